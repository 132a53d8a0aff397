// A lead: a person's contact, consent and wishes. All of it personal; it lies in the erasable
// place, and ledger entries hold only salted digests of it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "inventory/entry.h"
#include "inventory/ids.h"

namespace kept::inventory {

enum class PreferredChannel : std::uint8_t { none, phone, email, text };

struct LeadFact {
  std::string label;  // "Timing", "Trade-in"
  std::string text;

  bool operator==(const LeadFact&) const = default;
};

struct Lead {
  LeadId id;
  RooftopId rooftop;
  ConversationId conversation;
  std::string name;
  std::string phone;  // E.164
  std::string email;
  PreferredChannel preferred = PreferredChannel::none;
  bool contact_declined = false;
  bool no_messages = false;         // asked not to be written to or called
  std::vector<std::string> wishes;  // what was looked for, newest last
  std::vector<LeadFact> facts;      // everything else worth knowing on arrival
  Salt salt{};                      // of the digest by which entries mention it
  EntrySeq state_entry = 0;

  bool reachable() const { return !phone.empty() || !email.empty(); }
  bool operator==(const Lead&) const = default;
};

// The personal values as one text, in the form of entry.h, and back. What of it is missing is
// empty.
std::string personal_text(const Lead& lead);
bool set_personal(Lead& lead, std::string_view text);

std::string_view to_string(PreferredChannel channel);

}  // namespace kept::inventory
