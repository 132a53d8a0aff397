// UTF-8 at the door: validity, length and blankness of what a visitor sends.
#pragma once

#include <cstddef>
#include <string_view>

namespace kept::server {

// RFC 3629: no overlong forms, no surrogates, nothing past U+10FFFF.
bool is_utf8(std::string_view text);

// Code points of valid UTF-8.
std::size_t code_points(std::string_view text);

// Nothing but ASCII white space.
bool is_blank(std::string_view text);

}  // namespace kept::server
