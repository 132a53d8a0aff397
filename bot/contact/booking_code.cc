#include <algorithm>

#include "bot/contact/contact.h"
#include "bot/criteria/code_parts.h"

namespace kept::bot::contact {
namespace {

constexpr std::size_t code_size = 8;

// Letters and digits that stand together without a gap.
struct Run {
  std::string signs;  // upper case
  std::uint32_t last = 0;
};

Run run_at(const Text& text, std::size_t at) {
  Run run;
  std::size_t i = at;
  do {
    for (const char c : text.source(i)) {
      run.signs += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    ++i;
  } while (i < text.size() && text.glued(i) && run.signs.size() <= code_size);
  run.last = static_cast<std::uint32_t>(i);
  return run;
}

// How many signs stand together from the token on; no more are counted than tell that it is no
// code.
struct Extent {
  std::size_t signs = 0;
  std::uint32_t last = 0;
};

Extent extent_at(const Text& text, std::size_t at) {
  Extent out;
  std::size_t i = at;
  do {
    out.signs += text[i].end - text[i].begin;
    ++i;
  } while (i < text.size() && text.glued(i) && out.signs <= code_size);
  out.last = static_cast<std::uint32_t>(i);
  return out;
}

bool letter(char c) {
  return c >= 'A' && c <= 'Z';
}
bool digit(char c) {
  return c >= '0' && c <= '9';
}

std::ptrdiff_t letters_in(std::string_view signs) {
  return std::count_if(signs.begin(), signs.end(), letter);
}

// Tokens that are as long as a code is, in one piece or in two.
struct Candidate {
  std::uint32_t middle = 0;  // where the second piece begins; `last` if there is none
  std::uint32_t last = 0;
  bool dashed = false;
};

std::optional<Candidate> candidate_at(const Text& text, std::size_t at) {
  if (text.glued(at) || text[at].kind == TokenKind::emoji) return std::nullopt;
  const Extent piece = extent_at(text, at);
  if (piece.signs == code_size) return Candidate{piece.last, piece.last, false};
  if (piece.signs != code_size / 2 || piece.last >= text.size()) return std::nullopt;
  const bool dashed = text.gap(piece.last) == gap_dash;
  const bool apart = text.gap(piece.last) == gap_space && !text.breaks(piece.last);
  if (!dashed && !apart) return std::nullopt;
  const Extent second = extent_at(text, piece.last);
  if (second.signs != code_size / 2) return std::nullopt;
  return Candidate{piece.last, second.last, dashed};
}

bool has_digit(const Text& text, std::size_t first, std::size_t last) {
  const std::size_t begin = text[first].begin;
  const std::string_view signs = text.message();
  const std::string_view all = signs.substr(begin, text[last - 1].end - begin);
  return std::any_of(all.begin(), all.end(), digit);
}

bool plain(std::string_view signs) {
  return std::all_of(signs.begin(), signs.end(), [](char c) { return letter(c) || digit(c); });
}

// "F150-2019", "K1234567": letters, then digits, or the other way round.
bool two_parts(std::string_view signs) {
  int changes = 0;
  for (std::size_t i = 1; i < signs.size(); ++i)
    changes += letter(signs[i]) != letter(signs[i - 1]);
  return changes < 2;
}

bool year(std::string_view group) {
  return letters_in(group) == 0 && (group.starts_with("19") || group.starts_with("20"));
}

bool round_numbers(std::string_view digits) {
  return digits.substr(2, 2) == "00" && digits.ends_with("00");
}

// As the books write it: nobody is refused for an O in place of a zero.
std::string written(std::string code) {
  for (char& c : code) c = c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
  return code;
}

bool says_code(const Text& text, std::size_t at) {
  for (std::size_t n = 0; n < 4 && at > 0; ++n) {
    --at;
    if (text.word_is_in(at,
                        "code codigo clave confirmation confirmacion reference referencia"_words))
      return true;
  }
  return false;
}

// A code has digits, or a dash.
bool may_have_code(const Text& text) {
  return std::any_of(text.tokens().begin(), text.tokens().end(), [](const Token& token) {
    return token.kind == TokenKind::number || token.gap == gap_dash;
  });
}

// One of more than two groups, as phone numbers are written.
bool of_more_groups(const Text& text, std::size_t at, std::uint32_t last) {
  return text.gap(at) == gap_dash || (last < text.size() && text.gap(last) == gap_dash);
}

// "1hgcv1f3 4ja 012345", "vin jf2 sjabc4kh 501933": a part of a vehicle's own number
bool part_of_vin(const Text& text, std::size_t at) {
  constexpr std::size_t reach = 4;
  for (std::size_t n = 1; n <= reach && n <= at; ++n) {
    if (text.key_is_in(at - n, "vin vins"_words)) return true;
  }
  return criteria::is_vin(criteria::parted_vin(text, at));
}

}  // namespace

std::optional<Found> find_booking_code(const Text& text, bool expected, bool reached) {
  if (!may_have_code(text)) return std::nullopt;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto candidate = candidate_at(text, at);
    if (!candidate) continue;
    const auto [middle, last, dashed] = *candidate;
    // Letters alone are a code only where a dash parts them.
    if (!dashed && !has_digit(text, at, last)) continue;
    const bool sure = expected || says_code(text, at);
    Run run = run_at(text, at);
    if (middle < last) {
      const Run second = run_at(text, middle);
      const bool years = year(run.signs) || year(second.signs);
      if (!sure && (!dashed || years)) continue;
      run = {run.signs + second.signs, second.last};
    }
    const auto letters = letters_in(run.signs);
    if (!plain(run.signs) || (!sure && part_of_vin(text, at))) continue;
    if (letters == 0) {
      // "7304-6503": said to be one, or beside a way to reach them; no range of prices.
      const bool phone =
          of_more_groups(text, at, run.last) || (said_to_reach(text, at) && !says_code(text, at));
      if (phone) continue;
      const bool of_digits = dashed && (sure || (reached && !round_numbers(run.signs)));
      if (!of_digits && !says_code(text, at)) continue;
      return Found{run.signs, static_cast<std::uint32_t>(at), run.last, "booking code"};
    }
    const bool mixed = letters < static_cast<std::ptrdiff_t>(code_size);
    const bool taken_for_one = mixed ? sure || dashed || !two_parts(run.signs) : sure && dashed;
    if (taken_for_one) {
      return Found{written(run.signs), static_cast<std::uint32_t>(at), run.last, "booking code"};
    }
  }
  return std::nullopt;
}

}  // namespace kept::bot::contact
