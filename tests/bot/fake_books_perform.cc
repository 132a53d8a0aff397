// What the fake books do about each action.
#include <algorithm>

#include "bot/wish.h"
#include "tests/bot/fake_books.h"

namespace kept::tests {
namespace {

using inventory::Instant;
using inventory::VehicleId;
using std::chrono::days;
using std::chrono::floor;
using std::chrono::hours;
using std::chrono::minutes;

constexpr hours zone{-8};
constexpr long own_holds_max = 2;

LocalMinute local(Instant at) {
  return LocalMinute{floor<minutes>(at.time_since_epoch() + zone)};
}

RefusedFact refused(inventory::Refusal refusal, Evidence evidence) {
  return {refusal, std::move(evidence)};
}

}  // namespace

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
    if (find.first != Standout::none) {
      std::stable_sort(all.begin(), all.end(), [&](const VehicleFact& a, const VehicleFact& b) {
        return rank(a.vehicle->spec, find.first) < rank(b.vehicle->spec, find.first);
      });
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
    if (find.elsewhere) {
      const int there = find.criteria.want.body == std::vector<std::string>{"coupe"} ? 0 : 2;
      found.elsewhere.push_back({inventory::RooftopId{2},
                                 "Hillside Motors",
                                 "Chico",
                                 {there, books.lot_query(std::to_string(there))}});
    }
    if (count > 0 || find.elsewhere) return found;
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
                              inventory::stock_key(vehicle.spec.stock_number) ==
                                  inventory::stock_key(look.stock_number)) ||
                                 (!look.vin.empty() && vehicle.spec.vin == look.vin);
      if (meant) return VehicleSeen{books.fact(vehicle)};
    }
    if (look.id == books.there_.id) return VehicleSeen{books.fact(books.there_)};
    if (look.stock_number == "L3905") {
      return VehicleElsewhere{books.fact(books.there_), {books.mark(), &books.other_}};
    }
    return VehicleUnknown{books.lot_query("none")};
  }

  Result operator()(const FindLike& find) const {
    books.performed.push_back("find_like");
    Criteria like;
    like.want.body = {books.find(find.vehicle)->spec.body};
    return LikeFound{books.near(like)};
  }

  Result operator()(const PlaceHold& place) const {
    books.performed.push_back("place_hold");
    auto* vehicle = books.find(place.vehicle);
    auto fact = books.fact(*vehicle);
    Evidence why(books.mark(), fact.subject(), "hold", "refused", 1, books.now_);
    if (books.hold_refusal_ != inventory::Refusal::none) {
      return HoldRefused{refused(books.hold_refusal_, why), fact, {}};
    }
    if (fact.free() && fact.held_by != HeldBy::asker && books.own_holds() == own_holds_max) {
      return HoldRefused{refused(inventory::Refusal::hold_limit_conversation, why), fact, {}};
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
    SlotsOffered result = offered(offer);
    std::erase_if(result.slots, [&](const SlotFact& slot) {
      return std::any_of(offer.ruled_out.begin(), offer.ruled_out.end(),
                         [&](const When& when) { return covers(when, slot.local); });
    });
    if (!offer.ruled_out.empty() && result.slots.size() > 3) {
      result.slots.erase(result.slots.begin() + 3, result.slots.end());
    }
    return result;
  }

  SlotsOffered offered(OfferSlots offer) const {
    if (!offer.ruled_out.empty()) offer.most = 100;
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
      auto slots = books.free_on(from, to, offer.latest ? 100 : offer.most);
      if (offer.latest && slots.size() > 3) slots.erase(slots.begin(), slots.end() - 3);
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
    std::erase(books.taken_, before);
    row.wall_start = local(move.start);
    books.taken_.push_back(row.wall_start);
    row.span = {move.start, move.start + minutes{45}};
    return Moved{books.fact(row), before};
  }

  Result operator()(const ChangeVehicle& change) const {
    books.performed.push_back("change_vehicle");
    auto& row = books.appointments_[static_cast<std::size_t>(change.appointment.value - 1)];
    auto fact = books.fact(*books.find(change.vehicle));
    if (!fact.free()) {
      Evidence why(books.mark(), fact.subject(), "status", "refused", 1, books.now_);
      return BookingRefused{
          refused(inventory::Refusal::vehicle_already_held, why), std::nullopt, {}, fact, {}};
    }
    books.holds_.erase(row.vehicle);
    row.vehicle = change.vehicle;
    books.place(change.vehicle, true, row.span.end + hours{1}).appointment = row.id;
    return VehicleChanged{books.fact(row)};
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
      const auto& given = find.contact.phone ? find.contact.phone : books.given_phone_;
      bool phone = given && *given == books.phone_;
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

  Result operator()(const LookForVisit&) const {
    books.performed.push_back("look_for_visit");
    for (const auto& row : books.appointments_) {
      if (!books.elsewhere_ && row.open()) return AppointmentSeen{books.fact(row)};
    }
    return AppointmentUnknown{
        refused(inventory::Refusal::unknown_appointment, books.slot_query("none"))};
  }

  Result operator()(const LookForOwn&) const {
    books.performed.push_back("look_for_own");
    OwnSeen own{{}, {}, books.slot_query("own")};
    for (const auto& row : books.appointments_) {
      if (!books.elsewhere_ && row.open()) own.visits.push_back(books.fact(row));
    }
    std::sort(own.visits.begin(), own.visits.end(),
              [](const auto& a, const auto& b) { return a.local < b.local; });
    for (const auto& vehicle : books.vehicles_) {
      auto fact = books.fact(vehicle);
      const bool visited = std::any_of(own.visits.begin(), own.visits.end(), [&](const auto& one) {
        return one.appointment->vehicle == vehicle.id;
      });
      if (fact.held_by == HeldBy::asker && !visited) own.held.push_back(fact);
    }
    return own;
  }

  Result operator()(const NoteLead& note) const {
    books.performed.push_back("note_lead");
    books.notes.push_back(note);
    if (note.contact.name) books.name_ = *note.contact.name;
    if (note.contact.phone) books.given_phone_ = note.contact.phone;
    if (!books.elsewhere_ && note.contact.phone) books.phone_ = *note.contact.phone;
    if (!books.elsewhere_ && note.contact.email) books.email_ = *note.contact.email;
    return LeadNoted{
        Evidence(books.mark(), {Table::lead, 1}, "no_messages", "true", 9, books.now_)};
  }

  TaskOpened opened(const inventory::Task& task) const {
    return {
        {books.mark(), &task, {task.owner, "Dana Ruiz", 5}, local(task.due_at), books.open_now_}};
  }

  Result operator()(const OpenTask& open) const {
    books.performed.push_back("open_task");
    books.tasks_asked.push_back(open);
    for (const inventory::Task& one : books.tasks_) {
      if (one.kind == open.kind) return opened(one);
    }
    inventory::Task task;
    task.id = inventory::TaskId{static_cast<std::int64_t>(books.tasks_.size()) + 1};
    task.kind = open.kind;
    task.owner = inventory::StaffId{7};
    const bool open_then = open.due && open.due->time_since_epoch() % days{1} >= hours{9} &&
                           open.due->time_since_epoch() % days{1} < hours{18};
    const auto next_morning = [](LocalMinute at) {
      const bool early = at - floor<days>(at) < hours{9};
      return floor<days>(at) + days{early ? 0 : 1} + hours{9};
    };
    task.due_at = open.due ? Instant{(open_then ? *open.due : LocalMinute{next_morning(*open.due)})
                                         .time_since_epoch() -
                                     zone}
                  : books.open_now_ ? books.now_ + hours{1}
                                    : books.now_ + hours{20};
    task.text = open.text;
    task.state_entry = 700;
    books.tasks_.push_back(task);
    return opened(books.tasks_.back());
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
