// Whether a channel that is named is wished for.
#pragma once

#include <optional>

#include "bot/act/channel_words.h"

namespace kept::bot {

class WishedChannel : protected ChannelWords {
 public:
  using ChannelWords::ChannelWords;

  // Of the channel that token i names: "text me", "email is best", "by phone".
  bool wanted(std::uint32_t i, Channel channel) const;

 private:
  // The first two tokens of the clause that do more than name a channel; its end if there are none.
  struct Others {
    std::uint32_t first = 0;
    std::uint32_t second = 0;
  };
  const Others& others_in_clause() const;
  std::uint32_t other_from(std::uint32_t i) const;
  bool of_detail(std::uint32_t i) const;
  bool at_end(std::uint32_t i) const;
  bool under_heading(std::uint32_t i) const;
  bool as_verb(std::uint32_t i, Channel channel) const;
  bool asked_to(std::uint32_t i) const;
  bool sent_to(std::uint32_t i) const;
  bool as_gift(std::uint32_t i, Channel channel) const;
  bool as_judged(std::uint32_t i) const;
  bool as_means(std::uint32_t i) const;
  bool alone(std::uint32_t i) const;

  mutable std::optional<Others> others_;  // once asked for
};

}  // namespace kept::bot
