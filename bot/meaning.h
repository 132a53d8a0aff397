// What understanding yields for one visitor message: acts, criteria, times, contact, alternatives
// and the trace that names the words behind each conclusion. Plain values; nothing here reads text.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kept::bot {

enum class Language : std::uint8_t { en, es };

enum class Act : std::uint8_t {
  greet,
  goodbye,
  thank,
  affirm,
  deny,
  ask_inventory,
  ask_vehicle,
  select_vehicle,
  request_appointment,
  choose_time,
  reschedule,
  cancel,
  ask_hours,
  ask_location,
  ask_person,
  give_name,
  give_contact,
  ask_financing,
  ask_trade_in,
  negotiate_price,
  report_problem,
  complain,
  ask_if_bot,
  correct,
  decline_contact,
  delete_my_data,
  stop_messages,
  smalltalk,
  out_of_scope,
};
inline constexpr std::size_t act_count = 29;

// The question that is open when the message arrives; `nothing` when none is.
enum class Asked : std::uint8_t {
  nothing,
  which_vehicle,
  which_time,
  confirm_appointment,
  name,
  contact,
  criteria,
  anything_else,
  drivable,
  which_visit,     // another car than the one of the visit that is booked
  confirm_cancel,  // whether the visit that is booked shall be cancelled
  confirm_move,    // whether it shall be moved to the time that was named
  which_booked,    // which of the visits that are booked is meant
};

std::string_view to_string(Act act);
std::string_view to_string(Asked asked);
std::optional<Act> act_from(std::string_view name);
std::optional<Asked> asked_from(std::string_view name);

// Inclusive bounds in the field's own unit: years, whole dollars, miles, miles per gallon, seats.
struct Range {
  std::optional<std::int64_t> min;
  std::optional<std::int64_t> max;

  bool empty() const { return !min && !max; }
  bool operator==(const Range&) const = default;
};

// Fields that hold lists of canonical values (any of which will do).
struct ListFields {
  std::vector<std::string> make;
  std::vector<std::string> model;
  std::vector<std::string> trim;
  std::vector<std::string> body;
  std::vector<std::string> condition;
  std::vector<std::string> exterior_color;
  std::vector<std::string> interior_color;
  std::vector<std::string> drivetrain;
  std::vector<std::string> fuel;
  std::vector<std::string> transmission;
  std::vector<std::string> feature;  // the one list of which all are wanted

  bool empty() const;
  bool operator==(const ListFields&) const = default;
};

// By what one of several stands out.
enum class Standout : std::uint8_t { none, cheapest, dearest, newest, least_driven };

struct Criteria {
  ListFields want;
  ListFields exclude;
  Range year;
  Range price;
  Range odometer;
  Range mpg;
  Range seats;
  std::optional<int> ordinal;  // 1-based; -1 is the last, 0 in no list
  std::optional<std::string> vin;
  std::optional<std::string> stock_number;

  bool empty() const;
  bool operator==(const Criteria&) const = default;
};

using LocalMinute = std::chrono::local_time<std::chrono::minutes>;

enum class Grain : std::uint8_t { minute, hour, part_of_day, day, week };
enum class Open : std::uint8_t { none, after, before };

// A time wanted or asked about, on the rooftop's wall clock. At least one of start and end is set.
struct When {
  std::optional<LocalMinute> start;
  std::optional<LocalMinute> end;
  Grain grain = Grain::day;
  Open open = Open::none;
  bool said_date = false;  // the words themselves named a day
  bool said_time = false;  // the words themselves named a time of day

  bool operator==(const When&) const = default;
};

// Whether a visit that starts then lies within the time that is named; a time of day without a
// date is that of any day.
bool covers(const When& when, LocalMinute start);

enum class Channel : std::uint8_t { phone, email, text };

struct Contact {
  std::optional<std::string> name;
  std::optional<std::string> phone;  // E.164
  std::optional<std::string> email;  // lower case
  std::optional<Channel> preferred;

  bool empty() const { return !name && !phone && !email && !preferred; }
  bool operator==(const Contact&) const = default;
};

// One conclusion, the rule that drew it and the bytes [begin, end) of the message it rests on.
struct TraceStep {
  std::string conclusion;  // "act choose_time", "criteria.model Escape", "when 2026-12-05T10:00"
  std::string_view rule;   // a name with static storage
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

// Another reading of the same words on which people would differ.
struct Alternative {
  std::string part;  // "when", "criteria.price", …
  std::string value;
  std::string_view rule;  // why people differ: "the coming one", "the other half of the day"
  std::optional<When> when = {};  // of part "when": the other reading of when[of]
  std::size_t of = 0;
};

struct Meaning {
  Language language = Language::en;
  bool language_said = true;  // the words show it; a bare number does not
  std::vector<Act> acts;      // never empty
  Criteria criteria;
  std::vector<When> when;
  std::vector<When> ruled_out;             // "not at five", "tuesday doesn't work"
  std::vector<When> spoken_of;             // when the visit that is spoken of is: "the monday one"
  std::vector<std::string> stock_numbers;  // all that are named, in their order
  bool takes_back = false;        // a vehicle that is named gives way to another: "forget the Kia"
  bool no_such_time = false;      // a day or time is put forward that no calendar or clock has
  bool wrong_phone = false;       // what is put forward as a phone number can be none
  bool call_at_time = false;      // a call is wished for, and its time named
  std::optional<Act> guessed;     // of the acts, the one that words alone speak for
  std::optional<When> call_when;  // that time
  Contact contact;
  std::string booking_code;  // upper case without its dash; empty: none given
  std::vector<Alternative> alternatives;
  std::vector<TraceStep> trace;

  bool has(Act act) const;
};

}  // namespace kept::bot
