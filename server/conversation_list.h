// Rows of conversation lists, which the showroom and the audit share.
#pragma once

#include "server/pages.h"
#include "server/transcript.h"

namespace kept::server {

inline constexpr std::int64_t conversations_page_size = 30;

// With the lead for the showroom's single conversation, with matches for the audit's search.
enum class RowParts { plain, with_lead, with_matches };

void write_conversation(JsonOut& out, const inventory::ConversationRow& row, const WallClock& clock,
                        RowParts parts);

HttpResponse conversations_answer(const inventory::Listing<inventory::ConversationRow>& found,
                                  std::int64_t page, const WallClock& clock, RowParts parts);

// One conversation with the newest of its messages, or those before the query's `before`.
HttpResponse conversation_answer(inventory::ReadStore& books, const Scope& scope, Query& query,
                                 RowParts parts, const ProofsFound* proofs);

}  // namespace kept::server
