// What one of the house is to be told, and what is said of the house's own number.
#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "bot/understanding.h"
#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

using test::meaning_of;
using test::name_in;
using test::says;

}  // namespace

TEST_CASE("A word for one of the house asks for them") {
  for (const std::string_view text :
       {"let Rhonda know im in the lobby", "could you let Omar know we made it",
        "tell Steve im waiting outside", "dígale a Julia que ya estoy aquí",
        "dile a Beto que me espere", "put Ann from service on please"}) {
    INFO(std::string(text));
    CHECK(says(text, Act::ask_person));
  }
  for (const std::string_view text :
       {"let me know when its in", "let my husband know", "tell Dana i aint coming tomorrow",
        "your number 612 555 0133 just rings", "su teléfono nadie lo contesta"}) {
    INFO(std::string(text));
    CHECK_FALSE(says(text, Act::ask_person));
  }
}

TEST_CASE("Who cannot be called tells nobody to stop") {
  CHECK_FALSE(says("my email is ida@example.com, i cant talk at work", Act::stop_messages));
  CHECK_FALSE(says("dont text, i meant call", Act::stop_messages));
  CHECK(says("do not call me", Act::stop_messages));
}

TEST_CASE("A name is told from whoever else is named beside it") {
  CHECK(name_in("the name is Rose Quint not Ross Quinn") == "Rose Quint");
  CHECK(meaning_of("its Carrie Shore not Cherie Shaw").criteria.exclude.empty());
  CHECK(name_in("im the lady from this morning, wanda, about the van") == "Wanda");
  CHECK(name_in("greetings from Lou Hale, is the truck sold") == "Lou Hale");
  CHECK(name_in("hello from Houston, is the truck sold").empty());
  CHECK(name_in("my truck's name is Bertha").empty());
  CHECK(name_in("i said karl", Asked::name) == "Karl");
  CHECK(name_in("holt comma ida", Asked::name) == "Ida Holt");
  CHECK(name_in("ida. i d a. holt h o l t", Asked::name) == "Ida Holt");
  CHECK(name_in("terry w/ 2 Rs", Asked::name) == "Terry");
  CHECK(meaning_of("terry w/ 2 Rs", Asked::name).criteria.empty());
  CHECK(name_in("Sienna Wells, 612 555 0133, and no not a Sienna", Asked::name) == "Sienna Wells");
}

}  // namespace kept::bot
