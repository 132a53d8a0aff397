#include "server/staff_sessions.h"

#include <algorithm>

#include "inventory/ledger.h"
#include "server/access.h"
#include "server/answers.h"
#include "server/json_fields.h"
#include "server/json_out.h"
#include "server/log.h"
#include "server/password.h"
#include "server/random.h"

namespace kept::server {

using namespace inventory;

namespace {

constexpr std::size_t login_max = 64;
constexpr std::size_t password_bytes_max = 256;

// "Me" of the wire.
std::string me_json(ReadStore& books, const Staff& staff) {
  JsonOut out;
  out.begin_object()
      .member("id", staff.id.value)
      .member("name", staff.name)
      .member("role", to_string(staff.role))
      .begin_array("rooftops");
  for (const auto& rooftop : books.rooftops()) {
    if (!may_see_rooftop(staff, rooftop.id)) continue;
    out.begin_object()
        .member("slug", rooftop.slug)
        .member("name", rooftop.name)
        .member("zone", rooftop.zone)
        .end_object();
  }
  out.end_array().end_object();
  return out.take();
}

HttpResponse wrong_credentials() {
  return json_error(401, "wrong_credentials", "The name or the password is wrong.");
}

}  // namespace

struct StaffSessions::Attempt {
  HttpRequest request;
  Respond respond;
  std::string login;
  std::string password;
  Staff staff;
  std::string token;
  std::string me;
  bool opened = false;
};

StaffSessions::StaffSessions(Readers& readers, Writer& writer, const Clock& clock,
                             SessionSettings settings)
    : readers_(readers), writer_(writer), clock_(clock), settings_(settings) {}

std::optional<Staff> StaffSessions::who(ReadStore& books, const HttpRequest& request, Instant now) {
  const auto token = session_token(request.cookie);
  if (token.empty()) return std::nullopt;
  return books.staff_of_session(sha256(token), now);
}

bool StaffSessions::admit(const std::string& login, const std::string& address) {
  const auto now = clock_.now();
  return attempts_.admit("a:" + address, settings_.tries_of_address, now) &&
         attempts_.admit("l:" + login, settings_.tries_of_login, now) &&
         attempts_.admit("b:" + login + "@" + address, settings_.tries_of_login_and_address, now);
}

void StaffSessions::sign_in(const HttpRequest& request, Respond respond) {
  if (auto refused = refuse_forgery(request)) return respond(*std::move(refused));
  auto fields = JsonFields::parse(request.body);
  const auto attempt = std::make_shared<Attempt>();
  attempt->login = fields.text("login", login_max);
  attempt->password = fields.secret("password", password_bytes_max);
  if (auto problem = fields.problem()) return respond(*std::move(problem));
  if (!admit(attempt->login, request.remote_address)) {
    log::warn("sign_in_throttled", {{"address", log::address_tag(request.remote_address)}});
    return respond(json_error(429, "too_many_attempts",
                              "Too many attempts. Wait a quarter of an hour and try again."));
  }
  attempt->request = request;
  attempt->respond = std::move(respond);
  if (!readers_.submit([this, attempt](ReadStore& books) { check(books, attempt); })) {
    attempt->respond(busy_answer());
  }
}

// The password is judged outside of the read transaction: it takes long.
void StaffSessions::check(ReadStore& books, const std::shared_ptr<Attempt>& attempt) {
  std::optional<Staff> staff;
  RooftopId first;
  {
    const ReadScope scope(books);
    staff = books.staff_by_login(attempt->login);
    if (staff) attempt->me = me_json(books, *staff);
    const auto rooftops = books.rooftops();
    if (!rooftops.empty()) first = rooftops.front().id;
  }
  const bool fits = password_fits(attempt->password, staff ? staff->password_hash : std::string{});
  if (!staff || !fits || !staff->active) {
    attempt->respond(wrong_credentials());
    log::warn("sign_in_failed", {{"address", log::address_tag(attempt->request.remote_address)}});
    note_failure(staff && staff->rooftop ? staff->rooftop : first, staff ? staff->id : StaffId{});
    return;
  }
  attempts_.forget("b:" + attempt->login + "@" + attempt->request.remote_address);
  attempt->staff = *std::move(staff);
  attempt->token = mint_token();
  open(attempt);
}

void StaffSessions::open(const std::shared_ptr<Attempt>& attempt) {
  const auto run = [this, attempt](Transaction& books) {
    const auto* const staff = books.staff(attempt->staff.id);
    attempt->opened = staff != nullptr && staff->active;
    if (!attempt->opened) return;
    Ledger ledger(books, Actor{Actor::Kind::staff, staff->id.value});
    ledger.open_session(
        {sha256(attempt->token), staff->id, books.now(), books.now() + Millis{settings_.lives}});
  };
  const auto done = [this, attempt](std::vector<Outgoing>&) {
    if (!attempt->opened) return attempt->respond(wrong_credentials());
    auto answer = json_answer(attempt->me);
    answer.headers.emplace_back(
        "Set-Cookie", session_cookie(attempt->token, settings_.lives, attempt->request.tls));
    attempt->respond(std::move(answer));
  };
  const auto failed = [attempt](JobFailure failure, std::vector<Outgoing>&) {
    attempt->respond(unavailable_answer(failure));
  };
  if (!writer_.submit(make_job(run, done, failed))) attempt->respond(busy_answer());
}

void StaffSessions::note_failure(RooftopId rooftop, StaffId staff) {
  if (!rooftop) return;
  const auto run = [rooftop, staff](Transaction& books) {
    Ledger ledger(books, Actor{Actor::Kind::house, 0});
    ledger.append(rooftop, EntryKind::sign_in_failed, EntryBody{}.add("staff", staff));
  };
  writer_.submit(make_job(
      run, [](std::vector<Outgoing>&) {}, [](JobFailure, std::vector<Outgoing>&) {}));
}

void StaffSessions::sign_out(const HttpRequest& request, Respond respond) {
  if (auto refused = refuse_forgery(request)) return respond(*std::move(refused));
  HttpResponse answer;
  answer.status = 204;
  answer.headers.emplace_back("Set-Cookie", cleared_session_cookie(request.tls));
  const auto token = session_token(request.cookie);
  if (token.empty()) return respond(std::move(answer));
  const auto hash = sha256(token);
  const auto run = [hash](Transaction& books) {
    const auto session = books.staff_session(hash);
    if (!session) return;
    Ledger ledger(books, Actor{Actor::Kind::staff, session->staff.value});
    ledger.close_session(hash, session->staff);
  };
  const auto done = [respond, answer](std::vector<Outgoing>&) { respond(answer); };
  const auto failed = [respond](JobFailure failure, std::vector<Outgoing>&) {
    respond(unavailable_answer(failure));
  };
  if (!writer_.submit(make_job(run, done, failed))) respond(busy_answer());
}

void StaffSessions::me(const HttpRequest& request, Respond respond) {
  const auto job = [request, respond, now = clock_.now()](ReadStore& books) {
    respond(read_answer(books, [&] {
      const auto staff = who(books, request, now);
      return staff ? json_answer(me_json(books, *staff)) : not_signed_in();
    }));
  };
  if (!readers_.submit(job)) respond(busy_answer());
}

}  // namespace kept::server
