#include <array>

#include "bot/lexicon/vehicles.h"

namespace kept::bot {
namespace {

// clang-format off
constexpr auto makes = std::to_array<MakeRow>({
    {"Acura=accura,acurra",
     "ILX;MDX;RDX;RLX;TLX;TSX;RSX;NSX;ZDX;ADX;Integra;?TL=tls;?RL;?CL;?Legend"},
    {"Daewoo", "Lanos;Leganza;Nubira"},
    {"Genesis=genesises", "G70;G80;G90;GV60;GV70;GV80"},
    {"Honda=hunda,jonda",
     "Accord Crosstour;Accord=acord,accrod,akord;Civic del Sol;"
     "Civic=civc,sivic,civik,sibic,civick;CR-V=seearevee,c are v,crb,ce erre ve;CR-Z;?Clarity;"
     "Crosstour;?Element;?Fit;HR-V;?Insight;"
     "Odyssey=oddyssey,oddysey,odessey,odyssy,odissey,odisey,oddessy,odyssies;?Passport;?Pilot;"
     "Prelude;?Prologue;Ridgeline=ridge line;S2000"},
    {"Hyundai=hundai,hyundia,hiundai,hunday,hundia,hyundi,huyndai,hyandai,jundai,jyundai,yundai,"
     "hiunday,hyunday,hondai,hyundae,junday,yunday,hyuandai",
     "?Accent;Azera;Elantra N;Elantra GT;Elantra Touring;Elantra=alantra,elentra;?Entourage;"
     "Equus;Genesis Coupe;Ioniq 5 N;Ioniq 5=ioniq fives,ionic 5,ionic fives,ionik 5;"
     "Ioniq 6=ionic 6,ionik 6;Ioniq 9=ionic 9;Ioniq=ionik;Kona Electric;Kona EV;Kona N;?Kona;"
     "Nexo;Palisade=pallisade,palasade,palisad;Santa Cruz=santacruz,santa cruzes;Santa Fe Sport;"
     "Santa Fe XL;Santa Fe=santefe,sante fe,santa fay;Sonata;?Tiburon;?Tucson=tuscon,tucsan,"
     "tuson;Veloster N;Veloster;?Venue;Veracruz=vera cruz;XG350;XG300"},
    {"Infiniti=infinity,infinti,infinitie",
     "Q50;Q60;Q70L;Q70;Q40;QX30;QX50;QX55;QX60;QX70;QX80;QX65;EX37;FX37;FX50;G20;G25;G35;G37;"
     "FX35;FX45;EX35;JX35;M30;M35;M37;M45;M56;?I30;?I35;Q45;QX4;QX56"},
    {"Isuzu", "?Ascender;?Axiom;?Rodeo;?Trooper;?Amigo;VehiCROSS;i-290;i-370;i-280;i-350"},
    {"Kia=kiya,quia",
     "Amanti;Borrego;Cadenza;?Carnival;EV6=e v 6;EV9;EV3;EV4;Forte Koup;Forte5;?Forte;K4=k4s;"
     "K5=k5s;K900;Niro EV;Niro;Optima;?Rio5;?Rio;?Rondo;Sedona;Seltos;Sephia;Sorento=sorrento,"
     "surento,sorrnto;?Soul EV;?Soul;?Soul=sole;?Spectra5;?Spectra;Sportage=sportge,sporage,"
     "sportige;?Stinger;Telluride=teluride,tellaride,tellurid,telluryde"},
    {"Lexus=lexis,lexxus,lexas,lexu,lexsus",
     "CT 200h;ES 300h;ES 300;ES 330;ES 350;ES 250;GS 200t;GS 300;GS 350;GS 400;GS 430;GS 450h;"
     "GS 460;GS F;GX 460;GX 470;GX 550;HS 250h;IS 200t;IS 250;IS 300;IS 350;IS 500;IS F;LC 500;"
     "LC 500h;LS 400;LS 430;LS 460;LS 500;LS 500h;LS 600h;LX 450;LX 470;LX 570;LX 600;LX 700h;"
     "LFA;NX 200t;NX 250;NX 300;NX 300h;NX 350;NX 350h;NX 450h+=nx 450h;RC 200t;RC 300;RC 350;"
     "RC F;RX 300;RX 330;RX 350;RX 350h;RX 350L;RX 400h;RX 450h;RX 500h;RZ 450e;RZ 300e;RZ 350e;"
     "SC 300;SC 400;SC 430;TX 350;TX 500h;TX 550h+=tx 550h;UX 200;UX 250h;UX 300h;?RX;?NX;?GX;"
     "?LX;?TX;?UX;?RZ;?GS;?RC;?LS;?ES;?IS;?LC;?SC;?CT;?HS"},
    {"Mazda=masda,mazada",
     "CX-3=cx three;CX-30;CX-5=cx fives;CX-50;CX-7;CX-70;CX-9=cx nines;CX-90;Mazda2=mazda twos;"
     "Mazda3=mazda threes,masda 3;Mazda5=mazda fives;Mazda6=mazda sixes;MX-5 Miata;MX-5;"
     "Miata=miyata,mieta;MX-30;Protege5;Protege;RX-7;RX-8;?Tribute;Millenia;MPV;"
     "Mazdaspeed3=speed3,mazdaspeed 3;Mazdaspeed6=speed6,mazdaspeed 6;B2300;B3000;B4000;B-Series;"
     "?626"},
    {"Mitsubishi=mitsu,mitsubichi,mitsibishi,mitsubshi,mitshubishi",
     "?Diamante;Eclipse Cross;Eclipse Spyder;?Eclipse;?Endeavor;Galant;i-MiEV;"
     "Lancer Evolution=lancer evo;Lancer Sportback;?Lancer;Mirage G4;?Mirage;Montero Sport;"
     "?Montero;Outlander Sport;Outlander PHEV;Outlander;?Raider"},
    {"Nissan=nisan,nisson,nissen,nizan,nisssan,nissian,datsun",
     "350Z;370Z;400Z;Altima=altma,altema,altimo,altama;Ariya;?Armada;?Cube;"
     "?Frontier=np300 frontier,"
     "np300;GT-R;?Juke;?Kicks;Leaf Plus;?Leaf;Maxima;Murano CrossCabriolet;Murano=morano,"
     "murrano;NV Cargo;NV Passenger;NV200=nv 200;NV1500;NV2500;NV3500;Pathfinder=path finder;"
     "?Quest;Rogue Sport;Rogue Select;?Rogue=rouge,roge;Sentra=centra;Titan XD;?Titan;Versa Note;"
     "Versa;?Tsuru;Xterra=exterra,x terra;?Z"},
    {"Scion", "FR-S;iQ;tC=tcs;xA;xB=xbs;xD"},
    {"Subaru=subaro,suburu,subie,subuaru,subary,zubaru,subura,suberu,subarru,scooby",
     "?Ascent;B9 Tribeca;?Baja;BRZ;Crosstrek=crosstrec,crosstrack,cross trek,cross treck;"
     "?Forester=forrester,foresty;Impreza WRX;Impreza=empreza;?Legacy=legacies;Outback=out back;"
     "Solterra;Trailseeker;?Uncharted;?Tribeca;WRX;XV Crosstrek"},
    {"Suzuki=susuki",
     "?Aerio;?Equator;?Forenza;Grand Vitara;Kizashi;?Reno;?Sidekick;SX4;?Vitara;?Verona;"
     "XL7=xl-7;?Esteem;?Swift;Samurai"},
    {"Toyota=toyta,toyata,tyota,toyoda,toyot,yoda,yota,tollota,toyoto,tojota",
     "4Runner=forerunner,4runer,forunner,fourrunner,for runner;?86=gt86;Avalon;bZ4X;bZ;"
     "Corolla iM;C-HR;Camry Solara;"
     "Camry=camery,camries,camary,cammry,camrey,kamry,camri,camaries;Celica;"
     "Corolla Cross=corolla crosses;"
     "Corolla=carola,carrola,corola,carolla,corrolla,corrola,corollla;Crown Signia;?Crown;?Echo;"
     "FJ Cruiser=fj,fjs;GR Corolla;GR Supra;GR86;Grand Highlander=gran highlander;"
     "Highlander=hilander,jailander,hailander,highlandr,hylander;Land Cruiser=land cruzer;"
     "?Matrix;Mirai;MR2=mr 2 spyder;Prius C;Prius V;Prius Prime;"
     "Prius=priuses,prious,pryus,prii,preus,pruis;RAV4 Prime=rav prime;"
     "RAV4=rav,ra4,ravfour,rave4,rave 4,rab4,raf4,rav for,raf 4,rev4,r4v4,ravfor,rev 4,"
     "rab 4,rava 4;"
     "Sequoia=sequoya,secuoia,sequia,sequioa;Sienna=siena,cienna;Solara;Supra;"
     "Tacoma=tacuma,takoma,tacomo;?Tacoma=taco;Tundra=tundr,toondra;Venza;Yaris iA;Yaris Cross;"
     "Yaris=yarises;?Paseo;?Tercel;Hilux"},
});
// clang-format on

}  // namespace

std::span<const MakeRow> asian_makes() {
  return makes;
}

}  // namespace kept::bot
