#include "bot/criteria/criteria.h"

namespace kept::bot::criteria {
namespace {

// "the cheapest hybrid" is any of the lot.
constexpr auto superlatives =
    "cheapest newest oldest nicest best smallest biggest fastest lowest least most safest "
    "same"_words;
constexpr auto losing = "drove totaled wrecked"_words;
constexpr auto of_others = "her his their"_words;
constexpr auto relatives = "mothers moms dads fathers brothers sisters cousins"_words;
// Words across which an article reaches its noun.
constexpr auto reached_across =
    "one same other nice wifes husbands daughters sons moms dads old current little big cheaper "
    "cheapest really gently low mileage wife k newer older last previous ex esposa color mas "
    "there"_words;

bool follows_of(const Text& text, std::size_t i) {
  return i > 0 && !text.breaks(i) && text.word_is_in(i - 1, "of de all any"_words);
}

// A word of its own right behind the article: "the lifted Silverado", "a sweet Camaro".
bool is_adjective(const Input& input, std::size_t i) {
  if (i == 0 || input.text.pauses(i)) return false;
  constexpr std::uint32_t others =
      word_verb | word_preposition | word_negation | word_own | word_definite | word_indefinite;
  const WordId word = input.text[i].word;
  if (word != unknown_word && (input.lexicon.sense(word).flags & others) != 0) return false;
  const WordId before = input.text[i - 1].word;
  constexpr std::uint32_t articles = word_definite | word_indefinite | word_own;
  return before != unknown_word && (input.lexicon.sense(before).flags & articles) != 0;
}

// "my son totaled the Civic", "me robaron la Silverado"
bool is_told_of_loss(const Text& text, std::size_t i) {
  return i > 0 && !text.pauses(i) &&
         text.word_is_in(i - 1,
                         "totaled totalled wrecked crashed drove robaron choque choco estrelle "
                         "chocaron"_words);
}

// "hay de esas Tacomas": some of the kind
bool is_some_of(const Text& text, std::size_t i) {
  return i > 1 && !text.breaks(i) && text.word_is_in(i, "esas esos estas estos"_words) &&
         text.word_is_in(i - 1, "de"_words) &&
         text.word_is_in(i - 2,
                         "hay tienen tiene tienes tendran habra venden manejan busco buscando "
                         "quiero quisiera necesito ocupo"_words);
}

// "the guy in the black truck"
bool is_somebody_in(const Text& text, std::size_t i) {
  // "i'm the one with the loud truck"
  if (i > 4 && !text.pauses(i) && text.word_is_in(i - 1, "with"_words) &&
      text.word_is_in(i - 2, "one guy man lady dude woman person"_words) &&
      text.word_is_in(i - 3, "the"_words) && text.word_is_in(i - 4, "am be"_words))
    return true;
  return i > 1 && !text.pauses(i) && text.word_is_in(i - 1, "in en"_words) &&
         text.word_is_in(
             i - 2,
             "guy man lady driver dude woman kid person gentleman senor senora muchacho "
             "coming arriving llegando llego"_words);
}

// "you sold my dad a Tundra", "I used to own a Saturn"
bool is_told_of_others(const Text& text, std::size_t i) {
  if (i < 3 || text.pauses(i)) return false;
  // "my boss has a black Escalade", "our neighbor drives a Tundra"
  const bool owner =
      text.word_is_in(i - 1, "has drives owns bought got rocks leases"_words) &&
      text.word_is_in(text.word_is_in(i - 2, "just already also"_words) ? i - 3 : i - 2,
                      "boss neighbor neighbors coworker roommate landlord buddy friend ex teacher "
                      "doctor cousin uncle aunt grandpa grandma nephew niece brother sister"_words);
  if (owner) return true;
  const bool relative =
      text.word_is_in(i - 1,
                      "dad mom son daughter wife husband brother sister cousin friend neighbor "
                      "grandpa grandma uncle aunt mother father parents kid"_words) &&
      text.word_is_in(i - 3, "sold gave bought"_words);
  return relative || (text.word_is_in(i - 1, "own have drive"_words) &&
                      text.word_is_in(i - 2, "to"_words) && text.word_is_in(i - 3, "used"_words));
}

// "I'll be coming in a white Altima"
bool is_arriving(const Text& text, std::size_t i) {
  return i > 1 && !text.pauses(i) && text.word_is_in(i - 1, "in en"_words) &&
         text.word_is_in(i - 2,
                         "coming arriving rolling pulling driving riding showing llego llegando "
                         "yendo manejando "
                         "llegare voy"_words);
}

// "we had a", "tuve un", "compre un": what is told of is or was theirs.
bool is_told_of_past(const Text& text, std::size_t i) {
  if (i == 0 || text.pauses(i)) return false;
  // "he said you had a Maverick": ours, of which others told
  if (i > 1 && text.word_is_in(i - 1, "had"_words) && text.word_is_in(i - 2, "you yall u"_words))
    return false;
  return text.word_is_in(
      i - 1,
      "had bought totaled totalled wrecked crashed drove driven inherited owned tuve tenia "
      "teniamos compre choque herede vendi heredamos"_words);
}

// "rav4 it is": settled on, and so a certain one
bool is_settled_on(const Text& text, std::span<const std::uint8_t> in_phrase, std::size_t first) {
  constexpr std::size_t longest = 6;
  std::size_t at = first;
  while (at < text.size() && at < first + longest && in_phrase[at] != 0) ++at;
  const std::size_t next = at + 2;
  if (next > text.size() || !text.word_is_in(at, "it"_words) ||
      !text.word_is_in(at + 1, "is"_words))
    return false;
  return next == text.size() || text.pauses(next) || text.word_is_in(next, "then"_words);
}

}  // namespace

Determiner determiner_of(const Input& input, std::span<const std::uint8_t> in_phrase,
                         std::uint32_t first) {
  const Text& text = input.text;
  std::size_t i = first;
  bool best = false;
  bool paused = false;
  for (int n = 0; n < 8 && i > 0 && !text.breaks(i); ++n) {
    if (text.pauses(i) && in_phrase[i - 1] == 0) return Determiner::none;
    paused = paused || text.pauses(i);
    --i;
    const WordId word = text[i].word;
    const auto is = [&](WordSet auto words) {
      return word == unknown_word ? text.key_is_in(i, words) : text.word_is_in(i, words);
    };
    const std::uint32_t flags = word == unknown_word ? 0 : input.lexicon.sense(word).flags;
    if ((flags & word_own) != 0) return Determiner::own;
    if (is(losing)) return Determiner::own;
    if (is(of_others)) return Determiner::own;
    if (is("sus"_words)) return Determiner::indefinite;
    // "your silver Accord" is one, "any of your Accords" is none.
    if (is("su"_words) && i > 0 &&
        text.word_is_in(i - 1, "vendio choco manejando presto dio"_words))
      return Determiner::own;
    if (is("your su"_words))
      return best || follows_of(text, i) ? Determiner::indefinite : Determiner::definite;
    if (is("los las those these"_words)) return Determiner::none;
    if (is("del al"_words) && input.number_at[i + 1] < 0) return Determiner::definite;
    if (is(relatives)) return Determiner::own;
    if (is_some_of(text, i)) return Determiner::indefinite;
    if ((flags & word_definite) != 0 && (is_told_of_loss(text, i) || is_somebody_in(text, i)))
      return Determiner::own;
    // "chargers in that purple, daytona": the article is of the colour.
    const bool of_tint = paused && i > 0 && text.word_is_in(i - 1, "in en"_words);
    if ((flags & word_definite) != 0 && of_tint) return Determiner::none;
    if ((flags & word_definite) != 0) return best ? Determiner::indefinite : Determiner::definite;
    best = best || is(superlatives);
    if ((flags & word_indefinite) != 0)
      return is_told_of_past(text, i) || is_arriving(text, i) || is_told_of_others(text, i)
                 ? Determiner::own
                 : Determiner::indefinite;
    const bool walks = best || in_phrase[i] != 0 || input.number_at[i] >= 0 ||
                       text[i].kind == TokenKind::number || is(reached_across);
    if (!walks && !is_adjective(input, i)) break;
  }
  return is_settled_on(text, in_phrase, first) ? Determiner::definite : Determiner::none;
}

}  // namespace kept::bot::criteria
