#include <array>

#include "bot/act/cue_tables.h"

namespace kept::bot {
namespace {

// clang-format off
constexpr auto rules = std::to_array<CueRule>({
    {Cue::greet, "saludo",
     "hola;holas;buenos dias;buen dia;buenas;buenas tardes;buenas noches;muy buenas;"
     "muy buenos dias;muy buenas tardes;muy buenas noches;^ que tal $;^^ que tal;saludos;"
     "que onda;que hubo;quiubo;hola que tal;hola buenos dias;hola buenas;hola buenas tardes;"
     "hola buenas noches;hola buen dia;hola muy buenas;hola muy buenos dias;"
     "hola muy buenas tardes;epale;wepa;wenas;wena;^ buenas buenas;que rollo;que hay de nuevo;"
     "que pedo;que pasa $;que pex;^ epa;^ alo $;^ bueno $;que mas $;hola hola;^ oye que onda;"
     "que onda *1 como;^ k tal;k onda;k hubo;k ubo;k rollo;^ klk;^ k lo k;^ que lo que;"
     "^ que hubole;quihubo;quihubole;que ubo;quiubole;^ dimelo;^ di me a ver;^ holis;"
     "^ que es la que;"
     "^ que es la k hay;^ que es la que hay;^ que xopa;^ pura vida;^ habla causa;^ habla mano;"
     "^ asere que bola;^ que bola;^ que vola;^ buenass;^ wenass;^ wena;^ aloo;"
     "^^ bendiciones;hola bendiciones"},
    {Cue::nothing, "not a greeting es",
     "que lo que pasa;a como esta;a como estan;a como estas;como esta el/la;"
     "como estan los/las/el/la;como esta de;"
     "como esta la;como esta ese/esa/este/esta;como anda de;como estan de;como va mi;como va lo;"
     "buenas bocinas;buenas millas;buenas fotos;buenas condiciones;buenas gomas;"
     "como va el/la;que tal si;que tal el;que tal la;que tal un;que tal una;que tal esta;"
     "que tal ese;que tal los;que tal estan los;buenas condiciones;buenas llantas"},
    {Cue::goodbye, "despedida",
     "adios;hasta luego;hasta manana $;hasta pronto;hasta la vista;hasta entonces;"
     "^ hasta <time> $$;^ hasta manana pues;hasta luego pues;nos vemos;nos vemos luego;"
     "nos vemos <time>;nos vemos el <time>;alla nos vemos;ahi nos vemos;chao;chau;bye;cuidese;"
     "cuidense;que tenga *1 buen/bonito/lindo/excelente/feliz dia;"
     "que tenga *1 buena/bonita/linda/excelente/feliz tarde/noche/semana;"
     "que tengan *1 bonito/lindo/excelente/feliz dia;"
     "que tengan *1 bonita/linda/excelente/feliz tarde/noche/semana;bonito dia $;bonita tarde;"
     "bonita noche;lindo dia $;linda tarde;linda noche;excelente dia;excelente tarde;"
     "que descanse;que descansen;que dios *2 bendiga;bye bye;que tengan *1 buen dia;"
     "que tenga *1 buena tarde;que tengan *1 buena tarde;que tenga *1 buena noche;que este bien;"
     "que esten bien;que le vaya bien;que les vaya bien;que pase buen dia;que pasen buen dia;"
     "que pase *1 buena/bonita/linda/excelente/feliz noche/tarde/semana;"
     "que pase *1 buen/bonito/lindo/excelente/feliz dia/fin;"
     "que pasen *1 buena/bonita/linda/excelente noche/tarde/semana;"
     "que pasen *1 buen/bonito/lindo/excelente dia/fin;"
     "que tengas *1 buen/bonito/lindo/excelente dia/fin;"
     "que tengas *1 buena/bonita/linda/excelente noche/tarde/semana;"
     "tengan *1 buen/bonito/lindo/excelente dia/fin;tenga *1 buen/bonito/lindo/excelente dia/fin;"
     "tenga *1 buena/bonita/linda noche/tarde;hasta <time> $;y hasta manana;hasta el <time> $;"
     "me despido;ya me voy;me voy $;los dejo $;le dejo $;te dejo $;las dejo $;me retiro;"
     "que les vaya *1;que le vaya *1;que te vaya *1;"
     "que pases *1 buen/bonito/lindo/excelente/feliz dia/fin;"
     "que pases *1 buena/bonita/linda/excelente noche/tarde;ahi nos vidrios;nos hablamos;"
     "hablamos luego;hablamos manana;hablamos despues;a la orden $;cuidate;cuidense mucho;"
     "estamos en contacto;buen fin de semana;feliz dia;feliz tarde;feliz noche;hasta la proxima;"
     "nos estamos viendo;luego hablamos;despues hablamos;ahi los veo;ahi te veo;nos vemos pronto;"
     "nos vemos entonces;los veo <time>;los veo el <time>;alla los veo"},
    {Cue::thank, "agradecimiento",
     "gracias;muchas gracias;mil gracias;muchisimas gracias;se agradece;le agradezco;te agradezco;"
     "les agradezco;agradecido;agradecida;agradezco *2;se lo agradezco;lo agradezco;muy amable;"
     "muy amables;gracias por *3;gracias a usted;gracias a ustedes;gracias a ti;"
     "muchas gracias por *3;bendiciones $$;dios le bendiga $$;dios lo bendiga $$;"
     "dios los bendiga $$"},
    {Cue::no, "no gracias",
     "no gracias;no muchas gracias;asi estoy bien gracias;asi esta bien gracias;"
     "asi esta bien muchas gracias"},
    {Cue::nothing, "not thanks es",
     "accion de gracias;dia de gracias;gracias a que;gracias a eso;gracias a dios;gracias a su"},
    {Cue::smalltalk, "platica",
     "como esta el dia;como esta;como estas;como estan;como les va;como le va;como te va;"
     "como va todo;como va;como andan;como andas;como anda;como ha estado;como han estado;"
     "que haces;"
     "que hacen;como amanecio;como amanecieron;espero que esten bien;espero que este bien;"
     "espero este bien;que calor;que frio;hace mucho calor;hace mucho frio;hace calor;hace frio;"
     "hace un calor;hace un frio;"
     "que bonito dia;feliz navidad;feliz ano nuevo;felices fiestas;feliz ano;felicidades;"
     "viste el partido;vieron el partido;vio el partido;que bueno;que padre;que chistoso;"
     "me haces reir;que risa;eres muy chistoso;me cae bien;cuentame un chiste;un chiste;"
     "cuentame algo;que gusto;mucho gusto;un placer;me alegro;me alegra;arriba los *1;viva *1;"
     "como esta el clima;que clima;esta lloviendo;te quiero;eres lindo;estoy aburrido;"
     "estoy aburrida;como estuvo *3 fin;como va el dia;todo bien;que cuentas;que hay de nuevo;"
     "que me cuentas;que haces *3 domingos/sabados;que hace usted *3;que haces en *3;"
     "usted es de donde;de donde eres;de donde es usted;eres de donde;de donde son ustedes;"
     "que caloron *4;que friito *2;que friazo;esta haciendo *3 calor/frio/caloron/friazo;"
     "tremendo calor;que cute *3;que bonito nombre;que lindo nombre;bonito nombre;lindo nombre;"
     "como te llamas tu;tienes hijos;eres casado;eres casada;tienes novio;tienes novia;"
     "que te gusta *2;te gustan los *2;cual es tu *2 favorito;cual es tu *2 favorita;duermes;"
     "descansas;que lluvia;como llueve;ya es viernes;ya mero es viernes;por fin viernes;"
     "viva mexico;arriba las chivas;gano el america;andan ocupados;mucho trabajo hoy;"
     "aqui nomas *3 aburrido;como le fue;como te fue;que tal tu dia;que tal su dia;que tal el dia;"
     "que tal el fin *2;que tal tu fin *2;como va la *2 manana/tarde/noche/semana;"
     "es mi cumpleanos;hoy cumplo anos;que lindo;que chulo;buen trabajo"},
    {Cue::laugh, "risa",
     "^ un momento $;^ un momentito $;^ un segundo $;^ un segundo por favor;"
     "^ un momento por favor;^ un segundito $;^ un minuto $;^ un minutito;"
     "dame/deme/espere/espera/espereme/esperame/permitame/permiteme un/unos *1 "
     "segundo/segundos/segundito/momento/momentito/minuto/minutos/minutito/rato/ratito;"
     "^ un ratito $;"
     "espere/espera/espereme/esperame tantito;^ ahorita vengo $;^ toc toc;"
     "jaja;jajaja;jajajaja;jeje;jejeje;ay;uy;ups;hijole;orale pues;ay no;caray;chispas;wow"},

    {Cue::yes, "si",
     "^ si;^ si asi esta bien gracias;^ si asi esta bien;^ si claro;^ claro;^ claro que si;"
     "^ por supuesto;^ correcto;^ exacto;^ exactamente;^ asi es;^ de acuerdo;^ perfecto;"
     "^ esta bien;^ esta perfecto;^ muy bien;^ bien $;^ bueno $;^ ok;^ vale;^ va $;^ sale;"
     "^ sale pues;^ orale;^ andale;^ arre;^ simon;^ dale;^ listo;^ lista $;^ hecho;^ confirmado;"
     "^ confirmo;^ si confirmo;^ lo confirmo;^ me parece bien;^ me parece perfecto;^ me parece;"
     "^ me queda bien;^ me queda perfecto;^ me sirve;^ me funciona;^ me late;^ me va bien;"
     "^ me conviene;^ ahi estare;^ alli estare;^ alla estare;^ ahi estaremos;^ ahi voy;"
     "^ suena bien;^ suena perfecto;^ sin problema;^ como no;^ desde luego;^ con gusto;^ cierto;"
     "^ eso es;^ asi esta bien;^ excelente;^ genial;^ okey;^ correctisimo;^ perfectisimo;"
     "^ efectivamente;^ afirmativo;^ seguro $;^ seguro que si;^ adelante;^ hagamoslo;^ agendelo;"
     "^ agendala;^ apartelo;^ reservelo;^ de una;^ esa esta bien;^ ese esta bien;"
     "^ esa hora esta bien;^ ese dia esta bien;^ a esa hora esta bien;^ si esta bien;"
     "^ si por favor;^ si senor;^ si senora;^ si senorita;^ si gracias;^ si me *3;^ ya quedo;"
     "^ quedamos asi;^ me agrada;^ puedo a esa hora;^ ese horario *2 bien;^ por mi esta *1;"
     "^ por mi bien;^ quedo $;^ quedamos $;^ ta bien;^ asi mero;^ ya estas;^ ya quedamos;"
     "^ buenisimo;^ estupendo;^ fenomenal;^ va que va;^ ya vas;^ ya va $;^ fierro $;^ jalo $;"
     "^ sobres $;^ zas $;^ chido;^ cabal;^ pues si;^ esta to;^ todo nitido;^ nitido;^ a la orden;"
     "^ de pana;^ hagale"},
    {Cue::no, "no es",
     "^ nombre no;^ no hombre;^ nombre $;^ nombre que va;^ no;^ ay no $;^ ay no mejor;^ ay no esa;"
     "^ ay no ese;^ uy no $;^ uy no mejor;"
     "^ asi estoy bien;^ asi estamos bien;^ estoy bien asi;^ nop;^ nope;^ nel;^ para nada;"
     "^ tampoco;^ negativo;^ ninguno;^ ninguna;^ no creo;^ claro que no;^ por supuesto que no;"
     "^ de ninguna manera;^ no es correcto;^ incorrecto;^ esta mal;^ asi no;^ todavia no;"
     "^ aun no;^ ahorita no;^ no por ahora;^ por ahora no;^ ahora no;^ no puedo;"
     "^ no puedo a esa hora;^ no puedo ese dia;^ no me queda;^ no me sirve;^ no me funciona;"
     "^ no me conviene;^ no me va bien;^ no me queda bien;^ nada;^ nada mas;^ no nada mas;"
     "^ no nada;^ ya no;^ no no;^ no eso no;^ no asi no;^ pues no;^ no senor;^ no senora;"
     "^ no senorita;^ ni uno;^ nada mas gracias;^ no me gusta;^ no me gustan;^ no esta bien $;"
     "^ no es;^ nunca"},
    {Cue::none_of, "ninguno",
     "ese/esa no otro/otra;esos/esas no otro/otra/otros/otras;ese/esa no algo/uno/una;"
     "ni una ni la otra;ni una ni otra;ni uno ni el otro;ni esa ni la otra;ni ese ni el otro;"
     "ni la una ni la otra;ni el uno ni el otro;ninguno de esos;ninguna de esas;ninguno de estos;"
     "ninguna de estas;ninguno de ellos;"
     "ninguna de las anteriores;ninguno me gusta;ninguna me gusta;ninguno;ninguna;"
     "no me gusta ninguno;no me gusta ninguna;ni uno ni otro;no quiero ninguno;"
     "no quiero ninguna;ninguno me convence;ninguna me convence;no me interesa ninguno;"
     "no me interesa ninguna;ninguno de los dos;ninguna de las dos;ninguno gracias"},
    {Cue::done, "es todo",
     "ya estuvo $;ya estuvo gracias;ya estaria;es todo;eso es todo;es todo por ahora;"
     "eso es todo por ahora;seria todo;eso seria todo;nada mas;es todo gracias;con eso es todo;"
     "ya es todo;ya seria todo;eso era todo;era todo;solo eso;nomas eso;es lo unico;"
     "por ahora es todo;de momento es todo;todo bien gracias;asi esta bien gracias;"
     "nada mas por ahora;no nada mas;seria todo por ahora;con eso;eso nomas;ya con eso"},
    {Cue::nothing, "counted idly es",
     "primero que nada;primero que todo;antes que nada;en primer lugar;por primera vez;"
     "por ultimo;^ una cosa;^ una pregunta;una vez;la ultima vez;un dia"},
    {Cue::nothing, "not a no es",
     "no hay problema;no se preocupe;no se preocupen;no me importa;no importa;no mas de;"
     "no mas que;no menos de;no problema;no hay prisa;no tengo prisa;no antes de;no despues de;"
     "no mas tarde;sin problema;no se;pues no se;no pues no se;pos no se;no se si;no estoy seguro;"
     "no estoy segura;no tengo idea;no entiendo;no comprendo;no entendi;no comprendi;"
     "no le/te/les entiendo/entendi;no me queda claro;no me quedo claro;no entiendo *2 pregunta;"
     "no mas;no hay de que;no tanto;no solo;no solamente;no arranca;no prende;no enciende;"
     "no funciona;no sirve;no camina;no jala;no enfria;no tienen;no tendran;no tendra;no hay;"
     "no habra;no me llamen;no me llames;no me llame;no me manden;no me escriban;no me textee;"
     "no me texteen;nada de;que bueno;no esta;no entra;no frena;si tienen;si tiene;si hay;"
     "si puedo;si se puede;si esta;si es;si me;si yo;si todavia;si pueden;si estan;si aun;"
     "si compro;si doy;si pago;si le;si les;si quiero;si ustedes;para saber si;no contestan;"
     "nunca me;nunca contestan;nada mas que me;nada mas que nos;nada mas quiero;nada mas queria;"
     "nomas quiero;bueno y;"
     "bueno quiero;ok y;ok pero;ok quiero;ok entonces;ok que;ok cuanto;ok donde;bien y;"
     "bien gracias y;claro y;bueno cuanto;bueno que;por si;ver si;a ver si;saber si;no blanco;"
     "no blanca;no negro;no negra;no vayan;no voy;perfecto y;listo para;va a;va el;va la;"
     "sale en;sale el;sale a;cuanto sale;bien equipado;bien cuidado;bien equipada;bien cuidada;"
     "no quiero dar;no les voy;no le voy;no doy;no pienso;no estoy comodo;cierto que;"
     "es cierto que;es cierto;es verdad;es en serio"},

    {Cue::want, "deseo de un vehiculo",
     "busco;buscando;estoy buscando;ando buscando;andamos buscando;estamos buscando;quiero;"
     "quisiera;necesito;necesitamos;ocupo;ocupamos;queremos;"
     "me interesa un/una/unos/unas/algun/alguna/algo;me interesan;me gustaria un/una;"
     "me gustaria algo;me gustaria comprar;tienen;tiene;tienes;tendran;tendra;tendras;hay;"
     "habra;manejan;venden;cuentan con;traen;tendran algun/alguna;que *3 tienen;que *3 hay;"
     "que *3 manejan;cuales *2 tienen;cuantos *3 tienen;cuantas *3 tienen;cuanto cuesta un/una;"
     "cuanto vale un/una;cuanto cuestan;cuanto valen;cuanto sale un/una;precio de un/una;"
     "en cuanto un/una;en cuanto sale un/una;a como;a como los;a como las;algun;alguna;algo;"
     "cualquier;cualquiera;prefiero;preferiria;preferible;preferiblemente;de preferencia;"
     "que sea;que tenga;que no sea;con;sin;menos de;hasta;maximo;muestrame;muestreme;"
     "muestra me;muestren;muestra;muestre me;ensename;ensenen;ver opciones;opciones de;"
     "opciones;comprar;para comprar;ando en busca;en busca de;disponibles;en existencia;"
     "en inventario;inventario;otro;otra;alternativas;similar;parecido;parecida;algo asi;"
     "pensando en un/una;interesado en un/una;interesada en un/una;mas barato;mas barata;o;u;"
     "me urge un/una;que tienen"},
    {Cue::browse, "deseo de algun vehiculo",
     "busco/necesito/quiero/ocupo otro/otra $;tienes/tiene/tienen/hay otro/otra igual;"
     "otro/otra igual;busco *1 @carro;busco un *1 @carro;estoy buscando *1 @carro;"
     "estoy buscando un *1 @carro;"
     "ando buscando *1 @carro;ando buscando un *1 @carro;ando/andamos ocupando;"
     "ando/andamos necesitando;"
     "necesito/ocupo/busco/quiero algo;ando buscando algo;quiero ver mas $;"
     "muestre/muestra/ensene me mas;"
     "no me convencen *1 mas;buscando *2 @carro;"
     "quiero comprar *2 @carro;quiero comprar;quisiera comprar *2 @carro;quiero *1 @carro;"
     "quiero un *1 @carro;necesito un *1 @carro;necesito *1 @carro;ocupo un *1 @carro;"
     "ocupo *1 @carro;un carro barato;un carro usado;que carros tienen;que autos tienen;"
     "que vehiculos tienen;que camionetas tienen;que carros;que autos;que vehiculos;"
     "que camionetas;que tienen;que tienen disponible;que hay disponible;que tienen en;que hay;"
     "que mas tienen;que me recomienda;que me recomiendan;que me recomiendas;que recomiendan;"
     "algo barato;algo economico;algo confiable;algo para;algo mas barato;algo parecido;"
     "algo similar;algo bueno;algo que;algo con;algo de;tienen carros;tienen @carro;tienen algo;"
     "tiene algo;hay algo;tendran algo;venden @carro;venden carros;mi primer @carro;primer carro;"
     "para mi hijo;para mi hija;para la familia;para mi esposa;muestrame lo que;"
     "muestra me lo que;muestre me lo que;ver el inventario;ver su inventario;ver lo que tienen;"
     "ver carros;ver camionetas;otros carros;otras opciones;mas opciones;otro carro;"
     "otra camioneta;otra opcion;algo mas;algo diferente;"
     "alguna/alguno/algunas/algunos/otra/otro/otras/otros mas *1;"
     "para que me alcanza;que me alcanza;"
     "que puedo comprar;que consigo;el mas caro;la mas cara;"
     "ayudar/ayudarme/ayudan con un/una @carro/troca;lo mas caro;lo mas barato;"
     "el mas barato que tengan;la mas barata que tengan;camionetas;una camioneta;@carro familiar;"
     "@carro economico;@carro usado;@carro usada;que modelos tienen;que modelos;ofertas tienen;"
     "lo mas barato que *2;lo mas economico que *2;lo mas barato;lo mas economico;ofertas;"
     "ensene me;ensename que tienen;llevarme un/una;llevarme otro;algo mas *2;un carro que;"
     "una troca que;un carro como;lo quiero con;queria comprar;para comprarme;algo chico;"
     "algo grande;algo pequeno;algo sencillo;algo bonito;algo seguro;algo deportivo;"
     "algo familiar;algo rapido;algo nuevo;algo usado;algo alto;algo comodo;algo chiquito;"
     "algo economica;cosa chica;cosa barata"},
    {Cue::generic, "vehiculo", "@carro"},
    {Cue::superlative, "lugar en la lista",
     "el/la que tiene/trae menos/mas/mejor *1;menos kilometros;menos kilometraje;menos millaje;"
     "^ los dos $;^ las dos $;^ ambos;^ ambas;la de arriba;el de arriba;la de abajo;"
     "el de abajo;cualquiera de los dos;cualquiera de las dos;la otra $;el otro $;"
     "el de la derecha;el de la izquierda;la mas *1 $;el mas *1 $;menos millas"},
    {Cue::indifferent, "sin preferencia",
     "me da igual;no importa;lo que sea;cualquiera;no tengo preferencia;no se;da lo mismo;"
     "el que sea;la que sea;no estoy seguro;no estoy segura;sorprendame;lo que tengan;"
     "no soy exigente"},
    {Cue::exclusion, "excepcion",
     "menos un;menos una;excepto;todo menos;cualquiera menos;cualquier cosa menos;"
     "lo que sea menos;que no sea;que no sean;salvo;pero no;pero que no sea;aparte de;que no"},

    {Cue::vehicle_topic, "pregunta de vehiculo",
     "cuantas millas;millaje;kilometraje;cuanto millaje;cuanto cuesta;cuanto vale;cuanto sale;"
     "cuanto es;cuanto piden;cuanto pide;precio;precios;costo;en cuanto;en cuanto sale;"
     "en cuanto esta;en cuanto esta;a cuanto;cuanto por;precio final;precio total;"
     "con todo y impuestos;carfax;car fax;historial;accidente;accidentes;accidentado;"
     "accidentada;chocado;chocada;choques;titulo limpio;titulo;salvage;reconstruido;fotos;foto;"
     "mas fotos;video;disponible;todavia;aun;sigue;siguen;todavia esta;todavia tienen;"
     "aun tienen;aun esta;ya se vendio;ya lo vendieron;ya la vendieron;vendido;vendida;"
     "viene con;trae;traen;garantia;cargos;cuotas;tarifas;duenos;cuantos duenos;un solo dueno;"
     "motor;cilindros;que motor;rendimiento;cuanto rinde;cuanto gasta;que color;de que color;"
     "que ano;de que ano;que version;condicion;condiciones;en que condiciones;danos;rayones;"
     "golpes;oxido;llantas;llaves;detalles;mas informacion;informacion;recall;confiable;"
     "asientos;numero de serie;en que estado;que equipo"},
    {Cue::vehicle_fact, "pregunta de un vehiculo en particular",
     "esta bien cuidado/cuidada/de;esta limpio/limpia;"
     "como esta/estan el/la/los/las llantas/frenos/asientos/motor/transmision/pintura/aire/clima/"
     "interior/interiores/rines/vidrios;las llantas son/estan/vienen;los frenos son/estan;"
     "pasa/paso la/el verificacion/smog/inspeccion;pasa/tiene/paso smog/verificacion;"
     "ya paso el/la smog/verificacion;"
     "le cambiaron/arreglaron/repararon/pusieron/hicieron el/la/los/las aceite/frenos/llantas/"
     "motor/transmision/bateria/banda/pintura;"
     "que le repararon/arreglaron/cambiaron/hicieron/pusieron/falta/paso;"
     "lo/la/los/las cuidaron/repararon/chocaron/manejaban/arreglaron;es de agencia;es nacional;"
     "esta pagado/pagada/emplacado/emplacada;debe placas/tenencia/multas;tiene adeudos;"
     "algun detalle;tiene algun problema/detalle;le falta algo;le hace falta algo;de quien era;"
     "quien lo/la manejaba/tenia/cuidaba;quien era el dueno;quien es el dueno;de donde viene;"
     "donde lo/la compraron/sacaron;donde estaba antes;"
     "donde tiene el/los/la golpe/golpes/rayon/choque;"
     "donde esta rayado/rayada/golpeado/golpeada/chocado/chocada;"
     "cuanto consume/pesa/mide/jala/carga/corre;cuanto tarda/dura en cargar;"
     "cuantas personas caben;caben <num> personas;cual esta mejor;cual es mejor;"
     "como camina/corre/jala/frena/maneja;como anda el/la/de;"
     "que tal sale/camina/corre/jala/anda/es/maneja/gasta/salen;"
     "puedo/podria ver el/la/las/los/unas/mas carfax/fotos/historial/titulo/video/videos;"
     "puedo ver carfax/fotos;aguanta/jala una/un traila/remolque/trailer/bote/camper;"
     "puede jalar una/un traila/remolque/trailer/bote/camper;"
     "cuanto es lo ultimo con/ya tax/taxes/titulo/impuestos/placas/todo;"
     "cuanto es lo ultimo ya con *2;a como el/la/ese/esa;a como esta;a como es;a como sale;"
     "a como tienen el/la/ese/esa;"
     "a como dan el/la/ese/esa;a como me dan el/la/ese/esa;a como anda;"
     "que precio tiene el/la/ese/esa;que precio trae el/la/ese/esa;"
     "que precio tienen el/la/ese/esa;en que precio;que precio es;cuanto por el/la/ese/esa;"
     "le funciona *2;le sirve el/la *1;cuanto cuesta ese/esa/este/esta/el/la;"
     "cuanto vale ese/esa/este/esta/el/la;cuanto piden por;cuanto pide por;cuanto piden;"
     "cuanto quieren por;cuanto es lo menos;en cuanto esta;en cuanto la;en cuanto lo;"
     "en cuanto sale el/la/ese/esa;en cuanto tienen el/la;precio del;"
     "precio de la/el/ese/esa/esta/este;el precio;cuantas millas tiene;cuantas millas trae;"
     "cuanto millaje tiene;que millaje tiene;que millaje;millaje del;tiene accidentes;"
     "ha tenido accidentes;ha sido chocado;ha sido chocada;esta chocado;esta chocada;fue chocado;"
     "es salvage;titulo limpio;carfax;car fax;tiene carfax;cuantos duenos;un solo dueno;"
     "todavia esta;todavia esta disponible;todavia lo tienen;todavia la tienen;todavia tienen;"
     "aun lo tienen;aun la tienen;aun tienen;aun esta;aun esta disponible;sigue disponible;"
     "sigue estando;sigue ahi;sigue a la venta;esta disponible;sigue en venta;ya se vendio;"
     "ya lo vendieron;ya la vendieron;ya vendieron;esta vendido;mas fotos;fotos;fotos del;"
     "fotos de la;tienen fotos;mandan fotos;mandar fotos;manden fotos;de que color es;"
     "que color es;de que ano es;que ano es;que motor tiene;que motor trae;que version es;"
     "viene con;tiene garantia;trae garantia;todavia tiene garantia;con garantia;que incluye;"
     "incluye;el precio incluye;precio final;precio total;con impuestos;cuanto seria con todo;"
     "total con todo;cargos extras;cargos adicionales;cuotas adicionales;es automatico o;"
     "es de gasolina o;me garantizan que *4;me aseguran que *4;me prometen que *4;"
     "prometen que *4 ahi;que tiene de malo;por que tan barato;por que tan barata;"
     "por que esta tan *1;"
     "por que esta tan;porque esta tan;porque tan barato;porque tan barata;a como lo/la dan;"
     "a como lo/la dejan;a como lo/la tienen;mas informacion del;mas informacion de la;"
     "mas informacion sobre el/la/ese/esa;informacion del;informacion de la/el/ese/esa;"
     "informacion sobre el/la/ese/esa;detalles del;detalles de la;en que condiciones esta;"
     "en que estado esta;tiene golpes;tiene detalles;tiene rayones;lo que tiene;tienen <one>;"
     "tienen el/la <one>;hay <one>;cual tiene;cual de estos;cual de esos;"
     "cuanto cuesta/vale/piden <one>;precio de/del <one>;cuanto por <one>;"
     "informacion de/del <one>;detalles de/del <one>;pregunta sobre <one>;fotos de;foto del;"
     "foto de la;video del;video de la;fotos por favor;diferencia entre;cual es mejor;"
     "cual conviene;sigue en;todavia la;todavia lo;ya se fue;ya se lo llevaron;ya se la llevaron;"
     "numero de serie;el vin;numero de vin;cuanto tiene de;cuanto trae de;le queda garantia;"
     "tiene placas;con tax y titulo;cual me/nos conviene *1;cual conviene mas;cual de los dos;"
     "cual de las dos;cual de ellos;"
     "cual gasta menos"},
    {Cue::listed, "anunciado por la casa",
     "anunciada;anunciado;anuncian;del anuncio;en la pagina;en su pagina;en su sitio;en su web;"
     "publicada;publicado;que publicaron;que tienen anunciada;que tienen anunciado;que vi en;"
     "su anuncio;vi en su;que vi;vi el;vi la;vi un;vi una;que tienen en linea;"
     "que tienen en internet;en linea;en internet;en facebook;en su face;en el face;"
     "que anuncian;que subieron;que pusieron;en su lote;en la vitrina;que tienen afuera;"
     "del sitio;de su pagina;de la pagina;que tienen publicado;que tienen publicada;"
     "en exhibicion;por la *2 que;escribo por;pregunto por;llamo por"},
    {Cue::about_it, "pregunta de ese",
     "^ tiene;^ trae;^ es;^ viene;^ esa tiene;^ ese tiene;^ esa trae;^ ese trae;^ esta tiene;"
     "^ este tiene;^ el/la <veh> tiene;^ y tiene;^ y trae;^ esa es;^ ese es;^ cuenta con;"
     "ese tiene;esa tiene;este tiene;esta tiene;ese trae;esa trae;ese es;esa es;"
     "^ el/la *3 tiene;^ y el/la <one> $;^ y <one> $;^ que tal el/la <one>;^ el/la *3 trae;"
     "<one> tiene/trae/viene;^ esta <one>;^ esta el/la <one>;^ es <one>;tiene/trae/viene <one>;"
     "tiene/trae/viene el/la <one>;y cuanto dura;cuanto dura;cuanto aguanta"},
    {Cue::pick, "eleccion",
     "me llevo;me quedo con;quiero;quisiera;me interesa;me interesa el/la/ese/esa;me gusta;"
     "me gusta el/la/ese/esa;me gusto;me late;me late el/la/ese/esa;me cuadra;"
     "me cuadra el/la/ese/esa;me agrada el/la/ese/esa;me convence el/la/ese/esa;me encanta;"
     "me gustaria;prefiero;escojo;elijo;aparta;aparte;aparten;apartar;apartame;aparte me;"
     "aparta me;aparten me;guarda me;guarde me;guarden me;me guardan;me guarda;me aparta;"
     "me apartan;me lo aparta;me la aparta;reserva;reserve;reserven;reservar;me reserva;"
     "me reservan;estoy interesado en;estoy interesada en;interesado en;interesada en;vamos con;"
     "vamos por;voy por;mejor;probar;manejar;ver;quiero ver;digo;hablo de;hablo del;me refiero a;"
     "me refiero al;sobre;acerca de;por;el;la;ese;esa;este;esta;es el;es la;seria el;seria la;"
     "el de;la de;dame;deme"},
    {Cue::pick_one, "eleccion de uno",
     "quiero/prefiero la/el otra/otro;me gusta la/el otra/otro;el mas *1 $;la mas *1 $;"
     "me lo llevo;me la llevo;me quedo con ese;me quedo con esa;"
     "quiero ese;quiero esa;quiero este;quiero esta;lo quiero;la quiero;ese mero;esa mera;"
     "ese me gusta;esa me gusta;me gusta ese;me gusta esa;me interesa ese;me interesa esa;"
     "me interesa;me la aparte;me lo aparte;la aparte;lo aparte;apartamelo;apartamela;guardamelo;"
     "guardamela;reservamelo;reservamela;"
     "aparte me lo;aparta me lo;aparta me la;aparten me lo;aparten me la;me lo aparta;"
     "me la aparta;me lo apartan;me la apartan;me lo guarda;me la guarda;me lo guardan;"
     "me la guardan;guardemelo;guardemela;guardenmelo;guardenmela;apartenmelo;apartenmela;"
     "apartemela;reservemelo;reservemela;lo compro;la compro;ese por favor;esa por favor;"
     "^ ese $;^ esa $;^ esa si;^ ese si;me quedo con el;me quedo con la;me quedo con *2"},
    {Cue::nothing, "not a choice es",
     "si es mi primer @carro;si es el primer @carro;color <veh>;quiero saber;quisiera saber;"
     "me interesa saber;a ver si;voy a ver;"
     "o con menos millas;"
     "alguna/alguno/algo/otro/otra/uno/una *2 menos millas;aparte $;por aparte;va aparte;"
     "van aparte;es aparte;son aparte;se paga aparte;se pagan aparte;cobran aparte;"
     "sacarlas/sacarlos/pagarlas/pagarlo/pagarlos aparte;ese/esa/esto es todo"},
});
// clang-format on

}  // namespace

std::span<const CueRule> spanish_cue_rules() {
  return rules;
}

}  // namespace kept::bot
