#include "inventory/feed/reader.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>

#include <doctest/doctest.h>

#include "tests/support/source_root.h"

using namespace kept::inventory;
using namespace kept::inventory::feed;

namespace {

const auto here = kept::tests::source_root() / "tests/feed";

std::string joined(const std::vector<std::string>& parts) {
  std::string all;
  for (const auto& part : parts) all += (all.empty() ? "" : " ") + part;
  return all;
}

std::string dollars(Cents cents) {
  return std::to_string(cents.value / 100);
}

// One line a row: what the chat would say of the car.
std::string row_text(const FeedRow& row) {
  const auto& s = row.spec;
  std::string text = std::to_string(row.line) + ' ' + s.stock_number + ' ' + title(s) + " | " +
                     s.condition + ' ' + s.exterior_color + '/' + s.interior_color + ' ' + s.body +
                     ' ' + s.drivetrain + ' ' + s.fuel + ' ' + s.transmission + ' ' +
                     std::to_string(s.odometer_miles) + "mi " + std::to_string(s.mpg) + "mpg | " +
                     (s.price.known() ? "$" + dollars(s.price.total()) : "on request") + " | " +
                     joined(s.features) + " | " + std::to_string(s.images.size()) + '\n';
  return text;
}

struct Read {
  std::string rows;
  std::string faults;
  FeedReport report;
  std::vector<std::string> unreadable;
  HeaderFault header_fault{};
  Profile profile{};
};

Read read(std::istream& in, FeedLimits limits = {}) {
  FeedReader reader(in, limits);
  Read out;
  while (const auto row = reader.next()) out.rows += row_text(*row);
  for (const auto& fault : reader.report().faults) out.faults += describe(fault) + '\n';
  out.report = reader.report();
  out.unreadable = reader.unreadable_vins();
  out.header_fault = reader.header_fault();
  out.profile = reader.header().profile();
  return out;
}

Read read_text(const std::string& text, FeedLimits limits = {}) {
  std::istringstream in(text);
  return read(in, limits);
}

Read read_sample(const std::string& name) {
  std::ifstream in(here / "samples" / name, std::ios::binary);
  REQUIRE(in);
  return read(in);
}

constexpr auto good_vin = "1HGCV1F34LA004512";

}  // namespace

TEST_CASE("a dirty Google feed gives its good rows and a reason for each bad one") {
  const auto feed = read_sample("google.csv");
  CHECK(feed.profile == Profile::google);
  CHECK(feed.rows ==
        "2 K1001 2021 Mazda CX-5 Grand Touring | used red/black suv awd gas automatic 31250mi 0mpg "
        "| $26480 | heated_seats premium_audio sunroof | 3\n"
        "3 K1002 2020 Toyota RAV4 XLE | certified silver/ suv awd gas automatic 48900mi 0mpg "
        "| $24995 |  | 0\n"
        "4 K1003 2023 Tesla Model 3 | used blue/white sedan rwd electric automatic 12055mi 0mpg "
        "| on request |  | 0\n"
        "9 K1007 2022 Jeep Wrangler Unlimited Rubicon | used red/  4wd gas automatic -1mi 0mpg "
        "| on request |  | 0\n");
  CHECK(feed.faults ==
        "line 5, vin: the check digit does not fit (1FTFW1E50NKD20419)\n"
        "line 6, year: not a year (twenty nineteen)\n"
        "line 7, vin: an earlier row has the same VIN (JM3KFBCM0M0412207)\n"
        "line 8, availability: listed as not for sale (out_of_stock)\n"
        "line 9, body_style: not a known word; left out (Spaceship)\n"
        "line 9, mileage: not an odometer reading; left out (not told yet 5)\n"
        "line 9, price: not a price; listed as price on request ($41,9950)\n");
  CHECK(joined(feed.unreadable) == "KM8J3CA41KU933010");
  CHECK(feed.report.rows_read == 8);
  CHECK(feed.report.rows_good == 4);
  CHECK(feed.report.rows_left_out == 4);
  CHECK(feed.report.ending == Ending::end_of_file);
}

TEST_CASE("a dirty HomeNet feed gives its good rows and a reason for each bad one") {
  const auto feed = read_sample("homenet.csv");
  CHECK(feed.profile == Profile::homenet);
  CHECK(feed.rows ==
        "2 H2001 2020 Honda Accord Sport | certified blue/black sedan fwd gas automatic 38211mi "
        "33mpg | $20580 | adaptive_cruise backup_camera carplay remote_start | 2\n"
        "4 H2002 2026 Volkswagen Tiguan SE | new white/gray suv awd gas automatic 7mi 25mpg "
        "| $34205 | sunroof third_row | 0\n"
        "6 H2004 2020 BMW 330i xDrive | certified white/brown sedan awd gas automatic 41002mi "
        "28mpg | $28985 | heated_seats navigation | 0\n"
        "12 H2008 2021 Nissan Altima 2.5 SV | used silver/gray sedan fwd gas automatic 44310mi "
        "32mpg | $16580 |  | 0\n");
  CHECK(feed.faults ==
        "line 5: a quote is opened and not closed within the row (Used,H2003,1G1ZD5ST2JF210087,"
        "2018,Chevy,Malibu,4dr Car,LT,4,\"Cajun Red Tintcoat,)\n"
        "line 7, VIN: there is no VIN\n"
        "line 8, Year: no such model year can be for sale (1820)\n"
        "line 9: the row has more fields than the header (Used)\n");
  CHECK(joined(feed.unreadable) == "1G1ZD5ST2JF210087 JTDEPRAE1LJ033491 5FNYF6H5XMB012345");
}

TEST_CASE("a dirty vAuto feed gives its good rows and a reason for each bad one") {
  const auto feed = read_sample("vauto.csv");
  CHECK(feed.profile == Profile::vauto);
  CHECK(feed.rows ==
        "2 V3001 2021 Ram 1500 Big Horn | used red/black truck 4wd  automatic 35870mi 19mpg "
        "| $36450 | bed_liner heated_seats tow_package | 2\n"
        "3 V3002 2020 BMW X5 xDrive40i | certified blue/white suv awd  automatic 52004mi 22mpg "
        "| $39900 | premium_audio sunroof third_row | 1\n");
  CHECK(feed.faults ==
        "line 3, Photo Url List: not an http(s) address; left out (javascript:alert(1))\n"
        "line 4, Disposition: listed as not for sale (W)\n"
        "line 5, VIN: a VIN has only digits and letters other than I, O and Q "
        "(OVWKR7AU9KW120033)\n"
        "line 6: the row has fewer fields than the header (DB1)\n");
  CHECK(joined(feed.unreadable) == "JN8AT2MV1LW104418");
  CHECK(feed.report.ending == Ending::end_of_file);
}

TEST_CASE("a row with fewer fields than the header is left out: its columns may have shifted") {
  const auto feed = read_text("VIN,Year,Make,Model,Colour,Price,,\n" + std::string(good_vin) +
                              ",2020,\"Honda,\"Accord\",Red,9000\n");
  CHECK(feed.report.rows_good == 0);
  CHECK(feed.report.count(FaultReason::too_few_fields) == 1);
  CHECK(joined(feed.unreadable) == good_vin);
}

TEST_CASE("a file that is no feed is told from one with bad rows") {
  const auto check = [](const std::string& text, HeaderFault expected) {
    CAPTURE(text);
    CHECK(to_string(read_text(text).header_fault) == to_string(expected));
  };
  check("", HeaderFault::empty_file);
  check("\n\n  \n", HeaderFault::empty_file);
  check("\xFF\xFEV", HeaderFault::not_utf8_text);
  check("<html><body>504 Gateway Timeout</body></html>\n", HeaderFault::vin_column_missing);
  check("VIN,Make,Model\n", HeaderFault::year_column_missing);
  check("VIN,Year,Model\n", HeaderFault::make_column_missing);
  check("VIN,Year,Make\n", HeaderFault::model_column_missing);
  check("VIN,Year,Make,Model,Price,PRICE\n", HeaderFault::column_twice);
  check("VIN,Year,vin,Make,Model\n", HeaderFault::column_twice);
  check("VIN,Year,Make,Model,Image,Image,Options,Options,Note,Note\n", HeaderFault::none);
  check(" v-i-n ,YEAR,Make,\"Model\"\n", HeaderFault::none);
}

TEST_CASE("of two cars under one stock number the first is taken, the other told by its line") {
  const auto feed =
      read_text("VIN,Year,Make,Model,Stock\n" + std::string(good_vin) +
                ",2020,Honda,Accord,k-17\nJN8AT2MV1LW104418,2020,Nissan,Rogue,K-17\n");
  REQUIRE(feed.report.rows_good == 1);
  CHECK(feed.report.count(FaultReason::duplicate_stock_number) == 1);
  CHECK(describe(feed.report.faults.back()) ==
        "line 3, Stock: an earlier row has the same stock number (K-17)");
  CHECK(joined(feed.unreadable) == "JN8AT2MV1LW104418");
}

TEST_CASE("control characters within a value are told by line and column") {
  using namespace std::string_literals;
  const auto row = [](const std::string& make, const std::string& trim) {
    return std::string(good_vin) + ",2020," + make + ",Accord," + trim + "\n";
  };
  const std::string header = "VIN,Year,Make,Model,Trim\n";
  for (const std::string& control : {"\0"s, "\1"s, "\x1B"s, "\x7F"s}) {
    const auto garbled = read_text(header + row("Hon" + control + "da", "Sport"));
    CHECK(garbled.report.rows_good == 0);
    CHECK(garbled.faults == "line 2, Make: control characters are in it (Hon da)\n");
    CHECK(joined(garbled.unreadable) == good_vin);
    const auto trimless = read_text(header + row("Honda", "Sp" + control + "ort"));
    CHECK(trimless.rows.starts_with("2  2020 Honda Accord |"));
    CHECK(trimless.faults == "line 2, Trim: control characters are in it; left out (Sp ort)\n");
  }
  CHECK(read_text(header + row("Honda\0"s, "\"Sport\tEX\r\nL\"")).faults.empty());
}

TEST_CASE("a stock number that nobody could say is left out and told by its line") {
  const auto stocked = [](const std::string& stock) {
    return read_text("VIN,Year,Make,Model,Stock\n" + std::string(good_vin) +
                     ",2020,Honda,Accord,\"" + stock + "\"\n");
  };
  for (const std::string stock :
       {"yes", "no", "../../x", "../../x1", "K1<b>", "K12345678901234567890123456789012"}) {
    INFO(stock);
    const auto feed = stocked(stock);
    REQUIRE(feed.report.rows_good == 1);
    CHECK(feed.rows.starts_with("2  2020 Honda Accord"));
    CHECK(feed.report.count(FaultReason::stock_number_unusable) == 1);
  }
  CHECK(describe(stocked("yes").report.faults.back()) ==
        "line 2, Stock: a stock number has a digit, at most 32 characters, and only letters, "
        "digits, spaces and - . / _ #; left out (yes)");
  for (const std::string stock : {"K1234", "24-1187", "P 1021/A", "B_77.2", "#4411"}) {
    INFO(stock);
    CHECK(stocked(stock).rows.starts_with("2 " + stock + " 2020 Honda Accord"));
  }
}

TEST_CASE("a file of one header has no rows and is complete") {
  const auto feed = read_text("VIN,Year,Make,Model\n");
  CHECK(feed.report.rows_read == 0);
  CHECK(feed.report.ending == Ending::end_of_file);
}

TEST_CASE("a row after the header's last line end may stand without one") {
  const std::string row = "VIN,Year,Make,Model\n" + std::string(good_vin) + ",2020,Honda";
  CHECK(read_text(row + ",Accord").report.rows_good == 1);
  const auto cut = read_text(row);
  CHECK(cut.report.rows_good == 0);
  CHECK(cut.report.ending == Ending::cut_off);
  CHECK(joined(cut.unreadable) == good_vin);
}

TEST_CASE("the VIN of a row that cannot be taken apart is still found") {
  const auto feed = read_text("VIN,Year,Make,Model\nx,\"" + std::string(good_vin) + "\n");
  CHECK(feed.report.count(FaultReason::broken_quotes) == 1);
  CHECK(joined(feed.unreadable) == good_vin);
}

TEST_CASE("a good row counts although an earlier one of its VIN was left out") {
  const auto feed = read_text("VIN,Year,Make,Model\n" + std::string(good_vin) + ",,Honda,Accord\n" +
                              good_vin + ",2020,Honda,Accord\n" + good_vin + ",2020,Honda,Civic\n");
  CHECK(feed.rows.starts_with("3  2020 Honda Accord"));
  CHECK(feed.report.rows_good == 1);
  CHECK(feed.report.count(FaultReason::duplicate_vin) == 1);
}

TEST_CASE("faults past the limit are counted but not kept") {
  FeedLimits limits;
  limits.faults_max = 2;
  const auto feed = read_text("VIN,Year,Make,Model\na,1,,\nb,2,,\nc,3,,\n", limits);
  CHECK(feed.report.faults.size() == 2);
  CHECK(feed.report.count(FaultReason::vin_length) == 3);
}

TEST_CASE("reading stops at the row limits and says so") {
  FeedLimits limits;
  limits.rows_max = 2;
  limits.broken_rows_max = 2;
  CHECK(read_text("VIN,Year,Make,Model\na,1,,\nb,2,,\nc,3,,\n", limits).report.ending ==
        Ending::too_many_rows);
  CHECK(read_text("VIN,Year,Make,Model\na,1,,\nb,2,,\n", limits).report.ending ==
        Ending::end_of_file);
  limits.rows_max = 100;
  CHECK(read_text("VIN,Year,Make,Model\n\"a\n\"b\n\"c\n\"d\n\"e\n", limits).report.ending ==
        Ending::too_many_broken_rows);
}

TEST_CASE("a stream that fails on the way is no complete feed") {
  struct Failing : std::stringbuf {
    using std::stringbuf::stringbuf;
    std::streamsize xsgetn(char* to, std::streamsize count) override {
      if (reads_++ == 1) throw std::runtime_error("disk");
      return std::stringbuf::xsgetn(to, count);
    }
    int reads_ = 0;
  };
  std::string text = std::string(20, '\n') + "VIN,Year,Make,Model\n";
  while (text.size() < 200'000) text += std::string(good_vin) + ",2020,Honda,Accord\n";
  Failing buffer(text);
  std::istream in(&buffer);
  const auto feed = read(in);
  CHECK(feed.report.ending == Ending::read_failed);
  CHECK(feed.report.rows_good == 1);
  CHECK(feed.report.count(FaultReason::too_few_fields) == 0);
}

TEST_CASE("only a used car can be certified") {
  const auto condition = [](const std::string& said, const std::string& certified) {
    std::istringstream in("VIN,Year,Make,Model,Condition,Certified\n" + std::string(good_vin) +
                          ",2020,Honda,Accord," + said + "," + certified + "\n");
    FeedReader reader(in);
    return reader.next().value().spec.condition;
  };
  CHECK(condition("Used", "Yes") == "certified");
  CHECK(condition("Used", "0") == "used");
  CHECK(condition("New", "Yes") == "new");
  CHECK(condition("", "true") == "certified");
  CHECK(condition("", "") == "");
}

TEST_CASE("a long value is cut and reported, in the report itself too") {
  const std::string longish(500, 'x');
  const auto feed = read_text("VIN,Year,Make,Model,Trim\n" + std::string(good_vin) +
                              ",2020,Honda,Accord," + longish + "\n");
  CHECK(feed.report.rows_good == 1);
  CHECK(feed.report.count(FaultReason::text_too_long) == 1);
  CHECK(feed.report.faults.at(0).value.size() == 80);
}

TEST_CASE("a year that is not the VIN's is kept and reported") {
  const auto feed =
      read_text("VIN,Year,Make,Model\n" + std::string(good_vin) + ",2021,Honda,Accord\n");
  CHECK(feed.report.rows_good == 1);
  CHECK(feed.report.count(FaultReason::year_disagrees_with_vin) == 1);
}

TEST_CASE("the total has fees, discounts and fitted items in it") {
  const auto total = [](const std::string& header, const std::string& values) {
    std::istringstream in("VIN,Year,Make,Model," + header + "\n" + good_vin +
                          ",2020,Honda,Accord," + values + "\n");
    FeedReader reader(in);
    const auto row = reader.next();
    REQUIRE(row);
    return row->spec.price.known() ? dollars(row->spec.price.total()) : "on request";
  };
  CHECK(total("Price,Doc Fee,Dealer Fees,Discount,Accessories", "20000,85,100,500,300") == "19985");
  CHECK(total("Price,Discount", "20000,-500") == "19500");
  CHECK(total("Price,Adjustment", "20000,-$250") == "19750");
  CHECK(total("Price,Internet Price", "20000,18900") == "18900");
  CHECK(total("Price,Internet Price", "20000,0") == "20000");
  CHECK(total("Price,Discount", "500,9000") == "on request");
  CHECK(total("MSRP", "30000") == "on request");
}

TEST_CASE("the odometer's unit may stand in the header or a column of its own") {
  const auto miles = [](const std::string& header, const std::string& values) {
    std::istringstream in("VIN,Year,Make,Model," + header + "\n" + good_vin +
                          ",2020,Honda,Accord," + values + "\n");
    FeedReader reader(in);
    return reader.next().value().spec.odometer_miles;
  };
  CHECK(miles("Odometer,Odometer Unit", "10000,km") == 6214);
  CHECK(miles("Odometer,Odometer Unit", "10000,mi") == 10000);
  CHECK(miles("Mileage (km)", "10000") == 6214);
  CHECK(miles("Kilometers", "10000") == 6214);
  CHECK(miles("Miles,Kilometers", ",10000") == 6214);
  CHECK(miles("Colour", "Red") == -1);
}
