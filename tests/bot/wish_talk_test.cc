// What is wished from message to message: what is said next narrows it, replaces it or ends it.
#include <doctest/doctest.h>

#include "tests/bot/chat.h"

namespace kept::tests {
namespace {

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("another kind of car drops the make and model that are no such car") {
  for (std::string_view before : {"honda civics", "hondas", "honda civic sedans"}) {
    for (bool any_there : {true, false}) {
      Chat chat;
      if (!any_there) chat.books.sell("K1270");
      chat.say(before);
      const auto answer = chat.say("any trucks?");
      INFO(before << " -> " << answer);
      CHECK(has(answer, any_there ? "1 vehicle fits: truck." : "no match right now: truck."));
      CHECK(chat.state.wish.want.make.empty());
      CHECK(chat.state.wish.want.model.empty());
      CHECK(chat.state.wish.want.body == Names{"truck"});
    }
  }
}

TEST_CASE("the kind of car that a model is narrows the search for it") {
  Chat chat;
  chat.say("honda civics");
  CHECK(has(chat.say("sedans"), "2 vehicles fit: Honda Civic sedan."));
  CHECK(chat.state.wish.want.model == Names{"Civic"});
}

TEST_CASE("another make drops the model of the former one") {
  Chat chat;
  chat.say("honda civics under 40k");
  CHECK(has(chat.say("any toyotas?"), "1 vehicle fits: Toyota, under $40,000."));
  CHECK(chat.state.wish.want.model.empty());
}

TEST_CASE("what narrows a search keeps the rest of it, whether or not anything fits") {
  Chat chat;
  chat.say("honda civics");
  CHECK(has(chat.say("with AWD"), "no match right now: Honda Civic, AWD."));
  CHECK(has(chat.say("in red"), "no match right now: red Honda Civic, AWD."));
  CHECK(has(chat.say("under 20k"), "no match right now: red Honda Civic, AWD, under $20,000."));
}

}  // namespace kept::tests
