#include "server/metrics.h"

#include <algorithm>
#include <bit>
#include <cstdio>
#include <stdexcept>

#include "server/limits.h"

namespace kept::server {

void Histogram::observe(std::chrono::nanoseconds took) {
  const std::int64_t us = std::max<std::int64_t>(0, took.count() / 1000);
  const auto steps = static_cast<std::uint64_t>((us + first_bound_us - 1) / first_bound_us);
  const std::size_t i = steps <= 1 ? 0 : static_cast<std::size_t>(std::bit_width(steps - 1));
  buckets_[std::min(i, bucket_count)].fetch_add(1, std::memory_order_relaxed);
  sum_us_.fetch_add(static_cast<std::uint64_t>(us), std::memory_order_relaxed);
}

std::uint64_t Histogram::count() const {
  std::uint64_t total = 0;
  for (const auto& bucket : buckets_) total += bucket.load(std::memory_order_relaxed);
  return total;
}

std::chrono::microseconds Histogram::quantile(double share) const {
  const auto wanted = share * static_cast<double>(count());
  double seen = 0;
  for (std::size_t i = 0; i < bucket_count; ++i) {
    seen += static_cast<double>(buckets_[i].load(std::memory_order_relaxed));
    if (seen >= wanted) return std::chrono::microseconds{bound_us(i)};
  }
  return std::chrono::microseconds::max();
}

struct Metrics::Series {
  Counter counter;
  Gauge gauge;
  std::unique_ptr<Histogram> histogram;
  std::function<double()> read;
};

struct Metrics::Family {
  std::string help;
  std::string type;
  std::map<std::string, Series> series;  // by rendered labels, without braces
};

Metrics::Metrics() = default;
Metrics::~Metrics() = default;

namespace {

std::string render(Labels labels, bool as_other) {
  std::string text;
  for (const auto& [name, value] : labels) {
    if (!text.empty()) text += ',';
    text.append(name).append("=\"");
    for (const char c : as_other ? std::string_view("other") : value) {
      if (c == '"' || c == '\\') text += '\\';
      if (c == '\n') {
        text += "\\n";
      } else {
        text += c;
      }
    }
    text += '"';
  }
  return text;
}

std::string number(double value) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%.15g", value);
  return text.data();
}

std::string seconds(std::int64_t us) {
  return number(static_cast<double>(us) / 1e6);
}

void append_sample(std::string& out, std::string_view name, std::string_view suffix,
                   const std::string& labels, const std::string& value) {
  out.append(name).append(suffix);
  if (!labels.empty()) out.append("{").append(labels).append("}");
  out.append(" ").append(value).append("\n");
}

}  // namespace

Metrics::Series& Metrics::series(std::string_view name, std::string_view help,
                                 std::string_view type, Labels labels) {
  const std::lock_guard lock(guard_);
  auto& family = families_[std::string(name)];
  if (!family) family = std::make_unique<Family>(Family{std::string(help), std::string(type), {}});
  if (family->type != type) throw std::logic_error("a metric of two types: " + std::string(name));
  std::string key = render(labels, false);
  const bool full = family->series.size() >= limits::series_per_metric_max;
  if (full && !family->series.contains(key)) key = render(labels, true);
  Series& made = family->series[key];
  if (type == "histogram" && !made.histogram) made.histogram = std::make_unique<Histogram>();
  return made;
}

Counter& Metrics::counter(std::string_view name, std::string_view help, Labels labels) {
  return series(name, help, "counter", labels).counter;
}

Gauge& Metrics::gauge(std::string_view name, std::string_view help, Labels labels) {
  return series(name, help, "gauge", labels).gauge;
}

Histogram& Metrics::histogram(std::string_view name, std::string_view help, Labels labels) {
  return *series(name, help, "histogram", labels).histogram;
}

void Metrics::gauge_from(std::string_view name, std::string_view help,
                         std::function<double()> read) {
  Series& made = series(name, help, "gauge", {});
  const std::lock_guard lock(guard_);
  made.read = std::move(read);
}

void Metrics::append_histogram(std::string& out, std::string_view name, const std::string& labels,
                               const Histogram& histogram) {
  const std::string comma = labels.empty() ? "" : labels + ",";
  std::uint64_t total = 0;
  for (std::size_t i = 0; i <= Histogram::bucket_count; ++i) {
    total += histogram.buckets_[i].load(std::memory_order_relaxed);
    const std::string bound =
        i == Histogram::bucket_count ? "+Inf" : seconds(Histogram::bound_us(i));
    append_sample(out, name, "_bucket", comma + "le=\"" + bound + "\"", std::to_string(total));
  }
  const auto sum = histogram.sum_us_.load(std::memory_order_relaxed);
  append_sample(out, name, "_sum", labels, seconds(static_cast<std::int64_t>(sum)));
  append_sample(out, name, "_count", labels, std::to_string(total));
}

std::string Metrics::prometheus_text() const {
  const std::lock_guard lock(guard_);
  std::string out;
  for (const auto& [name, family] : families_) {
    out.append("# HELP ").append(name).append(" ").append(family->help).append("\n");
    out.append("# TYPE ").append(name).append(" ").append(family->type).append("\n");
    for (const auto& [labels, one] : family->series) {
      if (one.histogram) {
        append_histogram(out, name, labels, *one.histogram);
      } else if (one.read) {
        append_sample(out, name, "", labels, number(one.read()));
      } else if (family->type == "counter") {
        append_sample(out, name, "", labels, std::to_string(one.counter.value()));
      } else {
        append_sample(out, name, "", labels, std::to_string(one.gauge.value()));
      }
    }
  }
  return out;
}

}  // namespace kept::server
