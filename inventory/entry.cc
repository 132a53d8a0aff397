#include "inventory/entry.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <memory>
#include <stdexcept>

#include <openssl/evp.h>

namespace kept::inventory {
namespace {

constexpr std::string_view kind_names[] = {
    "rooftop_set",
    "staff_set",
    "signed_in",
    "sign_in_failed",
    "signed_out",
    "access_refused",
    "vehicle_listed",
    "vehicle_changed",
    "vehicle_dropped",
    "vehicle_sold",
    "vehicle_withdrawn",
    "vehicle_relisted",
    "vehicle_seen",
    "feed_applied",
    "feed_refused",
    "hold_placed",
    "hold_renewed",
    "hold_released",
    "hold_expired",
    "hold_converted",
    "appointment_booked",
    "appointment_moved",
    "appointment_vehicle_changed",
    "appointment_cancelled",
    "appointment_arrived",
    "appointment_completed",
    "appointment_no_show",
    "lead_noted",
    "task_opened",
    "task_taken",
    "task_closed",
    "conversation_opened",
    "conversation_taken",
    "conversation_handed_back",
    "conversation_moved",
    "visitor_said",
    "assistant_said",
    "staff_said",
};
static_assert(std::size(kind_names) == static_cast<std::size_t>(EntryKind::staff_said) + 1);

void append_number(std::string& to, std::int64_t value) {
  char digits[24];
  const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
  to.append(digits, end);
}

bool needs_escape(std::string_view value) {
  return value.find('\\') != value.npos || value.find('\n') != value.npos ||
         value.find('\r') != value.npos;
}

void append_escaped(std::string& to, std::string_view value) {
  if (!needs_escape(value)) {
    to.append(value);
    return;
  }
  std::size_t plain_from = 0;
  for (std::size_t i = 0; i < value.size(); ++i) {
    const char c = value[i];
    if (c != '\\' && c != '\n' && c != '\r') continue;
    to.append(value, plain_from, i - plain_from);
    to += '\\';
    to += c == '\n' ? 'n' : c == '\r' ? 'r' : c;
    plain_from = i + 1;
  }
  to.append(value, plain_from);
}

std::optional<std::string> unescaped(std::string_view text) {
  std::string value;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\\') {
      value += text[i];
      continue;
    }
    if (++i == text.size()) return std::nullopt;
    if (text[i] == '\\') {
      value += '\\';
    } else if (text[i] == 'n') {
      value += '\n';
    } else if (text[i] == 'r') {
      value += '\r';
    } else {
      return std::nullopt;
    }
  }
  return value;
}

// SHA-256 over the pieces one behind the other. OpenSSL looks algorithms up by name, which costs
// more than hashing a line of chat: it is asked once, and each thread keeps its context.
template <typename... Pieces>
Digest digest_of(const Pieces&... pieces) {
  struct Free {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
  };
  static const EVP_MD* const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
  thread_local const std::unique_ptr<EVP_MD_CTX, Free> context(EVP_MD_CTX_new());
  Digest digest;
  bool good = EVP_DigestInit_ex2(context.get(), algorithm, nullptr) == 1;
  ((good = good && EVP_DigestUpdate(context.get(), pieces.data(), pieces.size()) == 1), ...);
  good = good && EVP_DigestFinal_ex(context.get(), digest.data(), nullptr) == 1;
  if (!good) throw std::runtime_error("SHA-256 is not to be had");
  return digest;
}

}  // namespace

std::string_view to_string(EntryKind kind) {
  return kind_names[static_cast<std::size_t>(kind)];
}

std::optional<EntryKind> entry_kind_from(std::string_view name) {
  const auto* const found = std::find(std::begin(kind_names), std::end(kind_names), name);
  if (found == std::end(kind_names)) return std::nullopt;
  return static_cast<EntryKind>(found - std::begin(kind_names));
}

std::string_view to_string(Actor::Kind kind) {
  constexpr std::string_view names[] = {"visitor", "assistant", "staff", "feed", "house"};
  return names[static_cast<std::size_t>(kind)];
}

std::string to_string(const Actor& actor) {
  std::string text{to_string(actor.kind)};
  text += ':';
  append_number(text, actor.id);
  return text;
}

Digest sha256(std::string_view bytes) {
  return digest_of(bytes);
}

Digest salted_digest(const Salt& salt, std::string_view value) {
  return digest_of(salt, value);
}

std::string to_hex(std::string_view bytes) {
  constexpr char digits[] = "0123456789abcdef";
  std::string text;
  text.reserve(bytes.size() * 2);
  for (const char byte : bytes) {
    const auto value = static_cast<unsigned char>(byte);
    text += digits[value >> 4];
    text += digits[value & 15];
  }
  return text;
}

std::string to_hex(const Digest& digest) {
  return to_hex(std::string_view{reinterpret_cast<const char*>(digest.data()), digest.size()});
}

EntryBody& EntryBody::add(std::string_view name, std::string_view value) {
  text_.append(name);
  text_ += ' ';
  append_escaped(text_, value);
  text_ += '\n';
  return *this;
}

EntryBody& EntryBody::add(std::string_view name, std::int64_t value) {
  text_.append(name);
  text_ += ' ';
  append_number(text_, value);
  text_ += '\n';
  return *this;
}

EntryBody& EntryBody::add(std::string_view name, const Digest& digest) {
  return add(name, to_hex(digest));
}

std::string canonical_head(const Entry& entry) {
  std::string text;
  text.reserve(160);
  text += "kept-entry 1\nrooftop ";
  append_number(text, entry.rooftop.value);
  text += "\nseq ";
  append_number(text, entry.seq);
  text += "\nat ";
  append_number(text, millis(entry.at));
  text += "\nkind ";
  text += to_string(entry.kind);
  text += "\nactor ";
  text += to_string(entry.actor.kind);
  text += ':';
  append_number(text, entry.actor.id);
  text += '\n';
  return text;
}

std::string canonical(const Entry& entry) {
  return canonical_head(entry) + entry.body;
}

Digest leaf_of(std::string_view canonical) {
  constexpr std::string_view leaf_prefix{"\0", 1};
  return digest_of(leaf_prefix, canonical);
}

Digest leaf_of(const Entry& entry) {
  return leaf_of(canonical(entry));
}

std::optional<std::vector<EntryField>> parse_body(std::string_view body) {
  std::vector<EntryField> fields;
  while (!body.empty()) {
    const auto line_end = body.find('\n');
    if (line_end == std::string_view::npos) return std::nullopt;
    const auto line = body.substr(0, line_end);
    const auto blank = line.find(' ');
    if (blank == std::string_view::npos || blank == 0) return std::nullopt;
    auto value = unescaped(line.substr(blank + 1));
    if (!value) return std::nullopt;
    fields.push_back({std::string{line.substr(0, blank)}, *std::move(value)});
    body.remove_prefix(line_end + 1);
  }
  return fields;
}

}  // namespace kept::inventory
