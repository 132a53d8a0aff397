#include "server/commands/serve.h"

#include <iostream>
#include <memory>

#include "server/serving.h"

namespace kept::server {

void add_serve(CLI::App& app) {
  auto* const sub = app.add_subcommand("serve", "Serve the chat, the showroom and the audit.");
  const auto settings = std::make_shared<ServeSettings>();
  sub->add_option("--config", settings->config, "TOML file with any of these options")
      ->check(CLI::ExistingFile);
  sub->add_option("--db", settings->db, "The books")->capture_default_str();
  sub->add_option("--web", settings->web, "Folder of the built pages")->capture_default_str();
  sub->add_option("--address", settings->address, "Address to listen on")->capture_default_str();
  sub->add_option("--port", settings->port, "Port to listen on; 0: any free one")
      ->capture_default_str()
      ->check(CLI::Range(0, 65535));
  auto* const cert = sub->add_option("--tls-cert", settings->tls_cert, "Certificate chain (PEM)");
  auto* const key = sub->add_option("--tls-key", settings->tls_key, "Its private key (PEM)");
  cert->needs(key);
  key->needs(cert);
  sub->add_option("--group", settings->group, "Name of the group")->capture_default_str();
  sub->add_option("--rules", settings->rules, "Folder with rules and wording of your own");
  sub->add_option("--site-origins", settings->site_origins,
                  "Origins of the sites the chat may stand on, with commas between; none: any")
      ->delimiter(',')
      ->allow_extra_args(false);
  sub->add_option("--trusted-proxy", settings->trusted_proxies,
                  "Addresses of proxies before this server, whose X-Forwarded-… are believed")
      ->delimiter(',')
      ->allow_extra_args(false);
  sub->add_option("--limit-loopback", settings->limit_loopback,
                  "Limit connections from this machine like any other's")
      ->capture_default_str();
  sub->add_option("--messages-per-second", settings->messages_per_second,
                  "Messages a connection may send on average; 0: no limit")
      ->capture_default_str()
      ->check(CLI::NonNegativeNumber);
  sub->add_option("--drain-seconds", settings->drain_seconds, "How long ending takes")
      ->capture_default_str()
      ->check(CLI::Range(0, 300));
  sub->callback([settings] {
    try {
      serve(*settings);
    } catch (const std::exception& error) {
      std::cerr << "kept: cannot serve: " << error.what() << '\n';
      throw CLI::RuntimeError(1);
    }
  });
}

}  // namespace kept::server
