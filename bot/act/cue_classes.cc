#include <array>
#include <initializer_list>
#include <vector>

#include "bot/act/cue_tables.h"

namespace kept::bot {
namespace {

constexpr auto classes = std::to_array<WordClass>({
    {"i", "i we"},
    {"want", "want need would like"},
    {"wanting", "want need wanting needing"},
    {"looking", "looking searching shopping hunting browsing"},
    {"dear",
     "darling darlin hon honey sugar sweetie sweetheart dear dearie boss bud buddy pal chief "
     "brother "
     "brotha sister neighbor neighbour sunshine everybody gents fellas fellows gang"},
    {"ride", "car vehicle ride auto automobile whip beater cruiser wheels daily commuter"},
    {"kin",
     "dad mom mother father wife husband son daughter brother sister kid girlfriend boyfriend "
     "fiance roommate grandma grandpa grandmother grandfather uncle aunt friend buddy "
     "cousin nephew niece hubby spouse partner esposo esposa marido hijo hija hermano hermana papa "
     "mama tio tia primo prima suegro suegra abuelo abuela"},
    {"rides", "cars vehicles rides autos automobiles"},
    {"day_words", "day one night evening weekend afternoon morning"},
    {"human",
     "person human agent representative rep salesman salesperson salesmen saleswoman manager "
     "someone somebody anyone "
     "people operator associate advisor specialist supervisor adviser guy lady sales service "
     "finance parts "
     "employee owner staff "
     "boss individual being consultant receptionist"},
    {"carro",
     "carro carros auto autos coche coches vehiculo vehiculos camioneta camionetas nave carrito"},
    {"humano",
     "persona humano agente representante vendedor vendedora gerente encargado alguien asesor "
     "supervisor dueno jefe "
     "empleado ventas servicio finanzas recepcion"},
    {"going",
     "come stop swing drop pop roll run head drive walk get slide cruise make bring coming "
     "stopping "
     "swinging dropping popping rolling running heading driving walking getting arriving arrive "
     "show showing scoot shoot cruising"},
    {"there", "by in over down through thru out there up here around"},
    {"part",
     "transmissions alternators starters radiators exhausts tire tires wheel wheels brake brakes "
     "engine motor transmission transmision tranny battery "
     "batteries radiator alternator starter muffler exhaust belt ac heater heat air window "
     "windows windshield door doors headlight headlights taillight taillights light lights "
     "steering suspension struts strut clutch gear gears axle fan hose pump gasket converter "
     "rotor rotors pads bumper fender mirror key ignition fob sensor oil coolant fluid "
     "antifreeze radio screen speaker speakers horn wipers wiper seatbelt trunk hood hatch latch "
     "roof turbo injector injectors plugs spark bearing bearings joint shocks shock temp gauge "
     "odometer speedometer dash thermostat compressor pedal shifter caliper calipers "
     "engines blinker blinkers camera bluetooth catalytic "},
    {"fails",
     "broken broke quit stopped stops quits cracked crack chipped chip unlock dead died dies loud "
     "stuck loose cracked flat shredded bald "
     "leaking leaks failing failed shot blown burnt rusted slipping slips grinding grinds "
     "squealing squeals squeaking squeaks rattling rattles clunking clunks shaking shakes "
     "vibrating vibrates smoking smokes overheating overheats stalling stalls dying dragging "
     "sticking sticks shudders shuddering jerking jerks flashing blinking popped "
     "busted fried whining whines humming hums knocking knocks clicking clicks "
     "ticking ticks sputtering wobbling wobbles acting broke bent dented smashed jammed frozen "
     "grind squeal squeak rattle clunk shudder stall whine knock "
     "stiff jerky wobbly sloppy squishy grabby squeaky leaky screaming spongy mushy soft detached "
     "noise noises noisy"},
    {"pieza",
     "llanta llantas rueda ruedas freno frenos motor transmision bateria radiador alternador "
     "marcha mofle escape banda aire calefaccion calenton ventana ventanas vidrio vidrios "
     "parabrisas puerta puertas faro faros luz luces foco focos foquito direccion suspension "
     "amortiguador amortiguadores clutch embrague cambio cambios eje ventilador manguera bomba "
     "empaque convertidor disco discos balatas pastillas defensa espejo llave switch sensor "
     "aceite anticongelante radio pantalla bocina bocinas limpiadores cinturon cajuela cofre "
     "turbo inyectores bujias balero rotula tablero termostato compresor pedal palanca carro "
     "troca camioneta van coche auto volante abs airbag airbags bolsa bolsas tablero aguja"},
    {"falla",
     "falla fallan fallando fallo roto rota rotos rotas quebrado quebrada quebro muerta muerto "
     "muertas ponchada ponchadas ponchado bajo baja suena suenan sonando rechina rechinan chilla "
     "chillan truena tronando trono vibra vibran tiembla tiemblan patina gotea tira tirando fuga "
     "huele calienta calentando prendida prendido prendio prendiendo parpadea parpadeando apagando "
     "encendida encendio descompuso "
     "descompuesto descompuesta atoro atorado atorada trabo trabada trabado jalonea zumba golpea "
     "golpetea humea humo ruido ruidos ruidazo gastadas gastados gastada lisas pelonas "
     "cascabelea reventada revento tronada tronado descargo descarga cayo fundio fundido poncho "
     "rajado rajada estrellado estrellada chueco chueca dura duro"},
    {"food",
     "taco tacos burrito burritos burger burgers pizza pizzas coffee beer beers sandwich "
     "sandwiches "
     "donut donuts doughnut doughnuts steak wings fries bbq barbecue ribs sushi nachos ramen pho "
     "pancakes waffles cookie cookies milkshake margarita margaritas snack snacks lunch breakfast "
     "dinner drink nap"},
    {"heap",
     "beater beaters clunker clunkers jalopy jalopies hooptie hoopties junker junkers rustbucket "
     "bucket rattletrap lemon heap wreck shitbox jalopie"},
    {"job",
     "tech porter porters technician attendant driver mechanic mechanics salesman salespeople "
     "salesperson "
     "receptionist detailer cashier washer worker job jobs position positions role intern"},
    {"comparative",
     "newer older cheaper bigger smaller nicer larger better pricier lighter darker lower higher "
     "cleaner fancier plainer sportier safer roomier"},
    {"dropping", "cancel scrap drop scratch nix kill ditch axe remove delete clear pull scrub"},
    {"year_like", "new newer used"},
    {"graded",
     "bad good shot trash low poor fair ok terrible messed ruined wrecked garbage shit crap rough "
     "horrible awful busted toast screwed not"},
    {"rival", "carmax carvana vroom costco truecar autonation cargurus"},
    {"works",
     "work works working cool cools cooling cold blow blows blowing start starts starting open "
     "opens close closes closing roll turn turns lock unlock hold holds charge charging shift "
     "shifts engage catch catches run running latch stop crank heat heats go up down come move "
     "connect respond respond click shut read spray adjust recline fold"},
    {"sirve",
     "sirve sirven jala jalan funciona funcionan prende prenden sube suben baja bajan abre abren "
     "cierra cierran carga enfria calienta frena frenan arranca entra entran agarra agarran "
     "responde gira giran engancha"},
    {"noisy",
     "whistling rattling grinding clunking clicking knocking ticking squealing squeaking whining "
     "humming thumping scraping buzzing banging chirping hissing roaring rubbing popping howling "
     "screeching groaning"},
    {"odd",
     "weird strange funny loud odd bad horrible awful terrible clicking grinding squealing "
     "squeaking rattling clunking knocking ticking whining humming whistling popping thumping "
     "scraping buzzing banging chirping hissing roaring rubbing clanking clacking tapping"},
});

}  // namespace

std::span<const WordClass> cue_word_classes() {
  return classes;
}

namespace {

std::vector<CueRule> joined(std::initializer_list<std::span<const CueRule>> parts) {
  std::vector<CueRule> out;
  for (const auto& part : parts) out.insert(out.end(), part.begin(), part.end());
  return out;
}

}  // namespace

std::span<const CueRule> all_spanish_cue_rules() {
  static const std::vector<CueRule> all =
      joined({spanish_cue_rules(), spanish_visit_cue_rules(), spanish_house_cue_rules(),
              spanish_people_cue_rules(), spanish_business_cue_rules(), spanish_trouble_cue_rules(),
              spanish_scope_cue_rules()});
  return all;
}

std::span<const CueRule> cue_rules() {
  static const std::vector<CueRule> all =
      joined({english_cue_rules(), english_vehicle_cue_rules(), english_visit_cue_rules(),
              english_booking_cue_rules(), english_house_cue_rules(), english_people_cue_rules(),
              english_business_cue_rules(), english_price_cue_rules(), english_trouble_cue_rules(),
              english_scope_cue_rules(), all_spanish_cue_rules()});
  return all;
}

}  // namespace kept::bot
