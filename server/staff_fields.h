// The fields of staff commands as bits.
#pragma once

namespace kept::server {

enum StaffField : unsigned {
  field_vehicle = 1U << 0,
  field_hold = 1U << 1,
  field_appointment = 1U << 2,
  field_conversation = 1U << 3,
  field_task = 1U << 4,
  field_staff = 1U << 5,
  field_minutes = 1U << 6,
  field_starts_at = 1U << 7,
  field_due_at = 1U << 8,
  field_kind = 1U << 9,        // of an appointment
  field_task_kind = 1U << 10,  // "kind" too
  field_name = 1U << 11,
  field_phone = 1U << 12,
  field_email = 1U << 13,
  field_reply = 1U << 14,  // "text", as long as a message may be
  field_text = 1U << 15,   // "text", as long as a note may be
  field_reason = 1U << 16,
  field_outcome = 1U << 17,
  field_override = 1U << 18,
};

}  // namespace kept::server
