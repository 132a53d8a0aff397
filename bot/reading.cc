#include "bot/reading.h"

#include <algorithm>

#include "bot/act/findings.h"
#include "bot/act/other_matters.h"
#include "bot/criteria/repair.h"
#include "bot/criteria/streets.h"
#include "bot/lexicon/diminutive.h"
#include "bot/reading_parts.h"

namespace kept::bot {
namespace {

// Contractions were resolved by the tokenizer; here words find their ids, misspelt ones too.
void look_up_words(ReadingParts& parts) {
  Text& text = parts.text;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i].kind == TokenKind::number) continue;
    const WordId word = parts.lexicon->word_for(text.key(i), text[i].key_print());
    if (word != unknown_word) text.set_word(i, word, parts.lexicon->spelling(word));
  }
}

void find_language(ReadingParts& parts) {
  int english = 0;
  int spanish = 0;
  for (std::size_t i = 0; i < parts.text.size(); ++i) {
    const WordId word = parts.text[i].word;
    if (word == unknown_word) continue;
    const std::uint32_t flags = parts.lexicon->sense(word).flags;
    english += (flags & word_english) != 0 ? 1 : 0;
    spanish += (flags & word_spanish) != 0 ? 1 : 0;
  }
  parts.language = spanish > english ? Language::es : Language::en;
  parts.language_said = spanish != english;
}

// "nesesito una sita, un carro con camarita": in a Spanish message a word that is none of ours is
// the one it is a diminutive of, or the one it sounds like.
void hear_spanish(ReadingParts& parts) {
  if (parts.language != Language::es) return;
  const BaseTables& base = *parts.lexicon->base;
  Text& text = parts.text;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i].kind != TokenKind::word || text[i].capital) continue;
    if (base.vocabulary.find(text.key(i)) != unknown_word) continue;
    WordId heard = base.first_names.contains(text.key(i))
                       ? unknown_word
                       : diminutive_of(text.key(i), base.vocabulary);
    if (heard == unknown_word) heard = base.spanish_sounds.find(text.key(i));
    if (heard != unknown_word) text.set_word(i, heard, parts.lexicon->spelling(heard));
  }
}

void number_tokens(ReadingParts& parts) {
  parts.numbers =
      find_numbers(parts.text, parts.lexicon->base->vocabulary, parts.language == Language::es);
  parts.number_at.assign(parts.text.size(), -1);
  for (std::size_t k = 0; k < parts.numbers.size(); ++k) {
    parts.number_at[parts.numbers[k].first] = static_cast<std::int32_t>(k);
  }
}

struct Range {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

template <class Span>
void mark(std::vector<std::uint8_t>& marks, const Span& span, std::uint8_t bit) {
  for (std::uint32_t i = span.first; i < span.last && i < marks.size(); ++i) marks[i] |= bit;
}

// "T-H-I-B-O", "K A T Y": letters that spell a name mean nothing by themselves.
void mark_spelled(ReadingParts& parts) {
  constexpr std::uint32_t shortest = 4;
  const Text& text = parts.text;
  const auto size = static_cast<std::uint32_t>(text.size());
  const auto letter = [&](std::uint32_t i) {
    return text[i].kind == TokenKind::word && text.source(i).size() == 1;
  };
  for (std::uint32_t i = 0; i < size;) {
    std::uint32_t last = i;
    while (last < size && letter(last) &&
           (last == i || (text.gap(last) & ~(gap_dash | gap_space | gap_dot)) == 0) &&
           (last == i || (text.gap(last) & gap_dash) != 0 || text[last].capital))
      ++last;
    if (last >= i + shortest) mark(parts.taken, Range{i, last}, contact::taken_as_letters);
    i = std::max(last, i + 1);
  }
}

void find_contacts(ReadingParts& parts) {
  parts.taken.assign(parts.text.size(), 0);
  parts.emails = contact::find_emails(parts.text, *parts.lexicon);
  for (const auto& found : parts.emails) {
    mark(parts.taken, found, 1);
    // "sales.guy@example.com" asks for nobody.
    for (std::uint32_t i = found.first; i < found.last; ++i)
      parts.text.set_word(i, unknown_word, {});
  }
  parts.booking_code = contact::find_booking_code(parts.text, false);
  if (parts.booking_code) mark(parts.taken, *parts.booking_code, 1);
  for (auto& found : contact::find_phones(parts.text, *parts.lexicon)) {
    if (parts.taken[found.first] != 0) continue;
    mark(parts.taken, found, 1);
    parts.phones.push_back(std::move(found));
  }
  const bool reached = !parts.phones.empty() || !parts.emails.empty();
  if (!parts.booking_code && reached) {
    parts.booking_code = contact::find_booking_code(parts.text, false, true);
    if (parts.booking_code && parts.taken[parts.booking_code->first] != 0) {
      parts.booking_code.reset();
    }
    if (parts.booking_code) mark(parts.taken, *parts.booking_code, 1);
  }
  parts.wrong_phone = contact::find_wrong_phone(parts.text, parts.taken);
  if (parts.wrong_phone) mark(parts.taken, *parts.wrong_phone, 1);
  parts.introduced_name = contact::find_introduced_name(parts.text, *parts.lexicon, parts.taken);
  if (parts.introduced_name) mark(parts.taken, *parts.introduced_name, 1);
  mark_spelled(parts);
}

// "Al Stone 530 555 0142": a name and a number are of no language.
void tell_names_from_language(ReadingParts& parts) {
  constexpr std::size_t most = 3;
  std::size_t words = 0;
  bool strange = false;
  for (std::size_t i = 0; i < parts.text.size(); ++i) {
    if (parts.taken[i] != 0) continue;
    const Token& token = parts.text[i];
    if (token.kind != TokenKind::word || !token.capital || ++words > most) return;
    strange = strange || token.word == unknown_word;
  }
  const bool reached = !parts.phones.empty() || !parts.emails.empty();
  if (reached && strange && words > 1) parts.language_said = false;
}

void find_vehicles(ReadingParts& parts, std::span<const std::uint8_t> in_time) {
  const auto today = std::chrono::floor<std::chrono::days>(parts.now);
  const int year = static_cast<int>(std::chrono::year_month_day(today).year());
  parts.streets = criteria::find_streets(parts.text);
  std::vector<std::uint8_t> taken = parts.taken;
  for (const criteria::Street& street : parts.streets) mark(taken, street, 1);
  const criteria::Input input{parts.text,
                              *parts.lexicon,
                              parts.numbers,
                              parts.number_at,
                              taken,
                              in_time,
                              parts.language == Language::es,
                              year};
  parts.values = criteria::find_values(input);
  parts.amounts = criteria::find_amounts(input, parts.values);
  // "2017 o mas nuevo" is a year, not a new car.
  std::vector<std::uint8_t> in_amount(parts.amounts.empty() ? 0 : parts.text.size(), 0);
  for (const criteria::Amount& a : parts.amounts) {
    for (std::uint32_t i = a.first + 1; i < a.last; ++i) in_amount[i] = 1;
  }
  if (!in_amount.empty()) {
    std::erase_if(parts.values, [&](const criteria::Value& v) { return in_amount[v.first] != 0; });
  }
  parts.pointers = criteria::find_pointers(input);
  criteria::settle_repairs(input, parts.values, parts.amounts, parts.codes, parts.pointers);
}

void find_all_codes(ReadingParts& parts) {
  const criteria::Input input{
      parts.text, *parts.lexicon, parts.numbers, parts.number_at, parts.taken, {}, false, 0};
  parts.codes = criteria::find_codes(input);
  for (const auto& code : parts.codes) mark(parts.taken, code, 1);
}

// "ES 350": a word of a vehicle's name speaks for nothing by itself.
bool is_of_name(std::span<const criteria::Value> values, const CueHit& hit) {
  const auto around = touching(values, hit.first, hit.last);
  return std::any_of(around.begin(), around.end(), [&](const criteria::Value& v) {
    return v.field <= Field::model && !v.uncertain && v.first <= hit.first && hit.last <= v.last &&
           hit.last - hit.first < v.last - v.first;
  });
}

void find_all_cues(ReadingParts& parts) {
  std::vector<std::uint8_t> marks(parts.text.size(), 0);
  for (const Number& n : parts.numbers) {
    if (parts.taken[n.first] == 0) mark(marks, n, mark_number);
  }
  for (const criteria::Street& street : parts.streets) {
    for (std::uint32_t i = street.first; i < street.last; ++i) marks[i] &= ~mark_number;
  }
  for (const auto& found : parts.phones) mark(marks, found, mark_contact);
  for (const auto& found : parts.emails) mark(marks, found, mark_contact);
  for (const auto& v : parts.values) mark(marks, v, mark_vehicle);
  for (const auto& code : parts.codes) mark(marks, code, mark_one);
  for (const auto& p : parts.pointers) mark(marks, p, mark_one);
  for (const auto& t : parts.times) {
    if (!t.weak) mark(marks, t, mark_time);
  }
  parts.cues = find_cues(parts.text, parts.lexicon->base->cues, marks);
  std::erase_if(parts.cues, [&](const CueHit& hit) { return is_of_name(parts.values, hit); });
  std::erase_if(parts.cues, [&](const CueHit& hit) {
    return is_of_other_matter(parts.text, *parts.lexicon, hit);
  });
  if (parts.hearsay.empty()) return;
  std::erase_if(parts.cues, [&](const CueHit& hit) {
    const Hearsay* const told = hearsay_at(parts.hearsay, hit.first);
    return told != nullptr && is_silent(*told, hit.cue);
  });
}

// "come see that pilot around four": when, and not for how much.
bool is_come_at(const Text& text, const when::TimeMention& m) {
  constexpr std::uint32_t reach = 6;
  if (m.first == 0 || text.pauses(m.first) ||
      text.word_is_in(m.first - 1, "cars trucks suvs vans sedans vehicles ones options"_words))
    return false;
  for (std::uint32_t i = m.first; i > 0 && m.first - i < reach; --i) {
    if (text.pauses(i) || text.word_is_in(i - 1, "something anything any for under"_words))
      return false;
    if (text.word_is_in(i - 1, "come see drive swing stop meet visit view look"_words)) return true;
  }
  return false;
}

}  // namespace

void read_words(ReadingParts& parts) {
  look_up_words(parts);
  find_language(parts);
  hear_spanish(parts);
  number_tokens(parts);
}

Reading::Reading(std::shared_ptr<const ReadingParts> parts) : parts_(std::move(parts)) {}
std::string_view Reading::message() const {
  return parts_->text.message();
}
Language Reading::language() const {
  return parts_->language;
}
LocalMinute Reading::now() const {
  return parts_->now;
}

Reading read(std::string_view message, const Lexicon& lexicon, LocalMinute now) {
  auto parts = std::make_shared<ReadingParts>(message);
  parts->lexicon = lexicon.share();
  parts->now = now;
  read_words(*parts);
  find_contacts(*parts);
  tell_names_from_language(*parts);
  find_all_codes(*parts);
  parts->times = when::find_times(parts->tokens(), now);
  parts->unreal_time =
      when::find_unreal(parts->tokens(), std::chrono::floor<std::chrono::days>(now));
  std::vector<std::uint8_t> in_time(parts->text.size(), 0);
  for (const auto& t : parts->times) {
    const bool may_be_sum = t.clock && !t.day && t.clock->may_be_sum;
    const bool approximate =
        t.clock && !t.day && (may_be_sum || t.clock->rule == "approximate time");
    if ((!t.weak && !may_be_sum) || (approximate && is_come_at(parts->text, t)))
      mark(in_time, t, 1);
  }
  if (parts->unreal_time) mark(in_time, *parts->unreal_time, 1);
  find_vehicles(*parts, in_time);
  parts->hearsay = find_hearsay(parts->text, *parts->lexicon);
  find_all_cues(*parts);
  parts->clauses = find_clauses(parts->text);
  return Reading(std::move(parts));
}

}  // namespace kept::bot
