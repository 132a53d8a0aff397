#include "bot/act/concern.h"

#include <algorithm>
#include <optional>

#include "bot/when/affair_words.h"

namespace kept::bot {
namespace {

using when::TimeMention;

class ConcernReader {
 public:
  ConcernReader(const Text& text, std::span<const TimeMention> mentions)
      : t_(text), mentions_(mentions) {}

  Concern read(std::size_t k) const {
    const TimeMention& m = mentions_[k];
    if (takes_up(m) || to_look(m.last)) return Concern::visit;
    if (is(m.first, "yesterday ayer anteayer antier"_words)) return Concern::past;
    // "that's my lunch hour"
    if (is(m.first, "lunch lunchtime break"_words) && was(m.first, "my our"_words) && m.first > 1 &&
        is(m.first - 2, "is was"_words))
      return Concern::own_affair;
    if (m.clock ? meets_then(m.first) : takes_leave(m.first)) return Concern::goodbye;
    // "now it just clicks"
    if (m.clock && m.clock->from_now == 0 && is(m.last, "it she there the my"_words) &&
        !t_.pauses(m.last))
      return Concern::own_affair;
    if (is(m.first, "coming"_words) && of_guest(m.first)) return Concern::own_affair;
    // "can i be out in an hour"
    if (m.clock && m.clock->from_now && was(m.first, "out done finished home"_words))
      return Concern::own_affair;
    if (m.clock && m.clock->from_now && happens_by_itself(m.first)) return Concern::own_affair;
    if (is_break(k)) return Concern::own_affair;
    if (thought_of(m)) return Concern::former_plan;
    if (has_been(m)) return Concern::past;
    // "7:30, that's when i get off"
    if (m.clock && is(m.first, "when"_words) && was(m.first, "is"_words) && m.first > 1 &&
        is(m.first - 2, "that it this which"_words))
      return Concern::own_affair;
    if (m.clock && m.clock->open == Open::before && kept_until(m.first)) return Concern::own_affair;
    // "hold it until friday", "thats all for today"
    const std::size_t from = m.first;
    // "in town thru tuesday"
    if (was(from, "thru through"_words) && from > 1 &&
        is(from - 2, "town here away gone off"_words))
      return Concern::own_affair;
    if (!m.clock && was(from, "until till til hasta"_words) &&
        !(from > 1 && is(from - 2, "open opened closed close there here staffed"_words)))
      return Concern::own_affair;
    if (!m.clock && was(from, "for por"_words) && from > 1 &&
        is(from - 2, "all it todo everything done good set"_words))
      return Concern::own_affair;
    if (const auto behind = said_behind(m)) return *behind;
    if (const auto before = said_before(k)) return *before;
    return Concern::visit;
  }

 private:
  bool is(std::size_t i, WordSet auto words) const {
    return i < t_.size() && t_.word_is_in(i, words);
  }
  bool was(std::size_t i, WordSet auto words) const { return i > 0 && is(i - 1, words); }

  // "can you hold the bronco till 2"
  bool kept_until(std::size_t first) const {
    constexpr std::size_t reach = 5;
    if (!is(first, "until till til by hasta"_words) || t_.pauses(first)) return false;
    for (std::size_t k = 1; k <= reach && k <= first && !t_.pauses(first - k + 1); ++k) {
      if (is(first - k, "hold keep save"_words)) return true;
    }
    return false;
  }

  // "at 2 so any time after that"
  bool takes_up(const TimeMention& m) const { return is(m.last - 1, "that then"_words); }

  // "flying in friday to see the bronco"
  bool to_look(std::size_t i) const {
    return is(i, "to"_words) && is(i + 1, "see look check test drive buy get pick"_words) &&
           !t_.pauses(i);
  }

  // "my lunch is 11:30 to 12:30"
  bool is_break(std::size_t k) const {
    const TimeMention& m = mentions_[k];
    // "so then"
    if (is(m.last, "so"_words) && is(m.last + 1, "then that"_words)) return false;
    const std::size_t at = is(m.first, "my our"_words) ? m.first + 1 : m.first;
    if (is(at, "lunch"_words) && was(at, "my our his her"_words))
      return is(at + 1, "is hour break runs goes"_words);
    constexpr std::size_t near = 3;
    return k > 0 && m.first <= mentions_[k - 1].last + near && !t_.pauses(m.first) &&
           is(mentions_[k - 1].last, "is hour break runs goes"_words) && is_break(k - 1);
  }

  // "it overheats in ten minutes", "my tire goes flat in an hour"
  bool happens_by_itself(std::size_t first) const {
    constexpr std::size_t reach = 6;
    bool happens = false;
    for (std::size_t k = 1; k <= reach && k <= first && !t_.pauses(first - k + 1); ++k) {
      const std::size_t i = first - k;
      if (is(i, "i we you us can could will would let come coming be there here"_words))
        return false;
      const bool subject = is(i, "it that"_words) || was(i, "my the"_words);
      happens = happens || (subject && t_.word(i + 1).size() > 3 && t_.word(i + 1).ends_with('s'));
    }
    return happens;
  }

  // "i was thinking tomorrow but", "i know i said saturday but"
  bool thought_of(const TimeMention& m) const {
    constexpr std::size_t reach = 4;
    if (!is(m.last, "but"_words)) return false;
    if (was(m.first, "said"_words) && m.first > 1 && is(m.first - 2, "i we"_words)) return true;
    // "id come tomorrow but"
    if (was(m.first, "come stop"_words) && m.first > 2 && is(m.first - 2, "would"_words) &&
        is(m.first - 3, "i we"_words))
      return true;
    for (std::size_t k = 1; k <= reach && k <= m.first && !t_.pauses(m.first - k + 1); ++k) {
      const std::size_t i = m.first - k;
      if (is(i, "thinking hoping planning aiming shooting"_words)) return was(i, "was were"_words);
    }
    return false;
  }

  // "squeaking since monday", "it is now 2:40", "its already 5"
  bool has_been(const TimeMention& m) const {
    if (was(m.first, "since"_words) && !t_.pauses(m.first))
      return !is(m.last, "is was i we they he she my does will works"_words);
    const std::size_t i = is(m.first, "now"_words) ? m.first + 1 : m.first;
    return m.clock && !m.clock->from_now && i > 1 && is(i - 1, "now already"_words) &&
           is(i - 2, "is"_words);
  }

  // "see ya saturday", "hasta el lunes", "have a good weekend"
  bool takes_leave(std::size_t first) const {
    std::size_t i = first;
    while (i > 0 && !t_.pauses(i) &&
           is(i - 1, "on el la los the all guys both soon your this next then"_words))
      --i;
    if (i == 0 || t_.pauses(i)) return false;
    if (is(i - 1, "hasta vemos veo"_words) || sees_you(i)) return true;
    return is(i - 1, "happy merry nice good great lovely wonderful enjoy feliz"_words);
  }

  // "see you at 3", "catch you guys friday at noon"
  bool meets_then(std::size_t first) const {
    std::size_t i = first;
    while (i > 0 && !t_.pauses(i) && is(i - 1, "at on all guys both this"_words)) --i;
    return i > 0 && !t_.pauses(i) && sees_you(i);
  }
  bool sees_you(std::size_t i) const {
    if (i < 2 || !is(i - 1, "you ya u yall ustedes"_words) || !is(i - 2, "see catch meet"_words))
      return false;
    return i < 3 || t_.pauses(i - 2) || !is(i - 3, "i we to can could may might come go"_words);
  }

  // A new clause may begin behind this token.
  bool divides(std::size_t i) const {
    return is(i, "so then but and because cause since if pero entonces y porque si que pues"_words);
  }

  // The nearest word before the time that says what it is of.
  std::optional<Concern> said_before(std::size_t k) const {
    const std::size_t from = k > 0 ? mentions_[k - 1].last : 0;
    std::size_t i = mentions_[k].first;
    for (; i > from && !t_.pauses(i) && !divides(i - 1); --i) {
      const auto found = says(i - 1);
      if (found == Concern::visit && planned(i - 1)) return Concern::former_plan;
      if (found) return found;
    }
    // "i work monday and tuesday"
    const bool listed = k > 0 && i == from + 1 && is(i - 1, "and or y o"_words);
    return listed ? said_before(k - 1) : std::nullopt;
  }

  // "was gonna", "had planned to" shortly before the verb.
  bool planned(std::size_t i) const {
    constexpr std::size_t reach = 4;
    for (std::size_t k = 1; k <= reach && k <= i && !t_.pauses(i - k + 1); ++k) {
      if (plans_no_more(i - k)) return true;
    }
    return false;
  }

  // "monday i work", "friday is my kids recital"
  std::optional<Concern> said_behind(const TimeMention& m) const {
    constexpr std::size_t reach = 6;
    // "tomorrows the dentist"
    const bool short_is =
        m.day && !m.clock && is(m.last, "the my our"_words) &&
        was(m.last,
            "todays tomorrows sundays mondays tuesdays wednesdays thursdays fridays "
            "saturdays"_words);
    const bool subject = short_is || is(m.last, "i we he she my is are was"_words);
    if (!subject || t_.pauses(m.last)) return std::nullopt;
    for (std::size_t i = m.last; i < std::min(m.last + reach, t_.size()); ++i) {
      if (i > m.last && (t_.pauses(i) || divides(i) || named(i))) return std::nullopt;
      const auto found = says(i);
      if (found == Concern::visit) return std::nullopt;
      if (found) return named_with(i) ? std::nullopt : found;
    }
    return std::nullopt;
  }

  // "i work at ten"
  bool named_with(std::size_t i) const {
    if (t_.pauses(i + 1) || divides(i + 1)) return false;
    return named(i + 1) || (named(i + 2) && !t_.pauses(i + 2));
  }

  bool named(std::size_t i) const {
    return std::any_of(mentions_.begin(), mentions_.end(),
                       [i](const TimeMention& m) { return m.first <= i && i < m.last; });
  }

  std::optional<Concern> says(std::size_t i) const {
    if (plans_no_more(i)) return Concern::former_plan;
    if (is_busy(i)) return Concern::busy;
    if (is_own_affair(i)) return Concern::own_affair;
    if (is_past(i)) return Concern::past;
    if (is_visit(i)) return Concern::visit;
    return std::nullopt;
  }

  bool is_visit(std::size_t i) const {
    if (is(i, "appointment cita"_words) && of_other(i)) return false;
    // "it was fine this morning"
    if (is(i, "fine good ok"_words) && was(i, "was were"_words)) return false;
    return is(i,
              "come coming bring see look stop stopping swing drop visit drive book schedule meet "
              "make do show good free available open best fine better prefer ready can could "
              "venir ir ver pasar llevar manejar probar puedo podria podemos llego quiero works "
              "sirve conviene appointment cita reschedule move push change cambiar "
              "mover"_words) ||
           (is(i, "work"_words) &&
            (was(i, "does would will can might could do that this it"_words)));
  }

  // "pick up my kids", "drop my daughter off", "take my mom to the doctor"
  bool fetches(std::size_t i) const {
    // "the bus drops me off at 1:40"
    if (is(i, "drops picks"_words) && is(i + 1, "me us him her them"_words)) return true;
    std::size_t k = is(i + 1, "up off"_words) ? i + 2 : i + 1;
    if (is(k, "my our the"_words)) ++k;
    return is(k,
              "kids kid son sons daughter daughters boys girls child children wife husband mom dad "
              "mother father grandma grandkids nephew niece sister brother roommate dog "
              "students"_words) &&
           !is(k + 1, "a an car truck suv in there with"_words);
  }

  // "golfing saturday", "i am babysitting": what people do on their days.
  bool is_pastime(std::size_t i) const {
    if (is(i, "shift"_words))
      return was(
          i,
          "night day late early evening graveyard swing double my our work split on off first "
          "second third"_words);
    return is(i,
              "golfing fishing hunting camping skiing snowboarding hiking kayaking biking surfing "
              "sailing boating swimming traveling travelling babysitting volunteering coaching "
              "officiating performing racing competing hosting studying moving flying "
              "vacationing gardening painting cooking baking partying marching rehearsing"_words) &&
           (i == 0 || t_.pauses(i) || divides(i - 1) ||
            was(i, "am are is be we i going out both she he husband wife been"_words)) &&
           !is(i + 1, "it my the our that this to"_words);
  }

  // "a dentist appointment", "cita con el doctor"
  bool of_other(std::size_t i) const {
    return was(i,
               "dentist doctor doctors doc docs dr therapist "
               "orthodontist medical vet hair nail eye therapy court dental"_words) ||
           (is(i + 1, "con"_words) && is(i + 3, "doctor dentista medico"_words));
  }

  bool is_busy(std::size_t i) const {
    if (is(i,
           "busy swamped slammed unavailable traveling travelling ocupado ocupada ocupados"_words))
      return !was(i, "how"_words);
    if (is(i, "available free around here home"_words)) return was(i, "not"_words);
    if (is(i, "tied"_words)) return is(i + 1, "up"_words);
    if (is(i, "town viaje"_words)) return was(i, "of de"_words) && i > 1 && !is(i - 2, "lot"_words);
    return is(i, "away gone"_words) && was(i, "am is are be being we"_words);
  }

  // "i gotta be in tulsa tonight"
  bool must_be_elsewhere(std::size_t i) const {
    const bool must = is(i, "be"_words) && was(i, "to gotta"_words) && i > 1 &&
                      (was(i, "gotta"_words) || is(i - 2, "have need got supposed"_words));
    if (!must) return false;
    return (is(i + 1, "in at on"_words) && !is(i + 2, "your yall ur by at before there"_words) &&
            !(is(i + 2, "the"_words) &&
              is(i + 3, "lot dealership dealer shop store place showroom"_words))) ||
           is(i + 1, "home back"_words);
  }

  // Rides and flights.
  bool is_carried(std::size_t i) const {
    // "the ferry gets in at 11", "the bus gets me there at 3:30"
    if (is(i, "gets"_words) && is(i + 1, "in me us"_words)) return true;
    // "my ride cant get me there til 1"
    if (is(i, "get"_words) && is(i + 1, "me us"_words) && is(i + 2, "there here home over"_words))
      return true;
    return is(i, "fly flying flies lands land landing arrives flight vuelo aterriza"_words);
  }

  // "i get off at 5", "school lets out at 3"
  bool gets_off(std::size_t i) const {
    if (is(i, "off paid"_words)) return was(i, "get gets getting got clock clocks"_words);
    if (is(i, "back"_words))
      return was(i, "get gets getting"_words) && !is(i + 1, "in there to with"_words) &&
             !is(i - 2, "can could to"_words);
    if (is(i, "out"_words) && was(i, "me us him her"_words) && i > 1 && is(i - 2, "let lets"_words))
      return true;
    if (is(i, "out"_words)) return was(i, "get gets getting let lets clock clocks"_words);
    return false;
  }

  bool is_own_affair(std::size_t i) const {
    if (is(i, "work"_words) && was(i, "start starts begin begins"_words))
      return is(i + 1, "at around by"_words);
    if (is(i, "work working workin"_words))
      return was(i,
                 "i we both he she husband wife gotta to also usually only am still at of"_words);
    // "I escape work at 5", "we wrap up class at 3"
    if (is(i, "escape escapes finish finishes quit quits bail exit ditch wrap"_words) &&
        is(is(i + 1, "up from out my the"_words) ? i + 2 : i + 1,
           "work class school practice church training office job"_words))
      return true;
    if (is(i, "escape escapes escaping"_words) && is(i + 1, "to"_words)) return true;
    if (is(i, "teach teaches teaching desocupo desocupa acabo"_words)) return true;
    if (is(i, "lunch break"_words))
      return was(i, "get take have gets takes"_words) ||
             (was(i, "my"_words) && is(i + 1, "is"_words));
    // "i have a thing at noon", "got a call at 2"
    if (is(i, "thing call delivery errand commitment"_words))
      return was(i, "a an another"_words) && i > 1 && is(i - 2, "have got has"_words);
    if (is(i, "drop drops dropping pick picks picking get getting take taking"_words) && fetches(i))
      return true;
    if (is_pastime(i)) return true;
    if (is(i, "school"_words))
      return was(i, "in at"_words) && is(i + 1, "until till til hasta"_words);
    if (is(i, "game games"_words)) return was(i, "a has have"_words);
    if (is(i, "leave"_words) && was(i, "have got on"_words)) return true;
    if (is(i, "sign"_words) && was(i, "i will we"_words)) return true;  // an offer: "i sign today"
    if (is(i, "off"_words) && (i == 0 || t_.pauses(i)) && is(i + 1, "at around by"_words))
      return true;
    if (is(i, "rain raining rains snow snowing storm storms forecast score scores credit"_words))
      return true;
    if (is(i, "close open lock"_words) && was(i, "i we"_words)) return true;
    if (must_be_elsewhere(i) || is_carried(i) || gets_off(i)) return true;
    // "i know you close at 7"
    if (is(i, "close closes closed"_words) && was(i, "you yall they"_words) && i > 1)
      return is(i - 2,
                "know since because cause saw said says figure heard thought figured assumed "
                "guess"_words);
    if (is(i, "pickup dropoff"_words) && was(i, "school daycare preschool bus"_words)) return true;
    if (is(i, "up"_words)) return was(i, "is am are wake wakes waking get gets"_words);
    if (is(i, "expires expire expiring lapses ends runs vence"_words)) return true;
    if (is(i, "start starts"_words) && was(i, "can to could"_words)) return true;
    if (is(i, "coming comes come"_words) && of_guest(i)) return true;
    if (is(i, "traffic"_words)) return !is(i + 1, "permitting allowing willing"_words);
    if (is(i, "works gets"_words)) return was(i, "he she husband wife who dad mom son"_words);
    if (is_on_duty(i) || has_car(i)) return true;
    // "i'm leaving now to see it": on the way
    if (is(i, "leave leaves leaving"_words))
      return !is(i + 1, "it the my them now right immediately"_words);
    if (is(i, "ends end starts start"_words))
      return was(i, "shift class work school practice meeting game game church it turno"_words);
    if (is(i, "salgo sale salimos entro entra trabajo trabaja trabajamos"_words))
      return !was(i, "el del al de mi"_words);
    if (is(i, "due"_words)) return was(i, "is are was comes come"_words);  // a bill, an inspection
    if (is(i, "only"_words)) return is(i + 1, "until till til"_words);
    if (is(i, "appointment cita"_words)) return of_other(i);
    if (is(i, "schedule"_words)) return was(i, "the"_words);
    return is(i, when::affairs) && !was(i, "after before despues antes of to la"_words);
  }

  // "i start at ten", "i clock in at one", "put me on a double", "they have me on till 3"
  bool is_on_duty(std::size_t i) const {
    if (is(i, "start starts begin begins"_words))
      return was(i, "i we he she wife husband"_words) && is(i + 1, "at around by"_words);
    if (is(i, "in on"_words) && was(i, "clock clocks clocking punch punches punching"_words))
      return true;
    if (i < 2) return false;
    if (is(i, "double doubles"_words))
      return was(i, "a doubles"_words) &&
             is(i - 2, "on work works working pull pulls pulling got have has doing"_words);
    return is(i, "on"_words) && was(i, "me"_words) && is(i - 2, "has have got had"_words) &&
           is(i + 1, "until till til from at"_words);
  }

  // "the wife has the car til 2"
  bool has_car(std::size_t i) const {
    constexpr std::size_t reach = 3;
    if (i < reach ||
        !is(i, "car truck van suv keys ride vehicle wheels kids kid baby boys girls"_words) ||
        !was(i, "the my our"_words) ||
        !is(i - 2, "got has have needs takes using borrowing driving"_words))
      return false;
    const std::size_t who = is(i - reach, "is has"_words) && i > reach ? i - reach - 1 : i - reach;
    return is(who,
              "wife wifes husband husbands hubby he she they son sons daughter daughters mom dad "
              "kid kids brother sister roommate boyfriend girlfriend boss"_words);
  }

  // "the plumber's coming wednesday"
  bool of_guest(std::size_t i) const {
    constexpr std::size_t reach = 3;
    for (std::size_t k = 1; k <= reach && k <= i && !t_.pauses(i - k + 1); ++k) {
      if (is(i - k, when::guests)) return true;
    }
    return false;
  }

  // "i was going to come friday"
  bool plans_no_more(std::size_t i) const {
    return is(i, "was were"_words) && !is_short_form(i) &&
           is(i + 1, "gonna going supposed planning meaning"_words);
  }

  // "got my oil changed", "had the brakes on it replaced"
  bool had_done(std::size_t i) const {
    constexpr std::size_t reach = 6;
    for (std::size_t k = 2; k <= reach && k <= i && !t_.pauses(i - k + 1); ++k) {
      if (is(i - k, "got had"_words))
        return is(i - k + 1, "my the it our them a an new some"_words) && !want_before(i - k);
    }
    return false;
  }
  // "i have got to get it checked"
  bool want_before(std::size_t i) const { return was(i, "have if you"_words); }

  // "we're off friday"
  bool is_short_form(std::size_t i) const {
    constexpr std::size_t plain = 4;
    return is(i, "were"_words) && t_.source(i).size() > plain;
  }
  // "were driving in saturday": nobody else is named who did.
  bool begins_with_were(std::size_t i) const {
    return is(i, "were"_words) && (i == 0 || t_.pauses(i) || divides(i - 1)) &&
           (t_.word(i + 1).ends_with("ing") || is(i + 1, "off free available"_words));
  }

  bool is_past(std::size_t i) const {
    if (is(i, "was were"_words))
      return !is_short_form(i) && !begins_with_were(i) &&
             !is(i + 1, "wondering hoping thinking looking gonna going thinkin"_words) &&
             (!was(i, "there that it if"_words) ||
              (was(i, "it"_words) && !(i > 1 && is(i - 2, "if wish"_words)) &&
               is(i + 1, "fine good ok running driving working great doing"_words)));
    // "had to jump it this morning"
    if (is(i, "had"_words) && is(i + 1, "to"_words) && !(i > 1 && is(i - 2, "if"_words)))
      return true;
    // "pásemela para el lunes"
    if (is(i, "pase agende saque"_words) && is(i + 1, "me la lo nos"_words)) return false;
    const bool done = t_.word(i).ends_with("ed");
    if ((done && was(i, "got was"_words)) ||
        ((done || is(i, "done put cut taken worked"_words)) && had_done(i)))
      return true;
    // "what if i came by at 11"
    if (i > 1 && was(i, "i we"_words) && is(i - 2, "if"_words)) return false;
    // "the ones who looked at the white pilot sunday"
    if (is(i, "looked"_words) && is(i + 1, "at"_words) && was(i, "i we who that"_words))
      return true;
    // "started grinding", "began to leak"
    if (is(i, "started began begun"_words))
      return t_.word(i + 1).ends_with("ing") || is(i + 1, "to up"_words);
    return is(i,
              "stalled overheated conked crapped blew snapped cracked leaked froze failed happened "
              "noticed "
              "broke died quit told ate drove hice hicimos agende saque "
              "came called visited talked spoke stopped went bought waited passed emailed texted "
              "fui vine llame hable compre pase estuve"_words);
  }

  const Text& t_;
  std::span<const TimeMention> mentions_;
};

}  // namespace

Concern concern_of(const Text& text, std::span<const TimeMention> mentions, std::size_t k) {
  return ConcernReader(text, mentions).read(k);
}

}  // namespace kept::bot
