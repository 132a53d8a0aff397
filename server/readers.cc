#include "server/readers.h"

#include <exception>

#include "server/log.h"

namespace kept::server {

Readers::Readers(const Open& open, ReaderSettings settings) : settings_(settings) {
  for (int i = 0; i < settings_.threads; ++i) stores_.push_back(open());
  for (auto& store : stores_) {
    threads_.emplace_back([this, books = store.get()] { work(*books); });
  }
}

Readers::~Readers() {
  stop();
}

bool Readers::submit(Job job) {
  {
    const std::lock_guard lock(guard_);
    if (stopping_ || queue_.size() >= settings_.queue_max) return false;
    queue_.push_back(std::move(job));
  }
  filled_.notify_one();
  return true;
}

void Readers::stop() {
  std::deque<Job> dropped;
  {
    const std::lock_guard lock(guard_);
    stopping_ = true;
    dropped.swap(queue_);
  }
  filled_.notify_all();
  for (auto& thread : threads_) {
    if (thread.joinable()) thread.join();
  }
}

void Readers::work(inventory::ReadStore& books) {
  for (;;) {
    Job job;
    {
      std::unique_lock lock(guard_);
      filled_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
      if (stopping_) return;
      job = std::move(queue_.front());
      queue_.pop_front();
    }
    try {
      job(books);
    } catch (const std::exception& error) {
      log::error("read_failed", {{"what", error.what()}});
    }
  }
}

}  // namespace kept::server
