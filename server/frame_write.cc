#include "server/frame.h"
#include "server/hub.h"
#include "server/json_out.h"
#include "server/local_text.h"
#include "server/message_body.h"

namespace kept::server {
namespace {

void add_rooftop(JsonOut& out, const inventory::Rooftop& rooftop) {
  out.begin_object("rooftop").member("slug", rooftop.slug).member("name", rooftop.name);
  out.member("address", rooftop.street + ", " + rooftop.city).member("phone", rooftop.phone);
  out.member("zone", rooftop.zone).end_object();
}

void add_with(JsonOut& out, const With& with) {
  out.member("who", with.staff ? "staff" : "assistant").member("name", with.name);
}

JsonOut message_start(const inventory::Message& message, std::string_view name,
                      std::optional<inventory::ConversationId> conversation) {
  constexpr std::size_t members_size = 200;
  JsonOut out(members_size + message.text.size() + message.body.size());
  out.begin_object().member("type", "message");
  if (conversation) out.member("conversation", conversation->value);
  out.member("seq", message.seq).member("at", to_rfc3339(message.at));
  out.member("author", inventory::to_string(message.author));
  if (!name.empty()) out.member("name", name);
  if (!message.client_id.empty()) out.member("id", message.client_id);
  out.member("text", message.text);
  return out;
}

}  // namespace

std::string conversation_text(inventory::ConversationId id) {
  return "cv_" + std::to_string(id.value);
}

std::string refused_frame(const FrameFault& fault) {
  JsonOut out;
  out.begin_object().member("type", "refused");
  if (!fault.id.empty()) out.member("id", fault.id);
  out.member("code", fault.code).member("text", fault.text).member("retry", fault.retry);
  return out.end_object().take();
}

std::string ack_frame(std::string_view id, std::int64_t seq) {
  JsonOut out;
  out.begin_object().member("type", "ack").member("id", id).member("seq", seq);
  return out.end_object().take();
}

std::string welcome_frame(const Welcome& welcome) {
  JsonOut out;
  out.begin_object().member("type", "welcome");
  add_rooftop(out, *welcome.rooftop);
  out.member("automated", !welcome.with.staff).member("notice", welcome.notice);
  out.member("greeting", welcome.greeting);
  if (welcome.conversation) out.member("conversation", conversation_text(*welcome.conversation));
  out.member("seq", welcome.seq).begin_object("with");
  add_with(out, welcome.with);
  return out.end_object().end_object().take();
}

std::string opened_frame(inventory::ConversationId conversation, std::string_view token) {
  JsonOut out;
  out.begin_object().member("type", "opened");
  out.member("conversation", conversation_text(conversation)).member("token", token);
  return out.end_object().take();
}

std::string moved_frame(const inventory::Rooftop& rooftop, inventory::ConversationId conversation,
                        std::int64_t seq) {
  JsonOut out;
  out.begin_object().member("type", "moved");
  add_rooftop(out, rooftop);
  out.member("conversation", conversation_text(conversation)).member("seq", seq);
  return out.end_object().take();
}

std::string presence_frame(const With& with) {
  JsonOut out;
  out.begin_object().member("type", "presence");
  add_with(out, with);
  return out.end_object().take();
}

std::string closing_frame_text(std::string_view reason, std::int64_t resume_after_ms) {
  JsonOut out;
  out.begin_object().member("type", "closing").member("reason", reason);
  return out.member("resume_after_ms", resume_after_ms).end_object().take();
}

std::string message_frame(const inventory::Message& message, std::string_view name) {
  auto out = message_start(message, name, std::nullopt);
  if (message.author == inventory::Author::assistant) append_members(out, message.body);
  return out.end_object().take();
}

std::string staff_message_frame(const inventory::Message& message, std::string_view name) {
  auto out = message_start(message, name, message.conversation);
  append_members(out, message.body);
  return out.end_object().take();
}

std::string staff_welcome_frame(std::int64_t entry) {
  JsonOut out;
  out.begin_object().member("type", "welcome").member("entry", entry);
  return out.end_object().take();
}

std::string changed_frame(unsigned topics, std::int64_t entry) {
  JsonOut out;
  out.begin_object().member("type", "changed").begin_array("topics");
  if ((topics & topic_appointments) != 0) out.value("appointments");
  if ((topics & topic_vehicles) != 0) out.value("vehicles");
  if ((topics & topic_conversations) != 0) out.value("conversations");
  if ((topics & topic_tasks) != 0) out.value("tasks");
  return out.end_array().member("entry", entry).end_object().take();
}

}  // namespace kept::server
