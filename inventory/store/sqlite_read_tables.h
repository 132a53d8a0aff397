// ReadStore over one read-only connection; see sqlite_read_store.h.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "inventory/store/read_store.h"
#include "inventory/store/sqlite_read_cursor.h"

namespace kept::inventory {

class SqliteReadStore final : public ReadStore {
 public:
  SqliteReadStore(const std::string& path, ReadLimits limits)
      : limits_(limits), connection_(path, limits.thousand_steps_max) {}

  void begin() override { connection_.begin(); }
  void end() noexcept override { connection_.end(); }

  std::vector<Rooftop> rooftops() override;
  std::optional<Rooftop> rooftop(RooftopId id) override;
  std::optional<Rooftop> rooftop_by_slug(std::string_view slug) override;
  std::vector<Staff> staff_of(RooftopId id) override;
  std::optional<Staff> staff_by_login(std::string_view login) override;
  std::optional<Staff> staff_of_session(const Digest& token_hash, Instant now) override;

  EntrySeq last_entry(RooftopId id) override;
  std::optional<RooftopId> rooftop_of(std::string_view table, std::int64_t id) override;
  std::optional<Entry> entry(RooftopId rooftop, EntrySeq seq) override;

  std::vector<AppointmentRow> appointments(RooftopId id, Interval starts, Instant now) override;
  std::optional<AppointmentRow> appointment(RooftopId rooftop, AppointmentId id,
                                            Instant now) override;
  std::vector<Taken> taken(RooftopId id, Interval starts) override;

  Listing<VehicleRow> vehicles(RooftopId id, const VehicleWish& wish, Slice slice,
                               Instant now) override;
  std::optional<VehicleRow> vehicle_by_stock(RooftopId id, std::string_view stock_number,
                                             Instant now) override;
  LotWords lot_words(RooftopId id) override;
  std::vector<ModelName> model_names() override;
  std::vector<Vehicle> lot(RooftopId id, VehicleId after, std::size_t most) override;
  std::vector<VehicleId> promised(RooftopId id, Instant now) override;
  std::optional<FeedMark> last_feed(RooftopId id) override;

  Listing<ConversationRow> conversations(RooftopId id, ConversationFilter filter,
                                         Instant active_since, Slice slice) override;
  std::optional<ConversationRow> conversation(RooftopId rooftop, ConversationId id) override;
  Listing<ConversationRow> search(RooftopId id, const std::vector<std::string>& words,
                                  Slice slice) override;
  std::vector<TranscriptLine> transcript(ConversationId id, std::int64_t before,
                                         std::size_t most) override;

  std::vector<TaskRow> tasks(RooftopId id, TaskFilter filter) override;

 private:
  // One row by its primary key.
  std::string staff_name(StaffId id);
  std::optional<Vehicle> vehicle(VehicleId id);
  Lead lead(LeadId id);
  std::optional<Hold> live_hold_on(VehicleId id, Instant now);
  TaskId open_repair(VehicleId vehicle, LeadId lead);

  AppointmentRow row_of(Appointment appointment, Instant now);
  VehicleRow row_of(Vehicle vehicle, Instant now);
  ConversationRow row_of(Conversation conversation);

  ReadLimits limits_;
  ReadConnection connection_;
};

}  // namespace kept::inventory
