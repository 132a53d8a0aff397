#include "bot/criteria/told_of.h"

#include "bot/criteria/words_at.h"

namespace kept::bot::criteria {
namespace {

class ToldOf : private WordsAt {
 public:
  ToldOf(const Input& input, const Value& name) : WordsAt(input.text), name_(name) {}

  bool run() const {
    if (name_.field == Field::exterior_color) return colours_a_stand();
    return is_place() || is_in_traffic() || is_made_for_a_living() || is_worked_on() ||
           holds_family();
  }

 private:
  std::size_t back(std::size_t n) const { return token_before(name_.first, n); }

  // "one of the guys from the blue tent"
  bool colours_a_stand() const {
    return !text_.pauses(name_.last) &&
           is(name_.last, "tent tents awning awnings umbrella booth canopy kiosk gazebo"_words);
  }

  // "the lot in Chevy Chase", "Wednesday is Tundra delivery day"
  bool is_place() const {
    if (text_.pauses(name_.last)) return false;
    if (is(name_.last, "chase"_words)) return is(name_.first, "chevy"_words);
    return is(name_.last, "delivery"_words) && is(name_.last + 1, "day days week"_words);
  }

  // "a wreck with 2 Teslas", "stuck behind a Ram"
  bool is_in_traffic() const {
    if (is(back(1), "jackknifed overturned"_words)) return true;
    constexpr std::size_t words_between = 3;
    for (std::size_t n = 1; n <= words_between; ++n) {
      if (is(back(n), "with behind involving"_words))
        return is(back(n + 1), "wreck crash accident pileup collision stuck trapped"_words) &&
               !is(back(n + 2), "get got getting"_words);
    }
    return false;
  }

  // "I build X3s", "my dad sold Buicks for 31 years"
  bool is_made_for_a_living() const {
    if (!name_.plural || name_.field > Field::model) return false;
    const bool made = is(back(1), "build builds built assemble assembles assembled weld"_words);
    const bool dealt = is(back(1), "sold sells fixed fixes painted raced races"_words);
    const bool by_kin = is(back(2),
                           "dad mom father mother husband wife uncle brother sister son "
                           "grandpa grandfather cousin neighbor he she"_words);
    return by_kin ? made || dealt : made && is(back(2), "i we"_words);
  }

  // "I'm under a Silverado all day"
  bool is_worked_on() const {
    return is(back(1), "a an some this"_words) && is(back(2), "under underneath beneath"_words) &&
           is(back(3), "im am m laying lying stuck working work"_words);
  }

  // "got 3 kids in the Highlander losing it"
  bool holds_family() const {
    constexpr auto held = "got have left with"_words;
    return is(back(1), "the"_words) && is(back(2), "in"_words) &&
           is(back(3), "kids kid baby babies toddler toddlers dog dogs twins groceries"_words) &&
           (is(back(4), held) || is(back(5), held)) && !is(back(5), "can could"_words);
  }

  const Value& name_;
};

}  // namespace

bool is_only_told_of(const Input& input, const Value& name) {
  return (name.field <= Field::model || name.field == Field::exterior_color) &&
         ToldOf(input, name).run();
}

}  // namespace kept::bot::criteria
