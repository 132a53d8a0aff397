// Any bytes at all as an answer to any question: all that is concluded.
#include "tests/fuzz/message_input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const kept::tests::ReadingChecks checks = kept::fuzz::aborting_checks();
  const kept::fuzz::MessageInput input(data, size);
  checks.understanding(input.bytes, input.now, input.asked);
  return 0;
}
