#include "bot/act/hearsay.h"

#include <algorithm>
#include <optional>

namespace kept::bot {
namespace {

constexpr auto saying =
    "say says said saying reads tell tells told telling write writes wrote text texts texted post "
    "posts "
    "posted type types typed typing yell yells yelled yelling scream screams screamed screaming "
    "shout shouts shouted shouting holler hollers hollered hollering sing sings sang go goes went "
    "like reply replies replied answers answered ask asks asked begs begged joke jokes joked "
    "mutters muttered whispers whispered repeats repeated dice dicen dijo dije dijeron decia "
    "decian "
    "diciendo digo grita gritan grito gritaba gritando escribio escribi escribe puso canta cantaba "
    "contesto pidio pedi pide piden rogo ordeno"_words;
// With these it is told whom something is said to.
constexpr auto telling =
    "tell tells told telling asked asks ask text texted wrote yelled yells begged dije dijo digo "
    "dice decia pedi pidio pide grito grita escribi escribio ordeno"_words;
constexpr auto likening = "like"_words;
constexpr auto going = "go goes went text texts post posts type"_words;

constexpr auto us_or_oneself =
    "i we you u yall ya your yours ustedes usted tu tus yo nosotros please can could"_words;
constexpr auto others =
    "he she they it everybody everyone someone somebody people who ella ellos ellas quien "
    "alguien"_words;
constexpr auto articles =
    "my his her their the a an some our this that every another one mi mis la los las un una el "
    "esa ese nuestro nuestra aquel aquella"_words;
constexpr auto kin =
    "mom mommy mama mother dad daddy papa father grandma grandpa granny abuela abuelo auntie aunt "
    "uncle tia tio sis bro mum"_words;
// One of the household speaks for the visitor as well: "my wife says cancel it".
constexpr auto household =
    "wife wifes husband husbands hubby spouse partner esposa esposo marido mujer wifey"_words;
// To whom else people speak of such things.
constexpr auto institutions =
    "bank landlord landlady doctor doctors dentist gym company insurance school lawyer judge court "
    "airline hotel cops police clerk neighbor neighbors teacher coach waiter hospital cashier "
    "banco taxista doctor doctora dentista seguro vecino vecina casero escuela abogado"_words;
constexpr auto of_house =
    "guy guys lady man woman salesman saleswoman salesperson rep reps manager managers dealer "
    "dealers dealership people person receptionist girl boy agent bot chat service sales advisor "
    "adviser team staff owner operator robot machine computer system vendedor vendedora gerente "
    "muchacho muchacha senor senora encargado encargada asesor asesora recepcionista empleado "
    "agente"_words;

constexpr auto orders =
    "cancel delete erase wipe remove stop quit unsubscribe reschedule forget borra borre borren "
    "borrar borrame borreme borrenme cancela cancele cancelen cancelar cancelame elimine elimina "
    "eliminen eliminar deja deje dejen dejame dejeme dejenme pare paren quite quita quiten quiteme "
    "quitenme quitame saquenme moleste molesten molestes"_words;
// Of these only what is forbidden, or wished for oneself.
constexpr auto mild_orders =
    "leave take call text talk llame llamen llames llama llamar mande manden marque marquen hable "
    "hablen"_words;
constexpr auto before_orders =
    "please just then por favor ya do not never no me nos lo la le"_words;
constexpr auto oneself = "i my me mine im ive we our us mi mis me yo"_words;
constexpr auto joining =
    "so but because cause since and then while when whenever lol haha lmao every so pero porque "
    "asi cuando y entonces pues"_words;
constexpr auto leading = "like that to que as basically literally"_words;
constexpr auto naming = "word words phrase term saying button command palabra frase"_words;

class HearsayFinder {
 public:
  HearsayFinder(const Text& text, const LexiconTables& lexicon)
      : t_(text), lexicon_(lexicon), size_(static_cast<std::uint32_t>(text.size())) {}

  std::vector<Hearsay> run() {
    find_quotes();
    for (std::uint32_t i = 0; i < size_; ++i) {
      if (is(i, saying)) add(told_behind(i));
    }
    for (const Range& quote : quotes_) {
      if (is_named(quote) || is_said_behind(quote) || is_bidden_by_others(quote)) add(quote);
    }
    find_code();
    settle();
    return std::move(out_);
  }

 private:
  struct Range {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
  };

  bool is(std::uint32_t i, WordSet auto words) const {
    return i < size_ && t_.word_is_in(i, words);
  }
  std::uint32_t past(std::uint32_t i, std::uint32_t most, WordSet auto words) const {
    std::uint32_t k = i;
    while (k < i + most && k < size_ && is(k, words)) ++k;
    return k;
  }

  // From a mark of quotation to the next one.
  void find_quotes() {
    std::uint32_t open = size_;
    for (std::uint32_t i = 0; i <= size_; ++i) {
      if ((t_.gap(i) & gap_quote) == 0) continue;
      for (std::size_t n = marks_before(i); n > 0; --n) {
        if (open < i) quotes_.push_back({open, i});
        open = open < i ? size_ : i;
      }
    }
  }
  std::size_t marks_before(std::uint32_t i) const {
    const std::size_t from = i == 0 ? 0 : t_[i - 1].end;
    const std::size_t until = i < size_ ? t_[i].begin : t_.message().size();
    if (until <= from) return 0;
    const std::string_view gap = t_.message().substr(from, until - from);
    std::size_t marks = 0;
    for (const std::string_view mark : {"\"", "\u201c", "\u201d", "\u00ab", "\u00bb"}) {
      for (std::size_t at = gap.find(mark); at != std::string_view::npos;
           at = gap.find(mark, at + mark.size()))
        ++marks;
    }
    return marks;
  }
  const Range* quote_at(std::uint32_t i) const {
    const auto found = std::partition_point(quotes_.begin(), quotes_.end(),
                                            [&](const Range& quote) { return quote.first < i; });
    return found != quotes_.end() && found->first == i ? &*found : nullptr;
  }

  bool names_person(std::uint32_t i) const {
    return is(i, kin) || (t_[i].kind == TokenKind::word && t_[i].word == unknown_word &&
                          lexicon_.base->first_names.contains(t_.key(i)));
  }

  // Where the words for who says it begin, if that is neither the visitor nor we; the number of
  // tokens otherwise.
  std::uint32_t teller_before(std::uint32_t verb) const {
    constexpr std::uint32_t reach = 7;
    for (std::uint32_t k = verb; k > 0 && k + reach > verb && !t_.breaks(k); --k) {
      const std::uint32_t i = k - 1;
      if (is(i, us_or_oneself)) return size_;
      if (is(i, others)) return i;
      if (is(i, "that who which que"_words) && k == verb) continue;
      if (is(i, articles)) return k < verb ? i : size_;
      if (names_person(i)) return i;
    }
    return size_;
  }
  bool is_household(std::uint32_t first, std::uint32_t verb) const {
    for (std::uint32_t i = first; i < verb; ++i) {
      if (is(i, household)) return true;
    }
    return false;
  }

  // One past whom it is said to, where that is neither the visitor nor we: "my bank", "a mi primo".
  // `verb` where there are no such words.
  std::uint32_t past_hearer(std::uint32_t verb, bool by_others) const {
    constexpr std::uint32_t longest = 3;
    const std::uint32_t at = past(verb + 1, 1, "at a to"_words);
    if (t_.pauses(verb + 1)) return verb;
    if (by_others && is(at, "him her"_words) && is(at + 1, "to that not never"_words))
      return at + 1;
    const bool owned = is(at, "my his her their our mi mis su sus"_words);
    if (!owned && !is(at, "the a an some la los las el al"_words))
      return by_others && at < size_ && names_person(at) ? at + 1 : verb;
    if (t_.pauses(at + 1)) return verb;
    bool known = owned;
    for (std::uint32_t k = at + 1; k < size_ && k <= at + longest; ++k) {
      if (is(k, of_house)) return verb;
      known = known || is(k, institutions);
      const bool ends = t_.pauses(k + 1) || (t_.gap(k + 1) & (gap_quote | gap_colon)) != 0 ||
                        is(k + 1, "to that que"_words) || is_order(k + 1, false);
      if (ends) return known ? k + 1 : verb;
    }
    return verb;
  }

  bool is_order(std::uint32_t i, bool mild) const {
    constexpr std::uint32_t most = 4;
    const std::uint32_t at = past(i, most, before_orders);
    if (is(at, orders)) return true;
    if (!is(at, mild_orders)) return false;
    if (mild || (is(at, "leave take"_words) && is(at + 1, "me us"_words))) return true;
    for (std::uint32_t k = i; k < at; ++k) {
      if (is(k, "not never no"_words)) return true;
    }
    return false;
  }
  bool speaks_of_oneself(const Range& range) const {
    for (std::uint32_t i = range.first; i < range.last; ++i) {
      if (is(i, oneself)) return true;
    }
    return false;
  }
  // To the end of what is said, from its first word on.
  std::uint32_t end_of(std::uint32_t first, bool apart) const {
    constexpr std::uint32_t longest = 24;
    std::uint32_t k = first + 1;
    while (k < size_ && k < first + longest && !t_.breaks(k) &&
           (apart || !(t_.pauses(k) || is(k, joining))))
      ++k;
    return k;
  }

  // What is told behind the verb.
  Range told_behind(std::uint32_t verb) const {
    const std::uint32_t teller = teller_before(verb);
    const bool by_others = teller < size_;
    const std::uint32_t hearer = is(verb, telling) ? past_hearer(verb, by_others) : verb;
    const bool to_others = hearer > verb;
    if (!by_others && !to_others) return {};
    if (is(verb, likening) && !is(verb - 1, "was is were be all being"_words)) return {};
    std::uint32_t at = to_others ? hearer : verb + 1;
    if (!to_others) at = past(at, 2, "me us to at nos"_words);
    constexpr std::uint32_t reach = 4;
    const std::uint32_t until = by_others ? std::max(at, verb + reach) : at;
    const Range* quote = nullptr;
    for (std::uint32_t k = verb + 1; k <= until + 1 && k < size_ && quote == nullptr; ++k) {
      quote = quote_at(k);
      if (quote == nullptr && t_.breaks(k)) break;
    }
    if (quote != nullptr) return *quote;
    if (at >= size_) return {};
    const bool colon = (t_.gap(at) & gap_colon) != 0;
    if (colon || ((t_.gap(at) & gap_comma) != 0 && !to_others)) {
      // "like my wife said, cancel it"
      if (!colon && (is_household(teller, verb) || (teller > 0 && is(teller - 1, "like as"_words))))
        return {};
      const Range said{at, end_of(at, true)};
      return is_order(at, colon) || (colon && speaks_of_oneself(said)) ? said : Range{};
    }
    if (t_.pauses(at)) return {};
    if (!to_others) {
      // "my wife says cancel it", "the doctor told me to cancel"
      if (is_household(teller, verb) || is(verb, telling_me_) || is(verb + 1, "me us to"_words))
        return {};
      at = past(at, 1, likening);
      return is_order(at, false) ? Range{at, end_of(at, false)} : Range{};
    }
    const std::uint32_t order = past(at, 2, leading);
    return is_order(order, true) ? Range{at, end_of(order, false)} : Range{};
  }

  // "the word \"stop\"", "what does \"unsubscribe\" mean"
  bool is_named(const Range& quote) const {
    const std::uint32_t before = quote.first;
    if (before > 0 && is(before - 1, naming) && !(before > 1 && is(before - 2, "am i"_words)))
      return true;
    if (before > 1 && is(before - 1, "does do is did"_words) && is(before - 2, "what"_words))
      return true;
    // "\"leave me alone\" is my favorite song"
    if (is(quote.last, "is was"_words) && is(quote.last + 1, articles) &&
        !is(quote.last + 2, "request wish question answer order message"_words))
      return true;
    const std::uint32_t behind = past(quote.last, 2, "even really actually"_words);
    return is(behind, "means mean significa"_words);
  }
  // "our pastor preached \"…\"": whatever the verb is, what is bidden is bidden by others.
  bool is_bidden_by_others(const Range& quote) const {
    constexpr std::uint32_t reach = 5;
    const std::uint32_t teller = teller_before(quote.first);
    return teller < size_ && teller + reach >= quote.first && teller + 1 < quote.first &&
           is_order(quote.first, true);
  }
  // "\"cancel it\" is what my mom would say", "\"call me\" said the plumber"
  bool is_said_behind(const Range& quote) const {
    constexpr std::uint32_t reach = 7;
    const std::uint32_t at = past(quote.last, 3, "is was are what how that"_words);
    if (at >= size_ || t_.breaks(quote.last)) return false;
    if (is(at, saying) && !is(at, going)) return is(at + 1, articles) || is(at + 1, others);
    if (!is(at, articles) && !is(at, others) && !names_person(at)) return false;
    for (std::uint32_t k = at + 1; k < std::min(at + reach, size_) && !t_.breaks(k); ++k) {
      const std::uint32_t teller = is(k, saying) ? teller_before(k) : size_;
      if (is(k, saying)) return at <= teller && teller < k;
    }
    return false;
  }

  void add(const Range& range) {
    if (range.first >= range.last) return;
    out_.push_back({range.first, range.last, false, speaks_of_oneself(range)});
  }

  // "curl -X DELETE /visits", "UPDATE visits SET …"
  bool begins_with_command() const {
    constexpr auto commands = "curl wget sudo ssh git npm docker rm grep chmod"_words;
    if (size_ < 2) return false;
    if (t_.key_is_in(0, commands))
      return (t_.gap(1) & gap_dash) != 0 || t_.key_is_in(0, "sudo git"_words);
    return !t_.shouting() && t_[0].all_caps &&
           t_.key_is_in(0, "select insert update delete drop alter"_words) &&
           std::any_of(t_.tokens().begin() + 1, t_.tokens().end(), [&](const Token& token) {
             const auto i = static_cast<std::size_t>(&token - t_.tokens().data());
             return token.all_caps && t_.key_is_in(i, "from into set table where"_words);
           });
  }

  // "status = \"cancelled\"; return"
  bool is_statement() const {
    const std::string_view message = t_.message();
    const std::size_t at = message.find(" = ");
    return at != std::string_view::npos && at > 0 && is_letter(message[at - 1]) &&
           message.find(';', at) != std::string_view::npos;
  }

  // Braces and what is between them, tags, "name=value", calls.
  void find_code() {
    if (begins_with_command() || is_statement()) out_.push_back({0, size_, true, true});
    std::uint32_t gaps = 0;
    for (std::uint32_t i = 0; i <= size_; ++i) gaps |= t_.gap(i);
    if ((gaps & gap_code) == 0 && (gaps & (gap_paren | gap_quote)) != (gap_paren | gap_quote))
      return;
    const std::string_view message = t_.message();
    const auto around = [&](std::size_t from, std::size_t until) {
      if (from == std::string_view::npos || until == std::string_view::npos || until <= from)
        return;
      add_bytes(from, until);
    };
    around(message.find('{'), message.rfind('}'));
    const std::size_t call = message.find("(\"");
    if (call != std::string_view::npos && call > 0 && is_letter(message[call - 1]))
      around(call, message.find(')', call));
    const std::size_t tag = message.find('<');
    if (tag != std::string_view::npos && tag + 1 < message.size() &&
        (message[tag + 1] == '/' || is_letter(message[tag + 1])))
      around(tag, message.rfind('>'));
    for (std::size_t at = message.find('='); at != std::string_view::npos;
         at = message.find('=', at + 1)) {
      const bool sets =
          at > 0 && at + 1 < message.size() && is_letter(message[at - 1]) &&
          (is_letter(message[at + 1]) || message[at + 1] == '\'' || message[at + 1] == '"');
      if (!sets) continue;
      const std::size_t from = message.rfind(' ', at) + 1;
      const std::size_t end = std::min(message.find(' ', at), message.size());
      add_bytes(from, end);
      at = end - 1;
    }
  }
  static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }
  void add_bytes(std::size_t from, std::size_t until) {
    const auto first = std::partition_point(t_.tokens().begin(), t_.tokens().end(),
                                            [&](const Token& t) { return t.begin < from; });
    const auto last = std::partition_point(first, t_.tokens().end(),
                                           [&](const Token& t) { return t.begin < until; });
    if (first == last) return;
    out_.push_back({static_cast<std::uint32_t>(first - t_.tokens().begin()),
                    static_cast<std::uint32_t>(last - t_.tokens().begin()), true, true});
  }

  // In order, and what overlaps is one.
  void settle() {
    std::sort(out_.begin(), out_.end(),
              [](const Hearsay& a, const Hearsay& b) { return a.first < b.first; });
    std::size_t kept = 0;
    for (const Hearsay& next : out_) {
      if (kept > 0 && next.first < out_[kept - 1].last) {
        Hearsay& before = out_[kept - 1];
        before.last = std::max(before.last, next.last);
        before.code = before.code || next.code;
        before.of_teller = before.of_teller || next.of_teller;
      } else {
        out_[kept++] = next;
      }
    }
    out_.resize(kept);
  }

  static constexpr auto telling_me_ = "tell tells told telling asked asks ask"_words;

  const Text& t_;
  const LexiconTables& lexicon_;
  std::uint32_t size_;
  std::vector<Range> quotes_;
  std::vector<Hearsay> out_;
};

}  // namespace

std::vector<Hearsay> find_hearsay(const Text& text, const LexiconTables& lexicon) {
  return HearsayFinder(text, lexicon).run();
}

const Hearsay* hearsay_at(std::span<const Hearsay> hearsay, std::uint32_t token) {
  const auto found = std::partition_point(hearsay.begin(), hearsay.end(),
                                          [&](const Hearsay& told) { return told.last <= token; });
  return found != hearsay.end() && found->first <= token ? &*found : nullptr;
}

bool is_silent(const Hearsay& told, Cue cue) {
  switch (cue) {
    case Cue::nothing:
    case Cue::want:
    case Cue::browse:
    case Cue::vehicle_topic:
    case Cue::vehicle_fact:
    case Cue::about_it:
    case Cue::listed:
    case Cue::pick:
    case Cue::pick_one:
    case Cue::own_vehicle:
    case Cue::generic:
    case Cue::superlative:
    case Cue::exclusion:
    case Cue::indifferent:
      return told.code;
    case Cue::problem:
    case Cue::service:
      return told.of_teller;
    default:
      return true;
  }
}

Openings silent_openings(const Hearsay& told) {
  const Openings troubles = bit_of(Opening::breakdown) | bit_of(Opening::symptom);
  return told.of_teller ? ~Openings{0} : ~troubles;
}

}  // namespace kept::bot
