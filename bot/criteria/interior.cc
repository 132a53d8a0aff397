#include <algorithm>

#include "bot/criteria/settle.h"
#include "bot/criteria/words_at.h"

namespace kept::bot::criteria {
namespace {

class InteriorReader : private WordsAt {
 public:
  InteriorReader(const Input& input, std::vector<Value>& values)
      : WordsAt(input.text), values_(values), spanish_(input.spanish) {}

  void run() {
    for (std::size_t k = 0; k < values_.size(); ++k) {
      if (values_[k].field != Field::exterior_color) continue;
      if (is_of_both(values_[k].last)) {
        Value within = values_[k];
        within.field = Field::interior_color;
        values_.insert(values_.begin() + static_cast<std::ptrdiff_t>(++k), within);
        continue;
      }
      Value& v = values_[k];
      constexpr auto inside =
          "interior inside interiors guts seats int asientos seat interiores upholstery "
          "adentro dentro piel leather cloth tela cabin vestidura vestiduras"_words;
      std::size_t next = v.last;
      while (next < text_.size() && !text_.pauses(next) &&
             is(next, "leather cloth color colored on the por de vinyl"_words) && !is(next, inside))
        ++next;
      const bool leather_behind =
          k + 1 < values_.size() && values_[k + 1].field == Field::feature &&
          values_[k + 1].value == "leather" && values_[k + 1].first == v.last;
      const bool behind = next < text_.size() && !text_.pauses(next) && is(next, inside) &&
                          (next == v.last || !is(v.last, "on de"_words) ||
                           is(v.last + 1, "the"_words) || is(v.last, "por"_words));
      bool ahead = is(v.first == 0 ? text_.size() : v.first - 1,
                      "interior interiores inside asientos seats vestidura vestiduras int"_words) &&
                   !text_.pauses(v.first);
      if (!ahead && v.first >= 2 && is(v.first - 1, "is color en es in de not no"_words) &&
          !text_.pauses(v.first) && is(v.first - 2, "interior inside asientos piel"_words))
        ahead = true;
      if (!ahead && v.first >= 2 && is(v.first - 1, "in de en"_words) && !text_.pauses(v.first) &&
          k > 0 && values_[k - 1].value == "leather" && values_[k - 1].last == v.first - 1)
        ahead = true;
      if (k > 0 && values_[k - 1].value == "leather" && values_[k - 1].last == v.first &&
          !text_.pauses(v.first) && spanish_)
        ahead = true;
      const bool on = k > 0 && (values_[k - 1].field == Field::exterior_color) &&
                      values_[k - 1].last + 1 == v.first &&
                      is(v.first - 1, "on over sobre con"_words);
      // "seats have to be black"
      if (!ahead && v.first >= 2 && is(v.first - 1, "be"_words))
        ahead = is(v.first - 2, "must should to can"_words) && speaks_of_seats(v.first - 2);
      // "gray seats blue exterior"
      const bool outside = is(v.last, "exterior outside paint"_words) && !text_.pauses(v.last);
      if (outside) ahead = false;
      if (!ahead && !outside) ahead = is_told_of_inside(k) || contrasts(k) || is_excepted(v.first);
      if (leather_behind || behind || ahead || on) v.field = Field::interior_color;
    }
    // "black or tan interior": the first colour goes with the second.
    for (std::size_t k = values_.size(); k-- > 1;) {
      if (values_[k].field == Field::interior_color &&
          values_[k - 1].field == Field::exterior_color &&
          values_[k].first == values_[k - 1].last + 1 && is(values_[k].first - 1, "or o"_words) &&
          !is(values_[k].last, "on"_words)) {
        values_[k - 1].field = Field::interior_color;
      }
    }
  }

 private:
  bool speaks_of_seats(std::size_t i) const {
    for (std::size_t n = 0; n < 4 && i > 0 && !text_.pauses(i); ++n) {
      if (is(--i, "seats seat interior upholstery inside"_words)) return true;
    }
    return false;
  }

  // "red inside and out", "blue, inside too", "negro por dentro y por fuera"
  bool is_of_both(std::size_t i) const {
    constexpr auto within = "inside interior adentro dentro in"_words;
    constexpr auto without = "out outside exterior afuera fuera"_words;
    const auto past = [&](std::size_t at) { return is(at, "on the por de"_words) ? at + 1 : at; };
    i = past(i);
    const bool begins = is(i, within);
    if (!begins && !is(i, without)) return false;
    // "blue inside too"
    if (begins && is(i + 1, "too also tambien"_words)) return true;
    if (begins && is(i + 1, "as"_words) && is(i + 2, "well"_words)) return true;
    if (!is(i + 1, "and y"_words) || text_.pauses(i + 1)) return false;
    const std::size_t other = past(past(i + 2));
    const bool whole = ends(other + 1) || text_.pauses(other + 1) || value_end(other + 1);
    return whole && (begins ? is(other, without) : is(other, within));
  }
  bool value_end(std::size_t i) const {
    return is(i, "please with and or in for under suv truck sedan car"_words);
  }

  // "is the inside of the Camry beige or black"
  bool is_told_of_inside(std::size_t k) const {
    const Value& v = values_[k];
    if (spanish_ || k == 0 || text_.pauses(v.first)) return false;
    const Value& before = values_[k - 1];
    if (before.field == Field::interior_color && before.last + 1 == v.first &&
        is(before.last, "or o"_words))
      return is_told_of_inside(k - 1);
    constexpr std::size_t longest = 7;
    std::size_t i = v.first;
    for (std::size_t n = 0; n < longest && i > 1 && !text_.pauses(i); ++n) {
      --i;
      if (is(i, "of on in de del"_words))
        return is(i - 1, "inside interior seats upholstery cabin"_words);
      const bool named = before.last > i || is(i, "the that this your is are el la ese"_words) ||
                         text_[i].kind == TokenKind::number;
      const bool of_vehicle =
          named || (k > 1 && values_[k - 2].first <= i && i < values_[k - 2].last);
      if (!of_vehicle) return false;
    }
    return false;
  }

  // "any interior color but black"
  bool is_excepted(std::size_t first) const {
    if (first < 3 || text_.pauses(first) || !is(first - 1, "but except besides"_words))
      return false;
    const std::size_t i = is(first - 2, "color colors"_words) ? first - 3 : first - 2;
    return is(i, "interior inside seat seats leather"_words);
  }

  // "gray seats, not black ones"
  bool contrasts(std::size_t k) const {
    const Value& v = values_[k];
    return k > 0 && v.first > 0 && values_[k - 1].field == Field::interior_color &&
           is(v.first - 1, "not no never"_words) && v.first <= values_[k - 1].last + 3 &&
           (is(v.last, "ones"_words) || ends(v.last));
  }

  std::vector<Value>& values_;
  bool spanish_;
};

}  // namespace

void settle_interior(const Input& input, std::vector<Value>& values) {
  InteriorReader(input, values).run();
}

}  // namespace kept::bot::criteria
