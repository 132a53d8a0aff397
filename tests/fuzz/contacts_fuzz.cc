// Any bytes at all as a message: names, phones and addresses.
#include "tests/fuzz/message_input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const kept::tests::ReadingChecks checks = kept::fuzz::aborting_checks();
  const kept::fuzz::MessageInput input(data, size);
  checks.contacts(input.bytes, input.now);
  return 0;
}
