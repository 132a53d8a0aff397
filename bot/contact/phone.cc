#include <algorithm>
#include <array>

#include "bot/contact/contact.h"
#include "bot/contact/digit_reader.h"

namespace kept::bot::contact {
namespace {

constexpr std::size_t longest_run = 24;  // tokens of one spoken number
constexpr std::size_t number_digits = 10;

bool area_code_possible(std::string_view digits) {
  return digits[0] >= '2';
}

bool may_join(const Text& text, std::size_t at, bool spoken) {
  constexpr std::uint32_t allowed =
      gap_space | gap_dash | gap_dot | gap_paren | gap_slash | gap_plus | gap_quote | gap_ellipsis;
  const std::uint32_t gap = text.gap(at);
  if ((gap & ~(allowed | (spoken ? gap_comma | gap_newline : 0U))) != 0) return false;
  return true;
}

std::string plus_one(std::string_view digits) {
  return "+1" + std::string(digits.substr(digits.size() - number_digits));
}

// Words that only part the digits of a number read out.
bool parts_digits(const Text& text, std::size_t i, std::size_t count) {
  if (text.key_is_in(
          i,
          "dash guion hyphen minus then luego um uh uhm umm uhh hmm er eh space dot punto "
          "period like comma coma"_words))
    return true;
  constexpr std::size_t area = 3;
  constexpr std::size_t exchange = 6;
  return (count == area || count == exchange) &&
         text.key_is_in(i, "and y number numero is es"_words);
}

// "…, that's the area code, and then …"
std::size_t skip_area_remark(const Text& text, std::size_t i, bool behind_area) {
  const std::size_t from = i;
  while (i < text.size() && i < from + 4 && text.word_is_in(i, "that thats is being the my"_words))
    ++i;
  const bool named = i + 1 < text.size() && (i > from || behind_area) && text.key(i) == "area" &&
                     text.key(i + 1) == "code";
  if (!named) return from;
  i += 2;
  while (i < text.size() && text.key_is_in(i, "and then"_words)) ++i;
  return i;
}

// "hold on", "no wait": what was said since the last group is said again.
std::size_t skip_repair(const Text& text, std::size_t i) {
  const std::size_t from = i;
  while (i < text.size() && i < from + 4 &&
         text.key_is_in(i, "hold on wait no sorry perdon espera digo i mean scratch that"_words))
    ++i;
  const bool repairs = i > from && !(i == from + 1 && text.key_is_in(from, "i no that on"_words));
  return repairs ? i : from;
}

void drop_last_group(std::string& digits) {
  constexpr std::size_t area = 3;
  constexpr std::size_t exchange = 6;
  const std::size_t lead = !digits.empty() && digits[0] == '1' ? 1 : 0;
  const std::size_t count = digits.size() - lead;
  digits.resize(lead + (count > exchange ? exchange : count > area ? area : 0));
}

// Tries to read a whole number from `at`; one past it, or `at`.
std::size_t read_number(const Text& text, const DigitReader& reader, std::size_t at,
                        std::string& digits) {
  bool boundary = false;
  bool spoken = text[at].kind == TokenKind::word || text.key(at).size() == 1 ||
                (at > 1 && text.key(at - 1) == "code" && text.key(at - 2) == "area");
  std::size_t i = at;
  while (i < text.size() && i < at + longest_run) {
    if (i > at && !may_join(text, i, spoken)) break;
    const std::size_t next = reader.read(i, digits);
    if (next == i) {
      if (i == at) break;
      const std::size_t again = spoken ? skip_repair(text, i) : i;
      if (again > i) {
        drop_last_group(digits);
        i = again;
        continue;
      }
      constexpr std::size_t area = 3;
      if (const std::size_t code = skip_area_remark(text, i, digits.size() == area); code > i) {
        i = code;
        spoken = true;
        continue;
      }
      const bool set_off = text.breaks(i) && !text.key_is_in(i, "then luego"_words);
      if (set_off || !parts_digits(text, i, digits.size() - (digits[0] == '1' ? 1 : 0))) break;
      ++i;
      continue;
    }
    spoken = spoken || text[i].kind == TokenKind::word;
    i = next;
    const std::size_t lead = !digits.empty() && digits[0] == '1' ? 1 : 0;
    const std::size_t count = digits.size() - lead;
    if (count == 3 || count == 6) boundary = true;
    if (digits.size() > number_digits + lead) break;
    const bool whole =
        count == number_digits && area_code_possible(std::string_view(digits).substr(lead));
    const bool goes_on =
        i < text.size() && text[i].kind == TokenKind::number && text.gap(i) == gap_dash;
    const bool in_one = i == at + 1 || i == at + 1 + lead;  // "16195550182", "1 6195550182"
    if (whole && !goes_on && (boundary || spoken || in_one)) return i;
  }
  return at;
}

// "619 area", "the 619 area code"
std::size_t read_area_before_word(const Text& text, std::size_t at, std::string& digits) {
  constexpr std::size_t area = 3;
  if (at + 1 >= text.size() || text[at].kind != TokenKind::number) return at;
  const std::string_view code = text.key(at);
  if (code.size() != area || !area_code_possible(code) || text.key(at + 1) != "area") return at;
  digits = code;
  return at + 2 < text.size() && text.key(at + 2) == "code" ? at + 3 : at + 2;
}

// "555-0142, area code 865"
std::size_t read_area_behind(const Text& text, const DigitReader& reader, std::size_t at,
                             std::string& digits) {
  constexpr std::size_t local = 7;
  constexpr std::size_t area = 3;
  std::string number;
  std::size_t i = at;
  while (i < text.size() && number.size() < local && (i == at || may_join(text, i, true))) {
    const std::size_t next = reader.read(i, number);
    if (next == i && !(i > at && parts_digits(text, i, number.size()))) return at;
    i = std::max(next, i + 1);
  }
  if (number.size() != local) return at;
  while (i < text.size() && text.key_is_in(i, "and the with y con el in a"_words)) ++i;
  // "with a 407 in front"
  if (i + 2 < text.size() && text[i].kind == TokenKind::number && text.key(i).size() == area &&
      text.key_is_in(i + 1, "in at before adelante"_words) && area_code_possible(text.key(i)) &&
      text.key_is_in(i + 2, "front it that the"_words)) {
    digits = std::string(text.key(i)) + number;
    return i + 3;
  }
  if (const std::size_t next = read_area_before_word(text, i, digits); next > i) {
    digits += number;
    return next;
  }
  if (i + 1 >= text.size() || text.key(i) != "area") return at;
  ++i;
  if (text.key_is_in(i, "code"_words)) ++i;
  if (i < text.size() && text.key_is_in(i, "is es"_words)) ++i;
  std::string code;
  while (i < text.size() && code.size() < area) {
    const std::size_t next = reader.read(i, code);
    if (next == i) return at;
    i = next;
  }
  if (code.size() != area || !area_code_possible(code)) return at;
  digits = code + number;
  return i;
}

// The digits of one group from `at` on; one past it.
std::size_t read_group(const Text& text, const DigitReader& reader, std::size_t at,
                       std::string& digits) {
  constexpr std::size_t group = 4;
  std::size_t i = at;
  while (i < text.size() && digits.size() < group && (i == at || may_join(text, i, false))) {
    const std::size_t next = reader.read(i, digits);
    if (next == i) break;
    i = next;
  }
  return i;
}

// "not 4471, 4417", "no 2217, es 2271": past the end of the number said so far.
std::size_t skip_refused_group(const Text& text, const DigitReader& reader, std::size_t at,
                               std::string_view digits) {
  const bool refused = at > 0 && text.key_is_in(at - 1, "no not"_words);
  const std::size_t from = at < text.size() && text.key_is_in(at, "not no"_words) ? at + 1 : at;
  std::string said;
  const std::size_t end = read_group(text, reader, from, said);
  if ((from == at && !refused) || said.size() < 2 || !digits.ends_with(said)) return at;
  std::size_t i = end;
  while (i < text.size() && i < end + 4 && text.key_is_in(i, "it its is es but sino son"_words))
    ++i;
  return i;
}

// "251-555-0109 no wait 0190": the last group said anew.
std::size_t mend_last_group(const Text& text, const DigitReader& reader, std::size_t at,
                            std::string& digits) {
  constexpr std::size_t group = 4;
  const std::size_t said = skip_repair(text, at);
  const std::size_t from = skip_refused_group(text, reader, said, digits);
  if (at >= text.size() || from == at) return at;
  std::string mended;
  const std::size_t i = read_group(text, reader, from, mended);
  // "…, sorry, three nine at the end"
  const bool at_end = i + 2 < text.size() && text.key(i) == "at" && text.key(i + 1) == "the" &&
                      text.key(i + 2) == "end";
  const bool ends = i >= text.size() || text.pauses(i) || text[i].kind == TokenKind::word;
  const bool refused = from > said;  // "not 47, 74"
  const bool part = (at_end || (refused && ends)) && !mended.empty() && mended.size() < group;
  if (!part && (mended.size() != group || !ends)) return at;
  digits.replace(digits.size() - mended.size(), mended.size(), mended);
  return part && at_end ? i + 3 : i;
}

// The digits written as numbers from `at` on, as far as they may be of one number, and the sizes of
// the first of their groups.
struct Written {
  std::string digits;
  std::array<std::size_t, 3> sizes{};
  std::size_t groups = 0;
  std::size_t last = 0;
  bool joined = true;  // by dashes, dots and brackets alone
};

Written written_from(const Text& text, std::size_t at) {
  Written out;
  out.last = at;
  while (out.last < text.size() && text[out.last].kind == TokenKind::number) {
    const std::size_t i = out.last;
    if (text[i].decimal || text[i].grouped || (i > at && !may_join(text, i, false))) break;
    const std::uint32_t gap = i > at ? text.gap(i) : 0;
    if ((gap & (gap_plus | gap_slash)) != 0) break;
    if (i > at && (gap & (gap_dash | gap_dot | gap_paren)) == 0) out.joined = false;
    out.digits += text.key(i);
    if (out.groups < out.sizes.size()) out.sizes.at(out.groups) = text.key(i).size();
    ++out.groups;
    ++out.last;
  }
  return out;
}

// "2+2"
bool adds_up(const Text& text, std::size_t at) {
  constexpr std::size_t short_number = 4;
  return at > 0 && text[at - 1].kind == TokenKind::number && !text.breaks(at) &&
         text.key(at - 1).size() <= short_number && text.key(at).size() <= short_number;
}

// "+44 20 7946 0958": a number of another country is whole or none.
bool calls_abroad(const Text& text, std::size_t at) {
  return text[at].kind == TokenKind::number && (text.gap(at) & gap_plus) != 0 &&
         text.key(at).front() != '1' && !adds_up(text, at);
}

bool plausible_abroad(std::string_view digits) {
  constexpr std::size_t fewest = 8;  // as the house's own forms take them
  constexpr std::size_t most = 15;
  return digits.front() != '0' && digits.size() >= fewest && digits.size() <= most;
}

// "209-555-01234567": written as a phone number is, with too many or too few digits.
bool looks_like_phone(const Written& run) {
  constexpr std::size_t fewest = 9;
  constexpr std::size_t area = 3;
  const std::size_t first = run.sizes.front() != 1 ? 0 : 1;
  return run.joined && run.groups >= first + 3 && run.digits.size() >= fewest &&
         run.sizes.at(first) == area && run.sizes.at(first + 1) == area;
}

// "210, 555, 0144", "210_555_0144": parted by what else parts lists, but in the groups of a number.
std::size_t read_listed_groups(const Text& text, std::size_t at, std::string& digits) {
  constexpr std::array<std::size_t, 3> sizes{3, 3, 4};
  if (at + sizes.size() > text.size()) return at;
  for (std::size_t k = 0; k < sizes.size(); ++k) {
    const std::size_t i = at + k;
    if (text[i].kind != TokenKind::number || text.key(i).size() != sizes.at(k)) return at;
    const std::uint32_t gap = k > 0 ? text.gap(i) : text.gap(at + 1);
    if (gap != text.gap(at + 1) || (gap & (gap_newline | gap_question | gap_code)) != 0) return at;
    digits += text.key(i);
  }
  return area_code_possible(digits) ? at + sizes.size() : at;
}

// "0012105550144"
std::size_t read_called_from_abroad(const Text& text, std::size_t at, std::string& digits) {
  constexpr std::string_view prefix = "001";
  const std::string_view key = text.key(at);
  if (key.size() != prefix.size() + number_digits || !key.starts_with(prefix)) return at;
  digits = key.substr(prefix.size());
  return area_code_possible(digits) ? at + 1 : at;
}

// Extensions are dropped but belong to the number's words.
std::size_t skip_extension(const Text& text, std::size_t at) {
  if (at + 1 >= text.size() || text.breaks(at)) return at;
  const std::string_view word = text.key(at);
  const bool extension = word == "ext" || word == "extension" || word == "x" || word == "exten";
  return extension && text[at + 1].kind == TokenKind::number ? at + 2 : at;
}

}  // namespace

bool said_to_reach(const Text& text, std::size_t at) {
  for (std::size_t n = 0; n < 4 && at > 0; ++n) {
    --at;
    // "stock number 4045512"
    if (at > 0 && text.word_is_in(at, "number"_words) &&
        text.word_is_in(at - 1,
                        "stock stk vin unit part order invoice policy account confirmation case "
                        "reference ref vehicle inventory"_words))
      return false;
    if (text.word_is_in(at,
                        "number phone cell mobile call text tel whatsapp numero telefono celular "
                        "movil llame llamen"_words))
      return true;
  }
  return false;
}

std::vector<Found> find_phones(const Text& text, const LexiconTables& lexicon) {
  std::vector<Found> out;
  const DigitReader reader(text, lexicon);
  for (std::size_t at = 0; at < text.size();) {
    if (!reader.may_read(at)) {
      ++at;
      continue;
    }
    if (text.begins_dashed_date(at)) {
      at += 3;
      continue;
    }
    if (calls_abroad(text, at)) {
      const Written run = written_from(text, at);
      if (plausible_abroad(run.digits))
        out.push_back({"+" + run.digits, static_cast<std::uint32_t>(at),
                       static_cast<std::uint32_t>(run.last), "phone number abroad"});
      at = std::max(run.last, at + 1);
      continue;
    }
    const bool inside_chunk = text.glued(at) && text[at - 1].kind == TokenKind::word &&
                              text[at].kind == TokenKind::number;
    std::string digits;
    std::size_t end = inside_chunk ? at : read_number(text, reader, at, digits);
    if (end == at && !inside_chunk) {
      digits.clear();
      end = read_area_behind(text, reader, at, digits);
    }
    for (const auto read : {read_listed_groups, read_called_from_abroad}) {
      if (end > at || inside_chunk) break;
      digits.clear();
      end = read(text, at, digits);
    }
    if (end > at) end = mend_last_group(text, reader, end, digits);
    if (end == at) {
      ++at;
      continue;
    }
    const std::size_t last = skip_extension(text, end);
    out.push_back({plus_one(digits), static_cast<std::uint32_t>(at),
                   static_cast<std::uint32_t>(last), "phone number"});
    at = last;
  }
  return out;
}

std::optional<Found> find_wrong_phone(const Text& text, std::span<const std::uint8_t> taken) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (taken[at] != 0 || text[at].kind != TokenKind::number) continue;
    if (text.begins_dashed_date(at)) {
      at += 2;
      continue;
    }
    const Written run = written_from(text, at);
    if (run.last == at) continue;
    constexpr std::size_t fewest = 7;
    const bool said = run.digits.size() >= fewest && run.joined && said_to_reach(text, at);
    if (calls_abroad(text, at) || looks_like_phone(run) || said) {
      return Found{run.digits, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(run.last),
                   "no phone number"};
    }
    at = run.last - 1;
  }
  return std::nullopt;
}

}  // namespace kept::bot::contact
