// Matches the rows of day_rows.cc against the tokens of a message.
#include <vector>

#include "bot/lexicon/print_map.h"
#include "bot/when/day_rows.h"

namespace kept::bot::when {

namespace {

enum class Slot : std::uint8_t {
  words,
  count,
  unit,
  weekday,
  month,
  month_day,
  ordinal,
  part,
  relative,
  weekend,
  date,
  span,
};

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

struct Word {
  Print print = no_print;
  std::string_view text;
};

struct Element {
  Slot slot = Slot::words;
  bool optional = false;
  std::uint16_t begin = 0;  // of its words
  std::uint16_t end = 0;
};

// A class of tokens by which rows that begin with a slot are found.
enum class Class : std::uint8_t { number, weekday, month, part, relative, none };

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

class Grammar {
 public:
  Grammar() {
    for (const DayRow& row : all_day_rows()) add(row);
  }

  const DayRow& row(std::uint16_t k) const { return *rows_[k].row; }
  std::span<const Element> elements(std::uint16_t k) const {
    return std::span(elements_).subspan(rows_[k].begin, rows_[k].end - rows_[k].begin);
  }
  // False only if the row's second element cannot stand behind its first, which fits at the token.
  bool may_go_on(std::uint16_t k, const Tokens& t, std::size_t at) const {
    const auto all = elements(k);
    const bool plain = all.size() > 1 && !all[0].optional && !all[1].optional &&
                       (all[0].slot == Slot::words || all[0].slot == Slot::weekday ||
                        all[0].slot == Slot::month || all[0].slot == Slot::relative);
    if (!plain) return true;
    const std::size_t next = at + 1;
    if (!t.inside(next) || t.text.breaks(next)) return t.inside(next) && !t.breaks(next);
    switch (all[1].slot) {
      case Slot::words:
        return has(all[1], t, next);
      case Slot::weekday:
        return t.sense(next).time == TimeWord::weekday;
      case Slot::month:
        return t.sense(next).time == TimeWord::month;
      case Slot::relative:
        return t.sense(next).time == TimeWord::today;
      case Slot::month_day:
        return t.number(next) != nullptr;
      default:
        return true;
    }
  }
  bool has(const Element& element, const Tokens& t, std::size_t i) const {
    const Print print = t.text[i].word_print;
    for (std::size_t k = element.begin; k < element.end; ++k) {
      if (words_[k].print == print && words_[k].text == t.word(i)) return true;
    }
    return false;
  }
  std::span<const std::uint16_t> by_word(Print print) const {
    const auto* const found = by_word_.find(print);
    return found == nullptr ? std::span<const std::uint16_t>() : *found;
  }
  std::span<const std::uint16_t> by_class(Class c) const {
    return by_class_[static_cast<std::size_t>(c)];
  }

 private:
  struct Compiled {
    const DayRow* row = nullptr;
    std::size_t begin = 0;  // of its elements
    std::size_t end = 0;
  };

  template <class Visit>
  static void split(std::string_view text, char separator, Visit visit) {
    while (!text.empty()) {
      const std::size_t end = std::min(text.find(separator), text.size());
      if (end > 0) visit(text.substr(0, end));
      text.remove_prefix(std::min(end + 1, text.size()));
    }
  }

  void add(const DayRow& row) {
    const auto k = static_cast<std::uint16_t>(rows_.size());
    Compiled compiled{&row, elements_.size(), 0};
    split(row.pattern, ' ', [&](std::string_view part) { elements_.push_back(parse(part)); });
    compiled.end = elements_.size();
    rows_.push_back(compiled);
    // A row begins with its first element and, where that may be absent, with the one behind it.
    for (std::size_t e = compiled.begin; e < compiled.end; ++e) {
      begin_with(elements_[e], k);
      if (!elements_[e].optional) break;
    }
  }

  Element parse(std::string_view part) {
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

  void begin_with(const Element& element, std::uint16_t row) {
    const auto word = [&](std::string_view w) {
      auto& rows = by_word_[print_of(w)];
      if (rows.empty() || rows.back() != row) rows.push_back(row);
    };
    const auto of_class = [&](Class c) { by_class_[static_cast<std::size_t>(c)].push_back(row); };
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

  std::vector<Compiled> rows_;
  std::vector<Element> elements_;
  std::vector<Word> words_;
  PrintMap<std::vector<std::uint16_t>> by_word_;
  std::array<std::vector<std::uint16_t>, static_cast<std::size_t>(Class::none) + 1> by_class_;
};

const Grammar& grammar() {
  static const Grammar known;
  return known;
}

// Further ahead nobody means a day.
constexpr double count_max = 400'000;

class Fitter {
 public:
  Fitter(const Grammar& grammar, const Tokens& tokens, const NestedDays& nested, RowFit& fit)
      : grammar_(grammar), t_(tokens), nested_(nested), fit_(fit) {}

  // One past the last token of the elements from `at` on, or 0.
  std::size_t match(std::span<const Element> elements, std::size_t at) {
    if (elements.empty()) return at;
    const Element& element = elements.front();
    if (element.slot == Slot::words) return match_word(elements, at);
    if (t_.inside(at) && (at == fit_.first || !t_.breaks(at))) {
      const RowFit before = fit_;
      if (const std::size_t next = slot(element, at); next != 0) {
        if (const std::size_t last = match(elements.subspan(1), next); last != 0) return last;
      }
      fit_ = before;
    }
    return element.optional ? match(elements.subspan(1), at) : 0;
  }

 private:
  // A word says nothing that would have to be taken back.
  std::size_t match_word(std::span<const Element> elements, std::size_t at) {
    const Element& element = elements.front();
    if (t_.inside(at) && grammar_.has(element, t_, at) && (at == fit_.first || !t_.breaks(at))) {
      if (const std::size_t last = match(elements.subspan(1), at + 1); last != 0) return last;
    }
    return element.optional ? match(elements.subspan(1), at) : 0;
  }

  std::size_t slot(const Element& element, std::size_t at) {
    const WordSense& sense = t_.sense(at);
    switch (element.slot) {
      case Slot::words:
        return grammar_.has(element, t_, at) ? at + 1 : 0;
      case Slot::count:
        return count(at);
      case Slot::unit:
        return unit(at);
      case Slot::weekday:
        if (sense.time != TimeWord::weekday) return 0;
        fit_.weekday = static_cast<unsigned>(sense.time_value);
        return at + 1;
      case Slot::month:
        if (sense.time != TimeWord::month) return 0;
        fit_.month = static_cast<unsigned>(sense.time_value);
        return at + 1;
      case Slot::month_day:
        fit_.month_day = month_day_at(t_, at);
        fit_.month_day_at = at;
        return fit_.month_day != 0 ? t_.number(at)->last : 0;
      case Slot::ordinal:
        return ordinal(at);
      case Slot::part:
        return part(at);
      case Slot::relative:
        if (sense.time != TimeWord::today) return 0;
        fit_.relative = sense.time_value;
        return at + 1;
      case Slot::weekend:
        return weekend(at);
      case Slot::date:
      case Slot::span:
        fit_.nested = at;
        return nested_.reach(at, element.slot == Slot::span);
    }
    return 0;
  }

  std::size_t count(std::size_t at) {
    std::size_t i = at;
    fit_.count = 0;
    if (t_.is(i, "a an one un una"_words)) fit_.count = 1, ++i;
    if (t_.is(i, "couple par"_words)) {
      fit_.count = 2;
      return t_.is(i + 1, "of de"_words) ? i + 2 : i + 1;
    }
    if (t_.is(i, "few unos unas several"_words)) {
      constexpr int some = 3;
      fit_.count = some;
      if (t_.number(i + 1) == nullptr) return i + 1;
      ++i;
    }
    if (fit_.count == 1) return i;
    const Number* n = t_.number(i);
    if (n == nullptr || n->dollars || n->thousands || n->ordinal || n->value > count_max ||
        n->value != static_cast<int>(n->value))
      return 0;
    // "in -3 days"
    const bool below_zero = i > 0 && t_.text.gap(i) == (gap_space | gap_dash);
    fit_.count = below_zero ? -static_cast<int>(n->value) : static_cast<int>(n->value);
    return n->last;
  }

  std::size_t unit(std::size_t at) {
    constexpr int fortnight = 2;
    if (t_.is(at, "fortnight fortnights quincena quincenas"_words)) {
      fit_.unit = TimeUnit::week;
      fit_.count *= fortnight;
      return at + 1;
    }
    if (t_.sense(at).time != TimeWord::unit) return 0;
    fit_.unit = static_cast<TimeUnit>(t_.sense(at).time_value);
    return fit_.unit == TimeUnit::minute || fit_.unit == TimeUnit::hour ? 0 : at + 1;
  }

  std::size_t ordinal(std::size_t at) {
    constexpr double most = 5;
    if (t_.is(at, "last final ultimo ultima"_words)) {
      fit_.ordinal = -1;
      return at + 1;
    }
    const Number* n = t_.number(at);
    if (n == nullptr || !n->ordinal || n->value < 1 || n->value > most) return 0;
    fit_.ordinal = static_cast<int>(n->value);
    return n->last;
  }

  std::size_t part(std::size_t at) {
    if (t_.is(at, "manana"_words) && at > 0 && t_.is(at - 1, "esta"_words)) {
      fit_.part = DayPart::morning;
      return at + 1;
    }
    if (t_.sense(at).time != TimeWord::day_part || t_.is(at, "tonight"_words)) return 0;
    fit_.part = static_cast<DayPart>(t_.sense(at).time_value);
    return at + 1;
  }

  std::size_t weekend(std::size_t at) const {
    if (t_.is(at, "weekend weekends finde"_words)) return at + 1;
    if (t_.are(at, "week end"_words)) return at + 2;
    if (t_.are(at, "fin de semana"_words) || t_.are(at, "fines de semana"_words)) return at + 3;
    // "este fin", "el proximo fin", but not "el fin del mes"
    const bool alone = t_.is(at, "fin"_words) && !t_.is(at + 1, "de del"_words);
    return alone && at > 0 && t_.is(at - 1, "este proximo siguiente otro mismo"_words) ? at + 1 : 0;
  }

  const Grammar& grammar_;
  const Tokens& t_;
  const NestedDays& nested_;
  RowFit& fit_;
};

}  // namespace

bool may_begin_row(const Tokens& tokens, std::size_t i) {
  return class_of(tokens, i) != Class::none ||
         !grammar().by_word(tokens.text[i].word_print).empty();
}

unsigned month_day_at(const Tokens& tokens, std::size_t i) {
  constexpr double most = 31;
  const Number* n = tokens.number(i);
  if (n == nullptr || n->value < 1 || n->value > most || n->thousands || n->dollars || n->percent ||
      n->value != static_cast<unsigned>(n->value) || (n->digits && tokens.text[i].decimal))
    return 0;
  // "el segundo" is one of those shown; of the month it is "el dos".
  const bool counted = n->ordinal && tokens.is(n->last - 1,
                                               "segundo segunda tercero tercera tercer cuarto "
                                               "cuarta quinto quinta sexto sexta septimo octavo "
                                               "noveno decimo"_words);
  return counted ? 0 : static_cast<unsigned>(n->value);
}

std::array<RowMatcher::Rows, 3> RowMatcher::candidates(std::size_t at) const {
  if (at >= t_.size()) return {};
  return {grammar().by_word(t_.text[at].word_print), grammar().by_class(class_of(t_, at)), {}};
}

std::optional<RowFit> RowMatcher::fit(std::uint16_t row, std::size_t at, std::uint8_t level) const {
  const Grammar& known = grammar();
  const std::uint8_t row_level = known.row(row).level;
  if (row_level > level && (row_level != only_nested || level != 0)) return std::nullopt;
  if (!known.may_go_on(row, t_, at)) return std::nullopt;
  RowFit fit;
  fit.row = &known.row(row);
  fit.first = at;
  fit.last = Fitter(known, t_, nested_, fit).match(known.elements(row), at);
  if (fit.last == 0) return std::nullopt;
  return fit;
}

}  // namespace kept::bot::when
