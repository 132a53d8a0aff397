#include "bot/act/clause_words.h"
#include "bot/act/frames.h"

namespace kept::bot {
namespace {

constexpr auto erasing =
    "delete erase wipe remove purge scrub forget clear destroy expunge shred trash drop deleting "
    "erasing "
    "removing wiping nuke rid borrenlo borrelo borralo borrenlos borrelos borralos borrenla "
    "eliminenlo eliminelo eliminalo eliminenlos eliminelos borrenmelo quitenlo borren borre borra "
    "borrar borrarme borrenme borrame borreme eliminen "
    "elimine "
    "elimina eliminar eliminenme eliminame quiten quite quita quitar saquen saque saca sacar "
    "suprima supriman suprimir olviden olvide olvida borrado borrarlos borrarlo eliminarlo "
    "eliminarlos "
    "desaparezcan"_words;
constexpr auto erased =
    "deleted erased wiped removed shredded nuked trashed purged scrubbed gone forgotten cleared "
    "destroyed borrados "
    "borrado "
    "borrada eliminados eliminado borren borre borrara eliminen elimine"_words;
constexpr auto records =
    "data info information number phone email name file files record records details account "
    "profile history chat chats conversation conversations contact contacts stuff everything "
    "address messages texts anything trace traces personal cell transcript digits social ssn "
    "license "
    "picture pic photo photos screenshot credentials identity footprint identificacion "
    "datos dato informacion numero correo telefono nombre historial cuenta perfil todo "
    "conversacion "
    "mensajes registro registros expediente celular mio mia rastro nos"_words;
constexpr auto stores =
    "system systems database databases databank records files file computer computers server "
    "servers "
    "crm books sistema sistemas base archivos computadora registros"_words;
constexpr auto erasures = "deletion removal erasure supresion eliminacion borrado"_words;
constexpr auto lists =
    "list lists mailing lista listas subscription texts emails calls marketing "
    "promotions promociones publicidad newsletter newsletters promo promos blast blasts"_words;
constexpr auto bookings =
    "appointment appointments appt booking reservation visit slot test drive cita reservacion "
    "reserva filter filters search option time hour day car truck one"_words;

constexpr auto bothering =
    "calling texting emailing messaging contacting sending bothering bugging harassing spamming "
    "blowing hitting mailing reaching pestering hounding annoying ringing dialing calls texts "
    "emails "
    "messages spam contact call text email message blowin callin textin robocalls robocall mails "
    "postcards flyers mailers voicemails solicitations notifications ads promos promotions "
    "promotional "
    "marketing newsletters reminders mensajes llamadas correos textos harassment"_words;
constexpr auto again_words = "again anymore more ever mas nunca anymore vuelvan"_words;
constexpr auto molesting =
    "llamen llame llames llamar llamarme llaman marquen marque marcar marcarme manden mande mandes "
    "mandar mandarme mandan escriban escriba escribas escribir escribirme envien envie enviar "
    "enviarme molesten moleste molestar molestarme texteen textear textearme contacten contacte "
    "contactar contactarme hablen hablar busquen mensajeen molestando llamando mandando "
    "hostigando texts text call mensajes mensaje llamadas correos textos emails"_words;

class LeaveAlone {
 public:
  LeaveAlone(const Case& c, const Clause& clause) : w_(c, clause) {}

  Ground erasure() const {
    for (std::uint32_t i = w_.first(); i < w_.end(); ++i) {
      if (erases(i) || is_erased(i) || names_erasure(i) || keeps_out(i) || forgets_me(i))
        return w_.ground(i, w_.end(), "erasing");
    }
    return {};
  }
  Ground stop() const {
    for (std::uint32_t i = w_.first(); i < w_.end(); ++i) {
      if (stops(i) || never_again(i) || off_list(i) || never_asked(i) || deja(i) || ya_no(i))
        return w_.ground(i, w_.end(), "stop messaging");
    }
    return {};
  }

 private:
  bool is(std::uint32_t i, WordSet auto words) const { return w_.is(i, words); }
  static constexpr std::uint32_t reach = 9;

  // "take me off the books for friday": a visit, no record
  bool books_for(std::uint32_t i) const {
    for (std::uint32_t k = i; k < i + reach; ++k) {
      if (is(k, "books"_words)) return is(k + 1, "for on this today tomorrow"_words);
    }
    return false;
  }

  // "delete whatever you have on me", "borren mis datos"
  bool erases(std::uint32_t i) const {
    const bool takes =
        is(i, "take get need want"_words) && w_.has_between("out off"_words, i + 1, i + 10) &&
        w_.has_between("my me our"_words, i + 1, i + 3) && w_.has_between(stores, i + 2, i + 13);
    if ((!is(i, erasing) && !(takes && !books_for(i))) ||
        w_.before(i, 2, "not never no forgot did"_words))
      return false;
    if (is(i, "forget olvida olvide olviden"_words) &&
        !w_.has_between("me my everything mi mis data info datos number numero"_words, i + 1,
                        i + 4))
      return false;
    const auto until = i + reach;
    if (w_.has_between(lists, i + 1, until) || w_.has_between(bookings, i + 1, i + 4)) return false;
    const bool mine = w_.has_between("my me mi mis mine mio mia nos our nuestro"_words, i, until) ||
                      is(i, "borrenme borrame borreme eliminenme eliminame"_words);
    const bool record = w_.has_between(records, i + 1, until);
    const bool all =
        w_.has_between(
            "everything all todo toda whatever anything it this the este esta esto"_words, i + 1,
            i + 4) &&
        w_.has_between(
            "data info information conversation chat datos informacion "
            "conversacion me records history mi mensajes"_words,
            i + 1, until + 2);
    const bool kept = w_.has_between("whatever what anything todo"_words, i + 1, i + 3) &&
                      w_.has_between("you u ustedes que"_words, i + 1, i + 4) &&
                      w_.has_between(
                          "have got saved stored collected keep kept know tienen guardaron "
                          "saben guardado"_words,
                          i + 2, i + 6);
    const bool from_files =
        w_.has_between("me us my"_words, i, i + 4) && w_.has_between(stores, i + 2, until + 3);
    // "forget everything I told you", "borre lo que le di"
    const bool told =
        w_.has_between("everything whatever what all anything lo todo"_words, i + 1, i + 4) &&
        w_.has_between(
            "told gave sent shared typed wrote entered submitted di mande dije escribi"_words,
            i + 2, i + 8) &&
        (w_.has_between("i we que"_words, i + 2, i + 5));
    const bool bare_all = is(i + 1, "everything todo"_words) && i + 2 >= w_.end();
    if (is(i, "drop clear remove trash quite quita quiten saca saque"_words) && !record)
      return from_files;
    return (mine && record) || all || kept || told || from_files || bare_all || takes;
  }

  // "I don't want my number in your computer", "take my info out of there"
  bool keeps_out(std::uint32_t i) const {
    const bool keeps = is(i, "want"_words) && w_.before(i, 2, "not"_words);
    const bool takes = is(i, "take get pull yank wipe"_words) && is(i + 1, "my our all"_words);
    if ((!keeps && !takes) || w_.has(lists) || w_.has(bookings)) return false;
    if (keeps) {
      const auto record = w_.find(records, i + 1, i + 5);
      return record < w_.end() && w_.has_between("my our me"_words, i + 1, record) &&
             w_.has_between(stores, record + 1, record + 6) &&
             w_.has_between("in on with"_words, record + 1, record + 3);
    }
    const auto record = w_.find(
        "data info information number phone email name file details account profile contact "
        "stuff"_words,
        i + 2, i + 5);
    return record < w_.end() && is(record + 1, "out off"_words) &&
           w_.has_between("there here that it yours yalls"_words, record + 2, record + 4);
  }

  // "please forget I ever wrote you"
  bool forgets_me(std::uint32_t i) const {
    if (!is(i, "forget"_words) || w_.before(i, 3, "not never no i"_words)) return false;
    const auto at = is(i + 1, "that"_words) ? i + 2 : i + 1;
    return is(at, "i we"_words) &&
           w_.has_between(
               "wrote texted messaged contacted talked called asked emailed chatted existed was "
               "exist reached signed"_words,
               at + 1, at + 4) &&
           w_.has_between("ever even here you existed exist up out"_words, at + 1, w_.end());
  }

  // "I want my history deleted"
  bool is_erased(std::uint32_t i) const {
    if (!is(i, erased) || w_.negated(i)) return false;
    const auto my = w_.find("my mi mis all me our toda todos"_words);
    return my < i + 4 && my < w_.end() &&
           w_.has_between(
               "data info information file files record records details account profile scrap bit "
               "history chat conversation number phone email everything name datos "
               "informacion numero correo"_words,
               w_.first(), i + 6) &&
           !w_.has(lists) && !w_.has(bookings);
  }

  // "supresion de mis datos", "the removal of my profile"
  bool names_erasure(std::uint32_t i) const {
    return is(i, erasures) && !w_.negated(i) && is(i + 1, "of de"_words) &&
           w_.has_between("my mi mis our"_words, i + 2, i + 4) &&
           w_.has_between(records, i + 3, i + 7);
  }

  // "quit texting me", "stop with the emails"; not "you never stop calling"
  bool stops(std::uint32_t i) const {
    const auto past = past_ending(i);
    if (past == i) return false;
    if (wished_to_stop(i)) return true;
    if (w_.before(i, 4, "never will does wont cant"_words) ||
        w_.before(i, 1, "not the bus"_words) ||
        (w_.before(i, 4, "to"_words) &&
         !w_.before(i, 6, "you yall want need how please gotta got ya"_words)))
      return false;
    return w_.has_between(bothering, past, past + 5) &&
           !w_.has_between("at by in"_words, past, past + 1);
  }

  // "i want the emails to stop", "make the calls stop"
  bool wished_to_stop(std::uint32_t i) const {
    return is(i, "stop end cease"_words) && w_.before(i, 4, "calls emails texts messages"_words) &&
           w_.before(i, 7, "want need make get wish have like"_words) && !w_.negated(i);
  }

  // One past "stop", "knock it off", "enough with"; i when there is none.
  std::uint32_t past_ending(std::uint32_t i) const {
    if (is(i, "stop quit cease halt stoppp discontinue unsend suspend"_words)) return i + 1;
    if (is(i, "knock cut"_words)) {
      const auto next = is(i + 1, "it that this"_words) ? i + 2 : i + 1;
      return is(next, "off out"_words) ? next + 1 : i;
    }
    if (is(i, "lay ease back hold chill cool"_words)) {
      const auto next = is(i + 1, "it"_words) ? i + 2 : i + 1;
      const bool off = is(next, "off up out"_words) && is(next + 1, "with on the my"_words);
      return off ? next + 1 : is(next, "with"_words) ? next + 1 : i;
    }
    return is(i, "enough"_words) && is(i + 1, "with of already"_words) ? i + 2 : i;
  }

  // "don't ever contact me again", "never text me", "no more emails"
  bool never_again(std::uint32_t i) const {
    if (is(i, "no"_words) && is(i + 1, "more mas"_words))
      return w_.has_between(
          "texts text calls call emails email messages contact spam marketing promos ads "
          "newsletters reminders mailers mensajes llamadas correos textos"_words,
          i + 2, i + 4);
    const bool never =
        is(i, "never"_words) && (i == w_.head() || w_.before(i, 1, "please and"_words));
    const bool do_not = is(i, "not"_words) && w_.before(i, 1, "do"_words) &&
                        !w_.before(i, 3, "i you we they u"_words);
    if (!never && !do_not) return false;
    std::uint32_t at = i + 1;
    while (is(at, "ever please you dare"_words)) ++at;
    const bool mails = is(at, "e"_words) && is(at + 1, "mail"_words);
    const bool verb =
        mails || is(at, "call text email mail message contact bother send ring phone"_words);
    if (!verb) return false;
    const bool whole = is(at, "contact bother"_words) && is(at + 1, "me us"_words);
    return never || whole || w_.has_between(again_words, i, w_.end());
  }

  // "I never signed up for these texts"
  bool never_asked(std::uint32_t i) const {
    const bool denied = is(i, "never not"_words) && w_.before(i, 3, "i we"_words);
    return denied &&
           w_.has_between(
               "signed sign asked ask subscribed subscribe agreed agree requested opted"_words,
               i + 1, i + 3) &&
           w_.has_between("texts emails calls messages spam mail newsletter reminders"_words, i + 2,
                          i + 8);
  }

  // "take my number off your list"
  bool off_list(std::uint32_t i) const {
    const bool verb =
        is(i,
           "take remove removed get delete drop quiten quitenme quiteme quitame saquen "
           "saquenme borren borrenme eliminen den quite remueve"_words);
    if (!verb)
      return is(i, "unsubscribe unsub unsubscribed desuscribir desuscribirme unsuscribe"_words) ||
             (is(i, "opt"_words) && is(i + 1, "out me"_words)) || baja(i);
    return w_.has_between(lists, i + 1, i + 8) &&
           w_.has_between("off from out de"_words, i + 1, i + 6) &&
           ((is(i + 1, "this that the"_words) &&
             is(i + 2, "number phone cell line email address"_words)) ||
            w_.has_between("me my mi mis our nos"_words, i, i + 6) ||
            (is(i, "get removed"_words) && w_.before(i, 4, "i we to be"_words)));
  }

  // "como me doy de baja de los correos"
  bool baja(std::uint32_t i) const {
    return is(i, "baja"_words) && is(i - 1, "de"_words) &&
           w_.before(i, 5, "doy dar darme den dan dame darse deme denme dame da"_words) &&
           w_.before(i, 6, "me darme dame deme denme mi quiero como"_words) && !w_.has(records);
  }

  // "dejen de llamarme", "paren de mandar mensajes"
  bool deja(std::uint32_t i) const {
    return is(i,
              "dejaran dejen deje deja dejar "
              "paren pare para parenle parale basta bajenle bajen baje"_words) &&
           (is(i + 1, "de ya con a"_words) ||
            (is(i + 1, "le"_words) && is(i + 2, "a con"_words))) &&
           w_.has_between(molesting, i + 2, i + 6);
  }

  // "ya no me llamen", "que no me vuelvan a marcar", "ya no quiero mensajes"
  bool ya_no(std::uint32_t i) const {
    if (!is(i, "no nunca"_words)) return false;
    const bool already = w_.before(i, 1, "ya"_words);
    if (is(i + 1, "me nos"_words)) {
      if (is(i + 2, "vuelvan vuelva vuelvas"_words)) return w_.has_between(molesting, i + 3, i + 6);
      if (is(i + 2, "esten este estes estan esta anden ande sigan siga"_words))
        return is(i + 3,
                  "llamando mandando molestando texteando escribiendo marcando enviando hablando "
                  "buscando hostigando"_words);
      const bool verb = is(i + 2, molesting);
      const bool ends = already || w_.has_between("mas nunca jamas"_words, i + 3, i + 6);
      const bool molests = is(i + 2, "molesten moleste contacten contacte"_words);
      return verb && (ends || molests);
    }
    if (is(i + 1, "vuelvan vuelva"_words)) return w_.has_between(molesting, i + 2, i + 5);
    if (is(i + 1, "quiero queremos"_words))
      return (already || w_.has_between("mas recibir"_words, i + 2, i + 5)) &&
             w_.has_between(
                 "mensajes llamadas correos textos texts emails calls que recibir "
                 "contacto publicidad promociones recibirlos recibirlas"_words,
                 i + 2, i + 6) &&
             (w_.has_between(molesting, i + 2, i + 8) ||
              w_.has_between("recibirlos recibirlas publicidad promociones"_words, i + 2, i + 6));
    return false;
  }

  ClauseWords w_;
};

constexpr auto erasing_it =
    "borrenlo borrelo borralo borrenlos borrelos borralos borrenla eliminenlo eliminelo eliminalo "
    "eliminenlos eliminelos quitenlo borrenmelo borrarlo borrarlos eliminarlo eliminarlos"_words;

// "whatever file has my name on it, shred it"; "erase my husband's and my information": what is
// erased is named in the clause before or behind.
Ground find_erasure_of_it(const Case& c) {
  constexpr auto mine = "my me mi mis our"_words;
  bool kept = false;
  bool pending = false;
  for (const Clause& clause : c.parts().clauses) {
    const ClauseWords w(c, clause);
    if (w.has("appointment appt booking reservation cita visit"_words)) return {};
    const auto record = w.find(records);
    if (pending && record < w.first() + 4 && record < w.end() &&
        (w.is(w.first(), mine) || w.is(w.first() + 1, mine)))
      return w.ground(w.first(), w.end(), "erasing what is named behind");
    for (std::uint32_t i = w.first(); i < w.end(); ++i) {
      kept = kept || (w.is(i, records) && w.has(mine));
      const bool it =
          w.is(i, erasing_it) ||
          (w.is(i, erasing) && w.is(i + 1, "it that them this all those everything"_words)) ||
          (w.is(i, "rid"_words) && w.is(i + 1, "of"_words) && w.is(i + 2, "it that them"_words));
      if (kept && it && !w.is(i, "forget drop"_words) && !w.negated(i))
        return w.ground(i, w.end(), "erasing what was named");
      pending = pending || (w.is(i, erasing) && w.has_between(mine, i + 1, i + 3));
    }
  }
  return {};
}

// "yall keep mailing her postcards, please stop": a clause that only says stop, after what to stop.
Ground find_bare_stop(const Case& c) {
  bool bothered = false;
  bool number = false;
  for (const Clause& clause : c.parts().clauses) {
    const ClauseWords w(c, clause);
    // "whoever had this number signed up for ads, take it off the list"
    number = number || w.has("number phone cell line email"_words);
    const auto take = w.find("take remove get"_words);
    if (number && w.is(take + 1, "it"_words) && w.is(take + 2, "off from"_words) &&
        w.has_between(lists, take + 3, take + 6))
      return w.ground(take, w.end(), "stop messaging");
    const auto stop = w.find("stop basta paren parenle quit enough"_words);
    constexpr std::uint32_t longest = 4;
    const bool bare = stop < w.end() && w.end() - w.head() <= longest &&
                      !w.has("by in at light not never does will"_words);
    const bool last = stop + 1 >= w.end() &&
                      (w.before(stop, 1, "please"_words) || w.before(stop, 2, "make"_words));
    const auto off = w.find("knock cut"_words);
    const bool cut_off =
        off < w.end() && w.is(off + 1, "it"_words) && w.is(off + 2, "off out"_words) && bothered;
    if (cut_off) return w.ground(off, w.end(), "stop messaging");
    const auto bother = w.find(bothering);
    const bool said = bother < w.end() && bother < stop;
    if ((bare && bothered) || (last && (said || bothered)))
      return w.ground(stop, w.end(), "stop messaging");
    const auto rung = w.find("called texted emailed messaged phoned rang"_words);
    const bool often = rung < w.end() && w.has("you u yall they your people"_words) &&
                       w.has_between("times twice"_words, rung, rung + 5);
    bothered =
        bothered || often ||
        (bother < w.end() &&
         w.has("you u your yall ur keep keeps still another people ustedes siguen me"_words));
  }
  return {};
}

}  // namespace

Ground find_erasure(const Case& c) {
  for (const Clause& clause : c.parts().clauses) {
    const Ground ground = LeaveAlone(c, clause).erasure();
    if (found(ground)) return ground;
  }
  return find_erasure_of_it(c);
}

Ground find_stop(const Case& c) {
  for (const Clause& clause : c.parts().clauses) {
    const Ground ground = LeaveAlone(c, clause).stop();
    if (found(ground)) return ground;
  }
  return find_bare_stop(c);
}

}  // namespace kept::bot
