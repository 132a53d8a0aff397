#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "inventory/ledger.h"
#include "server/evidence_view.h"
#include "tests/server/house.h"
#include "tests/server/wire_schema.h"

using namespace kept::server;
using namespace kept::server::test;
using namespace kept::inventory;
using namespace kept::inventory::read_test;
using Json = nlohmann::json;

namespace {

const std::string base = "/api/rooftops/lakeside/";

const char* body =
    R"({"sentences":[{"text":"It is here.","claims":[{"kind":"vehicle_available",)"
    R"("subject":"vehicle:311","seen_at":"2026-12-03T21:05:00.000Z","entry":1}]},)"
    R"({"text":"It costs $27,480.","claims":[{"kind":"vehicle_price","subject":"vehicle:311",)"
    R"("seen_at":"2026-12-03T21:05:00.000Z","entry":1}]}]})";

// The assistant says two sentences, each with a claim, through the ledger.
Conversation say_with_evidence(Books& books) {
  auto talk = books.conversation("Dana Brooks");
  books.say(talk, Author::visitor, "is the red one there?");
  books.turn([&](Transaction& turn) {
    Ledger ledger(turn, {Actor::Kind::assistant, talk.id.value});
    StatedClaim here{"vehicle_available", "vehicle:311", 1, noon, {}};
    here.evidence = {"vehicle:311 status entry=1 at=1796335500000 available",
                     "vehicle:311 seen_at entry=1 at=1796335500000 two words"};
    StatedClaim costs{"vehicle_price", "vehicle:311", 1, noon, {}};
    costs.evidence = {"vehicle:311 price.total entry=1 at=1796335500000 2748000"};
    ledger.assistant_said(talk, "It is here. It costs $27,480.", body, {here, costs});
    ledger.keep(talk);
  });
  return talk;
}

}  // namespace

TEST_CASE("EverySentenceShowsWhatItRestedOn") {
  House house;
  const auto talk = say_with_evidence(house.books);
  house.sign_in_as(house.books.boss);
  const auto answer = house.get(base + "audit/" + std::to_string(talk.id.value));
  REQUIRE(answer.status == 200);
  CHECK(faults_of(answer.body, "get", "/api/rooftops/{slug}/audit/{id}") == "");
  const auto page = Json::parse(answer.body);
  REQUIRE(page["messages"].size() == 2);
  const auto& sentences = page["messages"][1]["sentences"];
  REQUIRE(sentences.size() == 2);
  const auto& first = sentences[0]["claims"][0]["evidence"];
  REQUIRE(first.size() == 2);
  CHECK(first[0]["row"] == "vehicle:311");
  CHECK(first[0]["field"] == "status");
  CHECK(first[0]["value"] == "available");
  CHECK(first[0]["entry"] == 1);
  CHECK(first[1]["value"] == "two words");
  CHECK(sentences[1]["claims"][0]["evidence"][0]["field"] == "price.total");
}

TEST_CASE("EvidenceIsForTheAuditOnly") {
  House house;
  const auto talk = say_with_evidence(house.books);
  house.sign_in_as(house.books.boss);
  const auto shown = house.get(base + "conversations/" + std::to_string(talk.id.value));
  REQUIRE(shown.status == 200);
  CHECK(shown.body.find("vehicle_price") != std::string::npos);
  CHECK(shown.body.find("evidence") == std::string::npos);
}

TEST_CASE("TheSearchCountsTheMessagesItFound") {
  House house;
  say_with_evidence(house.books);
  house.sign_in_as(house.books.boss);
  const auto answer = house.get(base + "audit", "q=RED+one");
  CHECK(faults_of(answer.body, "get", "/api/rooftops/{slug}/audit") == "");
  const auto found = Json::parse(answer.body);
  CHECK(found["total"] == 1);
  CHECK(found["conversations"][0]["matches"] == 1);
  CHECK(Json::parse(house.get(base + "audit", "q=green").body)["total"] == 0);
}

TEST_CASE("AnEntryIsShownWithTheTextThatItsLeafHashes") {
  House house;
  say_with_evidence(house.books);
  house.sign_in_as(house.books.boss);
  const auto answer = house.get(base + "entries/1");
  REQUIRE(answer.status == 200);
  CHECK(faults_of(answer.body, "get", "/api/rooftops/{slug}/entries/{id}") == "");
  const auto entry = Json::parse(answer.body);
  const auto hashed = std::string(1, '\0') + entry["canonical"].get<std::string>();
  CHECK(entry["leaf"] == to_hex(sha256(hashed)));
  CHECK(entry["kind"] == "assistant_said");
  CHECK(entry["fields"][0]["name"] == "conversation");
  CHECK(house.get(base + "entries/2").status == 404);
  CHECK(house.get(base + "entries/0").status == 404);
}

TEST_CASE("ABodyThatIsNotJsonIsShownByItsTextAlone") {
  House house;
  auto talk = house.books.conversation();
  house.books.say(talk, Author::assistant, "Hello.", "{\"sentences\":");
  house.sign_in_as(house.books.boss);
  const auto answer = house.get(base + "audit/" + std::to_string(talk.id.value));
  REQUIRE(answer.status == 200);
  CHECK(Json::parse(answer.body)["messages"][0]["text"] == "Hello.");
}

TEST_CASE("AnEvidenceLineThatIsNotOursIsNoEvidence") {
  CHECK(evidence_from("vehicle:1 price entry=4 at=5 a b")->value == "a b");
  CHECK(evidence_from("vehicle:1 price entry=4 at=5 ")->value.empty());
  for (const auto* line : {"", "vehicle:1", "vehicle:1 price entry=x at=5 v",
                           "vehicle:1 price entry=4 v", " price entry=4 at=5 v"}) {
    CAPTURE(line);
    CHECK_FALSE(evidence_from(line));
  }
}
