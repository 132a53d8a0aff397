#include <algorithm>
#include <array>

#include "bot/contact/contact.h"

namespace kept::bot::contact {
namespace {

bool is_local_char(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
         c == '_' || c == '%' || c == '+' || c == '-';
}
bool is_domain_char(char c) {
  return is_local_char(c) && c != '_' && c != '%' && c != '+';
}

constexpr auto endings =
    std::to_array<std::string_view>({"com", "net", "org", "edu", "gov", "us", "mx", "io", "co",
                                     "es", "mil", "biz", "info", "me", "tv", "ca", "pr"});

bool is_ending(std::string_view word) {
  return std::find(endings.begin(), endings.end(), word) != endings.end();
}

std::string lower(std::string_view s) {
  std::string out(s);
  for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return out;
}

// An address around the '@' at byte `at`; empty if there is none.
std::string_view written_address(std::string_view message, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0 && is_local_char(message[begin - 1])) --begin;
  while (begin < at && (message[begin] == '.' || message[begin] == '-')) ++begin;
  std::size_t end = at + 1;
  while (end < message.size() && is_domain_char(message[end])) ++end;
  while (end > at + 1 && (message[end - 1] == '.' || message[end - 1] == '-')) --end;
  const std::string_view domain = message.substr(at + 1, end - at - 1);
  const std::size_t dot = domain.rfind('.');
  if (begin == at || dot == std::string_view::npos || dot == 0 || domain.size() - dot < 3)
    return {};
  const std::string_view ending = domain.substr(dot + 1);
  const bool letters =
      std::none_of(ending.begin(), ending.end(), [](char c) { return c >= '0' && c <= '9'; });
  return letters ? message.substr(begin, end - begin) : std::string_view();
}

void find_written(const Text& text, std::vector<Found>& out) {
  const std::string_view message = text.message();
  std::size_t token = 0;
  for (std::size_t at = message.find('@'); at != std::string_view::npos;
       at = message.find('@', at + 1)) {
    const std::string_view address = written_address(message, at);
    if (address.empty()) continue;
    const auto begin = static_cast<std::size_t>(address.data() - message.data());
    while (token < text.size() && text[token].end <= begin) ++token;
    std::size_t last = token;
    while (last < text.size() && text[last].begin < begin + address.size()) ++last;
    out.push_back({lower(address), static_cast<std::uint32_t>(token),
                   static_cast<std::uint32_t>(last), "e-mail address"});
    token = last;
    at = begin + address.size() - 1;
  }
}

class SpokenReader {
 public:
  SpokenReader(const Text& text, const LexiconTables& lexicon) : text_(text), lexicon_(lexicon) {}

  std::optional<Found> read(std::size_t at) const {
    const bool sign = is(at, "at arroba"_words);
    if (!sign || at == 0) return std::nullopt;
    std::size_t last = at + 1;
    const std::string domain = read_domain(last);
    if (domain.empty()) return std::nullopt;
    std::size_t first = at;
    const std::string local = read_local(first);
    if (local.empty()) return std::nullopt;
    return Found{local + "@" + domain, static_cast<std::uint32_t>(first),
                 static_cast<std::uint32_t>(last), "spoken e-mail address"};
  }

 private:
  bool is(std::size_t i, WordSet auto words) const {
    return i < text_.size() && text_.key_is_in(i, words);
  }

  // What a token writes in an address: itself, or the sign or digit it speaks.
  std::string piece(std::size_t i) const {
    if (is(i, "dot punto period"_words)) return ".";
    if (is(i, "underscore"_words)) return "_";
    if (is(i, "dash hyphen guion"_words)) return "-";
    if (text_[i].word != unknown_word) {
      const WordSense& sense = lexicon_.sense(text_[i].word);
      if (sense.number == NumberWord::unit || sense.number == NumberWord::teen ||
          sense.number == NumberWord::ten)
        return std::to_string(sense.number_value);
    }
    return std::string(text_.key(i));
  }

  // From the sign on: "gmail dot com", "gmail.com"
  std::string read_domain(std::size_t& at) const {
    std::string domain;
    const std::size_t limit = std::min(text_.size(), at + 8);
    std::size_t i = at;
    while (i < limit && !(i > at && text_.breaks(i))) {
      if (i > at && (text_.gap(i) & gap_dot) != 0) domain += '.';
      domain += piece(i);
      const bool after_dot = domain.size() > text_.key(i).size() &&
                             domain[domain.size() - text_.key(i).size() - 1] == '.';
      ++i;
      if (after_dot && is_ending(text_.key(i - 1))) {
        const bool more = i + 1 < limit && (is(i, "dot punto"_words) || text_.gap(i) == gap_dot) &&
                          is_ending(text_.key(i + (is(i, "dot punto"_words) ? 1 : 0)));
        if (more) continue;
        at = i;
        return domain;
      }
    }
    return {};
  }

  // Back from the sign to the word that introduces the address.
  std::string read_local(std::size_t& at) const {
    std::size_t first = at;
    while (first > 0 && at - first < 10) {
      const std::size_t i = first - 1;
      if (text_.pauses(first) && first < at) break;
      if (is(i,
             "is es email mail correo it me at to my mi address and y or the on "
             "electronico would be a use try al el e thats that contact reach an send"_words)) {
        break;
      }
      if (text_[i].kind == TokenKind::emoji) break;
      first = i;
    }
    std::string local;
    for (std::size_t i = first; i < at; ++i) {
      if (is(i, "bajo"_words) && !local.empty() && local.back() == '-') {
        local.back() = '_';
        continue;
      }
      if (i > first && (text_.gap(i) & gap_dot) != 0) local += '.';
      local += piece(i);
    }
    if (local == "." || local.empty()) return {};
    at = first;
    return local;
  }

  const Text& text_;
  const LexiconTables& lexicon_;
};

}  // namespace

std::vector<Found> find_emails(const Text& text, const LexiconTables& lexicon) {
  std::vector<Found> out;
  find_written(text, out);
  if (!out.empty()) return out;
  const SpokenReader reader(text, lexicon);
  for (std::size_t at = 1; at < text.size(); ++at) {
    if (auto found = reader.read(at)) {
      at = found->last;
      out.push_back(std::move(*found));
    }
  }
  return out;
}

}  // namespace kept::bot::contact
