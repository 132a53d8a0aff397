#include "inventory/store/sqlite_read_search.h"

namespace kept::inventory {

std::string contains_all(const std::string& expression, int first) {
  std::string sql = "(";
  for (std::size_t i = 0; i < search_words_max; ++i) {
    if (i > 0) sql += " AND ";
    sql += expression + " LIKE ?" + std::to_string(first + static_cast<int>(i)) + " ESCAPE '\\'";
  }
  return sql += ')';
}

std::array<std::string, search_words_max> like_patterns(const std::vector<std::string>& words) {
  std::array<std::string, search_words_max> patterns;
  for (std::size_t i = 0; i < search_words_max; ++i) {
    auto& pattern = patterns[i];
    pattern = '%';
    for (const char c : i < words.size() ? words[i] : std::string{}) {
      if (c == '%' || c == '_' || c == '\\') pattern += '\\';
      pattern += c;
    }
    pattern += '%';
  }
  return patterns;
}

}  // namespace kept::inventory
