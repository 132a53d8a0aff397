#include "server/staff_acts.h"

#include <algorithm>

#include "inventory/elsewhere.h"
#include "server/hub.h"
#include "server/local_text.h"
#include "server/staff_fields.h"

namespace kept::server {

using namespace inventory;

namespace {

ActDone no(Refusal refusal) {
  ActDone done;
  done.refusal = refusal;
  return done;
}

template <typename T>
ActDone outcome_of(const Decision<T>& decision) {
  return no(decision.refusal);
}

// Rows of other rooftops are unknown here, whoever asks.
bool is_here(const Vehicle* row, const ActScene& scene) {
  return row != nullptr && row->rooftop == scene.rooftop;
}

const Appointment* appointment_here(Ledger& ledger, const ActScene& scene, AppointmentId id) {
  const auto* const row = ledger.transaction().appointment(id);
  return row != nullptr && row->rooftop == scene.rooftop ? row : nullptr;
}

const Conversation* conversation_here(Ledger& ledger, const ActScene& scene, ConversationId id) {
  const auto* const row = ledger.transaction().conversation(id);
  return row != nullptr && row->rooftop == scene.rooftop ? row : nullptr;
}

const Task* task_here(Ledger& ledger, const ActScene& scene, TaskId id) {
  const auto* const row = ledger.transaction().task(id);
  return row != nullptr && row->rooftop == scene.rooftop ? row : nullptr;
}

// What staff wrote beside an act is kept with the lead whom it concerns.
void keep_note(Ledger& ledger, LeadId lead, std::string label, const std::string& text) {
  if (text.empty() || !lead) return;
  LeadNote note;
  note.fact = LeadFact{std::move(label), text};
  ledger.note_lead(lead, note);
}

// ---- vehicles

std::string name_of(Transaction& books, LeadId id) {
  const auto* const lead = books.lead(id);
  return lead == nullptr || lead->name.empty() ? "a visitor" : lead->name;
}

// To whom and until when, for who must decide whether to override.
std::string promised_to(Ledger& ledger, VehicleId id) {
  auto& books = ledger.transaction();
  const auto zone = ledger.house(books.vehicle(id)->rooftop).zone;
  const std::string rest = " Nothing was changed; a manager can override with a reason.";
  for (const auto open : books.open_appointments_on(id)) {
    const auto* const appointment = books.appointment(open);
    return "This car is promised to " + name_of(books, appointment->lead) + " for " +
           local_text(zone, appointment->span.start) + "." + rest;
  }
  const auto* const hold = books.active_hold_on(id);
  if (hold == nullptr) return {};
  return "This car is held for " + name_of(books, hold->lead) + " until " +
         local_text(zone, hold->expires_at) + "." + rest;
}

ActDone end_vehicle(Ledger& ledger, const ActScene& scene, const Given& given, LotStatus to) {
  if (!is_here(ledger.transaction().vehicle(given.vehicle), scene)) {
    return no(Refusal::unknown_vehicle);
  }
  const auto ended = ledger.end_vehicle({given.vehicle, to, given.override_promises, given.reason});
  auto done = outcome_of(ended);
  if (done.refusal == Refusal::vehicle_promised) done.detail = promised_to(ledger, given.vehicle);
  done.entry = ended.value;
  return done;
}

ActDone mark_sold(Ledger& ledger, const ActScene& scene, const Given& given) {
  return end_vehicle(ledger, scene, given, LotStatus::sold);
}

ActDone withdraw(Ledger& ledger, const ActScene& scene, const Given& given) {
  return end_vehicle(ledger, scene, given, LotStatus::withdrawn);
}

ActDone relist(Ledger& ledger, const ActScene& scene, const Given& given) {
  if (!is_here(ledger.transaction().vehicle(given.vehicle), scene)) {
    return no(Refusal::unknown_vehicle);
  }
  return outcome_of(ledger.relist_vehicle(given.vehicle));
}

// ---- holds

ActDone release_hold(Ledger& ledger, const ActScene& scene, const Given& given) {
  const auto* const hold = ledger.transaction().hold(given.hold);
  if (hold == nullptr || hold->rooftop != scene.rooftop) return no(Refusal::unknown_hold);
  const auto lead = hold->lead;
  const auto vehicle = hold->vehicle;
  const auto released =
      ledger.release_hold({given.hold, {}, given.override_promises, given.reason});
  auto done = outcome_of(released);
  if (done.refusal == Refusal::vehicle_promised) done.detail = promised_to(ledger, vehicle);
  if (done.refusal != Refusal::none) return done;
  done.entry = released.value;
  keep_note(ledger, lead, "Hold released because", given.reason);
  return done;
}

// What keeps the car from a customer who may be the very one it is held for: the chat is not known
// to be theirs. Of another rooftop's customer no name is told.
std::string held_until(Ledger& ledger, VehicleId id) {
  auto& books = ledger.transaction();
  const auto& vehicle = *books.vehicle(id);
  const auto zone = ledger.house(vehicle.rooftop).zone;
  if (const auto* const twin = hold_elsewhere(books, vehicle)) {
    return "This car is held at " + books.rooftop(twin->rooftop)->name + " until " +
           local_text(zone, twin->expires_at) +
           ". Nothing was changed; have that hold released there, or wait until it ends.";
  }
  const auto* const hold = books.active_hold_on(id);
  if (hold == nullptr) return {};
  return "This car is held for " + name_of(books, hold->lead) + " until " +
         local_text(zone, hold->expires_at) +
         ". Nothing was changed; if it is the same customer, release that hold first.";
}

ActDone place_hold(Ledger& ledger, const ActScene& scene, const Given& given) {
  if (!is_here(ledger.transaction().vehicle(given.vehicle), scene)) {
    return no(Refusal::unknown_vehicle);
  }
  LeadNote note;
  if (!given.name.empty()) note.name = given.name;
  HoldAsked asked;
  asked.vehicle = given.vehicle;
  asked.kind = HoldKind::staff;
  asked.minutes = given.minutes;
  const auto placed = ledger.place_hold(asked, note);
  auto done = outcome_of(placed);
  if (done.refusal == Refusal::vehicle_already_held)
    done.detail = held_until(ledger, given.vehicle);
  done.hold = placed.value;
  return done;
}

// ---- appointments

ActDone book_appointment(Ledger& ledger, const ActScene& scene, const Given& given) {
  LeadNote note;
  note.name = given.name;
  if (!given.phone.empty()) note.phone = given.phone;
  if (!given.email.empty()) note.email = given.email;
  BookingAsked asked;
  asked.kind = given.kind;
  asked.start = *given.starts_at;
  if (given.vehicle) asked.vehicle = given.vehicle;
  if (given.staff) asked.staff = given.staff;
  const auto booked = ledger.book(asked, scene.rooftop, note);
  auto done = outcome_of(booked);
  if (done.refusal == Refusal::vehicle_already_held)
    done.detail = held_until(ledger, given.vehicle);
  done.appointment = booked.value;
  return done;
}

ActDone move_appointment(Ledger& ledger, const ActScene& scene, const Given& given) {
  const auto* const row = appointment_here(ledger, scene, given.appointment);
  if (row == nullptr) return no(Refusal::unknown_appointment);
  const auto staff = given.staff ? std::optional{given.staff} : std::nullopt;
  auto done = outcome_of(ledger.move(given.appointment, *given.starts_at, staff));
  done.appointment = given.appointment;
  return done;
}

ActDone cancel_appointment(Ledger& ledger, const ActScene& scene, const Given& given) {
  const auto* const row = appointment_here(ledger, scene, given.appointment);
  if (row == nullptr) return no(Refusal::unknown_appointment);
  const auto lead = row->lead;
  auto done = outcome_of(ledger.cancel(given.appointment, given.reason));
  if (done.refusal != Refusal::none) return done;
  done.appointment = given.appointment;
  done.entry = ledger.transaction().appointment(given.appointment)->state_entry;
  keep_note(ledger, lead, "Cancelled because", given.reason);
  return done;
}

ActDone progress(Ledger& ledger, const ActScene& scene, const Given& given, AppointmentState to) {
  const auto* const row = appointment_here(ledger, scene, given.appointment);
  if (row == nullptr) return no(Refusal::unknown_appointment);
  const auto lead = row->lead;
  const auto decided = ledger.progress(given.appointment, to);
  auto done = outcome_of(decided);
  if (done.refusal != Refusal::none) return done;
  done.appointment = given.appointment;
  done.entry = decided.value;
  keep_note(ledger, lead, "Outcome", given.outcome);
  return done;
}

ActDone mark_arrived(Ledger& ledger, const ActScene& scene, const Given& given) {
  return progress(ledger, scene, given, AppointmentState::arrived);
}

ActDone complete_appointment(Ledger& ledger, const ActScene& scene, const Given& given) {
  return progress(ledger, scene, given, AppointmentState::completed);
}

ActDone mark_no_show(Ledger& ledger, const ActScene& scene, const Given& given) {
  return progress(ledger, scene, given, AppointmentState::no_show);
}

// ---- conversations

ActDone take_conversation(Ledger& ledger, const ActScene& scene, const Given& given) {
  if (conversation_here(ledger, scene, given.conversation) == nullptr) {
    return no(Refusal::unknown_conversation);
  }
  const auto taken = ledger.take_conversation(given.conversation);
  auto done = outcome_of(taken);
  done.entry = taken.value;
  return done;
}

ActDone hand_back(Ledger& ledger, const ActScene& scene, const Given& given) {
  if (conversation_here(ledger, scene, given.conversation) == nullptr) {
    return no(Refusal::unknown_conversation);
  }
  const auto handed = ledger.hand_back(given.conversation);
  auto done = outcome_of(handed);
  done.entry = handed.value;
  return done;
}

ActDone reply(Ledger& ledger, const ActScene& scene, const Given& given) {
  const auto* const row = conversation_here(ledger, scene, given.conversation);
  if (row == nullptr) return no(Refusal::unknown_conversation);
  if (row->taken_by != scene.staff) return no(Refusal::not_yours);
  auto conversation = *row;
  ActDone done;
  done.said = ledger.staff_said(conversation, given.text);
  ledger.keep(conversation);
  done.seq = conversation.last_seq;
  return done;
}

// ---- tasks

ActDone take_task(Ledger& ledger, const ActScene& scene, const Given& given) {
  if (task_here(ledger, scene, given.task) == nullptr) return no(Refusal::unknown_task);
  auto done = outcome_of(ledger.take_task(given.task));
  done.task = given.task;
  return done;
}

ActDone close_task(Ledger& ledger, const ActScene& scene, const Given& given) {
  const auto* const row = task_here(ledger, scene, given.task);
  if (row == nullptr) return no(Refusal::unknown_task);
  const auto lead = row->lead;
  const auto closed = ledger.close_task(given.task);
  auto done = outcome_of(closed);
  if (done.refusal != Refusal::none) return done;
  done.task = given.task;
  done.entry = closed.value;
  keep_note(ledger, lead, "Task done", given.outcome);
  return done;
}

ActDone open_task(Ledger& ledger, const ActScene& scene, const Given& given) {
  auto& books = ledger.transaction();
  if (given.due_at && *given.due_at < books.now()) return no(Refusal::in_the_past);
  TaskAsked asked;
  asked.rooftop = scene.rooftop;
  asked.kind = given.task_kind;
  asked.text = given.text;
  asked.due_at = given.due_at;
  asked.owner = scene.staff;
  if (given.vehicle) {
    if (!is_here(books.vehicle(given.vehicle), scene)) return no(Refusal::unknown_vehicle);
    asked.vehicle = given.vehicle;
  }
  if (given.conversation) {
    const auto* const row = conversation_here(ledger, scene, given.conversation);
    if (row == nullptr) return no(Refusal::unknown_conversation);
    asked.conversation = row->id;
    asked.lead = row->lead;
  }
  const auto opened = ledger.open_task(asked);
  auto done = outcome_of(opened);
  done.task = opened.value;
  return done;
}

constexpr auto anyone = Role::salesperson;
constexpr unsigned on_lot = topic_vehicles | topic_appointments | topic_tasks;
constexpr unsigned on_board = topic_appointments | topic_vehicles;

// An override itself needs a manager: the ledger refuses it to others.
constexpr StaffAct acts[] = {
    {"mark_sold", anyone, on_lot, field_vehicle, field_override | field_reason, mark_sold},
    {"withdraw", anyone, on_lot, field_vehicle, field_override | field_reason, withdraw},
    {"relist", anyone, topic_vehicles, field_vehicle, 0, relist},
    {"release_hold", anyone, on_lot, field_hold, field_override | field_reason, release_hold},
    {"place_hold", anyone, topic_vehicles, field_vehicle, field_minutes | field_name, place_hold},
    {"book_appointment", anyone, on_board, field_kind | field_starts_at | field_name,
     field_vehicle | field_staff | field_phone | field_email, book_appointment},
    {"move_appointment", anyone, on_board, field_appointment | field_starts_at, field_staff,
     move_appointment},
    {"cancel_appointment", anyone, on_board, field_appointment, field_reason, cancel_appointment},
    {"mark_arrived", anyone, on_board, field_appointment, 0, mark_arrived},
    {"complete_appointment", anyone, on_board, field_appointment, field_outcome,
     complete_appointment},
    {"mark_no_show", anyone, on_board, field_appointment, 0, mark_no_show},
    {"take_conversation", anyone, topic_conversations, field_conversation, 0, take_conversation},
    {"hand_back", anyone, topic_conversations, field_conversation, 0, hand_back},
    {"reply", anyone, topic_conversations, field_conversation | field_reply, 0, reply},
    {"take_task", anyone, topic_tasks, field_task, 0, take_task},
    {"close_task", anyone, topic_tasks, field_task, field_outcome, close_task},
    {"open_task", anyone, topic_tasks, field_task_kind | field_text,
     field_due_at | field_vehicle | field_conversation, open_task},
};

}  // namespace

const StaffAct* staff_act(std::string_view name) {
  const auto* const found = std::find_if(std::begin(acts), std::end(acts),
                                         [&](const StaffAct& act) { return act.name == name; });
  return found == std::end(acts) ? nullptr : found;
}

}  // namespace kept::server
