// For threads whose work nobody in a chat waits for.
#pragma once

namespace kept::server {

// The calling thread runs behind those of ordinary rank from here to its end; whatever it holds
// must not be needed by them for longer than a moment. Without an effect where it is not allowed.
void give_way();

}  // namespace kept::server
