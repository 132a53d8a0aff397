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

// One past the element that stands at the token; the token itself if that is not so plain.
std::size_t behind(const Element& element, const Tokens& t, std::size_t at) {
  switch (element.slot) {
    case Slot::words:
    case Slot::weekday:
    case Slot::month:
    case Slot::relative:
      return at + 1;
    case Slot::count:
    case Slot::month_day:
    case Slot::ordinal:
      return t.text[at].kind == TokenKind::number && t.number(at) != nullptr ? t.number(at)->last
                                                                             : at;
    default:
      return at;
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

DayGrammar::DayGrammar() {
  for (const DayRow& row : all_day_rows()) add(row);
}

const DayGrammar& DayGrammar::known() {
  static const DayGrammar grammar;
  return grammar;
}

bool DayGrammar::may_go_on(RowStart start, const Tokens& t, std::size_t at) const {
  const Compiled& row = rows_[start.row];
  const std::size_t next = behind(elements_[row.begin + start.element], t, at);
  if (next == at) return true;
  const bool within = t.inside(next) && !t.breaks(next);
  for (std::size_t e = row.begin + start.element + 1; e < row.end; ++e) {
    if (within && may_stand(elements_[e], t, next)) return true;
    if (!elements_[e].optional) return false;
  }
  return true;
}

// False only if the element cannot stand at the token, which is inside.
bool DayGrammar::may_stand(const Element& element, const Tokens& t, std::size_t i) const {
  switch (element.slot) {
    case Slot::words:
      return has(element, t, i);
    case Slot::weekday:
      return t.sense(i).time == TimeWord::weekday;
    case Slot::month:
      return t.sense(i).time == TimeWord::month;
    case Slot::relative:
      return t.sense(i).time == TimeWord::today;
    case Slot::month_day:
      return t.number(i) != nullptr;
    case Slot::unit:
      return t.sense(i).time == TimeWord::unit || t.is(i, saying_fortnight);
    case Slot::part:
      return t.sense(i).time == TimeWord::day_part || t.is(i, "manana"_words);
    default:
      return true;
  }
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
    begin_with(elements_[e], {k, static_cast<std::uint16_t>(e - compiled.begin)});
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

void DayGrammar::begin_with(const Element& element, RowStart start) {
  const auto word = [&](std::string_view w) { by_word_[print_of(w)].push_back(start); };
  const auto of_class = [&](Class c) { by_class_[static_cast<std::size_t>(c)].push_back(start); };
  switch (element.slot) {
    case Slot::words:
      for (std::size_t k = element.begin; k < element.end; ++k) word(words_[k].text);
      break;
    case Slot::count:
      for (const char* w : {"a", "an", "un", "una", "couple", "few", "unos", "unas", "par"})
        word(w);
      of_class(Class::number);
      break;
    case Slot::ordinal:
      for (const char* w : {"last", "final", "ultimo", "ultima"}) word(w);
      of_class(Class::number);
      break;
    case Slot::month_day:
      of_class(Class::number);
      break;
    case Slot::weekday:
      of_class(Class::weekday);
      break;
    case Slot::month:
      of_class(Class::month);
      break;
    case Slot::relative:
      of_class(Class::relative);
      break;
    case Slot::weekend:
      for (const char* w : {"weekend", "weekends", "finde", "week", "fin", "fines"}) word(w);
      break;
    default:  // no row begins so
      break;
  }
}

}  // namespace kept::bot::when
