// One turn of the dialogue in the making: what was heard, the conversation's state, the books
// behind the port, and the reply so far. Rules' steps and predicates work on it and on nothing
// else.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bot/engine.h"
#include "bot/question.h"
#include "bot/rulebook.h"
#include "bot/wording.h"

namespace kept::bot {

class Turn {
 public:
  Turn(const Wording& wording, ConversationState& state, const Meaning& meaning,
       std::string_view text, const Scene& scene, Performer& performer);

  ConversationState& state;
  const Meaning& meaning;
  const Scene& scene;
  const Asked stage;        // the question that was open when the message arrived
  std::int64_t tapped = 0;  // the value of the tapped choice
  const Happened* happened = nullptr;

  // ---- what was heard
  std::string_view text() const { return text_; }
  const Words& words() const;  // folded, split; read once
  Language language() const { return state.language; }
  LocalMinute today() const { return scene.now_local; }

  // ---- the books
  Result perform(const Action& action) { return performer_.perform(action); }
  // The one result that is expected; none, and the refusal told, when the books say no.
  template <typename R>
  std::optional<R> ask_books(const Action& action) {
    Result result = perform(action);
    if (R* expected = std::get_if<R>(&result)) return std::move(*expected);
    if (const auto* refused = std::get_if<Refused>(&result)) tell_refused(refused->refused);
    return std::nullopt;
  }

  // ---- the reply
  void say(Key key, Claim claim);
  void say(Key plain);
  // Takes back `count` sentences from number `first` on, counted from 0.
  void take_back(std::size_t first, std::size_t count);
  std::size_t spoken() const { return reply_.sentences.size(); }
  void echo(Key key, std::string_view own_words);
  void offer(Choice::Kind kind, std::int64_t value, std::string label);
  void offer(Choice::Kind kind, std::int64_t value, Key label);
  void show(const VehicleFact& vehicle, bool selectable);
  void show(const AppointmentFact& appointment);
  // Opens a question; the plain sentence that asks it is said last. A turn asks once.
  void ask(Asked question, Key plain);
  // The same, when a claim's sentence has asked already.
  void asks(Asked question);
  // What was asked in this turn is settled by the rest of the message: no question, no choices.
  void withdraw_question();
  bool has_asked() const { return question_.has_value(); }
  std::optional<Asked> question() const { return question_; }
  bool has_spoken() const { return !reply_.sentences.empty(); }
  void tell_refused(const RefusedFact& refused);

  Reply take_reply();

  // ---- carried from step to step within the turn
  std::optional<SlotsOffered> slots;  // looked up, not yet told
  std::optional<LocalMinute> anchor;  // when the appointment is that is being moved
  bool hold_due = false;              // a car was picked, and is held unless it is booked at once
  bool car_changed = false;           // the visit being planned is for another car than before
  bool just_chosen = false;           // the start was chosen in this turn
  bool not_understood = false;
  bool side_answer = false;  // something was answered that leaves the open question open
  bool task_opened = false;
  bool asks_meaning = false;    // what is meant by an ordinary word or a bare number
  bool told_where = false;      // where the answer to a task will come
  bool task_again = false;      // the task that was told before stands
  bool visit_stands = false;    // asked for anew: the very visit that is booked
  bool joined = false;          // the car picked was put under the visit that stands
  bool two_visits = false;      // asked: this car instead of the one of the visit, or as well
  bool visit_named = false;     // the words say which of the visits that are booked is meant
  bool visit_unclear = false;   // they do not, so it was asked or told
  bool booking_sought = false;  // looked up by its code, which counts: once a turn
  bool silent = false;          // nothing is asked in the end
  bool looked_before = false;   // the last message, too, asked whether it is so
  bool first_turn = false;      // the visitor was greeted in this very reply

 private:
  const Wording& wording_;
  std::string_view text_;
  Performer& performer_;
  Reply reply_;
  std::optional<Asked> question_;
  std::optional<Key> question_words_;  // said last
  mutable std::optional<Words> words_;
};

// The tables from which rules take their names.
std::optional<Step> step_from(std::string_view name);
std::optional<Predicate> predicate_from(std::string_view name);

}  // namespace kept::bot
