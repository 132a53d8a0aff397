// What about a vehicle is asked, and the few turns of phrase that only the dialogue cares for ("are
// you sure?", "show me more"). Whole words, folded; both languages at once.
#pragma once

#include <algorithm>
#include <bitset>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bot/meaning.h"

namespace kept::bot {

// A message's words: lower case, without accents, one blank between and around them.
class Words {
 public:
  explicit Words(std::string_view text);

  // `phrase` is folded, whole words: "are you sure".
  bool say(std::string_view phrase) const { return find(phrase, 0) != std::string::npos; }
  // Where in padded() it is said, at `from` or later: its first letter's place, or npos.
  std::size_t find(std::string_view phrase, std::size_t from) const {
    return beginnings_.test(beginning(phrase)) ? find_whole(phrase, from) : std::string::npos;
  }
  bool say_any(std::initializer_list<std::string_view> phrases) const {
    return std::any_of(phrases.begin(), phrases.end(),
                       [this](std::string_view phrase) { return say(phrase); });
  }
  const std::string& padded() const { return padded_; }

 private:
  // A word's first two letters, as a bit of `beginnings_`.
  static std::size_t beginning(std::string_view word) {
    const auto letter = [&](std::size_t at) {
      return at < word.size() ? static_cast<unsigned char>(word[at]) & 31U : 0U;
    };
    return letter(0) << 5U | letter(1);
  }
  std::size_t find_whole(std::string_view phrase, std::size_t from) const;

  std::string padded_;
  // How the words begin: most phrases that are asked for begin with none of them.
  std::bitset<1024> beginnings_;
};

enum class Topic : std::uint8_t {
  price,
  odometer,
  exterior_color,
  interior_color,
  drivetrain,
  transmission,
  fuel,
  mpg,
  seats,
  equipment,
  year,
  trim,
  vin,
  stock_number,
  availability,
  promise,  // "promise me it will be there"
  // what the books do not hold
  engine,
  history,
  owners,
  warranty,
  photos,
  range,
  towing,
  reliability,
  title,
};

// The field of a topic as phrase::attribute knows it.
std::string_view field_of(Topic topic);

// The topics that are named, in the order of the list, each once.
std::vector<Topic> topics_in(const Words& words);

// Which one of several stands out: "the cheapest", "which has the lowest miles?".
Standout standout_in(const Words& words);

// "and the first?", "what about K1240?": the question before it, asked of another car.
bool asks_the_same(const Words& words);

// "is it blue?", "es rojo?": asked of the car spoken of, and no other is named.
bool asks_of_it(const Words& words);

// "how about a sunroof?", "and leather?": one more question of the same car.
bool asks_further(const Words& words);

// The places in a list that are named together ("both", "the first two", "the first and the
// third"), counted from 0. None: several are not named; empty: they are, but not which.
std::optional<std::vector<std::size_t>> places_in(const Words& words, std::size_t listed);

// The places that are set against each other: "the first or the second".
std::vector<std::size_t> compared_places(const Words& words);
// "cheaper", "costs less": one against another.
bool compares_price(const Words& words);

// Of a car that is chosen while a visit for another is booked: in place of that one, or besides it?
bool says_instead(const Words& words);
bool says_as_well(const Words& words);
// "what is my code again?"
bool asks_code(const Words& words);
// The visit that is booked is spoken of: "my appointment", "did I book".
bool asks_own_visit(const Words& words);
// "is it confirmed?"
bool asks_if_confirmed(const Words& words);
// "so it's wednesday, right?": a time is named to be told whether it is the one.
bool checks_time(const Words& words);
// "do I need to bring anything?", "do you deliver?": of a visit or of doing without, in no record.
bool asks_about_coming(const Words& words);

// What no record of a house or a car tells: whether money is given back, who drove it before.
bool asks_terms(const Words& words);
// A topic that is of no car in the books: its engine, its history, its warranty.
bool is_unrecorded(Topic topic);
// Another time is asked for, not merely named: "can we do", "instead", "make it".
bool asks_move(const Words& words);
// "don't book yet", and, of the same effect, "maybe at three": nothing is booked unasked.
bool puts_off_booking(const Words& words);
bool leaves_open(const Words& words);
// "running late": of a visit that stands.
bool says_late(const Words& words);
// The house's telephone is asked for.
bool asks_our_number(const Words& words);
// The very word for it: "cancel", "call it off". "I can't make it" and "forget it" are weaker.
bool says_cancel(const Words& words);
// Of all that is booked and held for them: "what did I book?", "which cars are held for me?"
bool asks_own_all(const Words& words);
// "anything cheaper?": another car for less, not this one for less.
bool wants_cheaper(const Words& words);
// All that is here, whatever was wished before: "the cheapest you have".
bool of_whole_lot(const Words& words);
// "keep it", "leave it as it is": the visit that is booked stays.
bool keeps_visit(const Words& words);
// "the old time", "as it was": when it was before it was moved.
bool wants_old_time(const Words& words);
// "never mind", "forget it": said of whatever was asked last.
bool waves_off(const Words& words);
// The language they ask to be answered in: "¿habla español?"
std::optional<Language> language_asked(const Words& words);
// "one hour later", "30 minutes earlier": by how many minutes.
std::optional<int> shift_in(const Words& words);
bool says_same_time(const Words& words);
bool asks_if_sure(const Words& words);
// "the day after", said of the day spoken of before.
bool says_next_day(const Words& words);
// "until when?", said of the car that is held and not of opening hours.
bool asks_until_when(const Words& words);
// "what time again?": of the visit, of the start chosen, or of those offered.
bool asks_time_again(const Words& words);
// "I'd like to bring a friend" is no question.
bool brings_somebody(const Words& words);
// Which of the starts offered: "the later one" is 1, "the earlier one" -1.
std::optional<int> earlier_or_later_in(const Words& words);
// "in 2 hours": the words name no hour of the clock.
bool says_from_now(const Words& words);
// "tuesday", and not "next tuesday" or "tuesday the 8th".
bool says_bare_weekday(const Words& words);
// What two cars differ in is asked, not what they cost alone.
bool asks_difference(const Words& words);
// "nobody else can buy it?"
bool asks_who_else(const Words& words);
// The name that is given is the last name alone.
bool says_last_name(const Words& words);
// "what's the latest today?"
bool says_latest(const Words& words);
// "only after four": what lies outside the time that is said is ruled out.
bool says_only(const Words& words);
bool asks_for_more(const Words& words);
// A breakdown rather than a service: the visitor should not be drawn into driving.
bool tells_of_service_only(const Words& words);

}  // namespace kept::bot
