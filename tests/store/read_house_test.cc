#include <doctest/doctest.h>

#include "tests/store/read_fixture.h"

using namespace kept::inventory;
using namespace kept::inventory::read_test;
using std::chrono::hours;

TEST_CASE("RooftopsAndStaffAreReadAsTheyWereWritten") {
  Books books;
  auto gone = make_staff(books.lakeside, "gone");
  gone.active = false;
  books.put(gone);
  const auto reads = books.reader();
  ReadScope scope(*reads);
  auto expected = make_rooftop("lakeside");
  expected.id = books.lakeside;
  CHECK(reads->rooftop_by_slug("lakeside") == expected);
  CHECK_FALSE(reads->rooftop_by_slug("nowhere"));
  CHECK(reads->rooftops().size() == 2);
  const auto staff = reads->staff_of(books.lakeside);
  REQUIRE(staff.size() == 2);
  CHECK(staff[0].login == "boss");
  CHECK(reads->staff_by_login("chief")->rooftop == RooftopId{});
}

TEST_CASE("ASessionEndsAtItsTimeAndWithItsPerson") {
  Books books;
  const auto token = sha256("token");
  books.turn([&](Transaction& turn) {
    turn.put(StaffSession{token, books.maria, noon, noon + hours{12}});
  });
  const auto reads = books.reader();
  {
    ReadScope scope(*reads);
    CHECK(reads->staff_of_session(token, noon)->id == books.maria);
    CHECK_FALSE(reads->staff_of_session(token, noon + hours{12}));
    CHECK_FALSE(reads->staff_of_session(sha256("other"), noon));
  }
  auto left = make_staff(books.lakeside, "maria");
  left.id = books.maria;
  left.active = false;
  books.put(left);
  ReadScope scope(*reads);
  CHECK_FALSE(reads->staff_of_session(token, noon));
}

TEST_CASE("AnEntryIsReadAsItWasHashed") {
  Books books;
  EntrySeq seq = 0;
  books.turn([&](Transaction& turn) {
    seq = turn.append(books.lakeside, EntryKind::vehicle_sold,
                      {Actor::Kind::staff, books.maria.value}, EntryBody{}.add("vehicle", 311));
  });
  const auto reads = books.reader();
  ReadScope scope(*reads);
  CHECK(reads->last_entry(books.lakeside) == seq);
  CHECK(reads->last_entry(books.hill) == 0);
  const auto entry = reads->entry(books.lakeside, seq);
  REQUIRE(entry);
  CHECK(entry->kind == EntryKind::vehicle_sold);
  CHECK(entry->actor.id == books.maria.value);
  CHECK(entry->leaf == leaf_of(*entry));
  CHECK_FALSE(reads->entry(books.lakeside, seq + 1));
}

TEST_CASE("OpenTasksComeSoonestDueFirstWithWhatTheyAreAbout") {
  Books books;
  const auto car = books.vehicle("K1");
  const auto lead = books.put(make_lead(books.lakeside, "Dana Brooks"));
  const auto put = [&](const char* text, Instant due, TaskState state) {
    Task row;
    row.rooftop = books.lakeside;
    row.kind = TaskKind::call_back;
    row.state = state;
    row.owner = books.maria;
    row.due_at = due;
    row.vehicle = car.id;
    row.lead = lead;
    row.text = text;
    books.put(row);
  };
  put("later", noon + hours{2}, TaskState::open);
  put("sooner", noon + hours{1}, TaskState::open);
  put("ended", noon, TaskState::done);
  const auto reads = books.reader();
  ReadScope scope(*reads);
  const auto open = reads->tasks(books.lakeside, TaskFilter::open);
  REQUIRE(open.size() == 2);
  CHECK(open[0].task.text == "sooner");
  CHECK(open[0].owner_name == "Name of maria");
  CHECK(open[0].vehicle->spec.stock_number == "K1");
  CHECK(open[0].lead->name == "Dana Brooks");
  CHECK(reads->tasks(books.lakeside, TaskFilter::ended).size() == 1);
  CHECK(reads->tasks(books.lakeside, TaskFilter::all).size() == 3);
  CHECK(reads->tasks(books.hill, TaskFilter::all).empty());
}
