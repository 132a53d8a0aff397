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

double blocks_for(std::string_view piece, std::size_t size, Asked asked) {
  const LocalMinute now(std::chrono::local_days(std::chrono::year(2026) / 12 / 1));
  const std::string message = repeated(piece, size);
  const std::uint64_t before = blocks_run();
  understand(read(normalised(message), Lexicon::standard(), now), asked);
  return static_cast<double>(blocks_run() - before);
}

// The message that takes most work, by some measure.
struct Worst {
  double much = 0;
  std::string piece;

  void weigh(double by, std::string_view of) {
    if (by <= much) return;
    much = by;
    piece = of;
  }
};

class Work {
 public:
  Work() { blocks_for("a ", 100, Asked::nothing); }  // what is made once is there then

  // Of `piece` in messages of `size` characters and of `times` as many.
  void weigh(std::string_view piece, std::size_t size, int times, Asked asked) {
    // Where a short message ends sooner with a conclusion, a long one may be read on.
    constexpr double apart = 20'000;
    const double small = blocks_for(piece, size, asked);
    const double large = blocks_for(piece, size * static_cast<std::size_t>(times), asked);
    growth_.weigh((large - apart) / small / times, piece);
    each_.weigh(large / static_cast<double>(size) / times, piece);
  }

  void check() const {
    constexpr double growth_most = 1.1;  // 2.2 times the work for twice the message
    INFO("most growth: \"" << growth_.piece << "\" grows by " << growth_.much);
    INFO("most work: \"" << each_.piece << "\" takes " << each_.much << " blocks a character");
    CHECK(growth_.much <= growth_most);
    CHECK(each_.much <= blocks_each_most);
  }

 private:
  Worst growth_;
  Worst each_;
};

}  // namespace

TEST_CASE("twice the same is twice the work, up to the longest message") {
  constexpr int questions = 13;
  Work work;
  int asked = 0;
  for (const std::string_view fragment : fragments) {
    for (const auto question : {Asked::nothing, static_cast<Asked>(asked++ % questions)}) {
      work.weigh(fragment, longest_message / 4, 2, question);
      work.weigh(fragment, longest_message / 2, 2, question);
    }
  }
  work.check();
}

}  // namespace kept::tests
