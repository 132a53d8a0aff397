#include "bot/wording.h"

#include <algorithm>

#include <doctest/doctest.h>

#include "bot/phrase.h"
#include "bot/plain_words.h"

namespace kept::tests {
namespace {

using namespace kept::bot;

std::string text_of(std::string_view name) {
  for (const SourceText& source : compiled_wording()) {
    if (source.name == name) return std::string(source.text);
  }
  return {};
}

std::string with(std::string text, std::string_view line, std::string_view replacement) {
  auto at = text.find(line);
  REQUIRE(at != std::string::npos);
  return text.replace(at, text.find('\n', at) - at, replacement);
}

// The faults when one line of the English file is written otherwise.
std::vector<SourceFault> faults_with(std::string_view line, std::string_view replacement) {
  std::string en = with(text_of("en.jsonl"), line, replacement);
  std::string es = text_of("es.jsonl");
  std::vector<SourceText> sources = {{"en.jsonl", en}, {"es.jsonl", es}};
  return Wording::load(sources).faults;
}

bool told(const std::vector<SourceFault>& faults, std::string_view words) {
  return std::any_of(faults.begin(), faults.end(), [&](const SourceFault& fault) {
    return to_string(fault).find(words) != std::string::npos;
  });
}

}  // namespace

TEST_CASE("the compiled-in wording has no fault") {
  auto loaded = Wording::load(compiled_wording());
  for (const SourceFault& fault : loaded.faults) MESSAGE(to_string(fault));
  CHECK(loaded.value.has_value());
}

TEST_CASE("plain sentences that state something are refused, by file and line") {
  for (const char* text :
       {"It is available.", "Come at 10.", "That costs little.", "See you tomorrow.",
        "I will do it.", "I'll do it.", "Guaranteed.", "We have three.", "It's held.",
        "Only $ here.", "Está disponible.", "Se lo prometo.", "Cuesta poco.", "Hasta mañana."}) {
    INFO(text);
    auto faults = faults_with(
        R"({"key":"smalltalk")",
        std::string(R"({"key":"smalltalk","plain":true,"text":")").append(text).append("\"}"));
    REQUIRE(faults.size() == 1);
    CHECK(told(faults, "en.jsonl:"));
    CHECK(told(faults, "may not say"));
  }
}

TEST_CASE("labels and echoes state nothing either") {
  CHECK(told(faults_with(R"({"key":"choice.yes")",
                         R"({"key":"choice.yes","label":true,"text":"Yes, hold it"})"),
             "may not say"));
  CHECK(told(faults_with(R"({"key":"echo.name")",
                         R"({"key":"echo.name","echo":true,"text":"{own}, it is sold."})"),
             "may not say"));
}

TEST_CASE("a template takes no field of another kind of claim") {
  CHECK(told(faults_with(R"({"key":"car.sold")",
                         R"({"key":"car.sold","claim":"vehicle_gone","text":"{title}: {code}"})"),
             "may not take {code}"));
  CHECK(told(
      faults_with(R"({"key":"smalltalk")", R"({"key":"smalltalk","plain":true,"text":"{title}"})"),
      "may not take {title}"));
}

TEST_CASE("a key of another kind, an unknown one, a missing one, a malformed line are told") {
  CHECK(told(faults_with(R"({"key":"car.sold")",
                         R"({"key":"car.sold","claim":"vehicle_listed","text":"x"})"),
             "is of the claim kind vehicle_gone"));
  CHECK(told(faults_with(R"({"key":"car.sold")", R"({"key":"car.s","plain":true,"text":"x"})"),
             "unknown key \"car.s\""));
  CHECK(told(faults_with(R"({"key":"car.sold")", ""), "\"car.sold\" has no words"));
  CHECK(told(faults_with(R"({"key":"car.sold")", "{"), "not a JSON object"));
  CHECK(told(faults_with(R"({"key":"car.sold")",
                         R"({"key":"car.sold","claim":"vehicle_gone","text":"{title"})"),
             "not closed"));
  CHECK(
      told(faults_with(R"({"key":"car.sold")", R"({"key":"car.sold","key":"car.gone","text":"x"})"),
           "given twice"));
}

TEST_CASE("plain words are found in both languages, as whole words") {
  CHECK_FALSE(stating_word("What kind of car are you looking for?"));
  CHECK_FALSE(stating_word("¿Qué tipo de auto busca?"));
  CHECK(stating_word("Estará aquí mañana") == "estara");
  CHECK(stating_word("room 4") == "4");
  CHECK_FALSE(stating_word("a freelance holder"));
}

TEST_CASE("values are written as each language writes them") {
  auto said = [](auto write) {
    std::string out;
    write(out);
    return out;
  };
  using namespace std::chrono;
  local_days saturday{2026y / December / 5};
  LocalMinute ten = saturday + hours{10};
  CHECK(said([&](auto& o) { phrase::day_time(o, Language::en, ten); }) ==
        "Saturday, December 5, 10:00 AM");
  CHECK(said([&](auto& o) { phrase::day_time(o, Language::es, ten); }) ==
        "sábado 5 de diciembre, 10:00");
  CHECK(said([&](auto& o) { phrase::clock(o, Language::en, saturday + minutes{5}); }) ==
        "12:05 AM");
  CHECK(said([&](auto& o) { phrase::clock(o, Language::en, saturday + hours{12}); }) == "12:00 PM");
  CHECK(said([&](auto& o) { phrase::money(o, {2'748'000}); }) == "$27,480");
  CHECK(said([&](auto& o) { phrase::money(o, {2'748'005}); }) == "$27,480.05");
  CHECK(said([&](auto& o) { phrase::money(o, {-50'000}); }) == "-$500");
  CHECK(said([&](auto& o) { phrase::price(o, Language::en, {}); }) == "price on request");
  CHECK(said([&](auto& o) { phrase::number(o, 1'234'567); }) == "1,234,567");
  CHECK(said([&](auto& o) { phrase::phone(o, "+15305550142"); }) == "(530) 555-0142");
  CHECK(said([&](auto& o) { phrase::deadline(o, Language::es, {ten, ten}); }) == "las 10:00");
  CHECK(said([&](auto& o) {
          phrase::moment(o, Language::en, {ten - days{3}, ten});
        }) == "December 2, 10:00 AM");
}

TEST_CASE("wishes are written as people say them") {
  Criteria wish;
  wish.want.condition = {"used"};
  wish.want.exterior_color = {"red", "blue"};
  wish.want.body = {"suv"};
  wish.want.drivetrain = {"awd"};
  wish.want.feature = {"sunroof", "leather"};
  wish.price.max = 30000;
  wish.year.min = 2019;
  wish.exclude.make = {"Jeep"};
  std::string en;
  phrase::criteria(en, Language::en, wish);
  CHECK(en ==
        "used red or blue SUV, AWD, under $30,000, from 2019, with a sunroof and leather, "
        "not Jeep");
  std::string es;
  phrase::criteria(es, Language::es, wish);
  CHECK(es ==
        "SUV usado rojo o azul, AWD, menos de $30,000, desde 2019, con quemacocos y piel, "
        "no Jeep");
}

TEST_CASE("opening hours of days that are alike are told together") {
  using namespace std::chrono;
  std::vector<DayHours> week;
  local_days monday{2026y / December / 7};
  for (int i = 0; i < 7; ++i) week.push_back({monday + days{i}, {{540, 1080}}, ""});
  week[5].open = {{600, 840}};
  week[6].open.clear();
  std::string text;
  phrase::hours(text, Language::en, week);
  CHECK(text == "Monday to Friday 9:00 AM to 6:00 PM; Saturday 10:00 AM to 2:00 PM; Sunday closed");
  week[3] = {monday + days{3}, {}, "Inventory Day"};
  text.clear();
  phrase::hours(text, Language::en, {week.begin() + 3, week.begin() + 4});
  CHECK(text == "Thursday, December 10 closed (Inventory Day)");
}

}  // namespace kept::tests
