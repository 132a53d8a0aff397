#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "tests/server/house.h"
#include "tests/server/wire_schema.h"

using namespace kept::server;
using namespace kept::server::test;
using namespace kept::inventory;
using namespace kept::inventory::read_test;
using Json = nlohmann::json;
using std::chrono::minutes;

namespace {

const std::string list = "/api/public/rooftops/lakeside/vehicles";
const std::string list_path = "/api/public/rooftops/{slug}/vehicles";

}  // namespace

TEST_CASE("TheGroupTellsHoursAndWhetherItIsOpen") {
  House house;
  const auto answer = house.get("/api/public/rooftops");
  CHECK(faults_of(answer.body, "get", "/api/public/rooftops") == "");
  const auto open = Json::parse(answer.body);
  CHECK(open["group"] == "Bayline Auto Group");
  const auto& rooftop = open["rooftops"][0];
  CHECK(rooftop["address"] == "410 Shoreline Drive, Oakland, CA 94607");
  CHECK(rooftop["hours"][0]["day"] == "Monday");
  CHECK(rooftop["hours"][6]["text"] == "Closed");
  CHECK(rooftop["open_now"] == true);
  house.clock.advance(minutes{5 * 60});
  CHECK(Json::parse(house.get("/api/public/rooftops").body)["rooftops"][0]["open_now"] == false);
}

TEST_CASE("TheSiteListsWhatIsThereAndFiltersIt") {
  House house;
  house.books.vehicle("K1");
  house.books.vehicle("K2", "Toyota");
  auto sold = make_vehicle(house.books.lakeside, "K3");
  sold.status = LotStatus::sold;
  house.books.put(sold);
  const auto answer = house.get(list);
  CHECK(faults_of(answer.body, "get", list_path) == "");
  const auto all = Json::parse(answer.body);
  CHECK(all["total"] == 2);
  CHECK(all["makes"] == Json{"Mazda", "Toyota"});
  CHECK(all["vehicles"][0]["features"] == Json{"Heated seats", "Sunroof"});
  CHECK(all["vehicles"][0]["price_parts"][1]["text"] == "$485");
  CHECK(all["vehicles"][0]["mpg"].is_null());
  const auto total = [&](const char* query) {
    return Json::parse(house.get(list, query).body)["total"].get<int>();
  };
  CHECK(total("make=toyota") == 1);
  CHECK(total("body=sedan") == 0);
  CHECK(total("max_price=27480") == 2);
  CHECK(total("max_price=27479") == 0);
  CHECK(house.get(list, "sort=random").status == 400);
  CHECK(house.get("/api/public/rooftops/nowhere/vehicles").status == 404);
}

TEST_CASE("AVehiclesPageTellsItsStateAndHidesWhatIsNotOffered") {
  House house;
  const auto car = house.books.vehicle("K1");
  house.books.put(make_hold(car, house.books.put(make_lead(house.books.lakeside, "Dana Brooks")),
                            noon + minutes{10}));
  for (const auto status : {LotStatus::sold, LotStatus::withdrawn, LotStatus::in_transit}) {
    auto row = make_vehicle(house.books.lakeside, std::string{to_string(status)});
    row.spec.vin[0] = static_cast<char>('A' + static_cast<int>(status));
    row.status = status;
    house.books.put(row);
  }
  const auto answer = house.get(list + "/K1");
  CHECK(faults_of(answer.body, "get", list_path + "/{stock}") == "");
  CHECK(Json::parse(answer.body)["state"] == "held");
  CHECK(answer.body.find("Dana") == std::string::npos);
  house.clock.advance(minutes{10});
  CHECK(Json::parse(house.get(list + "/K1").body)["state"] == "available");
  CHECK(Json::parse(house.get(list + "/sold").body)["state"] == "sold");
  CHECK(house.get(list + "/withdrawn").status == 404);
  CHECK(house.get(list + "/in_transit").status == 404);
  CHECK(house.get(list + "/K9").status == 404);
}

TEST_CASE("AVisitorsCopyNeedsTheToken") {
  House house;
  auto talk = house.books.conversation();
  house.books.say(talk, Author::visitor, "hello\nthere");
  HttpRequest request;
  request.method = "GET";
  request.path = "/api/conversations/" + std::to_string(talk.id.value) + "/transcript";
  CHECK(house.ask(request).status == 401);
  request.authorization = "Bearer another";
  const auto wrong = house.ask(request);
  CHECK(wrong.status == 401);
  request.authorization = "Bearer token 1";
  const auto copy = house.ask(request);
  CHECK(copy.status == 200);
  CHECK(copy.content_type == "text/plain; charset=utf-8");
  CHECK(copy.body == "lakeside Motors\n[2026-12-03 2:05 PM] You: hello\nthere\n");
  request.path = "/api/conversations/999/transcript";
  CHECK(house.ask(request).body == wrong.body);
}
