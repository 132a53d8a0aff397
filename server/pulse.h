// The house's pulse: a few times a second it tells staff windows what has changed since, and every
// second it has lapsed holds ended, a bounded number at a time; every few minutes it drops staff's
// sessions that have run out. Sweeping only tidies; holds and sessions are judged on read.
#pragma once

#include <condition_variable>
#include <mutex>
#include <thread>

#include "server/hub.h"
#include "server/writer.h"

namespace kept::server {

class Pulse {
 public:
  // Both outlive the pulse.
  Pulse(Writer& writer, Hub& hub) : writer_(writer), hub_(hub) {}
  ~Pulse() { stop(); }
  Pulse(const Pulse&) = delete;
  Pulse& operator=(const Pulse&) = delete;

  void start();
  void stop();

 private:
  void beat();
  void tell_staff();
  void sweep();
  void sweep_sessions();

  Writer& writer_;
  Hub& hub_;
  std::mutex guard_;
  std::condition_variable ending_;
  bool stopping_ = false;
  std::thread thread_;
};

}  // namespace kept::server
