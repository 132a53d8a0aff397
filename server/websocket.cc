#include "server/websocket.h"

#include <exception>

#include <boost/asio/post.hpp>

#include "server/clock.h"
#include "server/log.h"

namespace kept::server {

WebSocket::WebSocket(LanePtr lane, SocketHandler& handler, std::string address)
    : lane_(std::move(lane)), handler_(handler), address_(std::move(address)) {}

bool WebSocket::reserve(const Frame& frame) {
  if (!frame || deaf_.load(std::memory_order_relaxed)) return false;
  const auto bytes = queued_bytes_.fetch_add(frame->size(), std::memory_order_relaxed);
  const auto frames = queued_frames_.fetch_add(1, std::memory_order_relaxed);
  if (bytes + frame->size() <= limits::socket_queue_bytes && frames < limits::socket_queue_frames) {
    return true;
  }
  queued_bytes_.fetch_sub(frame->size(), std::memory_order_relaxed);
  queued_frames_.fetch_sub(1, std::memory_order_relaxed);
  if (!deaf_.exchange(true)) {
    auto order = std::make_unique<CloseOrder>(CloseOrder{1008, "slow reader", nullptr, true});
    lane_->push(Item{self(), nullptr, std::move(order)});
  }
  return false;
}

void WebSocket::send(Frame frame) {
  if (reserve(frame)) lane_->push(Item{self(), std::move(frame), nullptr});
}

void WebSocket::close(std::uint16_t code, std::string_view reason, Frame last) {
  auto order = std::make_unique<CloseOrder>(
      CloseOrder{code, std::string(reason.substr(0, 120)), std::move(last), false});
  lane_->push(Item{self(), nullptr, std::move(order)});
}

void WebSocket::take(Item& item) {
  if (item.close) {
    begin_close(std::move(*item.close));
  } else if (!ending_ && (stage_ == Stage::opening || stage_ == Stage::open)) {
    queue_.push_back(std::move(item.frame));
  }
}

void WebSocket::pump() {
  if (writing_ || stage_ == Stage::opening || stage_ == Stage::ended) return;
  if (waiting() > 0) {
    writing_ = true;
    start_write(queue_[head_], waiting() > 1);
  } else if (ending_) {
    const auto order = std::move(ending_);
    start_close(order->code, order->reason);
  }
}

void WebSocket::pop_front() {
  queued_bytes_.fetch_sub(queue_[head_]->size(), std::memory_order_relaxed);
  queued_frames_.fetch_sub(1, std::memory_order_relaxed);
  queue_[head_++].reset();
  if (head_ < queue_.size()) return;
  head_ = 0;
  queue_.clear();
  if (queue_.capacity() > 16) queue_.shrink_to_fit();
}

void WebSocket::written() {
  writing_ = false;
  lane_->shared().metrics.messages_out.add();
  pop_front();
  if (waiting() == 0 && stage_ == Stage::open) {
    lane_->handle([this] { call([this] { handler_.on_sent(self()); }); });
  }
  pump();
}

// An application's exception ends its own connection and no other.
void WebSocket::call(const std::function<void()>& handler_call) {
  try {
    handler_call();
  } catch (const std::exception& error) {
    log::error("socket_handler_failed", {{"what", error.what()}});
    close(1011, "internal error", nullptr);
  }
}

void WebSocket::admit(Admission admission) {
  admission_ = std::move(admission);
  admitted_ = true;
  lane_->add(*this);
  lane_->shared().open_sockets.fetch_add(1);
  lane_->shared().metrics.sockets.add(1);
  young_place_ = lane_->watch_first_frame(*this);
  young_ = true;
}

void WebSocket::opened() {
  if (stage_ == Stage::opening) stage_ = Stage::open;
  if (ending_) stage_ = Stage::closing;
  pump();
}

void WebSocket::forget_young() {
  if (young_) lane_->forget_first_frame(young_place_);
  young_ = false;
}

void WebSocket::first_frame_missing() {
  young_ = false;  // the lane has taken it off its list
  Frame last;
  call([&] { last = handler_.closing_frame(Closing::idle); });
  begin_close({1008, "nothing said", std::move(last), false});
  pump();
}

bool WebSocket::take_message() {
  return admission_.place().take_message(steady_nanos());
}

bool WebSocket::take_message_token() {
  const std::int64_t now = steady_nanos();
  Shared& shared = lane_->shared();
  if (messages_.take(shared.settings.messages_per_connection, now) &&
      admission_.place().take_message(now)) {
    excess_ = 0;
    return true;
  }
  shared.metrics.messages_refused.add();
  if (++excess_ > limits::excess_messages_max && !ending_) {
    log::warn("socket_too_fast", {{"address", log::address_tag(address_)}});
    Frame last;
    call([&] { last = handler_.closing_frame(Closing::too_many_messages); });
    close(1008, "too many messages", std::move(last));
  }
  return false;
}

void WebSocket::received(std::string_view text) {
  forget_young();
  if (stage_ != Stage::open) return;
  lane_->shared().metrics.messages_in.add();
  lane_->handle([&] {
    if (take_message_token()) {
      call([&] { handler_.on_text(self(), text); });
    } else {
      call([&] { handler_.on_too_many(self(), text); });
    }
  });
}

void WebSocket::begin_close(CloseOrder order) {
  if (stage_ == Stage::closing || stage_ == Stage::ended || ending_) return;
  deaf_.store(true);
  if (order.slow_reader) {
    lane_->shared().metrics.slow_readers.add();
    log::warn("slow_reader_closed", {{"address", log::address_tag(address_)}});
    make_room_for_last_words();
    call([&] { order.last = handler_.closing_frame(Closing::slow_reader); });
  }
  if (order.last) {
    queued_bytes_.fetch_add(order.last->size(), std::memory_order_relaxed);
    queued_frames_.fetch_add(1, std::memory_order_relaxed);
    queue_.push_back(std::move(order.last));
  }
  if (stage_ == Stage::open) stage_ = Stage::closing;
  ending_ = std::make_unique<CloseOrder>(std::move(order));
  grace_.emplace(lane_->context().get_executor());
  grace_->expires_after(lane_->shared().settings.close_grace);
  grace_->async_wait([weak = std::weak_ptr(self())](ErrorCode error) {
    const auto socket = weak.lock();
    if (!error && socket) socket->cut();
  });
}

void WebSocket::make_room_for_last_words() {
  while (waiting() > (writing_ ? 1U : 0U)) {
    queued_bytes_.fetch_sub(queue_.back()->size(), std::memory_order_relaxed);
    queued_frames_.fetch_sub(1, std::memory_order_relaxed);
    queue_.pop_back();
  }
}

void WebSocket::drain() {
  if (ending_ || stage_ == Stage::closing || stage_ == Stage::ended) return;
  Frame last;
  call([&] { last = handler_.closing_frame(Closing::drain); });
  begin_close({1012, "restarting", std::move(last), false});
  pump();
}

void WebSocket::cut() {
  deaf_.store(true);
  close_wire();
  ended();
}

void WebSocket::ended() {
  if (stage_ == Stage::ended) return;
  stage_ = Stage::ended;
  deaf_.store(true);
  if (grace_) grace_->cancel();
  asio::post(lane_->context(), [keep = self(), this] { drop_wire(); });
  if (!admitted_) return;
  const auto keep = self();
  forget_young();
  lane_->remove(*this);
  lane_->shared().metrics.sockets.add(-1);
  lane_->handle([&] { call([&] { handler_.on_close(keep); }); });
  lane_->shared().open_sockets.fetch_sub(1);
  admission_ = Admission();
}

}  // namespace kept::server
