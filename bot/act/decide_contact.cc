#include <algorithm>

#include "bot/act/decide.h"

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
  return vehicle || lone ? std::nullopt : found;
}

std::optional<contact::Found> name_of(const Case& c) {
  const ReadingParts& p = c.parts();
  if (p.introduced_name) return p.introduced_name;
  const bool reached = !p.phones.empty() || !p.emails.empty();
  if (reached) return name_beside_contact(p);
  if (auto sure = sure_name(c)) return sure;
  if (c.asked() != Asked::name) return std::nullopt;
  if (c.has_any({Cue::decline, Cue::person, Cue::bot, Cue::out_of_scope, Cue::complain, Cue::stop,
                 Cue::erase, Cue::vehicle_fact, Cue::hours, Cue::location, Cue::number_request,
                 Cue::cancel}))
    return std::nullopt;
  if (c.only({Cue::decline_weak, Cue::wait, Cue::no})) return std::nullopt;
  return contact::find_answered_name(p.text, *p.lexicon, p.taken);
}

void prefer(Case& c) {
  const bool reached = !c.parts().phones.empty() || !c.parts().emails.empty();
  const CueHit* phone = c.cue(Cue::prefer_phone);
  const CueHit* text = c.cue(Cue::prefer_text);
  const CueHit* email = c.cue(Cue::prefer_email);
  const CueHit* refused = c.cue(Cue::not_phone);
  const auto take = [&](Channel channel, const CueHit* hit) {
    c.out().contact.preferred = channel;
    c.trace(channel == Channel::phone  ? "contact.preferred phone"
            : channel == Channel::text ? "contact.preferred text"
                                       : "contact.preferred email",
            {hit->first, hit->last, hit->rule});
    c.act(Act::give_contact, hit);
  };
  if (refused != nullptr && c.has(Cue::stop) && text == nullptr && email == nullptr) return;
  const bool no_text =
      refused != nullptr && c.word_in(refused->first, refused->last, {"text", "texting", "texts"});
  const bool no_email = refused != nullptr &&
                        c.word_in(refused->first, refused->last, {"email", "emailing", "emails"});
  if (refused != nullptr && !no_text && !no_email) phone = nullptr;
  if (no_text) text = nullptr;
  if (no_email) email = nullptr;
  if (refused != nullptr && phone == nullptr && text == nullptr && email == nullptr) {
    if (c.says({"text", "mensaje", "mensajes", "texto", "texting", "texts"}) && !no_text)
      return take(Channel::text, refused);
    if (c.says({"email", "correo", "emails"}) && !no_email) return take(Channel::email, refused);
    if (c.says({"call", "phone", "llame", "llamen"}) && (no_text || no_email))
      return take(Channel::phone, refused);
    return;
  }
  // "call me" alone asks for a person; with a number or as an answer it names the channel.
  const bool plain_call =
      phone != nullptr && c.has(Cue::call_back) && !reached && c.asked() != Asked::contact;
  const bool explicit_call =
      phone != nullptr && c.word_in(phone->first, phone->last,
                                    {"best", "better", "prefer", "by", "over", "via", "prefiero",
                                     "mejor", "por", "only", "easier", "fine", "works"});
  const CueHit* first = nullptr;
  Channel channel = Channel::phone;
  if (phone != nullptr && (!plain_call || explicit_call) &&
      !(c.has(Cue::number_request) && !reached))
    first = phone;
  if (text != nullptr && (first == nullptr || text->first < first->first))
    first = text, channel = Channel::text;
  if (email != nullptr && (first == nullptr || email->first < first->first))
    first = email, channel = Channel::email;
  if (first != nullptr) take(channel, first);
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
  if (!p.phones.empty()) {
    const contact::Found& phone = p.phones.back();
    contact.phone = phone.value;
    c.act(Act::give_contact, {phone.first, phone.last, phone.rule});
    c.trace("contact.phone", {phone.first, phone.last, phone.rule});
  }
  if (p.phones.empty() && p.emails.empty() && p.wrong_phone) {
    c.out().wrong_phone = true;
    c.act(Act::give_contact, {p.wrong_phone->first, p.wrong_phone->last, p.wrong_phone->rule});
  }
  if (!p.emails.empty()) {
    const contact::Found& email = p.emails.back();
    contact.email = email.value;
    c.act(Act::give_contact, {email.first, email.last, email.rule});
    c.trace("contact.email", {email.first, email.last, email.rule});
  }
  if (c.has_any({Cue::erase}) || (c.has(Cue::stop) && p.phones.empty() && p.emails.empty() &&
                                  !c.has(Cue::prefer_email) && !c.has(Cue::prefer_text)))
    return;
  prefer(c);
}

}  // namespace kept::bot
