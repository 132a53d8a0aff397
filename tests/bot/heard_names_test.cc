// Names of vehicles as a machine writes what it hears, and ordinary speech that sounds like them.
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "bot/lexicon.h"
#include "bot/understanding.h"
#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

bool names(std::string_view said, std::string_view model) {
  const auto& models = test::meaning_of(said).criteria.want.model;
  return models.size() == 1 && models.front() == model;
}

}  // namespace

TEST_CASE("Letters of a name are written as the words they sound like") {
  CHECK(names("any see are vees under twenty grand", "CR-V"));
  CHECK(names("honda h are vee in blue", "HR-V"));
  CHECK(names("is the mazda see ex five still there", "CX-5"));
  CHECK(names("lexus are ex three fifty", "RX 350"));
  CHECK(names("acura em dee ex", "MDX"));
  CHECK(names("is the bmw ex five still there", "X5"));
  CHECK(names("tesla model why", "Model Y"));
  CHECK(test::meaning_of("any gee em see trucks").criteria.want.make ==
        std::vector<std::string>{"GMC"});
  CHECK(test::meaning_of("got a bee em double you sedan").criteria.want.make ==
        std::vector<std::string>{"BMW"});
}

TEST_CASE("A name falls into ordinary words") {
  CHECK(names("toyota to coma four by four", "Tacoma"));
  CHECK(names("is the red must hang there", "Mustang"));
  CHECK(names("got a core olla", "Corolla"));
  CHECK(names("the grand cherry key please", "Grand Cherokee"));
  CHECK(names("hon die two song", "Tucson"));
  CHECK(names("need a silver auto fifteen hundred", "Silverado 1500"));
}

TEST_CASE("Ordinary speech names no car") {
  for (const std::string_view said :
       {"see you at four", "are you open tomorrow", "i saw my ex five years ago",
        "i must hang up now", "i have two sons", "im going to call a friend", "la última vez",
        "does it have a backup camera oh and a hitch", "why are you so rude"})
    CHECK_MESSAGE(test::meaning_of(said).criteria.want.model.empty(), said);
}

}  // namespace kept::bot
