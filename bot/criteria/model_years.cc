#include <algorithm>
#include <optional>

#include "bot/criteria/amount_site.h"
#include "bot/criteria/bounds.h"
#include "bot/criteria/units.h"

namespace kept::bot::criteria {
namespace {

// Two digits and nothing of a sum about them.
std::optional<std::int64_t> short_year(const AmountSite& site, const Number& n) {
  if (miles_at(site.text(), n.last) || unit_of_something(site.text(), n.last, n) ||
      site.is(n.last, "k mpg"_words))
    return std::nullopt;
  return two_digit_year(site.text(), n);
}

// "una silverado del 15", "modelo 17"
bool named_year(const AmountSite& site, const Number& n) {
  return site.is(site.token_before(n.first), "del modelo modelos"_words);
}

// "Tucson or Santa Fe hybrid, 23 and up"
bool names_before(const AmountSite& site, const Number& n) {
  constexpr std::size_t reach = 4;
  for (std::size_t b = 1; b <= reach; ++b) {
    if (site.in_name(site.token_before(n.first, b))) return true;
  }
  return false;
}

// "17 o mas nuevo", "18s and up"
bool or_newer(const AmountSite& site, const Number& n) {
  const bool several = site.is(n.last, "s"_words) && site.text().glued(n.last);
  const std::size_t last = several ? n.last + 1 : n.last;
  if (!site.is(last, "or o and y"_words)) return false;
  return site.is(last + 1, "newer later"_words) ||
         ((several || names_before(site, n)) && site.is(last + 1, "up older"_words)) ||
         (site.is(last + 1, "mas"_words) && site.is(last + 2, "nuevo nueva reciente"_words));
}

// "oh eight": digits as they are spoken, beside a name or another of the kind
std::optional<std::int64_t> spoken_year(const AmountSite& site, std::size_t k) {
  const auto oh = [&](const Number& n) {
    return !n.digits && !n.ordinal && n.value >= 1 && n.value < 10 && n.last == n.first + 1 &&
           site.is(site.token_before(n.first), "oh"_words);
  };
  const Number& n = site.numbers()[k];
  if (!oh(n)) return std::nullopt;
  const bool behind_name = site.in_name(site.token_before(n.first, 2));
  const bool one_of_two =
      site.is(n.last, "or"_words) && site.is(n.last + 1, "oh"_words) && !site.in_row(k);
  const bool second = site.is(site.token_before(n.first, 2), "or"_words) &&
                      site.is(site.token_before(n.first, 4), "oh"_words);
  const bool dated = site.in_name(n.last) || behind_name || one_of_two || second;
  return dated ? std::optional<std::int64_t>(2000 + static_cast<std::int64_t>(n.value))
               : std::nullopt;
}

class YearReader {
 public:
  YearReader(AmountSite& site, std::size_t k, std::int64_t value)
      : site_(site), k_(k), n_(site.numbers()[k]), value_(value) {}

  bool run() {
    std::size_t last = n_.last;
    const Text& text = site_.text();
    if (miles_at(text, last) || on_it(text, last) ||
        site_.is(last, "dollars bucks payment payments down monthly"_words) ||
        (site_.is(last, "k"_words) && !site_.in_value(last)) || is_spent(last))
      return false;
    if (site_.is(last, "s"_words) && text.glued(last)) ++last;
    if (is_of_the_past(last) || is_of_other_thing(last)) return true;
    // "the same since 1991"
    if (site_.is(site_.token_before(n_.first), "since desde"_words) &&
        site_.is(site_.token_before(n_.first, 2), "same number landline phone line mismo"_words))
      return true;
    // "i have been driving since 2012"
    if (site_.is(site_.token_before(n_.first), "since desde"_words) &&
        site_.is(
            site_.token_before(n_.first, 2),
            "driving here open working customer customers owned living lived married retired had "
            "it them family business manejando aqui"_words))
      return true;
    if (const auto bound = bound_behind(last)) return push(*bound);
    if (const auto bound = bound_behind(end_of_name(last)))
      return push({bound->range, last, bound->rule});
    Range range;
    if (year_bound(text, site_.token_before(n_.first), value_, range))
      return push({range, last, "year"});
    return list(last);
  }

 private:
  // "graduated in 2019", "you sold it to me back in 2016", "since 2015 I only buy Toyota"
  bool is_of_the_past(std::size_t last) const {
    const std::size_t link = site_.token_before(n_.first);
    if (site_.is(link, "since desde"_words) && site_.is(last, "i we my our yo mi"_words))
      return true;
    if (!site_.is(link, "in en"_words)) return false;
    constexpr std::size_t reach = 9;
    for (std::size_t b = 2; b <= reach; ++b) {
      const std::size_t i = site_.token_before(n_.first, b);
      if (i >= site_.text().size() || site_.text().pauses(i + 1)) return false;
      if (site_.is(i,
                   "born graduated married founded immigrated opened retired divorced moved "
                   "bought sold purchased leased established naci nacio gradue compre compramos "
                   "vendieron abrieron"_words))
        return true;
    }
    return false;
  }

  // "a 2004 bass boat"
  bool is_of_other_thing(std::size_t last) const {
    constexpr std::size_t reach = 3;
    for (std::size_t i = last; i < last + reach && !site_.text().pauses(i); ++i) {
      if (site_.is(i,
                   "boat camper rv trailer motorcycle harley motorhome atv jetski pontoon scooter "
                   "tractor lancha moto"_words))
        return true;
      if (site_.in_value(i) || site_.is(i, "and or with for to y o con para"_words)) return false;
    }
    return false;
  }

  // "have 2000 to put down", "2000 to spend", "2000 saved up"
  bool is_spent(std::size_t last) const {
    return (site_.is(last, "to para"_words) &&
            site_.is(last + 1, "put spend throw lay drop blow play dar gastar enganche"_words)) ||
           (site_.is(last, "cash saved upfront ahorrados ahorrado enganche"_words) &&
            !site_.text().pauses(last)) ||
           (site_.is(last, "in en de"_words) &&
            site_.is(last + 1, "cash savings hand efectivo enganche entrada ahorros"_words));
  }

  struct Bounded {
    Range range;
    std::size_t last = 0;
    std::string_view rule;
  };

  // "2019 toyota camry or newer", "2019 model and up"
  std::size_t end_of_name(std::size_t last) const {
    constexpr std::size_t few = 4;
    std::size_t i = last;
    while (i < last + few && !site_.ends(i) &&
           (site_.is(i, "model models modelo modelos"_words) || site_.in_value(i)))
      ++i;
    return i;
  }

  bool push(const Bounded& bounded) {
    site_.push(Quantity::year, n_.first, bounded.last, bounded.rule).range = bounded.range;
    return true;
  }
  Bounded newer(std::size_t last) const { return {{value_, {}}, last, "year or newer"}; }
  Bounded older(std::size_t last) const { return {{{}, value_}, last, "year or older"}; }
  Bounded about(std::size_t last) const { return {{value_ - 1, value_ + 1}, last, "about a year"}; }

  // "2019+", "2019 or newer", "2019 ish", "2018 en adelante"
  std::optional<Bounded> bound_behind(std::size_t last) const {
    if (last == n_.last && n_.plus) return newer(last);
    if (site_.ends(last)) return std::nullopt;
    const bool joined = site_.is(last, "or o and y u"_words);
    const std::size_t at = joined ? last + 1 : last;
    if (site_.is(at,
                 "newer up later above newish onward onwards plus nuevo nueva posterior "
                 "posteriores forward parriba padelante"_words))
      return newer(at + 1);
    // "2017 to present"
    if (site_.is(last, "to thru through until hasta"_words)) {
      const std::size_t end = site_.is(last + 1, "the la el"_words) ? last + 2 : last + 1;
      if (site_.is(end, "present now current today newest latest new presente actual hoy"_words))
        return newer(end + 1);
    }
    // "2019 or so", "2016 o por ahi"
    if (joined && (site_.is(at, "so thereabouts around close near nearby"_words) ||
                   (site_.is(at, "por"_words) && site_.is(at + 1, "ahi"_words)) ||
                   (site_.is(at, "algo"_words) && site_.is(at + 1, "asi"_words))))
      return about(site_.is(at, "por algo"_words) ? at + 2 : at + 1);
    if (joined && site_.is(at, "beyond after better nicer fresher"_words)) return newer(at + 1);
    if (joined && site_.is(at, "more"_words) && site_.is(at + 1, "new recent modern"_words))
      return newer(at + 2);
    if (!joined && site_.is(at, "on"_words) &&
        (site_.ends(at + 1) || site_.text().pauses(at + 1) || site_.is(at + 1, "up"_words)))
      return newer(site_.is(at + 1, "up"_words) ? at + 2 : at + 1);
    if (site_.is(at, "mas"_words)) {
      if (site_.is(at + 1, "nuevo nueva reciente nuevos nuevas recientes"_words))
        return newer(at + 2);
      if (joined && site_.is(at + 1, "viejo vieja viejos viejas antiguo antigua"_words))
        return older(at + 2);
    }
    if (site_.is(last, "en"_words) && site_.is(last + 1, "adelante"_words)) return newer(last + 2);
    if (site_.is(last, "para pa hacia"_words)) {
      if (site_.is(last + 1, "arriba adelante aca ca delante lante riba"_words))
        return newer(last + 2);
      if (site_.is(last + 1, "abajo atras"_words)) return older(last + 2);
    }
    if (joined && site_.is(at, "older earlier below before under anterior anteriores down"_words))
      return older(at + 1);
    if (site_.is(last, "minimum min minimo"_words)) return newer(last + 1);
    if (site_.is(last, "max maximum tops maximo"_words) &&
        !site_.is(last + 1, "miles mileage price budget mpg"_words))
      return older(last + 1);
    if (site_.is(last, "at"_words) && site_.is(last + 1, "the"_words)) {
      if (site_.is(last + 2, "oldest least earliest"_words)) return newer(last + 3);
      if (site_.is(last + 2, "newest latest most"_words)) return older(last + 3);
    }
    if (site_.is(last, "ish"_words)) return about(last + 1);
    // "2017 give or take", "2018 mas o menos"
    if (site_.is(last, "give mas"_words) && site_.is(last + 1, "or o"_words) &&
        site_.is(last + 2, "take menos"_words))
      return about(last + 3);
    return std::nullopt;
  }

  // Behind another year two digits are one: "2015, 16 or 17", "an 08 or 09".
  std::optional<std::int64_t> next_year(const Number& m) const {
    if (year_like(site_.text(), m)) return static_cast<std::int64_t>(m.value);
    // "twenty eighteen or nineteen Malibu"
    constexpr double oldest = 10;
    constexpr double newest = 28;
    if (!n_.digits && !m.digits && !m.ordinal && !m.thousands && !m.dollars && m.value >= oldest &&
        m.value <= newest && site_.in_name(m.last))
      return 2000 + static_cast<std::int64_t>(m.value);
    return short_year(site_, m);
  }

  // "2015, 2016 or 2017" spans its years; a year alone is itself.
  bool list(std::size_t last) {
    std::int64_t low = value_;
    std::int64_t high = value_;
    std::size_t end = last;
    const Text& text = site_.text();
    for (std::size_t j = k_ + 1; j < site_.numbers().size(); ++j) {
      const Number& m = site_.numbers()[j];
      const bool spoken =
          site_.is(end, "or and"_words) && site_.is(end + 1, "oh"_words) && m.first == end + 2;
      const bool joined =
          spoken ||
          (m.first == end && (text.gap(end) & (gap_comma | gap_slash | gap_space)) != 0) ||
          (m.first == end + 1 && site_.is(end, "or and o y u"_words));
      if (!joined || text.breaks(m.first)) break;
      const auto year = spoken ? spoken_year(site_, j) : next_year(m);
      if (!year) break;
      if (site_.is(m.last, "or o"_words) && site_.is(m.last + 1, "newer later older mas"_words))
        break;
      low = std::min(low, *year);
      high = std::max(high, *year);
      end = site_.is(m.last, "s"_words) && text.glued(m.last) ? m.last + 1 : m.last;
    }
    return push({{low, high}, end, end == last ? "year" : "years"});
  }

  AmountSite& site_;
  std::size_t k_;
  Number n_;
  std::int64_t value_;
};

// A number of four digits, or one of two that can be nothing else: "'18 or newer", "17 o mas
// nuevo", "del 15", "modelo 16".
std::optional<std::int64_t> year_of(const AmountSite& site, const Number& n) {
  if (year_like(site.text(), n)) return static_cast<std::int64_t>(n.value);
  const bool quoted = (site.text().gap(n.first) & gap_quote) != 0;
  if (!quoted && !named_year(site, n) && !or_newer(site, n)) return std::nullopt;
  return short_year(site, n);
}

}  // namespace

bool read_year(AmountSite& site, std::size_t k) {
  auto value = year_of(site, site.numbers()[k]);
  if (!value && dates_vehicle(site, k)) value = short_year(site, site.numbers()[k]);
  if (!value) value = spoken_year(site, k);
  return value && YearReader(site, k, *value).run();
}

}  // namespace kept::bot::criteria
