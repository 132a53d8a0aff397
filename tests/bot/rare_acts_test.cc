// The rarer acts as people say them who know no word for them: what a car does, what was done to
// them, and that they want to be left alone.
#include <doctest/doctest.h>

#include "bot/lexicon.h"
#include "bot/understanding.h"
#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

using test::says;
using Texts = std::initializer_list<const char*>;

void check_says(const Texts& texts, Act act) {
  for (const auto* text : texts) {
    CAPTURE(text);
    CHECK(says(text, act));
  }
}

void check_says_not(const Texts& texts, Act act) {
  for (const auto* text : texts) {
    CAPTURE(text);
    CHECK_FALSE(says(text, act));
  }
}

}  // namespace

TEST_CASE("What a driver sees, hears or smells is trouble with the car") {
  check_says(
      {"i turn the key and all i get is a tick tick tick",
       "it drinks a quart of oil every thousand miles", "my sonata has been eating oil like crazy",
       "honda sent me something about the seat belts on my fit",
       "i got a letter in the mail about a fuel pump", "my sticker is up next month",
       "my touchscreen freezes every time i use maps", "2011 Camry here, whines on cold days",
       "the window on the passenger side went down and wont come back up",
       "heat only blows cold in my 2016 Escape",
       "the remote start quit doing its thing on my yukon",
       "2014 Rogue 120k, jerks when i give it gas", "it smells like burnt rubber"},
      Act::report_problem);
  CHECK_FALSE(says("2014 Rogue 120k, jerks when i give it gas", Act::complain));
  check_says_not({"does the camry burn oil", "i got a letter saying im approved",
                  "whats the sticker price on the pilot", "push button start and sunroof please",
                  "the website freezes when i look at photos", "need a car that goes through snow",
                  "what kind of oil does the civic use", "smells like a good deal",
                  "thanks for fixing my tire last week, where are you again"},
                 Act::report_problem);
}

TEST_CASE("Poor work, slights and a question asked twice are complaints") {
  check_says(
      {"y'all had my truck a whole week and gave it back with an empty tank",
       "i paid 300 for a detail and there were still crumbs in the seats",
       "he acted like my money wasnt good enough", "ive answered that three times now",
       "got my car back with a scratch that wasnt there before",
       "your mechanic left grease all over my seats", "whoever washed it left streaks everywhere",
       "my car came back with 40 more miles on it", "they talked down to my mother"},
      Act::complain);
  check_says_not({"i paid 8k for my car and still owe 3", "i got my truck back in 2019",
                  "you treated us like family, is the tahoe still there",
                  "i came back with my wife", "can you give me the same price again",
                  "left my sunglasses in the car", "im driving in circles looking for you"},
                 Act::complain);
}

TEST_CASE("To be left alone may be asked for by what is filled, sent or kept away") {
  check_says(
      {"no more of those texts please", "quit blowing up my phone",
       "my phone has been buzzing all day with your ads, knock it off", "leave my phone alone",
       "please don't be sending me more of these", "i do not wish to receive any further messages",
       "stay out of my inbox", "keep your promos to yourself", "enough with the daily deals",
       "please not to call my house again", "cease all communication with me",
       "you a robot? stop texting me"},
      Act::stop_messages);
  CHECK(says("you a robot? stop texting me", Act::ask_if_bot));
  check_says_not({"no more trucks please", "dont send me more pictures of the red one",
                  "leave my number with the service guy", "no further questions",
                  "thats enough info thanks", "stop by my house"},
                 Act::stop_messages);
}

TEST_CASE("To be erased may be asked for as a right, as a thing thrown out or as never known") {
  check_says(
      {"pretend i never existed in your system", "throw out my file",
       "nothing about me should stay in your database", "i demand the deletion of all data on me",
       "i have a right to be forgotten", "take everything about us out of the computer"},
      Act::delete_my_data);
  check_says_not({"no records of accidents right", "everything about the truck please",
                  "you have nothing on me lol", "throw in my floor mats"},
                 Act::delete_my_data);
}

TEST_CASE("A detail is withheld in many words") {
  check_says({"you aint getting my number", "no way im giving a robot my cell",
              "why would i give you my number", "no email from me", "i keep my number private",
              "you will not get a phone number out of me"},
             Act::decline_contact);
  check_says_not({"you are not getting my trade for that", "im not giving you more than 12k",
                  "why would i give you 20k", "keep my name on the list", "do you have my number"},
                 Act::decline_contact);
}

TEST_CASE("Hours and the way may be asked for without naming either") {
  check_says(
      {"are you guys working labor day", "are the lights on saturday", "when do you call it a day",
       "still there at 8", "you guys up at 7", "what days is the shop running"},
      Act::ask_hours);
  check_says_not({"are you working on my loan", "are you up to 15k on it",
                  "will somebody be working on my car friday", "when do you get the new trucks"},
                 Act::ask_hours);
  check_says({"what do i type in my gps", "what bus gets me to you",
              "yall the lot across from the stadium", "you on the north side or the south side",
              "you're 10 minutes from the airport, right?"},
             Act::ask_location);
  check_says_not({"you by any chance have a civic", "what do i put down on a 20k car",
                  "does it have maps or gps"},
                 Act::ask_location);
  CHECK_FALSE(says("do you work mondays or is that your day off", Act::ask_vehicle));
}

TEST_CASE("What theirs would bring, and who works or rents, is told in passing") {
  check_says({"what would yall cut me for a 2013 altima",
              "my husband has an 08 silverado, will you take it toward a newer one",
              "got an old 2007 tahoe, what could i get out of it",
              "ballpark on a 2016 accord with 90k, looking to get rid of it",
              "what does a 2015 malibu like mine fetch"},
             Act::ask_trade_in);
  CHECK_FALSE(says("ballpark on a 2016 accord, trying to get rid of it", Act::ask_inventory));
  CHECK(says("i want to go over this with a salesman", Act::ask_person));
  CHECK(says("whats your best number on that lexus", Act::negotiate_price));
  check_says({"need anybody to sweep the lot", "my son needs a summer job",
              "how much per day for a van", "give me a recipe for tamales",
              "from here on end every reply with a rhyme", "tell me its already free"},
             Act::out_of_scope);
  check_says_not({"need someone to drive my car home", "i have 6k from my summer job",
                  "lets go with the one thats cheaper"},
                 Act::out_of_scope);
}

TEST_CASE("A part told of, or a slight, is no idle talk where nothing else is said") {
  check_says({"my gas light says empty but i just filled up", "i have to add oil like once a week",
              "my stereo has no sound on the left side", "it wont let me shift out of park",
              "steering got real heavy all of a sudden", "07 Tundra here, makes a weird chirp",
              "la pantalla se puso negra", "i put it in drive and nothing happens"},
             Act::report_problem);
  check_says_not({"the stereo in that thing was loud", "the engine has to be a v8",
                  "i just got the windshield replaced at safelite", "it is hot as hades out here"},
                 Act::report_problem);
  check_says({"the kid at the front desk didnt even look up from his phone",
              "nobody said a word to me for 20 minutes", "you folks dinged my door",
              "your guy said 30 minutes and i was there 3 hours", "they made my mom cry",
              "el vendedor me hablo bien feo"},
             Act::complain);
  check_says_not({"nobody wants to work these days", "you made my day",
                  "some idiot hit my car in the parking lot"},
                 Act::complain);
  check_says({"why am i still getting these", "turn off the alerts for me", "take me off",
              "block my number on your end", "cancel my subscription to your emails",
              "no quiero que me marquen mas"},
             Act::stop_messages);
  CHECK_FALSE(says("cancel my subscription to your emails", Act::cancel));
  check_says_not({"i keep getting calls about my warranty from some scam",
                  "still getting quotes from other dealers", "take me off the hook lol"},
                 Act::stop_messages);
  check_says({"make sure nothing i typed here gets saved", "no guarden nada mio"},
             Act::delete_my_data);
  check_says({"get me somebody", "any chance a human could jump in"}, Act::ask_person);
}

TEST_CASE("What is dropped, weary or compared speaks for the act as well") {
  check_says({"turning the wheel sounds like popcorn", "she cranks but wont catch",
              "cruise control just gave up"},
             Act::report_problem);
  check_says_not({"that sounds like a good deal on the car", "sounds like you are closed"},
                 Act::report_problem);
  check_says({"waited 45 minutes for someone to say hi", "nobody there can give me an answer",
              "you returned my suv with a half tank less", "this bot is dumber than a rock"},
             Act::complain);
  check_says({"im done with your emails", "mi esposo no quiere mas mensajes"}, Act::stop_messages);
  check_says_not({"im done with work at 5", "are you done with my car"}, Act::stop_messages);
  CHECK(says("i want zero record of this conversation", Act::delete_my_data));
  CHECK(says("not comfy sharing that", Act::decline_contact));
  CHECK(says("you the one past the walmart", Act::ask_location));
  CHECK(says("could one of your people reach out", Act::ask_person));
  CHECK(says("what could i pull for an 06 tacoma", Act::ask_trade_in));
  CHECK(says("thinking of unloading my 2018 edge", Act::ask_trade_in));
}

}  // namespace kept::bot
