// Reading takes work in proportion to the message: whatever is repeated in it, twice the message is
// twice the work. Work is basic blocks of the reading code, the same on each run.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "bot/text.h"
#include "bot/understanding.h"
#include "tests/linear/block_count.h"

namespace kept::tests {
namespace {

using namespace kept::bot;

constexpr std::size_t longest_message = 4000;  // characters that a visitor may send
constexpr double blocks_each_most = 6000;      // for each character of any message

constexpr auto fragments = std::to_array<std::string_view>({
    // bare and joining words
    "not ",
    "not, ",
    "don't ",
    "no ",
    "no, ",
    "yes ",
    "and ",
    "but ",
    "at ",
    "dot ",
    "the ",
    "a",
    "zzzz ",
    "y ",
    "que ",
    "punto ",
    "arroba ",
    // names, contacts and codes
    "my name is ",
    "me llamo ",
    "call me ",
    "i am ",
    "Al ",
    "a@b.co ",
    "555 ",
    "KP7D-Q4XN ",
    "1FTEW1EP5JFA12345 ",
    // times
    "3 or ",
    "3 o ",
    "the 3rd ",
    "el 3 ",
    "dec 5 ",
    "5 de diciembre ",
    "12/5 ",
    "friday or ",
    "not friday ",
    "el viernes no ",
    "tomorrow at ",
    "a las 4 ",
    "between 2 and ",
    "a week from ",
    "no later than ",
    "first friday of ",
    // vehicles
    "red ",
    "rojo ",
    "ford ",
    "not a ford ",
    "a red ford ",
    "un ford rojo ",
    "skip the red ",
    "honda or ",
    "f-150 ",
    "ram 1500 ",
    "4x4 ",
    "with sunroof ",
    "no sunroof, ",
    "con quemacocos ",
    "one with ",
    "the second ",
    "la segunda ",
    "#2 ",
    // numbers
    "15 ",
    "quince ",
    "2019 ",
    "$9,500 ",
    "under 20k ",
    "over 2015 ",
    "menos de 20 mil ",
    "miles ",
    // repairs
    "i mean ",
    "digo ",
    "instead of ",
    "en vez de ",
    // wishes and questions
    "can you ",
    "is the ",
    "do you have ",
    "tienen ",
    "how much ",
    "cuanto cuesta ",
    "want ",
    "no quiero ",
    "hold it. ",
    "call ",
    "text or ",
    "get ",
    "double ",
    "kind ",
    "appraised 15 ",
    "squeaks ",
    "please stop ",
    "never called ",
    "near ",
    "my car ",
    "mi carro ",
    "trade my ",
    "thanks ",
    "gracias ",
    // signs
    "(",
    "!",
    ", ",
    "? ",
    "\n",
    "- ",
    "\xF0\x9F\x91\x8D",
});

std::string repeated(std::string_view piece, std::size_t size) {
  std::string out;
  while (out.size() + piece.size() <= size) out += piece;
  return out;
}

// Messages made of two fragments, as long as asked for.
struct Shape {
  std::string_view name;
  std::string (*message)(std::string_view a, std::string_view b, std::size_t size);
};
constexpr Shape by_turns{"by turns", [](std::string_view a, std::string_view b, std::size_t size) {
                           return repeated(a == b ? std::string(a) : std::string(a).append(b),
                                           size);
                         }};
constexpr Shape behind{"behind", [](std::string_view a, std::string_view b, std::size_t size) {
                         return repeated(a, size / 2) + repeated(b, size / 2);
                       }};

double blocks_for(const std::string& message, Asked asked) {
  const LocalMinute now(std::chrono::local_days(std::chrono::year(2026) / 12 / 1));
  const std::uint64_t before = blocks_run();
  understand(read(normalised(message), Lexicon::standard(), now), asked);
  return static_cast<double>(blocks_run() - before);
}

// The messages that take most work, by some measure.
struct Worst {
  double much = 0;
  std::string message;

  void weigh(double by, const Shape& shape, std::string_view a, std::string_view b) {
    if (by <= much) return;
    much = by;
    message = '"' + std::string(a) + "\" " + std::string(shape.name) + " \"" + std::string(b) + '"';
  }
};

class Work {
 public:
  Work() { blocks_for("a", Asked::nothing); }  // what is made once is there then

  // Of a message of `size` characters and of `times` as many. What grows only at that step, because
  // the longer message means something else, does not grow at the next.
  void weigh(const Shape& shape, std::string_view a, std::string_view b, std::size_t size,
             std::size_t times, Asked asked) {
    Step step = step_of(shape, a, b, size, times, asked);
    const std::size_t longer = size * times;
    if (step.growth > growth_most && longer * 2 <= longest_message)
      step = step_of(shape, a, b, longer, longest_message / longer, asked);
    growth_.weigh(step.growth, shape, a, b);
    each_.weigh(step.each, shape, a, b);
  }

  void check() const {
    INFO("most growth: " << growth_.message << ", by " << growth_.much);
    INFO("most work: " << each_.message << ", " << each_.much << " blocks a character");
    CHECK(growth_.much <= growth_most);
    CHECK(each_.much <= blocks_each_most);
  }

 private:
  static constexpr double growth_most = 1.1;  // 2.2 times the work for twice the message

  struct Step {
    double growth = 0;  // of the work for each character
    double each = 0;    // blocks for each character of the longer message
  };
  static Step step_of(const Shape& shape, std::string_view a, std::string_view b, std::size_t size,
                      std::size_t times, Asked asked) {
    // Where a short message ends sooner with a conclusion, a long one may be read on.
    constexpr double apart = 20'000;
    const std::string message = shape.message(a, b, size);
    const std::string longer = shape.message(a, b, size * times);
    const double blocks = blocks_for(longer, asked);
    const double each = blocks_for(message, asked) / static_cast<double>(message.size());
    const auto characters = static_cast<double>(longer.size());
    return {(blocks - apart) / characters / each, blocks / characters};
  }

  Worst growth_;
  Worst each_;
};

constexpr std::size_t questions = 13;
constexpr Asked question(std::size_t k) {
  return static_cast<Asked>(k % questions);
}

}  // namespace

TEST_CASE("twice the same is twice the work, up to the longest message") {
  Work work;
  std::size_t asked = 0;
  for (const std::string_view one : fragments) {
    for (const Asked open : {Asked::nothing, question(asked++)}) {
      work.weigh(by_turns, one, one, longest_message / 4, 2, open);
      work.weigh(by_turns, one, one, longest_message / 2, 2, open);
    }
  }
  work.check();
}

TEST_CASE("and so it is whatever takes turns") {
  Work work;
  for (std::size_t a = 0; a < fragments.size(); ++a) {
    for (std::size_t b = 0; b < a; ++b)
      work.weigh(by_turns, fragments[b], fragments[a], longest_message / 10, 3, Asked::nothing);
  }
  work.check();
}

TEST_CASE("and whatever stands behind what") {
  // Each fragment before and behind many others, another question open with each.
  constexpr std::size_t apart = 7;
  Work work;
  for (std::size_t a = 0; a < fragments.size(); ++a) {
    for (std::size_t b = a % apart; b < fragments.size(); b += apart)
      work.weigh(behind, fragments[a], fragments[b], longest_message / 8, 3, question(a + b));
  }
  work.check();
}

}  // namespace kept::tests
