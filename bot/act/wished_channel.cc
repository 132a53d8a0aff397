#include "bot/act/wished_channel.h"

namespace kept::bot {

using channel_lists::channel_words;
using channel_lists::judged;
using channel_lists::mails;
using channel_lists::reaching;
using channel_lists::texts;

namespace {

constexpr std::uint32_t near_wish = 10;
constexpr auto wishing = "rather prefer better best easier like reach contact hit"_words;

}  // namespace

bool WishedChannel::wanted(std::uint32_t i, Channel channel) const {
  if (is(i + 1, "number numbers address numero"_words) && !names_object(i)) return false;
  // "get Steve on the phone", "mommy is on the phone"
  if (is(i - 1, "the"_words) && is(i - 2, "on"_words) && !w_.before(i, near_wish, wishing))
    return false;
  // "call me back please", but "reach me by phone 614 …"
  const bool named = is(i, "phone"_words) && detail(i + 1);
  if (channel == Channel::phone && names_object(i) && !named) return as_verb(i, channel);
  if (wishes_deed(i)) return true;
  return under_heading(i) || as_verb(i, channel) || as_gift(i, channel) || as_judged(i) ||
         as_means(i) || alone(i) || at_end(i) || of_detail(i);
}

// Of a number or address that is given: "best number to text is", "you can call it", "good for
// texts", "a text is what works", "prefer to be called"
bool WishedChannel::of_detail(std::uint32_t i) const {
  if (!reached_) return false;
  const bool verb = is(i, "call text ring email"_words);
  if (verb && is(i - 1, "to"_words) && is(i - 2, "number one cell phone line"_words))
    return !w_.asks();
  if (verb && is(i + 1, "it"_words) && (i + 2 >= w_.end() || c_.text().pauses(i + 2)))
    return !w_.before(i, 3, "i did we"_words);
  if (is(i - 1, "for"_words) && is(i - 2, "good best better ok fine great"_words)) return true;
  return is(i + 1, "is"_words) && is(i + 2, "what"_words) && is(i + 3, "works i we suits"_words);
}

// "im deaf so text", "602 555 0177 (text)", "text i guess"
bool WishedChannel::at_end(std::uint32_t i) const {
  const Text& text = c_.text();
  const bool mail_or_text = is(i, "text texts email"_words);
  if (!mail_or_text) return false;
  if (c_.is(i + 1, "i"_words) && c_.is(i + 2, "guess suppose think"_words)) return true;
  const bool ends = i + 1 >= text.size() || text.pauses(i + 1);
  if (!ends || i == 0) return false;
  if (c_.is(i - 1, "so"_words) && !w_.asks()) return true;
  return reached_ && (text.gap(i) & (gap_paren | gap_dash)) != 0 && text.pauses(i);
}

// "[best way] text", "pref=email", "Contact by: phone", "I meant call"
bool WishedChannel::under_heading(std::uint32_t i) const {
  if (i == 0) return false;
  if (c_.text().word_is_in(i - 1, "meant mean"_words) && w_.before(i, 2, "i"_words))
    return !is(i, "gmail mail"_words);
  constexpr std::uint32_t signs = gap_colon | gap_code | gap_paren | gap_dash;
  return (c_.text().gap(i) & signs) != 0 &&
         c_.is(i - 1,
               "prefer preferred preference pref way method contact channel by preferencia "
               "preferido preferida via medio best how"_words);
}

// "text me", "email the papers to ann@…", "me llaman al 530 …"
bool WishedChannel::as_verb(std::uint32_t i, Channel channel) const {
  const bool noun = is(i, "phone phones mail correo telefono llamada llamadas calls emails"_words);
  if ((noun || is(i, mails)) && detail(i + 1) && !asked_to(i)) return false;
  const bool road = is(i - 2, "i"_words) && c_.text()[i - 1].kind == TokenKind::number;  // "i-40"
  const bool told = (!road && w_.before(i, 2, "i we they he she nobody who did never ill"_words)) ||
                    (w_.before(i, 1, "you"_words) && w_.asks() && w_.mood() != Mood::request);
  const bool to_me = names_object(i);
  if (w_.before(i, 2, "did"_words) && w_.before(i, 1, "you"_words)) return false;
  if (is(i, mails) && w_.before(i, 1, "my mi"_words)) return false;  // "change my email to"
  if (told && !w_.before(i, 1, "you please me nos"_words)) return false;
  const bool noted = w_.before(i, 2, "my mi"_words);  // "my email changed to ann@…"
  // "luego me llaman 20 veces al día"
  if (w_.has_between("veces rato diario siempre"_words, i, w_.end())) return false;
  if (!to_me) return reached_ && !noted && channel != Channel::phone && sent_to(i);
  // A call without a number asks for a person, and one by somebody does so outright.
  if (channel == Channel::phone && !reached_ &&
      w_.before(i, 3, "someone somebody anyone anybody he she they manager alguien"_words))
    return false;
  return channel != Channel::phone || reached_ || c_.asked() == Asked::contact ||
         w_.before(i, 3, "mejor prefiero rather prefer better best"_words);
}

// "please email", "can you email", not "or email"
bool WishedChannel::asked_to(std::uint32_t i) const {
  if (is(w_.end() - 1, "please pls"_words) && i == w_.head()) return true;
  return w_.before(i, 1, "please you just pls so use to puede pueden"_words);
}

// "email the confirmation to" an address
bool WishedChannel::sent_to(std::uint32_t i) const {
  constexpr std::uint32_t reach = 8;
  for (std::uint32_t k = i + 1; k < w_.end() && k < i + reach; ++k) {
    if (is(k, "to at a al"_words) && detail(k + 1)) return true;
  }
  return false;
}

// "shoot me a text", "give me a call"
bool WishedChannel::as_gift(std::uint32_t i, Channel channel) const {
  // "mande mensaje al 915 …", "manden me mensaje"
  const auto verb = is(i - 1, "me"_words) ? i - 2 : i - 1;
  if (!is(i - 1, "a an un una quick the"_words) &&
      !is(verb, "mande manden manda mandan mandame envie envien envia"_words))
    return false;
  const bool given =
      w_.before(i, 5,
                "shoot send drop give gimme mande manden manda mandar mandarme mandan "
                "envie envien envia enviar enviarme echen echeme mandenme deme"_words);
  const bool to_me = w_.before(i, 5, "me us nos mandarme enviarme"_words) || is(i, mails);
  const bool wished = reached_ && !w_.asks() &&
                      w_.before(i, 4, "like prefer appreciate love want"_words) &&
                      w_.before(i, 6, "i we"_words);
  if (wished && (is(i, "call ring"_words) || is(i, "text"_words))) return true;
  if (!given || !to_me || w_.before(i, 6, "i we"_words)) return false;
  return channel != Channel::phone || reached_ || c_.asked() == Asked::contact;
}

// "texting works", "mejor por correo", "email is the best way"
bool WishedChannel::as_judged(std::uint32_t i) const {
  constexpr std::uint32_t ahead = 7;
  constexpr std::uint32_t longest = 4;
  if (is(i + 1, "beats"_words)) return true;
  // "text > call"
  if (is(i + 1, channel_words) && (c_.text().gap(i + 1) & gap_greater) != 0) return true;
  if (is(i - 1, channel_words) && (c_.text().gap(i) & gap_greater) != 0) return false;
  // "call the house", "call or leave a voicemail"
  const bool house = is(i + 1, "the my"_words) && is(i + 2, "house home landline"_words);
  const bool voicemail = is(i + 1, "or and"_words) && is(i + 2, "leave"_words);
  if (reached_ && is(i, "call"_words) && i == w_.head() && (house || voicemail)) return true;
  // "so you gotta call", "use email"
  if (reached_ && is(i, "call text email"_words) && w_.before(i, 4, "you u ya"_words) &&
      w_.before(i, 2, "gotta must should better to"_words) && !w_.asks())
    return true;
  const bool asked = (c_.text().gap(i + 1) & gap_question) != 0;
  if (reached_ && is(i, "call text email"_words) && i > 2 && c_.is(i - 1, "to"_words) &&
      c_.is(i - 2, "have need got"_words) && c_.is(i - 3, "you u ya will"_words) && !asked)
    return true;
  // "i work nights so call after 4"
  if (reached_ && is(i, "call text"_words) &&
      is(i + 1, "after before anytime between around during"_words) && !asked &&
      (i == w_.head() || is(i - 1, "so please just then pls"_words)))
    return true;
  if (is(i - 1, "use"_words) && !is(i + 1, "address number"_words)) return true;
  // "email over phone", "614 … text anytime", "texts welcome"
  if (is(i + 1, "over"_words) && is(i + 2, channel_words)) return true;
  if (is(i, texts) && is(i + 1, "anytime welcome"_words) && i + 2 >= w_.end()) return true;
  // "text this number"
  if (is(i, "text call ring"_words) && is(i + 1, "this that"_words) &&
      is(i + 2, "number one"_words))
    return reached_ || c_.asked() == Asked::contact;
  // "text first", "text before calling"
  if (is(i + 1, "first"_words) && !is(i + 2, "name thing"_words)) return true;
  if (is(i + 1, "before"_words) && is(i + 2, channel_words)) return true;
  if (is(i - 1, "before"_words) && is(i - 2, channel_words)) return false;
  if (is(i - 1, "just only solo"_words) && i + 1 >= w_.end() && i > w_.first()) return true;
  if (w_.before(i, 4, "tengo have got"_words) && !w_.before(i, 6, "rather prefer like"_words))
    return false;
  const auto judge = is(i + 1, judged) ? i + 1
                                       : w_.find(judged, i > ahead ? i - ahead : 0,
                                                 is(i + 1, "is"_words) ? i + 7 : i + 5);
  if (judge >= w_.end()) return false;
  if (judge < i && is(judge, "work works"_words)) return false;  // "my work phone"
  if (judge > i && is(judge + 1, channel_words)) return false;   // "[phone] … [prefer] text"
  const bool weak = is(judge, "please pls favor bien ok cool great perfect good fine work"_words);
  // "ok this is her office calling"
  if (weak && judge < i && is(i, "calling texting emailing"_words)) return false;
  if (weak && w_.end() - w_.head() > longest + 2) {
    const bool next =
        judge == i + 1 ||
        w_.has_between("is are would works be s es esta estaria seria queda"_words, i, judge);
    return judge > i && next;
  }
  if (judge < i &&
      w_.has_between("price deal offer rate precio trato oferta number time day hora dia"_words,
                     judge, i))
    return false;
  return !w_.before(i, 1, "my mi"_words) || judge > i;
}

// "by text", "hit me up on email", "por correo"
bool WishedChannel::as_means(std::uint32_t i) const {
  const bool means = w_.before(i, 1, "by via through over on por con"_words) ||
                     (w_.before(i, 2, "by via through over on por al"_words) &&
                      is(i - 1, "the el a mi my un"_words)) ||
                     w_.before(i, 1, "al"_words);
  if (!means) return false;
  constexpr std::uint32_t longest = 4;
  const bool apart = i + 1 >= w_.end() && (c_.text().pauses(i - 1) || c_.text().pauses(i - 2));
  return apart || w_.end() - w_.head() < longest || w_.has_between(reaching, w_.first(), i) ||
         w_.has_between("escriba escriban escribe escriben escribir escribirme"_words, w_.first(),
                        i);
}

// "email", under the question how to reach them
bool WishedChannel::alone(std::uint32_t i) const {
  if (c_.asked() != Asked::contact) return false;
  const Others& others = others_in_clause();
  const bool only = others.first >= w_.end() || (others.first == i && others.second >= w_.end());
  if (!only) return false;
  return !is(i + 1, "number"_words);
}

const WishedChannel::Others& WishedChannel::others_in_clause() const {
  if (!others_) {
    const std::uint32_t first = other_from(w_.head());
    others_ = Others{first, other_from(first + 1)};
  }
  return *others_;
}
std::uint32_t WishedChannel::other_from(std::uint32_t i) const {
  while (i < w_.end() && is(i,
                            "a an by the my please pls via por un una me is it just mi thru "
                            "electronico phone call text only de texto mensaje message"_words))
    ++i;
  return i;
}

}  // namespace kept::bot
