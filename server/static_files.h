// The built web pages, read into memory once and served from there: a request can only name what
// was loaded, so no path leads to the disk. Immutable after loading, hence thread-safe.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "server/transport.h"

namespace kept::server {

class StaticFiles {
 public:
  // Loads every regular file below `folder` whose name has no leading dot. Symbolic links are not
  // followed. Throws std::runtime_error when the folder cannot be read, or holds more than
  // limits::static_bytes.
  static StaticFiles load(const std::string& folder);

  StaticFiles() = default;  // serves nothing

  void add(std::string path, std::string content);

  // Serves `file` (a path as loaded, "/demo/index.html") also for paths of the pattern, in which a
  // segment "*" stands for any one non-empty segment: "/*/vehicles/*". A loaded path goes first,
  // then "index.html" of a folder, then aliases in the order given.
  void alias(std::string pattern, std::string file);

  // GET and HEAD of a known path: 200, or 304 when the client has it. Another method on a known
  // path: 405. Unknown path: nothing, so that the caller may look elsewhere or answer 404.
  std::optional<HttpResponse> respond(const HttpRequest& request) const;

  std::size_t count() const { return files_.size(); }

 private:
  struct File {
    Frame content;
    std::string type;
    std::string etag;
  };
  const File* find(std::string_view path) const;

  std::map<std::string, File, std::less<>> files_;
  std::vector<std::pair<std::string, std::string>> aliases_;
};

}  // namespace kept::server
