// A house for whole talks: a lot of two dozen cars at Lakeside Motors, a few more at a sister
// location, two salespeople and a manager, over the real ledger, desk, readers and assistant, in
// memory. Wednesday, December 2, 2026, 2:05 PM in Los Angeles; open Monday to Saturday 9 to 7,
// closed on Christmas Day.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bot/conversation.h"
#include "server/turn.h"
#include "tests/support/books.h"

namespace kept::tests {

class TalkHouse {
 public:
  TalkHouse();

  // What came of one line of the visitor or one act of the staff.
  struct Outcome {
    std::vector<std::string> sentences;  // of all lines that were said in answer
    std::vector<std::string> choices;    // what may be tapped now
    std::string asked;
    std::vector<std::string> done;  // what was changed in the books, in its order
  };

  Outcome say(std::string_view text);
  Outcome tap(std::string_view label);
  // "sell K1234", "hold K1240" (for somebody else), "take 2026-12-05 10:00" (all salespeople),
  // "look at K1234" (the visitor is on its page), "clock 2026-12-02 19:30". Throws on anything
  // else.
  Outcome happen(std::string_view what);

 private:
  template <typename Act>
  Outcome turn(Act act);
  Outcome staff_act(std::string_view what);
  void open_house();
  void list_cars();
  VehicleId car(std::string_view stock);
  std::string stock_of(Transaction& tx, VehicleId id) const;
  std::string time_of(Instant at) const;
  Instant instant_of(std::string_view local) const;  // "2026-12-05 10:00"
  void take_slots(Transaction& tx, Instant start);
  std::string told(Transaction& tx, const Entry& entry) const;
  void tell_lead(Transaction& tx, std::vector<std::string>& done);
  Outcome outcome_of(std::vector<server::TurnOutcome> outcomes);

  TestBooks books_;
  RooftopId rooftop_;
  RooftopId sister_;
  StaffId manager_;
  std::vector<StaffId> salespeople_;
  std::optional<ConversationId> conversation_;
  bot::Lexicon lexicon_;
  server::Attempts attempts_;
  server::Current<server::Assistant> assistant_;
  server::Hub hub_;
  server::DecodedStates states_;
  server::Current<bot::Lexicon> words_;
  std::size_t entries_told_ = 0;
  Lead lead_;  // as last told
  int lines_ = 0;
};

}  // namespace kept::tests
