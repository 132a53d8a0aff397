#include "bot/lexicon/ordinary_words.h"

#include <array>

namespace kept::bot {
namespace {

constexpr auto rows = std::to_array<std::string_view>({
#include "bot/lexicon/ordinary_words.inc"
});

// clang-format off
constexpr std::string_view names =
    "amber angel archer art august bill bob brook brooks buck bud buddy cam candy carol cash "
    "chance charity chase cherry chip chuck clay cliff cooper crystal curt daisy dawn dean don dot "
    "drew duke dusty earl eve faith frank gale gay gene ginger glen glory grace grant guy happy "
    "harmony harry hazel heath heather holly hope hunter iris ivy jack jade jay jewel joy king kit "
    "lance lane lark laurel lay lee lily lucky major marina mark martin mason may melody mercy "
    "merry mike miles nick olive pat patience pearl peg penny porter prince raven ray reed rich "
    "rob robin rocky rod rose royal ruby rusty sandy sherry skip sky star sterling stormy sue "
    "sunny tanner trace trip van victor violet wade ward warren will wolf woody ";
constexpr std::string_view plain_names =
#include "bot/lexicon/first_names.inc"
    ;
constexpr std::string_view last_names =
#include "bot/lexicon/last_names.inc"
    ;
// clang-format on

}  // namespace

std::span<const std::string_view> ordinary_word_rows() {
  return rows;
}
std::string_view names_that_are_words() {
  return names;
}
std::string_view common_last_names() {
  return last_names;
}
std::string_view common_first_names() {
  return plain_names;
}

}  // namespace kept::bot
