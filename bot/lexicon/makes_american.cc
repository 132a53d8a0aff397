#include <array>

#include "bot/lexicon/vehicles.h"

namespace kept::bot {
namespace {

// clang-format off
constexpr auto makes = std::to_array<MakeRow>({
    {"Buick",
     "?Enclave;Encore GX;?Encore;?Envision;?Envista;?Cascada;?Century;LaCrosse=la crosse,allure;"
     "LeSabre=le sabre;?Lucerne;Park Avenue;?Rainier;Regal TourX;Regal Sportback;?Regal;"
     "?Rendezvous;Terraza;Verano;?Electra"},
    {"Cadillac=caddy,caddie,cadi,cadilac,cadillak,cadilak,cadillic",
     "ATS;ATS-V;CTS-V;CTS;CT4-V;CT4;CT5-V;CT5;CT6;DTS;STS;SRX;XTS;XT4;XT5;XT6;XLR;ELR;?BLS;"
     "DeVille=de ville;?Eldorado;?Seville;Escalade ESV;Escalade EXT;Escalade IQ;"
     "Escalade=slade,escaleid,escalei,esclade,escelade,excalade;Lyriq;Optiq;Vistiq;Celestiq;"
     "?Catera"},
    {"Chevrolet=chevy,chevi,shevy,chev,chevie,chevolet,shevrolet,chebi,chevvy,chevey,cheverolet,"
     "chevrlet,chebrolet,chevorlet",
     "Silverado 1500 LTD;Silverado 1500=silverado half ton;Silverado 2500HD;Silverado 2500;"
     "Silverado 3500HD;Silverado 3500;Silverado 4500HD;Silverado EV;Silverado=silvrado,silverodo,"
     "silberado,silveraldo;Tahoe=tajo,tajoe,taho;Suburban=burban,burb;"
     "?Avalanche;Blazer EV;"
     "?Blazer;TrailBlazer EXT;TrailBlazer=trail blazer;Equinox EV;Equinox=equinoxes,equanox,"
     "equinix,ekinox;?Traverse;Trax;?Colorado;Malibu Maxx;Malibu=mailbu;Impala Limited;?Impala;"
     "Cruze;?Sonic;?Spark EV;?Spark;Bolt EUV;Bolt EV;?Bolt;?Volt;Camaro=camero,camarro;"
     "Corvette=vette,corvete,corvet;?Cobalt;Aveo;HHR;Captiva Sport;?Captiva;Cavalier;"
     "Monte Carlo;?Prizm;S-10;?SS;SSR;?Tracker;?Uplander;?Venture;?Astro;"
     "?Express;City Express;?Lumina;?Metro;BrightDrop"},
    {"Chrysler=crysler,chysler,crisler,chrystler,kraisler",
     "?200;?300;300C;Pacifica=pacifika;PT Cruiser=pt cruser;Sebring;"
     "Town & Country=townandcountry,towncountry,townncountry,town and country,town n country,"
     "town and countries;?Voyager;?Grand Voyager;?Aspen;?Concorde;Crossfire;Cirrus;300M;LHS;"
     "?Prowler"},
    {"Dodge",
     "?Challenger=chalenger;?Charger=chargr;Durango;?Journey;Grand Caravan=grancaravan;?Caravan;"
     "?Avenger;?Caliber;Dakota;?Dart;?Hornet;?Intrepid;?Magnum;?Neon;?Nitro;?Stratus;?Viper"},
    {"Fisker", "?Ocean;?Karma"},
    {"Ford=frod,foord",
     "F-150 Lightning=f150 lightning;"
     "F-150=fonefifty,f1fifty,effonefifty,ef150,f 1 50,efe 150,f hundred fifty,f 100 50,f15o,"
     "eff 1 50,ford 150,f cientocincuenta,f 100 cincuenta;"
     "F-250=ftwofifty,ford 250,eff 2 50;F-350=ford 350;F-450;F-550;F-650;"
     "Super Duty=superduty,superduties;Bronco Sport;Bronco=bronko;C-Max=cmaxes;"
     "Crown Victoria=crownvic,crown vic;E-150;E-250;?E-350;?E-450;E-Series;E-Transit;"
     "?EcoSport=eco sport;?Edge;?Escape=escpae;Excursion;?Escort;?Expedition Max;?Expedition EL;"
     "?Expedition=expedicion,expy,expidition,expadition;"
     "Explorer Sport Trac=sport trac,sporttrack;?Explorer=exploror;?Fiesta;"
     "?Five Hundred;?Flex;?Focus;?Freestar;?Freestyle;?Fusion;?Maverick;"
     "Mustang Mach-E=mache,machee,mach e,mustang mach e,mustang mache,mock e;"
     "Mustang=stang,mustag,mustan;?Ranger;Taurus X;Taurus=tauruses;?Thunderbird;Transit Connect;"
     "?Transit;?Windstar;ZX2;?Contour"},
    {"GMC=gm c",
     "Sierra 1500 Limited;Sierra 1500;Sierra 2500HD;Sierra 2500;Sierra 3500HD;Sierra 3500;"
     "Sierra EV;Sierra=siera,cierra;Yukon XL;Yukon=yucon,yukkon;?Acadia;?Terrain;?Canyon;"
     "?Envoy XL;?Envoy;?Savana;?Safari;?Sonoma;Hummer EV=hummer ev suv,hummer ev pickup;?Jimmy"},
    {"Hummer", "?H1;?H2;?H3T;?H3"},
    {"Jeep=geep,jeap,yip,jip,yeep",
     "Grand Cherokee L;Grand Cherokee 4xe;Grand Cherokee=grancherokee,gran cherokee,"
     "grand cheroke;Cherokee=cherokes,cheroki;?Commander;?Compass=compasses;"
     "?Gladiator=jeep truck;Grand Wagoneer L;Grand Wagoneer;Wagoneer S;Wagoneer L;Wagoneer;"
     "?Liberty=liberties;?Patriot;?Renegade;Wrangler 4xe;Wrangler=rangler,wranger,wranglr,"
     "wrangeler;?Recon"},
    {"Karma", "?Revero"},
    {"Lincoln=lincon",
     "?Aviator;?Blackwood;?Continental;?Corsair;?LS;Mark LT;MKC;MKS;MKT;MKX;MKZ;?Nautilus;"
     "Navigator L;?Navigator;Town Car=towncar;?Zephyr"},
    {"Lucid", "?Air;?Gravity"},
    {"Mercury",
     "Grand Marquis=grandmarquis;?Marauder;?Mariner;?Milan;?Montego;?Monterey;?Mountaineer;"
     "?Sable;?Cougar;?Mystique;?Villager"},
    {"Oldsmobile", "?Alero;?Aurora;?Bravada;?Intrigue;?Silhouette;?Cutlass"},
    {"Plymouth", "?Neon;?Breeze;?Voyager;?Prowler"},
    {"Pontiac",
     "Aztek;Bonneville;?Firebird;G3;G5;G6=g6s;?G8=g8s;Grand Am;Grand Prix;GTO;?Montana;"
     "?Solstice;?Sunfire;?Torrent;Trans Am;?Vibe;?Wave"},
    {"Ram=dodgeram,dodge ram",
     "?1500;1500 Classic=ram 1500 classic,ram classic;?2500;?3500;?4500;?5500;"
     "ProMaster City=promaster cities;ProMaster=pro master;?C/V"},
    {"Rivian=rivien", "R1T;R1S;?R2;?R3"},
    {"Saturn", "?Aura;?Ion;?Outlook;?Relay;?Sky;?Vue;?Astra;?L300;?S-Series;SL1;SL2"},
    {"Tesla=telsa",
     "Model 3=modelo 3,modelo tres,tesla 3,tesla three;Model S=modelo s;Model X=modelo x,tesla x;"
     "Model Y=modelo y,tesla y;Cybertruck=cyber truck;?Roadster"},
    {"VinFast", "VF 8;VF 9"},
});
// clang-format on

}  // namespace

std::span<const MakeRow> american_makes() {
  return makes;
}

}  // namespace kept::bot
