#include "bot/lexicon/pattern.h"

#include <algorithm>
#include <bit>
#include <stdexcept>
#include <string>

#include "bot/lexicon/contractions.h"

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

// By token: of the words behind it in its sentence, where all that a phrase needs must stand.
std::vector<WordBits> words_behind(const Text& text) {
  std::vector<WordBits> out(text.size());
  WordBits behind = 0;
  for (std::size_t i = text.size(); i-- > 0;) {
    out[i] = behind;
    if (const WordId word = text[i].word; word != unknown_word) behind |= bit_of(word);
    if (text.breaks(i)) behind = 0;
  }
  return out;
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
  if (element == "<contact>" || element == "<one>") {
    out.kind = element == "<one>" ? Kind::one : Kind::contact;
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
  Phrase phrase;
  phrase.rule = rule;
  phrase.begin = static_cast<std::uint32_t>(elements_.size());
  phrase.gapped = line.find('*') != std::string_view::npos;
  split(line, ' ', [&](std::string_view part) {
    // A message has "cant" as can not; so must a phrase.
    const auto words = expansion_of(part);
    if (words.empty()) elements_.push_back(parse(part, classes, vocabulary));
    for (const std::string_view word : words) {
      elements_.push_back(parse(word, classes, vocabulary));
    }
  });
  phrase.end = static_cast<std::uint32_t>(elements_.size());
  phrase.head = phrase.begin;
  while (phrase.head < phrase.end && (elements_[phrase.head].kind == Kind::pause_start ||
                                      elements_[phrase.head].kind == Kind::message_start)) {
    ++phrase.head;
  }
  if (phrase.head == phrase.end || elements_[phrase.head].optional) {
    throw std::invalid_argument("phrase without a fixed first element: " + std::string(line));
  }
  phrases_.push_back(phrase);
}

std::span<const WordId> PhraseBook::fixed_words(const Phrase& phrase, std::uint32_t e) const {
  if (e >= phrase.end || elements_[e].kind != Kind::words || elements_[e].optional) return {};
  return words_of(elements_[e]);
}

WordBits PhraseBook::needed_words(const Phrase& phrase, std::uint32_t e) const {
  WordBits best = any_word;
  for (; e < phrase.end; ++e) {
    WordBits bits = 0;
    for (const WordId word : fixed_words(phrase, e)) bits |= bit_of(word);
    if (bits != 0 && std::popcount(bits) < std::popcount(best)) best = bits;
  }
  return best;
}

void PhraseBook::add_beginnings(std::uint32_t p, std::span<const WordId> firsts,
                                std::vector<PhraseIndex::Beginning>& out) const {
  const Phrase& phrase = phrases_[p];
  const auto seconds = fixed_words(phrase, phrase.head + 1);
  const auto thirds = fixed_words(phrase, phrase.head + 2);
  // With more thirds than these they are compared where the phrase is.
  constexpr std::size_t few = 6;
  const bool told = !thirds.empty() && thirds.size() <= few;
  constexpr WordId untold = unknown_word;
  const WordBits needed = needed_words(phrase, phrase.head + 1 +
                                                   (seconds.empty() ? 0
                                                    : told          ? 2
                                                                    : 1));
  for (const WordId first : firsts) {
    if (seconds.empty()) out.push_back({first, unknown_word, {p, unknown_word, needed}});
    for (const WordId second : seconds) {
      for (const WordId third : told ? thirds : std::span(&untold, 1))
        out.push_back({first, second, {p, third, needed}});
    }
  }
}

void PhraseBook::finish() {
  std::vector<PhraseIndex::Beginning> with_words;
  std::vector<PhraseIndex::Beginning> with_marks;
  for (std::uint32_t p = 0; p < phrases_.size(); ++p) {
    const Element& head = elements_[phrases_[p].head];
    if (head.kind == Kind::words) {
      add_beginnings(p, words_of(head), with_words);
    } else {
      const auto kind = static_cast<WordId>(head.kind);
      add_beginnings(p, std::span(&kind, 1), with_marks);
    }
  }
  by_words_ = PhraseIndex(std::move(with_words));
  by_marks_ = PhraseIndex(std::move(with_marks));
}

bool PhraseBook::marked(Kind kind, const Site& site, std::size_t token) {
  switch (kind) {
    case Kind::number:
      return (site.marks[token] & mark_number) != 0;
    case Kind::vehicle:
      return (site.marks[token] & mark_vehicle) != 0;
    case Kind::contact:
      return (site.marks[token] & mark_contact) != 0;
    case Kind::one:
      return (site.marks[token] & mark_one) != 0;
    case Kind::time:
      return (site.marks[token] & mark_time) != 0;
    default:
      return false;
  }
}

std::size_t PhraseBook::end_of_stretch(Kind kind, const Site& site, std::size_t token) {
  Site::Stretch& known = site.stretches.at(static_cast<std::size_t>(kind));
  if (known.begin <= token && token < known.end) return known.end;
  std::size_t end = token + 1;
  while (end < site.text.size() && !site.text.breaks(end) && marked(kind, site, end)) ++end;
  known = {token, end};
  return end;
}

bool PhraseBook::has_word(const Element& element, WordId word) const {
  if (word == unknown_word) return false;
  const auto words = words_of(element);
  return words.size() < 8 ? std::find(words.begin(), words.end(), word) != words.end()
                          : std::binary_search(words.begin(), words.end(), word);
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
  const bool words = element.kind == Kind::words;
  if (reachable &&
      (words ? has_word(element, site.text[token].word) : marked(element.kind, site, token))) {
    const std::size_t next = words ? token + 1 : end_of_stretch(element.kind, site, token);
    const std::size_t found = match_from(e + 1, end, site, next, first);
    if (found != npos) return found;
  }
  return element.optional ? match_from(e + 1, end, site, token, first) : npos;
}

void PhraseBook::follow(const Lead& lead, const Site& site, std::vector<PhraseMatch>& out) const {
  const WordId third = lead.next < site.text.size() ? site.text[lead.next].word : unknown_word;
  const WordBits behind = site.behind[lead.token];
  for (const PhraseIndex::Candidate& candidate : lead.candidates) {
    if ((candidate.needed & behind) == 0 && candidate.needed != any_word) continue;
    if (candidate.third != unknown_word && candidate.third != third) continue;
    const Phrase& phrase = phrases_[candidate.phrase];
    if (phrase.begin < phrase.head &&
        match_from(phrase.begin, phrase.head, site, lead.token, lead.token) == npos)
      continue;
    const std::size_t last =
        match_from(phrase.head + lead.taken, phrase.end, site, lead.next, lead.token);
    if (last == npos) continue;
    out.push_back({phrase.rule, static_cast<std::uint32_t>(lead.token),
                   static_cast<std::uint32_t>(last), phrase.gapped});
  }
}

void PhraseBook::follow(const PhraseIndex& index, WordId head, std::size_t token, std::size_t next,
                        const Site& site, std::vector<PhraseMatch>& out) const {
  if (const auto found = index.find(head); !found.empty())
    follow({found, 1, token, next}, site, out);
  if (next >= site.text.size() || site.text.breaks(next)) return;
  const WordId second = site.text[next].word;
  if (second == unknown_word) return;
  if (const auto found = index.find(head, second); !found.empty())
    follow({found, 2, token, next + 1}, site, out);
}

std::vector<PhraseMatch> PhraseBook::match(const Text& text,
                                           std::span<const std::uint8_t> marks) const {
  std::vector<PhraseMatch> out;
  constexpr std::size_t usual_matches = 16;
  out.reserve(usual_matches);
  const Site site{text, marks, words_behind(text)};
  for (std::size_t token = 0; token < text.size(); ++token) {
    const std::size_t before = out.size();
    if (const WordId word = text[token].word; word != unknown_word)
      follow(by_words_, word, token, token + 1, site, out);
    if (marks[token] != 0 && (token == 0 || marks[token - 1] != marks[token])) {
      for (const Kind kind : {Kind::number, Kind::vehicle, Kind::time, Kind::contact}) {
        if (!marked(kind, site, token)) continue;
        follow(by_marks_, static_cast<WordId>(kind), token, end_of_stretch(kind, site, token), site,
               out);
      }
    }
    std::sort(out.begin() + static_cast<std::ptrdiff_t>(before), out.end(),
              [](const PhraseMatch& a, const PhraseMatch& b) { return a.rule < b.rule; });
  }
  return out;
}

}  // namespace kept::bot
