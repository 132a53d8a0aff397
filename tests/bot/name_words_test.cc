// Names as people really give them: behind fillers, as cars and words, put right, beside much else.
#include <doctest/doctest.h>

#include "bot/lexicon.h"
#include "bot/understanding.h"
#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

using test::meaning_of;
using test::name_in;

}  // namespace

TEST_CASE("A name stands behind fillers and familiar words") {
  CHECK(name_in("uh my name is um loretta", Asked::name) == "Loretta");
  CHECK(name_in("hi this is uh marcus") == "Marcus");
  CHECK(name_in("yo its ya boy Darnell") == "Darnell");
  CHECK(name_in("oops i meant Kaitlin", Asked::nothing) == "Kaitlin");
  CHECK(name_in("oops i meant Corolla", Asked::nothing).empty());
}

TEST_CASE("A car's name or a pair of words is a name where one is asked for or given") {
  CHECK(name_in("sienna", Asked::name) == "Sienna");
  CHECK(name_in("Lexus Brown", Asked::name) == "Lexus Brown");
  CHECK(meaning_of("sienna", Asked::name).criteria.empty());
  CHECK(name_in("sienna", Asked::criteria).empty());
  CHECK(name_in("hello this is hunter banks, is the red fusion there") == "Hunter Banks");
  CHECK(name_in("its ray ray") == "Ray Ray");
}

TEST_CASE("A name stands apart from what else is said") {
  CHECK(name_in("Latoya but my cell is easier 773-555-0126", Asked::name) == "Latoya");
  CHECK(name_in("Name: Hugo Weber ph: 5055550116", Asked::contact) == "Hugo Weber");
  const Meaning refused = meaning_of("Yolanda. i dont give my cell to anybody", Asked::contact);
  CHECK(refused.contact.name == "Yolanda");
  CHECK(refused.has(Act::decline_contact));
  CHECK(name_in("Yvette", Asked::contact) == "Yvette");
}

TEST_CASE("A name put right is a correction") {
  CHECK(meaning_of("my name is Jon, not Don").has(Act::correct));
  CHECK(meaning_of("sorry its Marc not Mark").has(Act::correct));
  CHECK_FALSE(meaning_of("my name is Jon and i am not in a hurry").has(Act::correct));
}

TEST_CASE("An address is spelled by letters or set apart by blanks") {
  CHECK(meaning_of("its k a y at example dot net", Asked::contact).contact.email ==
        "kay@example.net");
  CHECK(meaning_of("tom . lee @ example.com", Asked::contact).contact.email ==
        "tom.lee@example.com");
}

TEST_CASE("Yes and a choice are two answers") {
  CHECK(meaning_of("yes the black one", Asked::which_vehicle).has(Act::affirm));
  CHECK(meaning_of("yeah, friday at 3", Asked::which_time).has(Act::affirm));
  CHECK_FALSE(meaning_of("friday works", Asked::which_time).has(Act::affirm));
  CHECK_FALSE(meaning_of("sure looks nice, is it awd", Asked::which_vehicle).has(Act::affirm));
}

TEST_CASE("A name is put right behind the words that say so") {
  CHECK(name_in("put Gerald... actually Jerome Fuller", Asked::name) == "Jerome Fuller");
  CHECK(name_in("Nina. no, Antonia Bell", Asked::name) == "Antonia Bell");
  CHECK(name_in("put tim... make that Thomas Ogden", Asked::name) == "Thomas Ogden");
  CHECK(name_in("friends call me Chip but it's Charles Dunn", Asked::name) == "Charles Dunn");
  CHECK(name_in("perdon es Marcela, no Maricela", Asked::name) == "Marcela");
  CHECK(name_in("its hector with an h hector salas", Asked::name) == "Hector Salas");
}

TEST_CASE("A name stands at the end of an answer, or behind its letters") {
  CHECK(name_in("its under my wifes name, Paula Ochoa", Asked::name) == "Paula Ochoa");
  CHECK(name_in("same as before, Bill", Asked::name) == "Bill");
  CHECK(name_in("lets go with Wanda Pruitt", Asked::name) == "Wanda Pruitt");
  CHECK(name_in("J D Harmon", Asked::name) == "J D Harmon");
  CHECK(name_in("t smith", Asked::name) == "T Smith");
  CHECK(name_in("dj", Asked::name) == "Dj");
  CHECK(name_in("its ty again") == "Ty");
  CHECK(meaning_of("ty for the quick answer").has(Act::thank));
}

TEST_CASE("What somebody is or puts off is no name") {
  CHECK(name_in("im overdue for an inspection").empty());
  CHECK(name_in("im iffy about the mileage").empty());
  CHECK(name_in("im unsure of the trim").empty());
  CHECK(name_in("my name is none of your concern", Asked::name).empty());
  const Meaning skipped = meaning_of("skip. got any hatchbacks", Asked::name);
  CHECK_FALSE(skipped.contact.name.has_value());
  CHECK(skipped.has(Act::decline_contact));
}

}  // namespace kept::bot
