// What every store promises of conversations and their lines.
#include <doctest/doctest.h>

#include "inventory/ledger.h"
#include "tests/contract/each_store.h"
#include "tests/support/books.h"

using namespace kept::tests;

TEST_CASE("a message id is taken once in a conversation") {
  for_each_store([](TestBooks& books) {
    const auto house = a_house(books);
    auto visitor = a_visitor(books, house.rooftop);
    books.turn([&](Transaction& tx) {
      Ledger ledger(tx, visitor_actor(visitor.id));
      ledger.visitor_said(visitor, "m-1", "hello", "{}");
      ledger.keep(visitor);
    });
    books.turn([&](Transaction& tx) {
      const auto found = tx.message_by_client_id(visitor.id, "m-1");
      REQUIRE(found);
      CHECK(found->text == "hello");
      CHECK_FALSE(tx.message_by_client_id(visitor.id, "m-2"));
      CHECK(tx.messages_after(visitor.id, 0, 10).size() == 1);
      CHECK(tx.messages_after(visitor.id, 1, 10).empty());
    });
    CHECK(refuses(books, [&](Transaction& tx) {
      Ledger(tx, visitor_actor(visitor.id)).visitor_said(visitor, "m-1", "again", "{}");
    }));
  });
}

TEST_CASE("a message follows the last one of its conversation, whatever was said elsewhere") {
  for_each_store([](TestBooks& books) {
    const auto house = a_house(books);
    auto one = a_visitor(books, house.rooftop);
    auto other = a_visitor(books, house.rooftop);
    const auto say = [&](Conversation& talk, const char* id) {
      books.turn([&](Transaction& tx) {
        Ledger ledger(tx, visitor_actor(talk.id));
        ledger.visitor_said(talk, id, std::string("says ") + id, "{}");
        ledger.keep(talk);
      });
    };
    say(one, "a");
    say(other, "b");
    say(one, "c");
    if (books.durable()) books.reopen();
    say(one, "d");
    books.turn([&](Transaction& tx) {
      const auto lines = tx.messages_after(one.id, 1, 10);
      REQUIRE(lines.size() == 2);
      CHECK(lines[0].text == "says c");
      CHECK(lines[1].text == "says d");
      CHECK(tx.messages_after(other.id, 0, 10).size() == 1);
    });
    for (const auto seq : {one.last_seq - 1, one.last_seq + 1}) {
      auto astray = one;
      astray.last_seq = seq;
      CHECK(refuses(books, [&](Transaction& tx) {
        Ledger(tx, visitor_actor(one.id)).visitor_said(astray, "e", "astray", "{}");
      }));
    }
    say(one, "f");
  });
}

TEST_CASE("a conversation keeps its state, whoever spoke last and whether its row was kept") {
  for_each_store([](TestBooks& books) {
    const auto house = a_house(books);
    auto visitor = a_visitor(books, house.rooftop);
    const auto state_is = [&](const char* expected) {
      if (books.durable()) books.reopen();
      return books.turn([&](Transaction& tx) {
        CAPTURE(tx.conversation(visitor.id)->state);
        CHECK(tx.conversation(visitor.id)->state == expected);
        return tx.conversation(visitor.id)->state == expected;
      });
    };
    const auto turn = [&](auto work) {
      books.turn([&](Transaction& tx) {
        Ledger ledger(tx, visitor_actor(visitor.id));
        work(ledger);
      });
    };
    turn([&](Ledger& ledger) {
      ledger.visitor_said(visitor, "a", "hello", "{}");
      visitor.state = "greeted";
      ledger.assistant_said(visitor, "Hi", "{}", EntryBody{});
      ledger.keep(visitor);
    });
    CHECK(state_is("greeted"));
    turn([&](Ledger& ledger) {  // nobody answers
      ledger.visitor_said(visitor, "b", "anyone?", "{}");
      ledger.keep(visitor);
    });
    CHECK(state_is("greeted"));
    turn([&](Ledger& ledger) {
      visitor.state = "asked";
      ledger.assistant_said(visitor, "Which one?", "{}", EntryBody{});
      ledger.keep(visitor);
    });
    turn([&](Ledger& ledger) {  // the conversation itself is not kept
      auto copy = visitor;
      ledger.visitor_said(copy, "c", "that one", "{}");
      visitor.last_seq = copy.last_seq;
    });
    CHECK(state_is("asked"));
    turn([&](Ledger& ledger) {  // changed after the line, and with none
      ledger.assistant_said(visitor, "This?", "{}", EntryBody{});
      visitor.state = "thought better of it";
      ledger.keep(visitor);
    });
    CHECK(state_is("thought better of it"));
    turn([&](Ledger& ledger) {
      visitor.state = "silently";
      ledger.keep(visitor);
    });
    CHECK(state_is("silently"));
  });
}
