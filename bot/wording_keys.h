// The closed list of what can be said: each key with the kind of claim its template belongs to, or
// that it is plain, an echo, or the label of a choice. A key's name in the files is the text here.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "bot/claim.h"

namespace kept::bot {

// clang-format off
#define KEPT_CLAIM_KEYS(X)                                                                 \
  /* the lot */                                                                            \
  X(lot_match, "lot.match", vehicles_match)                                                \
  X(lot_match_any, "lot.match_any", vehicles_match)                                        \
  X(lot_cheapest, "lot.cheapest", vehicles_match)                                          \
  X(lot_dearest, "lot.dearest", vehicles_match)                                            \
  X(lot_newest, "lot.newest", vehicles_match)                                              \
  X(lot_least_driven, "lot.least_driven", vehicles_match)                                  \
  X(lot_colors, "lot.colors", vehicles_match)                                              \
  X(lot_more, "lot.more", vehicles_match)                                                  \
  X(lot_no_more, "lot.no_more", vehicles_match)                                            \
  X(lot_held, "lot.held", vehicles_held)                                                   \
  X(lot_none, "lot.none", no_vehicle_matches)                                              \
  X(lot_none_any, "lot.none_any", no_vehicle_matches)                                      \
  X(lot_elsewhere, "lot.elsewhere", matches_elsewhere)                                     \
  X(lot_none_elsewhere, "lot.none_elsewhere", no_vehicle_matches)                          \
  /* one car */                                                                            \
  X(car_listed, "car.listed", vehicle_listed)                                              \
  X(car_listed_stale, "car.listed_stale", vehicle_listed_stale)                            \
  X(car_first, "car.first", vehicle_listed)                                                \
  X(car_first_stale, "car.first_stale", vehicle_listed_stale)                              \
  X(car_near, "car.near", vehicle_near)                                                    \
  X(car_near_same, "car.near_same", vehicle_near)                                          \
  X(car_standing, "car.standing", vehicle_standing)                                        \
  X(car_not_confirmed, "car.not_confirmed", vehicle_not_confirmed)                         \
  X(car_held_other, "car.held_other", vehicle_held_by_other)                               \
  X(car_gone, "car.gone", vehicle_gone)                                                    \
  X(car_sold, "car.sold", vehicle_gone)                                                    \
  X(car_gone_from_you, "car.gone_from_you", vehicle_gone)                                  \
  X(car_sold_from_you, "car.sold_from_you", vehicle_gone)                                  \
  X(car_in_transit, "car.in_transit", vehicle_in_transit)                                  \
  X(car_pending, "car.pending", vehicle_pending)                                           \
  X(car_price, "car.price", vehicle_price)                                                 \
  X(car_price_parts, "car.price_parts", vehicle_price)                                     \
  X(car_cheaper, "car.cheaper", vehicle_price)                                             \
  X(car_same_price, "car.same_price", vehicle_price)                                       \
  X(car_price_on_request, "car.price_on_request", vehicle_price_on_request)                \
  X(car_detail, "car.detail", vehicle_detail)                                              \
  X(car_detail_yes, "car.detail_yes", vehicle_detail)                                      \
  X(car_detail_no, "car.detail_no", vehicle_detail)                                        \
  X(car_detail_unknown, "car.detail_unknown", vehicle_detail_unknown)                      \
  X(car_equipped_yes, "car.equipped_yes", vehicle_equipped)                                \
  X(car_equipment, "car.equipment", vehicle_equipped)                                      \
  X(car_not_listed, "car.not_listed", equipment_not_listed)                                \
  X(car_equipment_unknown, "car.equipment_unknown", equipment_unknown)                     \
  X(car_unknown, "car.unknown", vehicle_unknown)                                           \
  X(car_elsewhere, "car.elsewhere", matches_elsewhere)                                     \
  /* holds */                                                                              \
  X(hold_until, "hold.until", held_until)                                                  \
  X(hold_until_short, "hold.until_short", held_until)                                      \
  X(hold_still, "hold.still", held_until)                                                  \
  X(hold_item, "hold.item", held_until)                                                    \
  X(hold_limit_conversation, "hold.limit_conversation", hold_refused)                      \
  X(hold_limit_address, "hold.limit_address", hold_refused)                                \
  X(hold_limit_lot, "hold.limit_lot", hold_refused)                                        \
  X(hold_refused, "hold.refused", hold_refused)                                            \
  X(hold_released, "hold.released", hold_released)                                         \
  X(hold_released_as_asked, "hold.released_as_asked", hold_released)                       \
  X(hold_released_by_us, "hold.released_by_us", hold_released)                             \
  X(hold_released_why, "hold.released_why", hold_released)                                 \
  /* times */                                                                              \
  X(slot_free, "slot.free", slot_free)                                                     \
  X(slot_confirm, "slot.confirm", slot_free)                                               \
  X(slot_book, "slot.book", slot_free)                                                     \
  X(slot_move, "slot.move", slot_free)                                                     \
  X(slot_list, "slot.list", slots_free)                                                    \
  X(slot_latest, "slot.latest", slots_free)                                                \
  X(slot_nearest, "slot.nearest", slots_free)                                              \
  X(slot_none, "slot.none", no_slots)                                                      \
  X(slot_past, "slot.past", slot_refused)                                                  \
  X(slot_notice, "slot.notice", slot_refused)                                              \
  X(slot_horizon, "slot.horizon", slot_refused)                                            \
  X(slot_gap, "slot.gap", slot_refused)                                                    \
  X(slot_fold, "slot.fold", slot_refused)                                                  \
  X(slot_closure, "slot.closure", slot_refused)                                            \
  X(slot_day_closed, "slot.day_closed", slot_refused)                                      \
  X(slot_weekday_closed, "slot.weekday_closed", slot_refused)                              \
  X(slot_hours, "slot.hours", slot_refused)                                                \
  X(slot_closing, "slot.closing", slot_refused)                                            \
  X(slot_grid, "slot.grid", slot_refused)                                                  \
  X(slot_shown, "slot.shown", slot_refused)                                                \
  X(slot_shift, "slot.shift", slot_refused)                                                \
  X(slot_taken, "slot.taken", slot_refused)                                                \
  X(slot_day_full, "slot.day_full", slot_refused)                                          \
  /* appointments */                                                                       \
  X(book_booked, "book.booked", booked)                                                    \
  X(book_code, "book.code", booked)                                                        \
  X(book_code_contact, "book.code_contact", booked)                                        \
  X(book_held, "book.held", booked_held)                                                   \
  X(book_unheld, "book.unheld", booked_unheld)                                             \
  X(book_not_held, "book.not_held", booked_unheld)                                        \
  X(book_moved, "book.moved", appointment_moved)                                           \
  X(book_car_changed, "book.car_changed", booked)                                          \
  X(book_is_for, "book.is_for", booked)                                                    \
  X(book_is, "book.is", booked)                                                            \
  X(book_item, "book.item", booked)                                                        \
  X(book_item_plain, "book.item_plain", booked)                                            \
  X(book_item_code, "book.item_code", booked)                                              \
  X(book_stands, "book.stands", booked)                                                    \
  X(book_cancel_confirm, "book.cancel_confirm", booked)                                    \
  X(book_cancel_confirm_car, "book.cancel_confirm_car", booked)                            \
  X(book_moved_by_us, "book.moved_by_us", booked)                                          \
  X(book_cancelled, "book.cancelled", appointment_cancelled)                               \
  X(book_was_cancelled, "book.was_cancelled", appointment_cancelled)                       \
  X(book_cancelled_as_asked, "book.cancelled_as_asked", appointment_cancelled)             \
  X(book_cancelled_by_us, "book.cancelled_by_us", appointment_cancelled)                   \
  X(book_cancelled_why, "book.cancelled_why", appointment_cancelled)                       \
  X(book_unknown, "book.unknown", appointment_unknown)                                     \
  X(no_visit, "no_visit", appointment_unknown)                                             \
  X(book_none, "book.none", appointment_unknown)                                           \
  X(own_none, "own.none", appointment_unknown)                                             \
  X(book_attempts, "book.attempts", appointment_unknown)                                   \
  X(refused_general, "refused.general", refused)                                           \
  /* people and the house */                                                               \
  X(task_person, "task.person", task_owed)                                                 \
  X(task_person_at, "task.person_at", task_owed)                                           \
  X(task_call_at, "task.call_at", task_owed)                                               \
  X(task_call_later, "task.call_later", task_owed)                                         \
  X(task_person_closed, "task.person_closed", task_owed)                                   \
  X(task_question, "task.question", task_owed)                                             \
  X(task_lot_check, "task.lot_check", task_owed)                                           \
  X(task_service, "task.service", task_owed)                                               \
  X(task_finance, "task.finance", task_owed)                                               \
  X(task_trade, "task.trade", task_owed)                                                   \
  X(task_price, "task.price", task_owed)                                                   \
  X(task_complaint, "task.complaint", task_owed)                                           \
  X(task_delete, "task.delete", task_owed)                                                 \
  X(task_still, "task.still", task_owed)                                                   \
  X(task_here, "task.here", task_owed)                                                     \
  X(hours_days, "hours.days", hours)                                                       \
  X(house_open, "house.open", house_open)                                                  \
  X(house_closed, "house.closed", house_closed)                                            \
  X(place_phone, "place.phone", place)                                                     \
  X(place_address, "place.address", place)                                                 \
  X(rooftop_moved, "rooftop.moved", rooftop_moved)                                         \
  X(messages_stopped, "messages.stopped", messages_stopped)                                \
  X(staff_joined, "staff.joined", staff_joined)

#define KEPT_PLAIN_KEYS(X)                                                                 \
  X(greet_disclose, "greet.disclose")                                                      \
  X(greet_again, "greet.again")                                                            \
  X(ask_criteria, "ask.criteria")                                                          \
  X(ask_criteria_other, "ask.criteria_other")                                              \
  X(ask_which, "ask.which")                                                                \
  X(ask_which_mean, "ask.which_mean")                                                      \
  X(ask_suv_or_truck, "ask.suv_or_truck")                                                  \
  X(ask_near, "ask.near")                                                                  \
  X(near_instead, "near.instead")                                                          \
  X(near_intro, "near.intro")                                                              \
  X(ask_put_aside, "ask.put_aside")                                                        \
  X(ask_lot_check, "ask.lot_check")                                                        \
  X(ask_person, "ask.person")                                                              \
  X(ask_which_visit, "ask.which_visit")                                                    \
  X(ask_which_booked, "ask.which_booked")                                                  \
  X(ask_go_there, "ask.go_there")                                                          \
  X(ask_time, "ask.time")                                                                  \
  X(ask_time_which, "ask.time_which")                                                      \
  X(ask_time_other, "ask.time_other")                                                      \
  X(ask_name, "ask.name")                                                                  \
  X(ask_name_again, "ask.name_again")                                                      \
  X(ask_name_contact, "ask.name_contact")                                                  \
  X(ask_contact, "ask.contact")                                                            \
  X(ask_contact_task, "ask.contact_task")                                                  \
  X(ask_contact_given, "ask.contact_given")                                                \
  X(ask_code, "ask.code")                                                                  \
  X(ask_code_contact, "ask.code_contact")                                                  \
  X(ask_drivable, "ask.drivable")                                                          \
  X(ask_anything, "ask.anything")                                                          \
  X(ask_help, "ask.help")                                                                  \
  X(thanks_welcome, "thanks.welcome")                                                      \
  X(goodbye, "goodbye")                                                                    \
  X(bot_yes, "bot.yes")                                                                    \
  X(smalltalk, "smalltalk")                                                                \
  X(not_understood, "not_understood")                                                      \
  X(not_understood_again, "not_understood.again")                                          \
  X(not_understood_person, "not_understood.person")                                        \
  X(out_of_scope, "out_of_scope")                                                          \
  X(stale, "stale")                                                                        \
  X(only_books, "only_books")                                                              \
  X(looked_again, "looked_again")                                                          \
  X(looked_once_more, "looked_once_more")                                                  \
  X(nothing_to_check, "nothing_to_check")                                                  \
  X(no_record, "no_record")                                                                \
  X(vague_price, "vague_price")                                                            \
  X(vague_mpg, "vague_mpg")                                                                \
  X(vague_towing, "vague_towing")                                                          \
  X(language, "language")                                                                  \
  X(no_such_time, "no_such_time")                                                          \
  X(no_such_place, "no_such_place")                                                        \
  X(not_that_many, "not_that_many")                                                        \
  X(none_like_that, "none_like_that")                                                      \
  X(search_forgotten, "search_forgotten")                                                  \
  X(contact_why, "contact.why")                                                            \
  X(contact_declined, "contact.declined")                                                  \
  X(name_needed, "name.needed")                                                            \
  X(several_noted, "several.noted")                                                        \
  X(late_noted, "late.noted")                                                              \
  X(contact_noted, "contact.noted")                                                        \
  X(contact_wrong, "contact.wrong")                                                        \
  X(sorry_problem, "sorry.problem")                                                        \
  X(sorry_complaint, "sorry.complaint")                                                    \
  X(sorry_ours, "sorry.ours")                                                              \
  X(sorry_cancelled, "sorry.cancelled")                                                    \
  X(drivable_no, "drivable.no")                                                            \
  X(drivable_yes, "drivable.yes")                                                          \
  X(finance_cannot, "finance.cannot")                                                      \
  X(trade_cannot, "trade.cannot")                                                          \
  X(price_cannot, "price.cannot")                                                          \
  X(visit_dropped, "visit.dropped")                                                        \
  X(all_right, "all_right")                                                                \
  X(person_joined, "person.joined")                                                        \
  X(handed_back, "handed_back")

#define KEPT_ECHO_KEYS(X)                                                                  \
  X(echo_name, "echo.name")                                                                \
  X(echo_car_meant, "echo.car_meant")                                                      \
  X(echo_price_or_year, "echo.price_or_year")                                              \
  X(echo_price_meant, "echo.price_meant")                                                  \
  X(echo_year_meant, "echo.year_meant")

#define KEPT_LABEL_KEYS(X)                                                                 \
  X(choice_yes, "choice.yes")                                                              \
  X(choice_no, "choice.no")                                                                \
  X(choice_person, "choice.person")                                                        \
  X(choice_other_time, "choice.other_time")                                                \
  X(choice_skip_contact, "choice.skip_contact")                                            \
  X(choice_more, "choice.more")                                                            \
  X(choice_put_aside, "choice.put_aside")                                                  \
  X(choice_lot_check, "choice.lot_check")                                                  \
  X(choice_move, "choice.move")                                                            \
  X(choice_cancel, "choice.cancel")                                                        \
  X(choice_visit_instead, "choice.visit_instead")                                          \
  X(choice_visit_as_well, "choice.visit_as_well")                                          \
  X(choice_search, "choice.search")                                                        \
  X(choice_visit, "choice.visit")                                                          \
  X(choice_hours, "choice.hours")

#define KEPT_NOTICE_KEYS(X)                                                                \
  X(notice_first, "notice.first")                                                          \
  X(notice_busy, "notice.busy")                                                            \
  X(notice_failed, "notice.failed")                                                        \
  X(notice_store, "notice.store")                                                          \
  X(notice_wrong_token, "notice.wrong_token")                                              \
  X(notice_stale_choice, "notice.stale_choice")                                            \
  X(notice_full, "notice.full")                                                            \
  X(notice_id_reused, "notice.id_reused")
// clang-format on

enum class Key : std::uint16_t {
#define KEPT_X(id, ...) id,
  KEPT_CLAIM_KEYS(KEPT_X) KEPT_PLAIN_KEYS(KEPT_X) KEPT_ECHO_KEYS(KEPT_X) KEPT_LABEL_KEYS(KEPT_X)
      KEPT_NOTICE_KEYS(KEPT_X)
#undef KEPT_X
};

enum class KeyKind : std::uint8_t { claim, plain, echo, label, notice };

struct KeyInfo {
  std::string_view name;
  KeyKind kind;
  ClaimKind claim;  // of kind claim
};

inline constexpr auto key_infos = std::to_array<KeyInfo>({
#define KEPT_X(id, name, kind) {name, KeyKind::claim, ClaimKind::kind},
    KEPT_CLAIM_KEYS(KEPT_X)
#undef KEPT_X
#define KEPT_X(id, name) {name, KeyKind::plain, ClaimKind{}},
        KEPT_PLAIN_KEYS(KEPT_X)
#undef KEPT_X
#define KEPT_X(id, name) {name, KeyKind::echo, ClaimKind{}},
            KEPT_ECHO_KEYS(KEPT_X)
#undef KEPT_X
#define KEPT_X(id, name) {name, KeyKind::label, ClaimKind{}},
                KEPT_LABEL_KEYS(KEPT_X)
#undef KEPT_X
#define KEPT_X(id, name) {name, KeyKind::notice, ClaimKind{}},
                    KEPT_NOTICE_KEYS(KEPT_X)
#undef KEPT_X
});

inline constexpr std::size_t key_count = key_infos.size();

constexpr const KeyInfo& info(Key key) {
  return key_infos[static_cast<std::size_t>(key)];
}
std::optional<Key> key_from(std::string_view name);

}  // namespace kept::bot
