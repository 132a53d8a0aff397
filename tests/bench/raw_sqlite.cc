// What the disk and SQLite allow, without any of our code: the rows that a turn or a booking
// writes, committed in groups or one by one, with the server's own settings (WAL,
// synchronous=FULL, one connection that alone checkpoints).
//
//   bench_sqlite --dir DIR [--rows message:300,message:700,entry:350,entry:350,claim:150,claim:150]
//                [--group 64 | --group 1] [--rate 0] [--seconds 3]
//
// A row shape is table:bytes; each named table has an integer key, an indexed integer and the
// bytes. --group: at most so many turns a commit. --rate: turns a second, committed with whatever
// else has fallen due (latency counts from then); 0: always a full group. One JSON object out.
#include <chrono>
#include <filesystem>
#include <iostream>
#include <map>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include <CLI/CLI.hpp>
#include <sqlite3.h>
#include <unistd.h>

#include "tests/bench/latencies.h"

namespace {

using Steady = std::chrono::steady_clock;

struct Shape {
  std::string table;
  int bytes = 0;
};

std::vector<Shape> shapes_of(const std::string& text) {
  std::vector<Shape> shapes;
  for (const std::string& one : CLI::detail::split(text, ',')) {
    const auto colon = one.find(':');
    if (colon == one.npos) throw std::runtime_error("a row shape is table:bytes, not " + one);
    shapes.push_back({one.substr(0, colon), std::stoi(one.substr(colon + 1))});
  }
  return shapes;
}

class Rows {
 public:
  Rows(const std::string& file, const std::vector<Shape>& shapes) {
    check(sqlite3_open(file.c_str(), &db_));
    run("PRAGMA journal_mode=WAL");
    run("PRAGMA synchronous=FULL");
    for (const Shape& shape : shapes) add(shape);
  }
  ~Rows() {
    for (auto& [table, statement] : inserts_) sqlite3_finalize(statement);
    sqlite3_close(db_);
  }
  Rows(const Rows&) = delete;
  Rows& operator=(const Rows&) = delete;

  // One commit of so many turns.
  void commit(int turns) {
    run("BEGIN IMMEDIATE");
    for (int turn = 0; turn < turns; ++turn) {
      ++group_;
      for (const auto& [statement, content] : turn_) {
        sqlite3_bind_int64(statement, 1, group_ % 500);
        sqlite3_bind_text(statement, 2, content.data(), static_cast<int>(content.size()),
                          SQLITE_STATIC);
        if (sqlite3_step(statement) != SQLITE_DONE) throw std::runtime_error(sqlite3_errmsg(db_));
        sqlite3_reset(statement);
      }
    }
    run("COMMIT");
  }

 private:
  void add(const Shape& shape) {
    sqlite3_stmt*& statement = inserts_[shape.table];
    if (!statement) {
      run("CREATE TABLE " + shape.table +
          "(id INTEGER PRIMARY KEY, belongs INTEGER NOT NULL, content TEXT NOT NULL) STRICT");
      run("CREATE INDEX " + shape.table + "_belongs ON " + shape.table + "(belongs, id)");
      const std::string insert = "INSERT INTO " + shape.table + "(belongs, content) VALUES (?, ?)";
      check(sqlite3_prepare_v2(db_, insert.c_str(), -1, &statement, nullptr));
    }
    turn_.emplace_back(statement, std::string(static_cast<std::size_t>(shape.bytes), 'x'));
  }

  void run(const std::string& sql) {
    check(sqlite3_exec(db_, sql.c_str(), nullptr, nullptr, nullptr));
  }
  void check(int result) const {
    if (result != SQLITE_OK) throw std::runtime_error(sqlite3_errmsg(db_));
  }

  sqlite3* db_ = nullptr;
  std::map<std::string, sqlite3_stmt*> inserts_;
  std::vector<std::pair<sqlite3_stmt*, std::string>> turn_;
  std::int64_t group_ = 0;
};

struct Result {
  kept::bench::Latencies latencies;
  std::int64_t commits = 0;
  double seconds = 0;
};

Result closed_loop(Rows& rows, int group, Steady::duration length) {
  Result result;
  const auto start = Steady::now();
  for (auto before = start; before - start < length;) {
    rows.commit(group);
    const auto after = Steady::now();
    for (int i = 0; i < group; ++i) result.latencies.add((after - before).count());
    ++result.commits;
    before = after;
  }
  result.seconds = std::chrono::duration<double>(Steady::now() - start).count();
  return result;
}

Result open_rate(Rows& rows, int group, double rate, Steady::duration length) {
  Result result;
  const auto interval =
      std::chrono::duration_cast<Steady::duration>(std::chrono::duration<double>(1 / rate));
  const auto start = Steady::now();
  for (auto due = start; due - start < length;) {
    std::this_thread::sleep_until(due);
    const auto now = Steady::now();
    const auto waiting = static_cast<int>((now - due) / interval) + 1;
    const int turns = std::min(waiting, group);
    rows.commit(turns);
    const auto after = Steady::now();
    for (int i = 0; i < turns; ++i, due += interval) result.latencies.add((after - due).count());
    ++result.commits;
  }
  result.seconds = std::chrono::duration<double>(Steady::now() - start).count();
  return result;
}

}  // namespace

int main(int argc, char** argv) try {
  std::string dir = ".";
  std::string rows_text = "message:300,message:700,entry:350,entry:350,claim:150,claim:150";
  int group = 64;
  double rate = 0;
  double seconds = 3;
  CLI::App app("Raw SQLite commits of given row shapes");
  app.add_option("--dir", dir, "a folder on the disk to measure");
  app.add_option("--rows", rows_text, "table:bytes,…");
  app.add_option("--group", group, "turns a commit at most")->check(CLI::PositiveNumber);
  app.add_option("--rate", rate, "turns a second; 0: as fast as committed");
  app.add_option("--seconds", seconds);
  CLI11_PARSE(app, argc, argv);

  namespace fs = std::filesystem;
  const fs::path folder = fs::path(dir) / ("bench_sqlite_" + std::to_string(::getpid()));
  fs::create_directories(folder);
  Result result;
  {
    Rows rows((folder / "rows.db").string(), shapes_of(rows_text));
    const auto length =
        std::chrono::duration_cast<Steady::duration>(std::chrono::duration<double>(seconds));
    result = rate > 0 ? open_rate(rows, group, rate, length) : closed_loop(rows, group, length);
  }
  fs::remove_all(folder);
  const auto turns = static_cast<double>(result.latencies.count());
  std::cout << "{\"group\": " << group << ", \"rate\": " << rate << ", \"turns\": " << turns
            << ", \"seconds\": " << result.seconds
            << ", \"turns_per_second\": " << turns / result.seconds
            << ", \"commits_per_second\": " << static_cast<double>(result.commits) / result.seconds
            << ", \"p50_us\": " << result.latencies.percentile(0.5)
            << ", \"p99_us\": " << result.latencies.percentile(0.99)
            << ", \"max_us\": " << result.latencies.percentile(1.0) << "}\n";
} catch (const std::exception& error) {
  std::cerr << error.what() << "\n";
  return 1;
}
