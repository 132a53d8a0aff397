#include "server/feed_copy.h"

#include <array>
#include <cerrno>
#include <filesystem>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kept::server {
namespace {

constexpr std::string_view unfinished = "unfinished-";

std::string folder_of(const std::string& database) {
  return database + "-feeds";
}

[[noreturn]] void fail(const std::string& what) {
  throw std::system_error(errno, std::generic_category(), what);
}

void sync_folder(const std::string& folder) {
  const int file = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (file < 0) fail("cannot open " + folder);
  const int result = ::fsync(file);
  ::close(file);
  if (result != 0) fail("cannot make " + folder + " durable");
}

inventory::Digest final_digest(crypto_hash_sha256_state& state) {
  inventory::Digest digest;
  crypto_hash_sha256_final(&state, digest.data());
  return digest;
}

void delete_those_named(const std::string& database, std::string_view prefix) {
  std::error_code ignored;
  for (const auto& file : std::filesystem::directory_iterator(folder_of(database), ignored)) {
    if (file.path().filename().string().starts_with(prefix))
      std::filesystem::remove(file.path(), ignored);
  }
}

}  // namespace

std::string feed_copy_path(const std::string& database, const inventory::FeedMark& mark) {
  return folder_of(database) + "/" + std::to_string(mark.rooftop.value) + "-" +
         inventory::to_hex(mark.file).substr(0, 16) + ".csv";
}

inventory::Digest digest_of_file(const std::string& path) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) fail("cannot open " + path);
  crypto_hash_sha256_state state;
  crypto_hash_sha256_init(&state);
  std::array<unsigned char, 65536> piece;
  ssize_t got = 0;
  while ((got = ::read(file, piece.data(), piece.size())) > 0)
    crypto_hash_sha256_update(&state, piece.data(), static_cast<unsigned long long>(got));
  ::close(file);
  if (got < 0) fail("cannot read " + path);
  return final_digest(state);
}

FeedCopy::FeedCopy(std::string database) : database_(std::move(database)) {
  const auto folder = folder_of(database_);
  if (::mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) fail("cannot make " + folder);
  path_ = folder + "/" + std::string{unfinished} + "XXXXXX";
  file_ = ::mkostemp(path_.data(), O_CLOEXEC);
  if (file_ < 0) fail("cannot write in " + folder);
  crypto_hash_sha256_init(&hash_);
}

FeedCopy::~FeedCopy() {
  if (file_ >= 0) ::close(file_);
  if (!kept_) ::unlink(path_.c_str());
}

void FeedCopy::write(std::string_view bytes) {
  crypto_hash_sha256_update(&hash_, reinterpret_cast<const unsigned char*>(bytes.data()),
                            bytes.size());
  bytes_ += bytes.size();
  while (!bytes.empty()) {
    const auto put = ::write(file_, bytes.data(), bytes.size());
    if (put < 0 && errno == EINTR) continue;
    if (put < 0) fail("cannot write " + path_);
    bytes.remove_prefix(static_cast<std::size_t>(put));
  }
}

void FeedCopy::finish() {
  digest_ = final_digest(hash_);
}

void FeedCopy::keep_for(const inventory::FeedMark& mark) {
  if (::fsync(file_) != 0) fail("cannot make " + path_ + " durable");
  const auto name = feed_copy_path(database_, mark);
  if (::rename(path_.c_str(), name.c_str()) != 0) fail("cannot name " + name);
  path_ = name;
  kept_ = true;
  sync_folder(folder_of(database_));
}

void delete_unfinished_copies(const std::string& database) {
  delete_those_named(database, unfinished);
}

void delete_copies_of(const std::string& database, inventory::RooftopId rooftop) {
  delete_those_named(database, std::to_string(rooftop.value) + "-");
}

}  // namespace kept::server
