// Rules and wording as text: compiled in, or handed over by whoever read them from a folder. What
// is wrong in them is told by file and line.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "inventory/embedded_file.h"

namespace kept::bot {

using SourceText = EmbeddedFile;  // {name without its folder, text}

struct SourceFault {
  std::string file;
  int line = 0;  // from 1; 0 when no single line is at fault
  std::string text;
};

// "visit.jsonl:12: …"
std::string to_string(const SourceFault& fault);

// A value made from sources, or all that stood in its way: never both empty.
template <typename T>
struct Loaded {
  std::optional<T> value;
  std::vector<SourceFault> faults;
};

// All that is compiled in: rules/*.jsonl and wording/{en,es}.jsonl, in order of their names.
std::span<const SourceText> compiled_rules();
std::span<const SourceText> compiled_wording();

// The compiled-in sources with those of the same name replaced and new ones added: what an
// overriding folder means. Views only; the texts must outlive the result.
std::vector<SourceText> overridden(std::span<const SourceText> compiled,
                                   std::span<const SourceText> by);

}  // namespace kept::bot
