#include <array>

#include "bot/act/cue_tables.h"

namespace kept::bot {
namespace {

// Visits in words that do not name one: somebody is put down for a time, a car is brought then.
// clang-format off
constexpr auto rules = std::to_array<CueRule>({
    {Cue::visit, "put down for a visit",
     "book/schedule/reserve us;schedule me for/at/on? <time>;"
     "slot/slide/squeeze/fit/work/pencil/jot/pen me/us in;get us in to/for/at/on? <time>;"
     "put me/us in for/at/on/around? <time>;put/pencil/jot/pen/write/mark/sign me/us down/up "
     "for/at/on/around? <time>;"
     "sign me/us up for *2 drive/visit/appointment/appt/slot/spot/time;"
     "any/a chance/way/possibility @i can/could/might drive/see/test/try/come/swing/stop;"
     "put/get/have me/us on the/your calendar/schedule/books/list/docket;"
     "pencil/put/book/squeeze/fit/schedule/slot my/our/the *2 in for/at/on/around? <time>;"
     "pencil/put/mark/write my/our @kin down for/at/on/around? <time>"},
    {Cue::slots, "how a day looks",
     "is the? <time> spot/slot/opening/one? still open/available/free/there;"
     "is <time> any good;what does/do your? <time> look like;"
     "what is your? <time> looking/look like;"
     "how does/do your? <time> look;how is your? <time> looking;"
     "how busy are/is you/yall/it <time>"},
    {Cue::come, "brought then",
     "bringing/dropping/running/taking/hauling/driving/bring/drop/run/haul "
     "it/her/him/this/mine/ours in/by/over/down/off/around;"
     "bringing/dropping/running/taking/hauling/driving my/our/the *2 in/by/over/down/off;"
     "do/sign/finish/finalize/start the/my/our paperwork/papers/deal;"
     "walk me/us through;go over *5 with me/us;peep/scope/eyeball;eyes on;"
     "what if @i just? came/showed/swung/stopped/dropped/rolled/pulled;"
     "drop/leave/dropping/leaving my/our *2 <time>;have/get it/her/him/mine there/in/over <time>;"
     "have/get my/our/the *2 there/over <time>"},
    {Cue::existing, "had a time",
     "had a/an? <time>;@i had a/an? <time> slot/spot/appointment/appt;"
     "got/have a/an <time> but/and;my appointments/appts at/<time>"},
    {Cue::nothing, "told of a time, and no booking",
     "had a <time> shift/class/meeting/call/flight/game/off;run/running/ran/runs it/this/that by "
     "my/the/him/her/them/mom/dad"},
    {Cue::nothing, "heavy traffic", "is/was/looks/like/into a parking lot"},
    {Cue::nothing, "driven off", "drive/drove/driving it off;drive/drove/driving it off <time>"},
});
// clang-format on

}  // namespace

std::span<const CueRule> english_booking_cue_rules() {
  return rules;
}

}  // namespace kept::bot
