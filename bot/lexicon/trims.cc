#include <array>

#include "bot/lexicon/vehicles.h"

namespace kept::bot {
namespace {

// clang-format off
constexpr auto trims = std::to_array<TrimRow>({
    // Asian makes
    {"Toyota",
     "~L;~LE;~XLE;XSE;~SE;~CE;~VE;~XLS;~XRS;~S;~Limited;~Platinum=plat;~Touring;~Sport;~Premium;"
     "~Base;~TRD;TRD Off-Road=trdoffroad,offroad trd,trd or;TRD Off-Road Premium;TRD Sport;"
     "TRD Pro;~SR;SR5=sr fives;SR5 Premium;1794;1794 Edition=1794 package;Capstone;~Trail;"
     "Trail Edition;"
     "Trailhunter;Nightshade;Nightshade Edition;~Adventure;~Woodland;Woodland Edition;"
     "Bronze Edition;Heritage Edition;Apex Edition;~Eco;PreRunner=pre runner;X-Runner;~GR Sport;"
     "~Hybrid Max;~Advanced;~Prime;~Venture;~Core;~Circuit Edition;~Off-Road"},
    {"Lexus",
     "~F Sport=fsport;F Sport Handling;F Sport Performance;~Luxury;~Ultra Luxury;~Premium;"
     "~Premium Plus;~Base;Overtrail;~Black Line;~Executive;~Crafted Line;~L"},
    {"Honda",
     "~LX;~EX;EX-L=exl;~EX-T=ext;~LX-P;~LX-S;~DX;~VP;~SE;~Touring;~Elite;~Sport;~Sport-L;"
     "~Sport Touring;~Sport Hybrid;~Si;Type R=type ares;TrailSport=trailsport,trail sport;"
     "Black Edition;RTL-E=rtle;RTL-T;~RTL;~RTS;~RT;~Value Package;Special Edition;~Limited;"
     "~Hybrid-L;EX-L Navi;~Base"},
    {"Acura",
     "~A-Spec=aspec;Type S;~Advance;~Technology;~Elite;~Premium;~Base;~Special Edition;~SH-AWD;"
     "A-Spec Advance"},
    {"Nissan",
     "~S;~SV;~SL;~SR;~SE;~LE;~XE;~GXE;~SE-R;~Platinum=plat;Platinum Reserve;Pro-4X=pro four x,pro4;"
     "Pro-X;Nismo;~Midnight Edition;~Rock Creek;~Sport;~Desert Runner;~Special Edition;~Premium;"
     "~Touring;~Spec V;~Base;~Signature;~Plus;~Engage;~Evolve;~Empower;~S Plus;~SV Plus;~SL Plus"},
    {"Infiniti",
     "~Pure;~Luxe;~Essential;~Sensory;~Autograph;~Sport;Red Sport 400=red sport;"
     "Signature Edition;~Base;~Premium;~Journey;~S;~Touring;~Limited;~Edition 30"},
    {"Mitsubishi",
     "~ES;~LE;~SE;~SEL;~GT;~GTS;~LS;~XLS;~Ralliart;Black Edition;Trail Edition;~Limited;~S;~RS"},
    {"Hyundai",
     "~SE;~SEL;~SEL Plus;~SEL Convenience;SEL Premium;~Limited;N Line;Calligraphy=caligraphy;"
     "~Blue;XRT;XRT Pro;~Ultimate;~Night;Night Edition;~GLS;~GL;~GS;~Value Edition;~Eco;~Sport;"
     "R-Spec;~SR;~Premium;~Preferred;~Essential;~Long Range;~Standard Range;~Base;~Luxury"},
    {"Kia",
     "~LX;~LXS;~S;~EX;~SX;~SXL;~FE;~EX Premium;SX Limited;SX Prestige;SX Turbo;~X-Line;X-Pro;"
     "GT-Line;~GT;~GT1;~GT2;~Wind;~Nightfall;Nightfall Edition;~Touring;~Designer;~Premium;"
     "~Long Range;~Launch Edition;X-Line EX;~X-Line S;~Limited"},
    {"Genesis",
     "~Advanced;~Prestige;~Sport Prestige;~Standard;~Ultimate;~Sport;~Premium;~Luxury;~Select;"
     "~Sport Advanced;~Performance"},
    {"Subaru",
     "~Base;~Premium;~Sport;~Limited;~Touring;~Touring XT;~Limited XT;~Onyx;~Onyx XT;"
     "Onyx Edition;"
     "Onyx Edition XT;Wilderness=wildernes;STI=s t i;~GT;~TR;~tS;~RS;~XT;L.L. Bean=ll bean;"
     "~Special Edition;~Convenience;~Sport XT"},
    {"Mazda",
     "~Sport;~Touring;~Grand Touring;~Grand Touring Reserve;~Select;~Preferred;~Premium;"
     "~Premium Plus;~Carbon Edition;~Carbon Turbo;~Signature;~Club;~RF;~i Sport;~i Touring;"
     "~i Grand Touring;~s Touring;~s Grand Touring;~SV;~GX;~GT;~GS;~Turbo Premium;"
     "~Turbo Premium Plus;~Base;~Meridian Edition;~LX;~Launch Edition"},
    {"Scion", "~Release Series;~RS;~Base"},
    {"Suzuki", "~SE;~GLS;~JLX;~Premium;~Sport;~S;~SLS;~GTS"},
    {"Isuzu", "~S;~LS;~LSE;~Limited"},

    // American makes
    {"Ford",
     "~XL;XLT;Lariat=larriat,larriet,lariet,lariate;King Ranch=kingranch;Raptor R;Raptor;Tremor;"
     "STX;~Titanium;~SEL;~SE;~S;~ST;~ST-Line=stline;~RS;~Active;~Platinum=plat;~Limited;~Sport;"
     "~SHO;"
     "~Timberline;Badlands=bad lands;Wildtrak=wild track,wildtrack;~Big Bend=bigbend;"
     "~Outer Banks=outerbanks;~Black Diamond;~Base;~Heritage;~Heritage Edition;Everglades;~GT;"
     "GT Premium;~EcoBoost Premium;~Mach 1=mach1;Bullitt;Boss 302;Shelby GT500=gt500;"
     "Shelby GT350=gt350;~Shelby;Dark Horse;California Special;~Rally;~GT Performance;"
     "~California Route 1;~First Edition;~Select;~Premium;~Pro;~Flash;Harley-Davidson;FX4;FX2;"
     "Eddie Bauer;~LX;~LE;~XLS;~Free Wheeling;~Stroppe;~Deluxe"},
    {"Lincoln", "~Reserve;~Black Label;~Premiere;~Select;~Base;~Standard;~Ultimate;~Signature;~L"},
    {"Mercury", "~GS;~LS;~Premier;~Premium;~Convenience;~Luxury"},
    {"Chevrolet",
     "~L;~LS;~LT;LTZ;~RS;RST;Z71;Z06;ZR1;ZR2;ZR2 Bison;ZL1;Z28;~E-Ray;~1LT;~2LT;~3LT;~1LZ;~2LZ;"
     "~3LZ;~1SS;~2SS;~SS;~1RS;~2RS;High Country=highcountry,high countries;LT Trail Boss;"
     "Custom Trail Boss;Trail Boss=trailboss,trail bosses;~Premier;~Custom;~WT=work truck trim;"
     "~ACTIV;~Midnight Edition;~Texas Edition;~Redline;~Redline Edition;~Stingray;~Grand Sport;"
     "~Eco;~Premium;~Sport;~Base;~Limited"},
    {"GMC",
     "~SLE;~SLT;~SL;AT4X;AT4=at fours;~AT4 Ultimate;Denali Ultimate=denaliultimate;"
     "Denali Reserve;Denali=denaly,danali,delani;~Elevation;~Pro;~All Terrain;~X31;~Base;~SLE-1;"
     "~SLE-2;~SLT-1;~SLT-2;~WT"},
    {"Buick",
     "~Preferred;~Preferred II;~Essence;~Premium;~Premium II;~Avenir;~Sport Touring;~ST;~Select;"
     "~GS;~CX;~CXL;~CXS;~CXL Turbo;~Convenience;~Custom;~Limited;~Base;~Luxury"},
    {"Cadillac",
     "~Luxury;~Premium Luxury;~Sport;~Sport Platinum;~Platinum;~Premium Luxury Platinum;"
     "V-Series;~Blackwing;~V-Sport;~Base;~Performance;~Standard;~Premium;~ESV;~Velocity"},
    {"Dodge",
     "SXT;SXT Plus;~SE;~SLT;~GT;~GT Plus;R/T;R/T Plus;R/T Scat Pack;Scat Pack=scatpack,scatpac,"
     "scat,skat pack,scat pac;~Widebody=wide body;Scat Pack Widebody;SRT Hellcat;Hellcat Redeye;"
     "Hellcat Widebody;~Redeye;Jailbreak;Hellcat=helcat,hell cat;SRT8;SRT4;SRT 392=srt392;SRT;"
     "Demon;~T/A;~Daytona;~Shaker;Citadel;~Limited;~Crew;~Crossroad;~Rallye;Super Bee;~Blacktop;"
     "~ES;~Express;~Heat;~Sport;~Mainstreet;~Pursuit;~Touring"},
    {"Ram",
     "Big Horn=bighorn;Lone Star=lonestar;Laramie Longhorn;Laramie=larami,larimie;Longhorn;"
     "~Limited Longhorn;~Limited;~Rebel;~Tradesman;TRX;~RHO;~Express;~SLT;~ST;~Classic;Warlock;"
     "Power Wagon=powerwagon;~HFE;~Tungsten;~Night Edition;~Outdoorsman;~Sport;~SXT"},
    {"Jeep",
     "~Sport;~Sport S;~Sport Altitude;~Unlimited;~Unlimited Sport;~Unlimited Sahara;"
     "~Unlimited Rubicon;Sahara=sahra;Rubicon X;Rubicon 392;Rubicon=rubicn,rubycon;"
     "~Willys=willies;Willys Sport;~High Altitude;~Altitude;Mojave;~Overland;~Summit;"
     "Summit Reserve;~Limited;~Limited X;Laredo X;Laredo=loredo;Laredo E;Trailhawk=trailhauk,"
     "trail hawk;~Latitude;Latitude Plus;Latitude Lux;SRT8;SRT;Trackhawk=track hawk;~Freedom;"
     "~Upland;~Islander;~High Tide;~Nighthawk;~Carbide;~Texas Trail;~75th Anniversary;"
     "~80th Anniversary;~Upland Edition;~North;~Series I;~Series II;~Series III;~Base"},
    {"Chrysler",
     "~Touring;Touring L;Touring L Plus;~Touring Plus;~Limited;~Pinnacle;~S;SRT8;~LX;~Select;"
     "~Hybrid Limited;~S Appearance;~LXi;~Base"},
    {"Tesla,Rivian,Lucid,Polestar",
     "~Long Range;~Long Range Plus;~Performance;~Standard Range;~Standard Range Plus;Plaid;~P85;"
     "P85D;~75D;~85D;90D;100D;P90D;P100D;~Foundation Series;Cyberbeast;~Adventure;~Explore;"
     "~Launch Edition;~Touring;~Grand Touring;~Pure;~Sapphire;~Dual Motor;~Base"},
    {"Pontiac,Saturn,Oldsmobile,Hummer",
     "~GT;GTP;GXP;~SE;~SE1;~SE2;~XE;~XR;~Red Line;~Green Line;~GLS;~GL;~GX;~SV;~Adventure;"
     "~Luxury;~Alpha;~Base;~Formula;~Ram Air"},

    // European makes
    {"Volkswagen",
     "~S;~SE;~SEL;SEL Premium;~SE Technology=se tech;R-Line;SEL R-Line;SE R-Line;"
     "~Autobahn;~Wolfsburg;"
     "Wolfsburg Edition;~Highline;~Trendline;~Comfortline;~Execline;~GLI;~Sport;~Launch Edition;"
     "~Pro;~Pro S;~Peak Edition;~Final Edition;~Dune;~Coast;~TDI;~TSI;~Limited;~Base;~GLS;~GLX;"
     "~GL"},
    {"Audi",
     "~Premium;~Premium Plus;~Prestige;S line;~Technik;~Komfort;~Progressiv;~Titanium;"
     "~Competition;~Black Optic"},
    {"BMW",
     "M Sport=msport;M35i;M40i;M50i;M60i;xDrive28i;xDrive30i;xDrive35i;xDrive40i;xDrive40;"
     "xDrive45e;xDrive50e;xDrive50i;xDrive50;xDrive60;sDrive28i;sDrive30i;eDrive35;eDrive40;"
     "~xLine;~Luxury;~Sport;~M Competition;~Competition;~CS;~CSL;~Premium;"
     "~Gran Coupe;~Gran Turismo;~Executive"},
    {"Mercedes-Benz",
     "AMG;~AMG Line;~Luxury;~Sport;~Premium;~Exclusive;~Pinnacle;~Maybach;~Night Edition;"
     "~BlueTEC"},
    {"Volvo",
     "~Momentum;~Inscription;R-Design;Polestar Engineered;~Core;~Plus;~Ultimate;~Ultra;"
     "~Cross Country;Black Edition;~Recharge;~T5;~T6;~T8;~B5;~B6;~Premier;~Platinum"},
    {"Land Rover",
     "~S;~SE;~HSE;HSE Luxury;~R-Dynamic;R-Dynamic S;R-Dynamic SE;R-Dynamic HSE;Autobiography;"
     "SVR;~First Edition;~X-Dynamic;~Dynamic;~Supercharged;~Metropolitan;~LSE;~Westminster;"
     "~Trophy"},
    {"Jaguar",
     "~R-Sport;~Prestige;~Premium;~Portfolio;~R-Dynamic;~SVR;~S;~R-Dynamic S;~XJL Portfolio"},
    {"Porsche",
     "~S;~4S;~GTS;~Turbo;~Turbo S;~Carrera;Carrera S;Carrera 4S;Carrera 4;~Targa;~Targa 4S;GT3;"
     "GT3 RS;GT2 RS;GT4;~Spyder;~Platinum Edition;~Base"},
    {"Mini",
     "~S;John Cooper Works=jcw;~SE;~Oxford Edition;~Classic;~Signature;~Iconic;~Base;~ALL4"},
    {"Alfa Romeo,Maserati,Fiat,Smart",
     "~Ti;~Ti Sport;Quadrifoglio;~Veloce;~Sprint;~Competizione;~Pop;~Lounge;Abarth;~Trekking;~S;"
     "~GranLusso;~GranSport;~Trofeo;~Modena;~Passion;~Proxy;~Base"},
    {"Saab", "~Aero;~Arc;~Linear;~Turbo4;~SE"},
});
// clang-format on

}  // namespace

std::span<const TrimRow> trim_rows() {
  return trims;
}

}  // namespace kept::bot
