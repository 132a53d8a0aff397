// What people say of their own name beside it, in jest.
#pragma once

#include "bot/act/decide.h"

namespace kept::bot {

// "Crystal Ball. my parents thought it was funny", "Bond, and no im not a spy": the words behind a
// name that was asked for and is given. None (first == last) where no joke is made of it.
Ground find_name_remark(const Case& c);

}  // namespace kept::bot
