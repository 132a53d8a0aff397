#include "bot/act/lone_number.h"

#include <cmath>

namespace kept::bot {
namespace {

constexpr std::string_view rule = "a bare number";

bool is_open(const Case& c) {
  const Meaning& said = c.out();
  const bool unasked = c.asked() == Asked::nothing || c.asked() == Asked::anything_else;
  const bool concluded = !said.criteria.empty() || !said.when.empty() || !said.contact.empty() ||
                         !said.booking_code.empty();
  const bool told = std::any_of(said.acts.begin(), said.acts.end(), [](Act act) {
    return act != Act::out_of_scope && act != Act::smalltalk && act != Act::ask_inventory;
  });
  return unasked && !concluded && !told && said.alternatives.empty();
}

// Where all around it only says that it is not certain.
const Number* lone_number(const Case& c) {
  const auto& numbers = c.parts().numbers;
  if (numbers.size() != 1 || numbers.front().weak || numbers.front().ordinal ||
      numbers.front().percent)
    return nullptr;
  const Number& number = numbers.front();
  for (std::uint32_t i = 0; i < c.text().size(); ++i) {
    const bool counted = number.first <= i && i < number.last;
    const bool loose = c.text().word_is_in(
        i,
        "maybe around about like roughly say approx approximately ish please um uh ok okay so "
        "just only tal vez quizas como unos unas por favor pues"_words);
    if (!counted && !loose) return nullptr;
  }
  return &number;
}

// What people leave out when they say a sum or a year by its first or last two digits.
std::optional<std::int64_t> sum_of(std::int64_t said) {
  constexpr std::int64_t thousands_least = 3;
  constexpr std::int64_t thousands_below = 200;
  constexpr std::int64_t most = 500'000;
  if (said >= thousands_least && said < thousands_below) return said * 1000;
  if (said >= 1000 && said <= most) return said;
  return std::nullopt;
}

std::optional<std::int64_t> year_of(std::int64_t said, std::int64_t now) {
  constexpr std::int64_t oldest = 90;
  const std::int64_t next = now + 1 - 2000;
  if (said >= oldest && said < 100) return 1900 + said;
  if (said >= 5 && said <= next) return 2000 + said;
  return std::nullopt;
}

}  // namespace

void note_lone_number(Case& c) {
  if (!is_open(c)) return;
  const Number* const number = lone_number(c);
  if (number == nullptr || number->value != std::floor(number->value)) return;
  const auto said = static_cast<std::int64_t>(number->value);
  const auto today = std::chrono::floor<std::chrono::days>(c.parts().now);
  const int now = static_cast<int>(std::chrono::year_month_day(today).year());
  if (const auto sum = sum_of(said))
    c.out().alternatives.push_back({"criteria.price", std::to_string(*sum), rule});
  if (const auto year = year_of(said, now); year && !number->dollars && !number->thousands)
    c.out().alternatives.push_back({"criteria.year", std::to_string(*year), rule});
}

}  // namespace kept::bot
