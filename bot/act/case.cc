#include <algorithm>

#include "bot/act/decide.h"

namespace kept::bot {

const CueHit* Case::cue(Cue cue) const {
  for (const CueHit& hit : parts_.cues) {
    count_step();
    if (hit.cue == cue && !in_name(hit.first, hit.last)) return &hit;
  }
  for (const CueHit& hit : framed_) {
    count_step();
    if (hit.cue == cue && !in_name(hit.first, hit.last)) return &hit;
  }
  return nullptr;
}

const CueHit* Case::cue(const Clause& clause, Cue cue) const {
  for (const CueHit& hit : parts_.cues) {
    count_step();
    if (hit.cue == cue && clause.holds(hit.first) && !in_name(hit.first, hit.last)) return &hit;
  }
  for (const CueHit& hit : framed_) {
    count_step();
    if (hit.cue == cue && clause.holds(hit.first) && !in_name(hit.first, hit.last)) return &hit;
  }
  return nullptr;
}

const Clause* Case::clause_of(std::size_t token) const {
  const auto& clauses = parts_.clauses;
  const auto after =
      std::upper_bound(clauses.begin(), clauses.end(), token,
                       [](std::size_t at, const Clause& clause) { return at < clause.last; });
  return after == clauses.end() ? nullptr : &*after;
}

bool Case::has_any(std::initializer_list<Cue> cues) const {
  return std::any_of(cues.begin(), cues.end(), [&](Cue c) { return has(c); });
}

bool Case::only(std::initializer_list<Cue> cues) const {
  std::vector<std::uint8_t> covered(text().size(), 0);
  for (const CueHit& hit : parts_.cues) {
    if (std::find(cues.begin(), cues.end(), hit.cue) == cues.end()) continue;
    for (std::uint32_t i = hit.first; i < hit.last; ++i) covered[i] = 1;
  }
  for (std::size_t i = 0; i < text().size(); ++i) {
    const WordId id = text()[i].word;
    const bool filler = id != unknown_word && (parts_.lexicon->sense(id).flags & word_filler) != 0;
    if (covered[i] == 0 && !filler && text()[i].kind != TokenKind::emoji) return false;
  }
  return true;
}

std::string_view Case::word(std::size_t i) const {
  if (i >= text().size()) return {};
  return text().word(i);
}

bool Case::word_in(std::uint32_t first, std::uint32_t last,
                   std::initializer_list<std::string_view> words) const {
  for (std::uint32_t i = first; i < last && i < text().size(); ++i) {
    if (std::find(words.begin(), words.end(), word(i)) != words.end()) return true;
  }
  return false;
}

bool Case::says(std::initializer_list<std::string_view> words) const {
  return word_in(0, static_cast<std::uint32_t>(text().size()), words);
}

void Case::trace(std::string conclusion, const Ground& ground) {
  TraceStep step;
  step.conclusion = std::move(conclusion);
  step.rule = ground.rule;
  if (text().size() > 0 && ground.last > ground.first) {
    step.begin = text()[ground.first].begin;
    step.end = text()[std::min<std::size_t>(ground.last, text().size()) - 1].end;
  }
  out_.trace.push_back(std::move(step));
}

void Case::act(Act a, const Ground& ground) {
  if (out_.has(a)) return;
  out_.acts.push_back(a);
  trace("act " + std::string(to_string(a)), ground);
}

void Case::act(Act a, const CueHit* hit) {
  if (hit != nullptr) act(a, Ground{hit->first, hit->last, hit->rule});
}

void Case::drop(Act a) {
  std::erase(out_.acts, a);
  const std::string conclusion = "act " + std::string(to_string(a));
  std::erase_if(out_.trace, [&](const TraceStep& step) { return step.conclusion == conclusion; });
}

}  // namespace kept::bot
