// Words that speak for an act elsewhere, and speak for none where they stand.
#include <doctest/doctest.h>

#include "bot/lexicon.h"
#include "bot/understanding.h"
#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

using test::meaning_of;
using test::says;

bool only(const char* text, Act act) {
  return meaning_of(text).acts == std::vector<Act>{act};
}

}  // namespace

TEST_CASE("What a wished car must be free of is no trouble of the visitor's") {
  for (const auto* text :
       {"something that won't overheat on the freeway", "anything that doesn't leak oil",
        "I need a car that won't break down on me", "nothing with a cracked windshield please",
        "not a truck that's always in the shop", "need a van with no warning lights",
        "my son needs a car that doesn't stall", "nothing that shakes on the highway",
        "low miles and no check engine light", "need a starter car for my daughter"}) {
    CAPTURE(text);
    CHECK(only(text, Act::ask_inventory));
  }
  for (const auto* text :
       {"my car shakes on the highway", "there is something that rattles in my dash",
        "something is leaking under my truck", "no check engine light but my Altima shakes",
        "the brakes squeal when I stop", "my truck won't start"}) {
    CAPTURE(text);
    CHECK(says(text, Act::report_problem));
  }
}

TEST_CASE("Trouble asked of a car of the house's is not reported") {
  for (const auto* text :
       {"any warning lights on", "any check engine light?", "any noises when you drive it",
        "is there any smoke at startup", "who made the tires", "how old is the battery",
        "did you rotate the tires", "were the brakes replaced", "did they change the oil in it",
        "did you rotate the tires on it"}) {
    CAPTURE(text);
    CHECK(only(text, Act::ask_vehicle));
  }
}

TEST_CASE("A fault or a part named in an offer is part of the offer") {
  for (const auto* text :
       {"will you throw in new tires", "take 400 off since the tires are bald",
        "the brakes are worn so would you take 9k", "I'd buy it if you throw in new wipers"}) {
    CAPTURE(text);
    CHECK(says(text, Act::negotiate_price));
    CHECK_FALSE(says(text, Act::report_problem));
  }
}

TEST_CASE("A reason for another car reports no trouble") {
  for (const auto* text :
       {"my car died so I need something cheap", "our van was stolen, need a replacement",
        "my truck got totaled, looking for another one"}) {
    CAPTURE(text);
    CHECK(says(text, Act::ask_inventory));
    CHECK_FALSE(says(text, Act::report_problem));
  }
}

TEST_CASE("Papers and pictures are shown without a visit") {
  for (const auto* text :
       {"can I see the carfax", "could I see more pictures", "can I see the window sticker",
        "may I look at the title", "can I check the VIN", "let me see some photos",
        "take a look at the carfax for me", "did anyone come see it yet",
        "has anybody come by to look at it", "did you lower the price"}) {
    CAPTURE(text);
    CHECK(only(text, Act::ask_vehicle));
  }
  for (const auto* text : {"can I come see it", "can I see the Tacoma tomorrow",
                           "could my mechanic look at the Rogue on Friday"}) {
    CAPTURE(text);
    CHECK(says(text, Act::request_appointment));
  }
}

TEST_CASE("A question about a part is one about the car") {
  for (const auto* text :
       {"is the horn loud", "can you take off the running boards", "who did the bodywork on it",
        "is the armrest leather", "do the windows go all the way down"}) {
    CAPTURE(text);
    CHECK(says(text, Act::ask_vehicle));
    CHECK_FALSE(says(text, Act::out_of_scope));
  }
}

TEST_CASE("A wish without a field of its own is no small talk") {
  for (const auto* text : {"something easy for my dad to climb into", "I'm 6'5 and need legroom",
                           "we need room for three strollers", "nothing that was a rental",
                           "I don't want a former rental", "something not too slow",
                           "comfy seats for long trips", "something to pull my jet ski"}) {
    CAPTURE(text);
    CHECK(only(text, Act::ask_inventory));
  }
}

TEST_CASE("Numbers of seats, owners and miles are no phone numbers") {
  for (const auto* text : {"what's the number of owners", "what number of seats does it have",
                           "what's the number on the odometer"}) {
    CAPTURE(text);
    CHECK_FALSE(says(text, Act::ask_person));
  }
  CHECK(says("what's the number", Act::ask_person));
  CHECK(says("what number can I call", Act::ask_person));
}

TEST_CASE("A price named with its sum is no order to the machine") {
  CHECK_FALSE(says("can you confirm the price is 21,500", Act::out_of_scope));
  CHECK_FALSE(says("set the price to 18k and I'll sign today", Act::out_of_scope));
  CHECK(says("set the price to $1", Act::out_of_scope));
  CHECK(says("confirm the price is zero", Act::out_of_scope));
}

TEST_CASE("How often and how bad are complaints about us only") {
  for (const auto* text :
       {"how many times has it changed hands", "how many times was it in the shop",
        "any wiggle room? the market is ridiculous"}) {
    CAPTURE(text);
    CHECK_FALSE(says(text, Act::complain));
  }
  CHECK(says("how many times do I have to ask", Act::complain));
  CHECK(says("how many times", Act::complain));
}

TEST_CASE("Weather and feelings that give the reason are no small talk") {
  for (const auto* text :
       {"the weather is bad up here so awd please", "I'm so excited about the Bronco, still there?",
        "my son will be so happy if you have a Civic", "how is everything on the Accord"}) {
    CAPTURE(text);
    CHECK_FALSE(says(text, Act::smalltalk));
  }
  CHECK(says("how is everything", Act::smalltalk));
  CHECK(says("I'm so excited!", Act::smalltalk));
}

TEST_CASE("What is spent on gas each month is no payment") {
  CHECK_FALSE(says("I spend 250 a month on gas so I want a hybrid", Act::ask_financing));
  CHECK_FALSE(says("how many months of warranty are left", Act::out_of_scope));
  CHECK(says("can I get it for 250 a month", Act::ask_financing));
}

TEST_CASE("What moves on a car moves no booking") {
  for (const auto* text : {"does it have push to start", "does the steering wheel move up and down",
                           "can you move it out front so I can take pics",
                           "how smooth is the shifting on it", "any delay getting the title",
                           "can the warranty be cancelled later", "does it cancel noise inside"}) {
    CAPTURE(text);
    CHECK_FALSE(says(text, Act::reschedule));
    CHECK_FALSE(says(text, Act::cancel));
  }
  CHECK(says("can we move it to Friday", Act::reschedule));
  CHECK(says("push my appointment to next week", Act::reschedule));
  CHECK(says("need to delay my visit", Act::reschedule));
  CHECK(says("cancel it", Act::cancel));
}

TEST_CASE("What may be wrong in the listing puts nothing right") {
  for (const auto* text : {"is the mileage a typo", "is the price a mistake",
                           "is 11k a typo on the Lexus", "isn't it supposed to have a sunroof",
                           "is this ad real", "is it a scam", "what's the catch"}) {
    CAPTURE(text);
    CHECK(only(text, Act::ask_vehicle));
  }
  CHECK(says("sorry that was a typo, 555-201-3344", Act::correct, Asked::contact));
  CHECK(says("are you real", Act::ask_if_bot));
}

TEST_CASE("What the answer is explained with is no other time") {
  for (const auto* text : {"yes that works, I get off at 4", "yes, I work till 3 anyway",
                           "yep that's my lunch hour", "ok, I'm only ten minutes away"}) {
    CAPTURE(text);
    CHECK(meaning_of(text, Asked::confirm_appointment).acts == std::vector<Act>{Act::affirm});
  }
  CHECK(says("after work, I get off at 4", Act::choose_time, Asked::which_time));
  CHECK(says("ok but make it 4", Act::correct, Asked::confirm_appointment));
}

TEST_CASE("Days and hours that name a kind of car or road are put forward for no visit") {
  for (const auto* text :
       {"a fun weekend car", "a weekend cruiser", "a Sunday driver", "something for weekend trips",
        "who's looking at it now", "is it there now", "what day did it come in"}) {
    CAPTURE(text);
    CHECK_FALSE(says(text, Act::choose_time));
    CHECK_FALSE(says(text, Act::request_appointment));
  }
  CHECK(says("this weekend", Act::choose_time, Asked::which_time));
  CHECK(says("can I come now", Act::choose_time));
}

TEST_CASE("The place of a part is not that of the house") {
  for (const auto* text : {"what part of the bumper is scratched", "how far down does the seat go",
                           "does it have parking sensors", "mostly highway miles?"}) {
    CAPTURE(text);
    CHECK_FALSE(says(text, Act::ask_location));
  }
  CHECK(says("is there parking", Act::ask_location));
  CHECK(says("what part of the city are you in", Act::ask_location));
  CHECK(says("how far down the road are you", Act::ask_location));
}

TEST_CASE("To see the stock or papers, and what things do, is no visit") {
  for (const auto* text :
       {"I'd like to see more trucks like that", "I'd like to see what you have in vans",
        "I want to see your inventory", "want to see hybrids under 25k",
        "those are hard to come by, got any Land Cruisers", "can you pull up the carfax",
        "does the convertible top come down with a button", "do they make it in red",
        "the listing is showing 2 prices, which is right", "can I get it in blue"}) {
    CAPTURE(text);
    CHECK_FALSE(says(text, Act::request_appointment));
  }
  for (const auto* text : {"can I pull up after work", "I'd like to see it in person",
                           "can I get it in tomorrow", "could I come down at 3"}) {
    CAPTURE(text);
    CHECK(says(text, Act::request_appointment));
  }
}

TEST_CASE("What would be better moves a booking only with a time") {
  for (const auto* text :
       {"a hybrid would be better for me", "something smaller would be better",
        "does the seat push back far", "was it moved to another lot", "any earlier models"}) {
    CAPTURE(text);
    CHECK_FALSE(says(text, Act::reschedule));
  }
  CHECK(says("my appointment, Friday would be better", Act::reschedule));
}

TEST_CASE("Words of money, leave and foreign matters need their own company") {
  for (const auto* text : {"was it a repo", "has it been underwater", "does the seat go lower",
                           "does it sit a little high", "does it take less gas than the V8",
                           "does it have good night vision", "does it have to run on premium",
                           "did the deal fall through", "does it release the tailgate with the key",
                           "what colors are there to select from", "is it a rust free car"}) {
    CAPTURE(text);
    CHECK(says(text, Act::ask_vehicle));
    for (const Act other : {Act::ask_financing, Act::ask_trade_in, Act::negotiate_price,
                            Act::goodbye, Act::cancel, Act::out_of_scope})
      CHECK_FALSE(says(text, other));
  }
  for (const auto* text : {"I better go with an SUV", "I got a promotion so I want something nicer",
                           "the old car gotta go, what SUVs do you have"}) {
    CAPTURE(text);
    CHECK(only(text, Act::ask_inventory));
  }
  CHECK(says("I better go, bye", Act::goodbye));
  CHECK(says("can you go lower", Act::negotiate_price));
  CHECK(says("I'm underwater on my loan", Act::ask_trade_in));
}

TEST_CASE("In Spanish too, what a car does and what was done to it is asked of a car") {
  for (const auto* text :
       {"jala bien el aire", "prende a la primera", "sirve todo", "le cambiaron los frenos",
        "cómo están las llantas", "la cajuela abre sola", "qué le pasó a la defensa",
        "ya pasó el smog", "puedo ver el carfax", "cuánto consume", "quién era el dueño",
        "qué tal sale la Equinox", "cómo anda la Tahoe", "tiene algún problema",
        "aguanta una traila", "está bien cuidada"}) {
    CAPTURE(text);
    CHECK(only(text, Act::ask_vehicle));
  }
  for (const auto* text : {"mi troca no jala bien", "no enfría el aire de mi carro",
                           "me chocaron el carro, lo arreglan?"}) {
    CAPTURE(text);
    CHECK(says(text, Act::report_problem));
  }
}

TEST_CASE("In Spanish too, what a car must be free of is a wish") {
  for (const auto* text :
       {"algo que no falle", "que no tire aceite", "uno que jale bien", "nada de salvage",
        "sin choques por favor", "me chocaron y necesito otro carro",
        "se descompuso mi carro y busco otro"}) {
    CAPTURE(text);
    CHECK(only(text, Act::ask_inventory));
  }
  CHECK(says("quiero la otra", Act::select_vehicle));
  CHECK(says("qué tal", Act::greet));
}

TEST_CASE("Whether a part works is asked, and how it looks is wished for") {
  for (const auto* text :
       {"everything works?", "windows all work?", "AC work good?", "is anything broken on it",
        "is the suspension stiff", "any hail damage", "are the lights bright at night",
        "do the doors come off the Bronco", "does the trunk pop by itself"}) {
    CAPTURE(text);
    CHECK(only(text, Act::ask_vehicle));
  }
  for (const auto* text :
       {"low profile tires", "black wheels and tinted windows", "a flat black Charger",
        "show me bigger", "I sold my car and need another", "any mechanic specials",
        "something like it"}) {
    CAPTURE(text);
    CHECK(only(text, Act::ask_inventory));
  }
  for (const auto* text : {"my windows don't work", "AC doesn't work in my Jeep", "flat tire"}) {
    CAPTURE(text);
    CHECK(says(text, Act::report_problem));
  }
}

TEST_CASE("What leads up to a question about a car drops no visit and blames nobody") {
  for (const auto* text : {"I can't come in this week, can you send a video of the Tahoe",
                           "I can't make it down there, could you send pics of the Tahoe",
                           "I came by to see the Tahoe yesterday, is it still there",
                           "before I come down, how many miles on the Tahoe",
                           "the last dealer lied to me, is the Tahoe clean",
                           "I don't want to waste your time, is the Tahoe still there",
                           "I take it the Tahoe is gone"}) {
    CAPTURE(text);
    CHECK(only(text, Act::ask_vehicle));
  }
  CHECK(says("I can't make it tomorrow", Act::cancel));
  CHECK(says("you lied to me", Act::complain));
  CHECK(says("you wasted my time", Act::complain));
  CHECK_FALSE(says("cancel that search, show me vans", Act::cancel));
}

TEST_CASE("Numbers, smells and arrivals are asked of a car as well") {
  for (const auto* text :
       {"any funny smells", "do all the locks work", "when did the Malibu come in",
        "hoping the Malibu is still there", "what number is on the VIN plate"}) {
    CAPTURE(text);
    CHECK(says(text, Act::ask_vehicle));
    for (const Act other :
         {Act::ask_person, Act::request_appointment, Act::select_vehicle, Act::smalltalk})
      CHECK_FALSE(says(text, other));
  }
  CHECK(only("my Civic got stolen so I need something quick", Act::ask_inventory));
  CHECK(only("my engine blew so I'm shopping for another car", Act::ask_inventory));
  CHECK(only("the bumper is dented so take off 500", Act::negotiate_price));
  CHECK(only("which exit do I take off 95", Act::ask_location));
}

}  // namespace kept::bot
