// The wire's frames to and from values (server/wire/asyncapi.json). JSON of the wire lives here and
// in message_body; nothing else knows it. Pure; thread-safe.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "inventory/conversation.h"
#include "inventory/ids.h"
#include "inventory/instant.h"
#include "inventory/rooftop.h"

namespace kept::server {

struct Hello {
  std::string rooftop;  // slug
  std::optional<inventory::ConversationId> conversation;
  std::string token;
  std::int64_t seen = 0;
  std::string vehicle;  // stock number of the car whose page it is
};
struct Say {
  std::string id;
  std::string text;  // valid UTF-8, at most limits::text_code_points, not blank
  std::int64_t seen = 0;
};
struct Choose {
  std::string id;
  std::string choice;
  std::int64_t seen = 0;
};
struct Seen {
  std::int64_t seq = 0;
};
using VisitorFrame = std::variant<Hello, Say, Choose, Seen>;

struct StaffHello {
  std::string rooftop;
};
struct Watch {
  inventory::ConversationId conversation;
  std::int64_t seen = 0;
};
struct Unwatch {
  inventory::ConversationId conversation;
};
using StaffFrame = std::variant<StaffHello, Watch, Unwatch>;

// Why a frame was not taken, as the `refused` frame tells it.
struct FrameFault {
  std::string id;  // of the message, if it could be read
  std::string code;
  std::string text;
  bool retry = false;
};

std::variant<VisitorFrame, FrameFault> parse_visitor_frame(std::string_view json);
std::variant<StaffFrame, FrameFault> parse_staff_frame(std::string_view json);

std::string refused_frame(const FrameFault& fault);
std::string ack_frame(std::string_view id, std::int64_t seq);

struct With {
  bool staff = false;
  std::string name;
};
struct Welcome {
  const inventory::Rooftop* rooftop = nullptr;
  std::optional<inventory::ConversationId> conversation;
  std::int64_t seq = 0;
  std::string notice;
  std::string greeting;
  With with;
};
std::string welcome_frame(const Welcome& welcome);
std::string opened_frame(inventory::ConversationId conversation, std::string_view token);
std::string moved_frame(const inventory::Rooftop& rooftop, inventory::ConversationId conversation,
                        std::int64_t seq);
std::string presence_frame(const With& with);
std::string closing_frame_text(std::string_view reason, std::int64_t resume_after_ms);

// `body` as message_body.h made it; `name` of whoever speaks. For staff the conversation is named
// and how a visitor's words were understood is shown.
std::string message_frame(const inventory::Message& message, std::string_view name);
std::string staff_message_frame(const inventory::Message& message, std::string_view name);

std::string staff_welcome_frame(std::int64_t entry);
std::string changed_frame(unsigned topics, std::int64_t entry);

std::string conversation_text(inventory::ConversationId id);         // "cv_17"
inventory::ConversationId conversation_from(std::string_view text);  // 0 for none of ours

}  // namespace kept::server
