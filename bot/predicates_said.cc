// Predicates that look at the words of a message where its acts do not say enough.
#include <algorithm>
#include <array>

#include "bot/predicates.h"
#include "bot/time_in_view.h"

namespace kept::bot {
namespace {

// The understanding gave an act for want of another.
bool is_unread(const Turn& turn) {
  const auto& trace = turn.meaning.trace;
  return turn.meaning.acts.size() == 1 &&
         std::any_of(trace.begin(), trace.end(), [](const TraceStep& step) {
           return step.rule == "nothing else fits" && step.conclusion.starts_with("act ");
         });
}

bool points_at_one(const Words& words) {
  return words.say_any({"the",   "that",   "this",  "those",  "these", "one",  "it",   "el",
                        "la",    "los",    "las",   "ese",    "esa",   "este", "esta", "esos",
                        "esas",  "take",   "hold",  "want",   "like",  "love", "pick", "reserve",
                        "llevo", "quiero", "gusta", "aparte", "aparta"});
}

// "red", "2020", "with a third row": a quality, and no word that points at a car of the list.
bool describes_barely(const Turn& turn) {
  const Criteria& said = turn.meaning.criteria;
  const bool named = said.ordinal || said.vin || said.stock_number || !said.want.make.empty() ||
                     !said.want.model.empty() || !said.want.trim.empty();
  return !named && !said.empty() && !points_at_one(turn.words());
}

bool offers_more(const Turn& turn) {
  const auto& choices = turn.state.choices;
  return std::any_of(choices.begin(), choices.end(),
                     [](const Choice& one) { return one.kind == Choice::Kind::more; });
}

// A sum offered for the car spoken of, not a bound of a search.
bool bargains(const Turn& turn) {
  Criteria rest = turn.meaning.criteria;
  rest.price = {};
  return turn.meaning.has(Act::negotiate_price) && turn.state.vehicle && rest.empty();
}

bool approves(const Words& words) {
  return words.say_any({"perfect", "great", "awesome", "excellent", "cool", "nice", "sounds good",
                        "ok", "okay", "good", "wonderful", "perfecto", "excelente", "genial",
                        "bueno", "vale", "muy bien", "de acuerdo", "esta bien"}) &&
         !words.say_any({"yes", "yeah", "yep", "sure", "please", "si", "claro", "por favor"});
}

constexpr auto table = std::to_array<NamedPredicate>({
    {"unread", is_unread},
    {"describes_barely", describes_barely},
    {"maybe_car",
     [](const Turn& t) {
       const auto& others = t.meaning.alternatives;
       return std::any_of(others.begin(), others.end(),
                          [](const Alternative& one) { return one.part == "criteria.model"; });
     }},
    {"maybe_number",
     [](const Turn& t) {
       const auto& others = t.meaning.alternatives;
       return std::any_of(others.begin(), others.end(), [](const Alternative& one) {
         return one.part == "criteria.price" || one.part == "criteria.year";
       });
     }},
    {"offer_number_meant", [](const Turn& t) { return t.state.offer == Offer::number_meant; }},
    {"offers_both_meanings",
     [](const Turn& t) {
       const auto offers = [&](Choice::Kind kind) {
         return std::any_of(t.state.choices.begin(), t.state.choices.end(),
                            [&](const Choice& one) { return one.kind == kind; });
       };
       return offers(Choice::Kind::price_meant) && offers(Choice::Kind::year_meant);
     }},
    {"says_price_or_year",
     [](const Turn& t) {
       return t.meaning.criteria.empty() &&
              t.words().say_any({"price", "prices", "budget", "dollars", "money", "cost", "pay",
                                 "spend", "grand", "year", "precio", "presupuesto", "dolares",
                                 "dinero", "pagar", "gastar", "ano", "modelo"});
     }},
    {"offer_car_meant", [](const Turn& t) { return t.state.offer == Offer::car_meant; }},
    {"offers_more", offers_more},
    {"bargains", bargains},
    {"speaks_of_contact",
     [](const Turn& t) {
       return t.words().say_any({"number", "phone", "email", "mail", "name", "contact", "cell",
                                 "give", "share", "numero", "telefono", "correo", "nombre",
                                 "contacto", "celular", "dar", "darle"});
     }},
    {"wants_latest_of_day",
     [](const Turn& t) {
       return says_latest(t.words()) && t.meaning.when.empty() &&
              t.words().say_any({"that day", "you have", "available", "of the day", "possible",
                                 "ese dia", "que tenga", "que tengan", "del dia"});
     }},
    {"low_miles_alone",
     [](const Turn& t) {
       return says_low_miles(t.words()) && t.meaning.criteria.empty() && !points_at_one(t.words());
     }},
    {"several_shown", [](const Turn& t) { return t.state.shown.size() > 1; }},
    {"asks_vehicle", [](const Turn& t) { return t.meaning.has(Act::ask_vehicle); }},
    {"asks_if_bot", [](const Turn& t) { return t.meaning.has(Act::ask_if_bot); }},
    {"gives_details",
     [](const Turn& t) {
       return t.meaning.has(Act::give_name) || t.meaning.has(Act::give_contact);
     }},
    {"owes_task", [](const Turn& t) { return !t.state.tasks_told.empty(); }},
    {"names_topic", [](const Turn& t) { return !topics_in(t.words()).empty(); }},
    {"approves", [](const Turn& t) { return approves(t.words()); }},
    {"asks_other_one",
     [](const Turn& t) {
       return t.words().say_any({"the other", "other one", "el otro", "la otra"});
     }},
    {"only_tells_what_about",
     [](const Turn& t) {
       const std::string& said = t.words().padded();
       return said.starts_with(" about ") || said.starts_with(" its about ") ||
              said.starts_with(" sobre ") || said.starts_with(" es sobre ") ||
              said.starts_with(" regarding ");
     }},
    {"comes_after_all",
     [](const Turn& t) {
       return t.words().say_any({"after all", "can make it", "can come", "still come",
                                 "still make it", "still want to come", "same time", "rebook",
                                 "book it again", "uncancel", "siempre si", "si puedo ir",
                                 "si voy a ir", "misma hora", "de nuevo"});
     }},
    {"brings_car_in",
     [](const Turn& t) {
       return t.words().say_any({"bring it in", "bring it by", "bring my car", "bring the car",
                                 "drop it off", "drop my car", "get it in", "take it in",
                                 "bring it to you", "llevarlo", "traerlo", "llevarselo", "dejarlo",
                                 "llevar mi carro", "traer mi carro"});
     }},
    {"says_earlier_or_later",
     [](const Turn& t) { return earlier_or_later_in(t.words()).has_value(); }},
});

}  // namespace

bool says_low_miles(const Words& words) {
  return words.say_any(
      {"low miles", "low mileage", "pocas millas", "poco millaje", "bajo millaje"});
}

std::span<const NamedPredicate> predicates_said() {
  return table;
}

}  // namespace kept::bot
