#include "inventory/vin.h"

#include <cstddef>

namespace kept::inventory {

namespace {

constexpr std::size_t vin_length = 17;
constexpr std::size_t check_position = 8;
constexpr std::size_t year_position = 9;
constexpr int no_value = -1;

// 49 CFR 565.15(c): values by character, weights by position; the check digit weighs nothing.
constexpr std::array<int, vin_length> weights{8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
constexpr std::array<int, 26> letter_values{1, 2, 3, 4, 5, 6,        7, 8,        no_value,
                                            1, 2, 3, 4, 5, no_value, 7, no_value, 9,
                                            2, 3, 4, 5, 6, 7,        8, 9};

// 49 CFR 565.15(d): A stands for 1980 and again for 2010; I, O, Q, U, Z and 0 are not used.
constexpr std::string_view year_codes = "ABCDEFGHJKLMNPRSTVWXY123456789";
constexpr int first_coded_year = 1980;

constexpr char upper(char c) {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

constexpr int value_of(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'A' && c <= 'Z') return letter_values[static_cast<std::size_t>(c - 'A')];
  return no_value;
}

}  // namespace

std::string_view to_string(VinFault fault) {
  switch (fault) {
    case VinFault::none:
      return "none";
    case VinFault::length:
      return "length";
    case VinFault::character:
      return "character";
    case VinFault::check_digit:
      return "check_digit";
    case VinFault::model_year_code:
      return "model_year_code";
  }
  return "none";
}

VinFault vin_fault(std::string_view text) {
  if (text.size() != vin_length) return VinFault::length;
  int sum = 0;
  for (std::size_t i = 0; i < vin_length; ++i) {
    const int value = value_of(upper(text[i]));
    if (value == no_value) return VinFault::character;
    sum += value * weights[i];
  }
  const int remainder = sum % 11;
  const char expected = remainder == 10 ? 'X' : static_cast<char>('0' + remainder);
  if (upper(text[check_position]) != expected) return VinFault::check_digit;
  if (year_codes.find(upper(text[year_position])) == std::string_view::npos)
    return VinFault::model_year_code;
  return VinFault::none;
}

std::optional<Vin> Vin::parse(std::string_view text) {
  if (vin_fault(text) != VinFault::none) return std::nullopt;
  Vin vin;
  for (std::size_t i = 0; i < vin_length; ++i) vin.chars_[i] = upper(text[i]);
  return vin;
}

bool Vin::model_year_matches(int year) const {
  if (year < first_coded_year) return false;
  const auto code = static_cast<int>(year_codes.find(chars_[year_position]));
  return (year - first_coded_year) % static_cast<int>(year_codes.size()) == code;
}

}  // namespace kept::inventory
