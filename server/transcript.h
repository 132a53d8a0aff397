// Messages of a transcript as JSON. What goes with a message's text was kept as it was sent; a body
// that is not a JSON object, or lacks a part, is shown by its text alone.
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "inventory/store/read_store.h"
#include "server/evidence_view.h"
#include "server/json_out.h"

namespace kept::server {

// For the audit: what an assistant's message rested on, and the names of rooftops.
struct ProofsFound {
  std::function<Proofs(const inventory::Message& message)> find;
  const std::vector<inventory::Rooftop>* rooftops = nullptr;
};

// Without `proofs` no evidence is told.
void write_messages(JsonOut& out, const std::vector<inventory::TranscriptLine>& lines,
                    const ProofsFound* proofs = nullptr);

inline constexpr std::string_view erased_text = "[deleted on request]";

}  // namespace kept::server
