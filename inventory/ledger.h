// The one gate. Chat, staff pages, phone and walk-in entry, feed import and the sweeper change the
// books only through these commands, each of which loads what it needs, decides by the pure rules,
// writes the rows and appends the entries that tell of it. A refusal changes nothing.
//
// A Ledger lives as long as one turn and works on its transaction; the caller commits.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "inventory/appointment.h"
#include "inventory/conversation.h"
#include "inventory/entry.h"
#include "inventory/feed/snapshot.h"
#include "inventory/hold.h"
#include "inventory/lead.h"
#include "inventory/refusal.h"
#include "inventory/schedule.h"
#include "inventory/store/store.h"
#include "inventory/task.h"

namespace kept::inventory {

// What a command came to: a value, or why not.
template <typename T>
struct Decision {
  Refusal refusal = Refusal::none;
  T value{};

  explicit operator bool() const { return refusal == Refusal::none; }
  static Decision no(Refusal why) { return {why, {}}; }
  static Decision yes(T value) { return {Refusal::none, std::move(value)}; }
};

// Something a conversation was told or promised has changed by another's hand; whoever runs the
// turn tells the visitor in the same commit.
struct Touched {
  enum class What : std::uint8_t {
    vehicle_gone,
    hold_released,
    appointment_moved,
    appointment_cancelled,
    taken_by_staff,
    handed_back,
  };
  What what = What::vehicle_gone;
  ConversationId conversation;
  VehicleId vehicle;
  AppointmentId appointment;
  StaffId staff;
  EntrySeq entry = 0;  // the entry that tells of it
  RooftopId rooftop;
  std::string reason{};  // as staff gave it, for the visitor's ears; never for an entry
};

struct HoldAsked {
  VehicleId vehicle;
  LeadId lead;
  ConversationId conversation;
  std::uint64_t address_key = 0;
  HoldKind kind = HoldKind::chat;  // chat or staff
  std::optional<Minutes> minutes;  // staff: how long
};

struct BookingAsked {
  AppointmentKind kind = AppointmentKind::test_drive;
  Instant start{};
  std::optional<VehicleId> vehicle;
  std::optional<StaffId> staff;  // none: whoever is free and has the fewest that day
  LeadId lead;
  ConversationId conversation;
  std::uint64_t address_key = 0;
};

struct Cancellation {
  bool was_open = false;
};

struct VehicleEnding {
  VehicleId vehicle;
  LotStatus to = LotStatus::sold;  // sold or withdrawn
  bool override_promises = false;
  std::string reason;
};

// Of a hold under a booked visit only by a manager's override with a reason.
struct HoldRelease {
  HoldId hold;
  LeadId by_lead;  // a visitor's own
  bool override_promises = false;
  std::string reason;  // of staff, told to the visitor
};

struct LeadNote {
  std::optional<std::string> name;
  std::optional<std::string> phone;
  std::optional<std::string> email;
  std::optional<PreferredChannel> preferred;
  bool contact_declined = false;
  bool no_messages = false;
  std::string wish;  // added when it is not the last one already
  std::optional<LeadFact> fact;
};

struct TaskAsked {
  RooftopId rooftop;
  TaskKind kind = TaskKind::talk_to_person;
  std::string text;
  VehicleId vehicle;
  ConversationId conversation;
  LeadId lead;
  std::optional<Instant> due_at;  // none: by kind, within opening time
  std::optional<StaffId> owner;
};

struct ConversationAsked {
  RooftopId rooftop;
  Digest token_hash{};
  std::uint64_t address_key = 0;
  VehicleId page_vehicle;
};

// How the books refuse a start with this fault.
Refusal refusal_for(SlotFault fault);

class Ledger {
 public:
  Ledger(Transaction& transaction, Actor actor) : tx_(transaction), actor_(actor) {}

  Transaction& transaction() { return tx_; }
  const std::vector<Touched>& touched() const { return touched_; }

  // ---- the house
  RooftopId set_rooftop(const Rooftop& row);
  StaffId set_staff(const Staff& row);
  void open_session(const StaffSession& session);
  void close_session(const Digest& token_hash, StaffId staff);
  void expire_sessions();
  void note_refused_access(RooftopId rooftop, std::string_view what);

  // ---- vehicles
  VehicleId list_vehicle(RooftopId rooftop, const VehicleSpec& spec, Instant seen_at, SeenBy by,
                         LotStatus status = LotStatus::available);
  Decision<EntrySeq> end_vehicle(const VehicleEnding& asked);
  Decision<EntrySeq> relist_vehicle(VehicleId id);

  // ---- feeds: many small turns, each of which brings the mark forward and keeps it. What a row
  // means is decided by feed::plan_import, here anew against the vehicle as it is in this turn.
  Decision<FeedId> open_feed(const FeedMark& asked);
  EntrySeq refuse_feed(const FeedMark& asked, feed::FeedRefusal why);
  void apply_listed(FeedMark& mark, std::span<const feed::FeedRow> rows);
  // Rows of cars that belong to another rooftop (feed::belongs_elsewhere) change nothing.
  // Cars that the feed does not list. One that is promised stays, and a person looks at it.
  void apply_missing(FeedMark& mark, std::span<const VehicleId> vehicles);
  EntrySeq close_feed(FeedMark& mark, std::int64_t rows_left_out);
  EntrySeq abandon_feed(FeedMark& mark, std::string_view why);

  // ---- holds
  Decision<HoldId> place_hold(const HoldAsked& asked);
  // By staff for somebody new: the lead is opened with the hold, or not at all.
  Decision<HoldId> place_hold(const HoldAsked& asked, const LeadNote& who);
  // Activity of the lead: chat holds that have run half their time run anew, up to the bound.
  void renew_chat_holds(LeadId lead);
  // A visitor only his own; staff any of their rooftop. An overridden promise raises a repair.
  Decision<EntrySeq> release_hold(const HoldRelease& asked);
  // Ends up to `most` lapsed holds; returns how many. Changes nothing that anyone is told.
  std::size_t expire_holds(std::size_t most);

  // ---- appointments
  // With its car held; past the hold horizon, or when a visitor is at a limit of holds, without.
  Decision<AppointmentId> book(const BookingAsked& asked);
  // The same for somebody new: the lead is opened with the booking, or not at all.
  Decision<AppointmentId> book(const BookingAsked& asked, RooftopId rooftop, const LeadNote& who);
  Decision<AppointmentId> move(AppointmentId id, Instant start, std::optional<StaffId> staff = {});
  // Another car for the same visit: held and put under it, and the former one let go; or nothing.
  Decision<AppointmentId> change_vehicle(AppointmentId id, VehicleId to,
                                         std::uint64_t address_key = 0);
  // `reason`: of staff, told to the visitor.
  Decision<Cancellation> cancel(AppointmentId id, std::string_view reason = {});
  // What came of a visit; before the rooftop's midnight of its day refused with before_its_day.
  Decision<EntrySeq> progress(AppointmentId id, AppointmentState to);
  // The fault behind a refused time, for the telling.
  SlotFault last_slot_fault() const { return slot_fault_; }

  // ---- leads and tasks
  LeadId open_lead(RooftopId rooftop, const LeadNote& note);  // phone and walk-in
  void note_lead(LeadId id, const LeadNote& note);
  Decision<TaskId> open_task(const TaskAsked& asked);
  Decision<EntrySeq> take_task(TaskId id);
  Decision<EntrySeq> close_task(TaskId id, TaskState to = TaskState::done);

  // ---- conversations
  ConversationId open_conversation(const ConversationAsked& asked);
  // These add a line and advance `conversation`, which the caller keeps at the end of the turn.
  Message visitor_said(Conversation& conversation, std::string client_id, std::string text,
                       std::string body);
  Message assistant_said(Conversation& conversation, std::string text, std::string body,
                         const EntryBody& claims);
  Message staff_said(Conversation& conversation, std::string text);
  void keep(Conversation conversation) { tx_.put(std::move(conversation)); }
  Decision<EntrySeq> take_conversation(ConversationId id);
  Decision<EntrySeq> hand_back(ConversationId id);
  // Choosing another rooftop is told in this one's ledger and takes place at the start of the next
  // turn, in the other's: no transaction spans two ledgers, and a crash in between loses nothing.
  void move_conversation(Conversation& conversation, RooftopId to);
  void arrive(Conversation& conversation);

  // Free starts as the books stand.
  std::vector<StaffCalendar> calendars(RooftopId rooftop);
  HouseTimes house(RooftopId rooftop);
  // The house when the car, if one is named, is to be shown to this lead.
  HouseTimes house_showing(RooftopId rooftop, VehicleId vehicle, LeadId lead);

  EntrySeq append(RooftopId rooftop, EntryKind kind, EntryBody body) {
    return tx_.append(rooftop, kind, actor_, std::move(body));
  }
  void touch(const Touched& touched) { touched_.push_back(touched); }

 private:
  struct Choice {
    Refusal refusal = Refusal::none;
    StaffId staff;
    bool holds = true;  // not so at a limit of holds
  };

  const Staff* acting_staff();
  bool may_act_at(RooftopId rooftop);
  bool acts_as_manager();
  Refusal judge_override(bool override_promises, std::string_view reason);
  void ask_repair(const Vehicle& vehicle, std::string_view reason, ConversationId conversation,
                  LeadId lead);
  HoldCounts counts_for(RooftopId rooftop, LeadId lead, std::uint64_t address_key);
  Refusal judge_hold(const HoldAsked& asked);
  Refusal may_put_under_visit(RooftopId rooftop, VehicleId id, LeadId lead,
                              std::uint64_t address_key);
  void end_hold(const Hold& hold, HoldState to, EntryKind kind);
  HoldId put_hold(Hold hold);
  void expire_if_lapsed(const Hold* hold);
  Choice choose_staff(const BookingAsked& asked, RooftopId rooftop, const Appointment* moving);
  Choice judge_booking(const BookingAsked& asked, RooftopId rooftop);
  AppointmentId put_booking(const BookingAsked& asked, RooftopId rooftop, const Choice& choice);
  const Appointment* last_held_visit(VehicleId vehicle, LeadId lead);
  void hold_for(const Appointment& appointment, std::uint64_t address_key);
  void release_hold_of(const Appointment& appointment);
  void assign(Task& task, const TaskAsked& asked);
  Message add_line(Conversation& conversation, Message message, EntryKind kind, EntryBody body);
  std::vector<std::pair<LeadId, ConversationId>> promised_to(VehicleId id);
  bool stands_elsewhere(const Vehicle& vehicle);
  void touch_promised(const Vehicle& vehicle, EntrySeq entry);
  bool is_promised(VehicleId id);
  std::optional<feed::FaultReason> belongs_elsewhere(RooftopId rooftop, std::string_view vin);
  std::vector<feed::FeedRow> rows_of_own_cars(RooftopId rooftop,
                                              std::span<const feed::FeedRow> rows);
  void feed_changed(FeedMark& mark, const Vehicle& before, const feed::FeedRow& row,
                    feed::Change change);
  void feed_returned(const FeedMark& mark, Vehicle vehicle, const feed::FeedRow& row,
                     const feed::Change& change);
  void feed_saw(const FeedMark& mark, std::vector<Vehicle> vehicles);
  void feed_missed(FeedMark& mark, Vehicle vehicle);
  void ask_lot_check(const Vehicle& vehicle, EntrySeq since, std::string_view why);
  void tell_of_conflict(const FeedMark& mark, const Vehicle& vehicle);

  Transaction& tx_;
  Actor actor_;
  std::vector<Touched> touched_;
  SlotFault slot_fault_ = SlotFault::none;
};

}  // namespace kept::inventory
