#include "bot/when/unreal.h"

#include "bot/lexicon/senses.h"
#include "bot/when/numeric_date.h"

namespace kept::bot::when {
namespace {

class UnrealFinder {
 public:
  UnrealFinder(const Tokens& tokens, Day today) : t_(tokens), today_(today) {}

  std::optional<Unreal> find_at(std::size_t at) const {
    if (auto found = day_of_month(at)) return found;
    if (t_.text[at].kind != TokenKind::number) return std::nullopt;
    if (auto found = slashed(at)) return found;
    if (auto found = dashed(at)) return found;
    return clock(at);
  }

 private:
  static Unreal span(std::size_t first, std::size_t last, bool day) {
    return {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last), day};
  }

  const Number* whole(std::size_t i) const {
    const Number* n = t_.number(i);
    const bool plain = n != nullptr && n->digits && !n->thousands && !n->dollars && !n->percent;
    return plain && n->value == static_cast<int>(n->value) ? n : nullptr;
  }

  std::optional<unsigned> month_at(std::size_t i) const {
    const WordSense& sense = t_.sense(i);
    if (sense.time != TimeWord::month) return std::nullopt;
    return static_cast<unsigned>(sense.time_value);
  }

  bool is_no_day(unsigned month, const Number& day) const {
    if (day.value > 99) return false;
    return !date_after(today_, month, static_cast<unsigned>(day.value));
  }

  // "november 31", "31 of november", "el 31 de noviembre"
  std::optional<Unreal> day_of_month(std::size_t at) const {
    if (const auto month = month_at(at)) {
      const std::size_t d = t_.is(at + 1, "the"_words) ? at + 2 : at + 1;
      const Number* day = whole(d);
      if (day != nullptr && t_.follows(d) && is_no_day(*month, *day))
        return span(at, day->last, true);
      return std::nullopt;
    }
    const Number* day = whole(at);
    if (day == nullptr) return std::nullopt;
    const std::size_t m = t_.is(day->last, "of de"_words) ? day->last + 1 : day->last;
    const auto month = month_at(m);
    // "31 november 5" is the fifth.
    if (!month || !t_.follows(m) || whole(m + 1) != nullptr || !is_no_day(*month, *day))
      return std::nullopt;
    return span(at, m + 1, true);
  }

  // 2/30
  std::optional<Unreal> slashed(std::size_t at) const {
    const Number* month = whole(at);
    if (month == nullptr || month->value < 1 || month->value > 12) return std::nullopt;
    const Number* day = whole(month->last);
    if (day == nullptr || t_.text.gap(month->last) != gap_slash || day->value < 29 ||
        day->value > 31 || !is_no_day(static_cast<unsigned>(month->value), *day)) {
      return std::nullopt;
    }
    return span(at, day->last, true);
  }

  // 2026-02-30
  std::optional<Unreal> dashed(std::size_t at) const {
    if (!t_.inside(at) || !t_.text.begins_dashed_date(at) || dashed_date(t_.text, at))
      return std::nullopt;
    return span(at, at + 3, true);
  }

  // 25:00, 10:75
  std::optional<Unreal> clock(std::size_t at) const {
    const Number* hour = whole(at);
    if (hour == nullptr || hour->value > 99) return std::nullopt;
    // the minutes and seconds of "20:32:13"
    if (at > 0 && t_.text.gap(at) == gap_colon && t_.number(at - 1) != nullptr) return std::nullopt;
    const std::size_t next = hour->last;
    const Number* minute = whole(next);
    if (minute == nullptr || t_.text.gap(next) != gap_colon || t_.text.key(next).size() != 2)
      return std::nullopt;
    if (hour->value < 24 && minute->value < 60) return std::nullopt;
    return span(at, minute->last, false);
  }

  const Tokens& t_;
  Day today_;
};

}  // namespace

std::optional<Unreal> find_unreal(const Tokens& tokens, Day today) {
  if (tokens.numbers.empty()) return std::nullopt;
  const UnrealFinder finder(tokens, today);
  for (std::size_t at = 0; at < tokens.size(); ++at) {
    if (auto found = finder.find_at(at)) return found;
  }
  return std::nullopt;
}

}  // namespace kept::bot::when
