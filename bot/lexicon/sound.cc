#include "bot/lexicon/sound.h"

namespace kept::bot {
namespace {

constexpr std::size_t shortest = 3;
constexpr std::size_t longest = 24;

bool is_soft(std::string_view word, std::size_t i) {
  return i < word.size() && (word[i] == 'e' || word[i] == 'i');
}

// The sound that begins at i; moves i behind it.
char next_sound(std::string_view word, std::size_t& i) {
  const char c = word[i++];
  const char next = i < word.size() ? word[i] : '\0';
  switch (c) {
    case 'c':
      if (next == 'h') return ++i, '#';
      return is_soft(word, i) ? 's' : 'k';
    case 'q':
      if (next == 'u') ++i;
      return 'k';
    case 'z':
      return 's';
    case 'v':
      return 'b';
    case 'l':
      return next == 'l' ? (++i, 'y') : 'l';
    case 'g':
      if (is_soft(word, i)) return 'j';
      if (next == 'u' && is_soft(word, i + 1)) ++i;
      return 'g';
    case 'y':
      return i == word.size() ? 'i' : 'y';
    default:
      return c;
  }
}

}  // namespace

std::string sound_of(std::string_view word) {
  std::string out;
  for (std::size_t i = 0; i < word.size();) {
    if (word[i] == 'h') {
      ++i;
      continue;
    }
    const char sound = next_sound(word, i);
    if (out.empty() || out.back() != sound || sound == 'r') out += sound;
  }
  return out;
}

void SoundIndex::add(std::string_view word, WordId id) {
  if (word.size() < shortest || word.size() > longest) return;
  const std::size_t before = by_sound_.size();
  WordId& known = by_sound_[sound_of(word)];
  known = known == id || by_sound_.size() > before ? id : unknown_word;
}

WordId SoundIndex::find(std::string_view word) const {
  if (word.size() < shortest || word.size() > longest) return unknown_word;
  const WordId* const found = by_sound_.find(sound_of(word));
  return found == nullptr ? unknown_word : *found;
}

}  // namespace kept::bot
