#include "bot/act/bare_times.h"

#include <algorithm>

#include "bot/act/set_aside.h"
#include "bot/when/judge.h"

namespace kept::bot {
namespace {

using when::TimeMention;

// "4 would work on my end": the first word is an hour that suits.
bool suits_at_once(const Case& c) {
  if (c.asked() != Asked::nothing || c.text().size() < 3) return false;
  return (c.is(1, "would will"_words) && c.is(2, "work suit be"_words)) ||
         (c.word(1) == "works" && c.is(2, "for on best better great"_words));
}

bool follows_absence(const Case& c, std::size_t i) {
  return std::any_of(c.parts().cues.begin(), c.parts().cues.end(), [i](const CueHit& hit) {
    return hit.cue == Cue::cannot_come && hit.last == i;
  });
}

// "5 instead of 3"
bool replaced(const Case& c, std::size_t i) {
  return i > 1 && c.is(i - 1, "of than"_words) && c.is(i - 2, "instead rather"_words);
}

bool mends_word(std::string_view word) {
  return word == "no" || word == "wait" || word == "sorry" || word == "actually" ||
         word == "perdon" || word == "digo";
}

}  // namespace

bool mends_hour(const Case& c) {
  constexpr std::size_t few = 4;
  const bool mends = c.has_any({Cue::correction, Cue::wait, Cue::no});
  return c.asked() == Asked::contact && mends && c.text().size() <= few;
}

std::vector<TimeMention> bare_times(const Case& c) {
  const bool moves = c.asked() == Asked::nothing &&
                     c.has_any({Cue::move_visit, Cue::late, Cue::existing, Cue::cannot_come});
  if (!(c.hour_in_view() || mends_hour(c) || moves || suits_at_once(c)) || c.text().size() > 16)
    return {};
  std::vector<TimeMention> found;
  const CueHit* const offer = price_talk(c);
  const when::Tokens tokens = c.parts().tokens();
  for (std::size_t i = 0; i < c.text().size(); ++i) {
    const auto& times = c.parts().times;
    if (c.is_detail(i)) continue;  // "Sven" is no seven
    if (offer != nullptr && i + 1 == offer->first && c.text()[i].kind == TokenKind::number)
      continue;  // "17 five cash"
    const auto covers = [i](const auto& span) { return span.first <= i && i < span.last; };
    const auto& values = c.parts().values;
    if (std::any_of(times.begin(), times.end(), covers) || in_offer(offer, i)) continue;
    const bool whole = c.text().size() == 1 && c.asked_for_time();
    if (!whole && std::any_of(values.begin(), values.end(), covers)) continue;  // "RAV4", "model 3"
    if (c.word(i + 1) == "is" && c.word(i + 2) == "too") continue;  // "no 3 is too late"
    if (i > 0 && c.is(i - 1, "to at"_words) && when::sets_figure(tokens, i)) continue;
    if (c.word(i + 2) == "not" && c.is(i + 1, "does will is would"_words)) continue;
    if (replaced(c, i)) continue;
    if (i > 0 && c.word(i - 1) == "not" && c.text().pauses(i + 1)) continue;   // "not 10, 11"
    if (follows_absence(c, i)) continue;                                       // "cant make 3, 4?"
    if (i > 0 && (c.word(i - 1) == "with" || c.word(i - 1) == "w")) continue;  // "with two n's"
    if (!found.empty()) {
      if (i <= found.back().last + 1 && mends_word(c.word(i))) continue;  // "10, no, 11"
      const bool mended = i > found.back().last && mends_word(c.word(i - 1));
      const bool joined =
          mended || c.word(found.back().last) == "or" || c.word(found.back().last) == "o";
      if (!joined || (!mended && i > found.back().last + 1)) break;
      if (!mended && i == found.back().last) continue;
    }
    if (const auto clock = when::read_bare_clock(tokens, i)) {
      if (i > 0 && !found.empty() && mends_word(c.word(i - 1))) found.clear();
      TimeMention m;
      m.first = static_cast<std::uint32_t>(clock->first);
      m.last = static_cast<std::uint32_t>(clock->last);
      m.clock = clock;
      if (c.word_in(0, m.first, "earliest soonest"_words)) m.clock->open = Open::after;
      found.push_back(m);
      i = m.last - 1;
    }
  }
  return found;
}

void rule_out_bare(const Case& c, Chosen& chosen) {
  const when::Tokens tokens = c.parts().tokens();
  const auto& times = c.parts().times;
  for (std::size_t i = 1; i < c.text().size(); ++i) {
    const bool ruled_out = c.word(i - 1) == "not" || c.word(i - 1) == "except";
    if (!ruled_out || c.text().pauses(i)) continue;
    const bool known = std::any_of(times.begin(), times.end(), [i](const TimeMention& m) {
      return m.first <= i && i < m.last && !m.weak;
    });
    const auto clock = known ? std::nullopt : when::read_bare_clock(tokens, i);
    if (!clock) continue;
    TimeMention m;
    m.first = static_cast<std::uint32_t>(clock->first);
    m.last = static_cast<std::uint32_t>(clock->last);
    m.clock = clock;
    chosen.refused.push_back(m);
  }
}

}  // namespace kept::bot
