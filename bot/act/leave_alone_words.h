// Words by which visitors name what we hold of them and what we send them.
#pragma once

#include "bot/word_list.h"

namespace kept::bot {

inline constexpr auto our_records =
    "data info information number phone email name file files record records details account "
    "profile history chat chats conversation conversations contact contacts stuff everything "
    "address messages texts anything trace traces personal cell transcript digits social ssn "
    "license "
    "picture pic photo photos screenshot credentials identity footprint identificacion "
    "datos dato informacion numero correo telefono nombre historial cuenta perfil todo "
    "conversacion "
    "mensajes registro registros expediente celular mio mia rastro nos"_words;
inline constexpr auto mailing_lists =
    "list lists mailing lista listas subscription texts emails calls marketing "
    "promotions promociones publicidad newsletter newsletters promo promos blast blasts"_words;

}  // namespace kept::bot
