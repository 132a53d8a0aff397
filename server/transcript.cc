#include "server/transcript.h"

#include <nlohmann/json.hpp>

#include "server/local_text.h"

namespace kept::server {
namespace {

using Json = nlohmann::ordered_json;
using inventory::Author;

void hide_evidence(Json& sentences) {
  if (!sentences.is_array()) return;
  for (auto& sentence : sentences) {
    if (!sentence.is_object() || !sentence.contains("claims")) continue;
    for (auto& claim : sentence["claims"]) {
      if (claim.is_object()) claim.erase("evidence");
    }
  }
}

// The parts of a body that an author of this kind may have, in the order in which they are shown.
std::vector<const char*> parts_of(Author author) {
  if (author == Author::visitor) return {"understood"};
  return {"sentences", "choices", "cards"};
}

void write_body(JsonOut& out, const inventory::Message& message, Evidence evidence) {
  auto body = Json::parse(message.body, nullptr, false);
  if (!body.is_object()) return;
  if (evidence == Evidence::hidden && body.contains("sentences")) hide_evidence(body["sentences"]);
  for (const auto* part : parts_of(message.author)) {
    const auto found = body.find(part);
    if (found == body.end() || !found->is_array() || found->empty()) continue;
    out.key(part).raw(found->dump(-1, ' ', false, Json::error_handler_t::replace));
  }
}

void write_message(JsonOut& out, const inventory::TranscriptLine& line, Evidence evidence) {
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
    write_body(out, message, evidence);
  }
  out.end_object();
}

}  // namespace

void write_messages(JsonOut& out, const std::vector<inventory::TranscriptLine>& lines,
                    Evidence evidence) {
  out.begin_array();
  for (const auto& line : lines) write_message(out, line, evidence);
  out.end_array();
}

}  // namespace kept::server
