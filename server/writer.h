// The one thread that changes the books. Jobs wait in a bounded queue; the thread decides them into
// an open batch, makes the batch durable with one flush, and only then tells of it. While a batch
// is on the way to the disk the next one is open: whatever comes in meanwhile goes with it.
//
// When a job throws, or a flush fails, what rests on it is undone and run again job by job, each
// flushed by itself: a failing job fails alone and its neighbours are answered.
//
// Threads: submit() from any; a Job's members run on the writer's thread. Failure: a full disk or
// an unwritable file fails the jobs that met it, with their reason; the next ones are tried anew,
// so acceptance recovers by itself when there is room.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "inventory/store/store.h"
#include "server/clock.h"
#include "server/metrics.h"
#include "server/transport.h"

namespace kept::server {

enum class JobFailure : std::uint8_t {
  busy,         // the queue is full: nothing was tried
  full,         // no room on the disk
  unavailable,  // the books cannot be written
  broken,       // a defect; this job alone
  stopped,      // the writer is ending
};

// One turn. May run more than once before it is done: run() starts from the books alone and leaves
// what it learnt in the job only for done().
class Job {
 public:
  virtual ~Job() = default;
  virtual void run(inventory::Transaction& transaction) = 0;
  // After the commit is durable; frames to send go into `out`.
  virtual void done(std::vector<Outgoing>& out) = 0;
  virtual void failed(JobFailure failure, std::vector<Outgoing>& out) = 0;
};

// A job from functions, for what needs no class of its own.
std::unique_ptr<Job> make_job(std::function<void(inventory::Transaction&)> run,
                              std::function<void(std::vector<Outgoing>&)> done,
                              std::function<void(JobFailure, std::vector<Outgoing>&)> failed);

struct WriterSettings {
  std::size_t queue_max = 10'000;
  std::size_t batch_max = 512;
};

class Writer {
 public:
  // Store, clock and metrics outlive the writer. The store is touched by its thread only.
  Writer(inventory::Store& store, const Clock& clock, Metrics& metrics,
         WriterSettings settings = {});
  ~Writer();  // stop()
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;

  void start();

  // False when the queue is full or the writer has ended; the job's failed() is then not called.
  bool submit(std::unique_ptr<Job> job);

  // Runs what is queued, then ends the thread.
  void stop();

  // True from a turn that could not be written until something could be: readiness says no.
  bool failing() const { return failing_.load(std::memory_order_relaxed); }

 private:
  using Jobs = std::vector<std::unique_ptr<Job>>;

  void work();
  Jobs take();
  bool may_take() const;
  bool is_gathering() const;
  bool has_landed() const { return !flying_.empty() && store_.is_flushed(); }
  void run_together(Jobs& taken);
  bool decide(std::unique_ptr<Job>& job);
  bool advance(bool more_at_hand);
  void set_off();
  bool land();
  void note_flush(std::size_t jobs);
  void run_singly(Jobs& jobs);
  std::optional<JobFailure> run_alone(Job& job);
  void run_one(Job& job);
  bool can_write();

  inventory::Store& store_;
  const Clock& clock_;
  WriterSettings settings_;
  Counter& turns_;
  Counter& batches_;
  Counter& failures_;
  Histogram& flush_time_;
  Gauge& depth_;

  // ---- the thread's own
  Jobs open_;    // decided
  Jobs flying_;  // decided, and on the way to the disk
  std::chrono::steady_clock::time_point set_off_at_;
  std::chrono::steady_clock::time_point gather_until_{};  // what is decided may wait for more

  std::mutex guard_;
  std::condition_variable filled_;
  std::deque<std::unique_ptr<Job>> queue_;
  bool stopping_ = false;
  std::atomic<bool> failing_{false};
  std::thread thread_;
};

}  // namespace kept::server
