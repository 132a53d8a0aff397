#include "inventory/store/memory_store.h"

#include <algorithm>

#include "inventory/store/cells.h"

namespace kept::inventory {

class MemoryStore::Turn final : public HotTransaction {
 public:
  Turn(MemoryStore& store, Instant wall_now)
      : HotTransaction(store.tables_, store.cursor_, store.random_, wall_now), store_(store) {}
  ~Turn() override {
    if (!wrote_ || committed_) return;
    store_.abandon();
    store_.spoiled_ = true;
  }

  std::optional<Message> message_by_client_id(ConversationId id,
                                              std::string_view client_id) override {
    for (const auto& message : kept().messages[id.value]) {
      if (message.author == Author::visitor && message.client_id == client_id) return message;
    }
    return std::nullopt;
  }
  std::vector<Message> messages_after(ConversationId id, std::int64_t seq,
                                      std::size_t most) override {
    std::vector<Message> found;
    for (const auto& message : kept().messages[id.value]) {
      if (message.seq > seq && found.size() < most) found.push_back(message);
    }
    return found;
  }
  std::optional<DoneCommand> done_command(const Actor& actor, std::string_view id) override {
    const auto found = kept().commands.find({to_string(actor), std::string{id}});
    if (found == kept().commands.end()) return std::nullopt;
    return found->second;
  }
  std::optional<FeedMark> last_feed(RooftopId id) override {
    std::optional<FeedMark> last;
    for (const auto& [key, mark] : kept().feeds) {
      if (mark.rooftop == id && mark.state == FeedState::applied) last = mark;
    }
    return last;
  }
  std::vector<FeedMark> feeds_applying() override {
    std::vector<FeedMark> marks;
    for (const auto& [key, mark] : kept().feeds) {
      if (mark.state == FeedState::applying) marks.push_back(mark);
    }
    return marks;
  }
  bool has_task(VehicleId about, TaskKind kind, EntrySeq since) override {
    return tables().has_task(about, kind, since);
  }
  std::optional<StaffSession> staff_session(const Digest& token_hash) override {
    const auto found = kept().sessions.find(token_hash);
    if (found == kept().sessions.end()) return std::nullopt;
    return found->second;
  }

  using HotTransaction::put;
  void add(const Message& row) override {
    wrote();
    auto& transcript = kept().messages[row.conversation.value];
    const bool known = std::any_of(transcript.begin(), transcript.end(), [&](const Message& said) {
      return !row.client_id.empty() && said.client_id == row.client_id;
    });
    if (known) throw StoreError(StoreError::Kind::constraint, "a message of that id is there");
    if (row.seq != static_cast<std::int64_t>(transcript.size()) + 1) {
      throw StoreError(StoreError::Kind::constraint, "a message does not follow the one before it");
    }
    transcript.push_back(row);
    tables().on_undo([&transcript] { transcript.pop_back(); });
  }
  void add(const DoneCommand& row, const Actor& actor, std::string_view id) override {
    wrote();
    const auto key = std::make_pair(to_string(actor), std::string{id});
    if (!kept().commands.emplace(key, row).second) {
      throw StoreError(StoreError::Kind::constraint, "command stands already");
    }
    tables().on_undo([this_store = &store_, key] { this_store->kept_.commands.erase(key); });
  }
  FeedId put(const FeedMark& row) override {
    wrote();
    FeedMark mark = row;
    if (!mark.id) mark.id.value = next_id(RowKind::feed);
    refuse_second_applying(mark);
    const auto [place, is_new] = kept().feeds.try_emplace(mark.id.value, mark);
    tables().on_undo([this_store = &store_, before = place->second, is_new = is_new] {
      auto& feeds = this_store->kept_.feeds;
      is_new ? void(feeds.erase(before.id.value)) : void(feeds[before.id.value] = before);
    });
    place->second = mark;
    return mark.id;
  }
  void put(const StaffSession& row) override {
    wrote();
    kept().sessions[row.token_hash] = row;
    tables().on_undo(
        [this_store = &store_, hash = row.token_hash] { this_store->kept_.sessions.erase(hash); });
  }
  void drop_lapsed_staff_sessions(Instant now) override {
    std::vector<Digest> lapsed;
    for (const auto& [hash, session] : kept().sessions) {
      if (now >= session.expires_at) lapsed.push_back(hash);
    }
    for (const auto& hash : lapsed) drop_staff_session(hash);
  }
  void drop_staff_session(const Digest& token_hash) override {
    const auto session = staff_session(token_hash);
    if (!session) return;
    wrote();
    kept().sessions.erase(token_hash);
    tables().on_undo([this_store = &store_, session = *session] {
      this_store->kept_.sessions[session.token_hash] = session;
    });
  }

  void commit() override { committed_ = true; }

 protected:
  void save(const Rooftop&, const Rooftop*) override {}
  void save(const Staff&, const Staff*) override {}
  void save(const Vehicle&, const Vehicle*) override {}
  void save(const Lead&, const Lead*) override {}
  void save(const Task&, const Task*) override {}
  void save(const Conversation& row, const Conversation*) override {
    const auto* const other = tables().conversation_by_token(row.token_hash);
    if (other != nullptr && other->id != row.id) {
      throw StoreError(StoreError::Kind::constraint, "the token opens another conversation");
    }
  }
  void save(const Hold& row, const Hold* before) override {
    const auto* const standing = active_hold_on(row.vehicle);
    const bool taken = standing != nullptr && (before == nullptr || standing->id != before->id);
    if (row.state == HoldState::active && taken) {
      throw StoreError(StoreError::Kind::constraint, "vehicle has an active hold");
    }
  }
  void save(const Appointment& row, const Appointment* before) override {
    auto old_cells = kept().cells;
    if (before != nullptr) {
      std::erase_if(kept().cells,
                    [&](const auto& cell) { return cell.second == before->id.value; });
    }
    if (row.open()) {
      for (const auto cell : cells_of(row, buffer_of(row))) {
        const auto key = (row.staff.value << 40) + cell;
        if (!kept().cells.emplace(key, row.id.value).second) {
          kept().cells = std::move(old_cells);
          throw StoreError(StoreError::Kind::constraint, "slot is taken");
        }
      }
    }
    tables().on_undo([this_store = &store_, old_cells = std::move(old_cells)] {
      this_store->kept_.cells = old_cells;
    });
  }
  void save(const Entry& entry) override {
    auto& entries = kept().entries[entry.rooftop.value];
    entries.push_back(entry);
    entries.back().leaf = leaf_of(entry);
    tables().on_undo([&entries] { entries.pop_back(); });
  }

  std::optional<Appointment> fetch_appointment(AppointmentId) override { return std::nullopt; }
  std::optional<Appointment> fetch_appointment_by_code(std::string_view) override {
    return std::nullopt;
  }
  std::optional<Lead> fetch_lead(LeadId) override { return std::nullopt; }
  std::optional<Task> fetch_task(TaskId) override { return std::nullopt; }
  std::optional<Conversation> fetch_conversation(ConversationId) override { return std::nullopt; }
  std::optional<Conversation> fetch_conversation_by_token(const Digest&) override {
    return std::nullopt;
  }
  void wrote() override { wrote_ = true; }

 private:
  void refuse_second_applying(const FeedMark& mark) {
    for (const auto& other : feeds_applying()) {
      const bool both = mark.state == FeedState::applying && other.rooftop == mark.rooftop;
      if (both && other.id != mark.id)
        throw StoreError(StoreError::Kind::constraint, "a feed of the rooftop is being applied");
    }
  }
  Kept& kept() { return store_.kept_; }
  Minutes buffer_of(const Appointment& row) { return rooftop(row.rooftop)->policies.buffer; }

  MemoryStore& store_;
  bool wrote_ = false;
  bool committed_ = false;
};

MemoryStore::MemoryStore(RandomSource& random, VehicleObserver* observer) : random_(random) {
  tables_.observe(observer);
}

std::unique_ptr<Transaction> MemoryStore::begin(Instant wall_now) {
  spoiled_ = false;
  return std::make_unique<Turn>(*this, wall_now);
}

void MemoryStore::start_flush(std::function<void()> ended) {
  if (spoiled_) throw StoreError(StoreError::Kind::unavailable, "the batch is spoiled");
  tables_.set_off();
  ended();
}

void MemoryStore::finish_flush() {
  tables_.landed();
}

void MemoryStore::abandon() noexcept {
  tables_.undo_rest();
}

}  // namespace kept::inventory
