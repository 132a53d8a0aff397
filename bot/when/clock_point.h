// Reads one point of time ("half past two", "10:15 am", "noon") and parts of the day, before any
// range around them is known.
#pragma once

#include <optional>
#include <string_view>

#include "bot/when/clock.h"
#include "bot/when/tokens.h"

namespace kept::bot::when {

inline constexpr int noon = 12 * 60;

// The hour of the day that is meant without am or pm.
int by_custom(int hour);

// A point as said.
struct Point {
  std::size_t last = 0;
  int minutes = 0;
  bool meridiem = false;  // am, pm, a part of day or 24 hours settle it
  bool certain = false;   // cannot be anything but a time
  bool approximate = false;
  bool has_minutes = false;
};

// A part of the day: its DayPart and the minutes [start, end).
struct Part {
  std::size_t last = 0;
  int kind = 0;
  int start = 0;
  int end = 0;
};

// "early", "late" and "mid" of a part of the day.
enum class Shade : std::uint8_t { whole, early, middle, late };

class PointReader {
 public:
  PointReader(const Tokens& tokens, bool near_day) : t_(tokens), near_day_(near_day) {}

  // `loose`: a bare number will do. What was read last is kept: the readers of ranges, bounds and
  // plain times all ask for it.
  const std::optional<Point>& read(std::size_t at, bool loose) const;
  std::optional<Part> part_at(std::size_t at) const;
  static Part part_of(std::size_t last, int kind, Shade shade);

 private:
  std::optional<Point> read_anew(std::size_t at, bool loose) const;
  // What follows a bare number must not make it a quantity of something else.
  bool plausible(std::size_t next) const;
  bool is_score(std::size_t at) const;
  bool of_month(std::size_t i) const;
  // Whether "one" or "una" stands for a thing and is no hour.
  bool points(std::size_t at) const;
  bool leads_to_hour(std::size_t at) const;
  bool goes_on_after_hour(std::size_t next) const;
  bool stands_for_word(const Number& n) const;
  bool leads_to_verb(const Number& n) const;
  bool ends_strange_word(std::size_t at) const;
  std::size_t past_seconds(std::size_t i) const;
  std::optional<Point> hour_and_minutes(const Number& n) const;
  // "two thirty", "10 15" after a first number
  bool is_put_forward(const Number& hour) const;
  bool spoken_minutes(const Number& hour, const Number& m) const;
  // Minutes to add to an hour, with one past their words.
  struct Offset {
    std::size_t last;
    int minutes;
  };
  std::optional<Offset> minutes_to_hour(std::size_t at) const;
  std::optional<Offset> minutes_behind_oh(const Number& hour) const;
  std::optional<Point> spoken_hundred(std::size_t at) const;
  std::optional<Point> homophone(std::size_t at) const;
  std::optional<Point> whole_hours(const Number& n) const;
  // "half past two", "quarter to five", "cuarto para las tres"
  std::optional<Point> spoken_fraction(std::size_t at) const;
  // "las dos y media", "tres menos cuarto"
  std::optional<Point> after_hour(std::size_t at) const;
  bool has_meridiem(std::size_t i) const;
  // am, pm, o'clock, -ish and parts of day behind a point.
  Point meridiem(Point p) const;
  bool said_part(Point& p) const;
  bool goes_to_work(std::size_t i) const;

  struct Known {
    std::size_t at = static_cast<std::size_t>(-1);
    bool loose = false;
    std::optional<Point> point;
  };

  const Tokens& t_;
  bool near_day_;
  mutable Known known_;
};

// "las 3", "at 3": where the number begins.
std::size_t skip_article(const Tokens& tokens, std::size_t i);

// An expression over the tokens [first, last) of which nothing else is known yet.
ClockAtom clock_atom(std::size_t first, std::size_t last, std::string_view rule);

}  // namespace kept::bot::when
