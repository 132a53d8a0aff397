#include "inventory/store/hot_transaction.h"

#include <algorithm>
#include <array>

namespace kept::inventory {

HotTransaction::HotTransaction(HotTables& tables, StoreCursor& cursor, RandomSource& random,
                               Instant wall_now)
    : Transaction(++cursor.turns, std::max(wall_now, cursor.last_at)),
      tables_(tables),
      cursor_(cursor),
      random_(random) {}

template <typename Row>
decltype(Row::id) HotTransaction::keep(Row row, RowKind kind) {
  wrote();
  const bool added = !row.id;
  if (added) row.id.value = next_id(kind);
  const auto id = row.id;
  save(row, added ? nullptr : found(row));
  tables_.put(std::move(row));
  return id;
}

template RooftopId HotTransaction::keep(Rooftop, RowKind);
template StaffId HotTransaction::keep(Staff, RowKind);
template VehicleId HotTransaction::keep(Vehicle, RowKind);
template HoldId HotTransaction::keep(Hold, RowKind);
template AppointmentId HotTransaction::keep(Appointment, RowKind);
template LeadId HotTransaction::keep(Lead, RowKind);
template TaskId HotTransaction::keep(Task, RowKind);
template ConversationId HotTransaction::keep(Conversation, RowKind);

const Appointment* HotTransaction::appointment(AppointmentId id) {
  if (const auto* const row = tables_.appointment(id)) return row;
  const auto fetched = fetch_appointment(id);
  if (!fetched) return nullptr;
  tables_.put(*fetched);
  return tables_.appointment(id);
}

const Appointment* HotTransaction::appointment_by_code(std::string_view code) {
  if (const auto* const row = tables_.appointment_by_code(code)) return row;
  const auto fetched = fetch_appointment_by_code(code);
  if (!fetched) return nullptr;
  tables_.put(*fetched);
  return tables_.appointment(fetched->id);
}

const Lead* HotTransaction::lead(LeadId id) {
  if (const auto* const row = tables_.lead(id)) return row;
  const auto fetched = fetch_lead(id);
  if (!fetched) return nullptr;
  tables_.put(*fetched);
  return tables_.lead(id);
}

const Task* HotTransaction::task(TaskId id) {
  if (const auto* const row = tables_.task(id)) return row;
  const auto fetched = fetch_task(id);
  if (!fetched) return nullptr;
  tables_.put(*fetched);
  return tables_.task(id);
}

const Conversation* HotTransaction::conversation(ConversationId id) {
  if (const auto* const row = tables_.conversation(id)) return row;
  const auto fetched = fetch_conversation(id);
  if (!fetched) return nullptr;
  tables_.put(*fetched);
  return tables_.conversation(id);
}

const Conversation* HotTransaction::conversation_by_token(const Digest& token_hash) {
  if (const auto* const row = tables_.conversation_by_token(token_hash)) return row;
  const auto fetched = fetch_conversation_by_token(token_hash);
  if (!fetched) return nullptr;
  tables_.put(*fetched);
  return tables_.conversation(fetched->id);
}

EntrySeq HotTransaction::append(RooftopId rooftop, EntryKind kind, const Actor& actor,
                                EntryBody body) {
  wrote();
  auto& last = cursor_.last_entry[rooftop.value];
  const Entry entry{rooftop, last + 1, now(), kind, actor, std::move(body).take(), {}};
  const auto seq_appended = entry.seq;
  save(entry);
  tables_.on_undo([&cursor = cursor_, rooftop, seq = last, at = cursor_.last_at] {
    cursor.last_entry[rooftop.value] = seq;
    cursor.last_at = at;
  });
  last = seq_appended;
  cursor_.last_at = now();
  return seq_appended;
}

EntrySeq HotTransaction::last_entry(RooftopId rooftop) {
  const auto found = cursor_.last_entry.find(rooftop.value);
  return found == cursor_.last_entry.end() ? 0 : found->second;
}

Salt HotTransaction::mint_salt() {
  Salt salt;
  random_.fill(salt);
  return salt;
}

std::string HotTransaction::mint_code() {
  // Crockford's base 32: no I, L, O, U.
  constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  std::array<std::uint8_t, 8> bytes{};
  random_.fill(bytes);
  std::string code;
  for (const auto byte : bytes) code += alphabet[byte & 31];
  return code;
}

}  // namespace kept::inventory
