#include "bot/word_list.h"

#include <algorithm>
#include <string>

#include <doctest/doctest.h>

#include "bot/text.h"

using namespace kept::bot;

namespace {

bool has(WordSet auto words, std::string_view word) {
  const Print print = print_of(word);
  return words.may_have(print) && is_among(words.hashes(), hash_of(word));
}

template <Literal list>
void knows_its_words_and_no_others(WordList<list> words) {
  for (const std::string_view word : words.words) {
    CAPTURE(word);
    CHECK(has(words, word));
  }
  for (const std::string_view other : {"", "x", "wor", "words", "zebra"}) {
    CAPTURE(other);
    CHECK_FALSE(has(words, other));
  }
}

}  // namespace

TEST_CASE("Word lists, short and long, know their words and no others") {
  knows_its_words_and_no_others("word"_words);
  knows_its_words_and_no_others("las la los"_words);
  knows_its_words_and_no_others(
      "one two three four five six seven eight nine ten eleven twelve one"_words);
  CHECK(decltype("  no   later than "_words)::count == 3);
}

TEST_CASE("Joined lists have the words of each, and no other") {
  constexpr auto joined =
      any_of_lists("talk speak"_words, "put pass hand send get to"_words, "get one"_words);
  for (const std::string_view word : {"talk", "speak", "put", "get", "to", "one"}) {
    CAPTURE(word);
    CHECK(has(joined, word));
  }
  for (const std::string_view word : {"talks", "", "t", "talk speak"}) {
    CAPTURE(word);
    CHECK_FALSE(has(joined, word));
  }
}

TEST_CASE("Only the empty word has no print") {
  CHECK(print_of("") == no_print);
  CHECK(print_of("a") != no_print);
  CHECK(print_of("ab") != print_of("ba"));
}

TEST_CASE("A token is asked for by its own spelling and by the corrected one") {
  Text text("MAÑANA tomorow");
  CHECK(text.word_is_in(0, "hoy manana"_words));
  CHECK_FALSE(text.word_is_in(1, "tomorrow today"_words));
  text.set_word(1, 1, "tomorrow");
  CHECK(text.word_is_in(1, "tomorrow today"_words));
  CHECK(text.key_is_in(1, "tomorow"_words));
}
