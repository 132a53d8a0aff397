// The audit: conversations found by their words, and what each sentence rested on.
#include <algorithm>

#include "server/conversation_list.h"

namespace kept::server {

using namespace inventory;

HttpResponse audit_search_page(ReadStore& books, const Scope& scope, Query& query) {
  const auto words = query.words("q");
  const auto page = query.page();
  if (const auto problem = query.problem()) return *problem;
  const Slice slice{(page - 1) * conversations_page_size, conversations_page_size};
  return conversations_answer(books.search(scope.rooftop.id, words, slice), page, scope.clock,
                              RowParts::with_matches);
}

HttpResponse audit_page(ReadStore& books, const Scope& scope, Query& query) {
  auto rooftops = books.rooftops();
  const auto here = std::find_if(rooftops.begin(), rooftops.end(), [&](const Rooftop& rooftop) {
    return rooftop.id == scope.rooftop.id;
  });
  if (here != rooftops.end()) std::iter_swap(rooftops.begin(), here);
  const ProofsFound proofs{
      [&](const Message& message) { return proofs_of(books, message, rooftops); }, &rooftops};
  return conversation_answer(books, scope, query, RowParts::plain, &proofs);
}

HttpResponse entry_page(ReadStore& books, const Scope& scope, Query& query) {
  if (const auto problem = query.problem()) return *problem;
  const auto entry = books.entry(scope.rooftop.id, row_number(scope.part));
  if (!entry) return not_found("entry");
  JsonOut out;
  out.begin_object()
      .member("seq", entry->seq)
      .member("at", to_rfc3339(entry->at))
      .member("kind", to_string(entry->kind))
      .member("actor", to_string(entry->actor))
      .begin_array("fields");
  for (const auto& field : parse_body(entry->body).value_or(std::vector<EntryField>{})) {
    out.begin_object().member("name", field.name).member("value", field.value).end_object();
  }
  out.end_array()
      .member("leaf", to_hex(entry->leaf))
      .member("canonical", canonical(*entry))
      .end_object();
  return json_page(out);
}

}  // namespace kept::server
