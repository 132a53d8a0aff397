#include <algorithm>

#include "bot/act/decide.h"

namespace kept::bot {
namespace {

using criteria::Amount;
using criteria::Determiner;
using criteria::Quantity;
using criteria::Value;

// Marks the tokens that speak of the visitor's own car.
class OwnVehicle {
 public:
  explicit OwnVehicle(const Case& c) : c_(c), own_(c.text().size(), 0) {
    for (const Value& v : c.parts().values) {
      if (v.determiner == Determiner::own) zone(v.first);
    }
    for (const Amount& a : c.parts().amounts) {
      if (a.determiner == Determiner::own) zone(a.first);
    }
    for (const CueHit& hit : c.parts().cues) {
      if (hit.cue == Cue::own_vehicle) around(hit);
    }
    if (c.has(Cue::trade)) traded();
    if (c.asked() == Asked::drivable) all();
    const bool wants = c.has_any({Cue::browse}) || c.says({"looking", "interested", "busco"});
    if (c.has_any({Cue::problem, Cue::service}) && !wants && !c.has(Cue::vehicle_fact) &&
        !c.has(Cue::about_it))
      all();
  }

  bool holds(std::uint32_t token) const { return token < own_.size() && own_[token] != 0; }

 private:
  bool ends_zone(std::size_t i) const {
    if (i >= c_.text().size() || c_.text().breaks(i)) return true;
    const std::string_view w = c_.word(i);
    for (const std::string_view stop :
         {"for", "por", "toward", "towards", "against", "into", "looking", "want", "interested",
          "your", "see", "buy", "busco", "quiero", "onto", "get", "the", "upgrade"}) {
      if (w == stop) return !(w == "for" && c_.word(i + 1) == "trade");
    }
    return false;
  }

  void zone(std::size_t from) {
    for (std::size_t i = from; i == from || !ends_zone(i); ++i) own_[i] = 1;
  }

  // "the truck you sold me": the phrase before; "i drive a civic": the one after.
  void around(const CueHit& hit) {
    std::size_t i = hit.first;
    while (i > 0 && !c_.text().breaks(i)) own_[--i] = 1;
    zone(hit.first);
  }

  void all() { std::fill(own_.begin(), own_.end(), std::uint8_t{1}); }

  // With a trade in the air, what is neither wanted nor pointed at is the car traded.
  void traded() {
    for (const Value& v : c_.parts().values) {
      if (own_[v.first] == 0 && v.determiner != Determiner::definite && !wanted(v.first))
        zone(v.first);
    }
    for (const Amount& a : c_.parts().amounts) {
      if (own_[a.first] == 0 && !wanted(a.first)) own_[a.first] = 1;
    }
  }

  // After "for a", "toward", "looking for" in the same sentence.
  bool wanted(std::size_t i) const {
    while (i > 0 && !c_.text().breaks(i)) {
      --i;
      const std::string_view w = c_.word(i);
      for (const std::string_view sign :
           {"for", "por", "toward", "towards", "into", "want", "looking", "interested", "busco",
            "quiero", "buy", "get", "on", "against", "comprar", "tienen", "upgrade", "see",
            "ver"}) {
        if (w == sign)
          return !(w == "for" && (c_.word(i - (i > 0 ? 1 : 0)) == "get" ||
                                  c_.word(i - (i > 0 ? 1 : 0)) == "much" ||
                                  c_.word(i - (i > 0 ? 1 : 0)) == "me" ||
                                  c_.word(i - (i > 0 ? 1 : 0)) == "offer")) &&
                 !(w == "por" && c_.has(Cue::trade) && c_.word(i - (i > 0 ? 1 : 0)) == "dan") &&
                 !(w == "get" && c_.says({"rid"}));
      }
      for (const std::string_view sign :
           {"trade", "trading", "sell", "selling", "vender", "my", "mi", "worth", "own", "have"}) {
        if (w == sign) return false;
      }
    }
    return false;
  }

  const Case& c_;
  std::vector<std::uint8_t> own_;
};

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
  explicit Taker(Case& c) : c_(c), own_(c) {}

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
    return described_;
  }

 private:
  void describe(Determiner determiner, const Ground& ground) {
    if (determiner == Determiner::definite) {
      if (!described_.definite) described_.ground = ground;
      described_.definite = true;
    } else {
      if (!described_.indefinite) described_.indefinite_ground = ground;
      described_.indefinite = true;
    }
  }

  bool expects_vehicle() const {
    return c_.asked() == Asked::criteria || c_.asked() == Asked::which_vehicle;
  }

  // "una camioneta" is an SUV or a pickup; before a model it is merely what that is called.
  bool says_less(const Value& v) const {
    if (v.field != Field::body || !c_.word_in(v.first, v.last, {"camioneta", "camionetas"})) {
      return false;
    }
    return v.last == v.first + 1 &&
           std::any_of(c_.parts().values.begin(), c_.parts().values.end(),
                       [](const Value& other) { return other.field == Field::model; });
  }

  void take(const Value& v) {
    if (v.dropped || own_.holds(v.first) || says_less(v) || c_.in_name(v.first, v.last)) return;
    if (v.uncertain && !(expects_vehicle() && c_.text().size() <= 6)) return;
    ListFields& fields = v.negated ? c_.out().criteria.exclude : c_.out().criteria.want;
    std::vector<std::string>* list = list_of(fields, v.field);
    if (list == nullptr) return;
    const Ground ground{v.first, v.last, v.negated ? "excluded vehicle word" : "vehicle word"};
    if (std::find(list->begin(), list->end(), v.value) == list->end()) {
      list->emplace_back(v.value);
      c_.trace((v.negated ? "criteria.exclude." : "criteria.") + std::string(name_of(v.field)) +
                   " " + std::string(v.value),
               ground);
    }
    if (!v.negated || !described_.any()) describe(v.determiner, ground);
  }

  // Amounts inside an offer, a payment or a score are none of a vehicle's.
  bool spoken_for(const Amount& a) const {
    for (const CueHit& hit : c_.parts().cues) {
      const bool payment = hit.cue == Cue::payment_amount ||
                           (hit.cue == Cue::price_down && a.quantity == Quantity::price);
      if (payment && hit.first <= a.first && a.first < hit.last) return true;
    }
    const bool money = a.quantity == Quantity::price;
    if (money && c_.has(Cue::price_down) && !a.identifies && !c_.has(Cue::browse) && a.bare)
      return true;
    return money && a.bare && c_.has_any({Cue::financing, Cue::payment_amount});
  }

  // "around 9" after "when?"
  bool is_time(const Amount& a) const {
    const auto& times = c_.parts().times;
    return (c_.asked_for_time() || (c_.hour_in_view() && c_.parts().values.empty())) &&
           std::any_of(times.begin(), times.end(), [&](const when::TimeMention& m) {
             return m.first <= a.first && a.first < m.last;
           });
  }

  void take(const Amount& a) {
    if (own_.holds(a.first) || spoken_for(a) || is_time(a)) return;
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

  // "the one with 40k miles"
  bool definite_with(const Amount& a) const {
    return a.first >= 2 && c_.word(a.first - 1) == "with" && c_.word(a.first - 2) == "one";
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
    for (auto i = p.first; i > 0 && !c_.text().pauses(i); --i) {
      if (c_.word_in(i - 1, i, {"not", "no"})) return true;
    }
    return false;
  }

  void take(const criteria::Pointer& p) {
    if (c_.out().criteria.ordinal || own_.holds(p.first)) return;
    if (p.weak && c_.asked() != Asked::which_vehicle &&
        !c_.has_any({Cue::vehicle_fact, Cue::about_it, Cue::wait}) &&
        !c_.says({"hold", "reserve", "aparta", "aparte", "reserva"}))
      return;
    c_.out().criteria.ordinal = p.ordinal;
    const Ground ground{p.first, p.last, "ordinal"};
    c_.trace("criteria.ordinal " + std::to_string(p.ordinal), ground);
    describe(Determiner::definite, ground);
  }

  void take(const criteria::Code& code) {
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
      const bool in_value =
          std::any_of(c_.parts().values.begin(), c_.parts().values.end(),
                      [&](const Value& v) { return v.first <= n.first && n.first < v.last; });
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
      const bool first = c_.word_in(i, i + 1, {"earliest", "soonest", "temprano"});
      const bool last = c_.word_in(i, i + 1, {"latest"});
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
  OwnVehicle own_;
  Described described_;
};

}  // namespace

Described decide_criteria(Case& c) {
  if (c.has_any({Cue::stop, Cue::erase})) return {};
  const bool wants = c.has_any({Cue::browse, Cue::visit, Cue::pick_one, Cue::vehicle_fact}) ||
                     c.says({"have", "looking", "want", "need", "tienen", "busco", "quiero", "sell",
                             "any", "got"});
  if (c.has(Cue::out_of_scope) && !wants && c.asked() != Asked::criteria) return {};
  return Taker(c).run();
}

}  // namespace kept::bot
