#include "server/writer.h"

#include <algorithm>
#include <utility>

#include "server/log.h"

namespace kept::server {
namespace {

// A flush that takes longer is told in the log: whoever waited then waited for it.
constexpr std::chrono::seconds slow_flush{1};

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

bool Writer::may_take() const {
  return !queue_.empty() && open_.size() < settings_.batch_max;
}

// Waits for jobs or for what is on the way to the disk; nothing is taken when that is there first,
// and at the end.
Writer::Jobs Writer::take() {
  Jobs taken;
  std::unique_lock lock(guard_);
  const auto is_due = [this] {
    return may_take() || has_landed() || (stopping_ && flying_.empty() && queue_.empty());
  };
  if (is_gathering()) {
    filled_.wait_until(lock, gather_until_, is_due);
  } else {
    filled_.wait(lock, is_due);
  }
  if (!may_take()) return taken;
  const auto count = std::min(queue_.size(), settings_.batch_max - open_.size());
  for (std::size_t i = 0; i < count; ++i) {
    taken.push_back(std::move(queue_.front()));
    queue_.pop_front();
  }
  depth_.set(static_cast<std::int64_t>(queue_.size()));
  return taken;
}

void Writer::work() {
  for (;;) {
    auto taken = take();
    if (taken.empty() && flying_.empty() && open_.empty()) return;
    if (failing()) {
      run_singly(taken);
    } else {
      run_together(taken);
    }
  }
}

void Writer::run_one(Job& job) {
  const auto transaction = store_.begin(clock_.now());
  job.run(*transaction);
  transaction->commit();
}

// A job that throws stays where it was.
bool Writer::decide(std::unique_ptr<Job>& job) {
  try {
    run_one(*job);
  } catch (const std::exception&) {
    return false;
  }
  open_.push_back(std::move(job));
  return true;
}

// While much is asked, more comes within a moment, and a flush costs by the batch rather than by
// the job.
bool Writer::is_gathering() const {
  return flying_.empty() && !open_.empty() && std::chrono::steady_clock::now() < gather_until_;
}

// Whatever has arrived on the disk is told, and what is decided follows it: at once when no more is
// at hand or to be expected, else when it is enough to be worth a flush. False: it has not arrived,
// and with it fell what was decided since.
bool Writer::advance(bool more_at_hand) {
  constexpr std::size_t enough = 160;
  if (has_landed() && !land()) return false;
  if (!flying_.empty() || open_.empty()) return true;
  if (open_.size() >= enough || !(more_at_hand || is_gathering())) set_off();
  return true;
}

void Writer::set_off() {
  store_.start_flush([this] {
    const std::lock_guard lock(guard_);
    filled_.notify_one();
  });
  set_off_at_ = std::chrono::steady_clock::now();
  flying_ = std::exchange(open_, {});
  store_.tidy();
}

// What fails in any of it is found by running each job by itself.
void Writer::run_together(Jobs& taken) {
  auto next = taken.begin();
  bool good = advance(next != taken.end());
  while (good && next != taken.end()) good = decide(*next++) && advance(next != taken.end());
  if (good) return;
  land();
  store_.abandon();
  auto undone = std::exchange(open_, {});
  std::copy_if(std::move_iterator(taken.begin()), std::move_iterator(taken.end()),
               std::back_inserter(undone), [](const auto& job) { return job != nullptr; });
  run_singly(undone);
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

void Writer::run_singly(Jobs& jobs) {
  std::vector<Outgoing> out;
  bool any_unwritable = false;
  for (auto& job : jobs) {
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

void Writer::note_flush(std::size_t jobs) {
  constexpr std::size_t many = 8;
  constexpr std::chrono::milliseconds a_moment{2};
  const auto now = std::chrono::steady_clock::now();
  const auto took = now - set_off_at_;
  flush_time_.observe(took);
  if (took > slow_flush) {
    log::warn("slow_flush",
              {{"ms", std::chrono::duration_cast<std::chrono::milliseconds>(took).count()},
               {"jobs", jobs}});
  }
  if (jobs >= many) gather_until_ = now + a_moment;
}

// What is on the way to the disk has arrived, and is told. False: it has not, and has been run
// anew, job by job; what was decided since fell with it.
bool Writer::land() {
  if (flying_.empty()) return true;
  auto landed = std::exchange(flying_, {});
  try {
    store_.finish_flush();
  } catch (const std::exception&) {
    run_singly(landed);
    return false;
  }
  note_flush(landed.size());
  turns_.add(landed.size());
  batches_.add();
  std::vector<Outgoing> out;
  for (auto& job : landed) job->done(out);
  Transport::post(std::move(out));
  return true;
}

}  // namespace kept::server
