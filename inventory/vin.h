// Vehicle identification numbers as ISO 3779 and 49 CFR 565 lay them down: 17 characters without I,
// O and Q, a check digit in position 9, a model-year code in position 10. A Vin that exists is
// well-formed; whether such a car exists is not known from it ("well-formed", never "verified").
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace kept::inventory {

enum class VinFault { none, length, character, check_digit, model_year_code };

std::string_view to_string(VinFault fault);

// Upper-cases ASCII letters; blanks and dashes around or inside are not forgiven.
VinFault vin_fault(std::string_view text);

class Vin {
 public:
  static std::optional<Vin> parse(std::string_view text);

  std::string_view text() const { return {chars_.data(), chars_.size()}; }
  bool operator==(const Vin&) const = default;

  // True when the code in position 10 can stand for this year. The codes repeat every 30 years, so
  // no single year follows from one.
  bool model_year_matches(int year) const;

 private:
  Vin() = default;
  std::array<char, 17> chars_{};
};

}  // namespace kept::inventory
