// Books in a temporary SQLite file, written by the writing store, and makers for their rows.
#pragma once

#include <chrono>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <utility>

#include <unistd.h>

#include "inventory/schedule.h"
#include "inventory/store/read_store.h"
#include "inventory/store/sqlite_read_store.h"
#include "inventory/store/sqlite_store.h"

namespace kept::inventory::read_test {

class CountingSource final : public RandomSource {
 public:
  void fill(std::span<std::uint8_t> bytes) override {
    for (auto& byte : bytes) {
      state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
      byte = static_cast<std::uint8_t>(state_ >> 56);
    }
  }

 private:
  std::uint64_t state_ = 1;
};

inline Instant utc(int year, unsigned month, unsigned day, int hour = 0, int minute = 0) {
  using namespace std::chrono;
  return Instant{sys_days{std::chrono::year{year} / month / day}} + hours{hour} + minutes{minute};
}

// Thursday, December 3, 2026, 2:05 PM in Los Angeles.
inline const Instant noon = utc(2026, 12, 3, 22, 5);

inline Rooftop make_rooftop(std::string slug) {
  Rooftop row;
  row.name = slug + " Motors";
  row.slug = std::move(slug);
  row.street = "410 Shoreline Drive";
  row.city = "Oakland, CA 94607";
  row.phone = "+15105550142";
  row.zone = "America/Los_Angeles";
  for (auto& day : row.hours) day = {{9 * 60, 18 * 60}};
  row.hours[0] = {};
  row.closures = {{std::chrono::year{2026} / 12 / 25, "Christmas Day"}};
  return row;
}

inline Staff make_staff(RooftopId rooftop, std::string login, Role role = Role::salesperson) {
  Staff row;
  row.rooftop = rooftop;
  row.name = "Name of " + login;
  row.login = std::move(login);
  row.role = role;
  row.takes_appointments = role == Role::salesperson;
  for (auto& day : row.shifts) day = {{9 * 60, 17 * 60}};
  return row;
}

inline Vehicle make_vehicle(RooftopId rooftop, std::string stock_number, std::string make = "Mazda",
                            std::string color = "red") {
  Vehicle row;
  row.rooftop = rooftop;
  auto& spec = row.spec;
  spec.vin = "JM3KFBCM1M0" + std::string(6 - std::min<std::size_t>(6, stock_number.size()), '0') +
             stock_number.substr(0, 6);
  spec.stock_number = std::move(stock_number);
  spec.year = 2021;
  spec.make = std::move(make);
  spec.model = "CX-5";
  spec.trim = "Touring";
  spec.body = "suv";
  spec.condition = "used";
  spec.exterior_color = std::move(color);
  spec.odometer_miles = 41210;
  spec.features = {"heated_seats", "sunroof"};
  spec.price = {Cents{2699500}, Cents{48500}, Cents{0}, Cents{0}};
  row.seen_at = noon - std::chrono::hours{1};
  return row;
}

inline Lead make_lead(RooftopId rooftop, std::string name = {}) {
  Lead row;
  row.rooftop = rooftop;
  row.name = std::move(name);
  return row;
}

inline Hold make_hold(const Vehicle& vehicle, LeadId lead, Instant expires_at) {
  Hold row;
  row.rooftop = vehicle.rooftop;
  row.vehicle = vehicle.id;
  row.lead = lead;
  row.placed_at = expires_at - std::chrono::minutes{15};
  row.expires_at = expires_at;
  return row;
}

inline Appointment make_appointment(RooftopId rooftop, StaffId staff, LeadId lead, Instant start) {
  Appointment row;
  row.rooftop = rooftop;
  row.staff = staff;
  row.lead = lead;
  row.span = {start, start + std::chrono::minutes{45}};
  row.wall_start = Zone::find("America/Los_Angeles")->to_local(start);
  row.tzdb_version = "2026a";
  return row;
}

class Books {
 public:
  Books() : folder_(std::filesystem::temp_directory_path() / "kept-read-XXXXXX") {
    auto name = folder_.string();
    folder_ = ::mkdtemp(name.data());
    SqliteSettings settings;
    settings.path = path();
    store_ = open_sqlite_store(settings, random_);
    turn([&](Transaction& books) {
      lakeside = books.put(make_rooftop("lakeside"));
      hill = books.put(make_rooftop("hill"));
      maria = books.put(make_staff(lakeside, "maria"));
      boss = books.put(make_staff(lakeside, "boss", Role::manager));
      hanna = books.put(make_staff(hill, "hanna"));
      chief = books.put(make_staff(RooftopId{}, "chief", Role::admin));
    });
  }
  ~Books() {
    store_.reset();
    std::filesystem::remove_all(folder_);
  }
  Books(const Books&) = delete;
  Books& operator=(const Books&) = delete;

  std::string path() const { return (folder_ / "kept.db").string(); }
  Store& store() { return *store_; }
  std::unique_ptr<ReadStore> reader(ReadLimits limits = {}) const {
    return open_sqlite_read_store(path(), limits);
  }

  // One committed, durable turn.
  template <typename Act>
  void turn(Act act) {
    auto books = store_->begin(noon);
    act(*books);
    books->commit();
    books.reset();
    store_->flush();
  }

  template <typename Row>
  auto put(const Row& row) {
    decltype(std::declval<Transaction&>().put(row)) id;
    turn([&](Transaction& books) { id = books.put(row); });
    return id;
  }

  Vehicle vehicle(const std::string& stock, std::string make = "Mazda", std::string color = "red") {
    auto row = make_vehicle(lakeside, stock, std::move(make), std::move(color));
    row.id = put(row);
    return row;
  }

  // A conversation with its lead.
  Conversation conversation(const std::string& name = {}, Instant last_at = noon) {
    Conversation row;
    row.rooftop = lakeside;
    row.token_hash = sha256("token " + std::to_string(++conversations_));
    row.opened_at = last_at - std::chrono::minutes{5};
    row.last_at = last_at;
    turn([&](Transaction& books) {
      row.lead = books.put(make_lead(lakeside, name));
      row.id = books.put(row);
    });
    return row;
  }

  // The next message of a conversation; its row is brought forward.
  Message say(Conversation& row, Author author, const std::string& text, std::string body = {}) {
    Message message;
    message.conversation = row.id;
    message.seq = ++row.last_seq;
    message.at = row.last_at;
    message.author = author;
    message.text = text;
    message.body = std::move(body);
    if (author == Author::visitor) message.client_id = "m-" + std::to_string(message.seq);
    if (author == Author::staff) message.staff = maria;
    (author == Author::visitor ? row.visitor_seq : row.answer_seq) = message.seq;
    turn([&](Transaction& books) {
      message.salt = books.mint_salt();
      books.put(row);
      books.add(message);
    });
    return message;
  }

  RooftopId lakeside, hill;
  StaffId maria, boss, hanna, chief;

 private:
  int conversations_ = 0;
  std::filesystem::path folder_;
  CountingSource random_;
  std::unique_ptr<Store> store_;
};

}  // namespace kept::inventory::read_test
