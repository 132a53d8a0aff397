// "15": a number of which nobody says what it counts is asked back, not guessed.
#include <algorithm>
#include <charconv>

#include "bot/phrase.h"
#include "bot/steps.h"

namespace kept::bot::steps {
namespace {

std::optional<std::int64_t> reading_as(const Turn& turn, std::string_view part) {
  const auto& others = turn.meaning.alternatives;
  const auto found = std::find_if(others.begin(), others.end(),
                                  [&](const Alternative& one) { return one.part == part; });
  if (found == others.end()) return std::nullopt;
  std::int64_t value = 0;
  const char* const end = found->value.data() + found->value.size();
  if (std::from_chars(found->value.data(), end, value).ptr != end) return std::nullopt;
  return value;
}

std::string dollars(std::int64_t whole) {
  constexpr std::int64_t cents = 100;
  std::string out;
  phrase::money(out, inventory::Cents{whole * cents});
  return out;
}

void find_as_meant(Turn& turn, const Choice& choice) {
  Criteria meant;
  if (choice.kind == Choice::Kind::price_meant) {
    meant.price.max = choice.value;
  } else {
    meant.year.min = meant.year.max = choice.value;
  }
  find_meant(turn, meant);
}

const Choice* offered(const Turn& turn, Choice::Kind kind) {
  const auto& choices = turn.state.choices;
  const auto found = std::find_if(choices.begin(), choices.end(),
                                  [&](const Choice& one) { return one.kind == kind; });
  return found == choices.end() ? nullptr : &*found;
}

}  // namespace

void ask_which_number(Turn& turn) {
  const auto price = reading_as(turn, "criteria.price");
  const auto year = reading_as(turn, "criteria.year");
  if ((!price && !year) || turn.has_asked()) return;
  turn.asks_meaning = true;
  turn.state.offer = Offer::number_meant;
  turn.echo(price && year ? Key::echo_price_or_year
            : price       ? Key::echo_price_meant
                          : Key::echo_year_meant,
            price ? dollars(*price) : std::to_string(*year));
  if (price) turn.offer(Choice::Kind::price_meant, *price, dollars(*price));
  if (year) turn.offer(Choice::Kind::year_meant, *year, std::to_string(*year));
  if (!price || !year) turn.offer(Choice::Kind::no, 0, Key::choice_no);
  turn.asks(Asked::anything_else);
}

void find_price_meant(Turn& turn) {
  find_as_meant(turn, {Choice::Kind::price_meant, turn.tapped, {}});
}

void find_year_meant(Turn& turn) {
  find_as_meant(turn, {Choice::Kind::year_meant, turn.tapped, {}});
}

void find_number_meant(Turn& turn) {
  const Choice* const price = offered(turn, Choice::Kind::price_meant);
  const Choice* const year = offered(turn, Choice::Kind::year_meant);
  const bool says_year = turn.words().say_any({"year", "model year", "ano", "modelo"});
  const Choice* const meant = year != nullptr && (says_year || price == nullptr) ? year : price;
  if (meant != nullptr) find_as_meant(turn, Choice(*meant));
}

}  // namespace kept::bot::steps
