// POST …/commands: read, checked, performed by the writer in one turn, answered once durable.
//
// Idempotent: the id that the client minted and the digest of the content are kept with what came
// of the command. The same again is answered alike and done once; other content under the same id
// is refused. A refused command is not kept: it changed nothing and may be tried again.
//
// What is kept names rows only. The appointment in an answer is read from the books afterwards, so
// that no personal value lies outside the erasable place.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "inventory/ledger.h"
#include "server/answers.h"
#include "server/clock.h"
#include "server/hub.h"
#include "server/readers.h"
#include "server/staff_acts.h"
#include "server/transport.h"
#include "server/writer.h"

namespace kept::server {

// What to do once the turn is durable: frames for those who are to hear of it.
using Publish = std::function<void(std::vector<Outgoing>&)>;

// On the writer's thread, inside the turn, after the act and before the commit: tells visitors
// what changed by another's hand (ledger.touched()) and prepares what is published of it and of a
// reply. May be called again for the same command when its batch is run again.
using TellVisitors =
    std::function<Publish(inventory::Ledger& ledger, const ActScene& scene, const ActDone& done)>;

// One command as it arrived from a person who may send it.
struct StaffCommand {
  ActScene scene;
  std::string id;
  inventory::Digest content{};
  const StaffAct* act = nullptr;
  Given given;
};

// Performs it in a transaction, or finds what came of it before.
ActDone perform_once(inventory::Transaction& books, const StaffCommand& command,
                     const TellVisitors& tell, Publish& publish);

class StaffCommands {
 public:
  // All outlive this; `tell` may be empty.
  StaffCommands(Readers& readers, Writer& writer, Hub& hub, const Clock& clock, TellVisitors tell);

  // `staff` may see the rooftop; the request was checked for forgery.
  void run(const HttpRequest& request, const inventory::Staff& staff,
           const inventory::Rooftop& rooftop, Respond respond);

 private:
  struct Running;
  void answer(const std::shared_ptr<Running>& running);

  Readers& readers_;
  Writer& writer_;
  Hub& hub_;
  const Clock& clock_;
  TellVisitors tell_;
};

}  // namespace kept::server
