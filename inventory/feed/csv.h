// Rows of a delimited text file as dealers' systems write them: RFC 4180, and with it a byte-order
// mark, line ends of any kind, blank lines, tabs, semicolons or bars for commas, blanks around
// quotes, quotes that nobody doubled.
//
// Reads the stream in pieces and holds no more than one row and one piece. A row that cannot be
// read costs its own first line only: a quote that is never closed must not swallow the cars after
// it. Not thread-safe; the stream outlives the reader.
#pragma once

#include <cstddef>
#include <cstdint>
#include <istream>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kept::inventory::feed {

struct CsvLimits {
  std::size_t row_bytes_max = 256 * 1024;
  std::size_t fields_max = 512;
};

enum class CsvFault : std::uint8_t {
  none,
  broken_quotes,    // a quote opened here and its end was not found, or only in some other row
  row_too_long,     // longer than row_bytes_max
  too_many_fields,  // more than fields_max
};

struct CsvRow {
  std::uint64_t line = 0;  // where it begins, from 1
  std::span<const std::string_view> fields;
  CsvFault fault = CsvFault::none;
  bool ended = true;  // false: the file ends here without a line end
};

class CsvReader {
 public:
  explicit CsvReader(std::istream& in, CsvLimits limits = {});

  // The next row that is not blank; false at the end or when the stream fails. Fields are unquoted,
  // not trimmed, and valid until the next call. A row with a fault has one field: its first line as
  // it stands, as far as it was at hand.
  bool next(CsvRow& row);

  // From now on a row over several lines with fewer or more fields has a broken quote.
  void expect_fields(std::size_t count) { expected_fields_ = count; }

  bool is_utf16() const { return utf16_; }
  bool stream_failed() const { return in_.bad(); }
  std::uint64_t bytes_read() const { return bytes_read_; }

 private:
  struct Mark {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool quoted = false;
    bool doubled_quotes = false;
  };
  enum class Scan { done, needs_more, broken, too_many };

  void start();
  bool fill();
  Scan scan_row();
  Scan scan_field(std::size_t& at, Mark& mark) const;
  Scan scan_quoted(std::size_t& at, Mark& mark) const;
  bool begins_field(std::size_t quote) const;
  bool read_row(CsvRow& row);
  bool is_blank_row() const;
  void pass_row(CsvRow& row);
  void pass_line(CsvRow& row, CsvFault fault);
  std::size_t line_end(std::size_t from) const;
  std::size_t after_line_end(std::size_t at) const;

  std::istream& in_;
  CsvLimits limits_;
  std::string buffer_;
  std::size_t begin_ = 0;  // of the row being read, in the buffer
  std::size_t next_ = 0;   // after it, once scanned
  bool several_lines_ = false;
  bool eof_ = false;
  bool started_ = false;
  bool utf16_ = false;
  char delimiter_ = ',';
  std::uint64_t line_ = 1;
  std::uint64_t bytes_read_ = 0;
  std::size_t expected_fields_ = 0;
  std::vector<Mark> marks_;
  std::vector<std::string_view> fields_;
  std::string raw_line_;  // of a row with a fault
};

}  // namespace kept::inventory::feed
