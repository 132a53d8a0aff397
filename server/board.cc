// The board of a day, and the card of one who arrives.
#include <map>

#include "server/pages.h"
#include "server/transcript.h"

namespace kept::server {

using namespace inventory;

namespace {

constexpr std::size_t transcript_lines_max = 500;

// Who has a column: who takes appointments, and whoever has one that day.
void write_staff(JsonOut& out, const std::vector<Staff>& staff, const Scope& scope, LocalDay day,
                 const std::vector<AppointmentRow>& appointments) {
  const auto busy = [&](StaffId id) {
    for (const auto& row : appointments) {
      if (row.appointment.staff == id) return true;
    }
    return false;
  };
  const auto weekday = std::chrono::weekday{day}.c_encoding();
  out.begin_array("staff");
  for (const auto& one : staff) {
    if (!one.takes_appointments && !busy(one.id)) continue;
    out.begin_object()
        .member("id", one.id.value)
        .member("name", one.name)
        .member("takes_appointments", one.takes_appointments);
    write_spans(out.key("shifts"), scope.clock.zone, day, one.shifts[weekday]);
    out.end_object();
  }
  out.end_array();
}

// Everything the lead has already told, so that nobody asks again.
void write_answered(JsonOut& out, const Lead& lead) {
  const auto fact = [&](std::string_view label, std::string_view text) {
    if (text.empty()) return;
    out.begin_object().member("label", label).member("text", text).end_object();
  };
  out.begin_array("answered");
  for (const auto& wish : lead.wishes) fact("Looking for", wish);
  for (const auto& one : lead.facts) fact(one.label, one.text);
  if (lead.preferred != PreferredChannel::none) fact("Prefers", to_string(lead.preferred));
  if (lead.no_messages) fact("Contact", "asked not to be written to or called");
  if (lead.contact_declined) fact("Contact", "did not want to leave a phone number or email");
  out.end_array();
}

}  // namespace

HttpResponse board_page(ReadStore& books, const Scope& scope, Query& query) {
  const auto day = query.day("day").value_or(scope.clock.today());
  if (const auto problem = query.problem()) return *problem;
  const auto& clock = scope.clock;
  const auto rows = books.appointments(scope.rooftop.id, clock.whole(day), clock.now);
  const auto* closure = closure_on(scope.rooftop, day);

  JsonOut out;
  out.begin_object()
      .member("day", iso_day(day))
      .member("label", day_text(day))
      .member("zone", scope.rooftop.zone)
      .member("today", day == clock.today());
  write_spans(out.key("open"), clock.zone, day, open_spans(scope.rooftop, day));
  out.text_or_null("closure", closure != nullptr ? std::string_view{closure->name} : "");
  write_staff(out, books.staff_of(scope.rooftop.id), scope, day, rows);
  out.begin_array("appointments");
  for (const auto& row : rows) write_appointment(out, row, clock);
  out.end_array().member("entry", books.last_entry(scope.rooftop.id)).end_object();
  return json_page(out);
}

HttpResponse arrival_page(ReadStore& books, const Scope& scope, Query& query) {
  if (const auto problem = query.problem()) return *problem;
  const auto row =
      books.appointment(scope.rooftop.id, AppointmentId{row_number(scope.part)}, scope.clock.now);
  if (!row) return not_found("appointment");
  std::vector<TranscriptLine> lines;
  if (const auto talk = row->appointment.conversation) {
    lines = books.transcript(talk, 0, transcript_lines_max);
  }
  JsonOut out;
  write_appointment(out.begin_object().key("appointment"), *row, scope.clock);
  write_messages(out.key("transcript"), lines);
  write_answered(out, row->lead);
  out.end_object();
  return json_page(out);
}

}  // namespace kept::server
