#include "bot/act/held_elsewhere.h"

#include <algorithm>

#include "bot/act/other_matters.h"
#include "bot/when/affair_words.h"

namespace kept::bot {

using when::TimeMention;

bool keeps_away(const Case& c, const TimeMention& m) {
  if (c.parts().times.size() > 1 || m.first < 2) return false;
  const bool ends = m.clock && m.clock->open != Open::none;
  const bool tells = std::all_of(c.parts().clauses.begin(), c.parts().clauses.end(),
                                 [](const Clause& k) { return k.mood == Mood::statement; });
  if (ends || !tells) return false;
  std::uint32_t i = m.first;
  while (i > 0 && c.is(i - 1, "is are at on for starts begins es a las la s duty"_words)) --i;
  if (i == 0 || c.text().pauses(i)) return false;
  // "after my meeting at 2"
  constexpr std::uint32_t reach = 5;
  if (c.word_in(i - std::min(i, reach), i, "after before following despues antes"_words))
    return false;
  if (c.is(i - 1, "appointment appt dentista doctor doctora"_words) && names_others_visit(c.text()))
    return true;
  const bool had = c.word_in(i - std::min(i, reach), i, "have got has my our tengo tiene"_words);
  return had &&
         c.is(i - 1, any_of_lists(when::affairs,
                                  "doctor game games match mri xray dialysis "
                                  "baptism funeral scrimmage tutoring"_words)) &&
         !c.is(i - 1, "work lunch break shift"_words);
}

bool is_bidden(const Case& c, const TimeMention& m) {
  constexpr std::uint32_t reach = 9;
  constexpr auto bidding = "said says told wants dijo quiere dice"_words;
  const Clause* const clause = c.clause_of(m.first);
  if (clause == nullptr) return false;
  const std::uint32_t from = std::max(clause->first, m.first - std::min(m.first, reach));
  for (std::uint32_t i = from; i < m.first; ++i) {
    if (!c.is(i, bidding)) continue;
    const bool by_others = c.word_in(i - std::min(i, 4U), i,
                                     "doctor doc doctors dentist vet boss teacher professor coach "
                                     "lawyer judge therapist surgeon landlord school court nurse "
                                     "clinic hospital principal pastor jefe jefa dentista maestra "
                                     "maestro abogado veterinario"_words);
    return by_others && !c.word_in(i + 1, m.first, "i we you can could yo puedo"_words);
  }
  return false;
}

bool is_moved_by_others(const Case& c, const Clause& clause, std::uint32_t until) {
  constexpr auto those =
      "dentist doctor doctors vet lawyer court school airline surgeon therapist coach teacher "
      "barber stylist hospital clinic landlord professor orthodontist boss judge contractor "
      "plumber "
      "electrician movers roofer inspector appraiser client clients patient accountant attorney "
      "bank insurance tutor trainer sitter nanny babysitter"_words;
  // "her appointment got moved"
  if (c.is(clause.head, "her his their"_words) && c.is(clause.head + 1, "appointment"_words))
    return true;
  return c.word_in(clause.head, until,
                   "rescheduled rescheduling reschedules moved pushed bumped switched changed "
                   "shifted"_words) &&
         c.word_in(clause.head, until, those) &&
         !c.word_in(clause.head, until, "i we you can could please"_words);
}

}  // namespace kept::bot
