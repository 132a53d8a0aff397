// The table of HTTP paths under /api: who may ask, and what answers. Everything else (files,
// health, metrics, WebSockets) is not ours.
//
// Threads: handle() on an I/O thread, never blocks. Answers come from reader threads and the
// writer's, exactly once.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "server/attempts.h"
#include "server/clock.h"
#include "server/pages.h"
#include "server/readers.h"
#include "server/site_origins.h"
#include "server/staff_commands.h"
#include "server/staff_sessions.h"
#include "server/transport.h"
#include "server/writer.h"

namespace kept::server {

enum class Who { anyone, staff, manager };

class Router {
 public:
  struct Parts {  // all outlive the router
    Readers& readers;
    Writer& writer;
    StaffSessions& sessions;
    StaffCommands& commands;
    const Clock& clock;
    std::string group;  // the name of the dealership group
    // A conversation's row from its name on the visitor's wire; 0 for none. Null: a plain number.
    inventory::ConversationId (*conversation_from)(std::string_view name) = nullptr;
    SiteOrigins sites = SiteOrigins();
  };
  explicit Router(Parts parts) : parts_(std::move(parts)) {}

  // False when the path does not begin with /api/: then `respond` was not called.
  bool handle(const HttpRequest& request, const Respond& respond);

  struct Call;
  struct Route;

 private:
  using CallPtr = std::shared_ptr<Call>;

  void sign_in(const CallPtr& call);
  void sign_out(const CallPtr& call);
  void me(const CallPtr& call);
  void staff_page(const CallPtr& call);
  void command(const CallPtr& call);
  void public_page(const CallPtr& call);
  void public_rooftops(const CallPtr& call);
  void transcript(const CallPtr& call);

  // False when the page's origin, or its question beforehand, has been answered already.
  bool take_from_site(Call& call);

  void read(const CallPtr& call,
            HttpResponse (Router::*page)(inventory::ReadStore&, const CallPtr&));
  HttpResponse staff_page_in(inventory::ReadStore& books, const CallPtr& call);
  HttpResponse public_page_in(inventory::ReadStore& books, const CallPtr& call);
  HttpResponse public_rooftops_in(inventory::ReadStore& books, const CallPtr& call);
  HttpResponse transcript_in(inventory::ReadStore& books, const CallPtr& call);

  // Finds who asks and where, into the call; or the answer that refuses them.
  std::optional<HttpResponse> admit(inventory::ReadStore& books, Call& call);
  HttpResponse refuse_access(const Call& call, std::string_view code, std::string_view text);

  static const std::vector<Route>& routes();

  Parts parts_;
  Attempts refusals_noted_;
};

}  // namespace kept::server
