#include <array>

#include "bot/act/cue_tables.h"

namespace kept::bot {
namespace {

// clang-format off
constexpr auto rules = std::to_array<CueRule>({
    {Cue::complain, "queja",
     "pagina/sitio/liga/chat/app *2 no *1 funciona/sirve/jala/carga/abre;"
     "no sirve/jala/funciona/carga su/la/esta pagina/liga/app/sitio;"
     "link no sirve/funciona/abre;no sirve/jala/funciona el/su/este link/sitio/chat;"
     "tardaron *3 horas/dias/semanas/meses;me/nos hablo/hablaron *2 feo/mal/golpeado;"
     "me/nos trato/trataron *2 mal/feo/pesimo;"
     "muy/bien/bastante molesto/molesta/enojado/enojada/decepcionado/decepcionada;"
     "estoy/estamos *1 molesto/molesta/molestos/enojado/enojada/enojados/decepcionado/decepcionada;"
     "mal servicio;falta de respeto;una queja;no me gusto como me;no me gusto el trato;"
     "puros problemas;nomas problemas;solo problemas;me dijeron una cosa;dicen una cosa;"
     "me dicen una cosa;que mal servicio;quejarme;poner una queja;demandarlos;demandar los;"
     "los voy a demandar;mala experiencia;mala resena;una estrella;me estafaron;me robaron;"
     "me mintieron;me enganaron;publicidad enganosa;no sirven para nada;no sirves para nada;"
     "no ayudan;no ayudas;no me ayudan;no me ayudas;hijos de;chinguen;chinga tu;vayanse al *2;"
     "vete a la *1;que asco;que verguenza;perdida de tiempo;perder el tiempo;perdi mi tiempo;"
     "perdiendo mi tiempo;me hicieron perder;no me han llamado;me dijeron que me llamaban;"
     "me ignoran;me ignoraron;me colgaron;me dejaron esperando;me dejaron plantado;"
     "me dejaron plantada;me dejaron en visto;sigo esperando;tardan mucho;se tardan mucho;"
     "ya les dije;ya te dije;ya le dije;ya se los dije;no entiendes;no me entiendes;no entienden;"
     "eso no fue lo que;no es lo que pregunte;no contestaste;me cobraron de mas;me cobraron extra;"
     "me cobraron doble;me cobraron dos;cobraron de mas;cobran de mas;quiero mi dinero;"
     "mi dinero de vuelta;reembolso;devuelvan mi dinero;devuelvan me mi dinero;nunca mas vuelvo;"
     "nunca vuelvo;no vuelvo a comprar;no vuelvo a;me vendieron un *2 malo;"
     "me vendieron pura *1;me vendieron puro *1;me vendieron basura;me hartaron;me artaron;"
     "ya me harte;ya me arte;harto de ustedes;harta de ustedes;harto con ustedes;harta con ustedes;"
     "me vendieron una porqueria;me vendieron una chatarra;me vendieron un limon;que poca madre;"
     "que poca;me vieron la cara;nos vieron la cara;me tomaron el pelo;me estan tomando;"
     "me quieren ver la cara;me traen a vueltas;puras mentiras;puro cuento;puras vueltas;"
     "nadie sabe nada;van a perder un cliente;perdieron un cliente;mala atencion;malditos;"
     "nada profesional;poco profesional;muy mal atendido;mal atendidos;me trataron *2 mal;"
     "nadie me resuelve;nadie resuelve;no me resuelven;"
     "nadie me ayuda;nadie me da razon;nadie me sabe;no me dan razon;nadie contesta;"
     "no contestan;no me contestan;nunca contestan;"
     "me trataron como;nos trataron mal;me atendieron mal;me hablaron feo;tomadura de pelo;"
     "la vuelta de a gratis;la vuelta de oquis;vuelta en balde;vuelta para nada;fui de oquis;"
     "nadie me hace caso;no me hacen caso;no me pelan;ni me pelan;que lentos;que lento;"
     "me cambiaron el precio;me subieron el precio;me salieron con otro;me salieron con otra;"
     "me salieron con que;me dejo plantado;me dejo plantada;dejaron plantado;dejaron plantada;"
     "no me entiende nada;no entiende nada;servicio tan malo;servicio tan feo;atencion tan mala;"
     "trato tan malo;que mala onda;que coraje;que descaro;que falta de *2;no tienen *1 verguenza;"
     "que poca seriedad;poca seriedad;me traen dando vueltas;puro dar vueltas;me dieron largas;"
     "puras largas;se burlan de;me ven la cara;me quieren ver;estoy hasta la *2;ya me cansaron;"
     "ya me canse de;me tienen harto;me tienen harta;me tienen hasta;que abusivos;se pasan de;"
     "se pasaron de;no se vale"},
    {Cue::nothing, "not a complaint es",
     "no estoy molesto/molesta/enojado/enojada/decepcionado/decepcionada;no es molestia;"
     "disculpe la molestia;si no es molestia;no molesta;si no es mucha molestia;"
     "no me molesten;ya no me molesten;no molesten"},
    {Cue::out_of_scope, "ajeno",
     "reparan/arreglan/venden/rentan bicicleta/bicicletas;estan contratando;contratando;"
     "ocupan gente;necesitan gente;buscan gente;"
     "ocupan mecanicos/choferes/trabajadores/vendedores;"
     "necesitan mecanicos/choferes/trabajadores/vendedores;buscan mecanicos/choferes/vendedores;"
     "hay jale;tienen jale;dan jale;hay chamba;tienen chamba;dan chamba;dan empleo;venden casas;"
     "venden ropa;venden perros;busco trabajo;buscando trabajo;trabajo para mi;hay trabajo;"
     "tienen trabajo;dan trabajo;vacantes;vacante;empleo;empleos;solicitud de empleo;"
     "solicitud de trabajo;aplicacion de trabajo;aplicacion para trabajo;puesto de trabajo;"
     "solicitar trabajo;rentan;rentan carros;rentar un;quiero rentar;alquilan;alquiler;alquilar;"
     "alquilan carros;venden motos;venden lanchas;venden seguros;venden celulares;"
     "venden telefonos;venden muebles;venden bicicletas;venden comida;"
     "cuanto es/son <num> por/x/mas/menos/entre <num>;saben/sabe/sabes donde *2 venden *3;"
     "saben/sabe/sabes de alguien que *3;"
     "sacar mi licencia;sacar licencia;la capital de;presidente de;quien es el presidente;"
     "quien gano;cuanto es <num> mas;<num> mas <num>;mi tarea;hazme la tarea;"
     "ayudame con mi tarea;escribe me un;escribeme un poema;escribe un poema;un poema;traduce;"
     "traducir;traduceme;receta de;receta *1 de;dame/deme/dime/digame/pasame una receta *1;"
     "recetas;bitcoin;criptomonedas;horoscopo;el dolar hoy;"
     "esta el dolar;tipo de cambio;sacar la licencia;seguro de casa;paginas web;posicionamiento;"
     "redes sociales para;contrasena;abogado de inmigracion;un abogado *3;abogados de *1;"
     "un plomero;un electricista;"
     "seguro de vida;novia;novio;casate;casarte;te amo;"
     "que clima va;pronostico"},
    {Cue::off_topic, "platica de otra cosa",
     "bicicleta;bicicletas;renta;rentar;motocicletas;motos;lanchas;la tarea;poema;receta;pizza;"
     "hotel;vuelos;boletos;loteria;acciones;cancion;canta;pelicula;restaurante;restaurantes;"
     "doctor;dentista;licencia de conducir;placas;celulares;muebles;donacion;donaciones;"
     "inmigracion;mudanza;zapatos;tacos;uber"},
    {Cue::out_of_scope, "instruccion a la maquina",
     "ignora tus *2;ignora todas *3;ignora las *3;ignora lo anterior;ignora todo lo *2;"
     "ignore sus *2;ignore las *3;ignore todas *3;olvida tus *2 instrucciones/reglas;"
     "olvida tus;olvida las *3 instrucciones/reglas;olvida todo lo *2 anterior;"
     "olvide sus *2 instrucciones/reglas;finge;finge que;pretende que;haz como que;actua como;"
     "hazte pasar;eres ahora;ahora eres;a partir de ahora;de ahora en adelante;"
     "modo desarrollador;modo administrador;instrucciones del sistema;tus instrucciones;"
     "tus reglas;muestra tus *2;revela tus *2;repite despues;responde solo;solo responde;"
     "contesta solo;di que es;di que esta;di que si;di me que es gratis;diga que es;"
     "digan que es;solo di que;nomas di que;soy el dueno del;soy el administrador;"
     "soy tu creador;soy tu jefe;confirma que es gratis;confirma que *3 gratis;"
     "confirma que cuesta;pon el precio;cambia el precio;marca lo como;marcalo como;regalame;"
     "regala me;dame gratis;damelo gratis;obedece;lista de clientes;datos de otros;"
     "otros clientes;base de datos de clientes"},
    {Cue::nothing, "our business after all es",
     "era de renta;de renta;fue de renta;carro de renta;fue rental;hasta luego trabajo;"
     "salgo del trabajo;salgo de trabajar;despues del trabajo;despues de trabajar;del trabajo;"
     "mi trabajo;para el trabajo;para trabajar;para mi trabajo;de trabajo;en el trabajo;"
     "al trabajo;tengo que trabajar;gratis el;cambio de aceite gratis;tengo trabajo;"
     "trabajo nuevo;trabajo los;prueba gratis;es gratis la;cita con el doctor;el doctor;"
     "al doctor;cita con el dentista;qué marca;que marca;marca y;la marca;cualquier marca;"
     "otra marca;alguna marca;de marca;buena marca;marcas;marca no;placas incluidas;con placas"},
});
// clang-format on

}  // namespace

std::span<const CueRule> spanish_scope_cue_rules() {
  return rules;
}

}  // namespace kept::bot
