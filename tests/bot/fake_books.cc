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
  there_ = vehicles_.front();
  there_.id = inventory::VehicleId{399};
  there_.rooftop = other_.id;
  there_.spec.stock_number = "L3905";
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
  if (there_.id == id) return &there_;
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

void FakeBooks::make_electric(std::string_view stock) {
  find(id_of(stock))->spec.fuel = "electric";
}

void FakeBooks::picture(std::string_view stock, std::size_t pictures) {
  find(id_of(stock))->spec.images.assign(pictures, "https://pictures.example.com/one.jpg");
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
  given_phone_.reset();
}

long FakeBooks::own_holds() const {
  return std::count_if(holds_.begin(), holds_.end(), [&](const auto& one) {
    return one.second.lead.value == 1 && one.second.live(now_);
  });
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
  if (std::chrono::weekday(day) == std::chrono::Sunday) return SlotFault::closed_weekday;
  if (since < 9 * 60 || since > 18 * 60 - 45) return SlotFault::outside_hours;
  if (since % 15 != 0) return SlotFault::off_grid;
  if (std::find(taken_.begin(), taken_.end(), at) != taken_.end()) return SlotFault::staff_busy;
  return SlotFault::none;
}

SlotFact FakeBooks::slot(LocalMinute at) const {
  return {instant(at), at, {inventory::StaffId{7}, "Dana Ruiz", 5}, slot_query("one")};
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
  auto next_hour = LocalMinute{std::chrono::ceil<hours>(local(now_))};
  return free_on(std::max(LocalMinute{from}, next_hour), LocalMinute{from} + days{5}, most);
}

AppointmentFact FakeBooks::fact(const inventory::Appointment& row) const {
  AppointmentFact fact{mark(),         &row,
                       row.wall_start, {inventory::StaffId{7}, "Dana Ruiz", 5},
                       std::nullopt,   std::nullopt};
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

}  // namespace kept::tests
