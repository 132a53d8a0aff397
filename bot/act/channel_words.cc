#include "bot/act/channel_words.h"

#include <algorithm>

namespace kept::bot {

using channel_lists::mails;
using channel_lists::texts;

namespace {

constexpr auto own = "me cell phone number mobile cel celular numero line"_words;

}  // namespace

bool ChannelWords::wishes_deed(std::uint32_t i) const {
  return is(i, "called texted emailed"_words) && w_.before(i, 1, "you yall be"_words) &&
         w_.before(i, 5, "rather prefer"_words);
}

bool ChannelWords::mail_detail(std::uint32_t i) const {
  return std::binary_search(mails_at_.begin(), mails_at_.end(), i);
}

bool ChannelWords::detail(std::uint32_t i) const {
  return i < w_.end() && c_.parts().taken[i] != 0 && !c_.text().pauses(i);
}

// "email it to me", "send that by text to us"
bool ChannelWords::sent_to_me(std::uint32_t verb) const {
  constexpr std::uint32_t reach = 5;
  if (!is(verb + 1, "it them that those this the a an everything details numbers"_words))
    return false;
  const std::uint32_t to = w_.find("to 2"_words, verb + 2, std::min(verb + reach, w_.end()));
  return to < w_.end() && to < verb + reach && is(to + 1, "me us"_words);
}

// "text or email", "call, text and email me": the last of them.
std::uint32_t ChannelWords::last_listed(std::uint32_t i) const {
  for (std::size_t n = 1; n < channels; ++n) {
    const bool either = is(i + 1, "or o and y"_words) && (is(i + 2, texts) || is(i + 2, mails));
    if (either) i += 2;
  }
  return i;
}

bool ChannelWords::names_object(std::uint32_t verb) const {
  const std::uint32_t i = last_listed(verb);
  const bool may = is(i - 1, "puede pueden puedes podria podrian"_words);
  return is(i + 1, "me us nos"_words) || w_.before(i, 1, "me nos"_words) || detail(i + 1) ||
         sent_to_me(verb) || (may && w_.before(i, 2, "me nos"_words)) ||
         (is(i + 1, "at on to al a my mi"_words) && (detail(i + 2) || is(i + 2, own))) ||
         is(i, "llamarme marcarme textearme escribirme hableme textme texteame"_words);
}

}  // namespace kept::bot
