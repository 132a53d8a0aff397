#include "tests/support/books.h"

#include <array>
#include <stdexcept>

#include <unistd.h>

#include "inventory/schedule.h"
#include "inventory/store/memory_store.h"
#include "inventory/store/sqlite_store.h"
#include "inventory/vin.h"

namespace kept::tests {

void SeededRandom::fill(std::span<std::uint8_t> bytes) {
  for (auto& byte : bytes) {
    state_ = state_ * 6364136223846793005U + 1442695040888963407U;
    byte = static_cast<std::uint8_t>(state_ >> 56);
  }
}

TempFolder::TempFolder() {
  std::string pattern = (std::filesystem::temp_directory_path() / "kept-test-XXXXXX").string();
  if (mkdtemp(pattern.data()) == nullptr) throw std::runtime_error("no folder for a test");
  path_ = pattern;
}

TempFolder::~TempFolder() {
  std::error_code ignored;
  std::filesystem::remove_all(path_, ignored);
}

TestBooks::TestBooks(StoreKind kind, const std::string& vfs) : kind_(kind), vfs_(vfs) {
  using namespace std::chrono;
  now = Instant{sys_days{year{2026} / 12 / 2}} + hours{22} + minutes{5};
  reopen();
}

void TestBooks::reopen() {
  if (kind_ == StoreKind::memory && store_) throw std::logic_error("a memory store is gone");
  store_.reset();
  index_ = std::make_unique<VehicleIndex>();
  if (kind_ == StoreKind::memory) {
    store_ = std::make_unique<MemoryStore>(random_, index_.get());
  } else {
    SqliteSettings settings;
    settings.path = path();
    settings.vfs = vfs_;
    settings.wal_pages_checkpoint = wal_pages_checkpoint;
    store_ = open_sqlite_store(settings, random_, index_.get());
  }
}

Actor staff_actor(StaffId id) {
  return {Actor::Kind::staff, id.value};
}
Actor visitor_actor(ConversationId id) {
  return {Actor::Kind::visitor, id.value};
}

WeeklyHours every_day(int open, int close) {
  WeeklyHours hours;
  for (auto& day : hours) day.push_back({open, close});
  return hours;
}

Rooftop a_rooftop(const std::string& slug) {
  Rooftop rooftop;
  rooftop.slug = slug;
  rooftop.name = "Lakeside Motors";
  rooftop.street = "1450 Harbor Way";
  rooftop.city = "Stockton, CA 95203";
  rooftop.phone = "+12095550142";
  rooftop.zone = "America/Los_Angeles";
  rooftop.hours = every_day(9 * 60, 20 * 60);
  return rooftop;
}

Staff a_salesperson(RooftopId rooftop, const std::string& login) {
  Staff staff;
  staff.rooftop = rooftop;
  staff.login = login;
  staff.name = "Daniel Reyes";
  staff.role = Role::salesperson;
  staff.takes_appointments = true;
  staff.shifts = every_day(9 * 60, 20 * 60);
  return staff;
}

Staff a_manager(RooftopId rooftop, const std::string& login) {
  auto staff = a_salesperson(rooftop, login);
  staff.name = "Maya Okafor";
  staff.role = Role::manager;
  staff.takes_appointments = false;
  return staff;
}

std::string vin_number(int number) {
  constexpr std::string_view digits = "0123456789";
  auto text = std::string{"JM3KFBCM"} + "0M0" + "000000";
  for (std::size_t i = 16; i > 10; --i, number /= 10) {
    text[i] = digits[static_cast<std::size_t>(number % 10)];
  }
  for (const char check : std::string_view{"0123456789X"}) {
    text[8] = check;
    if (vin_fault(text) == VinFault::none) return text;
  }
  throw std::logic_error("no check digit fits");
}

VehicleSpec a_car(const std::string& stock_number, int dollars) {
  int number = 0;
  for (const char c : stock_number) number = (number * 31 + c) % 1'000'000;
  VehicleSpec spec;
  spec.vin = vin_number(number);
  spec.stock_number = stock_number;
  spec.year = 2021;
  spec.make = "Mazda";
  spec.model = "CX-5";
  spec.trim = "Touring";
  spec.body = "suv";
  spec.condition = "used";
  spec.exterior_color = "red";
  spec.drivetrain = "awd";
  spec.fuel = "gas";
  spec.transmission = "automatic";
  spec.odometer_miles = 41'210;
  spec.features = {"sunroof"};
  spec.price.advertised = Cents{dollars * 100LL};
  return spec;
}

SmallHouse a_house(TestBooks& books, int salespeople, int cars) {
  return books.turn([&](Transaction& tx) {
    Ledger ledger(tx, house_actor);
    SmallHouse house;
    house.rooftop = ledger.set_rooftop(a_rooftop());
    house.manager = ledger.set_staff(a_manager(house.rooftop));
    for (int i = 0; i < salespeople; ++i) {
      const auto login = "s" + std::to_string(i);
      house.salespeople.push_back(ledger.set_staff(a_salesperson(house.rooftop, login)));
    }
    for (int i = 1; i <= cars; ++i) {
      const auto spec = a_car("K" + std::to_string(i), 20'000 + i * 1'000);
      house.cars.push_back(ledger.list_vehicle(house.rooftop, spec, tx.now(), SeenBy::feed));
    }
    return house;
  });
}

Conversation a_visitor(TestBooks& books, RooftopId rooftop, const std::string& name,
                       std::uint64_t address_key) {
  return books.turn([&](Transaction& tx) {
    Ledger ledger(tx, visitor_actor({}));
    ConversationAsked asked;
    asked.rooftop = rooftop;
    asked.address_key = address_key;
    asked.token_hash = sha256("token " + std::to_string(tx.last_entry(rooftop)));
    const auto conversation = *tx.conversation(ledger.open_conversation(asked));
    LeadNote note;
    if (!name.empty()) {
      note.name = name;
      note.phone = "+12095550188";
    }
    ledger.note_lead(conversation.lead, note);
    return conversation;
  });
}

Instant at(const Rooftop& rooftop, int year, unsigned month, unsigned day, int hour, int minute) {
  using namespace std::chrono;
  const LocalMinute local =
      local_days{std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{day}} +
      minutes{hour * 60 + minute};
  return Zone::find(rooftop.zone)->to_instant(local).instant;
}

}  // namespace kept::tests
