// Names of vehicles as a machine writes what it hears, and as people shorten them in speech.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kept::bot {

struct HeardRow {
  std::string_view name;   // canonical; with "?" before it what is heard is ordinary speech too
  std::string_view heard;  // separated by ","
};

std::span<const HeardRow> heard_rows();

// A name of capitals and digits with each letter as the word it sounds like: "see are V" for CR-V
// gives "see are vee" and "sea are vee". None for other names.
std::vector<std::string> heard_letters(std::string_view name);

}  // namespace kept::bot
