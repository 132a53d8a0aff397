// Phrases that speak for an act, as data. A cue is evidence, not yet an act: deciding weighs all
// cues of a message against what was asked (bot/act/decide.h). A cue inside a longer one is silent,
// so a longer phrase also serves to disarm a shorter one.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "bot/lexicon/pattern.h"

namespace kept::bot {

enum class Cue : std::uint8_t {
  nothing,  // disarms what it contains
  greet,
  goodbye,
  thank,
  yes,
  no,
  fine,  // "works for me": yes to a question, nothing without one
  smalltalk,
  laugh,          // lol, ugh: by itself nothing, alone in a message smalltalk
  want,           // wants or asks for a vehicle, when there is one to want
  browse,         // wants a vehicle, none named: "looking for a car", "what do you have"
  vehicle_topic,  // price, miles, history …: of a vehicle if one is pointed at
  vehicle_fact,   // the same, and so put that a particular vehicle must be meant
  about_it,       // "does it", "is that one"
  listed,         // "on your site": one of the house's offers, however it is named
  pick,           // takes, holds, points at
  pick_one,       // the same with no more words needed: "I'll take the", "that one"
  visit,          // wants to come, see, drive, book
  slots,          // asks for free times
  come,           // "come in": a visit if a time or a wish is near
  existing,       // "my appointment"
  move_visit,     // reschedule, move, push
  cancel,
  cannot_come,
  late,  // "running late": with another time, a wish to move the visit
  correction,
  wait,  // "no wait": a correction that is not a no
  hours,
  open_at,  // "open": hours if a time is near
  location,
  person,
  call_back,
  number_request,  // "what's your number"
  financing,
  payment_amount,  // "400 a month"
  trade,
  own_vehicle,  // "my truck": never one of ours
  price_down,
  problem,
  service,  // service wanted: oil change
  complain,
  bot,
  decline,       // refuses contact
  decline_weak,  // "skip", "rather not": a refusal under a question for contact
  erase,
  stop,
  out_of_scope,
  off_topic,   // something else, if nothing of our business is said
  drives,      // "it drives fine"
  drives_not,  // "had to be towed"
  done,        // "that's all"
  none_of,     // "none of those"
  prefer_phone,
  prefer_text,
  prefer_email,
  my_channel,  // a means to reach them, without a request for it
  not_phone,
  generic,      // car, vehicle, ride
  superlative,  // the best of those shown, or its place among them: "the newest", "top one"
  exclusion,    // "anything but", "except"
  indifferent,  // "don't care", "whatever", "anything"
};
inline constexpr std::size_t cue_count = static_cast<std::size_t>(Cue::indifferent) + 1;

struct CueRule {
  Cue cue;
  std::string_view name;
  std::string_view phrases;  // separated by ";", as in bot/lexicon/pattern.h
};

struct CueHit {
  Cue cue = Cue::nothing;
  std::string_view rule;
  std::uint32_t first = 0;  // tokens [first, last)
  std::uint32_t last = 0;
};

std::span<const CueRule> cue_rules();
// Of what only sounds as if it told whether a car drives: "it drives me nuts", "stuck in a
// meeting".
inline constexpr std::string_view idle_driving = "no driving of a car";
// Those in Spanish; rules of both languages are one list in cue_rules().
std::span<const CueRule> all_spanish_cue_rules();
std::span<const WordClass> cue_word_classes();

// Words that stand in no phrase but in the frames of clauses, separated by blanks: they are known,
// so that misspelt ones are found and none is taken for another word misspelt.
std::string_view cue_words();
std::string_view house_cue_words();

// The cues of a message by their first tokens, those inside longer ones left out.
std::vector<CueHit> find_cues(const Text& text, const PhraseBook& book,
                              std::span<const std::uint8_t> marks);

}  // namespace kept::bot
