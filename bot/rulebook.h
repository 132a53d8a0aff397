// What is done about what was heard: rules as data, one a line of JSON Lines.
//
//   {"rule":"time.weigh","stage":["any"],"on":["choose_time"],"if":["has_when"],
//    "do":["weigh_time"],"say":[],"serves":["request_appointment"]}
//
// `on` names what sets a rule off: an act of the message, a tap, something that happened to the
// books, or "next" (all acts are served: what is asked now?). `stage` names the questions that may
// be open when the message arrives ("any": all of them, and none). `if` is a conjunction of named
// predicates, each of which may be negated with "!". `say` names plain
// sentences and `do` the steps that follow them, in order. A step takes its arguments from the
// conversation and the meaning, asks the books through the port and says what the answer bears out.
// When a step has asked a question, the steps after it are skipped. `serves` names further acts of
// the same message that this rule has dealt with.
//
// The acts of one message are served one by one in a fixed order (act_order in engine.cc), and the
// first rule whose stage, trigger and predicates fit is the one that is applied: order in the file
// is priority. Sources are read in the order given; a trigger's rules should stand in one file.
// Chosen over scores and specificity, because a reader can follow it with a finger.
//
// No variables, nesting or arithmetic: what needs more is a predicate or a step in C++.
// Const after loading and safe to share between threads.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "bot/meaning.h"
#include "bot/source_text.h"
#include "bot/wording_keys.h"

namespace kept::bot {

class Turn;

// The acts come first, in their own order.
enum class Trigger : std::uint8_t {
  first_act = 0,
  tap_vehicle = act_count,
  tap_slot,
  tap_other_time,
  tap_rooftop,
  tap_more,
  tap_move_appointment,
  tap_cancel_appointment,
  tap_lot_check,
  tap_visit_instead,
  tap_visit_as_well,
  tap_price_meant,
  tap_year_meant,
  vehicle_gone,
  hold_released,
  appointment_moved,
  appointment_cancelled,
  taken_by_staff,
  handed_back,
  stale,
  next,
};
inline constexpr std::size_t trigger_count = static_cast<std::size_t>(Trigger::next) + 1;

constexpr Trigger trigger_of(Act act) {
  return static_cast<Trigger>(act);
}
std::string_view to_string(Trigger trigger);
std::optional<Trigger> trigger_from(std::string_view name);

using Predicate = bool (*)(const Turn&);
using Step = void (*)(Turn&);

struct Condition {
  Predicate holds = nullptr;
  bool negated = false;

  bool operator==(const Condition&) const = default;
};

struct Rule {
  std::string name;
  std::uint16_t stages = 0;    // bit for each Asked
  std::uint64_t triggers = 0;  // bit for each Trigger
  std::uint64_t serves = 0;    // bit for each Act
  std::vector<Condition> conditions;
  std::vector<Step> steps;
  std::vector<Key> say;
  std::string file;  // the source; for faults
  int line = 0;
};

class Rulebook {
 public:
  // From the compiled-in sources; throws std::logic_error if those are faulty (a test forbids it).
  static Rulebook standard();
  // Told are: malformed lines, unknown names, names used twice, rules that can never be reached
  // and pairs of stage and trigger for which no rule is certain to be found.
  static Loaded<Rulebook> load(std::span<const SourceText> sources);

  // The first rule that fits; null when none does.
  const Rule* find(Asked stage, Trigger trigger, const Turn& turn) const;

  const std::vector<Rule>& rules() const { return rules_; }

 private:
  Rulebook() = default;

  std::vector<Rule> rules_;
  std::array<std::vector<std::uint16_t>, trigger_count> by_trigger_;
};

}  // namespace kept::bot
