#include "inventory/feed/columns.h"

#include <algorithm>

#include "inventory/feed/text.h"

namespace kept::inventory::feed {

namespace {

constexpr std::size_t name_bytes_max = 80;

struct Heading {
  std::string_view key;
  Column column;
  int rank = 0;  // lower is preferred when a file has several
};

constexpr Heading headings[] = {
    {"vin", Column::vin},
    {"vinnumber", Column::vin, 1},
    {"vinno", Column::vin, 1},
    {"vehicleidentificationnumber", Column::vin, 1},
    {"stocknumber", Column::stock_number},
    {"stock", Column::stock_number},
    {"stockno", Column::stock_number},
    {"stocknum", Column::stock_number},
    {"stockid", Column::stock_number, 1},
    {"dealerstocknumber", Column::stock_number, 1},
    {"year", Column::year},
    {"modelyear", Column::year, 1},
    {"vehicleyear", Column::year, 1},
    {"make", Column::make},
    {"brand", Column::make, 1},
    {"manufacturer", Column::make, 2},
    {"model", Column::model},
    {"modelname", Column::model, 1},
    {"trim", Column::trim},
    {"series", Column::trim, 1},
    {"trimlevel", Column::trim, 1},
    {"style", Column::trim, 3},
    {"bodystyle", Column::body},
    {"bodytype", Column::body},
    {"body", Column::body, 1},
    {"vehicletype", Column::body, 2},
    {"marketclass", Column::body, 3},
    {"condition", Column::condition},
    {"newused", Column::condition},
    {"usednew", Column::condition},
    {"vehiclecondition", Column::condition},
    {"inventorytype", Column::condition, 1},
    {"stocktype", Column::condition, 1},
    {"certified", Column::certified},
    {"certifiedpreowned", Column::certified},
    {"iscertified", Column::certified},
    {"cpo", Column::certified},
    {"exteriorcolor", Column::exterior_color},
    {"exteriorcolour", Column::exterior_color},
    {"extcolor", Column::exterior_color},
    {"color", Column::exterior_color, 1},
    {"colour", Column::exterior_color, 1},
    {"extcolorgeneric", Column::exterior_color_generic},
    {"exteriorcolorgeneric", Column::exterior_color_generic},
    {"exteriorbasecolor", Column::exterior_color_generic},
    {"intcolorgeneric", Column::interior_color},
    {"interiorcolorgeneric", Column::interior_color},
    {"interiorcolor", Column::interior_color, 1},
    {"interiorcolour", Column::interior_color, 1},
    {"intcolor", Column::interior_color, 1},
    {"drivetrain", Column::drivetrain},
    {"drivetraindesc", Column::drivetrain},
    {"drivetype", Column::drivetrain, 1},
    {"driveline", Column::drivetrain, 1},
    {"drivewheelconfiguration", Column::drivetrain, 1},
    {"fueltype", Column::fuel},
    {"fuel", Column::fuel},
    {"typeoffuel", Column::fuel, 1},
    {"enginefueltype", Column::fuel, 1},
    {"engine", Column::engine},
    {"enginedescription", Column::engine, 1},
    {"transmission", Column::transmission},
    {"transmissiontype", Column::transmission},
    {"transmissiondescription", Column::transmission, 1},
    {"odometer", Column::odometer},
    {"mileage", Column::odometer},
    {"miles", Column::odometer},
    {"odometermiles", Column::odometer},
    {"kilometers", Column::odometer, 1},
    {"kilometres", Column::odometer, 1},
    {"mileagekm", Column::odometer, 1},
    {"odometerkm", Column::odometer, 1},
    {"km", Column::odometer, 1},
    {"odometerunit", Column::odometer_unit},
    {"odometerunits", Column::odometer_unit},
    {"mileageunit", Column::odometer_unit},
    {"mileageunits", Column::odometer_unit},
    {"unit", Column::odometer_unit, 1},
    {"combinedmpg", Column::mpg},
    {"mpgcombined", Column::mpg},
    {"mpg", Column::mpg, 1},
    {"citympg", Column::mpg_city},
    {"mpgcity", Column::mpg_city},
    {"highwaympg", Column::mpg_highway},
    {"hwympg", Column::mpg_highway},
    {"mpghighway", Column::mpg_highway},
    {"passengercapacity", Column::seats},
    {"seats", Column::seats},
    {"seating", Column::seats},
    {"seatingcapacity", Column::seats},
    {"internetprice", Column::price},
    {"specialprice", Column::price, 1},
    {"saleprice", Column::price, 2},
    {"sellingprice", Column::price, 3},
    {"price", Column::price, 4},
    {"askingprice", Column::price, 5},
    {"listprice", Column::price, 6},
    {"vehicleallinprice", Column::price, 7},
    {"dealerfees", Column::dealer_fees},
    {"dealerfee", Column::dealer_fees},
    {"docfee", Column::dealer_fees},
    {"documentationfee", Column::dealer_fees},
    {"fees", Column::dealer_fees},
    {"adjustment", Column::adjustments},
    {"adjustments", Column::adjustments},
    {"marketadjustment", Column::adjustments},
    {"discount", Column::discounts},
    {"dealerdiscount", Column::discounts},
    {"installeditems", Column::installed_items},
    {"dealerinstalled", Column::installed_items},
    {"dealeraddons", Column::installed_items},
    {"accessories", Column::installed_items},
    {"options", Column::features},
    {"features", Column::features},
    {"vehicleoption", Column::features},
    {"vehicleoptions", Column::features},
    {"equipment", Column::features},
    {"packages", Column::features},
    {"categorizedoptions", Column::features},
    {"imagelink", Column::images},
    {"additionalimagelink", Column::images, 1},
    {"imagelist", Column::images},
    {"images", Column::images},
    {"imageurls", Column::images},
    {"imageurl", Column::images},
    {"photourllist", Column::images},
    {"photourls", Column::images},
    {"photourl", Column::images},
    {"photos", Column::images},
    {"image", Column::images},
    {"photo", Column::images},
    {"picture", Column::images},
    {"pictures", Column::images},
    {"status", Column::lot_status},
    {"inventorystatus", Column::lot_status},
    {"availability", Column::lot_status},
    {"disposition", Column::lot_status, 1},
};

// Names that only one column set gives this meaning.
constexpr Heading google_only[] = {{"id", Column::stock_number, 9}};
constexpr Heading homenet_only[] = {{"type", Column::condition, 2}};

constexpr std::string_view google_marks[] = {
    "storecode",     "imagelink",   "dealershipname", "vehiclefulfillment",
    "vehicleoption", "vehiclemsrp", "placeid"};
constexpr std::string_view vauto_marks[] = {"photourllist", "drivetraindesc", "bodydoorct",
                                            "seriesdetail", "enginecylinderct"};
constexpr std::string_view homenet_marks[] = {"imagelist", "extcolorgeneric", "sellingprice",
                                              "categorizedoptions", "modelnumber"};

std::string key_of(std::string_view name) {
  std::string key;
  for (const char c : name) {
    if (c >= 'A' && c <= 'Z') key += static_cast<char>(c - 'A' + 'a');
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) key += c;
  }
  return key;
}

const Heading* find(std::span<const Heading> table, std::string_view key) {
  const auto found = std::find_if(table.begin(), table.end(),
                                  [&](const Heading& heading) { return heading.key == key; });
  return found == table.end() ? nullptr : &*found;
}

const Heading* heading_of(std::string_view key, Profile profile) {
  if (const auto* found = find(headings, key)) return found;
  if (profile == Profile::google) return find(google_only, key);
  if (profile != Profile::vauto) {
    if (const auto* found = find(homenet_only, key)) return found;
  }
  const auto unnumbered = key.substr(0, key.find_last_not_of("0123456789") + 1);
  const auto* found = unnumbered == key ? nullptr : find(headings, unnumbered);
  return found != nullptr && found->column == Column::images ? found : nullptr;
}

Profile profile_of(std::span<const std::string> keys) {
  const auto has_any = [&](std::span<const std::string_view> marks) {
    return std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) {
      return std::find(keys.begin(), keys.end(), mark) != keys.end();
    });
  };
  if (has_any(google_marks)) return Profile::google;
  if (has_any(vauto_marks)) return Profile::vauto;
  if (has_any(homenet_marks)) return Profile::homenet;
  return Profile::other;
}

}  // namespace

std::string_view to_string(Profile profile) {
  switch (profile) {
    case Profile::other:
      return "other";
    case Profile::google:
      return "google";
    case Profile::homenet:
      return "homenet";
    case Profile::vauto:
      return "vauto";
  }
  return "other";
}

Header::Header(std::span<const std::string_view> names) {
  while (!names.empty() && trimmed(names.back()).empty()) names = names.first(names.size() - 1);
  std::vector<std::string> keys;
  for (const auto name : names) {
    names_.push_back(clean(name, name_bytes_max));
    keys.push_back(key_of(name));
  }
  profile_ = profile_of(keys);

  std::vector<int> ranks(keys.size(), 0);
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const auto* heading = heading_of(keys[i], profile_);
    if (heading == nullptr) continue;
    ranks[i] = heading->rank;
    fields_[static_cast<std::size_t>(heading->column)].push_back(i);
    const bool many = heading->column == Column::images || heading->column == Column::features;
    const auto before = keys.begin() + static_cast<std::ptrdiff_t>(i);
    if (!many && std::find(keys.begin(), before, keys[i]) != before) repeated_ = names_[i];
  }
  for (auto& fields : fields_) {
    std::stable_sort(fields.begin(), fields.end(),
                     [&](std::size_t a, std::size_t b) { return ranks[a] < ranks[b]; });
  }
}

bool Header::in_kilometres(std::size_t field) const {
  const auto key = key_of(names_[field]);
  return key.find("km") != std::string::npos || key.find("kilomet") != std::string::npos;
}

}  // namespace kept::inventory::feed
