// How the visitor wants to be reached: by phone, by text or by e-mail.
#pragma once

#include <optional>

#include "bot/act/decide.h"

namespace kept::bot {

struct ChannelWish {
  std::optional<Channel> wanted;
  Ground ground;  // the words that ask for it
};

// The first channel asked for; what is refused ("no calls") leaves another one when that is given
// or named. A bare "call me" asks for a person and for no channel, unless a number stands beside it
// or the question was how to reach them.
ChannelWish find_channel(const Case& c);

}  // namespace kept::bot
