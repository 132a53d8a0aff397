#include "bot/act/house_people.h"

#include "bot/skip.h"

namespace kept::bot {

bool HousePeople::is_vehicle(std::uint32_t i) const {
  const auto values = touching(c_.parts().values, i, i + 1);
  return std::any_of(values.begin(), values.end(),
                     [&](const criteria::Value& v) { return i < v.last; });
}

bool HousePeople::is_name(std::uint32_t i) const {
  if (i >= w_.end() || c_.is_detail(i) || c_.text()[i].kind != TokenKind::word) return false;
  if (names_.is_title(i)) return true;
  const bool capital = c_.text()[i].capital && !c_.text().shouting();
  if ((names_.is_first_name(i) || names_.is_name_of_car(i)) && !is_vehicle(i)) {
    return capital || !c_.parts().lexicon->is_ordinary(c_.text().key(i));
  }
  return names_.is_strange(i) && (capital || is(i + 1, "in working"_words)) && !is_vehicle(i);
}

bool HousePeople::is_capital(std::uint32_t i) const {
  return i < w_.end() && c_.text()[i].capital && !c_.text().shouting() && !is_vehicle(i);
}

// "a Marcus": more likely a thing.
bool HousePeople::is_one_of_many(std::uint32_t i) const {
  return is(i - 1, "a an un una nice good lil little"_words);
}

std::uint32_t HousePeople::past(std::uint32_t i, bool loosely) const {
  constexpr std::uint32_t longest = 6;
  for (std::uint32_t k = i; k < w_.end() && k < i + longest; ++k) {
    if (is(k, "don dona"_words) && is(k - 1, "esta con a anda de"_words) && k + 1 < w_.end())
      return k + 2;
    if (is(k, people)) {
      return skip(k + 1, [&](std::uint32_t n) { return is(n, people); });
    }
    if (is_name(k) && (k == i || !is_one_of_many(k) || is_capital(k)))
      return k + (names_.is_title(k) ? 2 : 1);
    if (loosely && is(k, anybody)) return k + 1;
    if (loosely && is(k, departments) && !is(k + 1, anybody) && !is(k + 1, people)) return k + 1;
    const bool stranger = is(k + 1, people) && !is(k, "my our mi about on over of not"_words);
    if (!stranger && !is(k, details)) break;
  }
  return i;
}

}  // namespace kept::bot
