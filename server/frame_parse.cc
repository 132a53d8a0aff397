#include <algorithm>
#include <charconv>
#include <initializer_list>
#include <limits>
#include <optional>
#include <string>
#include <variant>
#include <vector>

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

// An object's own members, the last of a name counting; what is neither text nor a whole number in
// [-2^63, 2^63) is `other`, and what stands inside it is passed over. Read in one go: most frames
// are a handful of members, for which a tree would cost more than the reading.
class FlatObject {
 public:
  struct Other {};
  using Value = std::variant<Other, std::int64_t, std::string>;
  struct Member {
    std::string name;
    Value value;
  };

  // None for what is no JSON object.
  static std::optional<FlatObject> read(std::string_view text) {
    FlatObject object;
    Events events(object);
    if (!json::sax_parse(text, &events) || !events.is_object) return std::nullopt;
    return object;
  }

  const std::vector<Member>& members() const { return members_; }

  const Value* find(std::string_view name) const {
    const auto found = std::find_if(members_.rbegin(), members_.rend(),
                                    [&](const Member& member) { return member.name == name; });
    return found == members_.rend() ? nullptr : &found->value;
  }

  const std::string* text(std::string_view name) const {
    return std::get_if<std::string>(find(name));
  }

 private:
  struct Events {
    explicit Events(FlatObject& object) : to(object) {}

    bool null() { return keep(Other{}); }
    bool boolean(bool) { return keep(Other{}); }
    bool number_integer(std::int64_t number) { return keep(number); }
    bool number_unsigned(std::uint64_t number) {
      if (number > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) {
        return keep(Other{});
      }
      return keep(static_cast<std::int64_t>(number));
    }
    bool number_float(double, const std::string&) { return keep(Other{}); }
    bool string(std::string& text) { return keep(std::move(text)); }
    bool binary(json::binary_t&) { return keep(Other{}); }
    bool start_object(std::size_t) {
      if (depth++ == 0) is_object = true;
      return true;
    }
    bool key(std::string& name) {
      if (depth == 1) to.members_.push_back({std::move(name), Other{}});
      return true;
    }
    bool end_object() { return --depth >= 0; }
    bool start_array(std::size_t) { return ++depth > 1; }
    bool end_array() { return --depth >= 0; }
    bool parse_error(std::size_t, const std::string&, const json::exception&) { return false; }

    bool keep(Value value) {
      if (depth == 1) to.members_.back().value = std::move(value);
      return depth > 0;
    }

    FlatObject& to;
    int depth = 0;
    bool is_object = false;
  };

  std::vector<Member> members_;
};

// Reads the members of one frame; the first fault is kept.
class Members {
 public:
  explicit Members(const FlatObject& object) : object_(object) {
    if (const auto* const id = object.text("id"); id != nullptr && is_id(*id)) fault_.id = *id;
  }

  void allow(std::initializer_list<std::string_view> names) {
    for (const auto& [name, value] : object_.members()) {
      bool known = name == "type";
      for (const auto allowed : names) known = known || name == allowed;
      if (!known)
        fail("unknown_field", "The page sent a field the server does not know. Reload it.");
    }
  }

  bool has(std::string_view name) const { return object_.find(name) != nullptr; }

  std::string text(std::string_view name, std::size_t length_max, bool needed) {
    const auto* const found = object_.text(name);
    if (found != nullptr && found->size() <= length_max) return *found;
    if (needed || has(name)) fail_member();
    return {};
  }

  std::string id() {
    const auto* const found = object_.text("id");
    if (found != nullptr && is_id(*found)) return *found;
    fail_member();
    return {};
  }

  // One that the window has minted: 256 random bits in URL-safe base 64, or none.
  std::string own_token() {
    constexpr std::size_t length = 43;
    auto token = text("token", length, false);
    if (!token.empty() && (token.size() != length || !is_id_text(token))) fail_member();
    return token;
  }

  std::int64_t number(std::string_view name, bool needed) {
    const auto* const found = object_.find(name);
    const auto* const number = std::get_if<std::int64_t>(found);
    if (number != nullptr && *number >= 0) return *number;
    if (needed || found != nullptr) fail_member();
    return 0;
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
  static bool is_id(std::string_view text) {
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

  const FlatObject& object_;
  FrameFault fault_;
};

FrameFault not_a_frame() {
  return {
      {}, "invalid_frame", "The page sent something the server could not read. Reload it.", false};
}

FrameFault unknown_type() {
  return {{}, "unknown_type", "The page sent a frame the server does not know. Reload it.", false};
}

VisitorFrame read_hello(Members& members) {
  members.allow({"rooftop", "conversation", "token", "seen", "vehicle"});
  Hello hello;
  hello.rooftop = members.text("rooftop", slug_length_max, true);
  hello.seen = members.number("seen", false);
  hello.vehicle = members.text("vehicle", slug_length_max, false);
  if (members.has("conversation")) {
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

std::optional<VisitorFrame> visitor_frame(std::string_view type, Members& members) {
  if (type == "hello") return read_hello(members);
  if (type == "say") return read_say(members);
  if (type == "choose") return read_choose(members);
  if (type == "seen") return read_seen(members);
  return std::nullopt;
}

std::optional<StaffFrame> staff_frame(std::string_view type, Members& members) {
  if (type == "hello") {
    members.allow({"rooftop"});
    return StaffHello{members.text("rooftop", slug_length_max, true)};
  }
  if (type == "watch") {
    members.allow({"conversation", "seen"});
    const auto conversation = conversation_number(members);
    return Watch{conversation, members.number("seen", false)};
  }
  if (type == "unwatch") {
    members.allow({"conversation"});
    return Unwatch{conversation_number(members)};
  }
  return std::nullopt;
}

template <typename Frame, typename Read>
std::variant<Frame, FrameFault> parse_frame(std::string_view text, Read read_of_type) {
  const auto frame = FlatObject::read(text);
  const auto* const type = frame ? frame->text("type") : nullptr;
  if (type == nullptr) return not_a_frame();
  Members members(*frame);
  auto read = read_of_type(*type, members);
  if (!read) return unknown_type();
  if (members.failed()) return members.fault();
  return std::move(*read);
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
  return parse_frame<VisitorFrame>(text, visitor_frame);
}

std::variant<StaffFrame, FrameFault> parse_staff_frame(std::string_view text) {
  return parse_frame<StaffFrame>(text, staff_frame);
}

}  // namespace kept::server
