#include "server/feed_run.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <ostream>
#include <stdexcept>
#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "inventory/store/sqlite_read_store.h"
#include "inventory/store/sqlite_store.h"
#include "server/feed_control.h"
#include "server/progress_text.h"
#include "server/random.h"

namespace kept::server {
namespace {

using inventory::Millis;
using inventory::StoreError;

constexpr std::chrono::milliseconds look_again{100};

// A regular file, read piece by piece.
class SourceFile {
 public:
  explicit SourceFile(const std::string& path)
      : file_(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) {
    if (file_ < 0) throw std::runtime_error("cannot open " + path + ": " + std::strerror(errno));
    struct stat found {};
    if (::fstat(file_, &found) != 0 || !S_ISREG(found.st_mode)) {
      ::close(file_);
      throw std::runtime_error(path + " is not a file");
    }
    bytes_ = static_cast<std::uint64_t>(found.st_size);
    const auto since = std::chrono::seconds{found.st_mtim.tv_sec} +
                       std::chrono::nanoseconds{found.st_mtim.tv_nsec};
    changed_at_ = inventory::Instant{std::chrono::floor<Millis>(since)};
  }
  ~SourceFile() { ::close(file_); }
  SourceFile(const SourceFile&) = delete;
  SourceFile& operator=(const SourceFile&) = delete;

  std::uint64_t bytes() const { return bytes_; }
  inventory::Instant changed_at() const { return changed_at_; }

  std::string_view read() {
    const auto got = ::read(file_, piece_.data(), piece_.size());
    return {piece_.data(), got > 0 ? static_cast<std::size_t>(got) : 0};
  }

 private:
  int file_;
  std::uint64_t bytes_ = 0;
  inventory::Instant changed_at_{};
  std::array<char, 65536> piece_{};
};

ControlEnd ask_server(ControlClient& client, const ImportAsked& asked, SourceFile& file,
                      ProgressText& progress, std::vector<std::string>& lines) {
  ControlEvents events;
  events.line = [&](std::string_view text) { lines.emplace_back(text); };
  events.progress = [&](std::string_view phase, std::int64_t done, std::int64_t total) {
    progress.show(phase, done, total);
  };
  return client.ask(import_request(asked, file.bytes(), [&] { return file.read(); }), events);
}

// Everything that an import needs, for as long as it takes.
ControlEnd import_here(inventory::Store& store, const ImportOptions& options,
                       const ImportAsked& asked, SourceFile& file, ProgressText& progress,
                       std::vector<std::string>& lines) {
  const SystemClock clock;
  Metrics metrics;
  Hub hub;
  Writer writer(store, clock, metrics);
  writer.start();
  const auto show = [&](std::string_view phase, std::int64_t done, std::int64_t total) {
    progress.show(phase, done, total);
  };
  FeedImports imports(
      writer, [&] { return inventory::open_sqlite_read_store(options.database); }, clock, hub,
      metrics, options.database, nullptr, FeedPace{});
  imports.resume(show);
  FeedCopy copy(options.database);
  for (auto piece = file.read(); !piece.empty(); piece = file.read()) copy.write(piece);
  copy.finish();
  const auto report = imports.import(asked, copy, show);
  lines = lines_of(report);
  lines.erase(lines.begin());
  return {report.ok(), report.code, report.text};
}

// The server, or the books themselves; both may be a moment away while a server starts or ends.
ControlEnd import_somewhere(const ImportOptions& options, const ImportAsked& asked,
                            SourceFile& file, ProgressText& progress,
                            std::vector<std::string>& lines) {
  const auto give_up = steady_nanos() + std::chrono::nanoseconds{options.wait_for_owner}.count();
  for (;;) {
    if (const auto client = ControlClient::connect(options.database))
      return ask_server(*client, asked, file, progress, lines);
    SystemRandom random;
    std::unique_ptr<inventory::Store> store;
    try {
      store = inventory::open_sqlite_store({options.database, {}}, random);
    } catch (const StoreError& error) {
      if (error.kind() != StoreError::Kind::unavailable || steady_nanos() > give_up)
        throw std::runtime_error(std::string{error.what()} +
                                 "; no server of these books can be asked at " +
                                 control_path(options.database));
    }
    if (store != nullptr) return import_here(*store, options, asked, file, progress, lines);
    std::this_thread::sleep_for(look_again);
  }
}

}  // namespace

bool run_import(const ImportOptions& options, std::ostream& out, std::ostream& err) {
  try {
    SourceFile file(options.file);
    if (file.bytes() > limits::feed_bytes)
      throw std::runtime_error(options.file + " is too large to be a feed");
    if (::access(options.database.c_str(), F_OK) != 0)
      throw std::runtime_error("there are no books at " + options.database);
    const ImportAsked asked{options.rooftop, options.as_of, file.changed_at(), options.dry_run,
                            options.confirm};
    ProgressText progress(err, options.draw_bar);
    std::vector<std::string> lines;
    const auto end = import_somewhere(options, asked, file, progress, lines);
    progress.clear();
    (end.ok ? out : err) << (end.ok ? "" : "kept: ") << end.text << '\n' << std::flush;
    for (const auto& line : lines) out << line << '\n';
    out << std::flush;
    return end.ok;
  } catch (const std::exception& error) {
    err << "kept: cannot import: " << error.what() << '\n' << std::flush;
    return false;
  }
}

}  // namespace kept::server
