#include "inventory/index_column.h"

#include <utility>

namespace kept::inventory {
namespace {

std::string without_blanks(std::string text) {
  std::erase(text, ' ');
  return text;
}

// Is `wanted` a run of whole words of `value`?
bool has_words(std::string_view value, std::string_view wanted) {
  for (auto at = value.find(wanted); at != std::string_view::npos;
       at = value.find(wanted, at + 1)) {
    const bool begins = at == 0 || value[at - 1] == ' ';
    const auto end = at + wanted.size();
    if (begins && (end == value.size() || value[end] == ' ')) return true;
  }
  return false;
}

}  // namespace

std::string fold_value(std::string_view text) {
  std::string folded;
  for (const char c : text) {
    const bool upper = c >= 'A' && c <= 'Z';
    const bool word = upper || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c & 0x80) != 0;
    if (word) {
      folded += upper ? static_cast<char>(c - 'A' + 'a') : c;
    } else if (!folded.empty() && folded.back() != ' ') {
      folded += ' ';
    }
  }
  while (!folded.empty() && folded.back() == ' ') folded.pop_back();
  return folded;
}

void IndexColumn::mark(std::string_view value, IndexRow row, bool present) {
  auto key = fold_value(value);
  const auto [found, added] = number_of_.try_emplace(key, folded_.size());
  if (added) {
    folded_.push_back(std::move(key));
    bits_.emplace_back();
  }
  set_bit(bits_[found->second], row, present);
}

const RowBits* IndexColumn::having(std::string_view value) const {
  const auto found = number_of_.find(fold_value(value));
  return found == number_of_.end() ? nullptr : &bits_[found->second];
}

void IndexColumn::add_like(std::string_view value, RowBits& into) const {
  if (const auto* const exact = having(value)) return add(into, *exact);
  const auto key = fold_value(value);
  if (key.empty()) return;
  const auto tight = without_blanks(key);
  for (std::size_t i = 0; i < folded_.size(); ++i) {
    const bool fits = has_words(folded_[i], key) || without_blanks(folded_[i]) == tight;
    if (fits) add(into, bits_[i]);
  }
}

std::vector<std::string> IndexColumn::values_of(const RowBits& vehicles) const {
  std::vector<std::string> values;
  for (std::size_t i = 0; i < bits_.size(); ++i) {
    if (common(bits_[i], vehicles)) values.push_back(folded_[i]);
  }
  return values;
}

}  // namespace kept::inventory
