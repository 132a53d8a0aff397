#include "inventory/feed/csv.h"

#include <sstream>
#include <string>

#include <doctest/doctest.h>

using namespace kept::inventory::feed;

namespace {

// Rows as "line:[a][b]" with "!fault" for a bad one and "~" for one without a line end.
std::string rows_of(const std::string& text, CsvLimits limits = {}, std::size_t expected = 0) {
  std::istringstream in(text);
  CsvReader reader(in, limits);
  reader.expect_fields(expected);
  std::string out;
  for (CsvRow row; reader.next(row);) {
    out += std::to_string(row.line) + ':';
    if (row.fault == CsvFault::broken_quotes) out += "!quotes";
    if (row.fault == CsvFault::row_too_long) out += "!long";
    if (row.fault == CsvFault::too_many_fields) out += "!many";
    for (const auto field : row.fields) out += '[' + std::string(field.substr(0, 20)) + ']';
    out += row.ended ? " " : "~ ";
  }
  return out;
}

void check(const std::string& text, const std::string& expected) {
  CAPTURE(text);
  CHECK(rows_of(text) == expected);
}

}  // namespace

TEST_CASE("line ends of any kind end a row") {
  check("a,b\nc,d\n", "1:[a][b] 2:[c][d] ");
  check("a,b\r\nc,d\r\n", "1:[a][b] 2:[c][d] ");
  check("a,b\rc,d\r", "1:[a][b] 2:[c][d] ");
  check("a,b\nc,d", "1:[a][b] 2:[c][d]~ ");
  check("", "");
}

TEST_CASE("a byte-order mark and blank lines are no rows") {
  check(
      "\xEF\xBB\xBF"
      "a,b\n",
      "1:[a][b] ");
  check("\n\r\n  \na,b\n,\n\nc,d\n", "4:[a][b] 7:[c][d] ");
}

TEST_CASE("quoted fields hold commas, line ends and doubled quotes") {
  check("\"a,1\",\"b\n2\",\"c \"\"3\"\"\"\nd,e,f\n", "1:[a,1][b\n2][c \"3\"] 3:[d][e][f] ");
  check("\"\",\"\"\"\"\n", "1:[][\"] ");
  check("a, \"b,c\" ,d\n", "1:[a][b,c][d] ");
  check("\"a\r\nb\"\r\nc\r\n", "1:[a\r\nb] 3:[c] ");
}

TEST_CASE("quotes that nobody doubled are letters") {
  check("6\" lift,x\n", "1:[6\" lift][x] ");
  check("\"20\" rims, 6\" lift\",x\n", "1:[20\" rims, 6\" lift][x] ");
  check("\"a\"b,c\",d\n", "1:[a\"b,c][d] ");
}

TEST_CASE("other delimiters are told from the header") {
  check("a\tb\n1,5\t2\n", "1:[a][b] 2:[1,5][2] ");
  check("a|b\n1,5|2\n", "1:[a][b] 2:[1,5][2] ");
  check("a;b\n1,5;2\n", "1:[a][b] 2:[1,5][2] ");
  check("\"a|b|c\",d\n", "1:[a|b|c][d] ");
  check("a\t\"b\"\t\tc\n", "1:[a][b][][c] ");
}

TEST_CASE("a quote that is never closed costs its own line only") {
  check("a,b\n\"x,1\nc,d\ne,f\n", "1:[a][b] 2:!quotes[\"x,1] 3:[c][d] 4:[e][f] ");
  check("a,b\n\"x,1", "1:[a][b] 2:!quotes[\"x,1] ");
}

TEST_CASE("a quote that closes in a later row costs its own line only") {
  CHECK(rows_of("a,b\n\"x,1\nc,\"d\"\ne,f\n", {}, 2) ==
        "1:[a][b] 2:!quotes[\"x,1] 3:[c][d] 4:[e][f] ");
  CHECK(rows_of("a,b\n\"x,1\nc,d\",e,g\nh,i\n", {}, 2) ==
        "1:[a][b] 2:!quotes[\"x,1] 3:[c][d\"][e][g] 4:[h][i] ");
  CHECK(rows_of("a,b\n\"x\n1\",2\n", {}, 2) == "1:[a][b] 2:[x\n1][2] ");
}

TEST_CASE("a quote that closes in a later row is found although the number of fields comes out") {
  CHECK(rows_of("a,b,c\nx,\"y,1\nz,\"w\",2\ne,f,g\n", {}, 3) ==
        "1:[a][b][c] 2:!quotes[x,\"y,1] 3:[z][w][2] 4:[e][f][g] ");
  CHECK(rows_of("a,b,c\nx,\"y,1\nz,\"\",2\ne,f,g\n", {}, 3) ==
        "1:[a][b][c] 2:!quotes[x,\"y,1] 3:[z][][2] 4:[e][f][g] ");
  CHECK(rows_of("a,b\n\"x,1\n\"y\",2\n", {}, 2) == "1:[a][b] 2:!quotes[\"x,1] 3:[y][2] ");
  CHECK(rows_of("a,b\n\"He said\n\"\"hi\"\", 6\" lift\n\",2\n", {}, 2) ==
        "1:[a][b] 2:[He said\n\"hi\", 6\" lif][2] ");
}

TEST_CASE("rows past the limits are reported and passed over") {
  const CsvLimits tight{100, 3};
  CHECK(rows_of("a,b\n" + std::string(101, 'x') + ",1\nc,d\n", tight) ==
        "1:[a][b] 2:!long[xxxxxxxxxxxxxxxxxxxx] 3:[c][d] ");
  CHECK(rows_of("a,b,c\n1,2,3,4\nc,d,e\n", tight) == "1:[a][b][c] 2:!many[1,2,3,4] 3:[c][d][e] ");
  const std::string endless(300'000, 'x');
  CHECK(rows_of("a\n" + endless + "\nb\n", tight) == "1:[a] 2:!long[xxxxxxxxxxxxxxxxxxxx] 3:[b] ");
  CHECK(rows_of("a\n" + endless, tight) == "1:[a] 2:!long[xxxxxxxxxxxxxxxxxxxx] ");
}

TEST_CASE("rows are the same wherever the pieces are cut") {
  for (std::size_t pad = 65'500; pad < 65'560; ++pad) {
    const std::string filler(pad, 'x');
    CAPTURE(pad);
    std::istringstream in("h\n" + filler + ",\"a\r\n\"\"b\"\",c\" ,d\r\ne,\"f\"\r\n");
    CsvReader reader(in);
    CsvRow row;
    REQUIRE(reader.next(row));
    REQUIRE(reader.next(row));
    REQUIRE(row.fields.size() == 3);
    CHECK(row.fields[0].size() == pad);
    CHECK(row.fields[1] == "a\r\n\"b\",c");
    CHECK(row.fields[2] == "d");
    REQUIRE(reader.next(row));
    CHECK(row.line == 4);
    CHECK(row.fields[1] == "f");
    CHECK_FALSE(reader.next(row));
  }
}

TEST_CASE("a file of UTF-16 is recognised and not read") {
  std::istringstream in(
      std::string("\xFF\xFE"
                  "V\0I\0N\0\n\0",
                  10));
  CsvReader reader(in);
  CsvRow row;
  CHECK_FALSE(reader.next(row));
  CHECK(reader.is_utf16());
}

TEST_CASE("a stream that fails is told apart from its end") {
  std::istringstream in("a,b\n");
  CsvReader reader(in);
  CsvRow row;
  CHECK(reader.next(row));
  CHECK_FALSE(reader.next(row));
  CHECK_FALSE(reader.stream_failed());
  in.setstate(std::ios::badbit);
  CHECK(reader.stream_failed());
}
