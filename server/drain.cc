#include "server/drain.h"

#include <pthread.h>
#include <signal.h>

#include "server/limits.h"
#include "server/log.h"
#include "server/transport.h"

namespace kept::server {
namespace {

sigset_t watched() {
  sigset_t set;
  sigemptyset(&set);
  for (const int number : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&set, number);
  return set;
}

}  // namespace

Signals::Signals() {
  const sigset_t set = watched();
  pthread_sigmask(SIG_BLOCK, &set, nullptr);
  signal(SIGPIPE, SIG_IGN);
}

Signals::~Signals() {
  const sigset_t set = watched();
  pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

int Signals::wait() {
  const sigset_t set = watched();
  int number = 0;
  while (sigwait(&set, &number) != 0) {
  }
  return number;
}

std::optional<int> Signals::wait_for(std::chrono::milliseconds at_most) {
  const sigset_t set = watched();
  timespec limit{};
  limit.tv_sec = at_most.count() / 1000;
  limit.tv_nsec = at_most.count() % 1000 * 1'000'000;
  const int number = sigtimedwait(&set, nullptr, &limit);
  return number > 0 ? std::optional(number) : std::nullopt;
}

DrainEnd drain_and_stop(Transport& transport, Signals& signals, std::chrono::milliseconds window) {
  using Steady = std::chrono::steady_clock;
  log::info("drain_begun", {{"sockets", transport.open_sockets()}});
  transport.begin_drain(window);
  const auto deadline = Steady::now() + window + limits::close_grace;
  DrainEnd end = DrainEnd::window_passed;
  while (Steady::now() < deadline) {
    const auto signal = signals.wait_for(std::chrono::milliseconds{20});
    if (signal && *signal != SIGHUP) {
      end = DrainEnd::second_signal;
      break;
    }
    if (transport.wait_drained(std::chrono::milliseconds{80})) {
      end = DrainEnd::drained;
      break;
    }
  }
  log::info("drain_ended", {{"sockets_cut", transport.open_sockets()}});
  transport.stop();
  return end;
}

}  // namespace kept::server
