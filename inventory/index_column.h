// One described field of the vehicles ("body", "feature"): each of its values with the vehicles
// that have it. Inside the index only.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "inventory/index_bits.h"

namespace kept::inventory {

// Lower case, every run of other characters one blank: "CX-5" and "cx 5" are the same word.
std::string fold_value(std::string_view text);

class IndexColumn {
 public:
  void mark(std::string_view value, IndexRow row, bool present);

  // The vehicles that have the value itself; null when the value is not known. Good until the next
  // mark().
  const RowBits* having(std::string_view value) const;
  // Adds them; when there is no such value, those of whose value it is a run of whole words
  // ("silverado" in "silverado 1500"), or that differ in blanks only ("f150" and "f 150").
  void add_like(std::string_view value, RowBits& into) const;
  // The values that any of these vehicles has.
  std::vector<std::string> values_of(const RowBits& vehicles) const;

 private:
  std::vector<std::string> folded_;  // by value number
  std::vector<RowBits> bits_;
  std::unordered_map<std::string, std::size_t> number_of_;
};

}  // namespace kept::inventory
