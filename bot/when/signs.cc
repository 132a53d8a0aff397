#include "bot/when/signs.h"

#include <algorithm>

#include "bot/lexicon/print_map.h"
#include "bot/lexicon/senses.h"
#include "bot/when/clock_leads.h"
#include "bot/when/clock_words.h"
#include "bot/when/day_grammar.h"

namespace kept::bot::when {
namespace {

constexpr auto speaking_of_time =
    "now away immediately ahora ahorita yesterday ayer anoche weekend finde overmorrow thing work "
    "trabajo trabajar jale chamba open abran abren abrir opening primera dia lonche comida comer "
    "job shift off turno week weekends weekdays weekday midweek fortnight eod cob business day mes "
    "salida"_words;

constexpr auto speaking_of_day =
    "weekend weekends weekdays weekday midweek finde week wk semana overmorrow yesterday ayer "
    "anteayer antier anoche fortnight fortnights quincena day month mes tom"_words;

constexpr auto beginning_range_of_days = "the el from de del desde between entre"_words;

constexpr auto beginning_times =
    "eve at a an it in on en de el la las los for para from between entre btwn btw bt bw half "
    "quarter cuarto un una media medio early late later mid temprano during every cada o por al "
    "this within dentro anytime any sometime bet that same ese mismo luego despues partir to"_words;

constexpr std::uint8_t of_time = TimeSigns::speaks | TimeSigns::begins | TimeSigns::word_of_day;

struct Signs {
  std::uint8_t makes = 0;
  std::uint8_t leads = 0;
};

// What single words say of times, by whatever list, row or phrase they stand in.
class SignsOfWords {
 public:
  SignsOfWords() {
    const DayGrammar& days = DayGrammar::known();
    for (const Print print : days.beginnings()) words_[print].makes |= TimeSigns::begins;
    for (const Print print : days.words_making()) words_[print].makes |= TimeSigns::day;
    for (const Print print : days.words_within()) words_[print].leads |= TimeSigns::day;
    make(any_of_lists(saying_fortnight, saying_weekend, beginning_weekend), TimeSigns::day);
    lead(any_of_lists(saying_one, saying_two, saying_of, saying_few, saying_last,
                      beginning_range_of_days),
         TimeSigns::day);
    add_clocks();
    make(any_of_lists(beginning_range_of_days, beginning_times), TimeSigns::begins);
    make(speaking_of_time, TimeSigns::speaks);
    make(speaking_of_day, TimeSigns::word_of_day);
    make(joining_hours, TimeSigns::joins);
    for (const std::string_view word : first_words_of_holidays())
      words_[print_of(word)].makes |= of_time | TimeSigns::day;
  }

  Signs of(Print print) const {
    const Signs* const found = words_.find(print);
    return found == nullptr ? Signs() : *found;
  }

 private:
  void add_clocks() {
    constexpr std::uint32_t alone = phrase_bit(ClockWord::named) | phrase_bit(ClockWord::now);
    for (const auto& [print, use] : uses_in_clock_phrases()) {
      Signs& word = words_[print];
      word.makes |= TimeSigns::begins;
      if ((use.begins & alone) != 0) word.makes |= TimeSigns::begins_phrase;
      if ((use.ends & alone) != 0) word.makes |= TimeSigns::phrase;
      if ((use.within & alone) != 0) word.leads |= TimeSigns::phrase;
      if ((use.within & ~phrase_bit(ClockWord::named)) != 0) word.leads |= TimeSigns::clock;
    }
    make(making_clocks, TimeSigns::clock);
    lead(leading_clocks, TimeSigns::clock);
  }

  void make(WordSet auto words, std::uint8_t signs) {
    for (const std::string_view word : words.words) words_[print_of(word)].makes |= signs;
  }
  void lead(WordSet auto words, std::uint8_t signs) {
    for (const std::string_view word : words.words) words_[print_of(word)].leads |= signs;
  }

  PrintMap<Signs> words_;
};
const SignsOfWords& signs_of_words() {
  static const SignsOfWords known;
  return known;
}

// "2019" and "$400" are no hours, nor does anybody wait so long.
bool may_make_clock(const Tokens& t, const Number& n) {
  constexpr double end_of_day = 2400;
  constexpr double most_minutes = 25;  // that are said before an hour: "25 to 3"
  constexpr double first_year = 2000;
  if (n.dollars) return n.value <= most_minutes;
  if (n.digits && n.value >= first_year)
    return n.value < end_of_day && t.is(n.last, hours_behind_number);
  return n.value < end_of_day;
}

std::uint8_t signs_of(const Tokens& t, const Number& n) {
  const bool amount = (n.dollars || n.thousands) && !n.ordinal;
  return of_time | (amount ? 0 : TimeSigns::day) | (may_make_clock(t, n) ? TimeSigns::clock : 0);
}

std::uint8_t signs_of_sense(const Tokens& t, std::size_t i) {
  const WordSense& sense = t.sense(i);
  switch (sense.time) {
    case TimeWord::none:
      return 0;
    case TimeWord::day_part:
      return of_time | TimeSigns::day | TimeSigns::clock;
    case TimeWord::named:
      return of_time | TimeSigns::clock;
    case TimeWord::meridiem:  // "i am" is no morning
      return of_time | (t.before(i) == "i" ? 0 : TimeSigns::clock);
    case TimeWord::unit: {
      const auto unit = static_cast<TimeUnit>(sense.time_value);
      const bool short_time = unit == TimeUnit::minute || unit == TimeUnit::hour;
      return of_time | (short_time ? TimeSigns::clock : TimeSigns::day);
    }
    default:
      return of_time | TimeSigns::day;
  }
}

bool is_homophone(const Tokens& t, std::size_t i) {
  if (i == 0 || !t.text.key_is_in(i, homophones)) return false;
  return t.is(i - 1, before_homophone) || (i > 1 && t.is(i - 2, part_of_hour));
}

}  // namespace

TimeSigns::TimeSigns(const Tokens& tokens) : signs_(tokens.size()) {
  constexpr std::uint8_t ahead = day | clock | phrase;
  const SignsOfWords& known = signs_of_words();
  std::uint8_t behind = 0;
  for (std::size_t i = tokens.size(); i-- > 0;) {
    if (!tokens.inside(i)) {
      behind = 0;
      continue;
    }
    const Signs word = known.of(tokens.text[i].word_print());
    std::uint8_t signs = word.makes | signs_of_sense(tokens, i);
    if (const Number* const number = tokens.number(i)) signs |= signs_of(tokens, *number);
    if (is_homophone(tokens, i)) signs |= clock;
    any_ = any_ || (signs & speaks) != 0;
    if ((signs & word_of_day) != 0) last_word_of_day_ = std::max(last_word_of_day_, i);
    if ((signs & joins) != 0) last_joint_ = std::max(last_joint_, i);
    behind = (signs | (word.leads & behind)) & ahead;
    if ((behind & phrase) != 0 && (signs & begins_phrase) != 0) signs |= clock;
    signs_[i] = signs | behind;
  }
}

}  // namespace kept::bot::when
