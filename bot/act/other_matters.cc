#include "bot/act/other_matters.h"

namespace kept::bot {
namespace {

constexpr auto calling = "call calls called calling"_words;
constexpr auto callers = "me us"_words;
constexpr auto things = "it that this them him her"_words;
constexpr auto forms_of_address =
    "sir maam mam miss missus mister mr mrs ms madam dude bro man buddy pal honey hon sweetie "
    "sweetheart dear baby babe darling boss chief names son kid sport champ"_words;
constexpr auto opinions =
    "crazy old oldfashioned lazy weird picky stupid dumb spoiled basic boring paranoid "
    "superstitious cheap biased naive cynical curious nuts insane silly selfish sentimental "
    "romantic nerdy nostalgic greedy skeptical impatient jealous petty vain fancy frugal stubborn "
    "simple ugly fat short strange odd nosy strict quaint traditional jaded indecisive "
    "conservative "
    "ungrateful junk trash quits"_words;
constexpr auto maybe = "maybe"_words;

constexpr auto appointments = "appointment appointments appt appts"_words;
constexpr auto other_appointments =
    "dentist dentists dental doctor doctors dr doc therapist therapy orthodontist medical vet hair "
    "haircut nail nails eye court barber salon tattoo lash wax massage chiropractor dermatologist "
    "physical surgery checkup immigration passport dmv bank"_words;
constexpr auto of_others =
    "doctor doctora dentista medico medica abogado abogada veterinario pediatra estilista "
    "peluquero"_words;

// Who may be asked for peace in a chat of ours, though they are spoken of.
constexpr auto ours =
    "you u ya yall they guys guy people salesman salesmen salesperson dealer dealers dealership "
    "rep "
    "reps calls texts emails spam robots bot bots company i we"_words;

bool is(const Text& text, std::size_t i, WordSet auto words) {
  return i < text.size() && text.word_is_in(i, words);
}

bool ends(const Text& text, std::size_t i) {
  return i >= text.size() || text.pauses(i);
}

// A name or a word for the kind of person or thing one is said to be.
bool is_called(const Text& text, const LexiconTables& lexicon, std::size_t at) {
  if (ends(text, at)) return false;
  if (is(text, at, forms_of_address) || is(text, at, opinions)) return true;
  if (is(text, at, maybe)) return ends(text, at + 1);
  if (is(text, at, "a an"_words)) return !ends(text, at + 1);
  const std::string_view key = text.key(at);
  return lexicon.base->first_names.contains(key) && !lexicon.is_ordinary(key);
}

bool is_visit_of_others(const Text& text, std::size_t at) {
  if (is(text, at, appointments)) return at > 0 && is(text, at - 1, other_appointments);
  if (!is(text, at, "cita citas"_words)) return false;
  if (is(text, at + 1, "medica dental"_words)) return true;
  const std::size_t who = is(text, at + 2, "el la mi un una"_words) ? at + 3 : at + 2;
  return is(text, at + 1, "con del de"_words) && is(text, who, of_others);
}

// "the mosquitoes won't leave me alone", "my kids never leave me alone"
bool is_of_others_peace(const Text& text, const CueHit& hit) {
  if (!is(text, hit.first, "leave"_words) || hit.first < 2 || text.pauses(hit.first)) return false;
  std::size_t i = hit.first - 1;
  if (!is(text, i, "not never"_words)) return false;
  while (i > 0 && is(text, i - 1, "will would do does did just"_words) && !text.pauses(i)) --i;
  return i > 0 && !text.pauses(i) && !is(text, i - 1, ours) &&
         !is(text, i - 1, "please and why"_words);
}

}  // namespace

bool calls_names(const Text& text, const LexiconTables& lexicon, std::size_t call) {
  if (!is(text, call, calling) || text.pauses(call + 1)) return false;
  if (is(text, call + 1, callers)) return is_called(text, lexicon, call + 2);
  if (is(text, call + 1, things)) return is_called(text, lexicon, call + 2);
  // "don't call my truck ugly"
  return is(text, call + 1, "my our"_words) && is(text, call + 3, opinions) &&
         !text.pauses(call + 3);
}

bool is_opinion(const Text& text, std::size_t i) {
  return is(text, i, opinions);
}

bool names_others_visit(const Text& text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (is_visit_of_others(text, i)) return true;
  }
  return false;
}

bool is_of_other_matter(const Text& text, const LexiconTables& lexicon, const CueHit& hit) {
  switch (hit.cue) {
    case Cue::not_phone:
    case Cue::call_back:
    case Cue::prefer_phone:
    case Cue::stop:
      for (std::uint32_t i = hit.first; i < hit.last; ++i) {
        if (calls_names(text, lexicon, i)) return true;
      }
      return hit.cue == Cue::stop && is_of_others_peace(text, hit);
    case Cue::visit:
    case Cue::existing:
      for (std::uint32_t i = hit.first; i < hit.last; ++i) {
        if (is_visit_of_others(text, i)) return true;
      }
      return false;
    default:
      return false;
  }
}

}  // namespace kept::bot
