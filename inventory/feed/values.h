// The values of a feed's fields. Each reader takes one field's text and yields the value, "not
// known", or the reason why it is neither. Pure.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "inventory/feed/report.h"
#include "inventory/money.h"

namespace kept::inventory::feed {

template <typename T>
struct Reading {
  T value{};
  std::optional<FaultReason> fault;
};

// "$12,995", "12995.00 USD", "(500)". No digits ("Call for price", "N/A", nothing) is zero.
Reading<Cents> read_money(std::string_view text);

// As read_money. Zero means price on request; so does an amount that no car is sold for.
Reading<Cents> read_price(std::string_view text);

enum class LengthUnit : std::uint8_t { miles, kilometres };

// Miles, -1 when not known. "45,000", "45,000 km", "45k mi". A unit in the text beats the column's.
Reading<std::int64_t> read_odometer(std::string_view text, LengthUnit column_unit);
LengthUnit read_length_unit(std::string_view text);

// Whole numbers without a sign, "25.0" too; 0 when there is none.
Reading<int> read_number(std::string_view text, int max);

// Two digits are a year of the century that is not past year_max. Zero when the text is empty.
Reading<int> read_year(std::string_view text, int year_min, int year_max);

// "yes", "true", "1", "y", "certified".
bool says_yes(std::string_view text);

// EPA: 55 % city and 45 % highway, harmonic; 0 unless both are known.
int combined_mpg(int city, int highway);

struct ImageLimits {
  std::size_t images_max = 40;
  std::size_t bytes_max = 2048;
};

// Appends the addresses of a list separated by bars, commas, semicolons or blanks, each of which
// may also occur inside an address. Absolute http(s) addresses and paths of this server ("/img/a")
// are taken, others refused; doubles are dropped. Returns the first refused one.
std::optional<std::string_view> append_images(std::vector<std::string>& images,
                                              std::string_view text, const ImageLimits& limits);

}  // namespace kept::inventory::feed
