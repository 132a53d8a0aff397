// What staff pages, the audit and the public site ask for. A page is a function of the books as
// read, of whose rooftop is looked at and of the query; it runs on a reader thread inside one read
// transaction. Who may see it was decided before (router.h). Throws StoreError only.
#pragma once

#include <string>
#include <string_view>

#include "inventory/store/read_store.h"
#include "server/query.h"
#include "server/showroom_json.h"
#include "server/transport.h"

namespace kept::server {

struct Scope {
  const inventory::Rooftop& rooftop;
  const inventory::Staff* viewer;  // null on public pages
  WallClock clock;
  std::string_view part;  // what the path names below the rooftop: a row's number, a stock number
};

using Page = HttpResponse (*)(inventory::ReadStore& books, const Scope& scope, Query& query);

// ---- the showroom
HttpResponse board_page(inventory::ReadStore& books, const Scope& scope, Query& query);
HttpResponse arrival_page(inventory::ReadStore& books, const Scope& scope, Query& query);
HttpResponse vehicles_page(inventory::ReadStore& books, const Scope& scope, Query& query);
HttpResponse slots_page(inventory::ReadStore& books, const Scope& scope, Query& query);
HttpResponse conversations_page(inventory::ReadStore& books, const Scope& scope, Query& query);
HttpResponse conversation_page(inventory::ReadStore& books, const Scope& scope, Query& query);
HttpResponse tasks_page(inventory::ReadStore& books, const Scope& scope, Query& query);

// ---- the audit
HttpResponse audit_search_page(inventory::ReadStore& books, const Scope& scope, Query& query);
HttpResponse audit_page(inventory::ReadStore& books, const Scope& scope, Query& query);
HttpResponse entry_page(inventory::ReadStore& books, const Scope& scope, Query& query);

// ---- the public site
HttpResponse public_rooftops_page(inventory::ReadStore& books, std::string_view group,
                                  inventory::Instant now);
HttpResponse public_vehicles_page(inventory::ReadStore& books, const Scope& scope, Query& query);
HttpResponse public_vehicle_page(inventory::ReadStore& books, const Scope& scope, Query& query);
// The visitor's own copy of a conversation, as plain text.
HttpResponse transcript_copy(inventory::ReadStore& books, const Scope& scope,
                             const inventory::ConversationRow& row);

// 404 with "There is no such <thing> here."
HttpResponse not_found(std::string_view thing);

// A positive number, or 0 for anything else.
std::int64_t row_number(std::string_view part);

// How many pages a listing has.
std::int64_t pages_of(std::int64_t total, std::int64_t page_size);

}  // namespace kept::server
