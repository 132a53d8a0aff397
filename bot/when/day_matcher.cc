// Matches the rows of day_rows.cc against the tokens of a message.
#include "bot/when/day_grammar.h"

namespace kept::bot::when {
namespace {

// Further ahead nobody means a day.
constexpr double count_max = 400'000;

class Fitter {
 public:
  Fitter(const DayGrammar& grammar, const Tokens& tokens, const NestedDays& nested, RowFit& fit)
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
    if (t_.is(i, saying_one)) fit_.count = 1, ++i;
    if (t_.is(i, saying_two)) {
      fit_.count = 2;
      return t_.is(i + 1, saying_of) ? i + 2 : i + 1;
    }
    if (t_.is(i, saying_few)) {
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
    if (t_.is(at, saying_fortnight)) {
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
    if (t_.is(at, saying_last)) {
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
    if (t_.is(at, saying_weekend)) return at + 1;
    if (t_.are(at, "week end"_words)) return at + 2;
    if (t_.are(at, "fin de semana"_words) || t_.are(at, "fines de semana"_words)) return at + 3;
    // "este fin", "el proximo fin", but not "el fin del mes"
    const bool alone = t_.is(at, "fin"_words) && !t_.is(at + 1, "de del"_words);
    return alone && at > 0 && t_.is(at - 1, "este proximo siguiente otro mismo"_words) ? at + 1 : 0;
  }

  const DayGrammar& grammar_;
  const Tokens& t_;
  const NestedDays& nested_;
  RowFit& fit_;
};

}  // namespace

unsigned month_day_at(const Tokens& tokens, std::size_t i) {
  constexpr double most = 31;
  const Number* n = tokens.number(i);
  if (n == nullptr || n->value < 1 || n->value > most || n->thousands || n->dollars || n->percent ||
      n->value != static_cast<unsigned>(n->value) || (n->digits && tokens.text[i].decimal))
    return 0;
  // "in january, 17 max": a sum
  if (!n->ordinal && tokens.is(n->last, "max maximum tops tope maximo"_words)) return 0;
  // "el segundo" is one of those shown; of the month it is "el dos".
  const bool counted = n->ordinal && tokens.is(n->last - 1,
                                               "segundo segunda tercero tercera tercer cuarto "
                                               "cuarta quinto quinta sexto sexta septimo octavo "
                                               "noveno decimo"_words);
  return counted ? 0 : static_cast<unsigned>(n->value);
}

std::array<RowsAt, 2> RowMatcher::candidates(std::size_t at) const {
  if (at >= t_.size()) return {};
  const DayGrammar& known = DayGrammar::known();
  std::array<RowsAt, 2> out{RowsAt{known.by_word(t_.text[at].word_print())},
                            RowsAt{known.by_class(class_of(t_, at))}};
  auto& [of_word, of_class] = out;
  const Standing next =
      of_word.rows.empty() && of_class.rows.empty() ? anything : standing_at(t_, at + 1);
  of_word.behind = next;
  of_class.behind = next;
  if (const Number* const n = t_.number(at)) of_class.behind = behind_number(at, *n, next);
  return out;
}

// A count may end before the number that begins with its first word does, or behind it.
Standing RowMatcher::behind_number(std::size_t at, const Number& n, Standing next) const {
  if (t_.is(at, any_of_lists(saying_two, saying_few))) return anything;
  if (n.last == at + 1) return next;
  return t_.is(at, saying_one) ? anything : standing_at(t_, n.last);
}

std::optional<RowFit> RowMatcher::fit(std::uint16_t row, std::size_t at, std::uint8_t level) const {
  const DayGrammar& known = DayGrammar::known();
  const std::uint8_t row_level = known.row(row).level;
  if (row_level > level && (row_level != only_nested || level != 0)) return std::nullopt;
  RowFit fit;
  fit.row = &known.row(row);
  fit.first = at;
  fit.last = Fitter(known, t_, nested_, fit).match(known.elements(row), at);
  if (fit.last == 0) return std::nullopt;
  return fit;
}

}  // namespace kept::bot::when
