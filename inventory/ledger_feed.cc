#include <algorithm>
#include <iterator>

#include "inventory/ledger.h"
#include "inventory/vehicle_entry.h"

namespace kept::inventory {
namespace {

using feed::FeedRow;
using feed::SpecField;

Actor actor_of(const FeedMark& mark) {
  return {Actor::Kind::feed, mark.id.value};
}

// A car that staff or a lot check saw after the feed was made stays as seen by them.
bool saw_it_last(const FeedMark& mark, const Vehicle& vehicle) {
  return mark.as_of >= vehicle.seen_at;
}

void set_seen(const FeedMark& mark, Vehicle& vehicle, EntrySeq entry) {
  if (!saw_it_last(mark, vehicle)) return;
  vehicle.seen_at = mark.as_of;
  vehicle.seen_by = SeenBy::feed;
  vehicle.seen_entry = entry;
}

// "3-17 20 22-40"
std::string ranges(const std::vector<Vehicle>& by_id) {
  std::string text;
  for (std::size_t first = 0; first < by_id.size();) {
    auto last = first;
    while (last + 1 < by_id.size() && by_id[last + 1].id.value == by_id[last].id.value + 1) ++last;
    if (!text.empty()) text += ' ';
    text += std::to_string(by_id[first].id.value);
    if (last != first) text += '-' + std::to_string(by_id[last].id.value);
    first = last + 1;
  }
  return text;
}

void add_mark(EntryBody& body, const FeedMark& mark) {
  body.add("feed", mark.id).add("as_of", mark.as_of).add("file", mark.file);
  body.add("confirmed", mark.confirmed ? 1 : 0);
}

void add_counts(EntryBody& body, const FeedCounts& counts) {
  body.add("added", counts.added).add("changed", counts.changed);
  body.add("unchanged", counts.unchanged).add("returned", counts.returned);
  body.add("vanished", counts.vanished).add("kept_gone", counts.kept_gone);
  body.add("kept_promised", counts.kept_promised);
}

}  // namespace

Decision<FeedId> Ledger::open_feed(const FeedMark& asked) {
  const auto last = tx_.last_feed(asked.rooftop);
  if (last && asked.as_of < last->as_of && !asked.confirmed)
    return Decision<FeedId>::no(Refusal::older_feed);
  return Decision<FeedId>::yes(tx_.put(asked));
}

EntrySeq Ledger::refuse_feed(const FeedMark& asked, feed::FeedRefusal why) {
  FeedMark mark = asked;
  mark.state = FeedState::refused;
  mark.id = tx_.put(mark);
  EntryBody body;
  add_mark(body, mark);
  body.add("reason", to_string(why));
  add_counts(body, mark.counts);
  mark.entry = tx_.append(mark.rooftop, EntryKind::feed_refused, actor_of(mark), std::move(body));
  tx_.put(mark);
  return mark.entry;
}

EntrySeq Ledger::close_feed(FeedMark& mark, std::int64_t rows_left_out) {
  mark.state = FeedState::applied;
  EntryBody body;
  add_mark(body, mark);
  add_counts(body, mark.counts);
  body.add("rows_left_out", rows_left_out);
  mark.entry = append(mark.rooftop, EntryKind::feed_applied, std::move(body));
  tx_.put(mark);
  return mark.entry;
}

EntrySeq Ledger::abandon_feed(FeedMark& mark, std::string_view why) {
  mark.state = FeedState::abandoned;
  EntryBody body;
  add_mark(body, mark);
  body.add("reason", why);
  add_counts(body, mark.counts);
  mark.entry = append(mark.rooftop, EntryKind::feed_refused, std::move(body));
  tx_.put(mark);
  return mark.entry;
}

std::optional<feed::FaultReason> Ledger::belongs_elsewhere(RooftopId rooftop,
                                                           std::string_view vin) {
  for (const auto other : tx_.rooftops()) {
    if (other == rooftop) continue;
    const auto* const there = tx_.vehicle_by_vin(other, vin);
    if (there == nullptr) continue;
    const auto why = feed::belongs_elsewhere(tx_.vehicle_by_vin(rooftop, vin), *there);
    if (why) return why;
  }
  return std::nullopt;
}

std::vector<FeedRow> Ledger::rows_of_own_cars(RooftopId rooftop, std::span<const FeedRow> rows) {
  std::vector<FeedRow> own;
  std::copy_if(rows.begin(), rows.end(), std::back_inserter(own),
               [&](const FeedRow& row) { return !belongs_elsewhere(rooftop, row.spec.vin); });
  return own;
}

void Ledger::apply_listed(FeedMark& mark, std::span<const FeedRow> listed) {
  const bool all_own = std::none_of(listed.begin(), listed.end(), [&](const FeedRow& row) {
    return belongs_elsewhere(mark.rooftop, row.spec.vin).has_value();
  });
  std::vector<FeedRow> own;
  if (!all_own) own = rows_of_own_cars(mark.rooftop, listed);
  const std::span<const FeedRow> rows = all_own ? listed : own;
  std::vector<Vehicle> known;
  known.reserve(rows.size());
  for (const auto& row : rows) {
    const auto* const vehicle = tx_.vehicle_by_vin(mark.rooftop, row.spec.vin);
    if (vehicle != nullptr) known.push_back(*vehicle);
  }
  const feed::Snapshot snapshot{mark.as_of, rows, {}, feed::Ending::end_of_file};
  const auto plan =
      feed::plan_import(known, snapshot, std::nullopt, tx_.rooftop(mark.rooftop)->policies,
                        feed::Confirmation::by_person);
  for (const auto row : plan.added)
    list_vehicle(mark.rooftop, rows[row].spec, mark.as_of, SeenBy::feed, rows[row].listed_as);
  mark.counts.added += static_cast<std::int64_t>(plan.added.size());
  for (const auto& change : plan.changed)
    feed_changed(mark, known[change.vehicle], rows[change.row], change);
  for (const auto& change : plan.returned)
    feed_returned(mark, known[change.vehicle], rows[change.row], change);
  mark.counts.returned += static_cast<std::int64_t>(plan.returned.size());
  for (const auto& match : plan.kept_gone) tell_of_conflict(mark, known[match.vehicle]);
  mark.counts.kept_gone += static_cast<std::int64_t>(plan.kept_gone.size());
  std::vector<Vehicle> seen;
  for (const auto& match : plan.unchanged) seen.push_back(std::move(known[match.vehicle]));
  mark.counts.unchanged += static_cast<std::int64_t>(seen.size());
  feed_saw(mark, std::move(seen));
  mark.rows_done += static_cast<std::int64_t>(listed.size());
  tx_.put(mark);
}

void Ledger::apply_missing(FeedMark& mark, std::span<const VehicleId> vehicles) {
  std::vector<Vehicle> known;
  known.reserve(vehicles.size());
  for (const auto id : vehicles) {
    if (const auto* const vehicle = tx_.vehicle(id)) known.push_back(*vehicle);
  }
  const feed::Snapshot snapshot{mark.as_of, {}, {}, feed::Ending::end_of_file};
  const auto plan =
      feed::plan_import(known, snapshot, std::nullopt, tx_.rooftop(mark.rooftop)->policies,
                        feed::Confirmation::by_person);
  for (const auto at : plan.vanished) feed_missed(mark, std::move(known[at]));
  for (const auto at : plan.dropped) {
    auto& vehicle = known[at];
    EntryBody body;
    body.add("vehicle", vehicle.id).add("status", to_string(vehicle.status));
    append(mark.rooftop, EntryKind::vehicle_dropped, std::move(body));
    vehicle.dropped_since = true;
    tx_.put(vehicle);
  }
  if (!vehicles.empty()) mark.vehicle_done = vehicles.back();
  tx_.put(mark);
}

void Ledger::feed_changed(FeedMark& mark, const Vehicle& before, const FeedRow& row,
                          feed::Change change) {
  const bool sold_elsewhere =
      change.fields.has(SpecField::status) && change.status == LotStatus::pending_sale;
  if (sold_elsewhere && is_promised(before.id)) {
    ask_lot_check(before, before.state_entry,
                  "The feed lists this car as a pending sale, but it is promised to a customer.");
    ++mark.counts.kept_promised;
    change.status = before.status;
    change.fields = feed::changed_fields(before.spec, row.spec);
    if (change.fields.empty()) return feed_saw(mark, {before});
  }
  Vehicle vehicle = before;
  vehicle.spec = row.spec;
  vehicle.status = change.status;
  EntryBody body;
  body.add("vehicle", vehicle.id).add("seen_at", mark.as_of);
  if (change.fields.has(SpecField::status)) body.add("status", to_string(vehicle.status));
  add_fields(body, row.spec, change.fields);
  vehicle.state_entry = append(mark.rooftop, EntryKind::vehicle_changed, std::move(body));
  set_seen(mark, vehicle, vehicle.state_entry);
  tx_.put(vehicle);
  ++mark.counts.changed;
}

void Ledger::feed_returned(const FeedMark& mark, Vehicle vehicle, const FeedRow& row,
                           const feed::Change& change) {
  vehicle.spec = row.spec;
  vehicle.status = change.status;
  vehicle.sold_here = false;
  vehicle.dropped_since = false;
  EntryBody body;
  body.add("vehicle", vehicle.id).add("seen_at", mark.as_of);
  body.add("status", to_string(vehicle.status));
  add_fields(body, row.spec, change.fields);
  vehicle.state_entry = append(mark.rooftop, EntryKind::vehicle_relisted, std::move(body));
  set_seen(mark, vehicle, vehicle.state_entry);
  tx_.put(vehicle);
}

// Nothing changed but when they were seen: one entry for all.
void Ledger::feed_saw(const FeedMark& mark, std::vector<Vehicle> vehicles) {
  std::erase_if(vehicles, [&](const Vehicle& row) { return !saw_it_last(mark, row); });
  if (vehicles.empty()) return;
  std::sort(vehicles.begin(), vehicles.end(),
            [](const Vehicle& a, const Vehicle& b) { return a.id < b.id; });
  EntryBody body;
  body.add("vehicles", ranges(vehicles)).add("seen_at", mark.as_of);
  const auto entry = append(mark.rooftop, EntryKind::vehicle_seen, std::move(body));
  for (auto& vehicle : vehicles) {
    set_seen(mark, vehicle, entry);
    tx_.put(vehicle);
  }
}

void Ledger::feed_missed(FeedMark& mark, Vehicle vehicle) {
  if (is_promised(vehicle.id)) {
    ask_lot_check(vehicle, vehicle.seen_entry,
                  "The feed no longer lists this car, but it is promised to a customer.");
    ++mark.counts.kept_promised;
    return;
  }
  expire_if_lapsed(tx_.active_hold_on(vehicle.id));
  EntryBody body;
  body.add("vehicle", vehicle.id).add("status", to_string(LotStatus::withdrawn));
  vehicle.status = LotStatus::withdrawn;
  vehicle.dropped_since = true;
  vehicle.state_entry = append(mark.rooftop, EntryKind::vehicle_dropped, std::move(body));
  tx_.put(vehicle);
  ++mark.counts.vanished;
}

bool Ledger::is_promised(VehicleId id) {
  const auto* const hold = tx_.active_hold_on(id);
  return (hold != nullptr && hold->live(tx_.now())) || !tx_.open_appointments_on(id).empty();
}

// Once for each time the car went missing, and for whoever it is promised to.
void Ledger::ask_lot_check(const Vehicle& vehicle, EntrySeq since, std::string_view why) {
  if (tx_.has_task(vehicle.id, TaskKind::lot_check, since)) return;
  TaskAsked asked;
  asked.rooftop = vehicle.rooftop;
  asked.kind = TaskKind::lot_check;
  asked.text = why;
  asked.vehicle = vehicle.id;
  const auto appointments = tx_.open_appointments_on(vehicle.id);
  if (!appointments.empty()) {
    const auto* const appointment = tx_.appointment(appointments.front());
    asked.conversation = appointment->conversation;
    asked.lead = appointment->lead;
    const auto* const seller = tx_.staff(appointment->staff);
    if (seller != nullptr && seller->active) asked.owner = appointment->staff;
  } else if (const auto* const hold = tx_.active_hold_on(vehicle.id)) {
    asked.conversation = hold->conversation;
    asked.lead = hold->lead;
  }
  open_task(asked);
}

// A feed made before the car went only lags; one made after it says otherwise than our people.
// Once for each time the car went.
void Ledger::tell_of_conflict(const FeedMark& mark, const Vehicle& vehicle) {
  if (mark.as_of <= vehicle.seen_at) return;
  if (tx_.has_task(vehicle.id, TaskKind::feed_conflict, vehicle.state_entry)) return;
  TaskAsked asked;
  asked.rooftop = vehicle.rooftop;
  asked.kind = TaskKind::feed_conflict;
  asked.text = vehicle.status == LotStatus::sold
                   ? "The feed still lists this car, which was sold here."
                   : "The feed still lists this car, which was withdrawn here.";
  asked.vehicle = vehicle.id;
  open_task(asked);
}

}  // namespace kept::inventory
