#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "server/refusal_text.h"
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

Json command(std::string id, std::string name, Json more = Json::object()) {
  more["id"] = std::move(id);
  more["command"] = std::move(name);
  return more;
}

HttpResponse send(House& house, const Json& json) {
  return house.command(json.dump());
}

bool says(const HttpResponse& answer, int status, const std::string& code) {
  CAPTURE(answer.body);
  return answer.status == status && Json::parse(answer.body).value("code", "") == code;
}

Json done(House& house, const Json& json) {
  const auto answer = send(house, json);
  CAPTURE(answer.body);
  REQUIRE(answer.status == 200);
  CHECK(faults_of(answer.body, "post", "/api/rooftops/{slug}/commands") == "");
  return Json::parse(answer.body);
}

LotStatus status_of(House& house, const Vehicle& car) {
  return house.read([&](ReadStore& store) {
    return store.vehicle_by_stock(car.rooftop, car.spec.stock_number, house.clock.now())
        ->vehicle.status;
  });
}

EntrySeq entries(House& house) {
  return house.read([&](ReadStore& store) { return store.last_entry(house.books.lakeside); });
}

Json booking(const std::string& id, const std::string& starts_at = "2026-12-05T18:00:00.000Z") {
  return command(id, "book_appointment",
                 {{"kind", "test_drive"},
                  {"starts_at", starts_at},
                  {"name", "Dana Brooks"},
                  {"phone", "(510) 555-0188"}});
}

}  // namespace

TEST_CASE("AWalkInIsBookedThroughTheSameGate") {
  House house;
  const auto car = house.books.vehicle("K1");
  house.sign_in_as(house.books.maria);
  auto asked = booking("c-1");
  asked["vehicle"] = car.id.value;
  const auto booked = done(house, asked);
  CHECK(booked["appointment"]["lead"]["phone"] == "+15105550188");
  CHECK(booked["appointment"]["local"] == "Saturday, December 5, 10:00 AM");
  CHECK(booked["appointment"]["conversation"].is_null());
  CHECK(booked["appointment"]["held_until"] != nullptr);
  auto second = booking("c-2");
  CHECK(says(send(house, second), 409, "slot_taken"));
}

TEST_CASE("ARefusedBookingLeavesNothingBehind") {
  House house;
  house.sign_in_as(house.books.maria);
  house.open();
  const auto before = entries(house);
  CHECK(says(send(house, booking("c-1", "2026-12-06T18:00:00.000Z")), 409, "outside_hours"));
  CHECK(says(send(house, booking("c-2", "2026-12-25T18:00:00.000Z")), 409, "beyond_horizon"));
  CHECK(says(send(house, booking("c-3", "2026-12-05T18:05:00.000Z")), 409, "off_grid"));
  CHECK(says(send(house, booking("c-4", "2026-12-05T01:00:00.000Z")), 409, "staff_off_shift"));
  auto stranger = booking("c-5");
  stranger["staff"] = house.books.hanna.value;
  CHECK(says(send(house, stranger), 404, "unknown_staff"));
  CHECK(entries(house) == before);
}

TEST_CASE("TheSameIdTwiceIsDoneOnceAndAnsweredAlike") {
  House house;
  house.sign_in_as(house.books.maria);
  const auto first = send(house, booking("c-1"));
  REQUIRE(first.status == 200);
  const auto after = entries(house);
  CHECK(send(house, booking("c-1")).body == first.body);
  CHECK(entries(house) == after);
  CHECK(says(send(house, booking("c-1", "2026-12-05T20:00:00.000Z")), 409, "id_reused"));
  CHECK(entries(house) == after);
}

TEST_CASE("APromisedCarIsSoldOnlyByAManagersOverrideWithAReason") {
  House house;
  const auto car = house.books.vehicle("K1");
  house.books.put(make_hold(car, house.books.put(make_lead(house.books.lakeside, "Dana Brooks")),
                            noon + minutes{10}));
  house.sign_in_as(house.books.maria);
  house.sign_in_as(house.books.boss);
  house.be(house.books.maria);
  Json sale{{"vehicle", car.id.value}};
  const auto refused = send(house, command("c-1", "mark_sold", sale));
  CHECK(says(refused, 409, "vehicle_promised"));
  CHECK(refused.body.find("held for Dana Brooks until Thursday, December 3, 2:15 PM") !=
        std::string::npos);
  sale["override"] = true;
  CHECK(says(send(house, command("c-2", "mark_sold", sale)), 403, "override_needs_manager"));
  house.be(house.books.boss);
  CHECK(says(send(house, command("c-3", "mark_sold", sale)), 400, "reason_missing"));
  CHECK(status_of(house, car) == LotStatus::available);
  sale["reason"] = "Sold on the floor before the hold was seen.";
  done(house, command("c-4", "mark_sold", sale));
  CHECK(status_of(house, car) == LotStatus::sold);
}

TEST_CASE("ABookingThatAHoldKeepsOutSaysWhereItStandsAndHowItEnds") {
  House house;
  const auto car = house.books.vehicle("K1");
  const auto other = house.books.vehicle("K2");
  auto twin = make_vehicle(house.books.hill, "H1");
  twin.spec.vin = other.spec.vin;
  twin.id = house.books.put(twin);
  const auto dana = house.books.put(make_lead(house.books.lakeside, "Dana Brooks"));
  const auto ivy = house.books.put(make_lead(house.books.hill, "Ivy Lane"));
  house.books.put(make_hold(car, dana, noon + minutes{10}));
  house.books.put(make_hold(twin, ivy, noon + minutes{10}));
  house.sign_in_as(house.books.maria);
  const auto refused = [&](const Vehicle& wanted, const std::string& id) {
    auto asked = booking(id);
    asked["vehicle"] = wanted.id.value;
    const auto answer = send(house, asked);
    CHECK(says(answer, 409, "vehicle_already_held"));
    return Json::parse(answer.body)["text"].get<std::string>();
  };
  CHECK(refused(car, "c-1") ==
        "This car is held for Dana Brooks until Thursday, December 3, 2:15 PM. Nothing was "
        "changed; if it is the same customer, release that hold first.");
  CHECK(refused(other, "c-2") ==
        "This car is held at hill Motors until Thursday, December 3, 2:15 PM. Nothing was "
        "changed; have that hold released there, or wait until it ends.");
}

TEST_CASE("WhatStaffChangedIsToldInTheSameTurnAndPublishedAfterIt") {
  std::vector<Touched> touched;
  int published = 0;
  House house([&](Ledger& ledger, const ActScene&, const ActDone& act) -> Publish {
    CHECK(act.entry > 0);
    touched = ledger.touched();
    return [&](std::vector<Outgoing>&) { ++published; };
  });
  const auto car = house.books.vehicle("K1");
  const auto talk = house.books.conversation("Dana Brooks");
  auto hold = make_hold(car, talk.lead, noon + minutes{10});
  hold.conversation = talk.id;
  const auto id = house.books.put(hold);
  house.sign_in_as(house.books.maria);
  done(house, command("c-1", "release_hold", {{"hold", id.value}, {"reason", "Called off."}}));
  REQUIRE(touched.size() == 1);
  CHECK(touched[0].conversation == talk.id);
  CHECK(published == 1);
  touched.clear();
  CHECK(send(house, command("c-1", "release_hold", {{"hold", id.value}, {"reason", "Called off."}}))
            .status == 200);
  CHECK(touched.empty());
  CHECK(published == 1);
  const auto changes = house.hub.take_changes();
  CHECK(changes.size() <= 1);
}

TEST_CASE("AConversationIsAnsweredByWhoTookIt") {
  House house;
  auto talk = house.books.conversation("Dana Brooks");
  house.books.say(talk, Author::visitor, "a person please");
  house.sign_in_as(house.books.boss);
  house.sign_in_as(house.books.maria);
  const Json which{{"conversation", talk.id.value}};
  auto reply = which;
  reply["text"] = "  Maria here.  ";
  CHECK(says(send(house, command("c-1", "reply", reply)), 403, "not_yours"));
  done(house, command("c-2", "take_conversation", which));
  CHECK(done(house, command("c-3", "reply", reply))["seq"] == 2);
  const auto lines = house.read([&](ReadStore& store) { return store.transcript(talk.id, 0, 9); });
  REQUIRE(lines.size() == 2);
  CHECK(lines[1].message.text == "Maria here.");
  CHECK(lines[1].message.staff == house.books.maria);
  reply["text"] = std::string(4001, 'a');
  CHECK(says(send(house, command("c-4", "reply", reply)), 400, "invalid_request"));
  reply["text"] = " ";
  CHECK(says(send(house, command("c-5", "reply", reply)), 400, "invalid_request"));
  done(house, command("c-6", "hand_back", which));
  CHECK(says(send(house, command("c-7", "hand_back", which)), 409, "status_unchanged"));
}

TEST_CASE("AnAppointmentIsMovedKeptCancelledAndFreedOnce") {
  House house;
  house.sign_in_as(house.books.maria);
  const auto id = done(house, booking("c-1"))["appointment"]["id"].get<int>();
  const Json which{{"appointment", id}};
  auto move = which;
  move["starts_at"] = "2026-12-06T20:00:00.000Z";
  CHECK(says(send(house, command("c-2", "move_appointment", move)), 409, "outside_hours"));
  move["starts_at"] = "2026-12-05T20:00:00.000Z";
  CHECK(done(house, command("c-3", "move_appointment", move))["appointment"]["local"] ==
        "Saturday, December 5, 12:00 PM");
  CHECK(done(house, command("c-4", "cancel_appointment", which))["appointment"]["state"] ==
        "cancelled");
  done(house, command("c-5", "cancel_appointment", which));
  CHECK(says(send(house, command("c-6", "mark_arrived", which)), 409, "appointment_not_open"));
}

TEST_CASE("WhatCameOfAnAppointmentIsNotMarkedBeforeItsDay") {
  House house;
  house.sign_in_as(house.books.maria);
  const auto id = done(house, booking("c-1"))["appointment"]["id"].get<int>();
  const Json which{{"appointment", id}};
  for (const char* mark : {"mark_arrived", "complete_appointment", "mark_no_show"}) {
    const auto refused = send(house, command("c-2", mark, which));
    CHECK(says(refused, 409, "before_its_day"));
    CHECK(refused.body.find("The day of this appointment has not come yet.") != std::string::npos);
  }
}

TEST_CASE("TasksAreOpenedTakenAndClosed") {
  House house;
  house.sign_in_as(house.books.boss);
  house.sign_in_as(house.books.maria);
  const auto task = done(
      house, command("c-1", "open_task", {{"kind", "call_back"}, {"text", "Call Dana."}}))["task"];
  house.be(house.books.boss);
  done(house, command("c-2", "take_task", {{"task", task}}));
  done(house, command("c-3", "close_task", {{"task", task}, {"outcome", "Called."}}));
  CHECK(says(send(house, command("c-4", "close_task", {{"task", task}})), 409, "task_not_open"));
  CHECK(says(send(house, command("c-5", "open_task", {{"kind", "nap"}, {"text", "x"}})), 400,
             "invalid_request"));
}

TEST_CASE("RowsOfAnotherRooftopAreUnknownHere") {
  House house;
  auto car = make_vehicle(house.books.hill, "H1");
  car.id = house.books.put(car);
  house.sign_in_as(house.books.chief);
  const Json which{{"vehicle", car.id.value}};
  CHECK(says(send(house, command("c-1", "mark_sold", which)), 404, "unknown_vehicle"));
  CHECK(says(send(house, command("c-2", "place_hold", which)), 404, "unknown_vehicle"));
  CHECK(status_of(house, car) == LotStatus::available);
}

TEST_CASE("ACommandThatIsNotWellFormedChangesNothing") {
  House house;
  const auto car = house.books.vehicle("K1");
  house.sign_in_as(house.books.maria);
  house.open();
  const auto before = entries(house);
  for (const auto* body :
       {"", "[]", R"({"id":"c-1"})", R"({"id":"c-1","command":"explode"})",
        R"({"id":"c 1","command":"relist","vehicle":1})", R"({"id":"c-1","command":"relist"})",
        R"({"id":"c-1","command":"relist","vehicle":"1"})",
        R"({"id":"c-1","command":"relist","vehicle":1,"hold":2})"}) {
    CAPTURE(body);
    CHECK(house.command(body).status == 400);
  }
  auto forged = house.post_request("/api/rooftops/lakeside/commands",
                                   command("c-1", "mark_sold", {{"vehicle", car.id.value}}).dump());
  forged.origin = "https://evil.example";
  CHECK(house.ask(forged).status == 403);
  CHECK(entries(house) == before);
  CHECK(status_of(house, car) == LotStatus::available);
}

TEST_CASE("EveryRefusalSaysWhatHappenedAndThatNothingChanged") {
  for (int i = 1; i <= static_cast<int>(Refusal::too_much_vanished); ++i) {
    const auto refusal = static_cast<Refusal>(i);
    CAPTURE(to_string(refusal));
    const auto text = refusal_text(refusal);
    CHECK(text.find("Nothing was changed") != std::string_view::npos);
    CHECK(text.find("The books say no") == std::string_view::npos);
    CHECK(refusal_status(refusal) >= 400);
  }
}

TEST_CASE("PhonesAreKeptInOneForm") {
  CHECK(phone_e164("(510) 555-0188") == "+15105550188");
  CHECK(phone_e164("1-510-555-0188") == "+15105550188");
  CHECK(phone_e164("+44 20 7946 0958") == "+442079460958");
  CHECK(phone_e164("555-0188").empty());
  CHECK(phone_e164("call me").empty());
}
