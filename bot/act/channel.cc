#include "bot/act/channel.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "bot/act/clause_words.h"

namespace kept::bot {
namespace {

constexpr std::string_view rule = "channel asked for";

constexpr auto calls =
    "call calls calling phone phones phonecall phonecalls ring buzz dial llamada llamadas telefono "
    "llame llama llamen llaman llames llamar llamarme llamas marque marquen marca marcan marcar "
    "marcarme hablen hableme telefonear telefonica"_words;
constexpr auto texts =
    "text texts texted texting textin sms whatsapp watsapp whatsap wasap message messages "
    "messaging "
    "mensaje mensajes mensajito texto textos textear textearme textea textee texteen texteame "
    "escriba escriban escribe escriben escribir escribirme imessage textme"_words;
constexpr auto mails = "email emails emailing mail mails correo correos gmail emailed"_words;
constexpr auto judged =
    "best better fine good works work preferred prefer prefers preferable easier easiest ok great "
    "only "
    "rather please instead preference mejor prefiero preferiria preferible preferencia solo "
    "solamente nomas unicamente favor bien cool perfect nice fastest quicker quickest simpler "
    "exclusively pls conviene facil beats faster quick"_words;
constexpr auto reaching =
    "contact reach holler hmu ping buzz reply respond send get hit prefer rather want like let "
    "know please better best "
    "answer communicate correspond notify update talk mande manden mandar mandarme mandame envie "
    "envien enviar enviarme conteste contesten contesteme contestenme contesta contestame "
    "contestar contestarme responder responderme respondame respondanme respondan responde "
    "respondeme contacte contacten contactarme comunicarse comunicarme responda "
    "respondan prefiero mejor favor avisen avise avisenme quiero solo atienda regrese "
    "pongase"_words;

constexpr auto writing = "write called"_words;

constexpr auto channel_words = any_of_lists(calls, texts, mails, writing);

class ChannelReader {
 public:
  // `mails_at` has the first token of each address, in ascending order.
  ChannelReader(const Case& c, const Clause& clause, std::span<const std::uint32_t> mails_at,
                bool reached)
      : c_(c), w_(c, clause), mails_at_(mails_at), reached_(reached) {}

  static constexpr std::size_t channels = 3;
  struct Mentions {
    std::array<bool, channels> refused{};
    std::array<bool, channels> named{};
    std::optional<Channel> wanted;
    bool called = false;  // "call me", whether or not there is a number
    bool habit = false;   // "we do not text": told of themselves
    Ground wanted_at;
    Ground refused_at;
  };

  void read(Mentions& out) const {
    for (std::uint32_t i = w_.first(); i < w_.end(); ++i) {
      if (!w_.opens(i, Opening::channel)) continue;
      const auto channel = channel_at(i);
      if (!channel || of_another(i) || limited(i) || names_itself(i) || lacks(i) || keeps_back(i) ||
          is_done(i))
        continue;
      const auto at = static_cast<std::size_t>(*channel);
      if (refused(i)) {
        out.refused.at(at) = true;
        out.habit = out.habit || is_habit(i);
        out.refused_at = w_.ground(i, i + 1, rule);
        continue;
      }
      out.named.at(at) = true;
      out.called = out.called || (is(i, "call ring phone"_words) && is(i + 1, "me us"_words) &&
                                  !w_.before(i, 2, "they she he never nobody who not"_words));
      if (!out.wanted && wanted(i, *channel)) {
        out.wanted = channel;
        out.wanted_at = w_.ground(i, i + 1, rule);
      }
    }
  }

 private:
  bool is(std::uint32_t i, WordSet auto words) const { return w_.is(i, words); }

  std::optional<Channel> channel_at(std::uint32_t i) const {
    if (is(i, mails)) return Channel::email;
    // "le escribe Ana": who writes says so
    if (is(i, "escribe escriben habla"_words) && w_.before(i, 1, "le les"_words))
      return std::nullopt;
    // "me da igual la marca"
    if (is(i, "marca"_words) && !w_.before(i, 1, "me nos"_words)) return std::nullopt;
    if (is(i, "escriba escriban escribe escriben escribir escribirme message messages"_words) &&
        w_.has_between(mails, i, i + 4))
      return std::nullopt;
    if (is(i, texts)) {
      std::uint32_t next = i + 1;
      while (is(next, "a al me at nos us"_words)) ++next;
      return mail_detail(next) ? Channel::email : Channel::text;
    }
    // "write me at ida@example.com", "id rather you called"
    if (is(i, "write"_words) && is(i + 1, "me us"_words) &&
        (mail_detail(i + 2) || mail_detail(i + 3)))
      return Channel::email;
    if (is(i, "called"_words)) return wishes_deed(i) ? std::optional(Channel::phone) : std::nullopt;
    return is(i, calls) ? std::optional(Channel::phone) : std::nullopt;
  }

  // "id rather you called", "would prefer if you emailed"
  bool wishes_deed(std::uint32_t i) const {
    return is(i, "called texted emailed"_words) && w_.before(i, 1, "you yall be"_words) &&
           w_.before(i, 5, "rather prefer"_words);
  }

  bool mail_detail(std::uint32_t i) const {
    return std::binary_search(mails_at_.begin(), mails_at_.end(), i);
  }

  // "my boss texts me all night", "they emailed us": told, and wished for by nobody
  bool is_done(std::uint32_t i) const {
    if (wishes_deed(i)) return false;
    return i > w_.first() && is(i, "texts texted emails emailed messaged calls called"_words) &&
           is(i + 1, "me us"_words) && !w_.before(i, 2, "be get rather prefer want"_words);
  }

  // "you're not getting my email": it is kept back, and no way of writing is refused
  bool keeps_back(std::uint32_t i) const {
    return is(i, mails) && is(i - 1, "my"_words) &&
           w_.before(i, 4, "getting get giving give share"_words);
  }
  // "no tengo WhatsApp", "it doesnt get texts": neither asked for nor refused
  bool lacks(std::uint32_t i) const {
    if (is(i - 1, "not"_words) && is(i - 2, "does"_words)) return true;  // "that phone doesnt text"
    if (is(i - 1, "get gets receive receives take takes accept accepts"_words) &&
        is(i - 2, "not never cannot"_words) && !w_.before(i, 5, "i we"_words))
      return true;
    return is(i - 1, "tengo tenemos"_words) && is(i - 2, "no ni"_words);
  }

  // "my wife's email", "your phone number"
  bool of_another(std::uint32_t i) const {
    return w_.before(i, 1, "your their his her su sus wifes husbands moms dads sons"_words) ||
           w_.before(i, 2, "wife husband mom dad mother father son daughter"_words);
  }

  // "you can call me Walt"
  bool names_itself(std::uint32_t i) const {
    const auto& name = c_.parts().introduced_name;
    return name && name->first == i + 2 && is(i + 1, "me"_words);
  }

  // "we do not text"
  bool is_habit(std::uint32_t i) const {
    return w_.before(i, 3, "we"_words) && w_.before(i, 2, "not never"_words);
  }

  // "don't call before noon": not the channel is refused, but an hour.
  bool limited(std::uint32_t i) const {
    const auto behind = is(i + 1, "me us"_words) ? i + 2 : i + 1;
    return w_.negated(i) &&
           is(behind, "before after until till til during between unless while when too"_words);
  }

  bool refused(std::uint32_t i) const {
    if (is(i, "mail mails"_words) && is(i - 1, "e"_words) && is(i - 2, "not no never"_words))
      return true;
    if (is(i + 1, "no"_words) && (i + 2 >= w_.end() || c_.text().pauses(i + 2))) return true;
    if (w_.before(i, 2, "than of"_words) && w_.before(i, 4, "instead rather lieu"_words))
      return true;
    if (w_.before(i, 2, "beats"_words)) return true;
    // "calls over texts"
    if (is(i - 1, "over"_words) && is(i - 2, channel_words)) return true;
    if (w_.before(i, 2, "vez lugar"_words) || w_.before(i, 1, "over"_words)) {
      return w_.before(i, 3, "vez lugar"_words) || w_.before(i, 6, "prefer rather better"_words);
    }
    if (w_.before(i, 3, "hate stop quit avoid odio eviten evite sin nada tampoco skip"_words))
      return true;
    if (names_object(i)) {
      return w_.before(i, 1, "not never no nunca"_words) ||
             (w_.before(i, 2, "not never no"_words) &&
              is(i - 1, "ever just please even me nos to want be keep go start"_words));
    }
    // "no calls, texts only"
    const bool only = is(i + 1, "only solo nomas solamente"_words);
    if (only && (i + 2 >= w_.end() || c_.text().pauses(i + 2) || is(i + 2, "pls please"_words)))
      return false;
    // "no me llamen, por correo mejor"
    const auto led = is(i - 1, "por al con via by"_words) ? i - 1 : i;
    if (c_.text().pauses(led) && led < i) return false;
    constexpr std::uint32_t reach = 5;
    const auto no = w_.find("not no never nunca ni without"_words, i > reach ? i - reach : 0, i);
    // "no texts please, calls only"
    for (auto k = i; k > no; --k) {
      if (c_.text().pauses(k)) return false;
    }
    // "no contesto llamadas, solo textos", "I don't have a phone"
    return no < i && !w_.has_between(
                         "problem worries prob but pero rush if solo nomas mejor just "
                         "only instead prefer prefiero have has got tengo hay"_words,
                         no, i);
  }

  // "email it to me", "send that by text to us"
  bool sent_to_me(std::uint32_t verb) const {
    constexpr std::uint32_t reach = 5;
    if (!is(verb + 1, "it them that those this the a an everything details numbers"_words))
      return false;
    const std::uint32_t to = w_.find("to"_words, verb + 2, std::min(verb + reach, w_.end()));
    return to < w_.end() && to < verb + reach && is(to + 1, "me us"_words);
  }

  // "text or email", "call, text and email me": the last of them.
  std::uint32_t last_listed(std::uint32_t i) const {
    for (std::size_t n = 1; n < channels; ++n) {
      const bool either = is(i + 1, "or o and y"_words) && (is(i + 2, texts) || is(i + 2, mails));
      if (either) i += 2;
    }
    return i;
  }

  // "me", a number or an address stand behind the verb, or "me" before it.
  bool names_object(std::uint32_t verb) const {
    const std::uint32_t i = last_listed(verb);
    const bool may = is(i - 1, "puede pueden puedes podria podrian"_words);
    return is(i + 1, "me us nos"_words) || w_.before(i, 1, "me nos"_words) || detail(i + 1) ||
           sent_to_me(verb) || (may && w_.before(i, 2, "me nos"_words)) ||
           (is(i + 1, "at on to al a my mi"_words) && (detail(i + 2) || is(i + 2, own))) ||
           is(i, "llamarme marcarme textearme escribirme hableme textme texteame"_words);
  }
  static constexpr std::uint32_t near_wish = 10;
  static constexpr auto wishing = "rather prefer better best easier like reach contact hit"_words;
  static constexpr auto own = "me cell phone number mobile cel celular numero line"_words;

  bool detail(std::uint32_t i) const {
    return i < w_.end() && c_.parts().taken[i] != 0 && !c_.text().pauses(i);
  }

  bool wanted(std::uint32_t i, Channel channel) const {
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
  bool of_detail(std::uint32_t i) const {
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
  bool at_end(std::uint32_t i) const {
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
  bool under_heading(std::uint32_t i) const {
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
  bool as_verb(std::uint32_t i, Channel channel) const {
    const bool noun =
        is(i, "phone phones mail correo telefono llamada llamadas calls emails"_words);
    if ((noun || is(i, mails)) && detail(i + 1) && !asked_to(i)) return false;
    const bool road = is(i - 2, "i"_words) && c_.text()[i - 1].kind == TokenKind::number;  // "i-40"
    const bool told =
        (!road && w_.before(i, 2, "i we they he she nobody who did never ill"_words)) ||
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
  bool asked_to(std::uint32_t i) const {
    if (is(w_.end() - 1, "please pls"_words) && i == w_.head()) return true;
    return w_.before(i, 1, "please you just pls so use to puede pueden"_words);
  }

  // "email the confirmation to" an address
  bool sent_to(std::uint32_t i) const {
    constexpr std::uint32_t reach = 8;
    for (std::uint32_t k = i + 1; k < w_.end() && k < i + reach; ++k) {
      if (is(k, "to at a al"_words) && detail(k + 1)) return true;
    }
    return false;
  }

  // "shoot me a text", "give me a call"
  bool as_gift(std::uint32_t i, Channel channel) const {
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
  bool as_judged(std::uint32_t i) const {
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
  bool as_means(std::uint32_t i) const {
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
  bool alone(std::uint32_t i) const {
    if (c_.asked() != Asked::contact) return false;
    const Others& others = others_in_clause();
    const bool only = others.first >= w_.end() || (others.first == i && others.second >= w_.end());
    if (!only) return false;
    return !is(i + 1, "number"_words);
  }

  // The first two tokens of the clause that do more than name a channel; its end if there are none.
  struct Others {
    std::uint32_t first = 0;
    std::uint32_t second = 0;
  };
  const Others& others_in_clause() const {
    if (!others_) {
      const std::uint32_t first = other_from(w_.head());
      others_ = Others{first, other_from(first + 1)};
    }
    return *others_;
  }
  std::uint32_t other_from(std::uint32_t i) const {
    while (i < w_.end() && is(i,
                              "a an by the my please pls via por un una me is it just mi thru "
                              "electronico phone call text only de texto mensaje message"_words))
      ++i;
    return i;
  }

  const Case& c_;
  ClauseWords w_;
  std::span<const std::uint32_t> mails_at_;
  bool reached_;
  mutable std::optional<Others> others_;  // once asked for
};

}  // namespace

namespace {

// "jay at example dot com, thats the best way"
ChannelWish praised_address(const Case& c) {
  for (const contact::Found& email : c.parts().emails) {
    std::uint32_t i = email.last;
    while (i < email.last + 3 && c.is(i, "that thats this is its it"_words)) ++i;
    const bool praised = c.is(i, "the my"_words) && c.is(i + 1, judged) &&
                         c.is(i + 2, "way bet option to for contact method"_words);
    if (praised) return {Channel::email, Ground{email.first, i + 3, rule}};
  }
  return {};
}

}  // namespace

ChannelWish find_channel(const Case& c) {
  if (const ChannelWish praised = praised_address(c); praised.wanted) return praised;
  if (!c.opens(Opening::channel)) return {};
  const ReadingParts& p = c.parts();
  const bool reached = !p.phones.empty() || !p.emails.empty();
  ChannelReader::Mentions mentions;
  std::vector<std::uint32_t> mails_at(p.emails.size());
  std::ranges::transform(p.emails, mails_at.begin(), &contact::Found::first);
  std::ranges::sort(mails_at);
  for (const Clause& clause : p.clauses) ChannelReader(c, clause, mails_at, reached).read(mentions);
  if (mentions.wanted) return {mentions.wanted, mentions.wanted_at};
  const auto refused = [&](Channel channel) {
    return mentions.refused.at(static_cast<std::size_t>(channel));
  };
  const auto left = [&](Channel channel, bool given) {
    const bool named =
        mentions.named.at(static_cast<std::size_t>(channel)) &&
        (channel != Channel::phone || reached || mentions.called || c.asked() == Asked::contact);
    return (given || named) && !refused(channel);
  };
  const bool any = refused(Channel::phone) || refused(Channel::text) || refused(Channel::email);
  // "stop texting me. 303 555 0155", "we do not text": nothing is asked for instead
  const bool kept_off = c.has(Cue::stop) || mentions.habit;
  if (!any || kept_off) return {};
  for (const auto& [channel, given] :
       {std::pair{Channel::email, !p.emails.empty()},
        std::pair{refused(Channel::phone) ? Channel::text : Channel::phone, !p.phones.empty()},
        std::pair{Channel::text, false}}) {
    if (left(channel, given)) return {channel, mentions.refused_at};
  }
  return {};
}

std::span<const std::string_view> channel_openings() {
  return channel_words.words;
}

}  // namespace kept::bot
