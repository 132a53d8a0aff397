#include "tests/linear/block_count.h"

namespace kept::tests {
namespace {

std::uint64_t blocks = 0;

}  // namespace

std::uint64_t blocks_run() {
  return blocks;
}

}  // namespace kept::tests

// The compiler puts a call of this into each basic block.
extern "C" void __sanitizer_cov_trace_pc();
extern "C" void __sanitizer_cov_trace_pc() {
  ++kept::tests::blocks;
}
