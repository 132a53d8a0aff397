// What an assistant's message rested on, from the ledger entry that tells of it (message_body.h
// writes the lines).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inventory/store/read_store.h"

namespace kept::server {

// A row, and the entry that proves what it says.
struct ProofSource {
  std::string row;  // "vehicle:311"
  inventory::EntrySeq entry = 0;
  inventory::Instant at{};
  inventory::RooftopId rooftop;  // in whose ledger the entry lies

  bool operator==(const ProofSource&) const = default;
};

struct EvidencePiece {
  ProofSource source;
  std::string field;
  std::string value;

  bool operator==(const EvidencePiece&) const = default;
};

struct ClaimProof {
  std::string kind;
  ProofSource source;
  std::vector<EvidencePiece> evidence;
};

// For each claim of the message, in the order in which they were stated.
using Proofs = std::vector<ClaimProof>;

std::optional<ProofSource> source_from(std::string_view text);
Proofs proofs_of(const inventory::Entry& entry);  // without rooftops

// The message's entry lies with the rooftop where the message was said, which need not be where the
// conversation is now. Empty when it is not found.
Proofs proofs_of(inventory::ReadStore& books, const inventory::Message& message,
                 const std::vector<inventory::Rooftop>& rooftops);

}  // namespace kept::server
