// Any bytes at all as a message: its tokens, and its normal form.
#include "tests/fuzz/message_input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const kept::tests::ReadingChecks checks = kept::fuzz::aborting_checks();
  const kept::fuzz::MessageInput input(data, size);
  checks.text(input.bytes);
  return 0;
}
