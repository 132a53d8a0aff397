// Answers that every door gives alike.
#pragma once

#include <functional>
#include <string>

#include "inventory/store/read_store.h"
#include "server/transport.h"
#include "server/writer.h"

namespace kept::server {

HttpResponse json_answer(std::string body);  // 200, not to be cached

HttpResponse busy_answer();                           // 503: a queue is full
HttpResponse unavailable_answer(JobFailure failure);  // why a turn was not done
HttpResponse not_signed_in();

// What `page` answers, read in one transaction; 503 when the books cannot be read, 500 for a
// defect. Never throws.
HttpResponse read_answer(inventory::ReadStore& books, const std::function<HttpResponse()>& page);

}  // namespace kept::server
