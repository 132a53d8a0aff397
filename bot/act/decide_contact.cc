#include <algorithm>

#include "bot/act/channel.h"
#include "bot/act/decide.h"
#include "bot/act/other_matters.h"
#include "bot/contact/name_words.h"
#include "bot/skip.h"

namespace kept::bot {
namespace {

// "tomorrow 10am Ann Lane ann@lane.com": a time is no part of the name either.
std::optional<contact::Found> name_beside_contact(const ReadingParts& p) {
  if (auto found = contact::find_name_beside_contact(p.text, *p.lexicon, p.taken)) return found;
  auto taken = p.taken;
  for (const auto& time : p.times) {
    if (!time.weak) std::fill(taken.begin() + time.first, taken.begin() + time.last, 1);
  }
  return contact::find_name_beside_contact(p.text, *p.lexicon, taken);
}

// "Sue Li" under the question for the name, or in full where another name was taken before.
std::optional<contact::Found> sure_name(const Case& c) {
  if (!c.asked_for_contact()) return std::nullopt;
  const ReadingParts& p = c.parts();
  auto found = contact::find_sure_name(p.text, *p.lexicon, p.taken);
  if (!found) return std::nullopt;
  const bool lone = found->last == found->first + 1;
  // "Skip"
  if (lone && c.has_any({Cue::decline, Cue::decline_weak, Cue::wait, Cue::no, Cue::stop,
                         Cue::cancel, Cue::correction, Cue::done}))
    return std::nullopt;
  if (c.asked() == Asked::name) return found;
  const bool vehicle = std::any_of(p.values.begin(), p.values.end(), [&](const criteria::Value& v) {
    return v.first == found->first;
  });
  const bool plain = lone && !p.lexicon->is_ordinary(p.text.key(found->first));
  return vehicle || (lone && !plain) ? std::nullopt : found;
}

// "Tabitha. I don't give my number to strangers"
std::optional<contact::Found> name_put_first(const Case& c) {
  const ReadingParts& p = c.parts();
  auto found = contact::find_answered_name(p.text, *p.lexicon, p.taken);
  const bool apart = found && found->first == 0 && found->last < p.text.size() &&
                     p.text.breaks(found->last) && !p.lexicon->is_ordinary(p.text.key(0)) &&
                     p.lexicon->base->first_names.contains(p.text.key(0));
  return apart ? found : std::nullopt;
}

// "skip. do you have a kicks in orange"
bool declines_with(const Case& c, const contact::Found& name) {
  return name.last == name.first + 1 && c.text().pauses(name.last) &&
         c.any_cue(Cue::decline_weak, [&](const CueHit& hit) { return hit.first == name.first; }) !=
             nullptr;
}

// "do i have to? fine, Odell", "i told you TWICE. WANDA PRICE": the name comes at last, behind what
// was said of the question.
bool comes_at_last(const Case& c, const contact::Found& name) {
  if (name.first == 0) return false;
  if (c.is(name.first - 1, contact::yielding)) return true;
  const bool else_said =
      c.has_any({Cue::decline, Cue::person, Cue::bot, Cue::out_of_scope, Cue::stop, Cue::erase,
                 Cue::vehicle_fact, Cue::hours, Cue::location, Cue::number_request, Cue::cancel,
                 Cue::no, Cue::thank, Cue::decline_weak});
  return !else_said && (c.text().breaks(name.first) || !c.has(Cue::complain));
}

std::optional<contact::Found> name_of(const Case& c) {
  const ReadingParts& p = c.parts();
  if (p.introduced_name && !is_opinion(p.text, p.introduced_name->first)) return p.introduced_name;
  const bool reached = !p.phones.empty() || !p.emails.empty();
  if (reached) return name_beside_contact(p);
  if (c.asked() == Asked::name) {
    if (auto bare = contact::find_bare_name(p.text, *p.lexicon, p.taken)) return bare;
  }
  if (auto sure = sure_name(c)) return sure;
  if (c.asked_for_time() || c.asked() == Asked::which_vehicle)
    return contact::find_signed_name(p.text, *p.lexicon, p.taken);
  if (c.asked() == Asked::contact) return name_put_first(c);
  if (c.asked() != Asked::name) return std::nullopt;
  const bool else_said = c.has_any({Cue::decline, Cue::person, Cue::bot, Cue::out_of_scope,
                                    Cue::complain, Cue::stop, Cue::erase, Cue::vehicle_fact,
                                    Cue::hours, Cue::location, Cue::number_request, Cue::cancel});
  if (c.only({Cue::decline_weak, Cue::wait, Cue::no})) return std::nullopt;
  if (auto alone = contact::find_name_alone(p.text, *p.lexicon, p.taken)) return alone;
  if (auto run_on = contact::find_name_run_on(p.text, *p.lexicon, p.taken)) return run_on;
  auto found = contact::find_answered_name(p.text, *p.lexicon, p.taken);
  if (found && declines_with(c, *found)) return std::nullopt;
  if (!found) {
    auto last = contact::find_name_at_end(p.text, *p.lexicon, p.taken);
    if (!last && !else_said) return contact::find_name_dictated_last(p.text, *p.lexicon, p.taken);
    return last && comes_at_last(c, *last) ? last : std::nullopt;
  }
  // "Linh, and are you a person?": the name stands apart from what else is said.
  // "marcus johnson do you guys open sunday": dictated, so that no sign parts them.
  const bool sure =
      found->last > found->first + 1 || !p.lexicon->is_ordinary(p.text.key(found->first));
  const bool opens = found->first <= 1 || p.text.breaks(found->first);
  const bool apart = opens && found->last < p.text.size() &&
                     (p.text.pauses(found->last) || c.is(found->last, "and but pero y"_words) ||
                      (sure && c.is(found->last, contact::opens_other_matter)));
  const bool strange = p.text[found->first].word == unknown_word &&
                       !p.lexicon->is_ordinary(p.text.key(found->first));
  const std::uint32_t second = found->first + 1;
  const bool in_full = found->last == second + 1 && p.text[second].word == unknown_word &&
                       !p.lexicon->is_ordinary(p.text.key(second));  // "Colt Brannigan and"
  const bool named = apart && (strange || in_full ||
                               p.lexicon->base->first_names.contains(p.text.key(found->first)));
  return else_said && !named ? std::nullopt : found;
}

void prefer(Case& c) {
  const ChannelWish wish = find_channel(c);
  if (!wish.wanted) return;
  c.out().contact.preferred = wish.wanted;
  c.trace(*wish.wanted == Channel::phone  ? "contact.preferred phone"
          : *wish.wanted == Channel::text ? "contact.preferred text"
                                          : "contact.preferred email",
          wish.ground);
  c.act(Act::give_contact, wish.ground);
}

// "Gerald's number is 206 555 0147", "you called my mom at …", "is … your number?": not the
// visitor's. Under the question how to reach them it is what is to be taken.
bool is_of_another(const Case& c, const contact::Found& phone) {
  constexpr std::uint32_t reach = 5;
  const std::uint32_t first = phone.first;
  const std::uint32_t from = first > reach ? first - reach : 0;
  const auto is = [&](std::uint32_t i, WordSet auto words) {
    return i < c.text().size() && c.text().word_is_in(i, words);
  };
  if (first == 0) return false;
  if (is(first - 1, "is was es"_words) && is(phone.last, "your yours you yall su suyo"_words))
    return true;
  // "602 555 0148, thats my mothers phone"
  const std::uint32_t of =
      skip(phone.last, [&](std::uint32_t i) { return is(i, "that thats this is its it"_words); });
  if (of > phone.last && is(of, "my her his"_words) && is(of + 2, "phone number cell"_words) &&
      c.has_any({Cue::stop, Cue::complain, Cue::not_phone}))
    return true;
  if (c.asked() == Asked::contact) return false;
  if (is(first - 1, "is es"_words) && is(first - 2, "who whose quien hers theirs"_words))
    return true;
  // "i texted 602 555 0147 and got no answer"
  if (is(first - 1, "texted called dialed tried"_words) && is(first - 2, "i we just already"_words))
    return true;
  const bool bothered = c.has_any({Cue::stop, Cue::complain});
  if (bothered && is(first - 1, "at al"_words) &&
      is(first - 2,
         "mom mother dad father wife husband son sister brother daughter grandma neighbor mama "
         "esposa esposo hijo hija boss work job"_words))
    return true;
  for (std::uint32_t i = from; i + 1 < first; ++i) {
    // "the number on your sign …"
    if (is(i, "your yall"_words) &&
        is(i + 1, "sign website site page ad card listing voicemail billboard window"_words))
      return true;
    const std::string_view owner = c.text().source(i);
    const bool owned =
        owner.ends_with("'s") || owner.ends_with("\u2019s") || is(i, "his her their your"_words) ||
        is(i,
           "moms mothers dads fathers wifes husbands sons daughters sisters brothers grandmas "
           "grandpas bosses neighbors friends"_words);
    if (owned && is(i + 1, "number cell phone numero"_words)) return true;
  }
  return false;
}

// "my sister's number is 206 555 0147, don't use it": another's, which we are told to leave alone.
bool is_forbidden(const Case& c, const contact::Found& found) {
  constexpr std::uint32_t before = 6;
  constexpr std::uint32_t behind = 9;
  constexpr auto using_it =
      "use call text email send contact write give dial ring message bother usen llamen llame use "
      "manden mande"_words;
  const std::uint32_t from = found.first - std::min(found.first, before);
  bool of_other = false;
  for (std::uint32_t i = from; i < found.first && !of_other; ++i) {
    const std::string_view owner = c.text().source(i);
    of_other = owner.ends_with("'s") || owner.ends_with("\u2019s") ||
               c.is(i, "his her their"_words) ||
               (c.is(i, "my mi"_words) && !c.is(i + 1,
                                                "number phone cell email numero correo "
                                                "celular telefono new old work home"_words));
  }
  if (!of_other) return false;
  const auto size = static_cast<std::uint32_t>(c.text().size());
  for (std::uint32_t i = found.last; i < std::min(found.last + behind, size); ++i) {
    if (!c.is(i, "not never no"_words) || !c.word_in(i + 1, i + 4, using_it)) continue;
    return !c.word_in(i + 1, i + behind, "before after until till at during"_words);
  }
  return false;
}

// "Al Green" is of no language.
bool is_all(const Case& c, const contact::Found& name) {
  for (std::uint32_t i = 0; i < c.text().size(); ++i) {
    const bool named = name.first <= i && i < name.last;
    if (!named && c.parts().taken[i] == 0) return false;
  }
  return true;
}

}  // namespace

void decide_contact(Case& c) {
  const ReadingParts& p = c.parts();
  Contact& contact = c.out().contact;
  auto code = p.booking_code;
  if (!code && c.asked() == Asked::contact) code = contact::find_booking_code(p.text, true);
  if (code) {
    c.out().booking_code = code->value;
    c.trace("booking code", {code->first, code->last, code->rule});
  }
  if (const auto name = name_of(c)) {
    contact.name = name->value;
    c.given_name_at(name->first, name->last);
    if (c.asked_for_contact() || name->last > name->first + 1) c.name_at(name->first, name->last);
    if (is_all(c, *name)) c.out().language_said = false;
    c.act(Act::give_name, {name->first, name->last, name->rule});
    c.trace("contact.name", {name->first, name->last, name->rule});
  }
  const bool forbidden = (!p.phones.empty() && is_forbidden(c, p.phones.back())) ||
                         (!p.emails.empty() && is_forbidden(c, p.emails.back()));
  // "mine is 602 555 0147 and hers is 602 555 0148"
  const auto own = std::find_if(p.phones.rbegin(), p.phones.rend(),
                                [&](const auto& phone) { return !is_of_another(c, phone); });
  if (own != p.phones.rend() && !forbidden) {
    const contact::Found& phone = *own;
    contact.phone = phone.value;
    c.act(Act::give_contact, {phone.first, phone.last, phone.rule});
    c.trace("contact.phone", {phone.first, phone.last, phone.rule});
  }
  if (p.phones.empty() && p.emails.empty() && p.wrong_phone && !c.has(Cue::out_of_scope)) {
    c.out().wrong_phone = true;
    c.act(Act::give_contact, {p.wrong_phone->first, p.wrong_phone->last, p.wrong_phone->rule});
  }
  if (!p.emails.empty() && !forbidden) {
    const contact::Found& email = p.emails.back();
    contact.email = email.value;
    c.act(Act::give_contact, {email.first, email.last, email.rule});
    c.trace("contact.email", {email.first, email.last, email.rule});
  }
  if (forbidden || c.has_any({Cue::erase}) ||
      (c.has(Cue::stop) && p.phones.empty() && p.emails.empty() && !c.has(Cue::prefer_email) &&
       !c.has(Cue::prefer_text)))
    return;
  prefer(c);
}

}  // namespace kept::bot
