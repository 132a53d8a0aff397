#include "bot/when/beside.h"

#include <utility>

namespace kept::bot::when {
namespace {

// What single words beside a mention say of it.
class Beside {
 public:
  explicit Beside(const Tokens& tokens) : t_(tokens) {}

  void read(TimeMention& m) const {
    read_bound(m);
    read_earliest(m);
    m.recurring = is_recurring(m);
  }

 private:
  // "by friday noon", "before monday at 10": the bound stands before the day.
  void read_bound(TimeMention& m) const {
    const bool point = m.day && m.day->first == m.first && m.clock && m.clock->start &&
                       !m.clock->end && !m.clock->part && !m.clock->from_now &&
                       m.clock->open == Open::none && m.clock->grain == Grain::minute;
    if (!point || m.first == 0 || t_.text.pauses(m.first)) return;
    const std::size_t i = m.first - 1;
    const bool by = t_.is(i, "by"_words) && !brings_by(i);
    const bool before = t_.is(i, "before"_words) && t_.before(i) != "not";
    if (!by && !before) return;
    std::swap(m.clock->start, m.clock->end);
    m.clock->open = Open::before;
  }

  // "bring the van by", "stop in by"
  bool brings_by(std::size_t by) const {
    constexpr std::size_t reach = 5;
    for (std::size_t k = 1; k <= reach && k <= by && !t_.text.pauses(by - k + 1); ++k) {
      if (comes_by(t_, by - k + 1) || t_.is(by - k, "bring bringing take"_words)) return true;
    }
    return false;
  }

  // "the earliest i can do is 10"
  void read_earliest(TimeMention& m) const {
    constexpr std::size_t reach = 7;
    if (!m.clock || !m.clock->start || m.clock->end || m.clock->open != Open::none ||
        m.clock->from_now)
      return;
    for (std::size_t k = 1; k <= reach && k <= m.first && !t_.breaks(m.first - k + 1); ++k) {
      if (t_.is(m.first - k, "latest"_words)) {
        m.clock->end = m.clock->start;
        m.clock->start.reset();
        m.clock->open = Open::before;
        return;
      }
      if (t_.is(m.first - k, "earliest soonest"_words)) m.clock->open = Open::after;
    }
  }

  // "weekends only", "solo los sábados"
  bool limits(const TimeMention& m) const {
    constexpr std::size_t reach = 4;
    if (t_.is(m.last, "only nomas"_words)) return true;
    for (std::size_t k = 1; k <= reach && k <= m.first; ++k) {
      if (t_.is(m.first - k, "only just solo solamente"_words)) return true;
    }
    return false;
  }

  // "saturdays fine", "tuesdays good but at 1": the day is.
  bool is_short_form(const TimeMention& m) const {
    return m.day && !m.clock && m.last == m.first + 1 &&
           t_.is(m.last, "fine good ok great perfect works better best doable wide clear"_words) &&
           !t_.text.pauses(m.last) && !(m.first > 0 && t_.is(m.first - 1, "are do"_words));
  }

  // "sundays", "weekday evenings", "saturday hours usually"
  bool is_recurring(const TimeMention& m) const {
    if (m.day && m.day->end && m.day->rule == "weekdays" && m.clock && m.clock->part) return true;
    if (m.day && !m.clock && m.day->rule == "weekday" && t_.is(m.last, "hours horario"_words))
      return true;
    const bool usual = m.day && t_.is(m.last, "hours schedule horario"_words) &&
                       t_.is(m.last + 1, "usually normally typically regularly"_words);
    if (usual) return true;
    if (m.clock && (t_.is(m.last, "every each daily everyday"_words) ||
                    t_.are(m.last, "todos los dias"_words)))
      return true;
    // "do you have evening appointments"
    const bool kind = !m.day && m.clock && m.clock->part &&
                      t_.is(m.last, "appointments slots openings times hours"_words);
    if (kind) return true;
    if (!is_in_plural(t_, m) || is_short_form(m)) return false;
    if (limits(m) || (m.day && m.day->rule == "weekdays from now")) return false;
    const bool part = t_.is(m.last - 1, "mornings afternoons evenings nights"_words);
    return (!part || !m.day) && !t_.is(m.first, "this next"_words);
  }

  const Tokens& t_;
};

}  // namespace

// "mornings", "weekends"
bool is_in_plural(const Tokens& t, const TimeMention& m) {
  return t.is(m.last - 1,
              "mornings afternoons evenings nights weekends sundays mondays tuesdays wednesdays "
              "thursdays fridays saturdays domingos sabados"_words) ||
         (m.last > 2 && t.are(m.last - 3, "fines de semana"_words));
}

bool leads_to_hour(const Tokens& t, std::size_t at) {
  if (at == 0 || t.text.pauses(at)) return false;
  const std::size_t i = at - 1;
  if (t.is(i, "there here"_words)) return !t.is(i - 1, "is are"_words);
  if (t.is(i,
           "come coming arrive arriving appointment appointments appt opening openings slot slots "
           "spot spots visit"_words))
    return true;
  if (i == 0 || !t.follows(i)) return false;
  if (t.is(i, "open closed"_words)) return !t.is(i - 1, "anything something"_words);
  if (t.is(i, "drive drives call ring"_words)) return t.is(i - 1, "test a"_words);
  if (t.is(i, "me us"_words))
    return t.is(i - 1, "call text phone ring reach contact buzz catch meet dial"_words);
  if (t.is(i, "back"_words))
    return t.is(i - 1, "call get come"_words) || t.is(i - 2, "call ring phone text"_words);
  if (t.is(i, "off out"_words)) return t.is(i - 1, "get gets getting"_words);
  if (t.is(i, "free available"_words)) return t.is(i - 1, "am are be i we"_words);
  if (t.is(i, "it them that one"_words)) return t.is(i - 1, "see at drive check view"_words);
  if (t.is(i, "down"_words) && t.is(i - 1, "come coming"_words))
    return t.is(i - 2, "i we"_words);  // else with the price
  return t.is(i, "in by over through thru down up around"_words) &&
         t.is(i - 1,
              "come coming be stop stopping swing swinging drop dropping pop popping roll rolling "
              "head heading run running get getting make bring fit squeeze pull show it me us her "
              "him"_words);
}

bool comes_by(const Tokens& tokens, std::size_t by) {
  return by > 0 && !tokens.breaks(by) &&
         tokens.is(
             by - 1,
             "drop drops dropping swing swinging stop stopping come comes coming pass passing go "
             "going run running be pop popping roll rolling cruise head get"_words);
}

void read_beside(const Tokens& tokens, TimeMention& mention) {
  Beside(tokens).read(mention);
}

}  // namespace kept::bot::when
