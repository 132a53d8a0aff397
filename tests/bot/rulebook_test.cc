#include "bot/rulebook.h"

#include <algorithm>

#include <doctest/doctest.h>

namespace kept::tests {
namespace {

using namespace kept::bot;

// The faults when lines are added before, or after, all of the compiled-in rules.
std::vector<SourceFault> faults_with(std::string_view before, std::string_view after = "") {
  std::vector<SourceText> sources = {{"first.jsonl", before}};
  auto standard = compiled_rules();
  sources.insert(sources.end(), standard.begin(), standard.end());
  sources.push_back({"last.jsonl", after});
  return Rulebook::load(sources).faults;
}

bool told(const std::vector<SourceFault>& faults, std::string_view words) {
  return std::any_of(faults.begin(), faults.end(), [&](const SourceFault& fault) {
    return to_string(fault).find(words) != std::string::npos;
  });
}

}  // namespace

TEST_CASE("the compiled-in rules have no fault") {
  auto loaded = Rulebook::load(compiled_rules());
  for (const SourceFault& fault : loaded.faults) MESSAGE(to_string(fault));
  CHECK(loaded.value.has_value());
}

TEST_CASE("malformed rules and unknown names are told by file and line") {
  CHECK(told(faults_with("\n{\"rule\":"), "first.jsonl:2: the line is not a JSON object"));
  CHECK(told(faults_with(R"({"on":["greet"]})"), "\"rule\" is needed"));
  CHECK(told(faults_with(R"({"rule":"x"})"), "\"on\" is needed"));
  CHECK(told(faults_with(R"({"rule":"x","on":["grete"]})"), "unknown trigger \"grete\""));
  CHECK(told(faults_with(R"({"rule":"x","on":["greet"],"stage":["when"]})"), "unknown stage"));
  CHECK(told(faults_with(R"({"rule":"x","on":["greet"],"if":["!glad"]})"),
             "unknown predicate \"!glad\""));
  CHECK(told(faults_with(R"({"rule":"x","on":["greet"],"do":["fly"]})"), "unknown step \"fly\""));
  CHECK(told(faults_with(R"({"rule":"x","on":["greet"],"say":["hi"]})"),
             "unknown wording key \"hi\""));
  CHECK(told(faults_with(R"({"rule":"x","on":["greet"],"then":["greet"]})"),
             "unknown name \"then\""));
  CHECK(told(faults_with(R"({"rule":"x","on":["greet"],"if":["first_turn"],"do":1})"),
             "neither a string"));
  CHECK(told(faults_with(R"({"rule":"search","on":["greet"],"if":["alone"]})"),
             "another rule's name"));
}

TEST_CASE("a rule may not say what needs a claim") {
  CHECK(told(faults_with(R"({"rule":"x","on":["greet"],"say":["hold.until"]})"),
             "\"hold.until\" is not plain"));
}

TEST_CASE("a rule that can never be reached is told") {
  CHECK(told(faults_with("", R"({"rule":"late","on":["greet"],"if":["alone"]})"),
             "last.jsonl:1: \"late\" can never be reached"));
  CHECK(told(faults_with(R"({"rule":"never","on":["greet"],"if":["alone","!alone"]})"),
             "first.jsonl:1: \"never\" can never be reached"));
}

TEST_CASE("a pair of stage and act for which no rule is certain is told") {
  std::vector<SourceText> sources = {{"only.jsonl", R"({"rule":"a","on":["greet"]})"}};
  auto faults = Rulebook::load(sources).faults;
  CHECK(told(faults, "no rule is certain for stage \"which_time\" and \"thank\""));
  CHECK_FALSE(told(faults, "\"greet\""));
}

TEST_CASE("a folder's file replaces the compiled-in one of its name") {
  std::vector<SourceText> by = {{"talk.jsonl", "x"}, {"own.jsonl", "y"}};
  auto sources = overridden(compiled_rules(), by);
  CHECK(sources.size() == compiled_rules().size() + 1);
  CHECK(std::count_if(sources.begin(), sources.end(), [](const SourceText& source) {
          return source.name == "talk.jsonl" && source.text == "x";
        }) == 1);
}

}  // namespace kept::tests
