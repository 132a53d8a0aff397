// The fields of staff commands, each read in one way wherever it occurs.
#include <algorithm>

#include "server/staff_acts.h"
#include "server/staff_fields.h"

namespace kept::server {

using namespace inventory;

namespace {

constexpr std::size_t note_max = 500;
constexpr std::size_t reply_max = 4000;

using ReadField = void (*)(JsonFields& fields, Need need, Given& given);

void read_kind(JsonFields& fields, Need need, Given& given) {
  const auto text = fields.text("kind", 40, need);
  const auto kind = appointment_kind_from(text);
  if (kind && *kind != AppointmentKind::service) {
    given.kind = *kind;
  } else {
    fields.wrong("kind", "is not test_drive, showroom_visit or trade_appraisal");
  }
}

void read_task_kind(JsonFields& fields, Need need, Given& given) {
  const auto kind = task_kind_from(fields.text("kind", 40, need));
  if (kind) {
    given.task_kind = *kind;
  } else {
    fields.wrong("kind", "is not a kind of task");
  }
}

void read_phone(JsonFields& fields, Need need, Given& given) {
  const auto written = fields.text("phone", 40, need);
  given.phone = phone_e164(written);
  if (!written.empty() && given.phone.empty()) fields.wrong("phone", "is not a phone number");
}

void read_email(JsonFields& fields, Need need, Given& given) {
  given.email = fields.text("email", 254, need);
  const auto at = given.email.find('@');
  const bool fits = at != std::string::npos && at > 0 && at + 1 < given.email.size() &&
                    given.email.find('@', at + 1) == std::string::npos &&
                    given.email.find_first_of(" \t\n") == std::string::npos;
  if (!given.email.empty() && !fits) fields.wrong("email", "is not an email address");
}

void read_minutes(JsonFields& fields, Need need, Given& given) {
  if (!fields.has("minutes")) return;
  given.minutes = Minutes{fields.number("minutes", 1, 4320, need)};
}

struct FieldReader {
  unsigned bit;
  ReadField read;
};

constexpr FieldReader readers[] = {
    {field_vehicle,
     [](JsonFields& f, Need n, Given& g) { g.vehicle = VehicleId{f.id("vehicle", n)}; }},
    {field_hold, [](JsonFields& f, Need n, Given& g) { g.hold = HoldId{f.id("hold", n)}; }},
    {field_appointment, [](JsonFields& f, Need n,
                           Given& g) { g.appointment = AppointmentId{f.id("appointment", n)}; }},
    {field_conversation,
     [](JsonFields& f, Need n, Given& g) {
       g.conversation = ConversationId{f.id("conversation", n)};
     }},
    {field_task, [](JsonFields& f, Need n, Given& g) { g.task = TaskId{f.id("task", n)}; }},
    {field_staff, [](JsonFields& f, Need n, Given& g) { g.staff = StaffId{f.id("staff", n)}; }},
    {field_minutes, read_minutes},
    {field_starts_at,
     [](JsonFields& f, Need n, Given& g) { g.starts_at = f.instant("starts_at", n); }},
    {field_due_at, [](JsonFields& f, Need n, Given& g) { g.due_at = f.instant("due_at", n); }},
    {field_kind, read_kind},
    {field_task_kind, read_task_kind},
    {field_name, [](JsonFields& f, Need n, Given& g) { g.name = f.text("name", 120, n); }},
    {field_phone, read_phone},
    {field_email, read_email},
    {field_reply, [](JsonFields& f, Need n, Given& g) { g.text = f.text("text", reply_max, n); }},
    {field_text, [](JsonFields& f, Need n, Given& g) { g.text = f.text("text", note_max, n); }},
    {field_reason,
     [](JsonFields& f, Need n, Given& g) { g.reason = f.text("reason", note_max, n); }},
    {field_outcome,
     [](JsonFields& f, Need n, Given& g) { g.outcome = f.text("outcome", note_max, n); }},
    {field_override,
     [](JsonFields& f, Need, Given& g) { g.override_promises = f.flag("override"); }},
};

}  // namespace

Given read_given(JsonFields& fields, const StaffAct& act) {
  Given given;
  for (const auto& reader : readers) {
    if ((act.required & reader.bit) != 0) reader.read(fields, Need::required, given);
    if ((act.optional & reader.bit) != 0) reader.read(fields, Need::optional, given);
  }
  return given;
}

std::string phone_e164(std::string_view written) {
  const bool international = written.starts_with('+');
  std::string digits;
  for (const char c : written) {
    if (c >= '0' && c <= '9') {
      digits += c;
    } else if (std::string_view{" -.()/+"}.find(c) == std::string_view::npos) {
      return {};
    }
  }
  if (international) return digits.size() >= 8 && digits.size() <= 15 ? "+" + digits : "";
  if (digits.size() == 11 && digits[0] == '1') return "+" + digits;
  return digits.size() == 10 ? "+1" + digits : "";
}

}  // namespace kept::server
