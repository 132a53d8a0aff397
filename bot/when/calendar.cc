#include "bot/when/calendar.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace kept::bot::when {
namespace {

using std::chrono::day;
using std::chrono::days;
using std::chrono::last;
using std::chrono::local_days;
using std::chrono::month;
using std::chrono::months;
using std::chrono::weekday;
using std::chrono::year;
using std::chrono::year_month;
using std::chrono::year_month_day;

unsigned weekday_number(Day day) {
  return weekday(day).c_encoding();
}

Day nth_weekday(int y, unsigned m, unsigned wd, unsigned nth) {
  return Day(local_days(year(y) / month(m) / weekday(wd)[nth]));
}
Day last_weekday(int y, unsigned m, unsigned wd) {
  return Day(local_days(year(y) / month(m) / weekday(wd)[last]));
}
Day fixed(int y, unsigned m, unsigned d) {
  return Day(local_days(year(y) / month(m) / day(d)));
}

// The anonymous Gregorian computus.
Day easter(int y) {
  const int a = y % 19, b = y / 100, c = y % 100, d = b / 4, e = b % 4, f = (b + 8) / 25,
            g = (b - f + 1) / 3;
  const int h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4,
            l = (32 + 2 * e + 2 * i - h - k) % 7;
  const int m = (a + 11 * h + 22 * l) / 451;
  const int n = h + l - 7 * m + 114;
  return fixed(y, static_cast<unsigned>(n / 31), static_cast<unsigned>(n % 31 + 1));
}

// October 16, or the workday next to it.
Day boss_day(int y) {
  const Day day = fixed(y, 10, 16);
  const unsigned weekday = weekday_number(day);
  return weekday == 6 ? day - days(1) : weekday == 0 ? day + days(1) : day;
}

struct HolidayRow {
  std::string_view names;  // separated by ";"
  Day (*in_year)(int);
};

// clang-format off
constexpr auto holidays = std::to_array<HolidayRow>({
    {"new years day;new years;new year;new year day;ano nuevo;dia de ano nuevo",
     [](int y) { return fixed(y, 1, 1); }},
    {"new years eve;new year eve;nye;fin de ano;noche vieja;nochevieja",
     [](int y) { return fixed(y, 12, 31); }},
    {"mlk day;mlk;martin luther king day;martin luther king;dia de martin luther king",
     [](int y) { return nth_weekday(y, 1, 1, 3); }},
    {"valentines day;valentines;valentine day;valentine;san valentin;dia de san valentin",
     [](int y) { return fixed(y, 2, 14); }},
    {"presidents day;president day;dia de los presidentes",
     [](int y) { return nth_weekday(y, 2, 1, 3); }},
    {"st patricks day;saint patricks day;st pattys day;st patricks;st paddys day;san patricio;"
     "dia de san patricio", [](int y) { return fixed(y, 3, 17); }},
    {"good friday;viernes santo", [](int y) { return easter(y) - days(2); }},
    {"easter;easter sunday;pascua;domingo de pascua", [](int y) { return easter(y); }},
    {"easter monday", [](int y) { return easter(y) + days(1); }},
    {"cinco de mayo", [](int y) { return fixed(y, 5, 5); }},
    {"mothers day;mother day;dia de las mamas", [](int y) { return nth_weekday(y, 5, 0, 2); }},
    {"dia de las madres;dia de la madre", [](int y) { return nth_weekday(y, 5, 0, 2); }},
    {"memorial day", [](int y) { return last_weekday(y, 5, 1); }},
    {"dia de los caidos", [](int y) { return last_weekday(y, 5, 1); }},
    {"juneteenth", [](int y) { return fixed(y, 6, 19); }},
    {"fathers day;father day;dia del padre", [](int y) { return nth_weekday(y, 6, 0, 3); }},
    {"independence day;fourth of july;4 of july;july fourth;the fourth of july;"
     "dia de la independencia;cuatro de julio", [](int y) { return fixed(y, 7, 4); }},
    {"labor day;labour day;dia del trabajo;labor", [](int y) { return nth_weekday(y, 9, 1, 1); }},
    {"columbus day;indigenous peoples day;dia de la raza",
     [](int y) { return nth_weekday(y, 10, 1, 2); }},
    {"halloween", [](int y) { return fixed(y, 10, 31); }},
    {"veterans day;veteran day;dia de los veteranos", [](int y) { return fixed(y, 11, 11); }},
    {"thanksgiving;thanksgiving day;turkey day;dia de thanksgiving;dia del pavo;"
     "accion de gracias;dia de accion de gracias;"
     "dia de gracias", [](int y) { return nth_weekday(y, 11, 4, 4); }},
    {"black friday;viernes negro",
     [](int y) { return nth_weekday(y, 11, 4, 4) + days(1); }},
    {"christmas eve;xmas eve;nochebuena;noche buena", [](int y) { return fixed(y, 12, 24); }},
    {"christmas;christmas day;xmas;xmas day;x mas;navidad;dia de navidad",
     [](int y) { return fixed(y, 12, 25); }},
    {"boxing day", [](int y) { return fixed(y, 12, 26); }},
    {"groundhog day", [](int y) { return fixed(y, 2, 2); }},
    {"dia de reyes;dia de los reyes;los reyes magos", [](int y) { return fixed(y, 1, 6); }},
    {"dia de los muertos;dia de muertos", [](int y) { return fixed(y, 11, 2); }},
    {"april fools;april fools day", [](int y) { return fixed(y, 4, 1); }},
    {"earth day", [](int y) { return fixed(y, 4, 22); }},
    {"tax day", [](int y) { return fixed(y, 4, 15); }},
    {"ash wednesday;miercoles de ceniza", [](int y) { return easter(y) - days(46); }},
    {"palm sunday;domingo de ramos", [](int y) { return easter(y) - days(7); }},
    {"mardi gras;fat tuesday", [](int y) { return easter(y) - days(47); }},
    {"election day", [](int y) { return nth_weekday(y, 11, 1, 1) + days(1); }},
    {"cyber monday", [](int y) { return nth_weekday(y, 11, 4, 4) + days(4); }},
    {"dia de la virgen", [](int y) { return fixed(y, 12, 12); }},
    {"maundy thursday;holy thursday;jueves santo", [](int y) { return easter(y) - days(3); }},
    {"pentecost;pentecost sunday;whit sunday;pentecostes",
     [](int y) { return easter(y) + days(49); }},
    {"whit monday;pentecost monday", [](int y) { return easter(y) + days(50); }},
    {"trinity sunday", [](int y) { return easter(y) + days(56); }},
    {"washingtons birthday;washington birthday", [](int y) { return nth_weekday(y, 2, 1, 3); }},
    {"decoration day", [](int y) { return last_weekday(y, 5, 1); }},
    {"flag day", [](int y) { return fixed(y, 6, 14); }},
    {"grandparents day", [](int y) { return nth_weekday(y, 9, 1, 1) + days(6); }},
    {"boss day;bosss day;bosses day;national boss day", [](int y) { return boss_day(y); }},
    {"small business saturday", [](int y) { return nth_weekday(y, 11, 4, 4) + days(2); }},
    {"giving tuesday", [](int y) { return nth_weekday(y, 11, 4, 4) + days(5); }},
    {"super bowl sunday;superbowl sunday", [](int y) { return nth_weekday(y, 2, 0, 2); }},
});
// clang-format on

constexpr std::size_t name_count = [] {
  std::size_t count = 0;
  for (const HolidayRow& row : holidays) count += count_parts(row.names, ';');
  return count;
}();

template <class Visit>
constexpr void each_name(Visit visit) {
  for (const HolidayRow& row : holidays) {
    for (std::string_view names = row.names; !names.empty();) {
      const std::size_t end = std::min(names.find(';'), names.size());
      visit(names.substr(0, end), row);
      names.remove_prefix(std::min(end + 1, names.size()));
    }
  }
}

constexpr std::array<std::string_view, name_count> first_words = [] {
  std::array<std::string_view, name_count> words;
  std::size_t at = 0;
  each_name([&](std::string_view name, const HolidayRow&) {
    words[at++] = name.substr(0, name.find(' '));
  });
  return words;
}();
constexpr WordTable<name_count> table_of_first_words(first_words);

// The names and what their first words are, joined by blanks; the latter have no row.
using NamesAndBeginnings = std::unordered_map<std::string_view, const HolidayRow*>;

const NamesAndBeginnings& known_names() {
  static const NamesAndBeginnings known = [] {
    NamesAndBeginnings out;
    each_name([&](std::string_view name, const HolidayRow& row) {
      for (std::size_t end = name.find(' '); end != std::string_view::npos;
           end = name.find(' ', end + 1))
        out.emplace(name.substr(0, end), nullptr);
      auto& known_row = out[name];
      if (known_row == nullptr) known_row = &row;
    });
    return out;
  }();
  return known;
}

int year_of(Day day) {
  return static_cast<int>(year_month_day(day).year());
}

}  // namespace

Day weekday_after(Day today, unsigned wd) {
  const unsigned ahead = (wd + 7 - weekday_number(today)) % 7;
  return today + days(ahead == 0 ? 7 : ahead);
}
Day weekday_from(Day today, unsigned wd) {
  return today + days((wd + 7 - weekday_number(today)) % 7);
}
Day monday_of(Day today) {
  return today - days((weekday_number(today) + 6) % 7);
}
Day weekday_of_next_week(Day today, unsigned wd) {
  return monday_of(today) + days(7 + (wd + 6) % 7);
}

std::optional<Day> date_of(int y, unsigned m, unsigned d) {
  const year_month_day date{year(y), month(m), day(d)};
  if (!date.ok()) return std::nullopt;
  return Day(local_days(date));
}

std::optional<Day> date_after(Day today, unsigned m, unsigned d) {
  for (int y = year_of(today); y <= year_of(today) + 4; ++y) {
    const auto found = date_of(y, m, d);
    if (found && *found > today) return found;
  }
  return std::nullopt;
}

std::optional<Day> day_of_month_after(Day today, unsigned d) {
  const year_month_day now(today);
  year_month ym = now.year() / now.month();
  for (int tries = 0; tries < 13; ++tries, ym += months(1)) {
    const auto found = date_of(static_cast<int>(ym.year()), static_cast<unsigned>(ym.month()), d);
    if (found && *found > today) return found;
  }
  return std::nullopt;
}

Day month_start(Day today, int ahead) {
  const year_month_day date(today);
  const year_month ym = date.year() / date.month() + months(ahead);
  return Day(local_days(ym / day(1)));
}

Day named_month_start(Day today, unsigned m) {
  const auto running = static_cast<unsigned>(year_month_day(today).month());
  return month_start(today, static_cast<int>((m + 12 - running) % 12));
}

Day months_after(Day from, int ahead) {
  const year_month_day date(from);
  const year_month ym = date.year() / date.month() + months(ahead);
  const year_month_day same(ym.year(), ym.month(), date.day());
  return same.ok() ? Day(local_days(same)) : Day(local_days(ym / last));
}

bool begins_holiday(WordHash word) {
  return table_of_first_words.may_have(print_of(word)) &&
         is_among(table_of_first_words.hashes(), word);
}

std::span<const std::string_view> first_words_of_holidays() {
  return first_words;
}

bool begins_holiday_name(std::string_view words) {
  return known_names().contains(words);
}

std::optional<Day> holiday(std::string_view name, Day today, std::optional<int> year) {
  const auto known = known_names().find(name);
  if (known == known_names().end() || known->second == nullptr) return std::nullopt;
  const HolidayRow& row = *known->second;
  if (year) return row.in_year(*year);
  const Day this_year = row.in_year(year_of(today));
  return this_year >= today ? this_year : row.in_year(year_of(today) + 1);
}

}  // namespace kept::bot::when
