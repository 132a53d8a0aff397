#include "inventory/feed/values.h"

#include <algorithm>

#include "inventory/feed/text.h"

namespace kept::inventory::feed {

namespace {

constexpr std::int64_t amount_max_dollars = 10'000'000;
constexpr std::int64_t price_min_dollars = 100;  // "$1" and "99" are placeholders
constexpr std::int64_t odometer_max = 999'999;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool has_digits(std::string_view text) {
  return std::any_of(text.begin(), text.end(), is_digit);
}

struct Number {
  std::int64_t whole = 0;
  int hundredths = 0;
  std::string_view rest;  // what follows the number, trimmed
};

// Digits, thousands in groups behind commas, and a decimal part. None when the text does not begin
// so or the number has more than twelve digits.
std::optional<Number> leading_number(std::string_view text) {
  Number number;
  std::size_t at = 0, digits = 0, since_comma = 0;
  bool grouped = false;
  for (; at < text.size(); ++at) {
    if (is_digit(text[at])) {
      if (++digits > 12) return std::nullopt;
      ++since_comma;
      number.whole = number.whole * 10 + (text[at] - '0');
    } else if (text[at] == ',' && at + 1 < text.size() && is_digit(text[at + 1])) {
      if (digits == 0 || since_comma > 3 || (grouped && since_comma != 3)) return std::nullopt;
      grouped = true;
      since_comma = 0;
    } else {
      break;
    }
  }
  if (digits == 0 || (grouped && since_comma != 3)) return std::nullopt;
  if (at < text.size() && text[at] == '.') {
    const auto decimals = ++at;
    for (int place = 10; at < text.size() && is_digit(text[at]); ++at, place /= 10)
      number.hundredths += place * (text[at] - '0');
    if (at - decimals == 3) return std::nullopt;  // "12.995" may mean thousands
  }
  number.rest = trimmed(text.substr(at));
  return number;
}

bool eat(std::string_view& text, std::string_view word) {
  if (text.size() < word.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const char c =
        text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] - 'A' + 'a') : text[i];
    if (c != word[i]) return false;
  }
  text = trimmed(text.substr(word.size()));
  return true;
}

bool names_foreign_currency(std::string_view text) {
  const auto folded = fold(text);
  for (const std::string_view word :
       {" cad ", " eur ", " gbp ", " mxn ", " c ", "\xE2\x82\xAC", "\xC2\xA3"}) {
    if (folded.find(word) != std::string::npos) return true;
  }
  return text.find("C$") != std::string_view::npos || text.find("CA$") != std::string_view::npos;
}

bool asks_to_call(std::string_view text) {
  return eat(text, "call") || eat(text, "contact") || eat(text, "please") || eat(text, "ask");
}

Reading<Cents> amount(std::string_view text) {
  const bool negative = text.starts_with('-') || text.starts_with('(');
  if (text.starts_with('(') && text.ends_with(')')) text.remove_suffix(1);
  if (negative) text = trimmed(text.substr(1));
  if (!eat(text, "us$")) {
    eat(text, "usd");
    eat(text, "$");
  }
  const auto number = leading_number(text);
  if (!number) return {{}, FaultReason::price_unreadable};
  auto rest = number->rest;
  eat(rest, "usd");
  if (!rest.empty()) return {{}, FaultReason::price_unreadable};
  if (number->whole > amount_max_dollars) return {{}, FaultReason::price_out_of_range};
  const auto cents = number->whole * 100 + number->hundredths;
  return {Cents{negative ? -cents : cents}, {}};
}

std::optional<LengthUnit> unit_named(std::string_view text) {
  if (text.empty()) return std::nullopt;
  if (eat(text, "km") || eat(text, "kilomet")) return LengthUnit::kilometres;
  if (eat(text, "mi")) return LengthUnit::miles;
  return std::nullopt;
}

std::size_t address_start(std::string_view text, std::size_t from) {
  for (auto at = text.find("http", from); at != std::string_view::npos;
       at = text.find("http", at + 1)) {
    const auto here = text.substr(at);
    const bool scheme = here.starts_with("http://") || here.starts_with("https://");
    const bool apart =
        at == 0 || std::string_view{"|,; \t\r\n\""}.find(text[at - 1]) != std::string_view::npos;
    if (scheme && apart) return at;
  }
  return text.size();
}

bool is_address(std::string_view text) {
  const bool absolute = text.starts_with("http://") || text.starts_with("https://");
  const bool path = text.size() > 1 && text[0] == '/' && text[1] != '/';
  return (absolute || path) && is_utf8(text) && std::none_of(text.begin(), text.end(), [](char c) {
           return static_cast<unsigned char>(c) <= ' ' || c == 0x7F || c == '"' || c == '<' ||
                  c == '>' || c == '\\' || c == '`' || c == '{' || c == '}';
         });
}

}  // namespace

Reading<Cents> read_money(std::string_view text) {
  text = trimmed(text);
  if (!has_digits(text) || asks_to_call(text)) return {};
  if (names_foreign_currency(text)) return {{}, FaultReason::price_not_in_dollars};
  return amount(text);
}

Reading<Cents> read_price(std::string_view text) {
  const auto money = read_money(text);
  if (money.fault || money.value.value == 0) return money;
  if (money.value.value < price_min_dollars * 100) return {{}, FaultReason::price_out_of_range};
  return money;
}

LengthUnit read_length_unit(std::string_view text) {
  text = trimmed(text);
  if (text == "K" || text == "k") return LengthUnit::kilometres;
  return unit_named(text).value_or(LengthUnit::miles);
}

Reading<std::int64_t> read_odometer(std::string_view text, LengthUnit column_unit) {
  text = trimmed(text);
  if (!has_digits(text)) return {-1, {}};
  const auto number = leading_number(text);
  if (!number) return {-1, FaultReason::odometer_unreadable};
  auto miles = number->whole;
  auto rest = number->rest;
  auto unit = unit_named(rest);
  if (!unit && eat(rest, "k")) {
    if (miles > odometer_max) return {-1, FaultReason::odometer_out_of_range};
    miles = miles * 1000 + number->hundredths * 10;
    unit = unit_named(rest);
  }
  if (!unit && !rest.empty()) return {-1, FaultReason::odometer_unreadable};
  if (unit.value_or(column_unit) == LengthUnit::kilometres)
    miles = (miles * 1'000'000 + 804'672) / 1'609'344;
  if (miles > odometer_max) return {-1, FaultReason::odometer_out_of_range};
  return {miles, {}};
}

Reading<int> read_number(std::string_view text, int max) {
  text = trimmed(text);
  if (!has_digits(text)) return {};
  const auto number = leading_number(text);
  if (!number || !number->rest.empty() || number->whole > max)
    return {0, FaultReason::number_unreadable};
  return {static_cast<int>(number->whole), {}};
}

Reading<int> read_year(std::string_view text, int year_min, int year_max) {
  text = trimmed(text);
  if (text.empty()) return {};
  if (text.starts_with('\'')) text.remove_prefix(1);
  const auto point = text.find(".0");
  const auto digits = text.substr(0, point);
  const bool tail_ok = point == std::string_view::npos ||
                       text.substr(point + 1).find_first_not_of('0') == std::string_view::npos;
  if (!tail_ok || digits.empty() || !std::all_of(digits.begin(), digits.end(), is_digit))
    return {0, FaultReason::year_unreadable};
  if (digits.size() > 4) return {0, FaultReason::year_out_of_range};
  int year = 0;
  for (const char c : digits) year = year * 10 + (c - '0');
  if (digits.size() == 2) year += 2000 + year <= year_max ? 2000 : 1900;
  if (year < year_min || year > year_max) return {0, FaultReason::year_out_of_range};
  return {year, {}};
}

bool says_yes(std::string_view text) {
  const auto folded = fold(text);
  for (const std::string_view word : {" yes ", " true ", " 1 ", " y ", " certified ", " cpo "}) {
    if (folded == word) return true;
  }
  return false;
}

int combined_mpg(int city, int highway) {
  if (city <= 0 || highway <= 0) return 0;
  const int weighted = 55 * highway + 45 * city;
  return (100 * city * highway + weighted / 2) / weighted;
}

std::optional<std::string_view> append_images(std::vector<std::string>& images,
                                              std::string_view text, const ImageLimits& limits) {
  std::optional<std::string_view> refused;
  const auto take = [&](std::string_view address) {
    if (address.size() > limits.bytes_max || !is_address(address)) {
      if (!refused) refused = address;
    } else if (images.size() < limits.images_max &&
               std::find(images.begin(), images.end(), address) == images.end()) {
      images.emplace_back(address);
    }
  };
  for (std::size_t at = 0; at < text.size();) {
    const auto start = address_start(text, at);
    for (const auto part : split(text.substr(at, start - at), "|,; \t\r\n")) take(part);
    if (start == text.size()) break;
    at = address_start(text, start + 1);
    auto address = text.substr(start, at - start);
    address = address.substr(0, address.find_first_of("| \t\r\n"));
    const auto last = address.find_last_not_of(",;\"");
    take(address.substr(0, last + 1));
    at = start + address.size();
  }
  return refused;
}

}  // namespace kept::inventory::feed
