// `kept import` as the running server hears it.
#pragma once

#include "server/control_client.h"
#include "server/control_socket.h"
#include "server/feed_import.h"

namespace kept::server {

// The command "import". Both outlive the socket's run.
void add_import_command(ControlSocket& socket, FeedImports& imports);

// The same command as it is asked; the caller adds the body.
ControlRequest import_request(const ImportAsked& asked, std::uint64_t file_bytes,
                              std::function<std::string_view()> file);

}  // namespace kept::server
