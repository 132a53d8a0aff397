#include <filesystem>
#include <fstream>

#include <doctest/doctest.h>
#include <unistd.h>

#include "server/static_files.h"
#include "server/target.h"

namespace kept::server {
namespace {

StaticFiles site() {
  StaticFiles files;
  files.add("/demo/index.html", "<h1>demo</h1>");
  files.add("/showroom/index.html", "<h1>showroom</h1>");
  files.add("/widget.js", "widget()");
  files.alias("/", "/demo/index.html");
  files.alias("/*/", "/demo/index.html");
  files.alias("/*/vehicles/*", "/demo/index.html");
  return files;
}

HttpRequest get(std::string path) {
  HttpRequest request;
  request.method = "GET";
  request.path = std::move(path);
  return request;
}

}  // namespace

TEST_CASE("KnownPathsAreServedWithTheirTypeAndUnknownOnesAreNot") {
  const StaticFiles files = site();
  struct Case {
    const char* path;
    const char* type;  // null: unknown
    const char* content;
  };
  for (const Case& one : std::vector<Case>{
           {"/widget.js", "text/javascript; charset=utf-8", "widget()"},
           {"/showroom/", "text/html; charset=utf-8", "<h1>showroom</h1>"},
           {"/", "text/html; charset=utf-8", "<h1>demo</h1>"},
           {"/lakeside/", "text/html; charset=utf-8", "<h1>demo</h1>"},
           {"/lakeside/vehicles/K1234", "text/html; charset=utf-8", "<h1>demo</h1>"},
           {"/lakeside", nullptr, nullptr},
           {"//", nullptr, nullptr},
           {"/lakeside/vehicles/", nullptr, nullptr},
           {"/lakeside/vehicles/K1/x", nullptr, nullptr},
           {"/../widget.js", nullptr, nullptr},
       }) {
    CAPTURE(one.path);
    const auto response = files.respond(get(one.path));
    REQUIRE(response.has_value() == (one.type != nullptr));
    if (!response) continue;
    CHECK(response->status == 200);
    CHECK(response->content_type == one.type);
    CHECK(*response->shared_body == one.content);
  }
}

TEST_CASE("AClientThatHasTheFileIsTold304") {
  const StaticFiles files = site();
  const auto first = files.respond(get("/widget.js"));
  REQUIRE(first->headers.front().first == "ETag");
  HttpRequest again = get("/widget.js");
  again.if_none_match = "\"other\", W/" + first->headers.front().second;
  CHECK(files.respond(again)->status == 304);
  again.if_none_match = "\"other\"";
  CHECK(files.respond(again)->status == 200);
}

TEST_CASE("AFileCanOnlyBeRead") {
  HttpRequest request = get("/widget.js");
  request.method = "POST";
  CHECK(site().respond(request)->status == 405);
}

TEST_CASE("AFolderIsLoadedWithoutHiddenFilesAndLinks") {
  namespace fs = std::filesystem;
  const fs::path folder = fs::temp_directory_path() / ("kept_static_" + std::to_string(::getpid()));
  fs::create_directories(folder / "assets");
  fs::create_directories(folder / ".git");
  std::ofstream(folder / "assets" / "a.css") << "a{}";
  std::ofstream(folder / ".secret") << "x";
  std::ofstream(folder / ".git" / "config") << "x";
  fs::create_symlink("/etc/passwd", folder / "passwd");
  const StaticFiles files = StaticFiles::load(folder.string());
  fs::remove_all(folder);
  CHECK(files.count() == 1);
  CHECK(files.respond(get("/assets/a.css"))->content_type == "text/css; charset=utf-8");
}

TEST_CASE("TargetsAreTakenApartAndDecoded") {
  const auto target = parse_target("/a%20b/%C3%A9?q=1%202+3&x&y=");
  REQUIRE(target);
  CHECK(target->path == "/a b/é");
  CHECK(query_value(target->query, "q") == "1 2 3");
  CHECK(query_value(target->query, "x") == "");
  CHECK(query_value(target->query, "y") == "");
  CHECK_FALSE(query_value(target->query, "z"));
  CHECK_FALSE(query_value("q=%zz", "q"));
}

}  // namespace kept::server
