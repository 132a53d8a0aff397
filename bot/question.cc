#include "bot/question.h"

#include <algorithm>
#include <array>

#include "bot/text.h"

namespace kept::bot {
namespace {

struct Cue {
  std::string_view phrase;
  Topic topic;
};

constexpr auto cues = std::to_array<Cue>({
    {"how much", Topic::price},
    {"price", Topic::price},
    {"priced", Topic::price},
    {"cost", Topic::price},
    {"costs", Topic::price},
    {"asking", Topic::price},
    {"fees", Topic::price},
    {"total", Topic::price},
    {"out the door", Topic::price},
    {"tax", Topic::price},
    {"taxes", Topic::price},
    {"impuestos", Topic::price},
    {"cuanto cuesta", Topic::price},
    {"cuanto piden", Topic::price},
    {"cuanto vale", Topic::price},
    {"cuanto sale", Topic::price},
    {"cuanto es", Topic::price},
    {"precio", Topic::price},
    {"cargos", Topic::price},
    {"miles", Topic::odometer},
    {"mileage", Topic::odometer},
    {"odometer", Topic::odometer},
    {"millas", Topic::odometer},
    {"millaje", Topic::odometer},
    {"kilometraje", Topic::odometer},
    {"color", Topic::exterior_color},
    {"colour", Topic::exterior_color},
    {"interior", Topic::interior_color},
    {"inside", Topic::interior_color},
    {"drivetrain", Topic::drivetrain},
    {"awd", Topic::drivetrain},
    {"fwd", Topic::drivetrain},
    {"rwd", Topic::drivetrain},
    {"four wheel", Topic::drivetrain},
    {"all wheel", Topic::drivetrain},
    {"wheel drive", Topic::drivetrain},
    {"traccion", Topic::drivetrain},
    {"transmission", Topic::transmission},
    {"automatic", Topic::transmission},
    {"manual", Topic::transmission},
    {"stick", Topic::transmission},
    {"transmision", Topic::transmission},
    {"automatico", Topic::transmission},
    {"estandar", Topic::transmission},
    {"fuel", Topic::fuel},
    {"hybrid", Topic::fuel},
    {"diesel", Topic::fuel},
    {"electric", Topic::fuel},
    {"combustible", Topic::fuel},
    {"hibrido", Topic::fuel},
    {"mpg", Topic::mpg},
    {"gas mileage", Topic::mpg},
    {"per gallon", Topic::mpg},
    {"good on gas", Topic::mpg},
    {"rendimiento", Topic::mpg},
    {"por galon", Topic::mpg},
    {"how many seats", Topic::seats},
    {"how many people", Topic::seats},
    {"seats", Topic::seats},
    {"passengers", Topic::seats},
    {"asientos", Topic::seats},
    {"pasajeros", Topic::seats},
    {"features", Topic::equipment},
    {"equipment", Topic::equipment},
    {"options", Topic::equipment},
    {"equipped", Topic::equipment},
    {"come with", Topic::equipment},
    {"equipo", Topic::equipment},
    {"equipamiento", Topic::equipment},
    {"what year", Topic::year},
    {"how old", Topic::year},
    {"cuantos anos tiene", Topic::year},
    {"que ano", Topic::year},
    {"what trim", Topic::trim},
    {"which trim", Topic::trim},
    {"trim", Topic::trim},
    {"version", Topic::trim},
    {"vin", Topic::vin},
    {"stock number", Topic::stock_number},
    {"stock no", Topic::stock_number},
    {"available", Topic::availability},
    {"still there", Topic::availability},
    {"still have", Topic::availability},
    {"still on", Topic::availability},
    {"sold", Topic::availability},
    {"in stock", Topic::availability},
    {"on the lot", Topic::availability},
    {"disponible", Topic::availability},
    {"todavia", Topic::availability},
    {"aun", Topic::availability},
    {"vendido", Topic::availability},
    {"vendida", Topic::availability},
    {"promise", Topic::promise},
    {"guarantee", Topic::promise},
    {"will be there", Topic::promise},
    {"prometeme", Topic::promise},
    {"promete", Topic::promise},
    {"garantiza", Topic::promise},
    {"garantizame", Topic::promise},
    {"engine", Topic::engine},
    {"horsepower", Topic::engine},
    {"cylinder", Topic::engine},
    {"cylinders", Topic::engine},
    {"turbo", Topic::engine},
    {"v6", Topic::engine},
    {"v8", Topic::engine},
    {"motor", Topic::engine},
    {"accident", Topic::history},
    {"accidents", Topic::history},
    {"carfax", Topic::history},
    {"history", Topic::history},
    {"salvage", Topic::history},
    {"wreck", Topic::history},
    {"wrecked", Topic::history},
    {"damage", Topic::history},
    {"flood", Topic::history},
    {"accidente", Topic::history},
    {"accidentes", Topic::history},
    {"historial", Topic::history},
    {"choque", Topic::history},
    {"choques", Topic::history},
    {"owner", Topic::owners},
    {"owners", Topic::owners},
    {"duenos", Topic::owners},
    {"warranty", Topic::warranty},
    {"warranties", Topic::warranty},
    {"garantia", Topic::warranty},
    {"photo", Topic::photos},
    {"photos", Topic::photos},
    {"pictures", Topic::photos},
    {"pics", Topic::photos},
    {"video", Topic::photos},
    {"fotos", Topic::photos},
    {"range", Topic::range},
    {"on a charge", Topic::range},
    {"on one charge", Topic::range},
    {"per charge", Topic::range},
    {"autonomia", Topic::range},
    {"tow", Topic::towing},
    {"towing", Topic::towing},
    {"remolcar", Topic::towing},
    {"a good car", Topic::reliability},
    {"good cars", Topic::reliability},
    {"any good", Topic::reliability},
    {"buen carro", Topic::reliability},
    {"buen auto", Topic::reliability},
    {"reliable", Topic::reliability},
    {"reliability", Topic::reliability},
    {"dependable", Topic::reliability},
    {"confiable", Topic::reliability},
    {"fiable", Topic::reliability},
    {"clean title", Topic::title},
    {"title", Topic::title},
    {"titles", Topic::title},
    {"titulo", Topic::title},
});

constexpr std::array<std::string_view, static_cast<std::size_t>(Topic::title) + 1> fields = {
    "price",       "odometer",     "exterior_color", "interior_color", "drivetrain", "transmission",
    "fuel",        "mpg",          "seats",          "feature",        "year",       "trim",
    "vin",         "stock_number", "status",         "status",         "engine",     "history",
    "owners",      "warranty",     "images",         "range",          "towing",     "reliability",
    "title_status"};

// "mileage", "how many miles": on the odometer, not those of "gas mileage" and "miles per gallon".
bool says_miles(const Words& words) {
  const std::string& said = words.padded();
  for (const Cue& cue : cues) {
    if (cue.topic != Topic::odometer) continue;
    for (auto at = words.find(cue.phrase, 0); at != std::string::npos;
         at = words.find(cue.phrase, at + 1)) {
      const std::string_view before = std::string_view(said).substr(0, at);
      const std::string_view after = std::string_view(said).substr(at + cue.phrase.size());
      const bool of_fuel = before.ends_with(" gas ") || before.ends_with(" fuel ") ||
                           after.starts_with(" per ") || after.starts_with(" a gallon ") ||
                           after.starts_with(" to the ") || after.starts_with(" por ");
      if (!of_fuel) return true;
    }
  }
  return false;
}

}  // namespace

Words::Words(std::string_view text) {
  std::string folded = fold(text.substr(0, 1000));
  padded_.reserve(folded.size() + 2);
  padded_.push_back(' ');
  for (char c : folded) {
    bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (c == '\'') continue;  // "what's" is "whats"
    if (letter) {
      padded_ += c;
    } else if (padded_.back() != ' ') {
      padded_ += ' ';
    }
  }
  if (padded_.back() != ' ') padded_ += ' ';
  for (std::size_t at = 0; at + 1 < padded_.size(); ++at) {
    if (padded_[at] == ' ') {
      beginnings_.set(beginning(std::string_view(padded_).substr(at + 1, 2)));
    }
  }
}

std::size_t Words::find_whole(std::string_view phrase, std::size_t from) const {
  for (auto at = padded_.find(phrase, from); at != std::string::npos;
       at = padded_.find(phrase, at + 1)) {
    if (padded_[at - 1] == ' ' && padded_[at + phrase.size()] == ' ') return at;
  }
  return std::string::npos;
}

std::string_view field_of(Topic topic) {
  return fields[static_cast<std::size_t>(topic)];
}

std::vector<Topic> topics_in(const Words& words) {
  std::vector<Topic> topics;
  for (const Cue& cue : cues) {
    if (!topics.empty() && topics.back() == cue.topic) continue;
    if (words.say(cue.phrase)) topics.push_back(cue.topic);
  }
  auto has = [&](Topic topic) {
    return std::find(topics.begin(), topics.end(), topic) != topics.end();
  };
  // "gas mileage" is no mileage, "promise it's still there" is no mere question.
  if (has(Topic::mpg) && !says_miles(words)) std::erase(topics, Topic::odometer);
  if (has(Topic::promise)) std::erase(topics, Topic::availability);
  return topics;
}

bool is_unrecorded(Topic topic) {
  return topic >= Topic::engine && topic != Topic::photos;
}

Standout standout_in(const Words& words) {
  if (words.say_any({"lowest miles", "lowest mileage", "fewest miles", "least miles",
                     "least mileage", "low miles", "low mileage", "pocas millas", "poco millaje",
                     "bajo millaje", "less miles", "fewer miles", "menos millas", "menos millaje",
                     "menor millaje", "menos kilometraje", "menor kilometraje"})) {
    return Standout::least_driven;
  }
  if (words.say_any({"cheapest", "cheaper one", "which is cheaper", "which ones cheaper",
                     "whats cheaper", "lowest price", "lowest priced", "least expensive",
                     "mas barato", "mas barata", "mas economico", "mas economica",
                     "menor precio"})) {
    return Standout::cheapest;
  }
  if (words.say_any({"most expensive", "priciest", "dearest", "highest price", "highest priced",
                     "mas caro", "mas cara", "mayor precio"})) {
    return Standout::dearest;
  }
  if (words.say_any(
          {"newest", "latest model", "most recent", "mas nuevo", "mas nueva", "mas reciente"})) {
    return Standout::newest;
  }
  return Standout::none;
}

bool asks_of_it(const Words& words) {
  const std::string& said = words.padded();
  const auto count = std::count(said.begin(), said.end(), ' ') - 1;
  const bool this_is = said.starts_with(" is this ") || said.starts_with(" is that ");
  return words.say_any({"is it", "is this one", "is that one", "is this car", "is that car",
                        "is the car", "is the color", "is its color", "es de color"}) ||
         said.starts_with(" es ") || (this_is && count == 3);
}

bool asks_further(const Words& words) {
  const std::string& said = words.padded();
  return said.starts_with(" how about ") || said.starts_with(" what about ") ||
         said.starts_with(" and ") || said.starts_with(" y ") || said.starts_with(" que tal ") ||
         said.starts_with(" or ");
}

bool asks_the_same(const Words& words) {
  const std::string& said = words.padded();
  return said.starts_with(" and ") || said.starts_with(" y ") ||
         words.say_any({"what about", "how about", "same question", "same for", "the same of",
                        "que tal", "que hay de", "lo mismo"});
}

bool says_instead(const Words& words) {
  return words.say_any({"instead",   "rather",      "in place of", "replace",    "swap",
                        "switch",    "change it",   "change my",   "change the", "en vez",
                        "en lugar",  "en su lugar", "prefiero",    "mejor el",   "mejor la",
                        "mejor ese", "mejor esa",   "mejor este",  "mejor esta", "cambiar",
                        "cambie",    "cambia",      "cambielo",    "cambialo"});
}

bool says_as_well(const Words& words) {
  if (words.say_any({"same visit", "same time", "same appointment", "misma visita", "misma hora",
                     "misma cita", "mismo tiempo"})) {
    return false;
  }
  return words.say_any({"also",
                        "as well",
                        "too",
                        "in addition",
                        "both",
                        "another visit",
                        "second visit",
                        "separate visit",
                        "another appointment",
                        "second appointment",
                        "another time",
                        "other time",
                        "different time",
                        "another day",
                        "different day",
                        "tambien",
                        "ademas",
                        "otra visita",
                        "segunda visita",
                        "otra cita",
                        "segunda cita",
                        "otra hora",
                        "otro horario",
                        "otro dia",
                        "otro momento",
                        "ambos",
                        "ambas",
                        "los dos",
                        "las dos"});
}

bool asks_if_sure(const Words& words) {
  return words.say_any({"are you sure",    "you sure",         "r u sure",       "sure about that",
                        "for sure",        "is that right",    "is that true",   "is that correct",
                        "really",          "seriously",        "double check",   "check again",
                        "how do you know", "did you get that", "did you get it", "got it right",
                        "estas seguro",    "esta seguro",      "seguro que",     "de verdad",
                        "en serio",        "como sabes",       "como lo sabes"});
}

bool asks_for_more(const Words& words) {
  return words.say_any({"more", "others", "other ones", "what else", "anything else", "next ones",
                        "rest", "mas", "otros", "otras", "que mas", "los demas", "show all",
                        "see all", "show me all", "show them all", "all of them", "ver todos",
                        "todos"});
}

bool tells_of_service_only(const Words& words) {
  bool trouble =
      words.say_any({"wont",  "stall",      "stalled", "noise", "smoke",  "leak",   "leaking",
                     "brake", "brakes",     "towed",   "dead",  "light",  "shakes", "died",
                     "broke", "no arranca", "ruido",   "humo",  "frenos", "fuga"});
  const bool asks =
      words.say_any({"do you do", "do you fix", "do you repair", "do you service", "do you guys do",
                     "do you guys fix", "do you guys repair", "do you guys service", "do u do",
                     "do u fix", "hacen", "reparan", "arreglan"});
  return asks || (!trouble &&
                  words.say_any({"oil change", "oil changes", "inspection", "inspections",
                                 "service", "rotation", "maintenance", "recall", "tires",
                                 "cambio de aceite", "inspeccion", "servicio", "mantenimiento"}));
}

}  // namespace kept::bot
