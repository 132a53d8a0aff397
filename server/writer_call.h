// A turn whose caller waits for it: for threads that have nothing else to do.
#pragma once

#include <functional>
#include <optional>

#include "server/writer.h"

namespace kept::server {

// Runs `run` as one job and waits until it is durable or has failed. `run` may run more than once.
// Not on the writer's own thread. A queue that is full, or a writer that has ended, is `busy`.
std::optional<JobFailure> call_writer(Writer& writer,
                                      std::function<void(inventory::Transaction&)> run);

}  // namespace kept::server
