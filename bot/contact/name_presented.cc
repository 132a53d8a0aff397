// Names that stand before or below what is said, where no words lead to them.
#include "bot/contact/name_rules.h"
#include "bot/contact/name_words.h"

namespace kept::bot::contact {
namespace {

constexpr auto greetings =
    "hi hello hey heya hiya yo sup howdy morning afternoon evening hola buenas buenos tardes dias "
    "noches there again aloha um uh btw ps"_words;

// Words beside a name that present it: "Sam here", "Zara again", "its me Zara".
constexpr auto going_on = "calling returning writing texting asking checking messaging"_words;
constexpr auto being_here = "here aqui"_words;
constexpr auto once_more = "again nuevamente"_words;
constexpr auto behind_presented = any_of_lists(going_on, being_here, once_more, "that"_words);
constexpr auto ahead_of_presented = "me yo again"_words;

bool is_plain_name(const Text& text, const NameReader& reader, std::size_t at) {
  return text[at].kind == TokenKind::word &&
         (reader.is_strange(at) || reader.is_plain_first_name(at));
}

// "here", "speaking", and nothing that makes it a question: "Sam here, is it sold?"
bool says_here(const Text& text, const NameReader& reader, std::size_t at) {
  if (at >= text.size() || text.pauses(at)) return false;
  const bool ends = at + 1 >= text.size() || text.pauses(at + 1);
  if (reader.is(at, going_on) && reader.is(at + 1, "me us you them him her"_words)) return false;
  if (ends && (text.gap(at + 1) & gap_question) != 0) return false;
  if (reader.is(at, "speaking"_words)) return ends;
  if (reader.is(at, going_on)) return at + 1 < text.size() || reader.is(at, "asking"_words);
  if (reader.is(at, "por"_words) && reader.is(at + 1, "aca aqui"_words)) return true;
  if (!reader.is(at, being_here)) return false;
  return ends || !reader.is(at + 1, "today now yet tomorrow anymore still hoy manana"_words);
}

// What is said begins at the token, behind a greeting at most.
bool opens_speech(const Text& text, const NameReader& reader, std::size_t at) {
  return text.pauses(at) || (at > 0 && reader.is(at - 1, greetings));
}

// "rancher here", "realtor here": what somebody does.
bool tells_trade(const Text& text, const NameReader& reader, std::size_t at) {
  if (reader.is_capital(at) || reader.is_first_name(at) || !reader.is(at + 1, being_here))
    return false;
  for (const std::string_view ending : {"er", "or", "ist", "ian", "man", "ers", "ors"}) {
    if (text.key(at).ends_with(ending)) return true;
  }
  return false;
}

// All of a name that opens what is said.
std::optional<Found> opening_name(const Text& text, const NameReader& reader, std::size_t at) {
  const bool surname = at == 0 && reader.is_capital(at) && reader.is_surname_word(at);
  // "Kia here, still looking"
  const bool car = at == 0 && reader.is_name_of_car(at) && reader.is_capital(at) &&
                   reader.is(at + 1, being_here) && text.pauses(at + 2);
  if (car) return reader.whole(at, at + 1, "introduced name");
  const bool pair = reader.is_byname(at) && reader.is_only_last_name(at + 1);  // "sky johnson"
  if (!surname && !pair && !reader.may_open(at)) return std::nullopt;
  if (tells_trade(text, reader, at)) return std::nullopt;
  return reader.after(at, true, "introduced name");
}

// "Jake, by the way"
bool says_aside(const Text& text, const NameReader& reader, const Found& name) {
  const std::size_t at = name.last;
  const bool way =
      reader.is(at, "by"_words) && reader.is(at + 1, "the"_words) && reader.is(at + 2, "way"_words);
  return name.first == 0 && at < text.size() && (way || reader.is(at, "btw"_words)) &&
         !reader.is_name_of_car(0);
}

// "sunny patel again. what would you give me", "sam lee again u open"
bool says_again(const Text& text, const NameReader& reader, const Found& name) {
  const std::size_t at = name.last;
  const std::size_t last = at - 1;
  return name.last == name.first + 2 && at < text.size() && reader.is(at, once_more) &&
         !text.pauses(at) && (text.gap(at + 1) & gap_question) == 0 &&
         (reader.is_last_name(last) || reader.is_strange(last));
}

// "quinn abara": no capitals, but a first name that is nothing else and a last one that is no word.
bool is_plain_pair(const Text& text, const NameReader& reader, const Found& name) {
  const std::size_t last = name.first + 1;
  if (name.last != last + 1) return false;
  if (text[last].word != unknown_word && !reader.is_misspelt(last)) return false;
  // "when i brake. chance lindqvist": the first is another word as well, but apart
  const bool told_by_last =
      text.breaks(name.first) && reader.is_first_name(name.first) && reader.is_only_last_name(last);
  return (told_by_last || reader.is_odd_pair(name.first) ||
          (reader.is_plain_first_name(name.first) && !reader.is_name_of_car(name.first))) &&
         (reader.is_last_name(last) || reader.is_strange(last));
}

// "rusty calhoun out of waco", "Pete in Dayton looking": of two words, or with a capital.
bool says_whence(const Text& text, const NameReader& reader, const Found& name) {
  const std::size_t at = name.last;
  const bool two = name.last == name.first + 2 && reader.is_first_name(name.first);
  if (!two || at + 1 >= text.size() || text.pauses(at)) return false;
  const bool out =
      reader.is(at, "out over up down"_words) && reader.is(at + 1, "of in from by"_words);
  return out || (reader.is(at, "from"_words) && !reader.is(at + 1, "the your my this"_words));
}

// Each word with a capital, and each of a name and of nothing else: no "Jordan Utah", no "Lincoln
// Navigator".
bool can_only_be_name(const Text& text, const LexiconTables& lexicon, const NameReader& reader,
                      const Found& name) {
  const std::size_t first = name.first;
  const bool odd = reader.is_odd_pair(first);
  if (reader.is_name_of_car(first) && !odd) return false;
  for (std::size_t i = first; i < name.last; ++i) {
    if (!reader.is_capital(i)) return false;
    if (i == first) continue;
    const bool last = i + 1 == name.last && reader.is_plain_first_name(first) &&
                      !reader.is_vehicle_word(i) && reader.may_be_of_name(i);
    const bool near_one =
        i + 1 == name.last && reader.is_misspelt(i) &&
        (reader.is_plain_first_name(first) || reader.is_strange(first));  // "Anneliese Vogt"
    const bool of_name = last || near_one || reader.is_strange(i) ||
                         reader.is_plain_first_name(i) || reader.is_last_name(i) ||
                         reader.is_lone_capital(i) || reader.is_count(i - 1) || reader.is_count(i);
    const bool place = lexicon.base->places.contains(text.key(i), text[i].key_print());
    if (!of_name || (place && !reader.is_last_name(i))) return false;
  }
  // "Anneliese Vogt", "Mahmoud Al-Khatib", "Blessing Eze."
  const std::size_t last = name.last - 1;
  const bool plain_last = text[last].word == unknown_word && reader.is_last_name(last) &&
                          !lexicon.is_ordinary(text.key(last), text[last].key_print());
  const bool strange = text.gap(first + 1) != gap_dash &&
                       ((reader.is_strange(first) && (plain_last || name.last == first + 2)) ||
                        (plain_last && text.breaks(name.last) && !reader.is_vehicle_word(first)));
  return odd || strange || reader.is_near_pair(first) || reader.is_first_name(first) ||
         reader.is_title(first) || (name.last - first > 2 && reader.is_surname_word(first));
}

// "yeah thats right, Adrian Cruz, …": nothing but a yes is before it.
bool follows_agreement(const Text& text, const NameReader& reader, std::size_t at) {
  constexpr std::size_t longest = 5;
  if (at == 0 || at > longest || !text.pauses(at)) return false;
  for (std::size_t i = 0; i < at; ++i) {
    const bool agrees = reader.is(i,
                                  "yes yeah yep yup ok okay sure correct right thats that is its "
                                  "sounds good great perfect confirmed si claro it"_words);
    if (!agrees) return false;
  }
  return true;
}

// "Not Kathy with a K!! Cathy Brandt"
bool follows_other_name(const Text& text, const NameReader& reader, std::size_t at) {
  constexpr std::size_t longest = 8;
  return at > 1 && at <= longest && text.breaks(at) && reader.is(0, "not no"_words) &&
         reader.is_first_name(1);
}

// "hi hows it going, Sione Tupou, wanted a tacoma"
bool follows_how_are_you(const NameReader& reader, std::size_t at) {
  constexpr std::size_t longest = 8;
  if (at == 0 || at > longest || !reader.is(at - 1, "going doing you up today well"_words))
    return false;
  for (std::size_t i = 0; i < at; ++i) {
    if (reader.is(i, "how hows hope sup"_words)) return true;
  }
  return false;
}

// "Hey there, Dakota Whitehorse, trying to find out", "Marcus Webb, looking for a truck": first and
// last name before all else.
bool stands_for_itself(const Text& text, const LexiconTables& lexicon, const NameReader& reader,
                       const Found& name) {
  if (name.last - name.first < 2 || !text.pauses(name.first)) return false;
  const bool ends = text.pauses(name.last) && (text.gap(name.last) & gap_question) == 0;
  const bool all = name.first == 0 && name.last == text.size();
  if (all && lexicon.base->places.contains(text.key(0), text[0].key_print())) return false;
  // "hi there, Sam Webb", but not "is he still there? Sam Webb"
  const bool opens =
      name.first == 0 ||
      ((reader.is(name.first - 1, greetings) || follows_agreement(text, reader, name.first) ||
        follows_how_are_you(reader, name.first) || follows_other_name(text, reader, name.first)) &&
       (follows_how_are_you(reader, name.first) || (text.gap(name.first) & gap_question) == 0));
  // "morning! quinn abara. is the …"
  // "morning, tiffany owens, just checking"
  const bool goes_on = reader.is(name.last, going_on) ||
                       reader.is(name.last, "just looking wondering hoping interested"_words);
  const bool apart =
      !all && (text.breaks(name.last) || goes_on) && is_plain_pair(text, reader, name);
  return ends && opens && (apart || can_only_be_name(text, lexicon, reader, name));
}

// A name that opens what is said, and goes on as one that is presented.
std::optional<Found> presented_first(const Text& text, const LexiconTables& lexicon,
                                     const NameReader& reader, std::size_t at) {
  auto name = opening_name(text, reader, at);
  const bool presented =
      name && (says_here(text, reader, name->last) || reader.is_known_from_before(name->last) ||
               says_whence(text, reader, *name) || says_again(text, reader, *name) ||
               says_aside(text, reader, *name) || stands_for_itself(text, lexicon, reader, *name));
  return presented ? name : std::nullopt;
}

// "I (Fergus) was hoping", "red!! (Delphine, 62 years young)": in brackets behind oneself, or all
// that closes the message.
std::optional<Found> bracketed_at(const Text& text, const NameReader& reader, std::size_t at) {
  if ((text.gap(at) & gap_paren) == 0 || !reader.is_capital(at) || !reader.may_open(at))
    return std::nullopt;
  const auto closes = [&](std::size_t i) { return (text.gap(i) & gap_paren) != 0; };
  const bool oneself = at > 0 && reader.is(at - 1, "i me us yo"_words) && closes(at + 1);
  std::size_t end = at + 1;
  while (end < text.size() && !closes(end)) ++end;
  const bool last = end == text.size() && closes(end) && is_plain_name(text, reader, at) &&
                    (at + 1 == end || text.pauses(at + 1)) && at > 0 && text.breaks(at);
  return oneself || last ? reader.after(at, true, "name in brackets") : std::nullopt;
}

// "…, randi with an i", "es Yesenia con Y"
std::optional<Found> spelled_apart_at(const Text& text, const NameReader& reader, std::size_t at) {
  const bool article = reader.is(at + 2, "a an one two dos una"_words);
  const std::size_t letter = article ? at + 3 : at + 2;
  const bool led = at > 0 && reader.is(at - 1, "is es soy its"_words);
  const bool told = (text.pauses(at) || led) && reader.is(at + 1, "with con"_words) &&
                    (article || reader.is(at + 1, "con"_words)) && letter < text.size() &&
                    text.source(letter).size() == 1 && text.pauses(letter + 1);
  if (!told || !is_plain_name(text, reader, at)) return std::nullopt;
  return reader.whole(at, at + 1, "name and its spelling");
}

// "im the guy from the phone, marcus, about the f150"
std::optional<Found> apposed_at(const Text& text, const NameReader& reader, std::size_t at) {
  constexpr std::size_t reach = 10;
  const bool apart = at > 3 && text.pauses(at) && !text.breaks(at) && text.pauses(at + 1);
  if (!apart || !reader.is_plain_first_name(at) || reader.is_name_of_car(at)) return std::nullopt;
  std::size_t i = at;
  while (i > 1 && at - i < reach) {
    --i;
    if (text.pauses(i) && !reader.is(i, "i"_words)) return std::nullopt;
    if (reader.is(i, "the"_words) && reader.is(i - 1, "am"_words))
      return reader.is(i + 1, "guy girl lady man woman one dude person gal"_words)
                 ? std::optional(reader.whole(at, at + 1, "introduced name"))
                 : std::nullopt;
  }
  return std::nullopt;
}

std::optional<Found> presented_by_neighbours(const Text& text, const NameReader& reader,
                                             std::size_t at) {
  if (!is_plain_name(text, reader, at) || tells_trade(text, reader, at)) return std::nullopt;
  const std::size_t next = at + 1;
  const bool ends = at + 2 >= text.size() || text.pauses(at + 2);
  const bool here = !reader.is(next, "speaking"_words) && says_here(text, reader, next) &&
                    !(at > 0 && reader.is(at - 1, "is are was got have from in of at"_words));
  const bool greeted = at > 0 && reader.is(at - 1, greetings);  // "hey quinn again can i"
  const bool again = reader.is(next, once_more) && ((ends && text.pauses(at)) || greeted);
  // "its me Zara 619 555 0182"
  const bool its_me =
      at >= 2 && (reader.is(at - 1, "me"_words)
                      ? reader.is(at - 2, "is"_words)
                      : reader.is(at - 1, "yo"_words) && reader.is(at - 2, "soy"_words));
  // "ask for Lupe thats me"
  const bool that_me = reader.is(next, "that"_words) && reader.is(next + 1, "is"_words) &&
                       reader.is(next + 2, "me"_words);
  const bool me_again_now = at >= 2 && reader.is(at - 1, "again"_words) &&
                            reader.is(at - 2, "me"_words) && text.pauses(next);
  const bool me_again = next >= text.size() && at >= 2 && text.pauses(at) &&
                        (reader.is(at - 1, "again"_words) || reader.is(at - 1, "me yo"_words)) &&
                        (reader.is(at - 1, "me yo"_words) || reader.is(at - 2, "me"_words));
  // "remember me, Shondra with the Traverse?"
  const bool known_from = at >= 2 && text.pauses(at) && reader.is(at - 1, "me"_words) &&
                          reader.is(at - 2, "remember is its"_words) &&
                          reader.is(next, "with from the who again"_words);
  const bool presented = here || again || me_again || me_again_now || its_me || that_me;
  if (!presented && !known_from) return std::nullopt;
  return reader.after(at, false, "introduced name");
}

}  // namespace

std::optional<Found> presented_at(const Text& text, const LexiconTables& lexicon,
                                  const NameReader& reader, std::size_t at) {
  if (opens_speech(text, reader, at)) {
    if (auto name = presented_first(text, lexicon, reader, at)) return name;
  }
  if (auto name = bracketed_at(text, reader, at)) return name;
  if (auto name = spelled_apart_at(text, reader, at)) return name;
  if (auto name = apposed_at(text, reader, at)) return name;
  const bool beside =
      reader.is(at + 1, behind_presented) || (at > 0 && reader.is(at - 1, ahead_of_presented));
  return beside ? presented_by_neighbours(text, reader, at) : std::nullopt;
}

namespace {

constexpr std::size_t longest_signature = 4;
constexpr std::size_t least_before = 3;

constexpr auto closings =
    "signed firma atte truly thanks thank you thx gracias regards sincerely best cheers "
    "appreciated saludos atentamente "
    "blessings respectfully"_words;

// The token at which the last part of what is said begins, when it is short and something is before
// it.
std::optional<std::size_t> last_part(const Text& text, const NameReader& reader, bool loosely) {
  const std::size_t size = text.size();
  std::size_t at = size;
  while (at > 0 && size - at < longest_signature + 1) {
    --at;
    if (text.pauses(at) || reader.is(at, "for para"_words)) break;
    if (at > 0 && reader.is(at - 1, closings)) break;
    // "tomorrow 3 Amos Yoder"
    if (loosely && at > 0 && reader.is_plain_first_name(at) && reader.is_capital(at) &&
        text[at - 1].kind == TokenKind::number)
      break;
  }
  const bool few = loosely || reader.is(at, "for para"_words) ||
                   reader.is(at - 1, "yes yep yeah si correct claro yup"_words);
  const std::size_t least = few ? 1 : least_before;
  const bool fits = at >= least && size - at <= longest_signature + 1;
  return fits ? std::optional(at) : std::nullopt;
}

// A line of its own, a dash, thanks before it.
bool is_signature_place(const Text& text, const NameReader& reader, std::size_t at) {
  const std::uint32_t gap = text.gap(at);
  const bool dashed = (gap & gap_dash) != 0 && (gap & (gap_space | gap_newline)) != 0;
  if (dashed || (gap & gap_newline) != 0) return true;
  if (!reader.is(at - 1, closings)) return false;
  std::size_t first = at - 1;
  while (first > 0 && !text.breaks(first) && reader.is(first - 1, closings)) --first;
  return first >= least_before;
}

// "Is Kevin in?", "I spoke to someone": whose name stands below is not told.
bool speaks_of_people(const Text& text, const NameReader& reader, std::size_t until) {
  for (std::size_t i = 0; i < until; ++i) {
    // "is Ford still there? Ford Mathis"
    if (text.key(i) == text.key(until)) return true;
    if (reader.is(
            i,
            "ask asked spoke talked talk speak salesman saleslady name with someone somebody "
            "guy lady owner manager met meet see saw boss rep advisor tech like about who whos "
            "wife husband son daughter friend sister brother mom dad"_words) ||
        (reader.is_plain_first_name(i) && reader.is_capital(i)))
      return true;
  }
  return false;
}

}  // namespace

std::optional<Found> signed_name(const Text& text, const LexiconTables& lexicon,
                                 const NameReader& reader, bool loosely) {
  const auto begin = last_part(text, reader, loosely);
  if (!begin || (text.gap(text.size()) & gap_question) != 0) return std::nullopt;
  const bool given_for = reader.is(*begin, "for para"_words) && !text.pauses(*begin);
  const std::size_t at = given_for ? *begin + 1 : *begin;
  if (!reader.may_open(at) || (given_for && !loosely)) return std::nullopt;
  auto name = reader.after(at, true, "signature");
  if (!name || name->last != text.size()) return std::nullopt;
  const bool lone = name->last == name->first + 1;
  const bool capital = reader.is_capital(at);
  const bool known = reader.is_first_name(at) && !reader.is_name_of_car(at) &&
                     !reader.is(at, named_times) && !reader.is(at, said_as_well);
  const bool place = lexicon.base->places.contains(text.key(at), text[at].key_print());
  if (lone && (place || reader.is_name_of_car(at))) return std::nullopt;
  if (lone && !capital && !known) return std::nullopt;
  // "for Abernathy-Cole"
  const bool joined = capital && name->value.find('-') != std::string::npos;
  const bool named = capital
                         ? (given_for && joined) || can_only_be_name(text, lexicon, reader, *name)
                         : reader.is_sure(*name);
  if (!lone && !named) return std::nullopt;
  if (given_for) return lone && !joined ? std::nullopt : name;
  if (is_signature_place(text, reader, at)) {
    const bool thanked = reader.is(at - 1, closings);
    if (thanked && lone && !text.pauses(at)) return std::nullopt;
    return capital || known ? name : std::nullopt;
  }
  // "sorry, spelled with two t's, Brett"
  if (lone && reader.is_plain_first_name(at) && text.pauses(at) &&
      reader.is_word_in(0, at, "spelled spelt spelling"_words))
    return name;
  const bool behind_number = loosely && at > 0 && text[at - 1].kind == TokenKind::number;
  const bool plain = known && (reader.is_plain_first_name(at) || text.breaks(at));
  // "the second one please. quinn abara"
  const bool set_apart = text.breaks(at) || (loosely && text.pauses(at));
  if (!capital && set_apart && is_plain_pair(text, reader, *name)) return name;
  // "tomorrow at 3, robin hale"
  const bool words = loosely && set_apart && !lone && reader.is_pair_of_words(at) &&
                     !reader.is(at, said_as_well) && !reader.is(at, named_times);
  if (!capital && words) return name;
  // "the second one. Bjorn."
  constexpr std::size_t shortest = 4;
  if (loosely && lone && capital && text.breaks(at) && text.key(at).size() >= shortest &&
      (reader.is_strange(at) || reader.is_byname(at)) && !reader.is_vehicle_word(at) &&
      !text[at].all_caps && !reader.is(at, named_times))
    return name;
  if (!capital || (lone && !plain) || !(text.pauses(at) || behind_number)) return std::nullopt;
  // "book me saturday, Hank Pym"
  const bool in_full = !lone && (text.gap(at) & gap_comma) != 0;
  const bool apart = (text.breaks(at) || in_full) && !speaks_of_people(text, reader, at);
  return apart || loosely ? name : std::nullopt;
}

}  // namespace kept::bot::contact
