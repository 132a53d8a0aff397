#include <algorithm>
#include <optional>

#include "bot/act/decide.h"
#include "bot/act/frames.h"
#include "bot/act/own_vehicle.h"

namespace kept::bot {
namespace {

using criteria::Amount;
using criteria::Determiner;
using criteria::Quantity;
using criteria::Value;

std::vector<std::string>* list_of(ListFields& fields, Field field) {
  switch (field) {
    case Field::make:
      return &fields.make;
    case Field::model:
      return &fields.model;
    case Field::trim:
      return &fields.trim;
    case Field::body:
      return &fields.body;
    case Field::condition:
      return &fields.condition;
    case Field::exterior_color:
      return &fields.exterior_color;
    case Field::interior_color:
      return &fields.interior_color;
    case Field::drivetrain:
      return &fields.drivetrain;
    case Field::fuel:
      return &fields.fuel;
    case Field::transmission:
      return &fields.transmission;
    case Field::feature:
      return &fields.feature;
    case Field::none:
      break;
  }
  return nullptr;
}

std::string_view name_of(Field field) {
  static constexpr std::string_view names[] = {
      "make",           "model",      "trim", "body",         "condition", "exterior_color",
      "interior_color", "drivetrain", "fuel", "transmission", "feature",   ""};
  return names[static_cast<std::size_t>(field)];
}

class Taker {
 public:
  explicit Taker(Case& c)
      : c_(c),
        foreign_(foreign_words(c)),
        names_model_(std::any_of(c.parts().values.begin(), c.parts().values.end(),
                                 [](const Value& value) { return value.field == Field::model; })) {}

  Described run() {
    for (const Value& v : c_.parts().values) take(v);
    for (const Amount& a : c_.parts().amounts) take(a);
    const auto& pointers = c_.parts().pointers;
    for (const criteria::Pointer& p : pointers) {
      if (pointers.size() == 1 || !is_passed_over(p)) take(p);
    }
    for (const criteria::Code& code : c_.parts().codes) take(code);
    bare_ordinal();
    first_or_last_time();
    described_.pointed_at = places_of(described_.pointed);
    described_.kinds_at = places_of(described_.kinds);
    return std::move(described_);
  }

 private:
  static std::vector<std::uint32_t> places_of(const std::vector<Ground>& grounds) {
    std::vector<std::uint32_t> out(grounds.size());
    std::transform(grounds.begin(), grounds.end(), out.begin(),
                   [](const Ground& ground) { return ground.first; });
    std::sort(out.begin(), out.end());
    return out;
  }

  void describe(Determiner determiner, const Ground& ground) {
    if (determiner == Determiner::definite) {
      described_.pointed.push_back(ground);
      if (!described_.definite) described_.ground = ground;
      described_.definite = true;
    } else {
      if (!described_.indefinite) described_.indefinite_ground = ground;
      described_.indefinite = true;
      described_.kinds.push_back(ground);
    }
  }

  // "the one with the third row"
  bool is_of_one(const Value& v) const {
    constexpr std::uint32_t near = 6;
    for (std::uint32_t i = v.first, n = 0; i > 1 && n < near && !c_.text().breaks(i); ++n) {
      --i;
      if (c_.is(i, "one"_words) && c_.is(i - 1, "the that"_words) &&
          c_.is(i + 1, "with that w in has"_words))
        return true;
    }
    return false;
  }

  // "a red 2500 that I saw on your site" is one of the house's.
  Determiner determiner_in_view(const Value& v) const {
    const Clause* clause = c_.clause_of(v.first);
    if (is_of_one(v)) return Determiner::definite;
    const bool listed = clause != nullptr && c_.cue(*clause, Cue::listed) != nullptr && !v.plural;
    const bool part = v.field == Field::feature || v.field == Field::interior_color;
    // "a GT with the six speed"
    const bool equips = part || v.field == Field::transmission || v.field == Field::drivetrain;
    if (equips && v.determiner == Determiner::definite && v.first > 1 &&
        c_.word_in(v.first - 2, v.first, "with w"_words) && described_.indefinite)
      return Determiner::none;
    const bool named = v.determiner == Determiner::indefinite && v.field != Field::condition;
    return listed && named && !part ? Determiner::definite : v.determiner;
  }

  bool expects_vehicle() const {
    return c_.asked() == Asked::criteria || c_.asked() == Asked::which_vehicle;
  }

  // "una camioneta" is an SUV or a pickup; before a model it is merely what that is called.
  bool says_less(const Value& v) const {
    if (v.field != Field::body || !c_.word_in(v.first, v.last, "camioneta camionetas"_words)) {
      return false;
    }
    return v.last == v.first + 1 && names_model_;
  }

  // "5500" under criteria, "500 bucks", "300 down": no model
  bool is_sum(const Value& v) const {
    const Text& text = c_.text();
    const bool counted =
        v.field == Field::model && !beginning_in(c_.parts().numbers, v.first, v.first + 1).empty();
    if (counted && v.last > v.first + 1) return c_.is(v.last, "bucks dollars down off cash"_words);
    if (v.field != Field::model || v.last != v.first + 1 || text[v.first].kind != TokenKind::number)
      return false;
    constexpr double least = 4000;
    return (text[v.first].value >= least && c_.asked() == Asked::criteria) ||
           c_.is(v.last, "bucks dollars down off dolares pesos cash"_words);
  }

  // "escape": a model, or the word.
  void note_doubt(const Value& v) {
    constexpr std::size_t words_most = 4;
    if (v.field != Field::model || v.negated || c_.text().size() > words_most) return;
    c_.out().alternatives.push_back({"criteria.model", std::string(v.value), "an ordinary word"});
  }

  // "escape, hybrid, silver or blue": the first word of what is told, by itself.
  bool heads_answer(const Value& v) const {
    const auto& values = c_.parts().values;
    return v.first == 0 && v.field == Field::model && c_.text()[v.first].kind == TokenKind::word &&
           c_.text().pauses(v.last) && values.size() > 1 && values[1].first == v.last;
  }

  void take(const Value& v) {
    if (v.dropped && v.field <= Field::model) c_.out().takes_back = true;
    if (v.dropped || own().holds(v) || foreign(v.first) || says_less(v) ||
        c_.in_name(v.first, v.last))
      return;
    if (v.uncertain && !heads_answer(v) &&
        (is_sum(v) || c_.is_amount(v.first) || !(expects_vehicle() && c_.text().size() <= 6)))
      return note_doubt(v);
    ListFields& fields = v.negated ? c_.out().criteria.exclude : c_.out().criteria.want;
    std::vector<std::string>* list = list_of(fields, v.field);
    if (list == nullptr) return;
    const Ground ground{v.first, v.last, v.negated ? "excluded vehicle word" : "vehicle word"};
    if (std::find(list->begin(), list->end(), v.value) == list->end()) {
      list->emplace_back(v.value);
      std::string conclusion = v.negated ? "criteria.exclude." : "criteria.";
      conclusion += name_of(v.field);
      conclusion += ' ';
      conclusion += v.value;
      c_.trace(std::move(conclusion), ground);
    }
    if (!v.negated || !described_.any()) describe(determiner_in_view(v), ground);
  }

  // Amounts inside an offer, a payment or a score are none of a vehicle's.
  bool spoken_for(const Amount& a) const {
    const bool money = a.quantity == Quantity::price;
    if (money && (c_.is_in(Cue::payment_amount, a.first) || c_.is_in(Cue::late, a.first)))
      return true;
    const bool buys = a.rule == "budget" && c_.has(Cue::browse) && !described_.definite;
    if (money && (a.bare || a.rule == "budget") && !buys && c_.asked() != Asked::criteria &&
        c_.is_in(Cue::price_down, a.first))
      return true;
    // "the listing said 14k, now it's 16"
    const Clause* clause = c_.clause_of(a.first);
    if (money && clause != nullptr && clause->mood == Mood::statement &&
        c_.cue(*clause, Cue::complain) != nullptr)
      return true;
    // "can you beat carmax, they have one for 19.5"
    if (money && a.identifies && c_.has(Cue::price_down) &&
        c_.says("carmax carvana they beat match quoted elsewhere ellos"_words))
      return true;
    if (money && c_.has(Cue::price_down) && !a.identifies && !c_.has(Cue::browse) && a.bare &&
        c_.asked() != Asked::criteria)
      return true;
    return money && a.bare && c_.has_any({Cue::financing, Cue::payment_amount}) &&
           !(c_.asked() == Asked::criteria && is_told_apart(a));
  }

  // "25k, what would that be a month", "12k total, and 2 of that is my down payment": the answer,
  // with talk of payments behind a pause.
  bool is_told_apart(const Amount& a) const {
    const Text& text = c_.text();
    constexpr std::int64_t least = 4000;
    std::uint32_t end = a.last;
    if (c_.is(end, "total all budget max cash"_words)) ++end;
    const bool apart = (a.first == 0 || text.breaks(a.first)) &&
                       (end >= text.size() || text.pauses(end)) && a.range.max.value_or(0) >= least;
    return apart && !c_.is_in(Cue::financing, a.first) && !c_.is_in(Cue::payment_amount, a.first);
  }

  // "around 9" after "when?"
  bool is_time(const Amount& a) const {
    const auto& times = c_.parts().times;
    const bool booked = c_.has_any({Cue::existing, Cue::move_visit}) && c_.parts().values.empty();
    return (c_.asked_for_time() || booked || (c_.hour_in_view() && c_.parts().values.empty())) &&
           std::any_of(times.begin(), times.end(), [&](const when::TimeMention& m) {
             return m.first <= a.first && a.first < m.last;
           });
  }

  void take(const Amount& a) {
    if (own().holds(a) || foreign(a.first) || spoken_for(a) || is_time(a)) return;
    Range range = a.range;
    if (a.quantity == Quantity::price && a.bare) {
      if (c_.asked() == Asked::which_vehicle && a.rule != "small bare amount") {
        range.min = range.max;
      } else if (c_.asked() != Asked::criteria) {
        return;
      }
    }
    if (a.quantity == Quantity::odometer && a.bare) {
      if (c_.asked() == Asked::which_vehicle || a.determiner == Determiner::definite ||
          definite_with(a)) {
        range.min = range.max;
      } else if (c_.asked() != Asked::criteria) {
        return;
      }
    }
    Range* target = range_of(a.quantity);
    if (!target->empty() && !widen(*target, range, a.quantity)) return;
    if (target->empty()) *target = range;
    const Ground ground{a.first, a.last, a.rule};
    c_.trace("criteria." + name(a.quantity), ground);
    const bool year = a.quantity == Quantity::year && range.min == range.max;
    describe(a.identifies ? Determiner::definite : year ? a.determiner : Determiner::none, ground);
  }

  // "the one with 40k miles", "that silverado with 81 thousand on it"
  bool definite_with(const Amount& a) const {
    if (a.first < 2 || (c_.word(a.first - 1) != "with" && c_.word(a.first - 1) != "w"))
      return false;
    if (c_.word(a.first - 2) == "one") return true;
    const auto behind = touching(c_.parts().values, a.first - 2, a.first - 1);
    return std::any_of(behind.begin(), behind.end(), [&](const Value& v) {
      return v.last == a.first - 1 && v.determiner == Determiner::definite && !v.plural;
    });
  }

  Range* range_of(Quantity quantity) {
    Criteria& criteria = c_.out().criteria;
    switch (quantity) {
      case Quantity::year:
        return &criteria.year;
      case Quantity::price:
        return &criteria.price;
      case Quantity::odometer:
        return &criteria.odometer;
      case Quantity::mpg:
        return &criteria.mpg;
      case Quantity::seats:
        return &criteria.seats;
    }
    return &criteria.price;
  }

  static std::string name(Quantity quantity) {
    static constexpr std::string_view names[] = {"year", "price", "odometer", "mpg", "seats"};
    return std::string(names[static_cast<std::size_t>(quantity)]);
  }

  // A second amount completes the first: "over 10k but under 15k", "a 2018 camry or a 2019 accord".
  static bool widen(Range& known, const Range& more, Quantity quantity) {
    if (quantity == Quantity::year && known.min && known.max && more.min && more.max) {
      known.min = std::min(*known.min, *more.min);
      known.max = std::max(*known.max, *more.max);
      return true;
    }
    // "a family of five, at least 7 seats"
    if (quantity == Quantity::seats && known.min && more.min && !known.max && !more.max) {
      known.min = std::max(*known.min, *more.min);
      return true;
    }
    // "18k, maybe 20": the most is the larger of the two.
    if (quantity == Quantity::price && !known.min && !more.min && known.max && more.max &&
        *more.max <= *known.max * 3 / 2) {
      known.max = std::max(*known.max, *more.max);
      return true;
    }
    // "over 50 is ok, say 50 to 65"
    if (known.min.has_value() != known.max.has_value() && more.min && more.max &&
        quantity != Quantity::year) {
      known = more;
      return true;
    }
    if (known.min && !known.max && !more.min && more.max) {
      known.max = more.max;
      return true;
    }
    if (known.max && !known.min && !more.max && more.min) {
      known.min = more.min;
      return true;
    }
    return false;
  }

  // "I don't want the first one, hold the second"
  bool is_passed_over(const criteria::Pointer& p) const {
    constexpr std::uint32_t reach = 24;
    const auto end = p.first > reach ? p.first - reach : 0;
    for (auto i = p.first; i > end && !c_.text().pauses(i); --i) {
      if (c_.is(i - 1, "not no"_words)) return true;
    }
    return false;
  }

  // "y la segunda tiene remote start?"
  bool asks_of(const criteria::Pointer& p) const {
    const Clause* clause = c_.clause_of(p.first);
    const bool head = clause != nullptr && p.first <= clause->head + 1;
    return head && clause->mood == Mood::question && p.last < clause->last;
  }

  void take(const criteria::Pointer& p) {
    if (c_.out().criteria.ordinal || own().holds(p.first)) return;
    if (p.weak && c_.asked() != Asked::which_vehicle &&
        !c_.has_any({Cue::vehicle_fact, Cue::about_it, Cue::wait}) && !asks_of(p) &&
        !c_.says("hold reserve aparta aparte reserva"_words))
      return;
    c_.out().criteria.ordinal = p.ordinal;
    const Ground ground{p.first, p.last, "ordinal"};
    c_.trace("criteria.ordinal " + std::to_string(p.ordinal), ground);
    describe(Determiner::definite, ground);
  }

  void take(const criteria::Code& code) {
    if (own().holds(code.first)) return;
    auto& target = code.vin ? c_.out().criteria.vin : c_.out().criteria.stock_number;
    target = code.value;
    if (!code.vin) c_.out().stock_numbers.push_back(code.value);
    const Ground ground{code.first, code.last, code.vin ? "VIN" : "stock number"};
    c_.trace((code.vin ? "criteria.vin " : "criteria.stock_number ") + code.value, ground);
    describe(Determiner::definite, ground);
  }

  // "2", "two please", "uno": which of those shown.
  void bare_ordinal() {
    if (c_.asked() != Asked::which_vehicle || c_.out().criteria.ordinal || c_.text().size() > 4)
      return;
    for (const Number& n : c_.parts().numbers) {
      const bool small = n.value >= 1 && n.value <= 10 && !n.dollars && !n.thousands &&
                         !n.percent && c_.parts().taken[n.first] == 0;
      if (!small || is_part(n) || (n.weak && c_.text().size() > 1 && !(n.first == 0)) ||
          c_.word(n.last) == "row")
        continue;
      // "silver 1": one, written as a digit
      const bool in_value =
          std::any_of(c_.parts().values.begin(), c_.parts().values.end(), [&](const Value& v) {
            return (v.first <= n.first && n.first < v.last) || (n.value == 1 && v.last == n.first);
          });
      // "una pickup" counts nothing.
      const bool article = n.weak && std::any_of(c_.parts().values.begin(), c_.parts().values.end(),
                                                 [&](const Value& v) { return v.first == n.last; });
      // "7 seater"
      const bool measured = std::any_of(
          c_.parts().amounts.begin(), c_.parts().amounts.end(),
          [&](const Amount& a) { return !a.bare && a.first <= n.first && n.first < a.last; });
      if (in_value || article || measured || in_time(n)) continue;
      take(criteria::Pointer{static_cast<int>(n.value), n.first, n.last, false});
      return;
    }
  }

  // "M1", "2/30", "2+2": no number by itself.
  bool is_part(const Number& n) const {
    constexpr std::uint32_t joins = gap_slash | gap_plus;
    const Text& text = c_.text();
    const bool glued = text.glued(n.first) || text.glued(n.last);
    // "with the 5.0": an engine
    if (n.digits && text[n.first].decimal) return true;
    const bool joined = n.last < text.size() && (text.gap(n.last) & joins) != 0 &&
                        text[n.last].kind == TokenKind::number;
    return glued || joined || (n.first > 0 && (text.gap(n.first) & joins) != 0);
  }

  // "the earliest one" of the times offered.
  void first_or_last_time() {
    if (c_.asked() != Asked::which_time || c_.out().criteria.ordinal || c_.text().size() > 8 ||
        !c_.parts().times.empty())
      return;
    for (std::uint32_t i = 0; i < c_.text().size(); ++i) {
      const bool first = c_.is(i, "earliest soonest temprano"_words);
      const bool last = c_.is(i, "latest"_words);
      if (first || last) return take(criteria::Pointer{first ? 1 : -1, i, i + 1, false});
    }
  }

  // "saturday at 10"
  bool in_time(const Number& n) const {
    const auto& times = c_.parts().times;
    return std::any_of(times.begin(), times.end(), [&](const when::TimeMention& m) {
      return !m.weak && m.first <= n.first && n.first < m.last;
    });
  }

  Case& c_;
  bool foreign(std::uint32_t i) const { return foreign_.first <= i && i < foreign_.last; }

  const OwnVehicle& own() {
    if (!own_) own_.emplace(c_);
    return *own_;
  }

  std::optional<OwnVehicle> own_;  // once asked for
  Ground foreign_;
  bool names_model_;
  Described described_;
};

}  // namespace

Described decide_criteria(Case& c) {
  const auto& said = c.parts().values;
  const bool wished = std::any_of(said.begin(), said.end(), [](const Value& v) {
    return v.determiner == Determiner::indefinite && v.field <= Field::body;
  });
  if (c.has_any({Cue::stop, Cue::erase}) && !wished) return {};
  const bool wants = c.has_any({Cue::browse, Cue::visit, Cue::pick_one, Cue::vehicle_fact}) ||
                     c.says(
                         "have looking want need show find tienen busco quiero sell any got hay "
                         "necesito ocupo"_words);
  const auto& values = c.parts().values;
  // "dime que la Tundra cuesta 100" points at none.
  const bool points = std::any_of(values.begin(), values.end(), [&](const Value& v) {
    const Clause* clause = c.clause_of(v.first);
    const CueHit* order = clause == nullptr ? nullptr : c.cue(*clause, Cue::out_of_scope);
    return v.determiner == Determiner::definite && v.field <= Field::body &&
           (order == nullptr || order->last <= v.first);
  });
  if (c.has(Cue::out_of_scope) && !wants && !points && c.asked() != Asked::criteria) return {};
  return Taker(c).run();
}

}  // namespace kept::bot
