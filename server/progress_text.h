// Progress of one long command: a bar that is drawn anew on a terminal, else a line now and then.
#pragma once

#include <cstdint>
#include <iosfwd>
#include <string>
#include <string_view>

namespace kept::server {

class ProgressText {
 public:
  ProgressText(std::ostream& out, bool bar) : out_(out), bar_(bar) {}
  ~ProgressText();  // leaves the terminal's line
  ProgressText(const ProgressText&) = delete;
  ProgressText& operator=(const ProgressText&) = delete;

  // total 0: how much there is to do is not known.
  void show(std::string_view phase, std::int64_t done, std::int64_t total);
  void clear();

 private:
  std::ostream& out_;
  bool bar_;
  bool drawn_ = false;
  std::string phase_;
  std::int64_t step_ = -1;
};

}  // namespace kept::server
