// Which words of a message speak of a vehicle that is the visitor's own, traded, broken or bought
// elsewhere, or that somebody else has or sells: none of them is a wish.
#pragma once

#include <optional>
#include <vector>

#include "bot/act/decide.h"

namespace kept::bot {

class OwnVehicle {
 public:
  explicit OwnVehicle(const Case& c);

  bool holds(std::uint32_t token) const { return token < own_.size() && own_[token] != 0; }
  // "our Odyssey got totaled, we need another Odyssey": the second is wanted.
  bool holds(const criteria::Value& v) const;
  // A limit of a price is the visitor's, unless a car is traded.
  bool holds(const criteria::Amount& a) const;

 private:
  bool ends_zone(std::size_t i) const;
  void zone(std::size_t from);
  void around(const CueHit& hit);
  void all();
  void elsewhere(const Clause& clause);
  void traded();
  bool wanted(std::size_t i) const;
  void given_up();
  bool is_behind_colon(std::size_t token) const;
  bool is_in_hands(const criteria::Value& v) const;
  bool is_article_of_own(std::size_t i) const;
  bool is_left(std::uint32_t first) const;
  bool stands_about(std::uint32_t i) const;
  bool is_called_theirs(const criteria::Value& v) const;
  bool is_brought(const criteria::Value& v) const;
  bool is_had(const criteria::Value& v) const;
  bool is_given_for(const criteria::Value& v) const;
  bool is_asked_beside_purchase(const criteria::Value& v) const;
  bool tells_state(const criteria::Value& v) const;
  bool wishes_behind(std::uint32_t from) const;
  bool is_told_first(const criteria::Value& v) const;
  bool is_in_trouble(const criteria::Value& v, const Clause& clause, const CueHit& hit) const;
  std::size_t start_of(const criteria::Value& v) const;
  bool is_of_part(std::uint32_t i) const;
  bool is_owed(std::size_t i) const;
  bool is_paid(std::size_t i) const;
  bool is_asked_of(std::size_t i) const;
  bool in_trade(std::size_t i) const;
  bool is_traded_this(const criteria::Value& v) const;
  bool is_financed(const criteria::Value& v) const;
  bool is_to_spend(const criteria::Amount& a) const;
  bool is_limit(const criteria::Amount& a) const;
  bool wished_beside(std::uint32_t token) const;
  bool wished_apart(std::uint32_t token) const;
  bool in_other_sentence(std::uint32_t token) const;
  bool speaks_of_own(const Clause& sentence) const;

  // Why a token speaks of it. Where a zone or what is told has come once, it has gone on to its
  // end.
  static constexpr std::uint8_t in_zone = 1;
  static constexpr std::uint8_t told = 2;
  static constexpr std::uint8_t alone = 4;
  static constexpr std::uint8_t whole = 8;     // the whole message does
  static constexpr std::uint8_t by_name = 16;  // what stands beside it says whose it is

  const Case& c_;
  std::vector<std::uint8_t> own_;
  bool all_ = false;     // the whole message speaks of it
  bool wishes_ = false;  // of such a message: it wishes for something as well

  // What was found of the sentence that was asked for last.
  struct Sentence {
    std::uint32_t first = 0;
    bool own = false;
    bool wishes = false;
  };
  mutable std::optional<Sentence> sentence_;
  mutable std::optional<std::vector<std::uint8_t>> wished_;  // by token, once asked for
};

}  // namespace kept::bot
