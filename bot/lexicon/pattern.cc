#include "bot/lexicon/pattern.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace kept::bot {
namespace {

constexpr std::size_t npos = static_cast<std::size_t>(-1);

template <class Visit>
void split(std::string_view line, char separator, Visit visit) {
  while (!line.empty()) {
    const std::size_t at = line.find(separator);
    const std::string_view part = line.substr(0, at);
    if (!part.empty()) visit(part);
    line.remove_prefix(at == std::string_view::npos ? line.size() : at + 1);
  }
}

}  // namespace

PhraseBook::Element PhraseBook::parse(std::string_view element, std::span<const WordClass> classes,
                                      Vocabulary& vocabulary) {
  Element out;
  if (element == "^") return {Kind::pause_start, false, 0, 0, 0};
  if (element == "$") return {Kind::pause_end, false, 0, 0, 0};
  if (element == "^^") return {Kind::message_start, false, 0, 0, 0};
  if (element == "$$") return {Kind::message_end, false, 0, 0, 0};
  if (element.size() == 2 && element[0] == '*') {
    return {Kind::gap, true, static_cast<std::uint8_t>(element[1] - '0'), 0, 0};
  }
  if (element.ends_with('?')) {
    out.optional = true;
    element.remove_suffix(1);
  }
  if (element == "<contact>") {
    out.kind = Kind::contact;
    return out;
  }
  if (element == "<num>" || element == "<veh>" || element == "<time>") {
    out.kind = element == "<num>" ? Kind::number : element == "<veh>" ? Kind::vehicle : Kind::time;
    return out;
  }
  std::vector<WordId> ids;
  split(element, '/', [&](std::string_view word) {
    if (word[0] != '@') {
      ids.push_back(vocabulary.intern(word));
      return;
    }
    const auto named = std::find_if(classes.begin(), classes.end(),
                                    [&](const WordClass& c) { return c.name == word.substr(1); });
    if (named == classes.end()) throw std::invalid_argument("no word class " + std::string(word));
    split(named->words, ' ',
          [&](std::string_view member) { ids.push_back(vocabulary.intern(member)); });
  });
  std::sort(ids.begin(), ids.end());
  out.words_begin = static_cast<std::uint32_t>(words_.size());
  words_.insert(words_.end(), ids.begin(), ids.end());
  out.words_end = static_cast<std::uint32_t>(words_.size());
  return out;
}

void PhraseBook::add(std::string_view line, std::uint16_t rule, std::span<const WordClass> classes,
                     Vocabulary& vocabulary) {
  Phrase phrase{rule, static_cast<std::uint32_t>(elements_.size()), 0,
                line.find('*') != std::string_view::npos};
  split(line, ' ',
        [&](std::string_view part) { elements_.push_back(parse(part, classes, vocabulary)); });
  phrase.end = static_cast<std::uint32_t>(elements_.size());
  std::uint32_t head = phrase.begin;
  while (head < phrase.end && (elements_[head].kind == Kind::pause_start ||
                               elements_[head].kind == Kind::message_start)) {
    ++head;
  }
  if (head == phrase.end || elements_[head].optional) {
    throw std::invalid_argument("phrase without a fixed first element: " + std::string(line));
  }
  phrases_.push_back(phrase);
}

void PhraseBook::finish(const Vocabulary& vocabulary) {
  by_first_word_.assign(vocabulary.end_id(), {});
  for (std::uint32_t p = 0; p < phrases_.size(); ++p) {
    std::uint32_t head = phrases_[p].begin;
    while (elements_[head].kind == Kind::pause_start || elements_[head].kind == Kind::message_start)
      ++head;
    const Element& element = elements_[head];
    if (element.kind == Kind::words && head + 1 < phrases_[p].end) {
      const Element& next = elements_[head + 1];
      if (next.kind == Kind::words && !next.optional) phrases_[p].second = head + 1;
    }
    if (element.kind != Kind::words) {
      by_mark_.push_back(p);
      continue;
    }
    for (std::uint32_t w = element.words_begin; w < element.words_end; ++w) {
      auto& list = by_first_word_[words_[w]];
      if (list.empty() || list.back() != p) list.push_back(p);
    }
  }
}

bool PhraseBook::accepts(const Element& element, const Site& site, std::size_t token) const {
  switch (element.kind) {
    case Kind::words: {
      const WordId word = site.text[token].word;
      if (word == unknown_word) return false;
      const auto first = words_.begin() + element.words_begin;
      const auto last = words_.begin() + element.words_end;
      return element.words_end - element.words_begin < 8 ? std::find(first, last, word) != last
                                                         : std::binary_search(first, last, word);
    }
    case Kind::number:
      return (site.marks[token] & mark_number) != 0;
    case Kind::vehicle:
      return (site.marks[token] & mark_vehicle) != 0;
    case Kind::contact:
      return (site.marks[token] & mark_contact) != 0;
    case Kind::time:
      return (site.marks[token] & mark_time) != 0;
    default:
      return false;
  }
}

std::size_t PhraseBook::match_from(std::uint32_t e, std::uint32_t end, const Site& site,
                                   std::size_t token, std::size_t first) const {
  if (e == end) return token;
  const Element& element = elements_[e];
  const std::size_t size = site.text.size();
  switch (element.kind) {
    case Kind::pause_start:
      return site.text.pauses(token) ? match_from(e + 1, end, site, token, first) : npos;
    case Kind::pause_end:
      return site.text.pauses(token) ? match_from(e + 1, end, site, token, first) : npos;
    case Kind::message_start:
      return token == 0 ? match_from(e + 1, end, site, token, first) : npos;
    case Kind::message_end:
      return token == size ? match_from(e + 1, end, site, token, first) : npos;
    case Kind::gap:
      for (std::size_t skip = 0; skip <= element.width; ++skip) {
        const std::size_t found = match_from(e + 1, end, site, token + skip, first);
        if (found != npos) return found;
        if (token + skip >= size || site.text.breaks(token + skip)) return npos;
      }
      return npos;
    default:
      break;
  }
  const bool reachable = token < size && (token == first || !site.text.breaks(token));
  if (reachable && accepts(element, site, token)) {
    std::size_t next = token + 1;
    if (element.kind != Kind::words) {  // a marked stretch counts as one element
      while (next < size && !site.text.breaks(next) && accepts(element, site, next)) ++next;
    }
    const std::size_t found = match_from(e + 1, end, site, next, first);
    if (found != npos) return found;
  }
  return element.optional ? match_from(e + 1, end, site, token, first) : npos;
}

std::vector<PhraseMatch> PhraseBook::match(const Text& text,
                                           std::span<const std::uint8_t> marks) const {
  std::vector<PhraseMatch> out;
  const Site site{text, marks};
  const auto attempt = [&](std::uint32_t p, std::size_t token) {
    const std::uint32_t second = phrases_[p].second;
    if (second != no_second &&
        (token + 1 >= text.size() || !accepts(elements_[second], site, token + 1)))
      return;
    const std::size_t last = match_from(phrases_[p].begin, phrases_[p].end, site, token, token);
    if (last != npos && last > token) {
      out.push_back({phrases_[p].rule, static_cast<std::uint32_t>(token),
                     static_cast<std::uint32_t>(last), phrases_[p].gapped});
    }
  };
  for (std::size_t token = 0; token < text.size(); ++token) {
    const WordId word = text[token].word;
    if (word != unknown_word && word < by_first_word_.size()) {
      for (const std::uint32_t p : by_first_word_[word]) attempt(p, token);
    }
    const bool starts_mark = marks[token] != 0 && (token == 0 || marks[token - 1] != marks[token]);
    if (starts_mark) {
      for (const std::uint32_t p : by_mark_) attempt(p, token);
    }
  }
  return out;
}

}  // namespace kept::bot
