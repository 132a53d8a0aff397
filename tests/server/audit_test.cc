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

const char* body = R"({"sentences":[{"text":"It is here.","claims":["vehicle_standing"]},)"
                   R"({"text":"It costs $27,480.","claims":["vehicle_price"]}]})";

// The assistant says two sentences, each with a claim, through the ledger.
Conversation say_with_evidence(Books& books) {
  auto talk = books.conversation("Dana Brooks");
  books.say(talk, Author::visitor, "is the red one there?");
  books.turn([&](Transaction& turn) {
    Ledger ledger(turn, {Actor::Kind::assistant, talk.id.value});
    EntryBody claims;
    claims.add("claim", "vehicle_standing vehicle:1 entry=1 at=1796335500000");
    claims.add("evidence", "status available").add("evidence", "seen_at two words");
    claims.add("claim", "vehicle_price vehicle:1 entry=1 at=1796335500000");
    claims.add("evidence", "price.total 27480.00");
    claims.add("evidence", "expires_at 1796335500000");
    claims.add("evidence", "free_starts free 1796335500000,1796339100000");
    claims.add("from", "lot:2 entry=7 at=1796335500000").add("evidence", "count 0");
    ledger.assistant_said(talk, "It is here. It costs $27,480.", body, claims);
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
  const auto& first = sentences[0]["proofs"][0]["evidence"];
  REQUIRE(first.size() == 2);
  CHECK(first[0]["row"] == "vehicle:1");
  CHECK(first[0]["rooftop"] == "lakeside");
  CHECK(first[0]["field"] == "status");
  CHECK(first[0]["value"] == "available");
  CHECK(first[0]["entry"] == 1);
  CHECK(first[1]["value"] == "two words");
  const auto& price = sentences[1]["proofs"][0];
  CHECK(price["kind"] == "vehicle_price");
  CHECK(price["evidence"][0]["field"] == "price.total");
  // Evidence of another rooftop is proved in that rooftop's ledger.
  CHECK(price["evidence"][3]["row"] == "lot:2");
  CHECK(price["evidence"][3]["entry"] == 7);
  CHECK(price["evidence"][3]["rooftop"] == "hill");
  // Raw as the ledger has it, and as people read it.
  CHECK(price["evidence"][0]["value"] == "27480.00");
  CHECK(price["evidence"][0]["text"] == "$27,480");
  CHECK(price["evidence"][1]["value"] == "1796335500000");
  CHECK(price["evidence"][1]["text"] == "Thursday, December 3, 2:05 PM");
  CHECK(price["evidence"][2]["text"] ==
        "free Thursday, December 3, 2:05 PM; Thursday, December 3, 3:05 PM");
  CHECK(first[0].contains("text") == false);
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
  // Numbers beyond a rooftop's own are no way into the next one's ledger.
  house.books.turn([&](Transaction& turn) {
    turn.append(house.books.hill, EntryKind::feed_applied, {Actor::Kind::house, 0}, EntryBody());
  });
  CHECK(house.get(base + "entries/" + std::to_string((std::int64_t{1} << 40) + 1)).status == 404);
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

TEST_CASE("ASourceThatIsNotOursProvesNothing") {
  CHECK(source_from("vehicle:1 entry=4 at=5") == ProofSource{"vehicle:1", 4, from_millis(5), {}});
  for (const auto* text : {"", "vehicle:1", "vehicle:1 entry=x at=5", "vehicle:1 entry=4",
                           " entry=4 at=5", "vehicle:1 entry=4 at=5 more"}) {
    CAPTURE(text);
    CHECK_FALSE(source_from(text));
  }
}
