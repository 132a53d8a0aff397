#include "bot/act/cue.h"

#include <algorithm>

namespace kept::bot {

std::vector<CueHit> find_cues(const Text& text, const PhraseBook& book,
                              std::span<const std::uint8_t> marks) {
  std::vector<PhraseMatch> matches = book.match(text, marks);
  std::sort(matches.begin(), matches.end(), [](const PhraseMatch& a, const PhraseMatch& b) {
    if (a.first != b.first) return a.first < b.first;
    return a.last != b.last ? a.last > b.last : a.rule < b.rule;
  });
  const auto rules = cue_rules();
  std::vector<CueHit> out;
  out.reserve(matches.size());
  std::uint32_t reach = 0;           // the furthest end so far
  bool reach_spares_thanks = false;  // "that is all thanks" is thanks as well
  std::uint32_t reach_from = 0;      // and where that match begins
  for (const PhraseMatch& match : matches) {
    const bool inside = match.last < reach || (match.last == reach && match.first > reach_from);
    const CueRule& rule = rules[match.rule];
    if (inside && !(rule.cue == Cue::thank && reach_spares_thanks)) continue;
    if (!match.gapped ||
        rule.cue == Cue::nothing) {  // what a gap skipped may mean something of its own
      reach_spares_thanks = rule.cue == Cue::yes || rule.cue == Cue::done ||
                            rule.cue == Cue::none_of || rule.name == "no";
      reach = match.last;
      reach_from = match.first;
    }
    bool repeated = false;
    for (auto hit = out.rbegin(); hit != out.rend() && hit->first == match.first; ++hit) {
      repeated = repeated || (hit->cue == rule.cue && hit->last == match.last);
    }
    if (!repeated) out.push_back({rule.cue, rule.name, match.first, match.last});
  }
  return out;
}

}  // namespace kept::bot
