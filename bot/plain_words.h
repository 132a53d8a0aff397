// What a plain sentence may not contain: digits, and words of availability, price, time and promise
// in either language. Such a word states something, and only a claim may state.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kept::bot {

// The first word (or sign) in `text` that only a claim may say; none if it is plain.
std::optional<std::string> stating_word(std::string_view text);

}  // namespace kept::bot
