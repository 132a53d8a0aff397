#include <utility>

#include "inventory/ledger.h"

namespace kept::inventory {

ConversationId Ledger::open_conversation(const ConversationAsked& asked) {
  Lead lead;
  lead.rooftop = asked.rooftop;
  lead.salt = tx_.mint_salt();
  lead.state_entry = tx_.last_entry(asked.rooftop) + 1;
  lead.id = tx_.put(lead);

  Conversation conversation;
  conversation.rooftop = asked.rooftop;
  conversation.lead = lead.id;
  conversation.token_hash = asked.token_hash;
  conversation.address_key = asked.address_key;
  conversation.page_vehicle = asked.page_vehicle;
  conversation.opened_at = tx_.now();
  conversation.last_at = tx_.now();
  conversation.id = tx_.put(conversation);
  lead.conversation = conversation.id;
  tx_.put(lead);

  EntryBody body;
  body.add("conversation", conversation.id).add("lead", lead.id);
  append(asked.rooftop, EntryKind::conversation_opened, std::move(body));
  return conversation.id;
}

Message Ledger::add_line(Conversation& conversation, Message message, EntryKind kind,
                         EntryBody body) {
  message.conversation = conversation.id;
  message.seq = ++conversation.last_seq;
  message.at = tx_.now();
  message.entry = append(conversation.rooftop, kind, std::move(body));
  conversation.last_at = tx_.now();
  if (message.author == Author::visitor) {
    conversation.visitor_seq = message.seq;
  } else {
    conversation.answer_seq = message.seq;
  }
  tx_.add(message);
  return message;
}

Message Ledger::visitor_said(Conversation& conversation, std::string client_id, std::string text,
                             std::string body) {
  Message message;
  message.author = Author::visitor;
  message.client_id = std::move(client_id);
  message.text = std::move(text);
  message.body = std::move(body);
  message.salt = tx_.mint_salt();
  EntryBody fields;
  fields.add("conversation", conversation.id).add("seq", conversation.last_seq + 1);
  fields.add("text", salted_digest(message.salt, message.text));
  return add_line(conversation, std::move(message), EntryKind::visitor_said, std::move(fields));
}

Message Ledger::assistant_said(Conversation& conversation, std::string text, std::string body,
                               const EntryBody& claims) {
  Message message;
  message.author = Author::assistant;
  message.text = std::move(text);
  message.body = std::move(body);
  message.salt = tx_.mint_salt();
  EntryBody fields(claims.text().size());
  fields.add("conversation", conversation.id).add("seq", conversation.last_seq + 1);
  fields.add("text", salted_digest(message.salt, message.text)).append(claims);
  return add_line(conversation, std::move(message), EntryKind::assistant_said, std::move(fields));
}

Message Ledger::staff_said(Conversation& conversation, std::string text) {
  Message message;
  message.author = Author::staff;
  message.staff = StaffId{actor_.id};
  message.text = std::move(text);
  message.salt = tx_.mint_salt();
  EntryBody fields;
  fields.add("conversation", conversation.id).add("seq", conversation.last_seq + 1);
  fields.add("text", salted_digest(message.salt, message.text));
  return add_line(conversation, std::move(message), EntryKind::staff_said, std::move(fields));
}

Decision<EntrySeq> Ledger::take_conversation(ConversationId id) {
  using No = Decision<EntrySeq>;
  const auto* const found = tx_.conversation(id);
  if (found == nullptr) return No::no(Refusal::unknown_conversation);
  Conversation conversation = *found;
  if (!may_act_at(conversation.rooftop)) return No::no(Refusal::not_permitted);
  const StaffId staff{actor_.id};
  const bool by_other = conversation.taken_by && conversation.taken_by != staff;
  if (by_other && !acts_as_manager()) return No::no(Refusal::already_taken);
  EntryBody body;
  body.add("conversation", id).add("staff", staff);
  const auto entry = append(conversation.rooftop, EntryKind::conversation_taken, std::move(body));
  if (conversation.taken_by == staff) return No::yes(entry);
  conversation.taken_by = staff;
  tx_.put(conversation);
  touch({Touched::What::taken_by_staff, id, {}, {}, staff, entry, conversation.rooftop});
  return No::yes(entry);
}

Decision<EntrySeq> Ledger::hand_back(ConversationId id) {
  using No = Decision<EntrySeq>;
  const auto* const found = tx_.conversation(id);
  if (found == nullptr) return No::no(Refusal::unknown_conversation);
  Conversation conversation = *found;
  if (!may_act_at(conversation.rooftop)) return No::no(Refusal::not_permitted);
  if (!conversation.taken_by) return No::no(Refusal::status_unchanged);
  const bool by_other = conversation.taken_by != StaffId{actor_.id};
  if (by_other && !acts_as_manager()) return No::no(Refusal::not_yours);
  EntryBody body;
  body.add("conversation", id).add("staff", conversation.taken_by);
  const auto entry =
      append(conversation.rooftop, EntryKind::conversation_handed_back, std::move(body));
  conversation.taken_by = {};
  tx_.put(conversation);
  touch({Touched::What::handed_back, id, {}, {}, {}, entry, conversation.rooftop});
  return No::yes(entry);
}

void Ledger::move_conversation(Conversation& conversation, RooftopId to) {
  EntryBody body;
  body.add("conversation", conversation.id).add("to", to);
  append(conversation.rooftop, EntryKind::conversation_moved, std::move(body));
  conversation.moving_to = to;
}

void Ledger::arrive(Conversation& conversation) {
  if (!conversation.moving_to) return;
  Lead lead = *tx_.lead(conversation.lead);
  EntryBody body;
  body.add("conversation", conversation.id).add("from", conversation.rooftop);
  body.add("lead", lead.id);
  conversation.rooftop = conversation.moving_to;
  conversation.moving_to = {};
  conversation.page_vehicle = {};
  lead.rooftop = conversation.rooftop;
  lead.state_entry = append(conversation.rooftop, EntryKind::conversation_moved, std::move(body));
  tx_.put(std::move(lead));
}

}  // namespace kept::inventory
