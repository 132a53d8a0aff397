// The reading side of the storage port: what pages and the audit ask for, as values. It cannot
// write by construction, and it sees committed state only.
//
// One thread owns a ReadStore; each reader thread has its own. Reads happen between begin() and
// end(): all of them see the books as of one commit. Keep that stretch short, an open one keeps
// the write-ahead log from being reused; ReadLimits bounds its work.
//
// Nothing here reads a clock: a hold counts as live when it is active and `now < expires_at`.
//
// Failure: any member but end() may throw StoreError. After a throw call end(); the store can be
// used again.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inventory/appointment.h"
#include "inventory/conversation.h"
#include "inventory/entry.h"
#include "inventory/feed_mark.h"
#include "inventory/hold.h"
#include "inventory/lead.h"
#include "inventory/rooftop.h"
#include "inventory/task.h"
#include "inventory/vehicle.h"

namespace kept::inventory {

struct ReadLimits {
  // Steps of the database's machine between begin() and end(), in thousands (about a second's
  // worth each 20,000). Whoever asks for more gets StoreError::unavailable.
  std::int64_t thousand_steps_max = 60'000;
  // Lists by filter and searches look at this many of a rooftop's newest conversations; older ones
  // are found by their number only.
  std::int64_t conversations_searched_max = 20'000;
  std::size_t tasks_max = 500;
  std::size_t appointments_a_day_max = 500;
};

// Rows [first, first + most) of a listing.
struct Slice {
  std::int64_t first = 0;
  std::int64_t most = 50;
};

template <typename Row>
struct Listing {
  std::vector<Row> rows;
  std::int64_t total = 0;  // of the whole listing, not of the slice
};

struct AppointmentRow {
  Appointment appointment;
  std::string staff_name;
  std::optional<Vehicle> vehicle;
  Lead lead;                          // personal values empty when erased
  std::optional<Instant> held_until;  // the end of the live hold of its lead's visits
  TaskId repair;                      // open: what this visit was promised was broken; 0: none
};

struct VisitRow {
  Appointment appointment;
  std::string who;  // the lead's name; empty when not known
  std::string salesperson;
};

struct VehicleRow {
  Vehicle vehicle;
  std::optional<Hold> hold;      // live
  std::string held_for;          // the lead's name; empty when not known
  std::vector<VisitRow> visits;  // every open one, the next first
};

// Words are matched with title, colour, body, stock number and VIN; each must occur.
struct VehicleWish {
  enum class Sort : std::uint8_t { lot, price, price_down, year_down, odometer };
  std::vector<std::string> words;
  std::optional<LotStatus> status;
  bool held_only = false;
  bool public_only = false;  // what a dealer's site lists: available and pending_sale
  std::string make;          // exact but for ASCII case; empty: any
  std::string body;
  std::optional<Cents> price_max;  // of the total; leaves out unknown prices
  Sort sort = Sort::lot;
};

// What a rooftop's site can be filtered by, sorted.
struct ModelName {
  std::string make, model, trim;
};

struct LotWords {
  std::vector<std::string> makes;
  std::vector<std::string> bodies;
};

struct ConversationRow {
  Conversation conversation;
  Lead lead;
  std::string last_text;  // empty when erased
  bool last_erased = false;
  Author last_author = Author::visitor;
  std::string taken_by_name;
  std::string vehicle_title;  // of the page the visitor was on; empty: none
  std::int64_t matches = 0;   // messages that a search found
};

// open: active since `active_since`, or taken.
enum class ConversationFilter : std::uint8_t { open, waiting, taken, all };

struct TranscriptLine {
  Message message;
  bool erased = false;     // its words were deleted on request
  std::string staff_name;  // author staff: who
};

enum class TaskFilter : std::uint8_t { open, ended, all };

struct TaskRow {
  Task task;
  std::string owner_name;
  std::optional<Vehicle> vehicle;
  std::optional<Lead> lead;
};

struct Taken {
  StaffId staff;
  Interval span{};
};

class ReadStore {
 public:
  virtual ~ReadStore() = default;
  ReadStore() = default;
  ReadStore(const ReadStore&) = delete;
  ReadStore& operator=(const ReadStore&) = delete;

  virtual void begin() = 0;
  virtual void end() noexcept = 0;

  virtual std::vector<Rooftop> rooftops() = 0;  // by id
  virtual std::optional<Rooftop> rooftop(RooftopId id) = 0;
  virtual std::optional<Rooftop> rooftop_by_slug(std::string_view slug) = 0;
  virtual std::vector<Staff> staff_of(RooftopId id) = 0;  // active ones, by name
  virtual std::optional<Staff> staff_by_login(std::string_view login) = 0;
  // The active person behind a session that has not run out.
  virtual std::optional<Staff> staff_of_session(const Digest& token_hash, Instant now) = 0;

  virtual EntrySeq last_entry(RooftopId id) = 0;
  virtual std::optional<Entry> entry(RooftopId rooftop, EntrySeq seq) = 0;
  // Of a vehicle, hold, appointment or task, which stay with their rooftop; nothing for other
  // tables.
  virtual std::optional<RooftopId> rooftop_of(std::string_view table, std::int64_t id) = 0;

  // Those that start within the interval, whatever their state, by start.
  virtual std::vector<AppointmentRow> appointments(RooftopId id, Interval starts, Instant now) = 0;
  virtual std::optional<AppointmentRow> appointment(RooftopId rooftop, AppointmentId id,
                                                    Instant now) = 0;
  // Open appointments that start within the interval, by salesperson and start.
  virtual std::vector<Taken> taken(RooftopId id, Interval starts) = 0;

  virtual Listing<VehicleRow> vehicles(RooftopId id, const VehicleWish& wish, Slice slice,
                                       Instant now) = 0;
  virtual std::optional<VehicleRow> vehicle_by_stock(RooftopId id, std::string_view stock_number,
                                                     Instant now) = 0;
  virtual LotWords lot_words(RooftopId id) = 0;
  virtual std::vector<ModelName> model_names() = 0;  // each once, of every rooftop's vehicles
  // What a feed is compared with. All vehicles, gone ones too, by id: at most `most` after `after`,
  // so that a large lot is read in several short stretches.
  virtual std::vector<Vehicle> lot(RooftopId id, VehicleId after, std::size_t most) = 0;
  // Vehicles under a live hold or an open appointment, by id.
  virtual std::vector<VehicleId> promised(RooftopId id, Instant now) = 0;
  virtual std::optional<FeedMark> last_feed(RooftopId id) = 0;  // the last one applied

  // Waiting ones first, then by last message, newest first.
  virtual Listing<ConversationRow> conversations(RooftopId id, ConversationFilter filter,
                                                 Instant active_since, Slice slice) = 0;
  virtual std::optional<ConversationRow> conversation(RooftopId rooftop, ConversationId id) = 0;
  // Conversations with messages, or a lead, whose words contain every word of `words` (ASCII case
  // is ignored), newest first. No words: all.
  virtual Listing<ConversationRow> search(RooftopId id, const std::vector<std::string>& words,
                                          Slice slice) = 0;
  // The `most` messages before `before` (0: the newest), in order.
  virtual std::vector<TranscriptLine> transcript(ConversationId id, std::int64_t before,
                                                 std::size_t most) = 0;

  virtual std::vector<TaskRow> tasks(RooftopId id, TaskFilter filter) = 0;  // soonest due first
};

// begin() to end() as a scope.
class ReadScope {
 public:
  explicit ReadScope(ReadStore& store) : store_(store) { store_.begin(); }
  ~ReadScope() { store_.end(); }
  ReadScope(const ReadScope&) = delete;
  ReadScope& operator=(const ReadScope&) = delete;

 private:
  ReadStore& store_;
};

}  // namespace kept::inventory
