#include <array>

#include "bot/act/cue_tables.h"

namespace kept::bot {
namespace {

// clang-format off
constexpr auto rules = std::to_array<CueRule>({
    {Cue::visit, "deseo de venir",
     "me/nos dan/da/das cita *1 <time>;quiero/necesito/ocupo/quisiera *1 cita *1 <time>;"
     "hacer/sacar/agendar/pedir *1 cita *1 <time>;tienen/hay/tendran cita *1 <time>;"
     "cita para/pa ver *2 @carro;cita para/pa ver carros/autos/trocas/vehiculos/camionetas;"
     "puedo/podria/podemos llevar a mi *1;"
     "pasar/ir a ver *1 carros/autos/trocas/vehiculos/camionetas;prueba de manejo;"
     "prueba de conduccion;pruebas de manejo;manejar lo;manejarlo;manejarla;"
     "probarlo;probarla;probar el;probar la;probar ese;probar esa;ir a probar;dar una vuelta;"
     "dar le una vuelta;test drive;hacer un test drive;ir a ver;ir a verlo;ir a verla;"
     "ir a verlos;ir a ver lo;pasar a ver;pasar a verlo;pasar a verla;venir a ver;verlo;verla;"
     "verlo en persona;verla en persona;ver en persona;quiero verlo;quiero verla;ver el;ver la;"
     "ver ese;ver esa;puedo ver;puedo verlo;puedo verla;podria ver;podria verlo;puedo ir;"
     "puedo pasar;podria ir;podria pasar;podemos ir;podemos pasar;podriamos ir;puedo venir;"
     "puedo llegar;podria llegar;paso <time>;paso a;voy <time>;voy a ir;voy a pasar;"
     "voy el <time>;pensaba ir;pienso ir;quiero ir;quiero pasar;quisiera ir;quisiera pasar;"
     "me gustaria ir;me gustaria pasar;quiero visitarlos;visitarlos;una visita;"
     "me gustaria visitar;cuando puedo ir;cuando puedo pasar;cuando puedo;cuando podria;"
     "cuando me pueden;que dia puedo;que dias puedo;hacer una cita;hacer cita;una cita;"
     "sacar cita;sacar una cita;agendar;agendar una cita;agendar cita;agendar una;agende;"
     "agendeme;agendenme;programar;programar una cita;programar una;cita para;cita el;cita;citas;"
     "pedir cita;pedir una cita;concertar una;reservar una cita;reservar una prueba;"
     "reservar cita;apuntar;apunteme;apunte me;anoteme;anote me;llevar mi *3;llevar el carro;"
     "llevarlo;llevarla;me lo pueden revisar;me la pueden revisar;pueden revisar;que revisen;"
     "que me revisen;revisen;me revisen;revisar mi;revisarlo;revisar el;revisar los;revisar la;"
     "que le revisen;me pueden atender;me atienden;darse una vuelta;darme una vuelta;"
     "doy una vuelta;recogerlo;recogerla;ir por;pasar por;caerles;caerle;les caigo;caigo;"
     "echarle un ojo;echar un vistazo;conocer el carro;conocerlo;verlo en persona *1;"
     "llevar la *2 <time>;dejar mi *2 <time>;dejarlo ahi;dejarles mi;dejarles el;"
     "traer mi *2 <time>;traerlo;traerla;ir a ver carros;ir a ver los carros;"
     "ir a ver unos carros;pasar a ver carros;pasar a ver los carros;a que hora puedo *1;"
     "a que horas puedo;que hora puedo;puedo visitar;cuando *3 pueden ver;cuando lo pueden;"
     "cuando la pueden;me lo pueden ver;me la pueden ver;que quiero ver;quiero ver el;"
     "quiero ver la;quiero ir a ver;quisiera ver el;quisiera ver la;"
     "me gustaria ver el/la/ese/esa;gustaria verlo;gustaria verla;horas tiene libres;"
     "horas tienen libres;que horas tiene;tiene libre;tienen libre;algo disponible <time>;"
     "tienen algo disponible;la puedo ir;lo puedo ir;si puedo ir;se puede ir;ir para alla;"
     "paso por alla;paso por ella;paso por el;agendarme;a que hora podria;a que horas podria;"
     "a que hora me pueden *1;a que horas me pueden *1;"
     "gustaria manejar el/la/ese/esa/este/esta/un/una;"
     "quiero manejar el/la/ese/esa/este/esta/un/una;"
     "quisiera manejar el/la/ese/esa/este/esta/un/una;puedo caer;podemos caer;podria caer;"
     "puedo caerle;puedo caerles;puedo arrimarme;me puedo arrimar;me hacen un espacio;"
     "me hacen un espacito;me hacen un campito;me hacen un campo;me hacen campo;"
     "me hacen un hueco;me hacen un huequito;tienen campo;tienen campito;tienen un campo;"
     "tienen un campito;hay campo;hay campito;tienen chance <time>;tienen chance el <time>;"
     "tienen chanza <time>;tienen chanza el <time>;hay chance *2 <time>;hay chanza *2 <time>;"
     "me dejan manejar;me deja manejar;me dejan probar;dejan manejarlo;puedo probar;"
     "puedo manejar;podria verla;podria ver la/el;me das un spot;dar un spot;un spot en;"
     "lo puedo llevar;la puedo llevar;se lo puedo llevar;cuando lo llevo;me anotan para;"
     "me anota para;me anotas para;me apuntan para;me apunta para;me dan cita;me da cita;"
     "dan cita;me pueden dar cita;denme cita;dame cita;deme cita;me agendan;me agenda;me agendas;"
     "me ponen para;me pone para;nos anotan para"},
    {Cue::come, "venir, si se dice cuando",
     "ver;ver lo;ver la;verlo;verla;verlos;verlas;manejar;manejarlo;manejarla;probar;probarlo;"
     "probarla;ir;voy;vamos;iria;iriamos;paso;pasar;pasamos;pasaria;llego;llegar;llegamos;"
     "llegaria;caigo;caer;caemos;llevo;llevar;llevarlo;llevarla;llevamos;traer;traigo;dejar mi;"
     "dejarlo;dejarla;revisar;revisen;revisan;checar;chequen;mirar;mirarlo;mirarla;echarle;"
     "conocer;visitar;estar ahi;estoy ahi;ahi estoy;alla estoy;puedo estar;tengo libre;"
     "estoy libre;salgo;arrimo;me arrimo;me doy una vuelta;doy la vuelta;me lanzo;lanzarme;"
     "acercarme;me acerco;recoger;recogerlo;recogerla;ando por alla;me puede recibir;me reciben;"
     "me atienden;atenderme;ensenar;me ensenan;me ensena;muestren;muestra;me muestran"},
    {Cue::slots, "horas libres",
     "que horarios tienen libres;que horario tienen libre;que horas tienen libres;"
     "que dias tienen libres;que dia tienen libre;que horarios hay;horarios libres;"
     "que horarios tienen disponibles;que horario tienen disponible;que horas tienen disponibles;"
     "que hora tienen disponible;horarios disponibles;horario disponible;"
     "que dias tienen disponibles;que dia tienen disponible;disponibilidad;tienen cupo;hay cupo;"
     "tendran cupo;cuando tienen cupo;hay cupos;"
     "tienen disponibilidad;"
     "tienen espacio;hay espacio;tienen lugar;hay lugar;tienen cita;tienen citas;hay citas;"
     "hay cita;citas disponibles;que citas;que horas tienen;que tienen para <time>;"
     "tienen algo para <time>;tienen algo <time>;lo mas pronto;lo antes posible;la proxima cita;"
     "cuando tienen;primera hora disponible;espacio disponible;tienen tiempo;tendran espacio;"
     "tendran lugar;cuando hay"},
    {Cue::nothing, "not a visit es",
     "que le paso;le/les paso a;sin cita;necesito cita;se necesita cita;hace falta cita;"
     "quiero ver opciones;ver opciones;"
     "ver fotos;puedo ver fotos;puedo ver el carfax;puedo ver mas;ver mas fotos;ver mas;"
     "ver el inventario;ver el carfax;ver el precio;ver carros;puedo ver carros;"
     "ver lo que tienen;ver que tienen;a ver;voy a ver;tiene que ver;por ver;ver si;"
     "ver su inventario;va a venir;visitar su pagina;voy a pagar;voy a comprar;voy a pensar;"
     "me voy;no voy;dejar mi *3 a cuenta;dejar mi *3 como;dejar mi *3 de;dejar mi carro a;"
     "llevar la traila;para llevar;traer mi *3 a cuenta"},
    {Cue::existing, "cita existente",
     "hice cita;saque cita;saque una cita;hice mi cita;ya hice cita;agende cita;mi cita;la cita;"
     "nuestra cita;mi prueba de manejo;mi visita;mi reservacion;mi reserva;"
     "mi hora;tengo una cita;tengo cita;tenia una cita;tenia cita;ya tengo cita;mi turno;"
     "la cita del;mi cita del;mi cita de;cita que tengo;quede de ir;habia quedado;quedamos en;"
     "habiamos quedado;quedamos;tengo programada;agende una cita;hice una cita;cita que hice;"
     "mi appointment;my cita;lo de manana;lo de <time>;la cita <time>;iba a ir;"
     "iba a pasar;iba a ir <time>;tenia <time>;mi cita is;tengo cita <time>;mi servicio;"
     "mi oil change;mi test drive;tengo turno;tengo turno <time>;mi cita era;la cita de;"
     "mi servicio de;mi cita de servicio;mi cita <time>"},
    {Cue::move_visit, "cambio de cita",
     "pasa/pase/pasen me la/lo para/al/a;mueve/mueva/muevan me la/lo;"
     "cambia/cambie/cambien me la/lo;recorre/recorra/recorran me la/lo;reprogramar;reagendar;"
     "re agendar;reprogramarla;reagendarla;reprogramen;reagende;"
     "mover mi *3;mover la *2;mover la cita;moverla;moverlo;mueve;muevan;mueva;muevanla;muevela;"
     "muevala;mover el;mover para;cambiar mi *3 cita;cambiar mi cita;cambiar la cita;"
     "cambiar mi hora;cambiar la hora;cambiar el dia;cambiar la fecha;cambiar de dia;"
     "cambiar de hora;cambiarla;cambiarla para;cambiarlo para;cambiarlo al;cambiarla al;"
     "cambiar al;cambiar para;me cambien;me cambie;cambie mi cita;cambien mi cita;cambie la cita;"
     "cambien la cita;cambie <time>;cambien <time>;cambia la cita;cambia mi cita;"
     "cambiar el horario;"
     "posponer;postponer;aplazar;atrasar;adelantar;recorrer;pasar mi cita;pasar la cita;"
     "pasarla al;pasarla para;pasarla a;pasarlo al;pasarlo para;otro dia;otra hora;otra fecha;"
     "mas tarde;mas temprano;dejarla para;dejarlo para;dejar la cita para;en vez del;"
     "en vez de <time>;en lugar del;en lugar de <time>;puedo ir mejor;mejor <time>;"
     "podria ser mejor;puede ser mejor;mejor el;mejor para;mejor a las;mover lo de *2;pasarla;"
     "pasarlo;pasela al/para;paselo al/para;pase/pasen la/lo al/para;me la pasan;"
     "me la pasa/pasas para;me la pasa/pasas al <time>;"
     "me la pueden pasar;la podemos pasar;la puedo pasar;"
     "la/lo pueden pasar al;la/lo puede pasar al;la/lo pueden pasar para;"
     "la/lo puede pasar para;la/lo pueden mover;la/lo puede mover;la/lo podemos mover;"
     "la quiero pasar;"
     "quiero pasar la;me la cambia;me la cambian;me lo cambia;cambiarme;cambiame;cambieme;"
     "moverme;muevame;muevanme;recorrerla;dejar para el;puede ser el *2;puede ser <time>;"
     "puede ser a las;podria ser <time>;mejor la cita;la cita a las *2 y no;move mi;mover my;"
     "mejor el <time>;para otro dia;reprogramarme;se puede <time>;se podra <time>;"
     "una hora mas tarde;una hora antes;una hora despues;mas tardecito;mas tempranito;"
     "lo podemos correr;la podemos correr;correr mi cita;correrla;correrlo;pasar mi cita para;"
     "pasar mi *2 para;cambiamos la hora;cambiamos mejor;me cambian la cita;me cambia la cita;"
     "me cambian mi;se puede adelantar;adelantar mi;mueva mi;muevan mi;me mueve la;me mueven;"
     "push mi;mover mi;pasa me la cita;pase me la cita;pasen me la cita;pasa me la;mueve me;"
     "mueva me;muevan me;cambia me la;cambie me la;cambien me la;recorre me;recorra me;"
     "pasa me *1 para;pongame para;ponga me para;ponme para;pon me para;dejame para;"
     "lo dejamos para;la dejamos para;dejamoslo para;dejemoslo para;dejemosla para;"
     "lo pasamos para;la pasamos para;lo movemos para;la movemos para;lo hacemos <time>;"
     "mejor nos vemos <time>"},
    {Cue::cancel, "cancelacion",
     "cancelar;cancela;cancele;cancelen;cancelarla;cancelarlo;cancelo;cancelacion de mi;"
     "cancelame;canceleme;cancelenme;cancelenla;cancelela;cancelala;cancelado;ya no voy;"
     "ya no voy a ir;ya no podre;ya no puedo;ya no puedo ir;ya no vamos;ya no quiero;"
     "ya no me interesa;ya no necesito;ya no ocupo;ya no la necesito;ya no lo quiero;"
     "ya no la quiero;ya no ire;ya compre;ya compre otro;ya compramos;ya encontre;"
     "ya encontre otro;olvidelo;olvidalo;olvidenlo;dejelo;dejalo;dejelo asi;dejalo asi;"
     "dejemoslo asi;mejor ya no;mejor no;mejor ya nada;quitar mi cita;quiten mi cita;"
     "quite mi cita;borrar mi cita;borra mi cita;borren mi cita;anular;anule;anulen;"
     "anular mi cita;no voy a ir;no voy a poder ir;no ire;no vamos a ir;suspender mi cita;"
     "cambie de opinion;cambie de idea;siempre no;ya no voy a *2;ya no tengo como ir;"
     "borre esa cita;borren esa cita;borre la cita;borren la cita;borrar la cita;borrar esa cita;"
     "quiten la cita;quite la cita;cancele la *2;cancel mi;siempre no voy;mejor no voy;"
     "cancelamelo;cancelame la;cancelame el;cancelame *3;que me cancele;que cancele;que cancelen;"
     "elimine mi cita;eliminen mi cita;ya no podremos;no vamos a poder ir"},
    {Cue::cannot_come, "no puede venir",
     "no puedo ir;no podre ir;no voy a poder;no podre;no podre llegar;no puedo llegar;"
     "no puedo asistir;no podre asistir;no alcanzo;no alcanzo a llegar;no llego;no puedo <time>;"
     "no puedo el <time>;no puedo los <time>;se me complico;me surgio algo;me salio algo;"
     "tengo que trabajar;me salio un;no creo que pueda ir;no creo que pueda llegar;"
     "no creo poder ir;no creo poder llegar;quiza no pueda ir;quizas no pueda ir;"
     "tal vez no pueda ir;a lo mejor no puedo ir;no se si pueda ir;no se si puedo ir;"
     "no voy a alcanzar;no alcanzare;no llegare;no voy a llegar;no voy a poder llegar;"
     "no podremos;no vamos a poder;no me va a dar tiempo;no la hago;no voy a poder ir"},
    {Cue::nothing, "not a cancellation es",
     "politica de cancelacion;si cancelo;puedo cancelar;cobran por cancelar;mas tarde que;"
     "mas tarde de;"
     "ya no quiero *1 textos/mensajes/texts/llamadas/correos/emails/recibirlos/recibir;"
     "ya no quiero recibirlos;ya no quiero que me"},
    {Cue::correction, "correccion",
     "quise decir;quiero decir;queria decir;perdon;me equivoque;me equivoque de;error mio;"
     "corrijo;correccion;en realidad;la verdad mejor;la verdad seria;la verdad era;"
     "la verdad es el/la/a *1;mas bien;mejor dicho;ay no;cambie de opinion;"
     "olvide eso;olvida eso;borra eso;lo correcto es;esta mal;estaba mal;mal escrito;"
     "numero equivocado;apunte mal;anote mal;puse mal;escribi mal;di mal;le di mal;les di mal;"
     "mande mal;ese no es mi;me confundi;rectifico;pensandolo bien;pensandolo mejor;"
     "que diga;disculpe;disculpa;me referia;me refiero;^ mejor;mejor el;mejor la;mejor los;"
     "mejor un;mejor una;mejor <time>;mejor a *2;^ digo;digo el;digo la;digo <time>;no digo;"
     "numero ya no;telefono ya no;correo ya no;numero que *2 ya no;telefono que *2 ya no;"
     "correo que *2 ya no;ese ya no;ya no es ese;ese no;<veh> digo <veh>;equis digo;digo f150;"
     "digo un;digo una;digo de;es *3 mejor;wrong digits;lobo digo;digo *1 digo"},
    {Cue::wait, "espera",
     "^ espera;^ espere;^ no espera;^ no espere;^ no perdon;^ perdon no;^ no mejor;^ ay no;"
     "^ no digo;^ no es;^ no el;^ no la;^ no quise;esperen;^ no ese no;^ no esa no;^ momento;"
     "^ un momento;no espera;no espere;no perdon;^ no que"},
    {Cue::nothing, "not a correction es",
     "tiempo de espera;lista de espera;en espera;cuanto tiempo de espera;la mejor;el mejor;"
     "lo mejor;mejor precio;mejor oferta;mejor trato;un mejor;una mejor;mejor por mensaje;"
     "mejor por texto;mejor por correo;mejor por telefono;mejor por whatsapp;mejor llame;"
     "mejor llama;mejor texto;mejor mensaje;mejor mande;mejor manden;mejor escriba;"
     "mejor escriban;mejor un mensaje;digo yo;le digo;les digo;la verdad es;la verdad no;"
     "la verdad me;la verdad quiero;mejor estado;mejor condicion;mejor rendimiento;mejor opcion;"
     "mejor financiamiento;mejor tasa;disculpe la;disculpe las;disculpe el;disculpe una;"
     "^^ disculpe;^^ disculpa;^^ perdon cuanto;^^ perdon donde;^^ perdon a;^^ disculpen;"
     "perdon por;perdon la;por favor digan;es mejor;seria mejor;esta mejor;me sale mejor;"
     "cual es mejor;seria mas bien;es mas bien;algo mas bien;mejor hora;mejor dia;mejor que;"
     "mejor calidad;mejores;mejor no;mejor carro"},

    {Cue::late, "llega tarde",
     "voy tarde;voy a llegar tarde;llego tarde;llegare tarde;llegar tarde;voy atrasado;"
     "voy atrasada;voy retrasado;"
     "voy retrasada;se me hizo tarde;se me iso tarde;se me hace tarde"},
});
// clang-format on

}  // namespace

std::span<const CueRule> spanish_visit_cue_rules() {
  return rules;
}

}  // namespace kept::bot
