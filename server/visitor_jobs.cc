#include "server/visitor_jobs.h"

#include <algorithm>
#include <utility>
#include <vector>

#include <sodium.h>

#include "server/log.h"
#include "server/message_body.h"
#include "server/random.h"

namespace kept::server {

using namespace inventory;

namespace {

constexpr std::size_t history_page_messages = 64;
constexpr std::string_view assistant_name = "Assistant";

std::string name_of(Transaction& tx, const Message& message) {
  if (message.author == Author::assistant) return std::string{assistant_name};
  const auto* const staff = tx.staff(message.staff);
  return staff != nullptr ? staff->name : std::string{};
}

void send(std::vector<Outgoing>& out, const SocketPtr& socket, std::string frame) {
  out.push_back({socket, make_frame(std::move(frame))});
}

std::string notice(const VisitorScene& scene, bot::Key key) {
  return scene.tools.assistant.get()->wording.notice(scene.link->language, key);
}

FrameFault fault_of(const VisitorScene& scene, JobFailure failure, std::string id) {
  if (failure == JobFailure::busy) {
    return {std::move(id), "busy", notice(scene, bot::Key::notice_busy), true};
  }
  if (failure == JobFailure::broken) {
    return {std::move(id), "failed", notice(scene, bot::Key::notice_failed), false};
  }
  return {std::move(id), "store_unavailable", notice(scene, bot::Key::notice_store), true};
}

// A window cannot have shown what was never sent; what it answers would be unknown.
FrameFault unsaid_seen(std::string id) {
  return {std::move(id), "invalid_frame",
          "The page says it has shown more than was ever sent to it. Reload it.", false};
}

class ResumeJob final : public Job {
 public:
  ResumeJob(VisitorScene scene, std::optional<ConversationId> conversation, std::string token,
            std::int64_t seen)
      : scene_(std::move(scene)),
        asked_for_(conversation),
        token_(std::move(token)),
        seen_(seen),
        first_(true) {}
  explicit ResumeJob(VisitorScene scene) : scene_(std::move(scene)) {}

  void run(Transaction& tx) override {
    frames_.clear();
    ahead_ = false;
    scene_.link->refused = false;
    if (first_ && !admit(tx)) return;
    read_page(tx);
  }

  void done(std::vector<Outgoing>& out) override {
    auto& link = *scene_.link;
    if (ahead_) {
      scene_.socket->close(1008, "invalid frame", make_frame(refused_frame(unsaid_seen({}))));
      return;
    }
    if (link.refused) {
      log::warn("wrong_token", {{"conversation", asked_for_->value}});
      scene_.socket->close(
          1008, "wrong token",
          make_frame(refused_frame(
              {{}, "wrong_token", notice(scene_, bot::Key::notice_wrong_token), false})));
      return;
    }
    for (auto& frame : frames_) send(out, scene_.socket, std::move(frame));
    // A line behind this one in the batch may have opened the conversation that was not there.
    if (!found_) return;
    link.rooftop.store(rooftop_.value);
    link.resumed_to = last_;
    link.more_to_resume.store(!caught_up_);
    if (!caught_up_) return;
    scene_.tools.hub.join(found_, scene_.socket);
    if (link.closed.load()) scene_.tools.hub.leave_all(scene_.socket.get());
  }

  // Without its conversation the next line would open another one: the page comes again.
  void failed(JobFailure failure, std::vector<Outgoing>&) override {
    scene_.link->refused = true;
    scene_.link->conversation = {};
    scene_.socket->close(1013, "try again",
                         make_frame(refused_frame(fault_of(scene_, failure, {}))));
  }

 private:
  // The conversation is known to the messages behind this one in the batch as soon as it is found.
  bool admit(Transaction& tx) {
    const auto hash = sha256(token_);
    const auto* const conversation =
        asked_for_ ? tx.conversation(*asked_for_) : tx.conversation_by_token(hash);
    const bool right =
        conversation != nullptr &&
        sodium_memcmp(hash.data(), conversation->token_hash.data(), hash.size()) == 0;
    found_ = right ? conversation->id : ConversationId{};
    scene_.link->conversation = found_;
    scene_.link->refused = asked_for_ && !right;
    if (scene_.link->refused) return false;
    ahead_ = seen_ > (right ? conversation->last_seq : 0);
    scene_.link->refused = ahead_;
    if (ahead_) return false;
    if (right) {
      scene_.link->language =
          scene_.tools.states.of(conversation->id, conversation->state).language;
    }
    welcome(tx, conversation);
    return right;
  }

  void welcome(Transaction& tx, const Conversation* conversation) {
    const auto language = scene_.link->language;
    Welcome welcome;
    welcome.notice = visitor_notice(scene_.tools, language);
    welcome.greeting = visitor_greeting(scene_.tools, language);
    welcome.with = {false, std::string{assistant_name}};
    if (conversation == nullptr) {
      welcome.rooftop = tx.rooftop(RooftopId{scene_.link->rooftop.load()});
    } else {
      welcome.rooftop = tx.rooftop(conversation->rooftop);
      welcome.conversation = conversation->id;
      welcome.seq = conversation->last_seq;
      const auto* const staff = tx.staff(conversation->taken_by);
      if (staff != nullptr) welcome.with = {true, staff->name};
    }
    frames_.push_back(welcome_frame(welcome));
  }

  void read_page(Transaction& tx) {
    if (!first_) {
      found_ = scene_.link->conversation;
      seen_ = scene_.link->resumed_to;
    }
    const auto* const conversation = tx.conversation(found_);
    rooftop_ = conversation->rooftop;
    last_ = seen_;
    std::size_t bytes = 0;
    for (const auto& message : tx.messages_after(found_, seen_, history_page_messages)) {
      frames_.push_back(message_frame(message, name_of(tx, message)));
      last_ = message.seq;
      bytes += frames_.back().size();
      if (bytes > limits::history_page_bytes) break;
    }
    caught_up_ = last_ >= conversation->last_seq;
  }

  VisitorScene scene_;
  std::optional<ConversationId> asked_for_;
  std::string token_;
  std::int64_t seen_ = 0;
  bool first_ = false;

  ConversationId found_;
  bool caught_up_ = false;
  bool ahead_ = false;  // the window claims to have shown what was never sent
  std::int64_t last_ = 0;
  RooftopId rooftop_;
  std::vector<std::string> frames_;
};

class SayJob final : public Job {
 public:
  SayJob(VisitorScene scene, Said said) : scene_(std::move(scene)), said_(std::move(said)) {}

  void run(Transaction& tx) override {
    forget();
    if (scene_.link->refused) {
      refuse("wrong_token", bot::Key::notice_wrong_token);
      return;
    }
    if (!scene_.link->conversation) {
      const auto* const reading = std::get_if<bot::Reading>(&said_.what);
      if (reading != nullptr) scene_.link->language = reading->language();
      if (opened_elsewhere(tx)) return;
      if (said_.seen > 0) {
        fault_ = unsaid_seen(said_.client_id);
        return;
      }
      if (never_offered(tx)) return refuse_choice();
      open(tx);
    } else if (answered_before(tx)) {
      return;
    }
    if (said_.seen > last_seq(tx)) {
      fault_ = unsaid_seen(said_.client_id);
      return;
    }
    if (last_seq(tx) >= limits::conversation_lines) return refuse_full();
    ConversationTurn turn(tx, scene_.tools, scene_.link->conversation);
    look_at_page(tx, turn);
    if (const auto* const reading = std::get_if<bot::Reading>(&said_.what)) {
      turn.hear(said_.client_id, *reading, said_.seen);
    } else if (!turn.choose(said_.client_id, std::get<std::string>(said_.what), said_.seen)) {
      return refuse_choice();
    }
    scene_.link->language = turn.language();
    outcome_ = turn.finish();
    ack_ = outcome_.said.front().message.seq;
    if (outcome_.moved_to) {
      moved_ = moved_frame(*tx.rooftop(outcome_.moved_to), outcome_.conversation,
                           outcome_.said.back().message.seq);
    }
  }

  void done(std::vector<Outgoing>& out) override {
    auto& link = *scene_.link;
    auto& hub = scene_.tools.hub;
    const auto& socket = scene_.socket;
    if (elsewhere_) {
      link.refused = true;
      socket->close(1012, "opened elsewhere", nullptr);
      return;
    }
    if (fault_) {
      send(out, socket, refused_frame(*fault_));
      return;
    }
    if (opened_) {
      send(out, socket, opened_frame(link.conversation, token()));
      hub.join(link.conversation, socket);
      if (link.closed.load()) hub.leave_all(socket.get());
    }
    send(out, socket, ack_frame(said_.client_id, ack_));
    for (auto& frame : replay_) send(out, socket, std::move(frame));
    if (outcome_.conversation) publish(outcome_, hub, socket.get(), out);
    if (!moved_.empty()) {
      link.rooftop.store(outcome_.moved_to.value);
      hub.publish(outcome_.conversation, make_frame(moved_), nullptr, out);
    }
  }

  void failed(JobFailure failure, std::vector<Outgoing>& out) override {
    forget();
    send(out, scene_.socket, refused_frame(fault_of(scene_, failure, said_.client_id)));
  }

 private:
  // Back to before run().
  void forget() {
    if (opened_) scene_.link->conversation = {};
    opened_ = false;
    elsewhere_ = false;
    fault_.reset();
    replay_.clear();
    outcome_ = {};
    moved_.clear();
    ack_ = 0;
  }

  void refuse(std::string code, bot::Key key) {
    fault_ = FrameFault{said_.client_id, std::move(code), notice(scene_, key), false};
  }

  void refuse_full() {
    const auto conversation = scene_.link->conversation;
    log::warn("conversation_full", {{"conversation", conversation.value}});
    refuse("conversation_full", bot::Key::notice_full);
  }

  void refuse_choice() { refuse("stale_choice", bot::Key::notice_stale_choice); }

  std::int64_t last_seq(Transaction& tx) const {
    return tx.conversation(scene_.link->conversation)->last_seq;
  }

  // A tap that opens no conversation.
  bool never_offered(Transaction& tx) const {
    const auto* const choice = std::get_if<std::string>(&said_.what);
    const RooftopId rooftop{scene_.link->rooftop.load()};
    return choice != nullptr && !ConversationTurn::could_be_offered(tx, rooftop, *choice);
  }

  // Another window with the same token was first: this one comes again and resumes.
  bool opened_elsewhere(Transaction& tx) {
    if (scene_.link->own_token.empty()) return false;
    elsewhere_ = tx.conversation_by_token(sha256(token())) != nullptr;
    return elsewhere_;
  }

  void open(Transaction& tx) {
    const RooftopId rooftop{scene_.link->rooftop.load()};
    Ledger ledger(tx, {Actor::Kind::visitor, 0});
    ConversationAsked asked;
    asked.rooftop = rooftop;
    asked.token_hash = sha256(token());
    asked.address_key = scene_.link->address_key;
    scene_.link->conversation = ledger.open_conversation(asked);
    opened_ = true;
  }

  // Of the conversation that this line opens: the window's own, else one minted for it.
  const std::string& token() {
    auto& own = scene_.link->own_token;
    if (own.empty()) own = mint_token();
    return own;
  }

  void look_at_page(Transaction& tx, ConversationTurn& turn) {
    const auto& stock = scene_.link->page_vehicle;
    if (stock.empty()) return;
    const auto* const vehicle = tx.vehicle_by_stock(turn.conversation().rooftop, stock);
    if (vehicle != nullptr) turn.look_at(vehicle->id);
  }

  // The same id again: the same answer and no second effect; other content under it is refused.
  bool answered_before(Transaction& tx) {
    const auto conversation = scene_.link->conversation;
    const auto before = tx.message_by_client_id(conversation, said_.client_id);
    if (!before) return false;
    const auto* const reading = std::get_if<bot::Reading>(&said_.what);
    const bool same =
        reading != nullptr
            ? before->text == reading->message() && tapped_choice(before->body).empty()
            : tapped_choice(before->body) == std::get<std::string>(said_.what);
    if (!same) {
      refuse("id_reused", bot::Key::notice_id_reused);
      return true;
    }
    ack_ = before->seq;
    for (const auto& message :
         tx.messages_after(conversation, before->seq, history_page_messages)) {
      if (message.author == Author::visitor) break;
      replay_.push_back(message_frame(message, name_of(tx, message)));
    }
    return true;
  }

  VisitorScene scene_;
  Said said_;

  bool opened_ = false;
  bool elsewhere_ = false;
  std::optional<FrameFault> fault_;
  std::vector<std::string> replay_;
  TurnOutcome outcome_;
  std::string moved_;
  std::int64_t ack_ = 0;
};

}  // namespace

std::string visitor_notice(const TurnTools& tools, bot::Language language) {
  return tools.assistant.get()->wording.notice(language, bot::Key::notice_first);
}

std::string visitor_greeting(const TurnTools& tools, bot::Language language) {
  return tools.assistant.get()->wording.say_plain(language, bot::Key::greet_disclose).text();
}

std::unique_ptr<Job> make_resume_job(VisitorScene scene, std::optional<ConversationId> conversation,
                                     const std::string& token, std::int64_t seen) {
  return std::make_unique<ResumeJob>(std::move(scene), conversation, token, seen);
}

std::unique_ptr<Job> make_resume_page_job(VisitorScene scene) {
  return std::make_unique<ResumeJob>(std::move(scene));
}

std::unique_ptr<Job> make_say_job(VisitorScene scene, Said said) {
  return std::make_unique<SayJob>(std::move(scene), std::move(said));
}

}  // namespace kept::server
