// The rows that turns read and change, in memory, with the look-ups the rules need and an undo
// list. Belongs to the store's one writing thread. Durable rows follow it, never the other way
// round. What was changed since the last set_off() can be undone by itself; what was changed before
// it, until landed() tells that it is durable, only together with that.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "inventory/store/store.h"

namespace kept::inventory {

template <typename Row>
using HotRows = std::unordered_map<std::int64_t, Row>;

class HotTables {
 public:
  // May be null; outlives the tables.
  void observe(VehicleObserver* observer) { observer_ = observer; }
  void expect_vehicles(std::size_t more);

  const Rooftop* rooftop(RooftopId id) const { return find(rooftops_, id.value); }
  const Staff* staff(StaffId id) const { return find(staff_, id.value); }
  const Vehicle* vehicle(VehicleId id) const { return find(vehicles_, id.value); }
  const Hold* hold(HoldId id) const { return find(holds_, id.value); }
  const Appointment* appointment(AppointmentId id) const { return find(appointments_, id.value); }
  const Lead* lead(LeadId id) const { return find(leads_, id.value); }
  const Task* task(TaskId id) const { return find(tasks_, id.value); }
  const Conversation* conversation(ConversationId id) const {
    return find(conversations_, id.value);
  }
  const Conversation* conversation_by_token(const Digest& token_hash) const;

  std::span<const RooftopId> rooftops() const { return rooftop_ids_; }
  std::span<const StaffId> staff_of(RooftopId id) const;
  const Staff* staff_by_login(std::string_view login) const;
  const Vehicle* vehicle_by_vin(RooftopId rooftop, std::string_view vin) const;
  const Vehicle* vehicle_by_stock(RooftopId rooftop, std::string_view stock_number) const;
  std::vector<VehicleId> vehicles_of(RooftopId id) const;
  int available_on(RooftopId id) const;
  const Hold* active_hold_on(VehicleId id) const;
  std::vector<HoldId> active_holds_of(LeadId id) const;
  std::vector<HoldId> active_chat_holds(RooftopId id) const;
  int active_chat_hold_count(RooftopId id) const;
  int active_hold_count_from(std::uint64_t address_key) const;
  std::vector<HoldId> active_holds_from(std::uint64_t address_key) const;
  std::vector<HoldId> holds_lapsed(Instant by, std::size_t most) const;
  const Appointment* appointment_by_code(std::string_view code) const;
  std::vector<AppointmentId> open_appointments_on(VehicleId id) const;
  std::vector<AppointmentId> open_appointments_of(LeadId id) const;
  std::span<const Interval> busy(StaffId id) const;
  int open_tasks_of(StaffId id) const;
  std::vector<TaskId> open_tasks_about(ConversationId id) const;
  bool has_task(VehicleId about, TaskKind kind, EntrySeq since) const;  // of those in memory

  // Puts a row that has its id.
  void put(Rooftop row) { change(rooftops_, std::move(row)); }
  void put(Staff row) { change(staff_, std::move(row)); }
  void put(Vehicle row) { change(vehicles_, std::move(row)); }
  void put(Hold row) { change(holds_, std::move(row)); }
  void put(Appointment row) { change(appointments_, std::move(row)); }
  void put(Lead row) { change(leads_, std::move(row)); }
  void put(Task row) { change(tasks_, std::move(row)); }
  void put(Conversation row) { change(conversations_, std::move(row)); }

  // Registers how to undo something kept elsewhere.
  void on_undo(std::function<void()> undo) { undo_.push_back(std::move(undo)); }

  void set_off();             // what follows belongs to another batch
  void landed();              // what was before set_off() stays
  void undo_rest() noexcept;  // what followed set_off()
  void undo_all() noexcept;

  // Drops rows that no rule asks for: ended holds always, and beyond `conversations_max` the
  // conversations longest silent with their leads. Only between batches.
  void evict(std::size_t conversations_max);

 private:
  template <typename Row>
  static const Row* find(const HotRows<Row>& rows, std::int64_t id) {
    const auto found = rows.find(id);
    return found == rows.end() ? nullptr : &found->second;
  }
  template <typename Row>
  void change(HotRows<Row>& rows, Row after);
  // Without `after` the row goes. What was there is in `before` as soon as it is changed.
  template <typename Row>
  void apply(HotRows<Row>& rows, std::int64_t id, std::optional<Row> after,
             std::optional<Row>& before);

  void reindex(const Rooftop* before, const Rooftop* after);
  void reindex(const Staff* before, const Staff* after);
  void reindex(const Vehicle* before, const Vehicle* after);
  void reindex(const Hold* before, const Hold* after);
  void reindex(const Appointment* before, const Appointment* after);
  void reindex(const Task* before, const Task* after);
  void reindex(const Lead*, const Lead*) {}
  void reindex(const Conversation* before, const Conversation* after);

  VehicleObserver* observer_ = nullptr;
  using Undo = std::vector<std::function<void()>>;

  static void run_backwards(Undo& undo) noexcept;

  Undo undo_;
  Undo undo_before_;  // of what was set off

  HotRows<Rooftop> rooftops_;
  HotRows<Staff> staff_;
  HotRows<Vehicle> vehicles_;
  HotRows<Hold> holds_;
  HotRows<Appointment> appointments_;
  HotRows<Lead> leads_;
  HotRows<Task> tasks_;
  HotRows<Conversation> conversations_;

  std::vector<RooftopId> rooftop_ids_;
  std::map<std::int64_t, std::vector<StaffId>> staff_of_;
  std::map<std::string, std::int64_t, std::less<>> staff_by_login_;
  std::unordered_map<std::string, std::int64_t> vehicle_by_vin_;              // "<rooftop>:<vin>"
  std::unordered_map<std::string, std::set<std::int64_t>> vehicle_by_stock_;  // by stock_key
  std::map<std::int64_t, std::set<std::int64_t>> vehicles_of_;
  std::map<std::int64_t, int> available_on_;
  std::unordered_map<std::int64_t, std::int64_t> hold_on_vehicle_;
  std::unordered_map<std::int64_t, std::set<std::int64_t>> holds_of_lead_;
  std::map<std::int64_t, std::set<std::int64_t>> chat_holds_of_;
  std::unordered_map<std::uint64_t, std::set<std::int64_t>> holds_from_address_;
  std::set<std::pair<Instant, std::int64_t>> holds_by_expiry_;
  std::unordered_map<std::string, std::int64_t> appointment_by_code_;
  std::unordered_map<std::int64_t, std::set<std::int64_t>> appointments_on_vehicle_;
  std::unordered_map<std::int64_t, std::set<std::int64_t>> appointments_of_lead_;
  std::unordered_map<std::int64_t, std::vector<Interval>> busy_;
  std::unordered_map<std::int64_t, int> open_tasks_of_;
  std::unordered_map<std::int64_t, std::set<std::int64_t>> open_tasks_about_;
  std::unordered_map<std::uint64_t, std::int64_t> conversation_by_token_;  // by the hash's start
};

}  // namespace kept::inventory
