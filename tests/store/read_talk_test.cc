#include <SQLiteCpp/SQLiteCpp.h>
#include <doctest/doctest.h>

#include "tests/store/read_fixture.h"

using namespace kept::inventory;
using namespace kept::inventory::read_test;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

std::vector<ConversationId> ids(const Listing<ConversationRow>& listing) {
  std::vector<ConversationId> found;
  for (const auto& row : listing.rows) found.push_back(row.conversation.id);
  return found;
}

using Ids = std::vector<ConversationId>;

}  // namespace

TEST_CASE("WaitingConversationsComeFirstAndFiltersChoose") {
  Books books;
  auto old = books.conversation("Old", noon - hours{48});
  auto recent = books.conversation("Recent", noon);
  auto waiting = books.conversation("Waiting", noon - hours{1});
  waiting.taken_by = books.maria;
  books.say(old, Author::visitor, "hello");
  books.say(recent, Author::visitor, "hi");
  books.say(waiting, Author::visitor, "anybody there?");
  const auto reads = books.reader();
  ReadScope scope(*reads);
  const auto list = [&](ConversationFilter filter) {
    return ids(reads->conversations(books.lakeside, filter, noon - hours{24}, {}));
  };
  CHECK(list(ConversationFilter::open) == Ids{waiting.id, recent.id});
  CHECK(list(ConversationFilter::waiting) == Ids{waiting.id});
  CHECK(list(ConversationFilter::taken) == Ids{waiting.id});
  CHECK(list(ConversationFilter::all) == Ids{waiting.id, recent.id, old.id});
  const auto rows = reads->conversations(books.lakeside, ConversationFilter::taken, noon, {}).rows;
  CHECK(rows.at(0).taken_by_name == "Name of maria");
  CHECK(rows.at(0).last_text == "anybody there?");
  CHECK(rows.at(0).lead.name == "Waiting");
}

TEST_CASE("ASearchFindsMessagesAndLeadsNewestFirst") {
  Books books;
  auto first = books.conversation("Dana Brooks");
  auto second = books.conversation("Sam Ortiz");
  books.say(first, Author::visitor, "looking for a red SUV");
  books.say(first, Author::assistant, "No red SUV here, but a red truck.");
  books.say(second, Author::visitor, "any 100% electric one? a SUV, red maybe");
  const auto reads = books.reader();
  ReadScope scope(*reads);
  const auto found = reads->search(books.lakeside, {"red", "suv"}, {});
  CHECK(ids(found) == Ids{second.id, first.id});
  CHECK(found.rows.at(1).matches == 2);
  CHECK(ids(reads->search(books.lakeside, {"brooks"}, {})) == Ids{first.id});
  CHECK(ids(reads->search(books.lakeside, {"100%"}, {})) == Ids{second.id});
  CHECK(reads->search(books.lakeside, {"1_0"}, {}).total == 0);
  CHECK(reads->search(books.hill, {"red"}, {}).total == 0);
  const auto slice = reads->search(books.lakeside, {"red"}, {1, 1});
  CHECK(slice.total == 2);
  CHECK(ids(slice) == Ids{first.id});
  CHECK(reads->search(books.lakeside, {}, {}).total == 2);
}

TEST_CASE("ATranscriptIsInOrderAndCanBeReadFromItsEnd") {
  Books books;
  auto talk = books.conversation();
  for (int i = 1; i <= 5; ++i) books.say(talk, Author::visitor, std::to_string(i), "{\"n\":1}");
  const auto reads = books.reader();
  ReadScope scope(*reads);
  const auto last = reads->transcript(talk.id, 0, 2);
  REQUIRE(last.size() == 2);
  CHECK(last[0].message.text == "4");
  CHECK(last[1].message.text == "5");
  CHECK(last[1].message.client_id == "m-5");
  CHECK(last[1].message.body == "{\"n\":1}");
  const auto before = reads->transcript(talk.id, 4, 10);
  REQUIRE(before.size() == 3);
  CHECK(before[2].message.seq == 3);
}

TEST_CASE("DeletedWordsShowAsErasedAndAreNotFound") {
  Books books;
  auto talk = books.conversation();
  books.say(talk, Author::visitor, "my secret");
  {
    SQLite::Database other(books.path(), SQLite::OPEN_READWRITE);
    other.exec("UPDATE message SET salt = NULL, text = NULL, body = NULL WHERE text = 'my secret'");
  }
  const auto reads = books.reader();
  ReadScope scope(*reads);
  const auto lines = reads->transcript(talk.id, 0, 10);
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].erased);
  CHECK(lines[0].message.text.empty());
  CHECK(reads->conversation(books.lakeside, talk.id)->last_erased);
  CHECK(reads->search(books.lakeside, {"secret"}, {}).total == 0);
}

TEST_CASE("AConversationOfAnotherRooftopIsNotFound") {
  Books books;
  const auto talk = books.conversation();
  const auto reads = books.reader();
  ReadScope scope(*reads);
  CHECK(reads->conversation(books.lakeside, talk.id));
  CHECK_FALSE(reads->conversation(books.hill, talk.id));
}
