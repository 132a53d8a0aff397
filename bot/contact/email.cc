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

constexpr auto endings = std::to_array<std::string_view>(
    {"com", "net",  "org", "edu", "gov", "us", "mx", "io", "co", "es", "mil",
     "biz", "info", "me",  "tv",  "ca",  "pr", "uk", "ar", "cl", "gob"});

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

// "correo-ana@example.com": what it is, and then the address.
std::string_view without_heading(std::string_view address) {
  for (const std::string_view heading : {"correo-", "email-", "mail-", "e-mail-"}) {
    if (address.size() > heading.size() && lower(address.substr(0, heading.size())) == heading &&
        address[heading.size()] != '@')
      return address.substr(heading.size());
  }
  return address;
}

void find_written(const Text& text, std::vector<Found>& out) {
  const std::string_view message = text.message();
  std::size_t token = 0;
  for (std::size_t at = message.find('@'); at != std::string_view::npos;
       at = message.find('@', at + 1)) {
    const std::string_view address = without_heading(written_address(message, at));
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

// Reads an address of which a part is spoken or set apart by blanks: "jay dot smith the number two
// at g mail dot com", "ron_77 at example.net", "ana @ example . com".
class SpokenReader {
 public:
  SpokenReader(const Text& text, const LexiconTables& lexicon) : text_(text), lexicon_(lexicon) {}

  bool may_read(std::size_t at) const { return at_word(at) || at_sign(at); }

  std::optional<Found> read(std::size_t at) const {
    const bool word = at_word(at);
    const bool sign = at_sign(at);
    if ((!word && !sign) || at == 0) return std::nullopt;
    std::size_t last = word ? at + 1 : at;
    if (is(last, "the"_words) && is(last + 1, "rate"_words) && is(last + 2, "of"_words)) last += 3;
    std::string domain = read_domain(last);
    const bool short_form = domain.empty() && is(last, houses_of_com) && ends_house(last + 1);
    if (short_form) domain = std::string(text_.key(last++)) + ".com";
    if (domain.empty()) return std::nullopt;
    const Local local = read_local(at, sign);
    if (local.text.empty() || (short_form && !sign && !is_marked(local.text))) return std::nullopt;
    return Found{local.text + "@" + domain, static_cast<std::uint32_t>(local.first),
                 static_cast<std::uint32_t>(last), "spoken e-mail address"};
  }

 private:
  // "jdoe77 at gmail": who says no more means the house's own address.
  static constexpr auto houses_of_com = "gmail hotmail yahoo outlook icloud aol"_words;
  bool ends_house(std::size_t i) const {
    return i >= text_.size() || (text_.pauses(i) && !dot_before(i)) ||
           is(i, "and but or y pero"_words);
  }
  static bool is_marked(const std::string& local) {
    return local.find_first_of("._-+0123456789") != std::string::npos;
  }

  struct Local {
    std::string text;
    std::size_t first = 0;
  };

  bool is(std::size_t i, WordSet auto words) const {
    return i < text_.size() && text_.key_is_in(i, words);
  }
  bool at_word(std::size_t i) const { return is(i, "at arroba arrova"_words); }
  bool at_sign(std::size_t i) const { return (text_.gap(i) & gap_at) != 0; }
  bool dot_before(std::size_t i) const {
    return (text_.gap(i) & (gap_dot | gap_ellipsis)) == gap_dot;
  }

  const WordSense& sense(std::size_t i) const {
    static const WordSense none;
    const bool known =
        i < text_.size() && text_[i].kind == TokenKind::word && text_[i].word != unknown_word;
    return known ? lexicon_.sense(text_[i].word) : none;
  }

  // Appends what the words at `i` write in an address and gives one past them.
  std::size_t piece(std::size_t i, std::string& out) const {
    if (is(i, "dot punto period point"_words)) return out += '.', i + 1;
    if (is(i, "underscore"_words)) return out += '_', i + 1;
    if (is(i, "under guion raya"_words) && is(i + 1, "score bajo baja"_words))
      return out += '_', i + 2;
    if (is(i, "dash hyphen guion minus"_words)) return out += '-', i + 1;
    if (is(i, "plus"_words)) return out += '+', i + 1;
    if (const std::size_t next = spelled(i, out); next > i) return next;
    const WordSense& here = sense(i);
    if (here.number == NumberWord::ten && sense(i + 1).number == NumberWord::unit &&
        sense(i + 1).number_value > 0) {
      out += std::to_string(here.number_value + sense(i + 1).number_value);
      return i + 2;
    }
    if (here.number == NumberWord::unit || here.number == NumberWord::teen ||
        here.number == NumberWord::ten) {
      out += std::to_string(here.number_value);
      return i + 1;
    }
    out += written(i);
    return i + 1;
  }

  // As the message writes it, so that no contraction is taken apart.
  std::string written(std::size_t i) const {
    if (i > 0 && text_[i - 1].begin == text_[i].begin) return {};
    std::string out = fold(text_.source(i));
    std::erase_if(out, [](char c) { return !is_local_char(c); });
    return out;
  }

  // "j as in juliet", "m de maria"
  std::size_t spelled(std::size_t i, std::string& out) const {
    if (text_.key(i).size() != 1) return i;
    const bool english = is(i + 1, "as"_words) && is(i + 2, "in"_words) && i + 3 < text_.size();
    const bool alike = is(i + 1, "like for"_words) && i + 2 < text_.size() &&
                       text_.key(i + 2).starts_with(text_.key(i));
    if (!english && !alike) return i;
    out += text_.key(i);
    return i + (english ? 4 : 3);
  }

  // From the sign on: "gmail dot com", "gmail.com"
  std::string read_domain(std::size_t& at) const {
    std::string domain;
    const std::size_t limit = std::min(text_.size(), at + 9);
    std::size_t i = at;
    while (i < limit && !(i > at && text_.breaks(i) && !dot_before(i))) {
      // "gmail,com"
      const bool slip = i > at && text_.gap(i) == gap_comma && is_ending(text_.key(i));
      if (i > at && (dot_before(i) || slip)) domain += '.';
      const bool after_dot = !domain.empty() && domain.back() == '.';
      i = piece(i, domain);
      if (!after_dot || !is_ending(text_.key(i - 1))) continue;
      const bool word = is(i, "dot punto"_words);
      const bool more = (word || (i < limit && text_.gap(i) == gap_dot)) && i + 1 < limit + 1 &&
                        i + (word ? 1 : 0) < text_.size() &&
                        is_ending(text_.key(i + (word ? 1 : 0)));
      if (more) continue;
      at = i;
      return domain;
    }
    return {};
  }

  bool introduces(std::size_t i) const {
    return is(i,
              "is es email mail correo it me at to my mi address and y or the on electronico would "
              "be a use try al el e thats that contact reach an send its it im via better best "
              "fine "
              "good works lleva sure yes yeah ok so um uh asi here heres this for con o please you "
              "emails prefer instead just only but pero better mejor preferred "
              "bien si era seria sera correct correcto pon ponle ponga pongale pongan apunta "
              "apuntale "
              "apunte apuntele apunten anota anotale anote anotele anoten manda mandalo mande "
              "mandelo "
              "manden mandenlo escribe escriba escriban usa use usen down put write jot ready "
              "alright "
              "mines cc emailing check pen go write gonna"_words) ||
           (is(i, "with"_words) && is(i - (i > 0 ? 1 : 0), "go stick start"_words));
  }
  // Words after which an address is rather the place of something: "posted on cars dot com".
  bool places(std::size_t i) const {
    return is(i,
              "the el la a on saw it located listed sold see this that meet "
              "your listing website site page posted"_words);
  }

  // Where the part before the sign begins.
  std::size_t local_begin(std::size_t at) const {
    constexpr std::size_t longest = 12;
    std::size_t first = at;
    while (first > 0 && at - first < longest) {
      const std::size_t i = first - 1;
      if (first < at && text_.pauses(first) && text_.gap(first) != gap_dot && !lone_dot(first) &&
          (text_.gap(first) & ~(gap_dash | gap_plus)) != 0 && !dictated_before(first))
        break;
      if ((text_.gap(first) & gap_colon) != 0 && first < at) break;
      const bool digit_named =
          is(i, "number numero letter letra"_words) && is(i - (i > 0 ? 1 : 0), "the el la"_words);
      if (digit_named && i > 0) {
        first = i - 1;
        continue;
      }
      constexpr auto joints = "dot punto underscore dash hyphen"_words;
      const bool joined = (first < at && is(first, joints)) || (i > 0 && is(i - 1, joints));
      const auto letter = [&](std::size_t k) { return text_.source(k).size() == 1; };
      const bool letters = letter(i) && ((first < at && letter(first)) || (i > 0 && letter(i - 1)));
      if (introduces(i) && !as_in(i) && !joined && !letters) break;
      if (text_[i].kind == TokenKind::emoji) break;
      first = i;
    }
    return first;
  }
  // "k as in kite, b as in bravo, oconnell", "brett with two ts, then lawson, no dots": a comma
  // within what is dictated.
  bool dictated_before(std::size_t comma) const {
    if (text_.breaks(comma)) return false;
    if (is(comma, "dot punto underscore dash hyphen then no"_words)) return true;
    // "jaysmith, all one word, at gmail dot com"
    if (is(comma, "all"_words) && is(comma + 1, "one lowercase lower caps"_words)) return true;
    if (is(comma - 2, "one"_words) && is(comma - 1, "word"_words)) return true;
    constexpr std::size_t longest = 6;
    std::size_t first = comma - 1;
    while (first > 0 && comma - first < longest && !text_.pauses(first)) --first;
    if (is(comma - 1, "dot punto underscore dash hyphen"_words)) return true;
    if (is(comma - 2, "letter letra number numero"_words)) return true;
    for (std::size_t i = first; i < comma; ++i) {
      std::string letter;
      if (spelled(i, letter) > i || told_of_spelling(i, letter = "x") > i) return true;
      const bool twice = is(i, "with"_words) && is(i + 1, "two 2 double"_words);
      if (twice) return true;
    }
    return comma - first == 1 && text_.source(first).size() == 1;
  }
  // "ray . owens @ …": set apart by blanks, like the sign.
  bool lone_dot(std::size_t i) const {
    return text_.gap(i) == (gap_dot | gap_space) && text_.message()[text_[i - 1].end] == ' ';
  }
  bool as_in(std::size_t i) const {
    return is(i, "as"_words) || (is(i, "a"_words) && is(i + 1, "as"_words));
  }

  Local read_local(std::size_t at, bool sign) const {
    Local local;
    local.first = local_begin(at);
    bool marked = sign;
    for (std::size_t i = local.first; i < at;) {
      if (is(i, "the el la"_words) && is(i + 1, "number numero letter letra"_words)) {
        i += 2;
        continue;
      }
      // "no dots", "not a k"
      const bool none =
          is(i, "no"_words) &&
          is(i + 1, "dot dots space spaces caps underscore underscores dash dashes"_words);
      const bool other = is(i, "not"_words) && is(i + 1, "a an"_words) && i + 2 < at &&
                         text_.source(i + 2).size() == 1;
      if (none || other) {
        i += none ? 2 : 3;
        continue;
      }
      const bool digit = is(i, "one"_words) && !is(i + 1, "word"_words);
      if (!digit &&
          is(i,
             "all lowercase lower case one word no spaces capital todo junto minusculas"_words)) {
        ++i;
        continue;
      }
      // "t as in tango then lowe"
      if (i > local.first && is(i, "then luego"_words)) {
        ++i;
        continue;
      }
      if (i > local.first) join(i, local.text);
      if (const std::size_t next = told_of_spelling(i, local.text); next > i) {
        i = next;
        continue;
      }
      i = piece(i, local.text);
    }
    marked = marked || is_marked(local.text);
    const bool placed =
        (local.first > 0 && places(local.first - 1)) || is(local.first, "your yall"_words);
    const bool plain = local.text.find_first_not_of("._-+") == std::string::npos;
    // "im at kim tran at gmail dot com"
    const bool presents = local.text == "im" && !sign;
    if (plain || presents || (placed && !marked)) return {};
    if (const std::size_t own = last_of_sentence(local.first, at); own > local.first) {
      return {written(own), own};
    }
    // "m dot ostrowski thats o s t r o w s k i at …": spelled once more
    std::size_t before = local.first;
    while (before > 0 && local.first - before < 3 && is(before - 1, "that thats is"_words))
      --before;
    if (before > 0 && before < local.first && text_.key(before - 1) == local.text) {
      Local whole = read_local(before, true);
      if (whole.text.ends_with(local.text)) return whole;
    }
    // "my first name dot last name at gmail"
    if (local.text.find("firstname") != std::string::npos ||
        local.text.find("lastname") != std::string::npos ||
        (local.text == "name" && local.first > 0 && is(local.first - 1, "my"_words)))
      return {};
    return local;
  }

  // "deb with two bs", "kross with a k": no words of the address, but a letter of it said twice.
  // One past them, or `i`.
  std::size_t told_of_spelling(std::size_t i, std::string& out) const {
    if (!is(i, "with"_words) || out.empty()) return i;
    const bool twice = is(i + 1, "two 2 double"_words);
    if (!twice && !is(i + 1, "a an one"_words)) return i;
    const std::size_t at = i + 2;
    if (at >= text_.size() || text_[at].kind != TokenKind::word) return i;
    const std::string_view letter = text_.key(at);
    const bool plural = letter.size() == 2 && letter[1] == 's';
    if (letter.size() != 1 && !plural) return i;
    const std::size_t place = out.rfind(letter[0]);
    if (place == std::string::npos) return i;
    const bool once = out.find(std::string(2, letter[0])) == std::string::npos;
    if (twice && once) out.insert(place, 1, letter[0]);
    // "two t's": the sign and its letter are of the same word
    return at + 1 < text_.size() && text_.key(at + 1) == "s" ? at + 2 : at + 1;
  }

  // "for my outfit stan wojcik wojcikplumbing at …": of more plain words than an address has, the
  // last; `first` where they may all be of it.
  std::size_t last_of_sentence(std::size_t first, std::size_t at) const {
    constexpr std::size_t most = 3;
    if (at - first <= most) return first;
    for (std::size_t i = first; i < at; ++i) {
      const bool plain = text_[i].kind == TokenKind::word && text_.source(i).size() > 1 &&
                         sense(i).number == NumberWord::none &&
                         (i == first || text_.gap(i) == gap_space) &&
                         !is(i,
                             "dot punto period point underscore under guion raya bajo dash hyphen "
                             "minus plus as like for then with all one word no number letter "
                             "numero letra todo"_words);
      if (!plain) return first;
    }
    return at - 1;
  }

  // What is written between two words of the address: "rodeo_queen 77".
  void join(std::size_t i, std::string& out) const {
    const std::size_t from = text_[i - 1].end;
    const std::size_t until = text_[i].begin;
    if (from >= until) return;
    const auto letter = [&](std::size_t k) { return text_.source(k).size() == 1; };
    const auto dashed = [&](std::size_t k) {
      return k > 0 && k < text_.size() && letter(k) && letter(k - 1) && text_.gap(k) == gap_dash;
    };
    const bool spelling = dashed(i) && (dashed(i - 1) || dashed(i + 1));
    if (spelling) return;  // "j-a-y"
    for (const char c : text_.message().substr(from, until - from)) {
      if (c == '.' || c == '_' || c == '-' || c == '+') out += c;
    }
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
    if (!reader.may_read(at)) continue;
    if (auto found = reader.read(at)) {
      at = found->last;
      out.push_back(std::move(*found));
    }
  }
  return out;
}

}  // namespace kept::bot::contact
