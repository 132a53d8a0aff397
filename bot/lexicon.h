// The words of the trade, of the calendar and of the lot. Immutable once built; copies are cheap
// and share.
#pragma once

#include <memory>
#include <span>
#include <string>

namespace kept::bot {

// What a vehicle on the lot calls itself; empty parts are ignored.
struct LotVehicle {
  std::string make;
  std::string model;
  std::string trim;
};

struct LexiconTables;

class Lexicon {
 public:
  // Makes, models and trims sold in the US since 2000, their nicknames, and the words of the trade
  // in English and Spanish. Built once, then shared.
  static Lexicon standard();

  // The same, and the lot's own names. Linear in the number of vehicles; repeats cost next to
  // nothing.
  Lexicon with_inventory(std::span<const LotVehicle> lot) const;

  const LexiconTables& tables() const { return *tables_; }
  std::shared_ptr<const LexiconTables> share() const { return tables_; }

 private:
  explicit Lexicon(std::shared_ptr<const LexiconTables> tables);
  std::shared_ptr<const LexiconTables> tables_;
};

}  // namespace kept::bot
