#include "bot/lexicon/number.h"

#include <algorithm>
#include <cmath>

namespace kept::bot {
namespace {

class NumberReader {
 public:
  NumberReader(const Text& text, const Vocabulary& vocabulary)
      : text_(text), vocabulary_(vocabulary) {}

  std::optional<Number> read(std::size_t at) const {
    std::optional<Number> number =
        text_[at].kind == TokenKind::number ? read_digits(at) : read_words(at);
    if (!number) return number;
    read_suffixes(*number);
    number->value = std::min(number->value, largest_number);
    number->bare = std::min(number->bare, largest_number);
    return number;
  }

 private:
  const WordSense& sense(std::size_t i) const {
    static const WordSense none;
    const WordId word = i < text_.size() ? text_[i].word : unknown_word;
    return vocabulary_.owns(word) ? vocabulary_.sense(word) : none;
  }
  // "30k+", "2017+ 17k", not "2+2" and "2 + 2".
  bool plus_at(std::size_t i) const {
    const bool adds = i < text_.size() && text_[i].kind == TokenKind::number;
    const auto gap = text_.gap(i);
    return (gap & gap_plus) != 0 && (!adds || plus_ends(i));
  }
  // The sign stands right behind the number, and a blank behind it.
  bool plus_ends(std::size_t i) const {
    const std::size_t at = text_[i - 1].end;
    const std::string_view message = text_.message();
    return at + 1 < message.size() && message[at] == '+' && message[at + 1] == ' ';
  }

  bool joined(std::size_t i) const {
    constexpr std::uint32_t allowed = gap_space | gap_dash;
    return i < text_.size() && (text_.gap(i) & ~allowed) == 0;
  }
  std::string_view key(std::size_t i) const {
    return i < text_.size() ? text_.key(i) : std::string_view();
  }

  std::optional<Number> read_digits(std::size_t at) const {
    Number n;
    n.first = static_cast<std::uint32_t>(at);
    n.last = n.first + 1;
    n.value = n.bare = text_[at].value;
    n.digits = true;
    // "2k18"
    if (n.value == 2 && text_.glued(at + 1) && key(at + 1) == "k" && text_.glued(at + 2) &&
        key(at + 2).size() == 2 && text_[at + 2].kind == TokenKind::number &&
        text_[at + 2].value <= 28) {
      n.value = n.bare = 2000 + text_[at + 2].value;
      n.last += 2;
      n.digits = false;
      return n;
    }
    if (typed_apart(at)) {
      n.value = n.bare = n.value * 1000;
      ++n.last;
      return n;
    }
    if (text_.glued(at + 1)) {
      const std::string_view suffix = key(at + 1);
      // "nd" stands for "and" wherever no number goes before it.
      n.ordinal = suffix == "st" || suffix == "nd" || suffix == "and" || suffix == "rd" ||
                  suffix == "th" || suffix == "ro" || suffix == "er" || suffix == "ra" ||
                  suffix == "do" || suffix == "to";
      if (n.ordinal) ++n.last;
    }
    return n;
  }

  // "20 000": thousands with a blank before them, as many write at home
  bool typed_apart(std::size_t at) const {
    return at + 1 < text_.size() && text_.gap(at + 1) == gap_space && key(at + 1) == "000" &&
           key(at).size() <= 3 && !text_[at].decimal;
  }

  std::optional<Number> read_words(std::size_t at) const {
    const WordSense& head = sense(at);
    if (head.number == NumberWord::none)
      return text_.key_is_in(at, "a couple"_words) ? a_thousand(at) : std::nullopt;
    Number n;
    n.first = static_cast<std::uint32_t>(at);
    if (head.number == NumberWord::ordinal) {
      n.value = n.bare = head.number_value;
      n.ordinal = true;
      n.last = n.first + 1;
      return n;
    }
    std::size_t next = at;
    n.value = n.bare = read_cardinal(next, n);
    if (next == at) return std::nullopt;
    n.last = static_cast<std::uint32_t>(next);
    n.ordinal = sense(next - 1).number == NumberWord::ordinal;  // "twenty third"
    n.weak = n.last == n.first + 1 && head.number_value == 1 && head.number == NumberWord::unit;
    read_spoken_year(n);
    return n;
  }

  // "a thousand", "a hundred", "a couple grand", "couple of thousand"
  std::optional<Number> a_thousand(std::size_t at) const {
    if (const auto two = a_couple(at)) return two;
    if (key(at) != "a" || !joined(at + 1)) return std::nullopt;
    const WordSense& next = sense(at + 1);
    if (next.number != NumberWord::hundred && next.number != NumberWord::thousand)
      return std::nullopt;
    std::optional<Number> n = read_words(at + 1);
    if (n) n->first = static_cast<std::uint32_t>(at);
    return n;
  }

  std::optional<Number> a_couple(std::size_t at) const {
    std::size_t i = key(at) == "a" ? at + 1 : at;
    if (key(i) != "couple" || !joined(i + 1)) return std::nullopt;
    i += key(i + 1) == "of" && joined(i + 2) ? 2 : 1;
    const NumberWord unit = sense(i).number;
    if (unit != NumberWord::hundred && unit != NumberWord::thousand && key(i) != "grand" &&
        key(i) != "k")
      return std::nullopt;
    Number n;
    n.first = static_cast<std::uint32_t>(at);
    n.value = n.bare = 2;
    n.last = static_cast<std::uint32_t>(i);
    if (unit == NumberWord::hundred) n.value = n.bare = 200, ++n.last;
    if (unit == NumberWord::thousand) n.value = 2000, n.thousands = true, ++n.last;
    return n;
  }

  // Below one hundred: "seventy", "seventy five", "treinta y cinco", "twelve", "five".
  double below_hundred(std::size_t& at) const {
    const WordSense& s = sense(at);
    double value = s.number_value;
    if (s.number == NumberWord::ten) {
      ++at;
      const bool y = key(at) == "y" && sense(at + 1).number == NumberWord::unit && joined(at) &&
                     joined(at + 1);
      const std::size_t unit = y ? at + 1 : at;
      constexpr int least_ten = 10;
      const WordSense& last = joined(unit) ? sense(unit) : WordSense();
      const bool nth = last.number == NumberWord::ordinal && last.number_value < least_ten;
      if ((last.number == NumberWord::unit || nth) && last.number_value > 0) {
        value += last.number_value;
        at = unit + 1;
      }
      return value;
    }
    ++at;
    return value;
  }

  double below_thousand(std::size_t& at) const {
    double value = 0;
    if (sense(at).number == NumberWord::hundred) {
      value = sense(at++).number_value;
    } else {
      value = below_hundred(at);
      if (joined(at) && sense(at).number == NumberWord::hundred && sense(at).number_value == 100) {
        value *= 100;
        ++at;
      } else {
        return value;
      }
    }
    std::size_t rest = at;
    if (key(rest) == "and") ++rest;
    const NumberWord kind = sense(rest).number;
    if (rest < text_.size() && joined(rest) &&
        (kind == NumberWord::unit || kind == NumberWord::teen || kind == NumberWord::ten)) {
      at = rest;
      value += below_hundred(at);
    }
    return value;
  }

  double read_cardinal(std::size_t& at, Number& n) const {
    double value = sense(at).number == NumberWord::thousand ? 1 : below_thousand(at);
    if (at < text_.size() && (at == n.first || joined(at)) &&
        sense(at).number == NumberWord::thousand) {
      ++at;
      n.thousands = true;
      value *= 1000;
      if (and_in_year(at, value)) ++at;
      const NumberWord kind = sense(at).number;
      const bool more = at < text_.size() && joined(at) && kind != NumberWord::none &&
                        kind != NumberWord::thousand && kind != NumberWord::ordinal;
      if (more) value += below_thousand(at);
    }
    return value;
  }

  // "two thousand and fifteen", but not "between two thousand and ten thousand"
  bool and_in_year(std::size_t at, double value) const {
    if (value != 2000 || key(at) != "and" || !joined(at) || !joined(at + 1)) return false;
    const NumberWord kind = sense(at + 1).number;
    const bool two = kind == NumberWord::ten && sense(at + 2).number == NumberWord::unit;
    const NumberWord behind = sense(at + (two ? 3 : 2)).number;
    return (kind == NumberWord::unit || kind == NumberWord::teen || kind == NumberWord::ten) &&
           behind != NumberWord::thousand && behind != NumberWord::hundred &&
           key(at + (two ? 3 : 2)) != "grand" && key(at + (two ? 3 : 2)) != "k";
  }

  // "twenty nineteen", "nineteen ninety eight", "twenty twenty two", "twenty oh eight"
  void read_spoken_year(Number& n) const {
    if (n.value != 20 && n.value != 19) return;
    std::size_t at = n.last;
    if (!joined(at)) return;
    const NumberWord kind = sense(at).number;
    double rest = 0;
    if (key(at) == "oh" && sense(at + 1).number == NumberWord::unit && joined(at + 1)) {
      rest = sense(at + 1).number_value;
      at += 2;
    } else if (kind == NumberWord::teen || kind == NumberWord::ten) {
      rest = below_hundred(at);
    } else {
      return;
    }
    const double year = n.value * 100 + rest;
    if (year < 1970 || year > 2030 || sense(at).number == NumberWord::thousand || key(at) == "k")
      return;
    n.value = n.bare = year;
    n.last = static_cast<std::uint32_t>(at);
    n.thousands = false;
  }

  // "eight and a half", "8 y medio": how many words the half takes
  std::size_t half_at(std::size_t at) const {
    if (key(at) == "and" && key(at + 1) == "a" && key(at + 2) == "half") return 3;
    return key(at) == "y" && (key(at + 1) == "medio" || key(at + 1) == "media") ? 2 : 0;
  }

  // "20k", "20 grand", "5 racks", "10 g's"
  bool thousand_at(const Number& n, std::size_t at) const {
    if (at >= text_.size() || !joined(at)) return false;
    const std::string_view word = text_.word(at);
    if (word == "grand" || word == "thousand" || word == "mil" || word == "ks" || word == "thou")
      return true;
    constexpr double most = 200;
    const bool slang = word == "racks" || word == "bands" || word == "stacks" || key(at) == "gs" ||
                       (key(at) == "g" && (text_.glued(at) || key(at + 1) == "s"));
    return (word == "k" && (text_.glued(at) || at > n.last)) || (slang && n.value < most);
  }

  void read_suffixes(Number& n) const {
    std::size_t at = n.last;
    n.dollars = (text_.gap(n.first) & gap_dollar) != 0;
    n.percent = (text_.gap(at) & gap_percent) != 0;
    n.plus = plus_at(at);
    if (!n.ordinal && !n.thousands && joined(at)) {
      const std::size_t half = half_at(at);
      if (thousand_at(n, half > 0 ? at + half : at)) {
        at += half;
        if (half > 0) n.value += 0.5;
        n.thousands = true;
        n.value *= 1000;
        at += key(at) == "g" && key(at + 1) == "s" ? 2 : 1;
        const bool more = !n.digits || (n.digits && text_.word(at - 1) == "mil");
        const NumberWord kind = sense(at).number;
        const bool hundreds =
            more && joined(at) && (kind == NumberWord::hundred || kind == NumberWord::unit);
        if (hundreds && sense(at + 1).number == NumberWord::hundred) n.value += below_thousand(at);
        if (hundreds && kind == NumberWord::hundred) n.value += below_thousand(at);
        n.dollars = n.dollars || (text_.gap(at) & gap_dollar) != 0;
        n.plus = n.plus || plus_at(at);
      }
    }
    if (at < text_.size() && !text_.breaks(at)) {
      const std::string_view word = key(at);
      if (word == "dollars" || word == "bucks" || word == "usd" || word == "dolares" ||
          word == "dollar" || word == "dlls" || word == "pesos" || word == "dls" ||
          word == "varos") {
        n.dollars = true;
        ++at;
      }
    }
    n.last = static_cast<std::uint32_t>(at);
  }

  const Text& text_;
  const Vocabulary& vocabulary_;
};

}  // namespace

std::vector<Number> find_numbers(const Text& text, const Vocabulary& vocabulary, bool spanish) {
  std::vector<Number> out;
  const NumberReader reader(text, vocabulary);
  for (std::size_t at = 0; at < text.size();) {
    if (!spanish && text.key_is_in(at, "once"_words)) {  // eleven only in Spanish
      ++at;
      continue;
    }
    const std::optional<Number> number = reader.read(at);
    if (!number) {
      ++at;
      continue;
    }
    out.push_back(*number);
    at = number->last;
  }
  return out;
}

}  // namespace kept::bot
