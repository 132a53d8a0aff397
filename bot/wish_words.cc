#include "bot/wish_words.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace kept::bot {
namespace {

// What a car may be wished by, as it is named, and how a wish lets go of it.
struct Quality {
  std::string_view name;
  void (*drop)(Criteria& wish);
};

template <auto List>
void drop_list(Criteria& wish) {
  (wish.want.*List).clear();
  (wish.exclude.*List).clear();
}

template <auto Bounds>
void drop_range(Criteria& wish) {
  wish.*Bounds = {};
}

void drop_model(Criteria& wish) {
  drop_list<&ListFields::model>(wish);
  drop_list<&ListFields::trim>(wish);
}

void drop_make(Criteria& wish) {
  drop_list<&ListFields::make>(wish);
  drop_model(wish);
}

constexpr auto color = drop_list<&ListFields::exterior_color>;
constexpr auto price = drop_range<&Criteria::price>;
constexpr auto odometer = drop_range<&Criteria::odometer>;
constexpr auto year = drop_range<&Criteria::year>;
constexpr auto body = drop_list<&ListFields::body>;
constexpr auto trim = drop_list<&ListFields::trim>;
constexpr auto drivetrain = drop_list<&ListFields::drivetrain>;
constexpr auto transmission = drop_list<&ListFields::transmission>;
constexpr auto fuel = drop_list<&ListFields::fuel>;

constexpr auto qualities = std::to_array<Quality>({
    {"color", color},
    {"colors", color},
    {"colour", color},
    {"colores", color},
    {"price", price},
    {"cost", price},
    {"budget", price},
    {"money", price},
    {"precio", price},
    {"presupuesto", price},
    {"dinero", price},
    {"mileage", odometer},
    {"miles", odometer},
    {"millas", odometer},
    {"millaje", odometer},
    {"kilometraje", odometer},
    {"year", year},
    {"age", year},
    {"ano", year},
    {"make", drop_make},
    {"brand", drop_make},
    {"marca", drop_make},
    {"model", drop_model},
    {"modelo", drop_model},
    {"trim", trim},
    {"version", trim},
    {"body", body},
    {"body style", body},
    {"body type", body},
    {"carroceria", body},
    {"drivetrain", drivetrain},
    {"traccion", drivetrain},
    {"transmission", transmission},
    {"transmision", transmission},
    {"fuel", fuel},
    {"combustible", fuel},
    {"seats", drop_range<&Criteria::seats>},
    {"asientos", drop_range<&Criteria::seats>},
    {"mpg", drop_range<&Criteria::mpg>},
});

constexpr auto indifference = std::to_array<std::string_view>(
    {"doesnt matter",  "does not matter", "dont matter",     "do not matter", "no matter",
     "dont care",      "do not care",     "dont mind",       "do not mind",   "isnt important",
     "not important",  "unimportant",     "no preference",   "not picky",     "flexible",
     "no importa",     "no importan",     "no me importa",   "da igual",      "da lo mismo",
     "es lo de menos", "sin importar",    "no es importante"});

constexpr auto any = std::to_array<std::string_view>(
    {"any", "any other", "whatever", "whichever", "cualquier", "cualquiera", "cualquier otro"});

// What may follow "any color".
constexpr auto behind_any = std::to_array<std::string_view>(
    {"is",   "works", "will", "would",  "please",   "ok",      "okay",     "fine", "and",
     "or",   "any",   "but",  "really", "honestly", "thanks",  "y",        "o",    "pero",
     "esta", "sirve", "por",  "me",     "es",       "gracias", "cualquier"});

// At most this many words between "doesn't matter" and what does not.
constexpr int words_between = 3;

// Word by word from `at` on, or back before it.
std::size_t forward(const std::string& padded, std::size_t at, int words) {
  for (; words > 0 && at + 1 < padded.size(); --words) at = padded.find(' ', at + 1);
  return at;
}

std::size_t backward(const std::string& padded, std::size_t at, int words) {
  for (; words > 0 && at > 0; --words) at = padded.rfind(' ', at - 1);
  return at;
}

std::string_view first_word(std::string_view text) {
  return text.substr(0, text.find(' '));
}

bool near(const Words& words, std::string_view phrase, std::string_view name) {
  const std::string& padded = words.padded();
  for (auto at = words.find(phrase, 0); at != std::string::npos; at = words.find(phrase, at + 1)) {
    const auto reach = words_between + 1;
    const auto from = backward(padded, at - 1, reach);
    const auto to = forward(padded, at + phrase.size(), reach);
    if (auto named = words.find(name, from + 1); named < to && named + name.size() <= to) {
      return true;
    }
  }
  return false;
}

// "any color", but not "any price drops?"
bool any_of(const Words& words, std::string_view name) {
  const std::string_view padded = words.padded();
  for (auto at = words.find(name, 0); at != std::string::npos; at = words.find(name, at + 1)) {
    const std::string_view before = padded.substr(0, at - 1);
    const std::string_view after = padded.substr(at + name.size() + 1);
    bool free = std::any_of(any.begin(), any.end(), [&](std::string_view phrase) {
      return before.ends_with(phrase) && before[before.size() - phrase.size() - 1] == ' ';
    });
    if (free && (after.empty() || std::find(behind_any.begin(), behind_any.end(),
                                            first_word(after)) != behind_any.end())) {
      return true;
    }
  }
  return false;
}

bool drops(const Words& words, std::string_view name) {
  if (!words.say(name)) return false;
  if (name == "make" && words.say_any({"make it", "make that", "make sure"})) return false;
  return any_of(words, name) ||
         std::any_of(indifference.begin(), indifference.end(),
                     [&](std::string_view phrase) { return near(words, phrase, name); });
}

// Most messages let go of nothing.
bool lets_go(const Words& words) {
  const auto said = [&](std::string_view phrase) { return words.say(phrase); };
  return std::any_of(any.begin(), any.end(), said) ||
         std::any_of(indifference.begin(), indifference.end(), said);
}

}  // namespace

bool releases_hold(const Words& words, bool names_car) {
  if (words.say_any({"let go of",       "let it go",          "let that go",
                     "let them go",     "release it",         "release that",
                     "release this",    "release them",       "release the other",
                     "release both",    "release all",        "release the hold",
                     "release my hold", "release everything", "off hold",
                     "unhold",          "sueltelo",           "sueltela",
                     "sueltalo",        "liberelo",           "liberela",
                     "liberalo"})) {
    return true;
  }
  if (!names_car) return false;
  // "let the first one go", and not "let the salesman know".
  return (words.say("let the") && words.say("go")) ||
         words.say_any({"release", "drop the", "drop my", "forget the", "forget about the",
                        "give up the", "suelte el", "suelte la", "suelta el", "suelta la",
                        "libere el", "libere la", "libera el", "libera la", "olvide el",
                        "olvide la", "olvidese del", "olvidate del"});
}

bool starts_over(const Words& words) {
  return words.say_any({"start over",          "starting over",        "start fresh",
                        "start anew",          "from scratch",         "begin again",
                        "new search",          "reset everything",     "reset my search",
                        "reset the search",    "clear my search",      "clear the search",
                        "clear everything",    "forget the rest",      "forget all that",
                        "forget all of that",  "forget all this",      "forget everything i said",
                        "forget that search",  "forget my search",     "never mind all that",
                        "nevermind all that",  "never mind the rest",  "scratch all that",
                        "scratch all of that", "scratch everything",   "empezar de nuevo",
                        "empecemos de nuevo",  "empezamos de nuevo",   "empezar otra vez",
                        "empecemos otra vez",  "comenzar de nuevo",    "comencemos de nuevo",
                        "volver a empezar",    "volvamos a empezar",   "desde cero",
                        "nueva busqueda",      "olvida todo eso",      "olvide todo eso",
                        "olvida todo lo",      "olvide todo lo",       "olvida lo demas",
                        "olvide lo demas",     "olvidate de lo demas", "olvidese de lo demas",
                        "olvida el resto",     "olvide el resto",      "borron y cuenta nueva",
                        "lets start again",    "empezar de cero",      "empecemos de cero"});
}

bool says_vague_price(const Words& words) {
  return words.say_any({"not too expensive", "not expensive", "inexpensive", "affordable",
                        "not too pricey", "not very expensive", "reasonably priced", "good price",
                        "no muy caro", "no muy cara", "no tan caro", "no tan cara",
                        "no tan costoso", "accesible", "economico", "economica"});
}

bool says_vague_mpg(const Words& words) {
  return words.say_any({"good on gas", "great on gas", "easy on gas", "good gas mileage",
                        "great gas mileage", "good mpg", "great mpg", "fuel efficient",
                        "good mileage on gas", "saves gas", "que ahorre gasolina", "que gaste poco",
                        "ahorrador", "buen rendimiento"});
}

bool says_towing(const Words& words) {
  return words.say_any({"can tow", "to tow", "for towing", "tow a", "tow my", "towing capacity",
                        "para remolcar", "que remolque", "pueda remolcar"});
}

bool adds_to(const Words& words) {
  return words.say_any({"fine too",
                        "ok too",
                        "okay too",
                        "good too",
                        "works too",
                        "great too",
                        "also fine",
                        "also ok",
                        "also okay",
                        "also good",
                        "also works",
                        "would work too",
                        "do too",
                        "is fine as well",
                        "works as well",
                        "ok as well",
                        "tambien esta bien",
                        "tambien me gusta",
                        "tambien sirve",
                        "tambien puede ser",
                        "o tambien"});
}

Criteria besides(const Criteria& wish, Criteria said) {
  for (auto list : {&ListFields::make, &ListFields::model, &ListFields::body,
                    &ListFields::exterior_color, &ListFields::interior_color, &ListFields::fuel,
                    &ListFields::drivetrain, &ListFields::transmission}) {
    auto& values = said.want.*list;
    const auto& wished = wish.want.*list;
    if (!values.empty()) values.insert(values.begin(), wished.begin(), wished.end());
  }
  return said;
}

bool drops_some(const Words& words) {
  return lets_go(words) && std::any_of(qualities.begin(), qualities.end(),
                                       [&](const Quality& one) { return drops(words, one.name); });
}

Criteria without_dropped(Criteria wish, const Words& words) {
  if (!lets_go(words)) return wish;
  for (const Quality& one : qualities) {
    if (drops(words, one.name)) one.drop(wish);
  }
  return wish;
}

}  // namespace kept::bot
