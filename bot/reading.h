// What one message says by itself, before anybody considers what was asked. Pure; may run on any
// thread.
#pragma once

#include <memory>
#include <string_view>

#include "bot/lexicon.h"
#include "bot/meaning.h"

namespace kept::bot {

struct ReadingParts;

// A finished reading: cheap to copy and move, immutable, safe to hand to another thread. Holds its
// own copy of the message and keeps the lexicon it was read with alive.
class Reading {
 public:
  explicit Reading(std::shared_ptr<const ReadingParts> parts);

  std::string_view message() const;
  Language language() const;
  LocalMinute now() const;

  const ReadingParts& parts() const { return *parts_; }

 private:
  std::shared_ptr<const ReadingParts> parts_;
};

// Any bytes are accepted. `now` is the rooftop's wall clock when the message arrived.
Reading read(std::string_view message, const Lexicon& lexicon, LocalMinute now);

}  // namespace kept::bot
