// Who may see or do what, each decision a named function, and what a request shows of whom it
// comes from. Pure.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "inventory/rooftop.h"
#include "server/transport.h"

namespace kept::server {

bool may_see_rooftop(const inventory::Staff& staff, inventory::RooftopId rooftop);
bool may_audit(const inventory::Staff& staff);
// Sell or withdraw what is promised, with a reason.
bool may_override(const inventory::Staff& staff);
// Has at least this role.
bool may_command(const inventory::Staff& staff, inventory::Role needed);

// True when no browser says that the request comes from a page of another origin. Behind a proxy
// that ends TLS the scheme is the proxy's, so only host and port are compared.
bool same_origin(const HttpRequest& request);

// What a form or script on another site cannot send: our header, and our origin. Nothing when all
// is well, else the answer.
std::optional<HttpResponse> refuse_forgery(const HttpRequest& request);

// ---- the session cookie
inline constexpr std::string_view session_cookie_name = "kept_session";

std::string session_cookie(std::string_view token, std::chrono::seconds lives, bool secure);
std::string cleared_session_cookie(bool secure);
// Empty when there is none, or it is longer than a token of ours.
std::string_view session_token(std::string_view cookie_header);

// The token of "Bearer …"; empty when there is none.
std::string_view bearer_token(std::string_view authorization);

}  // namespace kept::server
