#include "inventory/feed_mark.h"

#include "inventory/names.h"

namespace kept::inventory {
namespace {

constexpr std::string_view state_names[] = {"applying", "applied", "refused", "abandoned"};

}  // namespace

std::string_view to_string(FeedState state) {
  return name_in(state_names, state);
}

}  // namespace kept::inventory
