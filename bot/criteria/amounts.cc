#include <algorithm>
#include <cmath>

#include "bot/criteria/bounds.h"
#include "bot/criteria/criteria.h"
#include "bot/criteria/units.h"
#include "bot/criteria/words_at.h"

namespace kept::bot::criteria {
namespace {

// No vehicle costs, runs or weighs as much; what is larger is noise.
constexpr double beyond_any_vehicle = 10'000'000;

class AmountFinder : private WordsAt {
 public:
  AmountFinder(const Input& input, std::span<const Value> values)
      : WordsAt(input.text), in_(input), in_value_(input.text.size(), 0) {
    for (const Value& v : values) {
      if (v.uncertain) continue;
      for (std::uint32_t i = v.first; i < v.last; ++i) in_value_[i] = 1;
    }
  }

  std::vector<Amount> run() {
    for (std::size_t k = 0; k < in_.numbers.size(); ++k) {
      const Number& n = in_.numbers[k];
      if (n.first < done_ || skipped(n)) continue;
      crowded_ = in_row(k);
      read(k);
    }
    return std::move(amounts_);
  }

 private:
  bool skipped(const Number& n) const {
    if (n.percent || n.weak || !(n.value < beyond_any_vehicle)) return true;
    for (std::size_t i = n.first; i < n.last; ++i) {
      if (in_.taken[i] != 0 || in_.in_time[i] != 0 || in_value_[i] != 0) return true;
    }
    if ((text_.gap(n.first) & gap_hash) != 0) return true;
    if (text_.glued(n.first) && text_[n.first - 1].kind == TokenKind::word) return true;
    return n.ordinal;
  }

  // "12 12 12": a row of numbers names no price.
  bool in_row(std::size_t k) const {
    const auto touch = [&](const Number& a, const Number& b) {
      return a.last == b.first && !ends(b.first);
    };
    return (k > 0 && touch(in_.numbers[k - 1], in_.numbers[k])) ||
           (k + 1 < in_.numbers.size() && touch(in_.numbers[k], in_.numbers[k + 1]));
  }

  bool year_like(const Number& n) const {
    const bool round = n.thousands && (n.digits || n.value == 2000);
    if (n.dollars || round || n.value < 1990 || n.value > 2028 || n.value != std::floor(n.value))
      return false;
    return !n.digits || (!text_[n.first].grouped && text_.key(n.first).size() == 4);
  }

  const Number* next_number(std::size_t k, std::size_t at) const {
    if (k + 1 >= in_.numbers.size()) return nullptr;
    const Number& n = in_.numbers[k + 1];
    return n.first == at && !ends(at) && in_.taken[at] == 0 ? &n : nullptr;
  }

  void read(std::size_t k) {
    const Number& n = in_.numbers[k];
    if (seats(n) || mpg(n, k) || age(n)) return;
    // A range: "15 to 18", "between 15k and 20k", "2015-2018"
    const Number* to = nullptr;
    std::size_t link = n.last;
    if (is(link, "to thru through a and y hasta until"_words) && !text_.breaks(link)) {
      const bool and_link = is(link, "and y"_words);
      to = next_number(k, link + 1);
      if (to != nullptr && and_link && !is(token_before(n.first), "between entre"_words))
        to = nullptr;
    } else if (!ends(link) && (text_.gap(link) & gap_dash) != 0) {
      to = next_number(k, link);
    }
    if (to != nullptr &&
        (to->ordinal || to->percent || (!year_like(n) && text_.gap(n.first) == 0 && n.first > 0)))
      to = nullptr;
    if (to != nullptr) {
      range(n, *to);
      return;
    }
    if (year_like(n) && year(n, k)) return;
    single(n);
  }

  bool seats(const Number& n) {
    if (n.dollars || n.thousands) return false;
    if (n.value < 2 || n.value > 15) {
      return is(n.last,
                "passenger passengers pasajeros seater seaters seats plazas asientos"_words);
    }
    const bool noun = is(n.last,
                         "passenger passengers pasajeros seater seaters seats plazas asientos "
                         "passanger"_words) ||
                      (is(n.last, "people personas kids adults"_words) &&
                       is(token_before(n.first),
                          "for para fit fits seat seats haul carry least room of quepan caben "
                          "familia"_words));
    const bool verb = is(token_before(n.first), "seats seat sits quepan caben seating"_words) ||
                      (is(token_before(n.first), "for de up least to"_words) &&
                       is(token_before(n.first, 2), "seating seats seat familia family"_words)) ||
                      (is(token_before(n.first), "for of"_words) &&
                       is(token_before(n.first, 2), "family seating room"_words));
    if (!noun && !verb) return false;
    if (is(n.last, "rows row doors"_words)) return false;
    Amount& a = push(Quantity::seats, n.first, noun ? n.last + 1 : n.last, "seats");
    a.range.min = static_cast<std::int64_t>(n.value);
    return true;
  }

  bool mpg(const Number& n, std::size_t k) {
    std::size_t i = n.last;
    const Number* to = is(i, "to a or o"_words) ? next_number(k, i + 1) : nullptr;
    if (to != nullptr) i = to->last;
    if (is(i, "plus"_words)) ++i;
    const bool ish = is(i, "ish"_words);
    if (ish) ++i;
    const bool unit = is(i, "mpg mpgs"_words) ||
                      (is(i, "miles millas"_words) && is(i + 1, "per por to a"_words) &&
                       is(i + 2, "gallon galon the gal"_words)) ||
                      (is(i, "to"_words) && is(i + 1, "the"_words) && is(i + 2, "gallon"_words));
    const bool ahead = is(token_before(n.first), "mpg"_words) ||
                       (is(token_before(n.first), "over above least of around than"_words) &&
                        is(token_before(n.first, 2), "mpg"_words));
    if ((!unit && !ahead) || n.value > 200) return false;
    Amount& a = push(Quantity::mpg, n.first, unit ? i + (is(i, "mpg mpgs"_words) ? 1 : 3) : n.last,
                     "miles per gallon");
    const Bound bound = bound_before(text_, n.first);
    if (ish || bound == Bound::about) {
      set_about(a.range, n.value);
    } else {
      a.range.min = static_cast<std::int64_t>(n.value);
      if (to != nullptr && !is(n.last, "or o"_words))
        a.range.max = static_cast<std::int64_t>(to->value);
    }
    return true;
  }

  // "less than 5 years old", "no mas de 5 anos"
  bool age(const Number& n) {
    if (n.value > 40 || n.dollars || n.thousands || !is(n.last, "years year yr anos ano"_words))
      return false;
    const bool old = is(n.last + 1, "old or max maximum de o tops viejo"_words);
    const Bound bound = bound_before(text_, n.first);
    if (!old && bound == Bound::none) return false;
    const bool less =
        bound == Bound::max || bound == Bound::below || is(n.last + 1, "max tops"_words) ||
        (is(n.last + 2, "or max tops"_words)) ||
        is(token_before(n.first), "last ultimos past"_words) ||
        (is(n.last + 1, "or o"_words) && is(n.last + 2, "newer less menos younger"_words));
    if (!less || is(token_before(n.first), "for"_words)) return false;
    Amount& a = push(Quantity::year, n.first, n.last + 1, "age");
    a.range.min = in_.this_year - static_cast<std::int64_t>(n.value);
    return true;
  }

  bool year(const Number& n, std::size_t k) {
    std::size_t last = n.last;
    const std::size_t b = token_before(n.first);
    const auto value = static_cast<std::int64_t>(n.value);
    if (miles_at(text_, last) || is(last, "dollars bucks"_words) || on_it(text_, last))
      return false;
    Range range;
    const bool s = is(last, "s"_words) && text_.glued(last);
    if (s) ++last;
    const bool or_ = is(last, "or o and y u"_words);
    const std::size_t after = or_ ? last + 1 : last;
    const bool mas = is(after, "mas"_words) &&
                     is(after + 1, "nuevo nueva reciente nuevos nuevas recientes"_words);
    const bool para = (is(last, "en"_words) && is(last + 1, "adelante"_words)) ||
                      (is(last, "para"_words) && is(last + 1, "arriba adelante aca"_words));
    const bool viejo =
        is(after, "mas"_words) && is(after + 1, "viejo vieja viejos antiguo antigua"_words);
    std::string_view rule = "year";
    if (n.plus ||
        is(after, "newer up later above newish onward onwards plus nuevo posterior after"_words) ||
        mas || para) {
      range.min = value;
      last = mas ? after + 2 : para ? last + 2 : n.plus ? last : after + 1;
      rule = "year or newer";
    } else if (or_ && (is(after, "older earlier below before under anterior"_words) || viejo)) {
      range.max = value;
      last = viejo ? after + 2 : after + 1;
      rule = "year or older";
    } else if (is(last, "ish"_words)) {
      range = {value - 1, value + 1};
      ++last;
      rule = "about a year";
    } else if (!year_bound(text_, b, value, range)) {
      return year_list(n, k, value, last);
    }
    Amount& a = push(Quantity::year, n.first, last, rule);
    a.range = range;
    return true;
  }

  // "2015, 2016 or 2017" spans its years; a year alone is itself.
  bool year_list(const Number& n, std::size_t k, std::int64_t value, std::size_t last) {
    std::int64_t low = value;
    std::int64_t high = value;
    std::size_t end = last;
    for (std::size_t j = k + 1; j < in_.numbers.size(); ++j) {
      const Number& m = in_.numbers[j];
      const bool list =
          (m.first == end && (text_.gap(end) & (gap_comma | gap_slash | gap_space)) != 0) ||
          (m.first == end + 1 && is(end, "or and o y u"_words));
      if (!list || !year_like(m) || text_.breaks(m.first)) break;
      if (is(m.last, "or o"_words) && is(m.last + 1, "newer later older mas"_words)) break;
      low = std::min(low, static_cast<std::int64_t>(m.value));
      high = std::max(high, static_cast<std::int64_t>(m.value));
      end = m.last;
    }
    if (end == last && !year_context(n)) return false;
    Amount& a = push(Quantity::year, n.first, end, end == last ? "year" : "years");
    a.range = {low, high};
    return true;
  }

  bool year_context(const Number& n) const { return !is(n.last, "dollars bucks k"_words); }

  // "15" with "under", "15 to 18": thousands where nothing smaller makes sense.
  static double scaled(double value, bool thousands) {
    return !thousands && value < 200 ? value * 1000 : value;
  }

  void range(const Number& a, const Number& b) {
    std::size_t last = b.last;
    done_ = b.last;
    if (year_like(a) && (year_like(b) || (b.digits && b.value < 30 && b.value >= 10 &&
                                          !b.thousands && text_.gap(b.first) == gap_dash))) {
      Amount& amount = push(Quantity::year, a.first, last, "range of years");
      amount.range = {static_cast<std::int64_t>(a.value),
                      static_cast<std::int64_t>(b.value < 100 ? b.value + 2000 : b.value)};
      return;
    }
    const bool miles = miles_at(text_, last) || on_it(text_, last) ||
                       (is(last, "k"_words) && miles_at(text_, last + 1));
    const bool thousands = b.thousands || a.thousands;
    double low = a.thousands                   ? a.value
                 : thousands && a.value < 1000 ? a.value * 1000
                                               : scaled(a.value, false);
    double high = b.thousands                   ? b.value
                  : thousands && b.value < 1000 ? b.value * 1000
                                                : scaled(b.value, false);
    if (low > high) return;
    const bool typed = a.dollars || b.dollars || thousands || miles || a.value >= 1000;
    const bool between = is(token_before(a.first), "between entre from de range desde the"_words) ||
                         is(last, "range"_words) ||
                         is(token_before(a.first), "in around spend for about"_words);
    const bool untyped_small = !typed && !between && b.value < 100;
    Amount& amount = push(miles ? Quantity::odometer : Quantity::price, a.first,
                          miles ? last + 1 : last, "range");
    amount.range = {static_cast<std::int64_t>(low), static_cast<std::int64_t>(high)};
    amount.bare = untyped_small;
  }

  void single(const Number& n) {
    std::size_t last = n.last;
    const bool k_gap = is(last, "k"_words) && !n.thousands && !text_.breaks(last);
    double value = k_gap ? n.value * 1000 : n.value;
    if (k_gap) ++last;
    Bound bound = bound_before(text_, n.first);
    std::size_t suffix = last;
    const Bound behind = bound_after(text_, suffix);
    bool miles = miles_at(text_, last) || on_it(text_, last);
    if (miles) last = on_it(text_, last) ? last + 2 : last + 1;
    if (!miles && behind != Bound::none && (miles_at(text_, suffix) || on_it(text_, suffix)))
      miles = true, suffix += 1;
    if (!miles && mileage_before(text_, n.first)) miles = true;
    if (miles && behind == Bound::none) {
      suffix = last;
      const Bound after_unit = bound_after(text_, suffix);
      if (after_unit != Bound::none) bound = after_unit, last = suffix;
    } else if (behind != Bound::none) {
      bound = behind;
      last = suffix;
    }
    if (n.plus && bound == Bound::none) bound = Bound::min;
    if (unit_of_something(text_, last, n)) return;
    if (miles) {
      odometer(n, value, bound, last, k_gap);
    } else {
      price(n, value, bound, last, k_gap);
    }
  }

  void odometer(const Number& n, double value, Bound bound, std::size_t last, bool k_gap) {
    if (!n.thousands && !k_gap && value < 200) value *= 1000;
    Amount& a = push(Quantity::odometer, n.first, last, "mileage");
    a.bare = bound == Bound::none;
    apply(a.range, bound, value);
    a.identifies = a.bare;
    if (is(token_before(n.first), "with con has tiene had"_words) && a.bare) a.identifies = true;
  }

  bool budget_before(std::size_t first) const {
    std::size_t i = first;
    for (int b = 0; b < 7 && i > 0 && !text_.breaks(i); ++b) {
      --i;
      if (is(i,
             "budget spend approved afford presupuesto gastar preapproved aprobaron "
             "aprobado aprobada"_words))
        return true;
      if (is(i, "have got tengo traigo cuento"_words) &&
          is(token_before(i), "i we only solo nomas yo just"_words))
        return b < 4;
      if (is(i, "tengo traigo nomas"_words) && b < 3) return true;
    }
    return false;
  }

  void price(const Number& n, double value, Bound bound, std::size_t last, bool k_gap) {
    const bool thousands = n.thousands || k_gap;
    const bool budget =
        bound == Bound::none &&
        (budget_before(n.first) || is(last, "budget presupuesto"_words) ||
         (is(last, "to"_words) && is(last + 1, "spend work"_words)) ||
         (is(last, "para"_words) && is(last + 1, "gastar"_words)) || is(last, "cash"_words));
    const double scaled_value = scaled(value, thousands);
    const bool big = thousands || n.dollars || value >= 1000 || (value >= 200 && n.dollars);
    if (!big && bound == Bound::none && !budget) {
      bare(n, scaled_value, last, false);
      return;
    }
    if (!thousands && !n.dollars && value >= 200 && value < 1000) return;
    if (n.dollars && !thousands && value < 200 && n.digits) return;
    if (year_like(n) && bound == Bound::none) return;
    if (bound == Bound::none && !budget) {
      bare(n, scaled_value, last, true);
      return;
    }
    Amount& a = push(Quantity::price, n.first, last, budget ? "budget" : "price");
    apply(a.range, bound, scaled_value);
    a.determiner = Determiner::none;
  }

  // A price only if one was asked for, or if it tells one listed car from others.
  void bare(const Number& n, double value, std::size_t last, bool typed) {
    if (value < 500 || (!typed && (n.value < 3 || crowded_))) return;
    const bool pointing =
        is(last, "one car truck suv"_words) && is(token_before(n.first), "the that"_words);
    const bool for_one = is(token_before(n.first), "for at de en por listed"_words) &&
                         (is(token_before(n.first, 2), "one listed el la ese esa priced"_words));
    const bool el = is(token_before(n.first), "de"_words) &&
                    is(token_before(n.first, 2), "el la ese esa"_words);
    Amount& a = push(Quantity::price, n.first, last,
                     pointing || for_one || el ? "price of a listed car"
                     : typed                   ? "bare amount"
                                               : "small bare amount");
    a.range.max = static_cast<std::int64_t>(std::llround(value));
    a.bare = !(pointing || for_one || el);
    a.identifies = !a.bare;
    if (a.identifies) a.range.min = a.range.max;
  }

  Amount& push(Quantity quantity, std::size_t first, std::size_t last, std::string_view rule) {
    Amount a;
    a.quantity = quantity;
    a.first = static_cast<std::uint32_t>(first);
    a.last = static_cast<std::uint32_t>(std::min(last, text_.size()));
    a.rule = rule;
    done_ = std::max<std::size_t>(done_, a.last);
    a.determiner = determiner_of(in_, in_value_, a.first);
    amounts_.push_back(a);
    return amounts_.back();
  }

  const Input& in_;
  std::vector<std::uint8_t> in_value_;
  std::vector<Amount> amounts_;
  std::size_t done_ = 0;
  bool crowded_ = false;  // the number being read stands in a row of numbers
};

}  // namespace

std::vector<Amount> find_amounts(const Input& input, std::span<const Value> values) {
  return AmountFinder(input, values).run();
}

}  // namespace kept::bot::criteria
