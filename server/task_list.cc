// Tasks, soonest due first.
#include "server/pages.h"

namespace kept::server {

using namespace inventory;

namespace {

void write_task(JsonOut& out, const TaskRow& row, const WallClock& clock) {
  const auto& task = row.task;
  const bool open = task.state == TaskState::open;
  out.begin_object()
      .member("id", task.id.value)
      .member("kind", to_string(task.kind))
      .member("text", task.text);
  write_who(out.key("owner"), task.owner, row.owner_name);
  out.member("due", clock.near(task.due_at))
      .member("due_at", to_rfc3339(task.due_at))
      .member("overdue", open && task.due_at < clock.now)
      .member("state", open ? "open" : "done");
  out.key("vehicle");
  if (row.vehicle) {
    write_vehicle_short(out, *row.vehicle);
  } else {
    out.null();
  }
  out.key("conversation");
  if (task.conversation) {
    out.value(task.conversation.value);
  } else {
    out.null();
  }
  out.key("lead");
  if (row.lead && row.lead->id) {
    write_lead(out, *row.lead);
  } else {
    out.null();
  }
  out.end_object();
}

}  // namespace

HttpResponse tasks_page(ReadStore& books, const Scope& scope, Query& query) {
  const auto state = query.choice("state", {"open", "done", "all"});
  if (const auto problem = query.problem()) return *problem;
  const auto filter = state == "open"   ? TaskFilter::open
                      : state == "done" ? TaskFilter::ended
                                        : TaskFilter::all;
  JsonOut out;
  out.begin_object().begin_array("tasks");
  for (const auto& row : books.tasks(scope.rooftop.id, filter)) write_task(out, row, scope.clock);
  out.end_array().end_object();
  return json_page(out);
}

}  // namespace kept::server
