// Readings of random mixtures: words that people write, signs, numbers, pieces of Unicode, and
// bytes that are none.
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck.h>

#include "tests/support/reading_checks.h"
#include "tests/support/source_root.h"

namespace kept::tests {
namespace {

std::vector<std::string> words_of_sentences() {
  std::set<std::string> words;
  for (const char* name : {"seen", "careful", "messy", "spanish", "times"}) {
    std::ifstream in(source_root() / "tests/understanding" / (std::string(name) + ".jsonl"));
    for (std::string line; std::getline(in, line);) {
      std::istringstream text(nlohmann::json::parse(line).at("text").get<std::string>());
      for (std::string word; text >> word;) words.insert(word);
    }
  }
  return {words.begin(), words.end()};
}

const std::vector<std::string>& corpus_words() {
  static const std::vector<std::string> words = words_of_sentences();
  return words;
}

rc::Gen<std::string> piece() {
  static const std::vector<std::string> odd = {"\xCC\x81",
                                               "e\xCC\x81",
                                               "\xF0\x9F\x91\x8D\xF0\x9F\x8F\xBD",
                                               "\xE2\x80\x8D",
                                               "\xEF\xBF\xBD",
                                               "\xC3",
                                               "\xF0\x9F",
                                               "\xE1\x84\x80\xE1\x85\xA1",
                                               "\xC7\x86",
                                               "@",
                                               "$",
                                               "#",
                                               "/",
                                               "'",
                                               "\xE2\x80\x99",
                                               "--",
                                               "...",
                                               "\xE2\x80\xA6",
                                               "+1",
                                               "a.m."};
  return rc::gen::oneOf(
      rc::gen::elementOf(corpus_words()), rc::gen::elementOf(corpus_words()),
      rc::gen::elementOf(corpus_words()), rc::gen::elementOf(odd),
      rc::gen::map(rc::gen::inRange(0, 3000), [](int n) { return std::to_string(n); }),
      rc::gen::resize(4, rc::gen::arbitrary<std::string>()));
}

std::string some_message() {
  static const std::vector<std::string> between = {" ", " ", " ", " ", "", ", ", ". ", "? ", "\n"};
  std::string message;
  for (int left = *rc::gen::inRange(0, 40); left > 0; --left) {
    message += *piece();
    message += *rc::gen::elementOf(between);
  }
  return message;
}

bot::LocalMinute some_time() {
  constexpr int year_of_minutes = 366 * 24 * 60;
  return bot::LocalMinute(std::chrono::local_days(std::chrono::year(2027) / 1 / 1)) +
         std::chrono::minutes(*rc::gen::inRange(0, 3 * year_of_minutes));
}

ReadingChecks failing_checks() {
  return ReadingChecks([](std::string_view what) { RC_FAIL(std::string(what)); });
}

template <class Property>
void check(const char* what, const Property& property) {
  CHECK(rc::check(what, property));
}

}  // namespace

TEST_CASE("Any text is cut into tokens of itself, and normalised once for all") {
  const ReadingChecks checks = failing_checks();
  check("text", [&] { checks.text(some_message()); });
}

TEST_CASE("Numbers and words are of the message and of the lexicon") {
  const ReadingChecks checks = failing_checks();
  check("words", [&] { checks.words(some_message()); });
}

TEST_CASE("Times are of the message") {
  const ReadingChecks checks = failing_checks();
  check("times", [&] { checks.times(some_message(), some_time()); });
}

TEST_CASE("Criteria are of the message") {
  const ReadingChecks checks = failing_checks();
  check("criteria", [&] { checks.criteria(some_message(), some_time()); });
}

TEST_CASE("Contacts are of the message") {
  const ReadingChecks checks = failing_checks();
  check("contacts", [&] { checks.contacts(some_message(), some_time()); });
}

TEST_CASE("Clauses are all of the message, and cues lie within it") {
  const ReadingChecks checks = failing_checks();
  check("clauses", [&] { checks.clauses(some_message(), some_time()); });
}

TEST_CASE("Every conclusion points at words that are there, and comes again") {
  const ReadingChecks checks = failing_checks();
  check("understanding", [&] {
    constexpr int questions = 13;
    const auto asked = static_cast<bot::Asked>(*rc::gen::inRange(0, questions));
    checks.understanding(some_message(), some_time(), asked);
  });
}

}  // namespace kept::tests
