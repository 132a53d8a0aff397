// A SQLite VFS before another one that writes the WAL in large pieces. SQLite hands a commit to the
// WAL in two small writes a page; gathered until the sync that makes the commit durable, they cost
// one system call. Everything else goes straight to the other VFS.
//
// Nothing is promised for what is not synced, so nothing is lost by gathering it: a commit is told
// to readers and to us only behind its sync (synchronous=FULL; with NORMAL or OFF this VFS must not
// be used, since commits would be told before they are written). Reads, truncation and a question
// for the size write out first. A failed write drops what was gathered and is told by whichever
// call came to it, as a failed write is.
// The database file is not gathered: a checkpoint that does not come to the log's end moves readers
// on without a sync, and a write that fails behind it would be told to nobody.
#pragma once

#include <string>

namespace kept::inventory {

// The VFS's name, registered on first use; lives as long as the process. `base` names the VFS
// behind it, empty: SQLite's default. Any thread.
std::string wal_gathering_vfs(const std::string& base);

}  // namespace kept::inventory
