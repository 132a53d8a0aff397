// How many basic blocks of the reading code this program has run through.
#pragma once

#include <cstdint>

namespace kept::tests {

std::uint64_t blocks_run();

}  // namespace kept::tests
