#include "bot/criteria/idiom.h"

#include "bot/criteria/words_at.h"

namespace kept::bot::criteria {
namespace {

class Idiom : private WordsAt {
 public:
  Idiom(const Input& input, const Value& name)
      : WordsAt(input.text),
        in_(input),
        name_(name),
        prev_(name.first > 0 && !text_.pauses(name.first) ? name.first - 1 : text_.size()),
        next_(name.last < text_.size() && !text_.pauses(name.last) ? name.last : text_.size()) {}

  // "turning over a new leaf", "public transit", "where's your venue", "my civic duty"
  bool run() const {
    if (is(name_.first, "leaf leaves"_words))
      return is(next_, "blower blowers springs spring pile piles bag bags"_words) ||
             (is(prev_, "new"_words) && prev_ > 1 && is(prev_ - 2, "over"_words));
    if (is(name_.first, "transit"_words))
      return is(prev_, "public mass rapid city county by in take taking use ride"_words) ||
             is(next_,
                "stop stops station stations system center card pass bus buses route routes line "
                "lines authority time times police"_words);
    if (is(name_.first, "civic"_words))
      return is(next_,
                "duty duties center engagement leader leaders pride association auditorium arena "
                "plaza group holiday"_words);
    if (is(name_.first, "sierra"_words))
      return is(next_, "nevada foothills mountains vista madre leone club"_words);
    // "la fiesta de mi hija"; the car is "el Fiesta"
    if (is(name_.first, "fiesta fiestas"_words)) return is(prev_, "la las una unas mi"_words);
    if (is(name_.first, "venue venues"_words)) return is_place_to_meet();
    return false;
  }

 private:
  // "where is your venue", "a venue for our wedding"
  bool is_place_to_meet() const {
    if (is(prev_, "wedding event concert party music reception sports banquet"_words)) return true;
    if (is(next_, "for"_words))
      return is(is(next_ + 1, "a an my our the his her"_words) ? next_ + 2 : next_ + 1,
                "wedding weddings event events party parties reception quinceanera concert show "
                "birthday shower baptism graduation prom banquet"_words);
    if (is(next_, "located"_words) || (is(next_, "at"_words) && !value_at(next_ + 1)))
      return is(prev_, "your the this yall ur u"_words) && asks_where();
    if (!is(prev_, "your yall ur u"_words)) return false;
    return asks_where() || (prev_ > 0 && is(prev_ - 1, "at to from near"_words));
  }

  bool asks_where() const {
    constexpr std::size_t reach = 5;
    for (std::size_t i = name_.first, n = 0; i > 0 && n < reach && !text_.breaks(i); ++n) {
      if (is(--i, "where wheres directions address"_words)) return true;
    }
    return false;
  }

  bool value_at(std::size_t at) const {
    return at < text_.size() && in_.lexicon.base->names.find(word(at)) != nullptr;
  }

  const Input& in_;
  const Value& name_;
  std::size_t prev_;
  std::size_t next_;
};

}  // namespace

bool is_idiom(const Input& input, const Value& name) {
  return Idiom(input, name).run();
}

}  // namespace kept::bot::criteria
