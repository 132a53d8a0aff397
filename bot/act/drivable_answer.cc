// Whether a car drives, told by how far it does or how it was moved: no word of driving is said.
#include "bot/act/frames.h"

namespace kept::bot {
namespace {

constexpr std::string_view rule = "how far it drives";

class DrivableAnswer {
 public:
  explicit DrivableAnswer(const Case& c) : c_(c) {}

  void find(Case& out) const {
    if (const Ground not_so = refused(); found(not_so)) {
      out.add_cue(Cue::drives_not, not_so);
    } else if (const Ground so = limited(); found(so)) {
      out.add_cue(Cue::drives, so);
    }
  }

 private:
  bool is(std::uint32_t i, WordSet auto words) const { return c_.is(i, words); }
  std::uint32_t end() const { return static_cast<std::uint32_t>(c_.text().size()); }
  std::uint32_t head() const {
    std::uint32_t i = 0;
    while (i < end() &&
           is(i, "um uh well oh so honestly yeah lol haha but only just maybe probably"_words))
      ++i;
    return i;
  }
  bool ends(std::uint32_t i) const { return i >= end() || c_.text().pauses(i); }

  // "not legally", "you'd have to push it", "had my cousin drag it home"
  Ground refused() const {
    const std::uint32_t first = head();
    if (is(first, "not"_words) &&
        !is(first + 1, "bad great well good perfect pretty smooth smoothly fast far"_words))
      return {first, std::min(first + 2, end()), rule};
    for (std::uint32_t i = 0; i < end(); ++i) {
      // "my mechanic says don't", "they told me not to"
      if (is(i, "says said told saying"_words) &&
          ((is(i + 1, "do"_words) && is(i + 2, "not"_words) && ends(i + 3)) ||
           (is(i + 2, "not"_words) && is(i + 3, "to"_words))))
        return {i, std::min(i + 3, end()), rule};
      if (!is(i,
              "push drag haul winch pull carry tow pushed dragged hauled winched trailered "
              "pulled trailer"_words))
        continue;
      const bool must =
          is(i - 1, "to"_words) && c_.word_in(i > 4 ? i - 4 : 0, i, "have had gotta"_words);
      const bool made = c_.word_in(i > 5 ? i - 5 : 0, i, "had having get got getting"_words) &&
                        is(i + 1, "it her him me us home in"_words);
      const bool done = is(i, "pushed dragged hauled winched trailered pulled"_words) &&
                        is(i + 1, "it her him"_words) && !is(i + 2, "over into up"_words);
      if (must || made || done) return {i, std::min(i + 2, end()), rule};
    }
    return {};
  }

  // "for now", "as long as i keep it under 40", "if i baby it", "up to about 30", "around town"
  Ground limited() const {
    const std::uint32_t i = head();
    const Ground ground{i, std::min(i + 3, end()), rule};
    if (is(i, "for"_words) && is(i + 1, "now"_words) && ends(i + 2)) return ground;
    if (is(i, "so"_words) && is(i + 1, "far"_words) && ends(i + 2)) return ground;
    if (is(i, "as"_words) && is(i + 1, "long"_words) && is(i + 2, "as"_words)) return ground;
    // "once it warms up", "with a prayer"
    if (is(i, "once"_words) && is(i + 1, "it she i you"_words)) return ground;
    if (is(i, "with"_words) && is(i + 1, "a some"_words))
      return is(i + 2, "prayer luck push difficulty effort coaxing jump limp struggle"_words)
                 ? ground
                 : Ground{};
    if (is(i, "if"_words) && is(i + 1, "i we you"_words))
      return !is(i + 2, "mean want can could would send come tow have cannot am"_words) ? ground
                                                                                        : Ground{};
    if (is(i, "up"_words) && is(i + 1, "to"_words)) return ground;
    if (is(i, "under below"_words) && i + 1 < end() && c_.text()[i + 1].kind == TokenKind::number)
      return ground;
    const bool around = is(i, "around in"_words) &&
                        (is(i + 1, "town"_words) ||
                         (is(i + 1, "the"_words) && is(i + 2, "block neighborhood"_words)));
    const bool near = is(i, "short"_words) && is(i + 1, "distances trips distance drives"_words);
    return around || near || is(i, "downhill slowly carefully gently"_words) ? ground : Ground{};
  }

  const Case& c_;
};

}  // namespace

void find_drivable_answer(Case& c) {
  if (c.asked() == Asked::drivable) DrivableAnswer(c).find(c);
}

}  // namespace kept::bot
