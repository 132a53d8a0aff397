#include "bot/act/word_evidence.h"

#include <algorithm>
#include <bit>
#include <charconv>

#include "inventory/embedded_file.h"

namespace kept::bot {

std::span<const EmbeddedFile> compiled_weights();  // written by scripts/embed.cmake

namespace {

constexpr std::size_t stem_size = 5;
constexpr std::string_view start = "<start>";
constexpr std::string_view end = "<end>";
constexpr std::string_view number = "<number>";
constexpr std::string_view vehicle = "<vehicle>";
constexpr std::string_view detail = "<detail>";
constexpr std::string_view emoji = "<emoji>";
constexpr std::string_view question = "<question>";
constexpr std::string_view exclamation = "<exclamation>";
constexpr std::string_view bias = "<bias>";

// Unlike that of any word.
std::uint64_t print_of_pair(Print a, Print b) {
  constexpr std::uint64_t odd = 0x9E3779B97F4A7C15ULL;
  return (std::uint64_t{a} << 32U | b) * odd | 1ULL << 63U;
}

// What stands for a token: its word, or the kind of thing it is where the thing itself tells
// nothing.
struct TokenName {
  std::string_view name;
  Print print = no_print;
};

TokenName named(std::string_view kind) {
  return {kind, print_of(kind)};
}

std::vector<TokenName> name_tokens(const ReadingParts& parts) {
  const Text& text = parts.text;
  std::vector<TokenName> out(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (parts.taken[i] != 0) {
      out[i] = named(detail);
    } else if (text[i].kind == TokenKind::number) {
      out[i] = named(number);
    } else if (text[i].kind == TokenKind::emoji) {
      out[i] = named(emoji);
    } else {
      out[i] = {text.word(i), text[i].word_print()};
    }
  }
  for (const criteria::Value& v : parts.values) {
    if (v.uncertain || v.field > Field::model) continue;
    for (std::uint32_t i = v.first; i < v.last; ++i) out[i] = named(vehicle);
  }
  // "is it worth it", "close the deal": phrases that are known to mean none of the acts
  for (const CueHit& hit : parts.cues) {
    for (std::uint32_t i = hit.first; hit.cue == Cue::nothing && i < hit.last; ++i) out[i] = {};
  }
  return out;
}

std::string_view stem_of(const Text& text, std::size_t i) {
  const std::string_view word = text.word(i);
  return text[i].kind == TokenKind::word && word.size() > stem_size ? word.substr(0, stem_size)
                                                                    : std::string_view();
}

// Calls word(name), pair(name, name) and stem(letters) with the tokens [first, last) each is of.
template <class Visitor>
void visit_features(const ReadingParts& parts, Asked asked, Visitor& visit) {
  const Text& text = parts.text;
  const auto size = static_cast<std::uint32_t>(text.size());
  const std::vector<TokenName> names = name_tokens(parts);
  visit.word(named(bias), 0, size);
  visit.asked(asked, size);
  std::uint32_t marks = 0;
  TokenName before = named(start);
  for (std::uint32_t i = 0; i < size; ++i) {
    marks |= text.gap(i + 1);
    if (names[i].name.empty()) continue;
    visit.word(names[i], i, i + 1);
    visit.pair(before, names[i], i == 0 ? 0 : i - 1, i + 1);
    if (const std::string_view stem = stem_of(text, i);
        !stem.empty() && names[i].name == text.word(i))
      visit.stem(stem, i);
    before = names[i];
  }
  if (size == 0) return;
  visit.pair(before, named(end), size - 1, size);
  if ((marks & gap_question) != 0) visit.word(named(question), size - 1, size);
  if ((marks & gap_exclaim) != 0) visit.word(named(exclamation), size - 1, size);
}

std::string name_of_asked(Asked asked) {
  return "<asked:" + std::string(asked == Asked::nothing ? "nothing" : to_string(asked)) + ">";
}
Print print_of_asked(Asked asked) {
  return print_of(name_of_asked(asked));
}
Print print_of_stem(std::string_view stem) {
  std::array<char, stem_size + 1> name{};
  *std::copy(stem.begin(), stem.end(), name.begin()) = '~';
  return print_of({name.data(), name.size()});
}

struct Printer {
  std::vector<Feature>& out;
  void word(const TokenName& w, std::uint32_t first, std::uint32_t last) {
    out.push_back({w.print, first, last});
  }
  void pair(const TokenName& a, const TokenName& b, std::uint32_t first, std::uint32_t last) {
    out.push_back({print_of_pair(a.print, b.print), first, last});
  }
  void stem(std::string_view letters, std::uint32_t i) {
    out.push_back({print_of_stem(letters), i, i + 1});
  }
  void asked(Asked asked, std::uint32_t size) { out.push_back({print_of_asked(asked), 0, size}); }
};

struct Namer {
  std::vector<std::string>& out;
  void word(const TokenName& w, std::uint32_t /*first*/, std::uint32_t /*last*/) {
    out.emplace_back(w.name);
  }
  void pair(const TokenName& a, const TokenName& b, std::uint32_t /*first*/,
            std::uint32_t /*last*/) {
    out.push_back(std::string(a.name) + ' ' + std::string(b.name));
  }
  void stem(std::string_view letters, std::uint32_t /*i*/) {
    out.push_back(std::string(letters) + '~');
  }
  void asked(Asked asked, std::uint32_t /*size*/) { out.push_back(name_of_asked(asked)); }
};

std::uint64_t print_of_name(std::string_view name) {
  const std::size_t blank = name.find(' ');
  if (blank == std::string_view::npos) return print_of(name);
  return print_of_pair(print_of(name.substr(0, blank)), print_of(name.substr(blank + 1)));
}

// The text up to the separator, which is taken off with it.
std::string_view cut(std::string_view& text, char separator) {
  const std::size_t at = std::min(text.find(separator), text.size());
  const std::string_view head = text.substr(0, at);
  text.remove_prefix(std::min(at + 1, text.size()));
  return head;
}

}  // namespace

std::vector<Feature> find_features(const ReadingParts& parts, Asked asked) {
  std::vector<Feature> out;
  constexpr std::size_t of_token = 3;
  constexpr std::size_t besides = 5;
  out.reserve(parts.text.size() * of_token + besides);
  Printer printer{out};
  visit_features(parts, asked, printer);
  return out;
}

std::vector<std::string> name_features(const ReadingParts& parts, Asked asked) {
  std::vector<std::string> out;
  Namer namer{out};
  visit_features(parts, asked, namer);
  return out;
}

WordEvidence::WordEvidence(std::string_view weights) {
  const auto lines = static_cast<std::size_t>(std::count(weights.begin(), weights.end(), '\n')) + 1;
  rows_.resize(std::bit_ceil(2 * lines + 1));
  while (!weights.empty()) add(cut(weights, '\n'));
}

void WordEvidence::add(std::string_view line) {
  const std::string_view name = cut(line, '\t');
  if (name.empty() || line.empty()) return;
  Row row{print_of_name(name), static_cast<std::uint32_t>(weights_.size()), 0};
  while (!line.empty()) {
    std::string_view item = cut(line, ' ');
    const auto act = act_from(cut(item, ':'));
    std::int16_t hundredths = 0;
    const auto read = std::from_chars(item.data(), item.data() + item.size(), hundredths);
    if (act && read.ec == std::errc()) weights_.push_back({*act, hundredths});
  }
  row.end = static_cast<std::uint32_t>(weights_.size());
  std::size_t at = row.print & (rows_.size() - 1);
  while (rows_[at].print != 0) at = (at + 1) & (rows_.size() - 1);
  rows_[at] = row;
}

const WordEvidence& WordEvidence::compiled() {
  static const WordEvidence evidence(compiled_weights().front().text);
  return evidence;
}

const WordEvidence::Row* WordEvidence::find(std::uint64_t print) const {
  std::size_t at = print & (rows_.size() - 1);
  for (; rows_[at].print != 0; at = (at + 1) & (rows_.size() - 1)) {
    if (rows_[at].print == print) return &rows_[at];
  }
  return nullptr;
}

WordEvidence::Sums WordEvidence::weigh(std::span<const Feature> features) const {
  std::vector<const Row*> known;
  known.reserve(features.size());
  for (const Feature& feature : features) {
    if (const Row* row = find(feature.print)) known.push_back(row);
  }
  std::sort(known.begin(), known.end());
  known.erase(std::unique(known.begin(), known.end()), known.end());
  Sums sums{};
  for (const Row* row : known) {
    for (std::uint32_t i = row->begin; i < row->end; ++i)
      sums.at(static_cast<std::size_t>(weights_[i].act)) += weights_[i].hundredths;
  }
  return sums;
}

std::optional<Feature> WordEvidence::strongest(std::span<const Feature> features, Act act) const {
  std::optional<Feature> best;
  std::int16_t most = least_told - 1;
  for (const Feature& feature : features) {
    const Row* row = find(feature.print);
    for (std::uint32_t i = row == nullptr ? 0 : row->begin; row != nullptr && i < row->end; ++i) {
      const bool whole = feature.last - feature.first == features.front().last;
      if (weights_[i].act != act || weights_[i].hundredths <= most || whole) continue;
      best = feature;
      most = weights_[i].hundredths;
    }
  }
  return best;
}

}  // namespace kept::bot
