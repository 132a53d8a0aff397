// Words ahead of what is said and behind it that say nothing.

#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "bot/lexicon.h"
#include "bot/text.h"
#include "bot/understanding.h"
#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

std::string read_as(const std::string& text, Asked asked) {
  const Meaning m =
      understand(read(text, Lexicon::standard(), test::local_minute("2026-12-01T10:40")), asked);
  std::string out = test::describe_criteria(m) + "|" + test::describe_when(m) + "|" +
                    m.contact.name.value_or("") + "|";
  for (const Act act : m.acts) out += std::string(to_string(act)) + " ";
  return out;
}

struct Line {
  std::string_view text;
  Asked asked = Asked::nothing;
};

constexpr Line lines[] = {
    {"no, 11 not 10", Asked::confirm_appointment},
    {"yep thats right", Asked::confirm_appointment},
    {"jamal mercer", Asked::name},
    {"evening folks, got any used kias"},
    {"is the jetta still there"},
    {"4 would work on my end", Asked::which_time},
    {"not today", Asked::anything_else},
    {"the 2018 white one", Asked::which_vehicle},
};

}  // namespace

TEST_CASE("Fillers around a message change nothing of what it says") {
  for (const Line& line : lines) {
    const std::string text(line.text);
    CAPTURE(text);
    const std::string plain = read_as(text, line.asked);
    for (const std::string_view ahead : {"um ", "uh so ", "okay so ", "bro ", "well, ", "hmm... "})
      CHECK(read_as(std::string(ahead) + text, line.asked) == plain);
    for (const std::string_view behind : {" lol", " man", " bro"})
      CHECK(read_as(text + std::string(behind), line.asked) == plain);
  }
}

TEST_CASE("What is said by such a word alone, or in a phrase, stays") {
  for (const std::string_view whole : {"um", "um?", "lol"}) CHECK(Text(whole).size() == 1);
  for (const std::string_view whole : {"uh huh", "pues si", "so what"})
    CHECK(Text(whole).size() == 2);
  CHECK(Text("that old man").size() == 3);
  CHECK(Text("ok so friday").size() == 1);
  CHECK(Text("um so, well friday at 4").size() == 3);
  CHECK(Text("any trucks bro lol").size() == 2);
  CHECK(Text("um uh er").size() == 1);
}

}  // namespace kept::bot
