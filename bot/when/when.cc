#include "bot/when/when.h"

#include <array>
#include <utility>

#include "bot/lexicon/senses.h"
#include "bot/when/beside.h"
#include "bot/when/clock_named.h"
#include "bot/when/clock_point.h"
#include "bot/when/judge.h"
#include "bot/when/mention_list.h"
#include "bot/when/signs.h"

namespace kept::bot::when {
namespace {

using std::chrono::days;
using std::chrono::minutes;

// Lists look ahead again and again: what was read at the last few tokens is kept.
template <class Atom, std::size_t N>
class LastRead {
 public:
  LastRead() { keys_.fill(static_cast<std::size_t>(-1)); }

  template <class Read>
  const std::optional<Atom>& find(std::size_t key, Read read) {
    const std::size_t at = key % N;
    if (keys_[at] != key) {
      found_[at] = read();
      keys_[at] = key;
    }
    return found_[at];
  }

 private:
  std::array<std::size_t, N> keys_;
  std::array<std::optional<Atom>, N> found_;
};

class Finder {
 public:
  Finder(const Tokens& tokens, const TimeSigns& signs, LocalMinute now)
      : t_(tokens),
        signs_(signs),
        now_(now),
        today_(std::chrono::floor<days>(now)),
        mentions_(tokens) {}

  std::vector<TimeMention> run() {
    for (std::size_t at = 0; at < t_.size() && !mentions_.full();) at = step(at);
    std::vector<TimeMention> found = mentions_.take();
    judge(t_, found);
    return found;
  }

 private:
  std::size_t step(std::size_t at) {
    if (!signs_.may_begin(at)) return at + 1;
    if (t_.is(at, "los las every cada"_words) &&
        !t_.is(at - (at > 0 ? 1 : 0), "solo solamente puedo"_words) && !t_.is(at + 2, "no"_words) &&
        t_.sense(at + 1).time == TimeWord::weekday)
      return at + 2;
    if (const std::size_t next = recurs(at); next != 0) return next;
    if (const std::size_t next = edge_of_span(at); next != 0) return next;
    if (const std::size_t next = takes_up(at); next != 0) return next;
    if (const std::size_t next = takes_up_day(at); next != 0) return next;
    const auto clock = clock_at(at);
    const auto day = day_at(at);
    // The longer reading wins; of equals the day ("in two weeks" against "in two").
    if (day && (!clock || day->last >= clock->last) && !(day->weak && clock)) {
      mentions_.add(*day);
      return day->last;
    }
    if (clock) {
      mentions_.add(*clock);
      return clock->last;
    }
    if (day) {
      mentions_.add(*day);
      return day->last;
    }
    return at + 1;
  }

  // "every other weekend", "every single morning at seven": one past the words, 0 if they are none.
  std::size_t recurs(std::size_t at) const {
    if (!t_.is(at, "every each"_words)) return 0;
    const std::size_t i = t_.is(at + 1, "other single second"_words) ? at + 2 : at + 1;
    const TimeWord time = t_.sense(i).time;
    const bool day = time == TimeWord::weekday || t_.is(i, "weekend week month"_words);
    if (!day && time != TimeWord::day_part) return 0;
    const auto clock = t_.is(i + 1, "at around"_words) ? clock_from(i + 1, true) : std::nullopt;
    return clock ? clock->last : i + 1;
  }

  // "either side of the weekend, friday or monday": the span itself is not meant.
  // One past its words, 0 if they are none.
  std::size_t edge_of_span(std::size_t at) const {
    constexpr auto edges = "side sides end ends"_words;
    const bool begins = t_.is(at, edges);
    if (at < 1 || (!begins && !(at > 2 && t_.is(at - 1, "of"_words)))) return 0;
    const std::size_t edge = begins ? at : at - 2;
    if (!t_.is(edge, edges) || !t_.is(edge - 1, "either both"_words) ||
        !t_.is(edge + 1, "of"_words))
      return 0;
    const std::size_t span = t_.is(edge + 2, "the"_words) ? edge + 3 : edge + 2;
    return t_.is(span, "weekend week"_words) ? span + 1 : 0;
  }

  // "i get out at 2 so any time after that": one past the words, 0 if they are none.
  std::size_t takes_up(std::size_t at) {
    if (mentions_.empty()) return 0;
    const std::size_t last =
        t_.is(at, "after past"_words) && t_.is(at + 1, "that then"_words) ? at + 2
        : t_.is(at, "despues partir luego"_words) && t_.is(at + 1, "de"_words)
            ? t_.is(at + 2, "eso ahi ese"_words)                                     ? at + 3
              : t_.is(at + 2, "esa esas"_words) && t_.is(at + 3, "hora horas"_words) ? at + 4
                                                                                     : 0
            : 0;
    return last != 0 ? open_last(last) : 0;
  }

  // "i am off from the 10th. can i come that day at 9": the day itself is meant now.
  std::size_t takes_up_day(std::size_t at) {
    if (mentions_.empty() || !mentions_.back().day) return 0;
    const std::size_t i = t_.is(at, "on the"_words) ? at + 1 : at;
    const bool said = (t_.is(i, "that same"_words) && t_.is(i + 1, "day"_words)) ||
                      (t_.is(i, "ese mismo"_words) && t_.is(i + 1, "dia"_words));
    if (!said) return 0;
    // "the 5th, i am around that day anyway": spoken of, not taken up.
    if (t_.is(i + 2, "anyway anyways anyhow anyhoo already regardless"_words)) return i + 2;
    TimeMention& last = mentions_.back();
    if (last.clock && (last.last != at || last.clock->first < last.day->last)) return 0;
    last.first = static_cast<std::uint32_t>(last.clock ? last.clock->first : at);
    last.last = static_cast<std::uint32_t>(i + 2);
    last.weak = false;
    return i + 2;
  }

  std::size_t open_last(std::size_t end) {
    TimeMention& last = mentions_.back();
    // "i work till 6, can i come after that"
    const bool until = last.clock && last.clock->open == Open::before && last.clock->end &&
                       (!t_.inside(end) || t_.text.pauses(end));
    if (until) std::swap(last.clock->start, last.clock->end);
    if (!last.clock || !last.clock->start || last.clock->part || last.clock->from_now ||
        last.clock->end)
      return 0;
    last.clock->open = Open::after;
    last.clock->grain = Grain::minute;
    last.last = static_cast<std::uint32_t>(end);
    last.weak = false;
    return end;
  }

  std::optional<DayAtom> day_at(std::size_t at) const {
    if (auto found = listed_date(at)) return found;
    auto found = day_from(at);
    if (!found || found->after_last == 0) return found;
    // "tomorrow or the day after"
    if (mentions_.empty() || !mentions_.back().day) return std::nullopt;
    const DayAtom& former = *mentions_.back().day;
    found->day = (former.end ? *former.end - days(1) : former.day) + days(found->after_last);
    found->weak = former.weak;
    return found;
  }

  // "the 3rd or 4th", "dec 3 or 4", "el 3 o el 4"
  std::optional<DayAtom> listed_date(std::size_t at) const {
    if (mentions_.empty() || !mentions_.back().day || mentions_.back().clock) return std::nullopt;
    const DayAtom& former = *mentions_.back().day;
    if (!former.dated || former.end || at != former.last + 1 ||
        mentions_.back().last != former.last)
      return std::nullopt;
    if (!t_.is(former.last, "or o and y"_words) || t_.breaks(at)) return std::nullopt;
    return read_listed_date(t_, at, former);
  }

  // "the monday one" is a visit or a car, and no hour.
  bool stands_for_noun(std::size_t at) const {
    if (!t_.is(at, "one"_words) || mentions_.empty() || mentions_.back().last != at) return false;
    const auto first = mentions_.back().first;
    return mentions_.back().day && (t_.is(first, "the"_words) || t_.before(first) == "the") &&
           !t_.is(at + 1, "pm am oclock thirty fifteen"_words);
  }

  // "this time tomorrow"
  std::optional<ClockAtom> this_time(std::size_t at) const {
    const std::size_t last =
        t_.are(at, "this time"_words)                                            ? at + 2
        : t_.are(at, "a esta hora"_words) || t_.are(at, "esta misma hora"_words) ? at + 3
                                                                                 : 0;
    if (last == 0) return std::nullopt;
    const bool behind = !mentions_.empty() && mentions_.back().day && mentions_.back().last == at;
    if (!behind && !day_follows(last)) return std::nullopt;
    ClockAtom out = clock_atom(at, last, "this time");
    out.start = static_cast<int>((now_ - LocalMinute(today_)).count());
    out.fixed_meridiem = true;
    return out;
  }

  std::optional<ClockAtom> clock_at(std::size_t at) const {
    if (!signs_.may_name_clock(at)) return this_time(at);
    if (stands_for_noun(at)) return std::nullopt;
    if (t_.is(at, "salgo salida saliendo"_words) && !mentions_.empty() && mentions_.back().clock &&
        mentions_.back().last == at)
      return std::nullopt;  // "a las 7 salgo del turno"
    if (auto found = this_time(at)) return found;
    if (auto found = mended_wait(at)) return found;
    const bool behind_day = !mentions_.empty() && speaks_of_part_or_day(mentions_.back()) &&
                            at - mentions_.back().last <= 3 && joined(at);
    if (auto found = clock_from(at, behind_day)) {
      if (found->weak && (day_follows(found->last) || list_follows(found->last) ||
                          (leads_to_hour(t_, at) && is_short(found->last - 1))))
        found->weak = false;
      return found;
    }
    if (!behind_day && (or_hour(at) || mends_hour(at) || says_hour(at)))
      return clock_from(at, true);
    if (behind_day || !signs_.may_be_joined(at)) return std::nullopt;
    auto found = clock_from(at, true);
    if (!found || found->from_now) return std::nullopt;
    if (at < signs_.last_word_of_day() && day_follows(found->last)) return found;
    if (list_follows(found->last)) return found;
    // "11 works, or 11:30"
    const std::size_t suiting = skip_suiting(found->last);
    return suiting > found->last && list_follows(suiting) ? found : std::nullopt;
  }

  // "call me about 300": hardly an hour.
  bool is_short(std::size_t i) const {
    constexpr std::size_t digits = 2;
    return t_.number(i) == nullptr || t_.text.key(i).size() <= digits || !t_.number(i)->digits;
  }

  static bool speaks_of_part_or_day(const TimeMention& m) {
    return m.day || (m.clock && m.clock->part);
  }

  // "10 or 11 friday", "3 or 3:30": the hour behind the "or" is surely one.
  bool list_follows(std::size_t i) const {
    if (!t_.follows(i)) return false;
    if ((t_.text.gap(i) & gap_comma) != 0 && t_.number(i) != nullptr) return surely_hour(i, 3);
    if (!t_.is(i, joining_hours) || !t_.follows(i + 1)) return false;
    return surely_hour(i + 1, 3);
  }

  bool surely_hour(std::size_t i, int more) const {
    const auto sure = clock_from(i, false);
    if (sure && !sure->weak && !sure->part && !sure->from_now) return true;
    const auto next = clock_from(i, true);
    if (!next || next->part || next->from_now) return false;
    if (day_follows(next->last)) return true;
    const std::size_t then = t_.is(next->last, "or o"_words) ? next->last + 1 : next->last;
    const bool listed = then > next->last || ((t_.text.gap(then) & gap_comma) != 0);
    return more > 0 && listed && t_.number(then) != nullptr && t_.follows(then) &&
           surely_hour(then, more - 1);
  }

  // "to 5 or 6"
  bool or_hour(std::size_t at) const {
    if (mentions_.empty() || !mentions_.back().clock || mentions_.back().last + 1 != at)
      return false;
    if (!t_.is(at - 1, "or o"_words) || t_.text.pauses(at) || t_.text.pauses(at - 1)) return false;
    const auto found = clock_from(at, true);
    return found && (!t_.inside(found->last) || t_.text.pauses(found->last) ||
                     t_.is(found->last, "instead please then would on maybe if works"_words));
  }

  // "in an hour... no sorry two hours"
  std::optional<ClockAtom> mended_wait(std::size_t at) const {
    constexpr std::size_t reach = 4;
    const bool counts = !mentions_.empty() && mentions_.back().clock &&
                        mentions_.back().clock->from_now && at - mentions_.back().last <= reach &&
                        t_.is(at - 1, "actually sorry wait make meant mean no it perdon"_words);
    return counts ? read_from_now(t_, at, true) : std::nullopt;
  }

  // "monday at 3... actually 4, the bus is slow", "at 9, no sorry, 10"
  bool mends_hour(std::size_t at) const {
    constexpr std::size_t reach = 6;
    if (mentions_.empty() || !mentions_.back().clock || at - mentions_.back().last > reach)
      return false;
    if (!t_.is(at - 1, "actually sorry wait meant mean rather mejor digo perdon no"_words) &&
        !(t_.is(at - 1, "that"_words) && t_.is(at - 2, "scratch strike"_words)))
      return false;
    const auto found = clock_from(at, true);
    return found && (!t_.inside(found->last) || t_.text.pauses(found->last) ||
                     t_.is(found->last, "instead please then would on works if is"_words));
  }

  // "thursday would be best for the oil change, say 10", "friday is my day off so 10"
  bool says_hour(std::size_t at) const {
    if (mentions_.empty() || !t_.is(at - 1, "say so"_words) || !t_.follows(at)) return false;
    if (t_.is(at - 1, "so"_words) && !mentions_.back().day) return false;
    const auto found = clock_from(at, true);
    return found && (!t_.inside(found->last) || t_.text.pauses(found->last));
  }

  bool day_follows(std::size_t at) const {
    if (!t_.inside(at) || t_.breaks(at)) return false;
    std::size_t i = skip_suiting(at);
    // "i land the 14th, can i come at 1500 that day"
    if (t_.is(i, "that same"_words) && t_.is(i + 1, "day"_words)) return !mentions_.empty();
    const std::size_t small = i + 2;
    while (i < small && t_.is(i, "on el this of la del de for"_words) && !day_from(i)) ++i;
    const auto day = day_from(i);
    return day && !day->weak;
  }

  // "works for me", "is good", "free": one past what may stand between an hour and its day.
  std::size_t skip_suiting(std::size_t at) const {
    constexpr std::size_t reach = 5;
    if (!t_.is(at, "works work is would will free open available good best better"_words))
      return at;
    std::size_t i = at;
    while (i < at + reach && t_.follows(i) && !day_from(i) &&
           t_.is(i,
                 "works work is would will be free open available good best better great fine ok "
                 "for me us"_words))
      ++i;
    return i;
  }

  // Only small words stand between the last mention and `at`.
  bool joined(std::size_t at) const {
    for (std::size_t i = mentions_.back().last; i <= at; ++i) {
      if (t_.breaks(i)) return false;
      if (i < at &&
          !t_.is(i,
                 "at around about like the a la las in en por maybe say for como or o "
                 "between entre after before de sometime any anytime time afternoon "
                 "morning evening is works can you do and y then instead perhaps please "
                 "preferably probably if could would be early late un poco tal vez"_words)) {
        return false;
      }
    }
    return true;
  }

  std::optional<ClockAtom> clock_from(std::size_t at, bool near_day) const {
    if (!signs_.may_name_clock(at)) return std::nullopt;
    return clocks_.find(2 * at + (near_day ? 1 : 0), [&] { return read_clock(t_, at, near_day); });
  }

  std::optional<DayAtom> day_from(std::size_t at) const {
    if (!signs_.may_name_day(at)) return std::nullopt;
    return days_.find(at, [&] { return read_day(t_, at, today_); });
  }

  mutable LastRead<ClockAtom, 16> clocks_;
  mutable LastRead<DayAtom, 8> days_;
  const Tokens& t_;
  const TimeSigns& signs_;
  LocalMinute now_;
  Day today_;
  MentionList mentions_;
};

}  // namespace

std::vector<TimeMention> find_times(const Tokens& tokens, LocalMinute now) {
  const TimeSigns signs(tokens);
  if (!signs.any()) return {};
  return Finder(tokens, signs, now).run();
}

}  // namespace kept::bot::when
