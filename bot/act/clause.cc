#include "bot/act/clause.h"

#include <algorithm>

#include "bot/act/clause_openings.h"

namespace kept::bot {
namespace {

class ClauseFinder {
 public:
  explicit ClauseFinder(const Text& text) : t_(text) {}

  std::vector<Clause> run() {
    constexpr std::size_t usual = 4;
    clauses_.reserve(usual);
    std::uint32_t first = 0;
    const auto size = static_cast<std::uint32_t>(t_.size());
    for (std::uint32_t i = 0; i < size; ++i) {
      if (i > first && begins(i, first)) {
        close(first, i);
        first = i;
        state_ = {};
      }
      step(i);
    }
    if (size > 0) close(first, size);
    pass_marks_back();
    return std::move(clauses_);
  }

 private:
  bool is(std::size_t i, WordSet auto words) const {
    return i < t_.size() && t_.word_is_in(i, words);
  }

  bool is_joint(std::size_t i) const { return is(i, joints); }

  bool is_subject(std::size_t i) const {
    return is(i,
              "i you u ya yall it he she they we there this that these those the a an my your our "
              "his her their any some anyone anybody someone somebody everyone guys folks all "
              "its"_words);
  }

  bool is_auxiliary(std::size_t i) const { return is(i, auxiliaries); }

  bool inverts(std::size_t i) const {
    if (!is_auxiliary(i)) return false;
    if (is(i + 1, "not"_words)) return is(i + 2, "you it they the that i we there this"_words);
    return is_subject(i + 1);
  }

  bool is_wh(std::size_t i) const { return is(i, wh_words); }

  // A pronoun that can only be a subject, with its verb behind it.
  bool is_pronoun(std::size_t i) const {
    return is(i, "i we you u yall they he she yo usted ustedes nosotros tu"_words);
  }

  bool opens(std::size_t i) const {
    return is_pronoun(i) || inverts(i) || is_wh(i) ||
           is(i,
              "it there please let lets hold call text email send tell give show reserve cancel "
              "move "
              "keep my thats its me se lo la nos les quiero quisiera necesito busco tengo tiene "
              "tienen puedo pueden puede podria podrian hay estoy estan esta soy mi manden mande "
              "any just tell"_words) ||
           is(i,
              "di diga digan dame deme denme baje bajele bajale bajen bajenle manda pasa pase "
              "pasen pon ponga pongan aparta aparte aparten guarda guarde guarden llama llame "
              "llamen cancela cancele cancelen cambia cambie cambien revisa revise revisen checa "
              "cheque chequen haga hagan aceptan acepta sigue siguen trae traen cuesta vale "
              "seria quedaria voy vamos ocupo ocupamos necesitamos queremos ando somos comunique "
              "comuniquen comunica pienso doy traigo traemos"_words);
  }

  // Whether a new clause begins at i, where one runs since `first`.
  bool begins(std::uint32_t i, std::uint32_t first) {
    if (t_.breaks(i)) return true;
    if (t_.pauses(i)) return opens(skip_lead(i, ahead_)) || ends_lead(i, first);
    if (!is(i, clause_openings)) return false;
    if (is_joint(i)) return !is_joint(i - 1) && (opens(i + 1) || turns(i));
    return (inverts(i) && cuts(i)) || asks_apart(i);
  }

  // "my appointment is friday but saturday suits me", unlike "anything but a Kia"
  bool turns(std::uint32_t i) const {
    return state_.whole && is(i, "but pero so"_words) &&
           !is(i - 1, "anything everything nothing any all not no only day todo menos"_words);
  }

  // Behind "hi," and "thanks," something else begins whatever it is.
  bool ends_lead(std::uint32_t i, std::uint32_t first) { return skip_lead(first, own_) >= i; }

  // "the camry how many miles", "vin 1FT... what trim is that"
  bool asks_apart(std::uint32_t i) const {
    if (is(i, letting_know) && is(i + 1, "me us"_words))
      return is(i + 2, "if know whether what how when"_words) &&
             !is(i - 1, "to you can please"_words);
    return is(i, asking_apart) && !state_.wh &&
           !is(i - 1,
               "know tell ask see about for of on in at to by from with or no matter understand "
               "guess "
               "is are was has have had does do did can will so then show say me wonder wondering "
               "sure and y de en por a para con "
               "que saber that this"_words);
  }

  // What the running clause has said so far.
  struct State {
    bool wh = false;     // a wh-word that still wants its verb
    bool whole = false;  // a verb, so that another one begins anew
  };

  void step(std::uint32_t i) {
    if (!is(i, telling_words)) return;
    if (is_auxiliary(i)) {
      state_.whole = true;
      state_.wh = false;
    } else if (is_wh(i) || is(i, wh_ever)) {
      state_.wh = true;
    } else {
      state_.whole = true;
    }
  }

  // "hi im deb is the camry there": an inversion that the words before it do not ask for.
  bool cuts(std::uint32_t i) const {
    const bool whole = is(i - 1, "all any it that this these those there"_words);
    if (is(i - 1, "to not"_words) || (i > 1 && is(i - 2, "let"_words))) return false;
    if (is_joint(i - 1) || (is_subject(i - 1) && !whole) || is_auxiliary(i - 1) || state_.wh)
      return false;
    // "the price is the same": after a noun it is a statement.
    if (is(i, "is are was were am"_words)) {
      // "the wrangler rubicon is it a 4 door"
      if (is(i + 1, "it"_words) && goes_on(i + 2) && !is(i - 1, "this that what all one"_words))
        return true;
      // "the tahoe with 61k miles is that one gone"
      if (is(i + 1, "that this"_words) && is(i + 2, "one"_words) &&
          is(i + 3,
             "still gone sold already available there taken reserved spoken yours in on"_words))
        return true;
      const bool code = t_[i - 1].kind == TokenKind::number && t_.key(i - 1).size() > 2;
      return (state_.whole || code) && is(i + 1, "it there you that this the they"_words) &&
             !is(i - 1, "one what color price car truck suv is all"_words);
    }
    if (is(i, "has had"_words) && is(i + 1, "it he she"_words) && goes_on(i + 2)) return true;
    if (is(i, "have had has"_words)) return state_.whole && is(i + 1, "you"_words);
    return true;
  }

  bool goes_on(std::uint32_t i) const { return i < t_.size() && !t_.pauses(i); }

  // Words that only lead in: tokens [from, end).
  struct Lead {
    std::uint32_t from = 1;
    std::uint32_t end = 0;
  };

  // The first token from i on that says something. It is asked for again and again of one lead, so
  // the last one that was walked over is known.
  std::uint32_t skip_lead(std::uint32_t i, Lead& known) const {
    if (i < known.from || i > known.end) known = {i, walk_lead(i)};
    return known.end;
  }

  std::uint32_t walk_lead(std::uint32_t i) const {
    while (i < t_.size() &&
           is(i,
              "hi hello hey heya yo howdy ok okay so and but also well um uh umm oh yes yeah yep "
              "yup no "
              "nah nope thanks thank please pls sorry actually now then or plus just like btw lol "
              "haha man dude bro sir maam miss folks guys hmm wait alright great cool perfect sure "
              "good morning afternoon evening day there hola buenas buenos dias tardes noches oye "
              "oiga y pero o entonces pues bueno ok gracias si no disculpe disculpa perdon perdone "
              "amigo senor senora que ademas tambien ah eh mire mira question quick one more thing "
              "pregunta otra cosa anyway anyways anyhow"_words) &&
           (begins_lead(i) ||
            !(is(i, "good there day like one que"_words) && (i == 0 || !follows_greeting(i))))) {
      ++i;
    }
    return i;
  }

  // "one more is the camry there", "like how much is it"
  bool begins_lead(std::uint32_t i) const {
    if (is(i, "one"_words)) return is(i + 1, "more last quick other"_words);
    return is(i, "like"_words) && is_wh(i + 1);
  }

  bool follows_greeting(std::uint32_t i) const {
    return is(i - 1, "hi hello hey good hola more another quick oye buenos buenas buen"_words);
  }

  void close(std::uint32_t first, std::uint32_t last) {
    Clause clause{first, last, first, Mood::statement};
    clause.head = std::min(skip_lead(first, own_), last > first ? last - 1 : last);
    clause.mood = mood_of(clause);
    clauses_.push_back(clause);
  }

  Mood mood_of(const Clause& c) const {
    const auto h = c.head;
    const bool mark =
        (t_.gap(c.last) & gap_question) != 0 || (t_.gap(c.first) & gap_opens_question) != 0;
    if (asks_politely(h)) return Mood::request;
    if (mark || asks_by_words(c, h)) return Mood::question;
    return Mood::statement;
  }

  // "can you", "could someone", "me pueden"
  bool asks_politely(std::uint32_t h) const {
    if (is(h, "can could would will"_words))
      return is(h + 1, "you u ya yall i we someone somebody anyone anybody ur"_words);
    if (is(h, "may"_words)) return is(h + 1, "i we"_words);
    if (is(h, "me nos"_words)) return is(h + 1, "puede pueden puedes podria podrian podrias"_words);
    return is(h, "puede pueden puedes podria podrian podrias puedo podemos"_words);
  }

  bool asks_by_words(const Clause& c, std::uint32_t h) const {
    return asks_in_english(c, h) || asks_in_spanish(c, h) || asks_at_end(c);
  }

  bool asks_in_english(const Clause& c, std::uint32_t h) const {
    if (inverts(h) || (is_auxiliary(h) && counts(h + 1))) return true;
    if (is(h, "is are was were does did has"_words) && h + 1 < c.last &&
        !is(h + 1, "not good fine ok great perfect to"_words))
      return true;
    if (is(h, "when while"_words)) return !is_pronoun(h + 1) && !is(h + 1, "the my it"_words);
    if (is(h, "why"_words)) return !is(h + 1, "not"_words);
    if (is(h, "what how where who which whose"_words)) return asks_by_wh(h);
    if (is(h, "got have"_words) && is(h + 1, "any a anything"_words)) return true;
    if (is(h, "still"_words) && is(h + 1, "got have"_words))
      return is(h + 2, "that the this it any those"_words);
    if (is(h, "any"_words)) return is(h + 1, "chance idea way word update news luck"_words);
    return leads_in(c) || addresses(h);
  }

  // "would three car seats fit"
  bool counts(std::size_t i) const {
    return i < t_.size() &&
           (t_[i].kind == TokenKind::number || is(i, "two three four five six seven eight"_words));
  }

  // "what i want", "how i like it" ask nothing; "what you got" does.
  bool asks_by_wh(std::uint32_t h) const {
    // "my husband, who is standing here, wants it"
    if (is(h, "who which"_words) && h > 0 && !t_.breaks(h) && t_.pauses(h)) return false;
    if (is(h, "which"_words))
      return !is(h + 1, "is"_words) || !is(h + 2, "fine great ok good"_words);
    return !is(h + 1, "i we a nice my ever"_words);
  }

  // "wondering if", "do you know", "let me know", "curious about"
  bool leads_in(const Clause& c) const {
    for (std::uint32_t i = c.head; i + 1 < c.last && i < c.head + reach; ++i) {
      if (!is(i, leading_in)) continue;
      if (is(i, wondering)) return true;
      if (is(i, whether) &&
          is(i - (i > 0 ? 1 : 0), "know see check checking tell ask asking sure confirm out"_words))
        return !is(i - (i > 0 ? 1 : 0), "sure"_words);
      if (is(i, whether) && i > 1 && is(i - 1, "me us"_words) && is(i - 2, "tell let"_words))
        return true;
      if (is(i, finding_out) &&
          (is(i + 1, "what how if whether which when where why more about"_words) ||
           (is(i + 1, "me us"_words) &&
            is(i + 2,
               "what how if whether which when where why more about everything all"_words))) &&
          !(i > 0 && is(i - 1, "not dont"_words)))
        return true;
    }
    return false;
  }

  // "you still got that", "yall do oil changes": in a chat with a business that is a question.
  bool addresses(std::uint32_t h) const {
    if (!is(h, "you u yall ustedes"_words)) return false;
    std::uint32_t i = h + 1;
    while (is(i, "guys all folks still even also ever by any chance todavia aun tambien"_words))
      ++i;
    // "you have rescheduled me twice" tells.
    if (is(i, "have"_words) &&
        is(i + 1,
           "rescheduled cancelled canceled been lied told called kept had made given changed asked "
           "ignored moved pushed charged lost forgotten"_words))
      return false;
    return is(i,
              "got have has sell take do offer accept open buy carry finance deliver rent service "
              "know think need hire tienen venden"_words) &&
           !is(i + 1, "not"_words);
  }

  bool asks_in_spanish(const Clause& c, std::uint32_t h) const {
    // "quiero preguntar si la roja es 4x4"
    if (c.first > 0 && is(c.first, "si"_words) &&
        is(c.first - 1, "preguntar preguntarle preguntarles pregunto saber"_words))
      return c.last > h + 1;
    if (is(h, "cual cuales cuanto cuanta cuantos cuantas donde quien quienes"_words)) return true;
    if (is(h, "como"_words)) return !is(h + 1, "a para que"_words) && c.last > h + 1;
    if (is(h, "a en de por para con hasta"_words))
      return is(h + 1, "cual cuanto cuantas cuantos donde quien que cuando"_words) &&
             !(is(h, "para por"_words) && is(h + 1, "que"_words) && !is(h, "por"_words));
    if (is(h, "cuando"_words)) return !is(h + 1, "yo salga llegue pueda"_words);
    if (h > 0 && is(h, "que"_words)) return c.last > h + 1;
    if (is(h, "es"_words) && is(h + 1, "para un una mi que por muy de"_words)) return false;
    if (is(h, "que"_words))
      return c.last > h + 1 &&
             !is(h + 1,
                 "no tenga tengan sea sean me le les nos lastima bueno se llame llamen"_words);
    if (is(h,
           "tiene tienen tienes trae traen es sigue siguen viene vienen hay habra aceptan acepta "
           "ofrecen venden vende compran compra hacen hace abren abre cierran cierra dan sabe "
           "saben "
           "sabes incluye incluyen todavia aun sera seran tendra tendran tendras esta estan estas "
           "cuesta vale cuentan manejan"_words))
      return c.last > h + 1;
    if (is(h, "ya"_words)) return is(h + 1, "se lo la no abrieron cerraron vendieron esta"_words);
    if (is(h, "el la ese esa este esta"_words)) return asks_of_subject(c, h);
    for (std::uint32_t i = h; i + 1 < c.last && i < h + reach; ++i) {
      if (is(i, "saber preguntar preguntarle pregunta"_words)) return true;
      if (is(i, "si"_words) && i > h && is(i - 1, "ver checar checa dime digame"_words))
        return true;
    }
    return false;
  }

  // "la van blanca es larga o corta", "ese tesla cuanto dura la bateria"
  bool asks_of_subject(const Clause& c, std::uint32_t h) const {
    bool verb = false;
    for (std::uint32_t i = h + 1; i < c.last && i < h + 2 * reach; ++i) {
      if (is(i, "cuanto cuanta cuantos cuantas cual donde"_words)) return true;
      if (is(i, "me mi que lo bien"_words)) return false;
      verb = verb || is(i, "es tiene trae esta viene sigue incluye"_words);
      if (verb && is(i, "o"_words)) return true;
    }
    return verb && is(c.last - 1, "verdad no todavia disponible"_words);
  }

  // "... right", "... or no", "... verdad"
  bool asks_at_end(const Clause& c) const {
    const auto end = c.last;
    if (end < c.head + 3) return false;
    if (is(end - 1, "right correct huh verdad cierto eh"_words)) return true;
    return is(end - 1, "no not nah what que"_words) && is(end - 2, "or o"_words);
  }

  // A question mark ends a sentence; the fragments before it in the sentence are part of what it
  // asks: "the blue camry, still there?"
  void pass_marks_back() {
    for (std::size_t k = clauses_.size(); k-- > 1;) {
      const Clause& later = clauses_[k];
      Clause& former = clauses_[k - 1];
      constexpr std::uint32_t inside = gap_opens_question | gap_comma;
      const bool goes_on =
          !t_.breaks(later.first) || (t_.gap(later.first) & inside) == inside;  // "..., ¿tiene"
      const bool same_sentence = goes_on && !is_joint(later.first);
      if (same_sentence && later.mood == Mood::question && is_noun(former)) {
        former.mood = Mood::question;
        former.fragment = true;
      }
    }
  }

  // "the blue camry", "#2", "ese rojo"
  bool is_noun(const Clause& c) const {
    const bool begins = t_[c.head].kind == TokenKind::number ||
                        is(c.head,
                           "the that this el la ese esa este esta first second third fourth last "
                           "stock"_words);
    for (std::uint32_t i = c.head; begins && i < c.last; ++i) {
      if (is_auxiliary(i) || is_pronoun(i)) return false;
      if (is(i, "gusta gusto interesa encanta llevo quiero es esta convence"_words)) return false;
    }
    return begins;
  }

  static constexpr std::uint32_t reach = 8;
  const Text& t_;
  State state_;
  Lead own_;    // of the running clause
  Lead ahead_;  // behind the last pause
  std::vector<Clause> clauses_;
};

}  // namespace

std::vector<Clause> find_clauses(const Text& text) {
  return ClauseFinder(text).run();
}

}  // namespace kept::bot
