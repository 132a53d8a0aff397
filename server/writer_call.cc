#include "server/writer_call.h"

#include <future>
#include <memory>

namespace kept::server {

std::optional<JobFailure> call_writer(Writer& writer,
                                      std::function<void(inventory::Transaction&)> run) {
  const auto end = std::make_shared<std::promise<std::optional<JobFailure>>>();
  auto waiting = end->get_future();
  auto job = make_job(
      std::move(run), [end](std::vector<Outgoing>&) { end->set_value(std::nullopt); },
      [end](JobFailure failure, std::vector<Outgoing>&) { end->set_value(failure); });
  if (!writer.submit(std::move(job))) return JobFailure::busy;
  return waiting.get();
}

}  // namespace kept::server
