#include "bot/act/clause_words.h"
#include "bot/act/frames.h"
#include "bot/act/leave_alone_words.h"
#include "bot/act/other_matters.h"

namespace kept::bot {
namespace {

constexpr auto bothering =
    "calling texting emailing messaging contacting sending bothering bugging harassing spamming "
    "blowing hitting mailing reaching pestering hounding annoying ringing dialing calls texts "
    "emails "
    "messages spam contact call text email message blowin callin textin robocalls robocall mails "
    "postcards flyers mailers voicemails solicitations notifications ads promos promotions "
    "promotional "
    "marketing newsletters reminders alerts mensajes llamadas correos textos harassment"_words;
constexpr auto again_words = "again anymore more ever mas nunca anymore vuelvan"_words;
constexpr auto molesting =
    "llamen llame llames llamar llamarme llaman marquen marque marcar marcarme manden mande mandes "
    "mandar mandarme mandan escriban escriba escribas escribir escribirme envien envie enviar "
    "enviarme molesten moleste molestar molestarme texteen textear textearme contacten contacte "
    "contactar contactarme hablen hablar busquen mensajeen molestando llamando mandando "
    "hostigando texts text call mensajes mensaje llamadas correos textos emails"_words;

constexpr auto stopping = "stop quit cease halt stoppp discontinue unsend suspend"_words;
constexpr auto cutting = "knock cut"_words;
constexpr auto easing = "lay ease back hold chill cool"_words;
constexpr auto taking_off =
    "take remove removed get delete drop quiten quitenme quiteme quitame saquen saquenme borren "
    "borrenme eliminen den quite remueve"_words;
constexpr auto unsubscribing =
    "unsubscribe unsub unsubscribed desuscribir desuscribirme unsuscribe"_words;
// What may be filled with what we send, and what is sent.
constexpr auto devices =
    "phone cell inbox email mailbox voicemail line number mail phones inboxes house job home "
    "notifications texts messages"_words;
constexpr auto traffic =
    "texts text calls call emails email messages message ads ad promos promo promotions deals "
    "offers alerts notifications blasts reminders updates newsletters newsletter spam mail mailers "
    "flyers postcards marketing solicitations robocalls voicemails junk sales specials pitches "
    "communications communication correspondence contact"_words;
constexpr auto filling =
    "lighting blowing buzzing filling flooding clogging hitting spamming bombarding burning "
    "jamming "
    "ringing dinging pinging messing cluttering tying tagging killing interrupting using"_words;
constexpr auto leaving = "leave let keep stay get"_words;
constexpr auto ending =
    "terminate end ceasing no any further turn shut disable mute pause cancel block still why keep "
    "keeps kill"_words;
constexpr auto letting_be =
    "dejaran dejen deje deja dejar paren pare para parenle parale basta bajenle bajen baje"_words;
// One of these begins every wish to be left alone; of some rules it is a single word.
constexpr auto openings =
    any_of_lists(stopping, cutting, easing, "enough done no nunca not never opt baja"_words,
                 taking_off, unsubscribing, letting_be, leaving, ending);

class LeaveAlone {
 public:
  LeaveAlone(const Case& c, const Clause& clause) : c_(c), w_(c, clause) {}

  Ground find() const {
    for (std::uint32_t i = w_.first(); i < w_.end(); ++i) {
      if (!w_.opens(i, Opening::leave_alone)) continue;
      if (stops(i) || fills(i) || keeps_away(i) || never_again(i) || wants_none(i) || no_more(i) ||
          ends_contact(i) || turns_off(i) || still_gets(i) || off_list(i) || never_asked(i) ||
          deja(i) || ya_no(i))
        return w_.ground(i, w_.end(), "stop messaging");
    }
    return {};
  }

 private:
  bool is(std::uint32_t i, WordSet auto words) const { return w_.is(i, words); }

  // "quit texting me", "stop with the emails"; not "you never stop calling"
  bool stops(std::uint32_t i) const {
    const auto past = past_ending(i);
    if (past == i) return false;
    if (wished_to_stop(i) || asked_to_stop(i)) return true;
    if (w_.before(i, 4, "never will does wont cant"_words) ||
        w_.before(i, 1, "not the bus"_words) ||
        (w_.before(i, 4, "to"_words) &&
         !w_.before(i, 6, "you yall want need how please gotta got ya"_words)))
      return false;
    // "i get enough spam calls"
    if (is(i, "enough"_words))
      return w_.has_between(traffic, i + 1, past + 5) &&
             !w_.before(i, 4, "get got have having getting i not"_words);
    return w_.has_between(bothering, past, past + 5) &&
           !w_.has_between("at by in"_words, past, past + 1);
  }

  // "quit lighting up my phone every morning"
  bool fills(std::uint32_t i) const {
    const auto past = past_ending(i);
    if (past == i || w_.before(i, 2, "never will does not"_words)) return false;
    const auto fill = w_.find(filling, past, past + 3);
    const auto my = w_.find("my our"_words, fill + 1, fill + 4);
    return my < w_.end() && is(my + 1, devices);
  }

  // "leave my inbox alone", "stay out of my phone", "keep your promos to yourself"
  bool keeps_away(std::uint32_t i) const {
    if (!is(i, leaving) || w_.negated(i) || w_.before(i, 2, "i we can could did would"_words))
      return false;
    if (is(i, "leave let"_words) && is(i + 1, "me us"_words)) return is(i + 2, "be"_words);
    if (is(i, "leave let"_words))
      return is(i + 1, "my our"_words) && is(i + 2, devices) &&
             w_.has_between("alone be peace"_words, i + 3, i + 6);
    const bool yours = is(i + 1, "your the these those all"_words);
    const auto sent = yours ? w_.find(traffic, i + 2, i + 5) : i;
    if (is(i, "keep"_words) && yours && sent < w_.end())
      return w_.has_between("yourself yourselves"_words, sent + 1, sent + 3) ||
             out_of_mine(sent + 1);
    if (is(i, "get"_words)) return sent > i && sent < w_.end() && out_of_mine(sent + 1);
    return is(i, "stay keep"_words) && out_of_mine(i + 1);
  }
  bool out_of_mine(std::uint32_t i) const {
    if (!is(i, "out off away"_words)) return false;
    const auto my = is(i + 1, "of from"_words) ? i + 2 : i + 1;
    return is(my, "my our"_words) && is(my + 1, devices);
  }

  // "no more of those texts", "thats the fourth text this week, no more of those"
  bool no_more(std::uint32_t i) const {
    if (!is(i, "no"_words) || !is(i + 1, "more further additional"_words)) return false;
    const auto at = is(i + 2, "of"_words) ? i + 3 : i + 2;
    const auto named = is(at, "those these them your this that the"_words) ? at + 1 : at;
    if (w_.has_between(traffic, named, named + 3)) return !is(named, "deals offers sales"_words);
    return is(i + 2, "of"_words) && named > at && c_.word_in(0, i, traffic);
  }

  // "i do not wish to receive any further messages", "dont want your ads"
  bool wants_none(std::uint32_t i) const {
    if (!is(i, "not never no"_words) || !w_.before(i, 4, "i we"_words) || w_.asks()) return false;
    const auto want = is(i + 1, "longer"_words) ? i + 2 : i + 1;
    if (!is(want, "wish want need care like consent agree asked"_words)) return false;
    const auto get = w_.find("receive receiving get getting"_words, want + 1, want + 4);
    const auto from = get < w_.end() ? get : want;
    const auto sent = w_.find(traffic, from + 1, from + 6);
    if (sent >= w_.end() || is(sent, "deals offers sales specials contact"_words)) return false;
    return is(get, "receive receiving"_words) ||
           w_.has_between("any your these those all more further"_words, from + 1, sent);
  }

  // "turn off the alerts", "cancel my subscription to your emails", "block my number"
  bool turns_off(std::uint32_t i) const {
    if (!is(i, "turn shut disable mute pause cancel block kill"_words) || w_.negated(i) ||
        w_.before(i, 2, "i we you"_words))
      return false;
    if (is(i, "block"_words))
      return is(i + 1, "my this me"_words) &&
             (is(i + 2, "number phone line"_words) || is(i + 1, "me"_words));
    const auto at = is(i + 1, "off"_words) ? i + 2 : i + 1;
    if (is(i, "turn shut"_words) && at == i + 1 && !w_.has_between("off"_words, i + 2, i + 6))
      return false;
    return w_.has_between(
               "alerts notifications texts emails messages subscription reminders "
               "newsletter promos ads updates"_words,
               at, at + 4) &&
           !w_.has_between("appointment visit"_words, at, at + 4);
  }

  // "why am I still getting these", "keep getting your texts"
  bool still_gets(std::uint32_t i) const {
    if (!is(i, "still why keep keeps"_words)) return false;
    const auto get = w_.find("getting receiving"_words, i + 1, i + 5);
    if (get >= w_.end() || !w_.before(get, 5, "i we am my she he"_words)) return false;
    return (w_.has_between(traffic, get + 1, get + 5) &&
            w_.has_between("your these those this from"_words, get + 1, get + 5) &&
            !w_.has_between("voicemail voicemails call"_words, get + 1, get + 5)) ||
           (is(get + 1, "these those this"_words) && get + 2 >= w_.end());
  }

  // "cease all communication", "no further contact please"
  bool ends_contact(std::uint32_t i) const {
    if (!is(i, "cease end terminate discontinue halt stop no any further"_words)) return false;
    const auto at = is(i + 1, "all any further"_words) ? i + 2 : i + 1;
    const auto what = is(at, "further future"_words) ? at + 1 : at;
    if (!is(what,
            "communication communications contact correspondence outreach solicitation "
            "solicitations"_words))
      return false;
    return !is(i, "no any further"_words) || what > i + 1;
  }

  // "i texted STOP three times already"
  bool asked_to_stop(std::uint32_t i) const {
    if (!is(i, "stop"_words) || !w_.before(i, 3, "i we"_words)) return false;
    return w_.before(i, 1, "texted sent said replied typed wrote answered replying"_words) &&
           (i + 1 >= w_.end() ||
            is(i + 1, "already twice three two like and but many several multiple 2 3"_words));
  }

  // "i want the emails to stop", "make the calls stop"
  bool wished_to_stop(std::uint32_t i) const {
    return is(i, "stop end cease"_words) && w_.before(i, 4, "calls emails texts messages"_words) &&
           w_.before(i, 7, "want need make get wish have like asked ask told"_words) &&
           !w_.negated(i);
  }

  // One past "stop", "knock it off", "enough with"; i when there is none.
  std::uint32_t past_ending(std::uint32_t i) const {
    if (is(i, stopping)) return i + 1;
    if (is(i, cutting)) {
      const auto next = is(i + 1, "it that this"_words) ? i + 2 : i + 1;
      return is(next, "off out"_words) ? next + 1 : i;
    }
    if (is(i, easing)) {
      const auto next = is(i + 1, "it"_words) ? i + 2 : i + 1;
      const bool off = is(next, "off up out"_words) && is(next + 1, "with on the my"_words);
      return off ? next + 1 : is(next, "with"_words) ? next + 1 : i;
    }
    // "i'm done with your emails"
    if (is(i, "done"_words) && is(i + 1, "with"_words))
      return w_.has_between("your these those all the"_words, i + 2, i + 4) ? i + 1 : i;
    // "thats enough emails"
    if (is(i, "enough"_words) && is(i + 1, traffic) && !is(i + 1, "deals offers sales"_words))
      return i + 1;
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
    const bool do_not = is(i, "not"_words) &&
                        (w_.before(i, 1, "do please to"_words) || i == w_.head()) &&
                        !w_.before(i, 3, "i you we they u"_words);
    if (!never && !do_not) return false;
    std::uint32_t at = i + 1;
    while (is(at, "ever please you dare to be"_words)) ++at;
    const bool mails = is(at, "e"_words) && is(at + 1, "mail"_words);
    const bool verb =
        mails || is(at,
                    "call text email mail message contact bother send ring phone calling texting "
                    "emailing mailing messaging contacting bothering sending"_words);
    // "don't send me more pictures of the red one"
    if (!verb || calls_names(c_.text(), *c_.parts().lexicon, at) ||
        w_.has_between("picture pictures pics photo photos video videos options cars trucks "
                       "suvs ones"_words,
                       at, at + 6))
      return false;
    const bool whole =
        is(at, "contact bother contacting bothering"_words) && is(at + 1, "me us"_words);
    return never || whole || w_.has_between(again_words, i, w_.end());
  }

  // "I never signed up for these texts"
  bool never_asked(std::uint32_t i) const {
    const bool denied = is(i, "never not"_words) && w_.before(i, 3, "i we"_words);
    return denied &&
           w_.has_between(
               "signed sign asked ask subscribed subscribe agreed agree requested opted"_words,
               i + 1, i + 3) &&
           w_.has_between(traffic, i + 2, i + 8);
  }

  // "take my number off your list"
  bool off_list(std::uint32_t i) const {
    // "take me off", "leave me be"
    if (is(i, "take get"_words) && is(i + 1, "me us"_words) && is(i + 2, "off"_words) &&
        i + 3 >= w_.end())
      return true;
    // "delete my number from your list" wants it gone.
    if (is(i, "delete erase wipe purge"_words)) return false;
    if (!is(i, taking_off))
      return unsubscribes(i) || (is(i, "opt"_words) && is(i + 1, "out me"_words)) || baja(i);
    return w_.has_between(mailing_lists, i + 1, i + 8) &&
           w_.has_between("off from out de"_words, i + 1, i + 6) &&
           ((is(i + 1, "this that the"_words) &&
             is(i + 2, "number phone cell line email address"_words)) ||
            w_.has_between("me my mi mis our nos"_words, i, i + 6) ||
            (is(i, "get removed"_words) && w_.before(i, 4, "i we to be"_words)));
  }

  // "unsubscribe me", "how do I unsubscribe from this"; not "I unsubscribed from my gym"
  bool unsubscribes(std::uint32_t i) const {
    if (!is(i, unsubscribing)) return false;
    const auto from = w_.find("from of de"_words, i + 1, i + 4);
    if (from >= w_.end() || w_.has_between(mailing_lists, from + 1, from + 5)) return true;
    return !is(from + 1, "my his her mi"_words) && !w_.has_between(services, from + 1, from + 4);
  }

  // "como me doy de baja de los correos"
  bool baja(std::uint32_t i) const {
    return is(i, "baja"_words) && is(i - 1, "de"_words) &&
           w_.before(i, 5, "doy dar darme den dan dame darse deme denme dame da"_words) &&
           w_.before(i, 6, "me darme dame deme denme mi quiero como"_words) &&
           !w_.has(our_records) && !w_.has(services);
  }

  // "dejen de llamarme", "paren de mandar mensajes"
  bool deja(std::uint32_t i) const {
    // "mi ex no deja de llamarme"
    if (is(i, "deja"_words) && w_.before(i, 2, "no"_words) &&
        !w_.has("su sus ustedes vendedor gente"_words))
      return false;
    return is(i, letting_be) &&
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
    if (is(i + 1, "quiero queremos"_words) && is(i + 2, "que"_words) && is(i + 3, "me nos"_words) &&
        is(i + 4, molesting) && !w_.has("hasta antes despues"_words))
      return true;
    if (is(i + 1, "vuelvan vuelva"_words)) return w_.has_between(molesting, i + 2, i + 5);
    if (is(i + 1, "quiero queremos quiere quieren"_words))
      return (already || w_.has_between("mas recibir"_words, i + 2, i + 5)) &&
             w_.has_between(
                 "mensajes llamadas correos textos texts emails calls que recibir "
                 "contacto publicidad promociones recibirlos recibirlas"_words,
                 i + 2, i + 6) &&
             (w_.has_between(molesting, i + 2, i + 8) ||
              w_.has_between("recibirlos recibirlas publicidad promociones"_words, i + 2, i + 6));
    return false;
  }

  const Case& c_;
  ClauseWords w_;
};

constexpr auto stopping_now = "stop basta paren parenle quit enough"_words;
constexpr auto taking = "take remove get"_words;
constexpr auto bare_openings = any_of_lists(stopping_now, cutting, taking);

// "yall keep mailing her postcards, please stop": a clause that only says stop, after what to stop.
Ground find_bare_stop(const Case& c) {
  if (!c.opens(Opening::bare_stop)) return {};
  bool bothered = false;
  bool number = false;
  for (const Clause& clause : c.parts().clauses) {
    const ClauseWords w(c, clause);
    // "whoever had this number signed up for ads, take it off the list"
    number = number || w.has("number phone cell line email"_words);
    const auto take = w.find(taking);
    if (number && w.is(take + 1, "it"_words) && w.is(take + 2, "off from"_words) &&
        w.has_between(mailing_lists, take + 3, take + 6))
      return w.ground(take, w.end(), "stop messaging");
    const auto stop = w.find(stopping_now);
    constexpr std::uint32_t longest = 4;
    const bool bare = stop < w.end() && w.end() - w.head() <= longest &&
                      !w.has("by in at light not never does will"_words);
    // "you keep calling me, quit it"
    const bool it =
        stop + 2 >= w.end() && w.is(stop + 1, "it that this"_words) && c.text().pauses(stop);
    const bool last = (stop + 1 >= w.end() || it) &&
                      (it || w.before(stop, 1, "please"_words) || w.before(stop, 2, "make"_words));
    const auto off = w.find(cutting);
    const auto bother = w.find(bothering);
    const bool here =
        bother < off && w.has_between("your you these those the my"_words, w.first(), off);
    const bool cut_off = off < w.end() && w.is(off + 1, "it that"_words) &&
                         w.is(off + 2, "off out"_words) && (bothered || here);
    if (cut_off) return w.ground(off, w.end(), "stop messaging");
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

Ground find_stop(const Case& c) {
  if (c.opens(Opening::leave_alone)) {
    for (const Clause& clause : c.parts().clauses) {
      const Ground ground = LeaveAlone(c, clause).find();
      if (found(ground)) return ground;
    }
  }
  return find_bare_stop(c);
}

std::span<const std::string_view> leave_alone_openings() {
  return openings.words;
}

std::span<const std::string_view> bare_stop_openings() {
  return bare_openings.words;
}

}  // namespace kept::bot
