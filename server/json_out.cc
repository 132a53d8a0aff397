#include "server/json_out.h"

#include <algorithm>
#include <cstddef>

#include "server/log.h"

namespace kept::server {

void JsonOut::separate() {
  if (comma_due_) text_ += ',';
  comma_due_ = true;
}

JsonOut& JsonOut::open(char bracket) {
  separate();
  text_ += bracket;
  comma_due_ = false;
  return *this;
}

JsonOut& JsonOut::close(char bracket) {
  text_ += bracket;
  comma_due_ = true;
  return *this;
}

// A reply has some thirty keys: their text grows once each.
JsonOut& JsonOut::key(std::string_view name) {
  const std::size_t start = text_.size();
  text_.resize(start + name.size() + (comma_due_ ? 4 : 3));
  char* to = text_.data() + start;
  if (comma_due_) *to++ = ',';
  *to++ = '"';
  to = std::copy(name.begin(), name.end(), to);
  *to++ = '"';
  *to = ':';
  comma_due_ = false;
  return *this;
}

JsonOut& JsonOut::value(std::string_view text) {
  separate();
  text_ += '"';
  append_json_escaped(text_, text);
  text_ += '"';
  return *this;
}

JsonOut& JsonOut::raw(std::string_view json) {
  separate();
  text_ += json;
  return *this;
}

JsonOut& JsonOut::text_or_null(std::string_view name, std::string_view text) {
  key(name);
  return text.empty() ? null() : value(text);
}

}  // namespace kept::server
