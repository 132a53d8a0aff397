#include "bot/phrase.h"
#include "bot/steps.h"
#include "bot/telling.h"
#include "bot/wish.h"

namespace kept::bot::steps {
namespace {

constexpr int shown_most = 3;

void search(Turn& turn, int skip) {
  auto found = turn.ask_books<VehiclesFound>(FindVehicles{turn.state.wish, shown_most, skip});
  if (!found) return;
  turn.state.shown_skip = skip;
  tell_found(turn, *found, skip > 0);
}

}  // namespace

void note_wish(Turn& turn) {
  if (turn.state.wish.empty()) return;
  NoteLead note;
  phrase::criteria(note.wish, Language::en, turn.state.wish);
  turn.perform(note);
}

void find_vehicles(Turn& turn) {
  Criteria before = turn.state.wish;
  // With a visit booked, another search is another wish.
  bool afresh = turn.state.appointment && !turn.state.visiting;
  turn.state.wish = merged(afresh ? Criteria{} : std::move(turn.state.wish), turn.meaning.criteria);
  bool moved_on = !(turn.state.wish == before);
  if (moved_on) note_wish(turn);
  turn.state.vehicle.reset();
  search(turn, 0);
}

void find_more(Turn& turn) {
  search(turn, turn.state.shown_skip);
}

void move_to_rooftop(Turn& turn) {
  auto moved = turn.ask_books<RooftopMoved>(MoveToRooftop{inventory::RooftopId{turn.tapped}});
  if (!moved) return;
  const inventory::Rooftop& rooftop = *moved->rooftop.rooftop;
  auto field = [&](std::string_view name, const std::string& value) {
    return Evidenced<std::string>(
        value, Evidence(moved->rooftop.mark, {Table::rooftop, rooftop.id.value}, name, value,
                        rooftop.state_entry, moved->rooftop.mark.now()));
  };
  auto name = field("name", rooftop.name);
  turn.say(Key::rooftop_moved, Claim::fact<ClaimKind::rooftop_moved>(name.evidence())
                                   .with(Field::rooftop, name)
                                   .with(Field::city, field("city", rooftop.city)));
  turn.state.vehicle.reset();
  turn.state.shown.clear();
  turn.state.offered.clear();
  turn.state.chosen.reset();
  search(turn, 0);
}

void find_instead(Turn& turn) {
  auto found = turn.ask_books<VehiclesFound>(FindVehicles{turn.state.wish, shown_most, 0});
  if (!found) return;
  turn.state.shown_skip = 0;
  tell_found(turn, *found, false);
}

}  // namespace kept::bot::steps
