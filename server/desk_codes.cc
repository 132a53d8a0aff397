// A booking is opened from elsewhere by its code together with the contact given for it, at any
// rooftop of the group. Only failures are counted: in the conversation, and from its address.
#include <algorithm>

#include "server/attempts.h"
#include "server/desk.h"
#include "server/limits.h"
#include "server/log.h"

namespace kept::server {

using namespace inventory;

namespace {

struct GuessKeys {
  std::string conversation;
  std::string address;  // empty when it is not known
};

GuessKeys keys_of(const Conversation& conversation) {
  GuessKeys keys{"conversation " + std::to_string(conversation.id.value), {}};
  if (conversation.address_key != 0) {
    keys.address = "address " + std::to_string(conversation.address_key);
  }
  return keys;
}

std::optional<Instant> stopped_until(Attempts& guesses, const GuessKeys& keys, Instant now) {
  auto until = guesses.stopped_until(keys.conversation, limits::code_failures_of_chat, now);
  if (keys.address.empty()) return until;
  const auto other = guesses.stopped_until(keys.address, limits::code_failures_of_address, now);
  return std::max(until, other);
}

}  // namespace

bool Desk::opens(const Appointment& appointment, const bot::Contact& contact) {
  const auto* const owner = tx_.lead(appointment.lead);
  const auto& asker = *tx_.lead(lead());
  const auto phone = contact.phone.value_or(asker.phone);
  const auto email = contact.email.value_or(asker.email);
  return owner != nullptr &&
         ((!phone.empty() && owner->phone == phone) || (!email.empty() && owner->email == email));
}

bot::AppointmentUnknown Desk::code_failed() {
  const auto& conversation = *scene_.conversation;
  const auto keys = keys_of(conversation);
  code_attempts_.count(keys.conversation, tx_.now());
  if (!keys.address.empty()) code_attempts_.count(keys.address, tx_.now());
  if (stopped_until(code_attempts_, keys, tx_.now())) {
    log::warn("code_guesses_stopped", {{"conversation", conversation.id.value}});
    ledger_.note_refused_access(scene_.rooftop, "booking codes");
  }
  const bot::Subject nobody{bot::Table::conversation, conversation.id.value};
  return {refused(Refusal::unknown_appointment, nobody)};
}

bot::Result Desk::on(const bot::FindAppointment& action) {
  const bot::Subject nobody{bot::Table::conversation, scene_.conversation->id.value};
  const auto until = stopped_until(code_attempts_, keys_of(*scene_.conversation), tx_.now());
  if (until) {
    return bot::AppointmentUnknown{refused(Refusal::too_many_attempts, nobody),
                                   house_.zone.to_local(*until) + Minutes{1}};
  }
  const auto* const row = tx_.appointment_by_code(action.code);
  if (row == nullptr || !opens(*row, action.contact)) return code_failed();
  // Code and contact show that it is the same person: from now on this conversation is theirs.
  scene_.conversation->lead = row->lead;
  if (row->rooftop == scene_.rooftop) return bot::AppointmentSeen{appointment_fact(*row)};
  hand_over(row->rooftop);
  return bot::AppointmentSeen{appointment_fact(*row), bot::RooftopFact{tx_.mark(), house_.rooftop}};
}

}  // namespace kept::server
