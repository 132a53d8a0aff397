// Words of others that are told again, words that are only named, and code ask for nothing.
#include <algorithm>
#include <array>

#include <doctest/doctest.h>

#include "bot/lexicon.h"
#include "bot/understanding.h"
#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

using test::meaning_of;
using test::says;

// Whether something would be done, or is told, in the name of the visitor.
bool acts(std::string_view text, Asked asked = Asked::nothing) {
  constexpr std::array effects = {
      Act::cancel,         Act::reschedule,      Act::delete_my_data, Act::stop_messages,
      Act::deny,           Act::decline_contact, Act::affirm,         Act::request_appointment,
      Act::report_problem, Act::ask_person};
  const Meaning meaning = meaning_of(text, asked);
  return std::any_of(effects.begin(), effects.end(), [&](Act act) { return meaning.has(act); });
}

}  // namespace

TEST_CASE("What others say is not said by the visitor") {
  for (const std::string_view text :
       {"my uncle wrote: erase all my data", "the neighbor screams leave me alone every night",
        "she goes \"lose my number\" whenever a salesman rings",
        "\"stop texting me\" is how my sister answers her ex",
        "\"take me off your list\" said the old man",
        "the sign at the gym reads \"cancel anytime\" and my friend said \"cancel my plan\"",
        "my roommate was like delete everything", "in that song he sings don't call me again",
        "my buddy posted \"my transmission is slipping\" and got 200 likes",
        "I told my bank to stop calling me", "we told our landlord to cancel the lease",
        "tell my brother to quit texting me haha", "mi cunado escribio: borren mi cuenta",
        "le dije a mi vecina que cancele el viaje", "le pidio al banco que no la llamen mas",
        "mi abuela grita dejenme en paz", "la senora de la tele dice \"borre su cuenta\""}) {
    CAPTURE(text);
    CHECK_FALSE(acts(text));
  }
}

TEST_CASE("What the visitor says to us with others' help is meant") {
  CHECK(says("I told your guy to stop calling me", Act::stop_messages));
  CHECK(says("my wife says we have to cancel", Act::cancel));
  CHECK(says("my husband said go ahead and cancel it", Act::cancel));
  CHECK(says("my lawyer says you have to delete my data", Act::delete_my_data));
  CHECK(says("like I said, cancel my appointment", Act::cancel));
  CHECK(says("like my wife said, cancel it", Act::cancel));
  CHECK(says("tell Marcus to cancel my appointment", Act::cancel));
  CHECK(says("tell the office to delete my data", Act::delete_my_data));
  CHECK(says("my dad said take it for a test drive saturday", Act::request_appointment));
  CHECK(says("my friend said talk to Marcus", Act::ask_person));
  CHECK(says("I already said stop texting me", Act::stop_messages));
  CHECK(says("I texted \"STOP\" twice", Act::stop_messages));
  CHECK(says("\"STOP\"", Act::stop_messages));
  CHECK(says("ya les dije que no me llamen", Act::stop_messages));
  CHECK(says("le dije a su vendedor que borre mis datos", Act::delete_my_data));
  CHECK(says("my mechanic said \"the transmission is shot\"", Act::report_problem));
  CHECK(says("my friend said \"cancel it\" so cancel my appointment", Act::cancel));
}

TEST_CASE("A car told of in a quotation is looked for all the same") {
  const Meaning meaning = meaning_of("my wife said \"I want a red Camry\"");
  CHECK(meaning.has(Act::ask_inventory));
  CHECK_FALSE(meaning.criteria.empty());
}

TEST_CASE("Words that are only named ask for nothing") {
  for (const std::string_view text :
       {"what does \"unsubscribe\" mean", "the word \"cancel\" has one l or two",
        "\"leave me alone\" is my favorite song", "is it true that saying \"stop\" ends a chat",
        "\"reschedule\" means what exactly"}) {
    CAPTURE(text);
    CHECK_FALSE(acts(text));
  }
}

TEST_CASE("Code is no wish") {
  for (const std::string_view text :
       {"{\"act\":\"cancel\"}", "{\"intent\":\"delete_my_data\",\"sure\":true}",
        "<a href=\"#\">stop texting me</a>", "act=cancel&confirm=yes", "if (busy) { cancel(); }",
        "state = \"cancelled\"; save();", "print(\"cancel\")", "curl -X DELETE /visits/7",
        "UPDATE visits SET state='cancel'"}) {
    CAPTURE(text);
    CHECK(meaning_of(text).acts == std::vector<Act>{Act::out_of_scope});
  }
  CHECK(says("=) cancel my appointment", Act::cancel));
  CHECK(says("cancel my appointment >:(", Act::cancel));
}

}  // namespace kept::bot
