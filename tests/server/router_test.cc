#include <doctest/doctest.h>

#include "server/access.h"
#include "server/password.h"
#include "tests/server/house.h"
#include "tests/server/wire_schema.h"

using namespace kept::server;
using namespace kept::server::test;
using namespace kept::inventory;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

bool says(const HttpResponse& answer, int status, const std::string& code) {
  return answer.status == status &&
         answer.body.find("\"code\":\"" + code + "\"") != std::string::npos;
}

std::string header(const HttpResponse& answer, const std::string& name) {
  for (const auto& [key, value] : answer.headers) {
    if (key == name) return value;
  }
  return {};
}

const char* board = "/api/rooftops/lakeside/board";

// Lets maria sign in with a real password.
void give_password(House& house, const std::string& password) {
  auto maria = read_test::make_staff(house.books.lakeside, "maria");
  maria.id = house.books.maria;
  maria.password_hash = hash_password(password);
  house.books.put(maria);
}

}  // namespace

TEST_CASE("WhatIsNotInTheTableIsToldSo") {
  House house;
  CHECK(says(house.get("/api/nothing"), 404, "not_found"));
  CHECK(says(house.get("/api/rooftops//board"), 404, "not_found"));
  CHECK(says(house.get("/api/rooftops/lakeside/board/"), 404, "not_found"));
  const auto wrong = house.post(board, "{}");
  CHECK(says(wrong, 405, "method_not_allowed"));
  CHECK(header(wrong, "Allow") == "GET");
  HttpRequest file;
  file.method = "GET";
  file.path = "/widget.js";
  CHECK_FALSE(house.router.handle(file, [](HttpResponse) { FAIL("answered"); }));
}

TEST_CASE("StaffPagesAreClosedToWhoIsNotSignedIn") {
  House house;
  for (const auto* page : {"board", "vehicles", "conversations", "tasks", "slots", "audit",
                           "appointments/1", "conversations/1", "audit/1", "entries/1"}) {
    CAPTURE(page);
    CHECK(says(house.get("/api/rooftops/lakeside/" + std::string{page}), 401, "not_signed_in"));
  }
  CHECK(says(house.command("{}"), 401, "not_signed_in"));
  CHECK(says(house.get("/api/me"), 401, "not_signed_in"));
  house.cookie = "kept_session=guessed";
  CHECK(says(house.get(board), 401, "not_signed_in"));
}

TEST_CASE("ASalespersonOfAnotherRooftopIsRefusedAndItIsWritten") {
  House house;
  house.sign_in_as(house.books.hanna);
  CHECK(says(house.get(board), 403, "other_rooftop"));
  CHECK(
      says(house.command(R"({"id":"c-1","command":"relist","vehicle":1})"), 403, "other_rooftop"));
  house.writer.stop();
  CHECK(house.last_kind() == EntryKind::access_refused);
}

TEST_CASE("TheAuditIsForManagersAndAdmins") {
  House house;
  house.sign_in_as(house.books.maria);
  house.sign_in_as(house.books.chief);
  house.sign_in_as(house.books.boss);
  const char* audit = "/api/rooftops/lakeside/audit";
  CHECK(house.get(audit).status == 200);
  house.be(house.books.chief);
  CHECK(house.get(audit).status == 200);
  house.be(house.books.maria);
  CHECK(says(house.get(audit), 403, "manager_only"));
  CHECK(says(house.get("/api/rooftops/lakeside/entries/1"), 403, "manager_only"));
  CHECK(house.get(board).status == 200);
}

TEST_CASE("ASessionThatHasRunOutOpensNothing") {
  House house;
  house.sign_in_as(house.books.maria);
  CHECK(house.get(board).status == 200);
  house.clock.advance(hours{12});
  CHECK(says(house.get(board), 401, "not_signed_in"));
}

TEST_CASE("BadQueriesAreRefusedWithTheirReason") {
  House house;
  house.sign_in_as(house.books.maria);
  CHECK(says(house.get(board, "day=someday"), 400, "invalid_request"));
  CHECK(says(house.get(board, "colour=red"), 400, "unknown_field"));
  CHECK(
      says(house.get("/api/rooftops/lakeside/vehicles", "status=stolen"), 400, "invalid_request"));
  CHECK(says(house.get("/api/rooftops/nowhere/board"), 404, "not_found"));
  CHECK(says(house.get("/api/rooftops/lakeside/appointments/99"), 404, "not_found"));
  CHECK(says(house.get("/api/rooftops/lakeside/conversations/x"), 404, "not_found"));
}

TEST_CASE("SigningInGivesASessionAndSigningOutEndsIt") {
  House house;
  give_password(house, "correct horse battery");
  const auto in =
      house.post("/api/sign-in", R"({"login":"maria","password":"correct horse battery"})");
  REQUIRE(in.status == 200);
  CHECK(faults_of(in.body, "post", "/api/sign-in") == "");
  const auto set = header(in, "Set-Cookie");
  CHECK(set.find("HttpOnly; SameSite=Strict; Path=/") != std::string::npos);
  CHECK(set.find("Secure") == std::string::npos);
  CHECK(house.last_kind() == EntryKind::signed_in);

  house.cookie = set.substr(0, set.find(';'));
  const auto me = house.get("/api/me");
  CHECK(me.status == 200);
  CHECK(faults_of(me.body, "get", "/api/me") == "");
  CHECK(me.body.find("lakeside") != std::string::npos);
  CHECK(me.body.find("hill") == std::string::npos);

  CHECK(house.post("/api/sign-out", "").status == 204);
  CHECK(house.last_kind() == EntryKind::signed_out);
  CHECK(says(house.get("/api/me"), 401, "not_signed_in"));
  CHECK(house.post("/api/sign-out", "").status == 204);
}

TEST_CASE("AWrongPasswordAnUnknownLoginAndOneWhoLeftAreAnsweredAlike") {
  House house;
  give_password(house, "correct horse battery");
  auto gone = read_test::make_staff(house.books.lakeside, "gone");
  gone.password_hash = hash_password("correct horse battery");
  gone.active = false;
  house.books.put(gone);
  const auto wrong = house.post("/api/sign-in", R"({"login":"maria","password":"wrong"})");
  CHECK(says(wrong, 401, "wrong_credentials"));
  CHECK(header(wrong, "Set-Cookie").empty());
  CHECK(house.post("/api/sign-in", R"({"login":"nobody","password":"wrong"})").body == wrong.body);
  CHECK(house.post("/api/sign-in", R"({"login":"gone","password":"correct horse battery"})").body ==
        wrong.body);
  house.writer.stop();
  CHECK(house.last_kind() == EntryKind::sign_in_failed);
}

TEST_CASE("GuessingAPasswordIsStoppedForThatAddressOnly") {
  House house;
  const std::string guess = R"({"login":"nobody","password":"guess"})";
  for (int i = 0; i < 8; ++i) CHECK(house.post("/api/sign-in", guess).status == 401);
  CHECK(says(house.post("/api/sign-in", guess), 429, "too_many_attempts"));
  auto elsewhere = house.post_request("/api/sign-in", guess);
  elsewhere.remote_address = "192.0.2.2";
  CHECK(house.ask(elsewhere).status == 401);
  house.clock.advance(minutes{15});
  CHECK(house.post("/api/sign-in", guess).status == 401);
}

TEST_CASE("SigningInFromAnotherSitesPageIsRefused") {
  House house;
  const std::string body = R"({"login":"maria","password":"x"})";
  auto foreign = house.post_request("/api/sign-in", body);
  foreign.origin = "https://evil.example";
  CHECK(says(house.ask(foreign), 403, "foreign_origin"));
  auto bare = house.post_request("/api/sign-in", body);
  bare.x_kept.clear();
  CHECK(says(house.ask(bare), 403, "header_missing"));
  CHECK(says(house.post("/api/sign-in", R"({"login":"maria"})"), 400, "invalid_request"));
  CHECK(says(house.post("/api/sign-in", R"({"login":"m","password":"x","more":1})"), 400,
             "unknown_field"));
}

TEST_CASE("WhenTheReadersAreFullAPageIsRefusedNotQueued") {
  House house;
  house.open();
  house.readers.stop();
  CHECK(says(house.get("/api/public/rooftops"), 503, "busy"));
  CHECK(says(house.get(board), 503, "busy"));
}

TEST_CASE("WhenTheWriterHasEndedNothingIsAccepted") {
  House house;
  house.sign_in_as(house.books.maria);
  house.open();
  house.writer.stop();
  CHECK(says(house.command(R"({"id":"c-1","command":"relist","vehicle":1})"), 503, "busy"));
  CHECK(house.get(board).status == 200);
}
