#include "tests/talks/talk_lot.h"

#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "tests/support/books.h"

namespace kept::tests {
namespace {

std::vector<std::string> split(const std::string& text, char by) {
  std::vector<std::string> parts;
  std::istringstream in(text);
  for (std::string part; std::getline(in, part, by);) parts.push_back(part == "-" ? "" : part);
  return parts;
}

inventory::VehicleSpec car_from(const std::string& line) {
  std::istringstream in(line);
  std::string stock;
  std::string make;
  int year = 0;
  in >> stock >> year >> make >> std::ws;
  auto spec = a_car(stock);
  spec.year = year;
  spec.make = make;
  std::getline(in, spec.model, '|');
  std::getline(in, spec.trim, '|');
  if (spec.trim == "-") spec.trim.clear();
  std::int64_t price = 0;
  std::int64_t fees = 0;
  std::string features;
  in >> spec.body >> spec.condition >> spec.exterior_color >> spec.drivetrain >> spec.fuel >>
      spec.transmission >> spec.odometer_miles >> price >> fees >> spec.seats >> features;
  spec.price.advertised = {price * 100};
  spec.price.dealer_fees = {fees * 100};
  spec.features = features == "-" ? std::vector<std::string>{} : split(features, ',');
  return spec;
}

}  // namespace

std::vector<inventory::VehicleSpec> talk_lot(const std::string& rooftop) {
  std::ifstream in(std::filesystem::path(KEPT_TALKS) / (rooftop + ".lot"));
  if (!in) throw std::runtime_error("no cars of " + rooftop);
  std::vector<inventory::VehicleSpec> cars;
  for (std::string line; std::getline(in, line);) {
    if (!line.empty() && line[0] != '#') cars.push_back(car_from(line));
  }
  return cars;
}

}  // namespace kept::tests
