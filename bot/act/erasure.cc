#include "bot/act/clause_words.h"
#include "bot/act/frames.h"
#include "bot/act/leave_alone_words.h"
#include "bot/act/other_matters.h"

namespace kept::bot {
namespace {

constexpr auto erasing =
    "dispose delete erase wipe remove purge scrub forget clear destroy expunge shred trash drop "
    "deleting "
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
constexpr auto stores =
    "system systems database databases databank records files file computer computers server "
    "servers "
    "crm books sistema sistemas base archivos computadora registros"_words;
constexpr auto erasures = "deletion removal erasure supresion eliminacion borrado"_words;
constexpr auto bookings =
    "appointment appointments appt booking reservation visit slot test drive cita reservacion "
    "reserva filter filters search option time hour day car truck one"_words;

// What people have of their own to erase from, and what they erase there.
constexpr auto own_devices =
    "phone iphone android cell cellphone computer laptop tablet ipad pc camera icloud drive gmail "
    "facebook instagram google whatsapp celular telefono compu computadora"_words;
constexpr auto own_things =
    "app apps game games playlist playlists album albums browser facebook instagram tinder tiktok "
    "twitter snapchat youtube google gmail icloud whatsapp spotify juego juegos aplicacion"_words;

constexpr auto discarding = "throw toss ditch chuck burn lose get dump throwing tossing"_words;
constexpr auto nothing_of = "nothing anything everything no zero any every"_words;
constexpr auto never = "never"_words;
constexpr auto right = "right"_words;
constexpr auto taking_out = "take get need want"_words;
constexpr auto pulling = "take get pull yank wipe"_words;
constexpr auto erasing_it =
    "borrenlo borrelo borralo borrenlos borrelos borralos borrenla eliminenlo eliminelo eliminalo "
    "eliminenlos eliminelos quitenlo borrenmelo borrarlo borrarlos eliminarlo eliminarlos"_words;
// One of these begins every wish to be erased.
constexpr auto openings = any_of_lists(taking_out, erasing, erased, erasures, pulling, discarding,
                                       nothing_of, never, right);

class ErasureWish {
 public:
  ErasureWish(const Case& c, const Clause& clause) : w_(c, clause) {}

  Ground find() const {
    for (std::uint32_t i = w_.first(); i < w_.end(); ++i) {
      if (!w_.opens(i, Opening::erasure)) continue;
      if (erases(i) || is_erased(i) || names_erasure(i) || keeps_out(i) || forgets_me(i) ||
          throws_out(i) || of_me(i) || never_was(i) || by_right(i))
        return w_.ground(i, w_.end(), "erasing");
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
    const bool takes = is(i, taking_out) && w_.has_between("out off"_words, i + 1, i + 10) &&
                       (w_.has_between("my me our"_words, i + 1, i + 3) || is_of_me(i + 1)) &&
                       w_.has_between(stores, i + 2, i + 13);
    if ((!is(i, erasing) && !(takes && !books_for(i))) ||
        w_.before(i, 2, "not never no forgot did"_words))
      return false;
    if (is_told_of_practice(i) || from_own_device(i) || had_to(i)) return false;
    if (is(i, "forget olvida olvide olviden"_words) &&
        !w_.has_between("me my everything mi mis data info datos number numero"_words, i + 1,
                        i + 4))
      return false;
    const auto until = i + reach;
    if (w_.has_between(mailing_lists, i + 1, until) || w_.has_between(bookings, i + 1, i + 4))
      return false;
    const bool mine = w_.has_between("my me mi mis mine mio mia nos our nuestro"_words, i, until) ||
                      is(i, "borrenme borrame borreme eliminenme eliminame"_words);
    const bool record = w_.has_between(our_records, i + 1, until);
    const bool all =
        w_.has_between(
            "everything all todo toda whatever anything it this the este esta esto"_words, i + 1,
            i + 4) &&
        w_.has_between(
            "data info information conversation chat datos informacion "
            "conversacion me records history mi mensajes"_words,
            i + 1, until + 2) &&
        !w_.has_between("owner owners car truck suv vehicle stereo radio"_words, i + 1, until);
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
    // "drop me an email"
    if (is(i, "drop"_words) && is(i + 1, "me us"_words)) return from_files;
    if (is(i, "drop clear remove trash quite quita quiten saca saque"_words) && !record)
      return from_files;
    return (mine && record) || all || kept || told || from_files || bare_all || takes;
  }

  // "do you guys delete my info after a while", "does it erase the chats"
  bool is_told_of_practice(std::uint32_t i) const {
    return w_.asks() && i > w_.head() && is(w_.head(), "do does"_words) &&
           is(w_.head() + 1, "you u yall ya your it this that they the guys"_words) &&
           !w_.has_between("mind please have need"_words, w_.head(), i);
  }

  // "I had to delete my account"
  bool had_to(std::uint32_t i) const {
    return w_.before(i, 1, "to"_words) && w_.before(i, 2, "had"_words) &&
           w_.before(i, 3, "i we he she"_words);
  }

  // "delete a photo from my phone", "erase my browser history"
  bool from_own_device(std::uint32_t i) const {
    const auto from = w_.find("from off on in de del en"_words, i + 1, i + reach);
    if (is(from + 1, "my his her our mi"_words) && is(from + 2, own_devices)) return true;
    if (w_.has_between(services, i + 1, i + reach)) return true;
    const auto thing = w_.find(own_things, i + 1, i + 4);
    return thing < w_.end() && !w_.has_between(our_records, i + 1, thing) &&
           !w_.has_between("from in on off your"_words, i + 1, thing);
  }

  // "I don't want my number in your computer", "take my info out of there"
  bool keeps_out(std::uint32_t i) const {
    const bool keeps = is(i, "want"_words) && w_.before(i, 2, "not"_words);
    const bool takes = is(i, pulling) && is(i + 1, "my our all"_words);
    if ((!keeps && !takes) || w_.has(mailing_lists) || w_.has(bookings)) return false;
    if (keeps) {
      const auto record = w_.find(our_records, i + 1, i + 5);
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
    if (!is(i, erased) || w_.negated(i) || from_own_device(i)) return false;
    // "I deleted my contacts"
    const bool by_others = i > w_.first() && is(i + 1, "my our all"_words) &&
                           !w_.before(i, 1, "please be been get got have was were and"_words);
    if (by_others) return false;
    if (w_.before(i, 2, "i we"_words) && !w_.before(i, 2, "am be get got need"_words)) return false;
    const auto my = w_.find("my mi mis all me our toda todos"_words);
    return my < i + 4 && my < w_.end() &&
           w_.has_between(
               "data info information file files record records details account profile scrap bit "
               "history chat conversation number phone email everything name datos "
               "informacion numero correo"_words,
               w_.first(), i + 6) &&
           !w_.has(mailing_lists) && !w_.has(bookings);
  }

  // "everything about me", "whatever you got on us"
  bool is_of_me(std::uint32_t i) const {
    if (!is(i, "everything anything all whatever nothing any info data stuff"_words)) return false;
    const auto of = w_.find("about on of with"_words, i + 1, i + 6);
    return is(of + 1, "me us mine"_words);
  }

  // "throw out my file", "toss my info"
  bool throws_out(std::uint32_t i) const {
    if (!is(i, discarding) || w_.negated(i) || w_.before(i, 3, "i we you did"_words)) return false;
    const auto at = is(i + 1, "out away"_words) ? i + 2 : i + 1;
    if (is(i, "get lose throw throwing"_words) && at == i + 1 &&
        !w_.has_between("out away"_words, i + 3, i + 6))
      return false;
    // "throw out that form I filled in"
    if (is(at, "that the this whatever"_words) &&
        is(at + 1, "form paper papers paperwork application sheet card info information"_words) &&
        w_.has_between("filled signed sent gave submitted"_words, at + 2, at + 5))
      return true;
    return is(at, "my our all"_words) &&
           w_.has_between(
               "file files info information data records record details profile "
               "paperwork account history"_words,
               at + 1, at + 4);
  }

  // "nothing about me should stay in your database", "no records of me"
  bool of_me(std::uint32_t i) const {
    if (!is(i, nothing_of)) return false;
    // "make sure nothing I typed here gets saved"
    if (is(i, "nothing"_words) && is(i + 1, "i we"_words))
      return w_.has_between("saved stored kept recorded remembered"_words, i + 2, i + 10);
    const bool none =
        is(i, "no zero any every"_words)
            ? is(i + 1, "record records trace traces file files info data information"_words)
            : !is(i, "everything"_words);
    if (!none) return false;
    const auto of = w_.find("about of on with"_words, i + 1, i + 5);
    if (is(of + 1, "this our"_words) && is(of + 2, "conversation chat"_words))
      return w_.before(i, 3, "want leave keep with"_words);
    if (!is(of + 1, "me us mine"_words)) return false;
    if (is(i, "no zero"_words)) return !w_.before(i, 4, "have there is has found"_words);
    return w_.has_between("stay remain left kept stored saved keep file hold"_words, w_.first(),
                          w_.end()) &&
           !w_.asks();
  }

  // "make it like i was never a customer", "pretend i never existed in your system"
  bool never_was(std::uint32_t i) const {
    if (!is(i, never) || !w_.before(i, 3, "i we"_words) ||
        !w_.before(i, 6, "like if though pretend act"_words))
      return false;
    return w_.has_between(
               "existed customer here there texted wrote called messaged contacted came "
               "reached in on"_words,
               i + 1, i + 5) &&
           (w_.before(i, 8, "make act pretend want be"_words) || w_.has(stores));
  }

  // "i request erasure of all personal data you hold on me", "my right to be forgotten"
  bool by_right(std::uint32_t i) const {
    if (is(i, right))
      return w_.has_between("erasure deletion forgotten erased deleted"_words, i + 1, i + 5);
    if (!is(i, erasures) || w_.negated(i)) return false;
    return w_.before(i, 5, "request demand want require requesting demanding need ask"_words) &&
           w_.has_between("data information info records details account profile file"_words, i + 1,
                          i + 8) &&
           !w_.has(mailing_lists) && !w_.has(bookings);
  }

  // "supresion de mis datos", "the removal of my profile"
  bool names_erasure(std::uint32_t i) const {
    return is(i, erasures) && !w_.negated(i) && is(i + 1, "of de"_words) &&
           w_.has_between("my mi mis our"_words, i + 2, i + 4) &&
           w_.has_between(our_records, i + 3, i + 7);
  }

  ClauseWords w_;
};

constexpr auto openings_of_it = any_of_lists(erasing, erasing_it);

// "whatever file has my name on it, shred it"; "erase my husband's and my information": what is
// erased is named in the clause before or behind.
Ground find_erasure_of_it(const Case& c) {
  constexpr auto mine = "my me mi mis our"_words;
  if (!c.opens(Opening::erasure_of_it)) return {};
  bool kept = false;
  bool pending = false;
  for (const Clause& clause : c.parts().clauses) {
    const ClauseWords w(c, clause);
    if (w.has("appointment appt booking reservation cita visit"_words)) return {};
    const auto record = w.find(our_records);
    if (pending && record < w.first() + 4 && record < w.end() &&
        (w.is(w.first(), mine) || w.is(w.first() + 1, mine)))
      return w.ground(w.first(), w.end(), "erasing what is named behind");
    for (std::uint32_t i = w.first(); i < w.end(); ++i) {
      kept = kept || (w.is(i, our_records) && w.has(mine));
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

}  // namespace

Ground find_erasure(const Case& c) {
  if (c.opens(Opening::erasure)) {
    for (const Clause& clause : c.parts().clauses) {
      const Ground ground = ErasureWish(c, clause).find();
      if (found(ground)) return ground;
    }
  }
  return find_erasure_of_it(c);
}

std::span<const std::string_view> erasure_openings() {
  return openings.words;
}

std::span<const std::string_view> erasure_of_it_openings() {
  return openings_of_it.words;
}

}  // namespace kept::bot
