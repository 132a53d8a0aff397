// Reads the digits of a number that is written or read out.
#pragma once

#include <string>
#include <string_view>

#include "bot/lexicon/number.h"
#include "bot/lexicon/tables.h"
#include "bot/text.h"

namespace kept::bot::contact {

// The digits one token stands for in a number read out, or none.
class DigitReader {
 public:
  DigitReader(const Text& text, const LexiconTables& lexicon) : text_(text), lexicon_(lexicon) {}

  // Digits may be written or said at `at`; most words say none.
  bool may_read(std::size_t at) const {
    return text_[at].kind == TokenKind::number || sense_at(at).number != NumberWord::none ||
           repeats(word_at(at));
  }
  // Appends the digits at `at` and returns one past what was read; `at` itself if there are none.
  std::size_t read(std::size_t at, std::string& digits) const {
    if (text_[at].kind == TokenKind::number) {
      if (text_[at].decimal || text_[at].grouped) return at;
      digits += text_.key(at);
      return at + 1;
    }
    // "555-O144", "2l0-555": a letter that looks like a digit, among digits
    if (const char digit = looks_like(at); digit != '\0') return digits += digit, at + 1;
    const std::string_view word = word_at(at);
    if (repeats(word)) return repeated(at, word == "triple" ? 3 : 2, digits);
    const WordSense& sense = sense_at(at);
    switch (sense.number) {
      case NumberWord::unit:
        digits += std::to_string(sense.number_value);
        return round(at + 1, digits);
      case NumberWord::teen:
        digits += std::to_string(sense.number_value);
        return word_at(at + 1) == "hundred" ? round(at + 1, digits) : at + 1;
      case NumberWord::ten:
        return tens(at, digits);
      case NumberWord::hundred:
        return word == "hundred" ? at : hundreds(at, digits);
      default:
        return at;
    }
  }

 private:
  char looks_like(std::size_t i) const {
    // "5 7 1, 5 5 5, o 1 o 9"
    const auto lone = [&](std::size_t k) {
      return k < text_.size() && text_[k].kind == TokenKind::number && text_.key(k).size() == 1;
    };
    if (i > 0 && text_.key(i) == "o" && (lone(i - 1) || lone(i + 1))) return '0';
    // "five five o one eight two"
    constexpr auto english = "zero oh one two three four five six seven eight nine"_words;
    if (i > 0 && i + 1 < text_.size() && text_.key(i) == "o" && text_.word_is_in(i - 1, english) &&
        text_.word_is_in(i + 1, english))
      return '0';
    const bool before = i > 0 && text_[i - 1].kind == TokenKind::number && text_.glued(i);
    const bool behind =
        i + 1 < text_.size() && text_[i + 1].kind == TokenKind::number && text_.glued(i + 1);
    if (!before && !behind) return '\0';
    const std::string_view key = text_.key(i);
    return key == "o" ? '0' : key == "l" || key == "i" ? '1' : '\0';
  }
  static bool repeats(std::string_view word) {
    return word == "double" || word == "triple" || word == "doble";
  }
  std::string_view word_at(std::size_t i) const {
    return i < text_.size() ? text_.word(i) : std::string_view();
  }
  const WordSense& sense_at(std::size_t i) const {
    static const WordSense none;
    return i < text_.size() && text_[i].word != unknown_word ? lexicon_.sense(text_[i].word) : none;
  }

  // "eight hundred", "two thousand"
  std::size_t round(std::size_t at, std::string& digits) const {
    const std::string_view word = word_at(at);
    const bool zeros = word == "hundred" || word == "thousand" || word == "mil";
    if (zeros) digits += word == "hundred" ? "00" : "000";
    return zeros ? at + 1 : at;
  }

  std::size_t repeated(std::size_t at, int times, std::string& digits) const {
    std::string one;
    if (at + 1 >= text_.size() || repeats(word_at(at + 1))) return at;
    if (read(at + 1, one) == at + 1 || one.size() != 1) return at;
    for (int i = 0; i < times; ++i) digits += one;
    return at + 2;
  }

  std::size_t tens(std::size_t at, std::string& digits) const {
    int value = sense_at(at).number_value;
    std::size_t next = at + 1;
    if (word_at(next) == "y" && sense_at(next + 1).number == NumberWord::unit) ++next;
    if (sense_at(next).number == NumberWord::unit && sense_at(next).number_value > 0) {
      value += sense_at(next).number_value;
      ++next;
      if (word_at(next) == "hundred") {  // "sixty two hundred"
        digits += std::to_string(value) + "00";
        return next + 1;
      }
    } else {
      next = at + 1;
    }
    digits += std::to_string(value);
    return next;
  }

  // "quinientos cincuenta y cinco" -> 555
  std::size_t hundreds(std::size_t at, std::string& digits) const {
    std::string rest;
    std::size_t next = at + 1;
    const NumberWord kind = sense_at(next).number;
    if (kind == NumberWord::ten || kind == NumberWord::teen || kind == NumberWord::unit)
      next = read(next, rest);
    const int value =
        sense_at(at).number_value + (rest.empty() || rest.size() > 2 ? 0 : std::stoi(rest));
    if (rest.size() > 2) return at;
    digits += std::to_string(value);
    return next;
  }

  const Text& text_;
  const LexiconTables& lexicon_;
};

}  // namespace kept::bot::contact
