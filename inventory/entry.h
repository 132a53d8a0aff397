// One row of a rooftop's ledger: append-only, dense from 1, never changed.
//
// Canonical form, version 1 (UTF-8 text, one field a line, LF after each):
//
//   kept-entry 1
//   rooftop <id>
//   seq <position>
//   at <milliseconds since 1970 UTC>
//   kind <EntryKind>
//   actor <visitor|assistant|staff|feed|house>:<id>
//   <name> <value>            the fields of this kind, in the order in which they were added
//
// Names are [a-z_.]+. In a value "\" is written "\\", LF "\n" and CR "\r"; nothing else is escaped.
// Text rather than a binary form: whoever audits can read what was hashed. JSON was rejected
// because it has no canonical form of its own.
//
// Leaf: SHA-256 over 0x00 and the canonical form, as RFC 9162, 2.1.1 hashes leaves.
//
// Personal values and free text never stand in an entry: they lie in the erasable place, and the
// entry holds SHA-256(salt, value), so that deleting a person's words leaves every leaf verifiable.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "inventory/ids.h"
#include "inventory/instant.h"

namespace kept::inventory {

enum class EntryKind : std::uint8_t {
  rooftop_set,
  staff_set,
  signed_in,
  sign_in_failed,
  signed_out,
  access_refused,
  vehicle_listed,
  vehicle_changed,
  vehicle_dropped,
  vehicle_sold,
  vehicle_withdrawn,
  vehicle_relisted,
  vehicle_seen,
  feed_applied,
  feed_refused,
  hold_placed,
  hold_renewed,
  hold_released,
  hold_expired,
  hold_converted,
  appointment_booked,
  appointment_moved,
  appointment_vehicle_changed,
  appointment_cancelled,
  appointment_arrived,
  appointment_completed,
  appointment_no_show,
  lead_noted,
  task_opened,
  task_taken,
  task_closed,
  conversation_opened,
  conversation_taken,
  conversation_handed_back,
  conversation_moved,
  visitor_said,
  assistant_said,
  staff_said,
};

std::string_view to_string(EntryKind kind);
std::optional<EntryKind> entry_kind_from(std::string_view name);

struct Actor {
  enum class Kind : std::uint8_t { visitor, assistant, staff, feed, house };
  Kind kind = Kind::house;
  std::int64_t id = 0;  // conversation, conversation, staff, feed, 0

  bool operator==(const Actor&) const = default;
};

std::string_view to_string(Actor::Kind kind);
std::string to_string(const Actor& actor);

using Digest = std::array<std::uint8_t, 32>;
using Salt = std::array<std::uint8_t, 16>;

Digest sha256(std::string_view bytes);
Digest salted_digest(const Salt& salt, std::string_view value);
std::string to_hex(std::string_view bytes);
std::string to_hex(const Digest& digest);

// The fields of one entry, written in canonical form as they are added.
class EntryBody {
 public:
  explicit EntryBody(std::size_t expected_more = 0) { text_.reserve(usual_size + expected_more); }

  EntryBody& add(std::string_view name, std::string_view value);
  EntryBody& add(std::string_view name, std::int64_t value);
  EntryBody& add(std::string_view name, const Digest& digest);
  EntryBody& add(std::string_view name, Instant at) { return add(name, millis(at)); }
  template <typename Tag>
  EntryBody& add(std::string_view name, Id<Tag> id) {
    return add(name, id.value);
  }

  EntryBody& append(const EntryBody& more) {
    text_ += more.text_;
    return *this;
  }

  const std::string& text() const { return text_; }
  std::string take() && { return std::move(text_); }

 private:
  static constexpr std::size_t usual_size = 256;

  std::string text_;
};

struct Entry {
  RooftopId rooftop;
  EntrySeq seq = 0;
  Instant at{};
  EntryKind kind = EntryKind::rooftop_set;
  Actor actor;
  std::string body;  // EntryBody::text()
  Digest leaf{};
};

std::string canonical(const Entry& entry);
// The part of the canonical form before the body.
std::string canonical_head(const Entry& entry);
Digest leaf_of(std::string_view canonical);
Digest leaf_of(const Entry& entry);

struct EntryField {
  std::string name;
  std::string value;

  bool operator==(const EntryField&) const = default;
};

// The fields of a body, unescaped; nothing for what EntryBody never made.
std::optional<std::vector<EntryField>> parse_body(std::string_view body);

}  // namespace kept::inventory
