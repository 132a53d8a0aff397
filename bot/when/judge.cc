#include "bot/when/judge.h"

namespace kept::bot::when {
namespace {

class Judge {
 public:
  Judge(const Tokens& tokens, std::vector<TimeMention>& mentions)
      : t_(tokens), mentions_(mentions) {}

  void run() {
    for (TimeMention& mention : mentions_) decide(mention);
    for (std::size_t k = 1; k < mentions_.size(); ++k) refuse_with_former(k);
  }

 private:
  // What stands around a mention decides whether it is wanted.
  void decide(TimeMention& m) const {
    std::size_t i = m.first;
    while (i > 0 && !t_.breaks(i) &&
           t_.is(i - 1,
                 "on at the el la los las a for para this por en is was of del de es era "
                 "around set scheduled programada booked"_words))
      --i;
    const auto back = [&](std::size_t n) {
      for (std::size_t k = 0; k < n; ++k) {
        if (i < n || t_.text.pauses(i - k)) return std::string_view();
      }
      return t_.word(i - n);
    };
    const std::string_view w1 = back(1);
    const std::string_view w2 = back(2);
    m.refused = (w1 == "not" && w2 != "if") || all_but(i) || (w1 == "no" && in_plural(m)) ||
                w1 == "except" || w1 == "besides" || w1 == "excepto" || w1 == "menos" ||
                w1 == "neither" || w1 == "nor" || no_to(i) ||
                (w1 == "no" && w2 != "si" && t_.is(i, "el la los las a"_words)) ||
                negated_verb(i) || refused_after(m.last) || works_then(m);
    const bool instead = t_.before(m.first, 2) == "instead" || t_.before(m.first, 2) == "rather" ||
                         t_.before(m.first, 2) == "vez" || t_.before(m.first, 2) == "lugar" ||
                         w1 == "instead" || w1 == "rather" || w1 == "vez" || w1 == "lugar" ||
                         w1 == "than";
    m.refused =
        m.refused ||
        (instead && (t_.before(m.first) == "of" || t_.before(m.first) == "than" ||
                     t_.before(m.first) == "de" || t_.before(m.first) == "del" || w1 == "than"));
    const auto booking = [](std::string_view w) {
      return w == "appointment" || w == "cita" || w == "booking" || w == "booked" ||
             w == "scheduled" || w == "reservation" || w == "slot" || w == "visit" ||
             w == "visita" || w == "mine" || w == "reservacion" || w == "supposed" ||
             w == "programada" || w == "agendada";
    };
    const std::string_view next =
        m.last < t_.size() && !t_.breaks(m.last) ? t_.word(m.last) : std::string_view();
    const bool wished = (w1 == "cita" || w1 == "visita") && wishes_one(m.first);
    const bool owned = w1 == "my" || w1 == "mi" || w1 == "our" || back(1) == "tengo";
    m.booked =
        (booking(w1) && !wished && !made_anew(w2, back(3))) ||
        (w1 == "drive" && w2 == "test" && !made_anew(back(3), back(4))) ||
        ((owned || t_.before(m.first) == "the" || t_.is(m.first, "the"_words)) &&
         (booking(next) || next == "test" || next == "time" || next == "one" || next == "ones")) ||
        (owned && w1 != "tengo") || has_one(m.first) || had_then(m);
    // "my appointment at 5 instead of 3"
    const bool in_place = t_.is(m.last, "instead rather"_words) &&
                          t_.is(m.last + 1, "of than"_words) && !t_.text.pauses(m.last);
    m.booked = m.booked && !in_place;
    const bool verb =
        m.first > 0 && t_.is(m.first - 1,
                             "move reschedule change push switch cancel postpone bump "
                             "rebook cambiar mover cancelar reagendar pasar"_words);
    m.moved_to =
        t_.is(m.first - (m.first > 0 ? 1 : 0), "to al pal para till until"_words) ||
        (m.first > 1 && !verb && t_.is(m.first - 2, "to al para a"_words)) ||
        (m.first > 0 && t_.is(m.first, "to para al pal"_words)) ||
        (m.first > 0 && speaks_of_moving(t_, m.first) &&
         (t_.is(m.first, "a at for after before el"_words) || t_.is(m.first - 1, "a"_words)));
  }

  // "do a test drive friday", "book an appointment on"; "i have an appointment" is there already.
  static bool made_anew(std::string_view article, std::string_view verb) {
    return (article == "a" || article == "an" || article == "another") && verb != "have" &&
           verb != "got" && verb != "had" && verb != "made" && verb != "has";
  }

  // "no to monday"
  bool no_to(std::size_t i) const {
    return i > 1 && t_.is(i - 1, "to"_words) && t_.is(i - 2, "no"_words) && !t_.text.pauses(i) &&
           !t_.text.pauses(i - 1) && (i == 2 || t_.text.pauses(i - 2));
  }

  // "the 2:30 i had", "the friday slot we booked"
  bool had_then(const TimeMention& m) const {
    const bool the = t_.before(m.first) == "the" || t_.is(m.first, "the"_words);
    const std::size_t who = t_.is(m.last, "slot one time spot"_words) ? m.last + 1 : m.last;
    return the && t_.is(who, "i we"_words) && t_.follows(who) &&
           t_.is(who + 1, "had have booked made scheduled set reserved got"_words);
  }

  // "i have a 3 oclock", "we got a 10:30"
  bool has_one(std::size_t first) const {
    const std::size_t article = t_.is(first, "a an"_words) ? first : first - 1;
    if (first == 0 || !t_.is(article, "a an"_words) || t_.text.pauses(article) || article < 2 ||
        t_.number(article + 1) == nullptr)
      return false;
    const std::size_t verb = article - 1;
    const std::size_t who =
        t_.is(verb, "got"_words) && t_.is(verb - 1, "have"_words) && verb > 1 ? verb - 2 : verb - 1;
    return t_.is(verb, "have got had"_words) && t_.is(who, "i we"_words) &&
           !(who > 0 && t_.is(who - 1, "can could may"_words));
  }

  // "no mondays", "no weekends"
  bool in_plural(const TimeMention& m) const {
    return m.day && t_.is(m.last - 1,
                          "sundays mondays tuesdays wednesdays thursdays fridays saturdays "
                          "weekdays weekends domingos sabados"_words);
  }

  // "quiero una cita el lunes", "me dan cita el lunes": one that is not booked yet
  bool wishes_one(std::size_t first) const {
    std::size_t at = first;  // the word that is booked
    for (int n = 0; n < 3 && at > 0 && !t_.is(at, "cita visita"_words); ++n) --at;
    if (at == 0) return true;  // "cita el martes a las 3"
    if (t_.is(at - 1, "mi la esa nuestra"_words)) return false;
    constexpr std::size_t reach = 4;
    for (std::size_t k = 1; k <= reach && k <= at && !t_.text.breaks(at - k + 1); ++k) {
      if (t_.is(at - k,
                "quiero queremos quisiera necesito necesitamos ocupo dan da das dame deme denme "
                "dar hacer sacar agendar pedir reservar programar tienen hay tendran habra busco "
                "puedo"_words))
        return true;
    }
    return false;
  }

  // "porque entre semana trabajo"
  bool works_then(const TimeMention& m) const {
    return m.day && m.day->rule == "weekdays" &&
           t_.is(m.last, "trabajo trabajamos estudio work"_words) && !t_.breaks(m.last);
  }

  // "any day but friday"
  bool all_but(std::size_t i) const {
    return i > 1 && t_.is(i - 1, "but"_words) && !t_.breaks(i) &&
           t_.is(i - 2,
                 "day days time anytime anything any all everything everyday always "
                 "whenever"_words);
  }

  // "not tomorrow or friday" refuses both.
  void refuse_with_former(std::size_t k) {
    const TimeMention& former = mentions_[k - 1];
    TimeMention& m = mentions_[k];
    const bool listed = m.first == former.last + 1 && !t_.breaks(former.last) &&
                        t_.is(former.last, "or nor o ni"_words);
    // "wednesday i can not, thursday either"
    const bool either = t_.is(m.last, "either neither tampoco"_words) && t_.text.pauses(m.last + 1);
    if (former.refused && either) m.refused = true;
    // "any day next week but wednesday"
    const bool left_out = former.day && former.day->end && m.day && !m.clock &&
                          m.first == former.last + 1 && t_.is(former.last, "but"_words) &&
                          !t_.text.pauses(former.last) &&
                          (!t_.inside(m.last) || t_.text.pauses(m.last));
    if (left_out) m.refused = true;
    const bool one_kind = former.day.has_value() == m.day.has_value();
    if (former.refused && listed && one_kind && !refused_after(former.last)) m.refused = true;
  }

  // "can not make it friday", "no puedo el viernes"
  bool negated_verb(std::size_t i) const {
    bool verb = false;
    for (std::size_t k = i, n = 0; k > 0 && n < 5 && !t_.text.pauses(k); ++n) {
      --k;
      // "no make it 5" puts forward
      if (t_.is(k, "no"_words)) return verb && !t_.is(k + 1, "make come do be book schedule"_words);
      if (t_.is(k, "not"_words)) return verb;
      if (t_.is(
              k,
              "make come do be available free puedo podre voy in ir llegar alcanzar asistir pasar "
              "venir rebook book schedule"_words))
        verb = true;
      else if (!t_.is(k, "it able to there by work poder a me"_words))
        return false;
    }
    return false;
  }

  bool refused_after(std::size_t i) const {
    if (!t_.inside(i) || t_.text.breaks(i)) return false;
    std::size_t k = i;
    if (t_.is(k, "just really actually ya"_words)) ++k;
    if (t_.is(k, "does will is would do are"_words) && t_.is(k + 1, "not"_words))
      return !t_.is(k + 2, "too bad a matter care mind it he she they that there you"_words);
    if (t_.is(k, "can"_words) && t_.is(k + 1, "not"_words)) return true;
    if (t_.is(k, "i we"_words) && t_.is(k + 1, "can"_words) && t_.is(k + 2, "not"_words))
      return true;
    if (t_.is(k, "is are seems sounds looks might got gets"_words) && suits_badly(k + 1))
      return true;
    if (t_.is(k, "no not"_words) && suits_badly(k) && !t_.text.pauses(k)) return true;
    // "a las 2 no, a las 3", "domingo no"
    if (t_.is(k, "no"_words) && !t_.text.pauses(k) && t_.text.pauses(k + 1)) return true;
    if (t_.is(k, "esta queda es"_words) &&
        t_.is(t_.is(k + 1, "muy"_words) ? k + 2 : k + 1, "dificil complicado lejos ocupado"_words))
      return true;
    if (t_.is(k, "es queda esta"_words) && t_.is(k + 1, "muy demasiado"_words) &&
        t_.is(k + 2, "temprano tarde pronto"_words))
      return true;
    return t_.is(k, "no"_words) && t_.is(k + 1,
                                         "puedo me podre voy se esta sirve puede podemos alcanzo "
                                         "llego funciona"_words);
  }

  // "too early", "no good", "out", "booked"
  bool suits_badly(std::size_t i) const {
    std::size_t k = i;
    if (t_.is(k, "a really pretty kinda way kind be of"_words)) ++k;
    if (t_.is(k, "a of"_words)) ++k;
    if (t_.is(k, "too"_words)) return t_.is(k + 1, "early late soon far hard"_words);
    if (t_.is(k, "no"_words))
      return !t_.is(k + 1, "problem problems issue worries prob"_words) &&
             t_.is(k + 1, "good bueno go longer can"_words);
    if (t_.is(k, "not"_words))
      return t_.is(k + 1, "good possible great ideal gonna happening doable going free"_words);
    return t_.is(k,
                 "out bad worse worst awful terrible horrible booked busy packed crazy rough tough "
                 "impossible taken full hectic "
                 "swamped tight shot toast nuts insane jammed slammed bonkers chaos chaotic "
                 "madness mayhem"_words);
  }

  const Tokens& t_;
  std::vector<TimeMention>& mentions_;
};

}  // namespace

bool sets_figure(const Tokens& tokens, std::size_t at) {
  constexpr std::size_t reach = 4;
  for (std::size_t k = 1; k <= reach && k <= at && !tokens.text.pauses(at - k + 1); ++k) {
    if (tokens.is(
            at - k,
            "price prices budget max maximum min minimum limit cap ceiling miles mileage "
            "odometer year years seats seat seating rows doors payment payments rate term mpg "
            "passengers precio presupuesto maximo millas asientos pagos"_words))
      return true;
  }
  return false;
}

bool speaks_of_moving(const Tokens& tokens, std::size_t at) {
  constexpr std::size_t reach = 8;
  for (std::size_t k = 1; k <= reach && k <= at && !tokens.text.breaks(at - k + 1); ++k) {
    if (tokens.is(at - k,
                  "move moved moving push bump change changed switch reschedule rescheduled "
                  "postpone swap slide cambiar cambie cambia mover mueva muevan muevame pasar pase "
                  "pasen pasan reagendar"_words))
      return !sets_figure(tokens, at);
  }
  return false;
}

void judge(const Tokens& tokens, std::vector<TimeMention>& mentions) {
  Judge(tokens, mentions).run();
}

}  // namespace kept::bot::when
