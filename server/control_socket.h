// Commands from the same machine to the running server, over a Unix socket beside the database
// ("<database>-control", mode 0600): `kept import`, `kept staff` and the like pass the same gate as
// everything else instead of opening the books a second time.
//
// Only the server's own user and root are heard. A request is one line of JSON:
//
//   → {"command":"import","body":1234,"rooftop":"lakeside",…}  then, after the line feed, 1234
//   bytes ← {"progress":"applying","done":500,"total":2000}            any number of these ←
//   {"line":"  added  12"}                                    and these, for people ←
//   {"end":true,"ok":true,"code":"applied","text":"…"}        exactly one
//
// A body is streamed rather than a path handed over: the file is read with the rights of whoever
// asked, the server never opens a path that another names (a pipe, a device, a file only it may
// read), and the client may live in another root.
//
// One request at a time a connection; each connection has a thread. Handlers may block and run at
// the same time as other connections' handlers.
#pragma once

#include <cstdint>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

#include "server/control_stream.h"
#include "server/json_fields.h"

namespace kept::server {

// How a command ended. `text` says it in a sentence.
struct ControlEnd {
  bool ok = false;
  std::string code;
  std::string text;
};

// One request while it is handled.
class ControlCall {
 public:
  ControlCall(ControlStream& stream, JsonFields fields, std::uint64_t body_bytes)
      : stream_(stream), fields_(std::move(fields)), body_left_(body_bytes) {}

  JsonFields& fields() { return fields_; }
  // What is wrong with the fields, after all known ones were asked for.
  std::optional<ControlEnd> problem() const;

  std::uint64_t body_left() const { return body_left_; }
  // The next piece of the body; empty at its end, and early when the client is gone.
  std::string_view read_body();

  // To the client; when it is gone, nothing. Progress is thinned out.
  void line(std::string_view text);
  void progress(std::string_view phase, std::int64_t done, std::int64_t total);

 private:
  ControlStream& stream_;
  JsonFields fields_;
  std::uint64_t body_left_;
  std::int64_t last_progress_ = 0;
  std::string last_phase_;
};

using ControlHandler = std::function<ControlEnd(ControlCall&)>;

class ControlSocket {
 public:
  explicit ControlSocket(const std::string& database) : path_(control_path(database)) {}
  ~ControlSocket();  // stop()
  ControlSocket(const ControlSocket&) = delete;
  ControlSocket& operator=(const ControlSocket&) = delete;

  // Before start().
  void add(std::string command, ControlHandler handler);

  // Whoever calls owns the database, so a socket that is there already is a left-over. Throws
  // std::system_error when there can be none.
  void start();

  // Cuts connections off and waits for their handlers. Safe to repeat.
  void stop();

  const std::string& path() const { return path_; }

 private:
  struct Connection {
    explicit Connection(int socket);
    ControlStream stream;
    std::thread thread;
    bool ended = false;  // under guard_
  };

  void accept_all();
  void take(int socket);
  void serve(ControlStream& stream);
  bool answer(ControlStream& stream, const std::string& line);
  void join_ended();

  std::string path_;
  std::map<std::string, ControlHandler, std::less<>> handlers_;
  int listening_ = -1;
  std::thread accepting_;
  std::mutex guard_;
  bool stopping_ = false;
  std::list<Connection> connections_;
};

}  // namespace kept::server
