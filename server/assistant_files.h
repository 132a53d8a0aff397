// The assistant's rules and wording from the program itself, with files of a folder in their place.
#pragma once

#include <memory>
#include <string>

#include "server/assistant.h"

namespace kept::server {

// `folder` may be empty: what is compiled in. Files of it named like built-in ones replace them,
// others are added. Throws std::runtime_error that tells every fault, one a line.
std::shared_ptr<const Assistant> load_assistant(const std::string& folder);

}  // namespace kept::server
