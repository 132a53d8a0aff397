#include <algorithm>

#include "bot/act/decide.h"

namespace kept::bot {
namespace {

// "no" that opens an exclusion or refuses a day says no to nothing.
bool opens_exclusion(const Case& c, const CueHit& no) {
  for (const criteria::Value& v : c.parts().values) {
    const bool near = v.first >= no.first && v.first <= no.last + 3 && (v.negated || v.dropped);
    if (near && !(no.last < c.text().size() && c.text().pauses(no.last))) return true;
  }
  return std::any_of(c.parts().times.begin(), c.parts().times.end(),
                     [&](const when::TimeMention& m) {
                       return m.refused && m.first == no.last && !c.text().pauses(m.first);
                     });
}

const CueHit* refusal(const Case& c) {
  for (const CueHit& hit : c.parts().cues) {
    const bool repairing_no = hit.cue == Cue::wait && c.asked() != Asked::nothing &&
                              c.word(hit.first) == "no" &&
                              !c.word_in(hit.first, hit.last, {"wait", "espera", "espere"});
    if ((hit.cue == Cue::no || repairing_no) && !opens_exclusion(c, hit)) return &hit;
  }
  return nullptr;
}

bool strong_yes(const Case& c, const CueHit& hit) {
  return c.word_in(hit.first, hit.last,
                   {"yes", "yeah", "yep", "yup", "sure", "si", "claro", "emoji_yes", "correct",
                    "absolutely", "definitely"});
}

void decide_contact_refusal(Case& c, const CueHit* no) {
  const bool given = c.out().contact.phone || c.out().contact.email || c.out().contact.name ||
                     c.out().contact.preferred;
  if (const CueHit* hit = c.cue(Cue::decline)) {
    if (!c.has_any({Cue::erase, Cue::stop})) c.act(Act::decline_contact, hit);
    return;
  }
  if (!c.asked_for_contact() || given || c.has_any({Cue::stop, Cue::erase})) return;
  if (const CueHit* hit = c.cue(Cue::decline_weak); hit != nullptr && c.out().acts.empty()) {
    c.act(Act::decline_contact, hit);
  } else if (no != nullptr && !c.out().has(Act::choose_time) &&
             (c.out().acts.empty() || c.text().size() < 6)) {
    c.act(Act::decline_contact, no);
  } else if (const CueHit* refused = c.cue(Cue::not_phone); refused != nullptr) {
    c.act(Act::decline_contact, refused);
  }
}

void decide_yes_no(Case& c, const CueHit* no) {
  const bool nothing = c.asked() == Asked::nothing;
  const bool alone = c.out().acts.empty();
  const CueHit* yes = c.cue(Cue::yes);
  if (no != nullptr && !c.asked_for_contact() && !c.has(Cue::decline) && !c.out().has(Act::deny) &&
      !c.out().has(Act::affirm)) {
    const bool excludes = c.asked() == Asked::criteria && !c.out().criteria.exclude.empty();
    if ((!nothing || alone) && !excludes && !c.has_any({Cue::stop, Cue::erase}))
      c.act(Act::deny, no);
  }
  if (const CueHit* done = c.cue(Cue::done);
      done != nullptr && !c.asked_for_contact() && (!nothing || c.out().acts.empty()))
    c.act(Act::deny, done);
  if (const CueHit* none = c.cue(Cue::none_of);
      none != nullptr && !c.asked_for_contact() && c.out().criteria.empty())
    c.act(Act::deny, none);
  if (yes == nullptr || c.out().has(Act::deny) || c.out().has(Act::affirm)) return;
  if (c.has_any({Cue::stop, Cue::erase, Cue::bot}) && !strong_yes(c, *yes)) return;
  const bool closed_question = c.asked() == Asked::confirm_appointment ||
                               c.asked() == Asked::anything_else || c.asked() == Asked::drivable ||
                               c.asked() == Asked::confirm_cancel ||
                               c.asked() == Asked::confirm_move;
  const bool new_time = c.asked() == Asked::confirm_appointment && c.out().has(Act::correct);
  if (closed_question) {
    if (!new_time || strong_yes(c, *yes)) c.act(Act::affirm, yes);
  } else if (nothing ? alone
                     : (alone || (strong_yes(c, *yes) && c.asked() != Asked::which_time &&
                                  c.asked() != Asked::which_vehicle &&
                                  c.asked() != Asked::criteria && !c.asked_for_contact()))) {
    c.act(Act::affirm, yes);
  }
}

void decide_correction(Case& c) {
  const CueHit* hit = c.cue(Cue::correction) != nullptr ? c.cue(Cue::correction) : c.cue(Cue::wait);
  if (hit == nullptr || c.out().has(Act::reschedule) || c.out().has(Act::cancel) ||
      c.has_any({Cue::stop, Cue::erase, Cue::decline}))
    return;
  const bool value = c.out().has(Act::choose_time) || c.out().has(Act::select_vehicle) ||
                     c.out().has(Act::ask_inventory) || c.out().has(Act::give_contact) ||
                     c.out().has(Act::give_name);
  const bool number = c.word_in(hit->first, hit->last, {"wrong", "equivocado", "mistake", "typo"});
  if (value || number) c.act(Act::correct, hit);
}

}  // namespace

void decide_manners(Case& c) {
  const CueHit* no = refusal(c);
  decide_contact_refusal(c, no);
  decide_yes_no(c, no);
  decide_correction(c);
  if (const CueHit* hit = c.cue(Cue::greet)) c.act(Act::greet, hit);
  if (const CueHit* hit = c.cue(Cue::thank)) c.act(Act::thank, hit);
  if (const CueHit* hit = c.cue(Cue::goodbye)) c.act(Act::goodbye, hit);
  if (const CueHit* hit = c.cue(Cue::smalltalk)) c.act(Act::smalltalk, hit);
}

namespace {

// Words nobody knows, or signs of code.
bool is_gibberish(const Case& c) {
  std::size_t known = 0;
  std::size_t words = 0;
  for (std::size_t i = 0; i < c.text().size(); ++i) {
    if (c.text()[i].kind != TokenKind::word) continue;
    ++words;
    known +=
        c.text()[i].word != unknown_word || c.parts().lexicon->is_ordinary(c.text().key(i)) ? 1 : 0;
  }
  return words == 0 ? c.text().size() > 0 : known * 2 <= words;
}

bool only_emoji(const Case& c) {
  for (std::size_t i = 0; i < c.text().size(); ++i) {
    if (c.text()[i].kind != TokenKind::emoji) return false;
  }
  return true;
}

bool only_polite(Case& c) {
  return c.out().has(Act::thank) &&
         std::all_of(c.out().acts.begin(), c.out().acts.end(), [](Act act) {
           return act == Act::thank || act == Act::greet || act == Act::goodbye;
         });
}

bool opens_question(const Case& c, std::uint32_t at) {
  return c.word_in(at, at + 1,
                   {"do",   "does",  "did",   "can",    "could",  "is",    "are",    "what",
                    "who",  "why",   "how",   "where",  "when",   "which", "would",  "will",
                    "have", "que",   "quien", "como",   "pueden", "puede", "tienen", "tiene",
                    "hay",  "hacen", "hace",  "venden", "vende",  "donde", "cuando", "son"});
}

// What of the message is a question and in no cue of politeness; empty when nothing is.
Ground question_left(const Case& c) {
  constexpr std::uint32_t least = 3;
  std::vector<std::uint8_t> polite(c.text().size(), 0);
  for (const CueHit& hit : c.parts().cues) {
    const bool manners = hit.cue == Cue::thank || hit.cue == Cue::greet || hit.cue == Cue::goodbye;
    for (std::uint32_t i = hit.first; manners && i < hit.last; ++i) polite[i] = 1;
  }
  const auto size = static_cast<std::uint32_t>(c.text().size());
  for (std::uint32_t first = 0; first < size;) {
    std::uint32_t last = first;
    while (last < size && polite[last] == 0 && (last == first || !c.text().breaks(last))) ++last;
    const bool asked = (c.text().gap(last) & gap_question) != 0 || opens_question(c, first);
    if (last - first >= least && asked) return {first, last, "a question besides"};
    first = std::max(last, first + 1);
  }
  return {};
}

}  // namespace

void decide_fallback(Case& c) {
  // A question that nobody understood is not passed over with a "you're welcome".
  if (only_polite(c) && !c.says({"help", "ayuda", "ayudar"})) {
    if (const Ground left = question_left(c); left.last > left.first) {
      c.act(Act::out_of_scope, left);
    }
  }
  if (!c.out().acts.empty()) return;
  const Ground all{0, static_cast<std::uint32_t>(c.text().size()), "nothing else fits"};
  if (only_emoji(c) || c.only({Cue::laugh, Cue::smalltalk})) {
    c.act(Act::smalltalk, {all.first, all.last, "no business content"});
  } else if (c.asked() == Asked::criteria && !is_gibberish(c)) {
    c.act(Act::ask_inventory, {all.first, all.last, "answer to what is wanted"});
  } else if (const CueHit* topic = c.cue(Cue::vehicle_topic)) {
    c.act(Act::ask_vehicle, topic);
  } else if (is_gibberish(c)) {
    c.act(Act::out_of_scope, {all.first, all.last, "no known words"});
  } else if ((c.text().gap(c.text().size()) & gap_question) != 0 ||
             c.says(
                 {"what", "who", "why", "how", "que", "quien", "como", "can", "write", "tell"})) {
    c.act(Act::out_of_scope, all);
  } else {
    c.act(Act::smalltalk, all);
  }
}

}  // namespace kept::bot
