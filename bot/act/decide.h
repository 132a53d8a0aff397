// Weighs a reading against what was asked: acts, and with them which criteria, times and contact
// count.
#pragma once

#include <array>
#include <bitset>

#include "bot/act/findings.h"
#include "bot/act/openings.h"
#include "bot/act/word_evidence.h"
#include "bot/act/word_places.h"
#include "bot/meaning.h"
#include "bot/reading_parts.h"

namespace kept::bot {

// Where a conclusion comes from: tokens [first, last) and the rule.
struct Ground {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  std::string_view rule;
};

// Shared by the deciders of one message.
class Case {
 public:
  Case(const ReadingParts& parts, Asked asked, Meaning& out);

  const ReadingParts& parts() const { return parts_; }
  const Text& text() const { return parts_.text; }
  Asked asked() const { return asked_; }
  bool asked_for_time() const {
    return asked_ == Asked::which_time || asked_ == Asked::confirm_appointment;
  }
  // A visit may have just been booked, so that a number may be another hour for it.
  bool beside_visit() const {
    return asked_ == Asked::anything_else || asked_ == Asked::confirm_cancel ||
           asked_ == Asked::confirm_move;
  }
  // A number may be an hour: under a question for a time, beside a visit, or under the question for
  // the name that a time just chosen is to be put under.
  bool hour_in_view() const { return asked_for_time() || beside_visit() || asked_ == Asked::name; }
  bool asked_for_contact() const { return asked_ == Asked::name || asked_ == Asked::contact; }
  Meaning& out() { return out_; }
  const Meaning& out() const { return out_; }

  const CueHit* cue(Cue cue) const {
    return any_cue(cue, [](const CueHit&) { return true; });
  }
  // What a frame found counts as a cue as well.
  void add_cue(Cue cue, const Ground& ground) {
    if (ground.first >= ground.last || is_told(cue, ground.first)) return;
    framed_.push_back({cue, ground.rule, ground.first, ground.last});
    met_.set(static_cast<std::size_t>(cue));
  }
  // The same, of the cues that begin in the clause.
  const CueHit* cue(const Clause& clause, Cue cue) const;
  // All cues of a kind, until `visit` gives true for one; that one, or null.
  template <class Visit>
  const CueHit* any_cue(Cue cue, Visit visit) const {
    if (!met(cue)) return nullptr;
    for (const Hit& found : hits_of(cue)) {
      const CueHit& hit = parts_.cues[found.index];
      if (!in_name(hit.first, hit.last) && visit(hit)) return &hit;
    }
    for (const CueHit& hit : framed_) {
      if (hit.cue == cue && !in_name(hit.first, hit.last) && visit(hit)) return &hit;
    }
    return nullptr;
  }
  // The token is of an amount.
  bool is_amount(std::size_t token) const;
  // The token lies in a hit of the cue.
  bool is_in(Cue cue, std::uint32_t token) const;
  const Clause* clause_of(std::size_t token) const;
  // From the mark that ends a sentence before the token to the one behind it, as a clause of its
  // own; the whole message where no mark stands. Its mood is not told.
  Clause sentence_of(std::size_t token) const;
  // The tokens of the visitor's name mean nothing else: "Ray Ford", "Tom Price".
  void name_at(std::uint32_t first, std::uint32_t last) { name_first_ = first, name_last_ = last; }
  bool in_name(std::uint32_t first, std::uint32_t last) const {
    return name_first_ <= first && last <= name_last_;
  }
  // The tokens of the name that is given, be it certain or not that they mean nothing else.
  void given_name_at(std::uint32_t first, std::uint32_t last) {
    given_first_ = first, given_last_ = last;
  }
  bool given_name_begins(std::uint32_t at) const {
    return given_first_ < given_last_ && given_first_ == at;
  }
  // A name is given, and it ends before the token, or begins there or behind it.
  bool named_before(std::uint32_t i) const {
    return given_first_ < given_last_ && given_last_ <= i;
  }
  bool named_behind(std::uint32_t i) const {
    return given_first_ < given_last_ && i <= given_first_;
  }
  // The token is a contact, a code, or of the name given with them.
  bool is_detail(std::size_t i) const {
    return parts_.taken[i] != 0 || (given_first_ <= i && i < given_last_);
  }
  bool has(Cue c) const { return cue(c) != nullptr; }
  bool has_any(std::initializer_list<Cue> cues) const;
  // All tokens but fillers lie in hits of these cues.
  bool only(std::initializer_list<Cue> cues) const;
  bool is(std::size_t i, WordSet auto words) const {
    return i < text().size() && words.may_have(print_of(words_[i].hash)) &&
           is_among(words.hashes(), words_[i].hash);
  }
  bool word_in(std::uint32_t first, std::uint32_t last, WordSet auto words) const {
    const std::uint32_t stop = std::min(last, static_cast<std::uint32_t>(text().size()));
    if (first + near < stop) {
      for (std::size_t k = 0; k < words.count; ++k) {
        if (places().next(words.prints[k], words.words[k], first) < stop) return true;
      }
      return false;
    }
    for (std::uint32_t i = first; i < stop; ++i) {
      if (is(i, words)) return true;
    }
    return false;
  }
  bool says(WordSet auto words) const {
    return word_in(0, static_cast<std::uint32_t>(text().size()), words);
  }
  // The same, of lists too long to look for the places of each of their words. Walks over all
  // tokens, so that it is to be asked once a message.
  bool names_any(WordSet auto words) const {
    for (std::size_t i = 0; i < text().size(); ++i) {
      if (is(i, words)) return true;
    }
    return false;
  }
  // How much the words of the message speak for each act, whatever the rules say.
  const WordEvidence::Sums& evidence() const;
  int evidence(Act act) const { return evidence().at(static_cast<std::size_t>(act)); }
  // The words that speak most for the act; empty if none does.
  Ground evidence_for(Act act) const;
  // The word may begin a rule of the reader; any word of the message may.
  bool opens(std::size_t i, Opening reader) const {
    return (words_[i].opens & bit_of(reader)) != 0;
  }
  bool opens(Opening reader) const { return (opens_any_ & bit_of(reader)) != 0; }
  std::string_view word(std::size_t i) const;
  // Words that are further apart than this are looked for by their places.
  static constexpr std::uint32_t near = 32;
  const WordPlaces& places() const {
    if (!places_) places_.emplace(text());
    return *places_;
  }

  void act(Act act, const Ground& ground);
  void act(Act a, const CueHit* hit);
  void drop(Act act);
  void trace(std::string conclusion, const Ground& ground);

 private:
  // What begins there is told of others.
  bool is_told(Cue cue, std::uint32_t token) const {
    const Hearsay* const told = hearsay_at(parts_.hearsay, token);
    return told != nullptr && is_silent(*told, cue) && cue != Cue::out_of_scope;
  }
  bool met(Cue cue) const { return met_[static_cast<std::size_t>(cue)]; }
  // A cue that was read.
  struct Hit {
    std::uint32_t index = 0;
    std::uint32_t reach = 0;  // the furthest end of its kind so far
  };
  std::span<const Hit> hits_of(Cue cue) const {
    const HitRange& range = hits_by_kind_[static_cast<std::size_t>(cue)];
    return std::span(hits_).subspan(range.begin, range.end - range.begin);
  }

  const ReadingParts& parts_;
  Asked asked_;
  Meaning& out_;
  std::vector<Hit> hits_;  // by kind, in order
  struct HitRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
  };
  std::array<HitRange, cue_count> hits_by_kind_{};
  mutable std::optional<WordPlaces> places_;
  mutable std::vector<std::uint8_t> in_amount_;         // by token, once it has been asked for
  mutable std::vector<std::uint32_t> sentences_;        // the first token of each, once asked for
  mutable std::vector<Feature> features_;               // with evidence_
  mutable std::optional<WordEvidence::Sums> evidence_;  // once asked for
  struct Word {
    WordHash hash = no_word;
    Openings opens = 0;
  };
  std::vector<Word> words_;  // by token
  Openings opens_any_ = 0;
  std::vector<CueHit> framed_;
  std::bitset<cue_count> met_;  // the kinds of cues there are, read or framed
  std::uint32_t name_first_ = 0;
  std::uint32_t name_last_ = 0;
  std::uint32_t given_first_ = 0;
  std::uint32_t given_last_ = 0;
};

// Asks when the house is open, or where it is; null when none does.
const CueHit* question_for_hours(const Case& c);
const CueHit* question_for_place(const Case& c);
// Talk of money; null when the number in it is rather an hour.
const CueHit* price_talk(const Case& c);
// A sum by itself, asked behind a car of ours: "the silver Camry is nice. 18k?"
bool offers_bare_sum(const Case& c);
void decide_contact(Case& c);
// Returns whether a vehicle is pointed at (definite) or described (indefinite) among the criteria
// taken over.
struct Described {
  std::vector<Ground> pointed;            // each that is pointed at
  std::vector<Ground> kinds;              // each word that describes any such vehicle
  std::vector<std::uint32_t> pointed_at;  // the first tokens of both, in order
  std::vector<std::uint32_t> kinds_at;
  bool definite = false;
  bool indefinite = false;
  bool any() const { return definite || indefinite; }
  Ground ground;
  Ground indefinite_ground;
};
Described decide_criteria(Case& c);
void decide_vehicle_acts(Case& c, const Described& described);
void decide_times(Case& c);
// Wishes for people and for peace, and what is none of our business. False when the visitor wants
// to be left alone, so that nothing else they say is a wish.
bool decide_people(Case& c);
void decide_business(Case& c);
// Words nobody knows, or signs of code.
bool is_gibberish(const Case& c);
// What the words of the message speak for, without any rule; none if for nothing clearly.
std::optional<Act> most_spoken_for(const Case& c);
// Whether a car of the visitor's is in trouble or wants service; under "does it drive?" the answer
// too.
void decide_trouble(Case& c);
// What is wrong with the visitor's own car, or the service it wants; null if neither is spoken of.
const CueHit* trouble(const Case& c);
void decide_manners(Case& c);
void decide_fallback(Case& c);

}  // namespace kept::bot
