#include <algorithm>

#include "server/desk.h"
#include "server/hub.h"

namespace kept::server {

using namespace inventory;

namespace {

constexpr std::size_t near_starts_max = 3;
constexpr std::size_t all_of_a_week = 7 * 100;

std::ptrdiff_t last_of(const std::vector<Slot>& slots, std::size_t most) {
  return static_cast<std::ptrdiff_t>(std::min(slots.size(), most));
}

// A wished time as a stretch of starts. `exact`: this start or none.
struct Stretch {
  LocalMinute from{};
  LocalMinute to{};
  bool exact = false;
};

LocalMinute midnight(LocalMinute at) {
  return std::chrono::floor<std::chrono::days>(at);
}

LocalMinute end_by_grain(LocalMinute start, bot::Grain grain) {
  switch (grain) {
    case bot::Grain::minute:
      return start + slot_grid;
    case bot::Grain::hour:
      return start + Minutes{60};
    case bot::Grain::part_of_day:
      return start + Minutes{4 * 60};
    case bot::Grain::day:
      return start + std::chrono::days{1};
    case bot::Grain::week:
      return start + std::chrono::days{7};
  }
  return start;
}

Stretch stretch_of(const bot::When& when, LocalMinute now) {
  if (!when.start) return {std::max(midnight(*when.end), now), *when.end, false};
  if (when.open == bot::Open::after) {
    return {*when.start, midnight(*when.start) + std::chrono::days{1}, false};
  }
  if (when.end) return {*when.start, *when.end, false};
  return {*when.start, end_by_grain(*when.start, when.grain), when.grain == bot::Grain::minute};
}

bool is_ruled_out(const std::vector<bot::When>& ruled_out, LocalMinute start) {
  return std::any_of(ruled_out.begin(), ruled_out.end(),
                     [&](const bot::When& when) { return bot::covers(when, start); });
}

// As many of these as are wished for, from the first to the last.
std::vector<Slot> spread(const std::vector<Slot>& slots, std::size_t most) {
  if (slots.size() <= most || most < 2)
    return {slots.begin(), slots.begin() + last_of(slots, most)};
  std::vector<Slot> out;
  for (std::size_t k = 0; k < most; ++k) out.push_back(slots[k * (slots.size() - 1) / (most - 1)]);
  return out;
}

// Where starts are looked for.
struct Calendar {
  const HouseTimes& house;
  const std::vector<StaffCalendar>& staff;
  Minutes duration;
  Instant now;
};

std::vector<Slot> free_within(const Calendar& at, const bot::OfferSlots& action,
                              const bot::When& when, const Stretch& stretch) {
  const auto& zone = at.house.zone;
  const auto from = zone.to_instant(stretch.from);
  if (stretch.exact && from.kind != Zone::Kind::unique) return {};
  const auto most = static_cast<std::size_t>(action.most);
  const bool all = action.latest || !action.ruled_out.empty();
  const bool close = action.latest || when.grain == bot::Grain::hour;
  SlotWish wish{{from.instant, zone.to_instant(stretch.to).instant},
                at.duration,
                all             ? all_of_a_week
                : stretch.exact ? 1
                                : most,
                close ? slot_grid : Minutes{60}};
  const auto look = [&] {
    auto slots = free_slots(at.house, at.staff, wish, at.now);
    std::erase_if(slots, [&](const Slot& slot) {
      return is_ruled_out(action.ruled_out, zone.to_local(slot.start)) ||
             (stretch.exact && slot.start != from.instant);
    });
    return slots;
  };
  auto slots = look();
  if (when.said_time && when.end && !close && slots.size() < most) {
    wish.most = all_of_a_week;
    wish.spacing = slot_grid;
    slots = spread(look(), most);
  }
  if (action.latest) slots.erase(slots.begin(), std::prev(slots.end(), last_of(slots, most)));
  if (slots.size() > most) slots.resize(most);
  return slots;
}

// Of a weekend or a week that has begun, what is left; the next one when nothing of it can be had.
Stretch to_come(const Calendar& at, const bot::OfferSlots& action, const bot::When& when,
                Stretch stretch) {
  const auto now = at.house.zone.to_local(at.now);
  const bool begun = stretch.from < now && now < stretch.to;
  if (!begun || stretch.to - stretch.from <= std::chrono::days{1}) return stretch;
  constexpr std::chrono::days week{7};
  const Stretch rest{now, stretch.to, false};
  if (!free_within(at, action, when, rest).empty()) return rest;
  return {stretch.from + week, stretch.to + week, false};
}

std::string starts_text(const std::vector<bot::SlotFact>& slots) {
  std::string text;
  for (const auto& slot : slots) {
    text += (text.empty() ? "" : ",") + std::to_string(millis(slot.start));
  }
  return text;
}

}  // namespace

bot::SlotFact Desk::slot_fact(const Slot& slot) {
  return {slot.start, house_.zone.to_local(slot.start), staff_fact(slot.staff),
          schedule_evidence("free at " + std::to_string(millis(slot.start)) + " with staff " +
                            std::to_string(slot.staff.value))};
}

bot::SlotRefusedFact Desk::slot_refused(Instant start, SlotFault fault) {
  const auto local = house_.zone.to_local(start);
  const auto* const closure =
      closure_on(*house_.rooftop, std::chrono::floor<std::chrono::days>(local));
  return {
      local, fault,
      closure != nullptr && fault == SlotFault::closed_day ? closure->name : std::string{},
      schedule_evidence(std::string{to_string(fault)} + " at " + std::to_string(millis(start)))};
}

HouseTimes Desk::house_for(std::optional<VehicleId> vehicle) {
  return ledger_.house_showing(scene_.rooftop, vehicle.value_or(VehicleId{}), lead());
}

std::vector<bot::SlotFact> Desk::slots_near(const HouseTimes& house, Instant wanted,
                                            AppointmentKind kind,
                                            const std::vector<bot::When>& ruled_out) {
  const auto staff = ledger_.calendars(scene_.rooftop);
  const auto most = ruled_out.empty() ? near_starts_max : all_of_a_week;
  std::vector<bot::SlotFact> facts;
  for (const auto& slot : nearest_slots(
           house, staff, wanted, duration_of(kind, house.rooftop->policies), most, tx_.now())) {
    const bool out = is_ruled_out(ruled_out, house_.zone.to_local(slot.start));
    if (!out && facts.size() < near_starts_max) facts.push_back(slot_fact(slot));
  }
  std::sort(facts.begin(), facts.end(),
            [](const auto& a, const auto& b) { return a.start < b.start; });
  return facts;
}

bot::Result Desk::on(const bot::OfferSlots& action) {
  const auto house = house_for(action.vehicle);
  const auto staff = ledger_.calendars(scene_.rooftop);
  const Calendar at{house, staff, duration_of(action.kind, house_.rooftop->policies), tx_.now()};
  const auto now_local = house_.zone.to_local(tx_.now());
  std::vector<bot::SlotFact> offered;
  std::optional<bot::SlotRefusedFact> refusal;
  std::optional<Instant> first_wish;

  auto wishes = action.wish;
  if (wishes.empty()) {
    bot::When soon;
    soon.start = now_local;
    soon.end = now_local + std::chrono::days{house_.rooftop->policies.booking_days_max};
    wishes.push_back(soon);
  }
  // Of several stretches each has its share.
  constexpr std::size_t each_of_several = 2;
  const auto most = wishes.size() > 1 ? each_of_several : static_cast<std::size_t>(action.most);
  for (const auto& when : wishes) {
    const auto before = offered.size();
    const auto stretch = to_come(at, action, when, stretch_of(when, now_local));
    const auto from = house_.zone.to_instant(stretch.from);
    if (!first_wish) first_wish = from.instant;
    const auto slots = free_within(at, action, when, stretch);
    for (const auto& slot : slots) {
      const bool is_told = std::any_of(offered.begin(), offered.end(),
                                       [&](const auto& one) { return one.start == slot.start; });
      if (!is_told && offered.size() - before < most) {
        offered.push_back(slot_fact(slot));
      }
    }
    if (slots.empty() && !refusal) {
      refusal = slot_refused(
          from.instant, fault_within(house, stretch.from, stretch.to, stretch.exact, at.duration));
      if (from.kind == Zone::Kind::nonexistent && stretch.exact) {
        refusal->fault = SlotFault::time_does_not_exist;
      }
      refusal->wished = stretch.from;
    }
  }
  if (!offered.empty()) refusal.reset();
  std::sort(offered.begin(), offered.end(),
            [](const auto& one, const auto& other) { return one.start < other.start; });
  if (offered.empty()) {
    offered = slots_near(house, *first_wish, action.kind, action.ruled_out);
  }
  return bot::SlotsOffered{std::move(refusal), offered,
                           schedule_evidence("free " + starts_text(offered))};
}

// Why nobody of the house takes a start that the house itself would: off shift unless somebody is
// at work and taken.
SlotFault Desk::staff_fault(const HouseTimes& house, Instant start, Minutes duration) {
  for (const auto& one : ledger_.calendars(scene_.rooftop)) {
    if (slot_fault(house, one, start, duration, tx_.now()) == SlotFault::staff_busy) {
      return SlotFault::staff_busy;
    }
  }
  return SlotFault::staff_off_shift;
}

// Why nothing within the stretch is free: the fault of its first start in opening hours, or that
// the house is closed throughout.
SlotFault Desk::fault_within(const HouseTimes& house, LocalMinute from, LocalMinute to, bool exact,
                             Minutes duration) {
  const auto resolved = house_.zone.to_instant(from);
  if (resolved.kind == Zone::Kind::ambiguous) return SlotFault::time_is_ambiguous;
  const bool narrow = to - from <= Minutes{60};
  if (narrow) {
    const auto fault = house_fault(house, resolved.instant, duration, tx_.now());
    if (fault == SlotFault::none) return staff_fault(house, resolved.instant, duration);
    if (fault != SlotFault::off_grid || exact) return fault;
    return SlotFault::staff_busy;
  }
  SlotFault told = SlotFault::closed_weekday;
  for (auto day = std::chrono::floor<std::chrono::days>(from); day < to;
       day += std::chrono::days{1}) {
    if (closure_on(*house_.rooftop, day) != nullptr) {
      told = SlotFault::closed_day;
      continue;
    }
    const auto spans = open_spans(*house_.rooftop, day);
    if (!spans.empty() && told == SlotFault::closed_weekday) told = SlotFault::outside_hours;
    for (const auto& span : spans) {
      const auto start = std::max(from, LocalMinute{day} + Minutes{span.open});
      if (start >= to || start >= LocalMinute{day} + Minutes{span.close}) continue;
      const auto fault =
          house_fault(house_, house_.zone.to_instant(start).instant, duration, tx_.now());
      if (fault == SlotFault::none || fault == SlotFault::off_grid) return SlotFault::staff_busy;
      // A day that is not over has not gone by.
      const bool is_over = fault == SlotFault::in_the_past && house_.zone.to_local(tx_.now()) >= to;
      told = fault == SlotFault::in_the_past && !is_over ? SlotFault::staff_busy : fault;
    }
  }
  return told;
}

bot::BookingRefused Desk::booking_refused(Refusal refusal, Instant start, AppointmentKind kind,
                                          std::optional<VehicleId> vehicle) {
  bot::BookingRefused result{
      refused(refusal, {bot::Table::slot, scene_.rooftop.value}), {}, {}, {}, {}};
  if (ledger_.last_slot_fault() != SlotFault::none) {
    result.slot = slot_refused(start, ledger_.last_slot_fault());
    result.slots = slots_near(house_for(vehicle), start, kind);
  }
  const auto* const row = vehicle ? tx_.vehicle(*vehicle) : nullptr;
  if (row != nullptr) {
    result.vehicle = vehicle_fact(*row);
    if (!result.vehicle->free()) result.near = like(*row);
  }
  return result;
}

bot::Result Desk::on(const bot::BookAppointment& action) {
  BookingAsked asked;
  asked.kind = action.kind;
  asked.start = action.start;
  asked.vehicle = action.vehicle;
  asked.lead = lead();
  asked.conversation = scene_.conversation->id;
  asked.address_key = scene_.conversation->address_key;
  const auto booked = ledger_.book(asked);
  if (!booked) return booking_refused(booked.refusal, action.start, action.kind, action.vehicle);
  changed_[scene_.rooftop] |= topic_appointments | topic_vehicles;
  return bot::Booked{appointment_fact(*tx_.appointment(booked.value))};
}

bot::Result Desk::on(const bot::MoveAppointment& action) {
  const bot::Subject subject{bot::Table::appointment, action.appointment.value};
  const auto* const row = tx_.appointment(action.appointment);
  if (row == nullptr || !mine(*row)) {
    return bot::Refused{refused(Refusal::unknown_appointment, subject)};
  }
  const auto before = house_.zone.to_local(row->span.start);
  const auto kind = row->kind;
  const auto vehicle = row->vehicle;
  const auto moved = ledger_.move(action.appointment, action.start);
  if (!moved) {
    return booking_refused(moved.refusal, action.start, kind,
                           vehicle ? std::optional{vehicle} : std::nullopt);
  }
  changed_[tx_.appointment(action.appointment)->rooftop] |= topic_appointments | topic_vehicles;
  return bot::Moved{appointment_fact(*tx_.appointment(action.appointment)), before};
}

bot::Result Desk::on(const bot::ChangeVehicle& action) {
  const bot::Subject subject{bot::Table::appointment, action.appointment.value};
  const auto* const row = tx_.appointment(action.appointment);
  if (row == nullptr || !mine(*row)) {
    return bot::Refused{refused(Refusal::unknown_appointment, subject)};
  }
  const auto start = row->span.start;
  const auto kind = row->kind;
  const auto changed =
      ledger_.change_vehicle(action.appointment, action.vehicle, scene_.conversation->address_key);
  if (!changed) return booking_refused(changed.refusal, start, kind, action.vehicle);
  changed_[tx_.appointment(action.appointment)->rooftop] |= topic_appointments | topic_vehicles;
  return bot::VehicleChanged{appointment_fact(*tx_.appointment(action.appointment))};
}

bot::Result Desk::on(const bot::CancelAppointment& action) {
  const bot::Subject subject{bot::Table::appointment, action.appointment.value};
  const auto* const row = tx_.appointment(action.appointment);
  if (row == nullptr || !mine(*row)) {
    return bot::Refused{refused(Refusal::unknown_appointment, subject)};
  }
  const auto cancelled = ledger_.cancel(action.appointment);
  if (!cancelled) return bot::Refused{refused(cancelled.refusal, subject)};
  changed_[tx_.appointment(action.appointment)->rooftop] |= topic_appointments | topic_vehicles;
  return bot::Cancelled{appointment_fact(*tx_.appointment(action.appointment)),
                        cancelled.value.was_open};
}

bot::Result Desk::on(const bot::LookAtAppointment& action) {
  const auto* const row = tx_.appointment(action.appointment);
  if (row != nullptr && mine(*row)) return bot::AppointmentSeen{appointment_fact(*row)};
  return bot::AppointmentUnknown{
      refused(Refusal::unknown_appointment, {bot::Table::appointment, action.appointment.value})};
}

bot::Result Desk::on(const bot::LookForVisit&) {
  const Appointment* soonest = nullptr;
  for (const auto id : tx_.open_appointments_of(lead())) {
    const auto* const row = tx_.appointment(id);
    if (row->rooftop != scene_.rooftop) continue;
    if (soonest == nullptr || row->span.start < soonest->span.start) soonest = row;
  }
  if (soonest != nullptr) return bot::AppointmentSeen{appointment_fact(*soonest)};
  return bot::AppointmentUnknown{
      {Refusal::unknown_appointment,
       bot::Evidence(tx_.mark(), {bot::Table::conversation, scene_.conversation->id.value},
                     "open_appointments", "none", tx_.last_entry(scene_.rooftop), tx_.now())}};
}

bot::Result Desk::on(const bot::LookForOwn&) {
  bot::OwnSeen own{
      {},
      {},
      bot::Evidence(tx_.mark(), {bot::Table::conversation, scene_.conversation->id.value},
                    "open_appointments", "all", tx_.last_entry(scene_.rooftop), tx_.now())};
  for (const auto id : tx_.open_appointments_of(lead())) {
    const auto& row = *tx_.appointment(id);
    if (row.rooftop == scene_.rooftop) own.visits.push_back(appointment_fact(row));
  }
  std::sort(own.visits.begin(), own.visits.end(), [](const auto& a, const auto& b) {
    return a.appointment->span.start < b.appointment->span.start;
  });
  for (const auto id : tx_.active_holds_of(lead())) {
    const auto& hold = *tx_.hold(id);
    const auto& vehicle = *tx_.vehicle(hold.vehicle);
    const bool here = hold.live(tx_.now()) && vehicle.rooftop == scene_.rooftop;
    if (here && hold.kind == HoldKind::chat) own.held.push_back(vehicle_fact(vehicle));
  }
  return own;
}

}  // namespace kept::server
