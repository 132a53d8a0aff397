// Reading takes work in proportion to the message: twice the message, twice the work, whatever is
// repeated in it. Work is basic blocks of the reading code, which are the same on each run.
#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "bot/text.h"
#include "bot/understanding.h"
#include "tests/linear/block_count.h"

namespace kept::tests {
namespace {

using namespace kept::bot;

// What a visitor may send; counted in bytes here.
constexpr std::size_t longest_message = 4000;
constexpr std::uint64_t most_blocks_each = 4000;

const std::vector<std::string_view> fragments = {"not ",
                                                 "not, ",
                                                 "don't ",
                                                 "my name is ",
                                                 "call me ",
                                                 "i am ",
                                                 "3 or ",
                                                 "the 3rd ",
                                                 "dec 5 ",
                                                 "12/5 ",
                                                 "not friday ",
                                                 "friday or ",
                                                 "tomorrow at ",
                                                 "between 2 and ",
                                                 "not a ford ",
                                                 "a red ford ",
                                                 "red ",
                                                 "ford ",
                                                 "f-150 ",
                                                 "ram 1500 ",
                                                 "honda or ",
                                                 "with sunroof ",
                                                 "no sunroof, ",
                                                 "under 20k ",
                                                 "over 2015 ",
                                                 "#2 ",
                                                 "the second ",
                                                 "4x4 ",
                                                 "15 ",
                                                 "2019 ",
                                                 "$9,500 ",
                                                 "and ",
                                                 "but ",
                                                 "a@b.co ",
                                                 "at ",
                                                 "dot ",
                                                 "555 ",
                                                 "(",
                                                 "!",
                                                 ", ",
                                                 "? ",
                                                 "\n",
                                                 "- ",
                                                 "\xF0\x9F\x91\x8D",
                                                 "i mean ",
                                                 "instead of ",
                                                 "can you ",
                                                 "is the ",
                                                 "do you have ",
                                                 "how much ",
                                                 "my car ",
                                                 "thanks ",
                                                 "no ",
                                                 "yes ",
                                                 "the ",
                                                 "hold it. ",
                                                 "a",
                                                 "zzzz ",
                                                 "Al ",
                                                 "KP7D-Q4XN ",
                                                 "1FTEW1EP5JFA12345 ",
                                                 "one with ",
                                                 "miles ",
                                                 "want ",
                                                 "call ",
                                                 "please stop ",
                                                 "no, ",
                                                 "no quiero ",
                                                 "me llamo ",
                                                 "3 o ",
                                                 "el 3 ",
                                                 "5 de diciembre ",
                                                 "a las 4 ",
                                                 "el viernes no ",
                                                 "un ford rojo ",
                                                 "rojo ",
                                                 "con quemacocos ",
                                                 "menos de 20 mil ",
                                                 "la segunda ",
                                                 "quince ",
                                                 "y ",
                                                 "arroba ",
                                                 "punto ",
                                                 "digo ",
                                                 "en vez de ",
                                                 "tienen ",
                                                 "cuanto cuesta ",
                                                 "mi carro ",
                                                 "gracias ",
                                                 "que "};

std::string repeated(std::string_view piece, std::size_t size) {
  std::string out;
  while (out.size() < size) out += piece;
  out.resize(size);
  return out;
}

LocalMinute some_now() {
  return LocalMinute(std::chrono::local_days(std::chrono::year(2026) / 12 / 1)) +
         std::chrono::minutes(640);
}

std::uint64_t blocks_for(std::string_view piece, std::size_t size, Asked asked) {
  const std::string message = repeated(piece, size);
  const std::uint64_t before = blocks_run();
  const Meaning meaning =
      understand(read(normalised(message), Lexicon::standard(), some_now()), asked);
  CHECK(!meaning.acts.empty());
  return blocks_run() - before;
}

}  // namespace

TEST_CASE("all") {
  const std::size_t size =
      std::getenv("SIZE") ? static_cast<std::size_t>(std::atoi(std::getenv("SIZE"))) : 1000;
  const int step = std::getenv("STEP") ? std::atoi(std::getenv("STEP")) : 1;
  blocks_for("a ", 100, Asked::nothing);
  std::ofstream out("/tmp/linear.out");
  const auto one = [&](const std::string& piece, Asked asked) {
    const auto a = blocks_for(piece, size, asked);
    const auto b = blocks_for(piece, 4 * size, asked);
    out << static_cast<double>(b) / static_cast<double>(a) << ' '
        << static_cast<double>(b) / static_cast<double>(4 * size) << ' ' << static_cast<int>(asked)
        << " [" << piece << "]\n";
  };
  int k = 0;
  for (auto f : fragments) {
    for (int asked = 0; asked < 13; ++asked) one(std::string(f), static_cast<Asked>(asked));
    for (auto g : fragments) {
      if (f != g && k++ % step == 0) one(std::string(f) + std::string(g), Asked(0));
    }
  }
}

}  // namespace kept::tests
