#include "server/writer.h"

#include <algorithm>
#include <utility>

#include "server/log.h"

namespace kept::server {
namespace {

class FunctionJob final : public Job {
 public:
  FunctionJob(std::function<void(inventory::Transaction&)> run,
              std::function<void(std::vector<Outgoing>&)> done,
              std::function<void(JobFailure, std::vector<Outgoing>&)> failed)
      : run_(std::move(run)), done_(std::move(done)), failed_(std::move(failed)) {}

  void run(inventory::Transaction& transaction) override { run_(transaction); }
  void done(std::vector<Outgoing>& out) override { done_(out); }
  void failed(JobFailure failure, std::vector<Outgoing>& out) override { failed_(failure, out); }

 private:
  std::function<void(inventory::Transaction&)> run_;
  std::function<void(std::vector<Outgoing>&)> done_;
  std::function<void(JobFailure, std::vector<Outgoing>&)> failed_;
};

JobFailure failure_of(const inventory::StoreError& error) {
  switch (error.kind()) {
    case inventory::StoreError::Kind::full:
      return JobFailure::full;
    case inventory::StoreError::Kind::constraint:
      return JobFailure::broken;
    case inventory::StoreError::Kind::unavailable:
    case inventory::StoreError::Kind::incompatible:
      break;
  }
  return JobFailure::unavailable;
}

}  // namespace

std::unique_ptr<Job> make_job(std::function<void(inventory::Transaction&)> run,
                              std::function<void(std::vector<Outgoing>&)> done,
                              std::function<void(JobFailure, std::vector<Outgoing>&)> failed) {
  return std::make_unique<FunctionJob>(std::move(run), std::move(done), std::move(failed));
}

Writer::Writer(inventory::Store& store, const Clock& clock, Metrics& metrics,
               WriterSettings settings)
    : store_(store),
      clock_(clock),
      settings_(settings),
      turns_(metrics.counter("kept_turns_total", "Turns committed.")),
      batches_(metrics.counter("kept_batches_total", "Batches made durable.")),
      failures_(metrics.counter("kept_turns_failed_total", "Turns that could not be committed.")),
      flush_time_(metrics.histogram("kept_flush_seconds", "Time to make a batch durable.")),
      depth_(metrics.gauge("kept_writer_queue", "Turns waiting for the writer.")) {}

Writer::~Writer() {
  stop();
}

void Writer::start() {
  thread_ = std::thread([this] { work(); });
}

bool Writer::submit(std::unique_ptr<Job> job) {
  {
    const std::lock_guard lock(guard_);
    if (stopping_ || queue_.size() >= settings_.queue_max) return false;
    queue_.push_back(std::move(job));
    if (queue_.size() > 1) return true;
  }
  filled_.notify_one();
  return true;
}

void Writer::stop() {
  {
    const std::lock_guard lock(guard_);
    stopping_ = true;
  }
  filled_.notify_one();
  if (thread_.joinable()) thread_.join();
}

// Waits for jobs only while none are on the way to the disk: those come first then.
void Writer::take(Jobs& batch) {
  std::unique_lock lock(guard_);
  filled_.wait(lock, [this] { return stopping_ || !queue_.empty() || !flying_.empty(); });
  const auto count = std::min(queue_.size(), settings_.batch_max);
  for (std::size_t i = 0; i < count; ++i) {
    batch.push_back(std::move(queue_.front()));
    queue_.pop_front();
  }
  depth_.set(static_cast<std::int64_t>(queue_.size()));
}

void Writer::work() {
  for (;;) {
    Jobs batch;
    take(batch);
    if (batch.empty() && flying_.empty()) return;
    if (batch.empty()) {
      land();
    } else if (failing()) {
      run_singly(batch);
    } else {
      run_together(batch);
    }
    store_.tidy();
  }
}

void Writer::run_one(Job& job) {
  const auto transaction = store_.begin(clock_.now());
  job.run(*transaction);
  transaction->commit();
}

bool Writer::decide(Jobs& batch) {
  try {
    for (auto& job : batch) {
      run_one(*job);
      if (!flying_.empty() && store_.is_flushed() && !land()) return false;
    }
    return true;
  } catch (const std::exception&) {
    return false;
  }
}

// Decides the batch while the one before is on the way to the disk. What fails in any of it is
// found by running each job by itself.
void Writer::run_together(Jobs& batch) {
  const bool decided = decide(batch);
  const bool landed = land();
  if (!decided || !landed) {
    store_.abandon();
    run_singly(batch);
    return;
  }
  store_.start_flush();
  set_off_at_ = std::chrono::steady_clock::now();
  flying_ = std::move(batch);
}

std::optional<JobFailure> Writer::run_alone(Job& job) {
  try {
    run_one(job);
    store_.flush();
    return std::nullopt;
  } catch (const inventory::StoreError& error) {
    store_.abandon();
    log::error("turn_failed", {{"what", error.what()}});
    return failure_of(error);
  } catch (const std::exception& error) {
    store_.abandon();
    log::error("turn_failed", {{"what", error.what()}});
    return JobFailure::broken;
  }
}

void Writer::run_singly(Jobs& batch) {
  std::vector<Outgoing> out;
  bool any_unwritable = false;
  for (auto& job : batch) {
    const auto failure = run_alone(*job);
    if (!failure) {
      turns_.add();
      job->done(out);
      continue;
    }
    any_unwritable = any_unwritable || *failure != JobFailure::broken;
    failures_.add();
    job->failed(*failure, out);
  }
  // A turn that only read shows nothing of that.
  if (any_unwritable || failing()) {
    failing_.store(any_unwritable || !can_write(), std::memory_order_relaxed);
  }
  batches_.add();
  Transport::post(std::move(out));
}

bool Writer::can_write() {
  try {
    store_.try_writing();
    return true;
  } catch (const std::exception&) {
    return false;
  }
}

// What is on the way to the disk has arrived, and is told. False: it has not, and with it fell
// whatever was decided since; it has been run anew, job by job.
bool Writer::land() {
  if (flying_.empty()) return true;
  auto landed = std::exchange(flying_, {});
  try {
    store_.finish_flush();
  } catch (const std::exception&) {
    run_singly(landed);
    return false;
  }
  flush_time_.observe(std::chrono::steady_clock::now() - set_off_at_);
  turns_.add(landed.size());
  batches_.add();
  std::vector<Outgoing> out;
  for (auto& job : landed) job->done(out);
  Transport::post(std::move(out));
  return true;
}

}  // namespace kept::server
