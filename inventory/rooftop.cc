#include "inventory/rooftop.h"

namespace kept::inventory {

std::string_view to_string(Role role) {
  switch (role) {
    case Role::salesperson:
      return "salesperson";
    case Role::manager:
      return "manager";
    case Role::admin:
      return "admin";
  }
  return "salesperson";
}

std::optional<Role> role_from(std::string_view name) {
  for (const auto role : {Role::salesperson, Role::manager, Role::admin}) {
    if (to_string(role) == name) return role;
  }
  return std::nullopt;
}

}  // namespace kept::inventory
