#include "server/feed_control.h"

#include <utility>

#include "server/give_way.h"

namespace kept::server {
namespace {

ControlEnd no(std::string code, std::string text) {
  return {false, std::move(code), std::move(text)};
}

ControlEnd answer(ControlCall& call, FeedImports& imports) {
  auto& fields = call.fields();
  ImportAsked asked;
  asked.rooftop = fields.text("rooftop", 64);
  asked.as_of = fields.text("as_of", 64, Need::optional);
  asked.file_time =
      inventory::from_millis(fields.number("file_time", 0, INT64_MAX / 2, Need::required));
  asked.dry_run = fields.flag("dry_run");
  asked.confirmed = fields.flag("confirm");
  if (auto problem = call.problem()) return *std::move(problem);
  if (call.body_left() > limits::feed_bytes)
    return no("file_too_large", "The file is too large to be a feed. Nothing was changed.");

  FeedCopy copy(imports.database());
  const auto bytes = call.body_left();
  for (auto piece = call.read_body(); !piece.empty(); piece = call.read_body()) {
    copy.write(piece);
    call.progress("sending", static_cast<std::int64_t>(copy.bytes()),
                  static_cast<std::int64_t>(bytes));
  }
  if (call.body_left() > 0)
    return no("file_broken_off", "The file did not arrive whole. Nothing was changed.");
  copy.finish();
  const auto report = imports.import(
      asked, copy, [&](std::string_view phase, std::int64_t done, std::int64_t total) {
        call.progress(phase, done, total);
      });
  const auto lines = lines_of(report);
  for (std::size_t i = 1; i < lines.size(); ++i) call.line(lines[i]);
  return {report.ok(), report.code, report.text};
}

}  // namespace

void add_import_command(ControlSocket& socket, FeedImports& imports) {
  socket.add("import", [&imports](ControlCall& call) {
    give_way();  // the thread is this command's own
    return answer(call, imports);
  });
}

ControlRequest import_request(const ImportAsked& asked, std::uint64_t file_bytes,
                              std::function<std::string_view()> file) {
  ControlRequest request;
  request.command = "import";
  request.members = [asked](JsonOut& out) {
    out.member("rooftop", asked.rooftop).member("as_of", asked.as_of);
    out.member("file_time", inventory::millis(asked.file_time));
    out.member("dry_run", asked.dry_run).member("confirm", asked.confirmed);
  };
  request.body_bytes = file_bytes;
  request.body = std::move(file);
  return request;
}

}  // namespace kept::server
