// Strong integer ids. An id of one table cannot be passed where another's is due.
// Zero is "none"; the store hands out positive ids that are never used again.
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace kept::inventory {

template <typename Tag>
struct Id {
  std::int64_t value = 0;

  constexpr explicit operator bool() const { return value != 0; }
  constexpr auto operator<=>(const Id&) const = default;
};

using RooftopId = Id<struct RooftopTag>;
using StaffId = Id<struct StaffTag>;
using VehicleId = Id<struct VehicleTag>;
using HoldId = Id<struct HoldTag>;
using AppointmentId = Id<struct AppointmentTag>;
using ConversationId = Id<struct ConversationTag>;
using LeadId = Id<struct LeadTag>;
using TaskId = Id<struct TaskTag>;
using FeedId = Id<struct FeedTag>;

// Position of an entry in its rooftop's ledger: dense, from 1.
using EntrySeq = std::int64_t;

}  // namespace kept::inventory

template <typename Tag>
struct std::hash<kept::inventory::Id<Tag>> {
  std::size_t operator()(const kept::inventory::Id<Tag>& id) const noexcept {
    return std::hash<std::int64_t>{}(id.value);
  }
};
