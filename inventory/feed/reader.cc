#include "inventory/feed/reader.h"

#include <algorithm>

#include "inventory/feed/text.h"
#include "inventory/vin.h"

namespace kept::inventory::feed {

namespace {

constexpr std::size_t reported_bytes_max = 80;
constexpr int mpg_max = 300;
constexpr int seats_max = 20;

FaultReason reason_of(VinFault fault) {
  switch (fault) {
    case VinFault::character:
      return FaultReason::vin_character;
    case VinFault::check_digit:
      return FaultReason::vin_check_digit;
    case VinFault::model_year_code:
      return FaultReason::vin_model_year_code;
    case VinFault::length:
    case VinFault::none:
      break;
  }
  return FaultReason::vin_length;
}

FaultReason reason_of(CsvFault fault) {
  switch (fault) {
    case CsvFault::row_too_long:
      return FaultReason::row_too_long;
    case CsvFault::too_many_fields:
      return FaultReason::too_many_fields;
    case CsvFault::broken_quotes:
    case CsvFault::none:
      break;
  }
  return FaultReason::broken_quotes;
}

HeaderFault missing_column(const Header& header) {
  if (!header.has(Column::vin)) return HeaderFault::vin_column_missing;
  if (!header.has(Column::year)) return HeaderFault::year_column_missing;
  if (!header.has(Column::make)) return HeaderFault::make_column_missing;
  if (!header.has(Column::model)) return HeaderFault::model_column_missing;
  return header.repeated().empty() ? HeaderFault::none : HeaderFault::column_twice;
}

// "CAMRY" is Camry; short badges ("CR-V", "TLX", "RAV4") are written in capitals.
void lower_shouting(std::string& model) {
  const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
  if (model.size() < 5 || !std::all_of(model.begin(), model.end(), is_capital)) return;
  std::transform(model.begin() + 1, model.end(), model.begin() + 1,
                 [](char c) { return static_cast<char>(c - 'A' + 'a'); });
}

}  // namespace

std::string_view to_string(HeaderFault fault) {
  switch (fault) {
    case HeaderFault::none:
      return "none";
    case HeaderFault::empty_file:
      return "empty_file";
    case HeaderFault::not_utf8_text:
      return "not_utf8_text";
    case HeaderFault::vin_column_missing:
      return "vin_column_missing";
    case HeaderFault::year_column_missing:
      return "year_column_missing";
    case HeaderFault::make_column_missing:
      return "make_column_missing";
    case HeaderFault::model_column_missing:
      return "model_column_missing";
    case HeaderFault::column_twice:
      return "column_twice";
  }
  return "none";
}

FeedReader::FeedReader(std::istream& in, FeedLimits limits)
    : limits_(limits), csv_(in, limits.csv) {
  CsvRow row;
  if (!csv_.next(row)) {
    header_fault_ = csv_.is_utf16() ? HeaderFault::not_utf8_text : HeaderFault::empty_file;
    return;
  }
  header_ = Header(row.fields);
  header_fault_ = missing_column(header_);
  csv_.expect_fields(row.fields.size());
}

std::optional<FeedRow> FeedReader::next() {
  if (header_fault_ != HeaderFault::none) return std::nullopt;
  CsvRow row;
  while (report_.ending == Ending::still_reading) {
    if (!csv_.next(row)) {
      report_.ending = csv_.stream_failed() ? Ending::read_failed : Ending::end_of_file;
      break;
    }
    if (reached_limit()) break;
    ++report_.rows_read;
    FeedRow out;
    out.line = row.line;
    if (take_row(row, out)) {
      ++report_.rows_good;
      return out;
    }
    ++report_.rows_left_out;
  }
  return std::nullopt;
}

bool FeedReader::reached_limit() {
  if (report_.rows_read == limits_.rows_max) report_.ending = Ending::too_many_rows;
  if (report_.count(FaultReason::broken_quotes) > limits_.broken_rows_max)
    report_.ending = Ending::too_many_broken_rows;
  return report_.ending != Ending::still_reading;
}

bool FeedReader::take_row(const CsvRow& row, FeedRow& out) {
  if (row.fault != CsvFault::none) {
    report(row, reason_of(row.fault));
    note_listed(row);
    return false;
  }
  if (row.fields.size() < header_.size()) {
    if (!row.ended) report_.ending = Ending::cut_off;
    report(row, row.ended ? FaultReason::too_few_fields : FaultReason::cut_off);
    note_listed(row);
    return false;
  }
  auto& spec = out.spec;
  if (has_extra_fields(row)) {
    report(row, FaultReason::too_many_fields);
    note_listed(row);
    return false;
  }
  if (!take_vin(row, spec)) return false;
  if (!take_identity(row, spec)) {
    unreadable_vins_.push_back(spec.vin);
    return false;
  }
  seen_vins_.insert(spec.vin);
  if (!take_listing(row, out.listed_as)) return false;
  if (!take_stock_number(row, spec)) return false;
  take_words(row, spec);
  take_colors(row, spec);
  take_numbers(row, spec);
  take_price(row, spec.price);
  take_lists(row, spec);
  return true;
}

bool FeedReader::has_extra_fields(const CsvRow& row) const {
  const auto extra = row.fields.subspan(header_.size());
  return std::any_of(extra.begin(), extra.end(),
                     [](std::string_view field) { return !trimmed(field).empty(); });
}

// Looks for VINs in a row that has no columns to speak of. The check digit makes a chance find
// rare.
void FeedReader::note_listed(const CsvRow& row) {
  for (const auto field : row.fields) {
    const auto folded = fold(field);
    for (const auto part : split(folded, " ")) {
      if (const auto vin = Vin::parse(part)) unreadable_vins_.emplace_back(vin->text());
    }
  }
}

bool FeedReader::take_vin(const CsvRow& row, VehicleSpec& spec) {
  const auto said = text(row, Column::vin);
  if (said.empty()) {
    report(row, Column::vin, FaultReason::vin_missing, {});
    return false;
  }
  const auto vin = Vin::parse(said);
  if (!vin) {
    report(row, Column::vin, reason_of(vin_fault(said)), said);
    return false;
  }
  spec.vin = vin->text();
  if (seen_vins_.contains(spec.vin)) {
    report(row, Column::vin, FaultReason::duplicate_vin, said);
    return false;
  }
  return true;
}

bool FeedReader::take_identity(const CsvRow& row, VehicleSpec& spec) {
  const auto year = read_year(text(row, Column::year), limits_.year_min, limits_.year_max);
  spec.year = year.value;
  spec.make = canonical_make(name(row, Column::make));
  spec.model = name(row, Column::model);
  lower_shouting(spec.model);
  if (spec.year == 0) {
    report(row, Column::year, year.fault.value_or(FaultReason::year_missing),
           text(row, Column::year));
  } else if (!Vin::parse(spec.vin)->model_year_matches(spec.year)) {
    report(row, Column::year, FaultReason::year_disagrees_with_vin, text(row, Column::year));
  }
  report_unnamed(row, Column::make, spec.make, FaultReason::make_missing);
  report_unnamed(row, Column::model, spec.model, FaultReason::model_missing);
  return spec.year != 0 && !spec.make.empty() && !spec.model.empty();
}

namespace {

// As dealers write them; "yes", a path or a broken cell is none, and a visitor could not say it.
bool usable_stock_number(std::string_view text) {
  constexpr std::size_t most = 32;
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto sign = [&](char c) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    return letter || digit(c) || std::string_view(" -./_#").find(c) != std::string_view::npos;
  };
  return text.size() <= most && std::any_of(text.begin(), text.end(), digit) &&
         std::all_of(text.begin(), text.end(), sign) && text.find("..") == std::string_view::npos;
}

}  // namespace

// Of two cars under one stock number a visitor could mean either, so only the first is taken. The
// other one is listed all the same, and must not be taken for gone.
bool FeedReader::take_stock_number(const CsvRow& row, VehicleSpec& spec) {
  const auto said = text(row, Column::stock_number);
  if (said.empty()) return true;
  if (!usable_stock_number(said)) {
    report(row, Column::stock_number, FaultReason::stock_number_unusable, said);
    return true;
  }
  spec.stock_number = kept_text(row, Column::stock_number);
  if (seen_stock_numbers_.insert(fold(spec.stock_number)).second) return true;
  report(row, Column::stock_number, FaultReason::duplicate_stock_number, spec.stock_number);
  unreadable_vins_.push_back(spec.vin);
  return false;
}

bool FeedReader::take_listing(const CsvRow& row, LotStatus& listed_as) {
  const auto said = text(row, Column::lot_status);
  const auto status = words_.canonical(Vocabulary::lot_status, said);
  if (status == "not_for_sale") {
    report(row, Column::lot_status, FaultReason::not_for_sale, said);
    return false;
  }
  listed_as = lot_status_from(status).value_or(LotStatus::available);
  return true;
}

void FeedReader::take_words(const CsvRow& row, VehicleSpec& spec) {
  spec.trim = kept_text(row, Column::trim);
  spec.body = word(row, Column::body, Vocabulary::body);
  spec.drivetrain = word(row, Column::drivetrain, Vocabulary::drivetrain);
  spec.transmission = word(row, Column::transmission, Vocabulary::transmission);
  spec.fuel = word(row, Column::fuel, Vocabulary::fuel);
  if (spec.fuel.empty()) spec.fuel = words_.canonical(Vocabulary::fuel, text(row, Column::engine));
  spec.condition = word(row, Column::condition, Vocabulary::condition);
  if (spec.condition != "new" && says_yes(text(row, Column::certified)))
    spec.condition = "certified";
}

void FeedReader::take_colors(const CsvRow& row, VehicleSpec& spec) {
  spec.exterior_color_name = kept_text(row, Column::exterior_color);
  spec.exterior_color =
      words_.canonical(Vocabulary::color, text(row, Column::exterior_color_generic));
  if (spec.exterior_color.empty())
    spec.exterior_color = words_.canonical(Vocabulary::color, spec.exterior_color_name);
  for (const auto field : header_.fields_of(Column::interior_color)) {
    if (!spec.interior_color.empty()) break;
    spec.interior_color = words_.canonical(Vocabulary::color, row.fields[field]);
  }
}

void FeedReader::take_numbers(const CsvRow& row, VehicleSpec& spec) {
  spec.seats = number(row, Column::seats, seats_max);
  spec.mpg = number(row, Column::mpg, mpg_max);
  if (spec.mpg == 0)
    spec.mpg = combined_mpg(number(row, Column::mpg_city, mpg_max),
                            number(row, Column::mpg_highway, mpg_max));
  for (const auto field : header_.fields_of(Column::odometer)) {
    if (trimmed(row.fields[field]).empty()) continue;
    const auto unit = header_.in_kilometres(field)
                          ? LengthUnit::kilometres
                          : read_length_unit(text(row, Column::odometer_unit));
    const auto odometer = read_odometer(row.fields[field], unit);
    spec.odometer_miles = odometer.value;
    if (odometer.fault) report(row, field, *odometer.fault, row.fields[field]);
    return;
  }
}

void FeedReader::take_price(const CsvRow& row, Price& price) {
  for (const auto field : header_.fields_of(Column::price)) {
    const auto advertised = read_price(row.fields[field]);
    if (advertised.fault) report(row, field, *advertised.fault, row.fields[field]);
    price.advertised = advertised.value;
    if (price.known()) break;
  }
  price.dealer_fees = sum(row, Column::dealer_fees);
  price.installed_items = sum(row, Column::installed_items);
  const auto discount = sum(row, Column::discounts);
  price.adjustments = sum(row, Column::adjustments);
  price.adjustments.value -= std::max(discount.value, -discount.value);
  if (price.known() && price.total().value <= 0) {
    report(row, Column::price, FaultReason::price_out_of_range, text(row, Column::price));
    price = {};
  }
}

void FeedReader::take_lists(const CsvRow& row, VehicleSpec& spec) {
  FeatureBits features = 0;
  for (const auto field : header_.fields_of(Column::features)) {
    for (const auto item : split(row.fields[field], ",|;~^\t\r\n"))
      features |= words_.features_in(item);
  }
  spec.features = feature_names(features);
  for (const auto field : header_.fields_of(Column::images)) {
    if (const auto refused = append_images(spec.images, row.fields[field], limits_.images))
      report(row, field, FaultReason::image_refused, *refused);
  }
}

std::string_view FeedReader::text(const CsvRow& row, Column column) const {
  for (const auto field : header_.fields_of(column)) {
    if (const auto said = trimmed(row.fields[field]); !said.empty()) return said;
  }
  return {};
}

// Without control characters: what they garble would be another word.
std::string FeedReader::name(const CsvRow& row, Column column) {
  return has_control(text(row, column)) ? std::string{} : kept_text(row, column);
}

void FeedReader::report_unnamed(const CsvRow& row, Column column, std::string_view name,
                                FaultReason missing) {
  if (!name.empty()) return;
  const auto said = text(row, column);
  report(row, column, said.empty() ? missing : FaultReason::name_unreadable, said);
}

std::string FeedReader::kept_text(const CsvRow& row, Column column) {
  const auto said = text(row, column);
  if (has_control(said)) {
    report(row, column, FaultReason::text_unreadable, said);
    return {};
  }
  auto kept = clean(said, limits_.text_bytes_max);
  if (said.size() > limits_.text_bytes_max && kept.size() + 4 > limits_.text_bytes_max)
    report(row, column, FaultReason::text_too_long, said);
  return kept;
}

std::string_view FeedReader::word(const CsvRow& row, Column column, Vocabulary vocabulary) {
  for (const auto field : header_.fields_of(column)) {
    const auto known = words_.canonical(vocabulary, row.fields[field]);
    if (!known.empty()) return known;
  }
  const auto said = text(row, column);
  if (!said.empty()) report(row, column, FaultReason::word_unknown, said);
  return {};
}

int FeedReader::number(const CsvRow& row, Column column, int max) {
  const auto said = text(row, column);
  const auto reading = read_number(said, max);
  if (reading.fault) report(row, column, *reading.fault, said);
  return reading.value;
}

Cents FeedReader::sum(const CsvRow& row, Column column) {
  Cents total;
  for (const auto field : header_.fields_of(column)) {
    const auto money = read_money(row.fields[field]);
    if (money.fault) report(row, field, *money.fault, row.fields[field]);
    total = total + money.value;
  }
  return total;
}

void FeedReader::report(const CsvRow& row, FaultReason reason) {
  report(row, std::nullopt, reason, row.fields.empty() ? std::string_view{} : row.fields[0]);
}

void FeedReader::report(const CsvRow& row, Column column, FaultReason reason,
                        std::string_view value) {
  std::optional<std::size_t> named;
  for (const auto field : header_.fields_of(column)) {
    const bool said = !trimmed(row.fields[field]).empty();
    if (!named || said) named = field;
    if (said) break;
  }
  report(row, named, reason, value);
}

void FeedReader::report(const CsvRow& row, std::optional<std::size_t> field, FaultReason reason,
                        std::string_view value) {
  ++report_.counts[static_cast<std::size_t>(reason)];
  if (report_.faults.size() >= limits_.faults_max) return;
  report_.faults.push_back({row.line, field ? header_.name(*field) : std::string{}, reason,
                            clean(value, reported_bytes_max)});
}

}  // namespace kept::inventory::feed
