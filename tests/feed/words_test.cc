#include "inventory/feed/words.h"

#include <string>

#include <doctest/doctest.h>

using namespace kept::inventory::feed;

namespace {

void check(Vocabulary vocabulary, std::string_view text, std::string_view expected) {
  CAPTURE(text);
  CHECK(canonical(vocabulary, text) == expected);
  WordMemo memo;
  CHECK(memo.canonical(vocabulary, text) == expected);
  CHECK(memo.canonical(vocabulary, text) == expected);
}

void check_features(std::string_view text, std::string_view expected) {
  CAPTURE(text);
  std::string names;
  for (const auto& name : feature_names(features_in(text)))
    names += (names.empty() ? "" : " ") + name;
  CHECK(names == expected);
}

}  // namespace

TEST_CASE("bodies are told from their many names") {
  const auto body = Vocabulary::body;
  check(body, "4D Sport Utility", "suv");
  check(body, "SUV", "suv");
  check(body, "Mini-van, Passenger", "minivan");
  check(body, "Crew Cab Pickup", "truck");
  check(body, "SuperCrew 4-Door", "truck");
  check(body, "Full-size Cargo Van", "van");
  check(body, "4dr Car", "sedan");
  check(body, "2dr Car", "coupe");
  check(body, "5-Door Hatchback", "hatchback");
  check(body, "Station Wagon", "wagon");
  check(body, "Convertible 2-Door", "convertible");
  check(body, "Spaceship", "");
  check(body, "", "");
}

TEST_CASE("conditions are told from words and letters") {
  const auto condition = Vocabulary::condition;
  check(condition, "New", "new");
  check(condition, "N", "new");
  check(condition, "USED", "used");
  check(condition, "Pre-Owned", "used");
  check(condition, "Certified Pre-Owned", "certified");
  check(condition, "CPO", "certified");
  check(condition, "Renewed?", "");
}

TEST_CASE("colours are the plain word behind the maker's name") {
  const auto color = Vocabulary::color;
  check(color, "Soul Red Crystal Metallic", "red");
  check(color, "Midnight Black", "black");
  check(color, "Blue Black", "black");
  check(color, "Black Cherry Pearl", "red");
  check(color, "White / Black Roof", "white");
  check(color, "Silver w/Red Interior", "silver");
  check(color, "Machine Grey Metallic", "gray");
  check(color, "Wind Chill Pearl", "white");
  check(color, "Ruby Flare Pearl", "red");
  check(color, "Tan Leather", "beige");
  check(color, "Champagne", "gold");
  check(color, "Tangerine Scandal", "");
}

TEST_CASE("drivetrains, fuels and transmissions are told from their many names") {
  check(Vocabulary::drivetrain, "All-Wheel Drive", "awd");
  check(Vocabulary::drivetrain, "quattro", "awd");
  check(Vocabulary::drivetrain, "4x4", "4wd");
  check(Vocabulary::drivetrain, "Front Wheel Drive", "fwd");
  check(Vocabulary::drivetrain, "2WD", "");
  check(Vocabulary::fuel, "Gasoline Fuel", "gas");
  check(Vocabulary::fuel, "Gas/Electric Hybrid", "hybrid");
  check(Vocabulary::fuel, "Plug-In Hybrid", "plug_in_hybrid");
  check(Vocabulary::fuel, "Electric Fuel System", "electric");
  check(Vocabulary::fuel, "Flex Fuel", "gas");
  check(Vocabulary::fuel, "Hydrogen", "");
  check(Vocabulary::transmission, "8-Speed Automatic with Manual Mode", "automatic");
  check(Vocabulary::transmission, "CVT", "automatic");
  check(Vocabulary::transmission, "6-Speed M/T", "manual");
  check(Vocabulary::transmission, "6-Speed", "");
}

TEST_CASE("a listing's status says whether the car can be had") {
  check(Vocabulary::lot_status, "In Transit", "in_transit");
  check(Vocabulary::lot_status, "in_stock", "available");
  check(Vocabulary::lot_status, "Not available", "not_for_sale");
  check(Vocabulary::lot_status, "Sale Pending", "pending_sale");
  check(Vocabulary::lot_status, "SOLD", "not_for_sale");
  check(Vocabulary::lot_status, "R", "available");
  check(Vocabulary::lot_status, "W", "not_for_sale");
}

TEST_CASE("makes have one spelling") {
  CHECK(canonical_make("CHEVY") == "Chevrolet");
  CHECK(canonical_make("mercedes benz") == "Mercedes-Benz");
  CHECK(canonical_make("Mini") == "MINI");
  CHECK(canonical_make("Ford Truck") == "Ford Truck");
  CHECK(canonical_make("Lucid") == "Lucid");
}

TEST_CASE("features are found in option texts") {
  check_features("Power Panoramic Moonroof", "sunroof");
  check_features("Heated & Ventilated Leather Front Seats",
                 "heated_seats leather ventilated_seats");
  check_features("Heated Leather-Wrapped Steering Wheel", "heated_wheel");
  check_features("Leatherette Seats", "");
  check_features("Apple CarPlay/Android Auto", "carplay");
  check_features("Rear-View Camera", "backup_camera");
  check_features("Camera", "");
  check_features("3rd Row Seating", "third_row");
  check_features("Bose 12-Speaker Premium Audio", "premium_audio");
  check_features("Navy Floor Mats", "");
}

TEST_CASE("a feature that is denied is not there") {
  check_features("No Sunroof", "");
  check_features("Sunroof Delete", "");
  check_features("Without Navigation", "");
}

TEST_CASE("the memo stays right when it overflows") {
  WordMemo memo;
  for (int i = 0; i < 20'000; ++i) memo.canonical(Vocabulary::color, "Red " + std::to_string(i));
  CHECK(memo.canonical(Vocabulary::color, "Red 7") == "red");
  CHECK(memo.canonical(Vocabulary::color, std::string(500, 'x') + " blue") == "blue");
}
