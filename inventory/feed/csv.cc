#include "inventory/feed/csv.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace kept::inventory::feed {

namespace {

constexpr std::size_t piece_bytes = 64 * 1024;

bool is_line_end(char c) {
  return c == '\n' || c == '\r';
}

bool is_blank(char c) {
  return c == ' ' || c == '\t';
}

// Line ends within [begin, end): \r\n counts once.
std::uint64_t count_lines(std::string_view text) {
  std::uint64_t lines = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n')))
      ++lines;
  }
  return lines;
}

char most_frequent_delimiter(std::string_view line) {
  constexpr std::string_view candidates = ",\t|;";
  std::array<std::size_t, candidates.size()> counts{};
  bool quoted = false;
  for (const char c : line) {
    if (c == '"') quoted = !quoted;
    const auto which = candidates.find(c);
    if (!quoted && which != std::string_view::npos) ++counts[which];
  }
  return candidates[static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) -
                                             counts.begin())];
}

}  // namespace

CsvReader::CsvReader(std::istream& in, CsvLimits limits) : in_(in), limits_(limits) {}

bool CsvReader::fill() {
  if (eof_) return false;
  buffer_.erase(0, begin_);
  begin_ = 0;
  const auto had = buffer_.size();
  buffer_.resize(had + piece_bytes);
  in_.read(buffer_.data() + had, static_cast<std::streamsize>(piece_bytes));
  const auto got = static_cast<std::size_t>(in_.gcount());
  buffer_.resize(had + got);
  bytes_read_ += got;
  eof_ = !in_;
  return got > 0;
}

void CsvReader::start() {
  started_ = true;
  fill();
  const std::string_view text = buffer_;
  if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF")) utf16_ = true;
  if (text.starts_with("\xEF\xBB\xBF")) begin_ = 3;
  std::size_t first = begin_;
  while (first < text.size() && (is_line_end(text[first]) || text[first] == ' ')) ++first;
  delimiter_ = most_frequent_delimiter(text.substr(first, line_end(first) - first));
}

bool CsvReader::next(CsvRow& row) {
  if (!started_) start();
  if (utf16_) return false;
  while (read_row(row)) {
    if (row.fault != CsvFault::none || !is_blank_row()) return true;
  }
  return false;
}

bool CsvReader::read_row(CsvRow& row) {
  row = {};
  row.line = line_;
  for (;;) {
    const auto length = buffer_.size() - begin_;
    const auto scan = length == 0 ? Scan::needs_more : scan_row();
    if (scan == Scan::needs_more && !eof_ && length <= limits_.row_bytes_max) {
      fill();
      continue;
    }
    if (length == 0 || stream_failed()) return false;
    if (scan == Scan::too_many) {
      pass_line(row, CsvFault::too_many_fields);
    } else if (scan == Scan::broken) {
      pass_line(row, CsvFault::broken_quotes);
    } else if (scan == Scan::needs_more || next_ - begin_ > limits_.row_bytes_max) {
      pass_line(row, CsvFault::row_too_long);
    } else {
      pass_row(row);
    }
    return true;
  }
}

CsvReader::Scan CsvReader::scan_row() {
  marks_.clear();
  auto at = begin_;
  bool quoted = false;
  for (;;) {
    Mark mark;
    const auto scan = scan_field(at, mark);
    if (scan != Scan::done) return scan;
    if (marks_.size() == limits_.fields_max) return Scan::too_many;
    marks_.push_back(mark);
    quoted = quoted || mark.quoted;
    if (at < buffer_.size() && buffer_[at] == delimiter_) {
      ++at;
      continue;
    }
    // \r alone ends a line too, so the byte after it must be known; an unquoted field may go on.
    if (at + 1 >= buffer_.size() && !eof_) return Scan::needs_more;
    next_ = after_line_end(at);
    break;
  }
  several_lines_ = quoted && line_end(begin_) < at;
  if (several_lines_ && expected_fields_ != 0 && marks_.size() != expected_fields_)
    return Scan::broken;
  return Scan::done;
}

// Leaves `at` on the delimiter, the line end or the end of the file.
CsvReader::Scan CsvReader::scan_field(std::size_t& at, Mark& mark) const {
  const auto size = buffer_.size();
  auto first = at;
  while (first < size && is_blank(buffer_[first]) && buffer_[first] != delimiter_) ++first;
  if (first < size && buffer_[first] == '"') {
    at = first + 1;
    return scan_quoted(at, mark);
  }
  mark.begin = at;
  while (at < size && buffer_[at] != delimiter_ && !is_line_end(buffer_[at])) ++at;
  mark.end = at;
  return Scan::done;
}

// A quote ends the field only where a field can end; any other one is a quote that nobody doubled.
// But past a line end, one that stands where a field begins is the next row's: then the quote that
// opened this field was never closed, however well the number of fields comes out.
CsvReader::Scan CsvReader::scan_quoted(std::size_t& at, Mark& mark) const {
  const auto size = buffer_.size();
  mark.begin = at;
  mark.quoted = true;
  bool past_line_end = false;
  for (;;) {
    const void* found = std::memchr(buffer_.data() + at, '"', size - at);
    if (found == nullptr) return eof_ ? Scan::broken : Scan::needs_more;
    const auto quote = static_cast<std::size_t>(static_cast<const char*>(found) - buffer_.data());
    const std::string_view passed(buffer_.data() + at, quote - at);
    past_line_end = past_line_end || std::any_of(passed.begin(), passed.end(), is_line_end);
    const bool doubled = quote + 1 < size && buffer_[quote + 1] == '"';
    auto after = quote + (doubled ? 2 : 1);
    while (after < size && is_blank(buffer_[after]) && buffer_[after] != delimiter_) ++after;
    if (after == size && !eof_) return Scan::needs_more;
    const bool field_ends =
        after == size || buffer_[after] == delimiter_ || is_line_end(buffer_[after]);
    if (past_line_end && doubled == field_ends && begins_field(quote)) return Scan::broken;
    if (!doubled && field_ends) {
      mark.end = quote;
      at = after;
      return Scan::done;
    }
    mark.doubled_quotes = mark.doubled_quotes || doubled;
    at = quote + (doubled ? 2 : 1);
  }
}

bool CsvReader::begins_field(std::size_t quote) const {
  auto before = quote - 1;
  while (is_blank(buffer_[before]) && buffer_[before] != delimiter_) --before;
  return buffer_[before] == delimiter_ || is_line_end(buffer_[before]);
}

bool CsvReader::is_blank_row() const {
  return std::all_of(fields_.begin(), fields_.end(), [](std::string_view field) {
    return std::all_of(field.begin(), field.end(), is_blank);
  });
}

void CsvReader::pass_row(CsvRow& row) {
  row.ended = next_ > begin_ && is_line_end(buffer_[next_ - 1]);
  line_ += several_lines_ ? count_lines({buffer_.data() + begin_, next_ - begin_}) : 1;
  fields_.clear();
  for (const auto& mark : marks_) {
    auto* const first = buffer_.data() + mark.begin;
    auto* last = buffer_.data() + mark.end;
    if (mark.doubled_quotes) {
      auto* to = first;
      for (const auto* from = first; from < last; ++from) {
        *to++ = *from;
        if (*from == '"' && from + 1 < last && from[1] == '"') ++from;
      }
      last = to;
    }
    fields_.emplace_back(first, static_cast<std::size_t>(last - first));
  }
  row.fields = fields_;
  begin_ = next_;
}

void CsvReader::pass_line(CsvRow& row, CsvFault fault) {
  raw_line_.assign(buffer_, begin_, std::min(line_end(begin_) - begin_, piece_bytes));
  fields_.assign(1, raw_line_);
  row.fields = fields_;
  row.fault = fault;
  for (;;) {
    const auto end = line_end(begin_);
    if (end + 1 < buffer_.size() || eof_) {
      begin_ = after_line_end(end);
      ++line_;
      return;
    }
    begin_ = end;
    fill();
  }
}

std::size_t CsvReader::line_end(std::size_t from) const {
  while (from < buffer_.size() && !is_line_end(buffer_[from])) ++from;
  return from;
}

std::size_t CsvReader::after_line_end(std::size_t at) const {
  if (at >= buffer_.size()) return at;
  const bool both = buffer_[at] == '\r' && at + 1 < buffer_.size() && buffer_[at + 1] == '\n';
  return at + (both ? 2 : 1);
}

}  // namespace kept::inventory::feed
