#include <algorithm>
#include <array>

#include "bot/phrase.h"
#include "bot/telling.h"

namespace kept::bot {
namespace {

using inventory::LotStatus;

constexpr std::size_t priced_max = 32;

std::string decimal(inventory::Cents amount) {
  std::string text = std::to_string(amount.value / 100);
  auto cents = std::abs(amount.value % 100);
  return text.append(cents < 10 ? ".0" : ".").append(std::to_string(cents));
}

Evidence status_of(const VehicleFact& vehicle) {
  return {vehicle.mark,
          vehicle.subject(),
          "status",
          std::string(inventory::to_string(vehicle.vehicle->status)),
          vehicle.vehicle->state_entry,
          vehicle.vehicle->seen_at};
}

// When it was last seen rests on the entry by which it was seen, not on its last change.
Evidence seeing_of(const VehicleFact& vehicle, std::string_view field, std::string value) {
  return {vehicle.mark,     vehicle.subject(),           field,
          std::move(value), vehicle.vehicle->seen_entry, vehicle.vehicle->seen_at};
}

Evidenced<std::string> title_of(const VehicleFact& vehicle) {
  std::string title = inventory::title(vehicle.vehicle->spec);
  return vehicle.field("title", title, title);
}

Evidenced<std::string> stock_of(const VehicleFact& vehicle) {
  const std::string& stock = vehicle.vehicle->spec.stock_number;
  return vehicle.field("stock_number", stock, stock);
}

Evidenced<inventory::Price> price_of(const VehicleFact& vehicle) {
  const inventory::Price& price = vehicle.vehicle->spec.price;
  return vehicle.field("price.total", price, price.known() ? decimal(price.total()) : "on request");
}

Evidenced<Moment> seen_of(const Turn& turn, const VehicleFact& vehicle) {
  return {
      Moment{vehicle.seen_local, turn.today()},
      seeing_of(vehicle, "seen_at", std::to_string(inventory::millis(vehicle.vehicle->seen_at)))};
}

Evidenced<Word> seen_by_of(const VehicleFact& vehicle) {
  std::string by(inventory::to_string(vehicle.vehicle->seen_by));
  return {Word{"seen_by", by}, seeing_of(vehicle, "seen_by", by)};
}

template <ClaimKind K>
Claim car(const VehicleFact& vehicle) {
  return Claim::fact<K>(status_of(vehicle)).with(Field::title, named(vehicle));
}

template <ClaimKind K>
Claim listed(const Turn& turn, const VehicleFact& vehicle) {
  return Claim::fact<K>(status_of(vehicle))
      .with(Field::title, title_of(vehicle))
      .with(Field::stock, stock_of(vehicle))
      .with(Field::price, price_of(vehicle))
      .with(Field::seen, seen_of(turn, vehicle));
}

void mark_priced(Turn& turn, inventory::VehicleId id) {
  auto& priced = turn.state.priced;
  if (std::find(priced.begin(), priced.end(), id) != priced.end()) return;
  if (priced.size() == priced_max) priced.erase(priced.begin());
  priced.push_back(id);
}

bool was_priced(const Turn& turn, inventory::VehicleId id) {
  const auto& priced = turn.state.priced;
  return std::find(priced.begin(), priced.end(), id) != priced.end();
}

void say_listed(Turn& turn, const VehicleFact& vehicle, Key fresh, Key stale) {
  if (vehicle.fresh) {
    turn.say(fresh, listed<ClaimKind::vehicle_listed>(turn, vehicle));
  } else {
    turn.say(stale, listed<ClaimKind::vehicle_listed_stale>(turn, vehicle));
  }
  mark_priced(turn, vehicle.vehicle->id);
}

template <ClaimKind K>
Claim standing(const Turn& turn, const VehicleFact& vehicle) {
  return car<K>(vehicle)
      .with(Field::seen, seen_of(turn, vehicle))
      .with(Field::seen_by, seen_by_of(vehicle));
}

Evidence expiry_of(const inventory::ReadMark& mark, const inventory::Hold& hold) {
  return {mark,
          {Table::hold, hold.id.value},
          "expires_at",
          std::to_string(inventory::millis(hold.expires_at)),
          hold.state_entry,
          mark.now()};
}

void tell_own_hold(Turn& turn, const VehicleFact& vehicle, Key key) {
  HoldFact hold{vehicle.mark, vehicle.hold, *vehicle.held_until, false};
  turn.say(key,
           Claim::promise<ClaimKind::held_until>(hold)
               .with(Field::title, named(vehicle))
               .with(Field::until, Evidenced<Deadline>({*vehicle.held_until, turn.today()},
                                                       expiry_of(vehicle.mark, *vehicle.hold))));
}

}  // namespace

std::string label_of(const VehicleFact& vehicle) {
  std::string label = inventory::title(vehicle.vehicle->spec);
  if (!vehicle.vehicle->spec.stock_number.empty()) {
    label.append(" · ").append(vehicle.vehicle->spec.stock_number);
  }
  return label;
}

Evidenced<std::string> named(const VehicleFact& vehicle) {
  std::string name = inventory::title(vehicle.vehicle->spec);
  const std::string& stock = vehicle.vehicle->spec.stock_number;
  if (!stock.empty()) name.append(" (").append(stock).append(")");
  return vehicle.field("title", name, name);
}

void tell_first_mention(Turn& turn, const VehicleFact& vehicle) {
  if (!was_priced(turn, vehicle.vehicle->id)) tell_mention(turn, vehicle);
}

void tell_mention(Turn& turn, const VehicleFact& vehicle) {
  LotStatus status = vehicle.vehicle->status;
  if (status == LotStatus::sold || status == LotStatus::withdrawn) return;
  say_listed(turn, vehicle, Key::car_first, Key::car_first_stale);
}

void list_vehicle(Turn& turn, const VehicleFact& vehicle) {
  say_listed(turn, vehicle, Key::car_listed, Key::car_listed_stale);
  turn.show(vehicle, true);
}

void list_near(Turn& turn, const std::vector<NearVehicle>& near) {
  for (const NearVehicle& one : near) {
    Claim claim = listed<ClaimKind::vehicle_near>(turn, one.vehicle);
    Key key = Key::car_near_same;
    if (!one.differences.empty()) {
      key = Key::car_near;
      claim.with(Field::differences, one.vehicle.field("differences",
                                                       Differing{&one.differences, &turn.state.wish,
                                                                 &one.vehicle.vehicle->spec},
                                                       std::string(one.differences.front().field)));
    }
    turn.say(key, std::move(claim));
    mark_priced(turn, one.vehicle.vehicle->id);
    turn.show(one.vehicle, true);
  }
}

void tell_standing(Turn& turn, const VehicleFact& vehicle) {
  switch (vehicle.vehicle->status) {
    case LotStatus::sold:
      return tell_gone(turn, Key::car_sold, vehicle);
    case LotStatus::withdrawn:
      return tell_gone(turn, Key::car_gone, vehicle);
    case LotStatus::in_transit:
      return turn.say(Key::car_in_transit, car<ClaimKind::vehicle_in_transit>(vehicle));
    case LotStatus::pending_sale:
      return turn.say(Key::car_pending, car<ClaimKind::vehicle_pending>(vehicle));
    case LotStatus::available:
      break;
  }
  if (vehicle.held_by == HeldBy::other) {
    return turn.say(Key::car_held_other, car<ClaimKind::vehicle_held_by_other>(vehicle));
  }
  if (vehicle.fresh) {
    turn.say(Key::car_standing, standing<ClaimKind::vehicle_standing>(turn, vehicle));
  } else {
    turn.say(Key::car_not_confirmed, standing<ClaimKind::vehicle_not_confirmed>(turn, vehicle));
  }
  if (vehicle.held_by == HeldBy::asker && vehicle.held_until)
    tell_own_hold(turn, vehicle, Key::hold_still);
}

void tell_unknown(Turn& turn, const std::string& named, const VehicleUnknown& unknown) {
  turn.say(Key::car_unknown,
           Claim::fact<ClaimKind::vehicle_unknown>(unknown.evidence)
               .with(Field::value, Evidenced<std::string>(named, unknown.evidence)));
}

void tell_gone(Turn& turn, Key key, const VehicleFact& vehicle) {
  turn.say(key, car<ClaimKind::vehicle_gone>(vehicle));
}

void tell_price(Turn& turn, const VehicleFact& vehicle) {
  const inventory::Price& price = vehicle.vehicle->spec.price;
  mark_priced(turn, vehicle.vehicle->id);
  if (!price.known()) {
    return turn.say(Key::car_price_on_request, car<ClaimKind::vehicle_price_on_request>(vehicle));
  }
  Claim claim = car<ClaimKind::vehicle_price>(vehicle).with(Field::price, price_of(vehicle));
  if (price.total() == price.advertised) return turn.say(Key::car_price, std::move(claim));
  std::string parts;
  phrase::price_parts(parts, turn.language(), price);
  turn.say(Key::car_price_parts,
           std::move(claim).with(Field::parts, vehicle.field("price.parts", parts, parts)));
}

void tell_cheaper(Turn& turn, const VehicleFact& one, const VehicleFact& other) {
  const inventory::Price& first = one.vehicle->spec.price;
  const inventory::Price& second = other.vehicle->spec.price;
  if (!first.known() || !second.known()) return;
  const bool less = first.total() < second.total();
  const VehicleFact& cheap = less ? one : other;
  const VehicleFact& dear = less ? other : one;
  Claim claim = car<ClaimKind::vehicle_price>(cheap);
  claim.resting_on(price_of(dear).evidence());
  if (first.total() == second.total()) {
    return turn.say(Key::car_same_price, std::move(claim).with(Field::price, price_of(cheap)));
  }
  const inventory::Cents by{dear.vehicle->spec.price.total().value -
                            cheap.vehicle->spec.price.total().value};
  turn.say(Key::car_cheaper,
           std::move(claim).with(Field::price,
                                 Evidenced<inventory::Cents>(by, price_of(cheap).evidence())));
}

void tell_elsewhere(Turn& turn, const VehicleElsewhere& there) {
  const inventory::Rooftop& rooftop = *there.rooftop.rooftop;
  const auto text = [&](std::string_view field, const std::string& value) {
    return Evidenced<std::string>(
        value, Evidence(there.rooftop.mark, {Table::rooftop, rooftop.id.value}, field, value,
                        rooftop.state_entry, there.rooftop.mark.now()));
  };
  tell_mention(turn, there.vehicle);
  turn.say(Key::car_elsewhere, Claim::fact<ClaimKind::matches_elsewhere>(status_of(there.vehicle))
                                   .with(Field::rooftop, text("name", rooftop.name))
                                   .with(Field::city, text("city", rooftop.city)));
  if (!there.vehicle.free()) tell_standing(turn, there.vehicle);
}

void tell_held(Turn& turn, const VehicleFact& vehicle, Key key) {
  if (vehicle.hold && vehicle.held_until) tell_own_hold(turn, vehicle, key);
}

std::string field_text(const inventory::VehicleSpec& spec, std::string_view field) {
  auto positive = [](std::int64_t value) {
    return value > 0 ? std::to_string(value) : std::string();
  };
  if (field == "odometer") {
    return spec.odometer_miles >= 0 ? std::to_string(spec.odometer_miles) : std::string();
  }
  if (field == "exterior_color") {
    return spec.exterior_color_name.empty() ? spec.exterior_color : spec.exterior_color_name;
  }
  if (field == "interior_color") return spec.interior_color;
  if (field == "drivetrain") return spec.drivetrain;
  if (field == "transmission") return spec.transmission;
  if (field == "fuel") return spec.fuel;
  if (field == "body") return spec.body;
  if (field == "condition") return spec.condition;
  if (field == "make") return spec.make;
  if (field == "model") return spec.model;
  if (field == "trim") return spec.trim;
  if (field == "vin") return spec.vin;
  if (field == "stock_number") return spec.stock_number;
  if (field == "year") return positive(spec.year);
  if (field == "mpg") return positive(spec.mpg);
  if (field == "seats") return positive(spec.seats);
  if (field == "images") return positive(static_cast<std::int64_t>(spec.images.size()));
  return {};
}

void tell_field(Turn& turn, const VehicleFact& vehicle, std::string_view field,
                const std::vector<std::string>& asked) {
  std::string text = field_text(vehicle.vehicle->spec, field);
  if (text.empty()) {
    return turn.say(Key::car_detail_unknown,
                    car<ClaimKind::vehicle_detail_unknown>(vehicle).with(
                        Field::label, vehicle.field(field, AttributeName{field}, "not known")));
  }
  Claim claim = car<ClaimKind::vehicle_detail>(vehicle).with(
      Field::label, vehicle.field(field, AttributeName{field}, text));
  if (field == "odometer") {
    claim.with(Field::value,
               vehicle.field(field, Miles{vehicle.vehicle->spec.odometer_miles}, text));
  } else {
    claim.with(Field::value, vehicle.field(field, Word{field, text}, text));
  }
  Key key = Key::car_detail;
  if (!asked.empty()) {
    bool yes = std::find(asked.begin(), asked.end(), text) != asked.end();
    key = yes ? Key::car_detail_yes : Key::car_detail_no;
  }
  turn.say(key, std::move(claim));
}

void tell_equipment(Turn& turn, const VehicleFact& vehicle, const std::vector<std::string>& asked) {
  const auto& own = vehicle.vehicle->spec.features;
  if (own.empty()) {
    return turn.say(Key::car_equipment_unknown, car<ClaimKind::equipment_unknown>(vehicle));
  }
  auto joined_names = [](const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text.append(text.empty() ? "" : " ").append(name);
    return text;
  };
  std::vector<std::string> has;
  std::vector<std::string> lacks;
  for (const std::string& feature : asked.empty() ? own : asked) {
    bool listed_there = std::find(own.begin(), own.end(), feature) != own.end();
    (listed_there ? has : lacks).push_back(feature);
  }
  if (!has.empty()) {
    std::string names = joined_names(has);
    turn.say(asked.empty() ? Key::car_equipment : Key::car_equipped_yes,
             car<ClaimKind::vehicle_equipped>(vehicle).with(
                 Field::features, vehicle.field("features", FeatureList{std::move(has)}, names)));
  }
  if (!lacks.empty()) {
    turn.say(Key::car_not_listed,
             car<ClaimKind::equipment_not_listed>(vehicle).with(
                 Field::features,
                 vehicle.field("features", FeatureList{std::move(lacks)}, joined_names(own))));
  }
}

void tell_released(Turn& turn, Key key, const VehicleFact& vehicle) {
  turn.say(key, Claim::fact<ClaimKind::hold_released>(vehicle.field("hold", 0, "none").evidence())
                    .with(Field::title, named(vehicle)));
}

void tell_released_why(Turn& turn, const VehicleFact& vehicle, std::string reason) {
  while (reason.ends_with('.') || reason.ends_with(' ')) reason.pop_back();
  if (reason.empty()) return;
  // Staff's words go to the visitor; what the ledger keeps is that there were some.
  Evidence given = vehicle.field("reason", 0, "given").evidence();
  turn.say(Key::hold_released_why,
           Claim::fact<ClaimKind::hold_released>(given).with(
               Field::reason, Evidenced<std::string>(std::move(reason), given)));
}

void tell_hold(Turn& turn, const VehicleFact& vehicle, const HoldFact& hold) {
  Evidence until = expiry_of(hold.mark, *hold.hold);
  turn.say(
      hold.short_for_want_of_contact ? Key::hold_until_short : Key::hold_until,
      Claim::promise<ClaimKind::held_until>(hold)
          .with(Field::title, named(vehicle))
          .with(Field::until, Evidenced<Deadline>({hold.until, turn.today()}, std::move(until))));
}

}  // namespace kept::bot
