#include <map>
#include <sstream>

#include "tests/power/town.h"

namespace kept::power_test {
namespace {

struct Law {
  const char* name;
  const char* broken_by;
};

constexpr Law laws[] = {
    {"the ledger is dense",
     "SELECT rooftop FROM entry GROUP BY rooftop HAVING min(seq) <> 1 OR max(seq) <> count(*)"},
    {"a booked appointment has its car's one hold",
     "SELECT appointment.id FROM appointment LEFT JOIN hold ON hold.appointment = appointment.id "
     "AND hold.vehicle = appointment.vehicle AND hold.lead = appointment.lead "
     "AND hold.state = 'active' AND hold.kind = 'appointment' "
     "WHERE appointment.state = 'booked' GROUP BY appointment.id HAVING count(hold.id) <> 1"},
    {"an appointment's hold has its booked appointment",
     "SELECT hold.id FROM hold LEFT JOIN appointment ON appointment.id = hold.appointment "
     "WHERE hold.kind = 'appointment' AND hold.state = 'active' "
     "AND appointment.state IS NOT 'booked'"},
    {"an open appointment takes its person's time, an ended one none",
     "SELECT appointment.id FROM appointment LEFT JOIN slot_cell "
     "ON slot_cell.appointment = appointment.id AND slot_cell.staff = appointment.staff "
     "GROUP BY appointment.id "
     "HAVING count(slot_cell.cell) <> CASE appointment.state WHEN 'booked' THEN 4 ELSE 0 END"},
    {"an appointment's state rests on its entry",
     "SELECT appointment.id FROM appointment LEFT JOIN entry "
     "ON entry.rooftop = appointment.rooftop AND entry.seq = appointment.state_entry "
     "WHERE entry.kind IS NULL OR entry.kind NOT IN (CASE appointment.state "
     "WHEN 'booked' THEN 'appointment_booked' ELSE 'appointment_cancelled' END, "
     "CASE appointment.state WHEN 'booked' THEN 'appointment_moved' END)"},
    {"every booking in the ledger is an appointment, and the other way round",
     "SELECT 1 WHERE (SELECT count(*) FROM appointment) <> "
     "(SELECT count(*) FROM entry WHERE kind = 'appointment_booked')"},
    {"an active hold rests on its entry",
     "SELECT hold.id FROM hold LEFT JOIN entry "
     "ON entry.rooftop = hold.rooftop AND entry.seq = hold.state_entry "
     "WHERE hold.state = 'active' AND (entry.kind IS NULL OR entry.kind NOT LIKE 'hold_%' "
     "AND entry.kind NOT LIKE 'appointment_%')"},
    {"every line has its words and its entry",
     "SELECT message.seq FROM message JOIN conversation ON conversation.id = message.conversation "
     "LEFT JOIN entry ON entry.rooftop = conversation.rooftop AND entry.seq = message.entry "
     "WHERE message.text IS NULL OR entry.kind IS NOT message.author || '_said'"},
    {"every visitor's line is answered",
     "SELECT asked.seq FROM message asked LEFT JOIN message told "
     "ON told.conversation = asked.conversation AND told.seq = asked.seq + 1 "
     "WHERE asked.author = 'visitor' AND told.author IS NOT 'assistant'"},
    {"nothing is left of a turn that failed",
     "SELECT id FROM message WHERE text LIKE '%what never was said%' UNION "
     "SELECT id FROM lead WHERE text LIKE '%what never was said%'"},
    {"a conversation knows its last line",
     "SELECT conversation.id FROM conversation LEFT JOIN message "
     "ON message.conversation = conversation.id GROUP BY conversation.id "
     "HAVING conversation.last_seq <> coalesce(max(message.seq), 0) "
     "OR conversation.last_seq <> count(message.seq)"},
};

}  // namespace

std::string broken_law(SQLite::Database& database) {
  for (const auto& law : laws) {
    SQLite::Statement statement(database, law.broken_by);
    if (statement.executeStep()) {
      return std::string{law.name} + ": not for " + statement.getColumn(0).getString();
    }
  }
  return {};
}

std::string broken_word(SQLite::Database& database) {
  std::map<std::string, std::string> said;  // appointment: state, start, code
  SQLite::Statement line(database,
                         "SELECT text FROM message WHERE author = 'assistant' ORDER BY entry");
  while (line.executeStep()) {
    std::istringstream words(line.getColumn(0).getString());
    std::string what, appointment, start, code;
    words >> what >> appointment >> start >> code;
    if (what == "booked" && said.contains(appointment)) return "booked twice: " + appointment;
    if (what == "booked" || what == "moved") said[appointment] = "booked " + start + " " + code;
    if (what == "cancelled") said[appointment] = "cancelled " + start + " " + code;
  }
  std::map<std::string, std::string> kept;
  SQLite::Statement row(database,
                        "SELECT id, state || ' ' || starts_at || ' ' || code FROM appointment");
  while (row.executeStep()) kept[row.getColumn(0).getString()] = row.getColumn(1).getString();
  if (said == kept) return {};
  for (const auto& [id, state] : said) {
    if (kept[id] != state) return id + " was told as " + state + " and is " + kept[id];
  }
  return "an appointment is there of which nobody was told";
}

}  // namespace kept::power_test
