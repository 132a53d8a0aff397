// What a store reads into memory when it opens.
#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include "inventory/store/hot_tables.h"
#include "inventory/store/hot_transaction.h"

namespace kept::inventory {

// Rooftops, staff, vehicles, active holds, open appointments and open tasks; ids, entry positions
// and the last instant.
void load(SQLite::Database& database, HotTables& tables, StoreCursor& cursor);

}  // namespace kept::inventory
