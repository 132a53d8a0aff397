#include <algorithm>

#include "bot/criteria/code_parts.h"
#include "bot/criteria/criteria.h"

namespace kept::bot::criteria {
namespace {

std::string upper(std::string_view key) {
  std::string out(key);
  for (char& c : out) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
  return out;
}

// What a code may have between its parts.
enum class Joint : std::uint8_t { none, dash, dash_or_blank };

Chunk chunk_at(const Text& text, std::size_t at, Joint joint) {
  Chunk chunk;
  chunk.first = static_cast<std::uint32_t>(at);
  std::size_t i = at;
  while (i < text.size() && chunk.key.size() < 40) {
    const bool dashed = joint != Joint::none && text.gap(i) == gap_dash;
    // "k 1234": the letters may stand apart from the digits
    const bool apart = joint == Joint::dash_or_blank && i == at + 1 && text.gap(i) == gap_space &&
                       text[at].kind == TokenKind::word && text.source(at).size() <= 3 &&
                       !text.key_is_in(at, "any the all my our old new"_words) &&
                       text[i].kind == TokenKind::number && text.source(i).size() >= 3;
    const bool joined = i == at || text.gap(i) == 0 || dashed || apart;
    if (!joined || text[i].kind == TokenKind::emoji || text[i].decimal || text[i].grouped) break;
    const std::string_view source = text.source(i);
    chunk.key += source;
    if (i > at && text.gap(i) == gap_dash) chunk.written += '-';
    chunk.written += source;
    (text[i].kind == TokenKind::number ? chunk.digits : chunk.letters) += source.size();
    ++i;
  }
  chunk.last = static_cast<std::uint32_t>(i);
  return chunk;
}

constexpr auto stock = "stock stk inventario unidad"_words;
constexpr auto number_of = "numero"_words;
constexpr auto vin_openings = "vin vins"_words;
constexpr auto code_openings = any_of_lists(stock, number_of, vin_openings);

// "vin number is", "vin:"
std::size_t behind_vin(const Text& text, std::size_t at) {
  std::size_t i = at + 1;
  for (int n = 0; n < 3 && i < text.size() &&
                  text.key_is_in(i, "number no num numero is it es code nbr of de"_words);
       ++n)
    ++i;
  return i;
}

bool says_stock(const Text& text, std::size_t at, std::size_t& from) {
  const auto is = [&](std::size_t i, WordSet auto words) {
    return i < text.size() && text.key_is_in(i, words);
  };
  const bool numero =
      is(at, number_of) && is(at + 1, "de"_words) && is(at + 2, "stock inventario"_words);
  if (!numero && !is(at, stock)) return false;
  std::size_t i = numero ? at + 3 : at + 1;
  for (int n = 0; n < 4 && is(i, "number no num numero is it es code nbr id"_words); ++n) ++i;
  from = i;
  return i < text.size();
}

bool is_year(const Token& number) {
  return number.kind == TokenKind::number && number.value >= 1990 && number.value <= 2028;
}

// "k 1234": a letter that is no word, ahead of digits that are no year
bool is_code_letter(const Input& in, std::size_t at) {
  const Text& text = in.text;
  constexpr std::string_view letters = "bcfghjklnprtvw";
  const bool letter = text[at].kind == TokenKind::word && text.source(at).size() == 1 &&
                      letters.find(text.key(at)) != std::string_view::npos;
  if (!letter || in.spanish || at + 1 >= text.size() || text.gap(at + 1) != gap_space) return false;
  const bool counted = at > 0 && text[at - 1].kind == TokenKind::number && !text.pauses(at);
  const Token& number = text[at + 1];
  return !counted && number.kind == TokenKind::number && text.source(at + 1).size() >= 4 &&
         !is_year(number) && in.taken[at + 1] == 0;
}

// A word of several letters, and nothing joined to it: a code has digits.
bool is_plain_word(const Text& text, std::size_t at) {
  const Token& token = text[at];
  const std::uint32_t gap = text.gap(at + 1);
  return token.kind == TokenKind::word && token.end > token.begin + 1 && gap != 0 &&
         gap != gap_dash && !text.key_is_in(at, code_openings);
}

bool is_name_of_vehicle(const Input& in, const Chunk& chunk) {
  const std::string key = name_key(chunk.key);
  return in.lexicon.base->names.find(key) != nullptr || in.lexicon.lot_names.find(key) != nullptr;
}

// "do you stock 2019 civics": a year and what was built in it
bool dates_vehicle(const Input& in, const Chunk& chunk) {
  const Text& text = in.text;
  const bool year =
      chunk.letters == 0 && chunk.last == chunk.first + 1 && is_year(text[chunk.first]);
  if (!year || chunk.last >= text.size() || text.gap(chunk.last) != gap_space) return false;
  const WordSense& next = in.lexicon.sense(text[chunk.last].word);
  return (next.flags & (word_vehicle | word_begins_name)) != 0;
}

// "MY2021": a model year
bool is_model_year(const Text& text, const Chunk& chunk) {
  return chunk.letters == 2 && chunk.last == chunk.first + 2 &&
         text.key_is_in(chunk.first, "my"_words) && is_year(text[chunk.first + 1]);
}

// "throwing a P0171", "code p0420": told by a car of what is wrong with it.
bool is_fault_code(const Text& text, const Chunk& chunk) {
  constexpr std::size_t reach = 4;
  if (chunk.key.size() != 5 || chunk.letters != 1) return false;
  if (!text.key_is_in(chunk.first, "p b c u"_words)) return false;
  for (std::size_t n = 1; n <= reach && n <= chunk.first; ++n) {
    if (text.word_is_in(chunk.first - n,
                        "throwing threw throws thrown code codes reading reads scanned scanner "
                        "pulled pulls popped obd obd2 got getting"_words))
      return true;
  }
  return false;
}

}  // namespace

std::vector<Code> find_codes(const Input& input) {
  std::vector<Code> out;
  const Text& text = input.text;
  for (std::size_t at = 0; at < text.size();) {
    if (is_plain_word(text, at)) {
      ++at;
      continue;
    }
    std::size_t from = at;
    if (says_stock(text, at, from)) {
      const Chunk parted = parted_stock(text, from);
      const Chunk chunk =
          parted.key.size() >= 3 ? parted : chunk_at(text, from, Joint::dash_or_blank);
      if (chunk.digits >= 2 && chunk.key.size() >= 3 && chunk.key.size() <= 14 &&
          input.taken[from] == 0 && !dates_vehicle(input, chunk)) {
        out.push_back({upper(chunk.written), static_cast<std::uint32_t>(at), chunk.last, false});
        at = chunk.last;
        continue;
      }
    }
    if (text.key_is_in(at, vin_openings)) {
      const Chunk vin = parted_vin(text, behind_vin(text, at));
      if (is_vin(vin) && input.taken[vin.first] == 0) {
        out.push_back({upper(vin.key), vin.first, vin.last, true});
        at = vin.last;
        continue;
      }
    }
    if (input.taken[at] != 0 || (at > 0 && text.glued(at))) {
      ++at;
      continue;
    }
    const bool dashed = at + 1 < text.size() && text.gap(at + 1) == gap_dash;
    const bool short_word = text[at].kind == TokenKind::word && text.key(at).size() <= 2;
    const bool whole = dashed && (short_word || (text.gap(at) & gap_hash) != 0);
    const Joint joint = is_code_letter(input, at) ? Joint::dash_or_blank
                        : whole                   ? Joint::dash
                                                  : Joint::none;
    const Chunk chunk = chunk_at(text, at, joint);
    const bool hash = (text.gap(at) & gap_hash) != 0;
    if (is_fault_code(text, chunk) || is_model_year(text, chunk)) {
      at = chunk.last;
      continue;
    }
    // "1c4rjfbg7 kc 660 218": begun as no word and no amount is
    const bool begins_vin = chunk.letters >= 2 && chunk.digits >= 2 && chunk.key.size() >= 6;
    const Chunk vin = begins_vin && !is_vin(chunk) ? parted_vin(text, at) : chunk;
    if (is_vin(vin)) {
      out.push_back({upper(vin.key), vin.first, vin.last, true});
      at = vin.last;
      continue;
    }
    if (hash && chunk.digits >= 3 && chunk.key.size() >= 4 && chunk.key.size() <= 12) {
      out.push_back({upper(chunk.written), chunk.first, chunk.last, false});
    } else if (chunk.letters >= 1 && chunk.letters <= 4 && chunk.digits >= 4 &&
               chunk.key.size() <= 10 && text[at].kind == TokenKind::word &&
               !is_name_of_vehicle(input, chunk)) {
      out.push_back({upper(chunk.written), chunk.first, chunk.last, false});
    }
    at = std::max<std::size_t>(chunk.last, at + 1);
  }
  return out;
}

}  // namespace kept::bot::criteria
