#include "inventory/store/sqlite_store.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include <sqlite3.h>

#include "inventory/store/cells.h"
#include "inventory/store/hot_tables.h"
#include "inventory/store/hot_transaction.h"
#include "inventory/store/sqlite_file.h"
#include "inventory/store/sqlite_load.h"
#include "inventory/store/sqlite_rows.h"
#include "inventory/store/sqlite_statements.h"
#include "inventory/store/text_codec.h"

namespace kept::inventory {
namespace {

class SqliteStore final : public Store {
 public:
  SqliteStore(const SqliteSettings& settings, RandomSource& random, VehicleObserver* observer);
  ~SqliteStore() override;

  std::unique_ptr<Transaction> begin(Instant wall_now) override;
  void flush() override;
  void abandon() noexcept override;
  bool spoiled() const override { return spoiled_; }
  void try_writing() override;
  void tidy() override;

 private:
  class Turn;

  SqliteSettings settings_;
  OwnerLock owner_;
  RandomSource& random_;
  std::unique_ptr<SQLite::Database> database_;
  SqliteStatements statements_;
  HotTables tables_;
  StoreCursor cursor_;
  int wal_pages_ = 0;  // as of the last commit
  bool open_batch_ = false;
  bool spoiled_ = false;
};

// Runs `work`, gives SQLite's errors our names.
template <typename Work>
auto guarded(Work&& work) {
  try {
    return work();
  } catch (const SQLite::Exception& error) {
    throw store_error(error);
  }
}

class SqliteStore::Turn final : public HotTransaction {
 public:
  Turn(SqliteStore& store, Instant wall_now)
      : HotTransaction(store.tables_, store.cursor_, store.random_, wall_now),
        store_(store),
        sql_(store.statements_) {}
  ~Turn() override {
    if (!wrote_ || committed_) return;
    store_.abandon();
    store_.spoiled_ = true;
  }

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
  void commit() override { committed_ = true; }

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
  void wrote() override;

 private:
  // Keeps the texts of a new row in the erasable place.
  std::int64_t add_words(const Salt& salt, const std::string& text, const std::string& body);

  template <typename Row, typename From, typename... Values>
  std::optional<Row> fetch(SQLite::Statement& statement, From from, const Values&... values);

  SqliteStore& store_;
  SqliteStatements& sql_;
  bool wrote_ = false;
  bool committed_ = false;
};

void bind_value(Binder& to, std::int64_t value) {
  to.number(value);
}
void bind_value(Binder& to, const std::string& value) {
  to.text(value);
}
void bind_value(Binder& to, const Digest& value) {
  to.bytes(value);
}

template <typename Row, typename From, typename... Values>
std::optional<Row> SqliteStore::Turn::fetch(SQLite::Statement& statement, From from,
                                            const Values&... values) {
  return guarded([&]() -> std::optional<Row> {
    Binder to(statement);
    (bind_value(to, values), ...);
    std::optional<Row> row;
    if (statement.executeStep()) row = from(statement);
    statement.reset();
    return row;
  });
}

bool only_seen_anew(const Vehicle& before, const Vehicle& after) {
  return before.spec == after.spec && before.status == after.status &&
         before.sold_here == after.sold_here && before.dropped_since == after.dropped_since &&
         before.state_entry == after.state_entry && before.rooftop == after.rooftop;
}

void SqliteStore::Turn::wrote() {
  wrote_ = true;
  if (store_.open_batch_) return;
  guarded([&] { Binder(sql_.begin).run(); });
  store_.open_batch_ = true;
}

std::int64_t SqliteStore::Turn::add_words(const Salt& salt, const std::string& text,
                                          const std::string& body) {
  const auto id = cursor().next_words++;
  Binder(sql_.words).number(id).bytes(salt).text(text).text(body).run();
  return id;
}

std::optional<Message> SqliteStore::Turn::message_by_client_id(ConversationId id,
                                                               std::string_view client_id) {
  return fetch<Message>(sql_.message_by_client_id, message_from, id.value, std::string{client_id});
}

std::vector<Message> SqliteStore::Turn::messages_after(ConversationId id, std::int64_t seq,
                                                       std::size_t most) {
  return guarded([&] {
    std::vector<Message> messages;
    Binder(sql_.messages_after).id(id).number(seq).number(static_cast<std::int64_t>(most));
    while (sql_.messages_after.executeStep()) {
      messages.push_back(message_from(sql_.messages_after));
    }
    sql_.messages_after.reset();
    return messages;
  });
}

std::optional<DoneCommand> SqliteStore::Turn::done_command(const Actor& actor,
                                                           std::string_view id) {
  const auto from = [](SQLite::Statement& row) {
    DoneCommand done;
    std::memcpy(done.content.data(), row.getColumn(0).getBlob(), done.content.size());
    done.answer = text_at(row, 1);
    return done;
  };
  return fetch<DoneCommand>(sql_.done_command, from, to_string(actor), std::string{id});
}

std::optional<FeedMark> SqliteStore::Turn::last_feed(RooftopId id) {
  return fetch<FeedMark>(sql_.last_feed, feed_from, id.value);
}

std::vector<FeedMark> SqliteStore::Turn::feeds_applying() {
  return guarded([&] {
    std::vector<FeedMark> marks;
    sql_.feeds_applying.tryReset();
    while (sql_.feeds_applying.executeStep()) marks.push_back(feed_from(sql_.feeds_applying));
    sql_.feeds_applying.reset();
    return marks;
  });
}

bool SqliteStore::Turn::has_task(VehicleId about, TaskKind kind, EntrySeq since) {
  const auto yes = [](SQLite::Statement&) { return true; };
  return fetch<bool>(sql_.has_task, yes, about.value, std::string{to_string(kind)}, since)
      .has_value();
}

std::optional<StaffSession> SqliteStore::Turn::staff_session(const Digest& token_hash) {
  const auto from = [&](SQLite::Statement& row) {
    return StaffSession{token_hash, StaffId{row.getColumn(1).getInt64()}, instant_at(row, 2),
                        instant_at(row, 3)};
  };
  return fetch<StaffSession>(sql_.staff_session, from, token_hash);
}

void SqliteStore::Turn::add(const Message& row) {
  wrote();
  guarded([&] {
    const auto words = add_words(row.salt, row.text, row.body);
    Binder to(sql_.message);
    to.id(row.conversation).number(row.seq).at(row.at).name(to_string(row.author));
    to.reference(row.staff);
    row.client_id.empty() ? to.nothing() : to.text(row.client_id);
    to.number(words).number(row.entry).run();
  });
}

void SqliteStore::Turn::add(const DoneCommand& row, const Actor& actor, std::string_view id) {
  wrote();
  const std::string who = to_string(actor);
  const std::string key{id};
  guarded(
      [&] { Binder(sql_.command).text(who).text(key).bytes(row.content).text(row.answer).run(); });
}

FeedId SqliteStore::Turn::put(const FeedMark& row) {
  wrote();
  FeedMark mark = row;
  if (!row.id) mark.id.value = next_id(RowKind::feed);
  guarded([&] {
    Binder to(sql_.feed.for_row(!row.id));
    bind(to, mark);
    to.run();
  });
  return mark.id;
}

void SqliteStore::Turn::put(const StaffSession& row) {
  wrote();
  guarded([&] {
    Binder(sql_.session)
        .bytes(row.token_hash)
        .id(row.staff)
        .at(row.opened_at)
        .at(row.expires_at)
        .run();
  });
}

void SqliteStore::Turn::drop_staff_session(const Digest& token_hash) {
  wrote();
  guarded([&] { Binder(sql_.drop_session).bytes(token_hash).run(); });
}

void SqliteStore::Turn::save(const Rooftop& row, const Rooftop* before) {
  guarded([&] {
    const RooftopTexts texts(row);
    Binder to(sql_.rooftop.for_row(before == nullptr));
    bind(to, row, texts);
    to.run();
  });
}

void SqliteStore::Turn::save(const Staff& row, const Staff* before) {
  guarded([&] {
    const auto shifts = encode_hours(row.shifts);
    Binder to(sql_.staff.for_row(before == nullptr));
    bind(to, row, shifts);
    to.run();
  });
}

void SqliteStore::Turn::save(const Vehicle& row, const Vehicle* before) {
  if (before != nullptr && only_seen_anew(*before, row)) {
    guarded([&] {
      Binder to(sql_.vehicle_seen);
      to.id(row.id).at(row.seen_at).name(to_string(row.seen_by)).number(row.seen_entry).run();
    });
    return;
  }
  guarded([&] {
    const VehicleTexts texts(row);
    Binder to(sql_.vehicle.for_row(before == nullptr));
    bind(to, row, texts);
    to.run();
  });
}

void SqliteStore::Turn::save(const Hold& row, const Hold* before) {
  guarded([&] {
    Binder to(sql_.hold.for_row(before == nullptr));
    bind(to, row);
    to.run();
  });
}

void SqliteStore::Turn::save(const Appointment& row, const Appointment* before) {
  guarded([&] {
    Binder to(sql_.appointment.for_row(before == nullptr));
    bind(to, row);
    to.run();
    if (before != nullptr && before->open()) Binder(sql_.drop_cells).id(row.id).run();
    if (!row.open()) return;
    for (const auto cell : cells_of(row, rooftop(row.rooftop)->policies.buffer)) {
      Binder(sql_.cell).id(row.staff).number(cell).id(row.id).run();
    }
  });
}

void SqliteStore::Turn::save(const Lead& row, const Lead* before) {
  guarded([&] {
    const auto personal = personal_text(row);
    std::int64_t words = 0;
    if (before == nullptr) {
      words = add_words(row.salt, personal, {});
    } else {
      Binder(sql_.words_of_lead).id(row.id).bytes(row.salt).text(personal).run();
    }
    Binder to(before == nullptr ? sql_.lead.insert : sql_.lead.update);
    bind(to, row, words);
    to.run();
  });
}

void SqliteStore::Turn::save(const Task& row, const Task* before) {
  guarded([&] {
    std::int64_t words = 0;
    if (before == nullptr) {
      words = add_words(row.salt, row.text, {});
    } else {
      Binder(sql_.words_of_task).id(row.id).bytes(row.salt).text(row.text).run();
    }
    Binder to(before == nullptr ? sql_.task.insert : sql_.task.update);
    bind(to, row, words);
    to.run();
  });
}

void SqliteStore::Turn::save(const Conversation& row, const Conversation* before) {
  const bool turn_only = before != nullptr && before->rooftop == row.rooftop &&
                         before->taken_by == row.taken_by &&
                         before->page_vehicle == row.page_vehicle && before->lead == row.lead &&
                         before->moving_to == row.moving_to;
  guarded([&] {
    if (turn_only) {
      Binder to(sql_.conversation_turn);
      to.id(row.id).at(row.last_at).number(row.last_seq).number(row.visitor_seq);
      to.number(row.answer_seq).text(row.state).run();
      return;
    }
    Binder to(sql_.conversation.for_row(before == nullptr));
    bind(to, row);
    to.run();
  });
}

void SqliteStore::Turn::save(const Entry& entry) {
  const std::string actor = to_string(entry.actor);
  guarded([&] {
    Binder to(sql_.entry);
    to.number(entry_key(entry.rooftop, entry.seq)).at(entry.at).name(to_string(entry.kind));
    to.text(actor).text(entry.body).bytes(entry.leaf).run();
  });
}

std::optional<Appointment> SqliteStore::Turn::fetch_appointment(AppointmentId id) {
  return fetch<Appointment>(sql_.fetch_appointment, appointment_from, id.value);
}

std::optional<Appointment> SqliteStore::Turn::fetch_appointment_by_code(std::string_view code) {
  return fetch<Appointment>(sql_.fetch_appointment_by_code, appointment_from, std::string{code});
}

std::optional<Lead> SqliteStore::Turn::fetch_lead(LeadId id) {
  return fetch<Lead>(sql_.fetch_lead, lead_from, id.value);
}

std::optional<Task> SqliteStore::Turn::fetch_task(TaskId id) {
  return fetch<Task>(sql_.fetch_task, task_from, id.value);
}

std::optional<Conversation> SqliteStore::Turn::fetch_conversation(ConversationId id) {
  return fetch<Conversation>(sql_.fetch_conversation, conversation_from, id.value);
}

std::optional<Conversation> SqliteStore::Turn::fetch_conversation_by_token(
    const Digest& token_hash) {
  return fetch<Conversation>(sql_.fetch_conversation_by_token, conversation_from, token_hash);
}

SqliteStore::SqliteStore(const SqliteSettings& settings, RandomSource& random,
                         VehicleObserver* observer)
    : settings_(settings),
      owner_(settings.path),
      random_(random),
      database_([&] {
        auto database = open_for_writing(settings);
        migrate(*database);
        return database;
      }()),
      statements_(*database_) {
  sqlite3_wal_hook(
      database_->getHandle(),
      [](void* pages, sqlite3*, const char*, int count) {
        *static_cast<int*>(pages) = count;
        return SQLITE_OK;
      },
      &wal_pages_);
  tables_.observe(observer);
  load(*database_, tables_, cursor_);
  tables_.forget_undo();
}

SqliteStore::~SqliteStore() {
  abandon();
}

std::unique_ptr<Transaction> SqliteStore::begin(Instant wall_now) {
  spoiled_ = false;
  return std::make_unique<Turn>(*this, wall_now);
}

void SqliteStore::flush() {
  if (spoiled_) {
    throw StoreError(StoreError::Kind::unavailable, "a turn of the batch was rolled back");
  }
  if (open_batch_) {
    try {
      Binder(statements_.commit).run();
    } catch (const SQLite::Exception& error) {
      abandon();
      throw store_error(error);
    }
    open_batch_ = false;
  }
  tables_.forget_undo();
}

void SqliteStore::abandon() noexcept {
  tables_.undo_all();
  if (!open_batch_) return;
  open_batch_ = false;
  // After a full disk SQLite has rolled back by itself, and there is nothing to roll back.
  if (sqlite3_get_autocommit(database_->getHandle()) != 0) return;
  statements_.rollback.tryReset();
  statements_.rollback.tryExecuteStep();
  statements_.rollback.tryReset();
}

void SqliteStore::try_writing() {
  guarded([&] {
    SQLite::Transaction transaction(*database_);
    database_->exec("PRAGMA user_version=" + std::to_string(sqlite_schema_version()));
    transaction.commit();
  });
}

void SqliteStore::tidy() {
  tables_.evict(settings_.conversations_hot_max);
  if (wal_pages_ < static_cast<int>(settings_.wal_pages_checkpoint)) return;
  // Busy readers leave a rest, which the next call takes; only corruption or I/O errors matter, and
  // those the next commit reports.
  sqlite3_wal_checkpoint_v2(database_->getHandle(), nullptr, SQLITE_CHECKPOINT_PASSIVE, nullptr,
                            nullptr);
}

}  // namespace

std::unique_ptr<Store> open_sqlite_store(const SqliteSettings& settings, RandomSource& random,
                                         VehicleObserver* observer) {
  try {
    return std::make_unique<SqliteStore>(settings, random, observer);
  } catch (const SQLite::Exception& error) {
    throw store_error(error);
  }
}

}  // namespace kept::inventory
