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

std::optional<RooftopId> rooftop_of_staff(ReadStore& books, StaffId id,
                                          const std::vector<Rooftop>& rooftops) {
  for (const auto& rooftop : rooftops) {
    for (const auto& one : books.staff_of(rooftop.id)) {
      if (one.id == id) return rooftop.id;
    }
  }
  return std::nullopt;
}

// In whose ledger a row's entries lie; `said_at` for rows that go where the conversation goes.
RooftopId rooftop_of(ReadStore& books, std::string_view row, RooftopId said_at,
                     const std::vector<Rooftop>& rooftops) {
  const auto colon = row.find(':');
  if (colon == std::string_view::npos) return said_at;
  const auto table = row.substr(0, colon);
  const auto id = named_number(row, row.substr(0, colon + 1));
  if (!id) return said_at;
  if (table == "lot" || table == "slot" || table == "rooftop") return RooftopId{*id};
  if (table == "staff") {
    return rooftop_of_staff(books, StaffId{*id}, rooftops).value_or(said_at);
  }
  return books.rooftop_of(table, *id).value_or(said_at);
}

}  // namespace

std::optional<ProofSource> source_from(std::string_view text) {
  ProofSource source;
  source.row = take_word(text);
  const auto entry = named_number(take_word(text), "entry=");
  const auto at = named_number(take_word(text), "at=");
  if (!entry || !at || source.row.empty() || !text.empty()) return std::nullopt;
  source.entry = *entry;
  source.at = from_millis(*at);
  return source;
}

Proofs proofs_of(const Entry& entry) {
  Proofs proofs;
  ProofSource source;
  for (const auto& field : parse_body(entry.body).value_or(std::vector<EntryField>{})) {
    std::string_view rest = field.value;
    if (field.name == "claim") {
      const auto kind = take_word(rest);
      source = source_from(rest).value_or(ProofSource{});
      proofs.push_back({std::string{kind}, source, {}});
    } else if (field.name == "from") {
      source = source_from(rest).value_or(ProofSource{});
    } else if (field.name == "evidence" && !proofs.empty()) {
      const auto name = take_word(rest);
      proofs.back().evidence.push_back({source, std::string{name}, std::string{rest}});
    }
  }
  return proofs;
}

Proofs proofs_of(ReadStore& books, const Message& message, const std::vector<Rooftop>& rooftops) {
  for (const auto& rooftop : rooftops) {
    const auto entry = books.entry(rooftop.id, message.entry);
    if (!entry || !tells_of(*entry, message)) continue;
    auto proofs = proofs_of(*entry);
    const auto find = [&](ProofSource& source) {
      source.rooftop = rooftop_of(books, source.row, rooftop.id, rooftops);
    };
    for (auto& proof : proofs) {
      find(proof.source);
      for (auto& piece : proof.evidence) find(piece.source);
    }
    return proofs;
  }
  return {};
}

}  // namespace kept::server
