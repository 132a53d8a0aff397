// Which of several times in a message are told of something else, beside one that is wished for:
// "my train gets in at 5:52 so could i see it at 6:15".
#pragma once

#include <span>
#include <vector>

#include "bot/when/when.h"

namespace kept::bot {

// For each of the mentions whether it is. A time that stands alone never is: nothing else is there
// to be wished for. Linear in the message.
std::vector<bool> told_of_affairs(const Text& text, std::span<const when::TimeMention> mentions);

}  // namespace kept::bot
