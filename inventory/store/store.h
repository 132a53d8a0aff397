// The storage port. Turns run one after another inside a batch; a batch becomes durable as one
// (group commit). Whoever implements it answers the same contract suite (tests/contract).
//
// One thread owns a Store. Reads for pages go through ReadStore (read_store.h) on other threads.
//
// Failure: any member may throw StoreError. After a throw from a Transaction or from flush() the
// batch is spoiled: everything since the last flush() has been undone, in memory too, and the next
// begin() starts a fresh batch. Who ran the batch's turns may run them again one by one.
//
// Why a batch and not a savepoint a turn: a full disk rolls the whole transaction back anyway, so
// the other way (undo all, run again one by one) is needed in any case. One mechanism then serves
// both, and no page is copied for a savepoint's sake.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "inventory/appointment.h"
#include "inventory/conversation.h"
#include "inventory/entry.h"
#include "inventory/feed_mark.h"
#include "inventory/hold.h"
#include "inventory/ids.h"
#include "inventory/instant.h"
#include "inventory/lead.h"
#include "inventory/read_mark.h"
#include "inventory/rooftop.h"
#include "inventory/task.h"
#include "inventory/vehicle.h"

namespace kept::inventory {

// A copy has its own words: it may go to another thread, and the thread sanitizer does not see the
// count by which the standard library's exceptions share theirs.
class StoreError : public std::runtime_error {
 public:
  enum class Kind {
    full,         // no room; acceptance stops until there is
    unavailable,  // cannot be read or written
    constraint,   // a law of the schema was about to be broken: a defect in a rule
    incompatible  // the file is of a newer or unknown schema
  };
  StoreError(Kind kind, const std::string& what) : std::runtime_error(what), kind_(kind) {}
  StoreError(const StoreError& other) : std::runtime_error(other.what()), kind_(other.kind_) {}
  StoreError& operator=(const StoreError& other) {
    std::runtime_error::operator=(std::runtime_error(other.what()));
    kind_ = other.kind_;
    return *this;
  }
  ~StoreError() override = default;
  Kind kind() const { return kind_; }

 private:
  Kind kind_;
};

// The answer once given to a command with a client-minted id, so that the same command again is
// answered alike and done once.
struct DoneCommand {
  Digest content{};
  std::string answer;
};

// A signed-in staff session.
struct StaffSession {
  Digest token_hash{};
  StaffId staff;
  Instant opened_at{};
  Instant expires_at{};
};

// One turn: a scope whose changes happen with commit() or not at all. A transaction that has
// written and is destroyed without commit() spoils its batch. A row that the schema refuses throws
// StoreError when it is put, or fails the batch's flush.
//
// Rows are handed out by pointer; a pointer is valid until that row is put again or the transaction
// ends. Spans and vectors of ids likewise.
class Transaction {
 public:
  virtual ~Transaction() = default;
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  // The turn's one instant: the later of the wall clock and the last entry's.
  Instant now() const { return mark_.now(); }
  const ReadMark& mark() const { return mark_; }

  // ---- reads: null or empty when there is none
  virtual std::span<const RooftopId> rooftops() = 0;
  virtual const Rooftop* rooftop(RooftopId id) = 0;
  virtual std::span<const StaffId> staff_of(RooftopId id) = 0;  // active ones, by id
  virtual const Staff* staff(StaffId id) = 0;
  virtual const Staff* staff_by_login(std::string_view login) = 0;

  virtual const Vehicle* vehicle(VehicleId id) = 0;
  virtual const Vehicle* vehicle_by_vin(RooftopId rooftop, std::string_view vin) = 0;
  virtual const Vehicle* vehicle_by_stock(RooftopId rooftop, std::string_view stock_number) = 0;
  virtual std::vector<VehicleId> vehicles_of(RooftopId id) = 0;  // all but long gone, by id

  virtual int available_on(RooftopId id) = 0;  // vehicles with status available

  virtual const Hold* hold(HoldId id) = 0;  // active ones; ended ones need not be found
  virtual const Hold* active_hold_on(VehicleId id) = 0;  // live or lapsed, not yet ended
  virtual std::vector<HoldId> active_holds_of(LeadId id) = 0;
  virtual std::vector<HoldId> active_chat_holds(RooftopId id) = 0;
  virtual int active_chat_hold_count(RooftopId id) = 0;
  virtual int active_hold_count_from(std::uint64_t address_key) = 0;             // 0 for key 0
  virtual std::vector<HoldId> active_holds_from(std::uint64_t address_key) = 0;  // key not 0
  virtual std::vector<HoldId> holds_lapsed(Instant by, std::size_t most) = 0;

  virtual const Appointment* appointment(AppointmentId id) = 0;
  virtual const Appointment* appointment_by_code(std::string_view code) = 0;
  virtual std::vector<AppointmentId> open_appointments_on(VehicleId id) = 0;
  virtual std::vector<AppointmentId> open_appointments_of(LeadId id) = 0;
  virtual std::span<const Interval> busy(StaffId id) = 0;  // open appointments, sorted

  virtual const Lead* lead(LeadId id) = 0;
  virtual const Task* task(TaskId id) = 0;
  virtual int open_tasks_of(StaffId id) = 0;
  virtual std::vector<TaskId> open_tasks_about(ConversationId id) = 0;
  // Is there such a task about the vehicle, open, or with its last entry after `since`?
  virtual bool has_task(VehicleId about, TaskKind kind, EntrySeq since) = 0;

  virtual const Conversation* conversation(ConversationId id) = 0;
  virtual const Conversation* conversation_by_token(const Digest& token_hash) = 0;
  virtual std::optional<Message> message_by_client_id(ConversationId id,
                                                      std::string_view client_id) = 0;
  virtual std::vector<Message> messages_after(ConversationId id, std::int64_t seq,
                                              std::size_t most) = 0;

  virtual std::optional<DoneCommand> done_command(const Actor& actor, std::string_view id) = 0;
  virtual std::optional<FeedMark> last_feed(RooftopId id) = 0;  // the last one applied
  virtual std::vector<FeedMark> feeds_applying() = 0;           // by id
  virtual std::optional<StaffSession> staff_session(const Digest& token_hash) = 0;

  // ---- writes: a row with id 0 is new and gets its id
  // Makes room in memory for so many more vehicles, which costs less while there are few.
  virtual void expect_vehicles(std::size_t more) = 0;
  virtual RooftopId put(Rooftop row) = 0;
  virtual StaffId put(Staff row) = 0;
  virtual VehicleId put(Vehicle row) = 0;
  virtual HoldId put(Hold row) = 0;
  virtual AppointmentId put(Appointment row) = 0;
  virtual LeadId put(Lead row) = 0;
  virtual TaskId put(Task row) = 0;
  virtual ConversationId put(Conversation row) = 0;
  virtual void add(const Message& row) = 0;
  virtual void add(const DoneCommand& row, const Actor& actor, std::string_view id) = 0;
  virtual FeedId put(const FeedMark& row) = 0;
  virtual void put(const StaffSession& row) = 0;
  virtual void drop_staff_session(const Digest& token_hash) = 0;
  virtual void drop_lapsed_staff_sessions(Instant now) = 0;

  // Appends to the rooftop's ledger at now(), with its leaf.
  virtual EntrySeq append(RooftopId rooftop, EntryKind kind, const Actor& actor,
                          EntryBody body) = 0;
  virtual EntrySeq last_entry(RooftopId rooftop) = 0;

  // For the salted digest by which an entry mentions a personal value; kept beside the value.
  virtual Salt mint_salt() = 0;
  // 40 random bits as 8 base-32 characters without look-alikes.
  virtual std::string mint_code() = 0;

  virtual void commit() = 0;

 protected:
  Transaction(std::uint64_t number, Instant now) : mark_(number, now) {}

 private:
  ReadMark mark_;
};

class Store {
 public:
  virtual ~Store() = default;

  // Starts a turn. One at a time: the one before has ended.
  virtual std::unique_ptr<Transaction> begin(Instant wall_now) = 0;

  // Makes every committed turn since the last flush durable, all or none, in two steps: further
  // turns may begin between them, which rest on what is being flushed. At most one flush is under
  // way. start_flush() throws when the batch is spoiled. is_flushed(): finish_flush() will not
  // wait long; `ended` is called when that has become true, on any thread, and has returned when
  // finish_flush() does. When the flush has failed, finish_flush() throws, and memory is as before
  // the flushed batch: turns that were begun since are undone with it.
  virtual void start_flush(std::function<void()> ended) = 0;
  virtual bool is_flushed() const = 0;
  virtual void finish_flush() = 0;
  void flush() {
    start_flush([] {});
    finish_flush();
  }

  // Undoes every turn that no flush was started for. Never throws.
  virtual void abandon() noexcept = 0;

  // True when a turn of the batch was rolled back after it had written: nothing of the batch is
  // left.
  virtual bool spoiled() const = 0;

  // Between batches: makes something durable that changes nothing. Throws what a turn would.
  virtual void try_writing() = 0;

  // Housekeeping between batches: checkpoint, eviction of rows not used lately. Bounded in time.
  virtual void tidy() = 0;
};

// What a row was and is, for whoever keeps something derived from vehicles (the search index).
// Called on the store's thread, also while undoing; `before` or `after` is null when there is no
// such row.
class VehicleObserver {
 public:
  virtual ~VehicleObserver() = default;
  virtual void vehicle_changed(const Vehicle* before, const Vehicle* after) = 0;
  virtual void hold_changed(VehicleId vehicle, const Hold* active) = 0;
  virtual void expect_vehicles(std::size_t more) = 0;  // as Transaction's
};

// Where salts and codes come from. Production: the system's generator; tests: a seed.
class RandomSource {
 public:
  virtual ~RandomSource() = default;
  virtual void fill(std::span<std::uint8_t> bytes) = 0;
};

}  // namespace kept::inventory
