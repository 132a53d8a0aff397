#include "tests/bot/spanish_support.h"

#include <algorithm>

#include <nlohmann/json.hpp>

#include "bot/lexicon.h"
#include "bot/understanding.h"
#include "tests/bot/understanding_support.h"

namespace kept::bot::test::spanish {

Meaning heard(std::string_view text, Asked asked) {
  const auto now = local_minute("2027-03-10T10:20");  // a Wednesday
  return understand(read(text, Lexicon::standard(), now), asked);
}

bool says(std::string_view text, Act act, Asked asked) {
  return heard(text, asked).has(act);
}

bool acts_are(std::string_view text, std::vector<Act> acts, Asked asked) {
  std::vector<Act> said = heard(text, asked).acts;
  std::sort(said.begin(), said.end());
  std::sort(acts.begin(), acts.end());
  return said == acts;
}

bool means(std::string_view text, const char* criteria, Asked asked) {
  return describe_criteria(heard(text, asked)) ==
         describe_criteria({{"criteria", nlohmann::json::parse(criteria)}});
}

bool at(std::string_view text, const char* when) {
  return describe_when(heard(text, Asked::which_time)) ==
         describe_when({{"when", nlohmann::json::parse(when)}});
}

}  // namespace kept::bot::test::spanish
