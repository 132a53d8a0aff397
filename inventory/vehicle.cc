#include "inventory/vehicle.h"

namespace kept::inventory {

std::string_view to_string(LotStatus status) {
  switch (status) {
    case LotStatus::in_transit:
      return "in_transit";
    case LotStatus::available:
      return "available";
    case LotStatus::pending_sale:
      return "pending_sale";
    case LotStatus::sold:
      return "sold";
    case LotStatus::withdrawn:
      return "withdrawn";
  }
  return "available";
}

std::string_view to_string(SeenBy by) {
  switch (by) {
    case SeenBy::feed:
      return "feed";
    case SeenBy::staff:
      return "staff";
    case SeenBy::lot_check:
      return "lot_check";
  }
  return "feed";
}

std::optional<LotStatus> lot_status_from(std::string_view name) {
  for (const auto status : {LotStatus::in_transit, LotStatus::available, LotStatus::pending_sale,
                            LotStatus::sold, LotStatus::withdrawn}) {
    if (to_string(status) == name) return status;
  }
  return std::nullopt;
}

std::optional<SeenBy> seen_by_from(std::string_view name) {
  for (const auto by : {SeenBy::feed, SeenBy::staff, SeenBy::lot_check}) {
    if (to_string(by) == name) return by;
  }
  return std::nullopt;
}

std::string title(const VehicleSpec& spec) {
  std::string text;
  text.reserve(6 + spec.make.size() + spec.model.size() + spec.trim.size());
  if (spec.year > 0) text = std::to_string(spec.year);
  for (const auto* part : {&spec.make, &spec.model, &spec.trim}) {
    if (part->empty()) continue;
    if (!text.empty()) text += ' ';
    text += *part;
  }
  return text;
}

std::string stock_key(std::string_view stock_number) {
  constexpr char to_upper = 'a' - 'A';
  std::string key;
  key.reserve(stock_number.size());
  for (const char c : stock_number) {
    const bool lower = c >= 'a' && c <= 'z';
    const bool sign = (c >= ' ' && c < '0') || (c >= ':' && c <= '@') || c == '_';
    if (!sign) key += lower ? static_cast<char>(c - to_upper) : c;
  }
  return key;
}

}  // namespace kept::inventory
