#include "bot/act/clause_words.h"
#include "bot/act/frames.h"

namespace kept::bot {

Ground find_call_for_help(const Case& c) {
  for (const Clause& clause : c.parts().clauses) {
    const ClauseWords w(c, clause);
    const auto who = w.find("someone somebody anyone anybody alguien"_words);
    if (who < w.end() &&
        w.has_between(
            "help assist answer explain ayuda ayude ayudar atender atiende atienda ayudarme"_words,
            who, who + 5))
      return w.ground(who, w.end(), "call for help");
  }
  return {};
}

}  // namespace kept::bot
