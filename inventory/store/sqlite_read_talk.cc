// Conversations, their transcripts and the search over them.
#include <algorithm>

#include "inventory/store/sqlite_read_search.h"
#include "inventory/store/sqlite_read_tables.h"
#include "inventory/store/sqlite_rows.h"

namespace kept::inventory {
namespace {

// Of a message.
constexpr int text_column = 10;

const std::string waiting = "(c.taken_by IS NOT NULL AND c.visitor_seq > c.answer_seq)";

// The newest conversations of rooftop ?1, at most ?2, from which filters and searches choose.
const std::string newest =
    " FROM (SELECT id, lead, taken_by, last_at, visitor_seq, answer_seq, last_message"
    " FROM conversation"
    " WHERE rooftop = ?1 ORDER BY id DESC LIMIT ?2) c ";

const std::string& filter_sql(ConversationFilter filter) {
  static const std::string sql[] = {
      newest + "WHERE (c.taken_by IS NOT NULL OR c.last_at >= ?3)",
      newest + "WHERE ?3 = ?3 AND " + waiting,
      newest + "WHERE ?3 = ?3 AND c.taken_by IS NOT NULL",
      newest + "WHERE ?3 = ?3",
  };
  return sql[static_cast<std::size_t>(filter)];
}

struct FilterStatements {
  std::string count;
  std::string list;
};

const FilterStatements& statements(ConversationFilter filter) {
  const auto made = [](ConversationFilter of) {
    const auto& from = filter_sql(of);
    return FilterStatements{"SELECT count(*)" + from,
                            "SELECT c.id" + from + " ORDER BY " + waiting +
                                " DESC, c.last_at DESC, c.id DESC LIMIT ?4 OFFSET ?5"};
  };
  static const FilterStatements all[] = {
      made(ConversationFilter::open), made(ConversationFilter::waiting),
      made(ConversationFilter::taken), made(ConversationFilter::all)};
  return all[static_cast<std::size_t>(filter)];
}

}  // namespace

Lead SqliteReadStore::lead(LeadId id) {
  static const std::string sql = "SELECT * FROM lead WHERE id = ?";
  Cursor cursor(connection_, sql, id);
  return cursor.next() ? lead_from(cursor.row()) : Lead{};
}

ConversationRow SqliteReadStore::row_of(Conversation conversation) {
  ConversationRow row;
  row.lead = lead(conversation.lead);
  const auto last = transcript(conversation.id, 0, 1);
  if (!last.empty()) {
    row.last_text = last.back().message.text;
    row.last_erased = last.back().erased;
    row.last_author = last.back().message.author;
  }
  if (conversation.taken_by) row.taken_by_name = staff_name(conversation.taken_by);
  if (conversation.page_vehicle) {
    const auto seen = vehicle(conversation.page_vehicle);
    if (seen) row.vehicle_title = title(seen->spec);
  }
  row.conversation = std::move(conversation);
  return row;
}

Listing<ConversationRow> SqliteReadStore::conversations(RooftopId id, ConversationFilter filter,
                                                        Instant active_since, Slice slice) {
  const auto& sql = statements(filter);
  const auto window = limits_.conversations_searched_max;
  Listing<ConversationRow> listing;
  {
    Cursor cursor(connection_, sql.count, id, window, active_since);
    if (cursor.next()) cursor >> listing.total;
  }
  std::vector<ConversationId> found;
  {
    Cursor cursor(connection_, sql.list, id, window, active_since, slice.most, slice.first);
    for (ConversationId one; cursor.next(); found.push_back(one)) cursor >> one;
  }
  for (const auto one : found) {
    if (auto row = conversation(id, one)) listing.rows.push_back(*std::move(row));
  }
  return listing;
}

std::optional<ConversationRow> SqliteReadStore::conversation(RooftopId rooftop, ConversationId id) {
  static const std::string sql = "SELECT c.* FROM conversation c WHERE c.rooftop = ? AND c.id = ?";
  std::optional<Conversation> found;
  {
    Cursor cursor(connection_, sql, rooftop, id);
    if (cursor.next()) found = conversation_from(cursor.row());
  }
  if (!found) return std::nullopt;
  return row_of(*std::move(found));
}

// The whole window is looked through for the total; only the slice's rows are then read.
Listing<ConversationRow> SqliteReadStore::search(RooftopId id,
                                                 const std::vector<std::string>& words,
                                                 Slice slice) {
  if (words.empty()) return conversations(id, ConversationFilter::all, Instant{}, slice);
  static const std::string every_word = contains_all("w.text", 3);
  static const std::string sql =
      "SELECT c.id, (WITH RECURSIVE line (id) AS (SELECT c.last_message"
      " UNION ALL SELECT m.previous FROM line JOIN message m USING (id)"
      " WHERE m.previous IS NOT NULL)"
      " SELECT count(*) FROM line JOIN message w USING (id) WHERE " +
      every_word + ") AS matches, EXISTS (SELECT 1 FROM lead w WHERE w.id = c.lead AND " +
      every_word + ") AS of_lead" + newest + "WHERE matches > 0 OR of_lead ORDER BY c.id DESC";
  struct Match {
    ConversationId id;
    std::int64_t count = 0;
  };
  std::vector<Match> matches;
  {
    const auto like = like_patterns(words);
    Cursor cursor(connection_, sql, id, limits_.conversations_searched_max, like[0], like[1],
                  like[2], like[3], like[4], like[5], like[6], like[7]);
    while (cursor.next()) {
      Match match;
      cursor >> match.id >> match.count;
      matches.push_back(match);
    }
  }
  Listing<ConversationRow> listing;
  listing.total = static_cast<std::int64_t>(matches.size());
  const auto end = std::min(listing.total, slice.first + slice.most);
  for (auto i = slice.first; i < end; ++i) {
    const auto& match = matches[static_cast<std::size_t>(i)];
    auto row = conversation(id, match.id);
    if (!row) continue;
    row->matches = match.count;
    listing.rows.push_back(*std::move(row));
  }
  return listing;
}

// A message names the one before it, so that the rows come from the last one backwards without
// being sorted, and no more of them are read than are wanted.
std::vector<TranscriptLine> SqliteReadStore::transcript(ConversationId id, std::int64_t before,
                                                        std::size_t most) {
  static const std::string sql =
      "WITH RECURSIVE line (id) AS (SELECT last_message FROM conversation WHERE id = ?1"
      " UNION ALL SELECT m.previous FROM line JOIN message m USING (id)"
      " WHERE m.previous IS NOT NULL)"
      " SELECT m.* FROM line CROSS JOIN message m USING (id) WHERE ?2 = 0 OR m.seq < ?2 LIMIT ?3";
  std::vector<TranscriptLine> lines;
  {
    Cursor cursor(connection_, sql, id, before, static_cast<std::int64_t>(most));
    while (cursor.next()) {
      TranscriptLine line;
      line.message = message_from(cursor.row());
      line.erased = cursor.row().isColumnNull(text_column);
      lines.push_back(std::move(line));
    }
  }
  std::reverse(lines.begin(), lines.end());
  for (auto& line : lines) {
    if (line.message.staff) line.staff_name = staff_name(line.message.staff);
  }
  return lines;
}

}  // namespace kept::inventory
