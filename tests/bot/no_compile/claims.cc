// Each way round the law that no sentence is without evidence, to be refused by the compiler. Built
// once for each ATTEMPT by no_compile.cmake; without one it must compile.
#include "bot/wording.h"

namespace kept::bot {

Claim bare(const VehicleFact& vehicle, const Evidence& evidence, const HoldFact& hold,
           const AppointmentFact& appointment, const TaskFact& task, const Wording& wording);

Claim bare([[maybe_unused]] const VehicleFact& vehicle, const Evidence& evidence,
           [[maybe_unused]] const HoldFact& hold,
           [[maybe_unused]] const AppointmentFact& appointment,
           [[maybe_unused]] const TaskFact& task, [[maybe_unused]] const Wording& wording) {
#if ATTEMPT == 1  // a claim from nothing
  Claim claim;
#elif ATTEMPT == 2   // a claim from a value without evidence
  Claim claim = Claim::fact<ClaimKind::vehicle_price>("27480");
#elif ATTEMPT == 3   // a field without evidence
  Claim claim = Claim::fact<ClaimKind::vehicle_gone>(evidence).with(Field::title, "CX-5");
#elif ATTEMPT == 4   // a promise from mere evidence
  Claim claim = Claim::fact<ClaimKind::held_until>(evidence);
#elif ATTEMPT == 5   // a hold promised from a vehicle
  Claim claim = Claim::promise<ClaimKind::held_until>(vehicle);
#elif ATTEMPT == 6   // a booking promised from a hold
  Claim claim = Claim::promise<ClaimKind::booked>(hold);
#elif ATTEMPT == 7   // a call promised from an appointment
  Claim claim = Claim::promise<ClaimKind::task_owed>(appointment);
#elif ATTEMPT == 8   // a fact passed off as a promise's source
  Claim claim = Claim::promise<ClaimKind::vehicle_gone>(hold);
#elif ATTEMPT == 9   // a sentence without wording
  Sentence sentence("It is yours.", {}, false);
  Claim claim = Claim::promise<ClaimKind::held_until>(hold);
#elif ATTEMPT == 10  // a claim's words without the claim
  Sentence sentence = wording.say(Language::en, Key::hold_until);
  Claim claim = Claim::promise<ClaimKind::held_until>(hold);
#elif ATTEMPT == 11  // a read mark of one's own
  inventory::ReadMark mark(1, {});
  Claim claim = Claim::promise<ClaimKind::held_until>(hold);
#elif ATTEMPT == 12  // evidence without a read mark
  Evidence own({}, {Table::vehicle, 1}, "status", "available", 1, {});
  Claim claim = Claim::fact<ClaimKind::vehicle_gone>(own);
#else
  Claim claim = Claim::fact<ClaimKind::vehicle_gone>(evidence).with(
      Field::title, Evidenced<std::string>("CX-5", evidence));
  Claim held = Claim::promise<ClaimKind::held_until>(hold);
  Claim booked = Claim::promise<ClaimKind::booked>(appointment);
  Claim owed = Claim::promise<ClaimKind::task_owed>(task);
#endif
  return claim;
}

}  // namespace kept::bot
