#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

#include "inventory/ledger.h"

namespace kept::inventory {
namespace {

constexpr std::size_t wishes_max = 20;
constexpr std::size_t facts_max = 30;

// How long a task may take, in opening time.
Minutes allowed_for(TaskKind kind) {
  switch (kind) {
    case TaskKind::talk_to_person:
    case TaskKind::lot_check:
      return Minutes{15};
    case TaskKind::call_back:
    case TaskKind::question:
    case TaskKind::price_question:
    case TaskKind::repair:
      return Minutes{60};
    case TaskKind::service_request:
    case TaskKind::trade_in:
    case TaskKind::financing:
    case TaskKind::complaint:
    case TaskKind::feed_conflict:
      return Minutes{120};
    case TaskKind::delete_data:
      return Minutes{24 * 60};
  }
  return Minutes{120};
}

bool for_manager(TaskKind kind) {
  return kind == TaskKind::complaint || kind == TaskKind::delete_data ||
         kind == TaskKind::feed_conflict || kind == TaskKind::repair;
}

template <typename T>
bool set(T& value, const std::optional<T>& noted) {
  if (!noted || value == *noted) return false;
  value = *noted;
  return true;
}

bool set(bool& flag, bool value) {
  return std::exchange(flag, value) != value;
}

// A wish said again moves to the end.
bool add_wish(std::vector<std::string>& wishes, const std::string& wish) {
  if (wish.empty() || (!wishes.empty() && wishes.back() == wish)) return false;
  std::erase(wishes, wish);
  wishes.push_back(wish);
  if (wishes.size() > wishes_max) wishes.erase(wishes.begin());
  return true;
}

bool add_fact(std::vector<LeadFact>& facts, const std::optional<LeadFact>& fact) {
  if (!fact || facts.size() >= facts_max) return false;
  if (std::find(facts.begin(), facts.end(), *fact) != facts.end()) return false;
  facts.push_back(*fact);
  return true;
}

// Returns whether anything changed.
bool merge(Lead& lead, const LeadNote& note) {
  bool changed = set(lead.name, note.name);
  changed |= set(lead.phone, note.phone);
  changed |= set(lead.email, note.email);
  changed |= set(lead.preferred, note.preferred);
  changed |= set(lead.contact_declined,
                 (lead.contact_declined || note.contact_declined) && !lead.reachable());
  changed |= set(lead.no_messages, lead.no_messages || note.no_messages);
  changed |= add_wish(lead.wishes, note.wish);
  changed |= add_fact(lead.facts, note.fact);
  return changed;
}

}  // namespace

LeadId Ledger::open_lead(RooftopId rooftop, const LeadNote& note) {
  Lead lead;
  lead.rooftop = rooftop;
  lead.salt = tx_.mint_salt();
  lead.state_entry = tx_.last_entry(rooftop);
  lead.id = tx_.put(lead);
  note_lead(lead.id, note);
  return lead.id;
}

void Ledger::note_lead(LeadId id, const LeadNote& note) {
  Lead lead = *tx_.lead(id);
  if (!merge(lead, note)) return;
  lead.salt = tx_.mint_salt();
  EntryBody body;
  body.add("lead", id).add("personal", salted_digest(lead.salt, personal_text(lead)));
  body.add("named", lead.name.empty() ? 0 : 1).add("reachable", lead.reachable() ? 1 : 0);
  lead.state_entry = append(lead.rooftop, EntryKind::lead_noted, std::move(body));
  tx_.put(std::move(lead));
}

// Who answers, and by when. A manager for what managers answer for; of these whoever works before
// the task would fall due and has the fewest open tasks, else whoever works first: then it falls
// due after that.
void Ledger::assign(Task& task, const TaskAsked& asked) {
  const auto times = house(asked.rooftop);
  const auto allowed = allowed_for(asked.kind);
  const auto due_from = [&](Instant from) {
    return add_opening_time(times, from, allowed).value_or(from + Millis{Minutes{7 * 24 * 60}});
  };
  task.due_at = asked.due_at.value_or(due_from(tx_.now()));
  task.owner = asked.owner.value_or(StaffId{});
  if (task.owner) return;
  using Rank = std::tuple<bool, bool, Instant, int>;  // the lower the better
  std::optional<Rank> best;
  Instant starts{};
  for (const auto id : tx_.staff_of(asked.rooftop)) {
    const auto* const staff = tx_.staff(id);
    const bool other_role = (staff->role == Role::manager) != for_manager(asked.kind);
    const auto at_work = next_at_work(times, staff->shifts, tx_.now()).value_or(Instant::max());
    const bool late = at_work >= task.due_at;
    const Rank rank{other_role, late, late ? at_work : Instant{}, tx_.open_tasks_of(id)};
    if (best && *best <= rank) continue;
    best = rank;
    task.owner = id;
    starts = at_work;
  }
  if (!asked.due_at && starts >= task.due_at && starts < Instant::max()) {
    task.due_at = due_from(starts);
  }
}

// Whoever breaks a promise makes it good.
void Ledger::ask_repair(const Vehicle& vehicle, std::string_view reason,
                        ConversationId conversation, LeadId lead) {
  TaskAsked repair;
  repair.rooftop = vehicle.rooftop;
  repair.kind = TaskKind::repair;
  repair.text = reason;
  repair.vehicle = vehicle.id;
  repair.owner = StaffId{actor_.id};
  repair.conversation = conversation;
  repair.lead = lead;
  open_task(repair);
}

Decision<TaskId> Ledger::open_task(const TaskAsked& asked) {
  using No = Decision<TaskId>;
  if (!may_act_at(asked.rooftop)) return No::no(Refusal::not_permitted);
  Task task;
  task.rooftop = asked.rooftop;
  task.kind = asked.kind;
  assign(task, asked);
  if (!task.owner) return No::no(Refusal::unknown_staff);
  task.vehicle = asked.vehicle;
  task.conversation = asked.conversation;
  task.lead = asked.lead;
  task.text = asked.text;
  task.salt = tx_.mint_salt();
  task.state_entry = tx_.last_entry(asked.rooftop) + 1;
  task.id = tx_.put(task);
  EntryBody body;
  body.add("task", task.id).add("kind", to_string(task.kind)).add("owner", task.owner);
  body.add("due_at", task.due_at).add("vehicle", task.vehicle).add("lead", task.lead);
  body.add("text", salted_digest(task.salt, task.text));
  append(asked.rooftop, EntryKind::task_opened, std::move(body));
  return No::yes(task.id);
}

Decision<EntrySeq> Ledger::take_task(TaskId id) {
  using No = Decision<EntrySeq>;
  const auto* const found = tx_.task(id);
  if (found == nullptr) return No::no(Refusal::unknown_task);
  Task task = *found;
  if (!may_act_at(task.rooftop)) return No::no(Refusal::not_permitted);
  if (task.state != TaskState::open) return No::no(Refusal::task_not_open);
  task.owner = StaffId{actor_.id};
  EntryBody body;
  body.add("task", id).add("owner", task.owner);
  task.state_entry = append(task.rooftop, EntryKind::task_taken, std::move(body));
  tx_.put(task);
  return No::yes(task.state_entry);
}

Decision<EntrySeq> Ledger::close_task(TaskId id, TaskState to) {
  using No = Decision<EntrySeq>;
  const auto* const found = tx_.task(id);
  if (found == nullptr) return No::no(Refusal::unknown_task);
  Task task = *found;
  if (!may_act_at(task.rooftop)) return No::no(Refusal::not_permitted);
  if (task.state != TaskState::open) return No::no(Refusal::task_not_open);
  task.state = to;
  EntryBody body;
  body.add("task", id).add("state", to_string(to));
  task.state_entry = append(task.rooftop, EntryKind::task_closed, std::move(body));
  tx_.put(task);
  return No::yes(task.state_entry);
}

}  // namespace kept::inventory
