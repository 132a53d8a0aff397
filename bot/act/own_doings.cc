#include "bot/act/own_doings.h"

#include "bot/when/affair_words.h"

namespace kept::bot {

bool divides(const Text& text, std::size_t i) {
  return i < text.size() &&
         text.word_is_in(i,
                         "so then but and because cause since if pero entonces y porque si que "
                         "pues"_words);
}

bool OwnDoings::holds(std::size_t i) const {
  if (is(i, "work"_words) && was(i, "start starts begin begins"_words))
    return is(i + 1, "at around by"_words);
  if (is(i, "work working workin"_words))
    return was(i, "i we both he she husband wife gotta to also usually only am still at of"_words);
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
  if (is(i, "coming comes come"_words) && is_of_guest(i)) return true;
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
  if (is(i, "appointment cita"_words)) return is_with_another(i);
  if (is(i, "schedule"_words)) return was(i, "the"_words);
  return is(i, when::affairs) && !was(i, "after before despues antes of to la"_words);
}

bool OwnDoings::is_with_another(std::size_t i) const {
  return was(i,
             "dentist doctor doctors doc docs dr therapist "
             "orthodontist medical vet hair nail eye therapy court dental"_words) ||
         (is(i + 1, "con"_words) && is(i + 3, "doctor dentista medico"_words));
}

bool OwnDoings::is_of_guest(std::size_t i) const {
  constexpr std::size_t reach = 3;
  for (std::size_t k = 1; k <= reach && k <= i && !t_.pauses(i - k + 1); ++k) {
    if (is(i - k, when::guests)) return true;
  }
  return false;
}

// "pick up my kids", "drop my daughter off", "take my mom to the doctor"
bool OwnDoings::fetches(std::size_t i) const {
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
bool OwnDoings::is_pastime(std::size_t i) const {
  if (is(i, "shift"_words))
    return was(i,
               "night day late early evening graveyard swing double my our work split on off first "
               "second third"_words);
  return is(i,
            "golfing fishing hunting camping skiing snowboarding hiking kayaking biking surfing "
            "sailing boating swimming traveling travelling babysitting volunteering coaching "
            "officiating performing racing competing hosting studying moving flying "
            "vacationing gardening painting cooking baking partying marching rehearsing"_words) &&
         (i == 0 || t_.pauses(i) || divides(t_, i - 1) ||
          was(i, "am are is be we i going out both she he husband wife been"_words)) &&
         !is(i + 1, "it my the our that this to"_words);
}

// "i gotta be in tulsa tonight"
bool OwnDoings::must_be_elsewhere(std::size_t i) const {
  const bool must = is(i, "be"_words) && was(i, "to gotta"_words) && i > 1 &&
                    (was(i, "gotta"_words) || is(i - 2, "have need got supposed"_words));
  if (!must) return false;
  return (is(i + 1, "in at on"_words) && !is(i + 2, "your yall ur by at before there"_words) &&
          !(is(i + 2, "the"_words) &&
            is(i + 3, "lot dealership dealer shop store place showroom"_words))) ||
         is(i + 1, "home back"_words);
}

// Rides and flights.
bool OwnDoings::is_carried(std::size_t i) const {
  // "the ferry gets in at 11", "the bus gets me there at 3:30"
  if (is(i, "gets"_words) && is(i + 1, "in me us"_words)) return true;
  // "my ride cant get me there til 1"
  if (is(i, "get"_words) && is(i + 1, "me us"_words) && is(i + 2, "there here home over"_words))
    return true;
  return is(i, "fly flying flies lands land landing arrives flight vuelo aterriza"_words);
}

// "i get off at 5", "school lets out at 3"
bool OwnDoings::gets_off(std::size_t i) const {
  if (is(i, "off paid"_words)) return was(i, "get gets getting got clock clocks"_words);
  if (is(i, "back"_words))
    return was(i, "get gets getting"_words) && !is(i + 1, "in there to with"_words) &&
           !is(i - 2, "can could to"_words);
  if (is(i, "out"_words) && was(i, "me us him her"_words) && i > 1 && is(i - 2, "let lets"_words))
    return true;
  if (is(i, "out"_words)) return was(i, "get gets getting let lets clock clocks"_words);
  return false;
}

// "i start at ten", "i clock in at one", "put me on a double", "they have me on till 3"
bool OwnDoings::is_on_duty(std::size_t i) const {
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
bool OwnDoings::has_car(std::size_t i) const {
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

}  // namespace kept::bot
