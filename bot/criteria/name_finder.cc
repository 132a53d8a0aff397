#include "bot/criteria/name_finder.h"

namespace kept::bot::criteria {
namespace {

char small_letter(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

}  // namespace

// The words of a name may be split by blanks and dashes only.
bool NameFinder::joins(std::size_t i) const {
  constexpr std::uint32_t allowed = gap_space | gap_dash | gap_slash | gap_ampersand | gap_dot;
  const bool plural_mark = text_.gap(i) == gap_quote && is(i, "s"_words);  // "f150's"
  return (plural_mark || (text_.gap(i) & ~allowed) == 0) &&
         !(text_.gap(i) == (gap_dot | gap_space)) && in_.taken[i] == 0;
}

std::size_t NameFinder::append_key(std::string& key, std::size_t at) const {
  // "f one fifties"
  if (!key.empty() && key.back() <= '9' && is(at, "fifties"_words)) {
    key += "50";
    return at + 1;
  }
  const std::int32_t n = in_.number_at[at];
  if (n >= 0) {
    const Number& number = in_.numbers[static_cast<std::size_t>(n)];
    const bool counts = in_.lexicon.sense(text_[at].word).number != NumberWord::thousand;
    if (!number.digits && !number.ordinal && counts) {
      key += std::to_string(static_cast<long>(number.bare));
      std::size_t end = at + 1;
      while (end < number.last && in_.lexicon.sense(text_[end].word).number != NumberWord::none)
        ++end;
      if (end != number.last || !is(end, "hundreds"_words)) return end;
      key += "00";  // "fifteen hundreds"
      return end + 1;
    }
  }
  key += text_[at].kind == TokenKind::number ? text_.key(at) : word(at);
  return at + 1;
}

// The token is written as it is read, so that it is no short form of something else.
bool NameFinder::written_as_read(std::size_t at) const {
  constexpr std::size_t longest_short_form = 3;
  const std::string_view written = text_.source(at);
  if (written.size() > longest_short_form || text_[at].kind != TokenKind::word) return true;
  const bool shared = at + 1 < text_.size() && text_[at + 1].begin == text_[at].begin;
  return !shared && std::ranges::equal(written, text_.key(at), {}, small_letter);
}

// Appends a short form as it is written ("hr" of "HR-V", which is "hour" elsewhere); 0 if the
// token is none.
std::size_t NameFinder::append_written(std::string& key, std::size_t at) const {
  if (written_as_read(at)) return 0;
  std::size_t end = at + 1;
  while (end < text_.size() && text_[end].begin == text_[at].begin) ++end;
  const std::size_t size = key.size();
  for (const char c : text_.source(at)) key += small_letter(c);
  const std::string_view appended = std::string_view(key).substr(size);
  const bool plain =
      std::all_of(appended.begin(), appended.end(), [](char c) { return c >= 'a' && c <= 'z'; });
  if (plain && fit(key, print_of(key)) != Fit::none) return end;
  // "CR-Vs", "C-HRs"
  if (plain && size > 0 && key.back() == 's' && find_singular(key) != nullptr) return end;
  key.resize(size);
  return 0;
}

const std::vector<NameEntry>* NameFinder::find(std::string_view key, Print print) const {
  if (const auto* base = in_.lexicon.base->names.find(key, print)) return base;
  return in_.lexicon.lot_names.find(key, print);
}

NameFinder::Fit NameFinder::fit(std::string_view key, Print print) const {
  const Fit base = in_.lexicon.base->names.fit(key, print);
  if (base == Fit::whole) return base;
  return std::max(base, in_.lexicon.lot_names.fit(key, print));
}

const std::vector<NameEntry>* NameFinder::find_singular(std::string_view key,
                                                        std::size_t shortest) const {
  if (const auto* base = in_.lexicon.base->names.find_singular(key, shortest)) return base;
  return in_.lexicon.lot_names.find_singular(key, shortest);
}

// Most words begin no name, which is told of those that are no number before any are joined.
bool NameFinder::begins_no_name(std::size_t at) const {
  const Token& token = text_[at];
  return token.kind == TokenKind::word && in_.number_at[at] < 0 &&
         !in_.lexicon.begins_name(token.word, text_.word(at), token.word_print()) &&
         written_as_read(at);
}

// "SV's", "XLTs": the trim, where the word is nothing else.
NameMatch NameFinder::badge_in_plural(std::size_t at) const {
  constexpr std::size_t shortest = 3;
  constexpr std::size_t longest = 4;
  const std::string_view key = text_.key(at);
  if (text_[at].kind != TokenKind::word || key.back() != 's' || key.size() < shortest ||
      key.size() > longest)
    return {};
  const std::string_view source = text_.source(at);
  const bool marked = source.back() == 's' && !text_[at].all_caps &&
                      (source.size() > key.size() || source[source.size() - 2] < 'a');
  const bool plain = text_[at].word != unknown_word && text_.word(at) == key;
  if (!marked && (plain || in_.lexicon.is_ordinary(key))) return {};
  const auto* entries = find_singular(key, shortest);
  if (entries == nullptr || entries->front().field != Field::trim) return {};
  return {at + 1, entries, true};
}

bool NameFinder::number_goes_on(std::size_t next) const {
  return text_.glued(next) && text_[next].kind == TokenKind::number &&
         text_[next - 1].kind == TokenKind::number;
}

// A name of several words, or of one, that is read up to here may be all of it.
bool NameFinder::may_end_before(std::size_t next, bool several) const {
  if (number_goes_on(next)) return false;
  // "awd, I drive in snow" spells no Audi.
  const bool speaks = several && is(next - 1, "i"_words) && !text_.glued(next - 1) &&
                      is(next,
                         "drive want wanna have need like am was will would can could saw love "
                         "live work got think just do did not"_words);
  // "X3 M40i" and "X5 M Sport" are no X3 M and no X5 M.
  const bool apart = several && !text_.glued(next - 1);
  const bool cuts = apart && ((text_.glued(next) && text_[next].kind == TokenKind::number) ||
                              (is(next - 1, "m"_words) && is(next, "sport"_words) && joins(next)));
  return !speaks && !cuts;
}

bool NameFinder::may_be_plural_before(std::size_t next, bool several) const {
  // "A4 S line": a word of its own
  if (text_.source(next - 1) == "S" && text_.gap(next - 1) == gap_space && !text_.shouting())
    return false;
  return !number_goes_on(next) &&
         (text_.glued(next - 1) || text_.gap(next - 1) == gap_quote ||
          (text_.gap(next - 1) == gap_dash && text_.source(next - 1).back() == 's') ||
          text_.source(next - 1).size() > 2 ||
          (several && (text_.source(next - 2).size() == 1 || is(next - 2, "model"_words))));
}

NameMatch NameFinder::longest(std::size_t at) const {
  NameMatch best;
  std::string key;
  std::size_t next = at;
  constexpr std::size_t shortest = NameTable::shortest_plural;  // "86s" is no word
  for (std::size_t n = 0; n < longest_name_words && next < text_.size() && key.size() < 48; ++n) {
    if (n > 0 && !joins(next)) break;
    const std::size_t written = append_written(key, next);
    next = written != 0 ? written : append_key(key, next);
    const Print print = print_of(key);
    const Fit whole = fit(key, print);
    if (whole == Fit::whole) {
      if (may_end_before(next, n > 0)) best = {next, find(key, print), false};
    } else if (const auto* entries = find_singular(key, is_digit(key.front()) ? 3 : shortest);
               entries != nullptr && entries->front().field <= Field::trim &&
               may_be_plural_before(next, n > 0)) {
      best = {next, entries, true};
    }
    if (whole == Fit::none) break;
  }
  return best;
}

NameMatch NameFinder::at(std::size_t at) const {
  const NameMatch badge = badge_in_plural(at);
  if (badge.entries != nullptr) return badge;
  return begins_no_name(at) ? NameMatch{} : longest(at);
}

}  // namespace kept::bot::criteria
