#include <algorithm>

#include "bot/phrase.h"
#include "bot/telling.h"

namespace kept::bot {
namespace {

using inventory::SlotFault;

Evidence of(const AppointmentFact& fact, std::string_view field, std::string value) {
  return {fact.mark,
          {Table::appointment, fact.appointment->id.value},
          field,
          std::move(value),
          fact.appointment->state_entry,
          fact.mark.now()};
}

std::string minutes_text(LocalMinute at) {
  return std::to_string(at.time_since_epoch().count());
}

Evidenced<DayAndTime> when_of(const AppointmentFact& fact) {
  return {DayAndTime{fact.local}, of(fact, "wall_start", minutes_text(fact.local))};
}

// Whose the visit is, and what they are called.
Claim with_staff(Claim claim, const AppointmentFact& fact) {
  const auto id = std::to_string(fact.staff.id.value);
  return std::move(claim)
      .resting_on(of(fact, "staff", id))
      .with(Field::staff, fact.staff.named(fact.mark));
}

Claim booked_for(const AppointmentFact& fact) {
  return with_staff(Claim::promise<ClaimKind::booked>(fact)
                        .with(Field::title, named(*fact.vehicle))
                        .with(Field::when, when_of(fact)),
                    fact);
}

Claim code_of(const AppointmentFact& fact) {
  return Claim::promise<ClaimKind::booked>(fact).with(
      Field::code,
      Evidenced<Code>({fact.appointment->code}, of(fact, "code", fact.appointment->code)));
}

// Why the car of a visit is not held: the visit lies past what is held ahead, or it merely is not.
Key unheld_key(const Turn& turn, const AppointmentFact& fact) {
  auto horizon =
      std::chrono::duration_cast<inventory::Millis>(turn.scene.rooftop->policies.hold_horizon);
  return fact.appointment->span.start > turn.scene.now + horizon ? Key::book_unheld
                                                                 : Key::book_not_held;
}

bool whole_day(const Turn& turn, const SlotRefusedFact& refused) {
  for (const When& when : turn.state.time_wish) {
    bool same = when.start && std::chrono::floor<std::chrono::days>(*when.start) ==
                                  std::chrono::floor<std::chrono::days>(refused.wished);
    if (same && (when.grain == Grain::day || when.grain == Grain::week)) return true;
  }
  return false;
}

Key key_of(SlotFault fault, bool whole_day) {
  switch (fault) {
    case SlotFault::in_the_past:
      return Key::slot_past;
    case SlotFault::too_short_notice:
      return Key::slot_notice;
    case SlotFault::beyond_horizon:
      return Key::slot_horizon;
    case SlotFault::time_does_not_exist:
      return Key::slot_gap;
    case SlotFault::time_is_ambiguous:
      return Key::slot_fold;
    case SlotFault::closed_day:
      return Key::slot_closure;
    case SlotFault::closed_weekday:
      return Key::slot_weekday_closed;
    case SlotFault::outside_hours:
      return whole_day ? Key::slot_day_closed : Key::slot_hours;
    case SlotFault::past_closing:
      return whole_day ? Key::slot_day_closed : Key::slot_closing;
    case SlotFault::off_grid:
      return Key::slot_grid;
    case SlotFault::vehicle_shown:
      return Key::slot_shown;
    case SlotFault::staff_off_shift:
      return whole_day ? Key::slot_day_full : Key::slot_shift;
    case SlotFault::staff_busy:
    case SlotFault::none:
      break;
  }
  return whole_day ? Key::slot_day_full : Key::slot_taken;
}

bool about_the_day(Key key, bool whole_day) {
  if (key == Key::slot_past) return whole_day;
  return key == Key::slot_closure || key == Key::slot_day_closed || key == Key::slot_day_full ||
         key == Key::slot_weekday_closed || key == Key::slot_horizon || key == Key::slot_fold;
}

}  // namespace

void tell_slot(Turn& turn, Key key, const SlotFact& slot) {
  turn.say(key, Claim::fact<ClaimKind::slot_free>(slot.evidence)
                    .with(Field::when, Evidenced<DayAndTime>({slot.local}, slot.evidence))
                    .with(Field::staff, slot.staff.named(slot.evidence.mark())));
}

void tell_slot_refused(Turn& turn, const SlotRefusedFact& refused) {
  bool day_wished = whole_day(turn, refused);
  Key key = key_of(refused.fault, day_wished);
  Claim claim = Claim::fact<ClaimKind::slot_refused>(refused.evidence);
  if (about_the_day(key, day_wished)) {
    auto year_of = [](LocalMinute at) {
      return std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(at)).year();
    };
    bool other_year = year_of(refused.wished) != year_of(turn.today());
    claim.with(Field::when, Evidenced<DayOnly>({refused.wished, other_year}, refused.evidence));
  } else {
    claim.with(Field::when, Evidenced<DayAndTime>({refused.wished}, refused.evidence));
  }
  if (key == Key::slot_closure) {
    claim.with(Field::closure, Evidenced<std::string>(refused.closure, refused.evidence));
  }
  if (key == Key::slot_weekday_closed) {
    claim.with(Field::weekday, Evidenced<EveryWeek>({refused.wished}, refused.evidence));
  }
  turn.say(key, std::move(claim));
}

void offer_slots(Turn& turn, const std::vector<SlotFact>& slots) {
  turn.state.offered.clear();
  for (const SlotFact& slot : slots) {
    turn.state.offered.push_back({slot.start, slot.local});
    std::string label;
    phrase::day_time(label, turn.language(), slot.local);
    turn.offer(Choice::Kind::slot, inventory::millis(slot.start), std::move(label));
  }
}

void say_slots(Turn& turn, const SlotsOffered& offered) {
  if (offered.refused) tell_slot_refused(turn, *offered.refused);
  if (offered.slots.empty()) {
    return turn.say(Key::slot_none, Claim::fact<ClaimKind::no_slots>(offered.evidence));
  }
  Starts starts;
  for (const SlotFact& slot : offered.slots) starts.at.push_back(slot.local);
  const bool latest = turn.state.time_wish.size() == 1 && says_latest(turn.words());
  const Key list = latest ? Key::slot_latest : Key::slot_list;
  turn.say(offered.refused ? Key::slot_nearest : list,
           Claim::fact<ClaimKind::slots_free>(offered.evidence)
               .with(Field::slots, Evidenced<Starts>(std::move(starts), offered.evidence)));
}

void tell_slots(Turn& turn, const SlotsOffered& offered) {
  say_slots(turn, offered);
  if (offered.slots.empty()) {
    turn.state.offered.clear();
    turn.ask(Asked::which_time, Key::ask_time_other);
    turn.offer(Choice::Kind::person, 0, Key::choice_person);
    return;
  }
  offer_slots(turn, offered.slots);
  turn.offer(Choice::Kind::other_time, 0, Key::choice_other_time);
  turn.ask(Asked::which_time, Key::ask_time_which);
}

void tell_kept_car(Turn& turn, const AppointmentFact& fact) {
  if (!fact.vehicle) return;
  if (!fact.vehicle->free()) return tell_standing(turn, *fact.vehicle);
  if (!fact.held_until || fact.vehicle->hold == nullptr) {
    return turn.say(unheld_key(turn, fact), Claim::promise<ClaimKind::booked_unheld>(fact).with(
                                                Field::title, named(*fact.vehicle)));
  }
  const inventory::Hold& hold = *fact.vehicle->hold;
  Evidence until(fact.mark, {Table::hold, hold.id.value}, "expires_at",
                 std::to_string(inventory::millis(hold.expires_at)), hold.state_entry,
                 fact.mark.now());
  turn.say(Key::book_held,
           Claim::promise<ClaimKind::booked_held>(fact)
               .with(Field::title, named(*fact.vehicle))
               .with(Field::until,
                     Evidenced<Deadline>({*fact.held_until, turn.today()}, std::move(until))));
}

void tell_booked(Turn& turn, const AppointmentFact& fact) {
  if (fact.vehicle) tell_first_mention(turn, *fact.vehicle);
  Claim booked =
      with_staff(Claim::promise<ClaimKind::booked>(fact).with(Field::when, when_of(fact)), fact);
  auto place = turn.ask_books<PlaceTold>(TellPlace{});
  if (place) {
    const inventory::Rooftop& rooftop = *place->rooftop.rooftop;
    auto field = [&](std::string_view name, const std::string& value) {
      return Evidenced<std::string>(
          value, Evidence(place->rooftop.mark, {Table::rooftop, rooftop.id.value}, name, value,
                          rooftop.state_entry, place->rooftop.mark.now()));
    };
    booked.with(Field::street, field("street", rooftop.street));
    booked.with(Field::city, field("city", rooftop.city));
    turn.say(Key::book_booked, std::move(booked));
  } else {
    turn.say(Key::book_is, std::move(booked));
  }
  tell_kept_car(turn, fact);
  turn.say(turn.state.contact_known ? Key::book_code_contact : Key::book_code, code_of(fact));
  turn.state.codes_told.push_back(fact.appointment->id);
  turn.show(fact);
}

void tell_appointment(Turn& turn, Key key, const AppointmentFact& fact) {
  turn.say(key, with_staff(Claim::promise<ClaimKind::booked>(fact).with(Field::when, when_of(fact)),
                           fact));
}

void tell_visit_item(Turn& turn, const AppointmentFact& fact) {
  if (fact.vehicle) return turn.say(Key::book_item, booked_for(fact));
  tell_appointment(turn, Key::book_item_plain, fact);
}

void tell_cancel_question(Turn& turn, const AppointmentFact& fact) {
  if (fact.vehicle) return turn.say(Key::book_cancel_confirm_car, booked_for(fact));
  tell_appointment(turn, Key::book_cancel_confirm, fact);
}

void tell_code_again(Turn& turn, const AppointmentFact& fact) {
  const auto& told = turn.state.codes_told;
  if (std::find(told.begin(), told.end(), fact.appointment->id) == told.end()) return;
  turn.say(Key::book_item_code, code_of(fact));
}

void tell_moved(Turn& turn, const Moved& moved) {
  const AppointmentFact& fact = moved.appointment;
  turn.say(Key::book_moved,
           with_staff(Claim::promise<ClaimKind::appointment_moved>(fact)
                          .with(Field::when, when_of(fact))
                          .with(Field::before, Evidenced<DayAndTime>(
                                                   {moved.before}, of(fact, "wall_start_before",
                                                                      minutes_text(moved.before)))),
                      fact));
  tell_kept_car(turn, fact);
  turn.show(fact);
}

void tell_visit_of(Turn& turn, const AppointmentFact& fact) {
  turn.say(Key::book_is_for, booked_for(fact));
}

void tell_vehicle_changed(Turn& turn, const AppointmentFact& fact) {
  if (!fact.vehicle) return;
  tell_first_mention(turn, *fact.vehicle);
  turn.say(Key::book_car_changed, booked_for(fact));
  tell_kept_car(turn, fact);
  turn.show(fact);
}

void tell_cancelled_by_us(Turn& turn, const AppointmentFact& fact, std::string reason) {
  tell_cancelled(turn, Key::book_cancelled_by_us, fact);
  if (reason.empty()) return turn.say(Key::sorry_ours);
  turn.say(Key::sorry_cancelled);
  tell_cancelled_why(turn, fact, std::move(reason));
}

void tell_cancelled_why(Turn& turn, const AppointmentFact& fact, std::string reason) {
  while (reason.ends_with('.') || reason.ends_with(' ')) reason.pop_back();
  // Staff's words go to the visitor; what the ledger keeps is that there were some.
  turn.say(Key::book_cancelled_why,
           Claim::fact<ClaimKind::appointment_cancelled>(of(fact, "reason", "given"))
               .with(Field::reason,
                     Evidenced<std::string>(std::move(reason), of(fact, "reason", "given"))));
}

void tell_cancelled(Turn& turn, Key key, const AppointmentFact& fact) {
  std::string state(inventory::to_string(fact.appointment->state));
  turn.say(key, with_staff(Claim::fact<ClaimKind::appointment_cancelled>(of(fact, "state", state))
                               .with(Field::when, when_of(fact)),
                           fact));
}

void tell_booking_refused(Turn& turn, const BookingRefused& refused) {
  if (refused.slot) {
    turn.state.chosen.reset();
    return tell_slots(turn, {refused.slot, refused.slots, refused.slot->evidence});
  }
  if (refused.refused.refusal == inventory::Refusal::name_missing) {
    turn.state.name_known = false;
    return turn.ask(Asked::name, Key::ask_name_again);
  }
  if (refused.vehicle || !refused.near.empty()) {
    return tell_hold_refused(turn, {refused.refused, refused.vehicle, refused.near});
  }
  turn.tell_refused(refused.refused);
  turn.state.chosen.reset();
}

void tell_task(Turn& turn, Key key, const TaskFact& fact) {
  auto evidence = [&](std::string_view field, std::string value) {
    return Evidence(fact.mark, {Table::task, fact.task->id.value}, field, std::move(value),
                    fact.task->state_entry, fact.mark.now());
  };
  turn.say(key,
           Claim::promise<ClaimKind::task_owed>(fact)
               .resting_on(evidence("owner", std::to_string(fact.owner.id.value)))
               .with(Field::owner, fact.owner.named(fact.mark))
               .with(Field::due, Evidenced<Deadline>({fact.due, turn.today()},
                                                     evidence("due", minutes_text(fact.due)))));
  turn.task_opened = true;
}

void tell_code_attempts(Turn& turn, const AppointmentUnknown& unknown) {
  const auto& evidence = unknown.refused.evidence;
  auto claim = Claim::fact<ClaimKind::appointment_unknown>(evidence);
  const auto until = unknown.retry_at.value_or(turn.scene.now_local);
  turn.say(
      Key::book_attempts,
      std::move(claim).with(Field::until, Evidenced<Deadline>({until, turn.today()}, evidence)));
}

void arrive_at_rooftop(Turn& turn, const RooftopFact& fact) {
  const inventory::Rooftop& rooftop = *fact.rooftop;
  auto field = [&](std::string_view name, const std::string& value) {
    return Evidenced<std::string>(
        value, Evidence(fact.mark, {Table::rooftop, rooftop.id.value}, name, value,
                        rooftop.state_entry, fact.mark.now()));
  };
  auto name = field("name", rooftop.name);
  turn.say(Key::rooftop_moved, Claim::fact<ClaimKind::rooftop_moved>(name.evidence())
                                   .with(Field::rooftop, name)
                                   .with(Field::city, field("city", rooftop.city)));
  turn.state.vehicle.reset();
  turn.state.shown.clear();
  turn.state.offered.clear();
  turn.state.chosen.reset();
}

}  // namespace kept::bot
