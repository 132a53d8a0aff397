// One dealership location: its zone, hours, closures and the limits that the rules read. Values
// only.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inventory/ids.h"
#include "inventory/instant.h"

namespace kept::inventory {

// Minutes after local midnight, [open, close). close may be 1440 (midnight); a night that runs past
// midnight is two spans.
struct DaySpan {
  int open = 0;
  int close = 0;

  bool operator==(const DaySpan&) const = default;
};

// Index 0 is Sunday (std::chrono::weekday::c_encoding). Spans are sorted and do not touch.
using WeeklyHours = std::array<std::vector<DaySpan>, 7>;

struct Closure {
  std::chrono::year_month_day day;
  std::string name;  // "Thanksgiving"

  bool operator==(const Closure&) const = default;
};

// The numbers the rules are decided by. One place, with the defaults.
struct Policies {
  Minutes hold_ttl{15};             // a chat hold, renewed by activity
  Minutes hold_ttl_max{60};         // no renewal past this from the first placing
  Minutes hold_ttl_no_contact{10};  // while the lead has given no way to reach them
  Minutes hold_horizon{72 * 60};    // appointments further off are booked without a hold
  Minutes hold_grace{60};           // a booked car stays held this long past the end
  int holds_per_conversation_max = 2;
  int holds_per_address_max = 12;       // chat holds from one network address
  int lot_share_held_max_percent = 25;  // chat holds as a share of the available lot, at least 4
  Minutes notice_min{60};               // the earliest bookable start, from now
  int booking_days_max = 21;            // the furthest bookable day
  Minutes buffer{15};                   // between two appointments of one salesperson
  Minutes test_drive{45};
  Minutes showroom_visit{45};
  Minutes trade_appraisal{30};
  Minutes freshness{24 * 60};        // past it a listed car is not spoken of as standing there
  int feed_vanish_max_percent = 40;  // a feed that drops more is refused until confirmed

  bool operator==(const Policies&) const = default;
};

struct Rooftop {
  RooftopId id;
  std::string slug;  // "lakeside", unique in the group
  std::string name;
  std::string street;
  std::string city;
  std::string phone;  // E.164
  std::string zone;   // IANA
  double latitude = 0;
  double longitude = 0;
  WeeklyHours hours;
  std::vector<Closure> closures;
  Policies policies;
  EntrySeq state_entry = 0;

  bool operator==(const Rooftop&) const = default;
};

enum class Role : std::uint8_t { salesperson, manager, admin };

std::string_view to_string(Role role);
std::optional<Role> role_from(std::string_view name);

// A person of the dealership. Salespeople and managers belong to one rooftop; an admin to none
// (rooftop 0) and may see all.
struct Staff {
  StaffId id;
  RooftopId rooftop;
  std::string login;
  std::string name;
  Role role = Role::salesperson;
  bool takes_appointments = false;
  bool active = true;
  WeeklyHours shifts;
  std::string password_hash;
  EntrySeq state_entry = 0;

  bool operator==(const Staff&) const = default;
};

}  // namespace kept::inventory
