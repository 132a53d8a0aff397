#include <string>
#include <utility>

#include <doctest/doctest.h>

#include "bot/lexicon.h"
#include "bot/understanding.h"
#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

std::string criteria_of(std::string_view text, Asked asked = Asked::criteria) {
  const auto now = test::local_minute("2026-12-01T10:40");
  return test::describe_criteria(understand(read(text, Lexicon::standard(), now), asked));
}

using Expected = std::initializer_list<std::pair<std::string, std::string>>;

void check(const Expected& expected) {
  for (const auto& [text, criteria] : expected) {
    CAPTURE(text);
    CHECK(criteria_of(text) == criteria);
  }
}

}  // namespace

TEST_CASE("A refusal reaches what it speaks of, before and behind it") {
  check({{"whatever, as long as it is not a turbo subaru", "exclude.make=Subaru; "},
         {"nothing in shades like brown or gold",
          "exclude.exterior_color=brown; exclude.exterior_color=gold; "},
         {"coupes are out", "exclude.body=coupe; "},
         {"a convertible is a deal breaker", "exclude.body=convertible; "},
         {"staying away from diesels", "exclude.fuel=diesel; "},
         {"una troca que no sea ford ni ram", "body=truck; exclude.make=Ford; exclude.make=Ram; "},
         {"la gris no, la azul", "exclude.exterior_color=gray; exterior_color=blue; "},
         {"los blancos no me gustan", "exclude.exterior_color=white; "},
         {"something like a mini but not a mini", "exclude.make=Mini; "},
         {"a camry but not a white camry", "exclude.exterior_color=white; model=Camry; "}});
}

TEST_CASE("What is of no interest is neither wanted nor refused") {
  check({{"a kia, the color is irrelevant but red is optional", "make=Kia; "},
         {"it does not have to be a hybrid", ""},
         {"un civic, no importa si es manual", "model=Civic; transmission=manual; "},
         {"i never learned to drive a stick", ""}});
}

TEST_CASE("A no that answers, asks or limits refuses nothing") {
  check({{"no, the green one", "exterior_color=green; "},
         {"why not a jeep", "make=Jeep; "},
         {"don't you have any hondas", "make=Honda; "},
         {"not only red ones", "exterior_color=red; "}});
}

TEST_CASE("What is said anew takes the place of what was said") {
  check({{"a rav4, i mean a cr-v", "model=CR-V; "},
         {"an accord. scratch that, a chevy malibu", "make=Chevrolet; model=Malibu; "},
         {"under 30k, no wait, 35k", "price.max=35000; "},
         {"at most 60k miles. actually make it 80k", "odometer.max=80000; "},
         {"2017, not the 2015", "year.max=2017; year.min=2017; "},
         {"una suv, perdon, quise decir una minivan", "body=minivan; "},
         {"forget the coupe idea, a wagon", "body=wagon; "},
         {"K4410, sorry, K4401", "stock_number=K4401; "}});
}

TEST_CASE("What is added takes the place of nothing") {
  check({{"a red truck, actually also a white one",
          "body=truck; exterior_color=red; exterior_color=white; "},
         {"a camry. can't wait to see a corolla", "model=Camry; model=Corolla; "},
         {"what do you mean, the tahoe or the yukon", "model=Tahoe; model=Yukon; "}});
}

}  // namespace kept::bot
