#include <array>

#include "bot/lexicon/vehicles.h"

namespace kept::bot {
namespace {

// clang-format off
constexpr auto makes = std::to_array<MakeRow>({
    {"Alfa Romeo=alfa,alpha romeo", "?Giulia;Giulietta;Stelvio;Tonale;4C"},
    {"Aston Martin=astons,astonmartin",
     "DB7;DB9;DB11;DB12;DBS;?Rapide;?Vanquish;?Vantage;?Virage;DBX"},
    {"Audi=awdi,auddi,aodi",
     "A3=a3s;A4=a4s;A5=a5s;A6=a6s;A7;A8L;A8=a8s;A4 Allroad;A6 Allroad;?Allroad;Q3=q3s;Q4 e-tron;"
     "Q4;Q5 Sportback;Q5=q5s;Q6 e-tron;Q6;Q7=q7s;Q8 e-tron;Q8=q8s;R8;RS3;RS4;RS5;RS6;RS7;RS Q8;"
     "RS Q3;S3;S4=s4s;S5=s5s;S6;S7;S8;SQ5;SQ7;SQ8;?TT=tts;TTS;TT RS;e-tron GT;e-tron Sportback;"
     "e-tron"},
    {"Bentley=bently",
     "Bentayga;Arnage;?Azure;Brooklands;Continental GT;Continental GTC;Flying Spur;Mulsanne"},
    {"BMW=beemer,beamer,bimmer,bmer,bemer,bimer,bm w,bmv,bm",
     "1 Series=1 serie,serie 1;2 Series=2 serie,serie 2;3 Series=3 serie,serie 3,three serie;"
     "4 Series=4 serie,serie 4;5 Series=5 serie,serie 5;6 Series=6 serie,serie 6;"
     "7 Series=7 serie,serie 7;8 Series=8 serie,serie 8;X1=x1s;X2;X3 M;X3=x3s;X4 M;X4;X5 M;"
     "X5=x5s;X6 M;X6;X7=x7s;XM;Z3=z3s;Z4=z4s;Z8;M2;M3=m3s;M4=m4s;M5=m5s;M6;M8;i3;i4;?i5;i7;i8;"
     "iX;128i;135i;228i;M235i;M240i;230i;318i;320i;323i;325i;325xi;328i;328xi;328d;330i;330e;"
     "330xi;335i;335xi;335d;340i;M340i;428i;430i;435i;440i;M440i;525i;528i;530i;530e;535i;535xi;"
     "540i;545i;550i;M550i;640i;645i;650i;740i;740Li;745i;745Li;750i;750Li;760i;760Li;840i;850i;"
     "M850i"},
    {"Ferrari",
     "?360;?430;?458;?488;?California;?Portofino;?Roma;F430;F8 Tributo;Purosangue;812 Superfast;"
     "SF90;Testarossa;296 GTB"},
    {"Fiat", "?500;500X;500L;500e;124 Spider"},
    {"Ineos", "?Grenadier;Quartermaster"},
    {"Jaguar=jag,jagwar,jaguwar,jagaur",
     "F-Pace;E-Pace;I-Pace;F-Type;S-Type;X-Type;XE;XF=xfs;XJ8;XJ6;XJL;XJ;XKR;XK8;XK"},
    {"Lamborghini=lambo", "Huracan;Gallardo;Murcielago;Aventador;Urus;Revuelto"},
    {"Land Rover=landrover",
     "Range Rover Sport=rr sport;Range Rover Evoque=evoque;Range Rover Velar=velar;"
     "Range Rover=rangerover;Discovery Sport=disco sport;?Discovery;Defender 90;Defender 110;"
     "Defender 130;?Defender;?Freelander;LR2;LR3;LR4"},
    {"Lotus", "?Elise;?Evora;?Emira;?Exige;?Esprit;Eletre"},
    {"Maserati=maserrati,mazerati,masserati",
     "Ghibli;Levante;?Quattroporte;GranTurismo=gran turismo;Grecale;MC20;GranCabrio"},
    {"Maybach", ""},
    {"McLaren", "720S;570S;600LT;650S;765LT;MP4-12C;?Artura"},
    {"Mercedes-Benz=mercedes,benz,merc,mercedez,mercedesbenz,mercedezbenz,benzes,mb,mersedes,"
     "mercades,merceds,marcedes,mercedes benzes,mercedez benz,merces,mersedez",
     "A-Class=clase a,a classes;B-Class=clase b;C-Class=clase c,c classes;CLA;CLE;CLK;CL-Class;"
     "CLS;E-Class=clase e,e classes;G-Class=g wagon,g wagen,gwagon,gwagen,clase g;"
     "GL-Class=clase gl;GLA;GLB;GLC;GLE;GLK;GLS;M-Class=ml class,clase m;Metris;R-Class;"
     "S-Class=clase s,s classes;SL-Class;?SL;SLC;SLK;SLS;SLR;Sprinter=sprinter van;EQB;EQE;EQS;"
     "EQC;AMG GT;A220;A35;B250e;C230;C240;C250;C280;C300;C320;C350;C400;C43;C450;C63;CL500;"
     "CL550;CLA250;CLA35;CLA45;CLK320;CLK350;CLK430;CLK500;CLK550;CLS400;CLS450;CLS500;CLS550;"
     "CLS53;CLS63;E300;E320;E350;E400;E430;E43;E450;E500;E53;E55;E550;E63;G500;G55;G550;G580;"
     "G63;G65;GL320;GL350;GL450;GL550;GL63;GLA250;GLA35;GLA45;GLB250;GLB35;GLC300;GLC350e;GLC43;"
     "GLC63;GLE350;GLE400;GLE43;GLE450;GLE53;GLE550;GLE580;GLE63;GLK250;GLK350;GLS450;GLS550;"
     "GLS580;GLS63;ML250;ML320;ML350;ML400;ML430;ML500;ML550;ML63;R320;R350;R500;S350;S400;S430;"
     "S450;S500;S550;S560;S580;S600;S63;S65;SL400;SL450;SL500;SL55;SL550;SL600;SL63;SL65;SLC300;"
     "SLC43;SLK230;SLK250;SLK280;SLK300;SLK320;SLK350;SLK55;EQB250;EQB300;EQB350;EQE350;EQS450;"
     "EQS580"},
    {"Mini",
     "Cooper Countryman;Cooper Clubman;Cooper S Countryman;Cooper S Clubman;Cooper S;Cooper SE;"
     "Cooper Hardtop;Hardtop 2 Door;Hardtop 4 Door;?Cooper=coopers;?Clubman;?Countryman;"
     "?Paceman;?Aceman"},
    {"Polestar=pole star", "Polestar 1;Polestar 2;Polestar 3;Polestar 4"},
    {"Porsche=porshe,porche,porsha,porsch,porscha",
     "911=911 carrera,nine elevens;718 Boxster;718 Cayman;718 Spyder;718;Boxster=boxter;"
     "Cayenne Coupe;Cayenne=cayene,cayanne;Cayman;Macan=maccan;Panamera=panemera;Taycan=tycan;"
     "Carrera GT;?918 Spyder;?928;?968;?944"},
    {"Rolls-Royce=rollsroyce", "?Ghost;?Phantom;Cullinan;?Wraith;?Dawn;?Spectre;Silver Seraph"},
    {"Saab", "?9-3;?9-5;9-2X;9-4X;9-7X"},
    {"Smart=smart car,smartcar", "ForTwo=for two,smart fortwo;EQ Fortwo"},
    {"Volkswagen=volsvaguen,volsvagen,volkswaguen,volswaguen,bolsvaguen,volvaguen,wolsvagen,"
     "volksvaguen,vw,vws,volkswagon,volkswagan,volks,volkswagn,wolkswagen,volswagen,vdub,"
     "folkswagen,volkswagin,vokswagen,volksvagen,bolkswagen,bocho,v dub,veedub",
     "Arteon;Atlas Cross Sport;?Atlas=atlases;New Beetle;?Beetle;Cabrio;?CC;?Eos;GTI;Golf R;"
     "Golf GTI;Golf Alltrack;Golf SportWagen;e-Golf;?Golf;ID.4;ID. Buzz=idbuzz;ID.7;"
     "Jetta SportWagen=jetta sport wagon;Jetta Wagon;Jetta=jeta,yeta,jetter;?GLI;?R32;Passat CC;"
     "Passat Wagon;Passat=pasat,passet;Phaeton;?Rabbit;?Routan;Taos;Tiguan Limited;"
     "Tiguan=tigwan,tiguaan;Touareg=toureg,tuareg,toureag"},
    {"Volvo=bolbo,vovlo",
     "C30;C70;C40 Recharge;C40;EX30;EX90;EX40;S40;S60 Cross Country;S60;S70;S80;S90;V40;V50;"
     "V60 Cross Country;V60;V70;V90 Cross Country;V90;XC40 Recharge;XC40;XC60;XC70;XC90=ex c 90"},
});
// clang-format on

}  // namespace

std::span<const MakeRow> european_makes() {
  return makes;
}

}  // namespace kept::bot
