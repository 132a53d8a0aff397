#include "server/answers.h"

#include "inventory/store/store.h"
#include "server/log.h"

namespace kept::server {
namespace {

HttpResponse defect() {
  return json_error(500, "internal", "Something went wrong here. Nothing was changed.");
}

}  // namespace

HttpResponse json_answer(std::string body) {
  HttpResponse response;
  response.body = std::move(body);
  response.headers.emplace_back("Cache-Control", "no-store");
  return response;
}

HttpResponse busy_answer() {
  return json_error(503, "busy", "Kept is very busy. Nothing was changed; try again in a moment.");
}

HttpResponse unavailable_answer(JobFailure failure) {
  if (failure == JobFailure::busy || failure == JobFailure::stopped) return busy_answer();
  if (failure == JobFailure::broken) return defect();
  return json_error(
      503, "store_unavailable",
      "The books cannot be written just now. Nothing was changed; try again shortly.");
}

HttpResponse not_signed_in() {
  return json_error(401, "not_signed_in", "Please sign in. Nothing was changed.");
}

HttpResponse read_answer(inventory::ReadStore& books, const std::function<HttpResponse()>& page) {
  try {
    const inventory::ReadScope scope(books);
    return page();
  } catch (const inventory::StoreError& error) {
    log::error("read_failed", {{"what", error.what()}});
    return json_error(503, "store_unavailable",
                      "The books cannot be read just now. Try again shortly.");
  } catch (const std::exception& error) {
    log::error("page_failed", {{"what", error.what()}});
    return defect();
  }
}

}  // namespace kept::server
