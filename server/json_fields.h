// The members of a flat JSON object, as a request body brings them. What is asked for is marked as
// known; the first thing wrong is remembered and answered with 400:
//
//   auto fields = JsonFields::parse(request.body);
//   const auto vehicle = fields.id("vehicle");
//   if (const auto problem = fields.problem()) return *problem;
//
// After a mistake the getters give zero or empty values.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "inventory/instant.h"
#include "server/transport.h"

namespace kept::server {

enum class Need { optional, required };

class JsonFields {
 public:
  static constexpr std::size_t bytes_max = 64 * 1024;

  static JsonFields parse(std::string_view body);

  bool has(std::string_view name) const;
  std::int64_t id(std::string_view name, Need need = Need::required);  // positive
  std::int64_t number(std::string_view name, std::int64_t least, std::int64_t most, Need need);
  bool flag(std::string_view name);
  std::optional<inventory::Instant> instant(std::string_view name, Need need = Need::required);
  // Blanks around it are cut. At most so many code points, no control characters but line feed and
  // tab. Required means not empty.
  std::string text(std::string_view name, std::size_t code_points_max, Need need = Need::required);
  // Exactly as it was sent: for passwords.
  std::string secret(std::string_view name, std::size_t bytes_max);
  // What a client mints: 1 to 64 of [A-Za-z0-9_-].
  std::string client_id(std::string_view name);

  void wrong(std::string_view name, std::string_view why);  // '"name" why.'

  std::optional<HttpResponse> problem() const;

  // The object with its members sorted: the same content, the same text.
  const std::string& canonical() const { return canonical_; }

 private:
  struct Other {};  // null, a fraction, an array, an object
  using Value = std::variant<Other, bool, std::int64_t, std::string>;
  struct Field {
    std::string name;
    Value value;
    bool known = false;
  };
  const Value* find(std::string_view name, Need need);

  std::vector<Field> fields_;
  std::string canonical_;
  std::string problem_;
};

}  // namespace kept::server
