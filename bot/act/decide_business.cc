#include <algorithm>

#include "bot/act/decide.h"

namespace kept::bot {
namespace {

bool only_towing(const Case& c) {
  for (const CueHit& hit : c.parts().cues) {
    if (hit.cue != Cue::problem) continue;
    if (!c.word_in(hit.first, hit.last,
                   {"tow", "towed", "stranded", "stuck", "grua", "flat", "dead", "remolcar"}))
      return false;
  }
  return true;
}

void decide_drivable(Case& c) {
  if (const CueHit* hit = c.cue(Cue::drives_not)) {
    c.act(Act::deny, hit);
  } else if (const CueHit* drives = c.cue(Cue::drives)) {
    c.act(Act::affirm, drives);
  }
  if (c.has(Cue::problem) && !only_towing(c)) c.act(Act::report_problem, c.cue(Cue::problem));
}

// "my friends call me Chuy"
bool names_itself(const Case& c, const CueHit& call) {
  const auto& name = c.parts().introduced_name;
  return name && call.last == name->first;
}

// Whether an hour may be meant by a small number, as far as the talk went before it.
bool hour_expected(const Case& c, const CueHit& hit) {
  // "would you take 11"
  if (c.word_in(hit.first, hit.last, {"take", "accept"}) &&
      c.word_in(hit.first, hit.last, {"you", "accept"}))
    return false;
  return c.hour_in_view() ||
         c.has_any({Cue::visit, Cue::move_visit, Cue::existing, Cue::correction, Cue::wait});
}

bool about_our_vehicle(const Case& c) {
  const bool own = c.has(Cue::own_vehicle);
  return !own && (c.has(Cue::about_it) || c.has(Cue::vehicle_fact));
}

}  // namespace

// "call me after 5", "call me at 530 555 0142 tomorrow at 9"
const CueHit* wish_for_call(const Case& c) {
  if (const CueHit* hit = c.cue(Cue::call_back)) return hit;
  const CueHit* hit = c.cue(Cue::prefer_phone);
  return hit != nullptr && c.parts().text.key(hit->first) == "call" ? hit : nullptr;
}

// While no time of a visit is asked for.
bool wishes_timed_call(const Case& c) {
  return wish_for_call(c) != nullptr && !c.has_any({Cue::visit, Cue::slots, Cue::not_phone}) &&
         !c.asked_for_time() && c.asked() != Asked::contact && !c.parts().times.empty();
}

// The first time that is ahead.
std::optional<When> time_of_call(const Case& c) {
  std::vector<when::TimeMention> wanted;
  for (const when::TimeMention& m : c.parts().times) {
    if (!m.past && !m.refused) wanted.push_back(m);
  }
  const auto times = when::resolve(wanted, {}, c.parts().now);
  return times.empty() ? std::nullopt : std::optional(times.front());
}

// "515" as a time without its colon.
bool written_clock(double value) {
  constexpr int hour = 100;
  constexpr int minutes = 60;
  constexpr int latest = 1259;
  const int whole = static_cast<int>(value);
  return value >= hour && value <= latest && whole % hour < minutes;
}

// "can we do 12:45 tomorrow?" is about a time wherever it is said.
bool names_clock(const Case& c, const CueHit& hit) {
  const auto& times = c.parts().times;
  return std::any_of(times.begin(), times.end(), [&](const when::TimeMention& m) {
    return m.clock && !m.weak && hit.first <= m.first && m.first < hit.last;
  });
}

// "make it 4" is about an hour while a time is being found.
const CueHit* price_talk(const Case& c) {
  for (const CueHit& hit : c.parts().cues) {
    if (hit.cue != Cue::price_down || c.in_name(hit.first, hit.last)) continue;
    if (names_clock(c, hit)) continue;
    const auto& numbers = c.parts().numbers;
    const bool small = std::any_of(numbers.begin(), numbers.end(), [&](const Number& n) {
      const bool inside = hit.first <= n.first && n.first < hit.last;
      return inside && (n.value <= 31 || written_clock(n.value)) && !n.thousands && !n.dollars;
    });
    if (!small || !hour_expected(c, hit)) return &hit;
  }
  return nullptr;
}

void decide_business(Case& c) {
  if (const CueHit* hit = c.cue(Cue::erase)) {
    c.act(Act::delete_my_data, hit);
    return;
  }
  const bool redirected =
      c.has_any({Cue::prefer_text, Cue::prefer_email}) && c.out().contact.preferred.has_value();
  if (c.has(Cue::stop) &&
      !(redirected && c.has(Cue::not_phone) && !c.says({"stop", "unsubscribe"}))) {
    c.act(Act::stop_messages, c.cue(Cue::stop));
    return;
  }
  if (const CueHit* hit = c.cue(Cue::not_phone);
      hit != nullptr && !c.out().contact.preferred && c.asked() != Asked::contact)
    c.act(Act::stop_messages, hit);
  if (const CueHit* hit = c.cue(Cue::bot)) c.act(Act::ask_if_bot, hit);
  const bool named_number = c.out().contact.phone || c.out().contact.email;
  if (const CueHit* hit = c.cue(Cue::person); hit != nullptr && !c.has(Cue::stop))
    c.act(Act::ask_person, hit);
  c.out().call_at_time = wishes_timed_call(c);
  if (c.out().call_at_time) c.out().call_when = time_of_call(c);
  const bool only_contact = (c.out().contact.preferred || named_number) && !c.out().call_at_time;
  const CueHit* call = c.out().call_at_time ? wish_for_call(c) : c.cue(Cue::call_back);
  if (call != nullptr && !names_itself(c, *call) && !only_contact && !c.has(Cue::not_phone) &&
      c.asked() != Asked::contact)
    c.act(Act::ask_person, call);
  if (const CueHit* hit = c.cue(Cue::number_request);
      hit != nullptr && !named_number && !c.out().contact.preferred)
    c.act(Act::ask_person, hit);
  if (const CueHit* hit = c.cue(Cue::financing)) c.act(Act::ask_financing, hit);
  if (const CueHit* hit = c.cue(Cue::payment_amount); hit != nullptr && !c.has(Cue::trade))
    c.act(Act::ask_financing, hit);
  if (const CueHit* hit = c.cue(Cue::trade)) c.act(Act::ask_trade_in, hit);
  if (const CueHit* hit = price_talk(c); hit != nullptr && !c.has(Cue::trade))
    c.act(Act::negotiate_price, hit);
  if (c.asked() == Asked::drivable) {
    decide_drivable(c);
  } else if (c.has_any({Cue::problem, Cue::service}) && !about_our_vehicle(c)) {
    c.act(Act::report_problem,
          c.cue(Cue::problem) != nullptr ? c.cue(Cue::problem) : c.cue(Cue::service));
  }
  if (const CueHit* hit = c.cue(Cue::complain)) c.act(Act::complain, hit);
  if (const CueHit* hit = c.cue(Cue::out_of_scope)) c.act(Act::out_of_scope, hit);
}

}  // namespace kept::bot
