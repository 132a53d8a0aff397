#include "inventory/store/hot_tables.h"

#include <algorithm>
#include <cstring>
#include <memory>

namespace kept::inventory {
namespace {

std::string keyed(RooftopId rooftop, std::string_view text) {
  std::string key = std::to_string(rooftop.value);
  key += ':';
  key += text;
  return key;
}

template <typename TypedId, typename Groups, typename Key>
std::vector<TypedId> ids_in(const Groups& groups, const Key& key) {
  std::vector<TypedId> ids;
  const auto found = groups.find(key);
  if (found == groups.end()) return ids;
  for (const auto id : found->second) ids.push_back(TypedId{id});
  return ids;
}

template <typename Groups, typename Key>
void leave(Groups& groups, const Key& key, std::int64_t id) {
  const auto found = groups.find(key);
  if (found == groups.end()) return;
  found->second.erase(id);
  if (found->second.empty()) groups.erase(found);
}

// The first bytes of a hash tell it from every other that is likely to be met.
std::uint64_t start_of(const Digest& digest) {
  std::uint64_t start = 0;
  std::memcpy(&start, digest.data(), sizeof start);
  return start;
}

bool earlier(const Interval& a, const Interval& b) {
  return a.start != b.start ? a.start < b.start : a.end < b.end;
}

// A car whose price changed, or that was seen anew, is found as before.
bool same_keys(const Vehicle& a, const Vehicle& b) {
  return a.id == b.id && a.rooftop == b.rooftop && a.status == b.status &&
         a.spec.vin == b.spec.vin && a.spec.stock_number == b.spec.stock_number;
}

const Hold* if_active(const Hold* hold) {
  return hold != nullptr && hold->state == HoldState::active ? hold : nullptr;
}

const Appointment* if_open(const Appointment* appointment) {
  return appointment != nullptr && appointment->open() ? appointment : nullptr;
}

const Task* if_open(const Task* task) {
  return task != nullptr && task->state == TaskState::open ? task : nullptr;
}

}  // namespace

template <typename Row>
void HotTables::apply(HotRows<Row>& rows, std::int64_t id, std::optional<Row> after,
                      std::optional<Row>& before) {
  const auto found = rows.find(id);
  if (found == rows.end()) {
    if (!after) return;
    const auto added = rows.emplace(id, std::move(*after)).first;
    reindex(nullptr, &added->second);
  } else if (after) {
    before = std::exchange(found->second, std::move(*after));
    reindex(&*before, &found->second);
  } else {
    before = std::move(found->second);
    rows.erase(found);
    reindex(&*before, nullptr);
  }
}

// The way back is made before the change, so that what cannot be undone is not done.
template <typename Row>
void HotTables::change(HotRows<Row>& rows, Row after) {
  const auto id = after.id.value;
  const auto before = std::make_shared<std::optional<Row>>();
  undo_.push_back([this, &rows, id, before] {
    std::optional<Row> undone;
    apply(rows, id, std::move(*before), undone);
  });
  apply(rows, id, std::optional<Row>(std::move(after)), *before);
}

template void HotTables::change(HotRows<Rooftop>&, Rooftop);
template void HotTables::change(HotRows<Staff>&, Staff);
template void HotTables::change(HotRows<Vehicle>&, Vehicle);
template void HotTables::change(HotRows<Hold>&, Hold);
template void HotTables::change(HotRows<Appointment>&, Appointment);
template void HotTables::change(HotRows<Lead>&, Lead);
template void HotTables::change(HotRows<Task>&, Task);
template void HotTables::change(HotRows<Conversation>&, Conversation);

void HotTables::run_backwards(Undo& undo) noexcept {
  while (!undo.empty()) {
    const auto last = std::move(undo.back());
    undo.pop_back();
    last();
  }
}

void HotTables::set_off() {
  undo_before_ = std::exchange(undo_, {});
}

void HotTables::landed() {
  undo_before_.clear();
}

void HotTables::undo_rest() noexcept {
  run_backwards(undo_);
}

void HotTables::undo_all() noexcept {
  run_backwards(undo_);
  run_backwards(undo_before_);
}

std::span<const StaffId> HotTables::staff_of(RooftopId id) const {
  const auto found = staff_of_.find(id.value);
  if (found == staff_of_.end()) return {};
  return found->second;
}

const Staff* HotTables::staff_by_login(std::string_view login) const {
  const auto found = staff_by_login_.find(login);
  return found == staff_by_login_.end() ? nullptr : staff(StaffId{found->second});
}

const Vehicle* HotTables::vehicle_by_vin(RooftopId rooftop, std::string_view vin) const {
  const auto found = vehicle_by_vin_.find(keyed(rooftop, vin));
  return found == vehicle_by_vin_.end() ? nullptr : vehicle(VehicleId{found->second});
}

const Vehicle* HotTables::vehicle_by_stock(RooftopId rooftop, std::string_view stock_number) const {
  const auto found = vehicle_by_stock_.find(keyed(rooftop, stock_key(stock_number)));
  if (found == vehicle_by_stock_.end()) return nullptr;
  // A stock number is used again after its car has gone: one on the lot before the newest. Of
  // "K-11" and "K11" the one as it is written.
  const auto rank = [&](const Vehicle& row) {
    return std::pair(row.spec.stock_number == stock_number, row.status == LotStatus::available);
  };
  const Vehicle* best = nullptr;
  for (const auto id : found->second) {
    const auto* const row = vehicle(VehicleId{id});
    if (best == nullptr || rank(*row) >= rank(*best)) best = row;
  }
  return best;
}

void HotTables::expect_vehicles(std::size_t more) {
  const auto all = vehicles_.size() + more;
  vehicles_.reserve(all);
  vehicle_by_vin_.reserve(all);
  vehicle_by_stock_.reserve(all);
  if (observer_ != nullptr) observer_->expect_vehicles(more);
}

std::vector<VehicleId> HotTables::vehicles_of(RooftopId id) const {
  return ids_in<VehicleId>(vehicles_of_, id.value);
}

int HotTables::available_on(RooftopId id) const {
  const auto found = available_on_.find(id.value);
  return found == available_on_.end() ? 0 : found->second;
}

const Hold* HotTables::active_hold_on(VehicleId id) const {
  const auto found = hold_on_vehicle_.find(id.value);
  return found == hold_on_vehicle_.end() ? nullptr : hold(HoldId{found->second});
}

std::vector<HoldId> HotTables::active_holds_of(LeadId id) const {
  return ids_in<HoldId>(holds_of_lead_, id.value);
}

std::vector<HoldId> HotTables::active_chat_holds(RooftopId id) const {
  return ids_in<HoldId>(chat_holds_of_, id.value);
}

int HotTables::active_chat_hold_count(RooftopId id) const {
  const auto found = chat_holds_of_.find(id.value);
  return found == chat_holds_of_.end() ? 0 : static_cast<int>(found->second.size());
}

int HotTables::active_hold_count_from(std::uint64_t address_key) const {
  const auto found = holds_from_address_.find(address_key);
  return found == holds_from_address_.end() ? 0 : static_cast<int>(found->second.size());
}

std::vector<HoldId> HotTables::active_holds_from(std::uint64_t address_key) const {
  return ids_in<HoldId>(holds_from_address_, address_key);
}

std::vector<HoldId> HotTables::holds_lapsed(Instant by, std::size_t most) const {
  std::vector<HoldId> ids;
  for (const auto& [expires_at, id] : holds_by_expiry_) {
    if (expires_at > by || ids.size() == most) break;
    ids.push_back(HoldId{id});
  }
  return ids;
}

const Appointment* HotTables::appointment_by_code(std::string_view code) const {
  const auto found = appointment_by_code_.find(std::string{code});
  return found == appointment_by_code_.end() ? nullptr : appointment(AppointmentId{found->second});
}

const Conversation* HotTables::conversation_by_token(const Digest& token_hash) const {
  const auto found = conversation_by_token_.find(start_of(token_hash));
  if (found == conversation_by_token_.end()) return nullptr;
  const auto* const row = conversation(ConversationId{found->second});
  return row != nullptr && row->token_hash == token_hash ? row : nullptr;
}

std::vector<AppointmentId> HotTables::open_appointments_on(VehicleId id) const {
  return ids_in<AppointmentId>(appointments_on_vehicle_, id.value);
}

std::vector<AppointmentId> HotTables::open_appointments_of(LeadId id) const {
  return ids_in<AppointmentId>(appointments_of_lead_, id.value);
}

std::span<const Interval> HotTables::busy(StaffId id) const {
  const auto found = busy_.find(id.value);
  if (found == busy_.end()) return {};
  return found->second;
}

int HotTables::open_tasks_of(StaffId id) const {
  const auto found = open_tasks_of_.find(id.value);
  return found == open_tasks_of_.end() ? 0 : found->second;
}

bool HotTables::has_task(VehicleId about, TaskKind kind, EntrySeq since) const {
  return std::any_of(tasks_.begin(), tasks_.end(), [&](const auto& entry) {
    const auto& row = entry.second;
    const bool lasts = row.state == TaskState::open || row.state_entry > since;
    return row.vehicle == about && row.kind == kind && lasts;
  });
}

std::vector<TaskId> HotTables::open_tasks_about(ConversationId id) const {
  return ids_in<TaskId>(open_tasks_about_, id.value);
}

void HotTables::reindex(const Rooftop* before, const Rooftop* after) {
  if (before != nullptr && after != nullptr) return;
  const auto id = before != nullptr ? before->id : after->id;
  const auto at = std::lower_bound(rooftop_ids_.begin(), rooftop_ids_.end(), id);
  if (after != nullptr) {
    rooftop_ids_.insert(at, id);
  } else {
    rooftop_ids_.erase(at);
  }
}

void HotTables::reindex(const Staff* before, const Staff* after) {
  if (before != nullptr) {
    staff_by_login_.erase(before->login);
    std::erase(staff_of_[before->rooftop.value], before->id);
  }
  if (after != nullptr) {
    staff_by_login_.insert_or_assign(after->login, after->id.value);
    if (after->active) {
      auto& ids = staff_of_[after->rooftop.value];
      ids.insert(std::lower_bound(ids.begin(), ids.end(), after->id), after->id);
    }
  }
}

void HotTables::reindex(const Vehicle* before, const Vehicle* after) {
  if (before != nullptr && after != nullptr && same_keys(*before, *after)) {
    if (observer_ != nullptr) observer_->vehicle_changed(before, after);
    return;
  }
  if (before != nullptr) {
    vehicle_by_vin_.erase(keyed(before->rooftop, before->spec.vin));
    leave(vehicle_by_stock_, keyed(before->rooftop, stock_key(before->spec.stock_number)),
          before->id.value);
    leave(vehicles_of_, before->rooftop.value, before->id.value);
    if (before->status == LotStatus::available) --available_on_[before->rooftop.value];
  }
  if (after != nullptr) {
    vehicle_by_vin_.insert_or_assign(keyed(after->rooftop, after->spec.vin), after->id.value);
    vehicle_by_stock_[keyed(after->rooftop, stock_key(after->spec.stock_number))].insert(
        after->id.value);
    vehicles_of_[after->rooftop.value].insert(after->id.value);
    if (after->status == LotStatus::available) ++available_on_[after->rooftop.value];
  }
  if (observer_ != nullptr) observer_->vehicle_changed(before, after);
}

void HotTables::reindex(const Hold* before, const Hold* after) {
  const auto* const was = if_active(before);
  const auto* const is = if_active(after);
  if (was != nullptr) {
    const auto on = hold_on_vehicle_.find(was->vehicle.value);
    if (on != hold_on_vehicle_.end() && on->second == was->id.value) hold_on_vehicle_.erase(on);
    leave(holds_of_lead_, was->lead.value, was->id.value);
    leave(chat_holds_of_, was->rooftop.value, was->id.value);
    leave(holds_from_address_, was->address_key, was->id.value);
    holds_by_expiry_.erase({was->expires_at, was->id.value});
  }
  if (is != nullptr) {
    hold_on_vehicle_.insert_or_assign(is->vehicle.value, is->id.value);
    holds_of_lead_[is->lead.value].insert(is->id.value);
    if (is->kind == HoldKind::chat) chat_holds_of_[is->rooftop.value].insert(is->id.value);
    if (is->address_key != 0) holds_from_address_[is->address_key].insert(is->id.value);
    holds_by_expiry_.insert({is->expires_at, is->id.value});
  }
  if (observer_ != nullptr && (was != nullptr || is != nullptr)) {
    const auto vehicle = was != nullptr ? was->vehicle : is->vehicle;
    observer_->hold_changed(vehicle, active_hold_on(vehicle));
  }
}

void HotTables::reindex(const Appointment* before, const Appointment* after) {
  if (before != nullptr) appointment_by_code_.erase(before->code);
  if (after != nullptr) appointment_by_code_.insert_or_assign(after->code, after->id.value);
  if (const auto* const was = if_open(before)) {
    leave(appointments_on_vehicle_, was->vehicle.value, was->id.value);
    leave(appointments_of_lead_, was->lead.value, was->id.value);
    auto& taken = busy_[was->staff.value];
    taken.erase(std::find(taken.begin(), taken.end(), was->span));
  }
  if (const auto* const is = if_open(after)) {
    if (is->vehicle) appointments_on_vehicle_[is->vehicle.value].insert(is->id.value);
    appointments_of_lead_[is->lead.value].insert(is->id.value);
    auto& taken = busy_[is->staff.value];
    taken.insert(std::lower_bound(taken.begin(), taken.end(), is->span, earlier), is->span);
  }
}

void HotTables::reindex(const Task* before, const Task* after) {
  if (const auto* const was = if_open(before)) {
    --open_tasks_of_[was->owner.value];
    leave(open_tasks_about_, was->conversation.value, was->id.value);
  }
  if (const auto* const is = if_open(after)) {
    ++open_tasks_of_[is->owner.value];
    if (is->conversation) open_tasks_about_[is->conversation.value].insert(is->id.value);
  }
}

void HotTables::reindex(const Conversation* before, const Conversation* after) {
  if (before != nullptr && after != nullptr && before->token_hash == after->token_hash) return;
  if (before != nullptr) conversation_by_token_.erase(start_of(before->token_hash));
  if (after != nullptr) conversation_by_token_[start_of(after->token_hash)] = after->id.value;
}

void HotTables::evict(std::size_t conversations_max) {
  std::erase_if(holds_, [](const auto& row) { return row.second.state != HoldState::active; });
  if (conversations_.size() <= conversations_max) return;
  std::vector<Instant> last;
  last.reserve(conversations_.size());
  for (const auto& [id, row] : conversations_) last.push_back(row.last_at);
  const auto middle = last.begin() + static_cast<std::ptrdiff_t>(last.size() / 2);
  std::nth_element(last.begin(), middle, last.end());
  std::erase_if(conversations_, [&](const auto& row) {
    if (row.second.last_at >= *middle) return false;
    conversation_by_token_.erase(start_of(row.second.token_hash));
    return true;
  });
  std::erase_if(leads_, [&](const auto& row) {
    return !conversations_.contains(row.second.conversation.value) &&
           !holds_of_lead_.contains(row.first) && !appointments_of_lead_.contains(row.first);
  });
  std::erase_if(appointments_, [&](const auto& row) {
    if (row.second.open()) return false;
    appointment_by_code_.erase(row.second.code);
    return true;
  });
  std::erase_if(tasks_, [](const auto& row) { return row.second.state != TaskState::open; });
}

}  // namespace kept::inventory
