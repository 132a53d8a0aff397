// Judges an answer by server/wire/openapi.json: the parts of JSON Schema that it uses.
#pragma once

#include <string>

namespace kept::server::test {

// What does not fit the schema of this path's answer, one a line; empty when all fits. A member
// that the schema does not name is a fault too.
std::string faults_of(const std::string& body, const std::string& method, const std::string& path,
                      int status = 200);

}  // namespace kept::server::test
