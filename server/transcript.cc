#include "server/transcript.h"

#include <nlohmann/json.hpp>

#include "server/local_text.h"

namespace kept::server {
namespace {

using Json = nlohmann::ordered_json;
using inventory::Author;

Json json_of(const std::vector<EvidencePiece>& pieces) {
  auto all = Json::array();
  for (const auto& piece : pieces) {
    all.push_back({{"row", piece.row},
                   {"field", piece.field},
                   {"value", piece.value},
                   {"entry", piece.entry},
                   {"at", to_rfc3339(piece.at)}});
  }
  return all;
}

// Claims have no name of their own: the n-th of the message is the n-th of its entry.
void add_evidence(Json& sentences, const ClaimEvidence& evidence) {
  std::size_t next = 0;
  for (auto& sentence : sentences) {
    if (!sentence.is_object() || !sentence.contains("claims")) continue;
    for (auto& claim : sentence["claims"]) {
      if (!claim.is_object()) continue;
      claim["evidence"] = next < evidence.size() ? json_of(evidence[next]) : Json::array();
      ++next;
    }
  }
}

// The parts of a body that an author of this kind may have, in the order in which they are shown.
std::vector<const char*> parts_of(Author author) {
  if (author == Author::visitor) return {"understood"};
  return {"sentences", "choices", "cards"};
}

void write_body(JsonOut& out, const inventory::Message& message, const FindEvidence& find) {
  auto body = Json::parse(message.body, nullptr, false);
  if (!body.is_object()) return;
  const bool spoken = message.author == Author::assistant && body.contains("sentences");
  if (find && spoken) add_evidence(body["sentences"], find(message));
  for (const auto* part : parts_of(message.author)) {
    const auto found = body.find(part);
    if (found == body.end() || !found->is_array() || found->empty()) continue;
    out.key(part).raw(found->dump(-1, ' ', false, Json::error_handler_t::replace));
  }
}

void write_message(JsonOut& out, const inventory::TranscriptLine& line, const FindEvidence& find) {
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
    write_body(out, message, find);
  }
  out.end_object();
}

}  // namespace

void write_messages(JsonOut& out, const std::vector<inventory::TranscriptLine>& lines,
                    const FindEvidence& find) {
  out.begin_array();
  for (const auto& line : lines) write_message(out, line, find);
  out.end_array();
}

}  // namespace kept::server
