#include "server/evidence_view.h"

#include <charconv>

namespace kept::server {

using namespace inventory;

namespace {

// Up to the next blank, which is taken too.
std::string_view take_word(std::string_view& text) {
  const auto end = std::min(text.find(' '), text.size());
  const auto word = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return word;
}

// The number of "name=number".
std::optional<std::int64_t> named_number(std::string_view word, std::string_view name) {
  if (!word.starts_with(name)) return std::nullopt;
  word.remove_prefix(name.size());
  std::int64_t value = 0;
  const auto result = std::from_chars(word.data(), word.data() + word.size(), value);
  if (result.ec != std::errc{} || result.ptr != word.data() + word.size()) return std::nullopt;
  return value;
}

bool tells_of(const Entry& entry, const Message& message) {
  if (entry.kind != EntryKind::assistant_said) return false;
  bool conversation = false;
  bool seq = false;
  for (const auto& field : parse_body(entry.body).value_or(std::vector<EntryField>{})) {
    if (field.name == "conversation") {
      conversation = field.value == std::to_string(message.conversation.value);
    }
    if (field.name == "seq") seq = field.value == std::to_string(message.seq);
  }
  return conversation && seq;
}

}  // namespace

std::optional<EvidencePiece> evidence_from(std::string_view line) {
  EvidencePiece piece;
  piece.row = take_word(line);
  piece.field = take_word(line);
  const auto entry = named_number(take_word(line), "entry=");
  const auto at = named_number(take_word(line), "at=");
  if (!entry || !at || piece.row.empty() || piece.field.empty()) return std::nullopt;
  piece.entry = *entry;
  piece.at = from_millis(*at);
  piece.value = line;
  return piece;
}

ClaimEvidence evidence_of(const Entry& entry) {
  ClaimEvidence claims;
  for (const auto& field : parse_body(entry.body).value_or(std::vector<EntryField>{})) {
    if (field.name == "claim") claims.emplace_back();
    if (field.name != "evidence" || claims.empty()) continue;
    if (auto piece = evidence_from(field.value)) claims.back().push_back(*std::move(piece));
  }
  return claims;
}

ClaimEvidence evidence_of(ReadStore& books, const Message& message,
                          const std::vector<Rooftop>& rooftops) {
  for (const auto& rooftop : rooftops) {
    const auto entry = books.entry(rooftop.id, message.entry);
    if (entry && tells_of(*entry, message)) return evidence_of(*entry);
  }
  return {};
}

}  // namespace kept::server
