#include "bot/meaning.h"

#include <algorithm>
#include <array>

namespace kept::bot {
namespace {

constexpr std::array<std::string_view, act_count> act_names = {
    "greet",
    "goodbye",
    "thank",
    "affirm",
    "deny",
    "ask_inventory",
    "ask_vehicle",
    "select_vehicle",
    "request_appointment",
    "choose_time",
    "reschedule",
    "cancel",
    "ask_hours",
    "ask_location",
    "ask_person",
    "give_name",
    "give_contact",
    "ask_financing",
    "ask_trade_in",
    "negotiate_price",
    "report_problem",
    "complain",
    "ask_if_bot",
    "correct",
    "decline_contact",
    "delete_my_data",
    "stop_messages",
    "smalltalk",
    "out_of_scope",
};

constexpr std::array<std::string_view, 13> asked_names = {
    "nothing",      "which_vehicle", "which_time",     "confirm_appointment",
    "name",         "contact",       "criteria",       "anything_else",
    "drivable",     "which_visit",   "confirm_cancel", "confirm_move",
    "which_booked",
};

template <class Enum, std::size_t N>
std::optional<Enum> find_name(const std::array<std::string_view, N>& names, std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return std::nullopt;
  return static_cast<Enum>(found - names.begin());
}

}  // namespace

std::string_view to_string(Act act) {
  return act_names[static_cast<std::size_t>(act)];
}
std::string_view to_string(Asked asked) {
  return asked_names[static_cast<std::size_t>(asked)];
}
std::optional<Act> act_from(std::string_view name) {
  return find_name<Act>(act_names, name);
}
std::optional<Asked> asked_from(std::string_view name) {
  return find_name<Asked>(asked_names, name);
}

bool ListFields::empty() const {
  return make.empty() && model.empty() && trim.empty() && body.empty() && condition.empty() &&
         exterior_color.empty() && interior_color.empty() && drivetrain.empty() && fuel.empty() &&
         transmission.empty() && feature.empty();
}

bool Criteria::empty() const {
  return want.empty() && exclude.empty() && year.empty() && price.empty() && odometer.empty() &&
         mpg.empty() && seats.empty() && !ordinal && !vin && !stock_number;
}

bool covers(const When& when, LocalMinute start) {
  using std::chrono::days;
  const LocalMinute day = std::chrono::floor<days>(when.start ? *when.start : *when.end);
  if (when.said_time && !when.said_date) start += day - std::chrono::floor<days>(start);
  if (!when.start) return start >= day && start < *when.end;
  if (start < *when.start) return false;
  if (when.open == Open::after) return start < day + days{1};
  if (when.end) return start < *when.end;
  switch (when.grain) {
    case Grain::minute:
      return start == *when.start;
    case Grain::hour:
      return start < *when.start + std::chrono::hours{1};
    case Grain::part_of_day:
      return start < *when.start + std::chrono::hours{4};
    case Grain::day:
      return start < *when.start + days{1};
    case Grain::week:
      return start < *when.start + days{7};
  }
  return false;
}

bool Meaning::has(Act act) const {
  return std::find(acts.begin(), acts.end(), act) != acts.end();
}

}  // namespace kept::bot
