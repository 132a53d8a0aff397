// Who is to do what is owed, and by when.
#include <doctest/doctest.h>

#include "inventory/ledger.h"
#include "tests/support/books.h"

using namespace kept::inventory;
using namespace kept::tests;

namespace {

// Thursday, December 3, 2026: within the opening of the tests' rooftop and of every shift.
constexpr int thursday = 4;

void set_shifts(TestBooks& books, StaffId id, const WeeklyHours& shifts) {
  books.turn([&](Transaction& tx) {
    auto staff = *tx.staff(id);
    staff.shifts = shifts;
    tx.put(staff);
  });
}

Task ask(TestBooks& books, const Conversation& visitor, TaskKind kind) {
  return books.turn([&](Transaction& tx) {
    Ledger ledger(tx, visitor_actor(visitor.id));
    TaskAsked asked;
    asked.rooftop = visitor.rooftop;
    asked.kind = kind;
    asked.lead = visitor.lead;
    const auto opened = ledger.open_task(asked);
    REQUIRE(opened);
    return *tx.task(opened.value);
  });
}

}  // namespace

TEST_CASE("a task goes to who works before it is due, not to who has the day off") {
  TestBooks books;
  const auto house = a_house(books, 2);
  const auto visitor = a_visitor(books, house.rooftop);
  books.now = at(a_rooftop(), 2026, 12, 3, 10);
  auto off_today = a_salesperson(house.rooftop).shifts;
  off_today[thursday].clear();
  for (const auto off : house.salespeople) {
    set_shifts(books, house.salespeople[0], a_salesperson(house.rooftop).shifts);
    set_shifts(books, house.salespeople[1], a_salesperson(house.rooftop).shifts);
    set_shifts(books, off, off_today);
    for (int i = 0; i < 3; ++i) {
      const auto task = ask(books, visitor, TaskKind::talk_to_person);
      CHECK(task.owner != off);
      CHECK(task.owner != house.manager);
      CHECK(task.due_at < at(a_rooftop(), 2026, 12, 4, 0));
    }
  }
}

TEST_CASE("a task whose only owner has the day off falls due when they are back") {
  TestBooks books;
  const auto house = a_house(books);
  const auto visitor = a_visitor(books, house.rooftop);
  books.now = at(a_rooftop(), 2026, 12, 3, 10);
  auto off_today = a_salesperson(house.rooftop).shifts;
  off_today[thursday].clear();
  set_shifts(books, house.salespeople[0], off_today);
  const auto task = ask(books, visitor, TaskKind::talk_to_person);
  CHECK(task.owner == house.salespeople[0]);
  CHECK(task.due_at > at(a_rooftop(), 2026, 12, 4, 9));
}
