#include "bot/criteria/streets.h"

#include <algorithm>

#include "bot/criteria/words_at.h"

namespace kept::bot::criteria {
namespace {

// What nothing but a street is called.
constexpr auto streets =
    "street ave avenue aven blvd boulevard rd road ln lane hwy highway pkwy parkway cir ter "
    "terrace "
    "turnpike"_words;
// What may be a word, or a trim, as well.
constexpr auto other_streets =
    "dr drive way ct court pl place trl trail sq square loop circle pike crossing plaza"_words;
constexpr auto short_street = "st"_words;
constexpr auto calles =
    "calle avenida av bulevar boulevard blvd carretera camino paseo calzada autopista"_words;
constexpr auto numbered =
    "exit mile milepost salida milla kilometro highway hwy route interstate ruta carretera suite "
    "apt apartment"_words;
constexpr auto crossing = "and"_words;
constexpr auto openings =
    any_of_lists(streets, any_of_lists(other_streets, short_street, calles, numbered, crossing));

// The words of a street's name, in which none of these stands.
constexpr auto no_name =
    "the a an is are was at on to of for with in and or my your our i you it that this these those "
    "do does did off trd mpg miles mile city combined dollars bucks k grand wheel test front rear "
    "wd all any what which how from near by by if be been has have had can could will would it "
    "its per not no very too so good bad under over about side country back hood any than way "
    "half only by long same right wrong other first one"_words;
constexpr auto leads =
    "on off at near by along to down from of past around up and between live lives house home "
    "address located is your vivo"_words;
constexpr std::uint32_t name_words_most = 3;

class StreetFinder : private WordsAt {
 public:
  explicit StreetFinder(const Text& text) : WordsAt(text) {}

  std::vector<Street> run() {
    const auto size = static_cast<std::uint32_t>(text_.size());
    for (std::uint32_t i = 0; i < size; ++i) {
      if (!typed(i, openings)) continue;
      const Street found = at(i);
      if (found.first >= found.last) continue;
      found_.push_back(found);
      i = std::max(i, found.last - 1);
    }
    return std::move(found_);
  }

 private:
  // As it is typed: short forms of streets are slips of other words.
  bool typed(std::uint32_t i, WordSet auto words) const {
    return i < text_.size() && text_.key_is_in(i, words);
  }

  Street at(std::uint32_t i) const {
    if (typed(i, calles)) {
      if (const Street found = calle(i); found.last > found.first) return found;
    }
    if (typed(i, numbered)) {
      if (const Street found = numbered_place(i); found.last > found.first) return found;
    }
    if (typed(i, any_of_lists(streets, other_streets, short_street))) return named(i);
    return typed(i, crossing) ? corner(i) : Street{};
  }

  // "on 3rd and Lincoln", "corner of Sierra & 5th"
  Street corner(std::uint32_t i) const {
    if (i < 2 || text_.pauses(i) || text_.pauses(i + 1)) return {};
    const std::uint32_t before = is_ordinal_end(i - 1) ? i - 2 : i - 1;
    const bool first_counts = is_ordinal_end(i - 1);
    const bool then_counts = is_ordinal_end(i + 2) && text_[i + 1].kind == TokenKind::number;
    if (first_counts == then_counts || before == 0) return {};
    if (!is(before - 1, "on at off near of by past from to"_words)) return {};
    const std::uint32_t name = first_counts ? i + 1 : before;
    if (text_[name].kind != TokenKind::word || is(name, no_name)) return {};
    return {before, first_counts ? i + 2 : i + 3};
  }
  bool is_ordinal_end(std::uint32_t i) const {
    return i > 0 && is(i, "st nd rd th"_words) && text_.glued(i) &&
           text_[i - 1].kind == TokenKind::number;
  }

  // "2019", "4400": no year is told from it, but a sum is.
  bool is_house_number(std::uint32_t i) const {
    constexpr double most = 99'999;
    constexpr std::uint32_t sum = gap_dollar | gap_percent;
    if (i >= text_.size() || text_[i].kind != TokenKind::number) return false;
    const bool sound = !text_[i].grouped && !text_[i].decimal && text_[i].value >= 1 &&
                       text_[i].value <= most && (text_.gap(i) & sum) == 0;
    return sound && !(text_.glued(i + 1) && is(i + 1, "k s x th mpg mi"_words));
  }

  bool is_name(std::uint32_t i) const {
    if (text_[i].kind == TokenKind::number) return is(i + 1, "st nd rd th"_words);
    return text_[i].kind == TokenKind::word && !is(i, no_name) && !typed(i, no_name);
  }

  // "4400 Ranger rd", "the 2500 block of Colorado st", "off Silverado Trail"
  Street named(std::uint32_t i) const {
    if (is_other_word(i)) return {};
    std::uint32_t first = i;
    std::uint32_t words = 0;
    while (first > 0 && words < name_words_most && !text_.pauses(first) && is_name(first - 1))
      --first, ++words;
    if (words == 0 || text_.pauses(first)) return {};
    const std::uint32_t before = first - 1;
    const bool block = is(before, "of"_words) && before > 1 && is(before - 1, "block"_words);
    const bool house = is_house_number(before);
    if (!block && !house && !is(before, leads)) return {};
    std::uint32_t begin = house ? before : block ? before - 1 : first;
    if (block && is_house_number(begin - 1)) --begin;
    if (block) return {begin, i + 1};
    if (!house) return may_stand_alone(i, before) ? Street{begin, i + 1} : Street{};
    begin = with_other_before(begin);
    if (!typed(i, streets) && !has_lead(begin)) return {};
    return {begin, with_other_behind(i + 1)};
  }

  // "lane assist", "Ranger way too high", "off road trips"
  bool is_other_word(std::uint32_t i) const {
    if (text_.glued(i)) return true;  // "3rd"
    const std::uint32_t next =
        text_.pauses(i + 1) ? static_cast<std::uint32_t>(text_.size()) : i + 1;
    if (typed(i, streets))
      return is(next,
                "assist keep keeping departure change changing watch centering trip trips test "
                "ready worthy noise king glide tires tire legal racing mpg mileage miles "
                "edition"_words);
    if (next >= text_.size()) return false;
    return !is(next,
               "or and is are how right near by from what where y o across off that thats in "
               "correct yall you apt suite unit"_words);
  }

  // With no number of a house: only behind a word of place.
  bool may_stand_alone(std::uint32_t i, std::uint32_t before) const {
    if (is(before, "is your live lives house home of and"_words)) return false;
    return !typed(i, short_street) && !is(before, "up around"_words);
  }

  // "I'm at 2019", "is it 1500", "lot on 4400"
  bool has_lead(std::uint32_t begin) const {
    if (begin == 0 || text_.pauses(begin)) return false;
    if (is(begin - 1, "it that this"_words)) return begin > 1 && is(begin - 2, "is was"_words);
    return is(begin - 1, leads) || is(begin - 1, "me says said address"_words);
  }

  // "4500 or 5400 Charger blvd"
  std::uint32_t with_other_before(std::uint32_t begin) const {
    const bool either = begin > 1 && is(begin - 1, "or o"_words) && is_house_number(begin - 2) &&
                        !text_.pauses(begin);
    return either ? begin - 2 : begin;
  }
  // "1500 Ranger Ave or 2500"
  std::uint32_t with_other_behind(std::uint32_t last) const {
    const bool either = is(last, "or o y"_words) && !text_.breaks(last) &&
                        is_house_number(last + 1) && text_.pauses(last + 2);
    return either ? last + 2 : last;
  }

  // "calle 86 número 2500", "avenida Colorado 2500"
  Street calle(std::uint32_t i) const {
    std::uint32_t last = i + 1;
    for (std::uint32_t n = 0; n < name_words_most && last < text_.size() && !text_.pauses(last);
         ++n) {
      const bool word = text_[last].kind == TokenKind::word;
      const bool name = word && (text_[last].capital || is(last, "la el las los de"_words) ||
                                 (n == 0 && is_name(last)));
      if (!name && !(n == 0 && is_house_number(last))) break;
      ++last;
    }
    if (last == i + 1) return {};
    if (is(last, "numero num no nro"_words) && is_house_number(last + 1)) last += 2;
    if (is_house_number(last) && (text_.gap(last) & ~(gap_space | gap_comma | gap_hash)) == 0 &&
        !is(last + 1, "mil k millas miles dolares"_words))
      ++last;
    return {i, last};
  }

  // "exit 6", "mile marker 86", "salida 14"
  Street numbered_place(std::uint32_t i) const {
    const std::uint32_t number =
        is(i + 1, "marker number numero"_words) && !text_.pauses(i + 1) ? i + 2 : i + 1;
    if (!is_house_number(number) || text_.pauses(number)) return {};
    if (is(number + 1, "mil k miles millas mpg"_words)) return {};
    // "35 highway 40"
    if (i > 0 && text_[i - 1].kind == TokenKind::number && typed(i, "mile highway hwy"_words))
      return {};
    return {i, with_other_behind(number + 1)};
  }

  std::vector<Street> found_;
};

}  // namespace

std::vector<Street> find_streets(const Text& text) {
  return StreetFinder(text).run();
}

}  // namespace kept::bot::criteria
