#include <algorithm>
#include <utility>

#include "bot/phrase.h"
#include "bot/steps.h"
#include "bot/telling.h"
#include "bot/wish.h"
#include "bot/wish_words.h"

namespace kept::bot::steps {
namespace {

constexpr int shown_most = 3;

std::optional<VehiclesFound> look_up(Turn& turn, int skip, bool nearest = true) {
  return turn.ask_books<VehiclesFound>(FindVehicles{turn.state.wish, shown_most, skip, nearest});
}

bool names_model(const Criteria& said) {
  return !said.want.make.empty() || !said.want.model.empty() || !said.want.trim.empty();
}

void search(Turn& turn, int skip) {
  auto found = look_up(turn, skip);
  if (!found) return;
  turn.state.shown_skip = skip;
  tell_found(turn, *found, skip > 0);
}

void forget_model(Criteria& wish) {
  wish.want.make.clear();
  wish.want.model.clear();
  wish.want.trim.clear();
}

// "other electric cars" than the model that was wished.
bool asks_for_others(const Turn& turn) {
  const Criteria& said = turn.meaning.criteria;
  return !said.want.fuel.empty() && !names_model(said) &&
         turn.words().say_any({"other", "others", "another", "otro", "otros", "otra", "otras"});
}

bool shows_the_same(const ConversationState& state, const VehiclesFound& found) {
  std::vector<inventory::VehicleId> shown;
  for (const VehicleFact& one : found.shown) shown.push_back(one.vehicle->id);
  for (const NearVehicle& one : found.near) shown.push_back(one.vehicle.vehicle->id);
  return !shown.empty() && shown == state.shown;
}

bool comes_as(Turn& turn, std::string_view body) {
  Criteria only = turn.state.wish;
  only.want.body = {std::string(body)};
  auto found = turn.ask_books<VehiclesFound>(FindVehicles{std::move(only), 1, 0, false});
  return found && found->count.value() > 0;
}

// "Una camioneta" is an SUV to one and a pickup to another: asked back where there are both.
void ask_which_body(Turn& turn) {
  const auto& bodies = turn.state.wish.want.body;
  if (bodies.size() != 2 || !turn.words().say_any({"camioneta", "camionetas"})) return;
  if (!comes_as(turn, bodies[0]) || !comes_as(turn, bodies[1])) return;
  turn.ask(Asked::which_vehicle, Key::ask_suv_or_truck);
}

}  // namespace

std::optional<VehiclesFound> find_as_said(Turn& turn, const Criteria& before,
                                          const Criteria& said) {
  turn.state.wish = merged(before, said);
  // A model that nobody took back gives way to an engine that there is, not to none.
  bool other_fuel = !names_model(said) && said.want.body.empty() && !said.want.fuel.empty() &&
                    names_model(before);
  bool loosens = !before.empty() && (names_model(said) || !said.want.body.empty() || other_fuel);
  auto found = look_up(turn, 0, !loosens);
  if (!found || found->count.value() > 0 || !loosens) return found;
  Criteria kept = names_model(said) ? Criteria{} : before;
  forget_model(kept);
  Criteria looser = merged(std::move(kept), said);
  std::swap(turn.state.wish, looser);
  auto more = look_up(turn, 0, !other_fuel);
  if (!other_fuel || !more) return more;
  std::swap(turn.state.wish, looser);
  if (more->count.value() == 0) return look_up(turn, 0);
  tell_no_match(turn, *found);
  std::swap(turn.state.wish, looser);
  return more;
}

void note_wish(Turn& turn) {
  if (turn.state.wish.empty()) return;
  NoteLead note;
  phrase::criteria(note.wish, Language::en, turn.state.wish);
  turn.perform(note);
}

void find_vehicles(Turn& turn) {
  const Criteria before = turn.state.wish;
  // With a visit booked, another search is another wish.
  bool afresh = turn.state.appointment && !turn.state.visiting && !drops_some(turn.words());
  Criteria kept = afresh ? Criteria{} : without_dropped(before, turn.words());
  if (asks_for_others(turn)) forget_model(kept);
  turn.state.vehicle.reset();
  turn.state.inquiry = {};
  const Criteria& said = turn.meaning.criteria;
  tell_vague(turn);
  auto found = find_as_said(turn, kept, adds_to(turn.words()) ? besides(kept, said) : said);
  if (!(turn.state.wish == before)) note_wish(turn);
  if (!found) return;
  turn.state.shown_skip = 0;
  ask_which_body(turn);
  tell_found(turn, *found, false);
}

void ask_if_car_meant(Turn& turn) {
  const auto& others = turn.meaning.alternatives;
  const auto model = std::find_if(others.begin(), others.end(), [](const Alternative& one) {
    return one.part == "criteria.model";
  });
  if (model == others.end() || turn.has_asked()) return;
  turn.asks_meaning = true;
  turn.state.car_meant = model->value;
  turn.state.offer = Offer::car_meant;
  turn.echo(Key::echo_car_meant, model->value);
  turn.offer(Choice::Kind::yes, 0, Key::choice_yes);
  turn.offer(Choice::Kind::no, 0, Key::choice_no);
  turn.asks(Asked::anything_else);
}

void find_car_meant(Turn& turn) {
  Criteria meant;
  meant.want.model = {turn.state.car_meant};
  find_meant(turn, meant);
}

void find_meant(Turn& turn, const Criteria& meant) {
  auto found = find_as_said(turn, turn.state.wish, meant);
  note_wish(turn);
  if (!found) return;
  turn.state.shown_skip = 0;
  turn.state.vehicle.reset();
  tell_found(turn, *found, false);
}

void find_same_in(Turn& turn) {
  const auto spoken_of = turn.state.vehicle ? turn.state.vehicle : turn.scene.page_vehicle;
  const auto vehicle = look_at(turn, *spoken_of);
  if (!vehicle) return;
  Criteria same;
  same.want.make = {vehicle->vehicle->spec.make};
  same.want.model = {vehicle->vehicle->spec.model};
  turn.state.wish = merged(std::move(same), turn.meaning.criteria);
  search(turn, 0);
}

void tell_colors(Turn& turn) {
  constexpr int most = 500;
  Criteria about = identifying(turn.meaning.criteria);
  about.want.exterior_color.clear();
  auto found = turn.ask_books<VehiclesFound>(FindVehicles{about, most, 0});
  if (!found) return;
  turn.state.wish = std::move(about);
  if (found->count.value() == 0) return tell_found(turn, *found, false);
  tell_colors_of(turn, *found);
  if (found->shown.size() > shown_most) {
    found->shown.erase(found->shown.begin() + shown_most, found->shown.end());
  }
  turn.state.shown_skip = 0;
  turn.state.vehicle.reset();
  tell_found(turn, *found, false);
}

void tell_vague(Turn& turn) {
  const Criteria& said = turn.meaning.criteria;
  const Words& words = turn.words();
  if (said.price.empty() && !turn.state.wish.price.max && says_vague_price(words)) {
    turn.say(Key::vague_price);
  }
  if (said.mpg.empty() && says_vague_mpg(words)) turn.say(Key::vague_mpg);
  if (said.want.feature.empty() && says_towing(words)) turn.say(Key::vague_towing);
}

void start_over(Turn& turn) {
  auto& state = turn.state;
  state.wish = {};
  state.shown.clear();
  state.shown_skip = 0;
  state.vehicle.reset();
  state.offer = Offer::none;
  turn.say(Key::search_forgotten);
  if (turn.meaning.criteria.empty()) return turn.ask(Asked::criteria, Key::ask_criteria);
  find_vehicles(turn);
}

void find_more(Turn& turn) {
  search(turn, turn.state.shown_skip);
}

namespace {

void go_to(Turn& turn, inventory::RooftopId rooftop) {
  const auto sought = std::exchange(turn.state.sought, std::nullopt);
  auto moved = turn.ask_books<RooftopMoved>(MoveToRooftop{rooftop});
  if (!moved) return;
  arrive_at_rooftop(turn, moved->rooftop);
  turn.state.offer = Offer::none;
  sought ? present(turn, *sought) : search(turn, 0);
}

}  // namespace

void move_to_rooftop(Turn& turn) {
  if (turn.state.offer != Offer::other_rooftop) turn.state.sought.reset();
  go_to(turn, inventory::RooftopId{turn.tapped});
}

void go_to_sought(Turn& turn) {
  if (!turn.state.sought) return;
  auto vehicle = look_at(turn, *turn.state.sought);
  if (vehicle) go_to(turn, vehicle->vehicle->rooftop);
}

void find_instead(Turn& turn) {
  auto found = turn.ask_books<VehiclesFound>(FindVehicles{turn.state.wish, shown_most, 0});
  if (!found) return;
  turn.state.shown_skip = 0;
  tell_found(turn, *found, false);
}

void find_in_short(Turn& turn) {
  auto found = turn.ask_books<VehiclesFound>(FindVehicles{turn.state.wish, shown_most, 0});
  if (!found) return;
  if (!shows_the_same(turn.state, *found)) {
    turn.state.shown_skip = 0;
    return tell_found(turn, *found, false);
  }
  const bool some = found->count.value() > 0;
  some ? tell_count(turn, *found) : tell_no_match(turn, *found);
  ask_which(turn, some ? Key::ask_which : Key::ask_near);
}

void find_elsewhere(Turn& turn) {
  FindVehicles find{turn.state.wish, 0, 0, false};
  find.elsewhere = true;
  auto found = turn.ask_books<VehiclesFound>(find);
  if (!found) return;
  if (found->elsewhere.empty()) return find_instead(turn);
  tell_elsewhere(turn, *found);
  turn.ask(Asked::anything_else, Key::ask_anything);
}

void find_in_place_of(Turn& turn, const VehicleFact& vehicle) {
  if (!turn.state.wish.empty()) return find_instead(turn);
  auto found = turn.ask_books<LikeFound>(FindLike{vehicle.vehicle->id});
  if (found && !found->near.empty()) return offer_instead(turn, found->near, Key::near_instead);
  turn.ask(Asked::criteria, Key::ask_criteria_other);
}

}  // namespace kept::bot::steps
