#include "inventory/store/sqlite_turn.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <utility>

#include "inventory/store/cells.h"
#include "inventory/store/sqlite_file.h"
#include "inventory/store/sqlite_rows.h"
#include "inventory/store/text_codec.h"

namespace kept::inventory {
namespace {

// Runs `work`, gives SQLite's errors our names.
template <typename Work>
auto guarded(Work&& work) {
  try {
    return work();
  } catch (const SQLite::Exception& error) {
    throw store_error(error);
  }
}

void bind_value(Binder& to, std::int64_t value) {
  to.number(value);
}
void bind_value(Binder& to, const std::string& value) {
  to.text(value);
}
void bind_value(Binder& to, const Digest& value) {
  to.bytes(value);
}

bool only_seen_anew(const Vehicle& before, const Vehicle& after) {
  return before.spec == after.spec && before.status == after.status &&
         before.sold_here == after.sold_here && before.dropped_since == after.dropped_since &&
         before.state_entry == after.state_entry && before.rooftop == after.rooftop;
}

bool only_turned(const Conversation& before, const Conversation& after) {
  return before.rooftop == after.rooftop && before.taken_by == after.taken_by &&
         before.page_vehicle == after.page_vehicle && before.lead == after.lead &&
         before.moving_to == after.moving_to;
}

// Keeps the texts of a row in the erasable place.
void add_words(SqliteStatements& sql, std::int64_t id, const Salt& salt, const std::string& text,
               const std::string& body) {
  Binder(sql.words).number(id).bytes(salt).text(text).text(body).run();
}

std::size_t hash_of(std::string_view client_id) {
  return std::hash<std::string_view>{}(client_id);
}

}  // namespace

std::uint64_t TokenStarts::start_of(const Digest& token_hash) {
  std::uint64_t start = 0;
  std::memcpy(&start, token_hash.data(), sizeof start);
  return start;
}

void TokenStarts::load(SQLite::Database& database) {
  SQLite::Statement rows(database, "SELECT token_hash FROM conversation");
  while (rows.executeStep()) {
    Digest hash{};
    std::memcpy(hash.data(), rows.getColumn(0).getBlob(), hash.size());
    loaded_.push_back(start_of(hash));
  }
  std::sort(loaded_.begin(), loaded_.end());
}

bool TokenStarts::may_hold(const Digest& token_hash) const {
  const auto start = start_of(token_hash);
  return added_.contains(start) || std::binary_search(loaded_.begin(), loaded_.end(), start);
}

SqliteTurn::SqliteTurn(SqliteBatch& batch, HotTables& tables, StoreCursor& cursor,
                       RandomSource& random, Instant wall_now, Store& store, bool& spoiled)
    : HotTransaction(tables, cursor, random, wall_now),
      batch_(batch),
      sql_(batch.sql),
      store_(store),
      spoiled_(spoiled) {}

SqliteTurn::~SqliteTurn() {
  if (!wrote_ || committed_) return;
  store_.abandon();
  spoiled_ = true;
}

void SqliteTurn::commit() {
  committed_ = true;
  batch_.scribe.write(batch_.rows);
}

template <typename Row, typename From, typename... Values>
std::optional<Row> SqliteTurn::fetch(SQLite::Statement& statement, From from,
                                     const Values&... values) {
  return ask([&] {
    return guarded([&]() -> std::optional<Row> {
      Binder to(statement);
      (bind_value(to, values), ...);
      std::optional<Row> row;
      if (statement.executeStep()) row = from(statement);
      statement.reset();
      return row;
    });
  });
}

const ClientIds& SqliteTurn::client_ids_of(ConversationId id) {
  if (const auto* const known = batch_.client_ids.find(id.value)) return *known;
  auto ids = ask([&] {
    return guarded([&] {
      ClientIds found;
      auto& statement = sql_.client_ids;
      Binder(statement).id(id);
      while (statement.executeStep()) found.push_back(hash_of(text_at(statement, 0)));
      statement.reset();
      return found;
    });
  });
  return batch_.client_ids.put(id.value, std::move(ids));
}

std::optional<Message> SqliteTurn::message_by_client_id(ConversationId id,
                                                        std::string_view client_id) {
  const auto& known = client_ids_of(id);
  if (std::find(known.begin(), known.end(), hash_of(client_id)) == known.end()) {
    return std::nullopt;
  }
  return fetch<Message>(sql_.message_by_client_id, message_from, id.value, std::string{client_id});
}

std::vector<Message> SqliteTurn::messages_after(ConversationId id, std::int64_t seq,
                                                std::size_t most) {
  return ask([&] {
    return guarded([&] {
      std::vector<Message> messages;
      Binder(sql_.messages_after).id(id).number(seq).number(static_cast<std::int64_t>(most));
      while (sql_.messages_after.executeStep()) {
        messages.push_back(message_from(sql_.messages_after));
      }
      sql_.messages_after.reset();
      return messages;
    });
  });
}

std::optional<DoneCommand> SqliteTurn::done_command(const Actor& actor, std::string_view id) {
  const auto from = [](SQLite::Statement& row) {
    DoneCommand done;
    std::memcpy(done.content.data(), row.getColumn(0).getBlob(), done.content.size());
    done.answer = text_at(row, 1);
    return done;
  };
  return fetch<DoneCommand>(sql_.done_command, from, to_string(actor), std::string{id});
}

std::optional<FeedMark> SqliteTurn::last_feed(RooftopId id) {
  return fetch<FeedMark>(sql_.last_feed, feed_from, id.value);
}

std::vector<FeedMark> SqliteTurn::feeds_applying() {
  return ask([&] {
    return guarded([&] {
      std::vector<FeedMark> marks;
      sql_.feeds_applying.tryReset();
      while (sql_.feeds_applying.executeStep()) marks.push_back(feed_from(sql_.feeds_applying));
      sql_.feeds_applying.reset();
      return marks;
    });
  });
}

bool SqliteTurn::has_task(VehicleId about, TaskKind kind, EntrySeq since) {
  const auto yes = [](SQLite::Statement&) { return true; };
  return fetch<bool>(sql_.has_task, yes, about.value, std::string{to_string(kind)}, since)
      .has_value();
}

std::optional<StaffSession> SqliteTurn::staff_session(const Digest& token_hash) {
  const auto from = [&](SQLite::Statement& row) {
    return StaffSession{token_hash, StaffId{row.getColumn(1).getInt64()}, instant_at(row, 2),
                        instant_at(row, 3)};
  };
  return fetch<StaffSession>(sql_.staff_session, from, token_hash);
}

void SqliteTurn::add(const Message& row) {
  wrote();
  if (!row.client_id.empty()) {
    // Asked for in any case before an id is used; here for a store used otherwise.
    client_ids_of(row.conversation);
    batch_.client_ids.find(row.conversation.value)->push_back(hash_of(row.client_id));
  }
  later([&sql = sql_, row, words = cursor().next_words++] {
    add_words(sql, words, row.salt, row.text, row.body);
    Binder to(sql.message);
    to.id(row.conversation).number(row.seq).at(row.at).name(to_string(row.author));
    to.reference(row.staff);
    row.client_id.empty() ? to.nothing() : to.text(row.client_id);
    to.number(words).number(row.entry).run();
  });
}

void SqliteTurn::add(const DoneCommand& row, const Actor& actor, std::string_view id) {
  wrote();
  later([&sql = sql_, row, who = to_string(actor), key = std::string{id}] {
    Binder(sql.command).text(who).text(key).bytes(row.content).text(row.answer).run();
  });
}

FeedId SqliteTurn::put(const FeedMark& row) {
  wrote();
  FeedMark mark = row;
  if (!row.id) mark.id.value = next_id(RowKind::feed);
  later([&sql = sql_, mark, is_new = !row.id] {
    Binder to(sql.feed.for_row(is_new));
    bind(to, mark);
    to.run();
  });
  return mark.id;
}

void SqliteTurn::put(const StaffSession& row) {
  wrote();
  later([&sql = sql_, row] {
    Binder to(sql.session);
    to.bytes(row.token_hash).id(row.staff).at(row.opened_at).at(row.expires_at).run();
  });
}

void SqliteTurn::drop_staff_session(const Digest& token_hash) {
  wrote();
  later([&sql = sql_, token_hash] { Binder(sql.drop_session).bytes(token_hash).run(); });
}

void SqliteTurn::drop_lapsed_staff_sessions(Instant now) {
  wrote();
  later([&sql = sql_, now] { Binder(sql.drop_lapsed_sessions).at(now).run(); });
}

void SqliteTurn::save(const Rooftop& row, const Rooftop* before) {
  later([&sql = sql_, row, is_new = before == nullptr] {
    const RooftopTexts texts(row);
    Binder to(sql.rooftop.for_row(is_new));
    bind(to, row, texts);
    to.run();
  });
}

void SqliteTurn::save(const Staff& row, const Staff* before) {
  later([&sql = sql_, row, is_new = before == nullptr] {
    const auto shifts = encode_hours(row.shifts);
    Binder to(sql.staff.for_row(is_new));
    bind(to, row, shifts);
    to.run();
  });
}

void SqliteTurn::save(const Vehicle& row, const Vehicle* before) {
  if (before != nullptr && only_seen_anew(*before, row)) {
    later([&sql = sql_, id = row.id, at = row.seen_at, by = row.seen_by, entry = row.seen_entry] {
      Binder(sql.vehicle_seen).id(id).at(at).name(to_string(by)).number(entry).run();
    });
    return;
  }
  later([&sql = sql_, row, is_new = before == nullptr] {
    const VehicleTexts texts(row);
    Binder to(sql.vehicle.for_row(is_new));
    bind(to, row, texts);
    to.run();
  });
}

void SqliteTurn::save(const Hold& row, const Hold* before) {
  later([&sql = sql_, row, is_new = before == nullptr] {
    Binder to(sql.hold.for_row(is_new));
    bind(to, row);
    to.run();
  });
}

void SqliteTurn::save(const Appointment& row, const Appointment* before) {
  const bool is_new = before == nullptr;
  const bool was_open = before != nullptr && before->open();
  std::vector<std::int64_t> cells;
  if (row.open()) cells = cells_of(row, rooftop(row.rooftop)->policies.buffer);
  later([&sql = sql_, row, is_new, was_open, cells = std::move(cells)] {
    Binder to(sql.appointment.for_row(is_new));
    bind(to, row);
    to.run();
    if (was_open) Binder(sql.drop_cells).id(row.id).run();
    for (const auto cell : cells) Binder(sql.cell).id(row.staff).number(cell).id(row.id).run();
  });
}

void SqliteTurn::save(const Lead& row, const Lead* before) {
  const auto words = before == nullptr ? cursor().next_words++ : 0;
  later([&sql = sql_, row, words, is_new = before == nullptr] {
    const auto personal = personal_text(row);
    if (is_new) {
      add_words(sql, words, row.salt, personal, {});
    } else {
      Binder(sql.words_of_lead).id(row.id).bytes(row.salt).text(personal).run();
    }
    Binder to(sql.lead.for_row(is_new));
    bind(to, row, words);
    to.run();
  });
}

void SqliteTurn::save(const Task& row, const Task* before) {
  const auto words = before == nullptr ? cursor().next_words++ : 0;
  later([&sql = sql_, row, words, is_new = before == nullptr] {
    if (is_new) {
      add_words(sql, words, row.salt, row.text, {});
    } else {
      Binder(sql.words_of_task).id(row.id).bytes(row.salt).text(row.text).run();
    }
    Binder to(sql.task.for_row(is_new));
    bind(to, row, words);
    to.run();
  });
}

void SqliteTurn::save(const Conversation& row, const Conversation* before) {
  if (before == nullptr) {
    batch_.client_ids.put(row.id.value, {});
    batch_.tokens.add(row.token_hash);
  }
  if (before != nullptr && only_turned(*before, row)) {
    later([&sql = sql_, id = row.id, last_at = row.last_at, last_seq = row.last_seq,
           visitor_seq = row.visitor_seq, answer_seq = row.answer_seq, state = row.state] {
      Binder to(sql.conversation_turn);
      to.id(id).at(last_at).number(last_seq).number(visitor_seq);
      to.number(answer_seq).text(state).run();
    });
    return;
  }
  later([&sql = sql_, row, is_new = before == nullptr] {
    Binder to(sql.conversation.for_row(is_new));
    bind(to, row);
    to.run();
  });
}

void SqliteTurn::save(Entry entry) {
  later([&sql = sql_, entry = std::move(entry)] {
    const auto leaf = leaf_of(entry);
    const auto actor = to_string(entry.actor);
    Binder to(sql.entry);
    to.number(entry_key(entry.rooftop, entry.seq)).at(entry.at).name(to_string(entry.kind));
    to.text(actor).text(entry.body).bytes(leaf).run();
  });
}

std::optional<Appointment> SqliteTurn::fetch_appointment(AppointmentId id) {
  return fetch<Appointment>(sql_.fetch_appointment, appointment_from, id.value);
}

std::optional<Appointment> SqliteTurn::fetch_appointment_by_code(std::string_view code) {
  return fetch<Appointment>(sql_.fetch_appointment_by_code, appointment_from, std::string{code});
}

std::optional<Lead> SqliteTurn::fetch_lead(LeadId id) {
  return fetch<Lead>(sql_.fetch_lead, lead_from, id.value);
}

std::optional<Task> SqliteTurn::fetch_task(TaskId id) {
  return fetch<Task>(sql_.fetch_task, task_from, id.value);
}

std::optional<Conversation> SqliteTurn::fetch_conversation(ConversationId id) {
  return fetch<Conversation>(sql_.fetch_conversation, conversation_from, id.value);
}

std::optional<Conversation> SqliteTurn::fetch_conversation_by_token(const Digest& token_hash) {
  if (!batch_.tokens.may_hold(token_hash)) return std::nullopt;
  return fetch<Conversation>(sql_.fetch_conversation_by_token, conversation_from, token_hash);
}

}  // namespace kept::inventory
