#include "server/static_files.h"

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include <openssl/evp.h>

#include "server/limits.h"

namespace kept::server {
namespace {

std::string_view type_of(std::string_view path) {
  static constexpr std::array<std::pair<std::string_view, std::string_view>, 17> types{{
      {".html", "text/html; charset=utf-8"},
      {".js", "text/javascript; charset=utf-8"},
      {".mjs", "text/javascript; charset=utf-8"},
      {".css", "text/css; charset=utf-8"},
      {".json", "application/json; charset=utf-8"},
      {".map", "application/json; charset=utf-8"},
      {".webmanifest", "application/manifest+json"},
      {".txt", "text/plain; charset=utf-8"},
      {".svg", "image/svg+xml"},
      {".png", "image/png"},
      {".jpg", "image/jpeg"},
      {".jpeg", "image/jpeg"},
      {".webp", "image/webp"},
      {".avif", "image/avif"},
      {".ico", "image/x-icon"},
      {".woff2", "font/woff2"},
      {".xml", "application/xml; charset=utf-8"},
  }};
  for (const auto& [ending, type] : types) {
    if (path.ends_with(ending)) return type;
  }
  return "application/octet-stream";
}

std::string etag_of(std::string_view content) {
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned int length = 0;
  EVP_Digest(content.data(), content.size(), digest.data(), &length, EVP_sha256(), nullptr);
  std::string etag = "\"";
  for (std::size_t i = 0; i < 12; ++i) {
    std::array<char, 3> hex{};
    std::snprintf(hex.data(), hex.size(), "%02x", digest[i]);
    etag += hex.data();
  }
  return etag + '"';
}

// If-None-Match of RFC 9110 §13.1.2: a list of tags, weak ones compared without their W/, or "*".
bool names_tag(std::string_view header, std::string_view etag) {
  return header == "*" || header.find(etag) != header.npos;
}

bool matches(std::string_view pattern, std::string_view path) {
  while (!pattern.empty() && !path.empty()) {
    pattern.remove_prefix(1);  // both begin with '/'
    path.remove_prefix(1);
    const std::string_view wanted = pattern.substr(0, pattern.find('/'));
    const std::string_view given = path.substr(0, path.find('/'));
    if (wanted == "*" ? given.empty() : wanted != given) return false;
    pattern.remove_prefix(wanted.size());
    path.remove_prefix(given.size());
  }
  return pattern.empty() && path.empty();
}

std::string read_whole(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  std::string content{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  if (!in && !in.eof()) throw std::runtime_error("cannot read " + file.string());
  return content;
}

}  // namespace

StaticFiles StaticFiles::load(const std::string& folder) {
  namespace fs = std::filesystem;
  StaticFiles files;
  std::size_t total = 0;
  for (auto it = fs::recursive_directory_iterator(folder); it != fs::end(it); ++it) {
    const fs::path& path = it->path();
    if (path.filename().string().starts_with('.')) {
      if (it->is_directory()) it.disable_recursion_pending();
      continue;
    }
    if (it->is_symlink() || !it->is_regular_file()) continue;
    std::string content = read_whole(path);
    total += content.size();
    if (total > limits::static_bytes) throw std::runtime_error(folder + " holds too much");
    files.add("/" + fs::relative(path, folder).generic_string(), std::move(content));
  }
  return files;
}

void StaticFiles::add(std::string path, std::string content) {
  File file;
  file.type = type_of(path);
  file.etag = etag_of(content);
  file.content = make_frame(std::move(content));
  files_.insert_or_assign(std::move(path), std::move(file));
}

void StaticFiles::alias(std::string pattern, std::string file) {
  aliases_.emplace_back(std::move(pattern), std::move(file));
}

const StaticFiles::File* StaticFiles::find(std::string_view path) const {
  auto found = files_.find(path);
  if (found == files_.end() && path.ends_with('/')) {
    found = files_.find(std::string(path) + "index.html");
  }
  for (auto it = aliases_.begin(); found == files_.end() && it != aliases_.end(); ++it) {
    if (matches(it->first, path)) found = files_.find(it->second);
  }
  return found == files_.end() ? nullptr : &found->second;
}

std::optional<HttpResponse> StaticFiles::respond(const HttpRequest& request) const {
  const File* file = find(request.path);
  if (!file) return std::nullopt;
  if (request.method != "GET") {
    HttpResponse refused = json_error(405, "method_not_allowed", "This page can only be read.");
    refused.headers.emplace_back("Allow", "GET, HEAD");
    return refused;
  }
  HttpResponse response;
  response.content_type = file->type;
  response.headers = {{"ETag", file->etag}, {"Cache-Control", "no-cache"}};
  if (names_tag(request.if_none_match, file->etag)) {
    response.status = 304;
  } else {
    response.shared_body = file->content;
  }
  return response;
}

}  // namespace kept::server
