// Importing dealers' feeds, beside a running server or without one: the same code either way.
//
// A feed is copied beside the database, read and compared on the caller's thread over a read-only
// connection, judged as a whole, and then applied by the writer in small turns. From the first of
// these on it is never lost: its copy and its mark are durable, and resume() takes it up again
// exactly where it stopped, so that an import cut off by a crash ends as if it had not been.
//
// Threads: members are thread-safe. import() and resume() block for as long as it takes; one feed
// of a rooftop is imported at a time, another is told so.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <thread>

#include "inventory/store/read_store.h"
#include "server/clock.h"
#include "server/feed_apply.h"
#include "server/feed_copy.h"
#include "server/hub.h"
#include "server/import_report.h"
#include "server/metrics.h"
#include "server/writer.h"

namespace kept::server {

struct ImportAsked {
  std::string rooftop;             // its slug
  std::string as_of;               // as a person wrote it; empty: the file's time
  inventory::Instant file_time{};  // when the file was last changed
  bool dry_run = false;
  bool confirmed = false;  // by a person, against the brakes
};

class FeedImports {
 public:
  using OpenBooks = std::function<std::unique_ptr<inventory::ReadStore>()>;
  using LotChanged = std::function<void(inventory::RooftopId)>;

  // Its maker owns the database. Writer, clock and hub outlive it. `lot_changed` is called after an
  // import, on its thread.
  FeedImports(Writer& writer, OpenBooks open, const Clock& clock, Hub& hub, Metrics& metrics,
              std::string database, LotChanged lot_changed, FeedPace pace = pace_beside_turns);
  ~FeedImports();  // stop()
  FeedImports(const FeedImports&) = delete;
  FeedImports& operator=(const FeedImports&) = delete;

  // The copy holds the whole file and is finished. Never throws for what is wrong with the feed or
  // the books: the report says it.
  ImportReport import(const ImportAsked& asked, FeedCopy& copy, const ImportProgress& progress);

  // Ends what an earlier run of the program began. Returns how many feeds are still not ended.
  std::size_t resume(const ImportProgress& progress);
  // The same on a thread of its own: a start does not wait for it. The rooftops concerned are taken
  // before it returns, so that no other import or dry run sees one by half.
  void resume_in_background();

  // Ends imports between two chunks; they are resumed at the next start. Safe to repeat. Before the
  // writer stops.
  void stop();

  const std::string& database() const { return database_; }

 private:
  struct Feed;
  class Turn;
  struct Unended;  // with the rooftop's turn to import, taken

  ImportReport judge_and_apply(Feed& feed, FeedCopy& copy, const ImportProgress& progress);
  void compare(Feed& feed, inventory::feed::Confirmation confirmation,
               const ImportProgress& progress);
  void refuse(Feed& feed);
  void apply(Feed& feed, const ImportProgress& progress);
  void end_failed(Feed& feed, JobFailure failure);
  bool resume_one(const inventory::FeedMark& mark, const ImportProgress& progress);
  std::vector<Unended> take_unended();
  std::size_t resume(std::vector<Unended> taken, const ImportProgress& progress);
  bool resume_of(inventory::RooftopId rooftop, const ImportProgress& progress);
  std::vector<inventory::FeedMark> unended();
  bool begin(inventory::RooftopId rooftop);
  void end(inventory::RooftopId rooftop);

  Writer& writer_;
  OpenBooks open_;
  const Clock& clock_;
  std::string database_;
  LotChanged lot_changed_;
  std::atomic<bool> stopping_{false};
  Hub& hub_;
  FeedPace pace_;
  Metrics& metrics_;
  Counter& rows_;

  std::mutex guard_;
  std::set<inventory::RooftopId> running_;
  std::thread resuming_;
};

}  // namespace kept::server
