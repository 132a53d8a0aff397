// A task: something owed to a lead or the house, with an owner and a due time.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "inventory/entry.h"
#include "inventory/ids.h"
#include "inventory/instant.h"

namespace kept::inventory {

enum class TaskKind : std::uint8_t {
  talk_to_person,
  call_back,
  lot_check,
  service_request,
  price_question,
  trade_in,
  financing,
  question,  // what the books do not know
  complaint,
  delete_data,
  feed_conflict,
  repair,  // a broken promise to make good
};
enum class TaskState : std::uint8_t { open, done, dropped };

std::string_view to_string(TaskKind kind);
std::string_view to_string(TaskState state);
std::optional<TaskKind> task_kind_from(std::string_view name);

struct Task {
  TaskId id;
  RooftopId rooftop;
  TaskKind kind = TaskKind::talk_to_person;
  TaskState state = TaskState::open;
  StaffId owner;
  Instant due_at{};
  VehicleId vehicle;
  ConversationId conversation;
  LeadId lead;
  std::string text;  // may hold a visitor's words: erasable
  Salt salt{};
  EntrySeq state_entry = 0;

  bool operator==(const Task&) const = default;
};

}  // namespace kept::inventory
