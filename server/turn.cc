#include "server/turn.h"

#include <algorithm>
#include <utility>

#include "bot/understanding.h"
#include "inventory/schedule.h"
#include "server/desk.h"
#include "server/frame.h"
#include "server/local_text.h"

namespace kept::server {

using namespace inventory;

namespace {

constexpr std::string_view assistant_name = "Assistant";

bot::Happened::Kind kind_of(Touched::What what) {
  switch (what) {
    case Touched::What::vehicle_gone:
      return bot::Happened::Kind::vehicle_gone;
    case Touched::What::hold_released:
      return bot::Happened::Kind::hold_released;
    case Touched::What::appointment_moved:
      return bot::Happened::Kind::appointment_moved;
    case Touched::What::appointment_cancelled:
      return bot::Happened::Kind::appointment_cancelled;
    case Touched::What::taken_by_staff:
      return bot::Happened::Kind::taken_by_staff;
    case Touched::What::handed_back:
      return bot::Happened::Kind::handed_back;
  }
  return bot::Happened::Kind::handed_back;
}

bot::Subject subject_of(const Touched& touched) {
  if (touched.vehicle) return {bot::Table::vehicle, touched.vehicle.value};
  if (touched.appointment) return {bot::Table::appointment, touched.appointment.value};
  if (touched.staff) return {bot::Table::staff, touched.staff.value};
  return {bot::Table::conversation, touched.conversation.value};
}

}  // namespace

ConversationTurn::ConversationTurn(Transaction& transaction, const TurnTools& tools,
                                   ConversationId conversation)
    : tx_(transaction),
      tools_(tools),
      conversation_(*transaction.conversation(conversation)),
      visitor_(transaction, {Actor::Kind::visitor, conversation.value}),
      assistant_(transaction, {Actor::Kind::assistant, conversation.value}) {
  assistant_.arrive(conversation_);
  rooftop_ = conversation_.rooftop;
  outcome_.conversation = conversation;
  outcome_.rooftop = rooftop_;
}

const bot::ConversationState& ConversationTurn::state() const {
  return tools_.states.of(conversation_.id, conversation_.state);
}

void ConversationTurn::keep(bot::ConversationState state) {
  conversation_.state = bot::encode(state);
  tools_.states.keep(conversation_.id, conversation_.state, std::move(state));
}

// An answer that names nothing itself ("yes", "the second one") means what stood open in the window
// in which it was given. If something was said since, it is no answer to that.
bool ConversationTurn::is_stale(const bot::ConversationState& state, const bot::Meaning& meaning,
                                std::int64_t seen) const {
  if (seen >= conversation_.answer_seq || state.asked == bot::Asked::nothing) return false;
  return meaning.has(bot::Act::affirm) || meaning.has(bot::Act::deny) ||
         meaning.criteria.ordinal.has_value();
}

void ConversationTurn::note_said(Message message, std::string name) {
  outcome_.said.push_back({std::move(message), std::move(name)});
}

void ConversationTurn::hear(std::string client_id, const bot::Reading& reading, std::int64_t seen) {
  const auto& before = state();
  const auto meaning = bot::understand_to_act(reading, before.asked);
  std::string text{reading.message()};
  visitor_.renew_chat_holds(conversation_.lead);
  note_said(
      visitor_.visitor_said(conversation_, std::move(client_id), text, visitor_body(meaning, text)),
      {});
  if (conversation_.taken_by) return;
  if (is_stale(before, meaning, seen)) {
    answer(bot::Stale{});
  } else {
    answer(bot::Heard{&meaning, text});
  }
}

bool ConversationTurn::could_be_offered(Transaction& transaction, RooftopId rooftop,
                                        std::string_view choice_id) {
  const auto choice = bot::choice_from(choice_id);
  if (!choice) return false;
  if (choice->kind != bot::Choice::Kind::vehicle) return true;
  const auto* const vehicle = transaction.vehicle(VehicleId{choice->value});
  return vehicle != nullptr && vehicle->rooftop == rooftop;
}

bool ConversationTurn::may_tap(const bot::Choice& choice, const bot::ConversationState& state) {
  if (choice.kind == bot::Choice::Kind::vehicle) return true;
  return std::any_of(state.choices.begin(), state.choices.end(), [&](const bot::Choice& offered) {
    return offered.kind == choice.kind && offered.value == choice.value;
  });
}

std::string ConversationTurn::label_of(const bot::Choice& choice,
                                       const bot::ConversationState& state) {
  for (const auto& offered : state.choices) {
    const bool same = offered.kind == choice.kind && offered.value == choice.value;
    if (same && !offered.label.empty()) return offered.label;
  }
  if (choice.kind == bot::Choice::Kind::vehicle) {
    const auto& spec = tx_.vehicle(VehicleId{choice.value})->spec;
    return title(spec) + " (" + spec.stock_number + ")";
  }
  const auto year = std::chrono::days{366};
  const auto now = tx_.now().time_since_epoch();
  const Millis start{choice.value};
  if (choice.kind == bot::Choice::Kind::slot && start > now - year && start < now + year) {
    return local_text(assistant_.house(rooftop_).zone, Instant{start});
  }
  return "(an earlier choice)";
}

bool ConversationTurn::choose(std::string client_id, std::string_view choice_id,
                              std::int64_t seen) {
  if (!could_be_offered(tx_, rooftop_, choice_id)) return false;
  const auto& before = state();
  const auto choice = bot::choice_from(choice_id);
  const bool known = may_tap(*choice, before);
  visitor_.renew_chat_holds(conversation_.lead);
  note_said(visitor_.visitor_said(conversation_, std::move(client_id), label_of(*choice, before),
                                  choice_body(choice_id)),
            {});
  if (conversation_.taken_by) return true;
  const bool overtaken =
      seen < conversation_.answer_seq && choice->kind != bot::Choice::Kind::vehicle;
  if (!known || overtaken) {
    answer(bot::Stale{});
  } else {
    answer(bot::Chosen{*choice});
  }
  return true;
}

void ConversationTurn::answer(const bot::Input& input) {
  const auto assistant = tools_.assistant.get();
  const auto house = assistant_.house(rooftop_);
  bot::Scene scene;
  scene.now = tx_.now();
  scene.now_local = house.zone.to_local(tx_.now());
  scene.rooftop = house.rooftop;
  if (conversation_.page_vehicle) scene.page_vehicle = conversation_.page_vehicle;

  Desk desk(visitor_, tools_.index, tools_.code_attempts, {rooftop_, &conversation_});
  auto state = tools_.states.take(conversation_.id, conversation_.state);
  const auto reply = assistant->engine.run(state, input, scene, desk);
  for (const auto& [rooftop, topics] : desk.changed_topics()) note_changed(rooftop, topics);
  if (reply.empty()) return keep(std::move(state));
  // The question that is now open is the one in the line about to be said.
  if (state.asked != bot::Asked::nothing) state.asked_seq = conversation_.last_seq + 1;
  const auto there = conversation_.moving_to ? assistant_.house(conversation_.moving_to) : house;
  auto body = assistant_body(
      reply, {state.language, there.zone.to_local(tx_.now()), there.rooftop, holding()});
  keep(std::move(state));
  note_said(assistant_.assistant_said(conversation_, bot::joined(reply.sentences), std::move(body),
                                      stated_claims(reply)),
            std::string{assistant_name});
}

std::vector<Holding> ConversationTurn::holding() const {
  std::vector<Holding> held;
  if (!conversation_.lead) return held;
  for (const auto id : tx_.active_holds_of(conversation_.lead)) {
    const auto* const hold = tx_.hold(id);
    if (!hold->live(tx_.now())) continue;
    held.push_back({tx_.vehicle(hold->vehicle)->spec.stock_number, hold->expires_at});
  }
  return held;
}

void ConversationTurn::happen(const Touched& touched) {
  bot::Happened happened;
  happened.kind = kind_of(touched.what);
  if (touched.vehicle) happened.vehicle = touched.vehicle;
  if (touched.appointment) happened.appointment = touched.appointment;
  if (const auto* const staff = tx_.staff(touched.staff)) happened.staff_name = staff->name;
  happened.reason = touched.reason;
  happened.evidence = bot::Evidence(tx_.mark(), subject_of(touched), "entry",
                                    std::to_string(touched.entry), touched.entry, tx_.now());
  const bool taken = touched.what == Touched::What::taken_by_staff;
  if (taken || touched.what == Touched::What::handed_back) {
    outcome_.now_with_staff = taken;
    outcome_.with_name = taken ? happened.staff_name : std::string{assistant_name};
  }
  const bool back = touched.what == Touched::What::handed_back;
  const auto question = back ? unanswered() : std::string{};
  answer(happened);
  if (!question.empty()) answer_late(question);
}

std::string ConversationTurn::unanswered() const {
  constexpr int lines_max = 20;
  std::string text;
  if (conversation_.visitor_seq <= conversation_.answer_seq) return text;
  for (const auto& line :
       tx_.messages_after(conversation_.id, conversation_.answer_seq, lines_max)) {
    if (line.author != Author::visitor) continue;
    if (!text.empty()) text += '\n';
    text += line.text;
  }
  return text;
}

// What was said while staff had the conversation, and stayed without an answer.
void ConversationTurn::answer_late(const std::string& text) {
  const auto now = assistant_.house(rooftop_).zone.to_local(tx_.now());
  const auto reading = bot::read(text, *tools_.lexicon.get(), now);
  const auto meaning = bot::understand_to_act(reading, state().asked);
  answer(bot::Heard{&meaning, text});
}

void ConversationTurn::note_changed(RooftopId rooftop, unsigned topics) {
  auto& changes = outcome_.changes;
  const auto known = std::find_if(changes.begin(), changes.end(),
                                  [&](const auto& one) { return one.rooftop == rooftop; });
  if (known != changes.end()) {
    known->topics |= topics;
  } else {
    changes.push_back({rooftop, topics, 0});
  }
}

TurnOutcome ConversationTurn::finish() {
  outcome_.moved_to = conversation_.moving_to;
  assistant_.keep(std::move(conversation_));
  note_changed(rooftop_, topic_conversations);
  for (auto& change : outcome_.changes) change.last_entry = tx_.last_entry(change.rooftop);
  return std::move(outcome_);
}

std::vector<TurnOutcome> tell_touched(Transaction& transaction, const TurnTools& tools,
                                      const std::vector<Touched>& touched) {
  std::vector<TurnOutcome> outcomes;
  for (const auto& one : touched) {
    ConversationTurn turn(transaction, tools, one.conversation);
    turn.happen(one);
    outcomes.push_back(turn.finish());
  }
  return outcomes;
}

void publish(const TurnOutcome& outcome, Hub& hub, const Socket* except,
             std::vector<Outgoing>& out) {
  for (const auto& line : outcome.said) {
    const Socket* const sender = line.message.author == Author::visitor ? except : nullptr;
    if (hub.reaches(outcome.conversation, sender)) {
      hub.publish(outcome.conversation, make_frame(message_frame(line.message, line.name)), sender,
                  out);
    }
    if (hub.watched(outcome.conversation)) {
      hub.publish_to_staff(outcome.conversation,
                           make_frame(staff_message_frame(line.message, line.name)), out);
    }
  }
  if (outcome.now_with_staff) {
    hub.publish(outcome.conversation,
                make_frame(presence_frame({*outcome.now_with_staff, outcome.with_name})), nullptr,
                out);
  }
  for (const auto& change : outcome.changes) {
    hub.changed(change.rooftop, change.topics, change.last_entry);
  }
}

}  // namespace kept::server
