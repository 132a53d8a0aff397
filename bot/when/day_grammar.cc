#include "bot/when/day_grammar.h"

#include <algorithm>
#include <utility>

namespace kept::bot::when {
namespace {

constexpr auto slots = std::to_array<std::pair<std::string_view, Slot>>({
    {"<n>", Slot::count},
    {"<unit>", Slot::unit},
    {"<wd>", Slot::weekday},
    {"<month>", Slot::month},
    {"<md>", Slot::month_day},
    {"<ord>", Slot::ordinal},
    {"<part>", Slot::part},
    {"<rel>", Slot::relative},
    {"<weekend>", Slot::weekend},
    {"<date>", Slot::date},
    {"<span>", Slot::span},
});

// The bits of a Standing: classes of tokens, and words by their prints.
enum StandingBit : unsigned {
  any_weekday,
  any_month,
  any_relative,
  any_number,
  any_unit,
  any_part,
  any_token,
  no_token,  // the sentence ends
  first_word,
};

constexpr Standing bit(unsigned of) {
  return Standing{1} << of;
}

Standing standing_of_word(Print print) {
  constexpr unsigned words = 64 - first_word;
  return bit(first_word + static_cast<unsigned>(print % words));
}

Standing standing_of_words(WordSet auto words) {
  Standing out = 0;
  for (const Print print : words.prints) out |= standing_of_word(print);
  return out;
}

// "a couple of", "a few": where one is said the count may go on.
Standing counting_on() {
  return standing_of_words(saying_two) | standing_of_words(saying_few);
}

Standing standing_of_time(TimeWord time) {
  switch (time) {
    case TimeWord::weekday:
      return bit(any_weekday);
    case TimeWord::month:
      return bit(any_month);
    case TimeWord::today:
      return bit(any_relative);
    case TimeWord::unit:
      return bit(any_unit);
    case TimeWord::day_part:
      return bit(any_part);
    default:
      return 0;
  }
}

template <class Visit>
void split(std::string_view text, char separator, Visit visit) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(separator), text.size());
    if (end > 0) visit(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

}  // namespace

Class class_of(const Tokens& t, std::size_t i) {
  if (t.number(i) != nullptr) return Class::number;
  switch (t.sense(i).time) {
    case TimeWord::weekday:
      return Class::weekday;
    case TimeWord::month:
      return Class::month;
    case TimeWord::today:
      return Class::relative;
    default:
      return Class::none;
  }
}

Standing standing_at(const Tokens& t, std::size_t i) {
  if (!t.inside(i) || t.breaks(i)) return bit(no_token);
  Standing out =
      bit(any_token) | standing_of_word(t.text[i].word_print()) | standing_of_time(t.sense(i).time);
  if (t.number(i) != nullptr) out |= bit(any_number);
  if (t.is(i, saying_fortnight)) out |= bit(any_unit);
  if (t.is(i, "manana"_words)) out |= bit(any_part);
  return out;
}

DayGrammar::DayGrammar() {
  for (const DayRow& row : all_day_rows()) add(row);
}

const DayGrammar& DayGrammar::known() {
  static const DayGrammar grammar;
  return grammar;
}

// What may stand behind an element of a row.
Standing DayGrammar::standing_behind(std::size_t element, std::size_t end) const {
  Standing out = 0;
  for (std::size_t e = element + 1; e < end; ++e) {
    out |= standing_of(elements_[e]);
    if (!elements_[e].optional) return out;
  }
  return anything;
}

// What may stand at an element; more where that is not so plain.
Standing DayGrammar::standing_of(const Element& element) const {
  switch (element.slot) {
    case Slot::words: {
      Standing out = 0;
      for (std::size_t k = element.begin; k < element.end; ++k)
        out |= standing_of_word(words_[k].print);
      return out;
    }
    case Slot::weekday:
      return bit(any_weekday);
    case Slot::month:
      return bit(any_month);
    case Slot::relative:
      return bit(any_relative);
    case Slot::month_day:
      return bit(any_number);
    case Slot::count:
      return bit(any_number) | standing_of_words(saying_one) | counting_on();
    case Slot::ordinal:
      return bit(any_number) | standing_of_words(saying_last);
    case Slot::unit:
      return bit(any_unit);
    case Slot::part:
      return bit(any_part);
    case Slot::weekend:
      return standing_of_words(saying_weekend) | standing_of_words(beginning_weekend);
    case Slot::date:
    case Slot::span:
      break;
  }
  return bit(any_token);
}

void DayGrammar::add(const DayRow& row) {
  const auto k = static_cast<std::uint16_t>(rows_.size());
  Compiled compiled{&row, elements_.size(), 0};
  split(row.pattern, ' ', [&](std::string_view part) { elements_.push_back(parse(part)); });
  compiled.end = elements_.size();
  rows_.push_back(compiled);
  note_words(compiled);
  // A row begins with its first element and, where that may be absent, with the one behind it.
  for (std::size_t e = compiled.begin; e < compiled.end; ++e) {
    begin_with(elements_[e], k, standing_behind(e, compiled.end));
    if (!elements_[e].optional) break;
  }
}

void DayGrammar::note_words(const Compiled& row) {
  const Element* last_required = nullptr;
  bool told_by_class = false;
  for (std::size_t e = row.begin; e < row.end; ++e) {
    const Element& element = elements_[e];
    for (std::size_t k = element.begin; k < element.end; ++k) within_.push_back(words_[k].print);
    if (element.optional) continue;
    last_required = &element;
    told_by_class = told_by_class || (element.slot != Slot::words && element.slot != Slot::count);
  }
  if (told_by_class || last_required == nullptr) return;
  for (std::size_t k = last_required->begin; k < last_required->end; ++k)
    making_.push_back(words_[k].print);
}

Element DayGrammar::parse(std::string_view part) {
  Element out;
  if (part.ends_with('?')) {
    out.optional = true;
    part.remove_suffix(1);
  }
  for (const auto& [name, slot] : slots) {
    if (part == name) out.slot = slot;
  }
  out.begin = static_cast<std::uint16_t>(words_.size());
  if (out.slot == Slot::words)
    split(part, '|', [&](std::string_view word) { words_.push_back({print_of(word), word}); });
  out.end = static_cast<std::uint16_t>(words_.size());
  return out;
}

void DayGrammar::begin_with(const Element& element, std::uint16_t row, Standing behind) {
  const auto word = [&](std::string_view w, Standing then) {
    by_word_[print_of(w)].push_back({row, then});
  };
  const auto of_class = [&](Class c, Standing then) {
    by_class_[static_cast<std::size_t>(c)].push_back({row, then});
  };
  const auto words = [&](WordSet auto list, Standing then) {
    for (const std::string_view w : list.words) word(w, then);
  };
  // Where a slot ends that a few words may follow, nobody knows before they are read.
  switch (element.slot) {
    case Slot::words:
      for (std::size_t k = element.begin; k < element.end; ++k) word(words_[k].text, behind);
      break;
    case Slot::count:
      words("a an un una"_words, behind | counting_on());
      words("couple few unos unas par"_words, anything);
      of_class(Class::number, behind | counting_on());
      break;
    case Slot::ordinal:
      words(saying_last, behind);
      of_class(Class::number, behind);
      break;
    case Slot::month_day:
      of_class(Class::number, behind);
      break;
    case Slot::weekday:
      of_class(Class::weekday, behind);
      break;
    case Slot::month:
      of_class(Class::month, behind);
      break;
    case Slot::relative:
      of_class(Class::relative, behind);
      break;
    case Slot::weekend:
      words(saying_weekend, behind);
      words(beginning_weekend, anything);
      break;
    default:  // no row begins so
      break;
  }
}

}  // namespace kept::bot::when
