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
    {"clean title", Topic::history},
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
    {"garantia", Topic::warranty},
    {"photo", Topic::photos},
    {"photos", Topic::photos},
    {"pictures", Topic::photos},
    {"pics", Topic::photos},
    {"video", Topic::photos},
    {"fotos", Topic::photos},
    {"range", Topic::range},
    {"autonomia", Topic::range},
    {"tow", Topic::towing},
    {"towing", Topic::towing},
    {"remolcar", Topic::towing},
});

constexpr std::array<std::string_view, static_cast<std::size_t>(Topic::towing) + 1> fields = {
    "price",  "odometer",     "exterior_color", "interior_color", "drivetrain", "transmission",
    "fuel",   "mpg",          "seats",          "feature",        "year",       "trim",
    "vin",    "stock_number", "status",         "status",         "engine",     "history",
    "owners", "warranty",     "photos",         "range",          "towing"};

struct Place {
  std::string_view word;
  std::size_t at;
};

constexpr auto place_words = std::to_array<Place>({
    {"first", 0},
    {"second", 1},
    {"third", 2},
    {"fourth", 3},
    {"fifth", 4},
    {"1", 0},
    {"2", 1},
    {"3", 2},
    {"4", 3},
    {"5", 4},
    {"primero", 0},
    {"primera", 0},
    {"segundo", 1},
    {"segunda", 1},
    {"tercero", 2},
    {"tercera", 2},
    {"cuarto", 3},
    {"cuarta", 3},
});

// The words one by one.
std::vector<std::string_view> split(const std::string& padded) {
  std::vector<std::string_view> words;
  for (std::size_t at = 1; at < padded.size();) {
    auto end = padded.find(' ', at);
    words.push_back(std::string_view(padded).substr(at, end - at));
    at = end + 1;
  }
  return words;
}

// "the first and the third", "1 y 2", "the second one and the last" but for the last.
std::vector<std::size_t> joined_places(const Words& words) {
  std::vector<std::size_t> places;
  bool joined = false;
  bool open = false;  // a place was named, and nothing since but what may stand between two
  for (std::string_view word : split(words.padded())) {
    auto place = std::find_if(place_words.begin(), place_words.end(),
                              [&](const Place& one) { return one.word == word; });
    if (place != place_words.end()) {
      if (!open) places.clear();
      places.push_back(place->at);
      if (joined && places.size() > 1) return places;
      open = true;
    } else if (word == "and" || word == "y") {
      joined = open;
    } else if (word != "the" && word != "el" && word != "la" && word != "one" && word != "number") {
      open = joined = false;
    }
  }
  return {};
}

std::vector<std::size_t> row(std::size_t from, std::size_t to) {
  std::vector<std::size_t> places;
  for (; from < to; ++from) places.push_back(from);
  return places;
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
}

bool Words::say(std::string_view phrase) const {
  for (auto at = padded_.find(phrase); at != std::string::npos; at = padded_.find(phrase, at + 1)) {
    if (padded_[at - 1] == ' ' && padded_[at + phrase.size()] == ' ') return true;
  }
  return false;
}

bool Words::say_any(std::initializer_list<std::string_view> phrases) const {
  return std::any_of(phrases.begin(), phrases.end(),
                     [&](std::string_view phrase) { return say(phrase); });
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
  if (has(Topic::mpg)) std::erase(topics, Topic::odometer);
  if (has(Topic::promise)) std::erase(topics, Topic::availability);
  return topics;
}

Standout standout_in(const Words& words) {
  if (words.say_any({"lowest miles", "lowest mileage", "fewest miles", "least miles",
                     "least mileage", "less miles", "fewer miles", "menos millas", "menos millaje",
                     "menor millaje", "menos kilometraje", "menor kilometraje"})) {
    return Standout::least_driven;
  }
  if (words.say_any({"cheapest", "cheaper one", "lowest price", "lowest priced", "least expensive",
                     "mas barato", "mas barata", "mas economico", "mas economica",
                     "menor precio"})) {
    return Standout::cheapest;
  }
  if (words.say_any(
          {"newest", "latest model", "most recent", "mas nuevo", "mas nueva", "mas reciente"})) {
    return Standout::newest;
  }
  return Standout::none;
}

std::optional<std::vector<std::size_t>> places_in(const Words& words, std::size_t listed) {
  constexpr std::size_t two = 2;
  constexpr std::size_t three = 3;
  if (words.say_any({"first two", "first 2", "top two", "dos primeros", "dos primeras",
                     "primeros dos", "primeras dos"})) {
    return row(0, std::min(two, listed));
  }
  if (words.say_any({"first three", "first 3", "top three", "tres primeros", "tres primeras",
                     "primeros tres", "primeras tres"})) {
    return row(0, std::min(three, listed));
  }
  if (words.say_any(
          {"last two", "last 2", "dos ultimos", "dos ultimas", "ultimos dos", "ultimas dos"})) {
    return row(listed - std::min(two, listed), listed);
  }
  if (words.say_any({"all of them", "all of those", "all of these", "all three", "all four",
                     "them all", "hold all", "reserve all", "take all", "todos", "todas",
                     "los tres", "las tres"})) {
    return row(0, listed);
  }
  auto named = joined_places(words);
  if (!named.empty()) {
    std::erase_if(named, [&](std::size_t at) { return at >= listed; });
    return named;
  }
  if (words.say_any(
          {"both", "the two", "these two", "those two", "ambos", "ambas", "los dos", "las dos"})) {
    return listed == two ? row(0, two) : row(0, 0);
  }
  return std::nullopt;
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
  return words.say_any({"are you sure",    "you sure",      "r u sure",     "sure about that",
                        "for sure",        "is that right", "is that true", "is that correct",
                        "really",          "seriously",     "double check", "check again",
                        "how do you know", "estas seguro",  "esta seguro",  "seguro que",
                        "de verdad",       "en serio",      "como sabes",   "como lo sabes"});
}

bool asks_for_more(const Words& words) {
  return words.say_any({"more", "others", "other ones", "what else", "anything else", "next ones",
                        "rest", "mas", "otros", "otras", "que mas", "los demas"});
}

bool tells_of_service_only(const Words& words) {
  bool trouble =
      words.say_any({"wont",  "stall",      "stalled", "noise", "smoke",  "leak",   "leaking",
                     "brake", "brakes",     "towed",   "dead",  "light",  "shakes", "died",
                     "broke", "no arranca", "ruido",   "humo",  "frenos", "fuga"});
  return !trouble &&
         words.say_any({"oil change", "inspection", "service", "rotation", "maintenance", "recall",
                        "tires", "cambio de aceite", "inspeccion", "servicio", "mantenimiento"});
}

}  // namespace kept::bot
