#include <algorithm>

#include "bot/steps.h"
#include "bot/telling.h"

namespace kept::bot::steps {
namespace {

using inventory::AppointmentKind;
using std::chrono::days;
using std::chrono::floor;

std::chrono::local_days day_of(LocalMinute at) {
  return floor<days>(at);
}

void choose(Turn& turn, const OfferedSlot& slot, bool confirmed) {
  turn.state.chosen = slot;
  turn.state.confirmed = confirmed;
  turn.state.visiting = true;
  turn.just_chosen = true;
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

void shift(When& when, std::chrono::local_days day) {
  auto anchor = when.start ? when.start : when.end;
  auto by = day - day_of(*anchor);
  if (when.start) *when.start += by;
  if (when.end) *when.end += by;
  when.said_date = true;
}

// "friday or saturday", then "at ten": that time on each of the days wished.
std::vector<When> on_days_wished(const Turn& turn, const std::vector<When>& said) {
  const ConversationState& state = turn.state;
  if (said.size() != 1 || said[0].said_date || !said[0].start || state.chosen || turn.anchor) {
    return said;
  }
  std::vector<When> each;
  for (const When& wished : state.time_wish) {
    if (!wished.said_date || !wished.start) return said;
    each.push_back(said[0]);
    shift(each.back(), day_of(*wished.start));
  }
  return each.size() > 1 ? each : said;
}

// The last day that was spoken of, from which "the day after" counts.
std::optional<std::chrono::local_days> day_spoken_of(const Turn& turn) {
  if (auto day = day_in_view(turn)) return day;
  const auto& offered = turn.state.offered;
  if (!offered.empty()) return day_of(offered.back().local);
  return std::nullopt;
}

// "the day after", "the day after at three".
std::vector<When> on_next_day(std::vector<When> said, std::chrono::local_days before) {
  if (said.empty()) {
    When day;
    day.start = before;
    said.push_back(day);
  }
  for (When& when : said) {
    if (!when.said_date) shift(when, before + days{1});
  }
  return said;
}

// What was said, read in the light of what is on the table.
std::vector<When> wish_in_view(const Turn& turn) {
  const ConversationState& state = turn.state;
  if (says_next_day(turn.words())) {
    if (auto day = day_spoken_of(turn)) return on_next_day(turn.meaning.when, *day);
  }
  const bool names_visit = turn.visit_named && turn.stage == Asked::which_booked;
  std::vector<When> wish = turn.meaning.when.empty() || names_visit
                               ? state.time_wish
                               : on_days_wished(turn, turn.meaning.when);
  if (wish.size() > 4) wish.resize(4);
  for (When& when : wish) {
    if (when.said_date || !when.said_time) {
      bool other_day = when.said_date && !when.said_time && when.grain == Grain::day && when.start;
      if (other_day && turn.meaning.has(Act::correct) && state.chosen) {
        when.start = *when.start + (state.chosen->local - day_of(state.chosen->local));
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
  return wish;
}

bool time_read_otherwise(const Meaning& meaning) {
  return std::any_of(meaning.alternatives.begin(), meaning.alternatives.end(),
                     [](const Alternative& one) { return one.part.starts_with("when"); });
}

// The free start that is exactly the one wish.
const SlotFact* exact(const std::vector<When>& wish, const SlotsOffered& slots) {
  if (wish.size() != 1 || slots.refused || !wish[0].start || wish[0].open != Open::none) {
    return nullptr;
  }
  if (wish[0].grain != Grain::minute && wish[0].grain != Grain::hour) return nullptr;
  if (wish[0].grain == Grain::minute && wish[0].end) return nullptr;
  for (const SlotFact& slot : slots.slots) {
    if (slot.local == *wish[0].start) return &slot;
  }
  return nullptr;
}

OfferSlots request(const Turn& turn, std::vector<When> wish) {
  OfferSlots offer;
  offer.kind = turn.state.kind;
  offer.latest = wish.size() == 1 && says_latest(turn.words());
  offer.wish = std::move(wish);
  offer.ruled_out = turn.state.ruled_out;
  offer.vehicle = turn.state.vehicle;
  return offer;
}

When on_minute(LocalMinute at) {
  When when;
  when.start = at;
  when.grain = Grain::minute;
  when.said_date = true;
  when.said_time = true;
  return when;
}

bool is_for(const std::vector<When>& wish, LocalMinute at) {
  return wish.size() == 1 && wish[0].start == at && wish[0].open == Open::none &&
         (wish[0].grain == Grain::minute || wish[0].grain == Grain::hour);
}

// Tells the start that is chosen, or what is free when it is not any more.
bool tell_if_free(Turn& turn, Key key) {
  auto chosen = *turn.state.chosen;
  if (!turn.slots) {
    turn.slots = turn.ask_books<SlotsOffered>(request(turn, {on_minute(chosen.local)}));
  }
  if (!turn.slots) return false;
  for (const SlotFact& slot : turn.slots->slots) {
    if (slot.start != chosen.start) continue;
    tell_slot(turn, key, slot);
    return true;
  }
  turn.state.chosen.reset();
  tell_slots(turn, *turn.slots);
  return false;
}

}  // namespace

void begin_visit(Turn& turn) {
  auto& state = turn.state;
  const Criteria& said = turn.meaning.criteria;
  bool names_one = said.stock_number || said.vin || said.ordinal;
  if (names_one && !turn.meaning.has(Act::select_vehicle)) {
    select_vehicle(turn);
  } else if (!state.vehicle && turn.scene.page_vehicle && state.shown.empty()) {
    take(turn, *turn.scene.page_vehicle);
  } else if (!state.vehicle && state.shown.size() == 1) {
    take(turn, state.shown.front());
  } else if (!state.vehicle && state.shown.empty() && !turn.has_asked()) {
    state.kind = AppointmentKind::showroom_visit;
  } else if (state.vehicle) {
    take(turn, *state.vehicle);
  }
  state.visiting = state.visiting || !(turn.joined || turn.two_visits || turn.visit_stands);
}

void begin_visit_again(Turn& turn) {
  auto& state = turn.state;
  if (state.dropped) {
    take(turn, *state.dropped);
  } else {
    auto seen = turn.ask_books<AppointmentSeen>(LookAtAppointment{*state.cancelled});
    if (!seen) return;
    state.kind = seen->appointment.appointment->kind;
    state.visiting = true;
    if (seen->appointment.vehicle) take(turn, seen->appointment.vehicle->vehicle->id);
  }
  if (!turn.meaning.when.empty()) weigh_time(turn);
}

void begin_appraisal(Turn& turn) {
  turn.state.kind = AppointmentKind::trade_appraisal;
  turn.state.visiting = true;
}

void without_vehicle(Turn& turn) {
  turn.state.kind = AppointmentKind::showroom_visit;
  turn.state.vehicle.reset();
  turn.state.visiting = true;
}

namespace {

bool whole(const When& when) {
  return when.grain == Grain::day || when.grain == Grain::week;
}

// What is ruled out stays so until that very start is wished for.
void rule_out(Turn& turn) {
  auto& out = turn.state.ruled_out;
  out.insert(out.end(), turn.meaning.ruled_out.begin(), turn.meaning.ruled_out.end());
  for (const When& wish : turn.meaning.when) {
    if (!wish.start || wish.open != Open::none) continue;
    std::erase_if(out, [&](const When& one) {
      return whole(wish) && whole(one) ? day_of(*one.start) == day_of(*wish.start)
                                       : !whole(wish) && covers(one, *wish.start);
    });
  }
}

// What lies outside the time of day that alone is possible.
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

// The starts that fit, none outside a limit that is said. Where it leaves none, the nearest.
std::optional<SlotsOffered> look_up(Turn& turn, const std::vector<When>& wish) {
  auto& out = turn.state.ruled_out;
  const auto limit = outside_limit(turn);
  out.insert(out.end(), limit.begin(), limit.end());
  auto slots = turn.ask_books<SlotsOffered>(request(turn, wish));
  if (limit.empty() || !slots || !slots->slots.empty()) return slots;
  out.resize(out.size() - limit.size());
  return turn.ask_books<SlotsOffered>(request(turn, wish));
}

void weigh(Turn& turn, std::vector<When> wish) {
  auto& state = turn.state;
  bool dated = std::all_of(wish.begin(), wish.end(), [](const When& one) { return one.said_date; });
  state.time_wish = wish;
  state.chosen.reset();
  if (wish.size() > 1 || wish[0].grain != Grain::minute) note_fact(turn, "Timing", turn.text());
  auto slots = look_up(turn, wish);
  if (!slots) return;
  if (const SlotFact* slot = exact(wish, *slots)) {
    bool sure = dated && wish[0].grain == Grain::minute && !time_read_otherwise(turn.meaning) &&
                !state.asks_to_book;
    choose(turn, {slot->start, slot->local}, sure);
    state.offered.clear();
  }
  turn.slots = std::move(slots);
}

}  // namespace

void weigh_time(Turn& turn) {
  auto& state = turn.state;
  // A time put forward is the wish to come.
  if (!state.visiting && !state.moving) begin_visit(turn);
  state.visiting = true;
  if (leaves_open(turn.words())) state.asks_to_book = true;
  rule_out(turn);
  auto wish = wish_in_view(turn);
  if (!wish.empty()) weigh(turn, std::move(wish));
}

void rule_out_time(Turn& turn) {
  auto& state = turn.state;
  if (turn.visit_unclear) return;
  rule_out(turn);
  const auto out = [&](LocalMinute at, bool days_only) {
    return std::any_of(state.ruled_out.begin(), state.ruled_out.end(), [&](const When& one) {
      return (!days_only || whole(one)) && covers(one, at);
    });
  };
  if (state.chosen && out(state.chosen->local, false)) time_denied(turn);
  std::erase_if(state.time_wish, [&](const When& wish) {
    const bool several = wish.start && wish.end && *wish.end > day_of(*wish.start) + days{1};
    return wish.start && !several && out(LocalMinute{day_of(*wish.start)}, true);
  });
  for (When& wish : state.time_wish) {
    if (wish.grain != Grain::minute || !wish.start || !out(*wish.start, false)) continue;
    When day;
    day.start = day_of(*wish.start);
    day.said_date = true;
    wish = day;
  }
  turn.slots.reset();
}

void go_back(Turn& turn) {
  auto& state = turn.state;
  const When before = on_minute(*state.moved_from);
  begin_move(turn);
  state.visiting = true;
  weigh(turn, {before});
  state.confirmed = false;
  if (state.chosen) return ask_move(turn);
  tell_visit_stands(turn);
}

void weigh_next_day(Turn& turn) {
  const auto& state = turn.state;
  state.appointment && !state.visiting ? propose_move(turn) : weigh_time(turn);
}

void take_tapped_slot(Turn& turn) {
  auto start = inventory::from_millis(turn.tapped);
  for (const OfferedSlot& slot : turn.state.offered) {
    if (slot.start == start) return choose(turn, slot, true);
  }
  offer_times(turn);
}

void take_offered_slot(Turn& turn) {
  const auto& offered = turn.state.offered;
  auto size = static_cast<int>(offered.size());
  int ordinal = turn.meaning.criteria.ordinal.value_or(1);
  int place = ordinal < 0 ? size + ordinal : ordinal - 1;
  bool sure = turn.meaning.criteria.ordinal.has_value() || size == 1;
  if (!sure || place < 0 || place >= size) return ask_again(turn);
  choose(turn, offered[static_cast<std::size_t>(place)], !turn.state.asks_to_book);
}

void offer_times(Turn& turn) {
  if (turn.has_asked()) return;
  if (!turn.slots) {
    turn.slots = turn.ask_books<SlotsOffered>(request(turn, turn.state.time_wish));
  }
  if (turn.slots) tell_slots(turn, *turn.slots);
}

void tell_time_again(Turn& turn) {
  if (turn.state.chosen) {
    if (turn.stage != Asked::confirm_appointment) tell_if_free(turn, Key::slot_free);
  } else if (!turn.state.offered.empty()) {
    offer_times(turn);
  }
}

void confirm_time(Turn& turn) {
  const auto& state = turn.state;
  const bool unsure = state.asks_to_book && !state.moving;
  if (turn.has_asked() || !tell_if_free(turn, unsure ? Key::slot_book : Key::slot_confirm)) return;
  turn.offer(Choice::Kind::yes, 0, Key::choice_yes);
  turn.offer(Choice::Kind::other_time, 0, Key::choice_other_time);
  turn.asks(Asked::confirm_appointment);
}

void propose_move(Turn& turn) {
  auto& state = turn.state;
  auto visit = turn.ask_books<AppointmentSeen>(LookAtAppointment{*state.appointment});
  if (!visit) return;
  if (!state.moving) begin_move(turn);
  weigh_time(turn);
  state.confirmed = false;
  if (is_for(state.time_wish, visit->appointment.local)) return keep_appointment(turn);
  if (state.chosen) return ask_move(turn);
  tell_appointment(turn, Key::book_stands, visit->appointment);
}

void ask_move(Turn& turn) {
  if (turn.has_asked() || !tell_if_free(turn, Key::slot_move)) return;
  turn.offer(Choice::Kind::yes, 0, Key::choice_yes);
  turn.offer(Choice::Kind::no, 0, Key::choice_no);
  turn.asks(Asked::confirm_move);
}

void time_confirmed(Turn& turn) {
  turn.state.confirmed = true;
  turn.state.asks_to_book = false;
}

void wait_with_booking(Turn& turn) {
  turn.state.asks_to_book = true;
}

void ask_other_time(Turn& turn) {
  turn.ask(Asked::which_time, Key::ask_time_other);
  turn.offer(Choice::Kind::person, 0, Key::choice_person);
}

void time_denied(Turn& turn) {
  auto& state = turn.state;
  if (state.chosen) {
    When day;
    day.start = day_of(state.chosen->local);
    day.grain = Grain::day;
    day.said_date = true;
    state.time_wish = {day};
  }
  state.chosen.reset();
}

void tell_chosen(Turn& turn) {
  bool worth_telling = turn.just_chosen || turn.stage == Asked::which_vehicle;
  if (turn.has_asked() || !worth_telling || !turn.state.chosen) return;
  tell_if_free(turn, Key::slot_free);
}

void tell_weighed(Turn& turn) {
  if (turn.has_asked() || !turn.slots) return;
  if (!turn.state.chosen) return say_slots(turn, *turn.slots);
  for (const SlotFact& slot : turn.slots->slots) {
    if (slot.start == turn.state.chosen->start) return tell_slot(turn, Key::slot_free, slot);
  }
}

void ask_person_details(Turn& turn) {
  const auto& state = turn.state;
  bool contact_settled = state.contact_known || state.contact_declined;
  if (!state.name_known && !contact_settled) return turn.ask(Asked::name, Key::ask_name_contact);
  if (!state.name_known) return turn.ask(Asked::name, Key::ask_name);
  turn.ask(Asked::contact, Key::ask_contact);
  turn.offer(Choice::Kind::skip_contact, 0, Key::choice_skip_contact);
}

void book(Turn& turn) {
  auto& state = turn.state;
  BookAppointment book;
  book.kind = state.kind;
  book.start = state.chosen->start;
  book.vehicle = state.vehicle;
  Result result = turn.perform(book);
  if (const auto* refused = std::get_if<BookingRefused>(&result)) {
    return tell_booking_refused(turn, *refused);
  }
  if (const auto* refused = std::get_if<Refused>(&result)) {
    state.chosen.reset();
    turn.tell_refused(refused->refused);
    return;
  }
  const auto* booked = std::get_if<Booked>(&result);
  if (!booked) return;
  turn.hold_due = false;
  tell_booked(turn, booked->appointment);
  state.appointment = booked->appointment.appointment->id;
  state.visiting = false;
  state.confirmed = false;
  state.asks_to_book = false;
  state.chosen.reset();
  state.offered.clear();
  state.time_wish.clear();
  state.ruled_out.clear();
  ask_anything(turn);
}

}  // namespace kept::bot::steps
