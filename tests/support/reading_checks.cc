#include "tests/support/reading_checks.h"

#include <algorithm>
#include <cmath>

#include "bot/understanding.h"

namespace kept::tests {
namespace {

using namespace kept::bot;

bool at_border(std::string_view text, std::size_t at) {
  return at == text.size() || (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}

bool is_digits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool same(const Meaning& a, const Meaning& b) {
  const auto same_step = [](const TraceStep& x, const TraceStep& y) {
    return x.conclusion == y.conclusion && x.rule == y.rule && x.begin == y.begin && x.end == y.end;
  };
  return a.language == b.language && a.acts == b.acts && a.criteria == b.criteria &&
         a.when == b.when && a.contact == b.contact && a.booking_code == b.booking_code &&
         std::equal(a.trace.begin(), a.trace.end(), b.trace.begin(), b.trace.end(), same_step);
}

}  // namespace

void ReadingChecks::text(std::string_view bytes) const {
  const std::string message = normalised(bytes);
  require(is_valid_utf8(message), "what is normalised is UTF-8");
  require(normalised(message) == message, "normalising twice changes nothing");
  const Text text(message);
  require(text.message() == message, "a text keeps its message");
  std::size_t before = 0;
  for (const Token& token : text.tokens()) {
    require(token.begin < token.end && token.end <= message.size(), "a token is in the message");
    require(token.begin >= before, "tokens are in order");
    require(at_border(message, token.begin) && at_border(message, token.end),
            "a token begins and ends between characters");
    before = token.begin;
  }
  const Text raw(bytes);
  for (const Token& token : raw.tokens()) {
    require(token.begin < token.end && token.end <= bytes.size(), "a token is in the bytes");
  }
}

void ReadingChecks::words(std::string_view bytes) const {
  ReadingParts parts(bytes);
  parts.lexicon = lexicon_.share();
  read_words(parts);
  within(parts.numbers, parts, "a number is of the message");
  std::uint32_t before = 0;
  for (const Number& number : parts.numbers) {
    require(number.first >= before, "numbers do not overlap");
    require(std::isfinite(number.value), "a number is finite");
    before = number.last;
  }
  for (std::size_t i = 0; i < parts.text.size(); ++i) {
    const WordId word = parts.text[i].word;
    if (word != unknown_word)
      require(parts.lexicon->spelling(word) == parts.text.word(i), "a word is of the lexicon");
  }
}

template <class Spans>
void ReadingChecks::within(const Spans& spans, const ReadingParts& parts,
                           std::string_view what) const {
  std::uint32_t before = 0;
  for (const auto& span : spans) {
    require(span.first < span.last && span.last <= parts.text.size(), what);
    require(before <= span.first, "findings are in order");
    before = span.first;
  }
}

void ReadingChecks::windows(const std::vector<When>& times) const {
  for (const When& when : times) {
    require(when.start || when.end, "a time begins or ends");
    if (when.start && when.end) require(*when.start <= *when.end, "a time begins before it ends");
  }
}

void ReadingChecks::times(std::string_view bytes, LocalMinute now) const {
  const Reading reading = read(bytes, lexicon_, now);
  const ReadingParts& parts = reading.parts();
  within(parts.times, parts, "a time is of the message");
  for (const auto& mention : parts.times)
    require(mention.day || mention.clock, "a time names a day or an hour");
  windows(when::resolve(parts.times, parts.times, now));
}

void ReadingChecks::criteria(std::string_view bytes, LocalMinute now) const {
  const Reading reading = read(bytes, lexicon_, now);
  const ReadingParts& parts = reading.parts();
  within(parts.values, parts, "a value is of the message");
  within(parts.amounts, parts, "an amount is of the message");
  within(parts.pointers, parts, "a place in a list is of the message");
  within(parts.codes, parts, "a code is of the message");
  for (const auto& value : parts.values) require(!value.value.empty(), "a value has a name");
  for (const auto& amount : parts.amounts) require(!amount.range.empty(), "an amount has a bound");
}

void ReadingChecks::contacts(std::string_view bytes, LocalMinute now) const {
  const Reading reading = read(bytes, lexicon_, now);
  const ReadingParts& parts = reading.parts();
  within(parts.phones, parts, "a phone is of the message");
  within(parts.emails, parts, "an address is of the message");
  for (const auto& phone : parts.phones) {
    require(phone.value.starts_with('+') && is_digits(std::string_view(phone.value).substr(1)),
            "a phone is a plus and digits");
  }
  for (const auto& email : parts.emails) {
    require(email.value.find('@') != std::string::npos, "an address has an @");
    require(std::none_of(email.value.begin(), email.value.end(),
                         [](char c) { return c >= 'A' && c <= 'Z'; }),
            "an address is in lower case");
  }
  if (parts.introduced_name)
    require(is_valid_utf8(parts.introduced_name->value), "a name is UTF-8");
}

void ReadingChecks::clauses(std::string_view bytes, LocalMinute now) const {
  const Reading reading = read(bytes, lexicon_, now);
  const ReadingParts& parts = reading.parts();
  std::uint32_t next = 0;
  for (const Clause& clause : parts.clauses) {
    require(clause.first == next && clause.last > clause.first, "clauses follow on each other");
    require(clause.head >= clause.first && clause.head <= clause.last, "a head is of its clause");
    next = clause.last;
  }
  require(next == parts.text.size(), "clauses are all of the message");
  within(parts.cues, parts, "a cue is of the message");
}

void ReadingChecks::conclusions(const Meaning& meaning, std::string_view message) const {
  require(!meaning.acts.empty(), "there is an act");
  for (const TraceStep& step : meaning.trace) {
    require(!step.rule.empty() && !step.conclusion.empty(), "a conclusion has a rule");
    require(step.begin <= step.end && step.end <= message.size(), "its words are in the message");
    require(at_border(message, step.begin) && at_border(message, step.end),
            "its words begin and end between characters");
  }
  for (const Act act : meaning.acts) {
    const std::string conclusion = "act " + std::string(to_string(act));
    require(std::any_of(meaning.trace.begin(), meaning.trace.end(),
                        [&](const TraceStep& step) { return step.conclusion == conclusion; }),
            "an act is in the trace");
  }
  windows(meaning.when);
}

void ReadingChecks::understanding(std::string_view bytes, LocalMinute now, Asked asked) const {
  const std::string message = normalised(bytes);
  const Meaning meaning = understand(read(message, lexicon_, now), asked);
  conclusions(meaning, message);
  require(same(meaning, understand(read(message, lexicon_, now), asked)), "the same comes again");
}

}  // namespace kept::tests
