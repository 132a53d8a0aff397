// Spanish as it is typed: cut short, written by ear, and in phrases of the trade.
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

}  // namespace

TEST_CASE("Single letters stand for Spanish words between Spanish words") {
  CHECK(at("el lunes despues d las 4",
           R"({"start":"2027-03-15T16:00","end":null,"grain":"minute","open":"after"})"));
  CHECK(at("antes d las 2 el martes",
           R"({"start":null,"end":"2027-03-16T14:00","grain":"minute","open":"before"})"));
  CHECK(means("azul x dentro", R"({"interior_color":["blue"]})"));
  CHECK(means("audi q5 o bmw x5", R"({"make":["Audi","BMW"],"model":["Q5","X5"]})"));
}

TEST_CASE("Numbers written by ear are numbers only among Spanish words") {
  CHECK(means("menos de dies mil", R"({"price":{"max":10000}})"));
  CHECK(at("alas dose el jueves", R"({"start":"2027-03-11T12:00","end":null,"grain":"minute"})"));
  CHECK(says("it dies at every light", Act::report_problem));
}

TEST_CASE("Years of two digits behind 'del' and 'modelo'") {
  CHECK(means("una tundra del 17", R"({"model":["Tundra"],"year":{"min":2017,"max":2017}})"));
  CHECK(means("del 14 pa arriba", R"({"year":{"min":2014}})"));
  CHECK(means("modelo 19 o 20", R"({"year":{"min":2019,"max":2020}})"));
  CHECK(means("de 12 a 16", R"({"price":{"min":12000,"max":16000}})"));
  CHECK(means("como de 18", R"({"price":{"min":16200,"max":19800}})"));
}

TEST_CASE("Bounds of years and sums in other words") {
  CHECK(means("mayor a 2016", R"({"year":{"min":2017}})"));
  CHECK(means("no menor al 2017", R"({"year":{"min":2017}})"));
  CHECK(means("que no sea anterior a 2013", R"({"year":{"min":2013}})"));
  CHECK(means("mas o menos del 2015", R"({"year":{"min":2014,"max":2016}})"));
  CHECK(means("cuando menos del 2014", R"({"year":{"min":2014}})"));
  CHECK(means("anterior al 2009", R"({"year":{"max":2008}})"));
  CHECK(means("por ahi de 10 mil", R"({"price":{"min":9000,"max":11000}})"));
  CHECK(means("que no me salga en mas de 13 mil", R"({"price":{"max":13000}})"));
  CHECK(means("poco millaje, menos de 60 mil", R"({"odometer":{"max":60000}})"));
  CHECK(means("no mas de 85k de millas", R"({"odometer":{"max":85000}})"));
  CHECK(means("unas 30 por galon", R"({"mpg":{"min":27,"max":33}})"));
  CHECK(means("pa seis gentes", R"({"seats":{"min":6}})"));
}

TEST_CASE("Parts of a car keep their colour to themselves, horses are no model") {
  CHECK(means("un camry con rines negros", R"({"model":["Camry"]})"));
  CHECK(means("a civic with black rims", R"({"model":["Civic"]})"));
  CHECK(means("unos 300 caballos", R"({})"));
  CHECK(means("negro o gris me da igual", R"({"exterior_color":["black","gray"]})"));
}

TEST_CASE("One of those shown is told by what it is, by its place or by its price") {
  CHECK(means("la que es negra", R"({"exterior_color":["black"]})", Asked::nothing));
  CHECK(says("el que no es rojo", Act::select_vehicle));
  CHECK(means("quiero el segundo", R"({"ordinal":2})", Asked::nothing));
  CHECK(says("me llevo la tercera", Act::select_vehicle));
  CHECK(means("sigue ahi la rogue de 14,300",
              R"({"model":["Rogue"],"price":{"min":14300,"max":14300}})", Asked::nothing));
  CHECK(means("una rogue de 14,300", R"({"model":["Rogue"],"price":{"max":14300}})"));
  CHECK(says("hay de esos civics", Act::ask_inventory));
  CHECK(says("hay vans de pasajeros", Act::ask_inventory));
}

TEST_CASE("An ordinal is no day of the month in Spanish") {
  CHECK(heard("me interesa el quinto", Asked::nothing).when.empty());
  CHECK(at("el primero de abril", R"({"start":"2027-04-01T00:00","end":null,"grain":"day"})"));
}

TEST_CASE("Weekends, work and opening as they are called") {
  for (const auto* text : {"este finde", "este fin", "este fin de semana"}) {
    CAPTURE(text);
    CHECK(at(text, R"({"start":"2027-03-13T00:00","end":"2027-03-15T00:00","grain":"day"})"));
  }
  CHECK(at("la sig semana",
           R"({"start":"2027-03-15T00:00","end":"2027-03-22T00:00","grain":"week"})"));
  CHECK(at("terminando el jale",
           R"({"start":"2027-03-10T17:00","end":null,"grain":"hour","open":"after"})"));
  CHECK(at("el martes nomas abran", R"({"start":"2027-03-16T08:00","end":null,"grain":"hour"})"));
  CHECK(at("el viernes, entre semana trabajo",
           R"({"start":"2027-03-12T00:00","end":null,"grain":"day"})"));
}

TEST_CASE("Thanks behind 'that is fine' answer as they were asked") {
  CHECK(says("asi esta bien gracias", Act::affirm, Asked::confirm_appointment));
  CHECK_FALSE(says("asi esta bien gracias", Act::deny, Asked::confirm_appointment));
  CHECK(says("asi esta bien gracias", Act::deny, Asked::anything_else));
  CHECK_FALSE(says("ok muchas gracias", Act::affirm));
}

TEST_CASE("The price of one is asked, its place is asked, and neither is more than that") {
  CHECK(says("a como la altima", Act::ask_vehicle));
  CHECK(says("que precio tiene la tahoe blanca", Act::ask_vehicle));
  CHECK_FALSE(says("paseme la direccion por favor", Act::reschedule));
  CHECK(says("paseme la direccion por favor", Act::ask_location));
  CHECK_FALSE(says("a que horas me atienden", Act::ask_hours));
  CHECK(says("tienen campo el lunes", Act::request_appointment));
  CHECK(says("quisiera manejar la sorento", Act::request_appointment));
  CHECK_FALSE(says("hasta que hora puedo ir el lunes", Act::request_appointment));
}

TEST_CASE("Vehicles by their Spanish sound, and a channel behind the number") {
  CHECK(means("jailander o roge", R"({"model":["Highlander","Rogue"]})"));
  CHECK(means("tesla modelo y", R"({"make":["Tesla"],"model":["Model Y"]})"));
  const Meaning reached = heard("(562) 555-0147 me pueden textear", Asked::contact);
  CHECK(reached.contact.preferred == Channel::text);
}

TEST_CASE("Reasons are no talk of their own, and a comma keeps a refusal apart") {
  CHECK_FALSE(says("que no sea negro porque hace un calor", Act::smalltalk, Asked::criteria));
  CHECK(says("hace un calor tremendo", Act::smalltalk));
  CHECK_FALSE(says("por correo, no puedo contestar", Act::decline_contact, Asked::contact));
}

}  // namespace kept::bot
