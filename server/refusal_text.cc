#include "server/refusal_text.h"

namespace kept::server {

using inventory::Refusal;

namespace {

std::string_view text_of_person_or_row(Refusal refusal) {
  switch (refusal) {
    case Refusal::not_permitted:
      return "You may not do this at this rooftop. Nothing was changed; ask a manager.";
    case Refusal::override_needs_manager:
      return "Only a manager can override a promise. Nothing was changed; ask a manager.";
    case Refusal::reason_missing:
      return "An override needs a reason. Nothing was changed; write one and send it again.";
    case Refusal::not_yours:
      return "This is in another person's hands. Nothing was changed; take it over first.";
    case Refusal::unknown_vehicle:
      return "There is no such vehicle at this rooftop. Nothing was changed; look it up again.";
    case Refusal::unknown_hold:
      return "There is no such hold any more. Nothing was changed; look at the vehicle again.";
    case Refusal::unknown_appointment:
      return "There is no such appointment at this rooftop. Nothing was changed.";
    case Refusal::unknown_conversation:
      return "There is no such conversation at this rooftop. Nothing was changed.";
    case Refusal::unknown_staff:
      return "This person takes no appointments at this rooftop. Nothing was changed; pick "
             "another.";
    case Refusal::unknown_task:
      return "There is no such task at this rooftop. Nothing was changed.";
    default:
      return {};
  }
}

std::string_view text_of_state(Refusal refusal) {
  switch (refusal) {
    case Refusal::vehicle_sold:
      return "This car is sold. Nothing was changed; pick another car.";
    case Refusal::vehicle_withdrawn:
      return "This car was withdrawn. Nothing was changed; pick another car.";
    case Refusal::vehicle_in_transit:
      return "This car has not arrived yet. Nothing was changed; pick another car.";
    case Refusal::vehicle_promised:
      return "This car is promised. Nothing was changed; a manager can override with a reason.";
    case Refusal::listed_elsewhere:
      return "This car stands on the lot of another rooftop of the group. Nothing was changed; "
             "have it withdrawn there first.";
    case Refusal::vehicle_already_held:
      return "This car is held for somebody else. Nothing was changed; pick another car or wait "
             "until the hold ends.";
    case Refusal::already_taken:
      return "Somebody else has taken this conversation. Nothing was changed; speak with them.";
    case Refusal::hold_not_active:
      return "This hold has ended already. Nothing was changed.";
    case Refusal::appointment_not_open:
      return "This appointment is over or was cancelled. Nothing was changed; book a new one.";
    case Refusal::task_not_open:
      return "This task is closed already. Nothing was changed.";
    case Refusal::status_unchanged:
      return "It is in that state already. Nothing was changed.";
    case Refusal::hold_limit_conversation:
      return "This customer has as many holds as one may have. Nothing was changed; release one.";
    case Refusal::hold_limit_address:
      return "Too many cars are held from one address. Nothing was changed; release one.";
    case Refusal::hold_limit_lot:
      return "Too much of the lot is held just now. Nothing was changed; try again later.";
    case Refusal::too_many_attempts:
      return "Too many attempts. Nothing was changed; wait an hour.";
    default:
      return {};
  }
}

std::string_view text_of_time_or_words(Refusal refusal) {
  switch (refusal) {
    case Refusal::in_the_past:
      return "This time is past. Nothing was changed; pick a later one.";
    case Refusal::too_short_notice:
      return "This time is too close to be booked. Nothing was changed; pick a later one.";
    case Refusal::beyond_horizon:
      return "This day is too far ahead to be booked. Nothing was changed; pick an earlier one.";
    case Refusal::time_does_not_exist:
      return "Clocks go forward over this time: it does not exist. Nothing was changed; pick "
             "another.";
    case Refusal::time_is_ambiguous:
      return "Clocks go back over this time: it occurs twice. Nothing was changed; pick another.";
    case Refusal::closed_day:
      return "The house is closed on this day. Nothing was changed; pick another day.";
    case Refusal::outside_hours:
      return "The house is closed at this time. Nothing was changed; pick a time within hours.";
    case Refusal::off_grid:
      return "Appointments start on a quarter hour. Nothing was changed; pick one that does.";
    case Refusal::vehicle_shown:
      return "The car is shown to somebody else at this time. Nothing was changed; pick another "
             "time.";
    case Refusal::staff_off_shift:
      return "Nobody asked for works at this time. Nothing was changed; pick another time or "
             "person.";
    case Refusal::slot_taken:
      return "This time was just taken. Nothing was changed; pick another slot.";
    case Refusal::before_its_day:
      return "The day of this appointment has not come yet. Nothing was changed; mark it on its "
             "day, or move or cancel it.";
    case Refusal::name_missing:
      return "An appointment needs a name. Nothing was changed; add it and send it again.";
    case Refusal::text_empty:
      return "There is nothing to send. Nothing was changed.";
    case Refusal::text_too_long:
      return "The text is too long. Nothing was changed; shorten it and send it again.";
    case Refusal::id_reused:
      return "Another command was sent under this id. Nothing was changed; send it under a new "
             "one.";
    case Refusal::older_feed:
      return "This feed is older than the last one. Nothing was changed.";
    case Refusal::too_much_vanished:
      return "An unusual share of the lot is missing from this feed. Nothing was changed; confirm "
             "it if it is right.";
    default:
      return "The books say no. Nothing was changed.";
  }
}

}  // namespace

std::string_view refusal_text(Refusal refusal) {
  if (const auto text = text_of_person_or_row(refusal); !text.empty()) return text;
  if (const auto text = text_of_state(refusal); !text.empty()) return text;
  return text_of_time_or_words(refusal);
}

int refusal_status(Refusal refusal) {
  switch (refusal) {
    case Refusal::not_permitted:
    case Refusal::override_needs_manager:
    case Refusal::not_yours:
      return 403;
    case Refusal::unknown_vehicle:
    case Refusal::unknown_hold:
    case Refusal::unknown_appointment:
    case Refusal::unknown_conversation:
    case Refusal::unknown_staff:
    case Refusal::unknown_task:
      return 404;
    case Refusal::reason_missing:
    case Refusal::name_missing:
    case Refusal::text_empty:
    case Refusal::text_too_long:
      return 400;
    default:
      return 409;
  }
}

}  // namespace kept::server
