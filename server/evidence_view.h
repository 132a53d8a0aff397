// What an assistant's message rested on, from the ledger entry that tells of it
// (message_body.h writes the lines: "vehicle:311 price.total entry=812 at=1795334400000 2748000").
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inventory/store/read_store.h"

namespace kept::server {

struct EvidencePiece {
  std::string row;
  std::string field;
  std::string value;
  inventory::EntrySeq entry = 0;
  inventory::Instant at{};

  bool operator==(const EvidencePiece&) const = default;
};

// For each claim of the message, in the order in which they were stated.
using ClaimEvidence = std::vector<std::vector<EvidencePiece>>;

std::optional<EvidencePiece> evidence_from(std::string_view line);
ClaimEvidence evidence_of(const inventory::Entry& entry);

// The entry lies with the rooftop where the message was said, which need not be where the
// conversation is now. Empty when it is not found.
ClaimEvidence evidence_of(inventory::ReadStore& books, const inventory::Message& message,
                          const std::vector<inventory::Rooftop>& rooftops);

}  // namespace kept::server
