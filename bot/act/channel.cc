#include "bot/act/channel.h"

#include <algorithm>
#include <array>
#include <span>
#include <vector>

#include "bot/act/wished_channel.h"

namespace kept::bot {

using channel_lists::calls;
using channel_lists::channel_words;
using channel_lists::judged;
using channel_lists::mails;
using channel_lists::texts;

namespace {

constexpr std::string_view rule = "channel asked for";

class ChannelReader : private WishedChannel {
 public:
  using WishedChannel::WishedChannel;

  static constexpr std::size_t channels = 3;
  struct Mentions {
    std::array<bool, channels> refused{};
    std::array<bool, channels> named{};
    std::optional<Channel> wanted;
    bool called = false;  // "call me", whether or not there is a number
    bool habit = false;   // "we do not text": told of themselves
    Ground wanted_at;
    Ground refused_at;
  };

  void read(Mentions& out) const {
    for (std::uint32_t i = w_.first(); i < w_.end(); ++i) {
      if (!w_.opens(i, Opening::channel)) continue;
      const auto channel = channel_at(i);
      if (!channel || of_another(i) || limited(i) || names_itself(i) || lacks(i) || keeps_back(i) ||
          is_done(i))
        continue;
      const auto at = static_cast<std::size_t>(*channel);
      if (refused(i)) {
        out.refused.at(at) = true;
        out.habit = out.habit || is_habit(i);
        out.refused_at = w_.ground(i, i + 1, rule);
        continue;
      }
      out.named.at(at) = true;
      out.called = out.called || (is(i, "call ring phone"_words) && is(i + 1, "me us"_words) &&
                                  !w_.before(i, 2, "they she he never nobody who not"_words));
      if (!out.wanted && wanted(i, *channel)) {
        out.wanted = channel;
        out.wanted_at = w_.ground(i, i + 1, rule);
      }
    }
  }

 private:
  std::optional<Channel> channel_at(std::uint32_t i) const {
    if (is(i, mails)) return Channel::email;
    // "le escribe Ana": who writes says so
    if (is(i, "escribe escriben habla"_words) && w_.before(i, 1, "le les"_words))
      return std::nullopt;
    // "me da igual la marca"
    if (is(i, "marca"_words) && !w_.before(i, 1, "me nos"_words)) return std::nullopt;
    if (is(i, "escriba escriban escribe escriben escribir escribirme message messages"_words) &&
        w_.has_between(mails, i, i + 4))
      return std::nullopt;
    if (is(i, texts)) {
      std::uint32_t next = i + 1;
      while (is(next, "a al me at nos us"_words)) ++next;
      return mail_detail(next) ? Channel::email : Channel::text;
    }
    // "write me at ida@example.com", "id rather you called"
    if (is(i, "write"_words) && is(i + 1, "me us"_words) &&
        (mail_detail(i + 2) || mail_detail(i + 3)))
      return Channel::email;
    if (is(i, "called"_words)) return wishes_deed(i) ? std::optional(Channel::phone) : std::nullopt;
    return is(i, calls) ? std::optional(Channel::phone) : std::nullopt;
  }

  // "my boss texts me all night", "they emailed us": told, and wished for by nobody
  bool is_done(std::uint32_t i) const {
    if (wishes_deed(i)) return false;
    return i > w_.first() && is(i, "texts texted emails emailed messaged calls called"_words) &&
           is(i + 1, "me us"_words) && !w_.before(i, 2, "be get rather prefer want"_words);
  }

  // "you're not getting my email": it is kept back, and no way of writing is refused
  bool keeps_back(std::uint32_t i) const {
    return is(i, mails) && is(i - 1, "my"_words) &&
           w_.before(i, 4, "getting get giving give share"_words);
  }
  // "no tengo WhatsApp", "it doesnt get texts": neither asked for nor refused
  bool lacks(std::uint32_t i) const {
    if (is(i - 1, "not"_words) && is(i - 2, "does"_words)) return true;  // "that phone doesnt text"
    // "you people never return a message"
    if (w_.before(i, 3, "return returns returned answer answers"_words) &&
        w_.before(i, 5, "never not"_words) && w_.before(i, 7, "you yall people nobody they"_words))
      return true;
    if (is(i - 1, "get gets receive receives take takes accept accepts"_words) &&
        is(i - 2, "not never cannot"_words) && !w_.before(i, 5, "i we"_words))
      return true;
    return is(i - 1, "tengo tenemos"_words) && is(i - 2, "no ni"_words);
  }

  // "my wife's email", "your phone number"
  bool of_another(std::uint32_t i) const {
    return w_.before(i, 1, "your their his her su sus wifes husbands moms dads sons"_words) ||
           w_.before(i, 2, "wife husband mom dad mother father son daughter"_words);
  }

  // "you can call me Walt"
  bool names_itself(std::uint32_t i) const {
    const auto& name = c_.parts().introduced_name;
    return name && name->first == i + 2 && is(i + 1, "me"_words);
  }

  // "we do not text"
  bool is_habit(std::uint32_t i) const {
    return w_.before(i, 3, "we"_words) && w_.before(i, 2, "not never"_words);
  }

  // "don't call before noon": not the channel is refused, but an hour.
  bool limited(std::uint32_t i) const {
    const auto behind = is(i + 1, "me us"_words) ? i + 2 : i + 1;
    return w_.negated(i) &&
           is(behind, "before after until till til during between unless while when too"_words);
  }

  bool refused(std::uint32_t i) const {
    if (is(i, "mail mails"_words) && is(i - 1, "e"_words) && is(i - 2, "not no never"_words))
      return true;
    if (is(i + 1, "no"_words) && (i + 2 >= w_.end() || c_.text().pauses(i + 2))) return true;
    if (w_.before(i, 2, "than of"_words) && w_.before(i, 4, "instead rather lieu"_words))
      return true;
    if (w_.before(i, 2, "beats"_words)) return true;
    // "calls over texts"
    if (is(i - 1, "over"_words) && is(i - 2, channel_words)) return true;
    if (w_.before(i, 2, "vez lugar"_words) || w_.before(i, 1, "over"_words)) {
      return w_.before(i, 3, "vez lugar"_words) || w_.before(i, 6, "prefer rather better"_words);
    }
    if (w_.before(i, 3, "hate stop quit avoid odio eviten evite sin nada tampoco skip"_words))
      return true;
    if (names_object(i)) {
      return w_.before(i, 1, "not never no nunca"_words) ||
             (w_.before(i, 2, "not never no"_words) &&
              is(i - 1, "ever just please even me nos to want be keep go start"_words));
    }
    // "no calls, texts only"
    const bool only = is(i + 1, "only solo nomas solamente"_words);
    if (only && (i + 2 >= w_.end() || c_.text().pauses(i + 2) || is(i + 2, "pls please"_words)))
      return false;
    // "no me llamen, por correo mejor"
    const auto led = is(i - 1, "por al con via by"_words) ? i - 1 : i;
    if (c_.text().pauses(led) && led < i) return false;
    constexpr std::uint32_t reach = 5;
    const auto no = w_.find("not no never nunca ni without"_words, i > reach ? i - reach : 0, i);
    // "no texts please, calls only"
    for (auto k = i; k > no; --k) {
      if (c_.text().pauses(k)) return false;
    }
    // "no contesto llamadas, solo textos", "I don't have a phone"
    return no < i && !w_.has_between(
                         "problem worries prob but pero rush if solo nomas mejor just "
                         "only instead prefer prefiero have has got tengo hay"_words,
                         no, i);
  }
};

// "jay at example dot com, thats the best way"
ChannelWish praised_address(const Case& c) {
  for (const contact::Found& email : c.parts().emails) {
    std::uint32_t i = email.last;
    while (i < email.last + 3 && c.is(i, "that thats this is its it"_words)) ++i;
    const bool praised = c.is(i, "the my"_words) && c.is(i + 1, judged) &&
                         c.is(i + 2, "way bet option to for contact method"_words);
    if (praised) return {Channel::email, Ground{email.first, i + 3, rule}};
  }
  return {};
}

}  // namespace

ChannelWish find_channel(const Case& c) {
  if (const ChannelWish praised = praised_address(c); praised.wanted) return praised;
  if (!c.opens(Opening::channel)) return {};
  const ReadingParts& p = c.parts();
  const bool reached = !p.phones.empty() || !p.emails.empty();
  ChannelReader::Mentions mentions;
  std::vector<std::uint32_t> mails_at(p.emails.size());
  std::ranges::transform(p.emails, mails_at.begin(), &contact::Found::first);
  std::ranges::sort(mails_at);
  for (const Clause& clause : p.clauses) ChannelReader(c, clause, mails_at, reached).read(mentions);
  if (mentions.wanted) return {mentions.wanted, mentions.wanted_at};
  const auto refused = [&](Channel channel) {
    return mentions.refused.at(static_cast<std::size_t>(channel));
  };
  const auto left = [&](Channel channel, bool given) {
    const bool named =
        mentions.named.at(static_cast<std::size_t>(channel)) &&
        (channel != Channel::phone || reached || mentions.called || c.asked() == Asked::contact);
    return (given || named) && !refused(channel);
  };
  const bool any = refused(Channel::phone) || refused(Channel::text) || refused(Channel::email);
  // "stop texting me. 303 555 0155", "we do not text": nothing is asked for instead
  const bool kept_off = c.has(Cue::stop) || mentions.habit;
  if (!any || kept_off) return {};
  for (const auto& [channel, given] :
       {std::pair{Channel::email, !p.emails.empty()},
        std::pair{refused(Channel::phone) ? Channel::text : Channel::phone, !p.phones.empty()},
        std::pair{Channel::text, false}}) {
    if (left(channel, given)) return {channel, mentions.refused_at};
  }
  return {};
}

std::span<const std::string_view> channel_openings() {
  return channel_words.words;
}

}  // namespace kept::bot
