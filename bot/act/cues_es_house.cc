#include <array>

#include "bot/act/cue_tables.h"

namespace kept::bot {
namespace {

// clang-format off
constexpr auto rules = std::to_array<CueRule>({
    {Cue::hours, "horario",
     "<time> trabajan;<time> abren;<time> atienden;<time> laboran;<time> descansan;"
     "horario;horarios;que horario tienen;que horario manejan;cual es su horario;"
     "horario de atencion;horas de atencion;hora de apertura;hora de cierre;a que hora abren;"
     "a que hora cierran;a que hora abre;a que hora cierra;que hora abren;que hora cierran;"
     "que horas abren;que horas cierran;que horas son de;hasta que hora;hasta que horas;"
     "desde que hora;a k hora;a k horas;a que horas abren;a que horas cierran;a que horas;"
     "a que hora *3 abren;a que hora *3 cierran;cuando abren;cuando cierran;estan abiertos;"
     "esta abierto;estan abierto;abren;cierran;abiertos;abierto;cerrado;cerrados;esta abierta;"
     "estan cerrados;abren los;abren el;abren <time>;cierran <time>;cierran el;abiertos el;"
     "abiertos <time>;van a abrir;van a estar abiertos;van a estar;estaran abiertos;"
     "trabajan el <time>;trabajan los *1;trabajan <time>;que dias abren;que dias trabajan;"
     "que dias estan;atienden el;atienden los;atienden <time>;atienden;laboran;laboran el;"
     "dias abren;siguen abiertos;todavia abiertos;hasta que hora puedo llegar/ir/pasar/caer;"
     "hasta que horas puedo llegar/ir/pasar/caer;horas de servicio;van a trabajar;ya abrieron;"
     "abrieron;ya cerraron;hay alguien ahi *2 <time>;hay alguien <time>;alguien ahi *3 <time>;"
     "hay gente <time>;hay servicio <time>;close ustedes;a que hora close;a que hora open;"
     "cuando abre;estaran;las 24 horas;24 horas;todo el dia abierto;los domingos abren;"
     "abren domingos;dan servicio <time>;dan servicio los *1;estan <time>;hasta las cuantas;"
     "a que hora se van;las <num> ya abrieron;manana *4 abrieron;"
     "a que hora *4 llegan/empiezan/inician/entran/salen/comienzan/cierra/abre/cerran;"
     "que dias descansan/cierran/atienden/trabajan;descansan <time>;descansan;trabajan en <time>;"
     "trabajan *1 <time>;abren en <time>;estan ahi *1 hasta;hay gente;"
     "hay alguien *3 lote/agencia/dealer/ahorita/tienda;estan open;open los;"
     "dan servicio en <time>;hasta que hora *4 hay;ya van a cerrar;que horas manejan;"
     "estan hasta <time>;hasta <time> estan;tarde cierran;temprano abren;a que hora *2 cierre;"
     "cierran a <time>;cierran temprano;abren temprano;puedo llegar *1 a mas tardar;"
     "hay alguien hoy;hay alguien manana;hay alguien los;hay alguien el;hay alguien *3 hoy;"
     "hay alguien despues *3;van a abrir en;abren en;cierran en;abre el;abre los;abre <time>;"
     "cierra el;cierra los;cierra <time>;cuando cierra;ya abre;ya cierra;de que hora a que hora;"
     "lo mas tarde que *1 puedo;mas tarde que puedo llegar;horas de oficina;hora de oficina;"
     "todavia estan $;todavia estan ahi;hay servicio los;hay servicio el;a que hora se puede ir;"
     "esta abierta la/el;que horas son las de;no abren verdad;a las <num> todavia estan;"
     "son de que hora;abre on;abre en;departamento abre;department abre;taller abre;agencia abre;"
     "dealer abre;tienen abierto $;muy tarde para ir;tarde para ir;tarde para llegar;"
     "temprano para ir"},
    {Cue::nothing, "not hours es",
     "horario disponible;horarios disponibles;que horario tienen disponible;a que hora me;"
     "a que horas me;que horarios tienen libres;que horario tienen libre;a que horas tienen;"
     "a que horas seria;a que horas es mi;a que horas puedo;mente abierta;titulo abierto;"
     "abierto a;a que hora seria;a que hora es mi;a que hora tienen;a que hora quedamos;"
     "a que hora era;trabajan con;direccion hidraulica;direccion asistida;direccion electrica;"
     "la direccion hace;la direccion esta dura;la direccion suena;abierto a ofertas;"
     "esta abierto a;estan abiertos a;abre bien;cierra bien"},
    {Cue::location, "ubicacion",
     "me das la direccion;me da direccion;me das direccion;me dan direccion;"
     "me mandas la direccion;me mandan la direccion;no me acuerdo *2 direccion;"
     "se me olvido la direccion;cual era la direccion;perdi la direccion;por donde le llego;"
     "por donde llego;por donde le doy;por donde me meto;por donde salgo;su direccion;"
     "cual es su direccion;cual es la direccion;ubicacion;su ubicacion;donde estan;"
     "donde estan ubicados;donde se encuentran;donde quedan;donde queda;donde se ubican;"
     "donde esta el dealer;donde esta la agencia;donde esta el lote;ubicados;ubicado;localizados;"
     "donde estan localizados;como llegar;como le hago para llegar;como puedo llegar;"
     "en que calle;en que ciudad;en que parte;que tan lejos;que tan cerca;google maps;"
     "indicaciones;estacionamiento;donde me estaciono;donde puedo estacionar;en donde estan;"
     "en donde se encuentran;a donde voy;a donde tengo que;a donde llego;por donde estan;"
     "por donde quedan;que salida;codigo postal;a que altura;de que lado;"
     "a cuantas/cuantos/cuanta millas/cuadras/minutos/kilometros/distancia *2 "
     "queda/quedan/esta/estan/ando/andan/ustedes;"
     "cual sucursal;que sucursal;sucursal;mandan la ubicacion;mande la ubicacion;"
     "manda la ubicacion;^ direccion $;^ la direccion $;la direccion por favor;"
     "direccion por favor;que direccion;direccion exacta;la direccion exacta;direccion del *2;"
     "da la direccion;dar la direccion;pasa *2 direccion;manda *2 direccion;mande *2 direccion;"
     "tu direccion;manda *1 mapa;el mapa;el pin;un pin;por donde me voy;por donde entro;"
     "por donde andan;como llego a ustedes;como llego al/a/desde/ahi;^ como llego $;"
     "como llego ahi;como hago para llegar;como *2 llegar;a cuanto estan de;a cuanto quedan;"
     "adonde voy;otra sucursal;hay estacionamiento;tienen dealer en;tienen tienda en;"
     "tienen lote en;la misma direccion;send *1 la direccion;me da la direccion;"
     "me dan la direccion;me pasa la direccion;me manda la direccion;necesito la direccion;"
     "pasa me la direccion;pase me la direccion;pasen me la direccion;me pasas la direccion;"
     "estan por el/la;estan en la avenida;estan en la calle;estan sobre la;estan en el centro;"
     "quedan por el/la;queda por el/la;me pasan la direccion;pasa me la ubicacion;"
     "pase me la ubicacion;donde *2 ubicacion;la ubicacion;como le hago para *1 llegar;"
     "como llego *1 de;manda *1 location;pasa *1 location;^ donde esta $;donde esta su;"
     "donde esta ubicado;donde esta ubicada;donde esta eso;donde esta el lugar;donde los busco;"
     "para donde le doy;para donde agarro;para donde jalo;donde dejo mi carro;"
     "donde dejo el carro;cuanto hago de;cuanto hago desde;es el lote;es la agencia de;"
     "es el dealer de;es el que esta junto;el que esta en la;son los de la;son los de;"
     "you cerca de;ando cerca;ya ando cerca;por donde esta el taller/dealer/lote;"
     "por donde esta la agencia;en que area;que area;es en carro desde;cuanto es en carro;"
     "son el dealer;son los que estan"},
    {Cue::nothing, "not a place es",
     "mi direccion;sensores de estacionamiento;sensor de estacionamiento;de estacionamiento;"
     "direccion de correo;direccion electrica;direccion hidraulica;la direccion se;"
     "la direccion esta;direccion del carro;donde esta mi;donde estan mis;correo direccion;"
     "vibra la direccion;direccion dura;direccion de mi;direccion esta dura;donde quepan;"
     "donde caben;donde quepamos;como llego a un acuerdo;como llego a un trato;la direccion no;"
     "direccion hidraulica *1;direccion de email;direccion de e mail;por donde empiezo;"
     "su direccion de correo"},
});
// clang-format on

}  // namespace

std::span<const CueRule> spanish_house_cue_rules() {
  return rules;
}

}  // namespace kept::bot
