// Evidence: what a factual statement rests on. A row's field, or a query with its criteria, scope
// and result ids, as read in one transaction. Only who holds that transaction's ReadMark can make
// one, and a value that a claim may take exists only together with its evidence (Evidenced<T>).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "inventory/ids.h"
#include "inventory/instant.h"
#include "inventory/read_mark.h"

namespace kept::bot {

enum class Table : std::uint8_t {
  vehicle,
  hold,
  appointment,
  slot,  // a query over a rooftop's schedule; the id is the rooftop's
  lot,   // a query over a rooftop's vehicles; the id is the rooftop's
  rooftop,
  task,
  staff,
  lead,
  conversation,
};

std::string_view to_string(Table table);

struct Subject {
  Table table = Table::vehicle;
  std::int64_t id = 0;

  bool operator==(const Subject&) const = default;
};

// "vehicle:311"
std::string to_string(const Subject& subject);

class Evidence {
 public:
  // `field` has static storage. `value` is the field as text, or for a query its criteria and
  // result. `entry` is the ledger entry that proves it, `seen_at` the instant that is told.
  Evidence(const inventory::ReadMark& mark, Subject row, std::string_view field, std::string value,
           inventory::EntrySeq entry, inventory::Instant seen_at)
      : mark_(mark),
        row_(row),
        field_(field),
        value_(std::move(value)),
        entry_(entry),
        seen_at_(seen_at) {}

  const inventory::ReadMark& mark() const { return mark_; }
  Subject row() const { return row_; }
  std::string_view field() const { return field_; }
  const std::string& value() const { return value_; }
  inventory::EntrySeq entry() const { return entry_; }
  inventory::Instant seen_at() const { return seen_at_; }

 private:
  inventory::ReadMark mark_;
  Subject row_;
  std::string_view field_;
  std::string value_;
  inventory::EntrySeq entry_;
  inventory::Instant seen_at_;
};

// A value and what proves it. There is no way to have one without the other.
template <typename T>
class Evidenced {
 public:
  Evidenced(T value, Evidence evidence)
      : value_(std::move(value)), evidence_(std::move(evidence)) {}

  const T& value() const& { return value_; }
  const Evidence& evidence() const& { return evidence_; }

  // Both parts at once, for whoever takes them over.
  std::pair<T, Evidence> take() && { return {std::move(value_), std::move(evidence_)}; }

 private:
  T value_;
  Evidence evidence_;
};

}  // namespace kept::bot
