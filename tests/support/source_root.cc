#include "tests/support/source_root.h"

namespace kept::tests {

std::filesystem::path source_root() {
  return KEPT_SOURCE_DIR;
}

}  // namespace kept::tests
