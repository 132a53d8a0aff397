#include "bot/evidence.h"

#include <array>

namespace kept::bot {

std::string_view to_string(Table table) {
  static constexpr std::array<std::string_view, 10> names = {
      "vehicle", "hold", "appointment", "slot", "lot",
      "rooftop", "task", "staff",       "lead", "conversation"};
  return names[static_cast<std::size_t>(table)];
}

std::string to_string(const Subject& subject) {
  std::string text(to_string(subject.table));
  text += ':';
  text += std::to_string(subject.id);
  return text;
}

}  // namespace kept::bot
