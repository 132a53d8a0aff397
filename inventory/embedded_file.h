// A data file compiled into the program (scripts/embed.cmake).
#pragma once

#include <string_view>

namespace kept {

struct EmbeddedFile {
  std::string_view name;  // without its folder
  std::string_view text;
};

}  // namespace kept
