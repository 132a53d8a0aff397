// Words that are names and other words as well: what stands around them tells which.
#include "bot/contact/bynames.h"
#include "bot/contact/name_reader.h"
#include "bot/contact/name_words.h"

namespace kept::bot::contact {
namespace {

// With these somebody presents themselves, whatever the name means: "its bill calling".
constexpr auto presenting =
    "calling speaking writing texting messaging again here checking returning following"_words;

// What begins another matter behind "its grace", and says nothing more of a thing.
constexpr auto speaks_of_else =
    "i im ive ill id u you ya yall do does what whats when whens where wheres why who whos how "
    "hows "
    "can could will would got gonna gotta need just only looking wondering interested hoping "
    "trying "
    "wanting wanted wanna lemme see thank thanks appreciate nice pleasure hold wait never one my "
    "about regarding sorry hope want lost left sent bought came dropped called saw running "
    "following returning number cell phone email yes yeah ok okay sir maam actually ready any "
    "anybody anyone still please "
    "que cuando donde como cuanto cual tienen puedo quiero queria quisiera ando busco estoy tengo "
    "necesito por sobre busco buscando llamo llamaba hablo escribo texteame textea llamame llame "
    "marcame "
    "mandame escribeme y"_words;

// Behind "this is grace" alone.
constexpr auto when_or_whose =
    "today tomorrow tonight monday tuesday wednesday thursday friday saturday sunday mr mrs "
    "as"_words;

// Of what a thing may have: "its price i think".
constexpr auto said_of_cars = "will may price hope art cash miles fair"_words;

// What a month that is a name goes on with, and a month does not.
constexpr auto behind_named_month =
    "i im ive can could do does did what whats when where how u you btw just looking calling "
    "speaking wondering need here again from"_words;

// Of people and of things: no name without a capital, though some are called so.
constexpr auto tells_how =
    "long short strong sharp small wise swift savage cross english french dutch german roman white "
    "black brown green gray grey red blue gold golden silver early fast gross west north south "
    "east young old little big best good true sincere loyal gentle keen unique misty dusty rusty "
    "sandy lovely lucky merry happy honest precious stellar royal noble free fair cash money peace "
    "love less light minor quick hardy stormy game home page texas rubio delgado blanco bravo "
    "calvo "
    "moreno prieto chato gordo flaco guero negro cortes"_words;

}  // namespace

bool NameReader::is_byname(std::size_t i) const {
  if (i >= text_.size()) return false;
  if (is(i, told_by_capital)) return is_capital(i);
  return is_last_name(i) || is(i, named_by) || is(i, far_words) || is(i, nicknames);
}

bool NameReader::is_only_last_name(std::size_t i) const {
  return i < text_.size() && text_[i].kind == TokenKind::word && text_[i].word == unknown_word &&
         !taken_at(i) && !is_ordinary(i) && is_last_name(i);
}

bool NameReader::presents_oneself(std::size_t i) const {
  if (i == 0) return false;
  if (is(i - 1, "name names soy llamo nombre"_words)) return true;
  if (i == 1) return false;
  return (is(i - 1, "is am"_words) && is(i - 2, "this name names i"_words)) ||
         (is(i - 1, "me"_words) && is(i - 2, "is"_words)) ||
         (is(i - 1, "habla escribe saluda"_words) && is(i - 2, "le les te"_words)) ||
         (is(i - 1, "under"_words) &&
          is(i - 2, "it that me appointment booking reservation"_words));
}

bool NameReader::presents_vaguely(std::size_t i) const {
  return i > 1 && is(i - 1, "is"_words) && is(i - 2, "it"_words);
}

// "from last week", "that called": whom we know from before.
bool NameReader::is_known_from_before(std::size_t i) const {
  if (is(i, "from"_words))
    return is(i + 1, "earlier yesterday before"_words) ||
           (is(i + 1, "the this last"_words) &&
            is(i + 2, "phone other morning call week chat weekend month night"_words));
  return is(i, "who that"_words) &&
         is(i + 1, "called texted emailed messaged wrote spoke came stopped was"_words);
}

// "this is grace wondering about", "its hunter calling": dictated, so that no sign ends the name.
bool NameReader::runs_on(std::size_t i) const {
  const std::size_t next = i + 1;
  const bool oneself = presents_oneself(i);
  if (!oneself && !presents_vaguely(i)) return false;
  if (is_known_from_before(next)) return true;
  if (is(i, states_of_things) || is(i, "van"_words)) return false;
  const bool spelled = is(next, "with con"_words) && is(next + 1, "a an"_words) &&
                       next + 2 < text_.size() && text_.source(next + 2).size() == 1;
  const bool refers = (is(next, "not"_words) && is(next + 1, "sure certain"_words)) ||
                      (is(next, "in"_words) && is(next + 1, "reference regards response"_words));
  // "oh and its earl by the way"
  const bool aside = is(next, "btw"_words) || (is(next, "by"_words) && is(next + 1, "the"_words) &&
                                               is(next + 2, "way"_words));
  if (spelled || refers || aside || is(next, presenting)) return true;
  const bool greeted = i > 2 && is(i - 3, "hi hello hey heya hiya yo howdy hola"_words);
  if (oneself || greeted)
    return is(next, behind_name) || is(next, speaks_of_else) || is(next, when_or_whose);
  return !is(i, said_of_cars) && !is(i, said_of_things) && is(next, speaks_of_else);
}

bool NameReader::ambiguous_here(std::size_t i) const {
  if (!is_ordinary(i)) return false;
  if (text_[i].capital && !text_.shouting()) return false;
  // "im lee and i wanna trade", but "im rich and i know it"
  const bool joins = is(i + 1, "and"_words) && is(i + 2, "i my this we im"_words) &&
                     !is(i, "rich happy frank sunny may"_words);
  const bool ends = i + 1 >= text_.size() || text_.pauses(i + 1) || joins || runs_on(i);
  return !ends && !is_pair_of_words(i) && !before_contact(i) && !is_strange(i + 1) &&
         !is_first_name(i + 1);
}

bool NameReader::is_pair_of_words(std::size_t i) const {
  const std::size_t next = i + 1;
  const std::size_t behind = next + 1;
  const bool ends = behind >= text_.size() || text_.pauses(behind) || taken_at(behind) ||
                    ((presents_oneself(i) || (presents_vaguely(i) && !is(i, said_of_things))) &&
                     is(behind, behind_name));
  return next < text_.size() && !text_.pauses(next) && is_first_name(i) && ends &&
         (is(next, surnames) || is(next, far_surnames) ||
          (is_last_name(next) && !is_ordinary(next)));
}

// "im ace, need a tow", "this is young kim i need", "this is royce king i bought": no first name,
// but whoever presents themselves so is called by it.
bool NameReader::is_called(std::size_t i) const {
  const std::size_t next = i + 1;
  const bool oneself = presents_oneself(i);
  if (!oneself && !presents_vaguely(i)) return false;
  const bool known = is_byname(i) || is_name_of_car(i);
  const bool paired = known && next < text_.size() && !text_.pauses(next);
  if (paired && is_only_last_name(next)) return true;
  const std::size_t behind = next + 1;
  const bool ends = behind >= text_.size() || text_.pauses(behind) || is(behind, behind_name);
  if (paired && oneself && is_name_of_car(i) && is(next, surnames) && ends) return true;
  // "this is paris btw"
  const bool aside = is(next, "btw"_words) || (is(next, "by"_words) && is(next + 1, "the"_words));
  if (oneself && is(i, named_by) && (is(next, presenting) || aside)) return true;
  const bool named =
      is(i - 1, "name names"_words) || (is(i - 1, "is"_words) && is(i - 2, "name names"_words));
  const bool told = (is(i - 1, "am soy"_words) || named) && !is_vehicle_word(i);
  if (!told || is(i, tells_how) || is(i, states_of_things)) return false;
  const bool spanish = is(i - 1, "soy"_words);
  if (spanish ? !is(i, named_by) && !is(i, nicknames) : !is_byname(i)) return false;
  return text_.pauses(next) || taken_at(next) || is(next, speaks_of_else) || is(next, presenting);
}

// "its may": no capital tells it from a name.
bool NameReader::is_month(std::size_t i) const {
  if (!is(i, "may april june august abril mayo agosto"_words)) return false;
  if (text_[i].capital && !text_[i].all_caps) return false;
  // "this is june by the way", "this is may chen"
  const bool goes_on =
      is(i + 1, behind_named_month) || (is(i + 1, "by"_words) && is(i + 2, "the"_words));
  const bool paired = i + 1 < text_.size() && is_pair_of_words(i);
  if (presents_vaguely(i) && paired && is(i + 1, far_surnames)) return false;
  return !presents_oneself(i) || !(goes_on || paired || is_only_last_name(i + 1));
}

}  // namespace kept::bot::contact
