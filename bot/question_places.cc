// Which places in a list are named together.
#include <algorithm>
#include <array>

#include "bot/question.h"

namespace kept::bot {
namespace {

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
  bool open = false;   // a place was named, and nothing since but what may stand between two
  bool clock = false;  // "between 2 and 4" are no places
  for (std::string_view word : split(words.padded())) {
    auto place = std::find_if(place_words.begin(), place_words.end(),
                              [&](const Place& one) { return one.word == word; });
    if (word == "between" || word == "entre" || word == "from" || word == "at") {
      clock = true;
      open = joined = false;
    } else if (place != place_words.end()) {
      if (clock) continue;
      if (!open) places.clear();
      places.push_back(place->at);
      if (joined && places.size() > 1) return places;
      open = true;
    } else if (word == "and" || word == "y") {
      joined = open;
    } else if (word != "the" && word != "el" && word != "la" && word != "one" && word != "number") {
      open = joined = clock = false;
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

std::vector<std::size_t> compared_places(const Words& words) {
  std::vector<std::size_t> places;
  for (std::string_view word : split(words.padded())) {
    const auto place = std::find_if(place_words.begin(), place_words.end(),
                                    [&](const Place& one) { return one.word == word; });
    if (place == place_words.end()) continue;
    if (std::find(places.begin(), places.end(), place->at) == places.end()) {
      places.push_back(place->at);
    }
  }
  return places;
}

bool compares_price(const Words& words) {
  return words.say_any({"cheaper", "less expensive", "more expensive", "pricier", "costs less",
                        "cost less", "costs more", "cost more", "lower price", "higher price",
                        "mas barato", "mas barata", "mas caro", "mas cara", "cuesta menos",
                        "cuesta mas", "mas economico", "mas economica"});
}

bool wants_cheaper(const Words& words) {
  if (words.say_any({"cheaper price", "cheaper rate", "cheaper payment", "cheaper if",
                     "cheaper for", "it cheaper", "it any cheaper", "that cheaper", "this cheaper",
                     "go cheaper", "go any cheaper", "precio mas barato", "mas barato si",
                     "mas barata si"})) {
    return false;
  }
  return words.say_any({"anything cheaper",
                        "something cheaper",
                        "any cheaper",
                        "cheaper ones",
                        "cheaper cars",
                        "cheaper car",
                        "cheaper option",
                        "cheaper options",
                        "a cheaper",
                        "anything less expensive",
                        "something less expensive",
                        "a less expensive",
                        "anything more affordable",
                        "something more affordable",
                        "a more affordable",
                        "algo mas barato",
                        "algo mas economico",
                        "uno mas barato",
                        "una mas barata",
                        "mas baratos",
                        "mas baratas",
                        "mas economicos",
                        "mas economicas"}) ||
         words.padded() == " cheaper ";
}

bool of_whole_lot(const Words& words) {
  return words.say_any({"you have", "you got", "youve got", "on the lot", "on your lot", "in stock",
                        "in your inventory", "on the whole lot", "in the whole lot", "que tienen",
                        "que tengan", "en el lote", "en inventario", "de todo el lote"});
}

bool asks_own_all(const Words& words) {
  if (words.say_any({"what did i book",
                     "what have i booked",
                     "did i book anything",
                     "my holds",
                     "my appointments",
                     "my visits",
                     "my bookings",
                     "what appointments",
                     "which appointments",
                     "what visits",
                     "which visits",
                     "what is held",
                     "whats held",
                     "what are you holding",
                     "which ones are you holding",
                     "which one are you holding",
                     "which cars are you holding",
                     "are you holding for me",
                     "me tienen apartado",
                     "me tiene apartado",
                     "tengo apartado",
                     "what cars are you holding",
                     "anything held",
                     "anything on hold",
                     "cars on hold for me",
                     "have on hold for me",
                     "que agende",
                     "que reserve",
                     "mis citas",
                     "mis visitas",
                     "que citas",
                     "que visitas",
                     "que tengo apartado",
                     "que tengo reservado",
                     "mis apartados",
                     "carros apartados",
                     "autos apartados"})) {
    return true;
  }
  return words.say_any({"which car", "which cars", "what car", "what cars", "que carro",
                        "que carros", "que auto", "que autos", "cuales"}) &&
         words.say_any(
             {"held", "holding", "on hold", "hold for me", "apartado", "apartados", "apartada"}) &&
         words.say_any({"me", "i", "my", "mi", "tengo"});
}

}  // namespace kept::bot
