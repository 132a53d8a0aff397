#include "inventory/task.h"

#include "inventory/names.h"

namespace kept::inventory {
namespace {

constexpr std::string_view kind_names[] = {
    "talk_to_person", "call_back", "lot_check", "service_request", "price_question", "trade_in",
    "financing",      "question",  "complaint", "delete_data",     "feed_conflict",  "repair",
};
constexpr std::string_view state_names[] = {"open", "done", "dropped"};

}  // namespace

std::string_view to_string(TaskKind kind) {
  return name_in(kind_names, kind);
}
std::string_view to_string(TaskState state) {
  return name_in(state_names, state);
}

std::optional<TaskKind> task_kind_from(std::string_view name) {
  return value_in<TaskKind>(kind_names, name);
}

}  // namespace kept::inventory
