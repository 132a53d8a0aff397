#include "bot/lexicon/vehicles.h"

#include <array>

namespace kept::bot {
namespace {

// clang-format off
constexpr auto makes = std::to_array<MakeRow>({
    {"Acura=acuras",
     "ILX;MDX;RDX;RLX;TLX;TSX;RSX;NSX;ZDX;ADX;?Integra;?TL;?RL;?CL"},
    {"Alfa Romeo=alfa,alfas,alfaromeos",
     "Giulia;Stelvio;Tonale;4C"},
    {"Aston Martin", "DB9;DB11;?Vantage;DBX"},
    {"Audi=audis",
     "A3;A4;A5;A6;A7;A8;A4 Allroad;?Allroad;Q3;Q4 e-tron;Q5;Q6 e-tron;Q7;Q8;R8;RS3;RS5;RS6;RS7;S3;"
     "S4;S5;S6;S7;S8;SQ5;SQ7;SQ8;?TT;TTS;e-tron GT;e-tron"},
    {"Bentley=bentleys", "Bentayga;?Continental GT;Flying Spur"},
    {"BMW=bmws,beemer,beamer,bimmer,beemers,beamers,bimmers,bmer,bemer",
     "1 Series=1serie;2 Series=2serie,serie2;3 Series=3serie,serie3;4 Series=4serie,serie4;"
     "5 Series=5serie,serie5;6 Series=6serie,serie6;7 Series=7serie,serie7;8 Series=8serie,serie8;"
     "X1;X2;X3;X4;X5;X6;X7;XM;Z3;Z4;M2;M3;M4;M5;M6;M8;i3;i4;i5;i7;i8;iX;M340i;328i;330i;335i;528i;"
     "530i;535i;540i;740i;230i;430i;440i;428i;320i;325i;340i"},
    {"Buick=buicks",
     "?Enclave;?Encore GX;?Encore;?Envision;?Envista;?Cascada;?Century;LaCrosse;LeSabre;Lucerne;"
     "?Park Avenue;?Rainier;?Regal;Rendezvous;Terraza;Verano"},
    {"Cadillac=cadillacs,caddy,caddys,caddie,cadi,cadilac,caddies",
     "ATS;CTS;CT4;CT5;CT6;DTS;STS;SRX;XTS;XT4;XT5;XT6;XLR;DeVille;?Escalade ESV;"
     "Escalade=escalades,slade,lade,esclade;Lyriq;Optiq;Vistiq;Celestiq"},
    {"Chevrolet=chevy,chevys,chevies,chevi,shevy,chev,chevie,chevrolets,chevolet,shevrolet,chebi,"
     "chevvy",
     "Silverado 1500;Silverado 2500HD=silverado2500;Silverado 3500HD=silverado3500;Silverado EV;"
     "Silverado=silverados,chevysilverado;Tahoe=tahoes;Suburban=suburbans,burban,burb;?Avalanche;"
     "?Blazer EV;?Blazer;TrailBlazer=trailblazers;?Equinox EV;Equinox=equinoxes;?Traverse;Trax;"
     "?Colorado;Malibu=malibus;?Impala;Cruze;?Sonic;?Spark;?Bolt EUV;?Bolt EV;?Bolt;?Volt;"
     "Camaro=camaros;Corvette=corvettes,vette,vettes,corvete;?Cobalt;Aveo;HHR;?Captiva;Cavalier;"
     "Monte Carlo;?Prizm;S-10;?SS;SSR;?Tracker;?Uplander;?Venture;?Astro;?Express;?City Express;"
     "?Lumina"},
    {"Chrysler=chryslers,crysler,chysler",
     "?200;?300;300C=300cs;Pacifica=pacificas;PT Cruiser=ptcruisers;Sebring;"
     "Town & Country=townandcountry,towncountry,townncountry;?Voyager;?Aspen;?Concorde;Crossfire;"
     "Cirrus;300M;LHS"},
    {"Dodge=dodges",
     "?Challenger=challengers;?Charger=chargers,chargr;Durango=durangos;?Journey;Grand Caravan;"
     "?Caravan=caravans;?Avenger;?Caliber;Dakota;?Dart;?Hornet;?Intrepid;?Magnum;?Neon;?Nitro;"
     "?Stratus;?Viper"},
    {"Ferrari", "?488;?California;?Portofino;?Roma"},
    {"Fiat=fiats", "?500;500X;500L;500e;124 Spider"},
    {"Fisker", "?Ocean;?Karma"},
    {"Ford=fords",
     "F-150 Lightning;F-150=f150s,fonefifty,f1fifty,effonefifty,f1 50,ef150;F-250=f250s,ftwofifty;"
     "F-350=f350s;F-450;F-550;?Super Duty;?Bronco Sport;Bronco=broncos;?C-Max;"
     "Crown Victoria=crownvic;?E-150;?E-250;?E-350;?E-Series;?EcoSport;?Edge=edges;?Escape=escapes;"
     "Excursion;?Expedition Max;Expedition=expeditions,expy,expidition;?Explorer Sport Trac;"
     "Explorer=explorers;?Fiesta;?Five Hundred;?Flex;?Focus;Freestar;?Freestyle;?Fusion=fusions;"
     "?Maverick=mavericks;Mustang Mach-E=mache,machee;Mustang=mustangs,stang,stangs;"
     "?Ranger=rangers;Taurus X;Taurus;?Thunderbird;?Transit Connect;?Transit;?Windstar"},
    {"Genesis=genesises", "G70;G80;G90;GV60;GV70;GV80"},
    {"GMC=gmcs",
     "Sierra 1500;Sierra 2500HD=sierra2500;Sierra 3500HD=sierra3500;Sierra EV;Sierra=sierras;"
     "Yukon XL;Yukon=yukons;?Acadia=acadias;?Terrain=terrains;?Canyon=canyons;?Envoy;?Savana;"
     "?Safari;?Sonoma;?Hummer EV"},
    {"Honda=hondas,hunda,jonda",
     "?Accord Crosstour;Accord=accords;Civic=civics,civc;CR-V=crvs,seearevee,crv's;CR-Z;?Clarity;"
     "?Crosstour;?Element;?Fit=fits;HR-V=hrvs;?Insight;"
     "Odyssey=odysseys,oddyssey,oddysey,odessey,odyssy,odissey;?Passport=passports;?Pilot=pilots;"
     "Prelude;?Prologue;Ridgeline=ridgelines;S2000"},
    {"Hummer=hummers", "?H1;?H2;?H3"},
    {"Hyundai=hyundais,hundai,hyundia,hiundai,hunday,hundia,hyundi,huyndai,hyandai,jundai,jyundai,"
     "yundai,hiunday,hyunday",
     "?Accent=accents;?Azera;Elantra N;Elantra GT;Elantra=elantras,alantra;?Entourage;?Equus;"
     "Ioniq 5;Ioniq 6;Ioniq 9;Ioniq;?Kona Electric;?Kona=konas;Nexo;Palisade=palisades,pallisade;"
     "Santa Cruz;Santa Fe=santafes,santefe;Sonata=sonatas;?Tiburon;?Tucson=tucsons,tuscon,tucsan;"
     "Veloster;?Venue;Veracruz;?XG350"},
    {"Infiniti=infinitis,infinity,infinitys,infinti",
     "Q50=q50s;Q60;Q70;QX30;QX50;QX55;QX60;QX70;QX80;G35;G37;G25;FX35;FX45;EX35;JX35;M35;M37;M45;"
     "I30;I35;Q45;QX4;QX56"},
    {"Isuzu", "?Ascender;?Axiom;?Rodeo;?Trooper"},
    {"Jaguar=jaguars,jag,jags", "F-Pace;E-Pace;I-Pace;F-Type;S-Type;X-Type;XE;XF;XJ;XK"},
    {"Jeep=jeeps,geep,jeap",
     "Grand Cherokee L;Grand Cherokee 4xe;Grand Cherokee=grandcherokees,grandcherokes,grancherokee;"
     "?Cherokee=cherokees;?Commander;?Compass=compasses;?Gladiator=gladiators;Grand Wagoneer;"
     "Wagoneer S;Wagoneer=wagoneers;?Liberty;?Patriot=patriots;?Renegade=renegades;"
     "Wrangler Unlimited;Wrangler 4xe;Wrangler=wranglers,rangler,wranger"},
    {"Kia=kias,kiya",
     "Amanti;Borrego;Cadenza;?Carnival=carnivals;EV6;EV9;EV3;EV4;Forte Koup;Forte5;?Forte=fortes;"
     "K4;K5;K900;Niro EV;Niro=niros;Optima=optimas;?Rio=rios;?Rondo;Sedona;Seltos;Sephia;"
     "Sorento=sorrento,sorentos,sorrentos;?Soul EV;?Soul=souls;?Spectra;Sportage=sportages,sportge;"
     "?Stinger=stingers;Telluride=tellurides,teluride,tellaride"},
    {"Lamborghini=lambo", "Huracan;?Urus"},
    {"Land Rover=landrovers",
     "Range Rover Sport;Range Rover Evoque=evoque;Range Rover Velar=velar;Range Rover=rangerovers;"
     "Discovery Sport;?Discovery;?Defender=defenders;?Freelander;LR2;LR3;LR4"},
    {"Lexus=lexuses,lexis,lexxus",
     "CT 200h;ES 300h=es300h;ES 300=es300;ES 330;ES 350=es350s;ES 250;GS 300;GS 350;GS 430;GS 450h;"
     "GS F;GX 460=gx460s;GX 470=gx470s;GX 550;HS 250h;IS 200t;IS 250;IS 300;IS 350;IS 500;LC 500;"
     "LS 400;LS 430;LS 460;LS 500;LX 470;LX 570;LX 600;LX 700h;NX 200t;NX 250;NX 300;NX 300h;"
     "NX 350;NX 350h;NX 450h+=nx450h;RC 300;RC 350;RC F;RX 300;RX 330;RX 350=rx350s;RX 350h;"
     "RX 350L;RX 400h;RX 450h=rx450;RX 500h;RZ 450e;RZ 300e;SC 430;TX 350;TX 500h;TX 550h+=tx550h;"
     "UX 200;UX 250h;?RX;?NX;?GX;?LX;?TX;?UX;?RZ;?GS;?RC;?LS"},
    {"Lincoln=lincolns",
     "?Aviator;?Blackwood;?Continental;?Corsair;?LS;?Mark LT;MKC;MKS;MKT;MKX;MKZ;?Nautilus;"
     "?Navigator L;?Navigator=navigators;Town Car;?Zephyr"},
    {"Lotus", "?Elise;?Evora;?Emira"},
    {"Lucid", "?Gravity"},
    {"Maserati=maseratis,maserrati", "Ghibli;Levante;?Quattroporte;GranTurismo;Grecale"},
    {"Mazda=mazdas,masda",
     "CX-3;CX-30;CX-5=cx5s;CX-50;CX-7;CX-70;CX-9=cx9s;CX-90;Mazda2;Mazda3=mazda3s;Mazda5;"
     "Mazda6=mazda6s;MX-5 Miata;MX-5;Miata=miatas;MX-30;Protege;RX-7;RX-8;?Tribute;?Millenia;?MPV;"
     "Mazdaspeed3=speed3"},
    {"McLaren", "720S"},
    {"Mercedes-Benz=mercedes,benz,merc,mercs,mercedez,mercedesbenz,mercedezbenz,mercedess,benzes,"
     "benzs,mb,mersedes,mercades,merceds,marcedes",
     "A-Class=claseA,aclase;B-Class;C-Class=clasec,cclase;CLA;CLE;CLK;CLS;E-Class=clasee,eclase;"
     "G-Class=gwagon,gwagen;GL-Class;GLA;GLB;GLC=glcs;GLE=gles;GLK;GLS;M-Class;?Metris;R-Class;"
     "S-Class=sclase;?SL;SLC;SLK;SLS;Sprinter=sprinters;EQB;EQE;EQS;AMG GT;C300=c 300;C250;C350;"
     "C43;C63;E300;E350;E400;E450;E550;E63;S500;S550;S560;S580;GLA250=gla 250;GLB250;"
     "GLC300=glc 300;GLE350=gle 350;GLE450;GLS450;GLS550;ML350;ML320;GL450;GL550;GLK350;"
     "CLA250=cla 250;CLS550;G550;G63"},
    {"Mercury",
     "?Grand Marquis;?Marauder;?Mariner;?Milan;?Montego;?Monterey;?Mountaineer;?Sable;?Cougar"},
    {"Mini=minis,minicooper,minicoopers",
     "Cooper Countryman;Cooper Clubman;Cooper S;?Cooper=coopers;?Clubman;?Countryman;?Paceman"},
    {"Mitsubishi=mitsubishis,mitsu,mitsubichi,mitsibishi",
     "?Diamante;Eclipse Cross;?Eclipse=eclipses;?Endeavor;?Galant;i-MiEV;Lancer Evolution;"
     "?Lancer=lancers;?Mirage G4;?Mirage=mirages;?Montero Sport;?Montero;Outlander Sport;"
     "Outlander PHEV;Outlander=outlanders;?Raider"},
    {"Nissan=nissans,nisan,nisson,nissen,nizan,nisssan",
     "350Z;370Z;Altima=altimas,altma;?Ariya;?Armada=armadas;?Cube;?Frontier=frontiers;GT-R;"
     "?Juke=jukes;?Kicks;?Leaf=leafs;Maxima=maximas;Murano=muranos;NV200;NV1500;NV2500;NV3500;"
     "Pathfinder=pathfinders;?Quest;Rogue Sport;Rogue Select;?Rogue=rogues,rouge,rouges;"
     "Sentra=sentras;?Titan XD;?Titan=titans;Versa Note;Versa=versas;Xterra=xterras,exterra;?Z"},
    {"Oldsmobile", "?Alero;?Aurora;?Bravada;?Intrigue;?Silhouette"},
    {"Plymouth", "?Neon"},
    {"Polestar", "Polestar 2;Polestar 3;Polestar 4"},
    {"Pontiac=pontiacs",
     "?Aztek;?Bonneville;?Firebird;G3;G5;G6;G8;?Grand Am;Grand Prix;GTO;?Montana;?Solstice;"
     "?Sunfire;?Torrent;Trans Am;?Vibe"},
    {"Porsche=porsches,porshe,porche,porches",
     "911=911s;718 Boxster;718 Cayman;718;Boxster;Cayenne=cayennes,cayene;Cayman;Macan=macans;"
     "Panamera;Taycan;Carrera GT"},
    {"Ram=rams,dodgeram,dodgerams",
     "?1500;?2500;?3500;?4500;?5500;ProMaster City;ProMaster=promasters;?C/V"},
    {"Rivian=rivians", "R1T;R1S;R2"},
    {"Rolls-Royce=rollsroyce", "?Ghost;?Phantom;Cullinan"},
    {"Saab", "9-3;9-5"},
    {"Saturn=saturns", "?Aura;?Ion;?Outlook;?Relay;?Sky;?Vue;Astra"},
    {"Scion=scions", "FR-S;iA;iM;iQ;tC;xA;xB;xD"},
    {"Smart", "Fortwo"},
    {"Subaru=subarus,subaro,suburu,suburus,subie,subies,subuaru,subary,zubaru",
     "?Ascent=ascents;?B9 Tribeca;?Baja;BRZ;Crosstrek=crosstreks,crosstrec,crosstrack;"
     "Forester=foresters,forrester,foresty;Impreza WRX;Impreza=imprezas;?Legacy=legacys;"
     "Outback=outbacks;Solterra;?Tribeca;WRX STI;WRX=wrxs;XV Crosstrek"},
    {"Suzuki=suzukis",
     "?Aerio;?Equator;?Forenza;Grand Vitara;?Kizashi;?Reno;?Sidekick;SX4;?Vitara;?Verona;XL7"},
    {"Tesla=teslas", "Model 3;Model S;Model X;Model Y;Cybertruck=cybertrucks;Roadster"},
    {"Toyota=toyotas,toyta,toyata,tyota,toyoda,toyot,yoda,yota,yotas",
     "4Runner=4runners,forerunner,4runer,forunner,fourrunner,4 runner;?86;Avalon=avalons;?bZ4X;bZ;"
     "C-HR;Camry=camery,camerys,camrys,camries,camary,cammry,camrey,kamry,camri;Camry Solara;"
     "Celica;Corolla Cross;Corolla Hatchback;Corolla iM;"
     "Corolla=corollas,carola,carrola,corola,carolla,corrolla,corrola;Crown Signia;?Crown;?Echo;"
     "FJ Cruiser=fj,fjcruisers;GR Corolla;GR Supra;GR86;Grand Highlander;"
     "Highlander=highlanders,hilander,highlandr,highlander's;Land Cruiser=landcruisers;?Matrix;"
     "Mirai;MR2;Prius C;Prius V;Prius Prime;Prius=priuses,prious,prius's,pryus;RAV4 Prime;"
     "RAV4=rav,rav4s,ravfour,rave4,rab4,raf4,rav for;Sequoia=sequoias,sequoya,secuoia;"
     "Sienna=siennas,siena,sienna's;Solara;Supra=supras;?Tacoma=tacomas,taco,tacos,tacuma;"
     "?Tundra=tundras,tundr;Venza;Yaris iA;Yaris"},
    {"Volkswagen=vw,vws,volkswagens,volkswagon,volkswagons,volkswagan,volks,volkswagn,wolkswagen,"
     "volswagen,vdub,folkswagen",
     "?Arteon;Atlas Cross Sport;?Atlas=atlases;?Beetle=beetles;?Cabrio;?CC;?Eos;GTI=gtis;Golf R;"
     "Golf GTI;Golf Alltrack;Golf SportWagen;?Golf=golfs;ID.4=id4;ID. Buzz=idbuzz;Jetta GLI;"
     "Jetta=jettas,jeta,jetas,yeta;Passat=passats,pasat;Phaeton;?Rabbit;?Routan;Taos;"
     "Tiguan=tiguans,tigwan,tiguan's;Touareg"},
    {"Volvo=volvos,bolbo",
     "C30;C70;C40;EX30;EX90;S40;S60;S70;S80;S90;V40;V50;V60;V70;V90;XC40;XC60=xc60s;XC70;"
     "XC90=xc90s"},
});

constexpr auto trims = std::to_array<std::string_view>({
    // Toyota and Lexus
    "TRD Off-Road=trdoffroad,offroadtrd,trdor;TRD Sport;TRD Pro;SR5;~SR;~LE;XLE=xle's;XSE;~SE;~L;"
    "~TRD;Nightshade;~Nightshade Edition;1794 Edition=1794;Capstone;~Trail;~Limited;~Platinum;"
    "~Adventure;~Woodland;Trailhunter;~Prime;~F Sport=fsport;~Eco",
    // Honda and Acura
    "EX-L=exl;~EX;~LX;~Touring;~Elite;~Sport;~Si;Type R;Type S;A-Spec;TrailSport=trailsport;"
    "Black Edition;~Sport Touring=sporttouring;~Sport-L=sportl;~EX-T=ext;RTL-E=rtle;~RTL;~RTS;"
    "~Advance;~Technology",
    // Ford and Lincoln
    "~XL;XLT=xlts;Lariat=lariats,larriat,larriet,lariet;King Ranch=kingranch;Raptor R;"
    "Raptor=raptors;Tremor;STX;~Titanium;~SEL;~ST;~ST-Line=stline;~S;~Timberline;Badlands;Wildtrak;"
    "~Big Bend=bigbend;~Outer Banks=outerbanks;~Black Diamond;~GT;~Mach 1=mach1;Shelby GT500=gt500;"
    "Shelby GT350=gt350;~Shelby;~Reserve;~Black Label;~Premiere;~Harley-Davidson;~FX4",
    // Chevrolet, GMC, Buick, Cadillac
    "~LT;~LS;LTZ;~RS;RST;Z71;Z06;ZR1;ZR2;ZL1;High Country=highcountry;"
    "Trail Boss=trailboss,lttrailboss;~Premier;~Custom;~WT=worktruck;~ACTIV;~1LT;~2LT;~3LT;~1SS;"
    "~2SS;~SS;~SLE;~SLT;~AT4X;AT4;Denali Ultimate=denaliultimate;Denali=denalis,denaly,danali;"
    "~Elevation;~Avenir;~Essence;~Preferred;~Luxury;~Premium Luxury=premiumluxury;"
    "~V-Series=vseries;~Blackwing;~Stingray=c8;~Grand Sport=grandsport",
    // Dodge, Ram, Jeep, Chrysler
    "Big Horn=bighorn,bighorns;Lone Star=lonestar;Laramie Longhorn;Laramie=laramies,larami;"
    "Longhorn;~Limited Longhorn;~Rebel=rebels;~Tradesman;TRX;Warlock;Power Wagon=powerwagon;"
    "~Express;~SLT;~Classic;Hellcat=hellcats,helcat,hellcat's;SRT Hellcat;SRT8;SRT 392=srt392;SRT;"
    "R/T=rt;Scat Pack=scatpack,scatpac,scat;SXT;GT Line;~GT;Demon;Citadel;~Summit;Overland;"
    "Trailhawk=trailhawks,trailhauk;~Latitude;~Latitude Plus;~Altitude;Laredo=loredo;Rubicon 392;"
    "Rubicon=rubicons,rubicn,rubycon;Sahara=saharas,sahra;~Willys=willys,willies;"
    "~High Altitude=highaltitude;Mojave;~Freedom;Touring L=touringl;~Pinnacle;300S;"
    "~Summit Reserve",
    // Nissan, Infiniti, Mitsubishi
    "~SV;~SL;~SR;Pro-4X=pro4x;Pro-X=prox;Nismo;~Midnight Edition=midnightedition;"
    "~Rock Creek=rockcreek;~Platinum Reserve;~Luxe;~Sensory;~Autograph;~Pure;~ES;~LE;~SE",
    // Hyundai, Kia, Genesis
    "~SEL;~SE;~Limited;Calligraphy=caligraphy;N Line=nline,andline;~Blue;XRT;~Ultimate;~LXS;~LX;"
    "~EX;~SX;SX Prestige=sxprestige;~X-Line=xline;X-Pro=xpro;GT-Line=gtline;~Advanced;~Wind;"
    "~Nightfall;~S",
    // Subaru, Mazda, Volkswagen
    "Onyx Edition=onyxedition,onyx;~Premium;~Base;~Touring XT=touringxt;Wilderness=wildernes;STI;"
    "~Limited XT;~Grand Touring=grandtouring;~Carbon Edition=carbonedition;~Signature;~Select;~SE;"
    "~SEL;SEL Premium=selpremium;R-Line=rline;~Autobahn;~Wolfsburg;~Highline",
    // German and British, Volvo, Tesla
    "~Premium Plus=premiumplus;~Prestige=prestige;S line=sline;~Komfort;~Progressiv;M Sport=msport;"
    "AMG;~Turbo S=turbos;~Carrera;~GTS;~GT3;~HSE;~R-Dynamic=rdynamic;~Autobiography;~SE;~Momentum;"
    "~Inscription;R-Design=rdesign;~Performance;~Plaid",
});
// clang-format on

}  // namespace

std::span<const MakeRow> make_rows() {
  return makes;
}
std::span<const std::string_view> trim_rows() {
  return trims;
}

}  // namespace kept::bot
