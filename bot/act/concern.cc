#include "bot/act/concern.h"

#include <algorithm>
#include <optional>

#include "bot/act/own_doings.h"

namespace kept::bot {
namespace {

using when::TimeMention;

class ConcernReader {
 public:
  ConcernReader(const Text& text, std::span<const TimeMention> mentions)
      : t_(text), doings_(text), mentions_(mentions) {}

  Concern read(std::size_t k) const {
    const TimeMention& m = mentions_[k];
    if (takes_up(m) || to_look(m.last)) return Concern::visit;
    if (is(m.first, "yesterday ayer anteayer antier"_words)) return Concern::past;
    // "that's my lunch hour"
    if (is(m.first, "lunch lunchtime break"_words) && was(m.first, "my our"_words) && m.first > 1 &&
        is(m.first - 2, "is was"_words))
      return Concern::own_affair;
    if (m.clock ? meets_then(m.first) : takes_leave(m.first)) return Concern::goodbye;
    // "now it just clicks"
    if (m.clock && m.clock->from_now == 0 && is(m.last, "it she there the my"_words) &&
        !t_.pauses(m.last))
      return Concern::own_affair;
    if (is(m.first, "coming"_words) && doings_.is_of_guest(m.first)) return Concern::own_affair;
    // "can i be out in an hour"
    if (m.clock && m.clock->from_now && was(m.first, "out done finished home"_words))
      return Concern::own_affair;
    if (m.clock && m.clock->from_now && happens_by_itself(m.first)) return Concern::own_affair;
    if (is_break(k)) return Concern::own_affair;
    if (thought_of(m)) return Concern::former_plan;
    if (has_been(m)) return Concern::past;
    // "7:30, that's when i get off"
    if (m.clock && is(m.first, "when"_words) && was(m.first, "is"_words) && m.first > 1 &&
        is(m.first - 2, "that it this which"_words))
      return Concern::own_affair;
    if (m.clock && m.clock->open == Open::before && kept_until(m.first)) return Concern::own_affair;
    // "hold it until friday", "thats all for today"
    const std::size_t from = m.first;
    // "in town thru tuesday"
    if (was(from, "thru through"_words) && from > 1 &&
        is(from - 2, "town here away gone off"_words))
      return Concern::own_affair;
    if (!m.clock && was(from, "until till til hasta"_words) &&
        !(from > 1 && is(from - 2, "open opened closed close there here staffed"_words)))
      return Concern::own_affair;
    if (!m.clock && was(from, "for por"_words) && from > 1 &&
        is(from - 2, "all it todo everything done good set"_words))
      return Concern::own_affair;
    if (const auto behind = said_behind(m)) return *behind;
    if (const auto before = said_before(k)) return *before;
    return Concern::visit;
  }

 private:
  bool is(std::size_t i, WordSet auto words) const {
    return i < t_.size() && t_.word_is_in(i, words);
  }
  bool was(std::size_t i, WordSet auto words) const { return i > 0 && is(i - 1, words); }

  // "can you hold the bronco till 2"
  bool kept_until(std::size_t first) const {
    constexpr std::size_t reach = 5;
    if (!is(first, "until till til by hasta"_words) || t_.pauses(first)) return false;
    for (std::size_t k = 1; k <= reach && k <= first && !t_.pauses(first - k + 1); ++k) {
      if (is(first - k, "hold keep save"_words)) return true;
    }
    return false;
  }

  // "at 2 so any time after that"
  bool takes_up(const TimeMention& m) const { return is(m.last - 1, "that then"_words); }

  // "flying in friday to see the bronco"
  bool to_look(std::size_t i) const {
    return is(i, "to"_words) && is(i + 1, "see look check test drive buy get pick"_words) &&
           !t_.pauses(i);
  }

  // "my lunch is 11:30 to 12:30"
  bool is_break(std::size_t k) const {
    const TimeMention& m = mentions_[k];
    // "so then"
    if (is(m.last, "so"_words) && is(m.last + 1, "then that"_words)) return false;
    const std::size_t at = is(m.first, "my our"_words) ? m.first + 1 : m.first;
    if (is(at, "lunch"_words) && was(at, "my our his her"_words))
      return is(at + 1, "is hour break runs goes"_words);
    constexpr std::size_t near = 3;
    return k > 0 && m.first <= mentions_[k - 1].last + near && !t_.pauses(m.first) &&
           is(mentions_[k - 1].last, "is hour break runs goes"_words) && is_break(k - 1);
  }

  // "it overheats in ten minutes", "my tire goes flat in an hour"
  bool happens_by_itself(std::size_t first) const {
    constexpr std::size_t reach = 6;
    bool happens = false;
    for (std::size_t k = 1; k <= reach && k <= first && !t_.pauses(first - k + 1); ++k) {
      const std::size_t i = first - k;
      if (is(i, "i we you us can could will would let come coming be there here"_words))
        return false;
      const bool subject = is(i, "it that"_words) || was(i, "my the"_words);
      happens = happens || (subject && t_.word(i + 1).size() > 3 && t_.word(i + 1).ends_with('s'));
    }
    return happens;
  }

  // "i was thinking tomorrow but", "i know i said saturday but"
  bool thought_of(const TimeMention& m) const {
    constexpr std::size_t reach = 4;
    if (!is(m.last, "but"_words)) return false;
    if (was(m.first, "said"_words) && m.first > 1 && is(m.first - 2, "i we"_words)) return true;
    // "id come tomorrow but"
    if (was(m.first, "come stop"_words) && m.first > 2 && is(m.first - 2, "would"_words) &&
        is(m.first - 3, "i we"_words))
      return true;
    for (std::size_t k = 1; k <= reach && k <= m.first && !t_.pauses(m.first - k + 1); ++k) {
      const std::size_t i = m.first - k;
      if (is(i, "thinking hoping planning aiming shooting"_words)) return was(i, "was were"_words);
    }
    return false;
  }

  // "squeaking since monday", "it is now 2:40", "its already 5"
  bool has_been(const TimeMention& m) const {
    if (was(m.first, "since"_words) && !t_.pauses(m.first))
      return !is(m.last, "is was i we they he she my does will works"_words);
    const std::size_t i = is(m.first, "now"_words) ? m.first + 1 : m.first;
    return m.clock && !m.clock->from_now && i > 1 && is(i - 1, "now already"_words) &&
           is(i - 2, "is"_words);
  }

  // "see ya saturday", "hasta el lunes", "have a good weekend"
  bool takes_leave(std::size_t first) const {
    std::size_t i = first;
    while (i > 0 && !t_.pauses(i) &&
           is(i - 1, "on el la los the all guys both soon your this next then"_words))
      --i;
    if (i == 0 || t_.pauses(i)) return false;
    if (is(i - 1, "hasta vemos veo"_words) || sees_you(i)) return true;
    return is(i - 1, "happy merry nice good great lovely wonderful enjoy feliz"_words);
  }

  // "see you at 3", "catch you guys friday at noon"
  bool meets_then(std::size_t first) const {
    std::size_t i = first;
    while (i > 0 && !t_.pauses(i) && is(i - 1, "at on all guys both this"_words)) --i;
    return i > 0 && !t_.pauses(i) && sees_you(i);
  }
  bool sees_you(std::size_t i) const {
    if (i < 2 || !is(i - 1, "you ya u yall ustedes"_words) || !is(i - 2, "see catch meet"_words))
      return false;
    return i < 3 || t_.pauses(i - 2) || !is(i - 3, "i we to can could may might come go"_words);
  }

  // The nearest word before the time that says what it is of.
  std::optional<Concern> said_before(std::size_t k) const {
    const std::size_t from = k > 0 ? mentions_[k - 1].last : 0;
    std::size_t i = mentions_[k].first;
    for (; i > from && !t_.pauses(i) && !divides(t_, i - 1); --i) {
      const auto found = says(i - 1);
      if (found == Concern::visit && planned(i - 1)) return Concern::former_plan;
      if (found) return found;
    }
    // "i work monday and tuesday"
    const bool listed = k > 0 && i == from + 1 && is(i - 1, "and or y o"_words);
    return listed ? said_before(k - 1) : std::nullopt;
  }

  // "was gonna", "had planned to" shortly before the verb.
  bool planned(std::size_t i) const {
    constexpr std::size_t reach = 4;
    for (std::size_t k = 1; k <= reach && k <= i && !t_.pauses(i - k + 1); ++k) {
      if (plans_no_more(i - k)) return true;
    }
    return false;
  }

  // "monday i work", "friday is my kids recital"
  std::optional<Concern> said_behind(const TimeMention& m) const {
    constexpr std::size_t reach = 6;
    // "tomorrows the dentist"
    const bool short_is =
        m.day && !m.clock && is(m.last, "the my our"_words) &&
        was(m.last,
            "todays tomorrows sundays mondays tuesdays wednesdays thursdays fridays "
            "saturdays"_words);
    const bool subject = short_is || is(m.last, "i we he she my is are was"_words);
    if (!subject || t_.pauses(m.last)) return std::nullopt;
    for (std::size_t i = m.last; i < std::min(m.last + reach, t_.size()); ++i) {
      if (i > m.last && (t_.pauses(i) || divides(t_, i) || named(i))) return std::nullopt;
      const auto found = says(i);
      if (found == Concern::visit) return std::nullopt;
      if (found) return named_with(i) ? std::nullopt : found;
    }
    return std::nullopt;
  }

  // "i work at ten"
  bool named_with(std::size_t i) const {
    if (t_.pauses(i + 1) || divides(t_, i + 1)) return false;
    return named(i + 1) || (named(i + 2) && !t_.pauses(i + 2));
  }

  bool named(std::size_t i) const {
    return std::any_of(mentions_.begin(), mentions_.end(),
                       [i](const TimeMention& m) { return m.first <= i && i < m.last; });
  }

  std::optional<Concern> says(std::size_t i) const {
    if (plans_no_more(i)) return Concern::former_plan;
    if (is_busy(i)) return Concern::busy;
    if (doings_.holds(i)) return Concern::own_affair;
    if (is_past(i)) return Concern::past;
    if (is_visit(i)) return Concern::visit;
    return std::nullopt;
  }

  bool is_visit(std::size_t i) const {
    if (is(i, "appointment cita"_words) && doings_.is_with_another(i)) return false;
    // "it was fine this morning"
    if (is(i, "fine good ok"_words) && was(i, "was were"_words)) return false;
    return is(i,
              "come coming bring see look stop stopping swing drop visit drive book schedule meet "
              "make do show good free available open best fine better prefer ready can could "
              "venir ir ver pasar llevar manejar probar puedo podria podemos llego quiero works "
              "sirve conviene appointment cita reschedule move push change cambiar "
              "mover"_words) ||
           (is(i, "work"_words) &&
            (was(i, "does would will can might could do that this it"_words)));
  }

  bool is_busy(std::size_t i) const {
    if (is(i,
           "busy swamped slammed unavailable traveling travelling ocupado ocupada ocupados"_words))
      return !was(i, "how"_words);
    if (is(i, "available free around here home"_words)) return was(i, "not"_words);
    if (is(i, "tied"_words)) return is(i + 1, "up"_words);
    if (is(i, "town viaje"_words)) return was(i, "of de"_words) && i > 1 && !is(i - 2, "lot"_words);
    return is(i, "away gone"_words) && was(i, "am is are be being we"_words);
  }

  // "i was going to come friday"
  bool plans_no_more(std::size_t i) const {
    return is(i, "was were"_words) && !is_short_form(i) &&
           is(i + 1, "gonna going supposed planning meaning"_words);
  }

  // "got my oil changed", "had the brakes on it replaced"
  bool had_done(std::size_t i) const {
    constexpr std::size_t reach = 6;
    for (std::size_t k = 2; k <= reach && k <= i && !t_.pauses(i - k + 1); ++k) {
      if (is(i - k, "got had"_words))
        return is(i - k + 1, "my the it our them a an new some"_words) && !want_before(i - k);
    }
    return false;
  }
  // "i have got to get it checked"
  bool want_before(std::size_t i) const { return was(i, "have if you"_words); }

  // "we're off friday"
  bool is_short_form(std::size_t i) const {
    constexpr std::size_t plain = 4;
    return is(i, "were"_words) && t_.source(i).size() > plain;
  }
  // "were driving in saturday": nobody else is named who did.
  bool begins_with_were(std::size_t i) const {
    return is(i, "were"_words) && (i == 0 || t_.pauses(i) || divides(t_, i - 1)) &&
           (t_.word(i + 1).ends_with("ing") || is(i + 1, "off free available"_words));
  }

  bool is_past(std::size_t i) const {
    if (is(i, "was were"_words))
      return !is_short_form(i) && !begins_with_were(i) &&
             !is(i + 1, "wondering hoping thinking looking gonna going thinkin"_words) &&
             (!was(i, "there that it if"_words) ||
              (was(i, "it"_words) && !(i > 1 && is(i - 2, "if wish"_words)) &&
               is(i + 1, "fine good ok running driving working great doing"_words)));
    // "had to jump it this morning"
    if (is(i, "had"_words) && is(i + 1, "to"_words) && !(i > 1 && is(i - 2, "if"_words)))
      return true;
    // "pásemela para el lunes"
    if (is(i, "pase agende saque"_words) && is(i + 1, "me la lo nos"_words)) return false;
    const bool done = t_.word(i).ends_with("ed");
    if ((done && was(i, "got was"_words)) ||
        ((done || is(i, "done put cut taken worked"_words)) && had_done(i)))
      return true;
    // "what if i came by at 11"
    if (i > 1 && was(i, "i we"_words) && is(i - 2, "if"_words)) return false;
    // "the ones who looked at the white pilot sunday"
    if (is(i, "looked"_words) && is(i + 1, "at"_words) && was(i, "i we who that"_words))
      return true;
    // "started grinding", "began to leak"
    if (is(i, "started began begun"_words))
      return t_.word(i + 1).ends_with("ing") || is(i + 1, "to up"_words);
    return is(i,
              "stalled overheated conked crapped blew snapped cracked leaked froze failed happened "
              "noticed "
              "broke died quit told ate drove hice hicimos agende saque "
              "came called visited talked spoke stopped went bought waited passed emailed texted "
              "fui vine llame hable compre pase estuve"_words);
  }

  const Text& t_;
  OwnDoings doings_;
  std::span<const TimeMention> mentions_;
};

}  // namespace

Concern concern_of(const Text& text, std::span<const TimeMention> mentions, std::size_t k) {
  return ConcernReader(text, mentions).read(k);
}

}  // namespace kept::bot
