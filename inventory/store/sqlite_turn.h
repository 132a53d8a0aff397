// A turn over the SQLite store: rows change in memory at once and are handed to the scribe when the
// turn commits; what is not in memory is asked of the scribe.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "inventory/recent.h"
#include "inventory/store/hot_tables.h"
#include "inventory/store/hot_transaction.h"
#include "inventory/store/sqlite_row_log.h"
#include "inventory/store/sqlite_scribe.h"

namespace kept::inventory {

// What is remembered of a conversation's messages: where each lies, and under which ids its visitor
// has spoken, by their hashes, which a turn looks through from end to end: a few dozen as a rule.
// So any of them is one row away, however long the conversation, and whether an id is new is known
// without asking the file.
struct SqliteTalk {
  std::vector<std::int64_t> messages;  // the row of seq 1, 2, …
  std::vector<std::size_t> spoken;     // of each, the hash of its client id, or of none

  std::int64_t last_message() const { return messages.empty() ? 0 : messages.back(); }
};

// Which tokens open a conversation, by the starts of their hashes: that a token is new, as most are
// that windows mint, is known without asking the file. May hold tokens of undone turns.
class TokenStarts {
 public:
  void load(SQLite::Database& database);
  void add(const Digest& token_hash) { added_.insert(start_of(token_hash)); }
  bool may_hold(const Digest& token_hash) const;

 private:
  static std::uint64_t start_of(const Digest& token_hash);

  std::vector<std::uint64_t> loaded_;  // sorted
  std::unordered_set<std::uint64_t> added_;
};

// What the turns of a store share.
struct SqliteBatch {
  explicit SqliteBatch(SqliteScribe& hand, SqliteStatements& statements)
      : scribe(hand), sql(statements) {}

  SqliteScribe& scribe;
  SqliteStatements& sql;  // the scribe's thread's; steps use them
  RowLog rows;            // of the open batch's last turns, not handed over yet
  Recent<SqliteTalk> talks{4096};
  TokenStarts tokens;

  // After turns were undone.
  void forget() noexcept {
    rows.clear();
    talks.clear();
  }
};

class SqliteTurn final : public HotTransaction {
 public:
  SqliteTurn(SqliteBatch& batch, HotTables& tables, StoreCursor& cursor, RandomSource& random,
             Instant wall_now, Store& store, bool& spoiled);
  ~SqliteTurn() override;

  std::optional<Message> message_by_client_id(ConversationId id,
                                              std::string_view client_id) override;
  std::vector<Message> messages_after(ConversationId id, std::int64_t seq,
                                      std::size_t most) override;
  std::optional<DoneCommand> done_command(const Actor& actor, std::string_view id) override;
  bool has_task(VehicleId about, TaskKind kind, EntrySeq since) override;
  std::optional<FeedMark> last_feed(RooftopId id) override;
  std::vector<FeedMark> feeds_applying() override;
  std::optional<StaffSession> staff_session(const Digest& token_hash) override;

  using HotTransaction::put;
  void add(const Message& row) override;
  void add(const DoneCommand& row, const Actor& actor, std::string_view id) override;
  FeedId put(const FeedMark& row) override;
  void put(const StaffSession& row) override;
  void drop_staff_session(const Digest& token_hash) override;
  void drop_lapsed_staff_sessions(Instant now) override;
  void commit() override;

 protected:
  void save(const Rooftop& row, const Rooftop* before) override;
  void save(const Staff& row, const Staff* before) override;
  void save(const Vehicle& row, const Vehicle* before) override;
  void save(const Hold& row, const Hold* before) override;
  void save(const Appointment& row, const Appointment* before) override;
  void save(const Lead& row, const Lead* before) override;
  void save(const Task& row, const Task* before) override;
  void save(const Conversation& row, const Conversation* before) override;
  void save(const Entry& entry) override;

  std::optional<Appointment> fetch_appointment(AppointmentId id) override;
  std::optional<Appointment> fetch_appointment_by_code(std::string_view code) override;
  std::optional<Lead> fetch_lead(LeadId id) override;
  std::optional<Task> fetch_task(TaskId id) override;
  std::optional<Conversation> fetch_conversation(ConversationId id) override;
  std::optional<Conversation> fetch_conversation_by_token(const Digest& token_hash) override;
  void wrote() override { wrote_ = true; }

 private:
  // A row to be written down in its turn.
  RowLog::Row row(const RowStatement& statement) { return batch_.rows.row(statement); }
  // Behind everything that this turn has written so far.
  template <typename Work>
  auto ask(Work work) {
    batch_.scribe.write(batch_.rows);
    return batch_.scribe.ask(std::move(work));
  }
  template <typename Row, typename From, typename... Values>
  std::optional<Row> fetch(SQLite::Statement& statement, From from, const Values&... values);
  SqliteTalk& talk_of(ConversationId id);

  SqliteBatch& batch_;
  SqliteStatements& sql_;
  Store& store_;
  bool& spoiled_;
  std::vector<ConversationId> unlinked_;  // whose new last message is not written down yet
  bool wrote_ = false;
  bool committed_ = false;
};

}  // namespace kept::inventory
