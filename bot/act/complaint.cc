#include "bot/act/clause_words.h"
#include "bot/act/frames.h"

namespace kept::bot {
namespace {

constexpr std::string_view rule = "dissatisfaction";

// Those who are blamed: the house, its people, what they do.
constexpr auto us =
    "you your u ur yall yours guys they them their dealership dealerships dealer dealers store "
    "place "
    "salesman salesmen salesperson salespeople saleswoman saleslady sales rep reps manager "
    "managers "
    "mgr staff employees employee team department service shop finance website site bot robot chat "
    "chatbot company business outfit joint lot advisor receptionist response communication process "
    "job work repair ustedes su sus usted vendedor vendedora vendedores gerente servicio atencion "
    "lugar agencia "
    "dealer empleados empleado concesionario negocio taller ti tu eres son asesor pagina"_words;

// What else bad words are said of.
constexpr auto others =
    "traffic weather rain snow heat cold noise noises sound smell squeal mileage mpg gas question "
    "autocorrect typing typo phone spelling ex mechanic parking roads road engine transmission "
    "brakes brake battery color colour paint luck day week morning headache commute job landlord "
    "bank credit trafico clima ruido ruidos olor pregunta calor frio frenos motor transmision "
    "gasolina dia suerte autocorrector joke chiste"_words;

// Said of somebody, wherever it stands.
constexpr auto insults =
    "dumber stupider ruder shadier lazier scammers scammer scamming scammed scams crooks crook "
    "thieves thief liar liars idiots idiot "
    "morons moron clowns clown jerk jerks asshole assholes bastards bastard dumbass jackass "
    "incompetent incompetence unprofessional disrespectful unacceptable rude dishonest sleazy "
    "ripoff "
    "pathetic outrageous disgusting disgusted swindled swindlers conned cheated cheaters cheats "
    "deceptive deceived misled misleading fraudulent predatory clueless worthless ghosted ghosting "
    "runaround ignored ignoring unhelpful condescending pushy crooked rudest rudeness jokers "
    "losers dipshits dipshit bullshit overcharged mistreated unreliable inexcusable appalling "
    "dismissive curt snippy standoffish appalled insulting insulted shitshow bitch dickhead "
    "dickheads harassment deplorable abysmal "
    "unethical disgraceful disgrace shameful discourteous patronizing sexist racist arrogant "
    "scumbags "
    "scumbag weasels negligent negligence careless swindle bamboozled hoodwinked "
    "grosero grosera groseros groseras maleducado maleducados irrespetuoso irrespetuosos "
    "inaceptable "
    "estafadores estafador estafa estafaron estafan rateros ratero ladrones ladron mentirosos "
    "mentiroso "
    "mentirosa mintieron mintio enganaron engano enganosa tranza transa transas tranzas "
    "sinverguenzas "
    "sinverguenza abusivos abuso inutil inutiles idiota idiotas estupidos estupido pendejo "
    "pendejos pendeja "
    "cabrones cabron incompetentes incompetente verguenza payasos patanes fraude robaron rudos "
    "estupida rata ratas corruptos tramposos tramposo"_words;

// Bad words that need somebody to be said of.
constexpr auto bad =
    "terrible horrible awful worst lousy crappy shitty ridiculous disappointing annoying "
    "frustrating "
    "garbage trash useless stupid dumb lame suck sucks sucked scam joke bs shady sketchy fraud "
    "lied lying lie lies hate crap horrendous atrocious slow shame sloppy filthy ripped wasted "
    "waste wasting "
    "pesimo pesima peor horrible terrible ridiculo basura porqueria mierda asco malo mala odio "
    "burla "
    "mentira mentiras robo feo fatal asqueroso desastre decepcion"_words;

// None is said of what is liked.
constexpr auto superlatives =
    "worst dumbest stupidest rudest laziest shadiest sleaziest crappiest shittiest lamest slowest "
    "sorriest scummiest pushiest"_words;

// Feelings of the visitor.
constexpr auto feelings =
    "angry furious livid displeased disappointed frustrated annoyed fuming "
    " pissed unhappy dissatisfied unsatisfied "
    "irritated outraged upset mad offended "
    "decepcionado decepcionada frustrado frustrada enojado enojada furioso furiosa encabronado "
    "encabronada harto harta indignado indignada insatisfecho insatisfecha inconforme molesto "
    "molesta desilusionado desilusionada"_words;

constexpr auto treatment =
    "chat conversation interaction service experience customer communication dealership dealer "
    "place attitude people treatment "
    "business response joke job company excuse management follow website bot store "
    "servicio atencion experiencia trato lugar gente agencia comunicacion manera forma "
    "negocio"_words;

// Said of people, to someone's face.
constexpr auto unkind =
    "nasty rude mean snippy short cold dismissive ugly hateful snotty smug groseros feo"_words;

// What was done to a thing; the Spanish words tell that others did it.
constexpr auto harmed_in_spanish = "rayaron perdieron rompieron danaron quebraron chocaron"_words;
constexpr auto harmed = any_of_lists(
    "scratched dented damaged ruined lost broke stole chipped cracked wrecked misplaced"_words,
    harmed_in_spanish);

constexpr auto kind_of = "kind sort"_words;
constexpr auto kinda = "kinda sorta clase tipo"_words;

constexpr auto content =
    "happy satisfied impressed pleased thrilled contento contenta satisfecho satisfecha"_words;
constexpr auto fed = "fed"_words;
constexpr auto weary = "sick tired"_words;
constexpr auto likening = "like"_words;
constexpr auto comparing = "as"_words;

// What the rules begin with.
constexpr auto openings = any_of_lists(insults, bad, superlatives, feelings, unkind, likening,
                                       comparing, harmed, kind_of, kinda, content, fed, weary);

class Complaint {
 public:
  Complaint(const Case& c, const Clause& clause) : c_(c), w_(c, clause) {}

  Ground find() const {
    for (std::uint32_t i = w_.first(); i < w_.end(); ++i) {
      if (!w_.opens(i, Opening::complaint)) continue;
      const bool said = insults_us(i) || judges(i) || feels(i) || treats(i) || derides(i) ||
                        damages(i) || mocks(i);
      if (said) return w_.ground(i, w_.end(), rule);
    }
    return {};
  }

 private:
  bool is(std::uint32_t i, WordSet auto words) const { return w_.is(i, words); }

  bool negated_near(std::uint32_t i) const {
    return w_.before(i, 3, "not no never sin ni nunca without"_words);
  }

  // Their own things, or what nobody can help.
  bool of_others(std::uint32_t i) const {
    if (w_.has_between(others, i + 1, i + 4)) return true;
    const bool own = w_.before(i, 6, "my our mi nuestro"_words) &&
                     !w_.has_between("you your u us you ustedes"_words, w_.first(), w_.end());
    return own || w_.has_between(others, w_.first(), i);
  }

  bool insults_us(std::uint32_t i) const {
    if (!is(i, insults) || negated_near(i) || is(w_.head(), "who"_words)) return false;
    // "2014 Rogue, jerks when I give it gas"
    if (is(i, "jerks jerk"_words) &&
        is(i + 1,
           "when while at from between in on going hard bad forward under if whenever"_words))
      return false;
    if (is(i, "jerks jerk"_words) &&
        w_.before(i, 2, "it she just car truck van suv engine transmission will would"_words))
      return false;
    // "some idiot backed into me"
    if (w_.before(i, 1, "some an a"_words) &&
        is(i + 1,
           "hit backed ran rear sideswiped cut keyed scraped stole pulled bumped smashed clipped "
           "dinged dented broke took slammed crashed smacked knocked scratched rammed tapped "
           "plowed"_words))
      return false;
    return !of_others(i) || w_.has_between(us, w_.first(), i);
  }

  // "the lady at the desk was nasty to me", "he talked to my husband like i wasn't there"
  bool treats(std::uint32_t i) const {
    if (is(i, unkind))
      return is(i + 1, "to with about toward towards con"_words) &&
             is(i + 2, "me us my him her nosotros mi"_words) && !negated_near(i);
    return is(i, likening) && is(i + 1, "i we im"_words) && w_.has_between(us, w_.first(), i) &&
           (is(i + 2, "was were am not did do"_words) || is(i + 1, "im"_words)) &&
           w_.has_between(
               "there not dumb stupid idiot nothing nobody invisible exist "
               "trash dirt kid child"_words,
               i + 2, i + 6);
  }

  // "your mechanic scratched my door", "you guys lost my paperwork"
  bool damages(std::uint32_t i) const {
    return is(i, harmed) && w_.has_between("my our mi mis nuestro"_words, i + 1, i + 4) &&
           !w_.asks() &&
           (w_.before(i, 5,
                      "you your yall guys mechanic tech technician shop service dealership "
                      "employee detailer porter salesman"_words) ||
            is(i, harmed_in_spanish)) &&
           !w_.before(i, 2, "i we"_words);
  }

  // "about as useful as a screen door on a submarine"
  bool mocks(std::uint32_t i) const {
    if (!is(i, comparing) || w_.asks() || !w_.has_between(us, w_.first(), i) ||
        w_.before(i, 3, "not"_words))
      return false;
    const bool use = is(i + 1, "much"_words) && is(i + 2, "use help good"_words);
    const std::uint32_t second = use ? i + 3 : i + 2;
    if (!is(second, comparing) || !is(second + 1, "a an tits talking the my"_words)) return false;
    if (use || is(i + 1, "useful helpful useless worthless dumb stupid slow thick dense"_words))
      return true;
    return is(i + 1, "sharp bright smart quick fast"_words) &&
           w_.has_between(
               "marble brick bricks bowling spoon sack bag post rock rocks hammer snail molasses "
               "turtle doorknob stump potato"_words,
               second + 1, second + 4);
  }

  // "what kind of answer is that", "wtf kinda service is this"
  bool derides(std::uint32_t i) const {
    const bool kind = (is(i, kind_of) && is(i + 1, "of"_words)) || is(i, kinda);
    if (!kind || !w_.before(i, 3, "what wtf que"_words)) return false;
    if (w_.has("need want for do does can"_words)) return false;
    return w_.has_between(
        "answer service business place joke response customer dealership bs bullshit operation "
        "excuse company servicio respuesta atencion negocio circus clown people"_words,
        i + 1, i + 5);
  }

  // "your service is terrible", "worst dealership ever", "this is a joke"
  bool judges(std::uint32_t i) const {
    const bool most = is(i, superlatives);
    if ((!is(i, bad) && !most) || negated_near(i) || sorry(i)) return false;
    if (w_.has_between(treatment, i + 1, i + 4)) return true;
    // "the worst test drive of my life"
    if (most && !w_.asks() &&
        ((w_.has_between("of"_words, i + 1, i + 5) && w_.has_between("life"_words, i + 2, i + 7)) ||
         w_.has_between("ever"_words, i + 2, i + 5)))
      return !w_.has_between("car truck"_words, i + 1, i + 3);
    if (w_.has_between(others, i + 1, i + 3)) return false;
    const auto blamed = w_.find(us, i > reach ? i - reach : 0, i);
    if (blamed < i && !w_.asks() && blames(blamed, i)) return true;
    if (is(i + 1, "you your u ur this"_words) && is(i, "hate wasting wasted waste"_words))
      return true;
    return of_this(i) || sums_up(i) || plainly(i);
  }

  // "this is bs, you said tuesday": the clause may go on.
  bool plainly(std::uint32_t i) const {
    if (!is(i, "bs ridiculous bullshit crap garbage horrible terrible awful ridiculo"_words) ||
        w_.asks())
      return false;
    std::uint32_t at = i;
    while (at > w_.first() &&
           is(at - 1,
              "such so some total complete absolute just really pure straight up una un muy"_words))
      --at;
    const bool is_that =
        is(at - 1, "is es thats was"_words) &&
        (is(at - 1, "thats"_words) || is(at - 2, "this that it which eso esto"_words));
    return is_that && (i + 1 >= w_.end() || c_.text().pauses(i + 1) ||
                       is(i + 1, "you u yall and i because cause they that when how man"_words));
  }

  // "sorry to waste your time"
  bool sorry(std::uint32_t i) const {
    return w_.before(i, 4, "sorry apologize apologies disculpe perdon disculpa want"_words);
  }

  // "you told me one price and now another, that's shady"
  bool sums_up(std::uint32_t i) const {
    const bool last = i + 1 >= w_.end() && is(i - 1, "is so really just"_words) &&
                      w_.before(i, 4, "that this"_words);
    return last && !w_.asks() && w_.has(us) && !w_.has(others);
  }

  // "you guys suck", "the manager was horrible", "they lied", not "do you have the worst one"
  bool blames(std::uint32_t blamed, std::uint32_t i) const {
    if (w_.mood() == Mood::request) return false;
    if (is(i, "suck sucks sucked lied lie lying lies ripped wasted waste wasting hate fraud"_words))
      return !is(blamed, "sales finance"_words);
    return w_.has_between(
        "is are was were s been being be a es son fue fueron esta estan es que"_words, blamed, i);
  }

  // "this is ridiculous", "what a joke", "que porqueria": all that the clause says.
  bool of_this(std::uint32_t i) const {
    constexpr std::uint32_t longest = 7;
    if (w_.end() - w_.head() > longest || w_.asks()) return false;
    if (is(i, "joke crap hate lie scam dumb stupid waste slow shame malo mala feo fatal"_words) &&
        !w_.has("this what such total complete una que"_words))
      return false;
    for (std::uint32_t k = w_.head(); k < w_.end(); ++k) {
      const bool part =
          k == i || is(k, bad) ||
          is(k,
             "this that it is s was are all of just so totally absolutely really pretty freaking "
             "fucking "
             "very what a an such kind the whole thing total complete esto es eso esta muy que una "
             "un "
             "de todo ay no ugh wow time big absolute utter straight up honestly"_words);
      if (!part) return false;
    }
    return true;
  }

  // "i am furious", "my wife is upset with you"
  bool feels(std::uint32_t i) const {
    const bool not_happy = is(i, content) && negated_near(i);
    const bool fed_up =
        (is(i, fed) && is(i + 1, "up"_words)) || (is(i, weary) && is(i + 1, "of and"_words));
    // "i'll be furious if somebody grabs it"
    const bool feeling =
        is(i, feelings) && !negated_near(i) && !w_.before(i, 3, "will would might could if"_words);
    if (!not_happy && !fed_up && !feeling) return false;
    if (is(i, "mad"_words) && !is(i + 1, "at with about that because"_words)) return false;
    if (is(i, "upset molesta molesto"_words) &&
        !w_.has("i we am me with at por con estoy muy"_words))
      return false;
    if (is(i, "upset"_words) && is(i + 1, "stomach"_words)) return false;
    if (fed_up)
      return w_.has_between(
                 "you your this waiting getting being calling runaround game games lies the"_words,
                 i, i + 6) &&
             !w_.has_between("my"_words, i, w_.end()) && !w_.has_between(others, i, w_.end());
    return !w_.has_between(others, i, w_.end()) && !w_.has_between("my mi"_words, i + 1, i + 4) &&
           w_.mood() != Mood::question;
  }

  static constexpr std::uint32_t reach = 7;
  const Case& c_;
  ClauseWords w_;
};

}  // namespace

Ground find_complaint(const Case& c) {
  if (!c.opens(Opening::complaint)) return {};
  for (const Clause& clause : c.parts().clauses) {
    const Ground ground = Complaint(c, clause).find();
    if (found(ground)) return ground;
  }
  return {};
}

std::span<const std::string_view> complaint_openings() {
  return openings.words;
}

}  // namespace kept::bot
