#include "server/give_way.h"

#include <sys/resource.h>
#include <unistd.h>

namespace kept::server {

// On Linux a thread has a nice value of its own, by its thread id.
void give_way() {
  constexpr int behind = 15;
  ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), behind);
}

}  // namespace kept::server
