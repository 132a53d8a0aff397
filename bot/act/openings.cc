#include "bot/act/openings.h"

#include "bot/lexicon/print_map.h"

namespace kept::bot {
namespace {

PrintMap<Openings> all_openings() {
  PrintMap<Openings> all;
  const auto add = [&](Opening reader, std::span<const std::string_view> words) {
    for (const std::string_view word : words) all[print_of(word)] |= bit_of(reader);
  };
  add(Opening::bad_experience, bad_experience_openings());
  add(Opening::bare_stop, bare_stop_openings());
  add(Opening::bot_question, bot_question_openings());
  add(Opening::breakdown, breakdown_openings());
  add(Opening::broken_word, broken_word_openings());
  add(Opening::channel, channel_openings());
  add(Opening::chitchat, chitchat_openings());
  add(Opening::complaint, complaint_openings());
  add(Opening::erasure, erasure_openings());
  add(Opening::erasure_of_it, erasure_of_it_openings());
  add(Opening::hours, hours_openings());
  add(Opening::leave_alone, leave_alone_openings());
  add(Opening::person, person_openings());
  add(Opening::place, place_openings());
  add(Opening::place_in_spanish, spanish_place_openings());
  add(Opening::poor_work, poor_work_openings());
  add(Opening::scope, scope_openings());
  add(Opening::symptom, symptom_openings());
  add(Opening::trade, trade_openings());
  add(Opening::withheld, withheld_openings());
  return all;
}

}  // namespace

Openings openings_of(Print word) {
  static const PrintMap<Openings> all = all_openings();
  const Openings* const found = all.find(word);
  return found == nullptr ? 0 : *found;
}

}  // namespace kept::bot
