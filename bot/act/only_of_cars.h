// What can only be said of a car, though it names none and no field or cue has it.
#pragma once

#include "bot/act/decide.h"

namespace kept::bot {

// Speaks of a car of the visitor's own.
bool has_own(const Case& c);

// "is the horn loud", "can you take off the running boards", "how old is the battery": what is
// asked of a part is asked of the car that has it.
bool asks_of_part(const Case& c);

// "is anything broken on it"
bool asks_on_it(const Case& c);

// "is it ok for tall people", "who did the brake job on it"
bool asks_about_it(const Case& c);

// "jala bien el aire", "sirve todo": what a car does, and what was done to it.
bool asks_in_spanish(const Case& c);

// "a v6", "extended cab", "anything without a touchscreen"; empty when nothing of the kind is
// wished for.
Ground wish_without_field(const Case& c);

}  // namespace kept::bot
