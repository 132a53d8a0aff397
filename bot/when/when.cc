#include "bot/when/when.h"

#include "bot/lexicon/senses.h"

namespace kept::bot::when {
namespace {

using std::chrono::days;
using std::chrono::minutes;

class Finder {
 public:
  Finder(const Tokens& tokens, LocalMinute now)
      : t_(tokens), today_(std::chrono::floor<days>(now)) {}

  std::vector<TimeMention> run() {
    if (!may_hold_time()) return {};
    for (std::size_t i = 0; i < t_.size(); ++i) {
      if (speaks_of_day(t_, i)) last_word_of_day_ = i;
    }
    for (std::size_t at = 0; at < t_.size();) at = step(at);
    for (TimeMention& mention : mentions_) judge(mention);
    for (std::size_t k = 1; k < mentions_.size(); ++k) refuse_with_former(k);
    return std::move(mentions_);
  }

 private:
  // Most messages name no time at all; this tells quickly.
  bool may_hold_time() const {
    for (std::size_t i = 0; i < t_.size(); ++i) {
      if (t_.number(i) != nullptr || t_.sense(i).time != TimeWord::none || t_.begins_holiday(i))
        return true;
      if (t_.is(i,
                "now ahora ahorita yesterday ayer weekend finde overmorrow thing work "
                "trabajo trabajar open abran abren abrir opening primera dia lonche "
                "comida job shift off turno week weekends weekdays"_words)) {
        return true;
      }
    }
    return false;
  }

  // Whether a day or a time of day can begin here.
  bool may_begin(std::size_t at) const {
    if (t_.number(at) != nullptr || t_.sense(at).time != TimeWord::none || t_.begins_holiday(at))
      return true;
    return t_.is(
        at,
        "the this that next last coming upcoming following past in at on a an around "
        "about roughly approximately near like close between from after before by until "
        "till til no not earlier later starting as any anytime sometime first when once "
        "right now early late mid half quarter couple within weekend weekends weekdays finde week "
        "yesterday "
        "overmorrow over during for my lunch maybe say probably btwn bt circa it el la "
        "las los este esta proximo proxima otro otra pasado pasada en dentro de desde "
        "entre despues antes hasta al alrededor cerca como por mas tipo aproximadamente "
        "sobre para ahora ahorita ayer anteayer antier primera cuando apenas saliendo fin "
        "un una cuarto media medio cualquier pasadas pasando temprano hora siguiente "
        "every cada o"_words);
  }

  std::size_t step(std::size_t at) {
    if (!t_.inside(at) || !may_begin(at)) return at + 1;
    if (t_.is(at, "los las every cada"_words) &&
        !t_.is(at - (at > 0 ? 1 : 0), "solo solamente puedo"_words) && !t_.is(at + 2, "no"_words) &&
        t_.sense(at + 1).time == TimeWord::weekday)
      return at + 2;
    const auto clock = clock_at(at);
    const auto day = read_day(t_, at, today_);
    // The longer reading wins; of equals the day ("in two weeks" against "in two").
    if (day && (!clock || day->last >= clock->last) && !(day->weak && clock)) {
      add_day(*day);
      return day->last;
    }
    if (clock) {
      add_clock(*clock);
      return clock->last;
    }
    if (day) {
      add_day(*day);
      return day->last;
    }
    return at + 1;
  }

  // "the monday one" is a visit or a car, and no hour.
  bool stands_for_noun(std::size_t at) const {
    if (!t_.is(at, "one"_words) || mentions_.empty() || mentions_.back().last != at) return false;
    const auto first = mentions_.back().first;
    return mentions_.back().day && (t_.is(first, "the"_words) || t_.before(first) == "the") &&
           !t_.is(at + 1, "pm am oclock thirty fifteen"_words);
  }

  std::optional<ClockAtom> clock_at(std::size_t at) const {
    if (stands_for_noun(at)) return std::nullopt;
    const bool behind_day =
        !mentions_.empty() && mentions_.back().day && at - mentions_.back().last <= 3 && joined(at);
    if (auto found = read_clock(t_, at, behind_day)) {
      if (found->weak && day_follows(found->last)) found->weak = false;
      return found;
    }
    if (!behind_day && or_hour(at)) return read_clock(t_, at, true);
    if (behind_day || at >= last_word_of_day_) return std::nullopt;
    auto found = read_clock(t_, at, true);
    if (found && !found->from_now && day_follows(found->last)) return found;
    return std::nullopt;
  }

  // "to 5 or 6"
  bool or_hour(std::size_t at) const {
    if (mentions_.empty() || !mentions_.back().clock || mentions_.back().last + 1 != at)
      return false;
    if (!t_.is(at - 1, "or o"_words) || t_.text.pauses(at) || t_.text.pauses(at - 1)) return false;
    const auto found = read_clock(t_, at, true);
    return found && (!t_.inside(found->last) || t_.text.pauses(found->last) ||
                     t_.is(found->last, "instead please then would on maybe if works"_words));
  }

  bool day_follows(std::size_t at) const {
    if (!t_.inside(at) || t_.text.breaks(at)) return false;
    std::size_t i = at;
    while (i < at + 2 && t_.is(i, "on el this of la del de for"_words) && !read_day(t_, i, today_))
      ++i;
    const auto day = read_day(t_, i, today_);
    return day && !day->weak;
  }

  // Only small words stand between the last mention and `at`.
  bool joined(std::size_t at) const {
    for (std::size_t i = mentions_.back().last; i <= at; ++i) {
      if (t_.text.breaks(i)) return false;
      if (i < at && !t_.is(i,
                           "at around about like the a la las in en por maybe say for como or o "
                           "between entre after before de sometime any anytime time afternoon "
                           "morning evening is works can you do and y"_words)) {
        return false;
      }
    }
    return true;
  }

  bool or_between(std::size_t from, std::size_t to) const {
    for (std::size_t i = from; i < to; ++i) {
      if (t_.is(i, "or o and y"_words)) return true;
    }
    return false;
  }

  void add_day(const DayAtom& day) {
    if (!mentions_.empty()) {
      TimeMention& last = mentions_.back();
      const bool near = day.first - last.last <= 6 && !or_between(last.last, day.first);
      if (!last.day && near && !day.past && !(last.clock && last.clock->from_now)) {
        last.day = day;
        last.last = static_cast<std::uint32_t>(day.last);
        if (!day.weak) last.weak = false;
        return;
      }
      if (last.day && !last.clock && near && last.day->day == day.day &&
          !day.past) {  // "tomorrow, friday"
        last.last = static_cast<std::uint32_t>(day.last);
        return;
      }
    }
    TimeMention mention;
    mention.first = static_cast<std::uint32_t>(day.first);
    mention.last = static_cast<std::uint32_t>(day.last);
    mention.day = day;
    mention.past = day.past;
    mention.weak = day.weak;
    mentions_.push_back(mention);
  }

  void add_clock(ClockAtom clock) {
    if (!mentions_.empty()) {
      TimeMention& last = mentions_.back();
      const bool either = or_between(last.last, clock.first);
      const bool near = clock.first - last.last <= 6 && !either;
      if (!last.clock && near && !clock.from_now) {
        if (clock.part && last.day) shift_part(clock, last.first);
        if (last.day && last.day->part && !clock.part && !clock.fixed_meridiem)
          to_part(clock, *last.day->part);
        last.clock = clock;
        last.last = static_cast<std::uint32_t>(clock.last);
        last.weak = last.weak && clock.weak;
        return;
      }
      if (last.clock && near && last.clock->part && !clock.part && clock.first - last.last <= 3) {
        if (!clock.fixed_meridiem) to_part(clock, last.clock->part_kind);
        last.clock = clock;
        last.last = static_cast<std::uint32_t>(clock.last);
        last.weak = false;
        return;
      }
      if (last.clock && near && clock.part && !last.clock->part && clock.first - last.last <= 3) {
        if (!last.clock->fixed_meridiem) to_part(*last.clock, clock.part_kind);
        last.last = static_cast<std::uint32_t>(clock.last);
        last.weak = false;
        return;
      }
      if (!last.clock && last.day && !clock.from_now && !either && !t_.text.breaks(clock.first)) {
        last.clock = clock;
        last.last = static_cast<std::uint32_t>(clock.last);
        return;
      }
    }
    TimeMention mention;
    mention.first = static_cast<std::uint32_t>(clock.first);
    mention.last = static_cast<std::uint32_t>(clock.last);
    mention.clock = clock;
    mention.weak = clock.weak;
    // "friday at 3 or 4": as sure of the second as of the first.
    if (!mentions_.empty() && !mentions_.back().weak && clock.first - mentions_.back().last <= 1)
      mention.weak = false;
    mentions_.push_back(mention);
  }

  // "early tomorrow morning"
  void shift_part(ClockAtom& clock, std::size_t day_first) const {
    if (t_.before(day_first) == "early" || (day_first > 0 && t_.is(day_first - 1, "early"_words)))
      clock.end = *clock.start + 2 * 60;
    if (t_.before(day_first) == "late") clock.start = *clock.end - 2 * 60;
  }

  static void to_part(ClockAtom& clock, int part) {
    if (clock.start) clock.start = in_part_of_day(*clock.start, part);
    if (clock.end) clock.end = in_part_of_day(*clock.end, part);
    if (clock.start && clock.end && *clock.end <= *clock.start) *clock.end += 12 * 60;
    clock.fixed_meridiem = true;
  }

  // What stands around a mention decides whether it is wanted.
  void judge(TimeMention& m) const {
    std::size_t i = m.first;
    while (i > 0 && !t_.text.breaks(i) &&
           t_.is(i - 1,
                 "on at the el la los las a for para this por en is was of del de es era "
                 "around set scheduled programada booked"_words))
      --i;
    const auto back = [&](std::size_t n) {
      for (std::size_t k = 0; k < n; ++k) {
        if (i < n || t_.text.pauses(i - k)) return std::string_view();
      }
      return t_.word(i - n);
    };
    const std::string_view w1 = back(1);
    const std::string_view w2 = back(2);
    m.refused = w1 == "not" || all_but(i) || (w1 == "no" && in_plural(m)) || w1 == "except" ||
                w1 == "besides" || w1 == "excepto" || w1 == "menos" ||
                (w1 == "no" && t_.is(i, "el la los las a"_words)) || negated_verb(i) ||
                refused_after(m.last);
    const bool instead = t_.before(m.first, 2) == "instead" || t_.before(m.first, 2) == "rather" ||
                         t_.before(m.first, 2) == "vez" || t_.before(m.first, 2) == "lugar" ||
                         w1 == "instead" || w1 == "rather" || w1 == "vez" || w1 == "lugar" ||
                         w1 == "than";
    m.refused =
        m.refused ||
        (instead && (t_.before(m.first) == "of" || t_.before(m.first) == "than" ||
                     t_.before(m.first) == "de" || t_.before(m.first) == "del" || w1 == "than"));
    const auto booking = [](std::string_view w) {
      return w == "appointment" || w == "cita" || w == "booking" || w == "booked" ||
             w == "scheduled" || w == "reservation" || w == "slot" || w == "visit" ||
             w == "visita" || w == "mine" || w == "reservacion" || w == "supposed" ||
             w == "programada" || w == "agendada";
    };
    const std::string_view next =
        m.last < t_.size() && !t_.text.breaks(m.last) ? t_.word(m.last) : std::string_view();
    const bool owned = w1 == "my" || w1 == "mi" || w1 == "our" || back(1) == "tengo";
    m.booked =
        booking(w1) || (w1 == "drive" && w2 == "test") ||
        ((owned || t_.before(m.first) == "the" || t_.is(m.first, "the"_words)) &&
         (booking(next) || next == "test" || next == "time" || next == "one" || next == "ones")) ||
        (owned && w1 != "tengo");
    const bool verb =
        m.first > 0 && t_.is(m.first - 1,
                             "move reschedule change push switch cancel postpone bump "
                             "rebook cambiar mover cancelar reagendar pasar"_words);
    m.moved_to = t_.is(m.first - (m.first > 0 ? 1 : 0), "to al para till until"_words) ||
                 (m.first > 1 && !verb && t_.is(m.first - 2, "to al para a"_words)) ||
                 (m.first > 0 && t_.is(m.first, "a at para for after before el"_words));
  }

  // "no mondays", "no weekends"
  bool in_plural(const TimeMention& m) const {
    return m.day && t_.is(m.last - 1,
                          "sundays mondays tuesdays wednesdays thursdays fridays saturdays "
                          "weekdays weekends domingos sabados"_words);
  }

  // "any day but friday"
  bool all_but(std::size_t i) const {
    return i > 1 && t_.is(i - 1, "but"_words) && !t_.text.breaks(i) &&
           t_.is(i - 2,
                 "day days time anytime anything any all everything everyday always "
                 "whenever"_words);
  }

  // "not tomorrow or friday" refuses both.
  void refuse_with_former(std::size_t k) {
    const TimeMention& former = mentions_[k - 1];
    TimeMention& m = mentions_[k];
    const bool listed = m.first == former.last + 1 && !t_.text.breaks(former.last) &&
                        t_.is(former.last, "or nor o ni"_words);
    const bool one_kind = former.day.has_value() == m.day.has_value();
    if (former.refused && listed && one_kind && !refused_after(former.last)) m.refused = true;
  }

  // "can not make it friday", "no puedo el viernes"
  bool negated_verb(std::size_t i) const {
    bool verb = false;
    for (std::size_t k = i, n = 0; k > 0 && n < 5 && !t_.text.pauses(k); ++n) {
      --k;
      if (t_.is(k, "not no"_words)) return verb;
      if (t_.is(k, "make come do be available free puedo podre voy in ir"_words))
        verb = true;
      else if (!t_.is(k, "it able to there by work poder a"_words))
        return false;
    }
    return false;
  }

  bool refused_after(std::size_t i) const {
    if (!t_.inside(i) || t_.text.breaks(i)) return false;
    std::size_t k = i;
    if (t_.is(k, "just really actually ya"_words)) ++k;
    if (t_.is(k, "does will is would do are"_words) && t_.is(k + 1, "not"_words))
      return !t_.is(k + 2, "too bad a"_words);
    if (t_.is(k, "can"_words) && t_.is(k + 1, "not"_words)) return true;
    if (t_.is(k, "i we"_words) && t_.is(k + 1, "can"_words) && t_.is(k + 2, "not"_words))
      return true;
    if (t_.is(k, "is"_words) && t_.is(k + 1, "no out bad"_words))
      return !t_.are(k + 1, "no problem"_words);
    if (t_.is(k, "no"_words) && t_.is(k + 1, "puedo me podre voy se esta sirve puede"_words))
      return true;
    return false;
  }

  const Tokens& t_;
  Day today_;
  std::size_t last_word_of_day_ = 0;  // no day is named behind this token
  std::vector<TimeMention> mentions_;
};

bool same(const When& a, const When& b) {
  return a.start == b.start && a.end == b.end && a.grain == b.grain && a.open == b.open;
}

When day_window(const DayAtom& day) {
  When out;
  out.start = LocalMinute(day.day);
  if (day.end) out.end = LocalMinute(*day.end);
  out.grain = day.week ? Grain::week : Grain::day;
  out.said_date = true;
  return out;
}

ClockAtom clock_of_part(int kind) {
  ClockAtom out;
  const auto part = static_cast<DayPart>(kind);
  out.start = part == DayPart::morning ? 8 * 60 : part == DayPart::afternoon ? 12 * 60 : 17 * 60;
  out.end = part == DayPart::morning ? 12 * 60 : part == DayPart::afternoon ? 17 * 60 : 21 * 60;
  out.grain = Grain::part_of_day;
  out.part = true;
  return out;
}

// Without a day: today while it is still ahead, else tomorrow.
Day day_for(const ClockAtom& clock, LocalMinute now) {
  const Day today = std::chrono::floor<days>(now);
  const int edge = clock.start ? *clock.start : clock.end.value_or(0);
  return LocalMinute(today) + minutes(edge) > now ? today : today + days(1);
}

When window(const TimeMention& m, LocalMinute now) {
  When out;
  if (m.clock && m.clock->from_now) {
    out.start = now + minutes(*m.clock->from_now);
    out.grain = Grain::minute;
    out.said_date = true;  // counted from now, it is on no other day
    out.said_time = true;
    return out;
  }
  if (!m.clock) return day_window(*m.day);
  if (m.day && m.day->week) return day_window(*m.day);
  const Day day = m.day ? m.day->day : day_for(*m.clock, now);
  if (m.clock->start) out.start = LocalMinute(day) + minutes(*m.clock->start);
  if (m.clock->end) out.end = LocalMinute(day) + minutes(*m.clock->end);
  out.grain = m.clock->grain;
  out.open = m.clock->open;
  out.said_date = m.day.has_value();
  out.said_time = true;
  return out;
}

}  // namespace

std::vector<TimeMention> find_times(const Tokens& tokens, LocalMinute now) {
  return Finder(tokens, now).run();
}

std::vector<When> resolve(std::span<const TimeMention> wanted, std::span<const TimeMention> context,
                          LocalMinute now) {
  std::vector<TimeMention> all(wanted.begin(), wanted.end());
  for (TimeMention& m : all) {
    if (!m.clock && m.day && m.day->part) m.clock = clock_of_part(*m.day->part);
  }
  const DayAtom* day = nullptr;
  const ClockAtom* clock = nullptr;
  int day_count = 0;
  int clock_count = 0;
  for (const TimeMention& m : all) {
    if (m.day) day = &*m.day, ++day_count;
    if (m.clock && !m.clock->from_now) clock = &*m.clock, ++clock_count;
  }
  if (day_count == 0) {
    for (const TimeMention& m : context) {
      if (m.day && !m.past) day = &*m.day, day_count = 1;
    }
  }
  if (clock_count == 0) {
    for (const TimeMention& m : context) {
      if (m.clock && !m.clock->from_now) clock = &*m.clock, clock_count = 1;
    }
  }
  const std::optional<DayAtom> shared_day = day_count == 1 ? std::optional(*day) : std::nullopt;
  const std::optional<ClockAtom> shared_clock =
      clock_count == 1 ? std::optional(*clock) : std::nullopt;
  std::optional<DayAtom> last_day;
  std::vector<When> out;
  for (TimeMention& m : all) {
    if (m.day) last_day = m.day;
    if (!m.day && !(m.clock && m.clock->from_now)) m.day = shared_day ? shared_day : last_day;
    if (!m.clock) m.clock = shared_clock;
    const When found = window(m, now);
    bool repeated = false;
    for (const When& known : out) repeated = repeated || same(known, found);
    if (!repeated) out.push_back(found);
  }
  return out;
}

}  // namespace kept::bot::when
