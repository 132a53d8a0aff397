// The dialogue: from a meaning, a tapped choice or an event to actions, and from their results to
// the sentences of one reply. Rules and wording are data (rulebook.h, wording.h); the engine owns
// neither clock nor books. Const after construction and safe to share between threads; one `run`
// works on one conversation's state, which it changes; the caller discards that change if the turn
// does not commit.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "bot/action.h"
#include "bot/claim.h"
#include "bot/conversation.h"
#include "bot/meaning.h"

namespace kept::bot {

class Rulebook;
class Wording;

// Where and when the turn takes place.
struct Scene {
  inventory::Instant now{};
  LocalMinute now_local{};
  const inventory::Rooftop* rooftop = nullptr;
  std::optional<inventory::VehicleId> page_vehicle;  // the car on whose page the visitor is
};

struct Heard {
  const Meaning* meaning;
  std::string_view text;  // the visitor's words, for tasks and notes
};
struct Chosen {
  Choice choice;
};
// The answer was to a question that is no longer the open one: nothing changes, it is asked again.
struct Stale {};

using Input = std::variant<Heard, Chosen, Stale, Happened>;

struct Card {
  enum class Kind : std::uint8_t { vehicle, appointment };
  Kind kind = Kind::vehicle;
  std::optional<VehicleFact> vehicle;
  std::optional<AppointmentFact> appointment;
  std::optional<Choice> choice;  // what tapping it means
};

struct Reply {
  std::vector<Sentence>
      sentences;  // claim.h: each from a claim, or from the closed list of plain ones
  std::vector<Choice> choices;
  std::vector<Card> cards;

  std::vector<std::string_view> rules;  // that were applied, in order; for the record
  bool asks = false;                    // it holds the question that is now open

  bool empty() const { return sentences.empty(); }
};

class Engine {
 public:
  // Both outlive the engine.
  Engine(const Rulebook& rulebook, const Wording& wording);

  Reply run(ConversationState& state, const Input& input, const Scene& scene,
            Performer& performer) const;

 private:
  const Rulebook* rulebook_;
  const Wording* wording_;
};

}  // namespace kept::bot
