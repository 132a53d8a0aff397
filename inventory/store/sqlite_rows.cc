#include "inventory/store/sqlite_rows.h"

#include <algorithm>
#include <cstring>
#include <iterator>

#include "inventory/store/text_codec.h"

namespace kept::inventory {
namespace {

// The enum whose name stands in the column. The schema admits no other; a name unknown to this
// program means a file of a newer one.
template <typename Enum>
Enum named(SQLite::Statement& row, int column, Enum last) {
  const std::string name = text_at(row, column);
  for (int value = 0; value <= static_cast<int>(last); ++value) {
    if (to_string(static_cast<Enum>(value)) == name) return static_cast<Enum>(value);
  }
  throw StoreError(StoreError::Kind::incompatible, "unknown name in a column: " + name);
}

template <typename Bytes>
Bytes bytes_at(SQLite::Statement& row, int column) {
  Bytes bytes{};
  const auto cell = row.getColumn(column);
  const auto size = std::min(bytes.size(), static_cast<std::size_t>(cell.getBytes()));
  if (size > 0) std::memcpy(bytes.data(), cell.getBlob(), size);
  return bytes;
}

std::int64_t number_at(SQLite::Statement& row, int column) {
  return row.getColumn(column).getInt64();
}

template <typename TypedId>
TypedId id_at(SQLite::Statement& row, int column) {
  return TypedId{number_at(row, column)};
}

}  // namespace

std::string text_at(SQLite::Statement& row, int column) {
  const auto cell = row.getColumn(column);
  const char* const text = cell.getText();
  return {text, static_cast<std::size_t>(cell.getBytes())};
}

Instant instant_at(SQLite::Statement& row, int column) {
  return from_millis(number_at(row, column));
}

void bind(RowLog::Row to, const Rooftop& row) {
  to.id(row.id).text(row.slug).text(row.name).text(row.street).text(row.city).text(row.phone);
  to.text(row.zone).real(row.latitude).real(row.longitude);
  to.text(encode_hours(row.hours)).text(encode_closures(row.closures));
  to.text(encode_policies(row.policies)).number(row.state_entry);
}

Rooftop rooftop_from(SQLite::Statement& row) {
  Rooftop rooftop;
  rooftop.id = id_at<RooftopId>(row, 0);
  rooftop.slug = text_at(row, 1);
  rooftop.name = text_at(row, 2);
  rooftop.street = text_at(row, 3);
  rooftop.city = text_at(row, 4);
  rooftop.phone = text_at(row, 5);
  rooftop.zone = text_at(row, 6);
  rooftop.latitude = row.getColumn(7).getDouble();
  rooftop.longitude = row.getColumn(8).getDouble();
  rooftop.hours = decode_hours(text_at(row, 9));
  rooftop.closures = decode_closures(text_at(row, 10));
  rooftop.policies = decode_policies(text_at(row, 11));
  rooftop.state_entry = number_at(row, 12);
  return rooftop;
}

void bind(RowLog::Row to, const Staff& row) {
  to.id(row.id).reference(row.rooftop).text(row.login).text(row.name).text(to_string(row.role));
  to.flag(row.takes_appointments)
      .flag(row.active)
      .text(encode_hours(row.shifts))
      .text(row.password_hash);
  to.number(row.state_entry);
}

Staff staff_from(SQLite::Statement& row) {
  Staff staff;
  staff.id = id_at<StaffId>(row, 0);
  staff.rooftop = id_at<RooftopId>(row, 1);
  staff.login = text_at(row, 2);
  staff.name = text_at(row, 3);
  staff.role = named(row, 4, Role::admin);
  staff.takes_appointments = number_at(row, 5) != 0;
  staff.active = number_at(row, 6) != 0;
  staff.shifts = decode_hours(text_at(row, 7));
  staff.password_hash = text_at(row, 8);
  staff.state_entry = number_at(row, 9);
  return staff;
}

void bind(RowLog::Row to, const Vehicle& row) {
  const auto& spec = row.spec;
  to.id(row.id).id(row.rooftop).text(spec.vin).text(spec.stock_number).number(spec.year);
  to.text(spec.make).text(spec.model).text(spec.trim).text(spec.body).text(spec.condition);
  to.text(spec.exterior_color).text(spec.interior_color).text(spec.exterior_color_name);
  to.text(spec.drivetrain).text(spec.fuel).text(spec.transmission).number(spec.odometer_miles);
  to.number(spec.mpg)
      .number(spec.seats)
      .text(encode_list(spec.features))
      .text(encode_list(spec.images));
  to.number(spec.price.advertised.value).number(spec.price.dealer_fees.value);
  to.number(spec.price.adjustments.value).number(spec.price.installed_items.value);
  to.text(to_string(row.status)).flag(row.sold_here).flag(row.dropped_since).at(row.seen_at);
  to.text(to_string(row.seen_by)).number(row.seen_entry).number(row.state_entry);
}

Vehicle vehicle_from(SQLite::Statement& row) {
  Vehicle vehicle;
  auto& spec = vehicle.spec;
  vehicle.id = id_at<VehicleId>(row, 0);
  vehicle.rooftop = id_at<RooftopId>(row, 1);
  spec.vin = text_at(row, 2);
  spec.stock_number = text_at(row, 3);
  spec.year = row.getColumn(4).getInt();
  std::string* const texts[] = {
      &spec.make,       &spec.model,          &spec.trim,           &spec.body,
      &spec.condition,  &spec.exterior_color, &spec.interior_color, &spec.exterior_color_name,
      &spec.drivetrain, &spec.fuel,           &spec.transmission};
  for (std::size_t i = 0; i < std::size(texts); ++i)
    *texts[i] = text_at(row, 5 + static_cast<int>(i));
  spec.odometer_miles = number_at(row, 16);
  spec.mpg = row.getColumn(17).getInt();
  spec.seats = row.getColumn(18).getInt();
  spec.features = decode_list(text_at(row, 19));
  spec.images = decode_list(text_at(row, 20));
  spec.price = {Cents{number_at(row, 21)}, Cents{number_at(row, 22)}, Cents{number_at(row, 23)},
                Cents{number_at(row, 24)}};
  vehicle.status = named(row, 25, LotStatus::withdrawn);
  vehicle.sold_here = number_at(row, 26) != 0;
  vehicle.dropped_since = number_at(row, 27) != 0;
  vehicle.seen_at = instant_at(row, 28);
  vehicle.seen_by = named(row, 29, SeenBy::lot_check);
  vehicle.seen_entry = number_at(row, 30);
  vehicle.state_entry = number_at(row, 31);
  return vehicle;
}

void bind(RowLog::Row to, const Hold& row) {
  to.id(row.id).id(row.rooftop).id(row.vehicle).id(row.lead).reference(row.conversation);
  to.reference(row.appointment).number(static_cast<std::int64_t>(row.address_key));
  to.text(to_string(row.kind)).text(to_string(row.state)).at(row.placed_at).at(row.expires_at);
  to.number(row.state_entry);
}

Hold hold_from(SQLite::Statement& row) {
  Hold hold;
  hold.id = id_at<HoldId>(row, 0);
  hold.rooftop = id_at<RooftopId>(row, 1);
  hold.vehicle = id_at<VehicleId>(row, 2);
  hold.lead = id_at<LeadId>(row, 3);
  hold.conversation = id_at<ConversationId>(row, 4);
  hold.appointment = id_at<AppointmentId>(row, 5);
  hold.address_key = static_cast<std::uint64_t>(number_at(row, 6));
  hold.kind = named(row, 7, HoldKind::staff);
  hold.state = named(row, 8, HoldState::expired);
  hold.placed_at = instant_at(row, 9);
  hold.expires_at = instant_at(row, 10);
  hold.state_entry = number_at(row, 11);
  return hold;
}

void bind(RowLog::Row to, const Appointment& row) {
  to.id(row.id).id(row.rooftop).text(to_string(row.kind)).text(to_string(row.state));
  to.id(row.staff).reference(row.vehicle).id(row.lead).reference(row.conversation);
  to.at(row.span.start).at(row.span.end).number(row.wall_start.time_since_epoch().count());
  to.text(row.tzdb_version).text(row.code).number(row.state_entry);
}

Appointment appointment_from(SQLite::Statement& row) {
  Appointment appointment;
  appointment.id = id_at<AppointmentId>(row, 0);
  appointment.rooftop = id_at<RooftopId>(row, 1);
  appointment.kind = named(row, 2, AppointmentKind::service);
  appointment.state = named(row, 3, AppointmentState::no_show);
  appointment.staff = id_at<StaffId>(row, 4);
  appointment.vehicle = id_at<VehicleId>(row, 5);
  appointment.lead = id_at<LeadId>(row, 6);
  appointment.conversation = id_at<ConversationId>(row, 7);
  appointment.span = {instant_at(row, 8), instant_at(row, 9)};
  appointment.wall_start = LocalMinute{Minutes{number_at(row, 10)}};
  appointment.tzdb_version = text_at(row, 11);
  appointment.code = text_at(row, 12);
  appointment.state_entry = number_at(row, 13);
  return appointment;
}

void bind(RowLog::Row to, const FeedMark& row) {
  const auto& counts = row.counts;
  to.id(row.id).id(row.rooftop).text(to_string(row.state)).at(row.as_of).bytes(row.file);
  to.flag(row.confirmed).number(row.rows_done).id(row.vehicle_done).number(counts.added);
  to.number(counts.changed).number(counts.unchanged).number(counts.returned);
  to.number(counts.vanished).number(counts.kept_gone).number(counts.kept_promised);
  to.number(row.entry);
}

FeedMark feed_from(SQLite::Statement& row) {
  FeedMark mark;
  mark.id = id_at<FeedId>(row, 0);
  mark.rooftop = id_at<RooftopId>(row, 1);
  mark.state = named(row, 2, FeedState::abandoned);
  mark.as_of = instant_at(row, 3);
  mark.file = bytes_at<Digest>(row, 4);
  mark.confirmed = number_at(row, 5) != 0;
  mark.rows_done = number_at(row, 6);
  mark.vehicle_done = id_at<VehicleId>(row, 7);
  mark.counts = {number_at(row, 8),  number_at(row, 9),  number_at(row, 10), number_at(row, 11),
                 number_at(row, 12), number_at(row, 13), number_at(row, 14)};
  mark.entry = number_at(row, 15);
  return mark;
}

void bind(RowLog::Row to, const Lead& row) {
  to.id(row.id).id(row.rooftop).reference(row.conversation);
  to.flag(row.contact_declined).flag(row.no_messages).number(row.state_entry);
  to.bytes(row.salt).text(personal_text(row));
}

Lead lead_from(SQLite::Statement& row) {
  Lead lead;
  lead.id = id_at<LeadId>(row, 0);
  lead.rooftop = id_at<RooftopId>(row, 1);
  lead.conversation = id_at<ConversationId>(row, 2);
  lead.contact_declined = number_at(row, 3) != 0;
  lead.no_messages = number_at(row, 4) != 0;
  lead.state_entry = number_at(row, 5);
  lead.salt = bytes_at<Salt>(row, 6);
  set_personal(lead, text_at(row, 7));
  return lead;
}

void bind(RowLog::Row to, const Task& row) {
  to.id(row.id).id(row.rooftop).text(to_string(row.kind)).text(to_string(row.state));
  to.id(row.owner).at(row.due_at).reference(row.vehicle).reference(row.conversation);
  to.reference(row.lead).number(row.state_entry).bytes(row.salt).text(row.text);
}

Task task_from(SQLite::Statement& row) {
  Task task;
  task.id = id_at<TaskId>(row, 0);
  task.rooftop = id_at<RooftopId>(row, 1);
  task.kind = named(row, 2, TaskKind::repair);
  task.state = named(row, 3, TaskState::dropped);
  task.owner = id_at<StaffId>(row, 4);
  task.due_at = instant_at(row, 5);
  task.vehicle = id_at<VehicleId>(row, 6);
  task.conversation = id_at<ConversationId>(row, 7);
  task.lead = id_at<LeadId>(row, 8);
  task.state_entry = number_at(row, 9);
  task.salt = bytes_at<Salt>(row, 10);
  task.text = text_at(row, 11);
  return task;
}

void bind(RowLog::Row to, const Conversation& row, std::int64_t last_message) {
  to.id(row.id).id(row.rooftop).id(row.lead).bytes(row.token_hash);
  to.number(static_cast<std::int64_t>(row.address_key)).reference(row.page_vehicle);
  to.reference(row.taken_by).at(row.opened_at).at(row.last_at).number(row.last_seq);
  to.number(row.visitor_seq).number(row.answer_seq).text(row.state);
  to.reference(row.moving_to);
  last_message == 0 ? to.nothing() : to.number(last_message);
}

Conversation conversation_from(SQLite::Statement& row) {
  Conversation conversation;
  conversation.id = id_at<ConversationId>(row, 0);
  conversation.rooftop = id_at<RooftopId>(row, 1);
  conversation.lead = id_at<LeadId>(row, 2);
  conversation.token_hash = bytes_at<Digest>(row, 3);
  conversation.address_key = static_cast<std::uint64_t>(number_at(row, 4));
  conversation.page_vehicle = id_at<VehicleId>(row, 5);
  conversation.taken_by = id_at<StaffId>(row, 6);
  conversation.opened_at = instant_at(row, 7);
  conversation.last_at = instant_at(row, 8);
  conversation.last_seq = number_at(row, 9);
  conversation.visitor_seq = number_at(row, 10);
  conversation.answer_seq = number_at(row, 11);
  conversation.state = text_at(row, 12);
  conversation.moving_to = id_at<RooftopId>(row, 13);
  return conversation;
}

Message message_from(SQLite::Statement& row) {
  Message message;
  message.conversation = id_at<ConversationId>(row, 0);
  message.seq = number_at(row, 1);
  message.at = instant_at(row, 2);
  message.author = named(row, 3, Author::staff);
  message.staff = id_at<StaffId>(row, 4);
  message.client_id = text_at(row, 5);
  message.entry = number_at(row, 7);
  message.salt = bytes_at<Salt>(row, 9);
  message.text = text_at(row, 10);
  message.body = text_at(row, 11);
  return message;
}

}  // namespace kept::inventory
