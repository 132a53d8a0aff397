// A lot of invented vehicles: makes, models and trims of the market, and as many that no list has.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "bot/lexicon.h"

namespace kept::bench {

// A small generator with a fixed seed: the same lot every time.
class Chance {
 public:
  std::size_t below(std::size_t bound) {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    return static_cast<std::size_t>(state_ >> 33) % bound;
  }
  template <typename List>
  const auto& of(const List& values) {
    return values[below(std::size(values))];
  }

 private:
  std::uint64_t state_ = 1;
};

// "Vorana", "Keltido": two to four syllables.
inline std::string made_name(Chance& chance) {
  constexpr std::array onsets = {"b", "d", "f", "k", "l", "m", "n", "r", "s", "t", "v", "z", "tr"};
  constexpr std::array vowels = {"a", "e", "i", "o", "u", "ia", "eo"};
  constexpr std::array codas = {"", "", "l", "n", "r", "x"};
  std::string name;
  for (std::size_t left = 2 + chance.below(3); left > 0; --left) {
    name += chance.of(onsets);
    name += chance.of(vowels);
    name += chance.of(codas);
  }
  name[0] = static_cast<char>(name[0] - 'a' + 'A');
  return name;
}

inline std::vector<std::string> made_names(Chance& chance, std::size_t count) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < count; ++i) {
    names.push_back(made_name(chance));
    if (i % 3 == 0) names.back() += " " + std::to_string(100 + chance.below(900));
  }
  return names;
}

// Every other vehicle is of a make and a model of the market; every third trim is made up.
inline std::vector<bot::LotVehicle> made_lot(std::size_t cars) {
  constexpr std::array known = {
      std::array{"Mazda", "CX-5"},    std::array{"Honda", "CR-V"},
      std::array{"Toyota", "RAV4"},   std::array{"Honda", "Civic"},
      std::array{"Ford", "F-150"},    std::array{"Ford", "Escape"},
      std::array{"Kia", "Soul"},      std::array{"Chevrolet", "Tahoe"},
      std::array{"Ram", "1500"},      std::array{"BMW", "3 Series"},
      std::array{"Jeep", "Wrangler"}, std::array{"Nissan", "Rogue"},
  };
  constexpr std::array trims = {"EX-L", "XLT", "Limited", "Sport", "Lariat", "Touring", "SE"};
  Chance chance;
  const auto makes = made_names(chance, 60);
  const auto models = made_names(chance, 4000);
  const auto made_trims = made_names(chance, 4000);
  std::vector<bot::LotVehicle> lot;
  for (std::size_t i = 0; i < cars; ++i) {
    const auto& car = chance.of(known);
    const bool of_market = i % 2 == 0;
    lot.push_back({of_market ? car[0] : chance.of(makes), of_market ? car[1] : chance.of(models),
                   i % 3 == 0 ? chance.of(made_trims) : std::string(chance.of(trims))});
  }
  return lot;
}

}  // namespace kept::bench
