#include "bot/text.h"

#include <string>

#include <doctest/doctest.h>

namespace kept::bot {
namespace {

std::string keys_of(std::string_view message) {
  const Text text(message);
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) out += std::string(text.key(i)) + "|";
  return out;
}

}  // namespace

TEST_CASE("Invalid bytes are seen and replaced") {
  CHECK(is_valid_utf8("mañana"));
  CHECK_FALSE(
      is_valid_utf8("ma\xf1"
                    "ana"));
  CHECK(normalised("a\xff"
                   "b") ==
        "a\xEF\xBF\xBD"
        "b");
  CHECK(normalised("man\xcc\x83"
                   "ana") == "mañana");
}

TEST_CASE("Folding drops case and accents") {
  CHECK(fold("MAÑANA") == "manana");
  CHECK(fold("São Élan") == "sao elan");
}

TEST_CASE("Letters and digits part, contractions become their words") {
  CHECK(keys_of("F-150") == "f|150|");
  CHECK(keys_of("I can't") == "i|can|not|");
  CHECK(keys_of("18,995 or 15.5k") == "18995|or|15.5|k|");
  CHECK(keys_of("614.555.0133") == "614|555|0133|");
  CHECK(keys_of("at 3 p.m. ok") == "at|3|pm|ok|");
}

TEST_CASE("Tokens point back into the message") {
  const std::string message = "¿mañana a las 3?";
  const Text text(message);
  REQUIRE(text.size() == 4);
  CHECK(text.source(0) == "mañana");
  CHECK(text.breaks(0));
  CHECK_FALSE(text.breaks(1));
}

}  // namespace kept::bot
