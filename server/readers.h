// A few threads that read the books for pages, each over a connection of its own, with a bounded
// queue. Slow work that needs no books (a password's hash) runs here too, outside of ReadScope.
//
// Threads: submit() from any. A job runs on a reader thread, once. What a job throws is logged and
// ends with that job. On stop the queue is dropped with what its jobs hold (a Respond that is
// dropped answers 500).
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "inventory/store/read_store.h"

namespace kept::server {

struct ReaderSettings {
  int threads = 2;
  // Requests that wait for a thread. Past it a page is refused with 503 and may be asked for again.
  std::size_t queue_max = 256;
};

class Readers {
 public:
  using Job = std::function<void(inventory::ReadStore&)>;
  using Open = std::function<std::unique_ptr<inventory::ReadStore>()>;

  // Opens the connections; throws what `open` throws.
  Readers(const Open& open, ReaderSettings settings = {});
  ~Readers();  // stop()
  Readers(const Readers&) = delete;
  Readers& operator=(const Readers&) = delete;

  // False when the queue is full or the readers have stopped; the job was dropped.
  bool submit(Job job);

  void stop();  // ends what runs, drops what waits; safe to repeat

 private:
  void work(inventory::ReadStore& books);

  ReaderSettings settings_;
  std::vector<std::unique_ptr<inventory::ReadStore>> stores_;
  std::mutex guard_;
  std::condition_variable filled_;
  std::deque<Job> queue_;
  bool stopping_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace kept::server
