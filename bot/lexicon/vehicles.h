// Makes, models and trims of the US market since 2000, as data.
//
// An entry of a list is "Canonical" or "Canonical=alias,alias", entries separated by ";". An alias
// is compared without blanks, dashes and case; plurals by "s" need none. Marks before the name hold
// for its aliases too; a second entry of the same name may add aliases with another mark:
//   ?  an ordinary word too: a vehicle only where its neighbours say so ("an escape", "2019 fit")
//   ~  a trim that needs a vehicle near it: "Sport", "Limited", "SE"
#pragma once

#include <array>
#include <span>
#include <string_view>

namespace kept::bot {

struct MakeRow {
  std::string_view make;  // "Canonical=alias,alias"
  std::string_view models;
};
struct TrimRow {
  std::string_view makes;  // canonical, separated by ","
  std::string_view trims;
};

std::span<const MakeRow> american_makes();
std::span<const MakeRow> asian_makes();
std::span<const MakeRow> european_makes();
std::span<const TrimRow> trim_rows();

}  // namespace kept::bot
