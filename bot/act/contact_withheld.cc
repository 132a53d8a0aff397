// Refuses to hand over a name, a number or an address, put in words of one's own.
#include "bot/act/clause_words.h"
#include "bot/act/frames.h"

namespace kept::bot {
namespace {

constexpr std::string_view rule = "contact withheld";

constexpr auto details =
    "number numbers email emails phone cell address name info information details contact contacts "
    "digits mail numero correo telefono nombre datos"_words;
constexpr auto handing =
    "giving give hand handing share sharing type typing put putting leave leaving pass passing "
    "provide providing cough tell telling surrender surrendering drop dropping post posting fork "
    "dar dando doy"_words;
constexpr auto getting = "getting get have having see seeing pry gonna need needs"_words;
constexpr auto way = "way chance"_words;
constexpr auto no = "no none"_words;
constexpr auto keeping = "keep keeping"_words;
constexpr auto those_who_ask =
    "you they nobody noone one bot robot machine computer people dealer dealers stranger "
    "strangers website"_words;

constexpr auto staying = "stay remain"_words;

constexpr auto openings = any_of_lists(handing, getting, no, keeping, staying);

class Withheld {
 public:
  Withheld(const Case& c, const Clause& clause) : w_(c, clause) {}

  Ground find() const {
    for (std::uint32_t i = w_.first(); i < w_.end(); ++i) {
      if (!w_.opens(i, Opening::withheld)) continue;
      if (not_gotten(i) || not_handed(i) || none_from_me(i) || kept(i) || stays_unknown(i))
        return w_.ground(i, w_.end(), rule);
    }
    return {};
  }

 private:
  bool is(std::uint32_t i, WordSet auto words) const { return w_.is(i, words); }

  // A detail of the visitor's, within the words from i on: "my number", "an email out of me".
  bool mine_from(std::uint32_t i, std::uint32_t reach) const {
    const auto detail = w_.find(details, i, i + reach);
    if (detail >= w_.end()) return false;
    if (is(detail - 1, "your the their his her"_words)) return false;
    return w_.has_between("my our any mi mis"_words, i, detail) ||
           w_.has_between("me us"_words, detail + 1, detail + 5);
  }

  // "you won't be getting an email out of me", "nobody gets my number"
  bool not_gotten(std::uint32_t i) const {
    if (!is(i, getting) || w_.asks()) return false;
    if (is(i, "needs need"_words) && w_.before(i, 1, "nobody noone"_words))
      return mine_from(i + 1, 3);
    const bool refused = w_.before(i, 4, "not never aint"_words) &&
                         w_.before(i, 6, those_who_ask) &&
                         (!is(i, "have need see"_words) || w_.before(i, 4, "will can to"_words));
    return refused && !w_.before(i, 3, "i we"_words) && mine_from(i + 1, 5);
  }

  // "not handing out my email", "why would i give you my number", "no way i'm giving a robot my
  // cell"
  bool not_handed(std::uint32_t i) const {
    if (!is(i, handing)) return false;
    const bool self = w_.before(i, 5, "i we am id im me yo"_words);
    const bool no_way = w_.before(i, 6, way) && w_.before(i, 7, no) && self;
    const bool why = is(w_.head(), "why"_words) && self;
    const bool refused = w_.before(i, 4, "not never refuse hate rather"_words) && self &&
                         !w_.before(i, 4, "did have mind if"_words);
    // "i did not leave my number", "why can't i put my number in"
    // "im good on giving that out"
    if (w_.before(i, 2, "on"_words) && w_.before(i, 3, "good"_words) && self)
      return is(i + 1, "that it my any out"_words);
    if (!(no_way || (why && !w_.has("not can"_words)) || (refused && !w_.asks()))) return false;
    if (is(i, "leave leaving"_words) && refused && !w_.before(i, 3, "not"_words)) return false;
    return mine_from(i + 1, 7) && !w_.has("until till before unless yet"_words);
  }

  // "no email from me", "no name for you"
  bool none_from_me(std::uint32_t i) const {
    if (!is(i, no) || !is(i + 1, details)) return false;
    return (is(i + 2, "from"_words) && is(i + 3, "me us"_words)) ||
           (is(i + 2, "for"_words) && is(i + 3, "you"_words));
  }

  // "id like to stay nameless"
  bool stays_unknown(std::uint32_t i) const {
    return is(i, staying) &&
           is(i + 1, "nameless anonymous unnamed unknown private incognito"_words) &&
           !w_.before(i, 3, "you it"_words);
  }

  // "i keep my number to myself", "keeping my name out of this"
  bool kept(std::uint32_t i) const {
    if (!is(i, keeping) || !mine_from(i + 1, 4)) return false;
    return (is(w_.head(), keeping) || w_.before(i, 5, "i we"_words)) &&
           w_.has_between("private myself ourselves secret safe unlisted"_words, i + 2, i + 7);
  }

  ClauseWords w_;
};

}  // namespace

Ground find_withheld_contact(const Case& c) {
  if (!c.opens(Opening::withheld)) return {};
  for (const Clause& clause : c.parts().clauses) {
    if (const Ground ground = Withheld(c, clause).find(); found(ground)) return ground;
  }
  return {};
}

std::span<const std::string_view> withheld_openings() {
  return openings.words;
}

}  // namespace kept::bot
