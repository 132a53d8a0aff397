#include "bot/act/clause_words.h"
#include "bot/act/frames.h"

namespace kept::bot {
namespace {

constexpr std::string_view rule = "broken promise";

// Who did not do what was due.
constexpr auto they =
    "you your u ur yall yours guys advisor place company shop they them their he she who salesman "
    "salesperson saleslady sales rep "
    "manager dealership dealer staff employees service department anyone anybody someone somebody "
    "everyone finance team ustedes usted vendedor vendedora gerente agencia servicio tu"_words;

constexpr auto contacting =
    "call called calling calls email emailed emails text texted answer answered answers answering "
    "respond "
    "responded responds responding reply replied replies get gets got return returned returns "
    "picks "
    "follow followed contacted contact contacts "
    "show showed help helped helps listen listens pick picks picked care cares reach reached show "
    "shows sent send call "
    "honor honored fix fixed fixes fixing bother bothered gave told tell update updated message "
    "messaged wrote write "
    "care cares apologized caso "
    "llamo llamaron llamado llama llaman llamar contesto contestaron contesta contestan contestado "
    "responde responden respondio respondieron respondido atendio atendieron atiende atienden "
    "ayudo "
    "ayudaron ayuda ayudan regreso regresaron mandaron mando enviaron envio cumplieron cumplen "
    "cumplio marcaron "
    "marco marcado hablado avisaron aviso avisado dieron llego hablo hablaron escucha "
    "escuchan"_words;

constexpr auto due =
    "call callback response answer reply word plates plate title tags tag registration refund "
    "paperwork check email update quote keys key respuesta llamada placas titulo reembolso "
    "papeles contestacion"_words;

constexpr auto nobodies = "nobody noone nadie"_words;
constexpr auto no = "no"_words;
constexpr auto none_of_them = "none"_words;
constexpr auto never_in_spanish = "nunca jamas"_words;
constexpr auto nevers = any_of_lists("never"_words, never_in_spanish);
constexpr auto negation = "not"_words;
constexpr auto due_by_plan = "supposed"_words;
constexpr auto promises = "promised"_words;
constexpr auto agreed_in_spanish = "quedaron quedo iban iba prometieron prometio dijeron"_words;
constexpr auto keeping_at_it = "llevo llevamos"_words;
constexpr auto trying_long =
    "calling texting emailing asking trying messaging typing writing ringing"_words;
constexpr auto trying = any_of_lists(
    trying_long,
    "called texted emailed messaged asked tried left phoned llamado llame marque marcado fui came "
    "drove been"_words);
constexpr auto waiting = "waiting waited esperando"_words;
constexpr auto sitting = "sitting sittin stuck"_words;
constexpr auto wait = "wait"_words;
constexpr auto hold = "hold"_words;
constexpr auto hung = "hung"_words;
constexpr auto again = "second third fourth fifth sixth 2nd 3rd 4th 5th 6th"_words;
constexpr auto mended = "fixed repaired replaced serviced done"_words;
constexpr auto still = "still todavia aun"_words;

// What the rules begin with.
constexpr auto openings = any_of_lists(nobodies, no, none_of_them, nevers, negation, due_by_plan,
                                       promises, agreed_in_spanish, keeping_at_it, trying, waiting,
                                       sitting, wait, hold, hung, still, again, mended);

class BrokenWord {
 public:
  BrokenWord(const Case& c, const Clause& clause) : c_(c), w_(c, clause) {}

  Ground find() const {
    if (w_.mood() == Mood::request) return {};
    for (std::uint32_t i = w_.first(); i < w_.end(); ++i) {
      if (!w_.opens(i, Opening::broken_word)) continue;
      const bool said = nobody(i) || never(i) || did_not(i) || promised(i) || in_vain(i) ||
                        waits(i) || owed(i) || no_me(i) || wrote_again(i) || mended_in_vain(i);
      // "no me dieron permiso": of others than us
      if (said) return w_.has("permiso"_words) ? Ground{} : w_.ground(i, w_.end(), rule);
    }
    return {};
  }

 private:
  bool is(std::uint32_t i, WordSet auto words) const { return w_.is(i, words); }
  bool contacts(std::uint32_t from, std::uint32_t until) const {
    return w_.has_between(contacting, from, until);
  }
  std::uint32_t until_pause(std::uint32_t from, std::uint32_t until) const {
    std::uint32_t i = from;
    while (i < until && i < w_.end() && !c_.text().pauses(i)) ++i;
    return i;
  }
  bool supposes() const {
    return w_.has("if unless si cuando when before until till til hasta"_words);
  }

  // "nobody ever called me", "nadie contesta"
  bool nobody(std::uint32_t i) const {
    const bool none = is(i, nobodies) || (is(i, no) && is(i + 1, "one"_words)) ||
                      (is(i, none_of_them) && is(i + 1, "of"_words));
    if (!none || w_.has_between("unknown strangers strange"_words, i + 2, i + 5)) return false;
    if (is(i, none_of_them) && w_.has_between("got get gets"_words, i + 2, i + 6)) return false;
    return contacts(i + 1, until_pause(i + 1, i + 6)) && !supposes();
  }

  // "you never answered", "nunca me llamaron", "never heard back"
  bool never(std::uint32_t i) const {
    if (!is(i, nevers) || supposes() || is(i + 1, "mind"_words)) return false;
    if (w_.before(i, 3, "i we ive yo"_words) || i == w_.head()) {
      const bool got = is(i + 1, "got heard received gotten getting get hear"_words) ||
                       is(i + 2, "got heard received gotten"_words);
      if (got) {
        return w_.has_between(
            "call callback email answer response reply back anything text word "
            "quote from"_words,
            i, i + 6);
      }
    }
    const bool spanish = is(i, never_in_spanish);
    if (spanish && is(i + 1, "esta estan hay encuentro"_words)) return !w_.asks();
    const bool blamed =
        spanish ? !w_.before(i, 3, "yo"_words)
                : w_.before(i, 6, they) || i == w_.head() || w_.before(i, 1, "but and"_words);
    return blamed && !w_.before(i, 2, "i we"_words) && contacts(i + 1, i + 5);
  }

  // "you did not call back", "she has not returned my calls", "you do not answer the phone"
  bool did_not(std::uint32_t i) const {
    if (!is(i, negation) || supposes() || w_.asks()) return false;
    const bool blamed = w_.before(i, 6, they) && !w_.before(i, 3, "i we it"_words);
    if (!blamed) return false;
    if (w_.before(i, 1, "did have has had"_words)) return contacts(i + 1, i + 5);
    return w_.before(i, 1, "do does will would"_words) && !w_.before(i, 6, "why can"_words) &&
           is(i + 1, "answer respond reply return listen care pick even"_words);
  }

  // "you were supposed to call", "the quote you promised", "quedaron de llamarme"
  bool promised(std::uint32_t i) const {
    if (is(i, due_by_plan)) {
      return w_.before(i, 4, "was were"_words) && !w_.before(i, 3, "i we it"_words) &&
             contacts(i + 1, i + 6) && !w_.asks();
    }
    if (is(i, promises)) {
      return w_.before(i, 5, they) && !w_.before(i, 1, "i we"_words) && !w_.asks();
    }
    return is(i, agreed_in_spanish) &&
           w_.has_between(
               "llamar llamarme llamaban mandar mandarme avisar avisarme hablar hablarme "
               "marcar marcarme enviar enviarme regresar devolver contactarme contestar "
               "llamarian hablaban marcaban mandaban"_words,
               i + 1, i + 6);
  }

  // "i have called three times", "llevo toda la semana llamando"
  bool in_vain(std::uint32_t i) const {
    if (is(i, keeping_at_it)) {
      return w_.has_between(
          "escribiendo esperando llamando marcando tratando intentando pidiendo sin "
          "esperandolos"_words,
          i + 1, i + 7);
    }
    if (!is(i, trying) || w_.asks() || supposes()) return false;
    const auto until = i + 8;
    const bool often = w_.has_between("times veces messages voicemails mensajes"_words, i, until) &&
                       !w_.has_between("first one once"_words, i, i + 3);
    const bool long_since =
        is(i, trying_long) && w_.before(i, 3, "been"_words) &&
        w_.has_between("all since days weeks week hours forever months over"_words, i, until);
    const bool mine = w_.before(i, 5, "i we ive already he ya yo"_words);
    // "been texting you since noon"
    const bool unsaid = long_since && is(w_.head(), "been"_words) && i <= w_.head() + 2 &&
                        w_.has_between("you yall u ya"_words, i + 1, i + 4);
    return ((often || long_since) && mine) || unsaid;
  }

  // "still waiting on my title", "been on hold for an hour", "me dejaron esperando"
  bool waits(std::uint32_t i) const {
    if (is(i, waiting)) {
      const bool left = w_.before(i, 4, "left kept keep leave dejaron tienen hicieron"_words) &&
                        !w_.before(i, 5, "want not"_words);
      const bool long_time = w_.has_between(
                                 "hours hour minutes weeks days months forever long horas semanas "
                                 "meses"_words,
                                 i, i + 6) &&
                             !w_.has_between("until till"_words, i, w_.end()) &&
                             w_.before(i, 4, "i we been still"_words);
      const bool since = w_.before(i, 2, "been"_words) && w_.before(i, 4, "i we ive"_words) &&
                         w_.has_between("on for"_words, i + 1, i + 2) &&
                         w_.has_between(due, i, i + 7) &&
                         w_.has_between("since weeks days hours all"_words, i, w_.end());
      const bool overdue = since || (w_.before(i, 3, "still sigo seguimos todavia"_words) &&
                                     w_.has_between(due, i, i + 7));
      return !w_.asks() && (left || long_time || overdue);
    }
    if (is(i, sitting) && w_.has("waiting room lobby hold"_words))
      return w_.before(i, 3, "been was am"_words) &&
             w_.has_between("since hours hour minutes all"_words, i, w_.end());
    if (is(i, wait)) return w_.before(i, 3, "made make making"_words) && !w_.asks();
    if (is(i, hold))
      return w_.before(i, 1, "on"_words) &&
             (w_.before(i, 4, "been was left sat sitting"_words) ||
              (w_.before(i, 4, "put"_words) && w_.before(i, 2, "me us"_words)));
    return is(i, hung) && is(i + 1, "up"_words) && w_.before(i, 4, they);
  }

  // "still no plates", "i still have not gotten my title"
  bool owed(std::uint32_t i) const {
    if (!is(i, still) || w_.asks()) return false;
    if (!w_.has_between("no not nothing"_words, i, i + 4)) return false;
    return w_.has_between(due, i, i + 7) && !w_.has_between("available there"_words, i, i + 4);
  }

  // "this is my third message with no answer"
  bool wrote_again(std::uint32_t i) const {
    if (!is(i, again)) return false;
    return is(i + 1,
              "message messages text texts email emails mail call calls voicemail "
              "voicemails"_words) &&
           w_.has_between("no nobody noone still without unanswered ignored nothing crickets"_words,
                          i + 2, w_.end());
  }

  // "you guys just fixed it last week", "you said it was fixed" of what is broken again
  bool mended_in_vain(std::uint32_t i) const {
    if (!is(i, mended) || w_.asks() || !c_.has(Cue::problem)) return false;
    if (w_.before(i, 3, "is was were be been got"_words))
      return w_.before(i, 7, "said told promised swore claimed assured"_words) &&
             w_.before(i, 8, "you yall guys they he she told"_words);
    return w_.before(i, 4, they) && !w_.before(i, 4, "i we can could will"_words) &&
           is(i + 1, "it this that"_words) &&
           (w_.before(i, 2, "just already supposedly"_words) ||
            w_.has_between("last yesterday already ago twice supposedly"_words, i + 2, i + 6));
  }

  // "no me contestan", "marqué y no contestan"
  bool no_me(std::uint32_t i) const {
    if (!is(i, no)) return false;
    if (is(i + 1, "contestan responden atienden cumplen ayudan resuelven"_words))
      return !w_.asks() && !supposes();
    return is(i + 1, "me nos"_words) && !w_.asks() && !supposes() &&
           is(i + 2,
              "han contestan contestaron llamaron responden respondieron atienden atendieron "
              "regresaron resuelven resolvieron solucionan ayudan ayudaron cumplieron "
              "devolvieron hicieron entregaron mandaron dieron"_words);
  }

  const Case& c_;
  ClauseWords w_;
};

}  // namespace

Ground find_broken_word(const Case& c) {
  if (!c.opens(Opening::broken_word)) return {};
  for (const Clause& clause : c.parts().clauses) {
    const Ground ground = BrokenWord(c, clause).find();
    if (found(ground)) return ground;
  }
  return {};
}

std::span<const std::string_view> broken_word_openings() {
  return openings.words;
}

}  // namespace kept::bot
