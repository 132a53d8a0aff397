#include "bot/claim.h"

#include <array>
#include <initializer_list>

namespace kept::bot {
namespace {

struct Kind {
  ClaimKind kind;
  std::string_view name;
  std::uint32_t fields;
};

constexpr std::uint32_t bit(Field field) {
  return 1U << static_cast<unsigned>(field);
}

constexpr std::uint32_t bits(std::initializer_list<Field> fields) {
  std::uint32_t all = 0;
  for (Field field : fields) all |= bit(field);
  return all;
}

static_assert(field_count <= 32);

using enum Field;

constexpr std::uint32_t the_car = bits({title, stock});

// What each kind of claim may say. In the order of the enum.
constexpr auto kinds = std::to_array<Kind>({
    {ClaimKind::vehicles_match, "vehicles_match", bits({count, wish, value})},
    {ClaimKind::vehicles_held, "vehicles_held", bits({count})},
    {ClaimKind::no_vehicle_matches, "no_vehicle_matches", bits({wish})},
    {ClaimKind::matches_elsewhere, "matches_elsewhere", bits({count, rooftop, city})},
    {ClaimKind::vehicle_listed, "vehicle_listed", the_car | bits({price, seen, seen_by})},
    {ClaimKind::vehicle_listed_stale, "vehicle_listed_stale",
     the_car | bits({price, seen, seen_by})},
    {ClaimKind::vehicle_near, "vehicle_near", the_car | bits({price, seen, differences})},
    {ClaimKind::vehicle_standing, "vehicle_standing", the_car | bits({seen, seen_by})},
    {ClaimKind::vehicle_not_confirmed, "vehicle_not_confirmed", the_car | bits({seen, seen_by})},
    {ClaimKind::vehicle_held_by_other, "vehicle_held_by_other", the_car},
    {ClaimKind::vehicle_gone, "vehicle_gone", the_car},
    {ClaimKind::vehicle_in_transit, "vehicle_in_transit", the_car},
    {ClaimKind::vehicle_pending, "vehicle_pending", the_car},
    {ClaimKind::vehicle_price, "vehicle_price", the_car | bits({price, parts})},
    {ClaimKind::vehicle_price_on_request, "vehicle_price_on_request", the_car},
    {ClaimKind::vehicle_detail, "vehicle_detail", the_car | bits({label, value})},
    {ClaimKind::vehicle_detail_unknown, "vehicle_detail_unknown", the_car | bits({label})},
    {ClaimKind::vehicle_equipped, "vehicle_equipped", the_car | bits({features})},
    {ClaimKind::equipment_not_listed, "equipment_not_listed", the_car | bits({features})},
    {ClaimKind::equipment_unknown, "equipment_unknown", the_car},
    {ClaimKind::vehicle_unknown, "vehicle_unknown", bits({value})},
    {ClaimKind::hold_refused, "hold_refused", the_car},
    {ClaimKind::hold_released, "hold_released", the_car | bits({reason})},
    {ClaimKind::slots_free, "slots_free", bits({slots})},
    {ClaimKind::slot_free, "slot_free", bits({when, staff})},
    {ClaimKind::slot_refused, "slot_refused", bits({when, weekday, closure})},
    {ClaimKind::no_slots, "no_slots", 0},
    {ClaimKind::appointment_cancelled, "appointment_cancelled", bits({when, staff, reason})},
    {ClaimKind::appointment_unknown, "appointment_unknown", bits({until})},
    {ClaimKind::refused, "refused", 0},
    {ClaimKind::hours, "hours", bits({days})},
    {ClaimKind::house_open, "house_open", 0},
    {ClaimKind::house_closed, "house_closed", 0},
    {ClaimKind::place, "place", bits({rooftop, street, city, phone})},
    {ClaimKind::rooftop_moved, "rooftop_moved", bits({rooftop, city})},
    {ClaimKind::messages_stopped, "messages_stopped", 0},
    {ClaimKind::staff_joined, "staff_joined", bits({staff})},
    {ClaimKind::held_until, "held_until", the_car | bits({until})},
    {ClaimKind::booked, "booked", the_car | bits({when, staff, street, city, code})},
    {ClaimKind::booked_held, "booked_held", the_car | bits({until})},
    {ClaimKind::booked_unheld, "booked_unheld", the_car},
    {ClaimKind::appointment_moved, "appointment_moved", bits({when, before, staff})},
    {ClaimKind::task_owed, "task_owed", bits({owner, due})},
});
static_assert(kinds.size() == claim_kind_count);

constexpr std::array<std::string_view, field_count> field_names = {
    "count",   "wish",        "title", "stock", "price",    "parts",   "seen",
    "seen_by", "differences", "label", "value", "features", "closure", "rooftop",
    "street",  "city",        "phone", "when",  "before",   "until",   "slots",
    "days",    "staff",       "code",  "owner", "due",      "weekday", "reason"};

[[noreturn]] void broken(const std::string& what) {
  throw LawBroken(what);
}

const Kind& kind_of(ClaimKind kind) {
  return kinds[static_cast<std::size_t>(kind)];
}

Evidence deadline(const inventory::ReadMark& mark, Subject row, std::string_view field,
                  inventory::Instant at, inventory::EntrySeq entry) {
  return {mark, row, field, std::to_string(inventory::millis(at)), entry, mark.now()};
}

}  // namespace

std::string_view to_string(ClaimKind kind) {
  return kind_of(kind).name;
}

std::optional<ClaimKind> claim_kind_from(std::string_view name) {
  for (const Kind& kind : kinds) {
    if (kind.name == name) return kind.kind;
  }
  return std::nullopt;
}

std::string_view to_string(Field field) {
  return field_names[static_cast<std::size_t>(field)];
}

std::optional<Field> field_from(std::string_view name) {
  for (std::size_t i = 0; i < field_names.size(); ++i) {
    if (field_names[i] == name) return static_cast<Field>(i);
  }
  return std::nullopt;
}

bool has_field(ClaimKind kind, Field field) {
  return (kind_of(kind).fields & bit(field)) != 0;
}

Claim::Claim(ClaimKind kind, Evidence evidence) : kind_(kind) {
  evidence_.reserve(5);
  fields_.reserve(5);
  evidence_.push_back(std::move(evidence));
}

Claim Claim::of_hold(ClaimKind kind, const HoldFact& hold) {
  const inventory::Hold& row = *hold.hold;
  if (!row.live(hold.mark.now())) broken("a promise of a hold that is not live");
  return Claim(kind, deadline(hold.mark, {Table::hold, row.id.value}, "expires_at", row.expires_at,
                              row.state_entry));
}

Claim Claim::of_appointment(ClaimKind kind, const AppointmentFact& appointment) {
  const inventory::Appointment& row = *appointment.appointment;
  if (!row.open()) broken("a promise of an appointment that is not open");
  if (kind == ClaimKind::booked_held && !appointment.held_until) {
    broken("a promise of a hold that the appointment does not have");
  }
  return Claim(kind, deadline(appointment.mark, {Table::appointment, row.id.value}, "starts_at",
                              row.span.start, row.state_entry));
}

Claim Claim::of_task(ClaimKind kind, const TaskFact& task) {
  const inventory::Task& row = *task.task;
  if (row.state != inventory::TaskState::open) broken("a promise of a task that is not open");
  if (!row.owner || task.owner.name.empty()) broken("a promise of a task without an owner");
  if (row.due_at < task.mark.now()) broken("a promise of a task that is overdue");
  return Claim(kind, deadline(task.mark, {Table::task, row.id.value}, "due_at", row.due_at,
                              row.state_entry));
}

void Claim::add(Field field, FieldValue value, Evidence evidence) {
  if (!has_field(kind_, field)) {
    broken(std::string(to_string(kind_)).append(" has no field ").append(to_string(field)));
  }
  fields_.push_back({field, std::move(value)});
  rest_on(std::move(evidence));
}

void Claim::rest_on(Evidence evidence) {
  if (!(evidence.mark() == mark())) broken("evidence of two transactions in one claim");
  evidence_.push_back(std::move(evidence));
}

const FieldValue* Claim::find(Field field) const {
  for (const Named& named : fields_) {
    if (named.field == field) return &named.value;
  }
  return nullptr;
}

std::string joined(std::span<const Sentence> sentences) {
  std::string text;
  bool list = false;
  for (const Sentence& sentence : sentences) {
    bool line = sentence.begins_line() || list;
    if (!text.empty()) text += line ? '\n' : ' ';
    text += sentence.text();
    list = sentence.begins_line();
  }
  return text;
}

}  // namespace kept::bot
