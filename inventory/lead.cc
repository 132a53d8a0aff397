#include "inventory/lead.h"

#include "inventory/names.h"

namespace kept::inventory {
namespace {

constexpr std::string_view channel_names[] = {"none", "phone", "email", "text"};

}  // namespace

std::string_view to_string(PreferredChannel channel) {
  return name_in(channel_names, channel);
}

std::string personal_text(const Lead& lead) {
  EntryBody text;
  if (!lead.name.empty()) text.add("name", lead.name);
  if (!lead.phone.empty()) text.add("phone", lead.phone);
  if (!lead.email.empty()) text.add("email", lead.email);
  if (lead.preferred != PreferredChannel::none) text.add("preferred", to_string(lead.preferred));
  for (const auto& wish : lead.wishes) text.add("wish", wish);
  for (const auto& fact : lead.facts) text.add("label", fact.label).add("fact", fact.text);
  return text.text();
}

bool set_personal(Lead& lead, std::string_view text) {
  const auto fields = parse_body(text);
  if (!fields) return false;
  for (const auto& [name, value] : *fields) {
    if (name == "name") {
      lead.name = value;
    } else if (name == "phone") {
      lead.phone = value;
    } else if (name == "email") {
      lead.email = value;
    } else if (name == "preferred") {
      lead.preferred =
          value_in<PreferredChannel>(channel_names, value).value_or(PreferredChannel::none);
    } else if (name == "wish") {
      lead.wishes.push_back(value);
    } else if (name == "label") {
      lead.facts.push_back({value, {}});
    } else if (name == "fact" && !lead.facts.empty()) {
      lead.facts.back().text = value;
    }
  }
  return true;
}

}  // namespace kept::inventory
