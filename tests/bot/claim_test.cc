#include "bot/claim.h"

#include <doctest/doctest.h>

#include "bot/wording.h"
#include "tests/bot/fake_books.h"

namespace kept::tests {
namespace {

using inventory::Instant;
using std::chrono::hours;
using std::chrono::minutes;

const Instant now = inventory::from_millis(1'796'000'000'000);

inventory::ReadMark mark_of(std::uint64_t transaction) {
  return inventory::Transaction::mark(transaction, now);
}

Evidence evidence(std::uint64_t transaction) {
  return {mark_of(transaction), {Table::vehicle, 311}, "title", "2021 Mazda CX-5", 812, now};
}

Evidenced<std::string> title(std::uint64_t transaction) {
  return {"2021 Mazda CX-5", evidence(transaction)};
}

Claim gone(std::uint64_t transaction) {
  return Claim::fact<ClaimKind::vehicle_gone>(evidence(transaction))
      .with(Field::title, title(transaction));
}

}  // namespace

TEST_CASE("a claim carries its subject, what is told and what proves it") {
  Claim claim = gone(1);
  CHECK(to_string(claim.kind()) == "vehicle_gone");
  CHECK(to_string(claim.subject()) == "vehicle:311");
  CHECK(claim.entry() == 812);
  CHECK(claim.seen_at() == now);
  CHECK(claim.evidence().size() == 2);
}

TEST_CASE("evidence of two transactions makes no claim") {
  CHECK_THROWS_AS(Claim::fact<ClaimKind::vehicle_gone>(evidence(1)).with(Field::title, title(2)),
                  LawBroken);
}

TEST_CASE("a claim takes no field of another kind") {
  CHECK_THROWS_AS(Claim::fact<ClaimKind::vehicle_gone>(evidence(1))
                      .with(Field::code, Evidenced<std::string>("ABCD2345", evidence(1))),
                  LawBroken);
}

TEST_CASE("a lapsed or released hold makes no promise") {
  inventory::Hold hold;
  hold.expires_at = now + minutes{1};
  HoldFact fact{mark_of(1), &hold, {}, false};
  CHECK_NOTHROW(Claim::promise<ClaimKind::held_until>(fact));
  hold.expires_at = now;
  CHECK_THROWS_AS(Claim::promise<ClaimKind::held_until>(fact), LawBroken);
  hold.expires_at = now + minutes{1};
  hold.state = inventory::HoldState::released;
  CHECK_THROWS_AS(Claim::promise<ClaimKind::held_until>(fact), LawBroken);
}

TEST_CASE("a cancelled appointment makes no promise, nor one without a hold that of a held car") {
  inventory::Appointment row;
  AppointmentFact fact{mark_of(1),   &row,        {}, {inventory::StaffId{7}, "Dana Ruiz", 5},
                       std::nullopt, std::nullopt};
  CHECK_NOTHROW(Claim::promise<ClaimKind::booked>(fact));
  CHECK_THROWS_AS(Claim::promise<ClaimKind::booked_held>(fact), LawBroken);
  row.state = inventory::AppointmentState::cancelled;
  CHECK_THROWS_AS(Claim::promise<ClaimKind::booked>(fact), LawBroken);
}

TEST_CASE("a task makes a promise only with an owner and a due time to come") {
  inventory::Task row;
  row.owner = inventory::StaffId{7};
  row.due_at = now + hours{1};
  TaskFact fact{mark_of(1), &row, {inventory::StaffId{7}, "Dana Ruiz", 5}, {}, true};
  CHECK_NOTHROW(Claim::promise<ClaimKind::task_owed>(fact));
  row.due_at = now - hours{1};
  CHECK_THROWS_AS(Claim::promise<ClaimKind::task_owed>(fact), LawBroken);
  row.due_at = now + hours{1};
  row.owner = {};
  CHECK_THROWS_AS(Claim::promise<ClaimKind::task_owed>(fact), LawBroken);
  row.owner = inventory::StaffId{7};
  row.state = inventory::TaskState::done;
  CHECK_THROWS_AS(Claim::promise<ClaimKind::task_owed>(fact), LawBroken);
}

TEST_CASE("words are said only of their own kind of claim, with all its fields") {
  Wording wording = Wording::standard();
  Sentence sentence = wording.say(Language::en, Key::car_sold, gone(1));
  CHECK(sentence.text() == "The 2021 Mazda CX-5 is sold.");
  REQUIRE(sentence.claims().size() == 1);
  CHECK(sentence.claims()[0].evidence().size() == 2);
  CHECK_THROWS_AS(wording.say(Language::en, Key::hold_until, gone(1)), LawBroken);
  CHECK_THROWS_AS(
      wording.say(Language::en, Key::car_sold, Claim::fact<ClaimKind::vehicle_gone>(evidence(1))),
      LawBroken);
  CHECK_THROWS_AS(wording.say_plain(Language::en, Key::car_sold), LawBroken);
  CHECK_THROWS_AS(wording.label(Language::en, Key::car_sold), LawBroken);
}

TEST_CASE("list items stand on lines of their own") {
  Wording wording = Wording::standard();
  auto plain = wording.say_plain(Language::en, Key::near_intro);
  Evidence e = evidence(1);
  auto item =
      wording.say(Language::en, Key::car_listed,
                  Claim::fact<ClaimKind::vehicle_listed>(e)
                      .with(Field::title, title(1))
                      .with(Field::stock, Evidenced<std::string>("K1", e))
                      .with(Field::price, Evidenced<inventory::Price>(inventory::Price{}, e))
                      .with(Field::seen, Evidenced<Moment>({{}, {}}, e)));
  std::vector<Sentence> all = {plain, plain, item, item, plain};
  CHECK(joined(all) == plain.text() + " " + plain.text() + "\n" + item.text() + "\n" + item.text() +
                           "\n" + plain.text());
}

}  // namespace kept::tests
