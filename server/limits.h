// Every bound of the server in one place, related by static_assert. Each says who is hurt when it
// is reached: a bound that hurts no one is a leak. Bounds of the books (holds, slots, share of the
// lot) are policies of a rooftop and live in inventory/rooftop.h.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace kept::server {

// A token bucket: `per_second` on average, `burst` at once. per_second 0 means unlimited.
struct Rate {
  double per_second = 0;
  double burst = 1;
};

namespace limits {

using std::chrono::milliseconds;

// -- WebSocket frames
// A peer that sends a larger message: closed with 1009, may resume.
inline constexpr std::size_t frame_bytes = 64 * 1024;
// A visitor with more to say: refused with text_too_long, the draft stays in the window.
inline constexpr std::size_t text_code_points = 4'000;
// A reader that lets this much queue up: closed with 1008, may resume by sequence.
inline constexpr std::size_t socket_queue_bytes = 512 * 1024;
inline constexpr std::size_t socket_queue_frames = 1'024;
// A history longer than a page waits for on_sent before the next one, which counts as a message of
// its address.
inline constexpr std::size_t history_page_bytes = 128 * 1024;
// A visitor whose conversation has as many lines: refused, and offered a new one. What staff say
// there, and what becomes of what was promised there, is still told.
inline constexpr std::int64_t conversation_lines = 10'000;
// A socket that says nothing after its upgrade: closed with 1008.
inline constexpr milliseconds first_frame_timeout{10'000};
// A peer that does not take its close frame: cut off.
inline constexpr milliseconds close_grace{5'000};
// Messages in a row beyond the rate before the connection is closed with 1008.
inline constexpr int excess_messages_max = 64;
// A read buffer that a large message grew beyond this is given back after it.
inline constexpr std::size_t read_buffer_kept_bytes = 2 * 1024;

// -- HTTP
// A request with more: 431, 414 or 413, and the connection is closed.
inline constexpr std::size_t header_bytes = 16 * 1024;
inline constexpr std::size_t target_bytes = 4 * 1024;
inline constexpr std::size_t body_bytes = 1024 * 1024;
// A client that dribbles its request (slow loris): 408.
inline constexpr milliseconds request_timeout{15'000};
// An idle kept-alive connection: closed.
inline constexpr milliseconds keep_alive_timeout{30'000};
// A handler that has not answered: 503. The client may ask again.
inline constexpr milliseconds response_timeout{30'000};
// A client that does not read its response: cut off.
inline constexpr milliseconds response_write_timeout{30'000};
// A client with more requests on one connection: has to connect again.
inline constexpr int requests_per_connection = 10'000;

// The web pages, kept in memory: past it the server does not start.
inline constexpr std::size_t static_bytes = 64 * 1024 * 1024;

// -- Booking codes, which somebody may guess; counted are failures within an hour
inline constexpr int code_window_minutes = 60;
// A conversation with more: no code is looked up there until the hour is over.
inline constexpr int code_failures_of_chat = 5;
// An address with more, behind which there may be an office: the same for all its conversations.
inline constexpr int code_failures_of_address = 30;

// -- Connections
// Newcomers past it: 503, told to come back.
inline constexpr std::size_t connections_max = 20'000;
// An address past it (a large office behind one NAT, or a script): 429.
inline constexpr std::size_t connections_per_address_max = 200;
// Turned-away connections that are told why at the same time; the rest are cut without a word.
inline constexpr std::size_t turned_away_max = 128;
inline constexpr int listen_backlog = 4'096;
// Per address: new connections, HTTP requests, messages; per connection: messages.
inline constexpr Rate accepts_per_address{20, 200};
inline constexpr Rate requests_per_address{50, 400};
inline constexpr Rate messages_per_address{50, 200};
inline constexpr Rate messages_per_connection{4, 20};
// Addresses remembered at once. Past it newcomers share one entry and so each other's limits.
inline constexpr std::size_t addresses_max = 65'536;

// -- Drain
inline constexpr milliseconds drain_window{5'000};

// -- Commands beside the running server (kept import, kept staff)
// A request line that is longer: refused.
inline constexpr std::size_t control_line_bytes = 16 * 1024;
// More commands at once: told to come back.
inline constexpr std::size_t control_connections_max = 8;
// A command that says nothing, or does not read what it is told, for this long: cut off.
inline constexpr milliseconds control_timeout{30'000};
// A larger feed file: refused before it is read.
inline constexpr std::uint64_t feed_bytes = 512ULL * 1024 * 1024;
// Rows of a feed that go in between two batches of turns. Turns that come meanwhile wait for them.
inline constexpr std::size_t feed_chunk_rows = 120;

// -- Metrics: series of one name; the rest are counted under the label value "other".
inline constexpr std::size_t series_per_metric_max = 128;

// -- Logs: lines of one event in a second; the rest are counted in one line.
inline constexpr int log_lines_per_event_second = 20;

static_assert(text_code_points * 6 * 2 < frame_bytes,
              "a full text, each character escaped as "
              "two \\uXXXX, fits a frame together with its envelope");
static_assert(socket_queue_bytes >= 4 * frame_bytes, "a few of our largest frames may queue");
static_assert(history_page_bytes + 2 * frame_bytes <= socket_queue_bytes,
              "a page of history never makes its reader a slow one by itself");
static_assert(read_buffer_kept_bytes <= 4 * 1024, "an idle visitor costs at most 16 KiB");
static_assert(target_bytes < header_bytes);
static_assert(connections_per_address_max < connections_max, "no address takes the whole house");
static_assert(addresses_max >= connections_max, "every live connection's address has an entry");
static_assert(messages_per_connection.per_second <= messages_per_address.per_second);
static_assert(drain_window >= close_grace);
static_assert(log_lines_per_event_second > 0 && excess_messages_max > 0);

}  // namespace limits
}  // namespace kept::server
