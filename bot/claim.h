// A claim: one factual statement, of a closed kind, about one subject, with named fields. It exists
// only through evidence, and all evidence of one claim was read in one transaction. A promise (a
// claim about the future) can be made from nothing but a live hold, an open appointment or a task
// that has an owner and a due time; the compiler refuses every other way.
//
// A breach that only shows at run time (evidence of two transactions, a field that the kind does
// not have, a hold that has lapsed) is a programmer's error: it throws LawBroken, in release too,
// and the turn fails as a whole.
#pragma once

#include <cstdint>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "bot/action.h"
#include "bot/evidence.h"
#include "bot/meaning.h"

namespace kept::bot {

struct LawBroken : std::logic_error {
  using std::logic_error::logic_error;
};

enum class ClaimKind : std::uint8_t {
  // the lot
  vehicles_match,
  vehicles_held,
  no_vehicle_matches,
  matches_elsewhere,
  // one vehicle
  vehicle_listed,         // in our list, seen within the freshness limit
  vehicle_listed_stale,   // in our list, seen too long ago to speak of as standing here
  vehicle_near,           // in our list and free, but differs from what was wished
  vehicle_standing,       // free and freshly seen
  vehicle_not_confirmed,  // free by the books, not freshly seen
  vehicle_held_by_other,
  vehicle_gone,  // sold or withdrawn
  vehicle_in_transit,
  vehicle_pending,
  vehicle_price,
  vehicle_price_on_request,
  vehicle_detail,
  vehicle_detail_unknown,
  vehicle_equipped,
  equipment_not_listed,
  equipment_unknown,
  vehicle_unknown,  // no such stock number or VIN in the books
  // holds and times
  hold_refused,
  hold_released,
  slots_free,
  slot_free,
  slot_refused,
  no_slots,
  // appointments that are not, or no longer
  appointment_cancelled,
  appointment_unknown,
  refused,  // any other "no" of the books
  // the house
  hours,
  house_open,
  house_closed,
  place,
  rooftop_moved,
  messages_stopped,
  staff_joined,
  // promises
  held_until,
  booked,
  booked_held,    // the car stays held until …
  booked_unheld,  // beyond the hold horizon: told at once if the car goes
  appointment_moved,
  task_owed,
};
inline constexpr std::size_t claim_kind_count = static_cast<std::size_t>(ClaimKind::task_owed) + 1;

std::string_view to_string(ClaimKind kind);
std::optional<ClaimKind> claim_kind_from(std::string_view name);

// What a claim of this kind must be made from.
enum class ClaimSource : std::uint8_t { evidence, hold, appointment, task };

constexpr ClaimSource source_of(ClaimKind kind) {
  switch (kind) {
    case ClaimKind::held_until:
      return ClaimSource::hold;
    case ClaimKind::booked:
    case ClaimKind::booked_held:
    case ClaimKind::booked_unheld:
    case ClaimKind::appointment_moved:
      return ClaimSource::appointment;
    case ClaimKind::task_owed:
      return ClaimSource::task;
    default:
      return ClaimSource::evidence;
  }
}

constexpr bool is_promise(ClaimKind kind) {
  return source_of(kind) != ClaimSource::evidence;
}

// The named fields of claims. Which kind has which: `fields_of`.
enum class Field : std::uint8_t {
  count,
  wish,
  title,
  stock,
  price,
  parts,
  seen,
  seen_by,
  differences,
  label,
  value,
  features,
  closure,
  rooftop,
  street,
  city,
  phone,
  when,
  before,
  until,
  slots,
  days,
  staff,
  code,
  owner,
  due,
  weekday,
  reason,
};
inline constexpr std::size_t field_count = static_cast<std::size_t>(Field::reason) + 1;

std::string_view to_string(Field field);
std::optional<Field> field_from(std::string_view name);
bool has_field(ClaimKind kind, Field field);

// ---- the values a field may take; how they are written is phrase.h's business

struct Moment {  // an instant on the wall clock; `today` lets it be told as "today 2:05 PM"
  LocalMinute at{};
  LocalMinute today{};
};
struct Deadline {  // "2:20 PM" when it is today, else with its full date
  LocalMinute at{};
  LocalMinute today{};
};
struct DayAndTime {  // always told with its full date
  LocalMinute at{};
};
struct DayOnly {
  LocalMinute at{};
  bool with_year = false;
};
struct EveryWeek {  // "Sundays"
  LocalMinute at{};
};
struct Word {  // a canonical value of a criteria field: {"exterior_color", "red"}
  std::string_view field;
  std::string value;
};
struct AttributeName {  // the field itself: "mileage", "drivetrain"
  std::string_view field;
};
struct Miles {
  std::int64_t value = 0;
};
struct Wished {  // points into the conversation's state, for the turn
  const Criteria* criteria = nullptr;
};
struct Differing {  // points into the turn's results
  const std::vector<Difference>* differences = nullptr;
  const Criteria* wish = nullptr;
  const inventory::VehicleSpec* spec = nullptr;
};
struct Starts {
  std::vector<LocalMinute> at;
};
struct FeatureList {
  std::vector<std::string> features;
};
struct PhoneNumber {
  std::string e164;
};
struct Code {
  std::string value;
};

using FieldValue =
    std::variant<std::int64_t, std::string, inventory::Cents, inventory::Price, Moment, Deadline,
                 DayAndTime, DayOnly, EveryWeek, Word, AttributeName, Miles, Wished, Differing,
                 Starts, std::vector<DayHours>, FeatureList, PhoneNumber, Code>;

class Claim {
 public:
  // A statement of fact. Its subject is that of the evidence, which is also the first to prove it.
  template <ClaimKind K>
  requires(source_of(K) == ClaimSource::evidence) static Claim fact(Evidence evidence) {
    return Claim(K, std::move(evidence));
  }
  // The promises.
  template <ClaimKind K>
  requires(source_of(K) == ClaimSource::hold) static Claim promise(const HoldFact& hold) {
    return of_hold(K, hold);
  }
  template <ClaimKind K>
  requires(source_of(K) == ClaimSource::appointment) static Claim
      promise(const AppointmentFact& appointment) {
    return of_appointment(K, appointment);
  }
  template <ClaimKind K>
  requires(source_of(K) == ClaimSource::task) static Claim promise(const TaskFact& task) {
    return of_task(K, task);
  }

  template <typename T>
  Claim& with(Field field, Evidenced<T> value) & {
    auto [plain, evidence] = std::move(value).take();
    add(field, FieldValue(std::move(plain)), std::move(evidence));
    return *this;
  }
  template <typename T>
  Claim&& with(Field field, Evidenced<T> value) && {
    with(field, std::move(value));
    return std::move(*this);
  }

  // What is shown by no field, yet must be so for what the fields say to be true.
  Claim& resting_on(Evidence evidence) & {
    rest_on(std::move(evidence));
    return *this;
  }
  Claim&& resting_on(Evidence evidence) && {
    rest_on(std::move(evidence));
    return std::move(*this);
  }

  ClaimKind kind() const { return kind_; }
  Subject subject() const { return evidence_.front().row(); }
  // What is told: when the subject was last seen to be so. What proves it: the ledger's entry.
  inventory::Instant seen_at() const { return evidence_.front().seen_at(); }
  inventory::EntrySeq entry() const { return evidence_.front().entry(); }
  const inventory::ReadMark& mark() const { return evidence_.front().mark(); }
  const std::vector<Evidence>& evidence() const { return evidence_; }

 private:
  friend class Wording;
  struct Named {
    Field field;
    FieldValue value;
  };

  Claim(ClaimKind kind, Evidence evidence);
  static Claim of_hold(ClaimKind kind, const HoldFact& hold);
  static Claim of_appointment(ClaimKind kind, const AppointmentFact& appointment);
  static Claim of_task(ClaimKind kind, const TaskFact& task);
  void add(Field field, FieldValue value, Evidence evidence);
  void rest_on(Evidence evidence);
  const FieldValue* find(Field field) const;

  ClaimKind kind_;
  std::vector<Evidence> evidence_;  // never empty, all of one ReadMark
  std::vector<Named> fields_;
};

// What the assistant says. Made by Wording alone: from a claim, or from the closed list of plain
// sentences that state nothing.
class Sentence {
 public:
  const std::string& text() const { return text_; }
  std::span<const Claim> claims() const { return claims_; }
  // An item of a list: shown on a line of its own.
  bool begins_line() const { return begins_line_; }

 private:
  friend class Wording;
  Sentence(std::string text, std::vector<Claim> claims, bool begins_line)
      : text_(std::move(text)), claims_(std::move(claims)), begins_line_(begins_line) {}

  std::string text_;
  std::vector<Claim> claims_;
  bool begins_line_;
};

// The sentences as one text: with blanks between them, list items on lines of their own.
std::string joined(std::span<const Sentence> sentences);

}  // namespace kept::bot
