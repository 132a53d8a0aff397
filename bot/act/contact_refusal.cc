#include "bot/act/contact_refusal.h"

#include <algorithm>

namespace kept::bot {

bool says_well(const Case& c, const CueHit& no) {
  return c.word_in(no.first, no.last, "good set fine bien"_words) &&
         !c.word_in(no.first, no.last, "no not nope nah"_words);
}

bool answers_apart(const Case& c, const CueHit& no) {
  if (no.first > 1 || no.last > no.first + 2 || no.last >= c.text().size()) return false;
  return c.text().pauses(no.last) || c.is(no.last, "and but y pero thanks also"_words);
}

bool limits_hours(const Case& c, const CueHit& refusal) {
  auto behind = refusal.last;
  while (c.is(behind, "me us"_words)) ++behind;
  if (c.is(behind, "before after until till between during unless while past late early"_words))
    return true;
  if (c.is(behind, "at"_words))
    return c.is(behind + 1, "night work school dinner church lunch bedtime"_words);
  return c.is(behind, "on in"_words) &&
         c.word_in(behind + 1, behind + 3,
                   "weekends weekend sundays sunday saturdays mornings morning evenings evening "
                   "afternoons"_words);
}

namespace {

// "I don't have a phone, use my email": another way is given, and none is refused.
bool lacks_one(const Case& c, const CueHit& declined, bool given) {
  const bool without = c.is(declined.first, "no"_words) && declined.last <= declined.first + 2;
  return given && (without || c.word_in(declined.first, declined.last, "have tengo got"_words));
}

// A new clause begins at the token, or a pause is made before it.
bool leads_elsewhere(const Case& c, std::uint32_t at) {
  while (at < c.text().size() && !c.text().pauses(at) &&
         c.is(at, "lol haha sorry man dude bro thanks thank you no nope nah please"_words))
    ++at;
  if (at >= c.text().size()) return false;
  if (c.text().pauses(at) || c.is(at, "and but just can could i we yall pero y"_words)) return true;
  const Clause* const clause = c.clause_of(at);
  return clause != nullptr && clause->first == at;
}

// "I'd rather not, can I just come by", "skip it, where are you"
const CueHit* refused_first(const Case& c) {
  return c.any_cue(Cue::decline_weak, [&](const CueHit& hit) {
    // "why? can I see it or not"
    if (hit.first == 0 && hit.rule == "refusal of what was asked" && !c.has(Cue::bot) &&
        (c.text().gap(hit.last) & gap_question) != 0 && hit.last < c.text().size())
      return true;
    if (hit.first > 4 || !c.word_in(hit.first, hit.last, "not no pass skip refuse"_words))
      return false;
    const bool pointing = c.is(hit.last, "it that this on thanks thank please"_words);
    return leads_elsewhere(c, pointing ? hit.last + 1 : hit.last);
  });
}

// Asks for something, whatever else is put right.
bool asks_something(Act act) {
  return act == Act::ask_person || act == Act::complain || act == Act::ask_location ||
         act == Act::ask_hours || act == Act::ask_vehicle || act == Act::ask_financing ||
         act == Act::ask_trade_in || act == Act::negotiate_price;
}

// "no, you'd only spam me. what are your hours?": refused ahead of what else is said, unless that
// is no more than a time or a choice put right.
bool refuses_ahead(const Case& c, const CueHit& no) {
  if (no.first > 1 || no.last > no.first + 4) return false;
  const bool second_thought = no.cue == Cue::wait;  // "no, the last dealer called me 40 times"
  const std::uint32_t behind = second_thought ? no.first + 1 : no.last;
  if (second_thought ? !c.text().pauses(behind) : !leads_elsewhere(c, behind)) return false;
  const CueHit* const mended = c.cue(Cue::correction);
  const bool repairs = c.has(Cue::wait) || (mended != nullptr && mended->first == behind);
  const auto& acts = c.out().acts;
  return std::any_of(acts.begin(), acts.end(), [&](Act act) {
    return repairs ? asks_something(act) : act != Act::choose_time;
  });
}

}  // namespace

void decide_contact_refusal(Case& c, const CueHit* no) {
  const bool given = c.out().contact.phone || c.out().contact.email || c.out().contact.name ||
                     c.out().contact.preferred;
  if (const CueHit* hit = c.cue(Cue::decline)) {
    const bool ends = c.has_any({Cue::erase, Cue::stop}) && hit->first > 0;
    // "do i have to give it? fine, Odell"
    const bool yields = c.asked() == Asked::name && c.named_behind(hit->last);
    if (!ends && !yields && !lacks_one(c, *hit, given)) c.act(Act::decline_contact, hit);
    return;
  }
  if (!c.asked_for_contact()) return;
  if (c.has_any({Cue::stop, Cue::erase})) {
    if (no != nullptr && answers_apart(c, *no) && !given) c.act(Act::decline_contact, no);
    return;
  }
  const CueHit* put_off =
      c.any_cue(Cue::decline_weak, [](const CueHit& hit) { return hit.rule == "answer put off"; });
  if (put_off != nullptr && !(given && c.text().size() < 4)) c.act(Act::decline_contact, put_off);
  if (given) return;
  const bool well = no != nullptr && no->first == 0 && says_well(c, *no);
  if (const CueHit* hit = c.cue(Cue::decline_weak); hit != nullptr && c.out().acts.empty()) {
    c.act(Act::decline_contact, hit);
  } else if (no != nullptr && (well || !c.out().has(Act::choose_time)) &&
             (well || c.out().acts.empty() || c.text().size() < 6)) {
    c.act(Act::decline_contact, no);
  } else if (const CueHit* first = refused_first(c)) {
    c.act(Act::decline_contact, first);
  } else if (no != nullptr && refuses_ahead(c, *no)) {
    c.act(Act::decline_contact, no);
  } else {
    c.act(Act::decline_contact,
          c.any_cue(Cue::not_phone, [&](const CueHit& calls) { return !limits_hours(c, calls); }));
  }
}

}  // namespace kept::bot
