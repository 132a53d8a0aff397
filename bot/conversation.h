// The state of a dialogue: what is known, what is open, what was shown. Kept from turn to turn,
// small, and bounded in every list. A plain value; `encode`/`decode` give it a durable form.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bot/meaning.h"
#include "bot/question.h"
#include "inventory/appointment.h"
#include "inventory/ids.h"
#include "inventory/instant.h"

namespace kept::bot {

// A choice offered with a message: what the visitor may tap, and what it then means.
struct Choice {
  enum class Kind : std::uint8_t {
    vehicle,  // value: vehicle id
    slot,     // value: the start in milliseconds
    yes,
    no,
    person,
    rooftop,             // value: rooftop id
    more,                // show more of the same search
    move_appointment,    // value: appointment id
    cancel_appointment,  // value: appointment id
    act,                 // value: index of an Act ("Ask about hours")
    other_time,
    skip_contact,
    lot_check,      // value: vehicle id
    visit_instead,  // value: vehicle id; the visit that is booked is for this one
    visit_as_well,  // value: vehicle id; for this one there is another visit
    price_meant,    // value: whole dollars; a bare number is the most that would be paid
    year_meant,     // value: the year that a bare number is
  };
  Kind kind = Kind::yes;
  std::int64_t value = 0;
  std::string label;

  bool operator==(const Choice&) const = default;
};

// "slot:1796479200000" and back. The text is what crosses the wire as the choice's id.
std::string choice_id(const Choice& choice);
std::optional<Choice> choice_from(std::string_view id);

struct OfferedSlot {
  inventory::Instant start{};
  LocalMinute local{};

  bool operator==(const OfferedSlot&) const = default;
};

// What was offered last beyond the open question.
enum class Offer : std::uint8_t {
  none,
  put_aside,
  lot_check,
  person,
  other_rooftop,
  car_meant,
  number_meant
};
enum class Finding : std::uint8_t { none, to_cancel, to_move, to_tell };

// What was last asked about a car.
struct Inquiry {
  Criteria about;  // the values asked about: "is it AWD?"
  std::vector<Topic> topics;

  bool empty() const { return about.empty() && topics.empty(); }
  bool operator==(const Inquiry&) const = default;
};

struct ConversationState {
  Language language = Language::en;
  Asked asked = Asked::nothing;
  std::int64_t asked_seq = 0;  // sequence of the message that holds the open question

  Criteria wish;                                // all that was wished so far, corrected
  std::vector<inventory::VehicleId> shown;      // as last listed: what "the second one" means
  int shown_skip = 0;                           // how many of the same search were shown before
  std::optional<inventory::VehicleId> vehicle;  // the one spoken of
  Inquiry inquiry;                              // what "and the first?" asks again
  std::optional<inventory::VehicleId> sought;   // asked for here, standing at another rooftop

  inventory::AppointmentKind kind = inventory::AppointmentKind::test_drive;
  std::vector<When> time_wish;        // wished before it could be offered
  std::vector<When> ruled_out;        // no start within these is offered (bounded)
  std::vector<OfferedSlot> offered;   // starts last offered
  std::optional<OfferedSlot> chosen;  // the start chosen, not yet booked
  std::optional<inventory::AppointmentId> appointment;
  std::optional<LocalMinute> moved_from;             // when it was before it was moved here
  std::vector<inventory::AppointmentId> codes_told;  // whose codes were told here (bounded)
  bool moving = false;              // the chosen time is for moving the appointment
  bool visiting = false;            // a visit is being arranged
  bool confirmed = false;           // the chosen start needs no further question
  bool asks_to_book = false;        // "maybe", "don't book yet": no start is sure but by a yes
  Offer offer = Offer::none;        // what a bare "yes" accepts
  Finding finding = Finding::none;  // why a booking from elsewhere is looked for
  Finding picking = Finding::none;  // why it was asked which of the visits is meant
  std::string code;                 // of that booking, once given
  std::string unanswered;           // the question that a person was offered for
  std::string car_meant;            // the model that it was asked about whether it is meant
  std::optional<inventory::AppointmentId> cancelled;  // the last one that was
  std::optional<inventory::VehicleId> dropped;        // the car of the visit planned and given up

  bool name_known = false;
  bool contact_known = false;
  bool contact_declined = false;
  bool contact_asked = false;        // for a task
  bool contact_asked_again = false;  // it was passed over; nobody is asked a third time
  bool greeted = false;
  bool looked_again = false;                  // by the last message, which asked whether it is so
  int not_understood = 0;                     // in a row
  std::vector<inventory::TaskId> tasks_told;  // as owed (bounded)
  std::vector<inventory::VehicleId> priced;   // already told with their total price (bounded)
  std::vector<Choice> choices;                // of the last assistant message

  bool operator==(const ConversationState&) const = default;
};

// Versioned text form, independent of the machine. decode gives nothing for what encode never made.
std::string encode(const ConversationState& state);
std::optional<ConversationState> decode(std::string_view text);

}  // namespace kept::bot
