// A few vehicles, a salesperson and a calendar behind the port, in memory: enough for a dialogue to
// be led without a store. Wednesday, December 2, 2026, 2:05 PM at a rooftop that keeps UTC-8.
#pragma once

#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "bot/action.h"
#include "bot/engine.h"

// The store's Transaction is the only one to hand out marks; this one stands in for it.
namespace kept::inventory {
class Transaction {
 public:
  static ReadMark mark(std::uint64_t number, Instant now) { return ReadMark(number, now); }
};
}  // namespace kept::inventory

namespace kept::tests {

using namespace kept::bot;

class FakeBooks : public Performer {
 public:
  FakeBooks();

  Result perform(const Action& action) override;

  // ---- what happens behind the conversation's back
  void sell(std::string_view stock);
  void hold_for_another(std::string_view stock);
  void make_electric(std::string_view stock);
  void picture(std::string_view stock, std::size_t pictures);
  void lapse_holds();
  void release_holds();
  void take_slot(LocalMinute at);
  void move_appointment(LocalMinute to);
  void cancel_appointment();
  void forget_conversation();  // the next one comes from elsewhere
  void refuse_holds(inventory::Refusal refusal) { hold_refusal_ = refusal; }
  void close_house() { open_now_ = false; }

  inventory::VehicleId id_of(std::string_view stock) const;
  std::optional<inventory::AppointmentId> last_appointment() const;
  Scene scene() const;
  inventory::ReadMark mark() const;

  std::vector<std::string> performed;  // names of actions, in order
  std::vector<NoteLead> notes;
  std::vector<OpenTask> tasks_asked;

 private:
  struct Performing;

  VehicleFact fact(const inventory::Vehicle& vehicle) const;
  inventory::Vehicle* find(inventory::VehicleId id);
  Evidence lot_query(std::string value) const;
  Evidence slot_query(std::string value) const;
  SlotFact slot(LocalMinute at) const;
  inventory::SlotFault fault_at(LocalMinute at) const;
  std::vector<SlotFact> free_on(LocalMinute from, LocalMinute to, int most) const;
  std::vector<SlotFact> nearest(LocalMinute at, int most) const;
  AppointmentFact fact(const inventory::Appointment& appointment) const;
  inventory::Hold& place(inventory::VehicleId id, bool own, inventory::Instant until);
  long own_holds() const;
  std::vector<NearVehicle> near(const Criteria& wish) const;

  std::uint64_t turn_ = 1;
  inventory::Instant now_;
  inventory::Rooftop rooftop_;
  inventory::Rooftop other_;
  inventory::Vehicle there_;  // at the other one
  std::deque<inventory::Vehicle> vehicles_;
  std::map<inventory::VehicleId, inventory::Hold> holds_;
  std::deque<inventory::Appointment> appointments_;
  std::deque<inventory::Task> tasks_;
  std::vector<LocalMinute> taken_;
  std::string name_;
  std::string phone_;
  std::optional<std::string> given_phone_;  // in this conversation
  std::string email_;
  inventory::Refusal hold_refusal_ = inventory::Refusal::none;
  bool open_now_ = true;
  bool elsewhere_ = false;
};

}  // namespace kept::tests
