#include <string>

#include "server/log.h"
#include "server/transport.h"

namespace kept::server {

HttpResponse json_error(int status, std::string_view code, std::string_view text) {
  HttpResponse response;
  response.status = status;
  response.body = "{\"code\":\"";
  append_json_escaped(response.body, code);
  response.body += "\",\"text\":\"";
  append_json_escaped(response.body, text);
  response.body += "\"}";
  return response;
}

}  // namespace kept::server
