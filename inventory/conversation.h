// A conversation as the books keep it: the dialogue, which outlives connections, and its
// append-only transcript. What the assistant remembers of it is an opaque text here.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "inventory/entry.h"
#include "inventory/ids.h"
#include "inventory/instant.h"

namespace kept::inventory {

struct Conversation {
  ConversationId id;
  RooftopId rooftop;
  LeadId lead;
  Digest token_hash{};  // SHA-256 of the visitor's token
  std::uint64_t address_key = 0;
  VehicleId page_vehicle;  // on whose page the visitor last was
  StaffId taken_by;        // 0: the assistant answers
  RooftopId moving_to;     // chosen; the next turn arrives there
  Instant opened_at{};
  Instant last_at{};
  std::int64_t last_seq = 0;     // of the transcript
  std::int64_t visitor_seq = 0;  // of the visitor's last message
  std::int64_t answer_seq = 0;   // of the last message of assistant or staff
  std::string state;             // the dialogue's own encoding

  bool waiting() const { return taken_by.value != 0 && visitor_seq > answer_seq; }
  bool operator==(const Conversation&) const = default;
};

enum class Author : std::uint8_t { visitor, assistant, staff };

std::string_view to_string(Author author);

// One line of a transcript. `body` is what goes with the text: for the assistant its sentences,
// claims, choices and cards in the form in which they were sent; for a visitor how it was
// understood.
struct Message {
  ConversationId conversation;
  std::int64_t seq = 0;
  Instant at{};
  Author author = Author::visitor;
  StaffId staff;          // author staff: who
  std::string client_id;  // author visitor: the id that the client minted
  std::string text;
  std::string body;
  Salt salt{};  // of the digest by which the entry mentions it
  EntrySeq entry = 0;

  bool operator==(const Message&) const = default;
};

}  // namespace kept::inventory
