#include "bot/time_in_view.h"

#include <algorithm>

#include "bot/question.h"

namespace kept::bot {
namespace {

using std::chrono::days;
using std::chrono::floor;

// More times than people name in one message are not read.
constexpr std::size_t wishes_max = 4;

// Of one day, not of a week or several days.
bool is_point_of_day(const When& when) {
  return !when.end || *when.end <= LocalMinute{day_of(*when.start)} + days{1};
}

// The day that a bare time of day refers to: that of the start chosen, offered or wished before.
std::optional<std::chrono::local_days> day_in_view(const Turn& turn) {
  const ConversationState& state = turn.state;
  if (state.chosen) return day_of(state.chosen->local);
  if (turn.anchor) return day_of(*turn.anchor);
  if (!state.offered.empty()) {
    auto first = day_of(state.offered.front().local);
    bool one_day =
        std::all_of(state.offered.begin(), state.offered.end(),
                    [&](const OfferedSlot& slot) { return day_of(slot.local) == first; });
    if (one_day) return first;
  }
  if (state.time_wish.size() == 1 && state.time_wish[0].said_date && state.time_wish[0].start) {
    auto day = day_of(*state.time_wish[0].start);
    if (day >= day_of(turn.today())) return day;
  }
  return std::nullopt;
}

// Whether the day in view was named by the visitor or agreed on, and not merely offered. Where the
// name is still to be asked, the full date is told with that question.
bool is_day_agreed(const Turn& turn, std::chrono::local_days day) {
  const ConversationState& state = turn.state;
  const bool books_at_once = state.name_known && (state.contact_known || state.contact_declined);
  return !books_at_once || state.chosen || turn.anchor ||
         std::any_of(state.time_wish.begin(), state.time_wish.end(), [&](const When& wish) {
           return wish.said_date && wish.start && day_of(*wish.start) == day;
         });
}

// "the 2:30" among the starts that were offered.
const OfferedSlot* offered_at(const ConversationState& state, LocalMinute at) {
  const OfferedSlot* found = nullptr;
  for (const OfferedSlot& slot : state.offered) {
    if (slot.local - day_of(slot.local) != at - day_of(at)) continue;
    if (found) return nullptr;
    found = &slot;
  }
  return found;
}

// "sat", where of the starts offered on several days one is on that day.
const OfferedSlot* only_one_on(const ConversationState& state, std::chrono::local_days day) {
  const OfferedSlot* found = nullptr;
  for (const OfferedSlot& slot : state.offered) {
    if (day_of(slot.local) != day) continue;
    if (found) return nullptr;
    found = &slot;
  }
  return found;
}

void shift(When& when, std::chrono::local_days day) {
  auto anchor = when.start ? when.start : when.end;
  auto by = day - day_of(*anchor);
  if (when.start) *when.start += by;
  if (when.end) *when.end += by;
  when.said_date = true;
}

bool same(const When& a, const When& b) {
  return a.start == b.start && a.end == b.end && a.grain == b.grain && a.open == b.open;
}

void add_once(std::vector<When>& all, const When& when) {
  const bool known =
      std::any_of(all.begin(), all.end(), [&](const When& one) { return same(one, when); });
  if (!known) all.push_back(when);
}

// "friday or saturday", then "at ten": that time on each of the days wished; after "tuesday at two
// or three" that is one.
std::vector<When> on_days_wished(const Turn& turn, const std::vector<When>& said) {
  const ConversationState& state = turn.state;
  if (said.size() != 1 || said[0].said_date || !said[0].start || state.chosen || turn.anchor) {
    return said;
  }
  std::vector<When> each;
  for (const When& wished : state.time_wish) {
    if (!wished.said_date || !wished.start) return said;
    When on_day = said[0];
    shift(on_day, day_of(*wished.start));
    add_once(each, on_day);
  }
  return state.time_wish.size() > 1 ? each : said;
}

// The last day that was spoken of, from which "the day after" counts: the visitor's own rather than
// one that was offered in its place.
std::optional<std::chrono::local_days> day_spoken_of(const Turn& turn) {
  const auto& wish = turn.state.time_wish;
  const bool named = !turn.state.chosen && wish.size() == 1 && wish[0].said_date && wish[0].start &&
                     is_point_of_day(wish[0]) && day_of(*wish[0].start) >= day_of(turn.today());
  if (named) return day_of(*wish[0].start);
  if (auto day = day_in_view(turn)) return day;
  const auto& offered = turn.state.offered;
  if (!offered.empty()) return day_of(offered.back().local);
  return std::nullopt;
}

// "the day after", "the day after at three", "the day after at the same time".
std::vector<When> on_next_day(std::vector<When> said, std::chrono::local_days before,
                              std::optional<LocalMinute> same_time) {
  if (said.empty()) {
    When day;
    day.start = same_time ? *same_time : LocalMinute{before};
    day.grain = same_time ? Grain::minute : Grain::day;
    day.said_time = same_time.has_value();
    said.push_back(day);
  }
  for (When& when : said) {
    if (!when.said_date) shift(when, before + days{1});
  }
  return said;
}

bool is_point(const When& when) {
  return when.start && !when.end && when.open == Open::none &&
         (when.grain == Grain::minute || when.grain == Grain::hour);
}

// "tuesday or thursday after four", then "thursday": after four on that day.
const When* wished_that_day(const Turn& turn, const When& said) {
  const auto& wish = turn.state.time_wish;
  const bool day_alone =
      said.said_date && !said.said_time && said.grain == Grain::day && said.start;
  if (!day_alone || wish.size() < 2) return nullptr;
  const auto found = std::find_if(wish.begin(), wish.end(), [&](const When& one) {
    return one.said_time && one.start && day_of(*one.start) == day_of(*said.start);
  });
  return found != wish.end() ? &*found : nullptr;
}

// "the week before christmas", then "tuesday": the one of that week.
void move_into_week(const Turn& turn, When& when) {
  const auto& wish = turn.state.time_wish;
  const bool week_wished = wish.size() == 1 && wish[0].grain == Grain::week && wish[0].start &&
                           wish[0].end && !turn.state.chosen;
  const bool bare = when.said_date && when.start && says_bare_weekday(turn.words());
  if (!week_wished || !bare) return;
  const auto at = *when.start;
  for (auto by = days{7}; at + by < *wish[0].end; by += days{7}) {
    if (at < *wish[0].start && at + by >= *wish[0].start) {
      shift(when, day_of(at + by));
      return;
    }
  }
}

// Visits begin on the quarter hour: "in two hours" is meant to the quarter.
void round_from_now(const Turn& turn, When& when) {
  constexpr std::chrono::minutes quarter{15};
  const bool exact = when.start && when.grain == Grain::minute && !when.end;
  if (!exact || !says_from_now(turn.words())) return;
  const auto past = (*when.start - day_of(*when.start)) % quarter;
  if (past.count() != 0) *when.start += quarter - past;
}

// "same time friday": that of the start chosen or booked, or of the one that was wished for.
std::optional<LocalMinute> time_to_keep(const Turn& turn) {
  const auto& state = turn.state;
  if (state.chosen) return state.chosen->local;
  if (turn.anchor) return turn.anchor;
  const bool wished = state.time_wish.size() == 1 && is_point(state.time_wish[0]);
  return wished && says_same_time(turn.words()) ? state.time_wish[0].start : std::nullopt;
}

// "after work, like 5:30": the one hour within what else is wished is what is meant.
void narrow(std::vector<When>& wish) {
  const auto point = std::find_if(wish.begin(), wish.end(), is_point);
  if (point == wish.end()) return;
  const bool within_all = std::all_of(wish.begin(), wish.end(), [&](const When& one) {
    if (&one == &*point) return true;
    const bool is_window = one.start && !is_point(one) && one.open != Open::before;
    return is_window && day_of(*one.start) == day_of(*point->start) &&
           *one.start <= *point->start && (!one.end || *point->start <= *one.end);
  });
  if (within_all) wish = {When{*point}};
}

}  // namespace

std::chrono::local_days day_of(LocalMinute at) {
  return floor<days>(at);
}

bool is_whole_day(const When& when) {
  return when.grain == Grain::day || when.grain == Grain::week;
}

std::vector<When> wish_in_view(const Turn& turn) {
  const ConversationState& state = turn.state;
  if (says_next_day(turn.words())) {
    if (auto day = day_spoken_of(turn)) {
      const bool same_time = says_same_time(turn.words());
      return on_next_day(turn.meaning.when, *day, same_time ? time_to_keep(turn) : std::nullopt);
    }
  }
  const bool names_visit = turn.visit_named && turn.stage == Asked::which_booked;
  std::vector<When> wish = turn.meaning.when.empty() || names_visit
                               ? state.time_wish
                               : on_days_wished(turn, turn.meaning.when);
  if (wish.size() > wishes_max) wish.resize(wishes_max);
  const bool picks_day = turn.stage == Asked::which_time && turn.meaning.when.size() == 1 &&
                         wish.size() == 1 && wish[0].grain == Grain::day && wish[0].start &&
                         !wish[0].said_time && state.offered.size() > 1;
  if (picks_day) {
    if (const OfferedSlot* slot = only_one_on(state, day_of(*wish[0].start))) {
      wish[0].start = slot->local;
      wish[0].end.reset();
      wish[0].grain = Grain::hour;  // asked back, since only its day was said
      wish[0].said_time = true;
      return wish;
    }
  }
  for (When& when : wish) {
    if (const When* wished = wished_that_day(turn, when)) {
      when = *wished;
      continue;
    }
    move_into_week(turn, when);
    round_from_now(turn, when);
    if (when.said_date || !when.said_time) {
      bool other_day = when.said_date && !when.said_time && when.grain == Grain::day && when.start;
      const auto kept = time_to_keep(turn);
      const bool same_time =
          (turn.meaning.has(Act::correct) && state.chosen) || says_same_time(turn.words());
      if (other_day && same_time && kept) {
        when.start = *when.start + (*kept - day_of(*kept));
        when.end.reset();
        when.grain = Grain::minute;
        when.said_time = true;
      }
      continue;
    }
    if (when.start) {
      if (const OfferedSlot* slot = offered_at(state, *when.start)) {
        shift(when, day_of(slot->local));
        continue;
      }
    }
    if (auto day = day_in_view(turn)) {
      shift(when, *day);
      when.said_date = is_day_agreed(turn, *day);
    }
  }
  narrow(wish);
  return wish;
}

void rule_out(Turn& turn) {
  auto& out = turn.state.ruled_out;
  out.insert(out.end(), turn.meaning.ruled_out.begin(), turn.meaning.ruled_out.end());
  for (const When& wish : turn.meaning.when) {
    if (!wish.start || wish.open != Open::none) continue;
    std::erase_if(out, [&](const When& one) {
      return is_whole_day(wish) && is_whole_day(one)
                 ? day_of(*one.start) == day_of(*wish.start)
                 : !is_whole_day(wish) && covers(one, *wish.start);
    });
  }
}

std::vector<When> outside_limit(const Turn& turn) {
  const auto& said = turn.meaning.when;
  const bool limits = said.size() == 1 && said[0].said_time && !said[0].said_date &&
                      (said[0].open != Open::none || said[0].end) && says_only(turn.words());
  if (!limits) return {};
  std::vector<When> out;
  if (said[0].start) {
    When before;
    before.end = said[0].start;
    before.open = Open::before;
    before.said_time = true;
    out.push_back(before);
  }
  if (said[0].end) {
    When after;
    after.start = said[0].end;
    after.open = Open::after;
    after.said_time = true;
    out.push_back(after);
  }
  return out;
}

}  // namespace kept::bot
