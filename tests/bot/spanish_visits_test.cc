// Visits, places and hours in Spanish: what is wished for apart from what is booked or told.
#include <algorithm>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "bot/lexicon.h"
#include "bot/understanding.h"
#include "tests/bot/spanish_support.h"
#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

using test::spanish::acts_are;
using test::spanish::heard;

bool starts(std::string_view text, const char* start, Asked asked = Asked::nothing) {
  const Meaning meaning = heard(text, asked);
  return meaning.when.size() == 1 && meaning.when.front().start &&
         test::to_text(*meaning.when.front().start) == start;
}

}  // namespace

TEST_CASE("A visit that is wished for is not booked yet") {
  for (const auto* text : {"me dan cita el lunes?", "quiero una cita el lunes",
                           "ocupo cita el lunes", "tienen cita el lunes?", "cita el lunes"}) {
    CAPTURE(text);
    CHECK(acts_are(text, {Act::request_appointment, Act::choose_time}));
    CHECK(starts(text, "2027-03-15T00:00"));
  }
  CHECK(acts_are("quiero cancelar mi cita el lunes", {Act::cancel}));
  CHECK(acts_are("puedo cambiar la cita del lunes", {Act::reschedule}));
  CHECK(acts_are("una cita para ver carros", {Act::request_appointment}));
  CHECK(acts_are("tenia cita hoy pero no me dieron permiso, puedo ir el sabado",
                 {Act::reschedule, Act::choose_time}));
}

TEST_CASE("Ways to ask for the place and the hours") {
  CHECK(acts_are("me das la direccion y a que hora cierran", {Act::ask_location, Act::ask_hours}));
  CHECK(acts_are("por donde le llego si vengo de la 5", {Act::ask_location}));
  CHECK(acts_are("el dia de thanksgiving trabajan?", {Act::ask_hours}));
  CHECK(acts_are("despues de las 7 hay alguien hoy?", {Act::ask_hours}));
}

TEST_CASE("What is told besides is no business of its own") {
  CHECK(acts_are("si, puedo llevarla yo", {Act::affirm}, Asked::drivable));
  CHECK(acts_are("no perdon, la gris", {Act::select_vehicle, Act::correct}, Asked::which_vehicle));
  CHECK(acts_are("nadie me regreso el callback", {Act::complain}));
  CHECK(acts_are("no estoy molesto, abren hoy?", {Act::ask_hours}));
  CHECK(acts_are("anote mal el numero, es 323-555-0190", {Act::correct, Act::give_contact}));
  CHECK(heard("soy rosaura de la iglesia").contact.name == "Rosaura");
}

TEST_CASE("The day after tomorrow in one word, and hours that are their own") {
  CHECK(heard("manana o pasado en la tarde", Asked::which_time).when.size() == 2);
  CHECK(starts("manana no puedo pero pasado si, a las 6", "2027-03-12T18:00", Asked::which_time));
  CHECK(starts("puede ser hoy? salgo a las 3", "2027-03-10T00:00", Asked::which_time));
}

TEST_CASE("What is asked behind 'whether'") {
  CHECK(acts_are("quiero preguntar si la cherokee roja es 4x4", {Act::ask_vehicle}));
  CHECK(acts_are("la azul, pero quiero saber si tiene choques",
                 {Act::select_vehicle, Act::ask_vehicle}, Asked::which_vehicle));
  CHECK(acts_are("cual me conviene mas?", {Act::ask_vehicle}, Asked::which_vehicle));
  CHECK(acts_are("no me la puede dejar mas barata?", {Act::negotiate_price}));
}

TEST_CASE("Room for a visit is 'cupo'") {
  CHECK(acts_are("hay cupo el sabado?", {Act::request_appointment, Act::choose_time}));
  CHECK_FALSE(heard("cuando tienen cupo").has(Act::negotiate_price));
}

}  // namespace kept::bot
