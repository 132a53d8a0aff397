#include <algorithm>
#include <charconv>
#include <initializer_list>

#include <nlohmann/json.hpp>

#include "server/frame.h"
#include "server/limits.h"
#include "server/utf8.h"

namespace kept::server {
namespace {

using nlohmann::json;

constexpr std::size_t id_length_max = 64;
constexpr std::size_t slug_length_max = 64;
constexpr std::size_t token_length_max = 128;

// Reads the members of one frame; the first fault is kept.
class Members {
 public:
  explicit Members(const json& object) : object_(object) {
    if (const auto id = object.find("id"); id != object.end() && is_id(*id)) {
      fault_.id = id->get<std::string>();
    }
  }

  void allow(std::initializer_list<std::string_view> names) {
    for (const auto& [name, value] : object_.items()) {
      bool known = name == "type";
      for (const auto allowed : names) known = known || name == allowed;
      if (!known)
        fail("unknown_field", "The page sent a field the server does not know. Reload it.");
    }
  }

  std::string text(const char* name, std::size_t length_max, bool needed) {
    const auto found = object_.find(name);
    if (found == object_.end()) {
      if (needed) fail_member();
      return {};
    }
    if (!found->is_string() || found->get_ref<const std::string&>().size() > length_max) {
      fail_member();
      return {};
    }
    return found->get<std::string>();
  }

  std::string id() {
    const auto found = object_.find("id");
    if (found == object_.end() || !is_id(*found)) {
      fail_member();
      return {};
    }
    return found->get<std::string>();
  }

  // One that the window has minted: 256 random bits in URL-safe base 64, or none.
  std::string own_token() {
    constexpr std::size_t length = 43;
    auto token = text("token", length, false);
    if (!token.empty() && (token.size() != length || !is_id_text(token))) fail_member();
    return token;
  }

  std::int64_t number(const char* name, bool needed) {
    const auto found = object_.find(name);
    if (found == object_.end()) {
      if (needed) fail_member();
      return 0;
    }
    if (!found->is_number_integer() || found->get<std::int64_t>() < 0) {
      fail_member();
      return 0;
    }
    return found->get<std::int64_t>();
  }

  void fail(std::string code, std::string sentence, bool retry = false) {
    if (!fault_.code.empty()) return;
    fault_.code = std::move(code);
    fault_.text = std::move(sentence);
    fault_.retry = retry;
  }

  bool failed() const { return !fault_.code.empty(); }
  FrameFault fault() const { return fault_; }

 private:
  static bool is_id(const json& value) {
    if (!value.is_string()) return false;
    const auto& text = value.get_ref<const std::string&>();
    return !text.empty() && text.size() <= id_length_max && is_id_text(text);
  }

  static bool is_id_text(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
             c == '-' || c == '_';
    });
  }

  void fail_member() {
    fail("invalid_frame", "The page sent something the server could not read. Reload it.");
  }

  const json& object_;
  FrameFault fault_;
};

FrameFault not_a_frame() {
  return {
      {}, "invalid_frame", "The page sent something the server could not read. Reload it.", false};
}

FrameFault unknown_type() {
  return {{}, "unknown_type", "The page sent a frame the server does not know. Reload it.", false};
}

VisitorFrame read_hello(Members& members, const json& frame) {
  members.allow({"rooftop", "conversation", "token", "seen", "vehicle"});
  Hello hello;
  hello.rooftop = members.text("rooftop", slug_length_max, true);
  hello.seen = members.number("seen", false);
  hello.vehicle = members.text("vehicle", slug_length_max, false);
  if (frame.contains("conversation")) {
    const auto text = members.text("conversation", id_length_max, true);
    // An id of no form of ours names no conversation: the answer is that of a wrong token.
    hello.conversation = conversation_from(text);
    hello.token = members.text("token", token_length_max, false);
  } else {
    hello.token = members.own_token();
  }
  return hello;
}

VisitorFrame read_say(Members& members) {
  members.allow({"id", "text", "seen"});
  Say say;
  say.id = members.id();
  say.text = members.text("text", limits::frame_bytes, true);
  say.seen = members.number("seen", true);
  if (members.failed()) return say;
  if (!is_utf8(say.text)) {
    members.fail("invalid_utf8",
                 "That message holds characters that are not text. Nothing was sent; your text is "
                 "still in the box.");
  } else if (is_blank(say.text)) {
    members.fail("text_empty", "That message is empty. Nothing was sent.");
  } else if (code_points(say.text) > limits::text_code_points) {
    members.fail(
        "text_too_long",
        "That message has more than 4,000 characters. Nothing was sent; your text is still "
        "in the box. Please shorten it.");
  }
  return say;
}

VisitorFrame read_choose(Members& members) {
  members.allow({"id", "choice", "seen"});
  Choose choose;
  choose.id = members.id();
  choose.choice = members.text("choice", id_length_max, true);
  choose.seen = members.number("seen", true);
  return choose;
}

VisitorFrame read_seen(Members& members) {
  members.allow({"seq"});
  return Seen{members.number("seq", true)};
}

inventory::ConversationId conversation_number(Members& members) {
  return inventory::ConversationId{members.number("conversation", true)};
}

// An object with a string `type`, or null.
json parse_frame(std::string_view text) {
  auto frame = json::parse(text, nullptr, false);
  const bool fine = frame.is_object() && frame.contains("type") && frame["type"].is_string();
  return fine ? frame : json();
}

}  // namespace

inventory::ConversationId conversation_from(std::string_view text) {
  constexpr std::string_view prefix = "cv_";
  if (!text.starts_with(prefix)) return {};
  text.remove_prefix(prefix.size());
  std::int64_t value = 0;
  const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool whole = result.ec == std::errc{} && result.ptr == text.data() + text.size();
  return whole && value > 0 ? inventory::ConversationId{value} : inventory::ConversationId{};
}

std::variant<VisitorFrame, FrameFault> parse_visitor_frame(std::string_view text) {
  const auto frame = parse_frame(text);
  if (frame.is_null()) return not_a_frame();
  const auto& type = frame["type"].get_ref<const std::string&>();
  Members members(frame);
  VisitorFrame read;
  if (type == "hello") {
    read = read_hello(members, frame);
  } else if (type == "say") {
    read = read_say(members);
  } else if (type == "choose") {
    read = read_choose(members);
  } else if (type == "seen") {
    read = read_seen(members);
  } else {
    return unknown_type();
  }
  if (members.failed()) return members.fault();
  return read;
}

std::variant<StaffFrame, FrameFault> parse_staff_frame(std::string_view text) {
  const auto frame = parse_frame(text);
  if (frame.is_null()) return not_a_frame();
  const auto& type = frame["type"].get_ref<const std::string&>();
  Members members(frame);
  StaffFrame read;
  if (type == "hello") {
    members.allow({"rooftop"});
    read = StaffHello{members.text("rooftop", slug_length_max, true)};
  } else if (type == "watch") {
    members.allow({"conversation", "seen"});
    const auto conversation = conversation_number(members);
    read = Watch{conversation, members.number("seen", false)};
  } else if (type == "unwatch") {
    members.allow({"conversation"});
    read = Unwatch{conversation_number(members)};
  } else {
    return unknown_type();
  }
  if (members.failed()) return members.fault();
  return read;
}

}  // namespace kept::server
