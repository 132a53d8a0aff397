#include "bot/steps.h"

#include <algorithm>
#include <array>

namespace kept::bot {
namespace {

struct Named {
  std::string_view name;
  Step step;
};

#define KEPT_STEP(name) \
  Named {               \
#name, steps::name  \
  }
constexpr auto table = std::to_array<Named>({
    KEPT_STEP(find_vehicles),
    KEPT_STEP(tell_colors),
    KEPT_STEP(tell_vague),
    KEPT_STEP(start_over),
    KEPT_STEP(find_more),
    KEPT_STEP(move_to_rooftop),
    KEPT_STEP(find_instead),
    KEPT_STEP(find_elsewhere),
    KEPT_STEP(go_to_sought),
    KEPT_STEP(compare_prices),
    KEPT_STEP(tell_planned_hold),
    KEPT_STEP(ask_name),
    KEPT_STEP(select_vehicle),
    KEPT_STEP(take_tapped),
    KEPT_STEP(take_shown),
    KEPT_STEP(pass_over_all),
    KEPT_STEP(pass_over),
    KEPT_STEP(tell_best_shown),
    KEPT_STEP(answer_question),
    KEPT_STEP(let_go),
    KEPT_STEP(find_standout),
    KEPT_STEP(find_cheaper),
    KEPT_STEP(place_due_hold),
    KEPT_STEP(hold_several),
    KEPT_STEP(see_several),
    KEPT_STEP(look_again),
    KEPT_STEP(tell_price_firm),
    KEPT_STEP(tell_spoken_of),
    KEPT_STEP(tell_own_visit),
    KEPT_STEP(ask_lot_check),
    KEPT_STEP(begin_visit),
    KEPT_STEP(begin_visit_or_tell),
    KEPT_STEP(begin_visit_again),
    KEPT_STEP(begin_appraisal),
    KEPT_STEP(weigh_time),
    KEPT_STEP(weigh_next_day),
    KEPT_STEP(take_tapped_slot),
    KEPT_STEP(take_offered_slot),
    KEPT_STEP(offer_times),
    KEPT_STEP(confirm_time),
    KEPT_STEP(keep_or_weigh),
    KEPT_STEP(keep_or_go_back),
    KEPT_STEP(go_back),
    KEPT_STEP(rule_out_time),
    KEPT_STEP(offer_to_cancel),
    KEPT_STEP(tell_visit_stands),
    KEPT_STEP(time_confirmed),
    KEPT_STEP(wait_with_booking),
    KEPT_STEP(time_denied),
    KEPT_STEP(ask_other_time),
    KEPT_STEP(tell_chosen),
    KEPT_STEP(tell_time_again),
    KEPT_STEP(tell_weighed),
    KEPT_STEP(ask_person_details),
    KEPT_STEP(book),
    KEPT_STEP(without_vehicle),
    KEPT_STEP(begin_move),
    KEPT_STEP(move),
    KEPT_STEP(propose_move),
    KEPT_STEP(ask_move),
    KEPT_STEP(visit_instead),
    KEPT_STEP(visit_as_well),
    KEPT_STEP(keep_visit),
    KEPT_STEP(keep_time_wish),
    KEPT_STEP(settle_to_cancel),
    KEPT_STEP(settle_to_move),
    KEPT_STEP(pick_visit),
    KEPT_STEP(go_on_with_picked),
    KEPT_STEP(cancel_all),
    KEPT_STEP(keep_visits),
    KEPT_STEP(tell_own),
    KEPT_STEP(cancel),
    KEPT_STEP(cancel_booked),
    KEPT_STEP(confirm_cancel),
    KEPT_STEP(cancel_again),
    KEPT_STEP(drop_visit),
    KEPT_STEP(keep_appointment),
    KEPT_STEP(find_booking),
    KEPT_STEP(look_for_booking_to_cancel),
    KEPT_STEP(look_for_booking_to_move),
    KEPT_STEP(look_for_booking_to_tell),
    KEPT_STEP(tapped_appointment),
    KEPT_STEP(greet),
    KEPT_STEP(note_contact),
    KEPT_STEP(keep_contact),
    KEPT_STEP(note_declined),
    KEPT_STEP(note_trade_in),
    KEPT_STEP(note_trouble),
    KEPT_STEP(open_task_person),
    KEPT_STEP(open_task_question),
    KEPT_STEP(open_task_financing),
    KEPT_STEP(open_task_trade_in),
    KEPT_STEP(open_task_price),
    KEPT_STEP(open_task_service),
    KEPT_STEP(open_task_complaint),
    KEPT_STEP(open_task_delete),
    KEPT_STEP(stop_messages),
    KEPT_STEP(note_drivable),
    KEPT_STEP(note_not_drivable),
    KEPT_STEP(note_late),
    KEPT_STEP(tell_phone),
    KEPT_STEP(tell_hours),
    KEPT_STEP(tell_place),
    KEPT_STEP(ask_again),
    KEPT_STEP(keep_question),
    KEPT_STEP(ask_which),
    KEPT_STEP(ask_criteria),
    KEPT_STEP(ask_criteria_other),
    KEPT_STEP(ask_anything),
    KEPT_STEP(ask_name_again),
    KEPT_STEP(ask_drivable),
    KEPT_STEP(ask_task_contact),
    KEPT_STEP(not_understood),
    KEPT_STEP(propose_person),
    KEPT_STEP(side_answer),
    KEPT_STEP(fall_silent),
    KEPT_STEP(offer_person),
    KEPT_STEP(offer_help),
    KEPT_STEP(tell_vehicle_gone),
    KEPT_STEP(tell_hold_released),
    KEPT_STEP(tell_moved_by_us),
    KEPT_STEP(tell_cancelled_by_us),
    KEPT_STEP(tell_staff_joined),
});
#undef KEPT_STEP

}  // namespace

std::optional<Step> step_from(std::string_view name) {
  auto found = std::find_if(table.begin(), table.end(),
                            [&](const Named& named) { return named.name == name; });
  if (found == table.end()) return std::nullopt;
  return found->step;
}

}  // namespace kept::bot
