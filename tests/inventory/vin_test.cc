#include "inventory/vin.h"

#include <string>

#include <doctest/doctest.h>

using namespace kept::inventory;

namespace {

void check(std::string_view text, VinFault expected) {
  CAPTURE(text);
  CHECK(to_string(vin_fault(text)) == to_string(expected));
  CHECK(Vin::parse(text).has_value() == (expected == VinFault::none));
}

}  // namespace

TEST_CASE("well-formed VINs are accepted") {
  check("1M8GDM9AXKP042788", VinFault::none);  // check digit X
  check("11111111111111111", VinFault::none);
  check("1HGCM82633A004352", VinFault::none);
  check("5YJSA1DG9DFP14705", VinFault::none);
  check("1hgcm82633a004352", VinFault::none);
}

TEST_CASE("a VIN is refused for the first thing wrong with it") {
  check("", VinFault::length);
  check("1M8GDM9AXKP04278", VinFault::length);
  check("1M8GDM9AXKP0427888", VinFault::length);
  check(" 1M8GDM9AXKP04278", VinFault::character);
  check("1M8GDM9A-KP042788", VinFault::character);
  check("IM8GDM9AXKP042788", VinFault::character);
  check("1M8GDM9AXKPO42788", VinFault::character);
  check("1M8GDM9AXKPQ42788", VinFault::character);
  check("1M8GDM9A\xC3\x84KP04278", VinFault::character);
  check("1M8GDM9A0KP042788", VinFault::check_digit);
  check("1M8GDM9AXKP042789", VinFault::check_digit);
  check("1HGCM82683Z004352", VinFault::check_digit);
  check("00000000000000000", VinFault::model_year_code);
}

TEST_CASE("a changed character or a swap of unlike neighbours breaks the check digit") {
  const std::string good = "1HGCM82633A004352";
  for (std::size_t i = 0; i < good.size(); ++i) {
    if (i == 8) continue;
    auto changed = good;
    changed[i] = good[i] == '7' ? '8' : '7';
    const bool same_value = changed[i] == good[i] || good[i] == 'G';  // G stands for 7
    CAPTURE(changed);
    CHECK((vin_fault(changed) == VinFault::check_digit) == !same_value);
  }
}

TEST_CASE("letters are kept in upper case") {
  CHECK(Vin::parse("1hgcm82633a004352")->text() == "1HGCM82633A004352");
}

TEST_CASE("a model-year code stands for one year in thirty") {
  const auto vin = Vin::parse("1HGCM82633A004352");  // code 3
  CHECK(vin->model_year_matches(2003));
  CHECK(vin->model_year_matches(2033));
  CHECK_FALSE(vin->model_year_matches(2004));
  CHECK(Vin::parse("111111111A1111111")->model_year_matches(2010));  // code A
  CHECK_FALSE(Vin::parse("111111111A1111111")->model_year_matches(1950));
  CHECK(Vin::parse("1M8GDM9AXKP042788")->model_year_matches(2019));  // code K
  CHECK(Vin::parse("1M8GDM9AXKP042788")->model_year_matches(1989));
}
