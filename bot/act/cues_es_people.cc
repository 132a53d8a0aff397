#include <array>

#include "bot/act/cue_tables.h"

namespace kept::bot {
namespace {

// clang-format off
constexpr auto rules = std::to_array<CueRule>({
    {Cue::person, "desea una persona",
     "con quien puedo hablar;con quien hablo;con quien tengo que hablar;con quien me comunico;"
     "quien me puede atender;me atiende un/una;alguien que me atienda;que me atiendan;"
     "me atienda una;me puede atender;hablar por telefono con;atencion al cliente por favor;"
     "pasen me al/con *1;pase me al/con *1;pasa me al/con *1;no quiero hablar con *1 maquina;"
     "no quiero hablar con *1 robot;no quiero hablar con *1 bot;no quiero hablar con *1 grabadora;"
     "no quiero hablar con una computadora;"
     "quien hable espanol;alguien que hable;hay quien hable;quien hable ingles;"
     "persona por favor;quien esta a cargo;el encargado por favor;quien es el gerente"},
    {Cue::call_back, "desea una llamada",
     "llame me;llama me;llamen me;me llama;me llaman;me llamen;me llame;me llames;me llamas;"
     "que me llame;que me llamen;que alguien me llame;pueden llamarme;puede llamarme;llamarme;"
     "me pueden llamar;me puede llamar;me pueden marcar;me puede marcar;me marca;me marcan;"
     "me marquen;marcarme;una llamada;que me marquen;que me marque;llamada;regresen la llamada;"
     "regresar la llamada;devuelvan la llamada;devolver la llamada;me regresan la llamada;"
     "contacten me;contacte me;contacta me;que me contacte;que me contacten;me podria llamar;"
     "me podrian llamar;me podria marcar;me podrian marcar;podria llamarme;podrian llamarme;"
     "me pudiera llamar;me pudieran llamar;se comunique conmigo;se comuniquen conmigo;"
     "que se comuniquen;comuniquense conmigo;me hablan;me habla;que me hable;que me hablen;"
     "me pueden hablar;hableme;hablenme;me echan una llamada;me contactan;me contacten"},
    {Cue::number_request, "pide el numero",
     "tienen telefono;tienen un telefono;cual es el telefono;el telefono de;su numero;"
     "el numero de la agencia/tienda/oficina/gerente;numero de telefono de;a que numero;"
     "que numero;puedo llamar;a donde llamo;su telefono;su correo"},
    {Cue::nothing, "not a person es",
     "nadie me *2 callback/llamada;nunca me *2 callback/llamada;nadie me llamo;nunca me llamaron;"
     "nunca me llamo;no me han llamado;nadie me ha llamado;"
     "quedaron de llamarme;nadie me contesta;quedaron en llamarme;me dijeron que me llamaban;"
     "iban a llamar;que me iban a llamar;mi numero;numero equivocado;"
     "su numero/telefono/correo *1 nadie/no/nunca;su numero/telefono suena *1;"
     "su numero/telefono esta *2 fuera/descompuesto/ocupado/desconectado"},
    {Cue::bot, "es una maquina",
     "hay alguien real ahi;me contesta gente;me contesta una persona;tienes sentimientos;"
     "quien te programo;quien te creo"},

    {Cue::prefer_phone, "prefiere telefono",
     "llame/llamen/marquen/llamar al <contact>;llame me;llama me;llamen me;llamarme al;"
     "me llaman al;me llama al;me llamen al;me pueden llamar al;me puede llamar al;"
     "mejor llame me;mejor llamen me;mejor por telefono;mejor llamada;por telefono;por llamada;"
     "prefiero llamada;prefiero por telefono;prefiero que me llamen;prefiero llamadas;"
     "marquen me;me marcan al;me pueden marcar al;marcarme al;mejor una llamada;"
     "prefiero una llamada;mejor llamar;mejor que me llamen;prefiero telefono;solo llamadas;"
     "hablen me al;me hablan al"},
    {Cue::prefer_text, "prefiere mensaje",
     "textear/mensaje/mensajes al <contact>;mejor por mensaje;por mensaje;por mensajes;"
     "por texto;por mensaje de texto;mensaje de texto;mensajes de texto;prefiero mensaje;"
     "prefiero mensajes;prefiero texto;prefiero por mensaje;prefiero por texto;"
     "prefiero que me escriban;mejor mensaje;mejor texto;mejor mensajes;mejor un mensaje;"
     "mejor por texto;mande me un mensaje;manda me un mensaje;manden me un mensaje;"
     "manden me mensaje;mande me mensaje;manda me mensaje;me manda un mensaje;"
     "me mandan un mensaje;me mandan mensaje;me manda mensaje;mandar mensaje;"
     "mandarme un mensaje;escriban me;escriba me;escribe me;textea me;texteen me;texteeme;"
     "me textea;me textean;me texteen;me escriben;me escriban;me escribe;me pueden escribir;"
     "me puede escribir;me pueden textear;me puede textear;textearme;escribirme;por whatsapp;"
     "whatsapp;wasap;por wasap;envie me un mensaje;envien me un mensaje;envia me un mensaje;"
     "solo mensajes;solo mensaje;solo texto;solo textos;sms;por sms;con un mensaje"},
    {Cue::prefer_email, "prefiere correo",
     "por correo;por email;por correo electronico;por e mail;mejor por correo;mejor correo;"
     "mejor por email;mejor email;prefiero correo;prefiero por correo;prefiero email;"
     "prefiero por email;prefiero el correo;mande me un correo;manden me un correo;"
     "manda me un correo;mandarme un correo;me manda un correo;me mandan un correo;"
     "envie me un correo;envien me un correo;envia me un correo;enviarme un correo;"
     "me envian un correo;escriban me al correo;escriba me al correo;mande me un email;"
     "manden me un email;manda me un email;al correo;a mi correo;al email;a mi email;"
     "solo correo;un correo"},
    {Cue::not_phone, "sin llamadas",
     "no me llamen;no me llame;no me llames;no llamen;no llame;no llames;no me marquen;"
     "no me marque;sin llamadas;nada de llamadas;no quiero llamadas;no me gustan las llamadas;"
     "no me gusta hablar por telefono;no puedo contestar;no contesto llamadas;no por telefono;"
     "no me manden *1 textos/mensajes/correos/texts;no me mande *1 textos/mensajes/correos;"
     "no me escriban;no me texteen;no me envien *1 textos/mensajes/correos;no nos llamen;"
     "en vez de llamar;en vez de llamarme;en lugar de llamar;en vez de llamada;no llamada;"
     "no llamadas;en lugar de llamarme"},
    {Cue::my_channel, "su contacto",
     "mi numero;mi telefono;mi cel;mi celular;mi correo;mi email;mi correo electronico;"
     "telefono es;numero es;celular es;correo es"},
    {Cue::decline, "no da su contacto",
     "no quiero dar *4 numero/correo/telefono/nombre/datos/informacion/email;no quiero dar *3;"
     "no quiero darle *4;no quiero darles *4;"
     "no doy *3 numero/correo/telefono/nombre/datos/informacion;no voy a dar *4;"
     "no le voy a dar *4;no les voy a dar *4;no te voy a dar *4;prefiero no dar *4;"
     "prefiero reservarme *3;prefiero reservar me *3;prefiero guardarme *3;no suelo dar *3;"
     "no acostumbro dar *3;no acostumbro a dar *3;"
     "nunca doy *3 numero/correo/telefono/nombre/datos;no me pidan *3;no me pida *3;"
     "no ando dando *3;no voy a andar dando *3;no les pienso dar *3;"
     "prefiero que no *3 numero/correo/telefono/nombre/datos;prefiero no darlo;"
     "prefiero no darle *3;prefiero no compartir *3;prefiero no decir *3;prefiero no dejar *3;"
     "prefiero no;para que lo/la/los quiere/quieres/quieren/necesitan/necesitas/ocupan;"
     "para que mi nombre/numero/correo/telefono;prefiero no darlo/darla/darlos;"
     "prefiero no darlo/darla/darlos todavia/aun/ahorita;"
     "no me gusta dar *4;no quiero compartir *3;no comparto *3;no quiero dejar *3;"
     "no quiero decir *3;sin dar *3 numero/correo/telefono/nombre/datos/informacion;"
     "para que quiere *4;para que quieren *4;"
     "para que necesita *4 numero/correo/telefono/nombre/datos;para que necesitan *4;"
     "por que necesita *4 numero/correo/telefono/nombre/datos;"
     "por que necesitan *4 numero/correo/telefono/nombre/datos;no tengo correo;no tengo email;"
     "no tengo telefono;no tengo celular;es privado;es personal;datos personales no;"
     "no me siento comodo dando *4;no me siento comoda dando *4;no estoy comodo *4;"
     "no es necesario *4 numero/correo/telefono/nombre/datos;anonimo;sin nombre;no necesita mi *3;"
     "no necesitan mi *3;no pienso dar *3;me reservo *3;no gracias no doy *3;sin correo;"
     "sin numero;no les doy *3;no le doy *3;no te doy *3"},
    {Cue::decline_weak, "answer put off",
     "es obligatorio;es necesario $;es a fuerza $;a fuerzas $;sigamos por aqui;seguimos por aqui;"
     "seguir por aqui;por que tengo que *4;mejor no $;tengo que dar *3;hay que dar *3;ni loco;"
     "ni loca;"
     "ni de chiste;ni de broma;ni hablar;ni madres;ni de loco;olvidalo;olvidelo;no se lo doy;"
     "no se lo/la/los voy a dar;no te lo/la/los voy a dar;"
     "no lo/la/los voy a dar;no se lo pienso dar;"
     "no se los doy;no te lo doy;no lo doy;no la doy;no los doy;hasta que me digan;"
     "hasta que me diga;primero diga me;primero digan me;primero dime;cuando llegue se lo doy;"
     "cuando vaya se lo doy;cuando este ahi;por aqui esta bien;por aqui nomas;por este medio;"
     "por aqui mejor;aqui esta bien;aqui nomas;por el chat;numero no $;telefono no $;correo no $;"
     "nombre no $;mejor por aqui;ya lo tienen;ya lo tiene"},
    {Cue::decline_weak, "no contesta",
     "no gracias;prefiero no;paso;omitir;saltar;saltarlo;para que;por que;no quiero;"
     "no es necesario;despues;luego;mas tarde;no hace falta;ahorita no;mejor no;siguiente;"
     "no por ahora"},
    {Cue::erase, "borrado",
     "no guarde/guarden/guardes *1 mio/mia/nada/mis/mi;no guarden nada mio;"
     "no quiero que se queden con mi/mis *3;que se queden con mis *2;no guarden mi/mis *3;"
     "^^ borrenme $$;^^ borreme $$;borrenme por favor;borrame por favor;borrenme de todo;"
     "no guarde mi/mis *3;no quiero que guarden *4;no quiero que tengan mi *3;"
     "no quiero que tengan mis *3;derecho al olvido;den de baja mis *2;borren todo;borre todo;"
     "borra todo;quitenme de su sistema;quitenme de su base *2;saquenme de su sistema;"
     "saquen mis datos"},
    {Cue::stop, "alto a los mensajes",
     "no me molesten;no me moleste;no molesten;dejenme en paz;dejen me en paz;deje me en paz;"
     "deja me en paz;dejame en paz;quitenme de *2 lista;quiteme de *2 lista;quitame de *2 lista;"
     "saquenme de *2 lista;saqueme de *2 lista;borrenme de *2 lista;den me de baja;denme de baja;"
     "dar me de baja;darme de baja;dame de baja;deme de baja;cancelar suscripcion;"
     "cancelar la suscripcion;^^ alto $$;^^ basta $$;^^ parar $$;no quiero recibir *2;"
     "ya no quiero recibir *2;no quiero que me llamen;no quiero que me manden *2;"
     "ya paren con *2;paren con *2 mensajes/mensajitos/llamadas/textos;dejen de *1 mensajes;"
     "no quiero que me escriban;ya estuvo *1 de *2 mensajes/llamadas/textos/correos;"
     "ya estuvo de *2"},
    {Cue::nothing, "not to be stopped es",
     "no deja de llamar/llamarme/mandarme/escribirme;no para de llamar/llamarme;"
     "no me llamen manden;no me llamen escriban;no me llamen mejor;no me llame mejor"},
});
// clang-format on

}  // namespace

std::span<const CueRule> spanish_people_cue_rules() {
  return rules;
}

}  // namespace kept::bot
