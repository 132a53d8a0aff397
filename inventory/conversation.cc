#include "inventory/conversation.h"

#include "inventory/names.h"

namespace kept::inventory {

std::string_view to_string(Author author) {
  static constexpr std::string_view names[] = {"visitor", "assistant", "staff"};
  return name_in(names, author);
}

}  // namespace kept::inventory
