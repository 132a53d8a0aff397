#include "bot/phrase.h"

#include <array>
#include <charconv>
#include <type_traits>

namespace kept::bot::phrase {
namespace {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::year_month_day;

constexpr std::array<std::array<std::string_view, 7>, 2> weekdays = {{
    {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
    {"domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"},
}};
constexpr std::array<std::array<std::string_view, 12>, 2> months = {{
    {"January", "February", "March", "April", "May", "June", "July", "August", "September",
     "October", "November", "December"},
    {"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
     "octubre", "noviembre", "diciembre"},
}};

bool spanish(Language language) {
  return language == Language::es;
}

void digits(std::string& out, std::int64_t value) {
  std::array<char, 24> buffer{};
  auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
  out.append(buffer.data(), end);
}

void two_digits(std::string& out, std::int64_t value) {
  if (value < 10) out += '0';
  digits(out, value);
}

std::string_view weekday_name(Language language, std::chrono::local_days day) {
  return weekdays[static_cast<std::size_t>(language)][std::chrono::weekday(day).c_encoding()];
}

void month_day(std::string& out, Language language, std::chrono::local_days day) {
  year_month_day date(day);
  auto month = months[static_cast<std::size_t>(language)][static_cast<unsigned>(date.month()) - 1];
  if (spanish(language)) {
    digits(out, static_cast<unsigned>(date.day()));
    out.append(" de ").append(month);
  } else {
    out.append(month).append(" ");
    digits(out, static_cast<unsigned>(date.day()));
  }
}

void join_with(std::string& out, std::span<const std::string> items, std::string_view last) {
  for (std::size_t i = 0; i < items.size(); ++i) {
    if (i > 0) out.append(i + 1 == items.size() ? last : std::string_view(", "));
    out += items[i];
  }
}

std::chrono::local_days day_of(LocalMinute at) {
  return floor<days>(at);
}

// ---- opening hours: days that are alike are told together

bool alike(const DayHours& a, const DayHours& b) {
  return a.open == b.open && a.closure == b.closure;
}

void spans(std::string& out, Language language, const DayHours& hours) {
  if (hours.open.empty()) {
    out += spanish(language) ? "cerrado" : "closed";
    if (!hours.closure.empty()) out.append(" (").append(hours.closure).append(")");
    return;
  }
  if (hours.open.size() == 1 && hours.open[0].open == 0 && hours.open[0].close == 24 * 60) {
    out += spanish(language) ? "abierto las 24 horas" : "open 24 hours";
    return;
  }
  for (std::size_t i = 0; i < hours.open.size(); ++i) {
    if (i > 0) out += spanish(language) ? " y " : " and ";
    clock(out, language, hours.day + std::chrono::minutes(hours.open[i].open));
    out += spanish(language) ? " a " : " to ";
    clock(out, language, hours.day + std::chrono::minutes(hours.open[i].close));
  }
}

void day_name(std::string& out, Language language, const DayHours& hours, bool dated) {
  out += weekday_name(language, hours.day);
  if (!dated) return;
  out += spanish(language) ? " " : ", ";
  month_day(out, language, hours.day);
}

}  // namespace

void number(std::string& out, std::int64_t value) {
  std::array<char, 24> buffer{};
  auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
  std::string_view text(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
  if (text.front() == '-') {
    out += '-';
    text.remove_prefix(1);
  }
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (i > 0 && (text.size() - i) % 3 == 0) out += ',';
    out += text[i];
  }
}

void money(std::string& out, inventory::Cents amount) {
  std::int64_t cents = amount.value;
  if (cents < 0) {
    out += '-';
    cents = -cents;
  }
  out += '$';
  number(out, cents / 100);
  if (cents % 100 == 0) return;
  out += '.';
  two_digits(out, cents % 100);
}

void price(std::string& out, Language language, const inventory::Price& price) {
  if (!price.known()) {
    out += spanish(language) ? "precio a consultar" : "price on request";
    return;
  }
  money(out, price.total());
  out += spanish(language) ? " en total" : " total";
}

void price_parts(std::string& out, Language language, const inventory::Price& price) {
  struct Part {
    std::string_view en;
    std::string_view es;
    inventory::Cents amount;
  };
  const std::array<Part, 4> parts = {{
      {"advertised", "precio anunciado", price.advertised},
      {"dealer fees", "cargos del concesionario", price.dealer_fees},
      {"adjustments", "ajustes", price.adjustments},
      {"installed items", "accesorios instalados", price.installed_items},
  }};
  bool first = true;
  for (const Part& part : parts) {
    if (part.amount.value == 0) continue;
    if (!first) out += ", ";
    first = false;
    out.append(spanish(language) ? part.es : part.en).append(" ");
    money(out, part.amount);
  }
}

void clock(std::string& out, Language language, LocalMinute at) {
  auto since = (at - day_of(at)).count();
  auto hour = since / 60;
  if (spanish(language)) {
    digits(out, hour);
    out += ':';
    two_digits(out, since % 60);
    return;
  }
  digits(out, hour % 12 == 0 ? 12 : hour % 12);
  out += ':';
  two_digits(out, since % 60);
  out += hour < 12 ? " AM" : " PM";
}

void day(std::string& out, Language language, LocalMinute at) {
  out += weekday_name(language, day_of(at));
  out += spanish(language) ? " " : ", ";
  month_day(out, language, day_of(at));
}

void year(std::string& out, Language language, LocalMinute at) {
  out += spanish(language) ? " de " : ", ";
  out += std::to_string(static_cast<int>(std::chrono::year_month_day(day_of(at)).year()));
}

void every_week(std::string& out, Language language, LocalMinute at) {
  std::string_view name = weekday_name(language, day_of(at));
  if (spanish(language)) out += "los ";
  out += name;
  if (!name.ends_with('s')) out += 's';  // "los lunes"
}

void day_time(std::string& out, Language language, LocalMinute at) {
  day(out, language, at);
  out += ", ";
  clock(out, language, at);
}

void moment(std::string& out, Language language, const Moment& moment) {
  if (day_of(moment.at) == day_of(moment.today)) {
    out += spanish(language) ? "hoy " : "today ";
  } else {
    month_day(out, language, day_of(moment.at));
    out += ", ";
  }
  clock(out, language, moment.at);
}

void deadline(std::string& out, Language language, const Deadline& deadline) {
  bool same_day = day_of(deadline.at) == day_of(deadline.today);
  if (!spanish(language)) {
    same_day ? clock(out, language, deadline.at) : day_time(out, language, deadline.at);
    return;
  }
  if (!same_day) {
    out += "el ";
    day_time(out, language, deadline.at);
    return;
  }
  auto hour = std::chrono::duration_cast<std::chrono::hours>(deadline.at - day_of(deadline.at));
  out += hour.count() == 1 ? "la " : "las ";
  clock(out, language, deadline.at);
}

// Starts of one day share its name: "Saturday, December 5, 10:00 AM, 11:15 AM and 2:00 PM".
void starts(std::string& out, Language language, std::span<const LocalMinute> at) {
  for (std::size_t i = 0; i < at.size(); ++i) {
    bool same_day = i > 0 && day_of(at[i]) == day_of(at[i - 1]);
    bool last = i + 1 == at.size();
    if (i > 0) out += last ? (spanish(language) ? " y " : " and ") : (same_day ? ", " : "; ");
    same_day ? clock(out, language, at[i]) : day_time(out, language, at[i]);
  }
}

void hours(std::string& out, Language language, const std::vector<DayHours>& all) {
  bool dated = all.size() < 7;
  for (std::size_t i = 0; i < all.size();) {
    std::size_t end = i + 1;
    while (!dated && end < all.size() && alike(all[i], all[end])) ++end;
    if (i > 0) out += "; ";
    day_name(out, language, all[i], dated || !all[i].closure.empty());
    if (end - i > 1) {
      out += end - i == 2 ? (spanish(language) ? " y " : " and ")
                          : (spanish(language) ? " a " : " to ");
      day_name(out, language, all[end - 1], false);
    }
    out += " ";
    spans(out, language, all[i]);
    i = end;
  }
}

void join(std::string& out, Language language, std::span<const std::string> items) {
  join_with(out, items, spanish(language) ? " y " : " and ");
}

void join_or(std::string& out, Language language, std::span<const std::string> items) {
  join_with(out, items, spanish(language) ? " o " : " or ");
}

void phone(std::string& out, std::string_view e164) {
  if (e164.size() != 12 || !e164.starts_with("+1")) {
    out += e164;
    return;
  }
  out.append("(").append(e164.substr(2, 3)).append(") ");
  out.append(e164.substr(5, 3)).append("-").append(e164.substr(8));
}

void code(std::string& out, std::string_view code) {
  if (code.size() != 8) {
    out += code;
    return;
  }
  out.append(code.substr(0, 4)).append("-").append(code.substr(4));
}

namespace {

struct Writer {
  std::string& out;
  Language language;

  void operator()(std::int64_t value) const { number(out, value); }
  void operator()(const std::string& text) const { out += text; }
  void operator()(inventory::Cents amount) const { money(out, amount); }
  void operator()(const inventory::Price& amount) const { price(out, language, amount); }
  void operator()(const Moment& at) const { moment(out, language, at); }
  void operator()(const Deadline& at) const { deadline(out, language, at); }
  void operator()(const DayAndTime& at) const { day_time(out, language, at.at); }
  void operator()(const DayOnly& at) const {
    day(out, language, at.at);
    if (at.with_year) year(out, language, at.at);
  }
  void operator()(const EveryWeek& at) const { every_week(out, language, at.at); }
  void operator()(const Word& said) const { out += word(language, said.field, said.value); }
  void operator()(const AttributeName& name) const { out += attribute(language, name.field); }
  void operator()(const Miles& miles) const {
    number(out, miles.value);
    out += spanish(language) ? " millas" : " miles";
  }
  void operator()(const Wished& wished) const { criteria(out, language, *wished.criteria); }
  void operator()(const Differing& differing) const { differences(out, language, differing); }
  void operator()(const Starts& at) const { starts(out, language, at.at); }
  void operator()(const std::vector<DayHours>& week) const { hours(out, language, week); }
  void operator()(const FeatureList& list) const {
    std::vector<std::string> words;
    words.reserve(list.features.size());
    for (const std::string& feature : list.features) {
      words.emplace_back(word(language, "feature", feature));
    }
    join(out, language, words);
  }
  void operator()(const PhoneNumber& number) const { phone(out, number.e164); }
  void operator()(const Code& text) const { code(out, text.value); }
};

}  // namespace

void value(std::string& out, Language language, const FieldValue& value) {
  std::visit(Writer{out, language}, value);
}

}  // namespace kept::bot::phrase
