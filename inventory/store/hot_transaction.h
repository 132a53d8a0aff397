// What every store with HotTables answers alike: look-ups from memory, ids, instants and entry
// positions. A store adds how rows are saved and how rows that are not in memory are fetched.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <utility>

#include "inventory/store/hot_tables.h"
#include "inventory/store/store.h"

namespace kept::inventory {

// What a store carries from turn to turn besides rows.
struct StoreCursor {
  std::uint64_t turns = 0;
  std::int64_t next_id[10] = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1};
  std::int64_t next_message = 1;
  Instant last_at{};
  std::map<std::int64_t, EntrySeq> last_entry;  // by rooftop
};

enum class RowKind : std::uint8_t {
  rooftop,
  staff,
  vehicle,
  hold,
  appointment,
  lead,
  task,
  conversation,
  feed,
};

class HotTransaction : public Transaction {
 public:
  std::span<const RooftopId> rooftops() override { return tables_.rooftops(); }
  const Rooftop* rooftop(RooftopId id) override { return tables_.rooftop(id); }
  std::span<const StaffId> staff_of(RooftopId id) override { return tables_.staff_of(id); }
  const Staff* staff(StaffId id) override { return tables_.staff(id); }
  const Staff* staff_by_login(std::string_view login) override {
    return tables_.staff_by_login(login);
  }
  const Vehicle* vehicle(VehicleId id) override { return tables_.vehicle(id); }
  const Vehicle* vehicle_by_vin(RooftopId rooftop, std::string_view vin) override {
    return tables_.vehicle_by_vin(rooftop, vin);
  }
  const Vehicle* vehicle_by_stock(RooftopId rooftop, std::string_view stock) override {
    return tables_.vehicle_by_stock(rooftop, stock);
  }
  std::vector<VehicleId> vehicles_of(RooftopId id) override { return tables_.vehicles_of(id); }
  int available_on(RooftopId id) override { return tables_.available_on(id); }
  const Hold* hold(HoldId id) override { return tables_.hold(id); }
  const Hold* active_hold_on(VehicleId id) override { return tables_.active_hold_on(id); }
  std::vector<HoldId> active_holds_of(LeadId id) override { return tables_.active_holds_of(id); }
  std::vector<HoldId> active_chat_holds(RooftopId id) override {
    return tables_.active_chat_holds(id);
  }
  int active_chat_hold_count(RooftopId id) override { return tables_.active_chat_hold_count(id); }
  int active_hold_count_from(std::uint64_t address_key) override {
    return tables_.active_hold_count_from(address_key);
  }
  std::vector<HoldId> active_holds_from(std::uint64_t address_key) override {
    return tables_.active_holds_from(address_key);
  }
  std::vector<HoldId> holds_lapsed(Instant by, std::size_t most) override {
    return tables_.holds_lapsed(by, most);
  }
  const Appointment* appointment(AppointmentId id) override;
  const Appointment* appointment_by_code(std::string_view code) override;
  const Conversation* conversation_by_token(const Digest& token_hash) override;
  std::vector<AppointmentId> open_appointments_on(VehicleId id) override {
    return tables_.open_appointments_on(id);
  }
  std::vector<AppointmentId> open_appointments_of(LeadId id) override {
    return tables_.open_appointments_of(id);
  }
  std::span<const Interval> busy(StaffId id) override { return tables_.busy(id); }
  const Lead* lead(LeadId id) override;
  const Task* task(TaskId id) override;
  int open_tasks_of(StaffId id) override { return tables_.open_tasks_of(id); }
  std::vector<TaskId> open_tasks_about(ConversationId id) override {
    return tables_.open_tasks_about(id);
  }
  const Conversation* conversation(ConversationId id) override;

  void expect_vehicles(std::size_t more) override { tables_.expect_vehicles(more); }
  RooftopId put(Rooftop row) override { return keep(std::move(row), RowKind::rooftop); }
  StaffId put(Staff row) override { return keep(std::move(row), RowKind::staff); }
  VehicleId put(Vehicle row) override { return keep(std::move(row), RowKind::vehicle); }
  HoldId put(Hold row) override { return keep(std::move(row), RowKind::hold); }
  AppointmentId put(Appointment row) override { return keep(std::move(row), RowKind::appointment); }
  LeadId put(Lead row) override { return keep(std::move(row), RowKind::lead); }
  TaskId put(Task row) override { return keep(std::move(row), RowKind::task); }
  ConversationId put(Conversation row) override {
    return keep(std::move(row), RowKind::conversation);
  }

  EntrySeq append(RooftopId rooftop, EntryKind kind, const Actor& actor, EntryBody body) override;
  EntrySeq last_entry(RooftopId rooftop) override;
  Salt mint_salt() override;
  std::string mint_code() override;

 protected:
  HotTransaction(HotTables& tables, StoreCursor& cursor, RandomSource& random, Instant wall_now);

  std::int64_t next_id(RowKind kind) { return cursor_.next_id[static_cast<std::size_t>(kind)]++; }
  HotTables& tables() { return tables_; }
  StoreCursor& cursor() { return cursor_; }

  // Called before the row is changed in memory; `before` is null for a new row. Throws StoreError.
  virtual void save(const Rooftop& row, const Rooftop* before) = 0;
  virtual void save(const Staff& row, const Staff* before) = 0;
  virtual void save(const Vehicle& row, const Vehicle* before) = 0;
  virtual void save(const Hold& row, const Hold* before) = 0;
  virtual void save(const Appointment& row, const Appointment* before) = 0;
  virtual void save(const Lead& row, const Lead* before) = 0;
  virtual void save(const Task& row, const Task* before) = 0;
  virtual void save(const Conversation& row, const Conversation* before) = 0;
  virtual void save(const Entry& entry) = 0;

  // Rows that were not in memory.
  virtual std::optional<Appointment> fetch_appointment(AppointmentId id) = 0;
  virtual std::optional<Appointment> fetch_appointment_by_code(std::string_view code) = 0;
  virtual std::optional<Conversation> fetch_conversation_by_token(const Digest& token_hash) = 0;
  virtual std::optional<Lead> fetch_lead(LeadId id) = 0;
  virtual std::optional<Task> fetch_task(TaskId id) = 0;
  virtual std::optional<Conversation> fetch_conversation(ConversationId id) = 0;

  // Any write: what distinguishes a turn that spoils its batch when it is rolled back.
  virtual void wrote() = 0;

 private:
  template <typename Row>
  decltype(Row::id) keep(Row row, RowKind kind);

  const Rooftop* found(const Rooftop& row) { return tables_.rooftop(row.id); }
  const Staff* found(const Staff& row) { return tables_.staff(row.id); }
  const Vehicle* found(const Vehicle& row) { return tables_.vehicle(row.id); }
  const Hold* found(const Hold& row) { return tables_.hold(row.id); }
  const Appointment* found(const Appointment& row) { return appointment(row.id); }
  const Lead* found(const Lead& row) { return lead(row.id); }
  const Task* found(const Task& row) { return task(row.id); }
  const Conversation* found(const Conversation& row) { return conversation(row.id); }

  HotTables& tables_;
  StoreCursor& cursor_;
  RandomSource& random_;
};

}  // namespace kept::inventory
