#include "server/json_fields.h"

#include <doctest/doctest.h>

#include "server/json_out.h"
#include "server/query.h"

using namespace kept::server;

namespace {

// The code and the text of a refusal.
std::string told(const std::optional<HttpResponse>& problem) {
  return problem ? std::to_string(problem->status) + " " + problem->body : "";
}

bool mentions(const std::optional<HttpResponse>& problem, std::string_view part) {
  return told(problem).find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("AFieldThatNobodyAskedForIsRefused") {
  auto fields = JsonFields::parse(R"({"id":"c-1","colour":"red"})");
  CHECK(fields.client_id("id") == "c-1");
  CHECK(mentions(fields.problem(), "unknown_field"));
  CHECK(mentions(fields.problem(), "colour"));
}

TEST_CASE("AFieldThatIsThereTwiceIsRefused") {
  auto fields = JsonFields::parse(R"({"id":"c-1","vehicle":1,"id":"c-2"})");
  CHECK(mentions(fields.problem(), "twice"));
}

TEST_CASE("FieldsOfTheWrongKindAreNamed") {
  const auto problem = [](const char* body, auto read) {
    auto fields = JsonFields::parse(body);
    read(fields);
    return fields.problem();
  };
  CHECK(mentions(problem("[]", [](JsonFields&) {}), "not a JSON object"));
  CHECK(mentions(problem("{\"a\":", [](JsonFields&) {}), "not a JSON object"));
  CHECK(mentions(problem("{}", [](JsonFields& f) { f.id("vehicle"); }), "is missing"));
  CHECK(mentions(problem(R"({"vehicle":0})", [](JsonFields& f) { f.id("vehicle"); }), "vehicle"));
  CHECK(mentions(problem(R"({"vehicle":1.5})", [](JsonFields& f) { f.id("vehicle"); }), "vehicle"));
  CHECK(mentions(
      problem(R"({"vehicle":18446744073709551615})", [](JsonFields& f) { f.id("vehicle"); }),
      "vehicle"));
  CHECK(mentions(problem(R"({"at":"soon"})", [](JsonFields& f) { f.instant("at"); }), "time"));
  CHECK(mentions(problem(R"({"o":"yes"})", [](JsonFields& f) { f.flag("o"); }), "true"));
  CHECK(mentions(problem(R"({"id":"a b"})", [](JsonFields& f) { f.client_id("id"); }), "id"));
  CHECK(
      mentions(problem("{\"t\":\"a\\u0000b\"}", [](JsonFields& f) { f.text("t", 9); }), "control"));
  CHECK(mentions(problem("{\"t\":\"\xff\"}", [](JsonFields& f) { f.text("t", 9); }), "JSON"));
  CHECK(mentions(problem(R"({"t":"  "})", [](JsonFields& f) { f.text("t", 9); }), "empty"));
}

TEST_CASE("ATextIsMeasuredInCodePointsAfterItsBlanksAreCut") {
  auto fields = JsonFields::parse("{\"t\":\"  \xC3\xA9\xC3\xA9 \"}");
  CHECK(fields.text("t", 2) == "\xC3\xA9\xC3\xA9");
  CHECK_FALSE(fields.problem());
  auto longer = JsonFields::parse("{\"t\":\"\xC3\xA9\xC3\xA9\xC3\xA9\"}");
  CHECK(longer.text("t", 2).empty());
  CHECK(mentions(longer.problem(), "longer than 2"));
}

TEST_CASE("TheSameContentHasTheSameCanonicalText") {
  const auto a = JsonFields::parse(R"({"a": 1, "b": "x"})");
  const auto b = JsonFields::parse(R"({"b":"x","a":1})");
  CHECK(a.canonical() == b.canonical());
  CHECK(a.canonical() != JsonFields::parse(R"({"b":"y","a":1})").canonical());
}

TEST_CASE("AQueryOutOfItsBoundsIsRefused") {
  const auto problem = [](const char* raw, auto read) {
    Query query(raw);
    read(query);
    return query.problem();
  };
  CHECK(mentions(problem("page=0", [](Query& q) { q.page(); }), "invalid_request"));
  CHECK(mentions(problem("page=x", [](Query& q) { q.page(); }), "page"));
  CHECK(mentions(problem("page=1&page=2", [](Query& q) { q.page(); }), "once"));
  CHECK(mentions(problem("colour=red", [](Query& q) { q.page(); }), "unknown_field"));
  CHECK(mentions(problem("day=tomorrow", [](Query& q) { q.day("day"); }), "day"));
  CHECK(mentions(problem("s=x", [](Query& q) { q.choice("s", {"open", "all"}); }), "open, all"));
  CHECK(mentions(problem("q=%zz", [](Query& q) { q.words("q"); }), "cannot be read"));
  const auto long_text = "q=" + std::string(201, 'a');
  CHECK(mentions(problem(long_text.c_str(), [](Query& q) { q.words("q"); }), "shorter"));
  CHECK_FALSE(problem("", [](Query& q) { q.page(); }));
}

TEST_CASE("AQuerysWordsAreDecodedAndSplit") {
  Query query("q=red+suv%20AWD&page=3");
  CHECK(query.words("q") == std::vector<std::string>{"red", "suv", "AWD"});
  CHECK(query.page() == 3);
  CHECK_FALSE(query.problem());
}

TEST_CASE("JsonIsWrittenWithItsCommasAndEscapes") {
  JsonOut out;
  out.begin_object().member("a", "x\"\n").begin_array("b").value(1).value(true).null();
  out.begin_object().end_object().end_array().text_or_null("c", "").end_object();
  CHECK(out.take() == R"({"a":"x\"\u000a","b":[1,true,null,{}],"c":null})");
}
