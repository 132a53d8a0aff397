// Which of the times that a message names the visitor wants, and what is said of the others.
#pragma once

#include <vector>

#include "bot/act/decide.h"

namespace kept::bot {

// The mentions a visitor wants, with those that only lend a day or an hour.
struct Chosen {
  std::vector<when::TimeMention> wanted;
  std::vector<when::TimeMention> context;
  std::vector<when::TimeMention> past;
  std::vector<when::TimeMention> booked;   // the time of the visit that is spoken of
  std::vector<when::TimeMention> refused;  // "not at five"
  std::vector<when::TimeMention> affairs;  // "i get off at 4": of something else
  bool mended = false;                     // one that is wanted is put in another's place
};

// `weak_too`: a number that may be no time is one here. A message that names a time of its own is
// asked first; then a bare number is one where an hour is in view, and a day that is over is wished
// for where nothing is told of the past.
Chosen choose_times(const Case& c, bool weak_too);

// Writes the wanted times as windows, with the rule behind each.
void take(Case& c, const Chosen& chosen);

}  // namespace kept::bot
