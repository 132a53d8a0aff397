#include <algorithm>

#include "bot/act/contact_refusal.h"
#include "bot/act/decide.h"
#include "bot/act/name_remark.h"
#include "bot/skip.h"

namespace kept::bot {
namespace {

// "translate hello to French", "confirm that it is free"
bool is_of_task(const Case& c, const CueHit& word) {
  return c.any_cue(Cue::out_of_scope, [&](const CueHit& task) {
    return task.first <= word.first && word.last <= task.last &&
           !(task.first == word.first && task.last == word.last);
  }) != nullptr;
}

// "no" that opens an exclusion or refuses a day says no to nothing.
bool opens_exclusion(const Case& c, const CueHit& no) {
  constexpr std::uint32_t reach = 4;
  for (const criteria::Value& v : beginning_in(c.parts().values, no.first, no.last + reach)) {
    if ((v.negated || v.dropped) && !(no.last < c.text().size() && c.text().pauses(no.last)))
      return true;
  }
  return std::any_of(
      c.parts().times.begin(), c.parts().times.end(), [&](const when::TimeMention& m) {
        // "not today, tomorrow"
        const bool within = no.first < m.first && m.first < no.last;
        const bool renewed = within && c.out().has(Act::choose_time);
        return m.refused && (renewed || (m.first == no.last && !c.text().pauses(m.first)));
      });
}

// "after 1, no, make that after 2": what is said anew, and no answer.
bool mends(const Case& c, const CueHit& no) {
  const bool value = c.out().has(Act::choose_time) || c.out().has(Act::select_vehicle);
  if (!value || c.asked() == Asked::nothing || c.asked() == Asked::drivable) return false;
  for (std::uint32_t i = 0; i < no.first; ++i) {
    const bool lead =
        c.is(i,
             "um uh hmm oh wait hi hey well lol ok actually sorry so ay pues bueno hola eh "
             "ugh ah aw argh man dang damn shoot crap er omg haha"_words);
    if (!lead) return true;
  }
  return false;
}

// "no cloth", "no muy viejo", said of what is wanted.
bool opens_wish(const Case& c, const CueHit& no) {
  if (c.asked() != Asked::criteria || no.last > no.first + 1) return false;
  const bool ends = no.last >= c.text().size() || c.text().pauses(no.last);
  return !ends &&
         !c.is(no.last,
               "i thanks thank gracias it that not sir maam we but sorry thats just none no"_words);
}

// "no. 5"
bool abbreviates_number(const Case& c, const CueHit& no) {
  return c.asked() == Asked::which_vehicle && no.last == no.first + 1 &&
         no.last < c.text().size() && c.text()[no.last].kind == TokenKind::number &&
         (c.text().gap(no.last) & ~(gap_dot | gap_space)) == 0;
}

const CueHit* refusal(const Case& c) {
  const auto refuses = [&](const CueHit& hit) {
    const auto is_ya = [&](std::uint32_t i) { return fold(c.text().source(i)) == "ya"; };
    const bool already =
        (hit.first > 0 && is_ya(hit.first - 1)) || (c.asked_for_time() && is_ya(hit.first));
    // "no perdón, el verde", of those shown: put right and not refused
    const bool puts_right = c.asked() == Asked::which_vehicle && c.out().has(Act::select_vehicle) &&
                            (c.is(hit.last, "perdon wait sorry"_words) ||
                             (hit.first > 0 && c.word(hit.first - 1) == "wait") ||
                             c.word_in(hit.first, hit.last, "perdon sorry"_words));
    return !already && !puts_right && !abbreviates_number(c, hit) && !opens_exclusion(c, hit) &&
           !mends(c, hit) && !opens_wish(c, hit);
  };
  const CueHit* no = c.any_cue(Cue::no, refuses);
  const CueHit* repairing = c.any_cue(Cue::wait, [&](const CueHit& hit) {
    return c.asked() != Asked::nothing && c.word(hit.first) == "no" &&
           !c.word_in(hit.first, hit.last, "wait espera espere"_words) && refuses(hit);
  });
  return no == nullptr || (repairing != nullptr && repairing->first < no->first) ? repairing : no;
}

bool strong_yes(const Case& c, const CueHit& hit) {
  return c.word_in(
             hit.first, hit.last,
             "yes yeah yep yup sure si claro emoji_yes correct absolutely definitely"_words) ||
         hit.rule == "yes, behind other words";
}

// The question is answered by yes or no, and yes is the good news.
bool asks_whether(const Case& c) {
  return c.asked() == Asked::confirm_appointment || c.asked() == Asked::drivable ||
         c.asked() == Asked::confirm_cancel || c.asked() == Asked::confirm_move;
}

// "ok one more thing is …": said before something else, it answers nothing.
bool idle_yes(const Case& c, const CueHit& yes) {
  const auto last = skip(yes.last, [&](std::uint32_t i) {
    return i < c.text().size() && !c.text().pauses(i) &&
           c.is(i, "perfect great cool awesome good fine"_words);
  });
  const bool ends = last >= c.text().size() || c.text().pauses(last);
  const bool business = std::any_of(c.out().acts.begin(), c.out().acts.end(),
                                    [](Act act) { return act != Act::correct; });
  return !ends && business && !strong_yes(c, yes) &&
         c.word_in(yes.first, yes.last, "ok k great cool fine right"_words) &&
         yes.last == yes.first + 1;
}

// "yes, the silver one": a yes and what is chosen.
bool agrees_and_chooses(const Case& c, const CueHit& yes) {
  if (c.asked() != Asked::which_vehicle || !c.out().has(Act::select_vehicle)) return false;
  if (yes.first > 0 || yes.last > 1) return false;
  if (c.is(0, "yes yeah yep yup yea si claro"_words)) return true;
  return c.is(0, "sure"_words) && (c.text().pauses(1) || c.is(1, "the that number"_words));
}

// "sure, saturday at 1", "yes friday works", unlike "yeah so i was thinking friday"
bool leads_to_time(const Case& c, const CueHit& yes) {
  if (c.text().pauses(yes.last) || c.is(yes.last, "how what for"_words)) return true;
  return std::any_of(c.parts().times.begin(), c.parts().times.end(),
                     [&](const when::TimeMention& m) { return m.first == yes.last; });
}

// "ok cool thanks", said to nothing that was asked.
bool only_leads_to_thanks(const Case& c, const CueHit& yes) {
  return (c.asked() == Asked::nothing || c.asked() == Asked::anything_else) && c.has(Cue::thank) &&
         !strong_yes(c, yes) &&
         c.word_in(yes.first, yes.last, "ok k cool great perfect awesome alright"_words);
}

// "my wife likes the second so that's it", of those shown
bool chosen(const Case& c) {
  return c.asked() == Asked::which_vehicle && c.out().has(Act::select_vehicle);
}

void decide_yes_no(Case& c, const CueHit* no) {
  const bool nothing = c.asked() == Asked::nothing;
  const bool alone = c.out().acts.empty();
  const CueHit* yes = c.any_cue(Cue::yes, [&](const CueHit& hit) { return !is_of_task(c, hit); });
  if (no != nullptr && no->rule == "answer at the end") c.drop(Act::affirm);
  if (no != nullptr && says_well(c, *no) && asks_whether(c)) {
    yes = no;
    no = nullptr;
  }
  if (no != nullptr && !c.asked_for_contact() && !c.has(Cue::decline) && !c.out().has(Act::deny) &&
      !c.out().has(Act::affirm)) {
    const bool excludes = c.asked() == Asked::criteria && !c.out().criteria.exclude.empty();
    if ((!nothing || alone) && !excludes &&
        (!c.has_any({Cue::stop, Cue::erase}) || c.out().has(Act::choose_time) ||
         (!nothing && answers_apart(c, *no))))
      c.act(Act::deny, no);
  }
  if (const CueHit* done = c.cue(Cue::done);
      done != nullptr && !c.asked_for_contact() && !chosen(c) &&
      !(asks_whether(c) && says_well(c, *done)) &&
      ((!nothing && c.asked() != Asked::criteria) || c.out().acts.empty()))
    c.act(Act::deny, done);
  if (const CueHit* none = c.cue(Cue::none_of);
      none != nullptr && !c.asked_for_contact() &&
      (c.out().criteria.empty() || c.asked() == Asked::which_vehicle))
    c.act(Act::deny, none);
  if (yes == nullptr || c.out().has(Act::deny) || c.out().has(Act::affirm)) return;
  if (c.has_any({Cue::stop, Cue::erase, Cue::bot}) && !strong_yes(c, *yes)) return;
  const bool closed_question = c.asked() == Asked::confirm_appointment ||
                               c.asked() == Asked::anything_else || c.asked() == Asked::drivable ||
                               c.asked() == Asked::confirm_cancel ||
                               c.asked() == Asked::confirm_move;
  if (idle_yes(c, *yes) || only_leads_to_thanks(c, *yes)) return;
  if (nothing && c.has_any({Cue::goodbye, Cue::thank}) && !strong_yes(c, *yes)) return;
  const bool new_time = c.asked() == Asked::confirm_appointment && c.out().has(Act::correct);
  if (closed_question) {
    if (!new_time || strong_yes(c, *yes)) c.act(Act::affirm, yes);
  } else if (nothing ? alone
                     : (alone || (strong_yes(c, *yes) && c.asked() != Asked::which_time &&
                                  c.asked() != Asked::which_vehicle &&
                                  c.asked() != Asked::criteria && !c.asked_for_contact()))) {
    c.act(Act::affirm, yes);
  } else if (c.asked() == Asked::which_time && yes->first == 0 && strong_yes(c, *yes) &&
             c.out().has(Act::choose_time) && leads_to_time(c, *yes)) {
    c.act(Act::affirm, yes);  // "sure, saturday at 1"
  } else if (agrees_and_chooses(c, *yes)) {
    c.act(Act::affirm, yes);
  } else if (c.asked_for_contact() && strong_yes(c, *yes) && !c.named_before(yes->first) &&
             (c.out().has(Act::give_name) || c.out().has(Act::give_contact))) {
    c.act(Act::affirm, yes);
  }
}

// "AWD not 4WD", "any color but not brown": a wish that rules something out, and repairs nothing.
bool rules_out_kind(const Case& c, const CueHit& hit) {
  // "not 1, not 2. number 4"
  if (c.asked() == Asked::which_vehicle && hit.first == 0 && c.is(0, "not"_words)) return true;
  if (c.asked() == Asked::confirm_appointment || !c.out().has(Act::ask_inventory)) return false;
  const bool plain =
      c.word_in(hit.first, hit.last, "not"_words) &&
      !c.word_in(hit.first, hit.last, "sorry oh is wait wrong meant the actually"_words);
  return plain && !c.has(Cue::wait) && !c.out().criteria.exclude.empty();
}

// "la roja, no la negra": what is not meant stands behind what is.
bool tells_apart(const Case& c, const CueHit& hit) {
  constexpr std::uint32_t words = 2;
  return c.asked() != Asked::confirm_appointment && hit.cue == Cue::wait && hit.first > 0 &&
         hit.last == hit.first + words && c.word(hit.first) == "no" &&
         c.word_in(hit.first + 1, hit.last, "el la"_words) && !c.out().criteria.exclude.empty();
}

// "my name is Aaron, not Erin"
bool mends_name(const Case& c) {
  const auto& name = c.parts().introduced_name;
  if (!name || !c.out().has(Act::give_name)) return false;
  // "no soy Maria, soy Marisa", "I'm not Dean, it's Dinh"
  constexpr std::uint32_t before = 5;
  const std::uint32_t from = name->first > before ? name->first - before : 0;
  for (std::uint32_t i = from; i + 1 < name->first; ++i) {
    const bool other_name =
        c.is(i, "no not"_words) && c.word_in(i + 1, i + 3, "soy llamo name"_words);
    const bool is_not =
        i > 0 && c.is(i, "not"_words) && c.is(i - 1, "am is"_words) && c.text()[i + 1].capital;
    if (other_name || is_not) return true;
  }
  if (name->last + 1 >= c.text().size()) return false;
  if (!c.is(name->last, "not"_words)) return false;
  const auto other = name->last + 1;
  const bool ends = other + 1 >= c.text().size() || c.text().pauses(other + 1) ||
                    c.is(other + 1, "lol haha sorry btw please"_words);
  return ends && (c.text()[other].capital ||
                  c.parts().lexicon->base->first_names.contains(c.text().key(other)));
}

// "nope thats the wrong day": it says no, and names no other.
bool says_wrong_time(const Case& c, const CueHit& hit) {
  return c.asked_for_time() && c.word_in(hit.first, hit.last + 1, "day time date hour"_words);
}

// "my name isn't Kim, it's Tim"
bool names_other_first(const Case& c) {
  constexpr std::uint32_t lead = 4;
  const auto& name = c.parts().introduced_name;
  if (!name || !c.out().has(Act::give_name) || name->first < lead) return false;
  return c.is(name->first - 1, "is"_words) && c.is(name->first - 2, "it"_words) &&
         c.word_in(name->first - lead, name->first - 3, "not"_words);
}

// "I meant the Sonata, is it a hybrid?"
bool means_other(const Case& c) {
  return c.any_cue(Cue::correction, [&](const CueHit& hit) {
    return c.word_in(hit.first, hit.last, "meant"_words);
  }) != nullptr;
}

// "the 2019. wait does it have carplay": what was just remembered, and nothing is put right.
bool wonders(const Case& c, const CueHit& hit) {
  // "hang on. ok, Delbert Ray"
  if (hit.first == 0 && c.asked_for_contact() && c.is(0, "hang hold"_words)) return true;
  if (hit.cue != Cue::wait || c.asked_for_time() || c.text().pauses(hit.last)) return false;
  return c.word(hit.last - 1) == "wait" &&
         c.is(hit.last, "is are was does do did has have what whats where when how who why"_words);
}

// The words of a correction, and not within a number or an address.
// "5 seats not 7": measures that are wished for, and nothing said before.
bool contrasts_measure(const Case& c, const CueHit& hit) {
  const bool unasked = c.asked() == Asked::nothing || c.asked() == Asked::criteria;
  if (!unasked || !c.is(hit.first, "not"_words) || hit.last != hit.first + 2) return false;
  const auto amounts = touching(c.parts().amounts, hit.first, hit.first);
  return std::any_of(amounts.begin(), amounts.end(), [&](const criteria::Amount& a) {
    return a.last == hit.first && a.quantity != criteria::Quantity::price;
  });
}

const CueHit* correction(const Case& c, Cue cue, const Ground& remark) {
  return c.any_cue(cue, [&](const CueHit& hit) {
    const bool in_remark = remark.first <= hit.first && hit.first < remark.last;
    if (in_remark || wonders(c, hit) || contrasts_measure(c, hit)) return false;
    return !c.is_detail(hit.first) || !c.word_in(hit.first, hit.last, "hold hang"_words);
  });
}

// "actually no electric": of what is wanted, something is ruled out now.
bool rules_out_now(const Case& c) {
  return c.asked() == Asked::criteria && c.text().size() > 2 && c.word(0) == "actually" &&
         c.word(1) == "no" && !c.out().criteria.exclude.empty();
}

void decide_correction(Case& c, const Ground& remark) {
  if (rules_out_now(c)) c.act(Act::correct, Ground{0, 1, "ruled out on second thought"});
  if (mends_name(c) || names_other_first(c))
    c.act(Act::correct, Ground{c.parts().introduced_name->first, c.parts().introduced_name->last,
                               "name put right"});
  // "No, it's Meghan with an H", where the name was given before
  if (const auto& name = c.parts().introduced_name;
      name && c.out().has(Act::give_name) &&
      (c.asked() == Asked::confirm_appointment || c.asked() == Asked::anything_else) &&
      c.is(name->last, "with con"_words) && c.is(name->last + 1, "a an one two"_words))
    c.act(Act::correct, Ground{name->first, name->last, "name put right"});
  for (const contact::Found& phone : c.parts().phones) {
    if (c.word_in(phone.first, phone.last, "sorry not wait scratch mean oops perdon digo"_words))
      c.act(Act::correct, Ground{phone.first, phone.last, "number put right"});
  }
  const CueHit* const mended = correction(c, Cue::correction, remark);
  const CueHit* const hit = mended != nullptr ? mended : correction(c, Cue::wait, remark);
  // "not the blue one, the silver one" where a visit is to be confirmed
  if (c.asked() == Asked::confirm_appointment && c.out().has(Act::select_vehicle) &&
      (c.out().has(Act::deny) || !c.out().criteria.exclude.empty()))
    c.act(Act::correct, Ground{0, 1, "another than the one to be confirmed"});
  if (hit == nullptr || c.out().has(Act::reschedule) || c.out().has(Act::cancel) ||
      c.has_any({Cue::stop, Cue::erase, Cue::decline}))
    return;
  // "make it a late one", to the question for a time
  if (c.asked() == Asked::which_time && c.is(hit->first, "make"_words) &&
      c.is(hit->last - 1, "a the"_words))
    return;
  // "el jueves no puedo, mejor el viernes", to the question for a time
  if (c.asked() == Asked::which_time && c.word(hit->first) == "mejor" && !c.out().ruled_out.empty())
    return;
  const bool value = c.out().has(Act::choose_time) || c.out().has(Act::select_vehicle) ||
                     c.out().has(Act::ask_inventory) || c.out().has(Act::give_contact) ||
                     c.out().has(Act::give_name) ||
                     (c.out().has(Act::ask_vehicle) && means_other(c));
  const bool number = !c.has(Cue::complain) &&
                      c.word_in(hit->first, hit->last, "wrong equivocado mistake typo"_words) &&
                      !says_wrong_time(c, *hit) &&
                      !c.word_in(hit->first, hit->last + 1, "car one place truck"_words);
  if ((value || number) && !rules_out_kind(c, *hit) && !tells_apart(c, *hit))
    c.act(Act::correct, hit);
}

// "do you like the Civic or the Corolla better"
bool holds_vehicle(const Case& c, const CueHit& talk) {
  const auto& values = c.parts().values;
  return std::any_of(values.begin(), values.end(), [&](const criteria::Value& v) {
    return v.field <= Field::model && !v.uncertain && talk.first <= v.first && v.last <= talk.last;
  });
}

// "no black, because it is so hot here": a reason is no clause of its own.
bool gives_reason(const Case& c, const CueHit& hit) {
  constexpr std::uint32_t reach = 3;
  const std::uint32_t from = hit.first > reach ? hit.first - reach : 0;
  if (c.word_in(from, hit.first, "because cause porque since when if while"_words)) return true;
  // "the weather is bad here so AWD please", unlike "the weather is so bad"
  constexpr std::uint32_t behind = 5;
  for (std::uint32_t i = hit.last; i < hit.last + behind && !c.text().breaks(i); ++i) {
    if (c.is(i, "so"_words) && !c.is(i - 1, "is are was not it day"_words))
      return !beginning_in(c.parts().values, i, i + reach + behind).empty() ||
             c.word_in(i + 1, i + 3, "i we need want looking"_words);
  }
  // "con calefacción, que aquí hace un frío"
  const Clause* clause = c.clause_of(hit.first);
  const auto& values = c.parts().values;
  return c.asked() == Asked::criteria && clause != nullptr &&
         std::any_of(values.begin(), values.end(),
                     [&](const criteria::Value& v) { return clause->holds(v.first); });
}

// "much obliged. Good day."
bool parts_with_day(const Case& c, const CueHit& greeting) {
  return greeting.last >= c.text().size() && c.has(Cue::thank) &&
         c.cue(Cue::thank)->last <= greeting.first &&
         c.word_in(greeting.first, greeting.last, "day evening"_words);
}

// "tell Marcus hi for me"
bool is_passed_on(const Case& c, const CueHit& greeting) {
  constexpr std::uint32_t reach = 3;
  return c.word_in(greeting.first > reach ? greeting.first - reach : 0, greeting.first,
                   "tell told say says said"_words);
}

// "lo tengo que poner yo"
bool is_spanish_i(const Case& c, const CueHit& greeting) {
  return c.out().language == Language::es && greeting.first > 0 && c.word(greeting.first) == "yo";
}

// "evening", for an hour that is asked for
bool is_day_part(const Case& c, const CueHit& greeting) {
  return greeting.last == greeting.first + 1 &&
         c.word_in(greeting.first, greeting.last, "morning afternoon evening"_words);
}

// "on the 3rd of july, afternoon"
bool is_of_day(const Case& c, const CueHit& greeting) {
  const auto& times = c.parts().times;
  return is_day_part(c, greeting) &&
         std::any_of(times.begin(), times.end(), [&](const when::TimeMention& m) {
           return m.day && m.first < greeting.first && greeting.last <= m.last;
         });
}

// "me lo guardan hasta mañana?"
bool keeps_until(const Case& c, const CueHit& parting) {
  const Clause* clause = c.clause_of(parting.first);
  return clause != nullptr && clause->mood != Mood::statement && clause->head < parting.first &&
         !c.text().pauses(parting.first) && c.is(parting.first, "hasta"_words);
}

// "thursday, im out on the rig till then": how long something lasts.
bool tells_how_long(const Case& c, const CueHit& parting) {
  return c.is(parting.first, "until till til"_words) && parting.first > 0 &&
         !c.text().pauses(parting.first) &&
         !c.is(parting.first - 1,
               "ok thanks thank you bye goodbye great perfect cool awesome alright and so well yes "
               "sure good"_words);
}

// "perfecto, hasta el lunes", of the visit that is to be confirmed
bool agrees_first(const Case& c, const CueHit& parting) {
  const CueHit* const yes = c.cue(Cue::yes);
  return c.asked() == Asked::confirm_appointment && yes != nullptr && yes->last <= parting.first;
}

// "do you ever sleep or are you software": a part of the question for a machine.
bool asks_whether_alive(const Case& c, const CueHit& talk) {
  return c.has(Cue::bot) && c.word_in(talk.first, talk.last,
                                      "sleep dream eat drink breathe bored tired lonely break "
                                      "lunch"_words);
}

// "good luck spelling that one", "no not that one": no car is picked.
void decide_name_remark(Case& c, const Ground& remark) {
  if (remark.first == remark.last) return;
  c.act(Act::smalltalk, remark);
  const auto outside = [&](const auto& said) {
    return said.first < remark.first || remark.last <= said.first;
  };
  const auto& pointers = c.parts().pointers;
  const bool picks = c.any_cue(Cue::pick_one, outside) != nullptr ||
                     std::any_of(pointers.begin(), pointers.end(), outside);
  if (!picks && c.out().criteria.empty()) c.drop(Act::select_vehicle);
}

}  // namespace

void decide_manners(Case& c) {
  const CueHit* no = refusal(c);
  const Ground remark = find_name_remark(c);
  decide_contact_refusal(c, no);
  decide_yes_no(c, no);
  decide_name_remark(c, remark);
  decide_correction(c, remark);
  const bool timed = c.asked_for_time() && !c.parts().times.empty();
  if (const CueHit* hit = c.any_cue(Cue::greet, [&](const CueHit& greeting) {
        return !(timed && is_day_part(c, greeting)) && !is_of_day(c, greeting) &&
               !is_of_task(c, greeting) && !parts_with_day(c, greeting) &&
               !is_passed_on(c, greeting) && !is_spanish_i(c, greeting);
      }))
    c.act(Act::greet, hit);
  if (const CueHit* hit = c.cue(Cue::thank)) c.act(Act::thank, hit);
  c.act(Act::goodbye,
        c.any_cue(Cue::greet, [&](const CueHit& hit) { return parts_with_day(c, hit); }));
  if (const CueHit* hit = c.any_cue(Cue::goodbye, [&](const CueHit& parting) {
        // "did you have a good weekend"
        const bool asks_after =
            c.is(parting.first, "have"_words) && parting.first > 1 &&
            !c.text().pauses(parting.first) &&
            c.is(parting.first - 1, "you yall ya guys all everyone"_words) &&
            c.word_in(parting.first - std::min(parting.first, 3U), parting.first - 1, "did"_words);
        const bool meets =
            asks_after ||
            (parting.first > 0 && c.is(parting.first - 1, "i we to can could come go"_words) &&
             !c.is(parting.first, "got have need am better going get"_words));
        return !meets && !keeps_until(c, parting) && !tells_how_long(c, parting) &&
               !(timed && !agrees_first(c, parting) &&
                 c.is(parting.first, "hasta night nite"_words));
      }))
    c.act(Act::goodbye, hit);
  c.act(Act::smalltalk, c.any_cue(Cue::smalltalk, [&](const CueHit& talk) {
    return !gives_reason(c, talk) && !holds_vehicle(c, talk) && !asks_whether_alive(c, talk);
  }));
  if (const CueHit* hit = c.cue(Cue::late); c.out().acts.empty()) c.act(Act::smalltalk, hit);
}

}  // namespace kept::bot
