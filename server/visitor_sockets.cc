#include "server/visitor_sockets.h"

#include <utility>

#include "bot/text.h"
#include "server/log.h"

namespace kept::server {
namespace {

constexpr std::int64_t resume_after_ms = 1500;

void refuse(const SocketPtr& socket, const FrameFault& fault) {
  socket->send(make_frame(refused_frame(fault)));
}

}  // namespace

Frame closing_frame_for(Closing why) {
  switch (why) {
    case Closing::drain:
      return make_frame(closing_frame_text("drain", resume_after_ms));
    case Closing::slow_reader:
      return make_frame(closing_frame_text("slow_reader", resume_after_ms));
    case Closing::idle:
      return make_frame(closing_frame_text("idle", resume_after_ms));
    case Closing::too_many_messages:
      return make_frame(closing_frame_text("too_many_messages", 10 * resume_after_ms));
  }
  return nullptr;
}

VisitorSockets::VisitorSockets(Writer& writer, const TurnTools& tools,
                               const Current<Directory>& directory,
                               const Current<bot::Lexicon>& lexicon, const AddressKeys& addresses,
                               const Clock& clock)
    : writer_(writer),
      tools_(tools),
      directory_(directory),
      lexicon_(lexicon),
      addresses_(addresses),
      clock_(clock) {}

std::optional<HttpResponse> VisitorSockets::on_open(const SocketPtr& socket, const HttpRequest&) {
  auto link = std::make_shared<VisitorLink>();
  link->address_key = addresses_.key_of(socket->remote_address());
  socket->state = std::move(link);
  return std::nullopt;
}

VisitorScene VisitorSockets::scene(const SocketPtr& socket) const {
  return {socket, link_of(socket), tools_};
}

void VisitorSockets::submit(const SocketPtr& socket, std::unique_ptr<Job> job,
                            const std::string& id) {
  if (writer_.submit(std::move(job))) return;
  refuse(socket,
         {id, "busy",
          "Many people are writing just now. Your message was not sent; it will be tried again.",
          true});
}

void VisitorSockets::on_text(const SocketPtr& socket, std::string_view text) {
  auto parsed = parse_visitor_frame(text);
  if (const auto* const fault = std::get_if<FrameFault>(&parsed)) return refuse(socket, *fault);
  auto& frame = std::get<VisitorFrame>(parsed);
  const bool hello = std::holds_alternative<Hello>(frame);
  if (!hello && !link_of(socket)->greeted) {
    return refuse(socket, {{}, "hello_expected", "The page did not say hello. Reload it.", false});
  }
  std::visit([&](auto& one) { on(socket, one); }, frame);
}

void VisitorSockets::on(const SocketPtr& socket, const Hello& hello) {
  const auto directory = directory_.get();
  const auto* const entry = directory->by_slug(hello.rooftop);
  if (entry == nullptr) {
    return refuse(socket, {{},
                           "unknown_rooftop",
                           "This page names a dealership that is not here. Nothing was changed.",
                           false});
  }
  auto& link = *link_of(socket);
  if (link.greeted) {
    return refuse(socket, {{}, "invalid_frame", "The page said hello twice. Reload it.", false});
  }
  link.greeted = true;
  link.page_vehicle = hello.vehicle;
  link.rooftop.store(entry->rooftop.id.value);
  if (!hello.conversation) link.own_token = hello.token;
  if (hello.conversation || !hello.token.empty()) {
    auto job = make_resume_job(scene(socket), hello.conversation, hello.token, hello.seen);
    if (!writer_.submit(std::move(job))) {
      socket->close(1013, "busy", closing_frame_for(Closing::slow_reader));
    }
    return;
  }
  Welcome welcome;
  welcome.rooftop = &entry->rooftop;
  welcome.notice = visitor_notice(tools_);
  welcome.greeting = visitor_greeting(tools_);
  welcome.with = {false, "Assistant"};
  socket->send(make_frame(welcome_frame(welcome)));
}

void VisitorSockets::on(const SocketPtr& socket, Say& say) {
  const inventory::RooftopId rooftop{link_of(socket)->rooftop.load()};
  const auto directory = directory_.get();
  const auto now = directory->by_id(rooftop)->zone.to_local(clock_.now());
  Said said{std::move(say.id), say.seen,
            bot::read(bot::normalised(say.text), *lexicon_.get(), now)};
  const auto id = said.client_id;
  submit(socket, make_say_job(scene(socket), std::move(said)), id);
}

void VisitorSockets::on(const SocketPtr& socket, Choose& choose) {
  Said said{std::move(choose.id), choose.seen, std::move(choose.choice)};
  const auto id = said.client_id;
  submit(socket, make_say_job(scene(socket), std::move(said)), id);
}

// What a window has shown is told with each message; alone it changes nothing.
void VisitorSockets::on(const SocketPtr&, const Seen&) {}

void VisitorSockets::on_too_many(const SocketPtr& socket, std::string_view text) {
  const auto parsed = parse_visitor_frame(text);
  std::string id;
  if (const auto* const frame = std::get_if<VisitorFrame>(&parsed)) {
    if (const auto* const say = std::get_if<Say>(frame)) id = say->id;
    if (const auto* const choose = std::get_if<Choose>(frame)) id = choose->id;
  }
  refuse(socket, {id, "too_many_messages",
                  "That was very fast. This message was not sent; please wait a moment.", true});
}

void VisitorSockets::on_sent(const SocketPtr& socket) {
  const auto link = link_of(socket);
  if (!link || !link->more_to_resume.exchange(false)) return;
  if (!socket->take_message()) {
    log::warn("history_too_fast", {{"address", log::address_tag(socket->remote_address())}});
    const auto why = Closing::too_many_messages;
    return socket->close(1008, "too many messages", closing_frame_for(why));
  }
  if (!writer_.submit(make_resume_page_job(scene(socket)))) {
    socket->close(1013, "busy", closing_frame_for(Closing::slow_reader));
  }
}

void VisitorSockets::on_close(const SocketPtr& socket) {
  const auto link = link_of(socket);
  link->closed.store(true);
  tools_.hub.leave_all(socket.get());
}

Frame VisitorSockets::closing_frame(Closing why) {
  return closing_frame_for(why);
}

}  // namespace kept::server
