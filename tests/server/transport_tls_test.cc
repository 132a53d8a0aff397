#include <cstdio>
#include <filesystem>
#include <system_error>

#include <doctest/doctest.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <unistd.h>

#include "tests/server/transport_client.h"

namespace kept::server::testing {
namespace {

// A key and a certificate that it signed for itself, in files for as long as this lives.
class SelfSigned {
 public:
  SelfSigned() {
    namespace fs = std::filesystem;
    folder_ = fs::temp_directory_path() / ("kept_tls_" + std::to_string(::getpid()));
    fs::create_directories(folder_);
    EVP_PKEY* key = EVP_EC_gen("P-256");
    X509* own = X509_new();
    ASN1_INTEGER_set(X509_get_serialNumber(own), 1);
    X509_gmtime_adj(X509_getm_notBefore(own), 0);
    X509_gmtime_adj(X509_getm_notAfter(own), 3600);
    X509_set_pubkey(own, key);
    X509_NAME* name = X509_get_subject_name(own);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char*>("localhost"), -1, -1, 0);
    X509_set_issuer_name(own, name);
    X509_sign(own, key, EVP_sha256());
    std::FILE* cert_file = std::fopen(cert().c_str(), "w");
    PEM_write_X509(cert_file, own);
    std::fclose(cert_file);
    std::FILE* key_file = std::fopen(this->key().c_str(), "w");
    PEM_write_PrivateKey(key_file, key, nullptr, nullptr, 0, nullptr, nullptr);
    std::fclose(key_file);
    X509_free(own);
    EVP_PKEY_free(key);
  }
  ~SelfSigned() { std::filesystem::remove_all(folder_); }

  std::string cert() const { return (folder_ / "cert.pem").string(); }
  std::string key() const { return (folder_ / "key.pem").string(); }

 private:
  std::filesystem::path folder_;
};

// The client's end of a TLS session over a connected socket.
class TlsSession {
 public:
  explicit TlsSession(const Client& client)
      : context_(SSL_CTX_new(TLS_client_method())), ssl_(SSL_new(context_)) {
    SSL_set_fd(ssl_, client.handle());
  }
  ~TlsSession() {
    SSL_free(ssl_);
    SSL_CTX_free(context_);
  }
  TlsSession(const TlsSession&) = delete;
  TlsSession& operator=(const TlsSession&) = delete;

  bool handshake() { return SSL_connect(ssl_) == 1; }
  std::string version() const { return SSL_get_version(ssl_); }
  void write(const std::string& bytes) {
    SSL_write(ssl_, bytes.data(), static_cast<int>(bytes.size()));
  }
  // Reads until the text has come or the stream ends.
  std::string read_until(std::string_view text) {
    std::string all;
    char bytes[4096];
    while (all.find(text) == all.npos) {
      const int got = SSL_read(ssl_, bytes, sizeof bytes);
      if (got <= 0) break;
      all.append(bytes, static_cast<std::size_t>(got));
    }
    return all;
  }

 private:
  SSL_CTX* context_;
  SSL* ssl_;
};

}  // namespace

TEST_CASE("OverTlsBothHttpAndWebSocketWork") {
  const SelfSigned self;
  TestServer server([&](TransportSettings& settings) {
    settings.tls_cert = self.cert();
    settings.tls_key = self.key();
  });
  Client client(server.port);
  TlsSession tls(client);
  REQUIRE(tls.handshake());
  CHECK(tls.version() == "TLSv1.3");
  tls.write("GET /hello HTTP/1.1\r\nHost: localhost\r\n\r\n");
  CHECK(tls.read_until("hello GET").find("200 OK") != std::string::npos);
  tls.write(
      "GET /ws HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
      "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
  CHECK(tls.read_until("\r\n\r\n").find("101 Switching") != std::string::npos);
  tls.write(std::string("\x81\x82\x00\x00\x00\x00hi", 8));
  CHECK(tls.read_until("hi") == std::string("\x81\x02hi", 4));
  server.transport->begin_drain(std::chrono::milliseconds{1});
  CHECK(tls.read_until("restarting").find("closing: drain") != std::string::npos);
}

TEST_CASE("PlainTextOnTheTlsPortIsCutAndOthersAreServed") {
  const SelfSigned self;
  TestServer server([&](TransportSettings& settings) {
    settings.tls_cert = self.cert();
    settings.tls_key = self.key();
  });
  Client plain(server.port);
  plain.write("GET /hello HTTP/1.1\r\n\r\n");
  CHECK(plain.closed_by_peer());
  Client client(server.port);
  TlsSession tls(client);
  CHECK(tls.handshake());
}

TEST_CASE("AnUnreadableCertificateStopsTheStartWithItsReason") {
  CHECK_THROWS_AS(TestServer([](TransportSettings& settings) {
                    settings.tls_cert = settings.tls_key = "/nonexistent.pem";
                  }),
                  std::system_error);
}

TEST_CASE("ATakenPortStopsTheStartWithItsReason") {
  TestServer first;
  CHECK_THROWS_AS(TestServer([&](TransportSettings& settings) { settings.port = first.port; }),
                  std::system_error);
}

}  // namespace kept::server::testing
