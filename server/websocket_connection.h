// A WebSocket over Beast. Compiled in websocket_connection.cc only, for both streams.
#pragma once

#include <memory>

#include <boost/beast/http/message.hpp>
#include <boost/beast/http/string_body.hpp>

#include "server/stream.h"
#include "server/websocket.h"

namespace kept::server {

using UpgradeRequest = boost::beast::http::request<boost::beast::http::string_body>;

template <typename Stream>
std::shared_ptr<WebSocket> make_websocket(LanePtr lane, SocketHandler& handler,
                                          std::string address);

// Answers the upgrade over `stream` and reads until the end. `socket` was made for this stream's
// type and has been admitted.
template <typename Stream>
void accept_websocket(WebSocket& socket, Stream stream, UpgradeRequest request);

}  // namespace kept::server
