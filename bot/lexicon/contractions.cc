#include "bot/lexicon/contractions.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "bot/lexicon/string_map.h"

namespace kept::bot {
namespace {

struct Contraction {
  std::string_view key;
  std::string_view words;
};

// clang-format off
constexpr auto table = std::to_array<Contraction>({
    // English
    {"abt", "about"}, {"abut", "about"}, {"aft", "afternoon"}, {"aight", "alright"},
    {"acs", "ac is"}, {"batterys", "battery is"}, {"aint", "is not"}, {"alot", "a lot"},
    {"ama", "i will"},
    {"anymore", "any more"},
    {"anythin", "anything"}, {"appnt", "appointment"}, {"appt", "appointment"},
    {"apptmt", "appointment"}, {"appts", "appointment"}, {"apt", "appointment"},
    {"aptmt", "appointment"}, {"arent", "are not"}, {"askin", "asking"}, {"aswell", "as well"},
    {"avail", "available"},
    {"batterys", "battery is"}, {"bc", "because"}, {"bout", "about"}, {"buyin", "buying"},
    {"byee", "bye"},
    {"cannot", "can not"}, {"cant", "can not"}, {"cnt", "can not"}, {"comin", "coming"},
    {"coulda", "could have"}, {"couldnt", "could not"}, {"coz", "because"}, {"cud", "could"},
    {"cus", "because"}, {"cuz", "because"}, {"cya", "see you"}, {"dat", "that"},
    {"dealrship", "dealership"}, {"def", "definitely"}, {"didnt", "did not"}, {"dis", "this"},
    {"dnt", "do not"}, {"doesent", "does not"}, {"doesnt", "does not"}, {"doin", "doing"},
    {"dont", "do not"}, {"dosent", "does not"}, {"dosnt", "does not"},
    {"downpayment", "down payment"}, {"dunno", "do not know"}, {"eachother", "each other"},
    {"em", "them"},
    {"everthing", "everything"}, {"finna", "going to"}, {"fri", "friday"}, {"gettin", "getting"},
    {"gimme", "give me"}, {"goin", "going"}, {"gonna", "going to"},
    {"goodafternoon", "good afternoon"}, {"goodevening", "good evening"},
    {"goodmorning", "good morning"}, {"goodnight", "good night"}, {"gotta", "got to"},
    {"gud", "good"}, {"gunna", "going to"}, {"hadnt", "had not"}, {"hafta", "have to"},
    {"hasnt", "has not"}, {"hav", "have"}, {"havent", "have not"}, {"havin", "having"},
    {"haz", "has"}, {"helo", "hello"}, {"heres", "here is"}, {"hes", "he is"}, {"heyy", "hey"},
    {"heyyy", "hey"}, {"hii", "hi"}, {"hiii", "hi"}, {"hiya", "hi"}, {"howd", "how did"},
    {"howre", "how are"}, {"hows", "how is"}, {"hr", "hour"}, {"hrs", "hours"},
    {"hru", "how are you"}, {"hte", "the"},
    {"hve", "have"}, {"id", "i would"}, {"idk", "i do not know"}, {"ight", "alright"},
    {"ill", "i will"}, {"im", "i am"}, {"ima", "i will"}, {"imma", "i will"},
    {"incase", "in case"}, {"inspite", "in spite"}, {"isnt", "is not"}, {"itd", "it would"},
    {"itll", "it will"}, {"its", "it is"}, {"ive", "i have"}, {"kinda", "kind of"}, {"kk", "ok"},
    {"leakin", "leaking"}, {"lemme", "let me"}, {"lets", "let us"}, {"lookin", "looking"},
    {"lotta", "lot of"}, {"luv", "love"}, {"makin", "making"}, {"min", "minutes"},
    {"mins", "minutes"}, {"mon", "monday"}, {"mornin", "morning"}, {"msg", "message"},
    {"msgs", "messages"}, {"mustnt", "must not"}, {"n", "and"}, {"nbr", "number"}, {"nd", "and"},
    {"needin", "needing"}, {"neednt", "need not"}, {"nite", "night"}, {"noo", "no"},
    {"nooo", "no"}, {"nop", "nope"}, {"nopes", "nope"}, {"nothin", "nothing"},
    {"nuthin", "nothing"}, {"nuttin", "nothing"}, {"num", "number"},
    {"nvm", "nevermind"}, {"nvrmind", "nevermind"}, {"naem", "name"},
    {"nmae", "name"}, {"anme", "name"},
    {"myname", "my name"}, {"mynames", "my names"}, {"okay", "ok"}, {"okey", "ok"},
    {"okeydokey", "ok"}, {"oki", "ok"}, {"okie", "ok"}, {"okk", "ok"}, {"oky", "ok"},
    {"outta", "out of"}, {"perf", "perfect"}, {"plis", "please"}, {"pls", "please"},
    {"plse", "please"},
    {"plz", "please"}, {"ppl", "people"}, {"preowned", "pre owned"}, {"prob", "probably"},
    {"prolly", "probably"}, {"r", "are"}, {"resched", "reschedule"}, {"rn", "right now"},
    {"runnin", "running"}, {"sat", "saturday"}, {"saterday", "saturday"},
    {"satruday", "saturday"}, {"sats", "saturday"}, {"savado", "sabado"}, {"sellin", "selling"},
    {"shes", "she is"}, {"shoud", "should"}, {"shouldnt", "should not"}, {"shud", "should"},
    {"smth", "something"}, {"somethin", "something"}, {"sorta", "sort of"}, {"sth", "something"},
    {"sumthin", "something"}, {"sumthing", "something"}, {"teh", "the"},
    {"testdrive", "test drive"}, {"testdrives", "test drive"}, {"thankyou", "thank you"},
    {"thanx", "thanks"}, {"thatd", "that would"}, {"thatll", "that will"}, {"thats", "that is"},
    {"theres", "there is"}, {"theyd", "they would"}, {"theyll", "they will"},
    {"theyre", "they are"}, {"theyve", "they have"}, {"thinkin", "thinking"}, {"thks", "thanks"},
    {"thnks", "thanks"}, {"thnx", "thanks"}, {"thu", "thursday"}, {"thur", "thursday"},
    {"thurs", "thursday"}, {"thx", "thanks"}, {"tks", "thanks"}, {"tmmrw", "tomorrow"},
    {"tmorrow", "tomorrow"}, {"tmr", "tomorrow"}, {"tmro", "tomorrow"},
    {"treatin", "treating"}, {"ull", "you will"}, {"jus", "just"}, {"yesm", "yes maam"},
    {"rite", "right"}, {"operater", "operator"}, {"tmrw", "tomorrow"},
    {"tmw", "tomorrow"}, {"tnite", "tonight"}, {"tnx", "thanks"}, {"tomm", "tomorrow"},
    {"tomo", "tomorrow"}, {"tomoro", "tomorrow"}, {"tonite", "tonight"}, {"tradein", "trade in"},
    {"tradin", "trading"}, {"tryin", "trying"}, {"tryna", "trying to"},
    {"ttyl", "talk to you later"}, {"tue", "tuesday"}, {"tues", "tuesday"}, {"tx", "thanks"},
    {"txt", "text"}, {"txts", "texts"}, {"ty", "thanks"}, {"tysm", "thanks"}, {"u", "you"},
    {"ur", "your"}, {"wana", "want to"}, {"wanna", "want to"}, {"wantin", "wanting"},
    {"wasnt", "was not"}, {"wat", "what"}, {"watcha", "what you"}, {"wed", "wednesday"},
    {"wednsday", "wednesday"}, {"weds", "wednesday"}, {"wendsday", "wednesday"},
    {"wensday", "wednesday"}, {"wensdays", "wednesday"}, {"werent", "were not"},
    {"weve", "we have"}, {"whatcha", "what you"}, {"whatd", "what would"}, {"whatll", "what will"},
    {"whatre", "what are"}, {"whats", "what is"}, {"whatve", "what have"},
    {"whens", "when is"}, {"wherere", "where are"}, {"wheres", "where is"}, {"whn", "when"},
    {"whos", "who is"}, {"wht", "what"}, {"whtever", "whatever"}, {"whys", "why is"},
    {"wit", "with"}, {"wk", "week"}, {"wkend", "weekend"}, {"wknd", "weekend"}, {"wks", "weeks"},
    {"wont", "will not"}, {"workin", "working"}, {"woulda", "would have"},
    {"wouldnt", "would not"}, {"wth", "with"}, {"wud", "would"}, {"wuld", "would"},
    {"nahh", "nah"}, {"wit", "with"}, {"wut", "what"}, {"wutcha", "what you"},
    {"yah", "yeah"}, {"yall", "you"},
    {"yalls", "your"}, {"yass", "yes"}, {"ye", "yeah"}, {"yea", "yeah"},
    {"yeahh", "yeah"}, {"wya", "where you at"}, {"yee", "yeah"},
    {"yeh", "yeah"}, {"yesh", "yes"}, {"yess", "yes"}, {"yesss", "yes"}, {"ud", "you would"},
    {"youd", "you would"},
    {"youll", "you will"}, {"youre", "you are"}, {"yous", "you"}, {"youse", "you"},
    // Short slips, too short to be corrected by their letters
    {"adn", "and"}, {"ahve", "have"}, {"ar", "are"}, {"bck", "back"}, {"becuase", "because"},
    {"blac", "black"}, {"blak", "black"}, {"boutta", "about to"}, {"brang", "bring"},
    {"cna", "can"}, {"exackly", "exactly"}, {"frm", "from"}, {"giv", "give"},
    {"haev", "have"}, {"hiway", "highway"}, {"hvae", "have"}, {"iz", "is"}, {"jsut", "just"},
    {"liek", "like"}, {"lite", "light"}, {"lites", "lights"}, {"mak", "make"}, {"nex", "next"},
    {"nme", "name"}, {"nto", "not"},
    {"rite", "right"}, {"srry", "sorry"}, {"sry", "sorry"}, {"taht", "that"}, {"tak", "take"},
    {"tes", "test"}, {"tets", "test"}, {"tex", "text"}, {"ther", "there"}, {"thier", "their"},
    {"tho", "though"}, {"tiem", "time"}, {"tode", "towed"}, {"txet", "text"}, {"waht", "what"},
    {"wassup", "what is up"}, {"wehn", "when"}, {"whar", "where"}, {"whne", "when"},
    {"wich", "which"}, {"wuz", "was"}, {"yer", "your"}, {"yoru", "your"}, {"yuo", "you"},
    {"youve", "you have"}, {"yr", "year"}, {"yrs", "years"},
    // Times of day and days, English and Spanish
    {"arvo", "afternoon"},
    {"eightish", "eight ish"},
    {"elevenish", "eleven ish"},
    {"evenin", "evening"},
    {"fifteenish", "fifteen ish"},
    {"fiveish", "five ish"},
    {"fourish", "four ish"},
    {"juev", "jueves"},
    {"midafternoon", "mid afternoon"},
    {"midmornin", "mid morning"},
    {"midmorning", "mid morning"},
    {"mier", "miercoles"},
    {"morn", "morning"},
    {"nineish", "nine ish"},
    {"nxt", "next"},
    {"oneish", "one ish"},
    {"sab", "sabado"},
    {"satday", "saturday"},
    {"sevenish", "seven ish"},
    {"sixish", "six ish"},
    {"tenish", "ten ish"},
    {"thirsday", "thursday"},
    {"thirtyish", "thirty ish"},
    {"threeish", "three ish"},
    {"toosday", "tuesday"},
    {"trde", "tarde"},
    {"twelveish", "twelve ish"},
    {"twoish", "two ish"},
    {"vier", "viernes"},
    // Spanish
    {"aber", "a ver"}, {"aver", "a ver"}, {"ala", "a la"}, {"alas", "a las"},
    {"apartame", "aparta me"},
    {"aparteme", "aparte me"},
    {"apartemelo", "aparte me lo"}, {"apartenme", "aparten me"}, {"apunteme", "apunte me"},
    {"aser", "hacer"}, {"asta", "hasta"}, {"ay", "hay"}, {"biernes", "viernes"}, {"bn", "bien"},
    {"bnas", "buenas"}, {"bnos", "buenos"}, {"wenos", "buenos"},
    {"comunicame", "comunica me"}, {"comuniqueme", "comunique me"}, {"contactame", "contacta me"},
    {"contacteme", "contacte me"}, {"contactenme", "contacten me"}, {"dejeme", "deje me"},
    {"dejenme", "dejen me"}, {"dosmil", "dos mil"}, {"digame", "diga me"},
    {"diganme", "digan me"}, {"dime", "di me"},
    {"ensename", "muestra me"}, {"enviame", "envia me"}, {"envieme", "envie me"},
    {"envienme", "envien me"}, {"escribame", "escriba me"}, {"escribanme", "escriban me"},
    {"escribeme", "escribe me"}, {"esperenme", "esperen me"}, {"fds", "fin de semana"},
    {"finde", "fin de semana"}, {"grasias", "gracias"},
    {"grax", "gracias"}, {"grcs", "gracias"}, {"guardame", "guarda me"},
    {"guardeme", "guarde me"}, {"guardenme", "guarden me"}, {"holaa", "hola"}, {"holi", "hola"},
    {"jueve", "jueves"}, {"ke", "que"}, {"lante", "adelante"}, {"palante", "para adelante"},
    {"kiero", "quiero"}, {"kuanto", "cuanto"},
    {"llamame", "llama me"}, {"llameme", "llame me"}, {"llamenme", "llamen me"},
    {"mandame", "manda me"}, {"mandeme", "mande me"}, {"mandenme", "manden me"},
    {"marcame", "llama me"}, {"marqueme", "llame me"}, {"marquenme", "llamen me"},
    {"mananita", "manana"}, {"miercole", "miercoles"}, {"muestrame", "muestra me"},
    {"muestreme", "muestre me"},
    {"msj", "mensaje"}, {"msje", "mensaje"}, {"msjs", "mensajes"},
    {"nel", "no"}, {"ola", "hola"}, {"orita", "ahorita"},
    {"oy", "hoy"}, {"pa", "para"}, {"pasame", "pasa me"}, {"paseme", "pase me"},
    {"pasenme", "pasen me"},
    {"decime", "di me"},
    {"haceme", "hace me"}, {"mostrame", "muestra me"}, {"avisame", "avisa me"},
    {"dejame", "deja me"}, {"pf", "por favor"}, {"picap", "pickup"}, {"picop", "pickup"},
    {"pickop", "pickup"},
    {"pikap", "pickup"}, {"pikup", "pickup"}, {"pongame", "ponga me"}, {"ponme", "pon me"},
    {"porfa", "por favor"},
    {"porfavor", "por favor"}, {"porfis", "por favor"}, {"porke", "porque"}, {"porq", "porque"},
    {"pq", "porque"}, {"prox", "siguiente"}, {"proxi", "siguiente"}, {"q", "que"},
    {"presu", "presupuesto"}, {"qiero", "quiero"}, {"quero", "quiero"}, {"sabdo", "sabado"},
    {"sig", "siguiente"}, {"sierran", "cierran"}, {"sii", "si"}, {"siii", "si"}, {"simon", "si"},
    {"sip", "si"}, {"ta", "esta"},
    {"tas", "estas"}, {"tb", "tambien"}, {"tbn", "tambien"}, {"tempranito", "temprano"},
    {"textealme", "textea me"},
    {"texteame", "textea me"}, {"texteenme", "texteen me"}, {"tinen", "tienen"},
    {"tmb", "tambien"}, {"toi", "estoy"}, {"toy", "estoy"}, {"vierns", "viernes"},
    {"yamame", "llama me"}, {"yameme", "llame me"}, {"yamenme", "llamen me"},
    {"xfa", "por favor"}, {"xk", "porque"}, {"xq", "porque"},
});
// clang-format on

// Imperatives that take two pronouns behind them, as one word: "pásemela", "muévanmelo".
constexpr auto imperatives = std::to_array<std::string_view>(
    {"pase",     "pasa",     "pasen",   "cambie",  "cambia",  "cambien",  "mueva",   "mueve",
     "muevan",   "mande",    "manda",   "manden",  "aparte",  "aparta",   "aparten", "deje",
     "deja",     "dejen",    "ponga",   "pon",     "pongan",  "de",       "da",      "den",
     "guarde",   "guarda",   "guarden", "cancele", "cancela", "cancelen", "reserve", "reserva",
     "reserven", "agende",   "agenda",  "agenden", "anote",   "anota",    "anoten",  "muestre",
     "muestra",  "muestren", "ensene",  "ensena",  "ensenen", "recorra",  "recorre", "recorran",
     "borre",    "borra",    "borren",  "diga",    "di",      "digan",    "lleve",   "lleva",
     "traiga",   "trae",     "venda",   "vende",   "quite",   "quita",    "quiten",  "revise",
     "revisa",   "revisen",  "cheque",  "checa",   "chequen"});
constexpr auto pronouns = std::to_array<std::string_view>({"me", "nos"});
constexpr auto objects = std::to_array<std::string_view>({"lo", "la", "los", "las"});

struct Expansions {
  StringMap<std::vector<std::string_view>> by_key;

  Expansions() {
    for (const Contraction& c : table) {
      std::vector<std::string_view> words;
      std::string_view rest = c.words;
      while (!rest.empty()) {
        const std::size_t space = rest.find(' ');
        words.push_back(rest.substr(0, space));
        rest.remove_prefix(space == std::string_view::npos ? rest.size() : space + 1);
      }
      const bool says_more = words.size() > 1 || words.front() != c.key;
      if (says_more && !by_key.contains(c.key)) by_key[c.key] = std::move(words);
    }
    for (const std::string_view verb : imperatives) {
      for (const std::string_view pronoun : pronouns) {
        for (const std::string_view object : objects) add_enclitic(verb, pronoun, object);
      }
    }
  }

 private:
  void add_enclitic(std::string_view verb, std::string_view pronoun, std::string_view object) {
    std::string key(verb);
    key += pronoun;
    key += object;
    if (!by_key.contains(key)) by_key[key] = {verb, pronoun, object};
  }
};

}  // namespace

namespace {

using Words = std::span<const std::string_view>;

Words always(std::string_view key, Print print) {
  static const Expansions expansions;
  const auto* const found = expansions.by_key.find(key, print);
  return found == nullptr ? Words() : Words(*found);
}

template <std::size_t N>
bool holds(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

// "do ya have", but not "ya no"
Words ya(std::string_view before) {
  static constexpr auto you = std::to_array<std::string_view>({"you"});
  static constexpr auto askers = std::to_array<std::string_view>(
      {"do",   "did",   "are",    "can",  "could", "will",  "would",      "have",
       "see",  "thank", "thanks", "what", "when",  "where", "how",        "give",
       "tell", "for",   "if",     "with", "of",    "get",   "got",        "let",
       "that", "hear",  "call",   "text", "meet",  "all",   "appreciate", "love"});
  return holds(askers, before) ? Words(you) : Words();
}

// "gimme da cheaper one", but not "me da igual"
Words da(std::string_view before) {
  static constexpr auto the = std::to_array<std::string_view>({"the"});
  static constexpr auto leads = std::to_array<std::string_view>(
      {"for", "on",  "in",  "of",   "at",   "to",   "with",  "wit",  "gimme", "get", "got",
       "is",  "and", "see", "want", "take", "hold", "about", "bout", "from",  "all"});
  return holds(leads, before) ? Words(the) : Words();
}

// "menos d 15 mil", "x la tarde", "lo k sea": single letters written for Spanish words
Words letter(std::string_view key, std::string_view before) {
  static constexpr auto de = std::to_array<std::string_view>({"de"});
  static constexpr auto por = std::to_array<std::string_view>({"por"});
  static constexpr auto que = std::to_array<std::string_view>({"que"});
  static constexpr auto before_que = std::to_array<std::string_view>(
      {"a",     "asta",  "hasta", "para",  "pa",    "lo",     "el",   "la",     "los",   "las",
       "es",    "ya",    "si",    "dijo",  "creo",  "de",     "con",  "en",     "hay",   "ay",
       "tengo", "tiene", "carro", "troca", "algo",  "uno",    "una",  "quiero", "kiero", "hola",
       "oye",   "ora",   "hora",  "mas",   "menos", "sabado", "lunes"});
  static constexpr auto spanish = std::to_array<std::string_view>(
      {"despues",    "dspues",    "antes",  "cambio",  "menos",    "mas",     "cerca",
       "lado",       "dia",       "camara", "partir",  "saliendo", "carro",   "carros",
       "troca",      "precio",    "numero", "aire",    "luz",      "millas",  "mil",
       "asientos",   "ano",       "fin",    "hora",    "horas",    "tipo",    "algo",
       "uno",        "una",       "cuanto", "kuanto",  "pago",     "pagos",   "paso",
       "voy",        "pasar",     "dan",    "darian",  "doy",      "ofrecen", "piden",
       "pide",       "quieren",   "kieren", "manana",  "ir",       "llamar",  "llama",
       "llamen",     "mensaje",   "texto",  "mandan",  "manden",   "gracias", "grax",
       "pregunto",   "buenas",    "negro",  "negra",   "gris",     "blanco",  "blanca",
       "beige",      "rojo",      "azul",   "cafe",    "todo",     "trato",   "interesado",
       "interesada", "estan",     "quedan", "queda",   "esta",     "es",      "el",
       "la",         "los",       "las",    "que",     "q",        "y",       "lunes",
       "martes",     "miercoles", "jueves", "viernes", "sabado",   "domingo", "ese",
       "esa",        "dale",      "tienen", "pueden",  "no"});
  if (key == "k") return holds(before_que, before) ? Words(que) : Words();
  if (!holds(spanish, before)) return {};
  return key == "d" ? Words(de) : Words(por);
}

// "a las dose", "menos de dies mil": numbers by their sound that are words of English
Words number_by_sound(std::string_view key, std::string_view before) {
  static constexpr auto ten = std::to_array<std::string_view>({"diez"});
  static constexpr auto twelve = std::to_array<std::string_view>({"doce"});
  static constexpr auto leads = std::to_array<std::string_view>(
      {"las", "alas", "de", "d", "como", "unos", "por", "x", "los", "tengo", "maximo", "y"});
  if (!holds(leads, before)) return {};
  return key == "dies" ? Words(ten) : Words(twelve);
}

// "moverla pal lunes", but not "hey pal"
Words pal(std::string_view before) {
  static constexpr auto to_the = std::to_array<std::string_view>({"para", "el"});
  static constexpr auto calls = std::to_array<std::string_view>(
      {"hey",   "hi",  "hello", "yo",   "my",    "your", "a",     "old", "thanks", "thank",
       "ok",    "up",  "sup",   "look", "sure",  "well", "no",    "yes", "yeah",   "alright",
       "sorry", "now", "you",   "man",  "there", "pen",  "buddy", "it",  "that",   "listen"});
  return before.empty() || holds(calls, before) ? Words() : Words(to_the);
}

// "more then 20k"
Words then(std::string_view before) {
  static constexpr auto than = std::to_array<std::string_view>({"than"});
  static constexpr auto comparing = std::to_array<std::string_view>(
      {"more", "less", "rather", "other", "better", "newer", "older", "fewer", "lower", "higher",
       "cheaper", "later", "earlier", "sooner", "bigger", "smaller", "worse"});
  return holds(comparing, before) ? Words(than) : Words();
}

// "my breaks grind"
Words breaks(std::string_view before) {
  static constexpr auto brakes = std::to_array<std::string_view>({"brakes"});
  static constexpr auto owning = std::to_array<std::string_view>(
      {"my", "the", "front", "rear", "new", "our", "her", "his", "back", "need", "for"});
  return holds(owning, before) ? Words(brakes) : Words();
}

// "its ty again": a name
Words ty(std::string_view before) {
  static constexpr auto thanks = std::to_array<std::string_view>({"thanks"});
  static constexpr auto naming =
      std::to_array<std::string_view>({"its", "is", "im", "am", "names", "name"});
  return holds(naming, before) ? Words() : Words(thanks);
}

}  // namespace

std::span<const std::string_view> expansion_of(std::string_view key) {
  return always(key, print_of(key));
}

std::span<const std::string_view> expansion_of(std::string_view key, Print print,
                                               std::string_view before) {
  constexpr auto by_what_precedes = "ya da then breaks pal d x k dies dose ty"_words;
  if (!by_what_precedes.may_have(print)) return always(key, print);
  if (key == "ya") return ya(before);
  if (key == "da") return da(before);
  if (key == "then") return then(before);
  if (key == "breaks") return breaks(before);
  if (key == "pal") return pal(before);
  if (key == "ty") return ty(before);
  if (key == "d" || key == "x" || key == "k") return letter(key, before);
  if (key == "dies" || key == "dose") return number_by_sound(key, before);
  return always(key, print);
}

}  // namespace kept::bot
