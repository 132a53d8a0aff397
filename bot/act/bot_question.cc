#include "bot/act/clause_words.h"
#include "bot/act/frames.h"

namespace kept::bot {
namespace {

constexpr std::string_view rule = "is this a machine";

constexpr auto machines =
    "bot bots robot robots robotic machine ai llm chatbot chatbots gpt algorithm automated "
    "android artificial siri alexa bott cyborg automation autoresponder autobot ia maquina "
    "computadora "
    "automatizado automatizada automatizados automatizadas robotito computador ordenador"_words;

// Machines only where nothing else can be meant: "are you a program", not "is there a program".
constexpr auto like_machines =
    "program computer software recording script scripted scripts canned tape template templates "
    "generated preset programa grabacion grabadora contestadora "
    "programado programada pregrabado"_words;

constexpr auto humans =
    "human humans person persons people real alive sentient living breathing flesh somebody "
    "someone man woman humano humana humanos persona personas gente alguien vivo viva"_words;

// Those that say by themselves what is doubted.
constexpr auto surely_human =
    "human humans person sentient alive humano humana persona gente"_words;

constexpr auto answers =
    "answer respond reply typing typin reading writing answering responding replying texting "
    "sending behind operating "
    "running types answers writes replies reads responds end side escribiendo contestando "
    "respondiendo leyendo detras contesta contestan responde responden escribe atiende "
    "atendiendo"_words;

constexpr auto automated =
    "automatica automatico automaticas automaticos automatic automated auto"_words;

// Without one of these nothing is doubted.
constexpr auto doubted = any_of_lists(machines, like_machines, humans, automated);

class BotQuestion {
 public:
  BotQuestion(const Case& c, const Clause& clause) : w_(c, clause) {}

  Ground find() const {
    auto machine = w_.find(machines);
    // "machine gray"
    if (w_.is(machine, "machine"_words) && w_.is(machine + 1, "gray grey washable wash shop"_words))
      machine = w_.end();
    const auto weak = w_.find(like_machines);
    auto human = w_.find(humans);
    // "is this ad real"
    if (w_.is(human, "real"_words) &&
        w_.has("ad ads listing price prices photo photos picture pictures pic pics deal offer "
               "mileage miles sale promo leather wood"_words))
      human = w_.end();
    if (automatic()) return w_.ground(w_.first(), w_.end(), rule);
    if (machine == w_.end() && weak == w_.end() && human == w_.end()) return {};
    const bool asked = proves(machine, human) || contrasts(machine, weak, human) ||
                       talks_to(machine, weak, human) ||
                       ((w_.asks() || w_.before(w_.find(answers), 2, "esto this"_words)) &&
                        answered_by(std::min(machine, weak), human)) ||
                       of_you(machine, weak, human) || alone(machine, human);
    return asked ? w_.ground(w_.first(), w_.end(), rule) : Ground{};
  }

 private:
  bool in(std::uint32_t i) const { return i < w_.end(); }

  // "prove you're human"
  bool proves(std::uint32_t machine, std::uint32_t human) const {
    return (in(machine) || in(human)) && w_.has("you your u ur not eres usted"_words) &&
           w_.has("prove proof pruebame demuestra demuestrame demuestre pruebe"_words);
  }

  bool wishes() const {
    return w_.mood() == Mood::request ||
           w_.has(
               "want need like rather prefer let give get connect transfer quiero quisiera "
               "necesito prefiero pasame puedo comuniqueme deme"_words);
  }

  // "human or machine", "robot o gente"
  bool contrasts(std::uint32_t machine, std::uint32_t weak, std::uint32_t human) const {
    const auto thing = std::min(machine, weak);
    human =
        std::min(human, w_.find("staff employee rep representative agent operator empleado"_words));
    if (!in(thing) || !in(human) || wishes()) return false;
    const auto from = std::min(thing, human);
    const auto until = std::max(thing, human);
    return w_.has_between("or o u"_words, from, until);
  }

  // "am i talking to a person", "estoy hablando con una maquina"
  bool talks_to(std::uint32_t machine, std::uint32_t weak, std::uint32_t human) const {
    const auto said = w_.find(
        "talking speaking chatting texting messaging dealing conversing communicating typing "
        "writing hablando chateando platicando escribiendo tratando hablo chateo"_words);
    if (!in(said)) return false;
    const bool at_it =
        w_.before(said, 2, "am is im estoy"_words) && w_.has("if whether si ask tell know"_words);
    if (wishes() && !at_it) return false;
    const bool self = w_.before(said, 3, "i we im estoy estamos si"_words) ||
                      w_.is(said, "hablo chateo hablando chateando platicando"_words) ||
                      (said == w_.head() && w_.asks());
    const auto what = std::min({machine, weak, human});
    const bool now = !w_.before(said, 3, "was were been estaba hate tired"_words);
    return self && now && in(what) && what > said &&
           (w_.asks() || w_.before(said, 2, "am im estoy"_words));
  }

  // "esto es una respuesta automatica verdad", "son mensajes automaticos"
  bool automatic() const {
    const auto said = w_.find(automated);
    if (!in(said) || w_.has("transmision transmission car carro truck suv"_words)) return false;
    const bool reply = w_.has(
        "respuesta respuestas mensaje mensajes reply replies response responses contesta "
        "contestan contestas answers messages"_words);
    return (reply || w_.before(said, 3, "eres usted esto you"_words) ||
            w_.is(said + 1, "esto"_words)) &&
           w_.mood() != Mood::request;
  }

  // "is there a person typing this", "me contesta una computadora"
  bool answered_by(std::uint32_t machine, std::uint32_t human) const {
    const auto what = std::min(machine, human);
    if (!in(what) || w_.mood() == Mood::request) return false;
    const auto answer = w_.find(answers);
    if (!in(answer)) return false;
    // "is there a person behind the counter"
    if (w_.has_between("counter desk register office building store shop lot premises"_words,
                       answer, w_.end()))
      return false;
    return w_.has("this these that it there here mis esto eso me"_words) || in(machine) ||
           w_.before(w_.end(), 2, "end side"_words);
  }

  // One past the words that make "you" or "this" what is spoken of; end() if there are none.
  std::uint32_t subject() const {
    for (std::uint32_t i = w_.first(); i + 1 < w_.end(); ++i) {
      if (w_.is(i, "are is r am"_words) &&
          w_.is(i + 1, "you this that it these those u ur your"_words))
        return i + 2;
      if (w_.is(i, "you u this it these that"_words) &&
          w_.is(i + 1, "are is sound sounds seem seems look looks r feel feels must"_words))
        return i + 2;
      if (w_.is(i, "ur youre your"_words) && w_.is(i + 1, "a an just some like"_words))
        return i + 1;
      if (w_.is(i, "eres sos"_words)) return i + 1;
      if (w_.is(i, "es son"_words)) return i + 1;
      if (w_.is(i, "your these this"_words) &&
          w_.is(i + 1, "replies answers responses messages texts reply response"_words))
        return i + 2;
      if (w_.is(i, "sound sounds"_words) && w_.is(i + 1, "like"_words)) return i + 2;
    }
    const bool bare = w_.is(w_.head(), "you u ur your tu usted ustedes"_words);
    return bare ? w_.head() + 1 : w_.end();
  }

  // "you sound like a robot", "are these answers automated"
  bool of_you(std::uint32_t machine, std::uint32_t weak, std::uint32_t human) const {
    const auto from = subject();
    if (!in(from)) return false;
    constexpr std::uint32_t reach = 7;
    human = w_.find(humans, from, w_.end());
    const auto near = [&](std::uint32_t i) { return in(i) && i >= from && i < from + reach; };
    const bool verb = w_.has_between(
        "have has offer do does run sell deal take accept need want"_words, from, from + reach);
    if (verb) return false;
    if (near(machine)) return w_.asks() || w_.mood() != Mood::statement || asserts(machine);
    const bool likened = w_.before(weak, 4, "sound sounds seem suenas"_words);
    if (near(weak) && (ends(weak) || likened))
      return (asks() || likened) && !w_.is(weak - 1, "this that the your"_words);
    return near(human) && asks() && human_doubted(from, human);
  }

  // "be honest are you real", "tell me if you are a person": asks without the form of a question.
  bool asks() const {
    if (w_.asks()) return true;
    for (std::uint32_t i = w_.first(); i + 1 < w_.end(); ++i) {
      if (w_.is(i, "are is am"_words) && w_.is(i + 1, "you this i u"_words)) return true;
    }
    for (std::uint32_t i = w_.first(); i + 2 < w_.end(); ++i) {
      if (w_.is(i, "are is"_words) && w_.is(i + 1, "not"_words) &&
          w_.is(i + 2, "you it u this"_words))
        return true;
    }
    return w_.has("if si whether"_words) && w_.has("tell know say ask dime digame diga"_words);
  }

  // "you are a bot", but not "you are a useless bot"
  bool asserts(std::uint32_t machine) const {
    return !w_.has(
               "stupid useless dumb worst terrible bad fucking damn annoying horrible "
               "inutil estupido pinche malo tonto"_words) &&
           !w_.negated(machine) && w_.has("you u ur eres usted this tu your these"_words);
  }

  // Nothing behind it but "or what", "responses".
  bool ends(std::uint32_t i) const {
    return i + 1 >= w_.end() ||
           w_.is(i + 1,
                 "or o are isnt arent response responses replies message messages "
                 "answers answer thing verdad right huh talking"_words);
  }

  // "are you a person"; not "is it real leather", "are you the person I talked to".
  bool human_doubted(std::uint32_t from, std::uint32_t human) const {
    const bool there = w_.is(from, "there"_words);
    if (there || w_.has_between("the that ese esa la el"_words, from, human)) return false;
    if (w_.is(human, surely_human))
      return human + 3 >= w_.end() || ends(human) || said_of_you(human);
    if (w_.is(human, "living breathing alive flesh"_words)) return true;
    const bool of_you = w_.is(from - 1, "you u ur your"_words) || w_.is(from - 2, "you u"_words) ||
                        w_.has("eres usted esto this"_words);
    return w_.is(human, "real"_words) && of_you &&
           (human + 1 >= w_.end() ||
            w_.is(human + 1, "person human people or one human live living breathing"_words));
  }

  bool said_of_you(std::uint32_t human) const {
    return w_.is(human + 1, "being behind answering typing or"_words);
  }

  // "bot?", "human?"
  bool alone(std::uint32_t machine, std::uint32_t human) const {
    const bool thing = in(machine);
    if (!thing && !(in(human) && w_.marked() && w_.has(surely_human))) return false;
    for (std::uint32_t i = w_.head(); i < w_.end(); ++i) {
      const bool part = w_.is(i, machines) || w_.is(i, humans) ||
                        w_.is(i, "a an un una real or o actual just the"_words);
      if (!part) return false;
    }
    return true;
  }

  ClauseWords w_;
};

// "i am no robot, and you?"
bool turned_back(const Case& c, std::size_t k) {
  const auto& clauses = c.parts().clauses;
  if (k + 1 >= clauses.size()) return false;
  const ClauseWords said(c, clauses[k]);
  const ClauseWords back(c, clauses[k + 1]);
  const bool short_question = back.asks() && back.end() - back.first() <= 3;
  return said.has(machines) && said.has("soy i am"_words) && short_question &&
         back.has("you u tu usted ustedes"_words);
}

// "he says I've been chatting with a robot. Is he right?": one past the question back, in this
// clause's place or the next but one; k when there is none.
std::size_t past_question_back(const Case& c, std::size_t k) {
  const auto& clauses = c.parts().clauses;
  const ClauseWords said(c, clauses[k]);
  const auto machine = said.find(machines);
  if (machine >= said.end() ||
      !said.before(machine, 6, "with to con you youre ur eres is are"_words))
    return k;
  constexpr std::size_t near = 3;
  for (std::size_t next = k + 1; next < clauses.size() && next < k + near; ++next) {
    const ClauseWords back(c, clauses[next]);
    if (back.asks() && back.has("right true correct cierto verdad so"_words) &&
        back.end() - back.first() <= 5)
      return next + 1;
  }
  return k;
}

bool doubts_somebody(const Case& c, const Clause& clause) {
  const ClauseWords w(c, clause);
  std::uint32_t i = clause.first;
  while (i < clause.last && !w.opens(i, Opening::bot_question)) ++i;
  return i < clause.last;
}

}  // namespace

Ground find_bot_question(const Case& c) {
  if (!c.opens(Opening::bot_question)) return {};
  const auto& clauses = c.parts().clauses;
  for (std::size_t k = 0; k < clauses.size(); ++k) {
    if (!doubts_somebody(c, clauses[k])) continue;
    if (const std::size_t past = past_question_back(c, k); past > k)
      return {clauses[k].first, clauses[past - 1].last, rule};
    const Ground ground = BotQuestion(c, clauses[k]).find();
    if (found(ground)) return ground;
    if (turned_back(c, k)) return {clauses[k].first, clauses[k + 1].last, rule};
  }
  return {};
}

std::span<const std::string_view> bot_question_openings() {
  return doubted.words;
}

}  // namespace kept::bot
