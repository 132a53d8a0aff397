#include "bot/source_text.h"

#include <algorithm>

namespace kept::bot {

std::string to_string(const SourceFault& fault) {
  std::string text = fault.file;
  if (fault.line > 0) text.append(":").append(std::to_string(fault.line));
  return text.append(": ").append(fault.text);
}

std::vector<SourceText> overridden(std::span<const SourceText> compiled,
                                   std::span<const SourceText> by) {
  std::vector<SourceText> result(compiled.begin(), compiled.end());
  for (const SourceText& source : by) {
    auto same = std::find_if(result.begin(), result.end(),
                             [&](const SourceText& one) { return one.name == source.name; });
    if (same != result.end()) {
      *same = source;
    } else {
      result.push_back(source);
    }
  }
  return result;
}

}  // namespace kept::bot
