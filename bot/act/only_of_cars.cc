#include "bot/act/only_of_cars.h"

#include <algorithm>

#include "bot/act/clause_words.h"

namespace kept::bot {

bool has_own(const Case& c) {
  return c.has(Cue::own_vehicle) || c.says("my mine our mi nuestro"_words);
}

bool asks_of_part(const Case& c) {
  if (has_own(c) || c.asked() == Asked::drivable) return false;
  return std::any_of(c.parts().clauses.begin(), c.parts().clauses.end(), [&](const Clause& clause) {
    const ClauseWords w(c, clause);
    if (clause.mood == Mood::statement && !w.asks()) return false;
    const auto part = w.find(
        "tire tires locks suspension turbo rims heat everything buttons ac heater heat defroster "
        "wheel "
        "wheels rims brakes battery engine motor "
        "transmission exhaust horn "
        "charger outlet outlets usb cupholders armrest seats seat mirror mirrors window "
        "windows door doors tailgate liftgate trunk hood roof rack boards bumper ding dings "
        "dent dents scratch scratches stereo speakers radio screen console dash steering "
        "pedals visor wipers lights headlights alarm antenna hitch liner bed keys remote fob "
        "bluetooth carpet mats upholstery paint damage jack port cap tank delay listing "
        "shifter gauge gauges vents decal decals sticker badge spoiler belt belts knobs switch "
        "button"_words);
    const bool works = w.has("work works working blow blows"_words);
    return part < w.end() && (works || w.before(part, 4, "the its those these that"_words));
  });
}

bool asks_on_it(const Case& c) {
  if (has_own(c) || c.asked() == Asked::drivable) return false;
  return std::any_of(c.parts().clauses.begin(), c.parts().clauses.end(), [&](const Clause& clause) {
    const ClauseWords w(c, clause);
    return w.asks() && w.end() >= w.first() + 2 && w.is(w.end() - 2, "on with"_words) &&
           w.is(w.end() - 1, "it that one"_words);
  });
}

bool asks_about_it(const Case& c) {
  return std::any_of(c.parts().clauses.begin(), c.parts().clauses.end(), [&](const Clause& clause) {
    const ClauseWords w(c, clause);
    constexpr auto pointing = "it that those these one ones yours ese esa esos ambos"_words;
    const auto it = w.find(pointing);
    // "who did the brake job on it"
    const bool ends = w.end() >= w.first() + 2 && w.is(w.end() - 1, pointing) &&
                      w.is(w.end() - 2, "on in with of inside under to for about"_words);
    // "can I start it with my phone"
    const bool may = clause.mood == Mood::request && w.is(w.head() + 1, "i we"_words);
    return (w.asks() || may) && it < w.end() && (it <= w.head() + 4 || ends) &&
           !w.has("weather time chat name joke going means game"_words);
  });
}

bool asks_in_spanish(const Case& c) {
  if (c.asked() != Asked::nothing || has_own(c)) return false;
  return std::any_of(c.parts().clauses.begin(), c.parts().clauses.end(), [&](const Clause& clause) {
    const ClauseWords w(c, clause);
    const auto does = w.find(
        "camina corre jala prende enfria calienta gasta consume carga cabe caben pesa mide rinde "
        "sirve funciona abre cierra frena arranca aguanta baja repararon arreglaron cambiaron "
        "cuidaron cuidada cuidado golpeado golpeada rayado rayada emplacado emplacada pagado "
        "pagada fumaba manejaba manejaban dueno duena tenencia placas adeudo adeudos golpe "
        "rayon"_words);
    return does < w.end() && !w.negated(does) &&
           !w.has(
               "me nos yo pagina link app chat celular telefono ustedes usted tienda agencia "
               "oficina"_words);
  });
}

namespace {

// "algo que no falle", "nada chocado", "que no gaste mucho", "ocupo cargar herramienta"
bool wishes_in_spanish(const ClauseWords& w) {
  const auto head = w.head();
  const auto thing = w.find("algo uno una"_words, head, head + 3);
  const bool led = thing == head || w.is(head, "busco quiero necesito ocupo quisiera"_words);
  if (thing < w.end() && led && w.is(thing + 1, "que para pa como mas con sin"_words)) return true;
  if (w.is(head, "que"_words) && w.is(head + 1, "no"_words)) return true;
  if (w.is(head, "nada"_words)) return w.is(head + 1, "de muy con tan chocado grande viejo"_words);
  return w.is(head, "ocupo necesito quiero"_words) &&
         w.is(head + 1, "cargar jalar llevar meter"_words);
}

// "something easy for my mom to get into", "nothing that was a rental", "I'm 6'4 and need leg room"
bool wishes_for_thing(const ClauseWords& w, bool own) {
  constexpr auto needing = "need needs want wants wanting needing find"_words;
  if (w.asks()) return false;
  const auto thing = w.find("something anything"_words);
  if (own) return thing < w.end() && w.before(thing, 2, "need want"_words);
  const bool apart = thing == w.head() || w.before(thing, 2, needing) ||
                     w.before(thing, 1, "for get buy maybe just like"_words);
  if (thing < w.end() && apart &&
      !w.is(thing + 1, "else came come happened is was has went to about up wrong works"_words))
    return true;
  if (w.is(w.head(), "a an"_words)) {
    const auto car =
        w.find("car truck suv van vehicle present gift"_words, w.head() + 1, w.head() + 4);
    if (car < w.end() && w.is(car + 1, "for to that with"_words)) return true;
    if (w.has_between("driver cruiser beater hauler toy"_words, w.head() + 1, w.head() + 4))
      return true;
  }
  const auto none = w.find("nothing"_words);
  if (none < w.end() && w.is(none + 1, "that with w over under older newer too from"_words))
    return true;
  const auto room = w.find("room legroom headroom seating"_words);
  if (room < w.end() && w.before(room, 4, needing) && !w.is(room + 1, "to on in"_words))
    return true;
  const auto kind = w.find("rental rentals fleet lemon salvage"_words);
  return kind < w.end() && w.before(kind, 5, "want wants need"_words) && w.negated(kind) &&
         w.before(kind, 3, "a an any former ex old"_words);
}

}  // namespace

Ground wish_without_field(const Case& c) {
  constexpr std::size_t most = 12;
  const Text& text = c.text();
  if (text.size() > most || c.asked() == Asked::drivable) return {};
  for (const Clause& clause : c.parts().clauses) {
    const ClauseWords w(c, clause);
    const bool spanish = c.out().language == Language::es && !w.marked();
    const bool own = c.has(Cue::own_vehicle);
    if (wishes_for_thing(w, own) || (spanish && !own && wishes_in_spanish(w)))
      return {clause.first, clause.last, "a wish that no field has"};
  }
  if (has_own(c)) return {};
  for (const Clause& clause : c.parts().clauses) {
    const ClauseWords w(c, clause);
    if (w.asks() || w.has("it that this he she you not no"_words)) continue;
    for (std::uint32_t i = clause.first; i < clause.last; ++i) {
      const bool engine = text.word_is_in(i, "v i"_words) && text.glued(i + 1) &&
                          i + 1 < text.size() && text[i + 1].kind == TokenKind::number;
      if (engine ||
          text.word_is_in(i,
                          "dually duallies hemi ecoboost duramax powerstroke cummins "
                          "turbo cylinder cylinders cyl cab bed ton hp horsepower door "
                          "doors seater touchscreen cloth torque cvt bluetooth liftgate "
                          "tailgate anything something whatever snow dogs towing reliable "
                          "comfy comfortable roomy spacious bench tinted chrome lifted rims "
                          "wheels chairs profile subwoofer "
                          "gotta cilindros puertas cabina "
                          "caballos"_words))
        return {clause.first, clause.last, "a wish that no field has"};
    }
  }
  return {};
}

}  // namespace kept::bot
