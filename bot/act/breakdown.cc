// A car that gives up or complains, told by what does so and what it does: neither word alone
// would tell.
#include <algorithm>

#include "bot/act/clause_words.h"
#include "bot/act/frames.h"

namespace kept::bot {
namespace {

constexpr auto cars =
    "car truck van suv minivan pickup jeep sedan wagon engine motor tranny vehicle ride whip "
    "engines motors cars trucks"_words;
constexpr auto parts =
    "transmission battery alternator starter radiator exhaust muffler belt belts serpentine clutch "
    "axle fan hose hoses pump gasket rotor rotors caliper calipers compressor brake brakes tire "
    "tires wheel wheels strut struts shock shocks spring springs suspension steering ignition "
    "turbo "
    "injector injectors thermostat condenser sensor sensors coil coils plug plugs window windows "
    "windshield mirror hinge latch handle door doors hatch trunk hood wiper wipers blower ac "
    "heater "
    "horn radio screen shifter pedal fob key chain bearing bearings joint driveshaft manifold "
    "converter headlight headlights taillight taillights fuse fuses batterys transmissions "
    "alternators starters radiators sunroof moonroof tailgate liftgate seatbelt camera boot boots "
    "visor bolt bolts lug lugs nut nuts stud studs"_words;
constexpr auto pronouns = "it she he they"_words;

// Said of a car or of a part of it, none of these is good.
constexpr auto failing =
    "died dies dying conked stalled stalls stalling quit quits seized overheated overheats "
    "overheating leaked leaks leaking bucked bucks bucking jerked jerks jerking lurched lurches "
    "lurching shuddered shudders shuddering sputtered sputters sputtering stuttered stutters "
    "stuttering hesitated hesitates hesitating smoked smokes smoking squealed squeals squealing "
    "squeaked squeaks squeaking ground grinds grinding rattled rattles rattling vibrated vibrates "
    "vibrating wobbled wobbles wobbling shook shakes shaking misfired misfires misfiring backfired "
    "backfires backfiring clunked clunks clunking surged surges surging limped limps limping "
    "bogged bogs hiccuped hiccups chokes choking choked coughs coughing"_words;
// The same of parts only; a whole car does so as well in other senses.
constexpr auto failing_part =
    "sheared snapped snaps broke breaks cracked cracks blew blown failed fails popped burst "
    "exploded "
    "shattered ripped tore slipped slips jammed jams stuck froze shorted detached separated torn "
    "bent rusted "
    "disintegrated"_words;
// What makes a verb of failing together with "up", "out", "off".
constexpr auto failing_with =
    "locked locks locking gave gives giving burned burnt shut shuts cut cuts flew fell falls"_words;
constexpr auto with = "up out off apart"_words;

// Noises, of which none is good when it is told at what they are heard.
constexpr auto noises =
    "screams screaming howls howling whines whining whistles whistling moans moaning groans "
    "groaning "
    "hums humming roars roaring buzzes buzzing clicks clicking ticks ticking knocks knocking "
    "thumps "
    "thumping pops popping hisses hissing chirps chirping creaks creaking growls growling rumbles "
    "rumbling screeches screeching drones droning sounds sounded"_words;

constexpr auto lights = "light lights lamp lamps"_words;
constexpr auto codes = "p b c u"_words;

// What the rules begin with.
constexpr auto openings =
    any_of_lists(failing, failing_part, failing_with, noises, lights, codes, "sticks not"_words);

class Breakdown {
 public:
  Breakdown(const Case& c, const Clause& clause) : c_(c), w_(c, clause) {}

  Ground find() const {
    for (std::uint32_t i = w_.first(); i < w_.end(); ++i) {
      if (!c_.opens(i, Opening::breakdown)) continue;
      if (gives_up(i) || goes_on_failing(i) || is_heard(i) || will_not(i) || is_lit(i) ||
          is_code(i))
        return w_.ground(i > w_.first() ? i - 1 : i, i + 2, breakdown_rule);
    }
    return {};
  }

 private:
  bool is(std::uint32_t i, WordSet auto words) const { return w_.is(i, words); }

  // "bolt died in my driveway", "the escape just bucks at stop lights", "belt snapped on the pilot"
  bool gives_up(std::uint32_t i) const {
    const bool any = is(i, failing) || (is(i, failing_with) && is(i + 1, with));
    if ((!any && !is(i, failing_part)) || is_supposed(i)) return false;
    // "they're dying out": a kind of car
    if (is(i, "dying"_words) && is(i + 1, "out breed"_words)) return false;
    const std::uint32_t behind = past_adverbs(i);
    if (behind == w_.first() || c_.text().pauses(behind)) return false;
    if (is(behind - 1, parts)) return true;
    if (!any || (is(i, "smoked"_words) && is(i + 1, "in inside"_words))) return false;
    return is(behind - 1, cars) || names_car(behind) || (is(behind - 1, pronouns) && !w_.asks());
  }

  // "it screams like a banshee when i brake", "it just sounds like a cement mixer when i turn"
  bool is_heard(std::uint32_t i) const {
    if (!is(i, noises) || w_.asks() || is_supposed(i)) return false;
    const bool drives = c_.asked() == Asked::drivable;
    const std::uint32_t behind = past_adverbs(i);
    const bool subject = behind > w_.first() && !c_.text().pauses(behind) &&
                         (is(behind - 1, parts) || is(behind - 1, cars) ||
                          is(behind - 1, pronouns) || names_car(behind));
    if (!subject && !(drives && behind == w_.head())) return false;
    const bool then =
        w_.has_between("when whenever while every"_words, i + 1, i + 8) || is(i + 1, "on at"_words);
    if (is(i, "sounds sounded"_words))
      return is(i + 1, "like"_words) ? drives || then
                                     : is(i + 1,
                                          "rough awful terrible horrible funny weird loud bad "
                                          "off wrong"_words);
    return then || (drives &&
                    (is(i + 1, "like so real really pretty loud bad"_words) || i + 1 >= w_.end()));
  }

  // "slips going from second to third": what does so is left out.
  bool goes_on_failing(std::uint32_t i) const {
    const bool told = i == w_.head() || (c_.asked() == Asked::drivable && i > w_.first() &&
                                         is(i - 1, "just but only still though"_words));
    return told && !w_.asks() &&
           is(i,
              "slips stalls dies quits overheats leaks bucks jerks lurches shudders sputters "
              "stutters hesitates smokes squeals squeaks grinds rattles vibrates wobbles shakes "
              "misfires backfires clunks surges limps bogs jams sticks chokes coughs"_words) &&
           is(i + 1,
              "when while going at in on from after every whenever out into between until if under "
              "and a bad badly like pretty really constantly once past above during "
              "shifting"_words);
  }

  // "the odyssey won't go in reverse", "window does not close"
  bool will_not(std::uint32_t i) const {
    if (!is(i, "not"_words) || i < w_.first() + 2 || w_.asks() || c_.text().pauses(i - 1))
      return false;
    if (!is(i - 1, "will would does do did"_words)) return false;
    const bool moves = is(i + 1, "go come"_words)
                           ? is(i + 2, "in into over past forward anywhere up out faster"_words)
                           : is(i + 1,
                                "start move run shift crank turn open close shut lock unlock roll "
                                "charge drive stop idle accelerate latch retract"_words);
    return moves && (is(i - 2, parts) || is(i - 2, cars) || names_car(i - 1)) &&
           !w_.before(i, 5, "if"_words);
  }

  // "if it dies", "it never stalls"
  bool is_supposed(std::uint32_t i) const {
    return w_.before(i, 4, "if not never no without unless hope"_words);
  }

  // The words between what gives up and the verb are passed over.
  std::uint32_t past_adverbs(std::uint32_t i) const {
    constexpr std::uint32_t most = 4;
    std::uint32_t k = i;
    while (k > w_.first() && i - k < most && !c_.text().pauses(k) &&
           is(k - 1,
              "just has have had is are was were been being keeps kept already completely totally "
              "also now finally suddenly even then both literally randomly almost always still "
              "constantly really kinda sometimes started starts got gets all like up"_words))
      --k;
    return k;
  }

  bool names_car(std::uint32_t end) const {
    const auto values = touching(c_.parts().values, end - 1, end);
    return std::any_of(values.begin(), values.end(), [end](const criteria::Value& v) {
      return v.last == end && v.field <= Field::body;
    });
  }

  // "tire light on", "brake lights back on", "the airbag light came on again"
  bool is_lit(std::uint32_t i) const {
    constexpr std::uint32_t reach = 5;
    if (!is(i, lights) ||
        !w_.before(i, 2,
                   "tire tires brake brakes engine oil abs airbag srs battery tpms warning coolant "
                   "traction wrench maintenance dash dashboard check stability charging temp "
                   "temperature glow hybrid transmission pressure"_words))
      return false;
    std::uint32_t k = i + 1;
    while (k < i + reach &&
           is(k,
              "is are was were came come comes coming back just still always stays stayed keeps "
              "keep kept going popped turned has have been again now also both"_words))
      ++k;
    return is(k, "on"_words) && !is(k + 1, "it the that this them a"_words);
  }

  // "throwing a p0420", "code P0302"
  bool is_code(std::uint32_t i) const {
    constexpr std::size_t digits = 4;
    const Text& text = c_.text();
    const bool code = text.word_is_in(i, codes) && i + 1 < w_.end() && text.glued(i + 1) &&
                      text[i + 1].kind == TokenKind::number && text.key(i + 1).size() == digits;
    return code && (w_.before(i, 4,
                              "throwing threw throws code codes got getting reading reads read "
                              "shows showing scanned scanner pulled pulls popped obd"_words) ||
                    is(i + 2, "code codes"_words));
  }

  const Case& c_;
  ClauseWords w_;
};

}  // namespace

Ground find_breakdown(const Case& c) {
  if (!c.opens(Opening::breakdown)) return {};
  for (const Clause& clause : c.parts().clauses) {
    if (const Ground ground = Breakdown(c, clause).find(); found(ground)) return ground;
  }
  return {};
}

std::span<const std::string_view> breakdown_openings() {
  return openings.words;
}

}  // namespace kept::bot
