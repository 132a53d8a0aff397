#include "server/access.h"

#include <doctest/doctest.h>

#include "server/attempts.h"
#include "server/password.h"
#include "tests/store/read_fixture.h"

using namespace kept::server;
using namespace kept::inventory;
using namespace kept::inventory::read_test;
using std::chrono::minutes;

namespace {

HttpRequest request_from(std::string origin) {
  HttpRequest request;
  request.x_kept = "1";
  request.host = "kept.example:8080";
  request.origin = std::move(origin);
  return request;
}

}  // namespace

TEST_CASE("EachRoleSeesAndDoesWhatIsItsOwn") {
  const RooftopId here{1}, there{2};
  const auto sales = make_staff(here, "sales");
  const auto manager = make_staff(here, "manager", Role::manager);
  const auto admin = make_staff(RooftopId{}, "admin", Role::admin);
  CHECK(may_see_rooftop(sales, here));
  CHECK_FALSE(may_see_rooftop(sales, there));
  CHECK_FALSE(may_see_rooftop(manager, there));
  CHECK(may_see_rooftop(admin, there));
  CHECK_FALSE(may_see_rooftop(admin, RooftopId{}));
  CHECK_FALSE(may_audit(sales));
  CHECK(may_audit(manager));
  CHECK_FALSE(may_override(sales));
  CHECK(may_override(admin));
  CHECK(may_command(manager, Role::salesperson));
  CHECK_FALSE(may_command(sales, Role::manager));
}

TEST_CASE("WhoHasLeftMayNothing") {
  auto gone = make_staff(RooftopId{}, "gone", Role::admin);
  gone.active = false;
  CHECK_FALSE(may_see_rooftop(gone, RooftopId{1}));
  CHECK_FALSE(may_audit(gone));
  CHECK_FALSE(may_override(gone));
  CHECK_FALSE(may_command(gone, Role::salesperson));
}

TEST_CASE("ARequestFromAnotherOriginIsRefused") {
  CHECK_FALSE(refuse_forgery(request_from("")));
  CHECK_FALSE(refuse_forgery(request_from("http://kept.example:8080")));
  CHECK_FALSE(refuse_forgery(request_from("https://KEPT.example:8080")));
  for (const auto* origin : {"null", "https://evil.example", "https://kept.example",
                             "https://kept.example:8080.evil.example", "ftp://kept.example:8080"}) {
    CAPTURE(origin);
    const auto refused = refuse_forgery(request_from(origin));
    REQUIRE(refused);
    CHECK(refused->status == 403);
  }
  auto bare = request_from("");
  bare.x_kept.clear();
  REQUIRE(refuse_forgery(bare));
  CHECK(refuse_forgery(bare)->body.find("header_missing") != std::string::npos);
}

TEST_CASE("ASessionCookieIsFoundAmongOthersAndOnlyByItsName") {
  CHECK(session_token("kept_session=abc") == "abc");
  CHECK(session_token("a=b; kept_session=abc; c=d") == "abc");
  CHECK(session_token("xkept_session=abc").empty());
  CHECK(session_token("kept_session_two=abc").empty());
  CHECK(session_token("kept_session").empty());
  CHECK(session_token("kept_session=" + std::string(65, 'a')).empty());
  const auto cookie = session_cookie("abc", minutes{1}, true);
  CHECK(cookie == "kept_session=abc; HttpOnly; SameSite=Strict; Path=/; Max-Age=60; Secure");
  CHECK(cleared_session_cookie(false) ==
        "kept_session=; HttpOnly; SameSite=Strict; Path=/; Max-Age=0");
  CHECK(bearer_token("Bearer abc") == "abc");
  CHECK(bearer_token("Basic abc").empty());
}

TEST_CASE("OnlyTheRightPasswordFits") {
  const auto hash = hash_password("correct horse battery");
  CHECK(hash.starts_with("$argon2id$"));
  CHECK(password_fits("correct horse battery", hash));
  CHECK_FALSE(password_fits("correct horse batter", hash));
  CHECK_FALSE(password_fits("", hash));
  CHECK_FALSE(password_fits("correct horse battery", "correct horse battery"));
  CHECK_FALSE(password_fits("", ""));
  CHECK(hash != hash_password("correct horse battery"));
  CHECK(mint_password() != mint_password());
}

TEST_CASE("TriesAreLimitedForAWindowFromTheFirst") {
  Attempts attempts{minutes{15}};
  CHECK(attempts.admit("k", 2, noon));
  CHECK(attempts.admit("k", 2, noon + minutes{14}));
  CHECK_FALSE(attempts.admit("k", 2, noon + minutes{14}));
  CHECK(attempts.admit("other", 2, noon));
  CHECK(attempts.admit("k", 2, noon + minutes{15}));
  CHECK(attempts.admit("k", 2, noon + minutes{15}));
  CHECK_FALSE(attempts.admit("k", 2, noon + minutes{15}));
  attempts.forget("k");
  CHECK(attempts.admit("k", 2, noon + minutes{15}));
}

TEST_CASE("TheTableOfTriesForgetsTheOldestAtItsBound") {
  Attempts attempts{minutes{15}, 2};
  CHECK(attempts.admit("first", 1, noon));
  CHECK(attempts.admit("second", 1, noon + minutes{1}));
  CHECK(attempts.admit("third", 1, noon + minutes{2}));
  CHECK_FALSE(attempts.admit("second", 1, noon + minutes{2}));
  CHECK(attempts.admit("first", 1, noon + minutes{2}));
}
