// What is said of a visit that is booked.
#include <algorithm>
#include <array>

#include "bot/question.h"

namespace kept::bot {
namespace {

constexpr auto own_visit = std::to_array<std::string_view>({
    "did i book",
    "did i just book",
    "did we book",
    "did i say",
    "did i pick",
    "did i choose",
    "did we say",
    "did we settle on",
    "did we agree on",
    "which car did i",
    "which truck was it",
    "which car was it",
    "which one was it",
    "what car was it",
    "where was it again",
    "que dia dije",
    "que hora dije",
    "que dia era",
    "cual carro era",
    "cual era el carro",
    "que dia quedamos",
    "a que hora quedamos",
    "am i booked",
    "my appointment",
    "my visit",
    "my booking",
    "when am i",
    "my test drive",
    "do i have an appointment",
    "am i all set",
    "my reservation",
    "what time again",
    "when again",
    "what day again",
    "what time was it",
    "what time is it again",
    "when is it again",
    "when was it again",
    "que hora era",
    "cuando era",
    "the appointment",
    "the booking",
    "my appt",
    "which car is booked",
    "which cars are booked",
    "what car is booked",
    "is it confirmed",
    "is that confirmed",
    "is it booked",
    "que carro esta reservado",
    "esta confirmada",
    "which car will i",
    "which cars will i",
    "what car will i",
    "what cars will i",
    "who am i meeting",
    "who will i meet",
    "who am i seeing",
    "who will i see",
    "who is it with",
    "whos it with",
    "who with",
    "whos my salesperson",
    "who is my salesperson",
    "who is my sales person",
    "quien me atiende",
    "quien me va a atender",
    "con quien es",
    "quien es mi vendedor",
    "con quien me",
    "mi cita",
    "mi visita",
    "mi reservacion",
    "la cita",
    "que agende",
    "que reserve",
});

}  // namespace

bool asks_code(const Words& words) {
  return words.say_any({"what is my code", "what was my code", "my code again", "the code again",
                        "what is the code", "what was the code", "lost my code", "lost the code",
                        "forgot my code", "forgot the code", "my booking code",
                        "my confirmation code", "my confirmation number", "confirmation number",
                        "cual es mi codigo", "cual era mi codigo", "perdi mi codigo",
                        "olvide mi codigo", "mi codigo otra vez"});
}

bool asks_own_visit(const Words& words) {
  return std::ranges::any_of(own_visit, [&](std::string_view phrase) { return words.say(phrase); });
}

bool checks_time(const Words& words) {
  const std::string& said = words.padded();
  const bool ends = said.ends_with(" right ") || said.ends_with(" correct ") ||
                    said.ends_with(" verdad ") || said.ends_with(" correcto ") ||
                    said.ends_with(" cierto ");
  const bool asks = words.say_any({"still on for", "still good for", "still at", "is it still",
                                   "was it at", "you have me down for", "am i down for",
                                   "sigue siendo", "sigue en pie", "era a las", "era el"});
  return (ends || asks) &&
         !words.say_any({"instead", "move", "change", "can i", "can we", "could i", "could we",
                         "puedo", "podria", "cambiar", "mover"});
}

bool asks_if_confirmed(const Words& words) {
  return words.say_any({"is it confirmed", "is that confirmed", "is this confirmed",
                        "am i confirmed", "its confirmed", "is it booked", "is that booked",
                        "esta confirmada", "esta confirmado", "quedo confirmada",
                        "quedo confirmado", "esta agendada", "quedo agendada"});
}

bool asks_about_coming(const Words& words) {
  return words.say_any(
      {"need to bring",      "should i bring", "do i bring",      "can i bring",
       "may i bring",        "have to bring",  "bring my dog",    "bring my kids",
       "bring a friend",     "do you deliver", "can you deliver", "home delivery",
       "what documents",     "what paperwork", "dress code",      "is there parking",
       "where do i park",    "can i park",     "debo llevar",     "tengo que llevar",
       "puedo llevar",       "que llevo",      "que documentos",  "donde me estaciono",
       "hay estacionamiento"});
}

bool asks_terms(const Words& words) {
  return words.say_any({"refundable", "refund", "money back", "return policy", "a rental",
                        "rental car", "rental cars", "a fleet car", "reembolsable", "reembolso",
                        "reembolsan", "devolucion", "carro de renta", "auto de renta"});
}

bool says_cancel(const Words& words) {
  return words.say_any({"cancel",
                        "cancelled",
                        "canceled",
                        "cancelling",
                        "canceling",
                        "call it off",
                        "call off",
                        "drop my appointment",
                        "drop the appointment",
                        "delete my appointment",
                        "remove my appointment",
                        "scrap the appointment",
                        "scratch my appointment",
                        "scratch the appointment",
                        "lose my appointment",
                        "skip the appointment",
                        "take me off the schedule",
                        "call the whole thing off",
                        "cancelar",
                        "cancela",
                        "cancele",
                        "cancelen",
                        "cancelarla",
                        "cancelarlo",
                        "cancelo",
                        "cancelame",
                        "canceleme",
                        "cancelenme",
                        "cancelenla",
                        "cancelela",
                        "anular",
                        "anule",
                        "anulen",
                        "quitar mi cita",
                        "quiten mi cita",
                        "quite mi cita",
                        "borrar mi cita",
                        "borra mi cita",
                        "borren mi cita",
                        "suspender mi cita"});
}

std::optional<Language> language_asked(const Words& words) {
  const bool not_spanish =
      words.say_any({"espanol no", "no espanol", "not spanish", "no spanish", "english please"});
  if (!not_spanish &&
      words.say_any({"habla espanol", "hablas espanol", "hablan espanol", "en espanol",
                     "se habla espanol", "speak spanish", "in spanish", "write spanish"})) {
    return Language::es;
  }
  if (words.say_any({"habla ingles", "hablas ingles", "hablan ingles", "en ingles", "speak english",
                     "in english", "english please", "write english"})) {
    return Language::en;
  }
  return std::nullopt;
}

std::optional<int> shift_in(const Words& words) {
  struct Stretch {
    std::string_view words;
    int minutes;
  };
  constexpr auto stretches = std::to_array<Stretch>({
      {"half an hour", 30}, {"30 minutes", 30}, {"30 min", 30},     {"15 minutes", 15},
      {"15 min", 15},       {"45 minutes", 45}, {"an hour", 60},    {"one hour", 60},
      {"1 hour", 60},       {"two hours", 120}, {"2 hours", 120},   {"three hours", 180},
      {"3 hours", 180},     {"media hora", 30}, {"30 minutos", 30}, {"15 minutos", 15},
      {"una hora", 60},     {"1 hora", 60},     {"dos horas", 120}, {"2 horas", 120},
  });
  const bool later = words.say_any({"later", "mas tarde", "despues"});
  const bool earlier = words.say_any({"earlier", "sooner", "mas temprano", "antes"});
  if (later == earlier) return std::nullopt;
  for (const Stretch& one : stretches) {
    if (words.say(one.words)) return later ? one.minutes : -one.minutes;
  }
  return std::nullopt;
}

bool says_same_time(const Words& words) {
  return words.say_any({"same time", "same hour", "misma hora", "mismo horario"});
}

bool asks_move(const Words& words) {
  return words.say_any(
      {"can we do",     "can we come",  "can we make", "could we do",     "could we come",
       "could we make", "can i do",     "can i come",  "can i make",      "could i do",
       "could i come",  "could i make", "may i come",  "id like to come", "i want to come",
       "id rather",     "id prefer",    "lets do",     "lets make",       "let us do",
       "instead",       "rather",       "move",        "change",          "switch",
       "push",          "make it",      "make that",   "reschedule",      "earlier",
       "later",         "podemos ir",   "podemos a",   "podriamos",       "puedo ir",
       "puedo venir",   "puedo a",      "podria ir",   "podria a",        "podria ser",
       "prefiero",      "cambiar",      "cambie",      "cambiarla",       "cambiela",
       "mover",         "muevala",      "en vez",      "en lugar",        "mas tarde",
       "mas temprano"});
}

bool puts_off_booking(const Words& words) {
  return words.say_any({"dont book", "do not book", "not book", "not booking", "book yet",
                        "no booking", "no reserve", "no reserves", "no agende", "no agendes",
                        "sin agendar", "sin reservar"});
}

bool leaves_open(const Words& words) {
  return puts_off_booking(words) ||
         words.say_any({"maybe", "perhaps", "might", "possibly", "probably", "not sure", "quizas",
                        "quiza", "tal vez", "a lo mejor", "puede que"});
}

bool says_late(const Words& words) {
  if (words.say_any({"how late", "too late", "late model", "late fee", "late payment"}))
    return false;
  if (words.say_any({"running late", "be late", "stuck in traffic", "voy tarde", "llego tarde",
                     "llegare tarde", "llegar tarde", "voy atrasado", "voy atrasada",
                     "voy retrasado", "voy retrasada", "se me hizo tarde"})) {
    return true;
  }
  return words.say("late") &&
         words.say_any({"im", "i am", "ill", "i will", "well", "we will", "running", "gonna",
                        "going to", "might", "minutes", "mins", "min"});
}

bool asks_our_number(const Words& words) {
  if (words.say_any({"my number", "call me", "email", "correo"})) return false;
  return words.say_any({"your number", "your phone",      "phone number",       "a number",
                        "number to",   "number for",      "number i can",       "what number",
                        "can i call",  "can i just call", "who do i call",      "who can i call",
                        "su numero",   "su telefono",     "numero de telefono", "a que numero",
                        "que numero",  "puedo llamar",    "a donde llamo",      "tienen telefono",
                        "el telefono"});
}

bool waves_off(const Words& words) {
  return !says_cancel(words) &&
         words.say_any({"never mind", "nevermind", "forget it", "forget about it", "olvidelo",
                        "olvidalo", "olvidenlo", "dejelo", "dejalo", "mejor no", "dejemoslo"});
}

bool keeps_visit(const Words& words) {
  return words.say_any({"keep it", "keep the", "keep my", "keep that", "leave it", "leave things",
                        "leave my", "leave the", "dejelo", "dejela", "dejarlo", "dejarla",
                        "dejemoslo", "dejemosla", "mantener", "mantenga"});
}

bool wants_old_time(const Words& words) {
  return words.say_any({"old time",      "original time",    "old slot",
                        "original slot", "old appointment",  "original appointment",
                        "previous time", "first time",       "old date",
                        "original date", "as it was",        "the way it was",
                        "how it was",    "move it back",     "change it back",
                        "put it back",   "switch it back",   "back to how",
                        "undo",          "la hora de antes", "hora anterior",
                        "hora original", "como estaba",      "como antes",
                        "regresela",     "deshaga"});
}

bool says_next_day(const Words& words) {
  return words.say_any({"day after", "next day", "following day", "a day later", "dia siguiente",
                        "dia despues", "al otro dia"}) &&
         !words.say_any({"day after tomorrow", "day after thanksgiving", "day after christmas"});
}

bool asks_until_when(const Words& words) {
  return words.say_any({"until when", "till when", "hasta cuando", "held until", "hold it until",
                        "how long do you hold", "how long will you hold", "how long is it held",
                        "how long is the hold"}) &&
         !words.say_any({"open", "close", "closed", "sale", "offer", "warranty", "abierto", "abren",
                         "cierran", "oferta", "garantia"});
}

bool asks_time_again(const Words& words) {
  return words.say_any(
      {"what time again",      "which time again", "what times again",   "when again",
       "what day again",       "what time was it", "what time was that", "what time is it again",
       "when was it again",    "when is it again", "what was the time",  "what were the times",
       "que hora era",         "a que hora era",   "cuando era",         "que horas eran",
       "que dia era",          "who am i meeting", "who will i meet",    "who am i seeing",
       "who will i see",       "who with",         "with whom",          "who is it with",
       "whos it with",         "con quien es",     "con quien me",       "quien me atiende",
       "quien me va a atender"});
}

bool brings_somebody(const Words& words) {
  return words.say_any({"id like to bring", "i would like to bring",
                        "i want to bring",  "ill bring",
                        "i will bring",     "im bringing",
                        "i am bringing",    "im going to bring",
                        "quiero llevar",    "voy a llevar",
                        "llevare",          "me gustaria llevar",
                        "come too",         "come along",
                        "comes too",        "comes along",
                        "come with me",     "tag along",
                        "puede venir",      "puede ir",
                        "va conmigo",       "viene conmigo"}) &&
         words.say_any({"friend",    "friends", "wife",    "husband",  "partner", "girlfriend",
                        "boyfriend", "kids",    "son",     "daughter", "dad",     "mom",
                        "father",    "mother",  "brother", "sister",   "family",  "amigo",
                        "amiga",     "esposa",  "esposo",  "hijo",     "hija",    "hijos",
                        "papa",      "mama",    "hermano", "hermana",  "familia"});
}

bool says_only(const Words& words) {
  return words.say_any({"only", "solo", "solamente", "unicamente", "nomas"});
}

bool says_latest(const Words& words) {
  return words.say_any({"latest", "last appointment", "last slot", "last opening", "last one today",
                        "lo mas tarde", "ultima cita", "ultimo turno"}) &&
         !words.say_any({"at the latest", "latest model", "latest models"});
}

}  // namespace kept::bot
