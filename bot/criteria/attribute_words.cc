#include "bot/criteria/attribute_words.h"

#include <array>

namespace kept::bot {
namespace {

// clang-format off
constexpr auto rows = std::to_array<AttributeRow>({
    {Field::body, "sedan", "sedan;sedans;sedanes"},
    {Field::body, "suv",
     "suv;suvs;s u v;sport utility;sport utility vehicle;crossover;crossovers;cross over;cuv;"
     "camioneta suv;camionetas suv;todoterreno;yipeta;yipetas;jeepeta;jeepetas;camioneta;"
     "camionetas"},
    {Field::body, "truck",
     "truck;trucks;truk;truks;trk;pickup;pickups;pick up truck;pick up trucks;pickup truck;"
     "pickup trucks;pick ups;troca;trocas;troka;trokas;trokita;troquita;trocka;camioneta pickup;"
     "camioneta pick up;una pick up;la pick up;pick up doble cabina;a pick up;pick up usada;"
     "camioneta;camionetas"},
    {Field::body, "coupe", "coupe;coupes;cupe;coup"},
    {Field::body, "hatchback", "hatchback;hatchbacks;hatch;hatches;hatch back"},
    {Field::body, "minivan", "minivan;minivans;mini van;mini vans;minivanes"},
    {Field::body, "van",
     "van;vans;cargo van;cargo vans;work van;furgoneta;furgonetas;vanes"},
    {Field::body, "wagon", "wagon;wagons;station wagon;station wagons;estate wagon;vagoneta"},
    {Field::body, "convertible",
     "convertible;convertibles;drop top;drop tops;droptop;droptops;ragtop;cabriolet;descapotable;"
     "cabrio"},
    {Field::none, "",
     "tow truck;tow trucks;food truck;moving truck;fire truck;truck bed;truck driver;"
     "truck drivers;van driver;camioneta de comida;troca de comida;camion de comida"},

    {Field::condition, "new",
     "brand new;new;neww;nuevo;nueva;nuevos;nuevas;cero kilometros;0 km;0 millas;de agencia;"
     "del ano;factory new"},
    {Field::condition, "used",
     "used;pre owned;preowned;secondhand;second hand;2nd hand;usado;usada;usados;usadas;"
     "seminuevo;seminueva;seminuevos;seminuevas;semi nuevo;semi nueva;semi nuevos;segunda mano;"
     "de segunda;previously owned;de uso"},
    {Field::condition, "certified",
     "certified pre owned;certified preowned;certified used;certified;cpo;certificado;"
     "certificada;certificados;certificadas;usado certificado;usada certificada;"
     "usados certificados;seminuevo certificado;seminuevos certificados;preowned certified;"
     "pre owned certified;c p o;seminueva certificada;semi nuevo certificado;"
     "semi nueva certificada;seminuevas certificadas"},
    {Field::none, "",
     "new tires;new brakes;new wipers;new rims;new wheels;new rotors;new pads;new paint;new radio;"
     "new stereo;new starter;new struts;new shocks;new exhaust;new bumper;new mats;new seats;"
     "new title;new lease;new loan;new insurance;new license;new boat;new camper;new trailer;"
     "new puppy;new dog;new battery;new engine;new transmission;new job;new jersey;new york;"
     "new mexico;new number;new phone;new here;new arrivals;new inventory;new to this;"
     "new customer;nueva york;nuevo mexico;new owner;new plates;new address;new email;new year;"
     "new years;new one;whats new;what is new;used to;new key;new keys;new alternator;"
     "new windshield;new time;brand new baby;new baby;new driver;new drivers;certified check;"
     "certified technician;certified mechanic;certified mechanics;nuevo numero;nueva hora;"
     "nuevo trabajo;de nuevo;llantas nuevas;baterias nuevas;bateria nueva;like new;como nuevo;"
     "como nueva;ano nuevo;new search;nueva busqueda;mas nuevo;mas nueva;mas nuevos;mas nuevas;"
     "del ano que;del ano pasado;new house;new place;new store;new manager;new guy;new school;"
     "mas o menos nuevo;mas o menos nueva;medio nuevo;medio nueva;new boss;new in town;"
     "new in this;new around here;been used as;used as a;used car salesman;"
     "used car salesmen;used car dealer;used car guy"},

    {Field::exterior_color, "black",
     "black;blk;blackish;negrito;negrita;blacked out;negro;negra;negros;negras;jet black;"
     "midnight black"},
    {Field::exterior_color, "white",
     "white;ivory;wht;whitish;blanquito;blanquita;pearl white;blanco;blanca;blancos;blancas;pearl;"
     "off white;whites;color perla;blanco perla;blanca perla"},
    {Field::exterior_color, "silver",
     "silver;silvers;silverish;slvr;plateado;plateada;plateados;plateadas;plata;color plata"},
    {Field::exterior_color, "gray",
     "gray;grey;grayish;greyish;grisaceo;plomo;charcoal;gris;grises;graphite;gunmetal;gun metal;"
     "slate;grafito;carbon gray;grays"},
    {Field::exterior_color, "red",
     "red;reddish;rojizo;rojito;rojita;rojo;roja;rojos;rojas;maroon;burgundy;cherry red;"
     "candy red;candy apple red;colorada;vino;color vino;color bino;bino;tinto;guinda;burgandy;"
     "crimson;reds;borgona"},
    {Field::exterior_color, "blue",
     "blue;blu;bluish;blueish;azulado;azulada;azulito;azulita;navy colored;navy;navy blue;"
     "dark blue;light blue;royal blue;sky blue;azul;azules;azul marino;azul marina;teal blue;"
     "blues"},
    {Field::exterior_color, "green",
     "green;greenish;verdecito;verde;verdes;army green;forest green;lime green;olive;"
     "olive green;dark green;verde militar"},
    {Field::exterior_color, "brown",
     "brown;brownish;cafecito;cafe;cafes;marron;marrones;carmelita;carmelitas;carmelito;bronze;"
     "mocha;chocolate;color cafe;"
     "castano"},
    {Field::exterior_color, "beige", "beige;tan;beis;arena;sand;khaki;cream;crema"},
    {Field::exterior_color, "gold",
     "gold;champagne;champagne gold;dorado;dorada;dorados;champan;champana;oro"},
    {Field::exterior_color, "orange", "orange;naranja;naranjas;anaranjado;anaranjada;burnt orange"},
    {Field::exterior_color, "yellow", "yellow;amarillo;amarilla;amarillos;amarillas"},
    {Field::exterior_color, "purple", "purple;morado;morada;morados;violet;violeta;plum;purpura"},
    {Field::none, "",
     "black friday;blue book;kelly blue book;bluebook;red light;green light;white house;"
     "orange county;blue tooth;bluetooth;black box;silver spring;silver springs;golden;"
     "green card;gray area;grand blanc;tan caro;tan cara;tan barato;tan lejos;tan pronto;"
     "tan grande;tan bueno;tan bien;tan alto;tan alta;tan bajo;tan rapido;tan mal;tan viejo;"
     "tan nuevo;que tan;ni tan;black ice;white smoke;blue smoke;black smoke;gray smoke;"
     "humo blanco;humo negro;humo azul;viernes negro;blue light;check engine light;red flag;"
     "red flags;gold coast;cafe con leche;un cafe;casa blanca;white knuckle;green bay;"
     "black hills;blue springs;bluebook value;black book;kelly black book;red tape;"
     "out of the blue;golden rule;silver lining;blue collar;white collar;roses are red;"
     "violets are blue;red bull;white sox;red sox;green energy;black market;yellow light;"
     "luz roja;luz amarilla;red cross;blue cross;no vino;el vino;vino a;rio grande"},

    {Field::drivetrain, "awd",
     "awd;all wheel drive;all wheel;allwheel drive;a w d;traccion integral;traccion total;"
     "xdrive;4matic;quattro;all wd"},
    {Field::drivetrain, "4wd",
     "4wd;4x4;4 x 4;4by4;4 by 4;four by four;four wheel drive;4 wheel drive;4 wheel;four wheel;"
     "4 wd;cuatro por cuatro;4 por 4;doble traccion;traccion 4x4;4x4s;cuatro x cuatro;"
     "four x four;doble transmision;traccion en las cuatro ruedas;traccion en las 4 ruedas;"
     "traccion en 4 ruedas;traccion en cuatro ruedas;4 ruedas motrices;traccion 4x4 doble"},
    {Field::drivetrain, "fwd", "fwd;front wheel drive;front wheel;traccion delantera"},
    {Field::drivetrain, "rwd", "rwd;rear wheel drive;rear wheel;traccion trasera;2wd rear"},

    {Field::fuel, "gas",
     "gas;gasoline;gas engine;gas powered;gas car;gas cars;gasolina;a gasolina;de gasolina;"
     "gas only;regular gas;gas one;gas model;gas version;gas suv;gas truck;gasser"},
    {Field::fuel, "hybrid",
     "hybrid;hybrids;hibrido;hibrida;hibridos;hibridas;ibrido;hybred;hibryd;hev"},
    {Field::fuel, "plug_in_hybrid",
     "plug in hybrid;plug in hybrids;plug ins;plugins;plugin hybrid;plugin hybrids;phev;phevs;"
     "plug in;plugin;hibrido enchufable;hibrida enchufable;hibridos enchufables;enchufable;"
     "hybrid plug in;hybrid plugin;4xe"},
    {Field::fuel, "electric",
     "electric;electrics;electrick;elektric;electrik;ev;evs;e v;all electric;fully electric;"
     "e vee;e vees;full electric;battery electric;"
     "bev;electrico;electrica;electricos;electricas;cien por ciento electrico;"
     "totalmente electrico"},
    {Field::fuel, "diesel", "diesel;diesels;turbo diesel;turbodiesel;disel"},
    {Field::none, "",
     "gas mileage;good on gas;great on gas;easy on gas;gas station;gas tank;gas pedal;gas smell;"
     "smell gas;smells like gas;electric windows;electric seats;electric door;electrical;"
     "puertas electricas;puerta electrica;electric doors;electric sliding doors;"
     "asiento electrico;cajuela electrica;frenos electricos;electric start;electric bill;"
     "electric shock;electric gate;ventanillas electricas;seguros electricos;espejos electricos;"
     "electric tailgate;electric liftgate;ev charger;ev charging;asientos electricos;"
     "vidrios electricos;ventanas electricas;oil and gas;ahorra gasolina;ahorrador de gasolina;"
     "mucha gasolina;poca gasolina;gasta gasolina;tanque de gasolina;huele a gasolina;"
     "gasta mucha gasolina;bajo consumo de gasolina;consumo de gasolina;rinde gasolina;"
     "ahorre gasolina;buena en gasolina;bueno en gasolina;rendidora de gasolina;olor a gasolina"},

    {Field::transmission, "automatic",
     "automatic;automatics;auto transmission;automatico;automatica;automaticos;automaticas;"
     "auto or stick;auto or a stick;auto or manual;auto or a manual;stick or auto;"
     "stick or an auto;manual or auto;manual or an auto;automatic transmission;auto trans;"
     "transmision automatica;automatik;slushbox;auto only;only auto"},
    {Field::transmission, "manual",
     "auto or stick;auto or a stick;auto or manual;auto or a manual;stick or auto;"
     "stick or an auto;manual or auto;manual or an auto;manual;manuals;stick;stick shift;"
     "stick shifts;stickshift;standard transmission;standard shift;manual transmission;"
     "manuel car;manuel cars;manuel trans;five speed;six speed;5 speed;6 speed;7 speed manual;"
     "5speed;6speed;estandar;standar;std transmission;palanca;de palanca;transmision manual;"
     "de cambios;five on the floor;three pedals;3 pedals;3rd pedal;clutch pedal;row your own;"
     "caja manual;transmision estandar;de velocidades;6 spd;5 spd;cinco velocidades;"
     "seis velocidades;5 velocidades;6 velocidades;clutch;manuales;puertas standard;es standard;"
     "sea standard;en standard;transmision standard;standard o automatico;standard o automatica;"
     "de standard;carro standard;troca standard;standares;estandares;manuel transmission;"
     "a standard;manuel only;stik;stik shift"},
    {Field::none, "",
     "owners manual;owner manual;user manual;automatic transmission fluid;"
     "manual del propietario;respuesta automatica;respuestas automaticas;automatic reply;"
     "automatic response;automated response;automatic message;mensaje automatico;"
     "sistema automatico;esto es automatico;esto es automatica;es automatico esto;"
     "es automatica esto;automatic replies;automatic doors;automatic brakes;my clutch;"
     "the clutch is;clutch is;clutch slips;clutch slipping;clutch went;automatic payment;"
     "automatic payments;selfie stick;automatic car wash;automatic start"},

    {Field::feature, "sunroof",
     "sunroof;sunroofs;sun roof;moonroof;moon roof;moonroofs;pano;pano roof;panoramic roof;"
     "panoramic sunroof;panoramic moonroof;panoramic;quemacocos;quemacoco;quema cocos;"
     "techo solar;techo panoramico;panoramico;techo corredizo;glass roof;sunrof;sunruf;"
     "techo de cristal;skylight;pano sunroof"},
    {Field::feature, "leather",
     "leather;leathers;leather seats;leather seating;leather interior;piel;asientos de piel;"
     "asientos de cuero;cuero;interior de piel;interiores de piel;interior de cuero;lether;lthr;"
     "leater;vestiduras de piel;leatherette;vestidura de piel;asientos en piel"},
    {Field::feature, "heated_seats",
     "heated seats;heated seat;seats that heat;seats that heat up;seats that warm up;"
     "seats that warm;seats heat up;seats warm up;seats get warm;seats that get warm;"
     "heated front seats;heated rear seats;heat seats;heated leather seats;heated cloth seats;"
     "seat warmers;seat warmer;seat heaters;seat heater;heating seats;seat heating;warm seats;"
     "bun warmers;butt warmers;asientos calefactables;asientos calefaccionados;"
     "asientos con calefaccion;asientos calientes;asientos termicos;asientos calefactados;"
     "calefaccion en los asientos;calefaccion en asientos;heated;hot seats;buttwarmers;"
     "heeted seats;asientos calentados;asientos que calientan;asientos que calienten;"
     "asientos que se calientan;asientos que se calienten;asiento caliente;asiento calientito;"
     "sillas calientes;sillas calefactables;"
     "sillas con calefaccion;"
     "asiento calefactable;calefactables;calentitos;calientitos;asientos calefactable;"
     "heated and ventilated seats"},
    {Field::feature, "ventilated_seats",
     "ventilated seats;cooled seats;cooling seats;ventilated seat;cooled seat;"
     "air conditioned seats;ac seats;vented seats;ventilated;ventilated front seats;"
     "asientos ventilados;asientos refrigerados;asientos frios;asientos con ventilacion;"
     "asientos enfriados;asientos que enfrian;asientos que enfrien;asientos con aire;"
     "asientos frescos;asientos que se enfrian;asientos que se enfrien;cooled leather seats;"
     "cold seats;seats that blow cold;seats that blow cold air;seats that cool;"
     "air conditioned seats;ac seats;cooling seats;seats that get cold;seats blow cold;"
     "seats blow cold air;heated and ventilated seats;heated and cooled seats;cooled"},
    {Field::feature, "heated_seats",
     "heated and cooled seats;heated and cooled;heated seats and steering wheel;"
     "heated seats and wheel;heated seats and heated wheel;heated steering wheel and seats;"
     "heated wheel and seats;cooled and heated seats;heated seats/steering wheel"},
    {Field::feature, "heated_wheel",
     "heated seats and steering wheel;heated seats and wheel;heated steering wheel and seats;"
     "heated wheel and seats;heated seats/steering wheel"},
    {Field::feature, "third_row",
     "third row;third row seating;third row seats;3rd row;3rd row seating;3rd row seats;3 row;"
     "3 rows;three row;three rows;third seat;tercera fila;tercera fila de asientos;3 filas;"
     "tres filas;tercer fila;3ra fila;3a fila;tres filas de asientos;3 filas de asientos;3rows;"
     "3row;3 row seating;three row seating;3erea fila;tercer asiento;tercera linea de asientos;"
     "tercera fila de asiento;tercera hilera;3 hileras;tres hileras;tercera linea;"
     "3 lineas de asientos;tres lineas de asientos"},
    {Field::feature, "navigation",
     "navigation;nav;navi;gps;navigation system;nav system;built in nav;navegacion;navegador;"
     "sistema de navegacion;navagation;sat nav"},
    {Field::feature, "carplay",
     "carplay;car play;apple carplay;apple car play;apple play;android auto;androidauto;"
     "android play;apple carplay and android auto;carplay android auto;"
     "apple carplay android auto;aple carplay"},
    {Field::feature, "backup_camera",
     "backup camera;back up camera;backup cam;back up cam;rear camera;rear view camera;"
     "rearview camera;reverse camera;reversing camera;camara de reversa;camara trasera;"
     "camara de retroceso;camara para reversa;camara de reverso;rear cam;camaras de reversa;"
     "backup cameras;camera in the back;camra de reversa;backup camra;back up camra;rear camra;"
     "backup camrea;has a camera;have a camera;with a camera;with camera;rear cameras;"
     "back camera;back cam;reverse cam;camara;camaras;camara reversa;rear facing camera;"
     "camara para atras"},
    {Field::feature, "blind_spot",
     "blind spot;blind spots;blindspot;blind spot monitor;blind spot monitoring;"
     "blind spot monitors;blind spot detection;blind spot warning;blind spot assist;"
     "blind spot sensors;blindspot monitoring;punto ciego;puntos ciegos;sensor de punto ciego;"
     "sensores de punto ciego;monitor de punto ciego;monitoreo de punto ciego;"
     "alerta de punto ciego;bsm;monitor de puntos ciegos;blind spot sensor;"
     "sensor de puntos ciegos"},
    {Field::feature, "adaptive_cruise",
     "adaptive cruise;adaptive cruise control;radar cruise;radar cruise control;smart cruise;"
     "smart cruise control;intelligent cruise control;dynamic cruise control;acc;"
     "control crucero adaptativo;control de crucero adaptativo;crucero adaptativo;"
     "control crucero adaptivo;adaptative cruise;adaptive crusie;velocidad crucero adaptativo;"
     "distronic"},
    {Field::feature, "tow_package",
     "tow package;towing package;tow pkg;tow hitch;towing hitch;trailer hitch;hitch;"
     "trailer package;trailer tow;trailer tow package;towing pkg;max tow;max tow package;"
     "paquete de remolque;paquete para remolque;paquete de arrastre;enganche de remolque;"
     "enganche para remolque;enganche para trailer;gancho de remolque;gancho para remolque;"
     "jalon;bola de remolque;hitch receiver;hich;tow bar;tow packge;gancho para jalar;"
     "enganche para jalar;jalon para traila;paquete de jalon;bola para jalar;paquete para jalar;"
     "gancho de arrastre;enganche para traila;enganche para la traila;enganche de traila;"
     "gancho para traila;gancho para la traila;gancho de traila;bola para traila;bola de traila"},
    {Field::feature, "remote_start",
     "remote start;remote starter;remote engine start;auto start;remote starting;autostart;"
     "arranque remoto;encendido remoto;encendido a distancia;arranque a distancia;remote strat;"
     "remotestart;encendido por control remoto"},
    {Field::feature, "bed_liner",
     "bed liner;bedliner;spray in liner;spray in bedliner;spray in bed liner;spray on bedliner;"
     "bed liners;line x;rhino liner;rhino lining;bed lining;protector de caja;forro de caja;"
     "forro de la caja;recubrimiento de caja;spray liner;recubrimiento en la caja;"
     "protector de cama;bedliner de la caja"},
    {Field::feature, "roof_rack",
     "roof rack;roof racks;roof rails;roof rail;luggage rack;rack on top;roofrack;portaequipaje;"
     "portaequipajes;canastilla;parrilla de techo;parrilla en el techo;rack de techo;"
     "rieles de techo;rieles en el techo;roof rak;barras de techo;barras en el techo;cross bars;"
     "rack arriba;rack de arriba;canastilla arriba;rack en el techo;parrilla portaequipaje;"
     "porta equipaje"},
    {Field::feature, "premium_audio",
     "premium audio;premium sound;premium sound system;premium stereo;premium speakers;bose;"
     "bose audio;bose speakers;bose sound;bose sound system;bose stereo;bose audio system;"
     "harman;harman kardon;harmon kardon;harman kardon sound;harmon kardin;jbl;jbl audio;"
     "jbl speakers;jbl sound;jbl sound system;jbl stereo;bang and olufsen;bang olufsen;b and o;"
     "burmester;mark levinson;meridian;bowers and wilkins;bowers wilkins;infinity sound system;"
     "fender audio;revel audio;elsa audio;krell;sonido premium;audio premium;"
     "sistema de sonido premium;sistema de audio premium;good sound system;nice sound system;"
     "upgraded sound;upgraded stereo;bocinas bose;sonido bose;estereo bose;bocinas jbl;"
     "sonido jbl;equipo de sonido premium;upgraded audio;upgraded sound system;"
     "upgraded speakers;sistema bose;bocinas premium"},
    {Field::feature, "keyless_entry",
     "keyless entry;keyless;keyless go;keyless start;keyless ignition;push button start;"
     "push to start;push start;smart key;keyless access;entrada sin llave;sin llave;"
     "acceso sin llave;llave inteligente;keyles entry;proximity key;llave de proximidad"},
    {Field::feature, "heated_wheel",
     "heated steering wheel;steering wheel warm up;steering wheel warms up;"
     "steering wheel heat up;steering wheel heats up;steering wheel get warm;"
     "steering wheel gets warm;steering wheel that warms up;steering wheel that heats up;"
     "heated steering;heated wheel;steering wheel heater;volante calefactado;"
     "volante calefaccionado;volante con calefaccion;volante calefactable;volante caliente;"
     "volante termico;warm steering wheel;heated stearing wheel;timon calefactado;"
     "volante calientito;volante que calienta;volante que se calienta"},
    {Field::feature, "parking_sensors",
     "parking sensors;park sensors;parking sensor;park assist;parking assist;"
     "rear parking sensors;front parking sensors;backup sensors;back up sensors;"
     "proximity sensors;sensors front and back;sensors front and rear;sensors in front;"
     "front and rear sensors;front and back sensors;rear sensors;front sensors;"
     "sensors in the back;sensors in back;sensors all around;park sensor;backup sensor;"
     "reverse sensors;parktronic;sensores de estacionamiento;sensores de parqueo;"
     "sensores de reversa;"
     "sensor de estacionamiento;sensor de parqueo;sensores para estacionar;"
     "asistente de estacionamiento;sensores de proximidad;sensor de reversa;"
     "asistencia de estacionamiento;sensores para estacionarse;sensores traseros;park distance"},
    {Field::none, "",
     "navy federal;navy fed;360 camera;360 cameras;camara 360;dash camera;dash cam;"
     "camara frontal;surround camera;camara de fotos;camaras 360;360 view camera;dashcam;"
     "camara del celular;taco bell;henry ford;harrison ford;gerald ford;tom ford;abraham lincoln;"
     "ford foundation;my heated seats;without a hitch;gps tracker;gps tracking;leather jacket;"
     "nav bar;grand canyon;traverse city;focus group;heated argument;heated garage"},
});
// clang-format on

}  // namespace

std::span<const AttributeRow> attribute_rows() {
  return rows;
}

}  // namespace kept::bot
