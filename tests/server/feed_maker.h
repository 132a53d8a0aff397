// Feed files for tests, with well-formed VINs.
#pragma once

#include <cstdint>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

namespace kept::server::test {

// The n-th of a million well-formed VINs of 2021.
inline std::string make_vin(int n) {
  constexpr std::string_view values = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
  constexpr std::string_view weights = "8765432X098765432";
  auto digits = std::to_string(n);
  std::string vin = "JM3KFBCM0M0" + std::string(6 - digits.size(), '0') + digits;
  std::size_t sum = 0;
  for (std::size_t i = 0; i < vin.size(); ++i) {
    const auto weight = weights[i] == 'X' ? 10U : static_cast<unsigned>(weights[i] - '0');
    sum += values.find(vin[i]) % 10 * weight;
  }
  vin[8] = sum % 11 == 10 ? 'X' : static_cast<char>('0' + sum % 11);
  return vin;
}

struct FeedLine {
  int car = 0;
  int dollars = 20'000;
  std::string_view status = "in stock";
};

inline std::vector<FeedLine> cars(int first, int last, int dollars = 20'000) {
  std::vector<FeedLine> lines;
  for (int car = first; car <= last; ++car) lines.push_back({car, dollars, "in stock"});
  return lines;
}

inline std::string csv(const std::vector<FeedLine>& lines) {
  std::string text = "VIN,Stock,Year,Make,Model,Body,Miles,Price,Availability\n";
  for (const auto& line : lines) {
    text += make_vin(line.car) + ",S" + std::to_string(line.car) + ",2021,Mazda,CX-5,SUV," +
            std::to_string(1000 + line.car) + "," + std::to_string(line.dollars) + "," +
            std::string{line.status} + "\n";
  }
  return text;
}

inline void write_file(const std::string& path, std::string_view text) {
  std::ofstream(path, std::ios::binary) << text;
}

}  // namespace kept::server::test
