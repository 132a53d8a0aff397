#include "server/log.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <cstring>
#include <ctime>
#include <map>
#include <memory>
#include <mutex>

#include <openssl/evp.h>
#include <openssl/rand.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include "server/limits.h"

namespace kept::server {
namespace {

// Length of the well-formed UTF-8 sequence at text[i], 0 when there is none.
std::size_t sequence_length(std::string_view text, std::size_t i) {
  const auto byte = [&](std::size_t k) { return static_cast<unsigned char>(text[k]); };
  const unsigned char lead = byte(i);
  if (lead < 0x80) return 1;
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || i + length > text.size()) return 0;
  for (std::size_t k = 1; k < length; ++k) {
    if ((byte(i + k) & 0xC0) != 0x80) return 0;
  }
  const unsigned char second = byte(i + 1);
  const bool overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
  const bool outside = (lead == 0xED && second > 0x9F) || (lead == 0xF4 && second > 0x8F);
  return overlong || outside ? 0 : length;
}

// Has one of the bytes to be looked at: a control character, a quote, a backslash or a part of a
// longer sequence? As signed numbers the first and the last kind are those below the blank.
template <typename Bytes>
bool any_special_in(const char* bytes) {
  Bytes x;
  std::memcpy(&x, bytes, sizeof x);
  const auto special = (x < ' ') | (x == '"') | (x == '\\');
  std::array<std::uint64_t, sizeof(Bytes) / sizeof(std::uint64_t)> found{};
  std::memcpy(found.data(), &special, sizeof special);
  return std::any_of(found.begin(), found.end(), [](std::uint64_t word) { return word != 0; });
}

constexpr std::size_t many = 16;
using ManyBytes [[gnu::vector_size(many)]] = signed char;
constexpr std::size_t some = 8;
using SomeBytes [[gnu::vector_size(some)]] = signed char;

bool is_special(char byte) {
  const auto value = static_cast<signed char>(byte);
  return value < ' ' || byte == '"' || byte == '\\';
}

// Where the first byte to be looked at may be: all before are plain.
std::size_t plain_until(std::string_view text, std::size_t i) {
  while (i + many <= text.size() && !any_special_in<ManyBytes>(text.data() + i)) i += many;
  if (i + some <= text.size() && !any_special_in<SomeBytes>(text.data() + i)) i += some;
  while (i < text.size() && !is_special(text[i])) ++i;
  return i;
}

}  // namespace

void append_json_escaped(std::string& out, std::string_view text) {
  static constexpr char hex[] = "0123456789abcdef";
  std::size_t plain_from = 0;
  for (std::size_t i = plain_until(text, 0); i < text.size(); i = plain_until(text, i)) {
    if (const auto length = sequence_length(text, i); length > 1) {
      i += length;
      continue;
    }
    out.append(text, plain_from, i - plain_from);
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte == '"' || byte == '\\') {
      out += '\\';
      out += text[i];
    } else if (byte < 0x20) {
      out += "\\u00";
      out += hex[byte >> 4];
      out += hex[byte & 15];
    } else {
      out += "\xEF\xBF\xBD";
    }
    plain_from = ++i;
  }
  out.append(text, plain_from);
}

namespace log {
namespace {

struct EventRate {
  std::int64_t second = 0;
  int lines = 0;
  std::int64_t suppressed = 0;
};

struct Output {
  std::mutex guard;
  std::function<void(std::string_view)> sink;
  std::map<std::string, EventRate, std::less<>> rates;
  std::shared_ptr<spdlog::logger> stderr_logger = make_logger();

  static std::shared_ptr<spdlog::logger> make_logger() {
    auto logger =
        std::make_shared<spdlog::logger>("kept", std::make_shared<spdlog::sinks::stderr_sink_mt>());
    logger->set_pattern("%v");
    logger->flush_on(spdlog::level::info);
    return logger;
  }

  void write(std::string_view line) {
    if (sink) {
      sink(line);
    } else {
      stderr_logger->info(spdlog::string_view_t(line.data(), line.size()));
    }
  }
};

Output& output() {
  static Output* const only = new Output;  // outlives every thread that may still log
  return *only;
}

std::atomic<Level> least_level{Level::info};

std::string_view name_of(Level level) {
  static constexpr std::array<std::string_view, 4> names{"debug", "info", "warn", "error"};
  return names[static_cast<std::size_t>(level)];
}

std::string timestamp(std::chrono::system_clock::time_point at) {
  const auto millis = std::chrono::floor<std::chrono::milliseconds>(at).time_since_epoch().count();
  const std::time_t seconds = static_cast<std::time_t>(millis / 1000);
  std::tm parts{};
  gmtime_r(&seconds, &parts);
  std::array<char, 40> text{};
  const std::size_t used = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S", &parts);
  std::snprintf(text.data() + used, text.size() - used, ".%03dZ", static_cast<int>(millis % 1000));
  return text.data();
}

std::string line_of(Level level, std::string_view name, Fields fields) {
  std::string line = "{\"at\":\"" + timestamp(std::chrono::system_clock::now()) + "\",\"level\":\"";
  line.append(name_of(level)).append("\",\"event\":\"");
  append_json_escaped(line, name);
  line += '"';
  for (const Field& field : fields) field.append_to(line);
  line += '}';
  return line;
}

// False when this event has had its lines for this second. Tells what an earlier second held back.
bool admit(Output& out, std::string_view name) {
  const std::int64_t second = std::chrono::duration_cast<std::chrono::seconds>(
                                  std::chrono::steady_clock::now().time_since_epoch())
                                  .count();
  auto found = out.rates.find(name);
  if (found == out.rates.end()) found = out.rates.emplace(std::string(name), EventRate{}).first;
  EventRate& rate = found->second;
  if (rate.second != second) {
    const std::int64_t suppressed = rate.suppressed;
    rate = {second, 0, 0};
    if (suppressed > 0) {
      out.write(
          line_of(Level::warn, "log_lines_suppressed", {{"of", name}, {"count", suppressed}}));
    }
  }
  if (rate.lines >= limits::log_lines_per_event_second) {
    ++rate.suppressed;
    return false;
  }
  ++rate.lines;
  return true;
}

}  // namespace

void Field::append_to(std::string& line) const {
  line += ",\"";
  append_json_escaped(line, name_);
  line += "\":";
  if (const auto* text = std::get_if<std::string_view>(&value_)) {
    line += '"';
    append_json_escaped(line, *text);
    line += '"';
  } else if (const auto* integer = std::get_if<std::int64_t>(&value_)) {
    line += std::to_string(*integer);
  } else if (const auto* number = std::get_if<double>(&value_)) {
    std::array<char, 32> digits{};
    std::snprintf(digits.data(), digits.size(), "%.6g", *number);
    line += digits.data();
  } else {
    line += std::get<bool>(value_) ? "true" : "false";
  }
}

void event(Level level, std::string_view name, Fields fields) {
  if (level < least_level.load(std::memory_order_relaxed)) return;
  try {
    Output& out = output();
    const std::lock_guard lock(out.guard);
    if (admit(out, name)) out.write(line_of(level, name, fields));
  } catch (...) {  // a full disk or memory must not turn a log line into a failure
  }
}

void set_level(Level least) {
  least_level.store(least);
}

void set_sink(std::function<void(std::string_view)> sink) {
  Output& out = output();
  const std::lock_guard lock(out.guard);
  out.sink = std::move(sink);
  out.rates.clear();
}

std::string address_tag(std::string_view address) {
  static const auto salt = [] {
    std::array<unsigned char, 16> drawn{};
    RAND_bytes(drawn.data(), static_cast<int>(drawn.size()));
    return drawn;
  }();
  std::string salted(reinterpret_cast<const char*>(salt.data()), salt.size());
  salted.append(address);
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned int length = 0;
  EVP_Digest(salted.data(), salted.size(), digest.data(), &length, EVP_sha256(), nullptr);
  std::array<char, 9> text{};
  std::snprintf(text.data(), text.size(), "%02x%02x%02x%02x", digest[0], digest[1], digest[2],
                digest[3]);
  return text.data();
}

}  // namespace log
}  // namespace kept::server
