// The query of a GET, taken apart with bounds. What a page asks for is marked as known; the first
// thing wrong is remembered, and the page answers it instead of guessing:
//
//   const auto page = query.page();
//   if (const auto problem = query.problem()) return *problem;
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "inventory/instant.h"
#include "server/transport.h"

namespace kept::server {

class Query {
 public:
  explicit Query(std::string_view raw);

  // Absent and empty are the same.
  std::optional<std::string> text(std::string_view name, std::size_t bytes_max = 200);
  std::optional<std::int64_t> number(std::string_view name, std::int64_t least, std::int64_t most);
  std::optional<inventory::LocalDay> day(std::string_view name);
  // One of the names; absent is the first.
  std::string choice(std::string_view name, std::initializer_list<std::string_view> names);
  std::int64_t page() { return number("page", 1, 100'000).value_or(1); }
  // The words of a text, split at blanks.
  std::vector<std::string> words(std::string_view name);

  // 400 for the first value that was not understood, or for a name that no one asked for.
  std::optional<HttpResponse> problem() const;

 private:
  struct Item {
    std::string name;
    std::string value;
    bool known = false;
  };
  void wrong(std::string_view name, std::string_view should_be);

  std::vector<Item> items_;
  std::string problem_;
};

}  // namespace kept::server
