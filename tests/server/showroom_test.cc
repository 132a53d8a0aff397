#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "tests/server/house.h"
#include "tests/server/wire_schema.h"

using namespace kept::server;
using namespace kept::server::test;
using namespace kept::inventory;
using namespace kept::inventory::read_test;
using Json = nlohmann::json;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

const std::string base = "/api/rooftops/lakeside/";

// Saturday, December 5, 10:00 AM at the rooftop.
const Instant saturday = utc(2026, 12, 5, 18, 0);

struct Told {
  Conversation talk;
  AppointmentId appointment;
  Vehicle car;
};

// Dana has looked for a car, holds it and is booked with maria.
Told book_dana(Books& books) {
  Told told;
  told.car = books.vehicle("K1234");
  told.talk = books.conversation("Dana Brooks");
  books.turn([&](Transaction& turn) {
    auto lead = *turn.lead(told.talk.lead);
    lead.phone = "+15105550188";
    lead.preferred = PreferredChannel::text;
    lead.wishes = {"used red SUV, AWD, under $30,000, sunroof"};
    lead.facts = {{"Timing", "wants to buy this weekend"}};
    turn.put(lead);
    auto row = make_appointment(books.lakeside, books.maria, lead.id, saturday);
    row.vehicle = told.car.id;
    row.conversation = told.talk.id;
    row.code = "ABCDEFGH";
    told.appointment = turn.put(row);
    auto hold = make_hold(told.car, lead.id, saturday + minutes{105});
    hold.kind = HoldKind::appointment;
    hold.appointment = told.appointment;
    hold.conversation = told.talk.id;
    turn.put(hold);
  });
  return told;
}

Json checked(House& house, const std::string& page, const std::string& query,
             const std::string& path) {
  const auto answer = house.get(base + page, query);
  CAPTURE(answer.body);
  REQUIRE(answer.status == 200);
  CHECK(faults_of(answer.body, "get", path) == "");
  return Json::parse(answer.body);
}

}  // namespace

TEST_CASE("TheBoardShowsADayWithItsPeopleAndAppointments") {
  House house;
  book_dana(house.books);
  house.sign_in_as(house.books.maria);
  const auto day = checked(house, "board", "day=2026-12-05", "/api/rooftops/{slug}/board");
  CHECK(day["label"] == "Saturday, December 5");
  CHECK(day["today"] == false);
  CHECK(day["open"][0]["starts_at"] == "2026-12-05T17:00:00.000Z");
  CHECK(day["closure"].is_null());
  REQUIRE(day["staff"].size() == 1);
  CHECK(day["staff"][0]["shifts"][0]["ends_at"] == "2026-12-06T01:00:00.000Z");
  REQUIRE(day["appointments"].size() == 1);
  const auto& appointment = day["appointments"][0];
  CHECK(appointment["local"] == "Saturday, December 5, 10:00 AM");
  CHECK(appointment["code"] == "ABCD-EFGH");
  CHECK(appointment["held_until"] == "Saturday, December 5, 11:45 AM");
  CHECK(appointment["lead"]["preferred"] == "text");
  CHECK(appointment["vehicle"]["title"] == "2021 Mazda CX-5 Touring");

  const auto today = checked(house, "board", "", "/api/rooftops/{slug}/board");
  CHECK(today["day"] == "2026-12-03");
  CHECK(today["today"] == true);
  CHECK(today["appointments"].empty());
  CHECK(checked(house, "board", "day=2026-12-25", "/api/rooftops/{slug}/board")["closure"] ==
        "Christmas Day");
}

TEST_CASE("TheArrivalCardHoldsEveryWishAndTheTranscript") {
  House house;
  auto told = book_dana(house.books);
  house.books.say(told.talk, Author::visitor, "looking for a used red SUV",
                  R"({"understood":[{"conclusion":"suv","rule":"body","words":"SUV"}]})");
  house.sign_in_as(house.books.maria);
  const auto card = checked(house, "appointments/" + std::to_string(told.appointment.value), "",
                            "/api/rooftops/{slug}/appointments/{id}");
  CHECK(card["answered"][0]["text"] == "used red SUV, AWD, under $30,000, sunroof");
  CHECK(card["answered"][1]["label"] == "Timing");
  REQUIRE(card["transcript"].size() == 1);
  CHECK(card["transcript"][0]["understood"][0]["words"] == "SUV");
}

TEST_CASE("TheVehicleListTellsWhoIsOwedWhat") {
  House house;
  book_dana(house.books);
  house.books.vehicle("K2", "Toyota");
  house.sign_in_as(house.books.maria);
  const std::string path = "/api/rooftops/{slug}/vehicles";
  const auto held = checked(house, "vehicles", "status=held", path);
  REQUIRE(held["vehicles"].size() == 1);
  const auto& row = held["vehicles"][0];
  CHECK(row["price"] == "$27,480");
  CHECK(row["seen"] == "today 1:05 PM");
  CHECK(row["hold"]["who"] == "Dana Brooks");
  CHECK(row["hold"]["until"] == "Saturday, December 5, 11:45 AM");
  REQUIRE(row["visits"].size() == 1);
  CHECK(row["visits"][0]["salesperson"] == "Name of maria");
  const auto toyota = checked(house, "vehicles", "q=toyota", path);
  CHECK(toyota["total"] == 1);
  CHECK(toyota["vehicles"][0]["hold"].is_null());
  CHECK(checked(house, "vehicles", "page=2", path)["vehicles"].empty());
}

TEST_CASE("EveryVisitToACarIsShownAndHeldWithIt") {
  House house;
  const auto told = book_dana(house.books);
  AppointmentId second;
  house.books.turn([&](Transaction& turn) {
    auto row = make_appointment(house.books.lakeside, house.books.maria, told.talk.lead,
                                saturday + hours{3});
    row.vehicle = told.car.id;
    row.code = "HGFEDCBA";
    second = turn.put(row);
  });
  house.sign_in_as(house.books.maria);
  const auto list = checked(house, "vehicles", "status=held", "/api/rooftops/{slug}/vehicles");
  const auto& visits = list["vehicles"][0]["visits"];
  REQUIRE(visits.size() == 2);
  CHECK(visits[0]["local"] == "Saturday, December 5, 10:00 AM");
  CHECK(visits[1]["local"] == "Saturday, December 5, 1:00 PM");
  for (const auto id : {told.appointment, second}) {
    const auto card = checked(house, "appointments/" + std::to_string(id.value), "",
                              "/api/rooftops/{slug}/appointments/{id}");
    CHECK(card["appointment"]["held_until"] == "Saturday, December 5, 11:45 AM");
  }
}

TEST_CASE("ConversationsAreListedAndOneIsShownWithItsLead") {
  House house;
  auto told = book_dana(house.books);
  house.books.say(told.talk, Author::visitor, "hello");
  house.books.say(told.talk, Author::assistant, "Hi.",
                  R"({"sentences":[{"text":"Hi.","claims":[]}],"choices":[]})");
  house.books.say(told.talk, Author::staff, "Maria here.");
  house.sign_in_as(house.books.maria);
  const auto list = checked(house, "conversations", "", "/api/rooftops/{slug}/conversations");
  REQUIRE(list["conversations"].size() == 1);
  CHECK(list["conversations"][0]["last"] == "Maria here.");
  CHECK(list["conversations"][0]["messages"] == 3);
  const auto page = "conversations/" + std::to_string(told.talk.id.value);
  const auto one = checked(house, page, "", "/api/rooftops/{slug}/conversations/{id}");
  CHECK(one["conversation"]["lead"]["name"] == "Dana Brooks");
  REQUIRE(one["messages"].size() == 3);
  CHECK(one["messages"][0]["id"] == "m-1");
  CHECK(one["messages"][1]["name"] == "Assistant");
  CHECK(one["messages"][2]["name"] == "Name of maria");
  CHECK(checked(house, page, "before=2", "/api/rooftops/{slug}/conversations/{id}")["messages"]
            .size() == 1);
}

TEST_CASE("TasksTellWhenTheyAreDueAndWhetherThatIsPast") {
  House house;
  Task task;
  task.rooftop = house.books.lakeside;
  task.owner = house.books.maria;
  task.due_at = noon - minutes{1};
  task.text = "Call Dana.";
  house.books.put(task);
  task.due_at = noon + hours{20};
  house.books.put(task);
  house.sign_in_as(house.books.maria);
  const auto list = checked(house, "tasks", "", "/api/rooftops/{slug}/tasks");
  REQUIRE(list["tasks"].size() == 2);
  CHECK(list["tasks"][0]["overdue"] == true);
  CHECK(list["tasks"][1]["overdue"] == false);
  CHECK(list["tasks"][1]["due"] == "tomorrow 10:05 AM");
}

TEST_CASE("SlotsAreThoseThatABookingWouldTake") {
  House house;
  book_dana(house.books);
  house.sign_in_as(house.books.maria);
  const std::string path = "/api/rooftops/{slug}/slots";
  const auto free = checked(house, "slots", "day=2026-12-05", path);
  REQUIRE(!free["slots"].empty());
  CHECK(free["slots"][0]["local"] == "Saturday, December 5, 9:00 AM");
  for (const auto& slot : free["slots"]) {
    CHECK(slot["starts_at"] != "2026-12-05T18:00:00.000Z");
    CHECK(slot["starts_at"] != "2026-12-05T18:45:00.000Z");
  }
  CHECK(checked(house, "slots", "day=2026-12-25", path)["none"] == "Closed for Christmas Day.");
  CHECK(checked(house, "slots", "day=2026-12-06", path)["none"] == "Closed on Sundays.");
  CHECK(checked(house, "slots", "day=2026-12-02", path)["none"] == "This day is past.");
  CHECK(checked(house, "slots", "day=2026-12-05&staff=999", path)["slots"].empty());
}
