// What was wished, and in what a vehicle differs from it.
#include "bot/phrase.h"

namespace kept::bot::phrase {
namespace {

bool spanish(Language language) {
  return language == Language::es;
}

std::string_view pick(Language language, std::string_view en, std::string_view es) {
  return spanish(language) ? es : en;
}

// Values of one field, any of which will do: "red or blue".
void any_of(std::string& out, Language language, std::string_view field,
            const std::vector<std::string>& values) {
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (i > 0) out += i + 1 == values.size() ? pick(language, " or ", " o ") : ", ";
    out += word(language, field, values[i]);
  }
}

void dollars(std::string& out, std::int64_t value) {
  out += '$';
  number(out, value);
}

void year(std::string& out, std::int64_t value) {
  out += std::to_string(value);
}

struct Unit {
  void (*write)(std::string&, std::int64_t);
  std::string_view after_en;
  std::string_view after_es;
  std::string_view max_en, max_es, min_en, min_es;
};

constexpr Unit price_unit = {dollars, "", "", "under ", "menos de ", "over ", "más de "};
constexpr Unit odometer_unit = {number,      " miles", " millas", "under ",
                                "menos de ", "over ",  "más de "};
constexpr Unit year_unit = {year, "", "", "up to ", "hasta ", "from ", "desde "};
constexpr Unit mpg_unit = {number, " mpg", " mpg", "up to ", "hasta ", "at least ", "al menos "};
constexpr Unit seats_unit = {number,   " seats",    " asientos", "up to ",
                             "hasta ", "at least ", "al menos "};

void range(std::string& out, Language language, const Range& range, const Unit& unit) {
  if (range.min && range.max && *range.min != *range.max) {
    unit.write(out, *range.min);
    out += pick(language, " to ", " a ");
    unit.write(out, *range.max);
  } else if (range.min && range.max) {
    unit.write(out, *range.min);
  } else if (range.max) {
    out += pick(language, unit.max_en, unit.max_es);
    unit.write(out, *range.max);
  } else if (range.min) {
    out += pick(language, unit.min_en, unit.min_es);
    unit.write(out, *range.min);
  }
  out += pick(language, unit.after_en, unit.after_es);
}

bool is_named(const Criteria& wish) {
  return !wish.want.make.empty() || !wish.want.model.empty() || !wish.want.trim.empty();
}

bool is_any_car(const Criteria& wish) {
  return wish.want.body.empty() && !is_named(wish);
}

// "hybrid car"; what is named has it behind: "Camry, hybrid", as all has in Spanish.
bool fuel_in_head(Language language, const Criteria& wish) {
  return !spanish(language) && is_any_car(wish);
}

// The noun and what stands around it: "used red Mazda CX-5", "SUV usado rojo".
class Head {
 public:
  Head(std::string& out, Language language, const Criteria& wish)
      : out_(out), language_(language), wish_(wish) {}

  void write() { spanish(language_) ? write_es() : write_en(); }

 private:
  bool one_year() const { return wish_.year.min && wish_.year.min == wish_.year.max; }

  void part(std::string_view field, const std::vector<std::string>& values) {
    if (values.empty()) return;
    space();
    any_of(out_, language_, field, values);
  }
  void space() {
    if (begun_) out_ += ' ';
    begun_ = true;
  }
  void name() {
    if (one_year()) {
      space();
      year(out_, *wish_.year.min);
    }
    part("make", wish_.want.make);
    part("model", wish_.want.model);
    part("trim", wish_.want.trim);
  }
  void noun(std::string_view fallback) {
    if (is_any_car(wish_)) {
      space();
      out_ += fallback;
    }
    part("body", wish_.want.body);
  }
  void write_en() {
    part("condition", wish_.want.condition);
    part("exterior_color", wish_.want.exterior_color);
    name();
    if (fuel_in_head(language_, wish_)) part("fuel", wish_.want.fuel);
    noun("car");
  }
  void write_es() {
    noun("auto");
    name();
    part("condition", wish_.want.condition);
    part("exterior_color", wish_.want.exterior_color);
  }

  std::string& out_;
  Language language_;
  const Criteria& wish_;
  bool begun_ = false;
};

void listed(std::string& out, Language language, std::string_view field,
            const std::vector<std::string>& values) {
  if (values.empty()) return;
  out += ", ";
  any_of(out, language, field, values);
}

void bounded(std::string& out, Language language, const Range& bounds, const Unit& unit) {
  if (bounds.empty()) return;
  out += ", ";
  range(out, language, bounds, unit);
}

void interior(std::string& out, Language language, const std::vector<std::string>& values) {
  if (values.empty()) return;
  out += pick(language, ", ", ", interior ");
  any_of(out, language, "interior_color", values);
  out += pick(language, " interior", "");
}

void equipment(std::string& out, Language language, const std::vector<std::string>& values) {
  if (values.empty()) return;
  out += pick(language, ", with ", ", con ");
  std::vector<std::string> words;
  words.reserve(values.size());
  for (const std::string& value : values) words.emplace_back(word(language, "feature", value));
  join(out, language, words);
}

void excluded(std::string& out, Language language, const ListFields& fields) {
  auto none_of = [&](std::string_view field, const std::vector<std::string>& values) {
    for (const std::string& value : values) {
      out += pick(language, ", not ", ", no ");
      out += word(language, field, value);
    }
  };
  none_of("condition", fields.condition);
  none_of("exterior_color", fields.exterior_color);
  none_of("interior_color", fields.interior_color);
  none_of("make", fields.make);
  none_of("model", fields.model);
  none_of("trim", fields.trim);
  none_of("body", fields.body);
  none_of("drivetrain", fields.drivetrain);
  none_of("fuel", fields.fuel);
  none_of("transmission", fields.transmission);
  for (const std::string& value : fields.feature) {
    out += pick(language, ", without ", ", sin ");
    out += word(language, "feature", value);
  }
}

void actual(std::string& out, Language language, std::string_view field,
            const inventory::VehicleSpec& spec, const std::string& fallback) {
  if (field == "price") return money(out, spec.price.total());
  if (field == "year") return year(out, spec.year);
  if (field == "odometer" && spec.odometer_miles >= 0) {
    number(out, spec.odometer_miles);
    out += pick(language, " miles", " millas");
    return;
  }
  out += word(language, field, fallback);
}

const std::vector<std::string>* list_of(const ListFields& fields, std::string_view name) {
  struct Named {
    std::string_view name;
    std::vector<std::string> ListFields::*list;
  };
  static constexpr std::array lists = std::to_array<Named>({
      {"make", &ListFields::make},
      {"model", &ListFields::model},
      {"trim", &ListFields::trim},
      {"body", &ListFields::body},
      {"condition", &ListFields::condition},
      {"exterior_color", &ListFields::exterior_color},
      {"interior_color", &ListFields::interior_color},
      {"drivetrain", &ListFields::drivetrain},
      {"fuel", &ListFields::fuel},
      {"transmission", &ListFields::transmission},
  });
  for (const Named& named : lists) {
    if (named.name == name) return &(fields.*named.list);
  }
  return nullptr;
}

struct Bounds {
  const Range* range;
  const Unit* unit;
};

std::optional<Bounds> bounds_of(const Criteria& wish, std::string_view field) {
  if (field == "price") return Bounds{&wish.price, &price_unit};
  if (field == "odometer") return Bounds{&wish.odometer, &odometer_unit};
  if (field == "year") return Bounds{&wish.year, &year_unit};
  if (field == "mpg") return Bounds{&wish.mpg, &mpg_unit};
  if (field == "seats") return Bounds{&wish.seats, &seats_unit};
  return std::nullopt;
}

void wanted(std::string& out, Language language, const Difference& difference,
            const Criteria& wish) {
  if (auto bounds = bounds_of(wish, difference.field); bounds && !bounds->range->empty()) {
    return range(out, language, *bounds->range, *bounds->unit);
  }
  const auto* values = list_of(wish.want, difference.field);
  if (values && !values->empty()) return any_of(out, language, difference.field, *values);
  out += word(language, difference.field, difference.wanted);
}

bool is_known(const inventory::VehicleSpec& spec, const Difference& one) {
  if (one.field == "price") return spec.price.known();
  if (one.field == "year") return spec.year > 0;
  if (one.field == "odometer") return spec.odometer_miles >= 0;
  if (one.field == "mpg") return spec.mpg > 0;
  if (one.field == "seats") return spec.seats > 0;
  return !one.actual.empty();
}

void difference(std::string& out, Language language, const Difference& one,
                const Differing& differing) {
  if (one.field == "feature") {
    out += pick(language, "", "sin ");
    out += word(language, "feature", one.wanted);
    out += pick(language, " not listed", " en la lista");
    return;
  }
  if (!is_known(*differing.spec, one)) {
    out += attribute(language, one.field);
    out += pick(language, " not given in our books", ", que no consta en nuestros libros");
    return;
  }
  actual(out, language, one.field, *differing.spec, one.actual);
  out += pick(language, " instead of ", " en vez de ");
  wanted(out, language, one, *differing.wish);
}

}  // namespace

void criteria(std::string& out, Language language, const Criteria& wish) {
  Head(out, language, wish).write();
  listed(out, language, "drivetrain", wish.want.drivetrain);
  if (!fuel_in_head(language, wish)) listed(out, language, "fuel", wish.want.fuel);
  listed(out, language, "transmission", wish.want.transmission);
  bounded(out, language, wish.price, price_unit);
  bounded(out, language, wish.odometer, odometer_unit);
  if (wish.year.min != wish.year.max) bounded(out, language, wish.year, year_unit);
  bounded(out, language, wish.mpg, mpg_unit);
  bounded(out, language, wish.seats, seats_unit);
  interior(out, language, wish.want.interior_color);
  equipment(out, language, wish.want.feature);
  excluded(out, language, wish.exclude);
}

void differences(std::string& out, Language language, const Differing& differing) {
  bool first = true;
  for (const Difference& one : *differing.differences) {
    if (!first) out += ", ";
    first = false;
    difference(out, language, one, differing);
  }
}

}  // namespace kept::bot::phrase
