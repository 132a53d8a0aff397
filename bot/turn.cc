#include "bot/turn.h"

#include <algorithm>

#include "bot/telling.h"
#include "bot/text.h"

namespace kept::bot {

Turn::Turn(const Wording& wording, ConversationState& turn_state, const Meaning& turn_meaning,
           std::string_view text, const Scene& turn_scene, Performer& performer)
    : state(turn_state),
      meaning(turn_meaning),
      scene(turn_scene),
      stage(turn_state.asked),
      wording_(wording),
      text_(text),
      performer_(performer) {
  reply_.sentences.reserve(8);
}

const Words& Turn::words() const {
  if (!words_) words_.emplace(text_);
  return *words_;
}

void Turn::say(Key key, Claim claim) {
  const auto& said = reply_.sentences;
  for (auto one = said.rbegin(); one != said.rend(); ++one) {
    if (one->claims().empty()) continue;
    if (!(one->claims().front().mark() == claim.mark())) {
      throw LawBroken("evidence of two transactions in one reply");
    }
    break;
  }
  reply_.sentences.push_back(wording_.say(language(), key, std::move(claim)));
}

void Turn::say(Key plain) {
  reply_.sentences.push_back(wording_.say_plain(language(), plain));
}

void Turn::take_back(std::size_t first, std::size_t count) {
  auto from = reply_.sentences.begin() + static_cast<std::ptrdiff_t>(first);
  reply_.sentences.erase(from, from + static_cast<std::ptrdiff_t>(count));
}

void Turn::echo(Key key, std::string_view own_words) {
  reply_.sentences.push_back(wording_.say_echo(language(), key, cut(own_words, 80)));
}

void Turn::offer(Choice::Kind kind, std::int64_t value, std::string label) {
  Choice choice{kind, value, std::move(label)};
  auto same = [&](const Choice& one) { return one.kind == kind && one.value == value; };
  auto& choices = reply_.choices;
  if (std::none_of(choices.begin(), choices.end(), same)) choices.push_back(std::move(choice));
}

void Turn::offer(Choice::Kind kind, std::int64_t value, Key label) {
  offer(kind, value, wording_.label(language(), label));
}

void Turn::show(const VehicleFact& vehicle, bool selectable) {
  Card card;
  card.kind = Card::Kind::vehicle;
  card.vehicle = vehicle;
  if (selectable) {
    card.choice = Choice{Choice::Kind::vehicle, vehicle.vehicle->id.value, label_of(vehicle)};
  }
  reply_.cards.push_back(std::move(card));
}

void Turn::show(const AppointmentFact& appointment) {
  Card card;
  card.kind = Card::Kind::appointment;
  card.appointment = appointment;
  reply_.cards.push_back(std::move(card));
}

void Turn::ask(Asked question, Key plain) {
  if (has_asked()) return;
  question_ = question;
  question_words_ = plain;
}

void Turn::asks(Asked question) {
  if (!has_asked()) question_ = question;
}

void Turn::withdraw_question() {
  question_.reset();
  question_words_.reset();
  reply_.choices.clear();
}

void Turn::tell_refused(const RefusedFact& refused) {
  say(Key::refused_general, Claim::fact<ClaimKind::refused>(refused.evidence));
}

Reply Turn::take_reply() {
  if (question_words_) say(*question_words_);
  return std::move(reply_);
}

}  // namespace kept::bot
