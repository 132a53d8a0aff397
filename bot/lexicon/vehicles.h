// Makes, models and trims of the US market since 2000, as data.
//
// A models or trims entry is "Canonical" or "Canonical=alias,alias", entries separated by ";". An
// alias is
//
// compared without blanks, dashes and case. Marks before the name:
//   ?  an ordinary word too: a vehicle only where its neighbours say so ("an escape", "2019 fit")
//   ~  a trim that needs its model (or make) next to it: "Sport", "Limited", "SE"
#pragma once

#include <span>
#include <string_view>

namespace kept::bot {

struct MakeRow {
  std::string_view make;  // "Canonical=alias,alias"
  std::string_view models;
};

std::span<const MakeRow> make_rows();
std::span<const std::string_view> trim_rows();

}  // namespace kept::bot
