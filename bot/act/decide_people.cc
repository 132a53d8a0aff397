#include <algorithm>

#include "bot/act/contact_refusal.h"
#include "bot/act/decide.h"
#include "bot/act/frames.h"

namespace kept::bot {
namespace {

// "my friends call me Chuy"
bool names_itself(const Case& c, const CueHit& call) {
  return c.given_name_begins(call.last);
}

// "call me after 5", "call me at 530 555 0142 tomorrow at 9"
const CueHit* wish_for_call(const Case& c) {
  if (const CueHit* hit = c.cue(Cue::call_back)) return hit;
  return c.any_cue(Cue::prefer_phone, [&](const CueHit& hit) {
    const std::uint32_t at = c.is(hit.first, "just"_words) ? 1 : 0;
    return c.parts().text.key(hit.first + at) == "call";
  });
}

// "y'all call me 5 times a day": told, not wished.
bool told_of_others(const Case& c, const CueHit& call) {
  const Clause* clause = c.clause_of(call.first);
  return clause != nullptr && clause->mood == Mood::statement && call.first > clause->first &&
         c.is(call.first - 1, "you yall they u people guys"_words) &&
         c.word_in(call.last, clause->last,
                   "times day daily everyday every constantly nonstop always"_words);
}

// "I have been waiting on a call"
bool told_of_oneself(const Case& c, const CueHit& call) {
  return c.is(call.first, "have"_words) && call.first > 0 && c.is(call.first - 1, "i we"_words);
}

// "con quién hablo, con una persona o con un sistema": part of another question
bool is_part(const CueHit* hit, const CueHit* whole) {
  return whole != nullptr && whole->first <= hit->first && hit->last <= whole->last;
}

// "con Chuy", to the question for their name
bool answers_with_name(const Case& c, const CueHit& person) {
  return c.asked() == Asked::name && c.out().contact.name && c.word(person.first) == "con";
}

// While no time of a visit is asked for.
bool wishes_timed_call(const Case& c) {
  const CueHit* const call = wish_for_call(c);
  if (call == nullptr || c.has_any({Cue::visit, Cue::slots, Cue::not_phone})) return false;
  if (c.asked_for_time() || c.asked() == Asked::contact) return false;
  const auto& times = c.parts().times;
  return std::any_of(times.begin(), times.end(), [&](const when::TimeMention& m) {
    return c.clause_of(m.first) == c.clause_of(call->first) || m.first > call->first;
  });
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

// Whether all the rest of the message is of no account.
bool decide_leaving_alone(Case& c) {
  const bool redirected =
      c.has_any({Cue::prefer_text, Cue::prefer_email}) && c.out().contact.preferred.has_value();
  const bool erase = c.has(Cue::erase);
  const bool stop = c.has(Cue::stop) &&
                    !(redirected && c.has(Cue::not_phone) && !c.says("stop unsubscribe"_words));
  if (erase) c.act(Act::delete_my_data, c.cue(Cue::erase));
  if (stop) c.act(Act::stop_messages, c.cue(Cue::stop));
  // "you a machine? either way quit texting me"
  const CueHit* const bot = c.cue(Cue::bot);
  if (stop && bot != nullptr && (c.text().gap(bot->last) & gap_question) != 0)
    c.act(Act::ask_if_bot, bot);
  return erase || stop;
}

}  // namespace

void find_frames(Case& c) {
  const Ground bot = find_bot_question(c);
  c.add_cue(Cue::bot, bot);
  const Ground person = find_wish_for_person(c);
  if (!found(bot) || person.first >= bot.last || person.last <= bot.first)
    c.add_cue(Cue::person, person);
  find_lead_answer(c);
  find_drivable_answer(c);
  c.add_cue(Cue::out_of_scope, find_out_of_scope(c));
  c.add_cue(Cue::erase, find_erasure(c));
  c.add_cue(Cue::stop, find_stop(c));
  c.add_cue(Cue::decline, find_withheld_contact(c));
  c.add_cue(Cue::problem, find_breakdown(c));
  c.add_cue(Cue::problem, find_symptom(c));
  c.add_cue(Cue::complain, find_complaint(c));
  c.add_cue(Cue::complain, find_broken_word(c));
  c.add_cue(Cue::complain, find_bad_experience(c));
  c.add_cue(Cue::complain, find_poor_work(c));
  c.add_cue(Cue::smalltalk, find_chitchat(c));
}

namespace {

// "swapped the battery and it didn't fix it", "takes forever to start": nobody of the house is
// spoken of.
bool blames_thing(const Case& c, const CueHit& hit) {
  return c.word_in(hit.first, hit.last, "fix forever"_words) &&
         !c.says(
             "you your yall u guys they them their shop mechanic tech dealer dealership service "
             "place charged paid brought twice again nobody someone appointment call reply "
             "answer"_words);
}

// "the last dealer lied to me, is yours clean"
bool blames_others(const Case& c, const CueHit& hit) {
  const Clause* clause = c.clause_of(hit.first);
  if (clause == nullptr || c.word_in(clause->first, clause->last, "you your yall u"_words))
    return false;
  constexpr std::uint32_t reach = 6;
  const std::uint32_t from = std::max(clause->first, hit.first - std::min(hit.first, reach));
  for (std::uint32_t i = from; i + 1 < hit.last; ++i) {
    if (c.is(i, "last other another previous"_words) &&
        c.is(i + 1, "dealer dealership place lot store guy guys shop dealers places one"_words))
      return true;
  }
  return c.word_in(from, hit.last, "dealers dealerships carmax carvana"_words);
}

// "i cant talk at work", "we do not text", "I meant call, dont text": nobody is told to stop.
bool tells_habit(const Case& c, const CueHit& no) {
  const bool unable = c.is(no.first, "can"_words) && c.is(no.first + 1, "not"_words);
  const bool oneself = no.first > 0 && c.is(no.first - 1, "we i do"_words) &&
                       (c.is(no.first - 1, "we"_words) || c.is(no.first - 2, "we"_words));
  const bool put_right = c.word_in(no.last, no.last + 3, "meant"_words);
  return unable || oneself || put_right;
}

}  // namespace

bool decide_people(Case& c) {
  const CueHit* const complaint = c.any_cue(Cue::complain, [&](const CueHit& hit) {
    return !blames_others(c, hit) && !blames_thing(c, hit);
  });
  if (decide_leaving_alone(c)) {
    c.act(Act::complain, complaint);
    return false;
  }
  if (const CueHit* hit =
          c.any_cue(Cue::not_phone,
                    [&](const CueHit& no) { return !limits_hours(c, no) && !tells_habit(c, no); });
      hit != nullptr && !c.out().contact.preferred && c.asked() != Asked::contact)
    c.act(Act::stop_messages, hit);
  const CueHit* const bot = c.cue(Cue::bot);
  c.act(Act::ask_if_bot, bot);
  const bool named_number = c.out().contact.phone || c.out().contact.email;
  const Ground foreign = foreign_words(c);
  const CueHit* const person = c.any_cue(Cue::person, [&](const CueHit& hit) {
    const bool pretended = foreign.first <= hit.first && hit.last <= foreign.last;
    // "555 0123, ask for Pam"
    const bool at_number =
        named_number && c.asked() == Asked::contact && c.is(hit.first, "ask"_words);
    return !pretended && !at_number;
  });
  if (person != nullptr && !c.has(Cue::stop) && !answers_with_name(c, *person) &&
      !is_part(person, bot))
    c.act(Act::ask_person, person);
  c.out().call_at_time = wishes_timed_call(c);
  if (c.out().call_at_time) c.out().call_when = time_of_call(c);
  const bool only_contact = (c.out().contact.preferred || named_number) && !c.out().call_at_time;
  const CueHit* call =
      c.out().call_at_time || c.asked_for_time() ? wish_for_call(c) : c.cue(Cue::call_back);
  // "been waiting for a call back"
  const CueHit* const told = c.any_cue(Cue::complain, [&](const CueHit& hit) {
    const bool over = call != nullptr && hit.first < call->last && call->first < hit.last;
    return over && (&hit == complaint || hit.rule == "bad experience");
  });
  const bool missed = told != nullptr && !c.says("please can favor"_words) &&
                      (!c.says("have"_words) || told_of_oneself(c, *call));
  if (missed || (call != nullptr && told_of_others(c, *call))) call = nullptr;
  if (call != nullptr && !names_itself(c, *call) && !only_contact && !c.has(Cue::not_phone) &&
      c.asked() != Asked::contact)
    c.act(Act::ask_person, call);
  if (const CueHit* hit = c.cue(Cue::number_request);
      hit != nullptr && !named_number && !c.out().contact.preferred &&
      !(c.has(Cue::out_of_scope) &&
        c.clause_of(hit->first) == c.clause_of(c.cue(Cue::out_of_scope)->first)))
    c.act(Act::ask_person, hit);
  c.act(Act::complain, complaint);
  if (const CueHit* hit = c.cue(Cue::out_of_scope)) c.act(Act::out_of_scope, hit);
  return true;
}

}  // namespace kept::bot
