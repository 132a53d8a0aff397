// Reads wording files: templates into pieces, and every fault by file and line.
#include <algorithm>

#include "bot/json_line.h"
#include "bot/plain_words.h"
#include "bot/wording.h"

namespace kept::bot {
namespace {

constexpr std::array<std::string_view, 2> suffixes = {"en.jsonl", "es.jsonl"};

std::optional<Language> language_of(std::string_view source) {
  for (std::size_t i = 0; i < suffixes.size(); ++i) {
    if (source.ends_with(suffixes[i])) return static_cast<Language>(i);
  }
  return std::nullopt;
}

std::string quoted(std::string_view text) {
  return std::string("\"").append(text).append("\"");
}

}  // namespace

std::optional<Key> key_from(std::string_view name) {
  for (std::size_t i = 0; i < key_infos.size(); ++i) {
    if (key_infos[i].name == name) return static_cast<Key>(i);
  }
  return std::nullopt;
}

class WordingReader {
 public:
  void read(const SourceText& source) {
    file_ = source.name;
    line_ = 0;
    auto language = language_of(source.name);
    if (!language) return fault("the name does not end in a known language");
    language_ = *language;
    for (const NumberedLine& line : content_lines(source.text)) {
      line_ = line.number;
      read_line(line.text);
    }
  }

  Loaded<Wording> finish() {
    line_ = 0;
    for (std::size_t language = 0; language < suffixes.size(); ++language) {
      for (std::size_t key = 0; key < key_count; ++key) {
        if (given_[language][key]) continue;
        file_ = suffixes[language];
        fault(quoted(key_infos[key].name) + " has no words");
      }
    }
    if (!faults_.empty()) return {std::nullopt, std::move(faults_)};
    return {std::move(wording_), {}};
  }

 private:
  using Piece = Wording::Piece;

  void fault(std::string text) { faults_.push_back({std::string(file_), line_, std::move(text)}); }

  void read_line(std::string_view text) {
    auto parsed = JsonLine::parse(text);
    if (const auto* wrong = std::get_if<std::string>(&parsed)) return fault(*wrong);
    const auto& line = std::get<JsonLine>(parsed);
    if (auto name =
            line.unknown_name({"key", "claim", "plain", "echo", "label", "notice", "text"})) {
      return fault("unknown name " + quoted(*name));
    }
    const std::string* name = line.text("key");
    const std::string* words = line.text("text");
    if (!name || !words || words->empty()) return fault("\"key\" and \"text\" are needed");
    auto key = key_from(*name);
    if (!key) return fault("unknown key " + quoted(*name));
    if (!kind_agrees(line, info(*key))) return;
    read_template(*key, *words);
  }

  bool kind_agrees(const JsonLine& line, const KeyInfo& info) {
    auto wrong = [&](std::string_view expected) {
      fault(quoted(info.name) + " is " + std::string(expected));
      return false;
    };
    switch (info.kind) {
      case KeyKind::claim: {
        const std::string* claim = line.text("claim");
        if (!claim || *claim != to_string(info.claim)) {
          return wrong("of the claim kind " + std::string(to_string(info.claim)));
        }
        return true;
      }
      case KeyKind::plain:
        return line.flag("plain") || wrong("a plain sentence");
      case KeyKind::echo:
        return line.flag("echo") || wrong("an echo");
      case KeyKind::label:
        return line.flag("label") || wrong("a label");
      case KeyKind::notice:
        return line.flag("notice") || wrong("a notice");
    }
    return false;
  }

  void read_template(Key key, std::string_view text) {
    auto& given = given_[static_cast<std::size_t>(language_)][static_cast<std::size_t>(key)];
    if (given) return fault(quoted(info(key).name) + " is given twice");
    given = true;
    Wording::Template made;
    made.item = info(key).kind == KeyKind::claim && text.starts_with("- ");
    if (made.item) text.remove_prefix(2);
    while (!text.empty()) {
      auto open = text.find('{');
      if (open != 0) made.pieces.push_back({Piece::Kind::text, {}, literal(key, text, open), {}});
      if (open == std::string_view::npos) break;
      auto close = text.find('}', open);
      if (close == std::string_view::npos) return fault("a \"{\" that is not closed");
      if (!field_piece(key, text.substr(open + 1, close - open - 1), made)) return;
      text.remove_prefix(close + 1);
    }
    if (made.pieces.size() == 1 && made.pieces[0].kind == Piece::Kind::text) {
      made.whole = made.pieces[0].text;
    }
    wording_.templates_[static_cast<std::size_t>(language_)][static_cast<std::size_t>(key)] =
        std::move(made);
  }

  // The words up to the next "{", taken off `text`.
  std::string literal(Key key, std::string_view& text, std::size_t& open) {
    std::string words(text.substr(0, open));
    text.remove_prefix(words.size());
    if (open != std::string_view::npos) open = 0;
    if (info(key).kind != KeyKind::claim && info(key).kind != KeyKind::notice) {
      if (auto word = stating_word(words)) {
        fault(quoted(info(key).name) + " is not a claim and may not say " + quoted(*word));
      }
    }
    return words;
  }

  // "field", "field#one|many" or "own".
  bool field_piece(Key key, std::string_view inside, Wording::Template& made) {
    const KeyInfo& key_info = info(key);
    if (key_info.kind == KeyKind::echo && inside == "own") {
      made.pieces.push_back({Piece::Kind::own, {}, {}, {}});
      return true;
    }
    auto hash = inside.find('#');
    auto field = field_from(inside.substr(0, hash));
    if (key_info.kind != KeyKind::claim || !field || !has_field(key_info.claim, *field)) {
      fault(quoted(key_info.name) + " may not take {" + std::string(inside) + "}");
      return false;
    }
    if (hash == std::string_view::npos) {
      made.pieces.push_back({Piece::Kind::field, *field, {}, {}});
      return true;
    }
    auto bar = inside.find('|', hash);
    if (bar == std::string_view::npos || *field != Field::count) {
      fault("{" + std::string(inside) + "}: write {count#one|many}");
      return false;
    }
    made.pieces.push_back({Piece::Kind::plural, *field,
                           std::string(inside.substr(hash + 1, bar - hash - 1)),
                           std::string(inside.substr(bar + 1))});
    return true;
  }

  Wording wording_;
  std::array<std::array<bool, key_count>, 2> given_{};
  std::vector<SourceFault> faults_;
  std::string_view file_;
  int line_ = 0;
  Language language_ = Language::en;
};

Loaded<Wording> Wording::load(std::span<const SourceText> sources) {
  WordingReader reader;
  for (const SourceText& source : sources) reader.read(source);
  return reader.finish();
}

}  // namespace kept::bot
