// The dealer's own site, drawn from the same books: rooftops, vehicles, a visitor's copy.
#include <charconv>

#include "server/pages.h"
#include "server/transcript.h"

namespace kept::server {

using namespace inventory;

namespace {

constexpr std::int64_t page_size = 24;
constexpr std::size_t copy_lines_max = 4000;

void write_hours(JsonOut& out, const Rooftop& rooftop) {
  out.begin_array("hours");
  for (unsigned i = 1; i <= 7; ++i) {
    out.begin_object()
        .member("day", weekday_name(i))
        .member("text", hours_text(rooftop.hours[i % 7]))
        .end_object();
  }
  out.end_array();
}

std::string_view public_state(const VehicleRow& row) {
  if (row.vehicle.status == LotStatus::sold) return "sold";
  if (row.vehicle.status == LotStatus::pending_sale) return "pending_sale";
  return row.hold ? "held" : "available";
}

void write_number_or_null(JsonOut& out, std::string_view name, std::int64_t number) {
  out.key(name);
  if (number > 0) {
    out.value(number);
  } else {
    out.null();
  }
}

void write_texts(JsonOut& out, const VehicleSpec& spec) {
  out.begin_array("features");
  for (const auto& feature : spec.features) out.value(label_text(feature));
  out.end_array().begin_array("images");
  for (const auto& image : spec.images) out.value(image);
  out.end_array();
}

void write_vehicle(JsonOut& out, const VehicleRow& row, const WallClock& clock) {
  const auto& spec = row.vehicle.spec;
  out.begin_object()
      .member("stock_number", spec.stock_number)
      .member("vin", spec.vin)
      .member("title", title(spec))
      .member("year", spec.year)
      .member("make", spec.make)
      .member("model", spec.model)
      .member("trim", spec.trim)
      .member("condition", spec.condition)
      .member("body", spec.body)
      .member("color", spec.exterior_color)
      .member("interior", spec.interior_color)
      .member("drivetrain", spec.drivetrain)
      .member("fuel", spec.fuel)
      .member("transmission", spec.transmission);
  const bool driven = spec.odometer_miles >= 0;
  out.key("odometer_miles");
  if (driven) {
    out.value(spec.odometer_miles);
  } else {
    out.null();
  }
  out.text_or_null("odometer", driven ? miles_text(spec.odometer_miles) : std::string{});
  write_number_or_null(out, "mpg", spec.mpg);
  write_number_or_null(out, "seats", spec.seats);
  write_texts(out, spec);
  write_price(out, spec.price);
  write_price_parts(out, spec.price);
  out.member("state", public_state(row)).member("seen", clock.near(row.vehicle.seen_at));
  out.end_object();
}

VehicleWish::Sort sort_named(const std::string& name) {
  if (name == "price") return VehicleWish::Sort::price;
  if (name == "-price") return VehicleWish::Sort::price_down;
  if (name == "-year") return VehicleWish::Sort::year_down;
  if (name == "odometer") return VehicleWish::Sort::odometer;
  return VehicleWish::Sort::lot;
}

void write_words(JsonOut& out, std::string_view name, const std::vector<std::string>& words) {
  out.begin_array(name);
  for (const auto& word : words) out.value(word);
  out.end_array();
}

}  // namespace

HttpResponse not_found(std::string_view thing) {
  return json_error(404, "not_found", "There is no such " + std::string{thing} + " here.");
}

std::int64_t row_number(std::string_view part) {
  std::int64_t value = 0;
  const auto result = std::from_chars(part.data(), part.data() + part.size(), value);
  const bool whole = result.ec == std::errc{} && result.ptr == part.data() + part.size();
  return whole && value > 0 ? value : 0;
}

std::int64_t pages_of(std::int64_t total, std::int64_t page_size_of_list) {
  return (total + page_size_of_list - 1) / page_size_of_list;
}

HttpResponse public_rooftops_page(ReadStore& books, std::string_view group, Instant now) {
  JsonOut out;
  out.begin_object().member("group", group).begin_array("rooftops");
  for (const auto& rooftop : books.rooftops()) {
    const auto zone = Zone::find(rooftop.zone);
    if (!zone) continue;
    const HouseTimes house{&rooftop, *zone};
    out.begin_object()
        .member("slug", rooftop.slug)
        .member("name", rooftop.name)
        .member("address", rooftop.street + ", " + rooftop.city)
        .member("phone", rooftop.phone)
        .member("zone", rooftop.zone);
    write_hours(out, rooftop);
    out.member("open_now", next_opening(house, now) == now).end_object();
  }
  out.end_array().end_object();
  return json_page(out);
}

HttpResponse public_vehicles_page(ReadStore& books, const Scope& scope, Query& query) {
  VehicleWish wish;
  wish.public_only = true;
  wish.make = query.text("make").value_or("");
  wish.body = query.text("body").value_or("");
  if (const auto dollars = query.number("max_price", 1, 100'000'000)) {
    wish.price_max = Cents{*dollars * 100};
  }
  wish.sort = sort_named(query.choice("sort", {"", "price", "-price", "-year", "odometer"}));
  const auto page = query.page();
  if (const auto problem = query.problem()) return *problem;
  const auto found =
      books.vehicles(scope.rooftop.id, wish, {(page - 1) * page_size, page_size}, scope.clock.now);
  const auto words = books.lot_words(scope.rooftop.id);
  JsonOut out;
  out.begin_object()
      .member("total", found.total)
      .member("page", page)
      .member("pages", pages_of(found.total, page_size))
      .begin_array("vehicles");
  for (const auto& row : found.rows) write_vehicle(out, row, scope.clock);
  out.end_array();
  write_words(out, "makes", words.makes);
  write_words(out, "bodies", words.bodies);
  out.end_object();
  return json_page(out);
}

HttpResponse public_vehicle_page(ReadStore& books, const Scope& scope, Query& query) {
  if (const auto problem = query.problem()) return *problem;
  const auto row = books.vehicle_by_stock(scope.rooftop.id, scope.part, scope.clock.now);
  if (!row || row->vehicle.status == LotStatus::in_transit ||
      row->vehicle.status == LotStatus::withdrawn) {
    return not_found("vehicle");
  }
  JsonOut out;
  write_vehicle(out, *row, scope.clock);
  return json_page(out);
}

HttpResponse transcript_copy(ReadStore& books, const Scope& scope, const ConversationRow& row) {
  HttpResponse response;
  response.content_type = "text/plain; charset=utf-8";
  response.headers.emplace_back("Cache-Control", "no-store");
  auto& text = response.body;
  text = scope.rooftop.name + "\n";
  for (const auto& line : books.transcript(row.conversation.id, 0, copy_lines_max)) {
    const auto local = scope.clock.zone.to_local(line.message.at);
    const auto day = std::chrono::floor<std::chrono::days>(local);
    text += "[" + iso_day(day) + " " + time_text(local - day) + "] ";
    text += line.message.author == Author::visitor ? "You" : line.staff_name;
    if (line.message.author == Author::assistant) text += "Assistant";
    text += ": ";
    text += line.erased ? erased_text : std::string_view{line.message.text};
    text += "\n";
  }
  return response;
}

}  // namespace kept::server
