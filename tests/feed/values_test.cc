#include "inventory/feed/values.h"

#include <string>

#include <doctest/doctest.h>

#include "inventory/feed/text.h"

using namespace kept::inventory;
using namespace kept::inventory::feed;

namespace {

constexpr auto ok = FaultReason::not_for_sale;  // stands for "no fault" in the tables below

template <typename T>
FaultReason fault_of(const Reading<T>& reading) {
  return reading.fault.value_or(ok);
}

void check_price(std::string_view text, std::int64_t cents, FaultReason fault = ok) {
  CAPTURE(text);
  const auto price = read_price(text);
  CHECK(price.value.value == cents);
  CHECK(to_string(fault_of(price)) == to_string(fault));
}

void check_odometer(std::string_view text, std::int64_t miles, FaultReason fault = ok,
                    LengthUnit unit = LengthUnit::miles) {
  CAPTURE(text);
  const auto odometer = read_odometer(text, unit);
  CHECK(odometer.value == miles);
  CHECK(to_string(fault_of(odometer)) == to_string(fault));
}

void check_year(std::string_view text, int year, FaultReason fault = ok) {
  CAPTURE(text);
  const auto reading = read_year(text, 1981, 2028);
  CHECK(reading.value == year);
  CHECK(to_string(fault_of(reading)) == to_string(fault));
}

std::string images_of(std::string_view text, std::string_view expected_refused = "") {
  std::vector<std::string> images;
  const auto refused = append_images(images, text, {});
  CHECK(refused.value_or("") == expected_refused);
  std::string all;
  for (const auto& image : images) all += image + ' ';
  return all;
}

}  // namespace

TEST_CASE("prices are read as dealers write them") {
  check_price("$12,995", 1'299'500);
  check_price("12995", 1'299'500);
  check_price(" 12,995.50 ", 1'299'550);
  check_price("12995.5", 1'299'550);
  check_price("12995.00 USD", 1'299'500);
  check_price("USD 12,995", 1'299'500);
  check_price("US$ 12,995", 1'299'500);
  check_price("1,234,567", 123'456'700);
  check_price("12995.0000", 1'299'500);
}

TEST_CASE("no price is price on request, without a fault") {
  for (const auto* text : {"", "0", "$0", "0.00", "Call", "call for price", "N/A", "-", "TBD",
                           "Call 800-555-0100", "Please ask 1 of us"})
    check_price(text, 0);
}

TEST_CASE("a price that cannot be meant is refused, not guessed") {
  check_price("12,99", 0, FaultReason::price_unreadable);
  check_price("1234,567", 0, FaultReason::price_unreadable);
  check_price("1,23,456", 0, FaultReason::price_unreadable);
  check_price("1,2995", 0, FaultReason::price_unreadable);
  check_price("12.995", 0, FaultReason::price_unreadable);
  check_price("12.995,00", 0, FaultReason::price_unreadable);
  check_price("12 995", 0, FaultReason::price_unreadable);
  check_price("12995 or best offer", 0, FaultReason::price_unreadable);
  check_price("$1", 0, FaultReason::price_out_of_range);
  check_price("-500", 0, FaultReason::price_out_of_range);
  check_price("99999999", 0, FaultReason::price_out_of_range);
  check_price("9999999999999999999", 0, FaultReason::price_unreadable);
  check_price("12995 CAD", 0, FaultReason::price_not_in_dollars);
  check_price("C$12995", 0, FaultReason::price_not_in_dollars);
  check_price(
      "\xE2\x82\xAC"
      "12995",
      0, FaultReason::price_not_in_dollars);
}

TEST_CASE("fees and adjustments may be small and negative") {
  CHECK(read_money("85").value.value == 8'500);
  CHECK(read_money("-$500").value.value == -50'000);
  CHECK(read_money("(1,250.00)").value.value == -125'000);
}

TEST_CASE("odometers are miles whatever the unit") {
  check_odometer("45,000", 45'000);
  check_odometer("45000 mi", 45'000);
  check_odometer("45,000 Miles", 45'000);
  check_odometer("45k", 45'000);
  check_odometer("45.5k miles", 45'500);
  check_odometer("12,345.6", 12'345);
  check_odometer("0", 0);
  check_odometer("45,000 km", 27'962);
  check_odometer("45000KMS", 27'962);
  check_odometer("45,000 kilometres", 27'962);
  check_odometer("45,000", 27'962, ok, LengthUnit::kilometres);
  check_odometer("45,000 mi", 45'000, ok, LengthUnit::kilometres);
  CHECK(read_length_unit("Kilometers") == LengthUnit::kilometres);
  CHECK(read_length_unit("K") == LengthUnit::kilometres);
  CHECK(read_length_unit("M") == LengthUnit::miles);
  CHECK(read_length_unit("") == LengthUnit::miles);
}

TEST_CASE("an odometer that is not told is not known") {
  check_odometer("", -1);
  check_odometer("TMU", -1);
  check_odometer("N/A", -1);
  check_odometer("-5", -1, FaultReason::odometer_unreadable);
  check_odometer("12345 hours", -1, FaultReason::odometer_unreadable);
  check_odometer("45.000 km", -1, FaultReason::odometer_unreadable);
  check_odometer("1,234,567", -1, FaultReason::odometer_out_of_range);
  check_odometer("99999999999k", -1, FaultReason::odometer_out_of_range);
}

TEST_CASE("years are sane or refused") {
  check_year("2021", 2021);
  check_year(" 2021.0 ", 2021);
  check_year("21", 2021);
  check_year("'98", 1998);
  check_year("", 0);
  check_year("1980", 0, FaultReason::year_out_of_range);
  check_year("2029", 0, FaultReason::year_out_of_range);
  check_year("20211", 0, FaultReason::year_out_of_range);
  check_year("2021a", 0, FaultReason::year_unreadable);
  check_year("2021.5", 0, FaultReason::year_unreadable);
  check_year("-2021", 0, FaultReason::year_unreadable);
}

TEST_CASE("combined consumption is the harmonic mean of 55 and 45 parts") {
  CHECK(combined_mpg(24, 31) == 27);
  CHECK(combined_mpg(51, 53) == 52);
  CHECK(combined_mpg(0, 31) == 0);
}

TEST_CASE("image lists are split at any separator and never inside an address") {
  CHECK(images_of("http://a/1.jpg|http://a/2.jpg") == "http://a/1.jpg http://a/2.jpg ");
  CHECK(images_of("http://a/1.jpg,https://a/2.jpg") == "http://a/1.jpg https://a/2.jpg ");
  CHECK(images_of("http://a/1.jpg; http://a/2.jpg;") == "http://a/1.jpg http://a/2.jpg ");
  CHECK(images_of("http://a/1.jpg\nhttp://a/2.jpg") == "http://a/1.jpg http://a/2.jpg ");
  CHECK(images_of("https://a/w_640,h_480;q=8/1.jpg,https://a/2.jpg") ==
        "https://a/w_640,h_480;q=8/1.jpg https://a/2.jpg ");
  CHECK(images_of("https://p/?u=https://a/1.jpg") == "https://p/?u=https://a/1.jpg ");
  CHECK(images_of("/img/1.svg|/img/2.svg") == "/img/1.svg /img/2.svg ");
  CHECK(images_of("http://a/1.jpg|http://a/1.jpg") == "http://a/1.jpg ");
  CHECK(images_of("") == "");
}

TEST_CASE("images that are not addresses are refused") {
  CHECK(images_of("javascript:alert(1)|http://a/1.jpg", "javascript:alert(1)") ==
        "http://a/1.jpg ");
  CHECK(images_of("//evil/1.jpg", "//evil/1.jpg").empty());
  CHECK(images_of("/\\evil/1.jpg", "/\\evil/1.jpg").empty());
  CHECK(images_of("http://a/<script>", "http://a/<script>").empty());
  CHECK(images_of("photo1.jpg", "photo1.jpg").empty());
}

TEST_CASE("image lists are bounded in number and length") {
  std::vector<std::string> images;
  CHECK(append_images(images, "http://a/1|http://a/2|http://a/3|http://a/4444", {2, 12}));
  CHECK(images.size() == 2);
}

TEST_CASE("text is kept clean") {
  CHECK(clean("  Town &amp;  Country\r\n Touring\t", 80) == "Town & Country Touring");
  CHECK(clean("Citro\xEBn", 80) == "Citro\xC3\xABn");
  CHECK(clean("Lariat\x99", 80) == "Lariat\xE2\x84\xA2");
  CHECK(clean("\xC2\xA0XLE\xC2\xA0", 80) == "XLE");
  CHECK(clean(std::string("a\0b", 3), 80) == "a b");
  CHECK(clean("\xC3\xA9\xC3\xA9\xC3\xA9", 5) == "\xC3\xA9\xC3\xA9");
  CHECK(clean(std::string(1000, 'x'), 10) == "xxxxxxxxxx");
  CHECK(is_utf8(clean(std::string(500, '\xF0'), 80)));
}
