#include "bot/act/clause_words.h"
#include "bot/act/frames.h"

namespace kept::bot {
namespace {

// What is said before an answer: "lol no", "i mean yeah but …".
bool leads_to_answer(const Case& c, std::uint32_t i) {
  const Text& text = c.text();
  if (text[i].kind == TokenKind::emoji || text.key_is_in(i, "mmm mmmm hmmm"_words)) return true;
  return text.word_is_in(
      i,
      "um uh umm uhh hmm hm mmm mm eh ehh ehhh er erm welp well lol lmao lmaooo haha ha oh ooh ah "
      "aw ugh so i "
      "mean honestly "
      "actually technically basically theoretically sorry hi hey hello hola bueno pues este ay oye "
      "bro dude man wait gosh geez jeez "
      "fine like alas kinda yo mira mire buenas hell heck fuck fucking fuckin shit shoot damn god "
      "goodness lord christ jesus yikes oof girl boy"_words);
}

// Part of a longer phrase that says something of its own: "no problem".
bool in_longer_cue(const Case& c, std::uint32_t i) {
  if (i + 1 >= c.text().size() || c.text().pauses(i + 1)) return false;
  const auto& cues = c.parts().cues;
  return std::any_of(cues.begin(), cues.end(), [&](const CueHit& hit) {
    const bool repairs = (hit.cue == Cue::wait || hit.cue == Cue::correction) &&
                         c.asked() == Asked::confirm_appointment;
    return hit.first <= i && i < hit.last && hit.last > hit.first + 1 && !repairs;
  });
}

// "ya i need one": as English is spoken, yes.
bool is_slurred_yes(const Case& c, std::uint32_t i) {
  const Text& text = c.text();
  return text.source(i).size() == 2 && (text.source(i)[0] == 'y' || text.source(i)[0] == 'Y') &&
         text.source(i)[1] == 'a' && text.word_is_in(i, "you ya"_words) && i + 1 < text.size() &&
         text.word_is_in(i + 1,
                         "i my it that please we the sure thanks man sounds works lets for im what "
                         "whats how hows "
                         "is are can could does do did when where who whos and but"_words);
}

// "it stalls all the time so no": the answer at the end, after its reasons.
void find_last_answer(Case& c) {
  const auto size = static_cast<std::uint32_t>(c.text().size());
  if (c.asked() != Asked::drivable || size < 3) return;
  for (std::uint32_t i = size > 5 ? size - 5 : 1; i < size; ++i) {
    if (!c.text().word_is_in(i, "no nope nah yes yeah yep"_words)) continue;
    // "once it warms up yeah"
    const bool yes = i + 1 == size && c.text().word_is_in(i, "yes yeah yep"_words);
    const bool at_last = yes || (i + 1 == size && c.text().word_is_in(i - 1, "but"_words));
    if (!at_last && !c.text().word_is_in(i - 1, "so guess say"_words)) continue;
    const bool no = c.word(i).front() == 'n';
    c.add_cue(no ? Cue::no : Cue::yes,
              {i, i + 1, no ? "answer at the end" : "yes, behind other words"});
  }
}

}  // namespace

void find_lead_answer(Case& c) {
  const Text& text = c.text();
  const auto size = static_cast<std::uint32_t>(text.size());
  find_last_answer(c);
  std::uint32_t i = 0;
  while (i < size && leads_to_answer(c, i)) ++i;
  const bool spelled = i + 1 < size && text.key(i) == "ten" && text.key(i + 1) == "four";
  const bool radio = i + 1 < size && (spelled || (text.key(i) == "10" && text.key(i + 1) == "4")) &&
                     (text.gap(i + 1) == gap_dash || size == i + 2 ||
                      text.word_is_in(i + 2, "good buddy boss chief man copy thanks"_words)) &&
                     c.asked() != Asked::which_time;
  if (radio && c.parts().times.size() <= 1) c.add_cue(Cue::yes, {i, i + 2, "heard, on the radio"});
  if (i >= size || text[i].kind != TokenKind::word || in_longer_cue(c, i)) return;
  const bool yes = text.word_is_in(i,
                                   "yes yeah yep yup yeppers yuppers yessir si sure absolutely "
                                   "definitely claro affirmative yas yessum yeup aye"_words) ||
                   is_slurred_yes(c, i);
  // "ok, I'm only ten minutes away", to a visit that is to be confirmed
  const bool agreed = c.asked() == Asked::confirm_appointment && i + 1 < size &&
                      text.word_is_in(i, "ok okay alright cool great perfect fine"_words) &&
                      text.pauses(i + 1) && text.word_is_in(i + 1, "i we my"_words);
  if (agreed) c.add_cue(Cue::yes, {i, i + 1, "yes, behind other words"});
  const bool no = text.word_is_in(i, "no nope nah naw none neither negative ninguno ninguna"_words);
  const bool nuh = text.word_is_in(i, "nuh nuhuh"_words);
  if (yes) c.add_cue(Cue::yes, {i, i + 1, "yes, behind other words"});
  if (no || nuh) c.add_cue(Cue::no, {i, nuh ? std::min(size, i + 2) : i + 1, "no"});
}

}  // namespace kept::bot
