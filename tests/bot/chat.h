// A chat from the visitor's own words: read, understood, decided and said over the fake books.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "bot/engine.h"
#include "bot/lexicon.h"
#include "bot/rulebook.h"
#include "bot/understanding.h"
#include "bot/wording.h"
#include "tests/bot/fake_books.h"

namespace kept::tests {

class Chat {
 public:
  std::string say(std::string_view text) {
    static const Lexicon lexicon = Lexicon::standard();
    Meaning meaning = understand_to_act(read(text, lexicon, books.scene().now_local), state.asked);
    return answer(Heard{&meaning, text});
  }

  // The words with a meaning of the test's own.
  std::string hear(const Meaning& meaning, std::string_view text) {
    return answer(Heard{&meaning, text});
  }

  // What may be tapped now, by label.
  bool offers(std::string_view label) const {
    return std::any_of(state.choices.begin(), state.choices.end(),
                       [&](const Choice& one) { return one.label == label; });
  }

  std::string tap(const Choice& choice) { return answer(Chosen{choice}); }

  std::string happen(const Happened& happened) { return answer(happened); }

  // How often the books were asked to do this.
  long count(std::string_view action) const {
    return std::count(books.performed.begin(), books.performed.end(), action);
  }

  FakeBooks books;
  ConversationState state;
  std::optional<inventory::VehicleId> page;  // whose page the visitor is on

 private:
  std::string answer(const Input& input) {
    static const Rulebook rulebook = Rulebook::standard();
    static const Wording wording = Wording::standard();
    Scene scene = books.scene();
    scene.page_vehicle = page;
    return joined(Engine(rulebook, wording).run(state, input, scene, books).sentences);
  }
};

inline bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

// A visitor who is known and has booked a visit to K1234 on Saturday at 10.
inline Chat booked() {
  Chat chat;
  chat.say("I'm Ana, 530-555-0142, can I see K1234 Saturday at 10?");
  REQUIRE(chat.count("book_appointment") == 1);
  return chat;
}

}  // namespace kept::tests
