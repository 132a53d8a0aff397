// The steps that rules name. Each works on one turn: takes its arguments from the conversation and
// the meaning, asks the books, says what they bear out and keeps the state true. rules/*.jsonl says
// when; which words, wording/.
#pragma once

#include <optional>

#include "bot/turn.h"

namespace kept::bot::steps {

// ---- the lot (steps_lot.cc)
void find_vehicles(Turn& turn);    // refines the wish and searches
void tell_colors(Turn& turn);      // in which colours the model asked about is on the lot
void tell_vague(Turn& turn);       // which wishes need a number, or are in no record
void start_over(Turn& turn);       // the wish is forgotten; searches for what is said with it
void find_more(Turn& turn);        // the same search, continued
void move_to_rooftop(Turn& turn);  // the tapped one; searches there
void go_to_sought(Turn& turn);     // the rooftop of the car that was asked for here
void find_elsewhere(Turn& turn);   // what fits the wish at the other rooftops
void find_instead(Turn& turn);     // the same search from its beginning

void ask_if_car_meant(Turn& turn);  // "escape": the model, or the word?
void find_car_meant(Turn& turn);    // it was the model

// ---- a bare number (steps_number.cc)
void ask_which_number(Turn& turn);   // "15": a price, or a year?
void find_number_meant(Turn& turn);  // the one reading, or the one the words name
void find_price_meant(Turn& turn);   // the tapped one
void find_year_meant(Turn& turn);

// ---- one vehicle (steps_vehicle.cc)
void select_vehicle(Turn& turn);   // the one that is meant; its hold is then due
void take_tapped(Turn& turn);      // the tapped one
void pass_over(Turn& turn);        // the car spoken of is not wanted: which then, or what kind
void pass_over_all(Turn& turn);    // none of those shown: another wish
void take_shown(Turn& turn);       // "yes" to the one that was shown
void answer_question(Turn& turn);  // about the one that is meant
void let_go(Turn& turn);           // "release the Charger", of what is held without a visit
void find_standout(Turn& turn);    // the cheapest, newest or least driven of the lot
void find_same_in(Turn& turn);     // "do you have it in white?"
void find_cheaper(Turn& turn);     // "anything cheaper?", among what was wished
void tell_best_shown(Turn& turn);  // "which is the cheapest?", of those shown
void place_due_hold(Turn& turn);
void hold_several(Turn& turn);  // as many of those named together as may be held (steps_several.cc)
void see_several(Turn& turn);   // a visit for several: put down for the first, the others noted
void look_again(Turn& turn);    // "are you sure?"
void tell_price_firm(Turn& turn);
void tell_spoken_of(Turn& turn);  // how it stands with the car spoken of
void ask_lot_check(Turn& turn);   // opens the task

// ---- cars side by side (steps_compare.cc)
void compare_prices(Turn& turn);  // what two cars cost, and which is less
void compare_cars(Turn& turn);    // in what those meant differ
void note_car_meant(Turn& turn);  // the one car that fits what is named is spoken of from now on

// ---- a visit (steps_visit.cc)
void begin_visit(Turn& turn);
void begin_cancelled_again(Turn& turn);  // the visit that was cancelled, at its time
void begin_visit_again(Turn& turn);      // for the car of the visit cancelled or given up
void weigh_next_day(Turn& turn);         // the day after the one spoken of
void begin_appraisal(Turn& turn);        // a visit to have their car looked at
void weigh_time(Turn& turn);  // looks the wished times up; an exact one that is free is chosen
void take_tapped_slot(Turn& turn);
void take_offered_side(Turn& turn);  // "the later one" of those offered
void take_offered_slot(Turn& turn);  // by its place in the list, or the only one
void offer_times(Turn& turn);
void tell_time_again(Turn& turn);  // the start chosen, or those offered
void confirm_time(Turn& turn);     // repeats the start with its full date and asks
void time_confirmed(Turn& turn);
void wait_with_booking(Turn& turn);  // no start is booked from now on but by a yes
void time_denied(Turn& turn);
void ask_other_time(Turn& turn);
void tell_chosen(Turn& turn);         // the start just chosen is free
void tell_weighed(Turn& turn);        // whether the time just wished is free, and what is near it
void ask_person_details(Turn& turn);  // name, contact or both: what is not known
void book(Turn& turn);
void without_vehicle(Turn& turn);  // a visit to the showroom, no particular car

// ---- an appointment there is (steps_appointment.cc)
bool tell_if_booked(Turn& turn, inventory::VehicleId id);  // true: a visit for that car stands
void begin_visit_or_tell(Turn& turn);  // a new one, or the one that is booked for that very car
void begin_move(Turn& turn);
void move(Turn& turn);
void visit_instead(Turn& turn);  // the visit that is booked is for the car spoken of
void visit_as_well(Turn& turn);  // for the car spoken of there is another visit
void keep_visit(Turn& turn);     // as it is booked: the car spoken of is let go
void keep_time_wish(Turn& turn);
void go_back(Turn& turn);        // asks whether to move it to when it was before
void shift_time(Turn& turn);     // "30 minutes later", of the start that is chosen
void rule_out_time(Turn& turn);  // no start then; other times are to be offered
void offer_to_cancel(Turn& turn);
void propose_move(Turn& turn);  // weighs the time that was named, and asks
void ask_move(Turn& turn);      // whether to move to the time chosen
void find_booking(Turn& turn);  // by code and contact, from elsewhere
void look_for_booking_to_cancel(Turn& turn);
void look_for_booking_to_move(Turn& turn);
void look_for_booking_to_tell(Turn& turn);
void tapped_appointment(Turn& turn);

// ---- the visitor's own visits and cars (steps_own.cc)
// The visit that the words name is the one spoken of from now on. Where they fit several, or name
// another than the one that stands, that is told and asked, and `visit_unclear`.
void settle_to_cancel(Turn& turn);
void settle_to_move(Turn& turn);
void pick_visit(Turn& turn);         // "the monday one", asked which
void go_on_with_picked(Turn& turn);  // cancels it, or moves it to the time that was wished
void cancel_all(Turn& turn);
void keep_visits(Turn& turn);  // none of them after all
void tell_none_booked(Turn& turn);
void tell_own(Turn& turn);  // the visits and the cars held

void tell_own_visit(Turn& turn);  // the appointment as it stands, or all of them

// ---- letting go (steps_cancel.cc)
void cancel(Turn& turn);
void cancel_booked(Turn& turn);  // the visit that stands, not the one being planned
void cancel_again(Turn& turn);
void confirm_cancel(Turn& turn);     // tells the visit and asks
void drop_visit(Turn& turn);         // the plan; a visit that stands is told
void keep_or_weigh(Turn& turn);      // "keep saturday": its day as it stands, or another
void keep_or_go_back(Turn& turn);    // the same when nothing is being moved
void tell_visit_stands(Turn& turn);  // if one does
void keep_appointment(Turn& turn);   // as it is: no move after all

// ---- people and the house (steps_people.cc)
void greet(Turn& turn);
void note_contact(Turn& turn);
void keep_contact(Turn& turn);  // the same without a word
void note_declined(Turn& turn);
void tell_planned_hold(Turn& turn);  // until when the car of the plan is held
void ask_name(Turn& turn);
void open_task_person(Turn& turn);
void open_task_question(Turn& turn);
void open_task_financing(Turn& turn);
void open_task_trade_in(Turn& turn);
void open_task_price(Turn& turn);
void open_task_service(Turn& turn);
void open_task_complaint(Turn& turn);
void open_task_delete(Turn& turn);
void stop_messages(Turn& turn);
void note_trade_in(Turn& turn);
void note_trouble(Turn& turn);
void note_drivable(Turn& turn);
void note_not_drivable(Turn& turn);
void note_question(Turn& turn);  // for whoever owes an answer
void note_late(Turn& turn);      // that they come late; the visit stands
void tell_phone(Turn& turn);     // the rooftop's, or that there is no record of it
void tell_hours(Turn& turn);
void tell_place(Turn& turn);

// ---- the thread of the talk (steps_talk.cc)
void ask_again(Turn& turn);            // the open question, as it stands
void ask_again_or_person(Turn& turn);  // the same, and a person besides
void leave_to_person(Turn& turn);      // "yes" passes what was not understood on to a person
void keep_question(Turn& turn);        // it stays open and is not asked again
void ask_which(Turn& turn);
void ask_criteria(Turn& turn);
void ask_criteria_other(Turn& turn);
void ask_anything(Turn& turn);
void ask_name_again(Turn& turn);
void ask_drivable(Turn& turn);
void ask_task_contact(Turn& turn);
void not_understood(Turn& turn);
void propose_person(Turn& turn);
void side_answer(Turn& turn);  // what was said leaves the open question open
void fall_silent(Turn& turn);  // nothing is asked in the end
void offer_person(Turn& turn);
void offer_help(Turn& turn);

// ---- what happened to the books (steps_events.cc)
void tell_vehicle_gone(Turn& turn);
void tell_hold_released(Turn& turn);
void tell_moved_by_us(Turn& turn);
void tell_cancelled_by_us(Turn& turn);
void tell_staff_joined(Turn& turn);

// ---- shared by steps
std::optional<VehicleFact> look_at(Turn& turn, inventory::VehicleId id);
// At that place of the list shown last: 1 the first, -1 the last; none where the list has none.
std::optional<inventory::VehicleId> shown_at(const ConversationState& state, int place);
void note_wish(Turn& turn);
// Searches for what is said on top of what was wished. Where nothing fits both, the make and model
// wished before give way to another kind of car, and everything to another make or model.
std::optional<VehiclesFound> find_as_said(Turn& turn, const Criteria& before, const Criteria& said);
// The same for what an answer to "did you mean ...?" has settled, told and noted as the wish.
void find_meant(Turn& turn, const Criteria& meant);
void note_fact(Turn& turn, std::string_view label, std::string_view text);
// A car is picked: spoken of, to be held, to be visited; or put under the visit that wants one.
void take(Turn& turn, inventory::VehicleId id);
// A visit that stands without a car to be had takes this one, and one for another car where that is
// said; where nothing is, it is asked. False when the car is to have a visit of its own.
bool join_visit(Turn& turn, inventory::VehicleId id);
// Holds the car and tells of it, or why not. False when it is not to be had at all.
bool place_hold(Turn& turn, inventory::VehicleId id);
// Lets a car go that is held for nothing but this talk, and tells it. False when it is not.
bool release(Turn& turn, inventory::VehicleId id);
void forget_visit(ConversationState& state);  // the plan alone
// Of what LookForVisit came to, if it found none.
void tell_no_visit(Turn& turn, Key key, const Result& looked);
// As find_instead, without the list where it is the one that was shown last.
void find_in_short(Turn& turn);
// Free cars in place of this one: such as the visitor wished for, without a wish such as it is.
void find_in_place_of(Turn& turn, const VehicleFact& vehicle);
// Which of those shown, with taps for those that can be had.
void ask_which(Turn& turn, Key words);
void present(Turn& turn, inventory::VehicleId id);  // its price, how it stands, and the offer of it
void tell_visit(Turn& turn, bool with_car);         // the appointment as it stands
// "is it blue?", of the one car in view.
bool asks_of_car_in_view(const Turn& turn);
// The vehicle that is meant, read afresh; none when that had to be asked or none exists (said).
enum class Meant { to_ask_about, to_take };
std::optional<VehicleFact> vehicle_meant(Turn& turn, Meant meant);
// The same when no words say which.
std::optional<VehicleFact> vehicle_spoken_of(Turn& turn, Meant meant);

}  // namespace kept::bot::steps
