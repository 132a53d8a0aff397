#include "server/transcript.h"

#include <algorithm>
#include <cctype>
#include <charconv>

#include <nlohmann/json.hpp>

#include "server/local_text.h"

namespace kept::server {
namespace {

using Json = nlohmann::ordered_json;
using inventory::Author;

Json json_of(const ProofSource& source, const std::vector<inventory::Rooftop>& rooftops) {
  Json json{{"row", source.row}, {"entry", source.entry}, {"at", to_rfc3339(source.at)}};
  for (const auto& rooftop : rooftops) {
    if (rooftop.id == source.rooftop) json["rooftop"] = rooftop.slug;
  }
  return json;
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// "27480.00" as "$27,480".
std::string money_of(const std::string& value) {
  std::int64_t cents = 0;
  const auto point = value.size() < 4 ? std::string::npos : value.size() - 3;
  if (point == std::string::npos || value[point] != '.') return value;
  const auto digits = value.substr(0, point) + value.substr(point + 1);
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), cents);
  if (read.ec != std::errc{} || read.ptr != digits.data() + digits.size()) return value;
  return money_text(inventory::Cents{cents});
}

// The instants in a value are milliseconds since 1970, which have this many digits until 2286.
constexpr std::ptrdiff_t instant_digits = 13;

// The instants in it as the rooftop's wall clock shows them; commas between two of them as
// semicolons.
std::string with_local_times(const std::string& value, const inventory::Zone& zone) {
  std::string text;
  for (auto at = value.begin(); at != value.end();) {
    const auto end = std::find_if_not(at, value.end(), is_digit);
    const bool alone = text.empty() || !std::isalnum(static_cast<unsigned char>(text.back()));
    if (end - at != instant_digits || !alone) {
      text.append(at, end == at ? at + 1 : end);
      at = end == at ? at + 1 : end;
      continue;
    }
    std::int64_t millis = 0;
    std::from_chars(&*at, &*at + instant_digits, millis);
    text += local_text(zone, inventory::from_millis(millis));
    at = end;
    if (at != value.end() && *at == ',') {
      text += "; ";
      ++at;
    }
  }
  return text;
}

// The value as people read it.
std::string readable(const EvidencePiece& piece, const std::vector<inventory::Rooftop>& rooftops) {
  if (piece.field == "price.total") return money_of(piece.value);
  const auto place = std::find_if(
      rooftops.begin(), rooftops.end(),
      [&](const inventory::Rooftop& rooftop) { return rooftop.id == piece.source.rooftop; });
  if (place == rooftops.end()) return piece.value;
  const auto zone = inventory::Zone::find(place->zone);
  return zone ? with_local_times(piece.value, *zone) : piece.value;
}

Json json_of(const ClaimProof& proof, const std::vector<inventory::Rooftop>& rooftops) {
  auto evidence = Json::array();
  for (const auto& piece : proof.evidence) {
    auto json = json_of(piece.source, rooftops);
    json["field"] = piece.field;
    json["value"] = piece.value;
    if (auto text = readable(piece, rooftops); text != piece.value) json["text"] = std::move(text);
    evidence.push_back(std::move(json));
  }
  auto json = json_of(proof.source, rooftops);
  json["kind"] = proof.kind;
  json["evidence"] = std::move(evidence);
  return json;
}

// Claims have no name of their own: the n-th of the message is the n-th of its entry. One that has
// none there is shown with its kind alone.
void add_proofs(Json& sentences, const Proofs& proofs,
                const std::vector<inventory::Rooftop>& rooftops) {
  std::size_t next = 0;
  for (auto& sentence : sentences) {
    if (!sentence.is_object() || !sentence.contains("claims")) continue;
    auto all = Json::array();
    for (const auto& kind : sentence["claims"]) {
      const bool found = next < proofs.size() && kind == proofs[next].kind;
      all.push_back(found ? json_of(proofs[next], rooftops)
                          : Json{{"kind", kind}, {"evidence", Json::array()}});
      ++next;
    }
    sentence["proofs"] = std::move(all);
  }
}

// The parts of a body that an author of this kind may have, in the order in which they are shown.
std::vector<const char*> parts_of(Author author) {
  if (author == Author::visitor) return {"understood"};
  return {"sentences", "choices", "cards"};
}

void write_body(JsonOut& out, const inventory::Message& message, const ProofsFound* proofs) {
  auto body = Json::parse(message.body, nullptr, false);
  if (!body.is_object()) return;
  const bool spoken = message.author == Author::assistant && body.contains("sentences");
  if (proofs && spoken) add_proofs(body["sentences"], proofs->find(message), *proofs->rooftops);
  for (const auto* part : parts_of(message.author)) {
    const auto found = body.find(part);
    if (found == body.end() || !found->is_array() || found->empty()) continue;
    out.key(part).raw(found->dump(-1, ' ', false, Json::error_handler_t::replace));
  }
}

void write_message(JsonOut& out, const inventory::TranscriptLine& line, const ProofsFound* proofs) {
  const auto& message = line.message;
  out.begin_object()
      .member("seq", message.seq)
      .member("at", to_rfc3339(message.at))
      .member("author", to_string(message.author));
  if (message.author == Author::assistant) out.member("name", "Assistant");
  if (!line.staff_name.empty()) out.member("name", line.staff_name);
  if (!message.client_id.empty()) out.member("id", message.client_id);
  out.member("text", line.erased ? erased_text : std::string_view{message.text});
  if (line.erased) {
    out.member("erased", true);
  } else {
    write_body(out, message, proofs);
  }
  out.end_object();
}

}  // namespace

void write_messages(JsonOut& out, const std::vector<inventory::TranscriptLine>& lines,
                    const ProofsFound* proofs) {
  out.begin_array();
  for (const auto& line : lines) write_message(out, line, proofs);
  out.end_array();
}

}  // namespace kept::server
