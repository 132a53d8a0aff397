#include "bot/conversation.h"

#include <doctest/doctest.h>

namespace kept::tests {
namespace {

using namespace kept::bot;
using namespace std::chrono;

ConversationState full() {
  ConversationState state;
  state.language = Language::es;
  state.asked = Asked::confirm_appointment;
  state.asked_seq = 14;
  state.wish.want.make = {"Mazda"};
  state.wish.want.feature = {"sunroof", "leather"};
  state.wish.exclude.exterior_color = {"red; or so", "12;"};
  state.wish.year.min = 2019;
  state.wish.seats.max = 7;
  state.wish.ordinal = -1;
  state.wish.vin = "JM3KFBDM1M0300001";
  state.wish.stock_number = "K1234";
  state.inquiry = {state.wish, {Topic::price, Topic::towing}};
  state.shown = {inventory::VehicleId{311}, inventory::VehicleId{312}};
  state.shown_skip = 3;
  state.sought = inventory::VehicleId{399};
  state.moved_from = LocalMinute{std::chrono::minutes{29'900'000}};
  state.codes_told = {inventory::AppointmentId{4}, inventory::AppointmentId{5}};
  state.picking = Finding::to_move;
  state.vehicle = inventory::VehicleId{311};
  state.kind = inventory::AppointmentKind::service;
  When when;
  when.start = local_days{2026y / December / 5} + hours{10};
  when.grain = Grain::minute;
  when.said_time = true;
  When before;
  before.end = when.start;
  before.open = Open::before;
  state.time_wish = {when, before};
  state.ruled_out = {when};
  state.offered = {{inventory::from_millis(1'796'479'200'000), *when.start}};
  state.chosen = state.offered[0];
  state.appointment = inventory::AppointmentId{5};
  state.cancelled = inventory::AppointmentId{4};
  state.moving = state.visiting = state.confirmed = true;
  state.offer = Offer::lot_check;
  state.finding = Finding::to_move;
  state.code = "ABCD2345";
  state.unanswered = "¿tiene garantía?";
  state.name_known = state.contact_known = state.contact_declined = true;
  state.contact_asked = state.greeted = true;
  state.not_understood = 2;
  state.tasks_told = {inventory::TaskId{3}};
  state.priced = {inventory::VehicleId{311}};
  state.choices = {{Choice::Kind::slot, 1'796'479'200'000, "sábado"}, {Choice::Kind::no, 0, ""}};
  return state;
}

}  // namespace

TEST_CASE("a state survives its durable form") {
  for (const ConversationState& state : {ConversationState{}, full()}) {
    auto decoded = decode(encode(state));
    REQUIRE(decoded.has_value());
    CHECK(*decoded == state);
  }
  CHECK(encode({}) == "1");
}

TEST_CASE("what encode never made is not read") {
  std::string text = encode(full());
  for (std::size_t size = 0; size < text.size(); ++size) {
    auto decoded = decode(std::string_view(text).substr(0, size));
    // A cut between two parts is a state of its own; any other is none.
    if (decoded) CHECK(encode(*decoded) == text.substr(0, size));
  }
  for (const char* wrong : {"", "2", "1?", "1a13;", "1a-1;", "1a01;", "1s99;", "1e5;abc", "1GG",
                            "1Ga1;", "1l0;", "1wz0;."}) {
    INFO(wrong);
    CHECK_FALSE(decode(wrong).has_value());
  }
}

TEST_CASE("one changed byte is another state or none") {
  std::string text = encode(full());
  for (std::size_t i = 0; i < text.size(); ++i) {
    std::string changed = text;
    changed[i] = static_cast<char>(changed[i] ^ 1);
    auto decoded = decode(changed);
    if (decoded) CHECK(encode(*decoded) == changed);
  }
}

TEST_CASE("a choice's id names it and nothing else does") {
  for (int kind = 0; kind <= static_cast<int>(Choice::Kind::visit_as_well); ++kind) {
    Choice choice{static_cast<Choice::Kind>(kind), 1'796'479'200'000, ""};
    CHECK(choice_from(choice_id(choice)) == choice);
  }
  CHECK(choice_id({Choice::Kind::slot, 5, "x"}) == "slot:5");
  for (const char* wrong : {"", "slot", "slot:", "slot:x", "slot:05", "slot:5 ", "Slot:5", ":5",
                            "slot:99999999999999999999"}) {
    INFO(wrong);
    CHECK_FALSE(choice_from(wrong).has_value());
  }
}

}  // namespace kept::tests
