// Latencies of a run, kept as they are so that a percentile is a measured value.
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace kept::bench {

class Latencies {
 public:
  void add(std::int64_t nanos) { nanos_.push_back(nanos); }
  std::size_t count() const { return nanos_.size(); }

  // In microseconds; 0 without any.
  double percentile(double share) {
    if (nanos_.empty()) return 0;
    const auto rank = static_cast<std::size_t>(share * static_cast<double>(nanos_.size() - 1));
    const auto at = nanos_.begin() + static_cast<std::ptrdiff_t>(rank);
    std::nth_element(nanos_.begin(), at, nanos_.end());
    return static_cast<double>(*at) / 1000.0;
  }

 private:
  std::vector<std::int64_t> nanos_;
};

}  // namespace kept::bench
