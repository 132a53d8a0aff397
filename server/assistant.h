// The assistant as it is now in force: rules, wording and engine, replaced as one when they are
// reloaded; and the lexicon, replaced when the lot has changed. Readers keep what they took until
// they are done.
#pragma once

#include <memory>
#include <mutex>
#include <utility>

#include "bot/engine.h"
#include "bot/lexicon.h"
#include "bot/rulebook.h"
#include "bot/wording.h"

namespace kept::server {

struct Assistant {
  Assistant(bot::Rulebook rules, bot::Wording words)
      : rulebook(std::move(rules)), wording(std::move(words)), engine(rulebook, wording) {}
  Assistant(const Assistant&) = delete;
  Assistant& operator=(const Assistant&) = delete;

  bot::Rulebook rulebook;
  bot::Wording wording;
  bot::Engine engine;
};

// A value that is replaced as a whole. Thread-safe.
template <typename T>
class Current {
 public:
  explicit Current(std::shared_ptr<const T> value) : value_(std::move(value)) {}

  std::shared_ptr<const T> get() const {
    const std::lock_guard lock(guard_);
    return value_;
  }
  void set(std::shared_ptr<const T> value) {
    const std::lock_guard lock(guard_);
    value_.swap(value);
  }

 private:
  mutable std::mutex guard_;
  std::shared_ptr<const T> value_;
};

}  // namespace kept::server
