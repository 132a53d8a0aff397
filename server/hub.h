// Which sockets are to hear of which conversation, and which staff windows look at which rooftop.
// Published to on the writer's thread after a commit; members are thread-safe.
#pragma once

#include <cstdint>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

#include "inventory/ids.h"
#include "server/transport.h"

namespace kept::server {

// Parts of the showroom that a change concerns: bits.
enum Topic : unsigned {
  topic_appointments = 1,
  topic_vehicles = 2,
  topic_conversations = 4,
  topic_tasks = 8,
};

class Hub {
 public:
  void join(inventory::ConversationId conversation, const SocketPtr& socket);
  // Everything the socket has joined or watches.
  void leave_all(const Socket* socket);

  // To every socket of the conversation but `except`.
  void publish(inventory::ConversationId conversation, const Frame& frame, const Socket* except,
               std::vector<Outgoing>& out) const;
  // Would that reach anyone?
  bool reaches(inventory::ConversationId conversation, const Socket* except) const;

  // Is any page open, a visitor's or of staff?
  bool has_listeners() const;

  void join_rooftop(inventory::RooftopId rooftop, const SocketPtr& socket);
  void watch(inventory::ConversationId conversation, const SocketPtr& socket);
  void unwatch(inventory::ConversationId conversation, const Socket* socket);

  bool watched(inventory::ConversationId conversation) const;
  // Staff windows that watch the conversation.
  void publish_to_staff(inventory::ConversationId conversation, const Frame& frame,
                        std::vector<Outgoing>& out) const;

  // Notes that topics of a rooftop changed; take_changes() yields what was noted since, for the
  // pulse that tells staff windows a few times a second.
  void changed(inventory::RooftopId rooftop, unsigned topics, std::int64_t entry);

  struct Change {
    inventory::RooftopId rooftop;
    unsigned topics = 0;
    std::int64_t entry = 0;
    std::vector<SocketPtr> sockets;
  };
  std::vector<Change> take_changes();

 private:
  using Sockets = std::vector<SocketPtr>;
  using Groups = std::unordered_map<std::int64_t, Sockets>;

  // What a socket has joined: which groups, under which key.
  struct Membership {
    Groups Hub::*groups;
    std::int64_t key;
    bool operator==(const Membership&) const = default;
  };

  void add(Groups Hub::*groups, std::int64_t key, const SocketPtr& socket);
  void remove(Groups Hub::*groups, std::int64_t key, const Socket* socket);

  mutable std::mutex guard_;
  Groups visitors_;
  Groups watchers_;
  Groups rooftops_;
  std::unordered_map<const Socket*, std::vector<Membership>> memberships_;
  std::unordered_map<std::int64_t, Change> changes_;
};

}  // namespace kept::server
