// Spanish as it is spoken: diminutives, names with what people are called, and the hour it is now.
#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "bot/lexicon.h"
#include "bot/understanding.h"
#include "tests/bot/spanish_support.h"

namespace kept::bot {
namespace {

using test::spanish::at;
using test::spanish::heard;
using test::spanish::means;
using test::spanish::says;

bool is_named(std::string_view text, std::string_view name, Asked asked = Asked::name) {
  return heard(text, asked).contact.name == name;
}

}  // namespace

TEST_CASE("Diminutives stand for the word they are made of") {
  CHECK(means("busco un nissancito barato", R"({"make":["Nissan"]})"));
  CHECK(means("una tacomita del 15", R"({"model":["Tacoma"],"year":{"min":2015,"max":2015}})"));
  CHECK(means("quiere un civiquito azulito", R"({"model":["Civic"],"exterior_color":["blue"]})"));
  CHECK(means("que tenga camarita de reversa", R"({"feature":["backup_camera"]})"));
  CHECK(means("tienen jeepcitos o toyotitas", R"({"make":["Jeep","Toyota"]})"));
  CHECK(is_named("me llamo pepito", "Pepito", Asked::nothing));
  CHECK(means("una van pa 15 pasageros", R"({"body":["van"],"seats":{"min":15}})"));
}

TEST_CASE("Greetings of many countries greet, and a blessing at the end thanks") {
  for (const auto* text : {"klk tienen jeepetas", "k tal busco un civic", "q hubo venden trokas",
                           "dimelo que precio tiene el camry", "hola bendiciones, abren hoy?"}) {
    CAPTURE(text);
    CHECK(says(text, Act::greet));
    CHECK_FALSE(says(text, Act::thank));
  }
  CHECK(says("ok dios lo bendiga", Act::thank));
  CHECK_FALSE(says("que lo que pasa es que no tengo credito", Act::greet));
}

TEST_CASE("Today and now are one time, and both days are no hour") {
  for (const auto* text : {"hoy mismo ahorita", "orita", "ahora mismo, hoy", "right now today"}) {
    CAPTURE(text);
    CHECK(at(text, R"({"start":"2027-03-10T10:20","end":null,"grain":"minute"})"));
  }
  CHECK(at("hoy en media hora", R"({"start":"2027-03-10T10:50","end":null,"grain":"minute"})"));
  CHECK(at("lunes o martes, cualquiera de los dos en la tarde",
           R"([{"start":"2027-03-15T12:00","end":"2027-03-15T17:00","grain":"part_of_day"},
               {"start":"2027-03-16T12:00","end":"2027-03-16T17:00","grain":"part_of_day"}])"));
}

TEST_CASE("Names behind what leads to them") {
  CHECK(is_named("con chuy", "Chuy"));
  CHECK_FALSE(says("con chuy", Act::ask_person, Asked::name));
  CHECK(is_named("aqui el beto", "Beto"));
  CHECK(is_named("de parte de julian", "Julian"));
  CHECK(is_named("soy la sra ortega, elvira ortega", "Elvira Ortega"));
  CHECK(is_named("soy la hermana Rosaura", "Rosaura", Asked::nothing));
  CHECK(heard("a nombre de mi esposa", Asked::name).contact.name == std::nullopt);
  CHECK(heard("soy la hermana de pedro", Asked::nothing).contact.name == std::nullopt);
  CHECK(heard("marqueme despues de las 6 al 786-555-0110", Asked::contact).contact.name ==
        std::nullopt);
}

}  // namespace kept::bot
