#include <algorithm>
#include <optional>

#include "bot/act/decide.h"
#include "bot/act/taking.h"
#include "bot/criteria/units.h"

namespace kept::bot {
namespace {

using criteria::Amount;
using criteria::Determiner;
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

constexpr std::size_t few_words = 4;

class Taker {
 public:
  explicit Taker(Case& c)
      : taking_(c),
        names_model_(std::any_of(c.parts().values.begin(), c.parts().values.end(),
                                 [](const Value& value) { return value.field == Field::model; })) {}

  Described run() {
    for (const Value& v : c_.parts().values) take(v);
    for (const Amount& a : c_.parts().amounts) take_amount(taking_, a);
    picked_number();
    const auto& pointers = c_.parts().pointers;
    for (const criteria::Pointer& p : pointers) {
      if (pointers.size() == 1 ? !is_refused(p) : !is_passed_over(p)) take(p);
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
    // "escape, 18k, under 70k miles"
    if (v.first == 0 && v.field == Field::model && c_.text().pauses(v.last) &&
        c_.asked() == Asked::criteria && c_.is_amount(v.last))
      return true;
    return v.first == 0 && v.field == Field::model && c_.text()[v.first].kind == TokenKind::word &&
           c_.text().pauses(v.last) && values.size() > 1 && values[1].first == v.last;
  }

  void take(const Value& v) {
    if (v.dropped && v.field <= Field::model) c_.out().takes_back = true;
    if (v.dropped || taking_.own().holds(v) || taking_.foreign(v.first) || says_less(v) ||
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
    if (!v.negated || !described_.any()) taking_.describe(determiner_in_view(v), ground);
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

  // "not the first one"
  bool is_refused(const criteria::Pointer& p) const {
    const auto at = p.first > 0 && c_.is(p.first - 1, "the"_words) ? p.first - 1 : p.first;
    return at > 0 && !c_.text().pauses(at) && c_.is(at - 1, "not"_words) &&
           c_.asked() == Asked::which_vehicle;
  }

  // "y la segunda tiene remote start?"
  bool asks_of(const criteria::Pointer& p) const {
    const Clause* clause = c_.clause_of(p.first);
    const bool head = clause != nullptr && p.first <= clause->head + 1;
    return head && clause->mood == Mood::question && p.last < clause->last;
  }

  // "first of all", "one sec", "on second thought": no place in a list.
  bool counts_idly(std::uint32_t at) const {
    return c_.is_in(Cue::nothing, at) || c_.is_in(Cue::laugh, at) || c_.is_in(Cue::correction, at);
  }

  // "no, the 3rd instead" of a visit
  bool is_day(const criteria::Pointer& p) const {
    const auto& times = c_.parts().times;
    const bool held = c_.word_in(p.first - std::min(p.first, 3U), p.first,
                                 "hold reserve take keep want pick"_words);
    const bool written = c_.text()[p.first].kind == TokenKind::number;
    return written && !held && c_.asked_for_time() &&
           !c_.is(p.last, "one ones option slot time choice"_words) &&
           std::any_of(times.begin(), times.end(), [&](const when::TimeMention& m) {
             return m.day && m.first <= p.first && p.first < m.last;
           });
  }

  void take(const criteria::Pointer& p) {
    if (c_.out().criteria.ordinal || taking_.own().holds(p.first) || is_day(p)) return;
    if (p.weak && counts_idly(p.first)) return;
    // "he sold me my first one"
    if (p.first > 0 && c_.is(p.first - 1, "my our his her their mi mis"_words)) return;
    if (p.weak && c_.asked() != Asked::which_vehicle &&
        !c_.has_any({Cue::vehicle_fact, Cue::about_it, Cue::wait}) && !asks_of(p) &&
        !c_.says("hold reserve aparta aparte reserva"_words))
      return;
    c_.out().criteria.ordinal = p.ordinal;
    const Ground ground{p.first, p.last, "ordinal"};
    c_.trace("criteria.ordinal " + std::to_string(p.ordinal), ground);
    taking_.describe(Determiner::definite, ground);
  }

  void take(const criteria::Code& code) {
    if (taking_.own().holds(code.first)) return;
    auto& target = code.vin ? c_.out().criteria.vin : c_.out().criteria.stock_number;
    target = code.value;
    if (!code.vin) c_.out().stock_numbers.push_back(code.value);
    const Ground ground{code.first, code.last, code.vin ? "VIN" : "stock number"};
    c_.trace((code.vin ? "criteria.vin " : "criteria.stock_number ") + code.value, ground);
    taking_.describe(Determiner::definite, ground);
  }

  // "2 has too many miles, ill go with 4": one is taken, whatever is said of others.
  void picked_number() {
    if (c_.asked() != Asked::which_vehicle) return;
    const Number* better = nullptr;
    for (const Number& n : c_.parts().numbers) {
      if (!is_place(n) || is_part(n) || in_time(n)) continue;
      if (is_taken(n)) return take(place(n));
      if (is_praised(n) || is_spoken_of(n)) better = &n;
    }
    if (better != nullptr) take(place(*better));
  }

  static criteria::Pointer place(const Number& n) {
    return {static_cast<int>(n.value), n.first, n.last, false};
  }
  bool is_place(const Number& n) const {
    constexpr double most = 10;
    return n.digits && n.value >= 1 && n.value <= most && !n.dollars && !n.thousands &&
           !n.percent && !n.ordinal && c_.parts().taken[n.first] == 0;
  }
  bool is_taken(const Number& n) const {
    if (n.first == 0 || c_.text().pauses(n.first)) return false;
    const bool the = c_.is(n.first - 1, "the"_words) && n.first > 1;
    const std::uint32_t verb = n.first - (the ? 2 : 1);
    const bool led = c_.is(verb, "with take do pick choose then con llevo quiero want"_words) ||
                     (c_.is(verb, "me"_words) && verb > 0 && c_.is(verb - 1, "show give"_words));
    return led && (n.last >= c_.text().size() || c_.text().pauses(n.last) ||
                   c_.is(n.last, "please instead thanks por then"_words));
  }
  // "3 is too far, 1 is fine"
  bool is_praised(const Number& n) const {
    const bool opens = n.first == 0 || c_.text().pauses(n.first) ||
                       c_.is(n.first - 1, "but and though think"_words);
    return opens && c_.is(n.last, "is looks sounds"_words) &&
           c_.is(n.last + 1, "fine good better best perfect great nicer it"_words);
  }

  // "2, whats the price", "does 1 have a sunroof", "how much down on 2"
  bool is_spoken_of(const Number& n) const {
    const Text& text = c_.text();
    if (n.last >= text.size()) return n.first > 0 && c_.is(n.first - 1, "on about see hold"_words);
    if (text.size() <= few_words || criteria::unit_of_something(text, n.last, n)) return false;
    if (n.first == 0) return text.pauses(n.last) && (text.gap(n.last) & gap_dash) == 0;
    const bool opens = n.first == 1 || text.pauses(n.first - 1);
    return opens && !text.pauses(n.first) && c_.is(n.first - 1, "does did has is was"_words) &&
           !beginning_in(c_.parts().values, n.last, n.last + 4).empty();
  }

  // "2", "two please", "uno": which of those shown.
  void bare_ordinal() {
    if (c_.asked() != Asked::which_vehicle || c_.out().criteria.ordinal ||
        c_.text().size() > few_words)
      return;
    for (const Number& n : c_.parts().numbers) {
      const bool small = n.value >= 1 && n.value <= 10 && !n.dollars && !n.thousands &&
                         !n.percent && c_.parts().taken[n.first] == 0;
      if (!small || is_part(n) || counts(n) ||
          (n.weak && c_.text().size() > 1 && !(n.first == 0)) || c_.word(n.last) == "row" ||
          counts_idly(n.first))
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

  // "all 3", "the last 2", "the 4 cylinder", "not 1"
  bool counts(const Number& n) const {
    const Text& text = c_.text();
    const bool several = n.ordinal && n.last < text.size() &&
                         text[n.last].kind == TokenKind::number && text[n.last].value > 1 &&
                         text[n.last].value <= 10;
    if (several || criteria::unit_of_something(text, n.last, n)) return true;
    if (n.first == 0) return false;
    const auto at = c_.is(n.first - 1, "the"_words) && n.first > 1 ? n.first - 2 : n.first - 1;
    return c_.is(at, "not nor neither"_words) ||
           (at == n.first - 1 &&
            c_.is(at, "all those these of last first older newer cheaper other both"_words));
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

  Taking taking_;
  Case& c_ = taking_.c;
  Described& described_ = taking_.described;
  bool names_model_;
};

}  // namespace

Described decide_criteria(Case& c) {
  const auto& said = c.parts().values;
  const bool wished = std::any_of(said.begin(), said.end(), [](const Value& v) {
    return v.determiner == Determiner::indefinite && v.field <= Field::body;
  });
  // "hold the Fusion, and delete my old number": in a clause of its own
  const auto apart = [&](const Value& v) {
    const Clause* const clause = c.clause_of(v.first);
    return v.field <= Field::body && v.determiner == Determiner::definite && clause != nullptr &&
           c.cue(*clause, Cue::stop) == nullptr && c.cue(*clause, Cue::erase) == nullptr &&
           (c.cue(*clause, Cue::pick) != nullptr || c.cue(*clause, Cue::pick_one) != nullptr ||
            c.cue(*clause, Cue::about_it) != nullptr);
  };
  if (c.has_any({Cue::stop, Cue::erase}) && !wished &&
      std::none_of(said.begin(), said.end(), apart))
    return {};
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
  // "911", to the question who or how to reach
  if (c.asked_for_contact() && c.text().size() == 1 && c.text()[0].kind == TokenKind::number)
    return {};
  if (c.has(Cue::out_of_scope) && !wants && !points && c.asked() != Asked::criteria) return {};
  return Taker(c).run();
}

}  // namespace kept::bot
