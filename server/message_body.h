// The part of a message that goes with its text, as JSON: for the assistant its sentences with
// their claims, the choices and the cards, in the very form in which they are sent; for a visitor
// how the words were understood, or which choice was tapped. What was sent is what is kept.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bot/engine.h"
#include "bot/meaning.h"
#include "inventory/ledger.h"
#include "server/json_out.h"

namespace kept::server {

// A car that is held for the visitor now.
struct Holding {
  std::string_view stock_number;
  inventory::Instant until{};
};

// Where a card leads, how its times are told, and what is held for the visitor as it is said.
struct BodyScene {
  bot::Language language = bot::Language::en;
  bot::LocalMinute now_local{};
  const inventory::Rooftop* rooftop = nullptr;
  std::vector<Holding> holding;
};

std::string assistant_body(const bot::Reply& reply, const BodyScene& scene);
std::string visitor_body(const bot::Meaning& meaning, std::string_view text);
std::string choice_body(std::string_view choice_id);
// The choice id of a visitor's body; empty when it was typed.
std::string_view tapped_choice(std::string_view body);

// What the entry of an assistant's message states, no words: each claim with the row that it is
// about and the entry that proves it, and under it the evidence, of that row and entry unless a
// line before tells of another:
//
//   claim vehicle_near vehicle:311 entry=812 at=1795334400000
//   evidence price.total 27480.00
//   from lot:1 entry=960 at=1795341179933
//   evidence count 0 for body=truck
inventory::EntryBody stated_claims(const bot::Reply& reply);

// Adds the members of a body to an open object.
void append_members(JsonOut& out, std::string_view body);

}  // namespace kept::server
