// Our own labelled sentences, scored by part. The floors hold what has been reached; raise them,
// never lower.
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "bot/lexicon.h"
#include "bot/understanding.h"
#include "tests/bot/understanding_support.h"
#include "tests/support/source_root.h"

namespace kept::bot {
namespace {

using nlohmann::json;

std::string corpus_path() {
  return (tests::source_root() / "tests/bot/understanding_corpus.jsonl").string();
}

struct Tally {
  int messages = 0;
  int exact = 0;
  int acts_hit = 0;
  int acts_extra = 0;
  int acts_missed = 0;
  int when_due = 0;
  int when_exact = 0;
  int contact_due = 0;
  int contact_exact = 0;

  double act_f1() const { return 2.0 * acts_hit / (2.0 * acts_hit + acts_extra + acts_missed); }
  double exact_share() const { return static_cast<double>(exact) / messages; }
};

std::set<std::string> acts_of(const json& expected) {
  std::set<std::string> out;
  for (const json& act : expected.at("acts")) out.insert(act.get<std::string>());
  return out;
}

std::set<std::string> acts_of(const Meaning& meaning) {
  std::set<std::string> out;
  for (const Act act : meaning.acts) out.emplace(to_string(act));
  return out;
}

void add(Tally& tally, const json& line, const Meaning& meaning) {
  const json& expected = line.at("expected");
  const auto due = acts_of(expected);
  const auto got = acts_of(meaning);
  for (const auto& act : due) ++(got.contains(act) ? tally.acts_hit : tally.acts_missed);
  for (const auto& act : got) tally.acts_extra += due.contains(act) ? 0 : 1;
  const bool when_ok = test::describe_when(meaning) == test::describe_when(expected);
  const bool contact_ok = test::describe_contact(meaning) == test::describe_contact(expected);
  const bool criteria_ok = test::describe_criteria(meaning) == test::describe_criteria(expected);
  if (expected.contains("when")) ++tally.when_due, tally.when_exact += when_ok ? 1 : 0;
  if (expected.contains("contact")) ++tally.contact_due, tally.contact_exact += contact_ok ? 1 : 0;
  ++tally.messages;
  const bool exact = due == got && when_ok && contact_ok && criteria_ok;
  tally.exact += exact ? 1 : 0;
  if (!exact)
    MESSAGE("not exact: " << line.at("id").get<std::string>() << " "
                          << line.at("text").get<std::string>());
}

}  // namespace

TEST_CASE("The corpus is understood as labelled") {
  std::ifstream file(corpus_path());
  REQUIRE(file.good());
  const Lexicon lexicon = Lexicon::standard();
  std::map<std::string, Tally> tallies;
  for (std::string text; std::getline(file, text);) {
    const json line = json::parse(text);
    const json& asked = line.at("asked");
    const Meaning meaning =
        understand(read(line.at("text").get<std::string>(), lexicon,
                        test::local_minute(line.at("now").get<std::string>())),
                   asked.is_null() ? Asked::nothing : *asked_from(asked.get<std::string>()));
    add(tallies[line.at("lang").get<std::string>()], line, meaning);
    for (const json& tag : line.at("tags"))
      add(tallies["tag " + tag.get<std::string>()], line, meaning);
  }
  for (const auto& [name, tally] : tallies) {
    MESSAGE(name << ": " << tally.messages << " messages, act F1 " << tally.act_f1() << ", when "
                 << tally.when_exact << "/" << tally.when_due << ", contact " << tally.contact_exact
                 << "/" << tally.contact_due << ", exact " << tally.exact_share());
  }
  for (const char* language : {"en", "es"}) {
    const Tally& tally = tallies[language];
    CHECK(tally.messages >= 40);
    CHECK(tally.act_f1() >= 0.97);
    CHECK(tally.exact_share() >= 0.95);
    CHECK(tally.when_exact >= tally.when_due * 95 / 100);
    CHECK(tally.contact_exact == tally.contact_due);
  }
}

}  // namespace kept::bot
