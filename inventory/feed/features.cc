#include "inventory/feed/features.h"

#include <algorithm>
#include <array>

#include "inventory/feed/text.h"

namespace kept::inventory::feed {

namespace {

// A feature is there when all phrases of one of its rules are and none of the rule's others.
struct FeatureRule {
  std::string_view feature;
  std::array<std::string_view, 2> all;
  std::array<std::string_view, 4> none{};
};

constexpr std::array<std::string_view, 18> feature_list{
    "adaptive_cruise", "backup_camera", "bed_liner",       "blind_spot", "carplay",
    "heated_seats",    "heated_wheel",  "keyless_entry",   "leather",    "navigation",
    "parking_sensors", "premium_audio", "remote_start",    "roof_rack",  "sunroof",
    "third_row",       "tow_package",   "ventilated_seats"};
static_assert(std::is_sorted(feature_list.begin(), feature_list.end()));

constexpr FeatureRule feature_rules[] = {
    {"adaptive_cruise", {"adaptive cruise"}},
    {"adaptive_cruise", {"radar cruise"}},
    {"adaptive_cruise", {"intelligent cruise"}},
    {"adaptive_cruise", {"smart cruise"}},
    {"adaptive_cruise", {"distronic"}},
    {"backup_camera", {"camera", "backup"}},
    {"backup_camera", {"camera", "back up"}},
    {"backup_camera", {"camera", "rear view"}},
    {"backup_camera", {"camera", "rearview"}},
    {"backup_camera", {"camera", "reverse"}},
    {"backup_camera", {"rear vision camera"}},
    {"bed_liner", {"bed liner"}},
    {"bed_liner", {"bedliner"}},
    {"blind_spot", {"blind spot"}},
    {"blind_spot", {"side blind zone"}},
    {"carplay", {"carplay"}},
    {"carplay", {"android auto"}},
    {"heated_seats", {"heated", "seat"}},
    {"heated_seats", {"heated", "seats"}},
    {"heated_wheel", {"heated", "wheel"}},
    {"keyless_entry", {"keyless"}},
    {"keyless_entry", {"proximity key"}},
    {"leather", {"leather"}, {"wheel", "shift", "knob", "wrapped"}},
    {"navigation", {"navigation"}},
    {"navigation", {"nav"}},
    {"navigation", {"gps"}},
    {"parking_sensors", {"parking sensors"}},
    {"parking_sensors", {"park sensors"}},
    {"parking_sensors", {"park assist"}},
    {"parking_sensors", {"parking assist"}},
    {"parking_sensors", {"park distance"}},
    {"premium_audio", {"premium audio"}},
    {"premium_audio", {"premium sound"}},
    {"premium_audio", {"bose"}},
    {"premium_audio", {"harman"}},
    {"premium_audio", {"jbl"}},
    {"premium_audio", {"burmester"}},
    {"premium_audio", {"mark levinson"}},
    {"premium_audio", {"meridian"}},
    {"premium_audio", {"bang olufsen"}},
    {"remote_start", {"remote start"}},
    {"remote_start", {"remote engine start"}},
    {"remote_start", {"remote starter"}},
    {"roof_rack", {"roof rack"}},
    {"roof_rack", {"roof rails"}},
    {"sunroof", {"sunroof"}},
    {"sunroof", {"moonroof"}},
    {"sunroof", {"sun roof"}},
    {"sunroof", {"moon roof"}},
    {"sunroof", {"panoramic roof"}},
    {"third_row", {"third row"}},
    {"third_row", {"3rd row"}},
    {"third_row", {"3 row"}},
    {"tow_package", {"tow package"}},
    {"tow_package", {"towing package"}},
    {"tow_package", {"trailer tow"}},
    {"tow_package", {"tow hitch"}},
    {"tow_package", {"trailer hitch"}},
    {"ventilated_seats", {"ventilated", "seat"}},
    {"ventilated_seats", {"ventilated", "seats"}},
    {"ventilated_seats", {"cooled", "seats"}},
    {"ventilated_seats", {"cooled front seats"}},
};

constexpr std::string_view denials[] = {"no", "without", "delete", "less", "not"};

bool applies(const FeatureRule& rule, std::string_view folded) {
  const auto there = [&](std::string_view words) { return has_words(folded, words); };
  return std::all_of(rule.all.begin(), rule.all.end(),
                     [&](auto words) { return words.empty() || there(words); }) &&
         std::none_of(rule.none.begin(), rule.none.end(),
                      [&](auto words) { return !words.empty() && there(words); });
}

FeatureBits bit_of(std::string_view feature) {
  const auto at = std::find(feature_list.begin(), feature_list.end(), feature);
  return FeatureBits{1} << (at - feature_list.begin());
}

}  // namespace

FeatureBits features_in(std::string_view text) {
  const std::string folded = fold(text);
  FeatureBits bits = 0;
  if (std::any_of(std::begin(denials), std::end(denials),
                  [&](auto words) { return has_words(folded, words); }))
    return bits;
  for (const auto& rule : feature_rules) {
    if (applies(rule, folded)) bits |= bit_of(rule.feature);
  }
  return bits;
}

std::vector<std::string> feature_names(FeatureBits bits) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < feature_list.size(); ++i) {
    if ((bits & (FeatureBits{1} << i)) != 0) names.emplace_back(feature_list[i]);
  }
  return names;
}

}  // namespace kept::inventory::feed
