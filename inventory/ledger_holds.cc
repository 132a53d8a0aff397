#include <algorithm>

#include "inventory/elsewhere.h"
#include "inventory/ledger.h"

namespace kept::inventory {

// Rows that have lapsed but are not swept yet do not count; they are only looked at when a limit
// seems reached.
HoldCounts Ledger::counts_for(RooftopId rooftop, LeadId lead, std::uint64_t address_key) {
  const auto live = [&](const std::vector<HoldId>& ids) {
    return static_cast<int>(std::count_if(
        ids.begin(), ids.end(), [&](HoldId id) { return tx_.hold(id)->live(tx_.now()); }));
  };
  HoldCounts counts;
  counts.of_conversation = live(tx_.active_holds_of(lead));
  const auto& policies = tx_.rooftop(rooftop)->policies;
  counts.of_address = tx_.active_hold_count_from(address_key);
  if (counts.of_address >= policies.holds_per_address_max) {
    counts.of_address = live(tx_.active_holds_from(address_key));
  }
  counts.lot_available = tx_.available_on(rooftop);
  counts.of_lot = tx_.active_chat_hold_count(rooftop);
  const int share_max = counts.lot_available * policies.lot_share_held_max_percent / 100;
  if (counts.of_lot >= share_max) counts.of_lot = live(tx_.active_chat_holds(rooftop));
  return counts;
}

void Ledger::end_hold(const Hold& hold, HoldState to, EntryKind kind) {
  Hold ended = hold;
  ended.state = to;
  EntryBody body;
  body.add("hold", hold.id).add("vehicle", hold.vehicle).add("lead", hold.lead);
  ended.state_entry = append(hold.rooftop, kind, std::move(body));
  tx_.put(ended);
}

void Ledger::expire_if_lapsed(const Hold* hold) {
  if (hold == nullptr || hold->live(tx_.now())) return;
  end_hold(*hold, HoldState::expired, EntryKind::hold_expired);
}

HoldId Ledger::put_hold(Hold hold) {
  const bool renewed = static_cast<bool>(hold.id);
  if (!renewed) hold.id = tx_.put(hold);
  EntryBody body;
  body.add("hold", hold.id).add("vehicle", hold.vehicle).add("lead", hold.lead);
  body.add("kind", to_string(hold.kind)).add("expires_at", hold.expires_at);
  if (hold.appointment) body.add("appointment", hold.appointment);
  hold.state_entry = append(
      hold.rooftop, renewed ? EntryKind::hold_renewed : EntryKind::hold_placed, std::move(body));
  return tx_.put(hold);
}

Refusal Ledger::judge_hold(const HoldAsked& asked) {
  const auto* const vehicle = tx_.vehicle(asked.vehicle);
  if (vehicle == nullptr) return Refusal::unknown_vehicle;
  if (!may_act_at(vehicle->rooftop)) return Refusal::not_permitted;
  const auto elsewhere = judge_elsewhere(tx_, *vehicle, asked.conversation);
  if (elsewhere != Refusal::none) return elsewhere;
  const bool by_staff = asked.kind == HoldKind::staff;
  const auto counts =
      by_staff ? HoldCounts{} : counts_for(vehicle->rooftop, asked.lead, asked.address_key);
  return may_hold(*vehicle, tx_.active_hold_on(asked.vehicle), asked.lead, counts,
                  tx_.rooftop(vehicle->rooftop)->policies, tx_.now());
}

Decision<HoldId> Ledger::place_hold(const HoldAsked& asked, const LeadNote& who) {
  using No = Decision<HoldId>;
  auto named = asked;
  named.lead = {};
  const auto refusal = judge_hold(named);
  if (refusal != Refusal::none) return No::no(refusal);
  named.lead = open_lead(tx_.vehicle(asked.vehicle)->rooftop, who);
  return place_hold(named);
}

Decision<HoldId> Ledger::place_hold(const HoldAsked& asked) {
  using No = Decision<HoldId>;
  const auto refusal = judge_hold(asked);
  if (refusal != Refusal::none) return No::no(refusal);
  const auto* const vehicle = tx_.vehicle(asked.vehicle);
  const auto& policies = tx_.rooftop(vehicle->rooftop)->policies;
  const bool by_staff = asked.kind == HoldKind::staff;
  const auto* const standing = tx_.active_hold_on(asked.vehicle);

  Hold hold;
  if (standing != nullptr && standing->live(tx_.now())) {
    if (standing->kind != HoldKind::chat) return No::yes(standing->id);
    hold = *standing;
  } else {
    expire_if_lapsed(standing);
    hold.rooftop = vehicle->rooftop;
    hold.vehicle = asked.vehicle;
    hold.lead = asked.lead;
    hold.conversation = asked.conversation;
    hold.address_key = by_staff ? 0 : asked.address_key;
    hold.kind = asked.kind;
    hold.placed_at = tx_.now();
  }
  const auto* const lead = tx_.lead(asked.lead);
  const bool reachable = lead != nullptr && lead->reachable();
  hold.expires_at = by_staff ? tx_.now() + Millis{asked.minutes.value_or(policies.hold_ttl_max)}
                             : chat_hold_expiry(hold.placed_at, reachable, policies, tx_.now());
  return No::yes(put_hold(hold));
}

void Ledger::renew_chat_holds(LeadId lead_id) {
  const auto* const lead = tx_.lead(lead_id);
  if (lead == nullptr) return;
  const auto& policies = tx_.rooftop(lead->rooftop)->policies;
  const auto ttl = lead->reachable() ? policies.hold_ttl : policies.hold_ttl_no_contact;
  for (const auto id : tx_.active_holds_of(lead_id)) {
    Hold hold = *tx_.hold(id);
    const bool young = hold.expires_at - tx_.now() > Millis{ttl} / 2;
    if (hold.kind != HoldKind::chat || !hold.live(tx_.now()) || young) continue;
    const auto expires_at =
        chat_hold_expiry(hold.placed_at, lead->reachable(), policies, tx_.now());
    if (expires_at <= hold.expires_at) continue;
    hold.expires_at = expires_at;
    put_hold(hold);
  }
}

Decision<EntrySeq> Ledger::release_hold(const HoldRelease& asked) {
  using No = Decision<EntrySeq>;
  const auto* const found = tx_.hold(asked.hold);
  if (found == nullptr) return No::no(Refusal::unknown_hold);
  const Hold hold = *found;
  if (!may_act_at(hold.rooftop)) return No::no(Refusal::not_permitted);
  const bool by_staff = actor_.kind == Actor::Kind::staff;
  if (!by_staff && hold.lead != asked.by_lead) return No::no(Refusal::not_yours);
  if (!hold.live(tx_.now())) return No::no(Refusal::hold_not_active);
  const bool breaks = by_staff && hold.kind == HoldKind::appointment;
  if (breaks) {
    const auto refusal = judge_override(asked.override_promises, asked.reason);
    if (refusal != Refusal::none) return No::no(refusal);
  }
  end_hold(hold, HoldState::released, EntryKind::hold_released);
  const auto entry = tx_.last_entry(hold.rooftop);
  if (by_staff && hold.conversation) {
    touch({Touched::What::hold_released,
           hold.conversation,
           hold.vehicle,
           hold.appointment,
           {},
           entry,
           hold.rooftop,
           asked.reason});
  }
  if (breaks) {
    ask_repair(*tx_.vehicle(hold.vehicle), asked.reason, hold.conversation, hold.lead);
  }
  return No::yes(entry);
}

std::size_t Ledger::expire_holds(std::size_t most) {
  const auto lapsed = tx_.holds_lapsed(tx_.now(), most);
  for (const auto id : lapsed) end_hold(*tx_.hold(id), HoldState::expired, EntryKind::hold_expired);
  return lapsed.size();
}

}  // namespace kept::inventory
