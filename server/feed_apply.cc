#include "server/feed_apply.h"

#include <algorithm>
#include <thread>

#include "server/clock.h"
#include "server/writer_call.h"

namespace kept::server {

using inventory::FeedMark;
using inventory::Ledger;
using std::chrono::nanoseconds;

namespace {

constexpr std::size_t chunk_rows_min = 4;
constexpr std::chrono::milliseconds retry_after{200};

}  // namespace

std::chrono::microseconds FeedApply::chunk_time() const {
  const bool is_beside = pace_.beside_pages.count() > 0 && hub_.has_listeners();
  return is_beside ? pace_.beside_pages : pace_.chunk_time;
}

std::size_t FeedApply::chunk_rows() const {
  const auto time = chunk_time();
  if (time.count() == 0) return pace_.rows_max;
  const auto fitting = static_cast<double>(time.count()) / micros_per_row_;
  return std::clamp(static_cast<std::size_t>(fitting), std::min(chunk_rows_min, pace_.rows_max),
                    pace_.rows_max);
}

std::optional<JobFailure> FeedApply::turn(FeedMark& mark, const Act& act) {
  const auto give_up = steady_nanos() + nanoseconds{pace_.retry_for}.count();
  for (;;) {
    FeedMark next;
    inventory::EntrySeq entry = 0;
    const auto failure = call_writer(writer_, [&](inventory::Transaction& tx) {
      next = mark;
      Ledger ledger(tx, {inventory::Actor::Kind::feed, mark.id.value});
      act(ledger, next);
      entry = tx.last_entry(mark.rooftop);
    });
    if (!failure) {
      mark = next;
      hub_.changed(mark.rooftop, topic_vehicles | topic_tasks, entry);
      return std::nullopt;
    }
    if (*failure == JobFailure::broken || stopping_) return failure;
    if (steady_nanos() > give_up) return failure;
    std::this_thread::sleep_for(retry_after);
  }
}

std::optional<JobFailure> FeedApply::chunk(FeedMark& mark, std::size_t rows, const Act& act) {
  std::int64_t ran = 0;
  const auto failure = turn(mark, [&](Ledger& ledger, FeedMark& next) {
    const auto start = steady_nanos();
    act(ledger, next);
    ran = steady_nanos() - start;
  });
  if (failure) return failure;
  const auto micros = static_cast<double>(ran) / 1000 / static_cast<double>(rows);
  micros_per_row_ = 0.7 * micros_per_row_ + 0.3 * micros;
  if (pace_.rest_percent > 0 && hub_.has_listeners())
    std::this_thread::sleep_for(nanoseconds{ran * pace_.rest_percent / 100});
  return std::nullopt;
}

std::optional<JobFailure> FeedApply::run(FeedMark& mark, const FeedWork& work,
                                         const ImportProgress& progress) {
  const auto rows_total = static_cast<std::int64_t>(work.rows.size());
  const auto total = rows_total + static_cast<std::int64_t>(work.missing.size());
  const auto making_room = turn(
      mark, [&](Ledger& ledger, FeedMark&) { ledger.transaction().expect_vehicles(work.added); });
  if (making_room) return making_room;
  while (mark.rows_done < rows_total) {
    if (stopping_) return JobFailure::stopped;
    const auto rest = work.rows.subspan(static_cast<std::size_t>(mark.rows_done));
    const auto rows = rest.first(std::min(rest.size(), chunk_rows()));
    const auto failure = chunk(mark, rows.size(), [&](Ledger& ledger, FeedMark& next) {
      ledger.apply_listed(next, rows);
    });
    if (failure) return failure;
    progress("applying", mark.rows_done, total);
  }
  for (std::size_t at = 0; at < work.missing.size();) {
    if (stopping_) return JobFailure::stopped;
    const auto rest = std::span{work.missing}.subspan(at);
    const auto vehicles = rest.first(std::min(rest.size(), chunk_rows()));
    const auto failure = chunk(mark, vehicles.size(), [&](Ledger& ledger, FeedMark& next) {
      ledger.apply_missing(next, vehicles);
    });
    if (failure) return failure;
    at += vehicles.size();
    progress("applying", rows_total + static_cast<std::int64_t>(at), total);
  }
  return turn(mark,
              [&](Ledger& ledger, FeedMark& next) { ledger.close_feed(next, work.rows_left_out); });
}

}  // namespace kept::server
