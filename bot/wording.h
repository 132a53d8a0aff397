// How things are said: one template for each key and language, loaded from JSON Lines:
//
//   {"key":"lot.match","claim":"vehicles_match","text":"{count} {count#car fits|cars fit}:
//   {wish}."}
//   {"key":"ask.time","plain":true,"text":"When would you like to come?"}
//   {"key":"echo.name","echo":true,"text":"Thanks, {own}."}
//   {"key":"choice.yes","label":true,"text":"Yes"}
//   {"key":"notice.busy","notice":true,"text":"Many people are writing just now."}
//
// Which keys there are, and of what kind each is, is a closed list in wording_keys.h; a file gives
// every one of them its words. {field} is written as phrase.h writes that value in that language;
// {count#one|many} picks by number. A claim's template takes only the fields of that claim's kind;
// a text that begins with "- " is an item of a list. Plain sentences state nothing: in them digits
// and words of availability, price, time and promise are refused (plain_words.h). An echo may
// contain the visitor's own name ({own}) and is otherwise plain. A notice is no sentence of the
// assistant: it tells what the window is and what became of a message. Rejected: optional parts and
// conditions inside templates; a different sentence is a different key.
//
// Const after loading and safe to share between threads.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "bot/claim.h"
#include "bot/source_text.h"
#include "bot/wording_keys.h"

namespace kept::bot {

class Wording {
 public:
  // From the compiled-in sources; throws std::logic_error if those are faulty (a test forbids it).
  static Wording standard();
  // A source is of the language its name ends in ("…en.jsonl"). Every fault there is is told.
  static Loaded<Wording> load(std::span<const SourceText> sources);

  // The only ways to a Sentence. A key of another kind, or a field that the claim was not given,
  // throws LawBroken.
  Sentence say(Language language, Key key, Claim claim) const;
  Sentence say_plain(Language language, Key key) const;
  Sentence say_echo(Language language, Key key, std::string_view own_words) const;

  // What stands on a choice. Labels are plain too.
  const std::string& label(Language language, Key key) const;
  const std::string& notice(Language language, Key key) const;

 private:
  struct Piece {
    enum class Kind : std::uint8_t { text, field, plural, own };
    Kind kind = Kind::text;
    Field field = Field::count;
    std::string text;  // plural: for one
    std::string many;
  };
  struct Template {
    std::vector<Piece> pieces;
    std::string whole;  // plain sentences and labels
    bool item = false;
  };
  friend class WordingReader;

  Wording() = default;
  const Template& of(Language language, Key key) const {
    return templates_[static_cast<std::size_t>(language)][static_cast<std::size_t>(key)];
  }

  std::array<std::array<Template, key_count>, 2> templates_;
};

}  // namespace kept::bot
