#include "bot/understanding.h"

#include <algorithm>
#include <array>

#include "bot/act/business_frames.h"
#include "bot/act/decide.h"
#include "bot/act/frames.h"
#include "bot/act/lone_number.h"
#include "bot/reading_parts.h"

namespace kept::bot {

Meaning understand(const Reading& reading, Asked asked) {
  Meaning meaning;
  meaning.language = reading.language();
  meaning.language_said = reading.parts().language_said;
  constexpr std::size_t usual_acts = 4;
  constexpr std::size_t usual_conclusions = 8;
  meaning.acts.reserve(usual_acts);
  meaning.trace.reserve(usual_conclusions);
  Case c(reading.parts(), asked, meaning);
  find_frames(c);
  find_business_frames(c);
  decide_contact(c);
  const Described described = decide_criteria(c);
  if (decide_people(c)) decide_business(c);
  decide_vehicle_acts(c, described);
  decide_times(c);
  decide_manners(c);
  decide_fallback(c);
  note_lone_number(c);
  return meaning;
}

Meaning understand_to_act(const Reading& reading, Asked asked) {
  Meaning meaning = understand(reading, asked);
  constexpr std::array effective = {Act::cancel, Act::reschedule, Act::delete_my_data,
                                    Act::stop_messages, Act::decline_contact};
  const bool acts = meaning.guessed && std::find(effective.begin(), effective.end(),
                                                 *meaning.guessed) != effective.end();
  if (!acts) return meaning;
  const std::string guess = "act " + std::string(to_string(*meaning.guessed));
  std::replace(meaning.acts.begin(), meaning.acts.end(), *meaning.guessed, Act::out_of_scope);
  for (TraceStep& step : meaning.trace) {
    if (step.conclusion != guess) continue;
    step.conclusion = "act out_of_scope";
    step.rule = "too little to act on";
  }
  return meaning;
}

}  // namespace kept::bot
