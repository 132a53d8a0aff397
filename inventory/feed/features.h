// The features a car is searched by, found in dealers' option texts: "Panoramic Moonroof" is
// sunroof.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace kept::inventory::feed {

// A set of features, one bit each.
using FeatureBits = std::uint32_t;

// Of one option text ("Heated & Ventilated Leather Seats"); "No sunroof" and "Sunroof Delete" are
// none.
FeatureBits features_in(std::string_view text);

// Sorted names of a set.
std::vector<std::string> feature_names(FeatureBits bits);

}  // namespace kept::inventory::feed
