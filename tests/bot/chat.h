// A chat from the visitor's own words: read, understood, decided and said over the fake books.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

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
    static const Rulebook rulebook = Rulebook::standard();
    static const Wording wording = Wording::standard();
    static const Lexicon lexicon = Lexicon::standard();
    Scene scene = books.scene();
    Meaning meaning = understand(read(text, lexicon, scene.now_local), state.asked);
    Reply reply = Engine(rulebook, wording).run(state, Heard{&meaning, text}, scene, books);
    return joined(reply.sentences);
  }

  // How often the books were asked to do this.
  long count(std::string_view action) const {
    return std::count(books.performed.begin(), books.performed.end(), action);
  }

  FakeBooks books;
  ConversationState state;
};

inline bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace kept::tests
