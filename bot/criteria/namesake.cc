#include "bot/criteria/namesake.h"

#include "bot/criteria/words_at.h"

namespace kept::bot::criteria {
namespace {

// Names of vehicles by which people are called as well.
constexpr auto called_by =
    "sierra sienna mercedes porsche lexus kia bentley lincoln ford genesis avalon journey maverick "
    "aspen royce aston shelby colt rio chevy malibu denali dakota austin savana sonoma montana "
    "morgan jimmy ranger sebring camry kona catera elise sonata"_words;
constexpr auto departments = "sales service finance parts financing"_words;
constexpr auto working = "working work works off"_words;
constexpr auto days =
    "today tomorrow tonight yet now monday tuesday wednesday thursday friday "
    "saturday sunday this"_words;

constexpr auto kin =
    "son daughter grandson granddaughter wife husband brother sister mom mother dad father grandma "
    "grandpa nephew niece cousin uncle aunt friend neighbor boss boyfriend girlfriend fiance "
    "fiancee "
    "kid roommate hijo hija nieto nieta esposa esposo hermano hermana mama papa tio tia primo "
    "prima "
    "amigo amiga vecino vecina novio novia"_words;

class Namesake : private WordsAt {
 public:
  Namesake(const Input& input, const Value& name)
      : WordsAt(input.text),
        lexicon_(input.lexicon),
        name_(name),
        prev_(name.first > 0 && !text_.pauses(name.first) ? name.first - 1 : text_.size()),
        next_(name.last < text_.size() && !text_.pauses(name.last) ? name.last : text_.size()) {}

  bool run() const {
    if (name_.field <= Field::model && (is_called() || is_of_kin())) return true;
    const bool plural = name_.plural && !is(name_.first, "mercedes"_words);
    if (name_.last != name_.first + 1 || plural || !is(name_.first, called_by)) return false;
    return presents_self() || is_colleague() || is_talked_to() || has_helped() || is_in_full();
  }

 private:
  bool closed() const { return next_ >= text_.size(); }
  bool asked() const { return (text_.gap(name_.last) & gap_question) != 0; }

  // "her name is Mercedes", "se llama Sierra", "tell Dakota"
  bool is_called() const {
    if (is(prev_, "named llama llamo llamaba tell dile digale"_words))
      return text_[name_.first].capital || !is(prev_, "tell dile digale"_words);
    return prev_ > 0 && is(prev_, "is es"_words) && is(prev_ - 1, "name nombre names"_words);
  }

  // "my grandson nikos": only near a car's name, and said of who they are.
  bool is_of_kin() const {
    if (is(name_.first, called_by) && text_.source(name_.first).ends_with("'s") && is(next_, kin))
      return true;  // "Kia's husband"
    return (text_.word(name_.first) != text_.key(name_.first) ||
            (is(name_.first, called_by) && text_[name_.first].capital)) &&
           is(prev_, kin) && prev_ > 0 && is(prev_ - 1, "my his her our their mi su"_words);
  }

  // "this is Sierra, I'd like to", "I'm Kia, looking for", "Ford here"
  bool presents_self() const {
    const bool apart = closed() || is(next_, "and from here calling again with speaking"_words);
    if (asked() || !apart || prev_ == 0 || prev_ >= text_.size()) return false;
    return (is(prev_, "is"_words) && is(prev_ - 1, "this"_words)) ||
           (is(prev_, "am"_words) && is(prev_ - 1, "i"_words)) ||
           (is(prev_, "me"_words) && is(prev_ - 1, "is"_words));
  }

  // "is Ford still working there", "does Mercedes work Sundays", "is Lincoln in today"
  bool is_colleague() const {
    const std::size_t past = has_last_name() ? next_ + 1 : next_;
    const std::size_t verb =
        is(past, "still even actually normally usually"_words) ? past + 1 : past;
    if (is(prev_, "does did do"_words))
      return is(verb, working) && is(verb + 1, any_of_lists(days, "there here at on for"_words));
    if (is(prev_, "esta anda trabaja"_words))
      return is(next_, "hoy manana ahi ahorita trabajando disponible todavia"_words);
    if (!is(prev_, "is will was are"_words)) return false;
    if (is(verb, "working"_words)) return !is(verb + 1, "on with to for ok fine well"_words);
    if (is(next_, "around"_words)) return ends(next_ + 1);
    return is(verb, "in off out"_words) && (ends(verb + 1) || is(verb + 1, days));
  }

  // "talk to Ford, the sales manager", "speak with Chevy Mike", "ask for Sierra"
  bool is_talked_to() const {
    if (!is(prev_, "to with for 2"_words) || prev_ == 0) return false;
    const bool talks = is(prev_ - 1,
                          "talk talking talked speak speaking spoke spoken chat chatting "
                          "dealt meet meeting work working worked"_words);
    const bool asks = is(prev_, "for"_words) && is(prev_ - 1, "ask asking asked"_words);
    const bool open = closed() ||
                      is(next_,
                         "in from about again please today yesterday last at "
                         "earlier on before the who and"_words) ||
                      is_capital(next_);
    return (asks || (talks && !is(prev_, "for"_words))) && open;
  }

  // "Mercedes helped me", "Ford told me"
  bool has_helped() const {
    return is(next_,
              "helped told called texted emailed showed sold gave said quoted promised"_words) &&
           is(next_ + 1, "me us my"_words);
  }

  // "Ford Mathis", "for lincoln nguyen": a last name that is no other word
  bool is_in_full() const {
    if (next_ < text_.size() && text_[next_].word == unknown_word &&
        lexicon_.base->last_names.contains(text_.key(next_), text_[next_].key_print()) &&
        !lexicon_.is_ordinary(text_.key(next_), text_[next_].key_print()))
      return true;
    const bool opens = name_.first == 0 || text_.breaks(name_.first);
    // "Kia from finance"
    if (opens && is(next_, "from in"_words) && is(next_ + 1, departments)) return true;
    if (!opens || next_ >= text_.size()) return false;
    if (next_ + 1 >= text_.size() || text_.pauses(next_ + 1))
      return name_.first > 0 && has_last_name();
    return is_capital(next_) && is(next_ + 1, "from in at"_words) &&
           is(is(next_ + 2, "the your"_words) ? next_ + 3 : next_ + 2, departments);
  }

  bool is_capital(std::size_t i) const {
    return i < text_.size() && text_[i].kind == TokenKind::word && text_[i].capital &&
           !text_.shouting();
  }
  bool has_last_name() const {
    return is_capital(name_.first) && is_capital(next_) && text_[next_].word == unknown_word;
  }

  const LexiconTables& lexicon_;
  const Value& name_;
  std::size_t prev_;
  std::size_t next_;
};

}  // namespace

bool is_namesake(const Input& input, const Value& name) {
  return name.field <= Field::trim && Namesake(input, name).run();
}

}  // namespace kept::bot::criteria
