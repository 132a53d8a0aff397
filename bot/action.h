// The port between the assistant and the books: a closed variant of requests, as data, and their
// results. The bot asks; whoever performs (one file in server/) translates into ledger commands and
// answers with facts that carry their evidence. Nothing here does anything.
//
// Facts hold pointers into the transaction that performed the action and are valid until it ends.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "bot/evidence.h"
#include "bot/meaning.h"
#include "inventory/appointment.h"
#include "inventory/hold.h"
#include "inventory/refusal.h"
#include "inventory/rooftop.h"
#include "inventory/schedule.h"
#include "inventory/task.h"
#include "inventory/vehicle.h"

namespace kept::bot {

// ---- facts
// ---------------------------------------------------------------------------------------

enum class HeldBy : std::uint8_t { nobody, asker, other };

// One vehicle as read now. `hold` is its live hold, if any.
struct VehicleFact {
  inventory::ReadMark mark;
  const inventory::Vehicle* vehicle;
  const inventory::Hold* hold;  // live, else null
  HeldBy held_by;
  std::optional<LocalMinute> held_until;  // on the rooftop's wall clock
  LocalMinute seen_local;                 // when it was last seen
  bool fresh;                             // seen within the rooftop's freshness limit

  bool free() const {
    return vehicle->status == inventory::LotStatus::available && held_by != HeldBy::other;
  }
  Subject subject() const { return {Table::vehicle, vehicle->id.value}; }

  // A field of this vehicle with its evidence. `field` has static storage and names the column.
  template <typename T>
  Evidenced<T> field(std::string_view field, T value, std::string text) const {
    return {std::move(value), Evidence(mark, subject(), field, std::move(text),
                                       vehicle->state_entry, vehicle->seen_at)};
  }
};

// Who of the house, by name, and the entry that names them.
struct StaffFact {
  inventory::StaffId id;
  std::string name;
  inventory::EntrySeq entry = 0;

  Evidenced<std::string> named(const inventory::ReadMark& mark) const {
    return {name, Evidence(mark, {Table::staff, id.value}, "name", name, entry, mark.now())};
  }
};

struct HoldFact {
  inventory::ReadMark mark;
  const inventory::Hold* hold = nullptr;
  LocalMinute until;
  bool short_for_want_of_contact = false;
};

// One free start, or one start that is not to be had and why.
struct SlotFact {
  inventory::Instant start;
  LocalMinute local;
  StaffFact staff;
  Evidence evidence;  // the schedule query
};

struct SlotRefusedFact {
  LocalMinute wished;
  inventory::SlotFault fault;
  std::string closure;  // name of the closure, when that is the fault
  Evidence evidence;
};

struct AppointmentFact {
  inventory::ReadMark mark;
  const inventory::Appointment* appointment = nullptr;
  LocalMinute local;
  StaffFact staff;
  std::optional<VehicleFact> vehicle;
  std::optional<LocalMinute> held_until;  // none: booked without a hold
};

struct TaskFact {
  inventory::ReadMark mark;
  const inventory::Task* task = nullptr;
  StaffFact owner;
  LocalMinute due;
  bool house_open_now = false;
};

struct RooftopFact {
  inventory::ReadMark mark;
  const inventory::Rooftop* rooftop;
};

struct DayHours {
  std::chrono::local_days day;
  std::vector<inventory::DaySpan> open;  // empty: closed
  std::string closure;                   // its name, if one is the reason
};

struct RefusedFact {
  inventory::Refusal refusal;
  Evidence evidence;
};

// ---- requests
// ------------------------------------------------------------------------------------

// Vehicles of this rooftop that fit, best first; when none fits, the nearest that differ in named
// ways and how many of the group's other rooftops fit exactly. Vehicles held by others are not
// among them.
struct FindVehicles {
  Criteria criteria;
  int most = 3;
  int skip = 0;
  // When nothing fits: also what comes nearest, here and at other rooftops.
  bool nearest = true;
  Standout first = Standout::none;  // what stands out comes first, instead of what fits best
  bool elsewhere = false;           // how many fit at each other rooftop, whatever fits here
};

struct LookAtVehicle {
  std::optional<inventory::VehicleId> id;
  std::string stock_number;  // or
  std::string vin;
};

// Free vehicles like this one, which itself is not to be had.
struct FindLike {
  inventory::VehicleId vehicle;
};

struct PlaceHold {
  inventory::VehicleId vehicle;
};
struct ReleaseHold {
  inventory::VehicleId vehicle;
};

// Free starts that fit the wish; none fitting: the fault of the first wished start, and the
// nearest.
struct OfferSlots {
  inventory::AppointmentKind kind = inventory::AppointmentKind::test_drive;
  std::vector<When> wish;         // empty: the next ones
  std::vector<When> ruled_out{};  // no start within these
  int most = 3;
  std::optional<inventory::VehicleId> vehicle;  // to be shown then
  bool latest = false;                          // the last ones of the wish instead of the first
};

// Books exactly this start, with a hold taken, renewed or taken anew as the case is, or nothing at
// all.
struct BookAppointment {
  inventory::AppointmentKind kind = inventory::AppointmentKind::test_drive;
  inventory::Instant start;
  std::optional<inventory::VehicleId> vehicle;
};
struct MoveAppointment {
  inventory::AppointmentId appointment;
  inventory::Instant start;
};
// The same visit for another car, which is held instead; or nothing at all.
struct ChangeVehicle {
  inventory::AppointmentId appointment;
  inventory::VehicleId vehicle;
};
struct CancelAppointment {
  inventory::AppointmentId appointment;
};
// From another device: the code counts only together with the contact given when booking.
struct FindAppointment {
  std::string code;
  Contact contact;
};
struct LookAtAppointment {
  inventory::AppointmentId appointment;
};
// The visit of this conversation's visitor that is still to come, the soonest; or that there is
// none.
struct LookForVisit {};
// All of them at this rooftop, the soonest first, and the cars that are held for this talk alone.
struct LookForOwn {};

// What was learnt of the person. Empty parts leave what is known untouched.
struct NoteLead {
  Contact contact;
  bool contact_declined = false;
  bool no_messages = false;
  std::string wish;  // "used red SUV, AWD, under $30,000, sunroof"
  std::string fact_label;
  std::string fact_text;
};

struct OpenTask {
  inventory::TaskKind kind = inventory::TaskKind::talk_to_person;
  std::string text;
  std::optional<inventory::VehicleId> vehicle;
  std::optional<LocalMinute> due{};  // when it is wished; outside opening hours the next opening
};

struct TellHours {
  std::vector<When> days;  // empty: today and the six after
};
struct TellPlace {};

// From now on the conversation belongs to another rooftop of the group.
struct MoveToRooftop {
  inventory::RooftopId rooftop;
};

using Action = std::variant<FindVehicles, LookAtVehicle, FindLike, PlaceHold, ReleaseHold,
                            OfferSlots, BookAppointment, MoveAppointment, ChangeVehicle,
                            CancelAppointment, FindAppointment, LookAtAppointment, LookForVisit,
                            LookForOwn, NoteLead, OpenTask, TellHours, TellPlace, MoveToRooftop>;

// ---- results
// -------------------------------------------------------------------------------------

// A vehicle that fits but for what is named: "price" by how much, "exterior_color" which, …
struct Difference {
  std::string_view field;  // a criteria field, static storage
  std::string wanted;      // as a person would say it: "red", "under $30,000"
  std::string actual;      // "gray", "$31,250"
};
struct NearVehicle {
  VehicleFact vehicle;
  std::vector<Difference> differences;
};
struct Elsewhere {
  inventory::RooftopId rooftop;
  std::string name;
  std::string city;
  Evidenced<int> count;
};

struct VehiclesFound {
  Evidenced<int> count;  // all that fit at this rooftop and are free (or held by the asker)
  Evidenced<int> held_by_others;  // that fit too, but are held
  std::vector<VehicleFact> shown;
  std::vector<NearVehicle> near;     // only when count is 0
  std::vector<Elsewhere> elsewhere;  // where some fit, if count is 0; every one, if asked for
};
struct VehicleSeen {
  VehicleFact vehicle;
};
struct LikeFound {
  std::vector<NearVehicle> near;  // the best first
};
struct VehicleUnknown {
  Evidence evidence;  // the query that found none
};
// Nothing goes by that here, but at another rooftop of the group.
struct VehicleElsewhere {
  VehicleFact vehicle;
  RooftopFact rooftop;
};
struct HoldPlaced {
  VehicleFact vehicle;
  HoldFact hold;
};
struct HoldReleased {
  VehicleFact vehicle;
};
// Refused: the fact of the vehicle as it is, and free ones like it.
struct HoldRefused {
  RefusedFact refused;
  std::optional<VehicleFact> vehicle;
  std::vector<NearVehicle> near;
};
struct SlotsOffered {
  std::optional<SlotRefusedFact> refused;  // set when the wish itself could not be met
  std::vector<SlotFact> slots;             // real ones: fitting, or the nearest
  Evidence evidence;
};
struct Booked {
  AppointmentFact appointment;
};
struct Moved {
  AppointmentFact appointment;
  LocalMinute before;
};
struct VehicleChanged {
  AppointmentFact appointment;
};
struct Cancelled {
  AppointmentFact appointment;
  bool was_open = false;  // not so if it had been cancelled already
};
struct BookingRefused {
  RefusedFact refused;
  std::optional<SlotRefusedFact> slot;
  std::vector<SlotFact> slots;         // the nearest real ones, when the time was the trouble
  std::optional<VehicleFact> vehicle;  // as it is, when the car was the trouble
  std::vector<NearVehicle> near;
};
struct AppointmentUnknown {
  RefusedFact refused;                    // unknown_appointment or too_many_attempts
  std::optional<LocalMinute> retry_at{};  // with too_many_attempts
};
struct OwnSeen {
  std::vector<AppointmentFact> visits;
  std::vector<VehicleFact> held;
  Evidence evidence;  // the query
};
struct LeadNoted {
  std::optional<Evidence> evidence;  // of the lead as it is now; without it nothing is said of it
};
struct TaskOpened {
  TaskFact task;
};
struct HoursTold {
  RooftopFact rooftop;
  std::vector<Evidenced<DayHours>> days;
  bool open_now;
};
struct PlaceTold {
  RooftopFact rooftop;
};
struct RooftopMoved {
  RooftopFact rooftop;
};
// `moved`: it is at another rooftop, to which the conversation goes.
struct AppointmentSeen {
  AppointmentFact appointment;
  std::optional<RooftopFact> moved{};
};
struct Refused {
  RefusedFact refused;
};

using Result =
    std::variant<VehiclesFound, VehicleSeen, LikeFound, VehicleUnknown, VehicleElsewhere,
                 HoldPlaced, HoldReleased, HoldRefused, SlotsOffered, Booked, Moved, VehicleChanged,
                 Cancelled, BookingRefused, AppointmentSeen, AppointmentUnknown, OwnSeen, LeadNoted,
                 TaskOpened, HoursTold, PlaceTold, RooftopMoved, Refused>;

// Who performs actions: inside the turn's transaction, on the writer's thread.
class Performer {
 public:
  virtual ~Performer() = default;
  virtual Result perform(const Action& action) = 0;
};

// ---- what happened to the books outside the conversation
// -------------------------------------------

// A change by staff, feed or time that touches what this conversation was told or promised.
struct Happened {
  enum class Kind : std::uint8_t {
    vehicle_gone,           // sold or withdrawn under the asker's hold or appointment
    hold_released,          // by staff
    appointment_moved,      // by staff
    appointment_cancelled,  // by staff
    taken_by_staff,
    handed_back,
  };
  Kind kind = Kind::vehicle_gone;
  std::optional<inventory::VehicleId> vehicle;
  std::optional<inventory::AppointmentId> appointment;
  std::string staff_name;  // taken_by_staff: who
  std::string reason;      // appointment_cancelled: as staff gave it; may be empty
  std::optional<Evidence> evidence;
};

}  // namespace kept::bot
