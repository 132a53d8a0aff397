#include "tests/power/town.h"

#include <memory>
#include <stdexcept>
#include <utility>

#include <sqlite3.h>

#include "server/log.h"
#include "server/writer.h"

namespace kept::power_test {

using server::Job;
using server::JobFailure;
using server::Outgoing;

namespace {

constexpr int guests_count = 40;
constexpr int salespeople_count = 4;

std::string told(const char* what, const Appointment& appointment) {
  return std::string{what} + " " + std::to_string(appointment.id.value) + " " +
         std::to_string(millis(appointment.span.start)) + " " + appointment.code;
}

std::string no(Refusal why) {
  return "no " + std::string{to_string(why)};
}

std::string act(Transaction& tx, Ledger& ledger, const Ask& ask) {
  const auto& guest = ask.guest;
  if (ask.what == Ask::What::hold) {
    const auto held =
        ledger.place_hold({guest.car, guest.lead, guest.conversation, 0, HoldKind::chat, {}});
    return held ? "held" : no(held.refusal);
  }
  const auto open = tx.open_appointments_of(guest.lead);
  if (ask.what == Ask::What::book && open.empty()) {
    BookingAsked asked;
    asked.start = ask.start;
    asked.vehicle = guest.car;
    asked.lead = guest.lead;
    asked.conversation = guest.conversation;
    const auto booked = ledger.book(asked);
    return booked ? told("booked", *tx.appointment(booked.value)) : no(booked.refusal);
  }
  if (open.empty()) return no(Refusal::unknown_appointment);
  if (ask.what != Ask::What::cancel) {
    const auto moved = ledger.move(open.front(), ask.start);
    return moved ? told("moved", *tx.appointment(moved.value)) : no(moved.refusal);
  }
  const auto cancelled = ledger.cancel(open.front());
  return cancelled ? told("cancelled", *tx.appointment(open.front())) : no(cancelled.refusal);
}

class AskJob final : public Job {
 public:
  explicit AskJob(Ask& ask) : ask_(ask) {}

  void run(Transaction& tx) override {
    const auto* const row = tx.conversation(ask_.guest.conversation);
    if (row == nullptr) throw std::logic_error("a conversation is gone");
    auto conversation = *row;
    if (const auto before = tx.message_by_client_id(conversation.id, ask_.id)) {
      told_ = tx.messages_after(conversation.id, before->seq, 1).front().text;
      return;
    }
    Ledger ledger(tx, visitor_actor(conversation.id));
    ledger.visitor_said(conversation, ask_.id, "something", "{}");
    told_ = act(tx, ledger, ask_);
    Ledger assistant(tx, {Actor::Kind::assistant, conversation.id.value});
    assistant.assistant_said(conversation, told_, "{}", EntryBody());
    assistant.keep(conversation);
  }
  void done(std::vector<Outgoing>&) override { ask_.told = told_; }
  void failed(JobFailure, std::vector<Outgoing>&) override {}

 private:
  Ask& ask_;
  std::string told_;
};

std::unique_ptr<Job> sweep() {
  return server::make_job([](Transaction& tx) { Ledger(tx, house_actor).expire_holds(50); },
                          [](std::vector<Outgoing>&) {}, [](JobFailure, std::vector<Outgoing>&) {});
}

// Writes, then fails: what it wrote is undone, and its batch runs again one by one.
std::unique_ptr<Job> defect(const Guest& guest) {
  return server::make_job(
      [guest](Transaction& tx) {
        LeadNote note;
        note.wish = "what never was said";
        Ledger(tx, house_actor).note_lead(guest.lead, note);
        throw std::logic_error("a defect");
      },
      [](std::vector<Outgoing>&) {}, [](JobFailure, std::vector<Outgoing>&) {});
}

}  // namespace

Town::Town(std::uint64_t seed)
    : chance_state_(seed), disk_(seed), books_(StoreKind::sqlite, disk_.vfs()), clock_(books_.now) {
  server::log::set_sink([](std::string_view) {});  // failing turns are what this is about
  const auto house = a_house(books_, salespeople_count, guests_count);
  books_.turn([&](Transaction& tx) {
    auto rooftop = *tx.rooftop(house.rooftop);
    rooftop.policies.lot_share_held_max_percent = 100;  // at a limit a visit has no hold
    Ledger(tx, house_actor).set_rooftop(rooftop);
  });
  for (const auto car : house.cars) {
    const auto visitor = a_visitor(books_, house.rooftop);
    guests_.push_back({visitor.id, visitor.lead, car});
  }
  books_.close();
  made_ = disk_.image();
}

Town::~Town() {
  server::log::set_sink(nullptr);
}

std::uint64_t Town::chance(std::uint64_t below) {
  chance_state_ = chance_state_ * 6364136223846793005U + 1442695040888963407U;
  return (chance_state_ >> 33) % below;
}

void Town::begin_anew() {
  disk_.load(made_);
  clock_.set(books_.now);
  asks_.clear();
}

Ask Town::new_ask() {
  Ask ask;
  ask.guest = guests_[chance(guests_.size())];
  ask.id = "m-" + std::to_string(++asked_);
  const auto what = chance(10);
  ask.what = what < 2   ? Ask::What::hold
             : what < 7 ? Ask::What::book
             : what < 9 ? Ask::What::move
                        : Ask::What::cancel;
  const auto quarter = static_cast<int>(chance(40));
  ask.start =
      at(a_rooftop(), 2026, 12, 3 + static_cast<unsigned>(chance(2)), 9) + Minutes{15 * quarter};
  return ask;
}

// Some batches of turns, those that were cut short before asked again first.
void Town::work() {
  const auto known = asks_.size();
  const auto more = 1 + chance(12);
  for (std::uint64_t i = 0; i < more; ++i) asks_.push_back(new_ask());
  server::Writer writer(books_.store(), clock_, metrics_, {10'000, 1 + chance(6)});
  for (std::size_t i = 0; i < asks_.size(); ++i) {
    if (i < known && !asks_[i].told.empty()) continue;
    if (chance(8) == 0) writer.submit(sweep());
    if (chance(16) == 0) writer.submit(defect(asks_[i].guest));
    writer.submit(std::make_unique<AskJob>(asks_[i]));
  }
  writer.start();
  writer.stop();
  for (std::size_t i = 0; i < asks_.size(); ++i) {
    if (asks_[i].told.empty())
      ++cut_short_;
    else if (i >= known)
      ++acknowledged_;
  }
  clock_.advance(Minutes{chance(3)});
}

void Town::live_until_cut() {
  disk_.cut_after(1 + chance(chance(4) == 0 ? 8 : 80));
  books_.wal_pages_checkpoint = chance(3) == 0 ? 2'000 : 1 + chance(60);
  try {
    books_.reopen();
    while (!disk_.is_cut()) work();
  } catch (const StoreError&) {
    if (!disk_.is_cut()) throw;
  }
  books_.close();
  disk_.restore();
}

// Everything that was acknowledged is still said, word for word.
std::string Town::lost_in(SQLite::Database& database) const {
  SQLite::Statement find(database,
                         "SELECT told.text FROM message asked JOIN message told "
                         "ON told.conversation = asked.conversation AND told.seq = asked.seq + 1 "
                         "WHERE asked.conversation = ?1 AND asked.client_id = ?2");
  for (const auto& ask : asks_) {
    if (ask.told.empty()) continue;
    find.reset();
    find.bind(1, ask.guest.conversation.value);
    find.bind(2, ask.id);
    if (!find.executeStep()) return "lost: " + ask.told;
    const auto found = find.getColumn(0).getString();
    if (found != ask.told) return "told: " + ask.told + ", kept: " + found;
  }
  return {};
}

std::string Town::fault_in_books(bool thoroughly) {
  SQLite::Database database(books_.path(), SQLite::OPEN_READWRITE, 0, disk_.vfs());
  // What comes after works on the files as the cut left them.
  sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
  if (thoroughly) {
    const auto whole = database.execAndGet("PRAGMA integrity_check").getString();
    if (whole != "ok") return whole;
    SQLite::Statement references(database, "PRAGMA foreign_key_check");
    if (references.executeStep()) return "a reference leads nowhere";
  }
  for (const auto& fault : {lost_in(database), broken_law(database), broken_word(database)}) {
    if (!fault.empty()) return fault;
  }
  return {};
}

}  // namespace kept::power_test
