#include "bot/act/frames.h"
#include "bot/act/house_people.h"
#include "bot/skip.h"

namespace kept::bot {
namespace {

constexpr std::string_view rule = "wish for a person";

constexpr auto talking =
    "word talk speak chat speaking talking chatting deal converse hablar platicar conversar "
    "comunicarme tratar comunicar talkin speek go going hash sit"_words;
constexpr auto connecting =
    "connect direct transfer patch hook redirect forward route escalate comuniqueme comunica "
    "comunique transfiera transfiere transfierame conecta conecte comuniquen comunican"_words;
constexpr auto handing_over = "put pass hand send get"_words;
constexpr auto handing_over_in_spanish = "pasa pase pasan pasen pasas"_words;
constexpr auto wanting =
    "want need get give find have wanna prefer like send quiero quisiera necesito dame deme "
    "prefiero ocupo busco demande gimme bring"_words;
constexpr auto looking_for_whom = "whos who quien busco buscando looking"_words;
constexpr auto nobody_else = "only solo"_words;
constexpr auto he = "he she"_words;
constexpr auto being = "is are will esta estan estara anda was"_words;
constexpr auto doing = "does did do is will"_words;
constexpr auto working_in_spanish = "trabaja trabajan encuentra hay anda viene"_words;
constexpr auto asking = "ask asking preguntar pregunto"_words;
constexpr auto reaching = "reach hold touch"_words;
constexpr auto looking = "looking"_words;
constexpr auto working = "working"_words;
constexpr auto sending = "have get tell ask let make can could would will dile digale pidele"_words;
constexpr auto sending_in_spanish =
    "que puede pueden dile digale diganle avise avisele avisenle"_words;
constexpr auto with = "with"_words;
constexpr auto with_in_spanish = "con"_words;
constexpr auto may = "can could"_words;

// What the rules begin with.
constexpr auto openings = any_of_lists(
    talking, connecting, handing_over, handing_over_in_spanish, wanting, looking_for_whom,
    nobody_else, he, being, doing, working_in_spanish, asking, reaching, looking, working, sending,
    sending_in_spanish, with, with_in_spanish, may, anybody);

// All the words of a clause that wishes for a person and says nothing else.
constexpr auto plain_wish = any_of_lists(
    people, details,
    "please pls now asap por favor ya ahora ahorita not no bot robot instead here right "
    "needed"_words);

class PersonWish {
 public:
  PersonWish(const Case& c, const Clause& clause) : c_(c), w_(c, clause), people_(c, w_) {}

  Ground find() const {
    if (alone()) return all();
    for (std::uint32_t i = w_.first(); i < w_.end(); ++i) {
      if (!w_.opens(i, Opening::person)) continue;
      const bool said = talks(i) || transfers(i) || wants(i) || is_there(i) || works(i) ||
                        asks_for(i) || sends(i) || recalls(i) || is_with(i) || is_to_meet(i) ||
                        steps_in(i);
      if (said) return w_.ground(i, w_.end(), rule);
    }
    return {};
  }

 private:
  Ground all() const { return w_.ground(w_.first(), w_.end(), rule); }
  bool is(std::uint32_t i, WordSet auto words) const { return w_.is(i, words); }

  bool is_name(std::uint32_t i) const { return people_.is_name(i); }
  std::uint32_t past_person(std::uint32_t i, bool loosely) const {
    return people_.past(i, loosely);
  }
  bool person_at(std::uint32_t i, bool loosely) const { return past_person(i, loosely) > i; }

  // "talk to a person", "speak with Marcus", "hablar con alguien"
  bool talks(std::uint32_t i) const {
    if (!is(i, talking)) return false;
    const bool asked_in_no =
        w_.before(i, 4, "not"_words) && w_.before(i, 3, "i we"_words) && is(w_.head(), may);
    if ((w_.negated(i) && !asked_in_no) || w_.before(i, 2, "am was were estoy estaba"_words))
      return false;
    if (const auto over = past_matter(i + 1); over > i + 1)
      return is(over, "with"_words) && person_at(over + 1, true);
    const bool to = is(i + 1, "to with a con 2 too w"_words);
    if (!to || is(i, "go going hash sit"_words)) return false;
    if (i + 2 >= w_.end()) return w_.has("who whom quien someone somebody anyone anybody"_words);
    if (is(i + 2, "whoever quien"_words)) return true;
    if (is(i + 2, "you u ustedes usted"_words))
      return is(i + 3, "directly in on over person live face por"_words);
    return person_at(i + 2, true);
  }

  // "talk this over with", "go over it with": one past what is talked about and "over".
  std::uint32_t past_matter(std::uint32_t i) const {
    const auto over = w_.find("over through out"_words, i, i + 4);
    if (over >= w_.end()) return i;
    const auto at =
        is(over + 1, "this it that things everything numbers"_words) ? over + 2 : over + 1;
    return is(i, "this it that things everything the over"_words) ? at : i;
  }

  // "any chance a human could jump in"
  bool steps_in(std::uint32_t i) const {
    if (!is(i, may) || !(w_.asks() || w_.before(w_.end(), 9, "chance"_words))) return false;
    return w_.before(i, 2,
                     "human person someone somebody rep salesman salesperson manager"_words) &&
           is(i + 1, "jump step hop chime take get pop"_words) && is(i + 2, "in over on"_words);
  }

  // "connect me", "put me through to", "pasame con"
  bool transfers(std::uint32_t i) const {
    if (is(i, connecting)) {
      // "forward me pics of the Forte"
      if (is(i, "forward route"_words) && is(i + 1, "me us"_words) &&
          !is(i + 2, "to over through thru on"_words))
        return false;
      return !w_.negated(i) &&
             (is(i + 1, "me us my me this it nos"_words) || w_.before(i, 1, "me nos"_words));
    }
    if (is(i, handing_over) && is(i + 1, "me us"_words)) {
      if (is(i + 2, "through thru"_words)) return true;
      const bool on = is(i + 2, "in over off on to with"_words);
      return on && (is(i + 3, "touch"_words) || person_at(i + 3, true));
    }
    if (is(i, handing_over_in_spanish)) {
      const bool me = is(i + 1, "me nos"_words) || w_.before(i, 1, "me nos"_words);
      const auto next = is(i + 1, "me nos"_words) ? i + 2 : i + 1;
      return me && (is(next, "con a al"_words) || person_at(next, true));
    }
    // "put your manager on", "put Mike on the phone", "let me get Mike on here"
    auto past = is(i, "put get"_words) ? past_person(i + 1, true) : i;
    // "put Art from parts on"
    if (past > i + 1 && is(past, "from in over"_words) && is(past + 1, departments)) past += 2;
    return past > i + 1 && is(past, "on"_words) &&
           (is(i, "put"_words) || is(past + 1, "here the this"_words));
  }

  // "no no i want a person" begins with an answer.
  bool refused(std::uint32_t i) const {
    constexpr std::uint32_t reach = 5;
    if (!w_.before(i, 2, "i we"_words)) return w_.negated(i);
    return w_.has_between("not no never without nobody sin ni nunca tampoco than nor"_words,
                          std::max(w_.head(), i > reach ? i - reach : 0), i);
  }

  // "set it up with a real person", "can it be Rosa that helps me"
  bool is_with(std::uint32_t i) const {
    if (is(i, with))
      return w_.has_between("real actual live living human"_words, i + 1, i + 4) &&
             person_at(i + 1, false) && !refused(i);
    if (!is(i, may)) return false;
    if (is(i + 1, "it"_words)) return is(i + 2, "be"_words) && is_name(i + 3);
    return is_name(i + 1) && is(i + 2, "be"_words);
  }

  // "I want a human", "get me your manager", "i need somebody to call me"
  bool wants(std::uint32_t i) const {
    if (!is(i, wanting) || refused(i)) return false;
    if (is(i, "have"_words) && !w_.before(i, 2, "can could let may i lemme"_words))
      return w_.before(i, 2, "do"_words) && is(i + 1, anybody) && is(i + 2, "that who"_words) &&
             w_.has_between("speaks speak talks knows habla hable"_words, i + 3, i + 5);
    const std::uint32_t at = skip(i + 1, [&](std::uint32_t k) {
      return is(k, "me us to speak with get have nos con hablar"_words);
    });
    if (is(at, "my mi"_words)) return false;
    auto past = past_person(at, false);
    if (past > at) return !is_verb_of_work(past) && !is(past, "special seats seater"_words);
    past = past_person(at, true);
    if (is(past - 1, "one"_words) || (is(i, "like"_words) && !w_.before(i, 2, "would id"_words)))
      return false;
    while (is(past - 1, anybody) && is(past, "in at from over of"_words) &&
           (is(past + 1, departments) || is(past + 2, departments)))
      past += is(past + 1, departments) ? 2 : 3;
    if (past == at) return false;
    const bool plain = is(past - 1, departments) && !is(past - 2, "in at from the of over"_words);
    if (past > at + 1 && is(past - 1, departments) && !plain && is(at, anybody))
      return !is_verb_of_work(past);
    // "the other fella, Tyrone"
    if (is(past - 1, anybody) && is_name(past) && is(past - 2, "other lady guy same that"_words))
      return true;
    // "get me somebody"
    const bool anyone = is(i, "get gimme bring find"_words) && is(i + 1, "me us"_words) &&
                        past >= w_.end() && is(at, "someone somebody anyone anybody"_words);
    return !plain &&
           (wants_words_of(past) || anyone ||
            is(past, "real human else named called llamado llamada"_words) || past_deed(past));
  }

  // "the lady who helped me Saturday", "la muchacha que me atendio"
  bool past_deed(std::uint32_t past) const {
    constexpr std::uint32_t reach = 9;
    return w_.has_between("who that i que me quien whom"_words, past, past + reach) &&
           w_.has_between(
               "helped talked spoke sold showed worked met dealt called texted emailed atendio "
               "ayudo vendio hablo hable llamo enseno mostro"_words,
               past, past + reach);
  }

  // "is Carl the one im meeting with"
  bool is_to_meet(std::uint32_t i) const {
    constexpr std::uint32_t reach = 8;
    if (!is(i, being)) return false;
    const auto past = past_person(i + 1, false);
    return past > i + 1 && is(past, "the"_words) && is(past + 1, "one person guy lady"_words) &&
           w_.has_between(
               "meeting meet seeing see asking ask helping help dealing talking working "
               "expecting"_words,
               past + 2, past + reach);
  }

  // "whos the guy i talked to", "busco a la muchacha que me atendio", "that lady again please"
  bool recalls(std::uint32_t i) const {
    if (is(i, looking_for_whom)) {
      std::uint32_t at = i + 1;
      while (is(at, "is was es era for a por to"_words)) ++at;
      const auto past = past_person(at, true);
      return past > at && is(past - 1, anybody) && past_deed(past);
    }
    return is(i, nobody_else) &&
           w_.has_between("deal work talk speak hablar tratar"_words, i, i + 4) &&
           w_.has_between("her him ella el"_words, i, i + 6) &&
           w_.has_between("with to con"_words, i, i + 5);
  }

  // "to look at my brakes"
  bool is_verb_of_work(std::uint32_t i) const {
    return is(i, "to"_words) &&
           is(i + 1, "look fix check tow pick come repair inspect drive change jump pull"_words);
  }

  // "to talk to me", "who speaks Spanish", "que me ayude"
  bool wants_words_of(std::uint32_t i) const {
    const bool link = is(i, "to who that that can que para with on"_words);
    return link && w_.has_between(
                       "talk speak talks speaks chat call help text contact reach answer explain "
                       "knows know "
                       "holler hollar "
                       "walk email respond phone on hablar ayude ayudar llame atienda hable "
                       "sepa explique conteste marque charge authority"_words,
                       i, i + 5);
  }

  // "is Marcus in today", "is the manager available", "anyone there"
  bool is_there(std::uint32_t i) const {
    std::uint32_t at = i;
    if (i == w_.head() && w_.marked() && is(i, he)) {
      at = i;  // "he around?"
    } else if (is(i, being)) {
      at = i + 1;
    } else if (!(i == w_.head() && w_.asks() && is(i, anybody))) {
      return false;
    }
    while (is(at, "there ahi por alli still todavia aun"_words)) ++at;
    if (is(at, "there hay"_words)) ++at;
    const bool known = is(at, he);
    auto past = known ? at + 1 : past_person(at, false);
    const bool indefinite = past == at && is(at, anybody);
    if (indefinite) past = at + 1;
    if (indefinite && is(i, "will"_words)) return is(past, "real human actual live"_words);
    if (is(i, "esta anda"_words) && past > at && w_.asks() && past >= w_.end()) return true;
    if (is(i, "esta"_words) && past > at && is(past, "el la"_words) && person_at(past, false))
      return true;
    if (past == at || is(i, "was"_words)) return false;
    const auto named = past;
    past = skip(past, [&](std::uint32_t k) { return is(k, "gonna going to be"_words); });
    const bool by_name = known || is_name(named - 1);
    if (!indefinite && is(past, "there"_words) && by_name) return true;
    // "is Rick still there"
    if (!indefinite && is(past, "still"_words) && is(past + 1, "there here around"_words) &&
        by_name)
      return true;
    return present_from(past) && !(indefinite && timed());
  }

  // "from finance in today", "in the office", "still around"
  bool present_from(std::uint32_t past) const {
    constexpr std::uint32_t reach = 5;
    for (std::uint32_t k = past; k < past + reach; ++k) {
      if (present(k)) return true;
      if (!is(k,
              "from at over still be gonna going by with de con actually even really ever finance "
              "sales "
              "service parts ventas there up the back human real person"_words))
        return false;
    }
    return false;
  }

  // Words behind a person that ask whether they are there.
  bool present(std::uint32_t i) const {
    // "the car person in the family"
    if (is(i, "in on"_words) && is(i + 1, "the my our this his her"_words) &&
        !is(i + 2, "office building shop store clock floor lot back house"_words))
      return false;
    if (is(i,
           "in available there around working here on free home alive awake disponible ahi aqui "
           "trabajando libre out off back"_words))
      return !c_.has(Cue::vehicle_fact) || is(i, "in working around"_words);
    if (is(i, "today tomorrow hoy"_words)) return i + 1 >= w_.end();
    if (is(i, "with"_words)) return is(i + 1, "you u"_words);
    return is(i, "i"_words) && is(i + 1, "can could"_words);
  }

  bool timed() const {
    return std::any_of(c_.parts().times.begin(), c_.parts().times.end(),
                       [](const when::TimeMention& m) { return m.clock || m.day; });
  }

  // "does Dave still work there", "when does Maria get in", "trabaja Juan hoy"
  bool works(std::uint32_t i) const {
    if (is(i, doing)) {
      const auto past = is(i + 1, he) ? i + 2 : past_person(i + 1, false);
      if (past == i + 1) return false;
      return w_.has_between("work works working sell sells"_words, past, past + 4) ||
             (w_.has_between("get come be"_words, past, past + 2) &&
              w_.has_between("in back there"_words, past, past + 4));
    }
    if (is(i, working_in_spanish)) {
      const bool asked = w_.asks() || w_.has("hoy ahi manana todavia"_words);
      const auto next = is(i + 1, "por"_words) ? i + 3 : i + 1;
      return asked && !timed_hay(i) && (person_at(next, is(i, "hay"_words)) || is_name(i - 1));
    }
    return false;
  }

  bool timed_hay(std::uint32_t i) const {
    return is(i, "hay"_words) && is(i + 1, "alguien gente"_words) && timed();
  }

  // "who do i ask for", "I only deal with Mr. Lee", "trying to get a hold of Jen"
  bool asks_for(std::uint32_t i) const {
    // "call me at 208 555 0165, ask for Merle": who answers there
    const bool to_answer =
        is(i, "ask"_words) && !c_.parts().phones.empty() && !w_.before(i, 4, "i to can want"_words);
    if (to_answer) return false;
    if (is(i, asking) && is(i + 1, "for por"_words))
      return w_.has("who quien"_words) || person_at(i + 2, false) || people_.is_capital(i + 2);
    if (is(i, reaching)) {
      const auto next = is(i + 1, "of with out to"_words) ? i + 2 : i + 1;
      return !w_.negated(i) && person_at(next, true);
    }
    if (i == w_.head() && is(i, with_in_spanish)) return person_at(i + 1, false);
    if (is(i, looking) && is(i + 1, "for"_words) && !w_.before(i, 3, "you u guys"_words)) {
      const auto past = past_person(i + 2, false);
      return past > i + 2;
    }
    return is(i, working) && is(i + 1, "with"_words) && person_at(i + 2, false) &&
           w_.before(i, 3, "been was am"_words) && w_.asks();
  }

  // "have Rhonda call me", "tell the manager to email me", "que alguien me llame"
  bool sends(std::uint32_t i) const {
    if (passes_on(i)) return true;
    if (is(i, sending)) {
      const auto past = is(i + 1, "him her them"_words) ? i + 2 : past_person(i + 1, true);
      if (past == i + 1) return false;
      return reaches(past);
    }
    if (is(i, sending_in_spanish)) {
      const auto past = past_person(i + 1, true);
      return past > i + 1 && reaches(past);
    }
    const bool subject = (i == w_.head() || w_.before(i, 1, "please need"_words)) &&
                         is(i, "someone somebody anyone anybody alguien"_words);
    return subject && reaches(i + 1);
  }

  // "let Denise know im here", "dígale a Rosa que ya llegué": a word for one of the house
  bool passes_on(std::uint32_t i) const {
    if (w_.before(i, 2, "will ll did told i"_words)) return false;
    const bool let = is(i, "let"_words) && is_name(i + 1) && is(i + 2, "know"_words);
    // "tell Brenda im outside", unlike "tell Tony i aint coming"
    const bool tell =
        is(i, "tell"_words) && is_name(i + 1) && is(i + 2, "that i im we"_words) &&
        w_.has_between("here outside waiting arrived inside lobby front lot"_words, i + 3, i + 9);
    const auto at = is(i + 1, "le les"_words) ? i + 2 : i + 1;
    const auto whom = is(at, "a"_words) ? at + 1 : at;
    const bool spanish = is(i, "dile digale diganle avise avisele avisenle"_words) &&
                         is_name(whom) && is(whom + 1, "que"_words);
    return let || tell || spanish;
  }

  // "to give me a call", "reach out", "me llame"
  bool reaches(std::uint32_t i) const {
    const std::uint32_t at = skip(i, [&](std::uint32_t k) {
      return is(k,
                "to please just maybe possibly from at in there your sales service back que me "
                "nos pls"_words);
    });
    if (is(at,
           "call text email phone telephone contact ring message holler hollar hit llame llama "
           "llamar "
           "llamarme marque "
           "escriba contacte marcarme marcar hable contactarme comunique comunicarse "
           "llamen marquen"_words))
      return !is(at + 1, "it"_words);
    if (is(at, "give"_words))
      return is(at + 1, "me us"_words) && w_.has("call ring buzz text"_words);
    if (is(at, "reach follow get hit"_words))
      return is(at + 1, "out me us up back with"_words) && !is(at + 1, "with"_words);
    return is(at, "shoot drop send"_words) && is(at + 1, "me us"_words) &&
           w_.has("text email message"_words);
  }

  // "agent", "a real person please", "gerente por favor"
  bool alone() const {
    bool person = false;
    for (std::uint32_t i = w_.first(); i < w_.end(); ++i) {
      if (i >= w_.head() && !is(i, plain_wish)) return false;
      person = person || (is(i, people) && !is(i, "boss jefe being"_words));
    }
    // "human?"
    const bool doubted =
        w_.marked() && w_.has("human person humano persona"_words) && !w_.has("please"_words);
    return person && !doubted;
  }

  const Case& c_;
  ClauseWords w_;
  HousePeople people_;
};

}  // namespace

Ground find_wish_for_person(const Case& c) {
  for (const Clause& clause : c.parts().clauses) {
    const Ground ground = PersonWish(c, clause).find();
    if (found(ground)) return ground;
  }
  return {};
}

std::span<const std::string_view> person_openings() {
  return openings.words;
}

}  // namespace kept::bot
