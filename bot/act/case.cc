#include <algorithm>

#include "bot/act/decide.h"

namespace kept::bot {

Case::Case(const ReadingParts& parts, Asked asked, Meaning& out)
    : parts_(parts), asked_(asked), out_(out), hits_(parts.cues.size()), words_(parts.text.size()) {
  for (std::size_t i = 0; i < words_.size(); ++i) {
    words_[i] = {hash_of_word(parts.text, i), openings_of(parts.text[i].word_print())};
    opens_any_ |= words_[i].opens;
  }
  for (const Hearsay& told : parts.hearsay) {
    for (std::uint32_t i = told.first; i < told.last; ++i)
      words_[i].opens &= ~silent_openings(told);
  }
  for (std::uint32_t k = 0; k < hits_.size(); ++k) hits_[k].index = k;
  const auto kind_of = [&](const Hit& hit) { return parts.cues[hit.index].cue; };
  std::sort(hits_.begin(), hits_.end(), [&](const Hit& a, const Hit& b) {
    return std::pair(kind_of(a), a.index) < std::pair(kind_of(b), b.index);
  });
  for (std::uint32_t k = 0; k < hits_.size(); ++k) {
    const auto kind = static_cast<std::size_t>(kind_of(hits_[k]));
    const std::uint32_t last = parts.cues[hits_[k].index].last;
    HitRange& range = hits_by_kind_[kind];
    if (!met_[kind]) range.begin = k;
    hits_[k].reach = met_[kind] ? std::max(hits_[k - 1].reach, last) : last;
    range.end = k + 1;
    met_.set(kind);
  }
}

const CueHit* Case::cue(const Clause& clause, Cue cue) const {
  if (!met(cue)) return nullptr;
  const auto hits = hits_of(cue);
  const auto begin = std::partition_point(hits.begin(), hits.end(), [&](const Hit& hit) {
    return parts_.cues[hit.index].first < clause.first;
  });
  for (const Hit& found : std::span(begin, hits.end())) {
    const CueHit& hit = parts_.cues[found.index];
    if (!clause.holds(hit.first)) break;
    if (!in_name(hit.first, hit.last)) return &hit;
  }
  for (const CueHit& hit : framed_) {
    if (hit.cue == cue && clause.holds(hit.first) && !in_name(hit.first, hit.last)) return &hit;
  }
  return nullptr;
}

bool Case::is_amount(std::size_t token) const {
  if (in_amount_.empty()) {
    in_amount_.resize(text().size() + 1, 0);
    for (const criteria::Amount& a : parts_.amounts)
      std::fill(in_amount_.begin() + a.first, in_amount_.begin() + a.last, std::uint8_t{1});
  }
  return token < text().size() && in_amount_[token] != 0;
}

bool Case::is_in(Cue cue, std::uint32_t token) const {
  if (!met(cue)) return false;
  const auto hits = hits_of(cue);
  const auto behind = std::partition_point(hits.begin(), hits.end(), [&](const Hit& hit) {
    return parts_.cues[hit.index].first <= token;
  });
  return behind != hits.begin() && std::prev(behind)->reach > token;
}

const Clause* Case::clause_of(std::size_t token) const {
  const auto& clauses = parts_.clauses;
  const auto after =
      std::upper_bound(clauses.begin(), clauses.end(), token,
                       [](std::size_t at, const Clause& clause) { return at < clause.last; });
  return after == clauses.end() ? nullptr : &*after;
}

Clause Case::sentence_of(std::size_t token) const {
  const auto size = static_cast<std::uint32_t>(text().size());
  if (sentences_.empty()) {
    for (std::uint32_t i = 0; i < size; ++i) {
      if (i == 0 || text().breaks(i)) sentences_.push_back(i);
    }
  }
  const auto after = std::upper_bound(sentences_.begin(), sentences_.end(), token);
  Clause out;
  out.first = out.head = after == sentences_.begin() ? 0 : *std::prev(after);
  out.last = after == sentences_.end() ? size : *after;
  return out;
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

namespace {

std::string conclusion_of(Act act) {
  std::string out = "act ";
  out += to_string(act);
  return out;
}

}  // namespace

void Case::act(Act a, const Ground& ground) {
  if (out_.has(a)) return;
  out_.acts.push_back(a);
  trace(conclusion_of(a), ground);
}

void Case::act(Act a, const CueHit* hit) {
  if (hit != nullptr) act(a, Ground{hit->first, hit->last, hit->rule});
}

const WordEvidence::Sums& Case::evidence() const {
  if (!evidence_) {
    features_ = find_features(parts_, asked_);
    evidence_ = WordEvidence::compiled().weigh(features_);
  }
  return *evidence_;
}

Ground Case::evidence_for(Act act) const {
  evidence();
  const auto best = WordEvidence::compiled().strongest(features_, act);
  return best ? Ground{best->first, best->last, "words that speak for it"} : Ground{};
}

void Case::drop(Act a) {
  std::erase(out_.acts, a);
  const std::string conclusion = conclusion_of(a);
  std::erase_if(out_.trace, [&](const TraceStep& step) { return step.conclusion == conclusion; });
}

}  // namespace kept::bot
