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
    if (name_.value == "Fit") return is_fitting();
    return is_figure() || is_fastener();
  }

 private:
  bool lower() const { return !text_[name_.first].capital || text_.shouting(); }

  // "reach an accord with you", "the focus is on price", "gave up the ghost", "quite the odyssey"
  bool is_figure() const {
    if (is(name_.first, "accord"_words))
      return is(prev_, "an"_words) && prev_ > 0 &&
             is(prev_ - 1,
                "reach reached reaching come came find found strike struck get to made "
                "make"_words) &&
             lower();
    if (is(name_.first, "focus"_words))
      return is(next_, "is was should will needs"_words) &&
             (is(next_ + 1, "on"_words) || is(next_ + 2, "on"_words)) &&
             !is(next_ + 2,
                 "your the sale my hold it craigslist autotrader this that site"_words) &&
             is(prev_, "my our the main"_words) && lower();
    if (is(name_.first, "ghost"_words))
      return is(prev_, "the"_words) && prev_ > 0 && is(prev_ - 1, "up"_words);
    if (is(name_.first, "odyssey"_words))
      return (is(prev_, "the an"_words) && prev_ > 0 &&
              is(prev_ - 1, "quite such what some"_words)) ||
             (is(prev_, "an"_words) && is(next_, "of to just trying"_words) && lower());
    if (is(name_.first, "expedition"_words))
      return is(prev_, "an my our this"_words) && prev_ > 0 && is(prev_ - 1, "on"_words) && lower();
    if (is(name_.first, "compass"_words))
      return is(next_, "says said app points pointing pointed shows read reads"_words);
    if (is(name_.first, "vibe vibes"_words))
      return is(prev_, "the good bad weird great nice this that your"_words) &&
             is(next_, "there here like in of is check from i"_words);
    if (is(name_.first, "pilots"_words))
      return is(next_, "union license lounge wings strike"_words) || is(next_ + 1, "union"_words);
    return false;
  }

  // "2 bolts sheared off", "a lug bolt", "a bolt in the manifold"
  bool is_fastener() const {
    if (!is(name_.first, "bolt bolts"_words)) return false;
    return is(prev_, "lug head wheel missing loose exhaust manifold engine seat drain oil"_words) ||
           is(next_,
              "snapped snap sheared shear broke broken came fell missing loose stripped rusted "
              "cutters pattern pulled popped seized on"_words) ||
           (is(next_, "in from"_words) && is(next_ + 1, "the my it there"_words) && lower());
  }

  // "will it fit a car seat", "whatever suv fits that"
  bool is_fitting() const {
    if (is(name_.first, "fits"_words) && is(prev_, "any some your"_words)) return false;
    // "whatever suv fits that"
    if (is(name_.first, "fits"_words) && text_.key(name_.first) == "fits" && prev_ < text_.size() &&
        !is(prev_,
            "honda any some used new your the those these older newer have got of clean nice "
            "cheap all about"_words))
      return true;
    // "is the Fit a manual"
    if (is(prev_, "the that"_words) && prev_ > 0 &&
        is(prev_ - 1, "is was does has about and or see on for of like want"_words))
      return false;
    if (is(prev_, "that"_words)) return next_ < text_.size();
    if (is(prev_,
           "to will would can could does do not it they which good better best right perfect "
           "great also might should you seats really all even i we car kids people stuff dog "
           "dogs must"_words))
      return true;
    if (is(next_, "in"_words)) return text_.pauses(next_ + 1) || !value_at(next_ + 1);
    return is(next_,
              "into my all me our three inside a the us everyone everything 4 5 6 7 8 well "
              "behind through under"_words) ||
           (next_ < text_.size() &&
            (text_[next_].kind == TokenKind::number || in_.number_at[next_] >= 0));
  }

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
