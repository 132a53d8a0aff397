#include "server/doors.h"

namespace kept::server {
namespace {

HttpResponse plain(int status, std::string text) {
  HttpResponse response;
  response.status = status;
  response.content_type = "text/plain; charset=utf-8";
  response.body = std::move(text);
  return response;
}

// For a browser, which shows what it gets, a page; for programs the form of every error.
HttpResponse nothing_here(const HttpRequest& request) {
  auto answer = json_error(404, "not_found", "There is nothing at this address.");
  if (request.accept.find("text/html") == std::string::npos) return answer;
  answer.content_type = "text/html; charset=utf-8";
  answer.body =
      "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<title>Nothing here</title>\n<link rel=\"stylesheet\" href=\"/assets/demo.css\">\n"
      "<main class=\"wide lone\">\n<h1>Sorry</h1>\n<p>There is nothing at this address.</p>\n"
      "<p><a class=\"button\" href=\"/\">To the start page</a></p>\n</main>\n</html>\n";
  return answer;
}

}  // namespace

Doors::Doors(Router::Parts parts, Metrics& metrics, const std::string& web)
    : router_(std::move(parts)), metrics_(metrics), files_(StaticFiles::load(web)) {
  files_.alias("/showroom/*", "/showroom/index.html");
  files_.alias("/audit/*", "/audit/index.html");
  files_.alias("/*/", "/index.html");
  files_.alias("/*", "/index.html");
  files_.alias("/*/vehicles", "/index.html");
  files_.alias("/*/vehicles/", "/index.html");
  files_.alias("/*/vehicles/*", "/index.html");
}

void Doors::handle(HttpRequest request, Respond respond) {
  if (request.path == "/healthz") return respond(plain(200, "ok\n"));
  if (request.path == "/readyz") {
    const bool ready = ready_ && ready_();
    return respond(plain(ready ? 200 : 503, ready ? "ready\n" : "not ready\n"));
  }
  if (request.path == "/metrics") {
    auto response = plain(200, metrics_.prometheus_text());
    response.content_type = "text/plain; version=0.0.4; charset=utf-8";
    return respond(std::move(response));
  }
  if (router_.handle(request, respond)) return;
  if (auto file = files_.respond(request)) return respond(*std::move(file));
  respond(nothing_here(request));
}

}  // namespace kept::server
