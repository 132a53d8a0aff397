// ReadStore over a SQLite file that another connection writes. The connection is read-only and
// never checkpoints, not even when it is the last to close (SQLite's WAL-reset bug needs two
// connections that write or checkpoint; sqlite_checkpointer.h tells how ours keep apart).
#pragma once

#include <memory>
#include <string>

#include "inventory/store/read_store.h"

namespace kept::inventory {

// The file must exist, with its schema. Throws StoreError otherwise.
std::unique_ptr<ReadStore> open_sqlite_read_store(const std::string& path, ReadLimits limits = {});

}  // namespace kept::inventory
