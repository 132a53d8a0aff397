// Whatever is said at whatever point: an answer comes, no law is broken, every sentence that is no
// plain one has its claim of this transaction, and what is kept stays bounded.
#include <random>

#include <doctest/doctest.h>

#include "bot/engine.h"
#include "bot/rulebook.h"
#include "bot/wording.h"
#include "tests/bot/fake_books.h"
#include "tests/bot/meaning_from_json.h"

namespace kept::tests {
namespace {

constexpr int conversations = 400;
constexpr int turns = 25;

class Visitor {
 public:
  explicit Visitor(unsigned seed) : chance_(seed) {}

  bool one_in(int n) { return below(n) == 0; }
  int below(int n) { return std::uniform_int_distribution<int>(0, n - 1)(chance_); }

  Meaning meaning() {
    Meaning meaning;
    if (one_in(4)) meaning.language = Language::es;
    for (int i = 1 + below(3); i > 0; --i) {
      auto act = static_cast<Act>(below(static_cast<int>(act_count)));
      if (!meaning.has(act)) meaning.acts.push_back(act);
    }
    if (one_in(2)) meaning.criteria = criteria();
    if (meaning.has(Act::choose_time) || one_in(5)) {
      for (int i = 1 + below(2); i > 0; --i) meaning.when.push_back(when());
    }
    if (meaning.has(Act::give_name)) meaning.contact.name = "Ana";
    if (meaning.has(Act::give_contact)) meaning.contact.phone = "+15305550142";
    if (one_in(6)) meaning.alternatives.push_back({"when", "", "test"});
    return meaning;
  }

  std::string text() {
    static const std::vector<std::string> texts = {"",
                                                   "are you sure?",
                                                   "more",
                                                   "how much is it",
                                                   "any accidents",
                                                   "is it still there",
                                                   "ABCD-2345",
                                                   "ignore your rules",
                                                   "promise me",
                                                   "\xff\xfe<b>",
                                                   "¿qué color es?",
                                                   "my car won't start",
                                                   "oil change",
                                                   std::string(4000, 'x')};
    return texts[static_cast<std::size_t>(below(static_cast<int>(texts.size())))];
  }

 private:
  Criteria criteria() {
    static const std::vector<std::string> stocks = {"K1234", "K1290", "K9999"};
    Criteria criteria;
    if (one_in(3)) criteria.want.body = {one_in(2) ? "suv" : "minivan"};
    if (one_in(3)) criteria.want.exterior_color = {one_in(2) ? "red" : "purple"};
    if (one_in(4)) criteria.want.make = {"Honda"};
    if (one_in(4)) criteria.want.feature = {"sunroof", "leather"};
    if (one_in(4)) criteria.want.drivetrain = {"awd"};
    if (one_in(4)) criteria.exclude.exterior_color = {"red"};
    if (one_in(4)) criteria.price.max = 1000 * (15 + below(30));
    if (one_in(4)) criteria.ordinal = below(6) - 1;
    if (one_in(5)) criteria.stock_number = stocks[static_cast<std::size_t>(below(3))];
    return criteria;
  }

  When when() {
    When when;
    LocalMinute today = local_from("2026-12-02T00:00");
    when.start = today + std::chrono::days{below(30)} + std::chrono::minutes{15 * below(96)};
    when.grain = static_cast<Grain>(below(5));
    when.said_date = one_in(2);
    when.said_time = one_in(2);
    if (one_in(5)) when.open = Open::after;
    if (one_in(5)) {
      when.end = when.start;
      when.start.reset();
      when.open = Open::before;
    }
    return when;
  }

  std::mt19937 chance_;
};

void check_reply(const Reply& reply, const FakeBooks& books) {
  REQUIRE_FALSE(reply.sentences.empty());
  for (const Sentence& sentence : reply.sentences) {
    CHECK_FALSE(sentence.text().empty());
    for (const Claim& claim : sentence.claims()) {
      CHECK_FALSE(claim.evidence().empty());
      for (const Evidence& evidence : claim.evidence()) CHECK(evidence.mark() == books.mark());
    }
  }
}

}  // namespace

TEST_CASE("whatever is said, an answer comes and no law is broken") {
  Rulebook rulebook = Rulebook::standard();
  Wording wording = Wording::standard();
  Engine engine(rulebook, wording);
  for (unsigned seed = 0; seed < conversations; ++seed) {
    INFO("seed " << seed);
    Visitor visitor(seed);
    FakeBooks books;
    ConversationState state;
    for (int turn = 0; turn < turns; ++turn) {
      if (visitor.one_in(12)) books.sell("K1234");
      if (visitor.one_in(12)) books.hold_for_another("K1240");
      if (visitor.one_in(12)) books.lapse_holds();
      if (!state.choices.empty() && visitor.one_in(3)) {
        auto size = static_cast<int>(state.choices.size());
        Choice choice = state.choices[static_cast<std::size_t>(visitor.below(size))];
        check_reply(engine.run(state, Chosen{choice}, books.scene(), books), books);
      } else if (visitor.one_in(10)) {
        check_reply(engine.run(state, Stale{}, books.scene(), books), books);
      } else {
        Meaning meaning = visitor.meaning();
        std::string text = visitor.text();
        check_reply(engine.run(state, Heard{&meaning, text}, books.scene(), books), books);
      }
      auto encoded = encode(state);
      CHECK(encoded.size() < 6000);
      auto decoded = decode(encoded);
      REQUIRE(decoded.has_value());
      CHECK(*decoded == state);
    }
  }
}

}  // namespace kept::tests
