#include "bot/criteria/amount_site.h"

#include <algorithm>
#include <cmath>

namespace kept::bot::criteria {
namespace {

// No vehicle costs, runs or weighs as much; what is larger is noise.
constexpr double beyond_any_vehicle = 10'000'000;
// Nobody asks for more years in a row.
constexpr std::size_t years_linked_most = 12;

bool spoken(const Number& n) {
  return !n.digits && !n.ordinal && !n.thousands && !n.dollars && !n.percent;
}

// Whether the next number follows at once, in words as well.
bool goes_on(const Input& in, std::size_t k) {
  if (k + 1 >= in.numbers.size()) return false;
  const Number& a = in.numbers[k];
  const Number& b = in.numbers[k + 1];
  constexpr std::uint32_t allowed = gap_space | gap_dash;
  return a.last == b.first && (in.text.gap(b.first) & ~allowed) == 0 && spoken(b);
}

bool is_hundreds(const Number& n) {
  return n.value >= 100 && n.value <= 900 && std::fmod(n.value, 100) == 0;
}

// "ten twelve grand", unlike "one twenty thousand"
bool is_followed_by_larger(const Input& in, std::size_t k) {
  if (k + 1 >= in.numbers.size()) return false;
  const Number& a = in.numbers[k];
  const Number& b = in.numbers[k + 1];
  const double thousands = b.value / 1000;
  return a.last == b.first && in.text.gap(b.first) == gap_space && !b.digits && b.thousands &&
         a.value < thousands && thousands <= a.value + 5;
}

bool is_free(const Input& in, const Number& n) {
  for (std::size_t i = n.first; i < n.last; ++i) {
    if (in.taken[i] != 0 || in.in_time[i] != 0) return false;
  }
  return true;
}

// "19,5", "16,9k": thousands and hundreds; not "5,6,7"
bool is_decimal_comma(const Input& in, std::size_t k) {
  constexpr double least = 5;
  const auto close = [&](std::size_t j) {
    return j < in.numbers.size() && in.numbers[j].last > in.numbers[j].first &&
           in.text.gap(in.numbers[j].first) == gap_comma;
  };
  if (!close(k + 1) || close(k) || close(k + 2)) return false;
  const Number& a = in.numbers[k];
  const Number& b = in.numbers[k + 1];
  return a.digits && b.digits && a.last == b.first && a.value >= least && a.value < 100 &&
         !a.thousands && !a.ordinal && !a.percent && !in.text[a.first].decimal &&
         in.text.key(b.first).size() == 1 && !b.ordinal && !b.percent && !b.dollars &&
         is_free(in, a) && is_free(in, b);
}

// "eighteen nine", "the eighteen nine ninety five one": the number at `k`, `n`, becomes the sum.
// Gives how many numbers behind it are of it, 0 if none.
std::size_t join_hundreds(const Input& input, std::size_t k, Number& n) {
  const Number& hundreds = input.numbers[k + 1];
  const bool third = goes_on(input, k + 1) && !input.numbers[k + 2].weak;
  const Number& last = third ? input.numbers[k + 2] : hundreds;
  const std::size_t end = third ? k + 2 : k + 1;
  const bool ends = !goes_on(input, end) || input.numbers[end + 1].weak;
  const bool fits = hundreds.value >= 1 && hundreds.value <= 9 &&
                    (!third || (last.value >= 10 && last.value < 100));
  if (!ends || !fits || !is_free(input, n) || !is_free(input, last)) return 0;
  n.value = n.value * 1000 + hundreds.value * 100 + (third ? last.value : 0);
  n.bare = n.value;
  n.last = last.last;
  n.thousands = true;
  return end - k;
}

}  // namespace

std::vector<Number> join_spoken_prices(const Input& input) {
  constexpr double least = 4;
  std::vector<Number> out;
  out.reserve(input.numbers.size());
  for (std::size_t k = 0; k < input.numbers.size(); ++k) {
    Number n = input.numbers[k];
    const bool in_row = k > 0 && goes_on(input, k - 1) && spoken(input.numbers[k - 1]);
    if (is_decimal_comma(input, k)) {
      const Number& hundreds = input.numbers[++k];
      n.value = n.bare = n.value * 1000 + hundreds.bare * 100;
      n.last = hundreds.last;
      n.thousands = true;
      out.push_back(n);
      continue;
    }
    // "under one fifty": thousands of miles
    const bool small = spoken(n) && n.value >= 1 && n.value < 10 && !in_row;
    if (small && goes_on(input, k) && !goes_on(input, k + 1) && is_free(input, n) &&
        is_free(input, input.numbers[k + 1]) && input.numbers[k + 1].value >= 10 &&
        input.numbers[k + 1].value < 100 && !n.weak == (n.value > 1)) {
      n.value = n.bare = n.value * 100 + input.numbers[k + 1].value;
      n.last = input.numbers[++k].last;
      n.weak = false;
      out.push_back(n);
      continue;
    }
    // "fourteen fifteen thousand": the larger is meant
    if (spoken(n) && !in_row && n.value > least && is_followed_by_larger(input, k)) {
      Number larger = input.numbers[++k];
      larger.first = n.first;
      out.push_back(larger);
      continue;
    }
    // "16 nine", half typed
    const bool half_typed = n.digits && !n.thousands && !n.dollars && !n.ordinal && !n.percent &&
                            !input.text[n.first].decimal && n.value > 9 && !goes_on(input, k + 1);
    const bool begins = (spoken(n) || half_typed) && n.value > least && n.value < 100 && !in_row;
    // "twenty two five hundred"
    if (begins && goes_on(input, k) && !goes_on(input, k + 1) &&
        is_hundreds(input.numbers[k + 1]) && is_free(input, n) &&
        is_free(input, input.numbers[k + 1])) {
      n.value = n.bare = n.value * 1000 + input.numbers[k + 1].value;
      n.last = input.numbers[++k].last;
      n.thousands = true;
      out.push_back(n);
      continue;
    }
    if (!begins || !goes_on(input, k)) {
      out.push_back(n);
      continue;
    }
    k += join_hundreds(input, k, n);
    out.push_back(n);
  }
  return out;
}

AmountSite::AmountSite(const Input& input, std::span<const Value> values)
    : WordsAt(input.text),
      in_(input),
      in_value_(input.text.size(), 0),
      in_name_(input.text.size(), 0),
      in_trim_(input.text.size(), 0),
      numbers_(join_spoken_prices(input)) {
  for (const Value& v : values) {
    if (v.uncertain) continue;
    for (std::uint32_t i = v.first; i < v.last; ++i) {
      in_value_[i] = 1;
      in_name_[i] = v.field == Field::make || v.field == Field::model ? 1 : 0;
      in_trim_[i] = v.field == Field::trim ? 1 : 0;
    }
  }
}

const Number* AmountSite::next_number(std::size_t k, std::size_t at) const {
  if (k + 1 >= numbers_.size()) return nullptr;
  const Number& n = numbers_[k + 1];
  return n.first == at && !ends(at) && in_.taken[at] == 0 ? &n : nullptr;
}

bool AmountSite::is_skipped(const Number& n) const {
  if (n.percent || n.weak || n.ordinal || !(n.value < beyond_any_vehicle)) return true;
  for (std::size_t i = n.first; i < n.last; ++i) {
    if (in_.taken[i] != 0 || in_.in_time[i] != 0 || in_value_[i] != 0) return true;
  }
  if ((text_.gap(n.first) & gap_hash) != 0) return true;
  // "I-10", "route-66"
  if (text_.gap(n.first) == gap_dash && n.first > 0 && text_[n.first - 1].kind == TokenKind::word &&
      n.value < 1000)
    return true;
  return text_.glued(n.first) && text_[n.first - 1].kind == TokenKind::word;
}

bool AmountSite::in_row(std::size_t k) const {
  const auto touch = [&](const Number& a, const Number& b) {
    // "20, 2018 or up"
    const bool apart = text_.pauses(b.first) && (year_like(text_, a) || year_like(text_, b));
    return a.last == b.first && !ends(b.first) && !apart;
  };
  return (k > 0 && touch(numbers_[k - 1], numbers_[k])) ||
         (k + 1 < numbers_.size() && touch(numbers_[k], numbers_[k + 1]));
}

Amount& AmountSite::push(Quantity quantity, std::size_t first, std::size_t last,
                         std::string_view rule) {
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

bool year_like(const Text& text, const Number& n) {
  const bool round = n.thousands && (n.digits || n.value == 2000);
  if (n.dollars || round || n.value < 1990 || n.value > 2028 || n.value != std::floor(n.value))
    return false;
  return !n.digits || (!text[n.first].grouped && text.key(n.first).size() == 4);
}

std::optional<std::int64_t> two_digit_year(const Text& text, const Number& n) {
  constexpr std::int64_t latest = 28;
  constexpr std::int64_t earliest = 90;
  const bool written = n.digits && !n.thousands && !n.dollars && !n.percent && !n.ordinal &&
                       !text[n.first].decimal && text.key(n.first).size() == 2;
  if (!written) return std::nullopt;
  const auto value = static_cast<std::int64_t>(n.value);
  if (value <= latest) return 2000 + value;
  return value >= earliest ? std::optional<std::int64_t>(1900 + value) : std::nullopt;
}

bool dates_vehicle(const AmountSite& site, std::size_t k) {
  const Text& text = site.text();
  const Number& n = site.numbers()[k];
  if (!two_digit_year(text, n)) return false;
  const auto behind = [&](const Number& m) {
    return site.is(m.last, "s"_words) && text.glued(m.last) ? m.last + 1 : m.last;
  };
  std::size_t last = behind(n);
  bool chained = false;
  const std::size_t end = std::min(k + 1 + years_linked_most, site.numbers().size());
  for (std::size_t j = k + 1; j < end; ++j) {
    const Number& m = site.numbers()[j];
    const bool linked =
        site.is(last, "or and to thru through o y a al"_words)
            ? m.first == last + 1
            : m.first == last &&
                  (text.gap(last) & (gap_dash | gap_slash | gap_comma | gap_space)) != 0;
    if (!linked || !two_digit_year(text, m) || text.breaks(m.first)) break;
    last = behind(m);
    chained = true;
  }
  const std::size_t before = site.token_before(n.first);
  const bool only_a_year = text.key(n.first).front() == '0' || n.value > 28;
  if (site.in_name(last) && !text.pauses(last)) {
    if (chained) return !site.is(before, "under over below above around about"_words);
    return only_a_year || n.first == 0 || text.pauses(n.first) || site.in_value(before) ||
           site.is(before,
                   "a an any the that this these those my his her your some used new older newer "
                   "or clean nice decent un una el la "
                   "los las algun alguna"_words);
  }
  // "the 22 SR5"
  if (site.in_trim(last) && !text.pauses(last) && !chained)
    return site.is(before, "a an any the that this"_words) && !text.pauses(n.first);
  if (site.is(before, "del"_words)) return site.in_name(site.token_before(n.first, 2));
  if (site.is(before, "year ano modelo"_words))
    return site.in_name(site.token_before(n.first, 2)) || !site.is(before, "year"_words) ||
           site.is(site.token_before(n.first, 2), "model"_words);
  return only_a_year && site.in_name(before);
}

void tell_limits_apart(AmountSite& site) {
  constexpr std::int64_t least_miles = 40'000;
  Amount* limits[2] = {nullptr, nullptr};
  std::size_t count = 0;
  for (Amount& a : site.amounts()) {
    if (a.quantity == Quantity::odometer) return;
    if (a.quantity != Quantity::price) continue;
    const bool limit = !a.bare && !a.identifies && !a.range.min && a.range.max;
    if (!limit || count == 2) return;
    limits[count++] = &a;
  }
  if (count < 2) return;
  Amount& larger = *limits[*limits[0]->range.max < *limits[1]->range.max ? 1 : 0];
  const std::int64_t smaller = *limits[&larger == limits[0] ? 1 : 0]->range.max;
  if ((site.text().gap(larger.first) & gap_dollar) != 0 || *larger.range.max < least_miles ||
      *larger.range.max * 10 < smaller * 17)
    return;
  larger.quantity = Quantity::odometer;
  larger.rule = "mileage beside a price";
}

}  // namespace kept::bot::criteria
