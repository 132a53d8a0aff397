// Words with letters swapped, doubled, left out or put in, and words that only look like such.
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "bot/lexicon.h"
#include "bot/lexicon/slip.h"
#include "bot/understanding.h"
#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

struct Slip {
  std::string_view written;
  std::string_view meant;
};

// Each is read as what was meant.
constexpr Slip slips[] = {
    {"can u do beter on the price of the altima", "can u do better on the price of the altima"},
    {"any discounst for nurses", "any discounts for nurses"},
    {"is the blck tahoe avalible", "is the black tahoe available"},
    {"that blak one with the lether", "that black one with the leather"},
    {"my transmision is sliping", "my transmission is slipping"},
    {"ill tak it", "ill take it"},
    {"cancell my apointment", "cancel my appointment"},
    {"tahnk you", "thank you"},
    {"u got any deisel truks", "u got any diesel trucks"},
    {"hybrd sdan under 200000 mils", "hybrid sedan under 200000 miles"},
    {"can i tes drive it", "can i test drive it"},
    {"ar u a robot", "are u a robot"},
    {"whar yall at", "where yall at"},
    {"this is a wast of time", "this is a waste of time"},
};

// None is a slip for a vehicle or for what one does here.
constexpr std::string_view words[] = {
    "my siblings and I saw the play", "the plumber was hauling drywall",
    "she has the skill of a surgeon", "we had candies and gravy",
    "a matron at the pier",           "tacos durante el recreo",
};

std::string read_as(std::string_view text) {
  const Meaning meaning = understand(
      read(text, Lexicon::standard(), test::local_minute("2026-12-01T10:40")), Asked::nothing);
  std::string out = test::describe_criteria(meaning) + "|";
  for (const Act act : meaning.acts) out += std::string(to_string(act)) + " ";
  return out;
}

}  // namespace

TEST_CASE("A slip is read as what was meant") {
  for (const Slip& slip : slips) {
    CAPTURE(slip.written);
    CHECK(read_as(slip.written) == read_as(slip.meant));
  }
}

TEST_CASE("A word of its own is no slip") {
  for (const std::string_view text : words) {
    CAPTURE(text);
    CHECK(read_as(text).substr(0, 1) == "|");
  }
}

TEST_CASE("Letters swapped, doubled or left out are likelier slips than others") {
  CHECK(slip_cost("diesle", "diesel") < slip_cost("diegel", "diesel"));
  CHECK(slip_cost("beter", "better") < slip_cost("beter", "bemer"));
  CHECK(slip_cost("prce", "price") < slip_cost("prce", "pre"));
  CHECK(slip_cost("cheep", "cheap") < slip_cost("cheep", "cheek"));
  CHECK(slip_cost("same", "same") == 0);
  CHECK(edit_distance("same", "smae", 2) == 1);
}

}  // namespace kept::bot
