#include "server/conversation_list.h"

namespace kept::server {

using namespace inventory;

namespace {

constexpr std::size_t transcript_lines_max = 1000;
constexpr std::chrono::hours counts_as_open{24};

ConversationFilter filter_named(const std::string& name) {
  if (name == "waiting") return ConversationFilter::waiting;
  if (name == "taken") return ConversationFilter::taken;
  if (name == "all") return ConversationFilter::all;
  return ConversationFilter::open;
}

}  // namespace

void write_conversation(JsonOut& out, const ConversationRow& row, const WallClock& clock,
                        RowParts parts) {
  const auto& conversation = row.conversation;
  out.begin_object()
      .member("id", conversation.id.value)
      .member("started", clock.near(conversation.opened_at))
      .member("last_at", to_rfc3339(conversation.last_at))
      .member("last", row.last_erased ? erased_text : std::string_view{row.last_text})
      .member("author", to_string(row.last_author));
  out.text_or_null("name", row.lead.name);
  out.text_or_null("vehicle", row.vehicle_title);
  write_who(out.key("taken_by"), conversation.taken_by, row.taken_by_name);
  out.member("waiting", conversation.waiting()).member("messages", conversation.last_seq);
  if (parts == RowParts::with_matches) out.member("matches", row.matches);
  if (parts == RowParts::with_lead) {
    out.key("lead");
    if (row.lead.id) {
      write_lead(out, row.lead);
    } else {
      out.null();
    }
  }
  out.end_object();
}

HttpResponse conversations_answer(const Listing<ConversationRow>& found, std::int64_t page,
                                  const WallClock& clock, RowParts parts) {
  JsonOut out;
  out.begin_object().begin_array("conversations");
  for (const auto& row : found.rows) write_conversation(out, row, clock, parts);
  out.end_array()
      .member("total", found.total)
      .member("page", page)
      .member("pages", pages_of(found.total, conversations_page_size))
      .end_object();
  return json_page(out);
}

HttpResponse conversation_answer(ReadStore& books, const Scope& scope, Query& query, RowParts parts,
                                 const ProofsFound* proofs) {
  const auto before = query.number("before", 1, INT64_MAX).value_or(0);
  if (const auto problem = query.problem()) return *problem;
  const auto row = books.conversation(scope.rooftop.id, ConversationId{row_number(scope.part)});
  if (!row) return not_found("conversation");
  const auto lines = books.transcript(row->conversation.id, before, transcript_lines_max);
  JsonOut out;
  out.begin_object().key("conversation");
  write_conversation(out, *row, scope.clock, parts);
  write_messages(out.key("messages"), lines, proofs);
  out.end_object();
  return json_page(out);
}

HttpResponse conversations_page(ReadStore& books, const Scope& scope, Query& query) {
  const auto filter = filter_named(query.choice("filter", {"open", "waiting", "taken", "all"}));
  const auto page = query.page();
  if (const auto problem = query.problem()) return *problem;
  const Slice slice{(page - 1) * conversations_page_size, conversations_page_size};
  const auto found =
      books.conversations(scope.rooftop.id, filter, scope.clock.now - counts_as_open, slice);
  return conversations_answer(found, page, scope.clock, RowParts::plain);
}

HttpResponse conversation_page(ReadStore& books, const Scope& scope, Query& query) {
  return conversation_answer(books, scope, query, RowParts::with_lead, nullptr);
}

}  // namespace kept::server
