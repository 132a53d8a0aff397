#include "bot/lexicon/heard.h"

#include <array>

namespace kept::bot {
namespace {

// clang-format off
constexpr auto rows = std::to_array<HeardRow>({
    {"Acura", "accu ra,ack your a"},
    {"Buick", "view ick,bew ick,byoo ick"},
    {"Cadillac", "cat a lack,caddy lack,cadi lack"},
    {"Chevrolet", "chevy lay,shev ro lay,shevy"},
    {"Honda", "hon da,han da"},
    {"Hyundai", "hon die,hun die,hun day,hun dye,han die,hyun die"},
    {"Jaguar", "jag war,jag wire,jag you are"},
    {"?Kia", "key a"},
    {"Lexus", "lex us,lecks us"},
    {"Mazda", "mas da,maz da"},
    {"Mitsubishi", "mits a bishi,mitsu bishi,mitsu bitchy"},
    {"Nissan", "knee san,nee son,knee son"},
    {"Subaru", "soo baroo,sue baru,sue baroo,super ru,soo baru"},
    {"Toyota", "toy oda,toy yoda,toy ota"},
    {"Volkswagen", "volts wagon,volks wagon,folks wagon,vokes wagon,volts wagen,folks wagen"},

    {"?Accord", "a cord"},
    {"Civic", "siv ick,sieve ick,civ ick,civic act,civil act,civil ic"},
    {"Odyssey", "odd a sea,odd a see,odd is see,odd is he,oddest see,odd essay"},
    {"Pilot", "pie lit,pie lot"},
    {"Passport", "pass port"},
    {"Element", "elle a mint"},
    {"Elantra", "a lantra,e lantra,el antra,a lant ra"},
    {"?Sonata", "so not a,so nata,so nada"},
    {"Tucson", "to song,too song,2 song,to sawn,too sawn,tuck son,too son"},
    {"Santa Fe", "santa fey,santa fade"},
    {"Palisade", "pal a said,pal a sade,pal is aid,pal aside"},
    {"Kona", "cone a,co na"},
    {"Sorento", "sore ento,so rento,sir ento,sore into"},
    {"Sportage", "sport age,sport edge,sport itch"},
    {"Telluride", "tell your ride,tell you ride,tell a ride,tel you ride"},
    {"Optima", "opt a ma,op tima"},
    {"Forester", "four ester,forest her,forest er"},
    {"Impreza", "im preza,in preza,imp reza"},
    {"Crosstrek", "cross trek,cross track,cross trick"},
    {"Altima", "all tema,all tima"},
    {"Sentra", "sent ra,send ra"},
    {"Murano", "mer on oh,more on oh"},
    {"Pathfinder", "path finder"},
    {"Frontier", "front tier,front ear"},
    {"Armada", "arm ada,arm otta"},
    {"Camry", "cam re,cam ree,cam rey,kam ree"},
    {"Corolla", "core olla,core ola,core all a,car olla,crow la"},
    {"Tacoma", "to coma,too coma,taco ma,tack oma,ta coma"},
    {"Tundra", "tun dra,ton dra,ton draw"},
    {"Sequoia", "see quoya,se quoia,sick oya,sick boya"},
    {"Sienna", "see enna,sea enna,c enna"},
    {"Highlander", "high lander,hi lander"},
    {"4Runner", "for runner,fore runner"},
    {"?Prius", "pre us"},
    {"Prius", "pre yus,pree us"},
    {"Avalon", "ava lon"},
    {"Venza", "ven za"},
    {"Jetta", "jet ah,jet tah"},
    {"Passat", "pa sat,pah sot"},
    {"Tiguan", "tea gwan,tee gwan,tig wan,tea guan,tee guan"},

    {"Silverado", "silver ado,silver rado,silver otto"},
    {"Silverado 1500", "silver auto 1500"},
    {"Silverado 2500", "silver auto 2500"},
    {"Colorado", "color ado,color otto,call a rado"},
    {"Tahoe", "ta hoe,tah hoe,tuh hoe"},
    {"Suburban", "sub urban,sub herb an"},
    {"Equinox", "equal knocks,equi knocks,e quinox,equal nox,echo knocks"},
    {"Traverse", "tra verse,trav erse"},
    {"Malibu", "mali boo,molly boo,mal a boo,mali blue"},
    {"Camaro", "cam arrow"},
    {"Corvette", "core vet,core vette"},
    {"Trailblazer", "trail blazer"},
    {"Impala", "im pala,him pala"},
    {"Sierra", "see era,sea era"},
    {"Yukon", "you kon,yu con"},
    {"Acadia", "a cadia,a katie a"},
    {"Enclave", "on clave,en clave,ann clave"},
    {"Explorer", "explore her,explore er,ex plorer,ex floor er"},
    {"Expedition", "ex pedition,expert ition"},
    {"?Escape", "s cape,es cape"},
    {"?Mustang", "must hang"},
    {"Mustang", "must tang,mus tang,muss tang"},
    {"Bronco", "bron co,bronc oh,bronk oh"},
    {"Maverick", "mav rick,mav a rick"},
    {"Wrangler", "wrangle her,wrangle er,ring ler,rang ler"},
    {"Cherokee", "cherry key,chair oh key,chair a key,sharo key"},
    {"Grand Cherokee", "grand cherry key,grand chair oh key,grand chair a key"},
    {"Gladiator", "glad he ate her,glad e ator,gladi ator"},
    {"Renegade", "renna gade,rent a gade,run a gade"},
    {"Durango", "do rango,der rango,duran go,the rango"},
    {"?Charger", "charge her"},
    {"?Challenger", "challenge her"},
    {"Pacifica", "pacific a,pacific car"},
    {"Model Y", "model why,model whys"},
    {"Model X", "model ex"},
    {"Model S", "model ess"},

    {"Transit", "transit 150,transit 250,transit 350"},
    {"Express", "express 1500,express 2500,express 3500"},
    {"Savana", "savana 1500,savana 2500,savana 3500"},
    {"ProMaster", "promaster 1500,promaster 2500,promaster 3500"},
    {"Blazer", "blazzer"},
    {"Five Hundred", "ford 500,ford five hundred"},
    {"?325i", "325"},
    {"?328i", "328"},
    {"?330i", "330"},
    {"?335i", "335"},
    {"?340i", "340"},
    {"?428i", "428"},
    {"?430i", "430"},
    {"?435i", "435"},
    {"?440i", "440"},
    {"?528i", "528"},
    {"?530i", "530"},
    {"?535i", "535"},
    {"?540i", "540"},
    {"?550i", "550"},
    {"?740i", "740"},
    {"?750i", "750"},
});
// clang-format on

// The words that a letter sounds like; none: it is written as the letter.
std::span<const std::string_view> sounds_of(char letter) {
  struct Sounds {
    std::array<std::string_view, 2> words;
    std::size_t count = 0;
  };
  static constexpr auto known = [] {
    std::array<Sounds, 26> out{};
    const auto put = [&](char of, std::string_view first, std::string_view second = {}) {
      out[static_cast<std::size_t>(of - 'A')] = {{first, second}, second.empty() ? 1U : 2U};
    };
    put('B', "bee");
    put('C', "see", "sea");
    put('D', "dee");
    put('F', "eff");
    put('G', "gee");
    put('I', "eye", "i");
    put('J', "jay");
    put('K', "kay");
    put('L', "el");
    put('M', "em");
    put('P', "pee");
    put('Q', "queue", "cue");
    put('R', "are");
    put('S', "ess", "s");
    put('T', "tea", "tee");
    put('U', "you");
    put('V', "vee");
    put('W', "double u", "double you");
    put('X', "ex");
    put('Y', "why");
    put('Z', "zee");
    return out;
  }();
  const Sounds& found = known[static_cast<std::size_t>(letter - 'A')];
  return std::span(found.words).first(found.count);
}

}  // namespace

std::span<const HeardRow> heard_rows() {
  return rows;
}

std::vector<std::string> heard_letters(std::string_view name) {
  constexpr std::size_t few = 3;
  std::vector<std::string> out{""};
  std::size_t letters = 0;
  bool heard = false;
  for (const char c : name) {
    const bool upper = c >= 'A' && c <= 'Z';
    const bool digit = c >= '0' && c <= '9';
    if (!upper && !digit && c != '-' && c != ' ') return {};
    if (digit || !upper) {
      for (std::string& form : out) form += c == '-' ? ' ' : c;
      continue;
    }
    if (++letters > few || c == 'A') return {};  // "see el a" is hardly a CLA
    const auto sounds = sounds_of(c);
    heard = heard || !sounds.empty();
    std::vector<std::string> longer;
    for (const std::string& form : out) {
      if (sounds.empty()) longer.push_back(form + ' ' + c + ' ');
      for (const std::string_view word : sounds)
        longer.push_back(form + ' ' + std::string(word) + ' ');
    }
    out = std::move(longer);
  }
  return heard && letters > 0 ? out : std::vector<std::string>();
}

}  // namespace kept::bot
