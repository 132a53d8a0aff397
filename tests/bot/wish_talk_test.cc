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

TEST_CASE("a fuel goes with the car that nothing else names") {
  CHECK(has(Chat().say("hybrids under 30k"), "match right now: hybrid car, under $30,000."));
  CHECK(has(Chat().say("used hybrid or electric"), "right now: used hybrid or electric car."));
  CHECK(has(Chat().say("a hybrid SUV"), "match right now: SUV, hybrid."));
  CHECK(has(Chat().say("busco un auto eléctrico"), ": auto, eléctrico."));
}

TEST_CASE("a bound that leaves one value of the former one takes its place") {
  struct Case {
    std::string_view before, now, told;
  };
  for (const Case& one : {Case{"SUV under 20k", "over 20k", "SUV, over $20,000"},
                          Case{"SUV over 20k", "under 20k", "SUV, under $20,000"},
                          Case{"SUVs 2021 or newer", "2021 or older", "SUV, up to 2021"},
                          Case{"SUV over 30000 miles", "under 30000 miles", "SUV, under 30,000"},
                          Case{"SUV at least 30 mpg", "at most 30 mpg", "SUV"}}) {
    Chat chat;
    chat.say(one.before);
    const auto answer = chat.say(one.now);
    INFO(one.before << " / " << one.now << " -> " << answer);
    CHECK(has(answer, one.told));
    const Criteria& wish = chat.state.wish;
    for (const Range& range : {wish.price, wish.year, wish.odometer, wish.mpg, wish.seats}) {
      CHECK_FALSE((range.min && range.max));
    }
  }
}

TEST_CASE("what narrows a search keeps the rest of it, whether or not anything fits") {
  Chat chat;
  chat.say("honda civics");
  CHECK(has(chat.say("with AWD"), "no match right now: Honda Civic, AWD."));
  CHECK(has(chat.say("in red"), "no match right now: red Honda Civic, AWD."));
  CHECK(has(chat.say("under 20k"), "no match right now: red Honda Civic, AWD, under $20,000."));
}

TEST_CASE("'start over' forgets what was wished, says so and asks anew") {
  for (std::string_view text :
       {"start over", "can we start over?", "ok start over", "no, start over", "new search",
        "never mind all that, new search", "forget the rest"}) {
    Chat chat;
    chat.say("used honda civics under 30k");
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(answer == "All right, I've forgotten that search. What kind of car are you looking for?");
    CHECK(chat.state.wish.empty());
    CHECK(has(chat.say("any SUVs?"), "4 vehicles fit: SUV."));
  }
  Chat chat;
  chat.say("busco un honda civic");
  CHECK(chat.say("empecemos de nuevo") ==
        "Está bien, olvidé esa búsqueda. ¿Qué tipo de auto busca?");
}

TEST_CASE("what is wished in the same breath as 'start over' is searched for alone") {
  Chat chat;
  chat.say("used red SUVs under 30k");
  const auto answer = chat.say("start over, show me honda civics");
  INFO(answer);
  CHECK(has(answer, "I've forgotten that search. 2 vehicles fit: Honda Civic."));
}

TEST_CASE("'start over' lets go of no hold and no visit") {
  Chat chat;
  chat.say("hold K1240");
  chat.say("never mind all that, new search");
  CHECK(chat.count("release_hold") == 0);
  Chat booked;
  booked.say("I'm Ana, 530-555-0142, can I see K1234 Saturday at 10?");
  CHECK(has(booked.say("never mind all that, new search"), "I've forgotten that search."));
  CHECK(booked.count("cancel_appointment") == 0);
  CHECK(has(booked.say("when is my appointment?"), "Saturday, December 5, 10:00 AM"));
}

TEST_CASE("equipment that does not matter is no wish for it") {
  Chat chat;
  chat.say("red SUVs");
  chat.say("a sunroof doesn't matter");
  CHECK(chat.state.wish.want.feature.empty());
}

TEST_CASE("what only sounds like it drops nothing") {
  for (std::string_view text : {"any price drops on these?", "my car won't start again",
                                "does it come in any color other than red?", "make it automatic"}) {
    Chat chat;
    chat.say("red SUV under 25k");
    chat.say(text);
    INFO(text);
    CHECK(chat.state.wish.price.max == 25000);
    CHECK(chat.state.wish.want.body == Names{"suv"});
  }
}

TEST_CASE("what does not matter is dropped from the wish, and the rest is searched for again") {
  struct {
    std::string_view text;
    std::string_view left;
  } const cases[] = {
      {"color doesn't matter", "SUV, under $25,000."},
      {"any color", "SUV, under $25,000."},
      {"I don't care about the color", "SUV, under $25,000."},
      {"no me importa el color", "SUV, menos de $25,000."},
      {"cualquier color", "SUV, menos de $25,000."},
      {"price doesn't matter", "red SUV."},
      {"el precio no importa", "SUV rojo."},
      {"color doesn't matter, but under 23k", "SUV, under $23,000."},

      {"neither color nor price matter, whatever color, any price", "SUV."},
  };
  for (const auto& one : cases) {
    Chat chat;
    chat.say("red SUV under 25k");
    const auto answer = chat.say(one.text);
    INFO(one.text << " -> " << answer);
    CHECK(has(answer, one.left));
    CHECK(chat.state.asked == Asked::which_vehicle);
  }
}

TEST_CASE("'camioneta' is an SUV or a pickup, and which is asked back where there are both") {
  for (std::string_view text : {"camioneta", "busco una camioneta", "camionetas usadas"}) {
    Chat chat;
    const auto answer = chat.say(text);
    INFO(text << " -> " << answer);
    CHECK(has(answer, "5 vehículos coinciden"));
    CHECK(has(answer, "¿Busca una SUV o una pickup?"));
    CHECK(has(chat.say("una pickup"), "2021 Ford F-150 XLT"));
    CHECK(chat.state.wish.want.body == Names{"truck"});
  }
  Chat chat;
  chat.books.sell("K1270");
  const auto answer = chat.say("busco una camioneta");
  CHECK(has(answer, "4 vehículos coinciden"));
  CHECK_FALSE(has(answer, "pickup?"));
}

TEST_CASE("'camioneta' beside a model says nothing of its body, and their own is none of ours") {
  Chat chat;
  chat.say("busco una camioneta RAV4");
  CHECK(chat.state.wish.want.body.empty());
  CHECK(chat.state.wish.want.model == Names{"RAV4"});
  Chat own;
  own.say("mi camioneta se quedó tirada en la carretera");
  CHECK(own.state.wish.empty());
}

}  // namespace kept::tests
