// `kept understand`: the form of what it writes, whatever the message holds.
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "server/commands/understand.h"

namespace kept::server {
namespace {

using nlohmann::json;

struct Ran {
  int code = 0;
  std::vector<json> lines;
};

Ran run(const std::string& in) {
  std::istringstream from(in);
  std::ostringstream to;
  Ran ran;
  ran.code = understand_command(from, to);
  std::istringstream written(to.str());
  for (std::string line; std::getline(written, line);) ran.lines.push_back(json::parse(line));
  return ran;
}

json understood(const std::string& text, const json& asked = nullptr) {
  const json line = {{"id", "x"}, {"text", text}, {"now", "2026-12-01T10:00"}, {"asked", asked}};
  const Ran ran = run(line.dump() + "\n");
  REQUIRE(ran.code == 0);
  REQUIRE(ran.lines.size() == 1);
  return ran.lines.front();
}

std::set<std::string> keys(const json& object) {
  std::set<std::string> out;
  for (const auto& [key, value] : object.items()) out.insert(key);
  return out;
}

}  // namespace

TEST_CASE("Every line has all the parts, empty ones too") {
  const std::set<std::string> all = {"id",   "lang",    "acts",         "criteria",
                                     "when", "contact", "alternatives", "trace"};
  for (const char* text : {"", "hello", "asdf qwerty", "a red civic, friday at 3, 212-555-0147"}) {
    const json out = understood(text);
    CHECK(keys(out) == all);
    CHECK(out["acts"].is_array());
    CHECK(out["criteria"].is_object());
    CHECK(out["when"].is_array());
    CHECK(out["contact"].is_object());
    CHECK(out["alternatives"].is_array());
    CHECK(out["trace"].is_array());
  }
}

TEST_CASE("A time tells which of date and time the words gave") {
  const json both = understood("saturday at 10", "which_time");
  CHECK(both["when"] == json::parse(R"([{"start": "2026-12-05T10:00", "end": null,
    "grain": "minute", "said": ["date", "time"]}])"));
  CHECK(understood("saturday", "which_time")["when"][0]["said"] == json({"date"}));
  CHECK(understood("at half past 4", "which_time")["when"][0]["said"] == json({"time"}));
  const json open = understood("friday after 3", "which_time")["when"][0];
  CHECK(open["open"] == "after");
  CHECK(understood("friday or saturday", "which_time")["when"].size() == 2);
}

TEST_CASE("The trace quotes the bytes it points at") {
  const std::string text = "¿tienen un Civic rojo?";
  for (const json& step : understood(text)["trace"]) {
    const auto begin = step["begin"].get<std::size_t>();
    CHECK(step["words"] == text.substr(begin, step["end"].get<std::size_t>() - begin));
    CHECK_FALSE(step["rule"].get<std::string>().empty());
  }
}

TEST_CASE("A line that cannot be read is named and the next is read") {
  const Ran ran = run("{\n[]\n{\"text\": \"hi\", \"now\": \"2026-12-01T10:00\"}\n");
  CHECK(ran.code == 1);
  REQUIRE(ran.lines.size() == 3);
  CHECK(ran.lines[0]["line"] == 1);
  CHECK(ran.lines[0].contains("error"));
  CHECK(ran.lines[1]["line"] == 2);
  CHECK(ran.lines[2]["acts"] == json({"greet"}));
  CHECK(ran.lines[2]["id"].is_null());
}

}  // namespace kept::server
