// A durable copy of a feed file beside the database. What is read, told by its digest and taken up
// again after a crash is this copy: the dealer's file may be overwritten while it is imported.
//
// Files lie in "<database>-feeds", readable by the owner only. Not thread-safe.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <sodium.h>

#include "inventory/feed_mark.h"

namespace kept::server {

// The copy that belongs to a feed which is being applied.
std::string feed_copy_path(const std::string& database, const inventory::FeedMark& mark);

// The digest of a file's bytes. Throws std::system_error.
inventory::Digest digest_of_file(const std::string& path);

class FeedCopy {
 public:
  // An empty copy. Throws std::system_error, as do the others.
  explicit FeedCopy(std::string database);
  ~FeedCopy();  // deletes it unless it was kept
  FeedCopy(const FeedCopy&) = delete;
  FeedCopy& operator=(const FeedCopy&) = delete;

  void write(std::string_view bytes);
  void finish();  // nothing is written after it

  const std::string& path() const { return path_; }
  const inventory::Digest& digest() const { return digest_; }  // once finished
  std::uint64_t bytes() const { return bytes_; }

  // Makes it durable under its feed's name: before the feed is said to be applying.
  void keep_for(const inventory::FeedMark& mark);

 private:
  std::string database_;
  std::string path_;
  int file_ = -1;
  std::uint64_t bytes_ = 0;
  crypto_hash_sha256_state hash_{};
  inventory::Digest digest_{};
  bool kept_ = false;
};

// Deletes copies that were being written when the program ended: before any new one is begun.
void delete_unfinished_copies(const std::string& database);

// Deletes a rooftop's copies: while none of its feeds is being applied.
void delete_copies_of(const std::string& database, inventory::RooftopId rooftop);

}  // namespace kept::server
