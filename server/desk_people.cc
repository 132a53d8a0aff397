#include <algorithm>

#include "server/desk.h"
#include "server/hub.h"

namespace kept::server {

using namespace inventory;

namespace {

constexpr int days_told = 7;

PreferredChannel channel_from(bot::Channel channel) {
  switch (channel) {
    case bot::Channel::phone:
      return PreferredChannel::phone;
    case bot::Channel::email:
      return PreferredChannel::email;
    case bot::Channel::text:
      return PreferredChannel::text;
  }
  return PreferredChannel::none;
}

std::string hours_value(const bot::DayHours& day) {
  if (!day.closure.empty()) return "closed: " + day.closure;
  std::string text;
  for (const auto& span : day.open) {
    text +=
        (text.empty() ? "" : " ") + std::to_string(span.open) + "-" + std::to_string(span.close);
  }
  return text.empty() ? "closed" : text;
}

}  // namespace

bot::Result Desk::on(const bot::NoteLead& action) {
  LeadNote note;
  note.name = action.contact.name;
  note.phone = action.contact.phone;
  note.email = action.contact.email;
  if (action.contact.preferred) note.preferred = channel_from(*action.contact.preferred);
  note.contact_declined = action.contact_declined;
  note.no_messages = action.no_messages;
  note.wish = action.wish;
  if (!action.fact_label.empty()) note.fact = LeadFact{action.fact_label, action.fact_text};
  ledger_.note_lead(lead(), note);
  const auto& row = *tx_.lead(lead());
  return bot::LeadNoted{bot::Evidence(tx_.mark(), {bot::Table::lead, row.id.value}, "no_messages",
                                      row.no_messages ? "1" : "0", row.state_entry, tx_.now())};
}

// The same request again in a conversation is the task that already stands for it.
TaskId Desk::standing_task(TaskKind kind) {
  for (const auto id : tx_.open_tasks_about(scene_.conversation->id)) {
    const auto* const task = tx_.task(id);
    if (task->kind == kind && task->rooftop == scene_.rooftop && task->due_at > tx_.now())
      return id;
  }
  return {};
}

bot::TaskOpened Desk::task_opened(TaskId id) {
  const auto& task = *tx_.task(id);
  const auto opening = next_opening(house_, tx_.now());
  return {{tx_.mark(), &task, staff_fact(task.owner), house_.zone.to_local(task.due_at),
           opening && *opening == tx_.now()}};
}

std::optional<Instant> Desk::due_wished(std::optional<bot::LocalMinute> wished) {
  if (!wished) return std::nullopt;
  const auto at = house_.zone.to_instant(*wished).instant;
  return at > tx_.now() ? next_opening(house_, at) : std::nullopt;
}

bot::Result Desk::on(const bot::OpenTask& action) {
  if (const auto standing = standing_task(action.kind)) return task_opened(standing);
  TaskAsked asked;
  asked.rooftop = scene_.rooftop;
  asked.kind = action.kind;
  asked.text = action.text;
  asked.vehicle = action.vehicle.value_or(VehicleId{});
  asked.conversation = scene_.conversation->id;
  asked.lead = lead();
  asked.due_at = due_wished(action.due);
  const auto opened = ledger_.open_task(asked);
  if (!opened) {
    return bot::Refused{
        refused(opened.refusal, {bot::Table::conversation, scene_.conversation->id.value})};
  }
  changed_[scene_.rooftop] |= topic_tasks;
  return task_opened(opened.value);
}

bot::Result Desk::on(const bot::TellHours& action) {
  const auto today = std::chrono::floor<std::chrono::days>(house_.zone.to_local(tx_.now()));
  std::vector<LocalDay> days;
  for (const auto& when : action.days) {
    if (!when.start) continue;
    const auto first = std::chrono::floor<std::chrono::days>(*when.start);
    // "Sunday", said on a Sunday, is the next one to a booking; asked for hours, it may be today.
    if (first == today + std::chrono::days{7}) days.push_back(today);
    const auto last = when.end && when.grain != bot::Grain::part_of_day
                          ? std::chrono::floor<std::chrono::days>(*when.end - Minutes{1})
                          : first;
    for (auto day = first; day <= last && days.size() < days_told; day += std::chrono::days{1}) {
      days.push_back(day);
    }
  }
  for (int i = 0; action.days.empty() && i < days_told; ++i) {
    days.push_back(today + std::chrono::days{i});
  }
  const auto opening = next_opening(house_, tx_.now());
  bot::HoursTold told{{tx_.mark(), house_.rooftop}, {}, opening && *opening == tx_.now()};
  for (const auto day : days) {
    const auto* const closure = closure_on(*house_.rooftop, day);
    bot::DayHours hours{day, open_spans(*house_.rooftop, day),
                        closure != nullptr ? closure->name : std::string{}};
    auto value = hours_value(hours);
    told.days.push_back(
        {std::move(hours),
         bot::Evidence(tx_.mark(), {bot::Table::rooftop, scene_.rooftop.value}, "hours",
                       std::move(value), house_.rooftop->state_entry, tx_.now())});
  }
  return told;
}

bot::Result Desk::on(const bot::TellPlace&) {
  return bot::PlaceTold{{tx_.mark(), house_.rooftop}};
}

void Desk::hand_over(RooftopId to) {
  ledger_.move_conversation(*scene_.conversation, to);
  changed_[scene_.rooftop] |= topic_conversations;
  scene_.rooftop = to;
  house_ = ledger_.house(to);
}

bot::Result Desk::on(const bot::MoveToRooftop& action) {
  const auto* const to = tx_.rooftop(action.rooftop);
  if (to == nullptr || to->id == scene_.rooftop) {
    return bot::Refused{
        refused(Refusal::status_unchanged, {bot::Table::rooftop, action.rooftop.value})};
  }
  hand_over(action.rooftop);
  return bot::RooftopMoved{{tx_.mark(), to}};
}

}  // namespace kept::server
