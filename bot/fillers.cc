#include "bot/fillers.h"

namespace kept::bot {
namespace {

bool is(const Text& text, std::size_t i, WordSet auto words) {
  return text.key_is_in(i, words);
}

// "um?" asks something.
bool ends_sentence(const Text& text, std::size_t i) {
  return (text.gap(i) & (gap_question | gap_exclaim)) != 0;
}

// How many tokens from i on are one filler with something behind it.
std::size_t filler_at(const Text& text, std::size_t i) {
  const std::size_t left = text.size() - i;
  if (left < 2 || ends_sentence(text, i + 1)) return 0;
  // "uh huh" says yes, "pues si" too, and "eh yo" is no greeting.
  if (is(text, i + 1, "huh si yo uh"_words) && is(text, i, "uh eh pues"_words)) return 0;
  if (is(text, i,
         "um umm uh uhh uhm er erm hm hmm hmmm mmm eh em ughh ughhh uggh arghh bro bruh "
         "dude"_words))
    return 1;
  if (left == 2) return 0;
  if (is(text, i, "man pues"_words)) return 1;
  if (is(text, i, "ok okay alright"_words) && is(text, i + 1, "so"_words))
    return ends_sentence(text, i + 2) ? 0 : 2;
  const bool opens = is(text, i, "so well"_words);
  return opens && !is(text, i + 1, "what far sorry much long cool true done said thanks"_words) ? 1
                                                                                                : 0;
}

}  // namespace

std::size_t leading_fillers(const Text& text) {
  std::size_t first = 0;
  while (const std::size_t size = filler_at(text, first)) first += size;
  return first;
}

bool is_spoken_pause(const Text& text, std::size_t i) {
  return i > 0 && i + 1 < text.size() && is(text, i, "um umm uh uhh uhm erm"_words) &&
         !is(text, i + 1, "huh oh uh"_words) && !is(text, i - 1, "uh"_words) &&
         !ends_sentence(text, i + 1);
}

std::size_t trailing_fillers(const Text& text) {
  std::size_t count = 0;
  while (count + 2 <= text.size()) {
    const std::size_t last = text.size() - count - 1;
    const bool laughs = last > 1 && is(text, last, "lol lmao lmfao rofl haha hahaha"_words);
    const bool addresses =
        is(text, last, "man bro bruh dude fam homie"_words) && !text[last].capital &&
        !is(text, last - 1, "the a my your this that old young his her our no"_words);
    if (!laughs && !addresses) break;
    ++count;
  }
  return count;
}

}  // namespace kept::bot
