#include "server/commands/demo.h"

#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <memory>
#include <stdexcept>

#include "inventory/ledger.h"
#include "inventory/store/sqlite_store.h"
#include "server/clock.h"
#include "server/feed_run.h"
#include "server/group_file.h"
#include "server/password.h"
#include "server/random.h"

namespace kept::server {
namespace {

using namespace inventory;

struct DemoSettings {
  std::string db = "data/kept.db";
  std::string site = "web/demo";
};

struct FirstPassword {
  std::string login;
  std::string name;
  std::string role;
  std::string where;
  std::string password;
};

// A person with a random password, which is shown once and kept as its hash only.
FirstPassword hire(Ledger& ledger, Staff staff, const std::string& where) {
  FirstPassword first{staff.login, staff.name, std::string{to_string(staff.role)}, where,
                      mint_password()};
  staff.password_hash = hash_password(first.password);
  ledger.set_staff(staff);
  return first;
}

std::vector<FirstPassword> open_house(Transaction& tx, const Group& group) {
  std::vector<FirstPassword> passwords;
  Ledger ledger(tx, {});
  for (const auto& one : group.rooftops) {
    const auto id = ledger.set_rooftop(one.rooftop);
    for (auto staff : one.staff) {
      staff.rooftop = id;
      passwords.push_back(hire(ledger, staff, one.rooftop.slug));
    }
  }
  for (const auto& admin : group.admins) passwords.push_back(hire(ledger, admin, "all"));
  return passwords;
}

// The demo's cars come in by the same door as any dealer's, with the dirty rows told.
void import_feeds(const std::string& db, const std::filesystem::path& folder, const Group& group) {
  std::cout << "Reading the demo's stock feeds. Some of their rows are faulty on purpose, to show\n"
               "how a dealer is told of them: that is no failure, all other rows go in.\n\n";
  for (const auto& one : group.rooftops) {
    if (one.feed.empty()) continue;
    ImportOptions options;
    options.database = db;
    options.rooftop = one.rooftop.slug;
    options.file = (folder / one.feed).string();
    std::cout << one.rooftop.name << '\n';
    if (!run_import(options, std::cout, std::cerr)) {
      throw std::runtime_error("the feed of " + one.rooftop.slug + " was not taken");
    }
  }
}

// What `kept serve --config` reads: the group's name, which the books do not hold.
void write_config(const std::string& db, const Group& group) {
  const auto path = std::filesystem::path{db}.replace_filename("kept.toml");
  std::ofstream out(path);
  out << "group=\"" << group.name << "\"\n";
  if (!out.flush()) throw std::runtime_error("cannot write " + path.string());
}

void show(const std::vector<FirstPassword>& passwords) {
  std::cout << "\nThe demo's books are ready.\n";
  std::cout << "\nSign-in for the showroom and the audit. These passwords are shown this once:\n\n";
  for (const auto& one : passwords) {
    std::cout << "  " << std::left << std::setw(14) << one.login << std::setw(23) << one.password
              << std::setw(13) << one.role << std::setw(11) << one.where << one.name << '\n';
  }
  std::cout << std::endl;
}

}  // namespace

void add_demo(CLI::App& app) {
  auto* const sub = app.add_subcommand("demo", "Make the books of the demo group.");
  const auto settings = std::make_shared<DemoSettings>();
  sub->add_option("--db", settings->db, "The books to make")->capture_default_str();
  sub->add_option("--site", settings->site, "Folder of the demo site")->capture_default_str();
  sub->callback([settings] {
    try {
      const auto folder = std::filesystem::path{settings->site} / "data";
      const auto group = read_group((folder / "group.json").string());
      SystemRandom random;
      SystemClock clock;
      const auto passwords = [&] {
        const auto store = open_sqlite_store({settings->db, {}}, random);
        const auto tx = store->begin(clock.now());
        auto made = open_house(*tx, group);
        tx->commit();
        store->flush();
        return made;
      }();
      import_feeds(settings->db, folder, group);
      write_config(settings->db, group);
      show(passwords);
    } catch (const std::exception& error) {
      std::cerr << "kept: cannot make the demo books: " << error.what() << '\n';
      throw CLI::RuntimeError(1);
    }
  });
}

}  // namespace kept::server
