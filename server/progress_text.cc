#include "server/progress_text.h"

#include <algorithm>
#include <ostream>

namespace kept::server {
namespace {

constexpr std::int64_t bar_width = 30;
constexpr std::int64_t percent_between_lines = 20;

}  // namespace

ProgressText::~ProgressText() {
  clear();
}

void ProgressText::clear() {
  if (!drawn_) return;
  out_ << "\r\x1b[K" << std::flush;
  drawn_ = false;
}

void ProgressText::show(std::string_view phase, std::int64_t done, std::int64_t total) {
  const bool new_phase = phase != phase_;
  const auto percent = total > 0 ? std::clamp<std::int64_t>(done * 100 / total, 0, 100) : 0;
  const auto step = bar_ ? percent : percent / percent_between_lines;
  if (!new_phase && step == step_) return;
  phase_ = phase;
  step_ = step;
  if (!bar_) {
    out_ << phase;
    if (total > 0) out_ << ' ' << percent << " %";
    out_ << '\n' << std::flush;
    return;
  }
  const auto full = static_cast<std::size_t>(percent * bar_width / 100);
  std::string text(phase);
  text.resize(std::max<std::size_t>(text.size(), 10), ' ');
  if (total > 0) {
    text += " [" + std::string(full, '#') + std::string(bar_width - full, '.') + "] ";
    text += std::to_string(percent) + " %";
  }
  out_ << '\r' << text << "\x1b[K" << std::flush;
  drawn_ = true;
}

}  // namespace kept::server
