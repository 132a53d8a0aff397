#include "server/feed_import.h"

#include <algorithm>
#include <filesystem>

#include "inventory/schedule.h"
#include "server/feed_compare.h"
#include "server/feed_time.h"
#include "server/give_way.h"
#include "server/local_text.h"
#include "server/log.h"
#include "server/writer_call.h"

namespace kept::server {

using inventory::FeedMark;
using inventory::Instant;
using inventory::Ledger;
using inventory::ReadScope;
using inventory::Rooftop;
using inventory::RooftopId;
using inventory::feed::Confirmation;
using inventory::feed::FeedRefusal;
using inventory::feed::HeaderFault;

namespace {

using Outcome = ImportReport::Outcome;

constexpr inventory::Minutes clock_slack{5};

ImportReport no(std::string code, std::string text, Outcome outcome = Outcome::failed) {
  ImportReport report;
  report.outcome = outcome;
  report.code = std::move(code);
  report.text = std::move(text);
  return report;
}

std::string unknown_rooftop(const std::string& slug, const std::vector<Rooftop>& rooftops) {
  std::string known;
  for (const auto& row : rooftops) known += (known.empty() ? "" : ", ") + row.slug;
  return "There is no rooftop \"" + slug + "\". There are: " + known + ". Nothing was changed.";
}

std::string_view reason(JobFailure failure) {
  switch (failure) {
    case JobFailure::full:
      return "the disk is full";
    case JobFailure::busy:
      return "the server has too much to do";
    case JobFailure::stopped:
      return "the server is ending";
    case JobFailure::unavailable:
      return "the books cannot be written";
    case JobFailure::broken:
      break;
  }
  return "a row could not be stored";
}

}  // namespace

// One import on its way.
struct FeedImports::Feed {
  Rooftop rooftop;
  FeedMark mark;
  bool dry_run = false;
  std::string path;
  FeedFile file;
  FeedComparison comparison;
  ImportReport report;
};

// A rooftop's turn to import, for as long as it lives.
class FeedImports::Turn {
 public:
  Turn(FeedImports& imports, RooftopId rooftop)
      : imports_(imports), rooftop_(rooftop), begun_(imports.begin(rooftop)) {}
  ~Turn() {
    if (begun_) imports_.end(rooftop_);
  }
  Turn(const Turn&) = delete;
  Turn& operator=(const Turn&) = delete;
  explicit operator bool() const { return begun_; }

 private:
  FeedImports& imports_;
  RooftopId rooftop_;
  bool begun_;
};

FeedImports::FeedImports(Writer& writer, OpenBooks open, const Clock& clock, Hub& hub,
                         Metrics& metrics, std::string database, LotChanged lot_changed,
                         FeedPace pace)
    : writer_(writer),
      open_(std::move(open)),
      clock_(clock),
      database_(std::move(database)),
      lot_changed_(std::move(lot_changed)),
      hub_(hub),
      pace_(pace),
      metrics_(metrics),
      rows_(metrics.counter("kept_feed_rows_total", "Rows of feeds that went into the books.")) {
  delete_unfinished_copies(database_);
}

FeedImports::~FeedImports() {
  stop();
}

void FeedImports::stop() {
  stopping_ = true;
  if (resuming_.joinable()) resuming_.join();
}

bool FeedImports::begin(RooftopId rooftop) {
  const std::lock_guard lock(guard_);
  return running_.insert(rooftop).second;
}

void FeedImports::end(RooftopId rooftop) {
  const std::lock_guard lock(guard_);
  running_.erase(rooftop);
}

ImportReport FeedImports::import(const ImportAsked& asked, FeedCopy& copy,
                                 const ImportProgress& progress) {
  Feed feed;
  try {
    const auto books = open_();
    std::vector<Rooftop> rooftops;
    {
      const ReadScope scope(*books);
      rooftops = books->rooftops();
    }
    const auto found = std::find_if(rooftops.begin(), rooftops.end(),
                                    [&](const Rooftop& row) { return row.slug == asked.rooftop; });
    if (found == rooftops.end())
      return no("unknown_rooftop", unknown_rooftop(asked.rooftop, rooftops));
    feed.rooftop = *found;
    feed.mark.rooftop = found->id;
    feed.mark.confirmed = asked.confirmed;
    feed.mark.file = copy.digest();
    feed.mark.as_of = asked.file_time;
    feed.dry_run = asked.dry_run;
    feed.path = copy.path();
    if (!asked.as_of.empty()) {
      const auto given = read_given_time(asked.as_of, inventory::Zone::find(found->zone).value());
      if (!given.at) return no("time_not_understood", given.problem + " Nothing was changed.");
      feed.mark.as_of = *given.at;
    }
    if (feed.mark.as_of > clock_.now() + clock_slack)
      return no("time_in_the_future", "The feed's time (" + to_rfc3339(feed.mark.as_of) +
                                          ") is still to come. Nothing was changed; give the "
                                          "right one with --as-of.");
    feed.mark.as_of = std::min(feed.mark.as_of, clock_.now());
    return judge_and_apply(feed, copy, progress);
  } catch (const std::exception& error) {
    log::error("import_failed", {{"rooftop", asked.rooftop}, {"what", error.what()}});
    const bool begun = static_cast<bool>(feed.mark.id);
    return no("failed", std::string{"The import failed: "} + error.what() +
                            (begun ? ". What is in stays; the rest goes in at the next start."
                                   : ". Nothing was changed."));
  }
}

ImportReport FeedImports::judge_and_apply(Feed& feed, FeedCopy& copy,
                                          const ImportProgress& progress) {
  const Turn turn(*this, feed.rooftop.id);
  if (!turn)
    return no("import_running", "Another feed of " + feed.rooftop.name +
                                    " is being imported. Nothing was changed; try again later.");
  if (!feed.dry_run && !resume_of(feed.rooftop.id, progress))
    return no("earlier_feed_not_ended", "An earlier feed of " + feed.rooftop.name +
                                            " could not be ended. Nothing of this one was taken.");
  feed.file = read_feed_file(feed.path, feed.mark.as_of, progress);
  if (feed.file.header_fault != HeaderFault::none) {
    const auto column = feed.file.repeated_column.empty()
                            ? std::string{}
                            : " It is \"" + feed.file.repeated_column + "\".";
    return no(std::string{to_string(feed.file.header_fault)},
              std::string{sentence(feed.file.header_fault)} + column + " Nothing was changed.");
  }
  compare(feed, feed.mark.confirmed ? Confirmation::by_person : Confirmation::none, progress);
  if (feed.comparison.refusal != FeedRefusal::none) {
    refuse(feed);
  } else if (feed.dry_run) {
    feed.report.outcome = Outcome::compared;
    feed.report.code = "compared";
    feed.report.text = "Dry run: nothing was changed.";
  } else {
    copy.keep_for(feed.mark);
    feed.path = copy.path();
    FeedApply opening(writer_, hub_, pace_, stopping_);
    const auto failure = opening.turn(
        feed.mark, [](Ledger& ledger, FeedMark& next) { next.id = ledger.open_feed(next).value; });
    if (failure || !feed.mark.id) {
      std::filesystem::remove(feed.path);
      return no("not_begun", "The feed could not be begun: " +
                                 std::string{reason(failure.value_or(JobFailure::broken))} +
                                 ". Nothing was changed.");
    }
    apply(feed, progress);
  }
  metrics_
      .counter("kept_imports_total", "Feeds, by what they came to.",
               {{"outcome", feed.report.code}})
      .add();
  return feed.report;
}

void FeedImports::compare(Feed& feed, Confirmation confirmation, const ImportProgress& progress) {
  progress("comparing", 0, 0);
  const auto books = open_();
  feed.comparison =
      compare_feed(*books, feed.rooftop, feed.mark, feed.file, clock_.now(), confirmation);
  auto& report = feed.report;
  report.counts = feed.comparison.counts;
  report.seen_later = feed.comparison.seen_later;
  report.unreadable = feed.comparison.unreadable;
  report.on_the_lot = feed.comparison.on_the_lot;
  report.vanished_percent = feed.comparison.vanished_percent;
  report.rows = feed.comparison.rows;
}

void FeedImports::refuse(Feed& feed) {
  auto& report = feed.report;
  report.outcome = Outcome::refused;
  report.code = feed.comparison.refusal == FeedRefusal::older_than_last
                    ? to_string(inventory::Refusal::older_feed)
                    : to_string(feed.comparison.refusal);
  report.text = refusal_sentence(feed.comparison.refusal, report);
  if (feed.dry_run) return;
  auto mark = feed.mark;
  mark.counts = report.counts;
  FeedApply telling(writer_, hub_, pace_, stopping_);
  telling.turn(mark, [&](Ledger& ledger, FeedMark& next) {
    next.entry = ledger.refuse_feed(next, feed.comparison.refusal);
  });
  log::warn("feed_refused", {{"rooftop", feed.rooftop.slug}, {"reason", report.code}});
}

void FeedImports::apply(Feed& feed, const ImportProgress& progress) {
  const FeedWork work{feed.file.rows, feed.comparison.missing,
                      static_cast<std::int64_t>(feed.comparison.rows.rows_left_out),
                      static_cast<std::size_t>(feed.comparison.counts.added)};
  const auto done_before = feed.mark.rows_done;
  FeedApply applying(writer_, hub_, pace_, stopping_);
  const auto failure = applying.run(feed.mark, work, progress);
  rows_.add(static_cast<std::uint64_t>(feed.mark.rows_done - done_before));
  auto& report = feed.report;
  report.counts = feed.mark.counts;
  if (failure) {
    end_failed(feed, *failure);
  } else {
    std::error_code left;
    std::filesystem::remove(feed.path, left);
    report.outcome = Outcome::applied;
    report.code = "applied";
    report.text = "The feed is in, as of " +
                  local_text(inventory::Zone::find(feed.rooftop.zone).value(), feed.mark.as_of) +
                  ".";
    log::info("feed_applied", {{"rooftop", feed.rooftop.slug},
                               {"added", report.counts.added},
                               {"changed", report.counts.changed},
                               {"vanished", report.counts.vanished}});
  }
  if (lot_changed_) lot_changed_(feed.rooftop.id);
}

void FeedImports::end_failed(Feed& feed, JobFailure failure) {
  auto& report = feed.report;
  const auto done = std::to_string(feed.mark.rows_done) + " of " +
                    std::to_string(feed.file.rows.size()) + " rows are in";
  log::error("feed_not_ended", {{"rooftop", feed.rooftop.slug}, {"why", reason(failure)}});
  if (failure != JobFailure::broken) {
    report.outcome = Outcome::interrupted;
    report.code = "interrupted";
    report.text = "The import stopped: " + std::string{reason(failure)} + ". " + done +
                  "; the rest goes in at the next start or before the next feed.";
    return;
  }
  FeedApply telling(writer_, hub_, pace_, stopping_);
  const auto untold = telling.turn(feed.mark, [](Ledger& ledger, FeedMark& next) {
    ledger.abandon_feed(next, "could_not_be_stored");
  });
  if (!untold) {
    std::error_code left;
    std::filesystem::remove(feed.path, left);
  }
  report.outcome = Outcome::failed;
  report.code = "could_not_be_stored";
  report.text = "The import stopped: " + std::string{reason(failure)} + ". " + done +
                " and stay; the rest was given up.";
}

std::vector<FeedMark> FeedImports::unended() {
  std::vector<FeedMark> marks;
  const auto failure =
      call_writer(writer_, [&](inventory::Transaction& tx) { marks = tx.feeds_applying(); });
  if (failure) throw std::runtime_error(std::string{reason(*failure)});
  return marks;
}

bool FeedImports::resume_of(RooftopId rooftop, const ImportProgress& progress) {
  for (const auto& mark : unended()) {
    if (mark.rooftop == rooftop && !resume_one(mark, progress)) return false;
  }
  delete_copies_of(database_, rooftop);
  return true;
}

bool FeedImports::resume_one(const FeedMark& mark, const ImportProgress& progress) {
  Feed feed;
  feed.mark = mark;
  feed.path = feed_copy_path(database_, mark);
  {
    const auto books = open_();
    const ReadScope scope(*books);
    feed.rooftop = books->rooftop(mark.rooftop).value();
  }
  const bool have_copy =
      std::filesystem::exists(feed.path) && digest_of_file(feed.path) == mark.file;
  if (have_copy) feed.file = read_feed_file(feed.path, mark.as_of, progress);
  if (!have_copy) {
    log::error("feed_copy_lost", {{"rooftop", feed.rooftop.slug}});
    FeedApply telling(writer_, hub_, pace_, stopping_);
    return !telling.turn(
        feed.mark, [](Ledger& ledger, FeedMark& next) { ledger.abandon_feed(next, "copy_lost"); });
  }
  compare(feed, Confirmation::by_person, progress);  // it was judged when it was begun
  apply(feed, progress);
  return feed.report.outcome != Outcome::interrupted;
}

struct FeedImports::Unended {
  FeedMark mark;
  std::unique_ptr<Turn> turn;
};

std::vector<FeedImports::Unended> FeedImports::take_unended() {
  std::vector<Unended> taken;
  for (const auto& mark : unended()) {
    taken.push_back({mark, std::make_unique<Turn>(*this, mark.rooftop)});
  }
  return taken;
}

std::size_t FeedImports::resume(std::vector<Unended> taken, const ImportProgress& progress) {
  std::size_t left = 0;
  for (auto& [mark, turn] : taken) {
    try {
      if (!*turn || !resume_one(mark, progress)) ++left;
    } catch (const std::exception& error) {
      log::error("feed_not_resumed", {{"what", error.what()}});
      ++left;
    }
    turn.reset();
  }
  return left;
}

std::size_t FeedImports::resume(const ImportProgress& progress) {
  return resume(take_unended(), progress);
}

void FeedImports::resume_in_background() try {
  auto taken = take_unended();
  if (taken.empty()) return;
  resuming_ = std::thread([this, taken = std::move(taken)]() mutable {
    give_way();
    resume(std::move(taken), [](std::string_view, std::int64_t, std::int64_t) {});
  });
} catch (const std::exception& error) {
  log::error("feeds_not_resumed", {{"what", error.what()}});
}

}  // namespace kept::server
