#include "server/showroom_json.h"

#include "server/answers.h"

namespace kept::server {

using namespace inventory;

Interval WallClock::whole(LocalDay day) const {
  return {zone.to_instant(LocalMinute{day}).instant,
          zone.to_instant(LocalMinute{day + std::chrono::days{1}}).instant};
}

HttpResponse json_page(JsonOut& out) {
  return json_answer(out.take());
}

void write_who(JsonOut& out, StaffId id, std::string_view name) {
  if (!id) {
    out.null();
    return;
  }
  out.begin_object().member("id", id.value).member("name", name).end_object();
}

void write_span(JsonOut& out, const Interval& span) {
  out.begin_object()
      .member("starts_at", to_rfc3339(span.start))
      .member("ends_at", to_rfc3339(span.end))
      .end_object();
}

void write_lead(JsonOut& out, const Lead& lead) {
  out.begin_object().member("id", lead.id.value);
  out.text_or_null("name", lead.name);
  out.text_or_null("phone", lead.phone);
  out.text_or_null("email", lead.email);
  const bool preferred = lead.preferred != PreferredChannel::none;
  out.text_or_null("preferred", preferred ? to_string(lead.preferred) : "");
  out.begin_array("wishes");
  for (const auto& wish : lead.wishes) out.value(wish);
  out.end_array().begin_array("facts");
  for (const auto& fact : lead.facts) {
    out.begin_object().member("label", fact.label).member("text", fact.text).end_object();
  }
  out.end_array().end_object();
}

void write_vehicle_members(JsonOut& out, const Vehicle& vehicle) {
  out.member("id", vehicle.id.value)
      .member("stock_number", vehicle.spec.stock_number)
      .member("vin", vehicle.spec.vin)
      .member("title", title(vehicle.spec))
      .member("status", to_string(vehicle.status));
}

void write_vehicle_short(JsonOut& out, const Vehicle& vehicle) {
  out.begin_object();
  write_vehicle_members(out, vehicle);
  out.end_object();
}

void write_appointment(JsonOut& out, const AppointmentRow& row, const WallClock& clock) {
  const auto& appointment = row.appointment;
  out.begin_object()
      .member("id", appointment.id.value)
      .member("kind", to_string(appointment.kind))
      .member("state", to_string(appointment.state));
  write_who(out.key("staff"), appointment.staff, row.staff_name);
  out.member("starts_at", to_rfc3339(appointment.span.start))
      .member("ends_at", to_rfc3339(appointment.span.end))
      .member("local", clock.at(appointment.span.start))
      .member("code", code_text(appointment.code));
  out.key("vehicle");
  if (row.vehicle) {
    write_vehicle_short(out, *row.vehicle);
  } else {
    out.null();
  }
  write_lead(out.key("lead"), row.lead);
  out.key("conversation");
  if (appointment.conversation) {
    out.value(appointment.conversation.value);
  } else {
    out.null();
  }
  out.text_or_null("held_until", row.held_until ? clock.at(*row.held_until) : std::string{});
  out.key("repair");
  if (row.repair) {
    out.value(row.repair.value);
  } else {
    out.null();
  }
  out.end_object();
}

void write_price(JsonOut& out, const Price& price) {
  out.text_or_null("price", price.known() ? money_text(price.total()) : std::string{});
  out.key("price_cents");
  if (price.known()) {
    out.value(price.total().value);
  } else {
    out.null();
  }
}

void write_price_parts(JsonOut& out, const Price& price) {
  out.begin_array("price_parts");
  const auto part = [&](std::string_view label, Cents amount) {
    if (!price.known() || amount.value == 0) return;
    out.begin_object().member("label", label).member("text", money_text(amount)).end_object();
  };
  part("Advertised price", price.advertised);
  part("Dealer fees", price.dealer_fees);
  part("Adjustments", price.adjustments);
  part("Installed items", price.installed_items);
  out.end_array();
}

void write_spans(JsonOut& out, const Zone& zone, LocalDay day, const std::vector<DaySpan>& spans) {
  out.begin_array();
  for (const auto& span : spans) {
    write_span(out, {zone.to_instant(LocalMinute{day} + Minutes{span.open}).instant,
                     zone.to_instant(LocalMinute{day} + Minutes{span.close}).instant});
  }
  out.end_array();
}

}  // namespace kept::server
