#include "server/transcript.h"

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

Json json_of(const ClaimProof& proof, const std::vector<inventory::Rooftop>& rooftops) {
  auto evidence = Json::array();
  for (const auto& piece : proof.evidence) {
    auto json = json_of(piece.source, rooftops);
    json["field"] = piece.field;
    json["value"] = piece.value;
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
