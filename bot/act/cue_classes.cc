#include <array>
#include <vector>

#include "bot/act/cue_tables.h"

namespace kept::bot {
namespace {

constexpr auto classes = std::to_array<WordClass>({
    {"i", "i we"},
    {"want", "want need would like"},
    {"wanting", "want need wanting needing"},
    {"looking", "looking searching shopping hunting browsing"},
    {"ride", "car vehicle ride auto automobile whip beater cruiser wheels daily commuter"},
    {"rides", "cars vehicles rides autos automobiles"},
    {"day_words", "day one night evening weekend afternoon morning"},
    {"human",
     "person human agent representative rep salesman salesperson salesmen saleswoman manager "
     "someone somebody anyone "
     "people operator associate advisor specialist supervisor guy lady sales service finance parts "
     "employee owner staff "
     "boss individual being consultant receptionist"},
    {"carro",
     "carro carros auto autos coche coches vehiculo vehiculos camioneta camionetas nave carrito"},
    {"humano",
     "persona humano agente representante vendedor vendedora gerente encargado alguien asesor "
     "supervisor dueno jefe "
     "empleado ventas servicio finanzas recepcion"},
    {"year_like", "new newer used"},
});

}  // namespace

std::span<const WordClass> cue_word_classes() {
  return classes;
}

std::span<const CueRule> cue_rules() {
  static const std::vector<CueRule> all = [] {
    std::vector<CueRule> joined;
    for (const auto& part :
         {english_cue_rules(), english_vehicle_cue_rules(), english_visit_cue_rules(),
          english_people_cue_rules(), english_business_cue_rules(), spanish_cue_rules(),
          spanish_visit_cue_rules(), spanish_business_cue_rules()}) {
      joined.insert(joined.end(), part.begin(), part.end());
    }
    return joined;
  }();
  return all;
}

}  // namespace kept::bot
