#include "bot/when/parted.h"

#include "bot/when/affair_words.h"

namespace kept::bot::when {
namespace {

// One of the next words names something that people have at a time.
bool names_event(const Tokens& t, std::size_t i) {
  constexpr std::size_t reach = 3;
  for (std::size_t k = i; k < i + reach && t.follows(k); ++k) {
    if (t.is(k, events)) return true;
    if (t.number(k) != nullptr || t.is(k, own_wishes)) return false;
  }
  return false;
}

// "my shift ends", "kids have practice", "the wife has": somebody else's clause behind a pause.
bool tells_of_other(const Tokens& t, std::size_t i) {
  if (!t.text.pauses(i) || !t.inside(i + 2)) return false;
  const bool of_own = t.is(i, "my our his her their"_words);
  const std::size_t noun = of_own || t.is(i, "the"_words) ? i + 1 : i;
  if (t.is(noun, own_wishes) || t.number(noun) != nullptr) return false;
  if (!t.is(noun, persons) && !(of_own && t.is(noun, events))) return false;
  std::size_t verb = noun + 1;
  if (t.is(verb, persons) || t.is(verb, events)) ++verb;
  return t.inside(verb) && t.number(verb) == nullptr &&
         t.is(verb,
              "is are has have had gets get lets ends starts runs closes opens leaves lands comes "
              "arrives works goes finishes turns takes drops picks in at"_words) &&
         !(t.is(noun, "lunch break"_words) && t.is(verb, "is"_words));
}

// "gotta be at work", "i have to catch a flight"
bool must_go(const Tokens& t, std::size_t i) {
  std::size_t k = t.is(i, "i we"_words) ? i + 1 : i;
  if (t.is(k, "have got"_words) && t.is(k + 1, "got to"_words) && !t.is(k + 1, "to"_words)) ++k;
  if (t.is(k, "gotta"_words)) {
    ++k;
  } else if (t.is(k, "have need got supposed"_words) && t.is(k + 1, "to"_words)) {
    k += 2;
  } else {
    return false;
  }
  return t.is(k, "be get go leave work pick drop catch run head"_words) &&
         !t.is(k + 1, "there here in by over it my the"_words);
}

// "can you hold the bronco till 2", "keep it till 5"
bool holds_thing(const Tokens& t, std::size_t i) {
  return t.is(i, "hold keep save"_words) && t.is(i + 1, "it the that this him her"_words) &&
         !t.is(i + 2, "spot slot time appointment 1 2 3"_words);
}

// "i get off", "we teach", "it is my lunch break": a clause with a verb of its own.
bool begins_affair(const Tokens& t, std::size_t i) {
  if (must_go(t, i) || holds_thing(t, i)) return true;
  if (t.is(i, "i we he she they"_words)) {
    std::size_t verb = t.is(i + 1, "only usually always am are is"_words) ? i + 2 : i + 1;
    if (t.is(verb, "do does"_words) && t.is(verb + 1, "not"_words)) verb += 2;
    if (t.is(verb, "have has got had"_words)) return names_event(t, verb + 1);
    return t.is(verb,
                "get gets work works working teach leave finish clock wake up drive live start "
                "put"_words) &&
           !t.is(verb + 1, "it there"_words);
  }
  // "puede ser hoy? salgo a las 3"
  if (t.is(i, "salgo salimos entro entramos termino"_words))
    return t.is(i + 1, "a como de hasta"_words);
  if (t.is(i, "it that"_words) && t.is(i + 1, "is"_words) && t.is(i + 2, "my"_words)) return true;
  return tells_of_other(t, i);
}

}  // namespace

bool parted(const Tokens& tokens, std::size_t from, std::size_t to) {
  for (std::size_t i = from; i < to; ++i) {
    // "friday but only in the morning"
    if (tokens.is(i, "but"_words) && tokens.is(i + 1, "only just preferably"_words)) continue;
    if (tokens.is(i,
                  "so but because since however although except pero entonces porque aunque "
                  "excepto"_words) ||
        begins_affair(tokens, i))
      return true;
  }
  return false;
}

}  // namespace kept::bot::when
