// Messages of a transcript as JSON. What goes with a message's text was kept as it was sent; a body
// that is not a JSON object, or lacks a part, is shown by its text alone.
#pragma once

#include <vector>

#include "inventory/store/read_store.h"
#include "server/json_out.h"

namespace kept::server {

// The audit also sees what each claim rested on.
enum class Evidence { hidden, shown };

void write_messages(JsonOut& out, const std::vector<inventory::TranscriptLine>& lines,
                    Evidence evidence);

inline constexpr std::string_view erased_text = "[deleted on request]";

}  // namespace kept::server
