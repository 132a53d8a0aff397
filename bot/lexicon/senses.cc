#include "bot/lexicon/senses.h"

#include <array>

namespace kept::bot {
namespace {

struct NumberRow {
  std::string_view words;  // first has the value, each following word the same unless `step`
  NumberWord kind;
  std::int32_t value;
};

// clang-format off
constexpr auto numbers = std::to_array<NumberRow>({
    {"zero oh cero", NumberWord::unit, 0}, {"one uno una", NumberWord::unit, 1},
    {"two dos", NumberWord::unit, 2},
    {"three tres", NumberWord::unit, 3}, {"four cuatro", NumberWord::unit, 4},
    {"five cinco", NumberWord::unit, 5},
    {"six seis", NumberWord::unit, 6}, {"seven siete", NumberWord::unit, 7},
    {"eight ocho", NumberWord::unit, 8},
    {"nine nueve", NumberWord::unit, 9},
    {"ten diez", NumberWord::teen, 10}, {"eleven once", NumberWord::teen, 11},
    {"twelve doce", NumberWord::teen, 12},
    {"thirteen trece", NumberWord::teen, 13}, {"fourteen catorce", NumberWord::teen, 14},
    {"fifteen quince", NumberWord::teen, 15},
    {"sixteen dieciseis", NumberWord::teen, 16}, {"seventeen diecisiete", NumberWord::teen, 17},
    {"eighteen dieciocho", NumberWord::teen, 18}, {"nineteen diecinueve", NumberWord::teen, 19},
    {"veintiuno veintiun", NumberWord::teen, 21}, {"veintidos", NumberWord::teen, 22},
    {"veintitres", NumberWord::teen, 23},
    {"veinticuatro", NumberWord::teen, 24}, {"veinticinco", NumberWord::teen, 25},
    {"veintiseis", NumberWord::teen, 26},
    {"veintisiete", NumberWord::teen, 27}, {"veintiocho", NumberWord::teen, 28},
    {"veintinueve", NumberWord::teen, 29},
    {"twenty veinte", NumberWord::ten, 20}, {"thirty treinta", NumberWord::ten, 30},
    {"forty fourty cuarenta", NumberWord::ten, 40},
    {"fifty cincuenta", NumberWord::ten, 50}, {"sixty sesenta", NumberWord::ten, 60},
    {"seventy setenta", NumberWord::ten, 70},
    {"eighty ochenta", NumberWord::ten, 80}, {"ninety noventa", NumberWord::ten, 90},
    {"hundred", NumberWord::hundred, 100}, {"cien ciento", NumberWord::hundred, 100},
    {"doscientos doscientas", NumberWord::hundred, 200},
    {"trescientos trescientas", NumberWord::hundred, 300},
    {"cuatrocientos cuatrocientas", NumberWord::hundred, 400},
    {"quinientos quinientas", NumberWord::hundred, 500},
    {"seiscientos seiscientas", NumberWord::hundred, 600},
    {"setecientos", NumberWord::hundred, 700}, {"ochocientos", NumberWord::hundred, 800},
    {"novecientos", NumberWord::hundred, 900},
    {"thousand grand mil", NumberWord::thousand, 1000},
    {"first primero primera primer", NumberWord::ordinal, 1},
    {"second segundo segunda", NumberWord::ordinal, 2},
    {"third tercero tercera tercer", NumberWord::ordinal, 3},
    {"fourth cuarto cuarta", NumberWord::ordinal, 4},
    {"fifth quinto quinta", NumberWord::ordinal, 5}, {"sixth sexto sexta", NumberWord::ordinal, 6},
    {"seventh septimo septima", NumberWord::ordinal, 7},
    {"eighth octavo octava", NumberWord::ordinal, 8},
    {"ninth noveno novena", NumberWord::ordinal, 9},
    {"tenth decimo decima", NumberWord::ordinal, 10},
    {"eleventh", NumberWord::ordinal, 11}, {"twelfth", NumberWord::ordinal, 12},
    {"thirteenth", NumberWord::ordinal, 13},
    {"fourteenth", NumberWord::ordinal, 14}, {"fifteenth", NumberWord::ordinal, 15},
    {"sixteenth", NumberWord::ordinal, 16},
    {"seventeenth", NumberWord::ordinal, 17}, {"eighteenth", NumberWord::ordinal, 18},
    {"nineteenth", NumberWord::ordinal, 19},
    {"twentieth", NumberWord::ordinal, 20}, {"thirtieth", NumberWord::ordinal, 30},
});

struct TimeRow {
  std::string_view words;
  TimeWord kind;
  std::int32_t value;
};

constexpr std::int32_t part(DayPart p) { return static_cast<std::int32_t>(p); }
constexpr std::int32_t unit(TimeUnit u) { return static_cast<std::int32_t>(u); }

constexpr auto times = std::to_array<TimeRow>({
    {"today todays hoy", TimeWord::today, 0}, {"tomorrow tomorrows", TimeWord::today, 1},
    {"manana", TimeWord::today, 1},
    {"sunday sundays sun domingo domingos", TimeWord::weekday, 0},
    {"monday mondays lunes", TimeWord::weekday, 1},
    {"tuesday tuesdays martes", TimeWord::weekday, 2},
    {"wednesday wednesdays miercoles", TimeWord::weekday, 3},
    {"thursday thursdays jueves", TimeWord::weekday, 4},
    {"friday fridays viernes", TimeWord::weekday, 5},
    {"saturday saturdays sabado sabados", TimeWord::weekday, 6},
    {"january jan enero", TimeWord::month, 1}, {"february feb febrero", TimeWord::month, 2},
    {"march mar marzo", TimeWord::month, 3},
    {"april apr abril", TimeWord::month, 4}, {"may mayo", TimeWord::month, 5},
    {"june jun junio", TimeWord::month, 6},
    {"july jul julio", TimeWord::month, 7}, {"august aug agosto", TimeWord::month, 8},
    {"september sept sep septiembre setiembre", TimeWord::month, 9},
    {"october oct octubre", TimeWord::month, 10},
    {"november nov noviembre", TimeWord::month, 11},
    {"december dec diciembre", TimeWord::month, 12},
    {"morning mornings madrugada", TimeWord::day_part, part(DayPart::morning)},
    {"afternoon afternoons tarde tardecita", TimeWord::day_part, part(DayPart::afternoon)},
    {"evening evenings night nights noche nochecita", TimeWord::day_part, part(DayPart::evening)},
    {"tonight", TimeWord::day_part, part(DayPart::tonight)},
    {"noon midday mediodia", TimeWord::named, 12}, {"noonish", TimeWord::named, 12},
    {"midnight medianoche", TimeWord::named, 0},
    {"lunch lunchtime almuerzo", TimeWord::named, 12},
    {"am", TimeWord::meridiem, 0}, {"pm", TimeWord::meridiem, 12},
    {"minute minutes minuto minutos minutitos", TimeWord::unit, unit(TimeUnit::minute)},
    {"hour hours hora horas horita", TimeWord::unit, unit(TimeUnit::hour)},
    {"day days dia dias", TimeWord::unit, unit(TimeUnit::day)},
    {"week weeks semana semanas", TimeWord::unit, unit(TimeUnit::week)},
    {"month months mes meses", TimeWord::unit, unit(TimeUnit::month)},
    {"year years ano anos", TimeWord::unit, unit(TimeUnit::year)},
});

struct FlagRow {
  std::string_view words;
  std::uint32_t flags;
};

constexpr auto flags = std::to_array<FlagRow>({
    {"sundays mondays tuesdays wednesdays thursdays fridays saturdays weekdays weekends domingos "
     "sabados", word_filler},
    {"the that this those these", word_definite | word_english},
    {"a an any some another", word_indefinite | word_english},
    {"my our", word_own | word_english}, {"no not never without", word_negation},
    {"isnt nor neither", word_negation},
    {"el la los las ese esa este esta esos esas estos estas aquel aquella",
     word_definite | word_spanish},
    {"un una unos unas algun alguna algunos algunas otro otra cualquier",
     word_indefinite | word_spanish},
    {"mi mis nuestro nuestra", word_own | word_spanish},
    {"sin ni nunca tampoco", word_negation | word_spanish},
    {"please um uh uhh umm hmm well so just like um er please maybe also too really actually "
     "kindly", word_filler},
    {"pues este bueno porfavor favor tambien nomas mas", word_filler | word_spanish},
    {"i you we they he she it is are was were do does did have has had can could would will what "
     "when where who how why",
     word_english | word_verb},
    {"your yours of in on at to for with from by about under over and or but if not there here "
     "much many",
     word_english | word_preposition},
    {"looking want need got get give take come see buy sell trade call text email talk help know "
     "think show me tell", word_english | word_verb},
    {"hello hi hey thanks thank yes yeah good morning afternoon evening please sorry ok open close "
     "car truck", word_english},
    {"de en con por para que y o pero si muy cuando donde cuanto como hasta desde sobre entre del "
     "al",
     word_spanish | word_preposition},
    {"es son esta estan tiene tienen tengo quiero quisiera busco necesito puedo pueden hay me te "
     "se lo le nos su sus soy ustedes usted yo llamo llama", word_spanish | word_verb},
    {"hola gracias buenas buenos dias tardes noches adios luego manana hoy carro carros coche auto "
     "troca camioneta precio cita mensaje telefono correo nombre gente barato barata bien favor "
     "ver ir mejor algo mas menos ahora ano anos millas mil dolares nuevo nueva usado usada rojo "
     "roja azul blanco blanca negro negra verde gris plata ayer anteayer lunes martes miercoles "
     "jueves viernes sabado domingo mediodia tarde noche semana proximo proxima primero primera "
     "segundo segunda tercero tercera ultimo ultima las los una ese esa eso aqui alli cuesta "
     "camionetas pasajero pasajeros asiento asientos kilometros",
     word_spanish},
});
// clang-format on

template <class Visit>
void each_word(std::string_view words, Visit visit) {
  while (!words.empty()) {
    const std::size_t blank = words.find(' ');
    if (blank != 0) visit(words.substr(0, blank));
    words.remove_prefix(blank == std::string_view::npos ? words.size() : blank + 1);
  }
}

}  // namespace

void add_senses(Vocabulary& vocabulary) {
  for (const NumberRow& row : numbers) {
    each_word(row.words, [&](std::string_view word) {
      WordSense& sense = vocabulary.sense(vocabulary.intern(word));
      sense.number = row.kind;
      sense.number_value = row.value;
    });
  }
  for (const TimeRow& row : times) {
    each_word(row.words, [&](std::string_view word) {
      WordSense& sense = vocabulary.sense(vocabulary.intern(word));
      sense.time = row.kind;
      sense.time_value = row.value;
    });
  }
  for (const FlagRow& row : flags) {
    each_word(row.words, [&](std::string_view word) {
      vocabulary.sense(vocabulary.intern(word)).flags |= row.flags;
    });
  }
}

}  // namespace kept::bot
