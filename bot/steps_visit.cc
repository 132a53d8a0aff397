#include <algorithm>

#include "bot/steps.h"
#include "bot/telling.h"
#include "bot/time_in_view.h"

namespace kept::bot::steps {
namespace {

using inventory::AppointmentKind;
using std::chrono::days;

void choose(Turn& turn, const OfferedSlot& slot, bool confirmed) {
  turn.state.chosen = slot;
  turn.state.confirmed = confirmed;
  turn.state.visiting = true;
  turn.just_chosen = true;
}

// In a way that has no time to ask back with.
bool read_otherwise(const Meaning& meaning) {
  return std::any_of(
      meaning.alternatives.begin(), meaning.alternatives.end(),
      [](const Alternative& one) { return one.part.starts_with("when") && !one.when; });
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
  } else if (!state.vehicle && state.dropped && said.empty()) {
    take(turn, *state.dropped);
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

// The other reading of the one time that is wished, where what was said before has not settled it.
std::optional<When> other_reading(const Turn& turn, const std::vector<When>& wish) {
  const auto& said = turn.meaning;
  if (wish.size() != 1 || said.when.size() != 1 || !(wish[0] == said.when[0])) return std::nullopt;
  for (const Alternative& other : said.alternatives) {
    const bool open = other.part == "when" && other.when && !(*other.when == wish[0]);
    if (open) return other.when;
  }
  return std::nullopt;
}

bool is_free(Turn& turn, const When& when) {
  auto slots = turn.ask_books<SlotsOffered>(request(turn, {when}));
  return slots && !slots->refused && !slots->slots.empty();
}

// What is read in two ways and free in both is asked back with the starts of both; free in one way
// alone, it is that.
bool leave_open(Turn& turn, std::vector<When>& wish) {
  const auto other = other_reading(turn, wish);
  if (!other || !is_free(turn, *other)) return false;
  const bool both = is_free(turn, wish[0]);
  if (both) {
    wish.push_back(*other);
  } else {
    wish = {*other};
  }
  return true;
}

void weigh(Turn& turn, std::vector<When> wish) {
  auto& state = turn.state;
  const bool open = leave_open(turn, wish);
  bool dated = std::all_of(wish.begin(), wish.end(), [](const When& one) { return one.said_date; });
  state.time_wish = wish;
  state.chosen.reset();
  if (wish.size() > 1 || wish[0].grain != Grain::minute) note_fact(turn, "Timing", turn.text());
  auto slots = look_up(turn, wish);
  if (!slots) return;
  if (const SlotFact* slot = exact(wish, *slots)) {
    bool sure = dated && wish[0].grain == Grain::minute && !open && !read_otherwise(turn.meaning) &&
                !state.asks_to_book;
    choose(turn, {slot->start, slot->local}, sure);
    state.offered.clear();
  }
  turn.slots = std::move(slots);
}

}  // namespace

void begin_cancelled_again(Turn& turn) {
  auto seen = turn.ask_books<AppointmentSeen>(LookAtAppointment{*turn.state.cancelled});
  if (!seen) return;
  turn.state.kind = seen->appointment.appointment->kind;
  turn.state.visiting = true;
  if (seen->appointment.vehicle) take(turn, seen->appointment.vehicle->vehicle->id);
  if (!turn.meaning.when.empty()) return weigh_time(turn);
  weigh(turn, {on_minute(seen->appointment.local)});
  turn.state.confirmed = false;
}

void shift_time(Turn& turn) {
  const auto by = shift_in(turn.words());
  const auto& state = turn.state;
  const auto from = state.chosen                ? std::optional{state.chosen->local}
                    : state.offered.size() == 1 ? std::optional{state.offered[0].local}
                                                : std::nullopt;
  if (by && from) weigh(turn, {on_minute(*from + std::chrono::minutes{*by})});
}

namespace {

// "ok the Telluride then, january 15 at 3": the only car that fits is the one to be seen.
void take_only_one_found(Turn& turn) {
  const auto& state = turn.state;
  const bool searched =
      turn.meaning.has(Act::ask_inventory) || turn.meaning.has(Act::select_vehicle);
  const bool found = searched && turn.question() == Asked::which_vehicle;
  if (!found || state.appointment || state.shown.size() != 1) return;
  if (state.vehicle && *state.vehicle != state.shown.front()) return;
  turn.withdraw_question();
  take(turn, state.shown.front());
}

}  // namespace

void weigh_time(Turn& turn) {
  auto& state = turn.state;
  // A time put forward is the wish to come.
  if (!state.visiting && !state.moving) begin_visit(turn);
  take_only_one_found(turn);
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
      return (!days_only || is_whole_day(one)) && covers(one, at);
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

void take_offered_side(Turn& turn) {
  const auto& state = turn.state;
  const auto& offered = state.offered;
  const auto side = earlier_or_later_in(turn.words());
  if (!side || offered.empty()) return ask_again(turn);
  auto at = *side > 0 ? offered.end() - 1 : offered.begin();
  if (state.chosen) {
    const auto is_beyond = [&](const OfferedSlot& slot) {
      return *side > 0 ? slot.start > state.chosen->start : slot.start < state.chosen->start;
    };
    if (*side > 0) {
      at = std::find_if(offered.begin(), offered.end(), is_beyond);
    } else {
      const auto last = std::find_if(offered.rbegin(), offered.rend(), is_beyond);
      at = last == offered.rend() ? offered.end() : last.base() - 1;
    }
    if (at == offered.end()) return time_denied(turn);
  }
  choose(turn, OfferedSlot{*at}, !state.asks_to_book);
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
  bool worth_telling = turn.just_chosen || turn.car_changed || turn.stage == Asked::which_vehicle;
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
