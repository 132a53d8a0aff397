// One turn of one conversation: what was heard or happened, the assistant's part in it, and the
// lines that come of it, all inside one transaction. On the writer's thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "bot/reading.h"
#include "inventory/index.h"
#include "inventory/ledger.h"
#include "server/assistant.h"
#include "server/attempts.h"
#include "server/decoded_states.h"
#include "server/hub.h"
#include "server/message_body.h"

namespace kept::server {

// What turns need beside the transaction. All outlive the turns.
struct TurnTools {
  const inventory::VehicleIndex& index;
  Attempts& code_attempts;
  const Current<Assistant>& assistant;
  Hub& hub;
  DecodedStates& states;
  const Current<bot::Lexicon>& lexicon;
};

// A line that was said in the turn, to be published when it is durable.
struct SaidLine {
  inventory::Message message;
  std::string name;  // of whoever spoke
};

// What a turn changed, for publishing.
struct TurnOutcome {
  inventory::ConversationId conversation;
  inventory::RooftopId rooftop;
  inventory::RooftopId moved_to;
  std::vector<SaidLine> said;
  std::optional<bool> now_with_staff;  // set when it changed
  std::string with_name;
  struct Change {
    inventory::RooftopId rooftop;
    unsigned topics = 0;
    inventory::EntrySeq last_entry = 0;
  };
  std::vector<Change> changes;  // of the showroom, by rooftop
};

class ConversationTurn {
 public:
  // The conversation must exist. The copy worked on is kept by finish().
  ConversationTurn(inventory::Transaction& transaction, const TurnTools& tools,
                   inventory::ConversationId conversation);

  const inventory::Conversation& conversation() const { return conversation_; }
  bot::Language language() const { return state().language; }
  void look_at(inventory::VehicleId page_vehicle) { conversation_.page_vehicle = page_vehicle; }

  // A typed message. `seen`: the last sequence that the visitor's window showed.
  void hear(std::string client_id, const bot::Reading& reading, std::int64_t seen);
  // Is it a choice at all, and its car, if it names one, on this lot?
  static bool could_be_offered(inventory::Transaction& transaction, inventory::RooftopId rooftop,
                               std::string_view choice_id);
  // A tapped choice; false, and nothing done, when it is none that could have been offered.
  bool choose(std::string client_id, std::string_view choice_id, std::int64_t seen);
  // A change by another's hand that concerns this conversation.
  void happen(const inventory::Touched& touched);

  // Writes the conversation; the outcome is complete.
  TurnOutcome finish();

 private:
  void answer(const bot::Input& input);
  const bot::ConversationState& state() const;  // as the turn found it
  void keep(bot::ConversationState state);
  std::string unanswered() const;  // the visitor's words since the last answer
  void answer_late(const std::string& text);
  std::vector<Holding> holding() const;  // in the visitor's name, live now
  bool is_stale(const bot::ConversationState& state, const bot::Meaning& meaning,
                std::int64_t seen) const;
  void note_changed(inventory::RooftopId rooftop, unsigned topics);
  void note_said(inventory::Message message, std::string name);
  std::string label_of(const bot::Choice& choice, const bot::ConversationState& state);
  // Of a choice that could be offered.
  static bool may_tap(const bot::Choice& choice, const bot::ConversationState& state);

  inventory::Transaction& tx_;
  const TurnTools& tools_;
  inventory::Conversation conversation_;
  inventory::RooftopId rooftop_;  // where the turn takes place, whatever is chosen in it
  inventory::Ledger visitor_;
  inventory::Ledger assistant_;
  TurnOutcome outcome_;
};

// Runs a turn for every conversation that a command has touched.
std::vector<TurnOutcome> tell_touched(inventory::Transaction& transaction, const TurnTools& tools,
                                      const std::vector<inventory::Touched>& touched);

// Frames of an outcome for its conversation's sockets and watching staff, and the showroom's
// topics. `except` hears its own words by acknowledgement.
void publish(const TurnOutcome& outcome, Hub& hub, const Socket* except,
             std::vector<Outgoing>& out);

}  // namespace kept::server
