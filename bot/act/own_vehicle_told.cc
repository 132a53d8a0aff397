// Vehicles that what stands beside them tells to be the visitor's own.
#include <algorithm>

#include "bot/act/own_vehicle.h"

namespace kept::bot {

using criteria::Determiner;
using criteria::Value;

// "the Rogue I picked up", "a Pathfinder that won't start", "the blue Equinox in service"
bool OwnVehicle::is_in_hands(const Value& v) const {
  const auto is = [&](std::uint32_t at, WordSet auto words) { return c_.is(at, words); };
  const std::uint32_t i = v.last;
  // "from a 2016 Civic to something bigger"
  const auto first = static_cast<std::uint32_t>(start_of(v));
  if (first > 1 && is(first - 1, "a an the my"_words) && is(first - 2, "from"_words) &&
      is(i, "to into"_words) && is(i + 1, "something anything"_words))
    return true;
  if (is_left(first) || is_traded_this(v) || is_financed(v)) return true;
  if (i >= c_.text().size() || c_.text().breaks(i)) return false;
  if (is(i, "i we"_words) && is(i + 1, "picked paid leased financed drove traded"_words))
    return true;
  // "a 2014 Rogue I need gone"
  if (is(i, "i we"_words) && is(i + 1, "need want gotta"_words) &&
      (is(i + 2, "gone"_words) ||
       (is(i + 2, "to"_words) && is(i + 3, "sell unload dump trade"_words))))
    return true;
  // "a 2012 Fiesta I got", "a 97 Miata of ours", "an 08 Tundra, mine"
  if (v.field <= Field::body && v.determiner != Determiner::definite && is_called_theirs(v))
    return true;
  if (stands_about(i)) return true;
  // "bringing the 09 Silverado, see what you'll give me"
  if (v.determiner == Determiner::definite && is_brought(v)) return true;
  // "the pilot we have is not cutting it"
  if (v.determiner == Determiner::definite && !c_.text().pauses(i) && is(i, "i we"_words) &&
      is(i + 1, "have had own drive currently already"_words) &&
      !is(i + 2, "my on in been seen asked picked saved to your"_words))
    return true;
  if (is(i, "in"_words) && (is(i + 1, "service"_words) ||
                            (is(i + 1, "the your"_words) && is(i + 2, "shop garage"_words))))
    return true;
  return is(i, "that"_words) && is(i + 1, "will does"_words) && is(i + 2, "not"_words) &&
         is(i + 3, "start run go crank shift move"_words);
}

// "I got this 2011 Explorer and want to trade it"
bool OwnVehicle::is_traded_this(const Value& v) const {
  const std::size_t first = start_of(v);
  return c_.has(Cue::trade) && first > 2 && c_.is(first - 1, "this these"_words) &&
         c_.is(first - 2, "got have own drive"_words) && c_.is(first - 3, "i we"_words) &&
         !c_.is(v.last, "on in saved pulled picked up listed"_words);
}

// "my lease on the 2020 Rogue"
bool OwnVehicle::is_financed(const Value& v) const {
  const std::size_t first = start_of(v);
  return first > 3 && c_.is(first - 1, "the this that a"_words) && c_.is(first - 2, "on"_words) &&
         c_.is(first - 3, "lease loan note payment payments title insurance"_words) &&
         c_.is(first - 4, "my our"_words);
}

// "downsize from the suburban into a CX-5", "coming from a Prius", "coming out of an Explorer"
bool OwnVehicle::is_left(std::uint32_t first) const {
  constexpr std::uint32_t reach = 3;
  if (first < 2 || c_.text().pauses(first) || !c_.is(first - 1, "the a an"_words)) return false;
  const std::uint32_t from = first - 2;
  if (c_.is(from, "from"_words))
    return c_.says(
        "downsize downsizing downsized upsize upgrade upgrading switch switching coming moving "
        "stepping graduating jumping transitioning"_words);
  return from > 1 && c_.is(from, "of"_words) && c_.is(from - 1, "out"_words) &&
         c_.word_in(from - std::min(from, reach), from,
                    "coming getting get moving hop trading climb"_words);
}

// "a 2014 Altima sitting in the driveway", "an old Fusion i don't drive any more"
bool OwnVehicle::stands_about(std::uint32_t i) const {
  constexpr std::uint32_t reach = 5;
  if (c_.text().pauses(i)) return false;
  if (c_.is(i, "sitting parked rotting rusting collecting gathering just in"_words))
    return c_.word_in(i + 1, i + reach,
                      "driveway garage yard carport backyard barn dust lawn house"_words) &&
           !c_.word_in(i, i + reach, "your"_words);
  return c_.is(i, "i we"_words) && c_.is(i + 1, "do never hardly barely"_words) &&
         c_.word_in(i + 2, i + 4, "drive use need"_words);
}

// Behind the vehicle it is said whose it is.
bool OwnVehicle::is_called_theirs(const Value& v) const {
  const auto is = [&](std::uint32_t at, WordSet auto words) { return c_.is(at, words); };
  const std::uint32_t i = v.last;
  if (is(i, "mine ours"_words)) return true;
  if (is(i, "of"_words) && is(i + 1, "mine ours"_words)) return true;
  if (!is(i, "i we"_words)) return false;
  const std::uint32_t verb = is(i + 1, "already currently just still"_words) ? i + 2 : i + 1;
  if (is(verb, "own bought inherited leased financed"_words)) return true;
  if (!is(verb, "got have had drive"_words)) return false;
  const std::uint32_t next = verb + 1;
  return next >= c_.text().size() || c_.text().pauses(next) ||
         is(next,
            "now already with w that which and but for paid parked sitting since from here at so "
            "would is it in"_words);
}

// Who comes with it, and is not asked to bring it, has it.
bool OwnVehicle::is_brought(const Value& v) const {
  const std::size_t first = start_of(v);
  constexpr std::size_t near = 3;
  std::size_t i = first;
  for (std::size_t n = 0; n < near && i > 0 && !c_.text().breaks(i); ++n) {
    --i;
    if (!c_.is(i, "bringing bring driving dropping trading towing"_words)) continue;
    return !c_.word_in(static_cast<std::uint32_t>(i > 4 ? i - 4 : 0), static_cast<std::uint32_t>(i),
                       "you yall they someone somebody test u guys can could"_words) &&
           !c_.word_in(static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(first),
                       "me us around up"_words) &&
           !c_.is(v.last, "around up out to over back"_words);
  }
  return false;
}

}  // namespace kept::bot
