#include "bot/act/affair.h"

#include <algorithm>

#include "bot/when/affair_words.h"

namespace kept::bot {
namespace {

using when::events;
using when::own_wishes;
using when::persons;
using when::TimeMention;

// What speaks for a wish in a clause: a coming, a doubt whether it suits, a choice.
constexpr auto wishes =
    "come bring see look stop swing visit book schedule good free available best fine better "
    "prefer prefers preferably preferred ready can could would should might may there here arrive "
    "over how what about maybe perhaps thinking hoping planning let lets please want wants wanted "
    "wanna need needs like love appreciate try drive reserve reschedule move push switch moved "
    "available opening openings open slot slots appointment appt works suits perfect great ok okay "
    "earliest latest soonest instead rather otherwise either said say meant put hold pencil show "
    "wondering check meets join thought agreed told confirm "
    "venir ir ver pasar llevar manejar probar puedo podria podemos llego quiero quisiera sirve "
    "conviene cita mejor voy paso"_words;

constexpr auto small =
    "so or and at on then for like yes yeah yep no nope well um uh hmm honestly just the a in "
    "around "
    "after before by til till until only this next will be is it that i guess think to from "
    "between "
    "do would can we us let how about make say does sometime any also too"_words;

// What an affair does by itself.
constexpr auto own_verbs =
    "starts ends runs closes opens leaves lands takes begins finishes departs goes comes drops "
    "hits "
    "posts clears"_words;

// Who comes to the visitor's house, or to whom the visitor goes.
constexpr auto helpers =
    "movers plumber plumbers electrician contractor contractors roofer roofers inspector appraiser "
    "sitter babysitter nanny cleaners cleaner landscapers exterminator repairman technician guests "
    "company inlaws bus"_words;

// A run of words between pauses and words that join clauses.
struct Piece {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  bool follows_so = false;
  bool wished = false;    // something in it speaks for a wish
  bool pure = false;      // times and small words only
  bool takes_up = false;  // "so in there somewhere"
  bool told = false;      // of somebody else's or an event
  bool by_self = false;   // of what the visitor does
  bool hour = false;      // names an hour, a day that is not set aside
  bool day = false;
};

class Teller {
 public:
  Teller(const Text& text, std::span<const TimeMention> mentions)
      : t_(text), mentions_(mentions), result_(mentions.size(), false) {}

  std::vector<bool> run() {
    if (mentions_.empty()) return result_;
    divide();
    for (Piece& piece : pieces_) weigh(piece);
    note_rivals();
    std::size_t p = 0;
    for (std::size_t k = 0; k < mentions_.size(); ++k) {
      while (p + 1 < pieces_.size() && pieces_[p].last <= mentions_[k].first) ++p;
      result_[k] = is_affair(p, k) || goes_on(p, k) || is_of_ride(k);
    }
    return result_;
  }

 private:
  bool is(std::size_t i, WordSet auto words) const {
    return i < t_.size() && t_.word_is_in(i, words);
  }

  void divide() {
    std::uint32_t first = 0;
    std::size_t k = 0;
    const auto size = static_cast<std::uint32_t>(t_.size());
    for (std::uint32_t i = 1; i <= size; ++i) {
      while (k < mentions_.size() && mentions_[k].last <= i) ++k;
      const bool within = k < mentions_.size() && mentions_[k].first < i;
      if (i < size && (within || !(t_.pauses(i) || joins(first, i)))) continue;
      Piece piece;
      piece.first = first;
      piece.last = i;
      piece.follows_so = is(first, "so then therefore"_words);
      pieces_.push_back(piece);
      first = i;
    }
  }

  // A clause begins at i though nothing pauses there.
  bool joins(std::uint32_t first, std::uint32_t i) const {
    if (is(i, "then"_words)) return !t_.pauses(i + 1);
    if (is(i, "so but because cause cuz since"_words)) return true;
    if (is(i, "and"_words))
      return is(i + 1,
                "i we he she they it my our his her the then can could would so that maybe "
                "wanted want"_words);
    if (is(i, "can could would may"_words))
      return is(i + 1, "i we you u yall someone somebody"_words);
    // "11 my kids nap at 1"
    if (is(i, "my our"_words) && i == first + 1 && t_[first].kind == TokenKind::number) return true;
    return (is(i, "how what"_words) && is(i + 1, "about"_words)) ||
           (is(i, "put"_words) && is(i + 1, "me us"_words)) ||
           (is(i, "make"_words) && is(i + 1, "it that"_words)) ||
           (is(i, "let"_words) && is(i + 1, "us"_words) && !is(i + 2, "out"_words));
  }

  // The first word of the clause behind those that lead into it.
  std::uint32_t head(const Piece& piece) const {
    std::uint32_t i = piece.first;
    while (i < piece.last &&
           is(i,
              "so but because cause cuz since then if and hi hey hello ok okay well um uh hmm oh "
              "shoot shit crap dang darn ugh wait sorry both all just also yeah no not"_words))
      ++i;
    return i;
  }

  void weigh(Piece& piece) {
    bool content = false;
    bool meal = false;
    const std::uint32_t h = head(piece);
    const bool helped = is(is(h, "the my our"_words) ? h + 1 : h, helpers);
    std::uint32_t i = piece.first;
    for (; i < piece.last; ++i) {
      const TimeMention* const m = mention_at(i);
      if (m != nullptr) {
        meal = meal || sets_meal(*m);
        if (!m->refused && !m->past) {
          piece.hour = piece.hour || m->clock.has_value();
          piece.day = piece.day || m->day.has_value();
        }
        i = std::max(i, m->last - 1);
        continue;
      }
      if (t_[i].kind == TokenKind::number && bare_hour(piece, i)) {
        piece.hour = true;
        continue;
      }
      content = content || !is(i, small);
      piece.wished =
          piece.wished || (is_wish(i) && !(helped && is(i, "come coming here there"_words)));
    }
    content = content || meal;
    piece.pure = !content;
    piece.takes_up = !piece.hour && takes_up(piece);
    piece.told = content && !piece.wished && (meal || gives_reason(piece) || is_told(piece, h));
    piece.by_self = content && !piece.wished && is(h, "i we"_words) && !mention_at(h + 1);
    if (!piece.told && content && (t_.gap(piece.last) & gap_question) != 0) piece.wished = true;
  }

  // "my lunch is at 12": the meal is a time itself.
  bool sets_meal(const TimeMention& m) const {
    return is(m.first, "my our"_words) && is(m.first + 1, "lunch"_words) &&
           is(m.first + 2, "is starts runs goes"_words);
  }

  // "so in there somewhere", "so thats when", "can i come by then"
  bool takes_up(const Piece& piece) const {
    if (!piece.day && piece.last > piece.first + 2 && is(piece.last - 1, "then"_words)) return true;
    for (std::uint32_t i = piece.first + 1; i < piece.last && piece.follows_so; ++i) {
      if (is(i, "then there that between those these"_words) &&
          is(i - 1, "in around between during about at before after outside"_words))
        return true;
      if (is(i, "when"_words) && is(i - 1, "is"_words)) return true;
    }
    return false;
  }

  // "so 1", "lets do 1"
  bool bare_hour(const Piece& piece, std::uint32_t i) const {
    constexpr double hours = 12;
    if (t_[i].value < 1 || t_[i].value > hours) return false;
    if (i == piece.first) return i + 1 == piece.last;
    return is(i - 1, "so do about say at like be make then"_words);
  }

  bool is_wish(std::uint32_t i) const {
    if (is(i, "off"_words))  // "my day off", not "he gets off at 4"
      return !is(i + 1, "at around by on school work"_words) &&
             !(i > 0 && is(i - 1, "get gets getting got drop drops kids"_words));
    if (is(i, "take"_words)) return i > 0 && is(i - 1, "will can to"_words);
    if (is(i, "do"_words)) return i > 0 && is(i - 1, "can could to us will"_words);
    if (is(i, "be"_words)) return i > 0 && is(i - 1, "to gotta must to"_words);
    if (is(i, "work"_words))
      return i > 0 && is(i - 1, "would will can might does to"_words) && !is(i - 1, "to"_words);
    if (is(i, "up"_words)) return i > 0 && is(i - 1, "pull show pulling rolling"_words);
    if (is(i, "meet"_words)) return i == 0 || !is(i - 1, "swim track"_words);
    if (is(i, "test"_words)) return is(i + 1, "drive drives"_words);
    if (is(i, "there here"_words))
      return !is(i + 1, "till til until"_words) && !(i > 0 && is(i - 1, "gets"_words));
    return is(i, wishes);
  }

  // "5:30 because traffic is bad at 5"
  bool gives_reason(const Piece& piece) const {
    return is(piece.first, "because cause cuz since"_words) &&
           mention_at(piece.first + 1) == nullptr && mention_at(piece.first) == nullptr;
  }

  // "tuesday im in vegas"
  bool is_elsewhere(const Piece& piece, const TimeMention& m) const {
    if (!is(m.last, "i we he she they"_words) || !is(m.last + 1, "am are is"_words) ||
        !is(m.last + 2, "in at out with on going stuck getting having"_words))
      return false;
    for (std::uint32_t i = m.last + 3; i < piece.last; ++i) {
      if (is(i, "town area neighborhood neighbourhood nearby"_words)) return is(i - 1, "of"_words);
    }
    return true;
  }

  // "kids have games", "the doctors", "my lunch is", "showing homes til"
  bool is_told(const Piece& piece, std::uint32_t h) const {
    if (h >= piece.last) return false;
    if (is(h, "he she they it that"_words)) return is(h, "he she they"_words);
    if (is(h, "my our his her their"_words))
      return has_verb(piece, h + 1) && !is(h + 1, own_wishes);
    if (is(h, "the a big"_words)) {
      if (is(h + 1, persons) || is(h + 1, events)) return true;
      return has_finite(piece, h + 1);
    }
    if (is(h, "have got had"_words) && !is(h + 1, "you"_words)) return near_event(h + 1);
    if (t_.word(h).ends_with("ing") && t_.word(h).size() > 5)
      return mention_at(h + 1) == nullptr &&
             !is(h,
                 "coming thinking hoping looking planning wanting wondering checking asking "
                 "bringing stopping swinging dropping trying needing calling aiming shooting "
                 "leaning going considering requesting confirming driving morning evening "
                 "something "
                 "anything nothing everything being"_words);
    // "wednesdays choir", "thursday is bible study"
    const TimeMention* const m = mention_at(h);
    if (m != nullptr && is_elsewhere(piece, *m)) return true;
    if (m != nullptr)
      return m->day && near_event(is(m->last, "is the are"_words) ? m->last + 1 : m->last) &&
             m->last < piece.last;
    return is(h, persons) || is(h, events) || near_event(h) ||
           (mention_at(h + 1) == nullptr && is(h + 1, own_verbs));
  }

  // One of the next words names an event, and no time stands before it.
  bool near_event(std::uint32_t i) const {
    constexpr std::uint32_t reach = 4;
    for (std::uint32_t n = 0; n < reach && i + n < t_.size(); ++n) {
      if (mention_at(i + n) != nullptr || (n > 0 && t_.pauses(i + n))) return false;
      if (is(i + n, events)) return true;
    }
    return false;
  }

  // "lunch is", "trains in", "mother in laws in town"
  bool has_verb(const Piece& piece, std::uint32_t noun) const {
    const std::uint32_t next = noun + 1;
    if (is(noun, persons) || is(noun, events)) return true;
    return next < piece.last && mention_at(noun) == nullptr && mention_at(next) == nullptr &&
           !is(next, "for with and or at on to of from"_words);
  }

  // "the game starts", "the cable guy is"
  bool has_finite(const Piece& piece, std::uint32_t noun) const {
    constexpr std::uint32_t reach = 3;
    for (std::uint32_t i = noun + 1; i < piece.last && i <= noun + reach; ++i) {
      if (mention_at(i) != nullptr) return false;
      if (is(i, "is are has have gets lets"_words)) return true;
      if (is(i, own_verbs)) return true;
    }
    return false;
  }

  // What else could be the wish beside each piece: counted over all, so that a piece is looked at
  // without the others.
  void note_rivals() {
    for (std::size_t p = 0; p < pieces_.size(); ++p) {
      const Piece& piece = pieces_[p];
      if (!is_rival(p)) continue;
      hours_ += piece.hour ? 1 : 0;
      days_ += piece.day ? 1 : 0;
      wished_ += piece.wished ? 1 : 0;
    }
  }

  bool is_rival(std::size_t p) const {
    const Piece& piece = pieces_[p];
    return !piece.told && (piece.wished || piece.pure || piece.follows_so) &&
           !is(piece.first, "or otherwise"_words);
  }

  bool is_affair(std::size_t p, std::size_t k) const {
    const Piece& piece = pieces_[p];
    const TimeMention& m = mentions_[k];
    if (piece.wished || piece.pure) return false;
    if (p + 1 < pieces_.size() && pieces_[p + 1].takes_up) return false;
    const bool rivalled = (m.clock && hours_ > 0) || (m.day && !m.clock && days_ > 0);
    if (piece.told) return rivalled || wished_ > 0;
    if (piece.follows_so) return false;
    const bool before_so =
        p + 1 < pieces_.size() && pieces_[p + 1].follows_so &&
        ((m.clock && pieces_[p + 1].hour) || (m.day && !m.clock && pieces_[p + 1].day));
    return before_so || (piece.by_self && rivalled);
  }

  // "games at 9, 11 and 1": hours that go on behind one of an affair.
  bool goes_on(std::size_t p, std::size_t k) const {
    if (k == 0 || !result_[k - 1] || mentions_[k].day || !mentions_[k].clock) return false;
    const TimeMention& m = mentions_[k];
    const TimeMention& former = mentions_[k - 1];
    const bool joined = m.first <= former.last + 1 && !t_.breaks(m.first);
    return joined && !t_.breaks(former.last) && pieces_[p].pure &&
           (is(m.last, "and"_words) || is(former.last, "and"_words)) && !t_.breaks(m.last);
  }

  // "the 6:10 bus", "my bus is the 2:40"
  bool is_of_ride(std::size_t k) const {
    const TimeMention& m = mentions_[k];
    if (!m.clock || m.clock->part) return false;
    if (is(m.last, "bus train flight ferry plane shuttle express"_words) && !t_.pauses(m.last))
      return true;
    const std::uint32_t i = is(m.first, "the"_words) ? m.first : m.first - 1;
    return m.first > 2 && is(i, "the"_words) && is(i - 1, "is"_words) &&
           is(i - 2, "bus train flight ferry plane shuttle"_words);
  }

  // Mentions come in order.
  const TimeMention* mention_at(std::size_t i) const {
    const auto behind = std::partition_point(mentions_.begin(), mentions_.end(),
                                             [i](const TimeMention& m) { return m.first <= i; });
    if (behind == mentions_.begin()) return nullptr;
    const TimeMention& m = *std::prev(behind);
    return i < m.last ? &m : nullptr;
  }

  const Text& t_;
  std::span<const TimeMention> mentions_;
  std::vector<bool> result_;
  std::vector<Piece> pieces_;
  std::size_t hours_ = 0;   // pieces that may be the wish and name an hour
  std::size_t days_ = 0;    // ... a day
  std::size_t wished_ = 0;  // ... or anything
};

}  // namespace

std::vector<bool> told_of_affairs(const Text& text, std::span<const TimeMention> mentions) {
  return Teller(text, mentions).run();
}

}  // namespace kept::bot
