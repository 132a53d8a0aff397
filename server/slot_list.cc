// Free slots of a day for a booking by staff: the same rules as for a visitor.
#include <map>

#include "server/pages.h"

namespace kept::server {

using namespace inventory;

namespace {

constexpr std::size_t slots_a_day = 96;

struct Calendars {
  std::map<StaffId, std::vector<Interval>> busy;  // what the calendars' spans refer to
  std::vector<StaffCalendar> calendars;
};

Calendars calendars_of(ReadStore& books, const Scope& scope, const std::vector<Staff>& staff,
                       StaffId only, LocalDay day) {
  Calendars all;
  const auto whole = scope.clock.whole(day);
  const std::chrono::days margin{1};
  for (const auto& one :
       books.taken(scope.rooftop.id, {whole.start - margin, whole.end + margin})) {
    all.busy[one.staff].push_back(one.span);
  }
  for (const auto& one : staff) {
    if (!one.takes_appointments || (only && one.id != only)) continue;
    all.calendars.push_back({one.id, &one.shifts, all.busy[one.id]});
  }
  return all;
}

std::string why_none(const Scope& scope, LocalDay day) {
  if (const auto* closure = closure_on(scope.rooftop, day)) {
    return "Closed for " + closure->name + ".";
  }
  const auto weekday = std::chrono::weekday{day}.c_encoding();
  if (open_spans(scope.rooftop, day).empty()) {
    return "Closed on " + std::string{weekday_name(weekday)} + "s.";
  }
  const auto today = scope.clock.today();
  if (day < today) return "This day is past.";
  if (day > today + std::chrono::days{scope.rooftop.policies.booking_days_max}) {
    return "This day is too far ahead to be booked.";
  }
  return "Nothing is free on this day.";
}

Minutes duration_named(const std::string& kind, const Policies& policies) {
  return duration_of(appointment_kind_from(kind).value_or(AppointmentKind::test_drive), policies);
}

}  // namespace

HttpResponse slots_page(ReadStore& books, const Scope& scope, Query& query) {
  const auto day = query.day("day").value_or(scope.clock.today());
  const auto kind = query.choice("kind", {"test_drive", "showroom_visit", "trade_appraisal"});
  const StaffId only{query.number("staff", 1, INT64_MAX).value_or(0)};
  if (const auto problem = query.problem()) return *problem;

  const auto staff = books.staff_of(scope.rooftop.id);
  const auto known = calendars_of(books, scope, staff, only, day);
  SlotWish wish;
  wish.window = scope.clock.whole(day);
  wish.duration = duration_named(kind, scope.rooftop.policies);
  wish.most = slots_a_day;
  wish.spacing = slot_grid;
  const auto slots =
      free_slots({&scope.rooftop, scope.clock.zone}, known.calendars, wish, scope.clock.now);
  std::map<StaffId, std::string_view> names;
  for (const auto& one : staff) names[one.id] = one.name;

  JsonOut out;
  out.begin_object().begin_array("slots");
  for (const auto& slot : slots) {
    out.begin_object()
        .member("starts_at", to_rfc3339(slot.start))
        .member("local", scope.clock.at(slot.start));
    write_who(out.key("staff"), slot.staff, names[slot.staff]);
    out.end_object();
  }
  out.end_array();
  if (slots.empty()) out.member("none", why_none(scope, day));
  out.end_object();
  return json_page(out);
}

}  // namespace kept::server
