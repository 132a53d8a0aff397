#include "server/serving.h"

#include <iostream>
#include <stdexcept>
#include <vector>

#include "bot/lexicon.h"
#include "inventory/index.h"
#include "inventory/store/sqlite_read_store.h"
#include "inventory/store/sqlite_store.h"
#include "server/address_key.h"
#include "server/assistant_files.h"
#include "server/control_socket.h"
#include "server/directory.h"
#include "server/doors.h"
#include "server/drain.h"
#include "server/feed_control.h"
#include "server/feed_import.h"
#include "server/hub.h"
#include "server/log.h"
#include "server/metrics.h"
#include "server/pulse.h"
#include "server/random.h"
#include "server/readers.h"
#include "server/staff_commands.h"
#include "server/staff_sessions.h"
#include "server/staff_sockets.h"
#include "server/turn.h"
#include "server/visitor_sockets.h"
#include "server/writer.h"

namespace kept::server {

using namespace inventory;

namespace {

// The lots' own names, for understanding them.
std::shared_ptr<const bot::Lexicon> read_lexicon(const std::string& db) {
  const auto books = open_sqlite_read_store(db);
  const ReadScope scope(*books);
  std::vector<bot::LotVehicle> lot;
  for (auto& name : books->model_names()) {
    lot.push_back({std::move(name.make), std::move(name.model), std::move(name.trim)});
  }
  return std::make_shared<const bot::Lexicon>(bot::Lexicon::standard().with_inventory(lot));
}

// Staff acts that touch what visitors were told: the telling, inside the same turn.
TellVisitors telling(const TurnTools& tools) {
  return [&tools](Ledger& ledger, const ActScene& scene, const ActDone& done) -> Publish {
    auto& tx = ledger.transaction();
    auto outcomes = tell_touched(tx, tools, ledger.touched());
    if (done.said) {
      TurnOutcome reply;
      reply.conversation = done.said->conversation;
      reply.rooftop = scene.rooftop;
      reply.changes.push_back({scene.rooftop, topic_conversations, tx.last_entry(scene.rooftop)});
      reply.said.push_back({*done.said, tx.staff(scene.staff)->name});
      outcomes.push_back(std::move(reply));
    }
    if (outcomes.empty()) return nullptr;
    return [&tools, outcomes = std::move(outcomes)](std::vector<Outgoing>& out) {
      for (const auto& outcome : outcomes) publish(outcome, tools.hub, nullptr, out);
    };
  };
}

// Everything that lives while the program serves, in the order in which it is made.
class House {
 public:
  explicit House(const ServeSettings& settings);

  void run(Signals& signals);

 private:
  TransportSettings transport_settings() const;
  void read_lot_anew();
  void start();
  void end(Signals& signals);

  const ServeSettings settings_;
  SystemClock clock_;
  Metrics metrics_;
  SystemRandom random_;
  VehicleIndex index_;
  std::unique_ptr<Store> store_;
  Current<Directory> directory_;
  Current<bot::Lexicon> lexicon_;
  Current<Assistant> assistant_;
  AddressKeys addresses_;
  Attempts code_attempts_;
  Hub hub_;
  DecodedStates states_;
  TurnTools tools_;
  Writer writer_;
  Readers readers_;
  StaffSessions sessions_;
  StaffCommands commands_;
  VisitorSockets visitors_;
  StaffSockets staff_;
  Doors doors_;
  Pulse pulse_;
  FeedImports imports_;
  ControlSocket control_;
  Transport transport_;
};

House::House(const ServeSettings& settings)
    : settings_(settings),
      store_(open_sqlite_store({settings.db, {}}, random_, &index_)),
      directory_(read_directory(*store_->begin(clock_.now()))),
      lexicon_(read_lexicon(settings.db)),
      assistant_(load_assistant(settings.rules)),
      addresses_(settings.db + "-secret"),
      code_attempts_(Minutes{limits::code_window_minutes}),
      tools_{index_, code_attempts_, assistant_, hub_, states_, lexicon_},
      writer_(*store_, clock_, metrics_),
      readers_([&] { return open_sqlite_read_store(settings.db); }),
      sessions_(readers_, writer_, clock_),
      commands_(readers_, writer_, hub_, clock_, telling(tools_)),
      visitors_(writer_, tools_, directory_, lexicon_, addresses_, clock_),
      staff_(readers_, writer_, tools_, clock_),
      doors_({readers_, writer_, sessions_, commands_, clock_, settings.group, conversation_from,
              SiteOrigins(settings.site_origins)},
             metrics_, settings.web),
      pulse_(writer_, hub_),
      imports_(
          writer_, [db = settings.db] { return open_sqlite_read_store(db); }, clock_, hub_,
          metrics_, settings.db, [this](RooftopId) { read_lot_anew(); }),
      control_(settings.db),
      transport_(
          transport_settings(),
          [this](HttpRequest request, Respond respond) {
            doors_.handle(std::move(request), std::move(respond));
          },
          {{"/ws/visitor", &visitors_}, {"/ws/staff", &staff_}}, &metrics_) {
  add_import_command(control_, imports_);
  doors_.ready_when([this] { return !transport_.draining() && !writer_.failing(); });
}

TransportSettings House::transport_settings() const {
  TransportSettings settings;
  settings.address = settings_.address;
  settings.port = static_cast<std::uint16_t>(settings_.port);
  settings.tls_cert = settings_.tls_cert;
  settings.tls_key = settings_.tls_key;
  settings.limit_loopback = settings_.limit_loopback;
  settings.trusted_proxies = TrustedProxies(settings_.trusted_proxies);
  settings.messages_per_connection.per_second = settings_.messages_per_second;
  settings.origin_allowed = [sites = SiteOrigins(settings_.site_origins)](const HttpRequest& up) {
    return up.path == "/ws/visitor" ? sites.allows(up) : same_origin(up);
  };
  settings.cross_origin_paths = {"/widget.js"};
  return settings;
}

// New names on the lot are to be understood; what is being read keeps the words it has. On the
// import's thread: visitors do not wait for it.
void House::read_lot_anew() {
  lexicon_.set(read_lexicon(settings_.db));
}

void House::start() {
  writer_.start();
  imports_.resume_in_background();
  control_.start();
  transport_.start();
  pulse_.start();
}

void House::end(Signals& signals) {
  drain_and_stop(transport_, signals, std::chrono::seconds{settings_.drain_seconds});
  imports_.stop();  // before the socket, whose handlers wait for them
  control_.stop();
  pulse_.stop();
  writer_.stop();
  readers_.stop();
}

void House::run(Signals& signals) {
  start();
  const auto scheme = settings_.tls_cert.empty() ? "http" : "https";
  const auto site =
      std::string{scheme} + "://" + settings_.address + ":" + std::to_string(transport_.port());
  std::cout << "Kept is serving.\n"
            << "  Site and chat   " << site << "/\n"
            << "  Showroom        " << site << "/showroom/\n"
            << "  Audit           " << site << "/audit/\n"
            << "Ctrl-C ends it." << std::endl;
  log::info("serving", {{"port", transport_.port()}});
  signals.wait();
  std::cout << "Ending: open chats are told to come back." << std::endl;
  end(signals);
  log::info("ended");
}

}  // namespace

void serve(const ServeSettings& settings) {
  Signals signals;  // before any thread
  House house(settings);
  house.run(signals);
}

}  // namespace kept::server
