// A name that is all of an answer, though each of its words is known from other talk.
#include "bot/contact/name_rules.h"
#include "bot/contact/name_words.h"
#include "bot/skip.h"

namespace kept::bot::contact {
namespace {

constexpr std::string_view rule = "answered name";

// Words that people are named by and that say nothing as an answer to who they are. Those that do
// ("best", "early", "price", "fair", "good") are among `told_by_capital`.
constexpr auto named_by =
    "ace africa ama amber amparo angel angeles angelito apple arrow ash asia aspen aurora autumn "
    "baker bambi banner barber bard barker barley baron basil bay bear beau belle berry bess "
    "birch bird birdie bishop blaze bloom blossom boone boston bow boyd breeze briar brock brook "
    "brooks buck bud buddy burger butterfly cairo camden camp candy cannon canyon captain "
    "cardinal carol carolina caspian castle cedar chance chandler chaplin chess china chip chuy "
    "cielo cinder cinnamon clay clement cleveland cliff cloud clover coal consuelo cookie coral "
    "cove crane cricket crisp crow cruz crystal cuba dahlia dakota dale dallas dandy dash dawn "
    "deacon dell delta destiny diamond dixie dolores domingo dove drake dream duchess duke dusty "
    "eagle earl ebony echo eden egypt ember emerald england engle ever evers excell faith falcon "
    "farmer farrow fate fawn fern ferry field fielding finch fisher flint flora florence flowers "
    "forest fortune foster fountain fox france freedom frost gage gale gardener garland garnet "
    "gates gem geneva gentle gentry georgia ginger glory goldman goose grace granger grant "
    "griffin grove gunner hail hale halo hamilton hammer harbor harmony harp hart haven hawk "
    "hawkins haze hazel heath heaven henna hickory hill hills holly honesty honey honor hope horn "
    "houston hull hunt hunter hurst india indiana indigo ireland iris island israel ivory ivy "
    "jackson jade jasmine jasper jefferson jester jet jewel jordan journey jubilee judge jules "
    "juniper jupiter justice karma keen kenya king kingsley kingston kite kitty knight lace lake "
    "lamb lance lane lark laurel lavender leaf legacy legend lemon leopard liberty lily lincoln "
    "lisbon london love lovely loyal lucky luna lupe lux luz lyric madison magnolia mamadou maple "
    "mar marina mark mars marsh marvel mason max meadow melody memphis mercy merit merry messiah "
    "mika milagros milan miller mills mink mint misty monk monroe montana moon moose mora morrow "
    "moss myrtle nectar nest nevada newton nieves night noble noel north nova novel oak oakley "
    "ocean olive onyx opal orchid orion orlando osprey otter owl pace page palmer panda pansy "
    "paris parish park parker patience patriot paz peace peach peaches pearl pebble penny pepper "
    "perry petal phoenix pierce pike pilar pine piper pippin pixie poe poet pope poppy porter "
    "potter prairie precious prince princess promise prosper providence queen quill rabbit rain "
    "rainbow raleigh raven ray rebel reed refugio remedios reverie reyes rhyme riddle rider ridge "
    "ripley river rivers robin rock rocket rocky rogue roman romance rome rook rosario rose "
    "rosemary rowan rowe royal royalty ruby rudder rush russet rusty sage sailor saint salem "
    "salvador sandy sapphire savage savanna sawyer scarlet scout selma serenity shadow shepherd "
    "shiloh siena sierra silk sincere skipper sky sloan smith snow socorro sol solace soledad "
    "solo sonnet sonny sparrow spencer spring star starling stellar sterling stetson stone storm "
    "summer summers sun sunny sunshine swan symphony tanner teal tempest temple tennessee tex "
    "texas thorn thorne thunder tiger timber topaz tower tracy treasure tree trinity triumph "
    "trooper truth tucker tulip turner tyler umber unique unity vale valentine valor vance velvet "
    "venice venus vesper victor victory vienna vince viola violet virginia virtue vogue wade "
    "wagner walker ward warrior washington waters waverly weaver webb webster wells west whisper "
    "wilder willow wind winner winter winters wisdom wise wolf wonder woods wren york young "
    "zen zephyr zion"_words;
constexpr auto told_by_capital =
    "best blue cash church day days early fair friday friend friends gold good hardy ivory less "
    "light lights "
    "little long love major may minor monday money moody peace power powers price quick red sharp "
    "short silver small street swift true ty"_words;
constexpr auto far_words = "li di vi min oz bo mo xi jo ji yi"_words;
constexpr auto leading =
    "yes yeah yep ok okay sure uh um uhh umm its it is this thats that im am hi hello hey fine "
    "well oh so ah hmm me claro es soy por supuesto ya pues bueno of course alright just put book "
    "write save use with"_words;
constexpr auto naming =
    "name names under nombre llamo apellido mr mrs ms mister miss dr sr sra srta"_words;
constexpr auto trailing = "thanks thank please here gracias favor sir maam"_words;

// With what a dictated answer goes on behind a name.
constexpr auto behind_name = any_of_lists(
    opens_other_matter,
    "from the and but that any see talk thank with all for on at yes no ok here again looking "
    "interested wondering need trying just got ready like hold wait never one still please gotta "
    "calling speaking two over we"_words);

// What somebody may be called by, of which first names and strange words are known elsewhere.
bool names(const NameReader& reader, std::size_t i) {
  if (reader.is(i, told_by_capital)) return reader.is_capital(i);
  return reader.is_last_name(i) || reader.is(i, named_by) || reader.is(i, far_words) ||
         reader.is(i, nicknames);
}

// What is left of an answer without the words around a name.
struct Middle {
  std::size_t first = 0;
  std::size_t last = 0;
  bool titled = false;  // a title stands before `first`
};

// "ok put it under …", "… is fine thanks"
Middle middle_of(const Text& text, const NameReader& reader) {
  Middle m{0, text.size()};
  m.first = skip(m.first, [&](std::size_t i) {
    const bool called = reader.is(i, "call"_words) && reader.is(i + 1, "me"_words);
    const bool may = reader.is(i, "can could may"_words) && reader.is(i - 1, "you"_words);
    const bool am = reader.is(i, "i"_words) && reader.is(i + 1, "am"_words);
    const bool you = reader.is(i, "you"_words) && reader.is(i + 1, "can could may"_words);
    return called || may || am || you || reader.is(i, titles) || reader.is(i, naming) ||
           (reader.is(i, leading) && !names(reader, i));
  });
  m.titled = m.first > 0 && reader.is(m.first - 1, titles);
  const auto holds = [&](std::size_t more) { return m.last > m.first + more; };
  while (holds(1) && (reader.is(m.last - 1, trailing) ||
                      (reader.is(m.last - 1, "you"_words) && reader.is(m.last - 2, "thank"_words))))
    --m.last;
  if (holds(2) && reader.is(m.last - 2, "is works will"_words) &&
      reader.is(m.last - 1, "fine good ok okay great enough do cool alright"_words))
    m.last -= 2;
  return m;
}

bool is_of_name(const NameReader& reader, std::size_t i) {
  return names(reader, i) || reader.is_first_name(i) || reader.is_strange(i) ||
         reader.is_name_of_car(i) || reader.is(i, particles) || reader.is(i, generations) ||
         reader.is_lone_capital(i) || (reader.is_capital(i) && reader.is_misspelt(i));
}

}  // namespace

std::optional<Found> find_name_alone(const Text& text, const LexiconTables& lexicon,
                                     std::span<const std::uint8_t> taken) {
  constexpr std::size_t longest = 3;
  const NameReader reader(text, lexicon, taken);
  Middle m = middle_of(text, reader);
  // "paris. whats the price on the red camry"
  constexpr std::size_t least_behind = 2;
  for (std::size_t i = m.first + 1; i < m.last && i <= m.first + longest; ++i) {
    if (!text.breaks(i) || m.last - i < least_behind) continue;
    // as any answer is read; "patel. raj patel": said again
    if (reader.may_begin_name(m.first)) return std::nullopt;
    for (std::size_t k = i; k < text.size() && k < i + longest; ++k) {
      if (text.key(k) == text.key(m.first)) return std::nullopt;
    }
    m.last = i;
    break;
  }
  // "stone, stone morgan"
  const bool again = m.first + 2 < m.last && text.pauses(m.first + 1) &&
                     text.key(m.first) == text.key(m.first + 1);
  if (again) ++m.first;
  if (m.last <= m.first || m.last - m.first > longest) return std::nullopt;
  if ((text.gap(m.last) & gap_question) != 0) return std::nullopt;
  bool named = false;
  for (std::size_t i = m.first; i < m.last; ++i) {
    const bool apart = i > m.first && text.pauses(i) && text.gap(i) != gap_dash;
    const bool listed = i > m.first && (text.gap(i) & (gap_slash | gap_ampersand)) != 0;
    if (apart || listed || text[i].kind != TokenKind::word || taken[i] != 0) return std::nullopt;
    if (!reader.may_be_of_name(i) && !names(reader, i)) return std::nullopt;
    if (!is_of_name(reader, i)) return std::nullopt;
    named =
        named || names(reader, i) || (reader.is_first_name(i) && !reader.is(i, told_by_capital));
  }
  if (!named) return std::nullopt;
  return reader.whole(m.titled ? m.first - 1 : m.first, m.last, rule);
}

std::optional<Found> find_name_run_on(const Text& text, const LexiconTables& lexicon,
                                      std::span<const std::uint8_t> taken) {
  constexpr std::size_t longest = 3;
  const NameReader reader(text, lexicon, taken);
  const std::size_t first = middle_of(text, reader).first;
  const auto open = [&](std::size_t i) {
    return i < text.size() && taken[i] == 0 && text[i].kind == TokenKind::word &&
           (i == first || !text.pauses(i)) && is_of_name(reader, i) && !reader.is(i, particles);
  };
  if (!open(first) || !(reader.is_first_name(first) || names(reader, first))) return std::nullopt;
  const bool led =
      first > 0 && reader.is(first - 1, "is am under put this name names its im me"_words);
  if (!led && (!reader.is_first_name(first) || reader.is(first, said_as_well))) return std::nullopt;
  if (first > 0 && reader.is(first, states_of_things)) return std::nullopt;
  std::size_t last = first + 1;
  while (last < first + longest && open(last) && !reader.is(last, opens_other_matter)) ++last;
  if (last >= text.size() || text.pauses(last) || !reader.is(last, behind_name))
    return std::nullopt;
  return reader.whole(first, last, rule);
}

}  // namespace kept::bot::contact
