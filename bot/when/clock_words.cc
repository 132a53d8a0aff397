#include "bot/when/clock_words.h"

#include <array>
#include <span>
#include <utility>
#include <vector>

#include "bot/lexicon/print_map.h"

namespace kept::bot::when {
namespace {

// As in day_rows.h, of words alone.
struct ClockRow {
  std::string_view pattern;
  ClockWord kind;
  int hour = 0;
  Open open = Open::none;
};

// clang-format off
constexpr auto rows = std::to_array<ClockRow>({
    {"after|past", ClockWord::after},
    {"anytime|sometime|any|some|a|cualquier time|hora|moment? after|past", ClockWord::after},
    {"any|some time|moment? from|starting|beginning at?", ClockWord::after},
    {"cualquier hora? despues de|del", ClockWord::after},
    {"a? cualquier hora a? partir? de|del", ClockWord::after},
    {"anytime|sometime from|starting at?", ClockWord::after},
    {"at? later than", ClockWord::after}, {"no|not earlier|sooner than", ClockWord::after},
    {"not before|until|till|til", ClockWord::after},
    {"starting|beginning at|around|from?", ClockWord::after},
    {"as of", ClockWord::after},
    {"despues de|del", ClockWord::after},
    {"luego de", ClockWord::after},
    {"ya? pasadas|pasando de?", ClockWord::after}, {"mas tarde de|que", ClockWord::after},
    {"a partir de|del", ClockWord::after}, {"desde", ClockWord::after},
    {"no antes de|del", ClockWord::after}, {"empezando a", ClockWord::after},

    {"before|by|until|till|til|through|thru", ClockWord::before}, {"b|be 4", ClockWord::before},
    {"anytime|sometime|any|some time? before|until|till|til|by", ClockWord::before},
    {"anytime|any|some time? up to|until|till", ClockWord::before},
    {"up to|until|till", ClockWord::before}, {"prior to", ClockWord::before},
    {"earlier|sooner than", ClockWord::before}, {"no|not later than", ClockWord::before},
    {"not after|past", ClockWord::before}, {"no mas tarde de|que", ClockWord::before},
    {"no later", ClockWord::before}, {"at the latest", ClockWord::before},
    {"no mas tarde de que", ClockWord::before}, {"antes de|del", ClockWord::before},
    {"cualquier|a hora? antes de|del", ClockWord::before}, {"hasta", ClockWord::before},
    {"no despues de|del", ClockWord::before}, {"a? mas tardar a?", ClockWord::before},
    {"para antes de|del", ClockWord::before},

    {"around|round|about|roughly|approximately|approx|circa|cerca|near|like|nearly",
     ClockWord::about},
    {"around|about|roughly|like|somewhere|sometime maybe|about|around|like|near|at|the",
     ClockWord::about},
    {"right|closer|close around|to", ClockWord::about},
    {"give or take", ClockWord::about},
    {"tipo|aproximadamente|casi", ClockWord::about},
    {"a eso de", ClockWord::about}, {"como a? eso? de", ClockWord::about},
    {"alrededor|cerca de|del", ClockWord::about}, {"por ahi de|a|como?", ClockWord::about},
    {"mas o menos a|como|tipo?", ClockWord::about}, {"como a|tipo|para?", ClockWord::about},
    {"sobre", ClockWord::about},
    {"aproximadamente a", ClockWord::about},
    {"hacia", ClockWord::about},
    {"a como", ClockWord::about}, {"tipo a?", ClockWord::about},

    {"say|probably|maybe|perhaps|quizas|quiza|exactly|right|digamos like?", ClockWord::lead},

    {"or|and|o|y later|after|past|despues|onward|onwards|beyond|on|later",
     ClockWord::onward_behind},
    {"or any|anytime time? after|later", ClockWord::onward_behind},
    {"or anytime|sometime after", ClockWord::onward_behind},
    {"o mas tarde", ClockWord::onward_behind}, {"en adelante", ClockWord::onward_behind},
    {"onward|onwards", ClockWord::onward_behind}, {"para adelante", ClockWord::onward_behind},
    {"at the? earliest", ClockWord::onward_behind}, {"y despues", ClockWord::onward_behind},
    {"en delante", ClockWord::onward_behind},

    {"or|o earlier|before|antes|sooner|temprano", ClockWord::earlier_behind},
    {"o mas temprano", ClockWord::earlier_behind}, {"at the? latest", ClockWord::earlier_behind},
    {"latest", ClockWord::earlier_behind}, {"a mas tardar", ClockWord::earlier_behind},

    {"or so", ClockWord::about_behind}, {"or thereabouts", ClockWord::about_behind},
    {"more or less", ClockWord::about_behind}, {"give or take", ClockWord::about_behind},
    {"mas o menos", ClockWord::about_behind}, {"o algo asi", ClockWord::about_behind},
    {"or something like? that?", ClockWord::about_behind},
    {"y algo|pico", ClockWord::about_behind}, {"aproximadamente", ClockWord::about_behind},
    {"approximately|roughly|thereabouts|approx", ClockWord::about_behind},
    {"or around|about there|then", ClockWord::about_behind}, {"o por ahi", ClockWord::about_behind},

    {"sharp|exactly|promptly|prompt", ClockWord::sharp_behind},
    {"on the dot|nose", ClockWord::sharp_behind}, {"en punto", ClockWord::sharp_behind},

    {"first thing", ClockWord::named, 8}, {"first thing in the morning|am", ClockWord::named, 8},
    {"first thing morning", ClockWord::named, 8},
    {"a? primera hora", ClockWord::named, 8},
    {"a? primera hora de|en|por la manana", ClockWord::named, 8},
    {"when|whenever|once|after you|yall|they|u guys? open", ClockWord::named, 8},
    {"right|soon? when|as soon? as? you|yall|they|u guys? open", ClockWord::named, 8},
    {"when the? doors? open|opens", ClockWord::named, 8},
    {"when|whenever|once|after you|yall|they|u guys? unlock up|the? doors?|door?|gate?",
     ClockWord::named, 8},
    {"when the dealership|store|shop|lot|place opens", ClockWord::named, 8},
    {"right? at open|opening time?", ClockWord::named, 8}, {"opening time", ClockWord::named, 8},
    {"cuando|apenas|tan|al pronto? como? abran|abren|abrir", ClockWord::named, 8},
    {"en cuanto abran|abren", ClockWord::named, 8}, {"a la hora de abrir", ClockWord::named, 8},
    {"recien|nomas|luego que? abran|abren|abriendo", ClockWord::named, 8},

    {"at|around|over|during|for|on|about my|the? lunch|lunchtime time|hour|break?",
     ClockWord::named, 12},
    {"lunchtime", ClockWord::named, 12}, {"lunch time|hour|break", ClockWord::named, 12},
    {"my lunch time|hour|break?", ClockWord::named, 12},
    {"a|en la|mi hora de|del la? almuerzo|lonche|comida|comer|lunch", ClockWord::named, 12},
    {"hora de|del la? almuerzo|lonche|comida|comer|lunch", ClockWord::named, 12},
    {"al|en mi? almuerzo|lonche|lunch", ClockWord::named, 12},
    {"en mi comida", ClockWord::named, 12},
    {"after my|the? lunch|lunchtime time|hour|break?", ClockWord::named, 12, Open::after},
    {"before my|the? lunch|lunchtime time|hour?", ClockWord::named, 12, Open::before},
    {"despues de|del la|el? almuerzo|almorzar|lonche|lunch|comida|comer",
     ClockWord::named, 12, Open::after},
    {"antes de|del la|el? almuerzo|almorzar|lonche|lunch|comida|comer",
     ClockWord::named, 12, Open::before},

    {"after my? work|job|shift", ClockWord::named, 17, Open::after},
    {"after i get|am|finish|leave off|out|done|leaving? of|from|with? work|job|shift?",
     ClockWord::named, 17, Open::after},
    {"after getting|leaving|finishing off|out? of|from? my? work|job|shift",
     ClockWord::named, 17, Open::after},
    {"once|when i get|am off|out|done of|from|with? work|job|shift?",
     ClockWord::named, 17, Open::after},
    {"once|when i leave|finish|clock work|out", ClockWord::named, 17, Open::after},
    {"once|when my shift is|ends over?", ClockWord::named, 17, Open::after},
    {"after hours|office", ClockWord::named, 17, Open::after},
    {"despues de|del mi|el? trabajo|trabajar|jale|jala|chamba|turno|jornada",
     ClockWord::named, 17, Open::after},
    {"despues de la chamba|oficina", ClockWord::named, 17, Open::after},
    {"saliendo|salgo|salida de|del mi|la? trabajo|trabajar|jale|jala|chamba|turno|oficina",
     ClockWord::named, 17, Open::after},
    {"a la salida del? de? trabajo|jale|jala|chamba", ClockWord::named, 17, Open::after},
    {"cuando|al|apenas salga|salgo|salir de|del la|mi? trabajo|trabajar|jale|jala|chamba|turno",
     ClockWord::named, 17, Open::after},
    {"despues que|de salga|salir|que salga? de|del mi? trabajo|turno|jale|trabajar",
     ClockWord::named, 17, Open::after},
    {"cuando termine|acabe|termino de|mi|el? trabajar|turno|jale|chamba", ClockWord::named, 17,
     Open::after},
    {"terminando|acabando de|mi|el|la? trabajar|turno|jale|chamba|trabajo", ClockWord::named, 17,
     Open::after},
    {"end|close of the? day|business", ClockWord::named, 17},
    {"at|by the? end|close of the? day|business", ClockWord::named, 17},
    {"al final|fin del dia", ClockWord::named, 17},
    {"eod|cob", ClockWord::named, 17},

    {"right now", ClockWord::now}, {"right|straight away", ClockWord::now},
    {"immediately", ClockWord::now}, {"ahora|ahorita|ya mismo", ClockWord::now},
    {"now|ahorita|ahora", ClockWord::now}, {"right this minute|second|moment", ClockWord::now},
    {"en este momento", ClockWord::now},
});
// clang-format on

struct Word {
  Print print = no_print;
  std::string_view text;
};

struct Element {
  std::uint16_t begin = 0;  // of its words
  std::uint16_t end = 0;
  bool optional = false;
};

// The rows in which a word stands.
struct RowsOfWord {
  PhraseUse use;
  std::vector<std::uint16_t> begun;
};

class ClockWords {
 public:
  ClockWords() {
    for (const ClockRow& row : rows) add(row);
  }

  // nullptr if the word is in no row.
  const RowsOfWord* rows_of(Print print) const { return by_word_.find(print); }
  const std::vector<Print>& words() const { return by_word_.prints(); }
  const ClockRow& row(std::uint16_t k) const { return rows[k]; }

  // One past the last token of the row's words at i, or 0.
  std::size_t match(std::uint16_t k, const Tokens& t, std::size_t i) const {
    const auto [begin, end] = elements_of_[k];
    return match(std::span(elements_).subspan(begin, end - begin), t, i, i);
  }

 private:
  std::size_t match(std::span<const Element> elements, const Tokens& t, std::size_t i,
                    std::size_t first) const {
    if (elements.empty()) return i;
    const Element& element = elements.front();
    if (t.inside(i) && has(element, t, i) && (i == first || !t.breaks(i))) {
      if (const std::size_t last = match(elements.subspan(1), t, i + 1, first); last != 0)
        return last;
    }
    return element.optional ? match(elements.subspan(1), t, i, first) : 0;
  }

  bool has(const Element& element, const Tokens& t, std::size_t i) const {
    const Print print = t.text[i].word_print();
    for (std::size_t k = element.begin; k < element.end; ++k) {
      if (words_[k].print == print && words_[k].text == t.word(i)) return true;
    }
    return false;
  }

  template <class Visit>
  static void split(std::string_view text, char separator, Visit visit) {
    while (!text.empty()) {
      const std::size_t end = std::min(text.find(separator), text.size());
      if (end > 0) visit(text.substr(0, end));
      text.remove_prefix(std::min(end + 1, text.size()));
    }
  }

  void add(const ClockRow& row) {
    const auto k = static_cast<std::uint16_t>(elements_of_.size());
    const std::size_t begin = elements_.size();
    split(row.pattern, ' ', [&](std::string_view part) { elements_.push_back(parse(part)); });
    elements_of_.emplace_back(begin, elements_.size());
    const std::uint32_t kind = phrase_bit(row.kind);
    std::size_t last = begin;
    bool begins = true;
    for (std::size_t e = begin; e < elements_.size(); ++e) {
      for (std::size_t w = elements_[e].begin; w < elements_[e].end; ++w) {
        RowsOfWord& known = by_word_[words_[w].print];
        known.use.within |= kind;
        if (!begins) continue;
        known.use.begins |= kind;
        if (known.begun.empty() || known.begun.back() != k) known.begun.push_back(k);
      }
      if (elements_[e].optional) continue;
      begins = false;
      last = e;
    }
    for (std::size_t w = elements_[last].begin; w < elements_[last].end; ++w)
      by_word_[words_[w].print].use.ends |= kind;
  }

  Element parse(std::string_view part) {
    Element out;
    out.optional = part.ends_with('?');
    if (out.optional) part.remove_suffix(1);
    out.begin = static_cast<std::uint16_t>(words_.size());
    split(part, '|', [&](std::string_view word) { words_.push_back({print_of(word), word}); });
    out.end = static_cast<std::uint16_t>(words_.size());
    return out;
  }

  std::vector<Element> elements_;
  std::vector<Word> words_;
  std::vector<std::pair<std::size_t, std::size_t>> elements_of_;  // by row: [begin, end)
  PrintMap<RowsOfWord> by_word_;
};

const ClockWords& clock_words() {
  static const ClockWords known;
  return known;
}

}  // namespace

std::optional<ClockPhrase> clock_phrase(const Tokens& tokens, std::size_t i, ClockWord kind) {
  if (!tokens.inside(i)) return std::nullopt;
  const ClockWords& known = clock_words();
  const RowsOfWord* const rows_of_word = known.rows_of(tokens.text[i].word_print());
  if (rows_of_word == nullptr || (rows_of_word->use.begins & phrase_bit(kind)) == 0)
    return std::nullopt;
  // "mornings i can not, after 1 i can"
  if (tokens.is(i, "not no"_words) && tokens.text.pauses(i + 1)) return std::nullopt;
  constexpr int hour = 60;
  std::optional<ClockPhrase> longest;
  for (const std::uint16_t k : rows_of_word->begun) {
    const ClockRow& row = known.row(k);
    if (row.kind != kind) continue;
    const std::size_t last = known.match(k, tokens, i);
    if (last > (longest ? longest->last : i))
      longest = ClockPhrase{last, row.hour * hour, row.open};
  }
  return longest;
}

std::vector<std::pair<Print, PhraseUse>> uses_in_clock_phrases() {
  std::vector<std::pair<Print, PhraseUse>> out;
  for (const Print print : clock_words().words())
    out.emplace_back(print, clock_words().rows_of(print)->use);
  return out;
}

std::vector<std::string_view> clock_patterns() {
  std::vector<std::string_view> out;
  for (const ClockRow& row : rows) out.push_back(row.pattern);
  return out;
}

}  // namespace kept::bot::when
