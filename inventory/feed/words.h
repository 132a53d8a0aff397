// Dealers' words in their canonical form (inventory/vehicle.h): "4D Sport Utility" is suv, "Soul
// Red Crystal Metallic" is red, "Panoramic Moonroof" is the feature sunroof.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "inventory/feed/features.h"

namespace kept::inventory::feed {

enum class Vocabulary : std::uint8_t {
  body,
  condition,
  color,
  drivetrain,
  fuel,
  transmission,
  lot_status,  // available in_transit pending_sale not_for_sale
};
inline constexpr std::size_t vocabulary_count =
    static_cast<std::size_t>(Vocabulary::lot_status) + 1;

// The canonical word, empty when none is known. Static storage.
std::string_view canonical(Vocabulary vocabulary, std::string_view text);

// "CHEVY" is Chevrolet; a make that is not known stays as it is.
std::string_view canonical_make(std::string_view text);

// Remembers what words came out as, since a feed says the same few over and over. Bounded. Answers
// exactly as the functions above. Not thread-safe.
class WordMemo {
 public:
  std::string_view canonical(Vocabulary vocabulary, std::string_view text);
  FeatureBits features_in(std::string_view text);

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>{}(text);
    }
  };
  template <typename Value>
  using Memo = std::unordered_map<std::string, Value, Hash, std::equal_to<>>;

  Memo<std::string_view> words_[vocabulary_count];
  Memo<FeatureBits> features_;
};

}  // namespace kept::inventory::feed
