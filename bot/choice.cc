// "slot:1796479200000" and back.
#include <array>
#include <charconv>

#include "bot/conversation.h"

namespace kept::bot {
namespace {

constexpr auto kinds = std::to_array<std::string_view>({
    "vehicle",
    "slot",
    "yes",
    "no",
    "person",
    "rooftop",
    "more",
    "move",
    "cancel",
    "act",
    "other_time",
    "skip_contact",
    "lot_check",
    "visit_instead",
    "visit_as_well",
    "price_meant",
    "year_meant",
});
static_assert(kinds.size() == static_cast<std::size_t>(Choice::Kind::year_meant) + 1);

std::optional<std::int64_t> number_from(std::string_view text) {
  std::int64_t value = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace

std::string choice_id(const Choice& choice) {
  std::string id(kinds[static_cast<std::size_t>(choice.kind)]);
  id += ':';
  id += std::to_string(choice.value);
  return id;
}

std::optional<Choice> choice_from(std::string_view id) {
  auto colon = id.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  auto value = number_from(id.substr(colon + 1));
  if (!value) return std::nullopt;
  for (std::size_t i = 0; i < kinds.size(); ++i) {
    if (kinds[i] != id.substr(0, colon)) continue;
    Choice choice{static_cast<Choice::Kind>(i), *value, {}};
    // Only what choice_id writes: no "slot:007".
    if (choice_id(choice) != id) return std::nullopt;
    return choice;
  }
  return std::nullopt;
}

}  // namespace kept::bot
