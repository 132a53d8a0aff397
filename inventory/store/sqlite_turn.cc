#include "inventory/store/sqlite_turn.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <span>
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
  for (const auto id : unlinked_) row(sql_.last_message).id(id).number(talk_of(id).last_message());
  constexpr std::size_t enough = 24'000;  // to be worth waking the scribe for
  if (batch_.rows.size() >= enough) batch_.scribe.write(batch_.rows);
  committed_ = true;
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

SqliteTalk& SqliteTurn::talk_of(ConversationId id) {
  if (auto* const known = batch_.talks.find(id.value)) return *known;
  auto talk = ask([&] {
    return guarded([&] {
      SqliteTalk found;
      auto& statement = sql_.talk;
      Binder(statement).id(id);
      while (statement.executeStep()) {
        found.messages.push_back(statement.getColumn(0).getInt64());
        found.spoken.push_back(hash_of(text_at(statement, 1)));
      }
      statement.reset();
      std::reverse(found.messages.begin(), found.messages.end());
      std::reverse(found.spoken.begin(), found.spoken.end());
      return found;
    });
  });
  return batch_.talks.put(id.value, std::move(talk));
}

std::optional<Message> SqliteTurn::message_by_client_id(ConversationId id,
                                                        std::string_view client_id) {
  if (client_id.empty()) return std::nullopt;
  const auto& talk = talk_of(id);
  const auto hash = hash_of(client_id);
  for (auto one = talk.spoken.begin();; ++one) {
    one = std::find(one, talk.spoken.end(), hash);
    if (one == talk.spoken.end()) return std::nullopt;
    const auto row = talk.messages[static_cast<std::size_t>(one - talk.spoken.begin())];
    auto message = fetch<Message>(sql_.fetch_message, message_from, row);
    if (message && message->client_id == client_id) return message;
  }
}

std::vector<Message> SqliteTurn::messages_after(ConversationId id, std::int64_t seq,
                                                std::size_t most) {
  const auto& all = talk_of(id).messages;
  const auto first = std::min(static_cast<std::size_t>(std::max<std::int64_t>(seq, 0)), all.size());
  const auto wanted = std::span(all).subspan(first).first(std::min(most, all.size() - first));
  if (wanted.empty()) return {};
  return ask([&] {
    return guarded([&] {
      std::vector<Message> messages;
      for (const auto row : wanted) {
        Binder(sql_.fetch_message).number(row);
        if (sql_.fetch_message.executeStep()) messages.push_back(message_from(sql_.fetch_message));
        sql_.fetch_message.reset();
      }
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

void SqliteTurn::add(const Message& message) {
  wrote();
  if (message_by_client_id(message.conversation, message.client_id)) {
    throw StoreError(StoreError::Kind::constraint, "a message of that id is there");
  }
  auto& talk = talk_of(message.conversation);
  if (message.seq != static_cast<std::int64_t>(talk.messages.size()) + 1) {
    throw StoreError(StoreError::Kind::constraint, "a message does not follow the one before it");
  }
  const auto previous = talk.last_message();
  const auto id = cursor().next_message++;
  talk.messages.push_back(id);
  talk.spoken.push_back(hash_of(message.client_id));
  unlinked_.push_back(message.conversation);
  auto to = row(sql_.message);
  to.id(message.conversation).number(message.seq).at(message.at).text(to_string(message.author));
  to.reference(message.staff);
  message.client_id.empty() ? to.nothing() : to.text(message.client_id);
  to.number(id).number(message.entry);
  previous == 0 ? to.nothing() : to.number(previous);
  to.bytes(message.salt).text(message.text).text(message.body);
}

void SqliteTurn::add(const DoneCommand& done, const Actor& actor, std::string_view id) {
  wrote();
  row(sql_.command).text(to_string(actor)).text(id).bytes(done.content).text(done.answer);
}

FeedId SqliteTurn::put(const FeedMark& given) {
  wrote();
  FeedMark mark = given;
  if (!given.id) mark.id.value = next_id(RowKind::feed);
  bind(row(sql_.feed.for_row(!given.id)), mark);
  return mark.id;
}

void SqliteTurn::put(const StaffSession& session) {
  wrote();
  row(sql_.session)
      .bytes(session.token_hash)
      .id(session.staff)
      .at(session.opened_at)
      .at(session.expires_at);
}

void SqliteTurn::drop_staff_session(const Digest& token_hash) {
  wrote();
  row(sql_.drop_session).bytes(token_hash);
}

void SqliteTurn::drop_lapsed_staff_sessions(Instant now) {
  wrote();
  row(sql_.drop_lapsed_sessions).at(now);
}

void SqliteTurn::save(const Rooftop& rooftop, const Rooftop* before) {
  bind(row(sql_.rooftop.for_row(before == nullptr)), rooftop);
}

void SqliteTurn::save(const Staff& staff, const Staff* before) {
  bind(row(sql_.staff.for_row(before == nullptr)), staff);
}

void SqliteTurn::save(const Vehicle& vehicle, const Vehicle* before) {
  if (before == nullptr || !only_seen_anew(*before, vehicle)) {
    return bind(row(sql_.vehicle.for_row(before == nullptr)), vehicle);
  }
  row(sql_.vehicle_seen)
      .id(vehicle.id)
      .at(vehicle.seen_at)
      .text(to_string(vehicle.seen_by))
      .number(vehicle.seen_entry);
}

void SqliteTurn::save(const Hold& hold, const Hold* before) {
  bind(row(sql_.hold.for_row(before == nullptr)), hold);
}

void SqliteTurn::save(const Appointment& appointment, const Appointment* before) {
  bind(row(sql_.appointment.for_row(before == nullptr)), appointment);
  if (before != nullptr && before->open()) row(sql_.drop_cells).id(appointment.id);
  if (!appointment.open()) return;
  const auto buffer = rooftop(appointment.rooftop)->policies.buffer;
  for (const auto cell : cells_of(appointment, buffer)) {
    row(sql_.cell).id(appointment.staff).number(cell).id(appointment.id);
  }
}

void SqliteTurn::save(const Lead& lead, const Lead* before) {
  bind(row(sql_.lead.for_row(before == nullptr)), lead);
}

void SqliteTurn::save(const Task& task, const Task* before) {
  bind(row(sql_.task.for_row(before == nullptr)), task);
}

void SqliteTurn::save(const Conversation& conversation, const Conversation* before) {
  if (before == nullptr) {
    batch_.talks.put(conversation.id.value, {});
    batch_.tokens.add(conversation.token_hash);
  }
  const auto last_message = talk_of(conversation.id).last_message();
  std::erase(unlinked_, conversation.id);
  if (before == nullptr || !only_turned(*before, conversation)) {
    return bind(row(sql_.conversation.for_row(before == nullptr)), conversation, last_message);
  }
  auto to = row(sql_.conversation_turn);
  to.id(conversation.id).at(conversation.last_at).number(conversation.last_seq);
  to.number(conversation.visitor_seq).number(conversation.answer_seq).text(conversation.state);
  last_message == 0 ? to.nothing() : to.number(last_message);
}

void SqliteTurn::save(const Entry& entry) {
  auto to = row(sql_.entry);
  to.number(entry_key(entry.rooftop, entry.seq)).at(entry.at).text(to_string(entry.kind));
  to.text(to_string(entry.actor)).hashed(canonical_head(entry), entry.body);
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
