#include <algorithm>

#include "bot/criteria/settle.h"
#include "bot/criteria/words_at.h"

namespace kept::bot::criteria {
namespace {

class OrdinaryWords : private WordsAt {
 public:
  OrdinaryWords(const Input& input, std::vector<Value>& values)
      : WordsAt(input.text), in_(input), values_(values) {}

  void run() {
    for (std::size_t k = 0; k < values_.size(); ++k) {
      Value& v = values_[k];
      if (!v.uncertain) continue;
      const bool after_make = k > 0 && values_[k - 1].field <= Field::model &&
                              values_[k - 1].last == v.first && !values_[k - 1].uncertain;
      const bool after_year = v.first > 0 && year_at(v.first - 1);
      const bool before_year = year_at(v.last) && !text_.pauses(v.last);
      const bool with_trim = k + 1 < values_.size() && values_[k + 1].field == Field::trim &&
                             values_[k + 1].first == v.last;
      const bool make_behind = k + 1 < values_.size() && values_[k + 1].field == Field::make &&
                               values_[k + 1].first == v.last;
      const bool numeric = text_[v.first].kind == TokenKind::number;
      const bool listed = k > 0 && !values_[k - 1].uncertain &&
                          values_[k - 1].field == Field::model &&
                          (is(v.first - 1, "or and o y u"_words) ||
                           text_.gap(v.first) == (gap_comma | gap_space)) &&
                          v.first - values_[k - 1].last <= 1;
      const bool capital = text_[v.first].capital && !text_.shouting() && v.first > 0 &&
                           !text_.breaks(v.first) && !numeric;
      const bool determined = determined_noun(v);
      const bool truck =
          numeric && is(v.last,
                        "truck trucks dually duallys duallies diesel crew work cummins 4x4 "
                        "laramie bighorn big hd"_words);
      if (after_make || after_year || before_year || with_trim || make_behind || listed ||
          capital || truck || (determined && !numeric))
        v.uncertain = false;
      if (numeric && determined && is(v.first - 1, "the that a el la un ese"_words) &&
          (text_.pauses(v.last) || text_.breaks(v.last)) && text_.key(v.first).size() <= 4 &&
          number_noun(v))
        v.uncertain = false;
    }
    std::erase_if(values_, [&](const Value& v) { return v.uncertain && v.field == Field::trim; });
  }

 private:
  // "the 300", but not "the 18,995 one" or "the 5th".
  bool number_noun(const Value& v) const {
    const std::int32_t n = in_.number_at[v.first];
    if (n < 0) return false;
    const Number& number = in_.numbers[static_cast<std::size_t>(n)];
    return !number.dollars && !number.thousands && !number.ordinal && number.last == v.first + 1;
  }

  bool year_at(std::size_t i) const {
    if (i >= text_.size() || text_[i].kind != TokenKind::number) return false;
    return text_[i].value >= 1990 && text_[i].value <= 2030 && !text_[i].grouped &&
           text_.key(i).size() == 4;
  }

  bool determined_noun(const Value& v) const {
    std::size_t i = v.first;
    for (int n = 0; n < 4 && i > 0 && !text_.pauses(i); ++n) {
      --i;
      const std::uint32_t flags =
          text_[i].word == unknown_word ? 0 : in_.lexicon.sense(text_[i].word).flags;
      if (is(i,
             "a an any the that this your another some un una el la ese esa algun "
             "alguna los las those these my our mi newer older other"_words))
        return true;
      if (is(i,
             "want like love got used certified have buy drive hold about tienen "
             "quiero busco hay"_words))
        return true;
      const bool adjective = is_value_token(i) || year_at(i) ||
                             is(i, "really nice good cheap low clean little small"_words);
      if (!adjective || (flags & word_verb) != 0) return false;
    }
    return false;
  }

  bool is_value_token(std::size_t i) const {
    return std::any_of(values_.begin(), values_.end(),
                       [&](const Value& v) { return v.first <= i && i < v.last && !v.uncertain; });
  }

  const Input& in_;
  std::vector<Value>& values_;
};

}  // namespace

void settle_ordinary(const Input& input, std::vector<Value>& values) {
  OrdinaryWords(input, values).run();
}

}  // namespace kept::bot::criteria
