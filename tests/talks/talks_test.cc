// Whole talks: tests/talks/*.talk are led line by line over a house with real books, from the
// visitor's own words to what is said and done.
//
//   # a remark
//   == the name of a talk, which begins with a fresh house
//   > what the visitor writes
//   ^ the label of the choice that is tapped
//   * what happens meanwhile (talk_house.h)
//       what is answered, a sentence a line
//       [a choice] [another]
//       ? the question that is open then
//       + what was changed in the books
//
// `scripts/talks` shows what is answered now where that differs, and writes it into the files when
// it is accepted.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>

#include <doctest/doctest.h>

#include "server/log.h"
#include "tests/talks/talk_house.h"

namespace kept::tests {
namespace {

constexpr std::string_view indent = "    ";

using Lines = std::vector<std::string>;

void add(Lines& lines, const TalkHouse::Outcome& outcome) {
  const auto line = [&](std::string_view mark, const std::string& text) {
    lines.push_back(std::string(indent).append(mark).append(text));
  };
  for (const auto& sentence : outcome.sentences) line("", sentence);
  std::string choices;
  for (const auto& choice : outcome.choices) {
    choices += (choices.empty() ? "[" : " [") + choice + "]";
  }
  if (!choices.empty()) line("", choices);
  if (!outcome.asked.empty()) line("? ", outcome.asked);
  for (const auto& done : outcome.done) line("+ ", done);
}

// The talks of a file with what is answered to them now.
Lines led(const Lines& written) {
  Lines lines;
  std::unique_ptr<TalkHouse> house;
  for (const auto& line : written) {
    if (line.starts_with(indent)) continue;
    lines.push_back(line);
    if (line.starts_with("== ")) house = std::make_unique<TalkHouse>();
    const auto rest = line.size() > 2 ? std::string_view(line).substr(2) : "";
    if (line.starts_with("> ")) add(lines, house->say(rest));
    if (line.starts_with("^ ")) add(lines, house->tap(rest));
    if (line.starts_with("* ")) add(lines, house->happen(rest));
  }
  return lines;
}

Lines read_lines(const std::filesystem::path& path) {
  std::ifstream in(path);
  Lines lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

void write_lines(const std::filesystem::path& path, const Lines& lines) {
  std::ofstream out(path);
  for (const auto& line : lines) out << line << "\n";
}

// Of each talk whether it came out as written, with the first line that did not.
void compare(const std::string& file, const Lines& written, const Lines& came) {
  const auto begins = [](const std::string& line) { return line.starts_with("== "); };
  auto was = written.begin();
  auto is = came.begin();
  while (true) {
    was = std::find_if(was, written.end(), begins);
    is = std::find_if(is, came.end(), begins);
    if (was == written.end() || is == came.end()) break;
    const auto was_end = std::find_if(was + 1, written.end(), begins);
    const auto is_end = std::find_if(is + 1, came.end(), begins);
    const auto apart = std::mismatch(was, was_end, is, is_end);
    const bool same = apart.first == was_end && apart.second == is_end;
    const std::string wanted = apart.first == was_end ? "(nothing)" : *apart.first;
    const std::string got = apart.second == is_end ? "(nothing)" : *apart.second;
    CHECK_MESSAGE(same,
                  file << ": " << *was << "\n  written: " << wanted << "\n  came:    " << got);
    was = was_end;
    is = is_end;
  }
}

}  // namespace

TEST_CASE("whole talks come out as written") {
  server::log::set_sink([](std::string_view) {});
  const char* from = std::getenv("KEPT_TALKS_FROM");  // another folder with talks
  const char* to = std::getenv("KEPT_TALKS_TO");      // takes the files as they came out
  int files = 0;
  for (const auto& entry :
       std::filesystem::directory_iterator(from != nullptr ? from : KEPT_TALKS)) {
    if (entry.path().extension() != ".talk") continue;
    ++files;
    const auto written = read_lines(entry.path());
    const auto came = led(written);
    if (to != nullptr) {
      write_lines(std::filesystem::path(to) / entry.path().filename(), came);
    } else {
      compare(entry.path().filename().string(), written, came);
    }
  }
  CHECK(files > 0);
  server::log::set_sink(nullptr);
}

}  // namespace kept::tests
