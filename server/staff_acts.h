// The commands of staff: for each its fields, the role it needs, the parts of the showroom that it
// changes, and one small function that performs it through the ledger. No wire, no threads.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "inventory/ledger.h"
#include "server/json_fields.h"

namespace kept::server {

// Every field that some command takes. Which of them a command takes stands in its row.
struct Given {
  inventory::VehicleId vehicle;
  inventory::HoldId hold;
  inventory::AppointmentId appointment;
  inventory::ConversationId conversation;
  inventory::TaskId task;
  inventory::StaffId staff;
  std::optional<inventory::Minutes> minutes;
  std::optional<inventory::Instant> starts_at;
  std::optional<inventory::Instant> due_at;
  inventory::AppointmentKind kind = inventory::AppointmentKind::test_drive;
  inventory::TaskKind task_kind = inventory::TaskKind::question;
  std::string name;
  std::string phone;  // E.164
  std::string email;
  std::string text;
  std::string reason;
  std::string outcome;
  bool override_promises = false;
};

// By whom and where.
struct ActScene {
  inventory::RooftopId rooftop;
  inventory::StaffId staff;
};

struct ActDone {
  inventory::Refusal refusal = inventory::Refusal::none;
  std::string detail;  // of the refusal, when more can be said than its usual sentence
  inventory::EntrySeq entry = 0;
  inventory::AppointmentId appointment;
  inventory::HoldId hold;
  inventory::TaskId task;
  std::int64_t seq = 0;                    // of a reply
  std::optional<inventory::Message> said;  // the reply, when it was made now
};

struct StaffAct {
  std::string_view name;
  inventory::Role role = inventory::Role::salesperson;
  unsigned topics = 0;    // of hub.h
  unsigned required = 0;  // bits of the fields
  unsigned optional = 0;
  ActDone (*perform)(inventory::Ledger& ledger, const ActScene& scene,
                     const Given& given) = nullptr;
};

// Null for a name that is none of ours.
const StaffAct* staff_act(std::string_view name);

// Reads the act's fields; what is wrong stands in fields.problem().
Given read_given(JsonFields& fields, const StaffAct& act);

// "+15105550188" from what people write; empty when it is no phone number.
std::string phone_e164(std::string_view written);

}  // namespace kept::server
