// Where the sources lie that this test program was built from: its data stand there.
#pragma once

#include <filesystem>

namespace kept::tests {

std::filesystem::path source_root();

}  // namespace kept::tests
