#include "tests/talks/talk_house.h"

#include <algorithm>
#include <cstdio>
#include <stdexcept>

#include <nlohmann/json.hpp>

#include "inventory/schedule.h"
#include "inventory/store/memory_store.h"
#include "server/assistant_files.h"
#include "tests/talks/talk_lot.h"

namespace kept::tests {
namespace {

using nlohmann::json;

WeeklyHours weekdays(int open, int close) {
  auto hours = every_day(open, close);
  hours[0].clear();
  return hours;
}

Staff salesperson(RooftopId rooftop, const std::string& login, const std::string& name) {
  auto staff = a_salesperson(rooftop, login);
  staff.name = name;
  staff.shifts = weekdays(9 * 60, 19 * 60);
  return staff;
}

Rooftop house(const std::string& slug, const std::string& name, const std::string& city) {
  auto rooftop = a_rooftop(slug);
  rooftop.name = name;
  rooftop.city = city;
  rooftop.hours = weekdays(9 * 60, 19 * 60);
  using namespace std::chrono;
  rooftop.closures.push_back({year{2026} / December / 25, "Christmas Day"});
  return rooftop;
}

std::string field(const Entry& entry, std::string_view name) {
  const auto fields = parse_body(entry.body);
  for (const auto& one : *fields) {
    if (one.name == name) return one.value;
  }
  return {};
}

// In one line of a file.
std::string one_line(std::string text) {
  for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos;) text[at] = ' ';
  return text;
}

// What of a list is new at its end.
template <typename T>
std::size_t known(const std::vector<T>& before, const std::vector<T>& now) {
  const auto apart = std::mismatch(before.begin(), before.end(), now.begin(), now.end());
  return static_cast<std::size_t>(apart.second - now.begin());
}

}  // namespace

TalkHouse::TalkHouse()
    : lexicon_(bot::Lexicon::standard()), assistant_(server::load_assistant({})), words_(nullptr) {
  open_house();
  list_cars();
}

void TalkHouse::open_house() {
  books_.turn([&](Transaction& tx) {
    Ledger ledger(tx, house_actor);
    rooftop_ = ledger.set_rooftop(house("lakeside", "Lakeside Motors", "Stockton, CA 95203"));
    sister_ = ledger.set_rooftop(house("bayview", "Bayview Auto", "Richmond, CA 94801"));
    auto manager = a_manager(rooftop_);
    manager.shifts = weekdays(9 * 60, 19 * 60);
    manager_ = ledger.set_staff(manager);
    salespeople_ = {ledger.set_staff(salesperson(rooftop_, "d.ruiz", "Dana Ruiz")),
                    ledger.set_staff(salesperson(rooftop_, "m.chen", "Marcus Chen"))};
    ledger.set_staff(salesperson(sister_, "l.ortiz", "Lena Ortiz"));
  });
}

void TalkHouse::list_cars() {
  std::vector<bot::LotVehicle> names;
  books_.turn([&](Transaction& tx) {
    Ledger ledger(tx, house_actor);
    const auto list = [&](RooftopId rooftop, const VehicleSpec& spec) {
      ledger.list_vehicle(rooftop, spec, tx.now() - std::chrono::hours{1}, SeenBy::feed);
      names.push_back({spec.make, spec.model, spec.trim});
    };
    for (const auto& spec : talk_lot("lakeside")) list(rooftop_, spec);
    for (const auto& spec : talk_lot("bayview")) list(sister_, spec);
  });
  lexicon_ = lexicon_.with_inventory(names);
  words_.set(std::make_shared<const bot::Lexicon>(lexicon_));
  entries_told_ = dynamic_cast<MemoryStore&>(books_.store()).entries(rooftop_).size();
}

template <typename Act>
TalkHouse::Outcome TalkHouse::turn(Act act) {
  std::vector<server::TurnOutcome> outcomes;
  books_.turn([&](Transaction& tx) {
    if (!conversation_) {
      Ledger ledger(tx, visitor_actor({}));
      ConversationAsked asked;
      asked.rooftop = rooftop_;
      asked.address_key = 77;
      asked.token_hash = sha256("the visitor's window");
      conversation_ = ledger.open_conversation(asked);
    }
    const server::TurnTools tools{books_.index(), attempts_, assistant_, hub_, states_, words_};
    server::ConversationTurn turn(tx, tools, *conversation_);
    act(tx, turn);
    outcomes.push_back(turn.finish());
  });
  return outcome_of(std::move(outcomes));
}

TalkHouse::Outcome TalkHouse::say(std::string_view text) {
  books_.now += std::chrono::seconds{20};
  const auto local = Zone::find("America/Los_Angeles")->to_local(books_.now);
  const auto reading = bot::read(text, lexicon_, local);
  return turn([&](Transaction&, server::ConversationTurn& turn) {
    turn.hear("m" + std::to_string(++lines_), reading, turn.conversation().last_seq);
  });
}

TalkHouse::Outcome TalkHouse::tap(std::string_view label) {
  books_.now += std::chrono::seconds{20};
  return turn([&](Transaction&, server::ConversationTurn& turn) {
    const auto state = states_.of(*conversation_, turn.conversation().state);
    for (const auto& choice : state.choices) {
      if (choice.label != label) continue;
      turn.choose("m" + std::to_string(++lines_), bot::choice_id(choice),
                  turn.conversation().last_seq);
      return;
    }
    throw std::runtime_error("no choice is labelled \"" + std::string(label) + "\"");
  });
}

TalkHouse::Outcome TalkHouse::happen(std::string_view what) {
  const auto rest = [&](std::string_view verb) { return what.substr(verb.size()); };
  if (what.starts_with("clock ")) {
    books_.now = instant_of(rest("clock "));
    return {};
  }
  if (what.starts_with("look at ")) {
    const auto page = car(rest("look at "));
    return turn([&](Transaction&, server::ConversationTurn& turn) { turn.look_at(page); });
  }
  return staff_act(what);
}

TalkHouse::Outcome TalkHouse::staff_act(std::string_view what) {
  const auto rest = [&](std::string_view verb) { return what.substr(verb.size()); };
  std::vector<server::TurnOutcome> outcomes;
  books_.turn([&](Transaction& tx) {
    Ledger ledger(tx, staff_actor(manager_));
    if (what.starts_with("sell ")) {
      const auto id = tx.vehicle_by_stock(rooftop_, rest("sell "))->id;
      ledger.end_vehicle({id, LotStatus::sold, true, "sold at the desk"});
    } else if (what.starts_with("hold ")) {
      HoldAsked asked;
      asked.vehicle = tx.vehicle_by_stock(rooftop_, rest("hold "))->id;
      asked.lead =
          ledger.open_lead(rooftop_, {"Sam Lee", "+12095550177", {}, {}, false, false, {}, {}});
      asked.kind = HoldKind::staff;
      ledger.place_hold(asked);
    } else if (what.starts_with("take ")) {
      take_slots(tx, instant_of(rest("take ")));
    } else {
      throw std::runtime_error("nothing is known of \"" + std::string(what) + "\"");
    }
    const server::TurnTools tools{books_.index(), attempts_, assistant_, hub_, states_, words_};
    outcomes = server::tell_touched(tx, tools, ledger.touched());
  });
  if (!conversation_)
    entries_told_ = dynamic_cast<MemoryStore&>(books_.store()).entries(rooftop_).size();
  auto outcome = outcome_of(std::move(outcomes));
  outcome.done.clear();
  return outcome;
}

void TalkHouse::take_slots(Transaction& tx, Instant start) {
  Ledger ledger(tx, staff_actor(manager_));
  for (const auto staff : salespeople_) {
    BookingAsked asked;
    asked.kind = AppointmentKind::showroom_visit;
    asked.start = start;
    asked.staff = staff;
    asked.lead =
        ledger.open_lead(rooftop_, {"Sam Lee", "+12095550177", {}, {}, false, false, {}, {}});
    if (!ledger.book(asked)) throw std::runtime_error("that time is not free");
  }
}

VehicleId TalkHouse::car(std::string_view stock) {
  return books_.turn([&](Transaction& tx) { return tx.vehicle_by_stock(rooftop_, stock)->id; });
}

std::string TalkHouse::stock_of(Transaction& tx, VehicleId id) const {
  const auto* const vehicle = tx.vehicle(id);
  return vehicle != nullptr ? vehicle->spec.stock_number : "no car";
}

std::string TalkHouse::time_of(Instant at) const {
  const auto local = Zone::find("America/Los_Angeles")->to_local(at);
  const auto day = std::chrono::floor<std::chrono::days>(local);
  const std::chrono::year_month_day date{day};
  const auto minutes = (local - day).count();
  std::array<char, 40> text{};
  std::snprintf(text.data(), text.size(), "%d-%02u-%02u %02d:%02d", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                static_cast<int>(minutes / 60), static_cast<int>(minutes % 60));
  return text.data();
}

Instant TalkHouse::instant_of(std::string_view local) const {
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
  int hour = 0;
  int minute = 0;
  const std::string text(local);
  if (std::sscanf(text.c_str(), "%d-%u-%u %d:%d", &year, &month, &day, &hour, &minute) != 5) {
    throw std::runtime_error("no time: " + text);
  }
  return at(house("lakeside", "", ""), year, month, day, hour, minute);
}

std::string TalkHouse::told(Transaction& tx, const Entry& entry) const {
  const auto number = [&](std::string_view name) {
    const auto text = field(entry, name);
    return text.empty() ? 0 : std::stoll(text);
  };
  const auto stock = [&] { return stock_of(tx, VehicleId{number("vehicle")}); };
  const auto when = [&] { return time_of(from_millis(number("starts_at"))); };
  const auto* const visit = tx.appointment(AppointmentId{number("appointment")});
  switch (entry.kind) {
    case EntryKind::hold_placed:
      return number("appointment") != 0 ? "" : "hold " + stock();
    case EntryKind::hold_released:
      return "let go " + stock();
    case EntryKind::appointment_booked:
      return "book " + field(entry, "kind") + " " + stock() + " " + when();
    case EntryKind::appointment_moved:
      return "move " + time_of(from_millis(number("from"))) + " to " + when();
    case EntryKind::appointment_vehicle_changed:
      return "visit now for " + stock();
    case EntryKind::appointment_cancelled:
      return "cancel " + (visit != nullptr ? time_of(visit->span.start) : "");
    case EntryKind::task_opened: {
      const auto* const task = tx.task(TaskId{number("task")});
      return "task " + field(entry, "kind") + " by " + time_of(task->due_at) + ": " +
             one_line(task->text);
    }
    default:
      return {};
  }
}

void TalkHouse::tell_lead(Transaction& tx, std::vector<std::string>& done) {
  const auto id = tx.conversation(*conversation_)->lead;
  if (!id) return;
  const Lead now = *tx.lead(id);
  if (now.name != lead_.name) done.push_back("note name " + now.name);
  if (now.phone != lead_.phone) done.push_back("note phone " + now.phone);
  if (now.email != lead_.email) done.push_back("note email " + now.email);
  if (now.preferred != lead_.preferred) {
    done.push_back("note prefers " + std::string(to_string(now.preferred)));
  }
  if (now.contact_declined && !lead_.contact_declined) done.push_back("note no contact wanted");
  if (now.no_messages && !lead_.no_messages) done.push_back("note no messages");
  for (auto i = known(lead_.wishes, now.wishes); i < now.wishes.size(); ++i) {
    done.push_back("note wish " + now.wishes[i]);
  }
  for (auto i = known(lead_.facts, now.facts); i < now.facts.size(); ++i) {
    done.push_back("note " + now.facts[i].label + ": " + one_line(now.facts[i].text));
  }
  lead_ = now;
}

TalkHouse::Outcome TalkHouse::outcome_of(std::vector<server::TurnOutcome> outcomes) {
  Outcome outcome;
  for (const auto& one : outcomes) {
    if (one.conversation != conversation_) continue;
    for (const auto& line : one.said) {
      if (line.message.author != Author::assistant) continue;
      const auto body = json::parse(line.message.body);
      for (const auto& sentence : body["sentences"]) {
        outcome.sentences.push_back(sentence["text"].get<std::string>());
      }
      outcome.choices.clear();
      for (const auto& choice : body.value("choices", json::array())) {
        outcome.choices.push_back(choice["label"].get<std::string>());
      }
    }
  }
  if (!conversation_) return outcome;
  auto& store = dynamic_cast<MemoryStore&>(books_.store());
  const std::vector<Entry> entries = store.entries(rooftop_);
  books_.turn([&](Transaction& tx) {
    for (; entries_told_ < entries.size(); ++entries_told_) {
      auto told_of = told(tx, entries[entries_told_]);
      if (!told_of.empty()) outcome.done.push_back(std::move(told_of));
    }
    tell_lead(tx, outcome.done);
    const auto& row = *tx.conversation(*conversation_);
    outcome.asked = bot::to_string(states_.of(row.id, row.state).asked);
  });
  return outcome;
}

}  // namespace kept::tests
