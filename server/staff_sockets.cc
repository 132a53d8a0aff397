#include "server/staff_sockets.h"

#include <atomic>
#include <memory>
#include <utility>
#include <vector>

#include "server/answers.h"
#include "server/frame.h"
#include "server/log.h"
#include "server/staff_sessions.h"
#include "server/visitor_sockets.h"

namespace kept::server {

using namespace inventory;

namespace {

constexpr std::size_t watched_lines_max = 200;

// What one window of a person stands for. `rooftop` is set once the session was found good.
struct StaffLink {
  HttpRequest upgrade;  // for its cookie
  std::atomic<std::int64_t> rooftop{0};
  std::atomic<bool> closed{false};
};

std::shared_ptr<StaffLink> link_of_staff(const SocketPtr& socket) {
  return std::static_pointer_cast<StaffLink>(socket->state);
}

void refuse(const SocketPtr& socket, std::string code, std::string text) {
  socket->send(make_frame(refused_frame({{}, std::move(code), std::move(text), false})));
}

void refuse_and_close(const SocketPtr& socket, std::string code, std::string text) {
  socket->close(1008, code, make_frame(refused_frame({{}, code, std::move(text), false})));
}

}  // namespace

StaffSockets::StaffSockets(Readers& readers, Writer& writer, const TurnTools& tools,
                           const Clock& clock)
    : readers_(readers), writer_(writer), tools_(tools), clock_(clock) {}

std::optional<HttpResponse> StaffSockets::on_open(const SocketPtr& socket,
                                                  const HttpRequest& upgrade) {
  if (session_token(upgrade.cookie).empty()) {
    log::warn("staff_socket_refused");
    return not_signed_in();
  }
  auto link = std::make_shared<StaffLink>();
  link->upgrade = upgrade;
  socket->state = std::move(link);
  return std::nullopt;
}

void StaffSockets::on_text(const SocketPtr& socket, std::string_view text) {
  const auto parsed = parse_staff_frame(text);
  if (const auto* const fault = std::get_if<FrameFault>(&parsed)) {
    return socket->send(make_frame(refused_frame(*fault)));
  }
  const auto& frame = std::get<StaffFrame>(parsed);
  if (const auto* const greeting = std::get_if<StaffHello>(&frame)) {
    return hello(socket, greeting->rooftop);
  }
  if (link_of_staff(socket)->rooftop.load() == 0) {
    return refuse(socket, "hello_expected", "This page did not say hello. Reload it.");
  }
  if (const auto* const asked = std::get_if<Watch>(&frame)) {
    return watch(socket, asked->conversation, asked->seen);
  }
  tools_.hub.unwatch(std::get<Unwatch>(frame).conversation, socket.get());
}

void StaffSockets::hello(const SocketPtr& socket, const std::string& slug) {
  const auto job = [this, socket, slug](ReadStore& books) {
    const auto link = link_of_staff(socket);
    books.begin();
    const auto staff = StaffSessions::who(books, link->upgrade, clock_.now());
    const auto rooftop = books.rooftop_by_slug(slug);
    const auto entry = rooftop ? books.last_entry(rooftop->id) : 0;
    books.end();
    if (!staff) {
      return refuse_and_close(socket, "not_signed_in", "You are signed out. Sign in again.");
    }
    if (!rooftop || !may_see_rooftop(*staff, rooftop->id)) {
      log::warn("access_refused", {{"staff", staff->id.value}, {"what", "staff_socket"}});
      return refuse_and_close(socket, "other_rooftop", "You do not work at this rooftop.");
    }
    link->rooftop.store(rooftop->id.value);
    tools_.hub.join_rooftop(rooftop->id, socket);
    if (link->closed.load()) return tools_.hub.leave_all(socket.get());
    socket->send(make_frame(staff_welcome_frame(entry)));
  };
  if (!readers_.submit(job)) {
    refuse_and_close(socket, "busy", "The server is busy. This page will try again.");
  }
}

// As with visitors: fetched and joined at one point of the writer's order, so nothing is missed and
// nothing comes twice.
void StaffSockets::watch(const SocketPtr& socket, ConversationId conversation, std::int64_t seen) {
  const auto link = link_of_staff(socket);
  const RooftopId rooftop{link->rooftop.load()};
  struct Fetched {
    bool known = false;
    std::vector<std::string> frames;
  };
  const auto fetched = std::make_shared<Fetched>();
  const auto run = [=](Transaction& tx) {
    *fetched = {};
    const auto* const row = tx.conversation(conversation);
    if (row == nullptr || row->rooftop != rooftop) return;
    fetched->known = true;
    for (const auto& message : tx.messages_after(conversation, seen, watched_lines_max)) {
      const auto* const staff = tx.staff(message.staff);
      std::string name = staff != nullptr ? staff->name : std::string{};
      if (message.author == Author::assistant) name = "Assistant";
      fetched->frames.push_back(staff_message_frame(message, name));
    }
  };
  const auto done = [this, fetched, socket, link, conversation](std::vector<Outgoing>& out) {
    if (!fetched->known) {
      return refuse(socket, "unknown_conversation", "There is no such conversation here.");
    }
    for (auto& frame : fetched->frames) out.push_back({socket, make_frame(std::move(frame))});
    tools_.hub.watch(conversation, socket);
    if (link->closed.load()) tools_.hub.leave_all(socket.get());
  };
  const auto failed = [socket](JobFailure, std::vector<Outgoing>&) {
    refuse(socket, "store_unavailable", "The books cannot be read just now. Try again.");
  };
  if (!writer_.submit(make_job(run, done, failed))) {
    refuse(socket, "busy", "The server is busy. Try again.");
  }
}

void StaffSockets::on_too_many(const SocketPtr& socket, std::string_view) {
  refuse(socket, "too_many_messages", "This page sends too much. Wait a moment.");
}

void StaffSockets::on_close(const SocketPtr& socket) {
  link_of_staff(socket)->closed.store(true);
  tools_.hub.leave_all(socket.get());
}

Frame StaffSockets::closing_frame(Closing why) {
  return closing_frame_for(why);
}

}  // namespace kept::server
