#include "server/router.h"

#include <algorithm>
#include <stdexcept>

#include <sodium.h>

#include "inventory/ledger.h"
#include "server/access.h"
#include "server/log.h"

namespace kept::server {

using namespace inventory;

// A pattern's {name} stands for one segment of the path: {slug} a rooftop, {part} what is below.
struct Router::Route {
  std::string_view method;
  std::string_view pattern;
  Who who;
  void (Router::*act)(const CallPtr& call);
  Page page = nullptr;
  bool from_sites = false;  // for the widget, from a page of whatever site it stands on
};

struct Router::Call {
  HttpRequest request;
  Respond respond;
  const Route* route = nullptr;
  std::string slug;
  std::string part;
  Instant now{};
  std::optional<Staff> staff;
  std::optional<Rooftop> rooftop;
};

namespace {

constexpr int refusals_noted_max = 20;  // of one person in a quarter of an hour

struct Parts {
  std::string slug;
  std::string part;
};

std::string_view take_segment(std::string_view& path) {
  const auto end = std::min(path.find('/'), path.size());
  const auto segment = path.substr(0, end);
  path.remove_prefix(std::min(end + 1, path.size()));
  return segment;
}

std::optional<Parts> match(std::string_view pattern, std::string_view path) {
  Parts parts;
  if (std::count(pattern.begin(), pattern.end(), '/') !=
      std::count(path.begin(), path.end(), '/')) {
    return std::nullopt;
  }
  while (!pattern.empty() || !path.empty()) {
    const auto wanted = take_segment(pattern);
    const auto given = take_segment(path);
    if (wanted == "{slug}" && !given.empty()) {
      parts.slug = given;
    } else if (wanted == "{part}" && !given.empty()) {
      parts.part = given;
    } else if (wanted != given) {
      return std::nullopt;
    }
  }
  return parts;
}

HttpResponse no_such_path() {
  return json_error(404, "not_found", "There is nothing at this address.");
}

HttpResponse wrong_method(const std::string& allowed) {
  auto answer = json_error(405, "method_not_allowed", "This address takes " + allowed + " only.");
  answer.headers.emplace_back("Allow", allowed);
  return answer;
}

}  // namespace

const std::vector<Router::Route>& Router::routes() {
  using R = Router;
  static const std::vector<Route> table = {
      {"POST", "/api/sign-in", Who::anyone, &R::sign_in},
      {"POST", "/api/sign-out", Who::anyone, &R::sign_out},
      {"GET", "/api/me", Who::anyone, &R::me},

      {"GET", "/api/rooftops/{slug}/board", Who::staff, &R::staff_page, board_page},
      {"GET", "/api/rooftops/{slug}/appointments/{part}", Who::staff, &R::staff_page, arrival_page},
      {"GET", "/api/rooftops/{slug}/vehicles", Who::staff, &R::staff_page, vehicles_page},
      {"GET", "/api/rooftops/{slug}/slots", Who::staff, &R::staff_page, slots_page},
      {"GET", "/api/rooftops/{slug}/conversations", Who::staff, &R::staff_page, conversations_page},
      {"GET", "/api/rooftops/{slug}/conversations/{part}", Who::staff, &R::staff_page,
       conversation_page},
      {"GET", "/api/rooftops/{slug}/tasks", Who::staff, &R::staff_page, tasks_page},
      {"POST", "/api/rooftops/{slug}/commands", Who::staff, &R::command},

      {"GET", "/api/rooftops/{slug}/audit", Who::manager, &R::staff_page, audit_search_page},
      {"GET", "/api/rooftops/{slug}/audit/{part}", Who::manager, &R::staff_page, audit_page},
      {"GET", "/api/rooftops/{slug}/entries/{part}", Who::manager, &R::staff_page, entry_page},

      {"GET", "/api/public/rooftops", Who::anyone, &R::public_rooftops},
      {"GET", "/api/public/rooftops/{slug}/vehicles", Who::anyone, &R::public_page,
       public_vehicles_page},
      {"GET", "/api/public/rooftops/{slug}/vehicles/{part}", Who::anyone, &R::public_page,
       public_vehicle_page},
      {"GET", "/api/conversations/{part}/transcript", Who::anyone, &R::transcript, nullptr, true},
  };
  return table;
}

bool Router::handle(const HttpRequest& request, const Respond& respond) {
  if (!request.path.starts_with("/api/")) return false;
  std::string allowed;
  for (const auto& route : routes()) {
    auto parts = match(route.pattern, request.path);
    if (!parts) continue;
    const bool asks_beforehand = route.from_sites && request.method == "OPTIONS";
    if (route.method != request.method && !asks_beforehand) {
      allowed = route.method;
      continue;
    }
    const auto call = std::make_shared<Call>();
    call->request = request;
    call->respond = respond;
    call->route = &route;
    call->slug = std::move(parts->slug);
    call->part = std::move(parts->part);
    call->now = parts_.clock.now();
    if (route.from_sites && !take_from_site(*call)) return true;
    (this->*route.act)(call);
    return true;
  }
  respond(allowed.empty() ? no_such_path() : wrong_method(allowed));
  return true;
}

bool Router::take_from_site(Call& call) {
  const auto& sites = parts_.sites;
  if (!sites.allows(call.request)) {
    log::warn("foreign_origin_refused",
              {{"what", call.route->pattern},
               {"address", log::address_tag(call.request.remote_address)}});
    call.respond(json_error(403, "foreign_origin", "This page may not read here."));
    return false;
  }
  if (call.request.method == "OPTIONS") {
    call.respond(sites.preflight(call.request.origin));
    return false;
  }
  call.respond = [&sites, origin = call.request.origin, respond = std::move(call.respond)](
                     HttpResponse answer) { respond(sites.readable(origin, std::move(answer))); };
  return true;
}

void Router::sign_in(const CallPtr& call) {
  parts_.sessions.sign_in(call->request, call->respond);
}

void Router::sign_out(const CallPtr& call) {
  parts_.sessions.sign_out(call->request, call->respond);
}

void Router::me(const CallPtr& call) {
  parts_.sessions.me(call->request, call->respond);
}

void Router::read(const CallPtr& call, HttpResponse (Router::*page)(ReadStore&, const CallPtr&)) {
  const auto job = [this, call, page](ReadStore& books) {
    call->respond(read_answer(books, [&] { return (this->*page)(books, call); }));
  };
  if (!parts_.readers.submit(job)) call->respond(busy_answer());
}

// ---- staff

HttpResponse Router::refuse_access(const Call& call, std::string_view code, std::string_view text) {
  const auto staff = call.staff->id;
  const auto rooftop = call.rooftop->id;
  const std::string what{call.route->pattern};
  log::warn("access_refused", {{"code", code}, {"what", what}, {"staff", staff.value}});
  if (refusals_noted_.admit(std::to_string(staff.value), refusals_noted_max, call.now)) {
    const auto note = [staff, rooftop, what](Transaction& books) {
      Ledger(books, Actor{Actor::Kind::staff, staff.value}).note_refused_access(rooftop, what);
    };
    parts_.writer.submit(make_job(
        note, [](std::vector<Outgoing>&) {}, [](JobFailure, std::vector<Outgoing>&) {}));
  }
  return json_error(403, code, text);
}

std::optional<HttpResponse> Router::admit(ReadStore& books, Call& call) {
  call.staff = StaffSessions::who(books, call.request, call.now);
  if (!call.staff) {
    log::info("access_refused", {{"code", "not_signed_in"}, {"what", call.route->pattern}});
    return not_signed_in();
  }
  call.rooftop = books.rooftop_by_slug(call.slug);
  if (!call.rooftop) return not_found("rooftop");
  if (!may_see_rooftop(*call.staff, call.rooftop->id)) {
    return refuse_access(call, "other_rooftop", "You do not work at this rooftop.");
  }
  if (call.route->who == Who::manager && !may_audit(*call.staff)) {
    return refuse_access(call, "manager_only", "Only a manager can see this.");
  }
  return std::nullopt;
}

HttpResponse Router::staff_page_in(ReadStore& books, const CallPtr& call) {
  if (auto refused = admit(books, *call)) return *std::move(refused);
  const auto zone = Zone::find(call->rooftop->zone);
  if (!zone) throw std::runtime_error("a rooftop's zone is not in the zone database");
  const Scope scope{*call->rooftop, &*call->staff, {*zone, call->now}, call->part};
  Query query(call->request.query);
  return call->route->page(books, scope, query);
}

void Router::staff_page(const CallPtr& call) {
  read(call, &Router::staff_page_in);
}

void Router::command(const CallPtr& call) {
  if (auto refused = refuse_forgery(call->request)) return call->respond(*std::move(refused));
  const auto job = [this, call](ReadStore& books) {
    std::optional<HttpResponse> refused;
    auto unreadable = read_answer(books, [&] {
      refused = admit(books, *call);
      return HttpResponse{};
    });
    if (unreadable.status != 200) return call->respond(std::move(unreadable));
    if (refused) return call->respond(*std::move(refused));
    parts_.commands.run(call->request, *call->staff, *call->rooftop, call->respond);
  };
  if (!parts_.readers.submit(job)) call->respond(busy_answer());
}

// ---- the public site

HttpResponse Router::public_page_in(ReadStore& books, const CallPtr& call) {
  call->rooftop = books.rooftop_by_slug(call->slug);
  if (!call->rooftop) return not_found("rooftop");
  const auto zone = Zone::find(call->rooftop->zone);
  if (!zone) throw std::runtime_error("a rooftop's zone is not in the zone database");
  const Scope scope{*call->rooftop, nullptr, {*zone, call->now}, call->part};
  Query query(call->request.query);
  return call->route->page(books, scope, query);
}

void Router::public_page(const CallPtr& call) {
  read(call, &Router::public_page_in);
}

HttpResponse Router::public_rooftops_in(ReadStore& books, const CallPtr& call) {
  return public_rooftops_page(books, parts_.group, call->now);
}

void Router::public_rooftops(const CallPtr& call) {
  read(call, &Router::public_rooftops_in);
}

// A wrong token and a conversation that is not there are answered alike.
HttpResponse Router::transcript_in(ReadStore& books, const CallPtr& call) {
  const auto token = bearer_token(call->request.authorization);
  const auto id = parts_.conversation_from != nullptr ? parts_.conversation_from(call->part)
                                                      : ConversationId{row_number(call->part)};
  const auto hash = sha256(token);
  for (const auto& rooftop : books.rooftops()) {
    const auto row = books.conversation(rooftop.id, id);
    if (!row || token.empty()) continue;
    const auto& kept = row->conversation.token_hash;
    if (sodium_memcmp(hash.data(), kept.data(), hash.size()) != 0) break;
    const auto zone = Zone::find(rooftop.zone);
    if (!zone) break;
    return transcript_copy(books, Scope{rooftop, nullptr, {*zone, call->now}, {}}, *row);
  }
  return json_error(401, "wrong_token", "The conversation or its token is not known here.");
}

void Router::transcript(const CallPtr& call) {
  read(call, &Router::transcript_in);
}

}  // namespace kept::server
