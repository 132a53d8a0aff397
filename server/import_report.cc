#include "server/import_report.h"

namespace kept::server {
namespace {

using inventory::feed::Ending;
using inventory::feed::FeedRefusal;
using inventory::feed::HeaderFault;

// "12,345"
std::string grouped(std::int64_t number) {
  auto text = std::to_string(number);
  for (auto at = static_cast<std::ptrdiff_t>(text.size()) - 3; at > 0; at -= 3)
    text.insert(static_cast<std::size_t>(at), 1, ',');
  return text;
}

std::string numbered(std::string_view name, std::int64_t number, std::string_view remark = {}) {
  std::string text = "  ";
  text += name;
  text.append(name.size() < 16 ? 16 - name.size() : 1, ' ');
  const auto digits = grouped(number);
  text.append(digits.size() < 9 ? 9 - digits.size() : 0, ' ');
  text += digits;
  if (!remark.empty()) text += "  " + std::string{remark};
  return text;
}

void add_numbers(std::vector<std::string>& lines, const ImportReport& report) {
  const auto& counts = report.counts;
  const auto add = [&](std::string_view name, std::int64_t number, std::string_view remark) {
    if (number != 0) lines.push_back(numbered(name, number, remark));
  };
  lines.push_back(numbered("added", counts.added));
  lines.push_back(numbered("changed", counts.changed));
  lines.push_back(numbered("unchanged", counts.unchanged));
  lines.push_back(numbered("returned", counts.returned));
  lines.push_back(numbered(
      "vanished", counts.vanished,
      "of " + grouped(static_cast<std::int64_t>(report.on_the_lot)) + " on the lot before"));
  lines.push_back(numbered("kept sold", counts.kept_gone,
                           counts.kept_gone == 0 ? "" : "listed, but sold or withdrawn here"));
  add("kept promised", counts.kept_promised, "gone by the feed, but held or booked: lot check");
  add("seen later", static_cast<std::int64_t>(report.seen_later),
      "not listed, but seen here after the feed was made");
  add("unreadable", static_cast<std::int64_t>(report.unreadable),
      "on the lot, and their rows could not be read: left as they are");
}

void add_rows(std::vector<std::string>& lines, const ImportReport& report) {
  const auto& rows = report.rows;
  lines.push_back(numbered("rows", static_cast<std::int64_t>(rows.rows_read)));
  lines.push_back(numbered("rows left out", static_cast<std::int64_t>(rows.rows_left_out)));
  std::uint64_t faults = 0;
  for (const auto count : rows.counts) faults += count;
  if (faults == 0) return;
  lines.push_back("  what was wrong in the file:");
  for (const auto& fault : rows.faults) lines.push_back("    " + describe(fault));
  if (faults > rows.faults.size())
    lines.push_back("    and " + grouped(static_cast<std::int64_t>(faults - rows.faults.size())) +
                    " more");
}

}  // namespace

std::vector<std::string> lines_of(const ImportReport& report) {
  std::vector<std::string> lines{report.text};
  if (!report.was_read()) return lines;
  add_numbers(lines, report);
  add_rows(lines, report);
  return lines;
}

std::string_view sentence(HeaderFault fault) {
  switch (fault) {
    case HeaderFault::empty_file:
      return "The file is empty.";
    case HeaderFault::not_utf8_text:
      return "The file is UTF-16; save it as UTF-8.";
    case HeaderFault::vin_column_missing:
      return "The file's first line names no VIN column.";
    case HeaderFault::year_column_missing:
      return "The file's first line names no year column.";
    case HeaderFault::make_column_missing:
      return "The file's first line names no make column.";
    case HeaderFault::model_column_missing:
      return "The file's first line names no model column.";
    case HeaderFault::column_twice:
      return "The file's first line names a column twice, so which one counts is unknown.";
    case HeaderFault::none:
      break;
  }
  return "";
}

std::string refusal_sentence(FeedRefusal refusal, const ImportReport& report) {
  constexpr std::string_view until =
      " Nothing was changed. If it is right, import it again with --confirm.";
  std::string text = "The feed was refused: ";
  switch (refusal) {
    case FeedRefusal::older_than_last:
      text += "it is older than the last one.";
      break;
    case FeedRefusal::incomplete:
      text += report.rows.ending == Ending::cut_off         ? "its last row breaks off."
              : report.rows.ending == Ending::too_many_rows ? "it has too many rows."
              : report.rows.ending == Ending::read_failed ? "the file could not be read to its end."
                                                          : "too many of its rows are broken.";
      break;
    case FeedRefusal::too_much_vanished:
      text += std::to_string(report.vanished_percent) + " % of the lot (" +
              grouped(report.counts.vanished + report.counts.kept_promised) + " of " +
              grouped(static_cast<std::int64_t>(report.on_the_lot)) + " cars) would vanish.";
      break;
    case FeedRefusal::none:
      return {};
  }
  return text + std::string{until};
}

}  // namespace kept::server
