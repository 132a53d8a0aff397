#include "inventory/feed/words.h"

#include <algorithm>
#include <array>
#include <span>

#include "inventory/feed/text.h"

namespace kept::inventory::feed {

namespace {

constexpr std::size_t memo_entries_max = 8192;
constexpr std::size_t memo_text_max = 120;

// The first phrase found as whole words decides.
struct Phrase {
  std::string_view words;
  std::string_view means;
};

constexpr Phrase bodies[] = {
    {"convertible", "convertible"},
    {"cabriolet", "convertible"},
    {"roadster", "convertible"},
    {"spyder", "convertible"},
    {"minivan", "minivan"},
    {"mini van", "minivan"},
    {"sport utility", "suv"},
    {"suv", "suv"},
    {"suvs", "suv"},
    {"crossover", "suv"},
    {"pickup", "truck"},
    {"pick up", "truck"},
    {"truck", "truck"},
    {"trucks", "truck"},
    {"crew cab", "truck"},
    {"extended cab", "truck"},
    {"double cab", "truck"},
    {"quad cab", "truck"},
    {"regular cab", "truck"},
    {"access cab", "truck"},
    {"king cab", "truck"},
    {"supercrew", "truck"},
    {"supercab", "truck"},
    {"crewmax", "truck"},
    {"hatchback", "hatchback"},
    {"liftback", "hatchback"},
    {"hatch", "hatchback"},
    {"wagon", "wagon"},
    {"estate", "wagon"},
    {"coupe", "coupe"},
    {"2dr car", "coupe"},
    {"2 door", "coupe"},
    {"van", "van"},
    {"vans", "van"},
    {"cargo", "van"},
    {"sedan", "sedan"},
    {"saloon", "sedan"},
    {"4dr car", "sedan"},
    {"4 door", "sedan"},
};

constexpr Phrase conditions[] = {
    {"certified", "certified"}, {"cpo", "certified"}, {"c", "certified"}, {"pre owned", "used"},
    {"preowned", "used"},       {"used", "used"},     {"u", "used"},      {"demo", "used"},
    {"loaner", "used"},         {"new", "new"},       {"n", "new"},
};

constexpr Phrase drivetrains[] = {
    {"awd", "awd"},
    {"all wheel drive", "awd"},
    {"all wheel", "awd"},
    {"quattro", "awd"},
    {"xdrive", "awd"},
    {"4matic", "awd"},
    {"4motion", "awd"},
    {"4wd", "4wd"},
    {"4x4", "4wd"},
    {"four wheel drive", "4wd"},
    {"four wheel", "4wd"},
    {"4 wheel drive", "4wd"},
    {"4 wheel", "4wd"},
    {"fwd", "fwd"},
    {"front wheel drive", "fwd"},
    {"front wheel", "fwd"},
    {"rwd", "rwd"},
    {"rear wheel drive", "rwd"},
    {"rear wheel", "rwd"},
};

constexpr Phrase fuels[] = {
    {"plug in hybrid", "plug_in_hybrid"},
    {"plug in", "plug_in_hybrid"},
    {"phev", "plug_in_hybrid"},
    {"hybrid", "hybrid"},
    {"hev", "hybrid"},
    {"gas electric", "hybrid"},
    {"gasoline electric", "hybrid"},
    {"electric", "electric"},
    {"bev", "electric"},
    {"ev", "electric"},
    {"diesel", "diesel"},
    {"turbodiesel", "diesel"},
    {"gas", "gas"},
    {"gasoline", "gas"},
    {"unleaded", "gas"},
    {"petrol", "gas"},
    {"flex", "gas"},
    {"flexible", "gas"},
    {"e85", "gas"},
};

constexpr Phrase transmissions[] = {
    {"automatic", "automatic"},
    {"auto", "automatic"},
    {"cvt", "automatic"},
    {"ecvt", "automatic"},
    {"automated", "automatic"},
    {"dct", "automatic"},
    {"dsg", "automatic"},
    {"dual clutch", "automatic"},
    {"shiftable", "automatic"},
    {"variable", "automatic"},
    {"direct drive", "automatic"},
    {"single speed", "automatic"},
    {"1 speed", "automatic"},
    {"a t", "automatic"},
    {"manual", "manual"},
    {"stick", "manual"},
    {"m t", "manual"},
    {"5mt", "manual"},
    {"6mt", "manual"},
};

constexpr Phrase lot_statuses[] = {
    {"in transit", "in_transit"},
    {"transit", "in_transit"},
    {"in production", "in_transit"},
    {"on order", "in_transit"},
    {"preorder", "in_transit"},
    {"pending", "pending_sale"},
    {"sale pending", "pending_sale"},
    {"deposit", "pending_sale"},
    {"sold", "not_for_sale"},
    {"out of stock", "not_for_sale"},
    {"wholesale", "not_for_sale"},
    {"w", "not_for_sale"},
    {"fleet", "not_for_sale"},
    {"f", "not_for_sale"},
    {"deleted", "not_for_sale"},
    {"inactive", "not_for_sale"},
    {"unavailable", "not_for_sale"},
    {"not available", "not_for_sale"},
    {"available", "available"},
    {"in stock", "available"},
    {"active", "available"},
    {"retail", "available"},
    {"r", "available"},
};

// Names that mislead the rules below.
constexpr Phrase color_names[] = {
    {"black cherry", "red"}, {"black currant", "purple"}, {"rose gold", "gold"},
    {"blue gray", "gray"},   {"pearl white", "white"},    {"sandstone", "beige"},
};

// The plain words: the last one in a name is its noun ("Midnight Blue", "Blue Black").
constexpr Phrase plain_colors[] = {
    {"black", "black"},   {"white", "white"},   {"silver", "silver"}, {"gray", "gray"},
    {"grey", "gray"},     {"red", "red"},       {"blue", "blue"},     {"green", "green"},
    {"brown", "brown"},   {"beige", "beige"},   {"gold", "gold"},     {"orange", "orange"},
    {"yellow", "yellow"}, {"purple", "purple"}, {"tan", "beige"},
};

// What names mean that hold no plain word.
constexpr Phrase fancy_colors[] = {
    {"ebony", "black"},     {"onyx", "black"},      {"obsidian", "black"}, {"noir", "black"},
    {"raven", "black"},     {"jet", "black"},       {"charcoal", "gray"},  {"graphite", "gray"},
    {"gunmetal", "gray"},   {"magnetic", "gray"},   {"granite", "gray"},   {"slate", "gray"},
    {"cement", "gray"},     {"ash", "gray"},        {"steel", "gray"},     {"titanium", "gray"},
    {"platinum", "silver"}, {"aluminum", "silver"}, {"ivory", "white"},    {"alabaster", "white"},
    {"snow", "white"},      {"blizzard", "white"},  {"crimson", "red"},    {"ruby", "red"},
    {"maroon", "red"},      {"burgundy", "red"},    {"scarlet", "red"},    {"cherry", "red"},
    {"garnet", "red"},      {"navy", "blue"},       {"sapphire", "blue"},  {"cobalt", "blue"},
    {"azure", "blue"},      {"indigo", "blue"},     {"teal", "green"},     {"emerald", "green"},
    {"olive", "green"},     {"forest", "green"},    {"mocha", "brown"},    {"espresso", "brown"},
    {"mahogany", "brown"},  {"saddle", "brown"},    {"cognac", "brown"},   {"chestnut", "brown"},
    {"sand", "beige"},      {"parchment", "beige"}, {"cashmere", "beige"}, {"almond", "beige"},
    {"cream", "beige"},     {"bisque", "beige"},    {"champagne", "gold"}, {"copper", "orange"},
    {"bronze", "brown"},    {"amber", "orange"},    {"plum", "purple"},    {"violet", "purple"},
    {"pearl", "white"},
};

constexpr Phrase makes[] = {
    {"acura", "Acura"},
    {"alfa romeo", "Alfa Romeo"},
    {"audi", "Audi"},
    {"bmw", "BMW"},
    {"buick", "Buick"},
    {"cadillac", "Cadillac"},
    {"chevrolet", "Chevrolet"},
    {"chevy", "Chevrolet"},
    {"chrysler", "Chrysler"},
    {"dodge", "Dodge"},
    {"fiat", "FIAT"},
    {"ford", "Ford"},
    {"genesis", "Genesis"},
    {"gmc", "GMC"},
    {"honda", "Honda"},
    {"hyundai", "Hyundai"},
    {"infiniti", "INFINITI"},
    {"jaguar", "Jaguar"},
    {"jeep", "Jeep"},
    {"kia", "Kia"},
    {"land rover", "Land Rover"},
    {"lexus", "Lexus"},
    {"lincoln", "Lincoln"},
    {"mazda", "Mazda"},
    {"mercedes benz", "Mercedes-Benz"},
    {"mercedes", "Mercedes-Benz"},
    {"mini", "MINI"},
    {"mitsubishi", "Mitsubishi"},
    {"nissan", "Nissan"},
    {"polestar", "Polestar"},
    {"porsche", "Porsche"},
    {"ram", "Ram"},
    {"rivian", "Rivian"},
    {"subaru", "Subaru"},
    {"tesla", "Tesla"},
    {"toyota", "Toyota"},
    {"volkswagen", "Volkswagen"},
    {"vw", "Volkswagen"},
    {"volvo", "Volvo"},
};

std::string_view first_found(std::span<const Phrase> phrases, std::string_view folded) {
  for (const auto& phrase : phrases) {
    if (has_words(folded, phrase.words)) return phrase.means;
  }
  return {};
}

std::string_view last_plain_color(std::string_view folded) {
  std::string_view means;
  std::size_t begin = 1;
  for (auto end = folded.find(' ', begin); end != std::string_view::npos;
       begin = end + 1, end = folded.find(' ', begin)) {
    const auto word = folded.substr(begin, end - begin);
    for (const auto& phrase : plain_colors) {
      if (phrase.words == word) means = phrase.means;
    }
  }
  return means;
}

// Of two-tone names the first part counts: "White / Black Roof".
std::string_view color(std::string_view text) {
  text = text.substr(0, text.find('/', 1));
  std::string folded = fold(text);
  if (const auto with = folded.find(" with "); with != std::string::npos) folded.resize(with + 1);
  if (const auto with = folded.find(" w "); with != std::string::npos) folded.resize(with + 1);
  if (const auto means = first_found(color_names, folded); !means.empty()) return means;
  if (const auto means = last_plain_color(folded); !means.empty()) return means;
  return first_found(fancy_colors, folded);
}

template <typename Memo, typename Compute>
auto remembered(Memo& memo, std::string_view text, Compute compute) {
  if (text.size() > memo_text_max) return compute();
  if (const auto found = memo.find(text); found != memo.end()) return found->second;
  if (memo.size() == memo_entries_max) memo.clear();
  return memo.emplace(text, compute()).first->second;
}

}  // namespace

std::string_view canonical(Vocabulary vocabulary, std::string_view text) {
  if (vocabulary == Vocabulary::color) return color(text);
  const std::string folded = fold(text);
  switch (vocabulary) {
    case Vocabulary::body:
      return first_found(bodies, folded);
    case Vocabulary::condition:
      return first_found(conditions, folded);
    case Vocabulary::drivetrain:
      return first_found(drivetrains, folded);
    case Vocabulary::fuel:
      return first_found(fuels, folded);
    case Vocabulary::transmission:
      return first_found(transmissions, folded);
    case Vocabulary::lot_status:
      return first_found(lot_statuses, folded);
    case Vocabulary::color:
      break;
  }
  return {};
}

std::string_view canonical_make(std::string_view text) {
  const std::string folded = fold(text);
  for (const auto& make : makes) {
    if (folded.size() == make.words.size() + 2 && has_words(folded, make.words)) return make.means;
  }
  return text;
}

std::string_view WordMemo::canonical(Vocabulary vocabulary, std::string_view text) {
  return remembered(words_[static_cast<std::size_t>(vocabulary)], text,
                    [&] { return feed::canonical(vocabulary, text); });
}

FeatureBits WordMemo::features_in(std::string_view text) {
  return remembered(features_, text, [&] { return feed::features_in(text); });
}

}  // namespace kept::inventory::feed
