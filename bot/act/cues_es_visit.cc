#include <array>

#include "bot/act/cue_tables.h"

namespace kept::bot {
namespace {

// clang-format off
constexpr auto rules = std::to_array<CueRule>({
    {Cue::visit, "deseo de venir",
     "prueba de manejo;prueba de conduccion;pruebas de manejo;manejar lo;manejarlo;manejarla;"
     "probarlo;probarla;probar el;probar la;probar ese;probar esa;ir a probar;dar una vuelta;"
     "dar le una vuelta;test drive;hacer un test drive;ir a ver;ir a verlo;ir a verla;ir a verlos;"
     "ir a ver lo;pasar a ver;pasar a verlo;pasar a verla;venir a ver;verlo;verla;verlo en persona;"
     "verla en persona;ver en persona;en persona;quiero verlo;quiero verla;ver el;ver la;ver ese;"
     "ver esa;puedo ver;puedo verlo;puedo verla;podria ver;podria verlo;puedo ir;puedo pasar;"
     "podria ir;podria pasar;podemos ir;podemos pasar;podriamos ir;puedo venir;puedo llegar;"
     "podria llegar;paso <time>;paso a;voy <time>;voy a ir;voy a pasar;voy el <time>;pensaba ir;"
     "pienso ir;quiero ir;quiero pasar;quisiera ir;quisiera pasar;me gustaria ir;me gustaria pasar;"
     "quiero visitarlos;visitar;visitarlos;una visita;me gustaria visitar;cuando puedo ir;"
     "cuando puedo pasar;cuando puedo;cuando podria;cuando me pueden;a que hora puedo;"
     "que dia puedo;que dias puedo;hacer una cita;hacer cita;una cita;sacar cita;sacar una cita;"
     "agendar;agendar una cita;agendar cita;agendar una;agende;agendeme;agendenme;programar;"
     "programar una cita;programar una;cita para;cita el;cita;citas;pedir cita;pedir una cita;"
     "concertar una;reservar una cita;reservar una prueba;reservar cita;apuntar;apunteme;apunte me;"
     "anoteme;anote me;llevar mi *3;llevar el carro;llevarlo;llevarla;llevar la;traer mi *3;"
     "dejar mi *3;me lo pueden revisar;me la pueden revisar;pueden revisar;que revisen;"
     "que me revisen;revisen;me revisen;revisar mi;revisarlo;revisar el;revisar los;revisar la;"
     "que le revisen;me pueden atender;me atienden;darse una vuelta;darme una vuelta;"
     "doy una vuelta;recogerlo;recogerla;ir por;pasar por;caerles;caerle;les caigo;caigo;"
     "echarle un ojo;echar un vistazo;conocer el carro;conocerlo"},
    {Cue::slots, "horas libres",
     "que horarios tienen disponibles;que horario tienen disponible;que horas tienen disponibles;"
     "que hora tienen disponible;horarios disponibles;horario disponible;"
     "que dias tienen disponibles;que dia tienen disponible;disponibilidad;tienen disponibilidad;"
     "tienen espacio;hay espacio;tienen lugar;hay lugar;tienen cita;tienen citas;hay citas;"
     "hay cita;citas disponibles;que citas;que horas tienen;que tienen para <time>;"
     "tienen algo para <time>;tienen algo <time>;lo mas pronto;lo antes posible;la proxima cita;"
     "cuando tienen;primera hora disponible;espacio disponible;tienen tiempo;tendran espacio;"
     "tendran lugar;cuando hay"},
    {Cue::nothing, "not a visit es",
     "sin cita;necesito cita;se necesita cita;hace falta cita;quiero ver opciones;ver opciones;"
     "ver fotos;puedo ver fotos;puedo ver el carfax;puedo ver mas;ver mas fotos;ver mas;"
     "ver el inventario;ver el carfax;ver el precio;ver carros;puedo ver carros;ver lo que tienen;"
     "ver que tienen;a ver;voy a ver;tiene que ver;por ver;ver si;ver su inventario;va a venir;"
     "visitar su pagina;voy a pagar;voy a comprar;voy a pensar;me voy;no voy"},
    {Cue::existing, "cita existente",
     "mi cita;la cita;nuestra cita;mi prueba de manejo;mi visita;mi reservacion;mi reserva;mi hora;"
     "tengo una cita;tengo cita;tenia una cita;tenia cita;ya tengo cita;mi turno;la cita del;"
     "mi cita del;mi cita de;cita que tengo;quede de ir;habia quedado;quedamos en;habiamos quedado;"
     "quedamos;tengo programada;agende una cita;hice una cita;cita que hice"},
    {Cue::move_visit, "cambio de cita",
     "reprogramar;reagendar;re agendar;reprogramarla;reagendarla;reprogramen;reagende;mover mi *3;"
     "mover la *2;mover la cita;moverla;moverlo;mueve;muevan;mueva;muevanla;muevela;muevala;"
     "mover el;mover para;cambiar mi *3 cita;cambiar mi cita;cambiar la cita;cambiar mi hora;"
     "cambiar la hora;cambiar el dia;cambiar la fecha;cambiar de dia;cambiar de hora;cambiarla;"
     "cambiarla para;cambiarlo para;cambiarlo al;cambiarla al;cambiar al;cambiar para;cambien;"
     "cambie;cambia la cita;cambia mi cita;cambiar el horario;posponer;postponer;aplazar;atrasar;"
     "adelantar;recorrer;pasar mi cita;pasar la cita;pasarla al;pasarla para;pasarla a;pasarlo al;"
     "pasarlo para;otro dia;otra hora;otra fecha;mas tarde;mas temprano;dejarla para;dejarlo para;"
     "dejar la cita para;en vez del;en vez de <time>;en lugar del;en lugar de <time>;"
     "puedo ir mejor;mejor <time>;"
     "podria ser mejor;puede ser mejor;mejor el;mejor para;mejor a las"},
    {Cue::cancel, "cancelacion",
     "cancelar;cancela;cancele;cancelen;cancelarla;cancelarlo;cancelo;cancelacion de mi;cancelame;"
     "canceleme;cancelenme;cancelenla;cancelela;cancelado;ya no voy;ya no voy a ir;ya no podre;"
     "ya no puedo;ya no puedo ir;ya no vamos;ya no quiero;ya no me interesa;ya no necesito;"
     "ya no ocupo;ya no la necesito;ya no lo quiero;ya no la quiero;ya no ire;ya compre;"
     "ya compre otro;ya compramos;ya encontre;ya encontre otro;olvidelo;olvidalo;olvidenlo;dejelo;"
     "dejalo;dejelo asi;dejalo asi;dejemoslo asi;mejor ya no;mejor no;mejor ya nada;quitar mi cita;"
     "quiten mi cita;quite mi cita;borrar mi cita;borra mi cita;borren mi cita;anular;anule;anulen;"
     "anular mi cita;no voy a ir;no voy a poder ir;no ire;no vamos a ir;suspender mi cita;"
     "cambie de opinion;cambie de idea;siempre no"},
    {Cue::cannot_come, "no puede venir",
     "no puedo ir;no podre ir;no voy a poder;no podre;no podre llegar;no puedo llegar;"
     "no puedo asistir;no podre asistir;no alcanzo;no alcanzo a llegar;no llego;no puedo <time>;"
     "no puedo el <time>;no puedo los <time>;se me complico;me surgio algo;"
     "me salio algo;tengo que trabajar;"
     "me salio un;no creo que pueda ir;no creo que pueda llegar;no creo poder ir;"
     "no creo poder llegar;quiza no pueda ir;quizas no pueda ir;tal vez no pueda ir;"
     "a lo mejor no puedo ir;no se si pueda ir;no se si puedo ir"},
    {Cue::nothing, "not a cancellation es",
     "politica de cancelacion;si cancelo;puedo cancelar;cobran por cancelar;mas tarde que;"
     "mas tarde de"},
    {Cue::correction, "correccion",
     "quise decir;quiero decir;queria decir;perdon;digo;me equivoque;me equivoque de;error mio;"
     "corrijo;correccion;en realidad;la verdad;mas bien;mejor dicho;mejor;ay no;cambie de opinion;"
     "olvide eso;olvida eso;borra eso;lo correcto es;esta mal;estaba mal;mal escrito;"
     "numero equivocado;ese no es mi;me confundi;rectifico;pensandolo bien;pensandolo mejor;"
     "que diga;disculpe;disculpa;me referia;me refiero"},
    {Cue::wait, "espera",
     "^ espera;^ espere;^ no espera;^ no espere;^ no perdon;^ perdon no;^ no mejor;^ ay no;"
     "^ no digo;^ no es;^ no el;^ no la;^ no quise;esperen;^ no ese no;^ no esa no;^ momento;"
     "^ un momento;no espera;no espere;no perdon;^ no que"},
    {Cue::nothing, "not a correction es",
     "tiempo de espera;lista de espera;en espera;cuanto tiempo de espera;la mejor;el mejor;"
     "lo mejor;mejor precio;mejor oferta;mejor trato;un mejor;una mejor;mejor por mensaje;"
     "mejor por texto;mejor por correo;mejor por telefono;mejor por whatsapp;mejor llame;"
     "mejor llama;mejor texto;mejor mensaje;mejor mande;mejor manden;mejor escriba;mejor escriban;"
     "mejor un mensaje;digo yo;le digo;les digo;la verdad es;la verdad no;la verdad me;"
     "la verdad quiero;mejor estado;mejor condicion;mejor rendimiento;mejor opcion;"
     "mejor financiamiento;mejor tasa;disculpe la;disculpe las;disculpe el;disculpe una;"
     "^^ disculpe;^^ disculpa;^^ perdon cuanto;^^ perdon donde;^^ perdon a;^^ disculpen;perdon por;"
     "perdon la;por favor digan;es mejor;seria mejor;esta mejor;me sale mejor;cual es mejor;"
     "mejor hora;mejor dia;mejor que;mejor calidad;mejores;mejor no;mejor carro"},

    {Cue::hours, "horario",
     "horario;horarios;que horario tienen;que horario manejan;cual es su horario;"
     "horario de atencion;horas de atencion;hora de apertura;hora de cierre;a que hora abren;"
     "a que hora cierran;a que hora abre;a que hora cierra;que hora abren;que hora cierran;"
     "que horas abren;que horas cierran;que horas son de;hasta que hora;hasta que horas;"
     "desde que hora;a que horas abren;a que horas cierran;a que horas;a que hora *3 abren;"
     "a que hora *3 cierran;cuando abren;cuando cierran;estan abiertos;esta abierto;estan abierto;"
     "abren;abre;cierran;cierra;abiertos;abierto;abierta;cerrado;cerrados;esta abierta;"
     "estan cerrados;abren los;abren el;abren <time>;cierran <time>;cierran el;abiertos el;"
     "abiertos <time>;van a abrir;van a estar abiertos;van a estar;estaran abiertos;"
     "trabajan el <time>;trabajan los *1;trabajan <time>;que dias abren;que dias trabajan;"
     "que dias estan;atienden el;atienden los;atienden <time>;atienden;laboran;laboran el;"
     "dias abren;siguen abiertos;todavia abiertos;horas de servicio"},
    {Cue::nothing, "not hours es",
     "horario disponible;horarios disponibles;que horario tienen disponible;a que hora puedo;"
     "a que hora me;a que hora puedo ir;mente abierta;titulo abierto;abierto a;a que hora podria;"
     "a que hora seria;a que hora es mi;a que hora tienen;a que hora quedamos;a que hora era"},
    {Cue::location, "ubicacion",
     "direccion;su direccion;la direccion;cual es su direccion;cual es la direccion;ubicacion;"
     "su ubicacion;donde estan;donde estan ubicados;donde se encuentran;donde quedan;donde queda;"
     "donde se ubican;donde esta;donde esta el dealer;donde esta la agencia;donde esta el lote;"
     "ubicados;ubicado;localizados;donde estan localizados;como llego;como llegar;"
     "como le hago para llegar;como puedo llegar;que calle;en que calle;en que ciudad;en que parte;"
     "que tan lejos;esta lejos;estan lejos;que tan cerca;estan cerca;cerca de;queda cerca;"
     "quedan cerca;queda lejos;mapa;google maps;indicaciones;estacionamiento;donde me estaciono;"
     "donde puedo estacionar;en donde estan;en donde se encuentran;adonde;a donde voy;"
     "a donde tengo que;a donde llego;por donde estan;por donde quedan;por donde;que salida;"
     "codigo postal;a cuantas millas estan;a cuanto estan;a que altura;de que lado;cual sucursal;"
     "que sucursal;sucursal;mandan la ubicacion;mande la ubicacion;manda la ubicacion;pin"},
    {Cue::nothing, "not a place es",
     "mi direccion;sensores de estacionamiento;sensor de estacionamiento;de estacionamiento;"
     "direccion de correo;direccion electrica;direccion hidraulica;la direccion se;"
     "la direccion esta;direccion del carro;donde esta mi;donde estan mis;correo direccion;"
     "vibra la direccion;direccion dura"},

    {Cue::person, "desea una persona",
     "hablar con;hablar con *4 @humano;hablar con una persona;hablar con alguien;"
     "hablar con un *2 @humano;hablar con el *2 @humano;hablar con la *2 @humano;platicar con;"
     "platicar con alguien;comuniqueme con;comunique me;comunica me;comunicarme con;comunicame;"
     "me comunica;me comunica con;me comunican;me comunican con;me puede comunicar;"
     "me pueden comunicar;pase me;pasa me;pasame;paseme;me pasa;me pasa con;me pasan;me pasan con;"
     "me puede pasar;me pueden pasar con;persona real;una persona real;una persona;ser humano;"
     "humano;un humano;un agente;agente;representante;un representante;un asesor;asesor;"
     "un vendedor;vendedor;vendedora;gerente;el gerente;el encargado;encargado;supervisor;"
     "alguien de ventas;alguien de servicio;alguien de finanzas;hay alguien;hay alguien ahi;"
     "esta alguien;alguien que hable;alguien que me;que me atienda;me atienda;que me atiendan;"
     "alguien me puede;alguien me puede ayudar;alguien en vivo;transfiera;transfierame;transfiere;"
     "esta *1 hoy;se encuentra *1;trabaja *1 hoy;trabaja ahi;con quien puedo hablar;"
     "con quien hablo;con quien tengo;atencion al cliente;servicio al cliente;persona de verdad;"
     "persona que;me atendio;me estaba atendiendo;estaba hablando con;puedo hablar;quiero hablar;"
     "quisiera hablar;necesito hablar;prefiero hablar;alguien que hable espanol;"
     "hablar por telefono con;persona por favor;operador;operadora"},
    {Cue::call_back, "desea una llamada",
     "llame me;llama me;llamen me;me llama;me llaman;me llamen;me llame;me llames;me llamas;"
     "que me llame;que me llamen;que alguien me llame;pueden llamarme;puede llamarme;llamarme;"
     "me pueden llamar;me puede llamar;me pueden marcar;me puede marcar;me marca;me marcan;"
     "me marquen;marcarme;una llamada;que me marquen;que me marque;llamada;regresen la llamada;"
     "regresar la llamada;devuelvan la llamada;devolver la llamada;me regresan la llamada;"
     "contacten me;contacte me;contacta me;que me contacte;que me contacten;se comunique conmigo;"
     "se comuniquen conmigo;que se comuniquen;comuniquense conmigo;me hablan;me habla;que me hable;"
     "que me hablen;me pueden hablar;hableme;hablenme;me echan una llamada;me contactan;"
     "me contacten"},
    {Cue::smalltalk, "llega tarde",
     "voy tarde;voy a llegar tarde;llego tarde;llegare tarde;llegar tarde;voy atrasado;"
     "voy atrasada;voy retrasado;"
     "voy retrasada;se me hizo tarde"},
    {Cue::number_request, "pide el numero",
     "tienen telefono;tienen un telefono;cual es el telefono;el telefono de;su numero;"
     "el numero de;numero de telefono de;a que numero;que numero;puedo llamar;"
     "a donde llamo;su telefono;su correo"},
    {Cue::nothing, "not a person es",
     "nadie me llamo;nunca me llamaron;nunca me llamo;no me han llamado;nadie me ha llamado;"
     "quedaron de llamarme;nadie me contesta;quedaron en llamarme;me dijeron que me llamaban;"
     "iban a llamar;que me iban a llamar;hablar de;hablar del;hablar con mi;platicar con mi;"
     "hablo con una persona;hablo con un;hablo con una;es una persona;eres una persona;"
     "eres una persona real;es una persona real;estoy hablando con;esto es una persona;eres humano;"
     "es humano;eres real;es usted una persona;usted es una persona;es usted humano;es usted real;"
     "estoy hablando con una persona;estoy hablando con un;estoy hablando con una;"
     "hablando con una persona;hablando con un robot;hablando con una maquina;persona o;"
     "persona o robot;persona o una;humano o;humano o robot;me atiende una persona;me atiende un;"
     "en persona;por persona;para mas personas;personas;para siete personas;mi numero;es persona;"
     "eres persona;eres un humano;usted es humano;usted es persona;es usted persona;"
     "numero equivocado"},
    {Cue::bot, "es una maquina",
     "eres un robot;eres un bot;es un robot;es un bot;eres una maquina;es una maquina;"
     "eres una persona;es una persona;eres una persona real;es una persona real;eres humano;"
     "eres real;eres humana;eres persona;eres un humano;es humano;es usted una persona;"
     "es usted un robot;es usted humano;es usted un bot;es usted real;es usted una maquina;"
     "es usted persona;usted es un robot;usted es una persona;usted es un bot;usted es una maquina;"
     "usted es humano;usted es real;usted es persona;esto es un robot;esto es un bot;"
     "esto es automatico;esto es una persona;esto es automatizado;esto es una maquina;"
     "hablo con un robot;hablo con una maquina;hablo con una persona;hablo con un humano;"
     "hablo con un bot;hablo con alguien real;estoy hablando con una persona;"
     "estoy hablando con un robot;estoy hablando con un bot;estoy hablando con una maquina;"
     "estoy hablando con un humano;estoy hablando con alguien real;hablando con una persona real;"
     "hablando con un robot;hablando con una maquina;robot o persona;persona o robot;"
     "robot o una persona;persona o un robot;persona o una maquina;maquina o persona;"
     "humano o robot;humano o maquina;me atiende una persona;me atiende un robot;"
     "me esta atendiendo un *2;inteligencia artificial;eres inteligencia artificial;eres ia;"
     "eres ai;eres chatgpt;es un chatbot;eres un chatbot;respuestas automaticas;"
     "respuesta automatica;es automatico esto;mensaje automatico;mensajes automaticos;"
     "chateo con un *2;estoy chateando con *2;hay una persona real;hay una persona detras;"
     "hay alguien detras;eres de verdad;eres una computadora;es una computadora;eres un programa;"
     "es un programa"},

    {Cue::prefer_phone, "prefiere telefono",
     "llame/llamen/marquen/llamar al <contact>;llame me;llama me;llamen me;llamarme al;"
     "me llaman al;me llama al;me llamen al;me pueden llamar al;me puede llamar al;mejor llame me;"
     "mejor llamen me;mejor por telefono;mejor llamada;por telefono;por llamada;prefiero llamada;"
     "prefiero por telefono;prefiero que me llamen;prefiero llamadas;marquen me;me marcan al;"
     "me pueden marcar al;marcarme al;mejor una llamada;prefiero una llamada;mejor llamar;"
     "mejor que me llamen;prefiero telefono;solo llamadas;hablen me al;me hablan al"},
    {Cue::prefer_text, "prefiere mensaje",
     "textear/mensaje/mensajes al <contact>;mejor por mensaje;por mensaje;por mensajes;por texto;"
     "por mensaje de texto;mensaje de texto;mensajes de texto;prefiero mensaje;prefiero mensajes;"
     "prefiero texto;prefiero por mensaje;prefiero por texto;prefiero que me escriban;"
     "mejor mensaje;mejor texto;mejor mensajes;mejor un mensaje;mejor por texto;"
     "mande me un mensaje;manda me un mensaje;manden me un mensaje;manden me mensaje;"
     "mande me mensaje;manda me mensaje;me manda un mensaje;me mandan un mensaje;me mandan mensaje;"
     "me manda mensaje;mandar mensaje;mandarme un mensaje;escriban me;escriba me;escribe me;"
     "textea me;texteen me;texteeme;me textea;me textean;me texteen;me escriben;me escriban;"
     "me escribe;me pueden escribir;me puede escribir;me pueden textear;me puede textear;textearme;"
     "escribirme;por whatsapp;whatsapp;wasap;por wasap;envie me un mensaje;envien me un mensaje;"
     "envia me un mensaje;solo mensajes;solo mensaje;solo texto;solo textos;sms;por sms;"
     "con un mensaje"},
    {Cue::prefer_email, "prefiere correo",
     "por correo;por email;por correo electronico;por e mail;mejor por correo;mejor correo;"
     "mejor por email;mejor email;prefiero correo;prefiero por correo;prefiero email;"
     "prefiero por email;prefiero el correo;mande me un correo;manden me un correo;"
     "manda me un correo;mandarme un correo;me manda un correo;me mandan un correo;"
     "envie me un correo;envien me un correo;envia me un correo;enviarme un correo;"
     "me envian un correo;escriban me al correo;escriba me al correo;mande me un email;"
     "manden me un email;manda me un email;al correo;a mi correo;al email;a mi email;solo correo;"
     "un correo"},
    {Cue::not_phone, "sin llamadas",
     "no me llamen;no me llame;no me llames;no llamen;no llame;no llames;no me marquen;"
     "no me marque;sin llamadas;nada de llamadas;no quiero llamadas;no me gustan las llamadas;"
     "no me gusta hablar por telefono;no puedo contestar;no contesto llamadas;no por telefono;"
     "en vez de llamar;en vez de llamarme;en lugar de llamar;en vez de llamada;no llamada;"
     "no llamadas;en lugar de llamarme"},
    {Cue::my_channel, "su contacto",
     "mi numero;mi telefono;mi cel;mi celular;mi correo;mi email;mi correo electronico;telefono es;"
     "numero es;celular es;correo es"},
    {Cue::decline, "no da su contacto",
     "no quiero dar *4 numero/correo/telefono/nombre/datos/informacion/email;no quiero dar *3;"
     "no quiero darle *4;no quiero darles *4;"
     "no doy *3 numero/correo/telefono/nombre/datos/informacion;no voy a dar *4;no le voy a dar *4;"
     "no les voy a dar *4;no te voy a dar *4;prefiero no dar *4;prefiero no darlo;"
     "prefiero no darle *3;prefiero no compartir *3;prefiero no decir *3;prefiero no dejar *3;"
     "prefiero no;no me gusta dar *4;no quiero compartir *3;no comparto *3;no quiero dejar *3;"
     "no quiero decir *3;sin dar *3 numero/correo/telefono/nombre/datos/informacion;"
     "para que quiere *4;para que quieren *4;"
     "para que necesita *4 numero/correo/telefono/nombre/datos;para que necesitan *4;"
     "por que necesita *4 numero/correo/telefono/nombre/datos;"
     "por que necesitan *4 numero/correo/telefono/nombre/datos;no tengo correo;no tengo email;"
     "no tengo telefono;no tengo celular;es privado;es personal;datos personales no;"
     "no me siento comodo dando *4;no me siento comoda dando *4;no estoy comodo *4;"
     "no es necesario *4 numero/correo/telefono/nombre/datos;anonimo;sin nombre;no necesita mi *3;"
     "no necesitan mi *3;no pienso dar *3;me reservo *3;no gracias no doy *3;sin correo;sin numero;"
     "no les doy *3;no le doy *3;no te doy *3"},
    {Cue::decline_weak, "no contesta",
     "no gracias;prefiero no;paso;omitir;saltar;saltarlo;para que;por que;no quiero;"
     "no es necesario;despues;luego;mas tarde;no hace falta;ahorita no;mejor no;siguiente;"
     "no por ahora"},
    {Cue::erase, "borrado",
     "borren mis *3;borre mis *3;borra mis *3;borrar mis *3;"
     "borren mi *2 informacion/numero/correo/datos/nombre/telefono/historial;"
     "borre mi *2 informacion/numero/correo/datos/nombre/telefono/historial;"
     "borra mi *2 informacion/numero/correo/datos/nombre/telefono/historial;"
     "borrar mi *2 informacion/numero/correo/datos/nombre/telefono/historial;borren todo *4;"
     "borre todo *4;borra todo *4;borrar todo *4;eliminen mis *3;elimine mis *3;elimina mis *3;"
     "eliminar mis *3;eliminen mi *3;elimine mi *3;elimina mi *3;eliminar mi *3;eliminen todo *4;"
     "elimine todo *4;elimina todo *4;eliminar todo *4;quiten mis *3;quiten mi informacion;"
     "quite mis datos;quitar mis datos;quiten mi numero de su *2;saquen mis datos;"
     "saquen mi informacion;no guarden *4;no quiero que guarden *4;no quiero que tengan *4;"
     "olviden mis *3;olvide mis datos;derecho al olvido;den de baja mis *2;suprimir mis *2;"
     "suprima mis datos;que borren *4;que eliminen *4;borren lo que *4;borrenme de *3;"
     "borreme de *3;borrame de *3;eliminenme de *3;eliminame de *3;quitenme de su sistema;"
     "quitenme de su base *2"},
    {Cue::stop, "alto a los mensajes",
     "no me llamen mas;no me llame mas;no me llames mas;ya no me llamen;ya no me llame;"
     "ya no me llames;no me vuelvan a *3;no me vuelva a *3;no vuelvan a *3;dejen de *3 llamar/"
     "llamarme/mandar/mandarme/enviar/enviarme/escribir/escribirme/molestar/molestarme/textear/"
     "textearme/marcar/marcarme/contactar/contactarme;deje de *3 llamar/llamarme/mandar/mandarme/"
     "enviar/enviarme/escribir/escribirme/molestar/molestarme/textear/contactarme;"
     "deja de *3 llamar/llamarme/mandar/mandarme/enviar/enviarme/escribir/escribirme/molestar/"
     "molestarme;paren de *2;pare de *2;para de *1 llamar/llamarme/mandarme/escribirme/molestar;"
     "ya no me manden *2;ya no me mande *2;ya no me mandes *2;no me manden mas *2;"
     "no me mande mas *2;no me manden *2 mensajes;no me manden *2 correos;ya no me escriban;"
     "ya no me escriba;no me escriban mas;no me escriba mas;no me envien *2;ya no me envien *2;"
     "no mas mensajes;no mas llamadas;no mas correos;no mas textos;ya no quiero *2 mensajes;"
     "ya no quiero *2 llamadas;ya no quiero *2 correos;ya no quiero recibir *2;"
     "no quiero recibir *2;no quiero mas mensajes;no quiero mas llamadas;no quiero mas correos;"
     "no quiero que me llamen;no quiero que me manden *2;no quiero que me escriban;no me molesten;"
     "ya no me molesten;no me moleste;no molesten;dejenme en paz;dejen me en paz;deje me en paz;"
     "deja me en paz;dejame en paz;quitenme de *2 lista;quiteme de *2 lista;quitame de *2 lista;"
     "saquenme de *2 lista;saqueme de *2 lista;borrenme de *2 lista;den me de baja;denme de baja;"
     "dar me de baja;darme de baja;dame de baja;deme de baja;cancelar suscripcion;"
     "cancelar la suscripcion;desuscribir;^^ alto $$;^^ basta $$;^^ parar $$;basta de *2;"
     "no me contacten;no me contacten mas;ya no me contacten;no me marquen mas;ya no me marquen;"
     "no me texteen mas;ya no me texteen"},
    {Cue::nothing, "not to be stopped es",
     "no me llamen manden;no me llamen escriban;no me llamen mejor;no me llame mejor"},
});
// clang-format on

}  // namespace

std::span<const CueRule> spanish_visit_cue_rules() {
  return rules;
}

}  // namespace kept::bot
