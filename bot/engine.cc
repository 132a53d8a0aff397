#include "bot/engine.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "bot/question.h"
#include "bot/rulebook.h"
#include "bot/steps.h"
#include "bot/turn.h"
#include "bot/wording.h"

namespace kept::bot {
namespace {

// In which order the acts of one message are served: what concerns the person first, then the car,
// then the time, then the answer to the open question.
constexpr auto act_order = std::to_array<Act>({
    Act::greet,
    Act::give_name,
    Act::give_contact,
    Act::decline_contact,
    Act::delete_my_data,
    Act::stop_messages,
    Act::complain,
    Act::report_problem,
    Act::thank,
    Act::ask_if_bot,
    Act::smalltalk,
    Act::correct,
    Act::out_of_scope,
    Act::affirm,
    Act::deny,
    Act::cancel,
    Act::reschedule,
    Act::ask_inventory,
    Act::ask_vehicle,
    Act::select_vehicle,
    Act::negotiate_price,
    Act::ask_financing,
    Act::ask_trade_in,
    Act::ask_hours,
    Act::ask_location,
    Act::request_appointment,
    Act::choose_time,
    Act::ask_person,
    Act::goodbye,
});
static_assert(act_order.size() == act_count);

// What a tap stands for.
struct Tap {
  Trigger trigger;
  std::optional<Act> act;
};

Tap tap_of(const Choice& choice) {
  using Kind = Choice::Kind;
  auto act = [](Act meant) { return Tap{trigger_of(meant), meant}; };
  switch (choice.kind) {
    case Kind::vehicle:
      return {Trigger::tap_vehicle, std::nullopt};
    case Kind::slot:
      return {Trigger::tap_slot, std::nullopt};
    case Kind::yes:
      return act(Act::affirm);
    case Kind::no:
      return act(Act::deny);
    case Kind::person:
      return act(Act::ask_person);
    case Kind::rooftop:
      return {Trigger::tap_rooftop, std::nullopt};
    case Kind::more:
      return {Trigger::tap_more, std::nullopt};
    case Kind::move_appointment:
      return {Trigger::tap_move_appointment, std::nullopt};
    case Kind::cancel_appointment:
      return {Trigger::tap_cancel_appointment, std::nullopt};
    case Kind::act:
      if (choice.value >= 0 && choice.value < static_cast<std::int64_t>(act_count)) {
        return act(static_cast<Act>(choice.value));
      }
      return act(Act::out_of_scope);
    case Kind::other_time:
      return {Trigger::tap_other_time, std::nullopt};
    case Kind::skip_contact:
      return act(Act::decline_contact);
    case Kind::lot_check:
      return {Trigger::tap_lot_check, std::nullopt};
    case Kind::visit_instead:
      return {Trigger::tap_visit_instead, std::nullopt};
    case Kind::visit_as_well:
      return {Trigger::tap_visit_as_well, std::nullopt};
    case Kind::price_meant:
      return {Trigger::tap_price_meant, std::nullopt};
    case Kind::year_meant:
      return {Trigger::tap_year_meant, std::nullopt};
  }
  return act(Act::out_of_scope);
}

Trigger trigger_of(Happened::Kind kind) {
  auto first = static_cast<std::size_t>(Trigger::vehicle_gone);
  return static_cast<Trigger>(first + static_cast<std::size_t>(kind));
}
static_assert(static_cast<std::size_t>(Trigger::handed_back) -
                  static_cast<std::size_t>(Trigger::vehicle_gone) ==
              static_cast<std::size_t>(Happened::Kind::handed_back));

// Applies rules to one turn.
class Conduct {
 public:
  Conduct(const Rulebook& rulebook, Turn& turn) : rulebook_(rulebook), turn_(turn) {}

  std::vector<std::string_view> applied;

  void serve(Trigger trigger) {
    const Rule* rule = rulebook_.find(turn_.stage, trigger, turn_);
    if (!rule) return;
    applied.push_back(rule->name);
    served_ |= rule->serves;
    bool asked_before = turn_.has_asked();
    const std::size_t spoken = turn_.spoken();
    for (Key key : rule->say) turn_.say(key);
    for (Step step : rule->steps) {
      if (!asked_before && turn_.has_asked()) break;
      step(turn_);
    }
    // What goes before a task is not said a second time with it.
    if (turn_.task_again) turn_.take_back(spoken, rule->say.size());
    turn_.task_again = false;
  }

  void serve_acts() {
    for (Act act : act_order) {
      bool done = (served_ >> static_cast<unsigned>(act)) & 1U;
      if (!done && turn_.meaning.has(act)) serve(kept::bot::trigger_of(act));
    }
  }

 private:
  const Rulebook& rulebook_;
  Turn& turn_;
  std::uint64_t served_ = 0;
};

void bound(ConversationState& state) {
  if (state.tasks_told.size() > 8) state.tasks_told.erase(state.tasks_told.begin());
  if (state.codes_told.size() > 8) state.codes_told.erase(state.codes_told.begin());
  constexpr std::ptrdiff_t ruled_out_most = 16;
  if (std::ssize(state.ruled_out) > ruled_out_most) {
    state.ruled_out.erase(state.ruled_out.begin(), state.ruled_out.end() - ruled_out_most);
  }
  if (state.shown.size() > 10) state.shown.resize(10);
  if (state.time_wish.size() > 4) state.time_wish.resize(4);
  if (state.offered.size() > 8) state.offered.resize(8);
  if (state.choices.size() > 12) state.choices.resize(12);
  state.not_understood = std::min(state.not_understood, 9);
}

// A question for what is meant by a word or a number stands for one answer.
void forget_meaning(ConversationState& state) {
  state.car_meant.clear();
  if (state.offer == Offer::car_meant || state.offer == Offer::number_meant)
    state.offer = Offer::none;
}

Reply finish(Turn& turn, Conduct& conduct, bool keeps_question) {
  Reply reply = turn.take_reply();
  reply.rules = std::move(conduct.applied);
  reply.asks = turn.has_asked();
  ConversationState& state = turn.state;
  if (turn.has_asked()) {
    state.asked = *turn.question();
  } else if (!keeps_question) {
    state.asked = turn.silent ? Asked::nothing : Asked::anything_else;
  }
  if (!keeps_question || !reply.choices.empty()) state.choices = reply.choices;
  bound(state);
  return reply;
}

// "Bayview Auto", "the bayview one please": a location that was offered, called by its name.
const Choice* location_named(const ConversationState& state, const Input& input) {
  const auto* heard = std::get_if<Heard>(&input);
  const auto is_location = [](const Choice& one) { return one.kind == Choice::Kind::rooftop; };
  if (!heard || std::none_of(state.choices.begin(), state.choices.end(), is_location)) {
    return nullptr;
  }
  for (Act other : {Act::ask_hours, Act::ask_location, Act::ask_person, Act::deny, Act::cancel}) {
    if (heard->meaning->has(other)) return nullptr;
  }
  const Words said(heard->text);
  if (said.say_any({"not", "where", "how far", "donde", "que tan lejos"})) return nullptr;
  const Choice* named = nullptr;
  for (const Choice& one : state.choices) {
    if (!is_location(one)) continue;
    std::string name = Words(one.label).padded();
    name = name.substr(1, name.size() - 2);
    const auto last_word = name.rfind(' ');
    if (!said.say(name) &&
        !(last_word != std::string::npos && last_word > 3 && said.say(name.substr(0, last_word))))
      continue;
    if (named) return nullptr;
    named = &one;
  }
  return named;
}

}  // namespace

Engine::Engine(const Rulebook& rulebook, const Wording& wording)
    : rulebook_(&rulebook), wording_(&wording) {}

Reply Engine::run(ConversationState& state, const Input& input, const Scene& scene,
                  Performer& performer) const {
  if (const Choice* location = location_named(state, input)) {
    return run(state, Chosen{Choice{*location}}, scene, performer);
  }
  static const Meaning nothing_said;
  Meaning tapped;
  tapped.language = state.language;
  const Meaning* meaning = &nothing_said;
  std::string_view text;
  if (const auto* heard = std::get_if<Heard>(&input)) {
    meaning = heard->meaning;
    text = heard->text;
    if (meaning->language_said) state.language = meaning->language;
  }
  std::optional<Tap> tap;
  if (const auto* chosen = std::get_if<Chosen>(&input)) {
    tap = tap_of(chosen->choice);
    if (tap->act) tapped.acts = {*tap->act};
    meaning = &tapped;
  }
  Turn turn(*wording_, state, *meaning, text, scene, performer);
  Conduct conduct(*rulebook_, turn);
  if (const auto* happened = std::get_if<Happened>(&input)) {
    turn.happened = happened;
    conduct.serve(trigger_of(happened->kind));
    return finish(turn, conduct, true);
  }
  if (std::holds_alternative<Stale>(input)) {
    conduct.serve(Trigger::stale);
    return finish(turn, conduct, true);
  }
  turn.looked_before = std::exchange(state.looked_again, false);
  if (!tap) {
    if (auto asked = language_asked(turn.words())) state.language = *asked;
  }
  if (!state.greeted) {
    turn.first_turn = true;
    steps::greet(turn);
  }
  if (tap) {
    turn.tapped = std::get<Chosen>(input).choice.value;
    conduct.serve(tap->trigger);
  } else {
    conduct.serve_acts();
  }
  conduct.serve(Trigger::next);
  if (!turn.asks_meaning) forget_meaning(state);
  state.not_understood = turn.not_understood ? state.not_understood + 1 : 0;
  return finish(turn, conduct, false);
}

}  // namespace kept::bot
