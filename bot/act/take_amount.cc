#include <algorithm>

#include "bot/act/taking.h"

namespace kept::bot {
namespace {

using criteria::Amount;
using criteria::Determiner;
using criteria::Quantity;
using criteria::Value;

class AmountTaker {
 public:
  explicit AmountTaker(Taking& taking) : taking_(taking), c_(taking.c) {}

  void take(const Amount& a) {
    if (taking_.own().holds(a) || taking_.foreign(a.first) || spoken_for(a) || is_time(a) ||
        dates_credit(a) || counts_visitors(a))
      return;
    Range range = a.range;
    if (a.quantity == Quantity::price && a.bare) {
      if (c_.asked() == Asked::which_vehicle && a.rule != "small bare amount") {
        range.min = range.max;
      } else if (c_.asked() != Asked::criteria && !prices_wish(a)) {
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
    taking_.describe(a.identifies ? Determiner::definite
                     : year       ? a.determiner
                                  : Determiner::none,
                     ground);
  }

 private:
  // "a first car for my kid, 5 thousand", "an suv for 20 thousand dollars", "a 2018 civic for 15"
  bool prices_wish(const Amount& a) const {
    const Described& said = taking_.described;
    if (said.definite || (!said.indefinite && !c_.has(Cue::browse))) return false;
    // "a 2019 Civic, 90k": rather what it has run
    constexpr std::int64_t least_run = 75'000;
    if (a.rule == "bare amount" && a.range.max.value_or(0) >= least_run &&
        (c_.text().gap(a.first) & gap_dollar) == 0)
      return false;
    if (a.rule != "small bare amount") return true;
    if (a.first < 2 || !c_.is(a.first - 1, "for"_words)) return false;
    // "a 2020 for 20"
    const auto dated = touching(c_.parts().amounts, a.first - 2, a.first - 1);
    return !touching(c_.parts().values, a.first - 2, a.first - 1).empty() ||
           std::any_of(dated.begin(), dated.end(), [&](const Amount& year) {
             return year.quantity == Quantity::year && year.last == a.first - 1;
           });
  }

  // Amounts inside an offer, a payment or a score are none of a vehicle's.
  bool spoken_for(const Amount& a) const {
    const bool money = a.quantity == Quantity::price;
    const bool paid = c_.is_in(Cue::payment_amount, a.first) && !tells_which(a);
    if (money && (paid || c_.is_in(Cue::late, a.first))) return true;
    if (money && (c_.has(Cue::trade) || !c_.says("budget"_words)) && is_price_of_own(a))
      return true;
    const bool buys = a.rule == "budget" && c_.has(Cue::browse) && !taking_.described.definite;
    if (money && (a.bare || a.rule == "budget") && !buys && !is_cash_had(a) &&
        c_.asked() != Asked::criteria && c_.is_in(Cue::price_down, a.first))
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

  // "I've got 6k cash"
  bool is_cash_had(const Amount& a) const {
    return a.rule == "budget" && c_.is(a.last, "cash"_words) && a.first > 0 &&
           c_.is(a.first - 1, "have got"_words) && !c_.says("take deal firm"_words);
  }

  // "yes for 2 people": who comes
  bool counts_visitors(const Amount& a) const {
    return a.quantity == Quantity::seats && c_.asked_for_time() && c_.parts().values.empty();
  }

  // "had a repo in 2023": the year of a bad mark, and of no car.
  bool dates_credit(const Amount& a) const {
    if (a.quantity != Quantity::year || a.first == 0 ||
        !c_.is(a.first - 1, "in since from around of back early late til until"_words))
      return false;
    const Clause* const clause = c_.clause_of(a.first);
    return clause != nullptr &&
           c_.word_in(
               clause->first, a.first,
               "repo repos repossession repossessed bankruptcy bankruptcies bankrupt chapter "
               "foreclosure foreclosed charge charged collection collections eviction "
               "evicted divorce default defaulted judgment discharged filed lien lates "
               "late"_words);
  }

  // "i want 12 thousand minimum for my f250"
  bool is_price_of_own(const Amount& a) const {
    std::uint32_t i = a.last;
    while (c_.is(i, "minimum min firm cash dollars bucks total"_words)) ++i;
    const bool kin =
        c_.is(i + 2,
              "kid kids son daughter wife husband mom dad mother father brother sister "
              "boy girl niece nephew grandson granddaughter teenager family"_words);
    return c_.is(i, "for"_words) && c_.is(i + 1, "my our it mine"_words) && !kin;
  }

  // "the payment on the 22,400 Equinox"
  bool tells_which(const Amount& a) const {
    return a.identifies && !touching(c_.parts().values, a.last, a.last + 1).empty();
  }

  // "25k, what would that be a month", "12k total, and 2 of that is my down payment": the answer,
  // with talk of payments behind a pause.
  bool is_told_apart(const Amount& a) const {
    const Text& text = c_.text();
    constexpr std::int64_t least = 4000;
    std::uint32_t end = a.last;
    if (c_.is(end, "total all budget max cash"_words)) ++end;
    const bool apart = (a.first == 0 || text.pauses(a.first)) &&
                       (end >= text.size() || text.pauses(end)) && a.range.max.value_or(0) >= least;
    return apart && !c_.is_in(Cue::financing, a.first) && !c_.is_in(Cue::payment_amount, a.first);
  }

  // "around 9" after "when?"
  bool is_time(const Amount& a) const {
    const auto& times = c_.parts().times;
    const bool booked = c_.has_any({Cue::existing, Cue::move_visit}) && c_.parts().values.empty();
    const bool asked =
        c_.asked_for_time() || booked || (c_.hour_in_view() && c_.parts().values.empty());
    const bool sum = c_.asked() == Asked::criteria;
    return std::any_of(times.begin(), times.end(), [&](const when::TimeMention& m) {
      return (asked || (!m.weak && !sum)) && m.first <= a.first && a.first < m.last;
    });
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

  Taking& taking_;
  Case& c_;
};

}  // namespace

void Taking::describe(Determiner determiner, const Ground& ground) {
  if (determiner == Determiner::definite) {
    described.pointed.push_back(ground);
    if (!described.definite) described.ground = ground;
    described.definite = true;
  } else {
    if (!described.indefinite) described.indefinite_ground = ground;
    described.indefinite = true;
    described.kinds.push_back(ground);
  }
}

void take_amount(Taking& taking, const Amount& amount) {
  AmountTaker(taking).take(amount);
}

}  // namespace kept::bot
