// Takes back, or never meant, that something is to be cancelled or erased.
#include "bot/act/clause_words.h"
#include "bot/act/frames.h"

namespace kept::bot {

Ground find_taking_back(const Case& c) {
  constexpr auto undoing =
      "cancel canceling cancelling cancelled canceled cancellation delete deleting deleted erase "
      "erasing erased remove removed wipe unsubscribe unsubscribed reschedule cancele cancelen "
      "cancelar borre borren borrar borres elimine eliminen eliminar"_words;
  constexpr auto denying = "not never nobody none no nada nunca nadie"_words;
  constexpr std::uint32_t reach = 7;
  if (!c.says(denying)) return {};
  for (const Clause& clause : c.parts().clauses) {
    const ClauseWords w(c, clause);
    if (w.marked()) continue;
    const auto verb = w.find(undoing);
    if (verb < w.end() && c.word_in(verb - std::min(verb, reach), verb, denying))
      return w.ground(w.first(), w.end(), "nothing to be undone");
  }
  return {};
}

}  // namespace kept::bot
