#include <algorithm>
#include <cmath>

#include "bot/criteria/amount_site.h"
#include "bot/criteria/bounds.h"
#include "bot/criteria/other_numbers.h"
#include "bot/criteria/sum_signs.h"
#include "bot/criteria/units.h"

namespace kept::bot::criteria {
namespace {

// Prices and mileages: what no other reader takes.
class AmountFinder {
 public:
  AmountFinder(const Input& input, std::span<const Value> values)
      : site_(input, values), text_(input.text) {}

  std::vector<Amount> run() {
    for (std::size_t k = 0; k < site_.numbers().size(); ++k) {
      const Number& n = site_.numbers()[k];
      if (n.first < done_ || n.first < site_.done() || site_.is_skipped(n)) continue;
      if (read_seats(site_, k) || read_mpg(site_, k) || read_age(site_, k)) continue;
      crowded_ = site_.in_row(k);
      if (const Number* to = end_of_range(k)) {
        range(k, *to);
        continue;
      }
      if (!read_year(site_, k)) single(n);
    }
    tell_limits_apart(site_);
    return std::move(site_.amounts());
  }

 private:
  bool is(std::size_t i, WordSet auto words) const { return site_.is(i, words); }
  std::size_t back(std::size_t i, std::size_t n = 1) const { return site_.token_before(i, n); }

  // "15 to 18", "between 15k and 20k", "2015-2018", "15, maybe 16 mil"
  const Number* end_of_range(std::size_t k) const {
    const Number& n = site_.numbers()[k];
    const std::size_t link = is(n.last, "ish"_words) ? n.last + 1 : n.last;
    const Number* to = nullptr;
    if (is(link, "up"_words) && is(link + 1, "to"_words)) {
      to = site_.next_number(k, link + 2);
    } else if (is(link, "to thru through a and y hasta until or o maybe al"_words) &&
               !text_.breaks(link)) {
      to = site_.next_number(k, link + 1);
      // "between 12 thousand and maybe 15"
      if (to == nullptr && is(link, "to and y hasta"_words) &&
          is(link + 1, "maybe like about say around quiza tal"_words))
        to = site_.next_number(k, link + 2);
      const bool either = is(link, "or o maybe"_words);
      if (to != nullptr && is(link, "and y"_words) && !between(n.first) && !said_anew(n.first))
        to = nullptr;
      if (to != nullptr && either && !nearly(n, *to)) to = nullptr;
    } else if (!site_.ends(link) &&
               ((text_.gap(link) & (gap_dash | gap_tilde)) != 0 ||
                ((text_.gap(link) & gap_ampersand) != 0 && between(n.first)))) {
      to = site_.next_number(k, link);
    }
    if (to == nullptr || to->ordinal || to->percent || is_phone(n, *to)) return nullptr;
    if (is(link, "a"_words) && begins_noun(n, *to)) return nullptr;
    const bool glued = !year_like(text_, n) && text_.gap(n.first) == 0 && n.first > 0;
    return glued ? nullptr : to;
  }

  // "is the 2020 a 6 speed": an English article, and what it counts is none of the year's.
  bool begins_noun(const Number& n, const Number& to) const {
    if (site_.input().spanish) return false;
    return (year_like(text_, n) && !year_like(text_, to)) || site_.in_value(to.first);
  }

  bool between(std::size_t first) const {
    return is(back(first), "between entre"_words) || is(back(first, 2), "between entre"_words);
  }

  // "between 60 and 80, no wait, 50 and 80": a range in the place of the one before it
  bool said_anew(std::size_t first) const {
    constexpr std::size_t reach = 7;
    return range_end_ > 0 && first - range_end_ <= reach &&
           is(first - 1,
              "no actually wait sorry it that mean meant espera perdon mejor digo oops "
              "rather"_words);
  }

  // "15 or 16k": one sum, loosely put
  bool nearly(const Number& a, const Number& b) const {
    if (year_like(text_, a) || year_like(text_, b) || site_.is_skipped(b)) return false;
    const bool money = a.thousands || b.thousands || a.dollars || b.dollars || a.value >= 1000;
    const double low = a.thousands || !b.thousands ? a.value : a.value * 1000;
    return money && low < b.value && b.value <= low * 1.6;
  }

  // "555-0142"
  bool is_phone(const Number& a, const Number& b) const {
    return b.digits && a.digits && text_.gap(b.first) == gap_dash && !a.dollars && !a.thousands &&
           text_.key(b.first).size() == 4 && text_.key(a.first).size() == 3;
  }

  // "15" with "under", "15 to 18": thousands where nothing smaller makes sense.
  static double scaled(double value, bool thousands) {
    return !thousands && value < 200 ? value * 1000 : value;
  }

  void range(std::size_t k_first, const Number& b) {
    const Number& a = site_.numbers()[k_first];
    std::size_t last = is(b.last, "ish"_words) ? b.last + 1 : b.last;
    done_ = last;
    const bool short_end =
        b.digits && b.value < 30 && b.value >= 10 && !b.thousands && text_.gap(b.first) == gap_dash;
    if (year_like(text_, a) && (year_like(text_, b) || short_end)) {
      site_.push(Quantity::year, a.first, last, "range of years").range = {
          whole(a.value), whole(b.value < 100 ? b.value + 2000 : b.value)};
      return;
    }
    if (dates_vehicle(site_, k_first)) {
      const auto from = two_digit_year(text_, a);
      const auto until = year_like(text_, b) ? whole(b.value) : two_digit_year(text_, b);
      if (from && until && *from <= *until) {
        site_.push(Quantity::year, a.first, last, "range of years").range = {*from, *until};
        return;
      }
    }
    const bool k = is(last, "k"_words) && !b.thousands;
    const bool thousands = b.thousands || a.thousands || k;
    const std::size_t unit = k ? last + 1 : last;
    const bool money = a.dollars || b.dollars || text_.pauses(unit);
    const bool miles = (!money && (miles_at(text_, unit) || on_it(text_, unit))) ||
                       (!a.dollars && !b.dollars && mileage_before(text_, a.first, site_.done())) ||
                       (!money_told(a, b) && ranged_miles_ && said_anew(a.first));
    if (unit_of_something(text_, unit, b)) return;
    const auto amount = [&](const Number& n) {
      if (n.thousands) return n.value;
      return thousands && n.value < 1000 ? n.value * 1000 : scaled(n.value, false);
    };
    const double low = amount(a);
    const double high = amount(b);
    if (low > high || low == 0) return;
    const bool either = is(a.last, "or o maybe"_words);
    const bool typed = a.dollars || b.dollars || thousands || miles || a.value >= 1000;
    const bool led = is(back(a.first),
                        "between within entre from de range desde the in around spend for "
                        "about budget say like"_words) ||
                     is(last, "range budget"_words) || is_named_range(a.first);
    last = !miles ? unit : on_it(text_, unit) ? unit + 3 : miles_at(text_, unit) ? unit + 1 : unit;
    Amount& found =
        site_.push(miles ? Quantity::odometer : Quantity::price, a.first, last, "range");
    found.range = {whole(low), whole(high)};
    if (either) found.range.min.reset();
    found.bare = !typed && !led && b.value < 100 && !said_anew(a.first);
    range_end_ = last;
    ranged_miles_ = miles;
  }

  static bool money_told(const Number& a, const Number& b) { return a.dollars || b.dollars; }

  // "my price range is 8 to 11"
  bool is_named_range(std::size_t first) const {
    return is(back(first), "is"_words) && is(back(first, 2), "range budget price"_words);
  }

  static std::int64_t whole(double value) { return static_cast<std::int64_t>(std::llround(value)); }

  void single(const Number& n) {
    constexpr double least_told = 50'000;  // what is less may be the price of such a car
    std::size_t last = n.last;
    const bool k_gap =
        is(last, "k"_words) && !n.thousands && !text_.breaks(last) && !site_.in_value(last);
    const bool half = !k_gap && is_half(n);
    const double value = k_gap ? n.value * 1000 : half ? n.value + 0.5 : n.value;
    if (k_gap) ++last;
    if (half) last += 3;
    if (others_.tells(n, last) || others_.is_driving_range(n, last + 1)) return;
    Bound bound = bound_before(text_, n.first);
    std::size_t suffix = end_of_whole_price(last);
    Bound behind = bound_after(text_, suffix);
    if (behind == Bound::about && is(suffix, "k grand thousand"_words) && !site_.in_value(suffix))
      ++suffix;  // "40ish k"
    const bool of_next = bounds_next(n, last, suffix, bound);
    if (of_next) behind = Bound::none;
    bool miles = false;
    if (!n.dollars && !heads_miles(n, last)) {
      miles =
          (miles_at(text_, last) && !text_.pauses(last)) || (on_it(text_, last) && !is_offered(n));
      if (miles) last = on_it(text_, last) ? last + 2 : last + 1;
      if (!miles && behind != Bound::none && (miles_at(text_, suffix) || on_it(text_, suffix)))
        miles = true, suffix += 1;
      if (!miles && mileage_before(text_, n.first, site_.done())) miles = true;
      if (!miles && scaled(value, n.thousands || k_gap) >= least_told &&
          mileage_told(text_, n.first))
        miles = true;
    }
    constexpr double fewest_miles = 10;
    if (miles && bound == Bound::none && behind == Bound::none && !n.thousands && !k_gap &&
        n.value < fewest_miles && !miles_at(text_, n.last))
      return;  // "which has less miles, 1 or 3"
    if (!miles && bound == Bound::none && behind == Bound::none && has_run(n, last)) miles = true;
    if (miles && behind == Bound::none) {
      suffix = last;
      const Bound after_unit = bound_after(text_, suffix);
      if (after_unit != Bound::none && !bounds_next(n, last, suffix, bound))
        bound = after_unit, last = suffix;
    } else if (behind != Bound::none) {
      bound = behind;
      last = suffix;
    }
    if (n.plus && bound == Bound::none) bound = Bound::min;
    const bool loose = !n.thousands && !k_gap && !n.dollars && n.value < 1000;
    // "is the 20 cheaper than the 21"
    if (loose && bound != Bound::none && behind == Bound::none && is(back(n.first), "the"_words) &&
        is(back(n.first, 2), "than"_words))
      return;
    // "awake since four", "desde las 3", "we have church till 12"
    if (loose && !miles && behind == Bound::none &&
        is(back(n.first), "since desde from till until til"_words) &&
        !is(back(n.first, 2), "up starting anything prices"_words))
      return;
    if ((!of_next && !leads_to_next(n, last) && unit_of_something(text_, last, n)) ||
        others_.is_driving_range(n, last))
      return;
    if (miles) {
      if (!others_.is_distance(last)) odometer(n, value, bound, last, k_gap);
    } else {
      price(n, value, bound, last, k_gap);
    }
  }

  // "22 out the door max", "18 otd tops"
  std::size_t end_of_whole_price(std::size_t last) const {
    if (is(last, "out"_words) && is(last + 1, "the"_words) && is(last + 2, "door"_words))
      return last + 3;
    return is(last, "otd"_words) ? last + 1 : last;
  }

  // "max 20 min 12", "floor is 15 ceiling is 24", "around eighteen thousand and under ninety
  // thousand miles": the words behind belong to the next number.
  bool bounds_next(const Number& n, std::size_t link, std::size_t suffix, Bound before) const {
    if (&n == &site_.numbers().back()) return false;
    const std::size_t next = std::next(&n)->first;
    if (text_.pauses(next) || (before == Bound::none && !is(link, "and y"_words))) return false;
    return next == suffix ||
           (next == suffix + 1 && is(suffix, "is of at es miles mileage price"_words));
  }

  // "the Escape with 60k": what a car comes with
  bool has_run(const Number& n, std::size_t last) const {
    constexpr double least = 15'000;
    const std::size_t named = back(n.first, 2);
    return n.thousands && !n.dollars && n.value >= least && is(back(n.first), "with w con"_words) &&
           (site_.in_value(named) || is(named, "one for worth"_words)) &&
           (site_.ends(last) || text_.pauses(last) ||
            is(last, "still and is for that or go"_words));
  }

  // "price under 20 miles under 60": the word belongs to the next number.
  bool heads_miles(const Number& n, std::size_t last) const {
    const bool signed_next = &n != &site_.numbers().back() && std::next(&n)->first == last + 1 &&
                             (text_.gap(last + 1) & (gap_colon | gap_less)) != 0;
    return miles_at(text_, last) &&
           (signed_next || is(last + 1, "under below less over max around"_words)) &&
           (is(back(n.first, 2), "price precio"_words) || is(back(n.first), "price precio"_words));
  }

  // "max 20 min 10", "under 40k year 2019": the word leads to the next number.
  bool leads_to_next(const Number& n, std::size_t last) const {
    if (&n == &site_.numbers().back() || std::next(&n)->first != last + 1 || site_.ends(last))
      return false;
    if (is(last, "year"_words)) return year_like(text_, *std::next(&n));
    return text_.source(last) == "min" && bound_before(text_, n.first) != Bound::none;
  }

  // "would you do 29 on it", "can you go 18 on it"
  bool is_offered(const Number& n) const {
    return !n.thousands && n.value < 200 &&
           is(back(n.first), "do take accept go pay offer"_words) &&
           !is(back(n.first, 2), "does did it"_words);
  }

  // "nine and a half", thousands
  bool is_half(const Number& n) const {
    constexpr double most = 100;
    const std::size_t at = n.last;
    return !n.thousands && !n.dollars && n.value > 3 && n.value < most && is(at, "and"_words) &&
           is(at + 1, "a"_words) && is(at + 2, "half"_words) &&
           (site_.ends(at + 3) || text_.pauses(at + 3) ||
            is(at + 3, "max maximum tops or at for total budget is to in if but"_words));
  }

  void odometer(const Number& n, double value, Bound bound, std::size_t last, bool k_gap) {
    if (!n.thousands && !k_gap && value < 200) value *= 1000;
    Amount& a = site_.push(Quantity::odometer, n.first, last, "mileage");
    a.bare = bound == Bound::none;
    apply(a.range, bound, value);
    a.identifies = a.bare;
  }

  void price(const Number& n, double value, Bound bound, std::size_t last, bool k_gap) {
    const bool thousands = n.thousands || k_gap;
    const bool sum_or_free =
        thousands || (signs_.stands_free(n, last) && (n.dollars || n.value >= 1000 || !is_hour(n)));
    const bool gets_some = bound == Bound::none && signs_.gets_some(n, last);
    const bool spends =
        bound == Bound::none && sum_or_free &&
        (signs_.budget_before(n) || signs_.budget_behind(last) ||
         ((thousands || n.dollars || n.value >= 1000 || gets_for(n)) && signs_.buys(n)));
    const bool budget = spends || gets_some;
    const double sum = scaled(value, thousands);
    if (bound == Bound::none && signs_.pays_for_any(n, last) &&
        (thousands || n.value < 200 || n.value >= 1000)) {
      site_.push(Quantity::price, n.first, last, "what any may cost").range.max = whole(sum);
      return;
    }
    const bool big = thousands || n.dollars || value >= 1000;
    if (!big && bound == Bound::none && !budget) return bare(n, sum, last, false);
    if (!thousands && !n.dollars && value >= 200 && value < 1000) return;
    if (n.dollars && !thousands && value < 200) return;
    if (year_like(text_, n) && bound == Bound::none && !budget) return;
    // "over 100k is fine": no wish
    if (bound == Bound::above && is(last, "is"_words) &&
        is(last + 1, "fine ok okay good alright cool"_words))
      return;
    if (bound == Bound::none && !budget) return bare(n, sum, last, true);
    Amount& a = site_.push(Quantity::price, n.first, last, budget ? "budget" : "price");
    apply(a.range, bound, sum);
    a.determiner = Determiner::none;
  }

  // "what can i get for 18"
  bool gets_for(const Number& n) const {
    constexpr double least = 3;
    return n.value >= least && is(back(n.first, 2), "get buy find have"_words);
  }

  // "im off at 3"
  bool is_hour(const Number& n) const {
    return n.value <= 12 && is(back(n.first), "at las la"_words);
  }

  // "who is eighty", "im 19"
  bool is_age(const Number& n) const {
    // "we're 74 and 71"
    if (is(back(n.first), "and"_words) && n.first == age_end_ + 1) return true;
    // "wife says 11 but its 10"
    if (is(back(n.first, 2), "it"_words) && is(back(n.first, 3), "but no actually"_words))
      return false;
    return is(back(n.first),
              "is am are was were im turn turning turned soy cumple tengo age"_words) &&
           !is(back(n.first, 2), "budget max price limit top most cap maximo presupuesto"_words);
  }

  // A price only if one was asked for, or if it tells one listed car from others.
  void bare(const Number& n, double value, std::size_t last, bool typed) {
    constexpr double least_small = 5;
    // "the blue one for 16"
    const bool of_one = n.value >= least_small && is(back(n.first), "for"_words) &&
                        is(back(n.first, 2), "one ones"_words);
    const bool free = of_one || signs_.stands_free(n, last);
    // "6 seats better than 7"
    if (!typed && (is(back(n.first), "than"_words) ||
                   (is(back(n.first), "a an the"_words) && is(back(n.first, 2), "than"_words))))
      return;
    // "5.0", "2.5": an engine
    constexpr double largest_engine = 7;
    if (!typed && text_[n.first].decimal && n.value < largest_engine) return;
    const bool age = !typed && is_age(n);
    if (age) age_end_ = n.last;
    if (value < 500 || age || (!typed && (crowded_ || !free || is_hour(n)))) return;
    const bool listed = signs_.identifies(n, last);
    Amount& a = site_.push(Quantity::price, n.first, last,
                           listed  ? "price of a listed car"
                           : typed ? "bare amount"
                                   : "small bare amount");
    a.range.max = whole(value);
    a.bare = !listed;
    a.identifies = listed;
    if (listed) a.range.min = a.range.max;
  }

  AmountSite site_;
  SumSigns signs_{site_};
  OtherNumbers others_{site_};
  const Text& text_;
  std::size_t done_ = 0;
  std::size_t range_end_ = 0;                         // where the last range ends
  bool ranged_miles_ = false;                         // it is one of miles
  std::size_t age_end_ = std::string_view::npos - 1;  // one past the last age that was told
  bool crowded_ = false;  // the number being read stands in a row of numbers
};

}  // namespace

std::vector<Amount> find_amounts(const Input& input, std::span<const Value> values) {
  if (input.numbers.empty()) return {};
  return AmountFinder(input, values).run();
}

}  // namespace kept::bot::criteria
