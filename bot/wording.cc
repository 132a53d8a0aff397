#include "bot/wording.h"

#include "bot/phrase.h"

namespace kept::bot {
namespace {

[[noreturn]] void broken(Key key, std::string_view what) {
  throw LawBroken(std::string(info(key).name).append(": ").append(what));
}

}  // namespace

Wording Wording::standard() {
  auto loaded = load(compiled_wording());
  if (!loaded.value) throw std::logic_error(to_string(loaded.faults.front()));
  return std::move(*loaded.value);
}

Sentence Wording::say(Language language, Key key, Claim claim) const {
  if (info(key).kind != KeyKind::claim || info(key).claim != claim.kind()) {
    broken(key, "the words of another kind of claim");
  }
  const Template& words = of(language, key);
  std::string text;
  text.reserve(160);
  for (const Piece& piece : words.pieces) {
    if (piece.kind == Piece::Kind::text) {
      text += piece.text;
      continue;
    }
    const FieldValue* value = claim.find(piece.field);
    if (!value) broken(key, std::string("no field ").append(to_string(piece.field)));
    if (piece.kind == Piece::Kind::field) {
      std::size_t from = text.size();
      phrase::value(text, language, *value);
      // A sentence begins with a capital, whatever it begins with.
      if (from == 0 && !text.empty() && text[0] >= 'a' && text[0] <= 'z') {
        text[0] = static_cast<char>(text[0] - 'a' + 'A');
      }
    } else {
      text += *std::get_if<std::int64_t>(value) == 1 ? piece.text : piece.many;
    }
  }
  claim.fields_.clear();
  std::vector<Claim> claims;
  claims.push_back(std::move(claim));
  return Sentence(std::move(text), std::move(claims), words.item);
}

Sentence Wording::say_plain(Language language, Key key) const {
  if (info(key).kind != KeyKind::plain) broken(key, "not a plain sentence");
  return Sentence(of(language, key).whole, {}, false);
}

Sentence Wording::say_echo(Language language, Key key, std::string_view own_words) const {
  if (info(key).kind != KeyKind::echo) broken(key, "not an echo");
  std::string text;
  for (const Piece& piece : of(language, key).pieces) {
    text += piece.kind == Piece::Kind::own ? own_words : std::string_view(piece.text);
  }
  return Sentence(std::move(text), {}, false);
}

const std::string& Wording::notice(Language language, Key key) const {
  if (info(key).kind != KeyKind::notice) broken(key, "not a notice");
  return of(language, key).whole;
}

const std::string& Wording::label(Language language, Key key) const {
  if (info(key).kind != KeyKind::label) broken(key, "not the label of a choice");
  return of(language, key).whole;
}

}  // namespace kept::bot
