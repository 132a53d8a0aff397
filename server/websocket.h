// A WebSocket without its wire: the bounded queue of outgoing frames, rates, and how it ends. The
// wire is in websocket_connection.cc, which alone knows Beast.
//
// send() and close() may come from any thread and go through the lane's inbox; the rest is for the
// lane.
#pragma once

#include <atomic>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "server/lane.h"

namespace kept::server {

class WebSocket : public Socket, public Connection {
 public:
  WebSocket(LanePtr lane, SocketHandler& handler, std::string address);

  // Any thread.
  void send(Frame frame) final;
  void close(std::uint16_t code, std::string_view reason, Frame last) final;
  bool take_message() final;
  const std::string& remote_address() const final { return address_; }
  std::size_t queued_bytes() const final { return queued_bytes_.load(std::memory_order_relaxed); }
  // Counts the frame against the queue's bounds. False: it must not be queued, and if this was the
  // frame too many, the order to close is on its way.
  bool reserve(const Frame& frame);
  Lane& lane() const { return *lane_; }

  // From the inbox: take queues, pump starts to write what was taken.
  void take(Item& item);
  void pump();

  // Accepted by the application: from here on it is live, and on_close will follow.
  void admit(Admission admission);
  bool is_socket() const final { return true; }
  void drain() final;
  void cut() final;
  void first_frame_missing();
  std::shared_ptr<WebSocket> self() {
    return std::static_pointer_cast<WebSocket>(shared_from_this());
  }
  std::weak_ptr<WebSocket> weak_self() { return self(); }

 protected:
  // What the wire does, and tells.
  virtual void start_write(const Frame& frame, bool more_follows) = 0;
  virtual void start_close(std::uint16_t code, const std::string& reason) = 0;
  virtual void close_wire() = 0;
  virtual void drop_wire() = 0;  // closed before; the application may keep the rest for long

  void opened();
  void received(std::string_view text);
  bool take_message_token();  // false when the peer is too fast; then closes a stubborn one
  void written();
  void ended();  // nothing more will come or go; tells the handler once

  SocketHandler& handler() { return handler_; }

 private:
  enum class Stage { opening, open, closing, ended };

  void begin_close(CloseOrder order);
  void make_room_for_last_words();
  void call(const std::function<void()>& handler_call);
  std::size_t waiting() const { return queue_.size() - head_; }
  void pop_front();
  void forget_young();

  LanePtr lane_;
  SocketHandler& handler_;
  std::string address_;
  Admission admission_;
  TokenBucket messages_;
  std::atomic<std::size_t> queued_bytes_{0};
  std::atomic<std::uint32_t> queued_frames_{0};
  std::atomic<bool> deaf_{false};  // takes no more frames: over its bound, closing or ended

  std::vector<Frame> queue_;  // from head_ on; the first is being written while writing_
  std::size_t head_ = 0;
  bool writing_ = false;
  bool admitted_ = false;
  bool young_ = false;
  Stage stage_ = Stage::opening;
  int excess_ = 0;
  std::unique_ptr<CloseOrder> ending_;
  std::optional<Timer> grace_;
  Lane::YoungList::iterator young_place_;
};

}  // namespace kept::server
