#include "bot/act/cue.h"

namespace kept::bot {
namespace {

// clang-format off
constexpr std::string_view words =
    "about above accept accessible aceite aceptan across actually address adonde aeropuerto "
    "against agarran agarro agencia agreement ahead airport alli allow along alrededor altura "
    "andamos andan ando anything anywhere apart aplicar apply appointment appraised approved "
    "aqui area around arreglar atras auto autonation autopista autos auxiliar avaluan avenida "
    "avenue away back bajo balatas bateria battery behind below beltway beside bike blocks "
    "blvd board boat boulevard brake brakes branch break bridge bring brought buen buenas "
    "building busco business buyers buying call calle cambiar cambiaria cambiarla cambiarlo "
    "cambiaron cambio camion camioneta camper carretera carro cars cash centro cerca change "
    "charge cheaper check cita city ciudad close closer closest closing coche coches colonia "
    "come coming commission compran comprar comprarme contact corner could count county "
    "credit credito crossroads cual cuanta cuantas cuanto cuantos cuenta daria darian date "
    "deal dealer dealers debe debo dejar dejo derecha desde dieron diferencia discount "
    "distancia does donde done door down downtown drive driveway drop drugs dump early east "
    "edmunds email empty encontrar encontrarlos encuentra encuentran encuentro enfrente enter "
    "entrada entrance entregar entrego entro escape esta estaciono estamos estan estas este "
    "estimate estimated estoy exactamente exchange existencia exit exits expect fabrica "
    "facebook factory fetch finance financing find firmar firmo first folks fotos found "
    "freeway frente from gate gave getting give giving goes going gone google gustaria guys "
    "hace hago hallo hands harley hasta have head heading hear hecho here highway hora "
    "horario horas hours idea info inside inspeccion inspection instagram insurance interesa "
    "interesaria interest interested intersection interstate into inventory izquierda jeep "
    "junto just kilometers lado lancha landmark landmarks left lejos less lightrail line "
    "linea llantas llave llaves llega lleva llevo loan local localizan located location "
    "locations long look loop lost lote lugar lunch make mall manana manda mando many maps "
    "meet mensual merge mero meto metro might miles millas mine minivan minutes minutos moto "
    "motorcycle motorcycles motos move moved movieron much mudaron name nave near nearby need "
    "negocio neighborhood next noise norte north nuestra nuestro number oeste oferta offer "
    "offered offering office offload ofrece ofrecen ofreceria ofrecerian ofrecieron ofrecio "
    "ones online order over paga pagan pagarian page pago pagos park parqueo part parte "
    "partial pasa pass passed past paying payment payments percent perdi perdida perdido "
    "perdidos person pickup piel pike place planning precio price puedo pull pulling purchase "
    "purchasing puts queda quedan quote quoted range rate reach reciben recibirian relocate "
    "relocated repair repairing reparar resto revisar ride right road route rumbo sales "
    "salida same saving says second sedan sell selling send sending sends sent service "
    "servicio shop should show showroom side sign site smell sobre sold some something sound "
    "south spot squeak stadium start state station stay still stock stop stops store stores "
    "straight street strike sucursal suite swap switch take takes taking taller tarjeta tasan "
    "tasar tasarian test that their there they this tiempo tienda time tire tires titulo "
    "today tollway toman tomarian tomo tomorrow took touch toward towards town track trad "
    "trade traid trailer train transit transport transportation trip trocas trouble truck "
    "trucks truecar turn turnpike ubicado ubican under unload usadas usado usados used "
    "ustedes vacation valuan valuar valuarian vehicle vehicles vehiculo vehiculos vender "
    "venderle venderles vendo venta viejos vroom vuelta walk want wanting waze weight west "
    "what whats wheels where whereabouts which will with work worth would your zona";
// clang-format on

}  // namespace

std::string_view house_cue_words() {
  return words;
}

}  // namespace kept::bot
