#include "bot/act/name_remark.h"

#include <algorithm>

#include "bot/act/frames.h"
#include "bot/skip.h"

namespace kept::bot {
namespace {

constexpr auto namers =
    "parents mom mama mum mother dad daddy papa father folks family husband wife grandma grandpa "
    "grandmother grandfather brother sister aunt uncle inlaws"_words;

// One part of a message between pauses.
class Part {
 public:
  Part(const Case& c, std::uint32_t first, std::uint32_t last)
      : c_(c), first_(first), last_(last) {}

  bool is_joke() const {
    std::uint32_t head = skip(first_, [&](std::uint32_t i) {
      return i < last_ && is(i, "and but so no yes yeah lol haha well oh i know seriously"_words) &&
             !(is(i, "i"_words) && is(i + 1, "am get hear hate love"_words)) &&
             !(is(i, "no"_words) && is(i + 1, "relation"_words));
    });
    // "before you ask, no relation"
    if (is(head, "before"_words) && is(head + 1, "you"_words) && is(head + 2, "ask"_words))
      return true;
    if (wishes_luck(head) || denies(head) || is_tired(head)) return true;
    if (is(head, "blame thank"_words))
      return is(head + 1, namers) || (is(head + 1, "my the"_words) && is(head + 2, namers));
    for (std::uint32_t i = first_; i < last_; ++i) {
      if (jests(i) || is_of_namers(i)) return true;
    }
    return false;
  }

 private:
  bool is(std::uint32_t i, WordSet auto words) const {
    return first_ <= i && i < last_ && c_.text().word_is_in(i, words);
  }

  // "good luck spelling that", "have fun with that one", "try saying it three times"
  bool wishes_luck(std::uint32_t head) const {
    const bool luck = is(head, "good"_words) && is(head + 1, "luck"_words);
    const bool fun = is(head, "have"_words) && is(head + 1, "fun"_words);
    if (luck || fun)
      return is(head + 2,
                "with spelling pronouncing saying typing writing getting trying finding"_words);
    return is(head, "try say"_words) && c_.word_in(head + 1, last_, "times fast"_words);
  }

  // "im not a spy", "no relation", "not that one", "no not the singer"
  bool denies(std::uint32_t head) const {
    if (is(head, "no"_words))
      return is(head + 1, "relation"_words) || is(head + 2, "relation"_words);
    const bool said_no = head > first_ && is(head - 1, "no"_words);
    const bool self = is(head, "i"_words) && is(head + 1, "am"_words);
    const std::uint32_t no = self ? head + 2 : head;
    if (!is(no, "not"_words)) return false;
    if (is(no + 1, "related kidding joking"_words)) return true;
    if (is(no + 1, "that"_words)) return is(no + 2, "one guy girl"_words) && no + 3 >= last_;
    if (is(no + 1, "a an"_words)) return self && !is(no + 2, "fan big huge"_words);
    return said_no && is(no + 1, "the"_words) && !is(no + 2, "one"_words);
  }

  // "i get that a lot", "heard em all before"
  bool is_tired(std::uint32_t head) const {
    const std::uint32_t i = is(head, "i"_words) ? head + 1 : head;
    const std::uint32_t verb = is(i, "have"_words) ? i + 1 : i;
    return is(verb, "get hear heard"_words) &&
           is(verb + 1, "that it them this em every all"_words) &&
           c_.word_in(verb + 1, last_, "lot time before all joke"_words);
  }

  // "dad jokes run in the family", "no vampire jokes please", "go ahead and laugh"
  bool jests(std::uint32_t i) const {
    if (is(i, "joke jokes joking pun puns hilarious prank"_words)) return true;
    if (is(i, "laugh laughs laughing giggle snicker"_words))
      return !is(i - 1, "not"_words) && last_ > first_ + 1;
    return is(i, "runs run"_words) && is(i + 1, "in"_words) && is(i + 2, "the my our"_words) &&
           is(i + 3, "family"_words);
  }

  // "my parents were hippies", "mom loves comics", "my husband married me for it"
  bool is_of_namers(std::uint32_t i) const {
    if (!is(i, namers) || (i > first_ && !is(i - 1, "my the and our blame"_words))) return false;
    const std::uint32_t verb = skip(i + 1, [&](std::uint32_t k) {
      return k < last_ && is(k, "really just always both obviously clearly apparently"_words);
    });
    if (is(verb, "was were"_words))
      return !is(
          verb + 1,
          "in there here looking talking supposed calling going coming hoping helped the told "
          "wondering working dealing interested thinking"_words);
    return is(verb,
              "thought loved loves hated hates liked likes married figured watched watches must "
              "had "
              "has have"_words) &&
           (!is(verb, "had has have"_words) || is(verb + 1, "jokes humor"_words) ||
            c_.word_in(verb + 1, last_, "humor imagination taste"_words)) &&
           !names_vehicle() &&
           !c_.word_in(verb + 1, last_, "car truck cars trucks one dealership appointment"_words);
  }

  bool names_vehicle() const {
    const auto values = beginning_in(c_.parts().values, first_, last_);
    return std::any_of(values.begin(), values.end(),
                       [](const criteria::Value& v) { return v.field <= Field::body; });
  }

  const Case& c_;
  std::uint32_t first_;
  std::uint32_t last_;
};

}  // namespace

Ground find_name_remark(const Case& c) {
  if (!c.asked_for_contact() || !c.out().has(Act::give_name)) return {};
  const Text& text = c.text();
  const auto size = static_cast<std::uint32_t>(text.size());
  for (std::uint32_t first = 0; first < size;) {
    std::uint32_t last = first + 1;
    while (last < size && !text.pauses(last) && !(c.is_detail(last) != c.is_detail(first))) ++last;
    if (c.named_before(first) && Part(c, first, last).is_joke())
      return {first, last, "said of the name"};
    first = last;
  }
  return {};
}

}  // namespace kept::bot
