// The times of a message in their order, each day joined with the time of day that is said with it.
#pragma once

#include <vector>

#include "bot/when/when.h"

namespace kept::bot::when {

class MentionList {
 public:
  explicit MentionList(const Tokens& tokens) : t_(tokens) {}

  // What is added stands behind all that was added before.
  void add(const DayAtom& day);
  void add(const ClockAtom& clock);

  // One has been added that was too many; no further one is taken in.
  bool full() const { return full_; }
  bool empty() const { return mentions_.empty(); }
  TimeMention& back() { return mentions_.back(); }
  const TimeMention& back() const { return mentions_.back(); }

  // All of them, with what single words beside them say: "early", "the earliest", "sundays".
  std::vector<TimeMention> take();

 private:
  const Tokens& t_;
  std::vector<TimeMention> mentions_;
  bool full_ = false;
};

}  // namespace kept::bot::when
