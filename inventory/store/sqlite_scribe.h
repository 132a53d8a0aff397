// The thread that owns the one connection that writes. It writes rows down in the order in which
// they are handed over, while whoever hands them over decides the next turns: deciding and writing
// cost about as much as each other, and run side by side.
//
// Rows stand in a batch, from the first one to its flush. When a row of a batch cannot be written,
// the rest of it is left out and its flush fails; what was handed over behind a failed flush rests
// on rows that are not there, so it is left out too, until forgive(). A question is answered from
// everything handed over before it.
#pragma once

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

#include "inventory/store/sqlite_checkpointer.h"
#include "inventory/store/sqlite_row_log.h"
#include "inventory/store/sqlite_statements.h"
#include "inventory/store/store.h"

namespace kept::inventory {

// How a flush ended, once is_done. Nothing more is called for it once is_over.
struct FlushResult {
  std::atomic<bool> is_done{false};
  bool is_over = false;
  std::optional<StoreError> error;
};

class SqliteScribe {
 public:
  // The connection and its statements belong to the scribe's thread from here on.
  SqliteScribe(SQLite::Database& database, SqliteStatements& statements,
               SqliteCheckpointer& checkpointer);
  ~SqliteScribe();  // does what was handed over, rolls back what was not flushed
  SqliteScribe(const SqliteScribe&) = delete;
  SqliteScribe& operator=(const SqliteScribe&) = delete;

  // Rows of the open batch. Empties `rows`; waits while too much is still to be written.
  void write(RowLog& rows);
  // Ends the batch durably, all or none; then calls `ended` on the scribe's thread.
  std::shared_ptr<FlushResult> flush(std::function<void()> ended);
  // Waits until it is over.
  void wait_for(const FlushResult& flush);
  // Drops the batch. As forgive(), it ends the program when there is no memory for one step more:
  // what was flushed is in the file, and nothing else was told to anybody.
  void drop() noexcept;
  // The caller has taken back everything that rested on a failed flush.
  void forgive() noexcept;
  // Keeps the write-ahead log short; not in a batch. `pages`: from so many on that are not in the
  // database file they are moved there.
  void tidy(int pages);

  // What `work` gives on the scribe's thread, behind everything handed over before; waits. Throws
  // what it throws, and the batch's error when the batch cannot be read.
  template <typename Work>
  auto ask(Work work) {
    std::optional<decltype(work())> answer;
    std::exception_ptr error;
    ask_for([&] {
      try {
        refuse_if_broken();
        answer.emplace(work());
      } catch (...) {
        error = std::current_exception();
      }
    });
    if (error) std::rethrow_exception(error);
    return *std::move(answer);
  }

 private:
  // Rows to be written, or something else to be done.
  struct Step {
    RowLog rows;
    std::function<void()> work;
  };
  using Steps = std::vector<Step>;

  void hand_over(std::function<void()> work);
  Steps take();
  void give_back(Steps& done);
  void ask_for(const std::function<void()>& work);
  void refuse_if_broken() const;
  void work();
  void write_down(const RowLog& rows);
  void end_batch(FlushResult& result, const std::function<void()>& ended);
  void roll_back() noexcept;
  void commit();
  void keep_log_short(int pages);

  SQLite::Database& database_;
  SqliteStatements& statements_;
  SqliteCheckpointer& checkpointer_;

  // ---- the scribe's thread's
  std::optional<StoreError> broken_;  // why the open batch cannot be flushed
  bool refusing_ = false;             // a flush failed
  int log_pages_ = 0;                 // as of the last commit
  int pages_in_file_ = 0;             // of those, at least

  std::mutex guard_;
  std::condition_variable filled_, emptied_, ended_;
  Steps queue_;
  std::size_t waiting_bytes_ = 0;
  std::vector<RowLog> spare_;  // written and emptied; their room is used again
  bool stopping_ = false;
  std::thread thread_;
};

}  // namespace kept::inventory
