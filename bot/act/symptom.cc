// What is wrong with a car as its driver sees, hears or smells it, or as a letter says it: none of
// the words by itself is one of trouble.
#include <algorithm>

#include "bot/act/clause_words.h"
#include "bot/act/frames.h"

namespace kept::bot {
namespace {

constexpr auto drinking =
    "drinks drinking drank eats eating ate burns burning uses using guzzles guzzling loses losing "
    "swallows consumes consuming needs going goes went spits spitting throws"_words;
constexpr auto fluids = "oil quart quarts coolant antifreeze fluid"_words;

constexpr auto starting_it =
    "turn turning turned twist twisting hit hitting push pushing pushed press pressing pressed try "
    "trying tried hold crank cranking"_words;
constexpr auto starters = "key keys ignition button start over"_words;
constexpr auto feeble =
    "click clicks clicking tick ticks ticking clack clacks buzz buzzes buzzing grind grinds whir "
    "whirs clunk clunks clank nothing silence dead groan groans moan moans thunk pop pops"_words;
constexpr auto noises =
    "click tick clack buzz clunk clank knock thump thunk squeak rattle ding beep whir pop bang "
    "hum "
    "whine hiss"_words;

constexpr auto making = "makes making make hear hears hearing has got"_words;
constexpr auto sounds_made =
    "chirp whine hum howl growl scream rumble click clicking tick ticking squeak squeal rattle "
    "thud "
    "pop bang hiss whistle roar grinding buzz knock knocking ping moan groan clunk thump squealing "
    "shimmy wobble vibration shudder"_words;

constexpr auto shown =
    "screen touchscreen display camera radio stereo dash dashboard cluster gps navigation speedo "
    "speedometer odometer tach tachometer gauge gauges infotainment carplay bluetooth headunit "
    "lights headlights headlight speakers speaker"_words;
constexpr auto turning =
    "goes went go going turns turned turning stays stayed gone shows showing cuts cut keeps "
    "acts"_words;
constexpr auto dark =
    "black blank dark dead white blue fuzzy static crazy haywire nuts wonky berserk bonkers "
    "dim"_words;
constexpr auto glitches =
    "freezes freezing froze frozen flickers flickering flickered glitches glitching glitched "
    "crashes crashing resets resetting restarts restarting reboots blinks blinking"_words;

constexpr auto notices = "letter notice postcard"_words;
constexpr auto mail = "something email mail mailer card text paper paperwork thing flyer"_words;
constexpr auto at_risk =
    "airbag airbags seatbelt seatbelts belt belts brake brakes engine ignition steering "
    "transmission takata pump wiring inflator inflators defect recall recalled sensor battery "
    "axle latch hose software tires tire fuel hood recalls defective safety"_words;

constexpr auto sticker = "sticker stickers"_words;
constexpr auto renewing =
    "renewed renew renewal renewing up due expire expires expired expiring overdue redone lapsed "
    "redo lapses out dead old outdated"_words;

constexpr auto smelling = "smells smell smelling stinks stink reeks"_words;
constexpr auto smells =
    "gas gasoline fuel burning burnt burned rubber plastic oil smoke rotten eggs syrup antifreeze "
    "exhaust mildew mold hot fire maple fumes sulfur"_words;

constexpr auto blowing = "blows blowing blew puts putting pushes pushing"_words;
constexpr auto climate =
    "heat heater ac air defrost defroster vents vent blower fan conditioner conditioning"_words;
constexpr auto tepid = "cold hot warm nothing weak lukewarm cool barely"_words;

// Said of a car left unnamed, behind what car it is.
constexpr auto acting_up =
    "jerks bucks whines hums howls roars clicks ticks knocks pings moans groans chirps hisses "
    "pulls drifts wanders shimmies jolts lunges clanks thumps stalls dies slips surges sputters "
    "hesitates overheats leaks squeals squeaks grinds rattles vibrates shakes smokes wobbles "
    "stutters shudders misfires idles loses quits"_words;
constexpr auto occasions =
    "when while going at in on from after every whenever out into between until if under bad badly "
    "like pretty really constantly once past above during shifting over power to hard rough some "
    "sometimes cold"_words;

constexpr auto refusing = "not"_words;
constexpr auto things_of_car =
    "window windows door doors hatch trunk hood mirror mirrors seat sunroof moonroof top tailgate "
    "liftgate antenna visor wiper wipers light lights headlight headlights key remote fob lock "
    "locks screen radio seatbelt belt gate roof latch console glovebox cupholder pedal"_words;
constexpr auto ceasing = "quit stopped stops quits gave"_words;

constexpr auto openings =
    any_of_lists("sounds sounding cranks"_words, making, drinking, starting_it, noises, turning,
                 glitches, notices, mail, sticker, smelling, blowing, acting_up, refusing, ceasing);

class Symptom {
 public:
  Symptom(const Case& c, const Clause& clause) : c_(c), w_(c, clause) {}

  Ground find() const {
    for (std::uint32_t i = w_.first(); i < w_.end(); ++i) {
      if (!w_.opens(i, Opening::symptom)) continue;
      const bool said = drinks(i) || makes_noise(i) || sounds_like(i) || only_clicks(i) ||
                        sounds(i) || goes_dark(i) || is_warned(i) || is_due(i) || smells_of(i) ||
                        blows(i) || acts_up(i) || stays_put(i) || ceases(i);
      if (said) return w_.ground(i, i + 3, breakdown_rule);
    }
    return {};
  }

 private:
  bool is(std::uint32_t i, WordSet auto words) const { return w_.is(i, words); }
  bool in_text(std::uint32_t i, WordSet auto words) const {
    return i < c_.text().size() && c_.text().word_is_in(i, words);
  }
  bool is_supposed(std::uint32_t i) const {
    return w_.before(i, 4, "if not never no without unless nothing doesnt any"_words) || w_.asks();
  }

  // "drinks a quart every two weeks", "is going through coolant", "needs oil every week"
  bool drinks(std::uint32_t i) const {
    if (!is(i, drinking) || is_supposed(i)) return false;
    const std::uint32_t at = is(i + 1, "through thru"_words) ? i + 2 : i + 1;
    if (is(i, "going goes went"_words) && at == i + 1) return false;
    const auto fluid = w_.find(fluids, at, at + 5);
    if (fluid >= w_.end() || is(fluid + 1, "change changed changes filter cap pan"_words))
      return false;
    return !is(i, "needs throws uses using"_words) ||
           w_.has_between("every each constantly between"_words, fluid, fluid + 6);
  }

  // "makes a weird chirp", "has a vibration around 60"
  bool makes_noise(std::uint32_t i) const {
    if (!is(i, making) || is_supposed(i) || !is(i + 1, "a an this some that like"_words))
      return false;
    const auto sound = w_.find(sounds_made, i + 2, i + 6);
    return sound < w_.end() &&
           (is(i, "makes making hear hears hearing"_words) ||
            w_.has_between("when at around over in from coming while every"_words, sound + 1,
                           sound + 3));
  }

  // "turning the wheel sounds like popcorn", "she cranks but won't catch"
  bool sounds_like(std::uint32_t i) const {
    if (is_supposed(i)) return false;
    if (is(i, "cranks"_words)) return is(i + 1, "but and"_words);
    return is(i, "sounds sounding"_words) && is(i + 1, "like"_words) &&
           w_.before(
               i, 7,
               "wheel engine car truck van motor turning brakes transmission exhaust"_words) &&
           !is(i + 2, "you it he she they we i"_words) &&
           !w_.has_between("good great plan deal fun fair"_words, i + 2, i + 5);
  }

  // "goes click click when I turn the key", "hit the button and nothing"
  bool only_clicks(std::uint32_t i) const {
    if (!is(i, starting_it)) return false;
    const auto with = w_.find(starters, i + 1, i + 5);
    if (with >= w_.end() || (is(with, "start over"_words) && !is(with - 1, "to it the push"_words)))
      return false;
    constexpr std::uint32_t reach = 10;
    for (std::uint32_t k = i > reach ? i - reach : 0; k < with + reach; ++k) {
      if (in_text(k, feeble)) return true;
    }
    return false;
  }

  // "click click click", "goes clunk"
  bool sounds(std::uint32_t i) const {
    if (!is(i, noises) || opens_joke(i)) return false;
    if (i + 1 < w_.end() && c_.text().word(i) == c_.text().word(i + 1)) return true;
    return w_.before(i, 2, "goes going go"_words) && !is_supposed(i);
  }

  // "knock knock": at a door
  bool opens_joke(std::uint32_t i) const {
    if (!is(i, "knock"_words) || !is(i + 1, "knock"_words)) return false;
    return i == w_.first() && (c_.text().pauses(i + 2) || is(i + 2, "who"_words));
  }

  bool before_phone(std::uint32_t i) const {
    return w_.has_between(
        "phone computer laptop tablet pc tv site website page app cell ipad"_words, w_.first(), i);
  }

  // "the radio screen in my Telluride goes black", "touchscreen freezes when it's cold"
  bool goes_dark(std::uint32_t i) const {
    constexpr std::uint32_t reach = 9;
    const bool turns = is(i, turning) && w_.has_between(dark, i + 1, i + 3);
    if ((!turns && !is(i, glitches)) || is_supposed(i)) return false;
    return w_.before(i, reach, shown) && !before_phone(i);
  }

  // "got a letter saying the airbags in my Civic are bad", "honda sent me something about the
  // belts"
  bool is_warned(std::uint32_t i) const {
    const bool letter = is(i, notices);
    if (!letter && !(is(i, mail) &&
                     w_.before(i, 4, "got received get sent gotten getting mailed emailed"_words)))
      return false;
    if (w_.before(i, 5, "your offer special coupon"_words) ||
        (!letter && w_.before(i, 6, "i we"_words) && w_.before(i, 4, "sent emailed mailed"_words)))
      return false;
    const auto told =
        w_.find("about saying says said regarding that telling for on"_words, i + 1, i + 6);
    return told < w_.end() && w_.has_between(at_risk, told + 1, told + 9) &&
           !w_.has("special specials coupon coupons sale discount approval approved"_words);
  }

  // "my sticker is up in May", "needs a new state sticker"
  bool is_due(std::uint32_t i) const {
    if (!is(i, sticker) || is(i + 1, "price prices shock cost says said on"_words)) return false;
    if (w_.before(i, 3, "window over under above below off at msrp price bumper"_words))
      return false;
    return w_.has_between(renewing, i + 1, i + 6) ||
           w_.before(i, 4, "need needs inspection state renew emissions safety new"_words);
  }

  // "smells like burnt rubber"
  bool smells_of(std::uint32_t i) const {
    if (is(i, "stinks reeks"_words) && !is_supposed(i) &&
        w_.before(i, 3, "car truck van jeep suv it cab inside"_words))
      return i + 1 >= w_.end() || is(i + 1, "bad inside now so"_words);
    return is(i, smelling) && !is_supposed(i) && is(i + 1, "like of"_words) &&
           w_.has_between(smells, i + 2, i + 5);
  }

  // "heat only blows cold", "air puts out nothing but hot"
  bool blows(std::uint32_t i) const {
    return is(i, blowing) && !is_supposed(i) && w_.before(i, 7, climate) &&
           w_.has_between(tepid, i + 1, i + 5);
  }

  // "2011 Camry, whines on cold mornings"
  bool acts_up(std::uint32_t i) const {
    if (!is(i, acting_up) || w_.asks() || !is(i + 1, occasions)) return false;
    if (i != w_.head() && !c_.text().pauses(i)) return false;
    if (is(i, "pulls drifts"_words)) return is(i + 1, "to hard bad left right"_words);
    return !is(i, "loses"_words) || is(i + 1, "power"_words);
  }

  // "the window went down and won't come back up", "fob doesn't do anything"
  bool stays_put(std::uint32_t i) const {
    if (!is(i, refusing) || !w_.before(i, 1, "will would does do did"_words) || w_.asks())
      return false;
    const auto thing = [&] { return named_before(i, things_of_car) && !before_phone(i); };
    if (is(i + 1, "do"_words)) return is(i + 2, "anything nothing squat crap"_words) && thing();
    const std::uint32_t at = is(i + 2, "back all"_words) ? i + 3 : i + 2;
    return is(i + 1, "come go stay roll fold slide pop latch move"_words) &&
           is(at, "up down on out off shut closed open in forward back"_words) && thing();
  }

  // "the remote start quit doing its thing", "the horn stopped working"
  bool ceases(std::uint32_t i) const {
    if (!is(i, ceasing) || is_supposed(i)) return false;
    if (is(i, "gave"_words))
      return is(i + 1, "up out"_words) && (named_before(i, shown) || named_before(i, climate) ||
                                           named_before(i, "control cruise pump motor"_words));
    const bool what = is(i + 1,
                         "doing responding connecting charging turning blowing cooling heating "
                         "reading locking unlocking opening closing starting recognizing playing "
                         "shifting moving"_words);
    return what && (named_before(i, things_of_car) || named_before(i, shown) ||
                    named_before(i, climate) || named_before(i, "start starter car truck"_words));
  }

  // In the sentence before the token.
  bool named_before(std::uint32_t i, WordSet auto words) const {
    constexpr std::uint32_t reach = 14;
    std::uint32_t from = i;
    while (from > 0 && i - from < reach && !c_.text().breaks(from)) --from;
    return c_.word_in(from, i, words);
  }

  const Case& c_;
  ClauseWords w_;
};

constexpr auto of_a_car =
    "brake brakes steering engine motor transmission tranny clutch gear gears shifter ignition "
    "exhaust muffler tailpipe radiator coolant oil antifreeze tire tires wheel wheels axle "
    "suspension struts shocks battery alternator starter belt heater defroster wipers windshield "
    "bumper fender headlight headlights taillight blinker pedal dash dashboard gauge gaslight hood "
    "trunk stereo horn seatbelt odometer speedometer rpm rpms choke throttle idle hubcap mirror "
    "fob frenos freno motor transmision llanta llantas bateria aceite volante clutch radiador "
    "escape "
    "tablero faro faros parabrisas bolsas pantalla aire"_words;
constexpr auto of_my_car =
    "car truck van suv jeep ride minivan pickup wagon light window windows door doors seat seats "
    "sunroof screen radio camera key keys heat ac air speakers lock locks roof carro troca "
    "camioneta"_words;
constexpr auto no_trouble =
    "love loves best want wants need looking buy buying bought nice great good awesome beautiful "
    "clean "
    "gorgeous prefer wish new sell selling trade thanks thank happy like paid fixed runs "
    "want"_words;

// A clause told of a part, which is no wish and no praise.
Ground tells_of_part(const Case& c, const Clause& clause) {
  const ClauseWords w(c, clause);
  if (w.asks() || w.mood() == Mood::request || w.has(no_trouble)) return {};
  constexpr std::uint32_t least = 4;
  if (w.end() - w.first() < least) return {};
  const bool part = w.has(of_a_car);
  const auto own = w.find("my mi our mine nuestra nuestro his her"_words);
  const bool mine = w.has_between(of_my_car, own + 1, own + 5);
  if (!part && !mine) return {};
  const bool amiss = w.has(
      "not never no only barely keeps keep when every sudden suddenly but heavy stiff loose weird "
      "funny strange stuck empty burned burns sticks sticking drops jumps flickers dims wet smell "
      "smells rotten sounds feels acting add adding hanging falling cuando nada solo"_words);
  return amiss && !w.has("must should be brand replaced percent gotta requirement"_words)
             ? w.ground(w.first(), w.end(), "told of a part")
             : Ground{};
}

}  // namespace

Ground find_doubtful_symptom(const Case& c) {
  if (c.asked() != Asked::nothing || !c.parts().codes.empty()) return {};
  for (const criteria::Value& v : c.parts().values) {
    if (v.field <= Field::body && v.determiner == criteria::Determiner::definite) return {};
  }
  for (const Clause& clause : c.parts().clauses) {
    if (const Ground ground = tells_of_part(c, clause); found(ground)) return ground;
  }
  return {};
}

Ground find_symptom(const Case& c) {
  if (!c.opens(Opening::symptom)) return {};
  for (const Clause& clause : c.parts().clauses) {
    if (const Ground ground = Symptom(c, clause).find(); found(ground)) return ground;
  }
  return {};
}

std::span<const std::string_view> symptom_openings() {
  return openings.words;
}

}  // namespace kept::bot
