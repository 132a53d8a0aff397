#include <string>
#include <utility>

#include <doctest/doctest.h>

#include "bot/lexicon.h"
#include "bot/understanding.h"
#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

std::string criteria_of(std::string_view text, Asked asked = Asked::nothing) {
  const auto now = test::local_minute("2026-12-01T10:40");
  return test::describe_criteria(understand(read(text, Lexicon::standard(), now), asked));
}

using Expected = std::initializer_list<std::pair<std::string, std::string>>;

void check(const Expected& expected, Asked asked = Asked::nothing) {
  for (const auto& [text, criteria] : expected) {
    CAPTURE(text);
    CHECK(criteria_of(text, asked) == criteria);
  }
}

}  // namespace

TEST_CASE("A name is known as it is spoken, spelt out, in the plural and misspelt") {
  check({{"any q fifties or q sixty", "model=Q60; "},
         {"do you have an r x three fifty", "model=RX 350; "},
         {"any h r vs", "model=HR-V; "},
         {"a hr-v", "model=HR-V; "},
         {"two used mazda sixes", "condition=used; make=Mazda; model=Mazda6; "},
         {"a nissan pathfnder", "make=Nissan; model=Pathfinder; "},
         {"an id.4", "model=ID.4; "},
         {"do you have the vw r line", "make=Volkswagen; trim=R-Line; "}});
}

TEST_CASE("A name that two makes have is that of the make before it") {
  check({{"a ford e350", "make=Ford; model=E-350; "},
         {"a benz e350", "make=Mercedes-Benz; model=E350; "}});
}

TEST_CASE("A trim that is a word needs a vehicle it is made for") {
  check({{"is the silver Traverse the Premier or the RS",
          "exterior_color=silver; model=Traverse; trim=Premier; trim=RS; "},
         {"a civic touring", "model=Civic; trim=Touring; "},
         {"pathfinders, sl or platinum", "model=Pathfinder; trim=Platinum; trim=SL; "},
         {"any suv with a limited warranty", "body=suv; "},
         {"an accord in a sport mode", "model=Accord; "},
         {"is there a base price for the civic", "model=Civic; "},
         {"the g80 in blue", "exterior_color=blue; model=G80; "},
         {"se vende la corolla", "model=Corolla; "},
         {"how long do you hold it, i go touring in may", ""}});
  check({{"Limited", "trim=Limited; "}, {"the sport trim please", "trim=Sport; "}},
        Asked::which_vehicle);
}

TEST_CASE("A number of a truck is its model where it is spoken of as one") {
  check({{"a used 3500 with a crew cab", "condition=used; model=3500; "},
         {"any diesel 2500s", "fuel=diesel; model=2500; "},
         {"put 2500 down", ""}});
}

}  // namespace kept::bot
