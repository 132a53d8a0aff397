// What holds of every reading of any bytes whatever. Each check aborts by `require` when it does
// not: a fuzzer's crash, a property's failure.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "bot/lexicon.h"
#include "bot/meaning.h"
#include "bot/reading_parts.h"

namespace kept::tests {

// Called with what did not hold.
using Fail = std::function<void(std::string_view what)>;

class ReadingChecks {
 public:
  explicit ReadingChecks(Fail fail) : fail_(std::move(fail)) {}

  // Tokens lie in order within the message, at the borders of characters; normalising twice changes
  // nothing.
  void text(std::string_view bytes) const;
  // Numbers lie in order, words are of the lexicon.
  void words(std::string_view bytes) const;
  void times(std::string_view bytes, bot::LocalMinute now) const;
  void criteria(std::string_view bytes, bot::LocalMinute now) const;
  void contacts(std::string_view bytes, bot::LocalMinute now) const;
  // Clauses are all of the message; cues lie within it.
  void clauses(std::string_view bytes, bot::LocalMinute now) const;
  // The whole: every conclusion points at words that are there, and the same comes out again.
  void understanding(std::string_view bytes, bot::LocalMinute now, bot::Asked asked) const;

 private:
  void require(bool holds, std::string_view what) const {
    if (!holds) fail_(what);
  }
  template <class Spans>
  void within(const Spans& spans, const bot::ReadingParts& parts, std::string_view what) const;
  void conclusions(const bot::Meaning& meaning, std::string_view message) const;
  void windows(const std::vector<bot::When>& times) const;

  Fail fail_;
  bot::Lexicon lexicon_ = bot::Lexicon::standard();
};

}  // namespace kept::tests
