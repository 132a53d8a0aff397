#include "bot/rulebook.h"

#include <algorithm>
#include <set>

#include "bot/json_line.h"
#include "bot/turn.h"

namespace kept::bot {
namespace {

constexpr std::size_t stage_count = static_cast<std::size_t>(Asked::which_booked) + 1;
constexpr std::uint16_t all_stages = (1U << stage_count) - 1;

constexpr auto trigger_names = std::to_array<std::string_view>({
    "tap_vehicle",
    "tap_slot",
    "tap_other_time",
    "tap_rooftop",
    "tap_more",
    "tap_move_appointment",
    "tap_cancel_appointment",
    "tap_lot_check",
    "tap_visit_instead",
    "tap_visit_as_well",
    "tap_price_meant",
    "tap_year_meant",
    "vehicle_gone",
    "hold_released",
    "appointment_moved",
    "appointment_cancelled",
    "taken_by_staff",
    "handed_back",
    "stale",
    "next",
});
static_assert(trigger_names.size() == trigger_count - act_count);
static_assert(trigger_count <= 64 && act_count <= 64);

constexpr std::uint64_t bit(Trigger trigger) {
  return std::uint64_t{1} << static_cast<unsigned>(trigger);
}
constexpr std::uint16_t bit(Asked stage) {
  return static_cast<std::uint16_t>(1U << static_cast<unsigned>(stage));
}

class RuleReader {
 public:
  explicit RuleReader(std::vector<SourceFault>& faults) : faults_(faults) {}

  std::vector<Rule> rules;

  void read(const SourceText& source) {
    for (const NumberedLine& line : content_lines(source.text)) {
      rule_ = Rule{};
      rule_.file = source.name;
      rule_.line = line.number;
      if (read_line(line.text)) rules.push_back(std::move(rule_));
    }
  }

 private:
  bool fault(std::string text) {
    faults_.push_back({rule_.file, rule_.line, std::move(text)});
    return false;
  }
  bool unknown(std::string_view what, const std::string& name) {
    return fault(std::string("unknown ").append(what).append(" \"").append(name).append("\""));
  }

  bool read_line(std::string_view text) {
    auto parsed = JsonLine::parse(text);
    if (const auto* wrong = std::get_if<std::string>(&parsed)) return fault(*wrong);
    const auto& line = std::get<JsonLine>(parsed);
    if (auto name = line.unknown_name({"rule", "stage", "on", "if", "do", "say", "serves"})) {
      return unknown("name", *name);
    }
    const std::string* name = line.text("rule");
    if (!name || name->empty()) return fault("\"rule\" is needed: the rule's own name");
    if (!names_.insert(*name).second) return fault("\"" + *name + "\" is another rule's name");
    rule_.name = *name;
    if (line.list("on").empty()) return fault("\"on\" is needed: what sets the rule off");
    // All parts are read, so that all faults are told at once.
    bool good = stages(line);
    good = triggers(line) && good;
    good = conditions(line) && good;
    good = steps(line) && good;
    return served(line) && good;
  }

  bool stages(const JsonLine& line) {
    auto names = line.list("stage");
    if (names.empty()) names = {"any"};
    bool good = true;
    for (const std::string& name : names) {
      if (name == "any") {
        rule_.stages = all_stages;
      } else if (auto stage = asked_from(name)) {
        rule_.stages = static_cast<std::uint16_t>(rule_.stages | bit(*stage));
      } else {
        good = unknown("stage", name);
      }
    }
    return good;
  }

  bool triggers(const JsonLine& line) {
    bool good = true;
    for (const std::string& name : line.list("on")) {
      if (auto trigger = trigger_from(name)) {
        rule_.triggers |= bit(*trigger);
      } else {
        good = unknown("trigger", name);
      }
    }
    return good;
  }

  bool conditions(const JsonLine& line) {
    bool good = true;
    for (const std::string& name : line.list("if")) {
      bool negated = name.starts_with('!');
      if (auto predicate = predicate_from(std::string_view(name).substr(negated ? 1 : 0))) {
        rule_.conditions.push_back({*predicate, negated});
      } else {
        good = unknown("predicate", name);
      }
    }
    return good;
  }

  bool steps(const JsonLine& line) {
    bool good = true;
    for (const std::string& name : line.list("do")) {
      if (auto step = step_from(name)) {
        rule_.steps.push_back(*step);
      } else {
        good = unknown("step", name);
      }
    }
    for (const std::string& name : line.list("say")) {
      auto key = key_from(name);
      if (!key) {
        good = unknown("wording key", name);
      } else if (info(*key).kind != KeyKind::plain) {
        good = fault("\"" + name + "\" is not plain; only a step can say it");
      } else {
        rule_.say.push_back(*key);
      }
    }
    return good;
  }

  bool served(const JsonLine& line) {
    bool good = true;
    for (const std::string& name : line.list("serves")) {
      if (auto act = act_from(name)) {
        rule_.serves |= bit(trigger_of(*act));
      } else {
        good = unknown("act", name);
      }
    }
    return good;
  }

  std::vector<SourceFault>& faults_;
  std::set<std::string> names_;
  Rule rule_;
};

bool contains(const std::vector<Condition>& all, const Condition& one) {
  return std::find(all.begin(), all.end(), one) != all.end();
}

// Whenever `later` fits at this stage and trigger, `earlier` does.
bool shadows(const Rule& earlier, const Rule& later) {
  return std::all_of(earlier.conditions.begin(), earlier.conditions.end(),
                     [&](const Condition& one) { return contains(later.conditions, one); });
}

bool contradicts_itself(const Rule& rule) {
  return std::any_of(rule.conditions.begin(), rule.conditions.end(), [&](const Condition& one) {
    return contains(rule.conditions, {one.holds, !one.negated});
  });
}

void check_pair(const std::vector<Rule>& rules, Asked stage, Trigger trigger,
                std::vector<bool>& reached, std::vector<SourceFault>& faults) {
  std::vector<const Rule*> before;
  bool certain = false;
  for (std::size_t i = 0; i < rules.size(); ++i) {
    const Rule& rule = rules[i];
    if (!(rule.stages & bit(stage)) || !(rule.triggers & bit(trigger))) continue;
    bool shadowed = std::any_of(before.begin(), before.end(),
                                [&](const Rule* earlier) { return shadows(*earlier, rule); });
    if (!shadowed && !contradicts_itself(rule)) reached[i] = true;
    certain = certain || rule.conditions.empty();
    before.push_back(&rule);
  }
  if (certain) return;
  faults.push_back({"rules", 0,
                    std::string("no rule is certain for stage \"")
                        .append(to_string(stage))
                        .append("\" and \"")
                        .append(to_string(trigger))
                        .append("\"")});
}

void check_cover(const std::vector<Rule>& rules, std::vector<SourceFault>& faults) {
  std::vector<bool> reached(rules.size());
  for (std::size_t stage = 0; stage < stage_count; ++stage) {
    for (std::size_t trigger = 0; trigger < trigger_count; ++trigger) {
      check_pair(rules, static_cast<Asked>(stage), static_cast<Trigger>(trigger), reached, faults);
    }
  }
  for (std::size_t i = 0; i < rules.size(); ++i) {
    if (reached[i]) continue;
    faults.push_back(
        {rules[i].file, rules[i].line,
         "\"" + rules[i].name + "\" can never be reached: an earlier rule always fits"});
  }
}

}  // namespace

std::string_view to_string(Trigger trigger) {
  auto index = static_cast<std::size_t>(trigger);
  if (index < act_count) return to_string(static_cast<Act>(index));
  return trigger_names[index - act_count];
}

std::optional<Trigger> trigger_from(std::string_view name) {
  if (auto act = act_from(name)) return trigger_of(*act);
  for (std::size_t i = 0; i < trigger_names.size(); ++i) {
    if (trigger_names[i] == name) return static_cast<Trigger>(act_count + i);
  }
  return std::nullopt;
}

Rulebook Rulebook::standard() {
  auto loaded = load(compiled_rules());
  if (!loaded.value) throw std::logic_error(to_string(loaded.faults.front()));
  return std::move(*loaded.value);
}

Loaded<Rulebook> Rulebook::load(std::span<const SourceText> sources) {
  std::vector<SourceFault> faults;
  RuleReader reader(faults);
  for (const SourceText& source : sources) reader.read(source);
  // What is missing can only be told once everything that is there could be read.
  if (faults.empty()) check_cover(reader.rules, faults);
  if (!faults.empty()) return {std::nullopt, std::move(faults)};
  Rulebook book;
  book.rules_ = std::move(reader.rules);
  for (std::size_t i = 0; i < book.rules_.size(); ++i) {
    for (std::size_t trigger = 0; trigger < trigger_count; ++trigger) {
      if (!(book.rules_[i].triggers & bit(static_cast<Trigger>(trigger)))) continue;
      book.by_trigger_[trigger].push_back(static_cast<std::uint16_t>(i));
    }
  }
  return {std::move(book), {}};
}

const Rule* Rulebook::find(Asked stage, Trigger trigger, const Turn& turn) const {
  for (std::uint16_t index : by_trigger_[static_cast<std::size_t>(trigger)]) {
    const Rule& rule = rules_[index];
    if (!(rule.stages & bit(stage))) continue;
    bool fits = std::all_of(rule.conditions.begin(), rule.conditions.end(),
                            [&](const auto& one) { return one.holds(turn) != one.negated; });
    if (fits) return &rule;
  }
  return nullptr;
}

}  // namespace kept::bot
