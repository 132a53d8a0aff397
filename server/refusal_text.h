// Refusals of the books as staff read them: what happened, that nothing changed, what to do.
#pragma once

#include <string_view>

#include "inventory/refusal.h"

namespace kept::server {

std::string_view refusal_text(inventory::Refusal refusal);

// 400 for what was left out or written wrong, 403 for who asks, 404 for rows that are not there,
// 409 for the state of the books.
int refusal_status(inventory::Refusal refusal);

}  // namespace kept::server
