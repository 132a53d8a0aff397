// From facts to sentences: the claims that each fact bears out, and no more.
#pragma once

#include <string>
#include <string_view>

#include "bot/action.h"
#include "bot/turn.h"

namespace kept::bot {

std::string label_of(const VehicleFact& vehicle);  // "2021 Mazda CX-5 Touring · K1234"
// "2021 Mazda CX-5 Touring (K1234)": many cars share a title, so a sentence names the one it means.
Evidenced<std::string> named(const VehicleFact& vehicle);

// ---- one vehicle
// Title, stock number, total price and when last seen: owed at the first mention of a car that is
// for sale, and said only then.
void tell_first_mention(Turn& turn, const VehicleFact& vehicle);
// The same whether or not it was said before.
void tell_mention(Turn& turn, const VehicleFact& vehicle);
// The same as an item of a list, said each time.
void list_vehicle(Turn& turn, const VehicleFact& vehicle);
void list_near(Turn& turn, const std::vector<NearVehicle>& near);
// Is it there, and whose? Tells a hold of the asker's own with its end.
void tell_standing(Turn& turn, const VehicleFact& vehicle);
void tell_price(Turn& turn, const VehicleFact& vehicle);
// Which of two costs less and by how much; nothing when a price is on request.
void tell_cheaper(Turn& turn, const VehicleFact& one, const VehicleFact& other);
// That this one, of another rooftop, stands there.
void tell_elsewhere(Turn& turn, const VehicleElsewhere& there);
// Until when a car is held for the asker.
void tell_held(Turn& turn, const VehicleFact& vehicle, Key key);
// `asked`: the values that were asked about ("is it AWD?"), for a yes or a no; may be empty.
void tell_field(Turn& turn, const VehicleFact& vehicle, std::string_view field,
                const std::vector<std::string>& asked = {});
void tell_equipment(Turn& turn, const VehicleFact& vehicle,
                    const std::vector<std::string>& features);
void tell_gone(Turn& turn, Key key, const VehicleFact& vehicle);
// That nothing goes by this stock number or VIN.
void tell_unknown(Turn& turn, const std::string& named, const VehicleUnknown& unknown);
// The value of a field as the books have it; empty when they do not.
std::string field_text(const inventory::VehicleSpec& spec, std::string_view field);

// ---- searches
// Tells what was found, shows it and asks which. `again`: the same search continued.
// That nothing fits the wish as it now is; nothing in its place.
// How many fit, without the list.
void tell_count(Turn& turn, const VehiclesFound& found);
// How many fit at each other rooftop, or that none does.
void tell_elsewhere(Turn& turn, const VehiclesFound& found);
void tell_no_match(Turn& turn, const VehiclesFound& found);
void tell_found(Turn& turn, const VehiclesFound& found, bool again);
// In which colours those found are, of which all are there.
void tell_colors_of(Turn& turn, const VehiclesFound& found);
// Of how many the one that follows stands out.
void tell_standout(Turn& turn, const Evidenced<int>& count, Standout standout);
// Free cars in place of one that is not to be had, or of what was wished.
void offer_instead(Turn& turn, const std::vector<NearVehicle>& near, Key intro);

// ---- holds, times, appointments
void tell_hold(Turn& turn, const VehicleFact& vehicle, const HoldFact& hold);
void tell_released(Turn& turn, Key key, const VehicleFact& vehicle);
// The reason that staff gave; nothing when they gave none.
void tell_released_why(Turn& turn, const VehicleFact& vehicle, std::string reason);
void tell_hold_refused(Turn& turn, const HoldRefused& refused);
// The same for one of several, by its name and without another in its place. True when no other
// can be held either.
bool tell_not_held(Turn& turn, const HoldRefused& refused);
// The refused wish, if one was, and the slots that are free.
void say_slots(Turn& turn, const SlotsOffered& offered);
// The same, with the slots as choices; asks which time.
void tell_slots(Turn& turn, const SlotsOffered& offered);
void tell_slot(Turn& turn, Key key, const SlotFact& slot);
void tell_slot_refused(Turn& turn, const SlotRefusedFact& refused);
void offer_slots(Turn& turn, const std::vector<SlotFact>& slots);
void tell_booked(Turn& turn, const AppointmentFact& appointment);
void tell_moved(Turn& turn, const Moved& moved);
// For which car it is.
void tell_visit_of(Turn& turn, const AppointmentFact& appointment);
void tell_vehicle_changed(Turn& turn, const AppointmentFact& appointment);
// By staff: with the reason they gave, or else as our own doing.
void tell_cancelled_by_us(Turn& turn, const AppointmentFact& appointment, std::string reason);
void tell_cancelled_why(Turn& turn, const AppointmentFact& appointment, std::string reason);
void tell_cancelled(Turn& turn, Key key, const AppointmentFact& appointment);
void tell_appointment(Turn& turn, Key key, const AppointmentFact& appointment);
// As one of several: when, with whom and for which car.
void tell_visit_item(Turn& turn, const AppointmentFact& appointment);
// Whether to cancel it, with its car.
void tell_cancel_question(Turn& turn, const AppointmentFact& appointment);
// Its code, if that was told here before.
void tell_code_again(Turn& turn, const AppointmentFact& appointment);
// What holds for its car: kept until, or not held, and why if it is for being too far ahead.
void tell_kept_car(Turn& turn, const AppointmentFact& appointment);
void tell_booking_refused(Turn& turn, const BookingRefused& refused);
// Too many codes were tried: until when none is looked up.
void tell_code_attempts(Turn& turn, const AppointmentUnknown& unknown);
// The conversation goes to this rooftop: the cars and times of the former one are left behind.
void arrive_at_rooftop(Turn& turn, const RooftopFact& fact);

// ---- people and the house
void tell_task(Turn& turn, Key key, const TaskFact& task);

}  // namespace kept::bot
