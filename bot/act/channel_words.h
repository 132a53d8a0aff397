// What a clause says of calls, texts and mails: the words that name a channel, and what stands
// beside them.
#pragma once

#include <span>

#include "bot/act/clause_words.h"

namespace kept::bot {

namespace channel_lists {

inline constexpr auto calls =
    "call calls calling phone phones phonecall phonecalls ring buzz dial llamada llamadas telefono "
    "llame llama llamen llaman llames llamar llamarme llamas marque marquen marca marcan marcar "
    "marcarme hablen hableme telefonear telefonica"_words;
inline constexpr auto texts =
    "text texts texted texting textin sms whatsapp watsapp whatsap wasap message messages "
    "messaging "
    "mensaje mensajes mensajito texto textos textear textearme textea textee texteen texteame "
    "escriba escriban escribe escriben escribir escribirme imessage textme"_words;
inline constexpr auto mails = "email emails emailing mail mails correo correos gmail emailed"_words;
inline constexpr auto judged =
    "best better fine good works work preferred prefer prefers preferable easier easiest ok great "
    "only "
    "rather please instead preference mejor prefiero preferiria preferible preferencia solo "
    "solamente nomas unicamente favor bien cool perfect nice fastest quicker quickest simpler "
    "exclusively pls conviene facil beats faster quick"_words;
inline constexpr auto reaching =
    "contact reach holler hmu ping buzz reply respond send get hit prefer rather want like let "
    "know please better best "
    "answer communicate correspond notify update talk mande manden mandar mandarme mandame envie "
    "envien enviar enviarme conteste contesten contesteme contestenme contesta contestame "
    "contestar contestarme responder responderme respondame respondanme respondan responde "
    "respondeme contacte contacten contactarme comunicarse comunicarme responda "
    "respondan prefiero mejor favor avisen avise avisenme quiero solo atienda regrese "
    "pongase"_words;

inline constexpr auto writing = "write called"_words;

inline constexpr auto channel_words = any_of_lists(calls, texts, mails, writing);

}  // namespace channel_lists

// Of one clause of a message, which must outlive it.
class ChannelWords {
 public:
  // `mails_at` has the first token of each address, in ascending order; `reached` tells that a
  // number or an address is given.
  ChannelWords(const Case& c, const Clause& clause, std::span<const std::uint32_t> mails_at,
               bool reached)
      : c_(c), w_(c, clause), mails_at_(mails_at), reached_(reached) {}

 protected:
  bool is(std::uint32_t i, WordSet auto words) const { return w_.is(i, words); }
  bool mail_detail(std::uint32_t i) const;
  // A number or an address stands there, in the same breath.
  bool detail(std::uint32_t i) const;
  // "id rather you called", "would prefer if you emailed"
  bool wishes_deed(std::uint32_t i) const;
  // "me", a number or an address stand behind the verb, or "me" before it.
  bool names_object(std::uint32_t verb) const;

  const Case& c_;
  ClauseWords w_;
  std::span<const std::uint32_t> mails_at_;
  bool reached_;

 private:
  static constexpr std::size_t channels = 3;
  bool sent_to_me(std::uint32_t verb) const;
  std::uint32_t last_listed(std::uint32_t i) const;
};

}  // namespace kept::bot
