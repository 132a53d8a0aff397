// Counters, gauges and histograms, and their Prometheus text form.
//
// Register once (takes a lock, may throw std::bad_alloc), keep the reference, count anywhere: a
// count is one relaxed atomic addition. References live as long as the Metrics. Names and label
// values are ours, never a visitor's; past limits::series_per_metric_max label sets of one name,
// new ones share the series whose label values are all "other".
#pragma once

#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <initializer_list>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>

namespace kept::server {

class Counter {
 public:
  void add(std::uint64_t n = 1) { value_.fetch_add(n, std::memory_order_relaxed); }
  std::uint64_t value() const { return value_.load(std::memory_order_relaxed); }

 private:
  std::atomic<std::uint64_t> value_{0};
};

class Gauge {
 public:
  void set(std::int64_t v) { value_.store(v, std::memory_order_relaxed); }
  void add(std::int64_t n) { value_.fetch_add(n, std::memory_order_relaxed); }
  std::int64_t value() const { return value_.load(std::memory_order_relaxed); }

 private:
  std::atomic<std::int64_t> value_{0};
};

// Durations. Buckets double from 50 µs to 26 s; what is longer counts only as +Inf.
class Histogram {
 public:
  static constexpr std::size_t bucket_count = 20;
  static constexpr std::int64_t first_bound_us = 50;
  static constexpr std::int64_t bound_us(std::size_t i) { return first_bound_us << i; }

  void observe(std::chrono::nanoseconds took);
  std::uint64_t count() const;
  // The upper bound of the bucket in which the given share (0…1) of observations has been reached.
  std::chrono::microseconds quantile(double share) const;

 private:
  friend class Metrics;
  std::array<std::atomic<std::uint64_t>, bucket_count + 1> buckets_{};
  std::atomic<std::uint64_t> sum_us_{0};
};

using Labels = std::initializer_list<std::pair<std::string_view, std::string_view>>;

class Metrics {
 public:
  Metrics();
  ~Metrics();
  Metrics(const Metrics&) = delete;
  Metrics& operator=(const Metrics&) = delete;

  // The same name and labels give the same series. One name has one type and one help text.
  Counter& counter(std::string_view name, std::string_view help, Labels labels = {});
  Gauge& gauge(std::string_view name, std::string_view help, Labels labels = {});
  Histogram& histogram(std::string_view name, std::string_view help, Labels labels = {});
  // Read when the text is made, on the thread that makes it.
  void gauge_from(std::string_view name, std::string_view help, std::function<double()> read);

  std::string prometheus_text() const;

 private:
  struct Family;
  struct Series;
  Series& series(std::string_view name, std::string_view help, std::string_view type,
                 Labels labels);
  static void append_histogram(std::string& out, std::string_view name, const std::string& labels,
                               const Histogram& histogram);

  mutable std::mutex guard_;
  std::map<std::string, std::unique_ptr<Family>, std::less<>> families_;
};

}  // namespace kept::server
