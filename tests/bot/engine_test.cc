// Golden dialogues: tests/dialogues/*.jsonl are led turn by turn over a few vehicles in memory. A
// line with "dialogue" begins one; every other line is a turn (what is said with its meaning, what
// is tapped, what happened) and what must come of it. KEPT_BLESS=1 writes what came into the files,
// for a person to read before it is kept.
#include "bot/engine.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "bot/rulebook.h"
#include "bot/wording.h"
#include "tests/bot/fake_books.h"
#include "tests/bot/meaning_from_json.h"

namespace kept::tests {
namespace {

using Json = nlohmann::ordered_json;

class Dialogue {
 public:
  Reply turn(const Json& line) {
    if (line.contains("tap")) return run(Chosen{choice_labelled(line.at("tap"))});
    if (line.contains("stale")) return run(Stale{});
    if (line.contains("event")) return run(happened(line));
    Meaning meaning = meaning_from(nlohmann::json::parse(line.dump()));
    std::string text = line.at("visitor");
    return run(Heard{&meaning, text});
  }

  void books(const std::string& what) {
    auto rest = [&](std::string_view verb) { return what.substr(verb.size()); };
    if (what.starts_with("sell ")) {
      books_.sell(rest("sell "));
    } else if (what.starts_with("hold ")) {
      books_.hold_for_another(rest("hold "));
    } else if (what == "lapse holds") {
      books_.lapse_holds();
    } else if (what == "release holds") {
      books_.release_holds();
    } else if (what.starts_with("take slot ")) {
      books_.take_slot(local_from(rest("take slot ")));
    } else if (what.starts_with("move appointment ")) {
      books_.move_appointment(local_from(rest("move appointment ")));
    } else if (what == "cancel appointment") {
      books_.cancel_appointment();
    } else if (what == "close house") {
      books_.close_house();
    } else if (what.starts_with("refuse holds ")) {
      books_.refuse_holds(*inventory::refusal_from(rest("refuse holds ")));
    } else if (what == "come back from elsewhere") {
      books_.forget_conversation();
      state_ = {};
    } else if (what.starts_with("page ")) {
      page_ = books_.id_of(rest("page "));
    } else {
      FAIL("the books know no \"" << what << "\"");
    }
  }

  const ConversationState& state() const { return state_; }
  const FakeBooks& fake() const { return books_; }

 private:
  Reply run(const Input& input) {
    static const Rulebook rulebook = Rulebook::standard();
    static const Wording wording = Wording::standard();
    Scene scene = books_.scene();
    scene.page_vehicle = page_;
    Reply reply = Engine(rulebook, wording).run(state_, input, scene, books_);
    // What is kept from turn to turn survives its durable form.
    auto decoded = decode(encode(state_));
    REQUIRE(decoded.has_value());
    CHECK(*decoded == state_);
    return reply;
  }

  Choice choice_labelled(const std::string& label) const {
    for (const Choice& choice : state_.choices) {
      if (choice.label == label) return choice;
    }
    FAIL("no choice is labelled \"" << label << "\"");
    return {};
  }

  Happened happened(const Json& line) {
    using Kind = Happened::Kind;
    static const std::map<std::string, Kind> kinds = {
        {"vehicle_gone", Kind::vehicle_gone},
        {"hold_released", Kind::hold_released},
        {"appointment_moved", Kind::appointment_moved},
        {"appointment_cancelled", Kind::appointment_cancelled},
        {"taken_by_staff", Kind::taken_by_staff},
        {"handed_back", Kind::handed_back}};
    Happened happened;
    happened.kind = kinds.at(line.at("event"));
    if (line.contains("vehicle")) happened.vehicle = books_.id_of(std::string(line.at("vehicle")));
    happened.appointment = books_.last_appointment();
    happened.staff_name = line.value("staff", "");
    happened.reason = line.value("reason", "");
    if (!happened.staff_name.empty()) {
      happened.evidence.emplace(books_.mark(), Subject{Table::conversation, 1}, "taken_by",
                                happened.staff_name, 800, books_.scene().now);
    }
    return happened;
  }

  FakeBooks books_;
  ConversationState state_;
  std::optional<inventory::VehicleId> page_;
};

Json outcome(const Reply& reply, const ConversationState& state) {
  Json result;
  Json sentences = Json::array();
  for (const Sentence& sentence : reply.sentences) {
    sentences.push_back((sentence.begins_line() ? "- " : "") + sentence.text());
  }
  result["reply"] = sentences;
  Json labels = Json::array();
  for (const Choice& choice : reply.choices) labels.push_back(choice.label);
  if (!labels.empty()) result["choices"] = labels;
  result["asked"] = std::string(to_string(state.asked));
  return result;
}

// True when the file's turns came out as written; in blessing, they are written as they came out.
void check(const std::filesystem::path& path, bool bless) {
  std::ifstream in(path);
  std::vector<std::string> written;
  Dialogue dialogue;
  std::string name;
  int number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (line.empty() || line[0] == '#') {
      written.push_back(line);
      continue;
    }
    Json json = Json::parse(line);
    if (json.contains("dialogue")) {
      dialogue = Dialogue();
      name = json.at("dialogue");
    } else if (json.contains("books")) {
      dialogue.books(json.at("books"));
    } else {
      Reply reply = dialogue.turn(json);
      Json came = outcome(reply, dialogue.state());
      INFO(path.filename().string() << ":" << number << " " << name);
      for (const auto& [key, value] : came.items()) {
        if (!bless) CHECK(json.value(key, Json()) == value);
        json[key] = value;
      }
      if (bless && !came.contains("choices")) json.erase("choices");
      line = json.dump();
    }
    written.push_back(line);
  }
  if (!bless) return;
  std::ofstream out(path);
  for (const std::string& line : written) out << line << "\n";
}

}  // namespace

TEST_CASE("golden dialogues come out as written") {
  bool bless = std::getenv("KEPT_BLESS") != nullptr;
  int files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(KEPT_DIALOGUES)) {
    if (entry.path().extension() != ".jsonl") continue;
    ++files;
    check(entry.path(), bless);
  }
  CHECK(files > 0);
}

}  // namespace kept::tests
