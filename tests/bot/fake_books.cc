#include "tests/bot/fake_books.h"

#include <algorithm>

#include "bot/wish.h"

namespace kept::tests {
namespace {

using inventory::Instant;
using inventory::VehicleId;
using std::chrono::days;
using std::chrono::floor;
using std::chrono::hours;
using std::chrono::minutes;

constexpr hours zone{-8};

LocalMinute local(Instant at) {
  return LocalMinute{floor<minutes>(at.time_since_epoch() + zone)};
}
Instant instant(LocalMinute at) {
  return Instant{at.time_since_epoch() - zone};
}
LocalMinute date(int month, unsigned day, int hour, int minute) {
  std::chrono::local_days on{std::chrono::year{2026} / month / day};
  return on + hours{hour} + minutes{minute};
}

struct Car {
  const char* stock;
  const char* vin;
  int year;
  const char* make;
  const char* model;
  const char* trim;
  const char* body;
  const char* condition;
  const char* color;
  const char* drivetrain;
  std::int64_t miles;
  std::int64_t price;
  std::int64_t fees;
  std::vector<std::string> features;
};

const std::vector<Car>& cars() {
  static const std::vector<Car> all = {
      {"K1234",
       "JM3KFBDM1M0300001",
       2021,
       "Mazda",
       "CX-5",
       "Touring",
       "suv",
       "used",
       "red",
       "awd",
       41210,
       26990,
       490,
       {"backup_camera", "heated_seats", "sunroof"}},
      {"K1240",
       "JM3KFBDM3K0300002",
       2019,
       "Subaru",
       "Forester",
       "Premium",
       "suv",
       "used",
       "red",
       "awd",
       58300,
       22300,
       490,
       {"carplay", "sunroof"}},
      {"K1251",
       "1FMCU9G61LUA00003",
       2020,
       "Ford",
       "Escape",
       "SEL",
       "suv",
       "used",
       "red",
       "awd",
       36900,
       24110,
       490,
       {"leather", "sunroof"}},
      {"K1266",
       "2T3P1RFV5LC000004",
       2020,
       "Toyota",
       "RAV4",
       "XLE",
       "suv",
       "used",
       "blue",
       "awd",
       33050,
       27900,
       0,
       {"sunroof"}},
      {"K1270",
       "1FTEW1EP5MFA00005",
       2021,
       "Ford",
       "F-150",
       "XLT",
       "truck",
       "used",
       "black",
       "4wd",
       30500,
       38900,
       490,
       {"bed_liner", "tow_package"}},
      {"K1281",
       "2HGFC2F69LH000006",
       2020,
       "Honda",
       "Civic",
       "EX",
       "sedan",
       "used",
       "white",
       "fwd",
       28100,
       19800,
       490,
       {"carplay"}},
      {"K1290",
       "2HGFC2F50JH000007",
       2018,
       "Honda",
       "Civic",
       "LX",
       "sedan",
       "used",
       "gray",
       "fwd",
       61400,
       0,
       0,
       {}},
  };
  return all;
}

inventory::Vehicle make(const Car& car, std::int64_t id, Instant seen_at) {
  inventory::Vehicle vehicle;
  vehicle.id = VehicleId{id};
  vehicle.rooftop = inventory::RooftopId{1};
  auto& spec = vehicle.spec;
  spec.vin = car.vin;
  spec.stock_number = car.stock;
  spec.year = car.year;
  spec.make = car.make;
  spec.model = car.model;
  spec.trim = car.trim;
  spec.body = car.body;
  spec.condition = car.condition;
  spec.exterior_color = car.color;
  spec.drivetrain = car.drivetrain;
  spec.odometer_miles = car.miles;
  spec.features = car.features;
  spec.price.advertised = {car.price * 100};
  spec.price.dealer_fees = {car.fees * 100};
  vehicle.seen_at = seen_at;
  vehicle.seen_entry = 100 + id;
  vehicle.state_entry = 200 + id;
  return vehicle;
}

RefusedFact refused(inventory::Refusal refusal, Evidence evidence) {
  return {refusal, std::move(evidence)};
}

}  // namespace

FakeBooks::FakeBooks() : now_(instant(date(12, 2, 14, 5))) {
  rooftop_.id = inventory::RooftopId{1};
  rooftop_.slug = "lakeside";
  rooftop_.name = "Lakeside Motors";
  rooftop_.street = "12 Shore Road";
  rooftop_.city = "Redding";
  rooftop_.phone = "+15305550100";
  rooftop_.state_entry = 3;
  other_ = rooftop_;
  other_.id = inventory::RooftopId{2};
  other_.name = "Hillside Motors";
  other_.city = "Chico";
  std::int64_t id = 311;
  for (const Car& car : cars()) vehicles_.push_back(make(car, id++, now_ - hours{1}));
  vehicles_.back().seen_at = now_ - days{3};
}

Scene FakeBooks::scene() const {
  return {now_, local(now_), &rooftop_, std::nullopt};
}

inventory::ReadMark FakeBooks::mark() const {
  return inventory::Transaction::mark(turn_, now_);
}

VehicleId FakeBooks::id_of(std::string_view stock) const {
  for (const auto& vehicle : vehicles_) {
    if (vehicle.spec.stock_number == stock) return vehicle.id;
  }
  return {};
}

std::optional<inventory::AppointmentId> FakeBooks::last_appointment() const {
  if (appointments_.empty()) return std::nullopt;
  return appointments_.back().id;
}

inventory::Vehicle* FakeBooks::find(VehicleId id) {
  for (auto& vehicle : vehicles_) {
    if (vehicle.id == id) return &vehicle;
  }
  return nullptr;
}

void FakeBooks::sell(std::string_view stock) {
  find(id_of(stock))->status = inventory::LotStatus::sold;
  holds_.erase(id_of(stock));
}

void FakeBooks::hold_for_another(std::string_view stock) {
  place(id_of(stock), false, now_ + minutes{15});
}

void FakeBooks::lapse_holds() {
  for (auto& [id, hold] : holds_) hold.expires_at = now_;
}

void FakeBooks::release_holds() {
  holds_.clear();
}

void FakeBooks::take_slot(LocalMinute at) {
  taken_.push_back(at);
}

void FakeBooks::move_appointment(LocalMinute to) {
  auto& row = appointments_.back();
  row.wall_start = to;
  row.span = {instant(to), instant(to) + minutes{45}};
}

void FakeBooks::cancel_appointment() {
  appointments_.back().state = inventory::AppointmentState::cancelled;
}

void FakeBooks::forget_conversation() {
  elsewhere_ = true;
}

inventory::Hold& FakeBooks::place(VehicleId id, bool own, Instant until) {
  inventory::Hold hold;
  hold.id = inventory::HoldId{id.value + 1000};
  hold.vehicle = id;
  hold.lead = inventory::LeadId{own ? 1 : 2};
  hold.placed_at = now_;
  hold.expires_at = until;
  hold.state_entry = 400 + id.value;
  return holds_[id] = hold;
}

VehicleFact FakeBooks::fact(const inventory::Vehicle& vehicle) const {
  VehicleFact fact{mark(),
                   &vehicle,
                   nullptr,
                   HeldBy::nobody,
                   std::nullopt,
                   local(vehicle.seen_at),
                   now_ - vehicle.seen_at < hours{24}};
  auto hold = holds_.find(vehicle.id);
  if (hold != holds_.end() && hold->second.live(now_)) {
    fact.hold = &hold->second;
    fact.held_by = hold->second.lead.value == 1 ? HeldBy::asker : HeldBy::other;
    fact.held_until = local(hold->second.expires_at);
  }
  return fact;
}

Evidence FakeBooks::lot_query(std::string value) const {
  return {mark(), {Table::lot, 1}, "matches", std::move(value), 500, now_};
}

Evidence FakeBooks::slot_query(std::string value) const {
  return {mark(), {Table::slot, 1}, "free", std::move(value), 501, now_};
}

// Open Monday to Saturday 9 to 18, closed on Christmas Day, an hour's notice, three weeks ahead.
inventory::SlotFault FakeBooks::fault_at(LocalMinute at) const {
  using inventory::SlotFault;
  auto day = floor<days>(at);
  auto since = (at - day).count();
  if (instant(at) <= now_) return SlotFault::in_the_past;
  if (instant(at) < now_ + hours{1}) return SlotFault::too_short_notice;
  if (instant(at) > now_ + days{25}) return SlotFault::beyond_horizon;
  if (day == floor<days>(date(12, 25, 0, 0))) return SlotFault::closed_day;
  if (std::chrono::weekday(day) == std::chrono::Sunday) return SlotFault::outside_hours;
  if (since < 9 * 60 || since > 18 * 60 - 45) return SlotFault::outside_hours;
  if (since % 15 != 0) return SlotFault::off_grid;
  if (std::find(taken_.begin(), taken_.end(), at) != taken_.end()) return SlotFault::staff_busy;
  return SlotFault::none;
}

SlotFact FakeBooks::slot(LocalMinute at) const {
  return {instant(at), at, inventory::StaffId{7}, "Dana Ruiz", slot_query("one")};
}

std::vector<SlotFact> FakeBooks::free_on(LocalMinute from, LocalMinute to, int most) const {
  std::vector<SlotFact> slots;
  for (auto at = from; at < to && static_cast<int>(slots.size()) < most;) {
    if (fault_at(at) == inventory::SlotFault::none) {
      slots.push_back(slot(at));
      at += hours{1};
    } else {
      at += minutes{15};
    }
  }
  return slots;
}

std::vector<SlotFact> FakeBooks::nearest(LocalMinute at, int most) const {
  auto from = floor<days>(std::max(at, local(now_)));
  return free_on(std::max(LocalMinute{from}, local(now_)), LocalMinute{from} + days{5}, most);
}

AppointmentFact FakeBooks::fact(const inventory::Appointment& row) const {
  AppointmentFact fact{mark(), &row, row.wall_start, "Dana Ruiz", std::nullopt, std::nullopt};
  for (const auto& vehicle : vehicles_) {
    if (vehicle.id == row.vehicle) fact.vehicle = this->fact(vehicle);
  }
  bool near_enough = row.span.start - now_ < hours{96};
  if (fact.vehicle && fact.vehicle->free() && near_enough) {
    fact.held_until = local(row.span.end + hours{1});
  }
  return fact;
}

std::vector<NearVehicle> FakeBooks::near(const Criteria& wish) const {
  std::vector<NearVehicle> result;
  for (const auto& vehicle : vehicles_) {
    if (!fact(vehicle).free() || result.size() == 2) continue;
    Criteria loose = wish;
    std::vector<Difference> differences;
    if (!wish.want.exterior_color.empty() &&
        vehicle.spec.exterior_color != wish.want.exterior_color[0]) {
      differences.push_back(
          {"exterior_color", wish.want.exterior_color[0], vehicle.spec.exterior_color});
      loose.want.exterior_color.clear();
    }
    if (wish.price.max && vehicle.spec.price.total().value / 100 > *wish.price.max) {
      differences.push_back({"price", "", ""});
      loose.price = {};
    }
    for (const std::string& feature : wish.want.feature) {
      const auto& own = vehicle.spec.features;
      if (std::find(own.begin(), own.end(), feature) != own.end()) continue;
      differences.push_back({"feature", feature, ""});
      std::erase(loose.want.feature, feature);
    }
    if (differences.size() <= 2 && fits(vehicle.spec, loose)) {
      result.push_back({fact(vehicle), differences});
    }
  }
  return result;
}

struct FakeBooks::Performing {
  FakeBooks& books;

  Result operator()(const FindVehicles& find) const {
    books.performed.push_back("find_vehicles");
    std::vector<VehicleFact> all;
    int held = 0;
    for (const auto& vehicle : books.vehicles_) {
      auto fact = books.fact(vehicle);
      if (vehicle.status != inventory::LotStatus::available) continue;
      if (!fits(vehicle.spec, find.criteria)) continue;
      fact.free() ? all.push_back(fact) : static_cast<void>(++held);
    }
    int count = static_cast<int>(all.size());
    all.erase(all.begin(), all.begin() + std::min(find.skip, count));
    if (static_cast<int>(all.size()) > find.most) {
      all.erase(all.begin() + find.most, all.end());
    }
    VehiclesFound found{{count, books.lot_query(std::to_string(count))},
                        {held, books.lot_query(std::to_string(held))},
                        all,
                        {},
                        {}};
    if (count > 0) return found;
    found.near = books.near(find.criteria);
    if (!find.criteria.want.body.empty() && find.criteria.want.body[0] == "minivan") {
      found.elsewhere.push_back(
          {inventory::RooftopId{2}, "Hillside Motors", "Chico", {2, books.lot_query("2")}});
    }
    return found;
  }

  Result operator()(const LookAtVehicle& look) const {
    books.performed.push_back("look_at_vehicle");
    for (const auto& vehicle : books.vehicles_) {
      bool meant = look.id ? vehicle.id == *look.id
                           : (!look.stock_number.empty() &&
                              vehicle.spec.stock_number == look.stock_number) ||
                                 (!look.vin.empty() && vehicle.spec.vin == look.vin);
      if (meant) return VehicleSeen{books.fact(vehicle)};
    }
    return VehicleUnknown{books.lot_query("none")};
  }

  Result operator()(const PlaceHold& place) const {
    books.performed.push_back("place_hold");
    auto* vehicle = books.find(place.vehicle);
    auto fact = books.fact(*vehicle);
    Evidence why(books.mark(), fact.subject(), "hold", "refused", 1, books.now_);
    if (books.hold_refusal_ != inventory::Refusal::none) {
      return HoldRefused{refused(books.hold_refusal_, why), fact, {}};
    }
    if (!fact.free()) {
      bool sold = vehicle->status == inventory::LotStatus::sold;
      Criteria like;
      like.want.body = {vehicle->spec.body};
      return HoldRefused{refused(sold ? inventory::Refusal::vehicle_sold
                                      : inventory::Refusal::vehicle_already_held,
                                 why),
                         fact, books.near(like)};
    }
    bool reachable = !books.phone_.empty() || !books.email_.empty();
    auto& hold = books.place(place.vehicle, true, books.now_ + minutes{15});
    return HoldPlaced{books.fact(*vehicle),
                      {books.mark(), &hold, local(hold.expires_at), !reachable}};
  }

  Result operator()(const ReleaseHold& release) const {
    books.performed.push_back("release_hold");
    books.holds_.erase(release.vehicle);
    return HoldReleased{books.fact(*books.find(release.vehicle))};
  }

  Result operator()(const OfferSlots& offer) const {
    books.performed.push_back("offer_slots");
    SlotsOffered result{std::nullopt, {}, books.slot_query("offer")};
    if (offer.wish.empty()) {
      result.slots = books.nearest(local(books.now_) + days{1}, offer.most);
      return result;
    }
    for (const When& when : offer.wish) {
      if (when.grain == Grain::minute && when.start && !when.end && when.open == Open::none) {
        if (books.fault_at(*when.start) == inventory::SlotFault::none) {
          result.slots.push_back(books.slot(*when.start));
        }
        continue;
      }
      LocalMinute from = when.start ? *when.start : LocalMinute{floor<days>(*when.end)};
      LocalMinute to = when.end                   ? *when.end
                       : when.open == Open::after ? LocalMinute{floor<days>(from)} + days{1}
                                                  : from + days{1};
      auto slots = books.free_on(from, to, offer.most);
      result.slots.insert(result.slots.end(), slots.begin(), slots.end());
    }
    if (!result.slots.empty()) return result;
    LocalMinute wished = offer.wish[0].start ? *offer.wish[0].start : *offer.wish[0].end;
    auto fault = books.fault_at(wished);
    result.refused = SlotRefusedFact{
        wished, fault, fault == inventory::SlotFault::closed_day ? "Christmas Day" : "",
        books.slot_query("refused")};
    result.slots = books.nearest(wished, offer.most);
    return result;
  }

  Result operator()(const BookAppointment& book) const {
    books.performed.push_back("book_appointment");
    auto at = local(book.start);
    Evidence why(books.mark(), {Table::rooftop, 1}, "appointment", "refused", 1, books.now_);
    auto fault = books.fault_at(at);
    if (fault != inventory::SlotFault::none) {
      return BookingRefused{refused(inventory::Refusal::slot_taken, why),
                            SlotRefusedFact{at, fault, "", books.slot_query("refused")},
                            books.nearest(at, 3),
                            std::nullopt,
                            {}};
    }
    if (book.vehicle && !books.fact(*books.find(*book.vehicle)).free()) {
      Criteria like;
      like.want.body = {books.find(*book.vehicle)->spec.body};
      return BookingRefused{refused(inventory::Refusal::vehicle_sold, why),
                            std::nullopt,
                            {},
                            books.fact(*books.find(*book.vehicle)),
                            books.near(like)};
    }
    inventory::Appointment row;
    row.id = inventory::AppointmentId{static_cast<std::int64_t>(books.appointments_.size()) + 1};
    row.kind = book.kind;
    row.vehicle = book.vehicle.value_or(VehicleId{});
    row.span = {book.start, book.start + minutes{45}};
    row.wall_start = at;
    row.code = "ABCD2345";
    row.state_entry = 600;
    books.appointments_.push_back(row);
    books.taken_.push_back(at);
    if (book.vehicle) books.place(*book.vehicle, true, row.span.end + hours{1});
    return Booked{books.fact(books.appointments_.back())};
  }

  Result operator()(const MoveAppointment& move) const {
    books.performed.push_back("move_appointment");
    auto& row = books.appointments_[static_cast<std::size_t>(move.appointment.value - 1)];
    auto before = row.wall_start;
    row.wall_start = local(move.start);
    row.span = {move.start, move.start + minutes{45}};
    return Moved{books.fact(row), before};
  }

  Result operator()(const CancelAppointment& cancel) const {
    books.performed.push_back("cancel_appointment");
    auto& row = books.appointments_[static_cast<std::size_t>(cancel.appointment.value - 1)];
    bool was_open = row.open();
    row.state = inventory::AppointmentState::cancelled;
    books.holds_.erase(row.vehicle);
    return Cancelled{books.fact(row), was_open};
  }

  Result operator()(const FindAppointment& find) const {
    books.performed.push_back("find_appointment");
    for (const auto& row : books.appointments_) {
      bool phone = find.contact.phone && *find.contact.phone == books.phone_;
      if (row.code == find.code && phone) return AppointmentSeen{books.fact(row)};
    }
    return AppointmentUnknown{
        refused(inventory::Refusal::unknown_appointment, books.slot_query("none"))};
  }

  Result operator()(const LookAtAppointment& look) const {
    books.performed.push_back("look_at_appointment");
    return AppointmentSeen{
        books.fact(books.appointments_[static_cast<std::size_t>(look.appointment.value - 1)])};
  }

  Result operator()(const NoteLead& note) const {
    books.performed.push_back("note_lead");
    books.notes.push_back(note);
    if (note.contact.name) books.name_ = *note.contact.name;
    if (!books.elsewhere_ && note.contact.phone) books.phone_ = *note.contact.phone;
    if (!books.elsewhere_ && note.contact.email) books.email_ = *note.contact.email;
    return LeadNoted{
        Evidence(books.mark(), {Table::lead, 1}, "no_messages", "true", 9, books.now_)};
  }

  Result operator()(const OpenTask& open) const {
    books.performed.push_back("open_task");
    books.tasks_asked.push_back(open);
    inventory::Task task;
    task.id = inventory::TaskId{static_cast<std::int64_t>(books.tasks_.size()) + 1};
    task.kind = open.kind;
    task.owner = inventory::StaffId{7};
    task.due_at = books.open_now_ ? books.now_ + hours{1} : books.now_ + hours{20};
    task.text = open.text;
    task.state_entry = 700;
    books.tasks_.push_back(task);
    return TaskOpened{
        {books.mark(), &books.tasks_.back(), "Dana Ruiz", local(task.due_at), books.open_now_}};
  }

  Result operator()(const TellHours& tell) const {
    books.performed.push_back("tell_hours");
    HoursTold told{{books.mark(), &books.rooftop_}, {}, books.open_now_};
    auto first = floor<days>(tell.days.empty() ? local(books.now_) : *tell.days[0].start);
    int count = tell.days.empty() ? 7 : 1;
    for (int i = 0; i < count; ++i) {
      DayHours hours_of_day{first + days{i}, {{9 * 60, 18 * 60}}, ""};
      if (std::chrono::weekday(hours_of_day.day) == std::chrono::Sunday) hours_of_day.open.clear();
      told.days.emplace_back(hours_of_day, Evidence(books.mark(), {Table::rooftop, 1}, "hours",
                                                    "9-18", 3, books.now_));
    }
    return told;
  }

  Result operator()(const TellPlace&) const {
    books.performed.push_back("tell_place");
    return PlaceTold{{books.mark(), &books.rooftop_}};
  }

  Result operator()(const MoveToRooftop&) const {
    books.performed.push_back("move_to_rooftop");
    books.vehicles_[3].spec.body = "minivan";
    return RooftopMoved{{books.mark(), &books.other_}};
  }
};

Result FakeBooks::perform(const Action& action) {
  return std::visit(Performing{*this}, action);
}

}  // namespace kept::tests
