// The predicates that rules name. Each looks at one turn and changes nothing.
#include "bot/predicates.h"

#include <algorithm>
#include <array>

#include "bot/wish_words.h"

namespace kept::bot {
namespace {

bool only(const Turn& turn, std::initializer_list<Act> acts) {
  return std::all_of(turn.meaning.acts.begin(), turn.meaning.acts.end(), [&](Act act) {
    return std::find(acts.begin(), acts.end(), act) != acts.end();
  });
}

// Orders to the assistant itself rather than wishes of a buyer.
bool gives_orders(const Turn& turn) {
  return turn.words().say_any({"ignore", "pretend", "just say", "say its", "say it is",
                               "your rules", "instructions", "prompt", "you are now", "ignora",
                               "finge", "di que", "tus reglas", "instrucciones"});
}

bool needs_vehicle(const Turn& turn) {
  const ConversationState& state = turn.state;
  return state.visiting && !state.vehicle && !state.shown.empty() &&
         state.kind == inventory::AppointmentKind::test_drive;
}

bool question_open(const Turn& turn) {
  return turn.stage != Asked::nothing && turn.stage != Asked::anything_else;
}

// Words that narrow a search rather than point at one car: "under 25k", "not the Mazda".
bool refines(const Turn& turn) {
  const Criteria& said = turn.meaning.criteria;
  auto open_ended = [](const Range& range) {
    return range.min.has_value() != range.max.has_value();
  };
  bool bounded = open_ended(said.price) || open_ended(said.year) || open_ended(said.odometer) ||
                 !said.mpg.empty() || !said.seats.empty();
  bool named = said.ordinal || said.vin || said.stock_number;
  // "AWD only" narrows, "the only AWD one" points.
  const Words& words = turn.words();
  bool only = !said.want.empty() && words.say_any({"only", "solo", "solamente"}) &&
              !words.say_any({"the only", "el unico", "la unica"});
  return !named && (bounded || only || (said.want.empty() && !said.exclude.empty()));
}

bool refuses_hold(const Turn& turn) {
  return turn.words().say_any({"dont hold", "do not hold", "not hold", "no need to hold",
                               "without holding", "no hold", "dont reserve", "do not reserve",
                               "no aparte", "no apartes", "no lo aparte", "no lo apartes",
                               "no la aparte", "no la apartes", "sin apartar"});
}

// "i don't want this one", and no other in the same breath.
bool refuses_car(const Turn& turn) {
  const Words& words = turn.words();
  if (refines(turn) || words.say_any({"i want", "ill take", "hold the", "but", "pero"}))
    return false;
  return words.say_any({"dont want this",   "dont want that",      "dont want it",
                        "dont want the",    "dont want to hold",   "dont want you to hold",
                        "do not want this", "do not want that",    "do not want it",
                        "do not want the",  "do not want to hold", "dont like this",
                        "dont like that",   "dont like it",        "not interested in",
                        "dont hold this",   "do not hold this",    "not want this",
                        "not want it",      "no quiero este",      "no quiero esta",
                        "no quiero ese",    "no quiero esa",       "no lo quiero",
                        "no la quiero",     "no quiero apartarlo", "no quiero que lo aparte"});
}

// "which is the cheapest?" rather than "the cheapest".
bool asks_standout(const Turn& turn) {
  const Words& words = turn.words();
  const bool question =
      words.say_any({"whats", "what is", "which", "what one", "tell me", "is there", "cual",
                     "que carro", "que auto", "digame", "dime"});
  return question && standout_in(words) != Standout::none && turn.state.shown.size() > 1 &&
         !words.say_any({"hold", "take", "reserve", "put aside", "aparte", "apartar", "llevo"});
}

bool wants_hold(const Turn& turn) {
  if (refuses_hold(turn)) return false;
  return turn.words().say_any(
      {"hold",       "reserve",    "put aside",  "set aside",  "aparta",      "aparte",
       "apartar",    "apartame",   "aparteme",   "apartenme",  "apartamelo",  "apartamela",
       "apartemelo", "apartemela", "guardamelo", "guardamela", "reservamelo", "reservamela",
       "reserva",    "reserveme",  "reserve me"});
}

// Nothing else can be meant: the visit is named, or nothing else is being talked of.
bool surely_cancels(const Turn& turn) {
  return says_cancel(turn.words()) && (asks_own_visit(turn.words()) || !question_open(turn));
}

bool says_more(const Turn& turn) {
  return turn.meaning.criteria.empty() && !turn.state.shown.empty() && asks_for_more(turn.words());
}

// Two cars are set against each other, not a car against a sum.
bool compares_two_prices(const Turn& turn) {
  if (!compares_price(turn.words())) return false;
  const auto& state = turn.state;
  auto cars = turn.meaning.stock_numbers.size();
  if (cars < 2) {
    for (std::size_t place : compared_places(turn.words())) cars += place < state.shown.size();
  }
  const bool which = turn.words().say_any({"which", "cual", "whats cheaper", "what is cheaper"});
  const bool described = !turn.meaning.criteria.want.exterior_color.empty() && !state.shown.empty();
  return cars > 1 || (cars == 1 && (state.vehicle || described)) ||
         (which && state.shown.size() == 2);
}

// No record of the house answers it, whichever car is meant.
bool is_beyond_records(const Turn& turn) {
  if (asks_about_coming(turn.words()) || asks_terms(turn.words())) return true;
  const auto& state = turn.state;
  const bool is_of_a_car = state.vehicle || !state.shown.empty() || turn.scene.page_vehicle ||
                           !turn.meaning.criteria.empty();
  const auto topics = topics_in(turn.words());
  return !is_of_a_car && std::any_of(topics.begin(), topics.end(), is_unrecorded);
}

constexpr auto table = std::to_array<NamedPredicate>({
    // what was said
    {"alone", [](const Turn& t) { return t.meaning.acts.size() == 1; }},
    {"only_greeting",
     [](const Turn& t) {
       return only(t, {Act::greet, Act::smalltalk, Act::ask_if_bot});
     }},
    {"parting",
     [](const Turn& t) { return t.meaning.has(Act::goodbye) || t.meaning.has(Act::thank); }},
    {"has_when", [](const Turn& t) { return !t.meaning.when.empty(); }},
    {"no_such_time", [](const Turn& t) { return t.meaning.no_such_time; }},
    {"has_criteria", [](const Turn& t) { return !t.meaning.criteria.empty(); }},
    {"has_ordinal", [](const Turn& t) { return t.meaning.criteria.ordinal.has_value(); }},
    {"corrects", [](const Turn& t) { return t.meaning.has(Act::correct); }},
    {"picks", [](const Turn& t) { return t.meaning.has(Act::select_vehicle); }},
    {"searches", [](const Turn& t) { return t.meaning.has(Act::ask_inventory); }},
    {"asks_visit", [](const Turn& t) { return t.meaning.has(Act::request_appointment); }},
    {"reports_problem", [](const Turn& t) { return t.meaning.has(Act::report_problem); }},
    {"trades_in", [](const Turn& t) { return t.meaning.has(Act::ask_trade_in); }},
    {"gives_name", [](const Turn& t) { return t.meaning.contact.name.has_value(); }},
    {"gives_contact",
     [](const Turn& t) {
       return t.meaning.contact.phone.has_value() || t.meaning.contact.email.has_value();
     }},
    {"gives_wrong_phone", [](const Turn& t) { return t.meaning.wrong_phone; }},
    {"gives_code", [](const Turn& t) { return !t.meaning.booking_code.empty(); }},
    {"cancels_or_moves",
     [](const Turn& t) { return t.meaning.has(Act::cancel) || t.meaning.has(Act::reschedule); }},
    {"asks_if_sure", [](const Turn& t) { return asks_if_sure(t.words()); }},
    {"starts_over", [](const Turn& t) { return starts_over(t.words()); }},
    {"asks_for_language",
     [](const Turn& t) {
       return language_asked(t.words()).has_value() && t.meaning.criteria.empty();
     }},
    {"ranks_lot",
     [](const Turn& t) {
       const Criteria& said = t.meaning.criteria;
       bool one = said.ordinal || said.stock_number || said.vin;
       // "a used SUV with low miles" is a search, "low miles" alone wants those found ranked.
       const bool vague = !said.empty() && says_low_miles(t.words());
       return !one && !vague && standout_in(t.words()) != Standout::none &&
              !t.words().say_any({"of these", "of those", "of them", "of the", "de estos",
                                  "de esos", "de estas", "de esas", "de los", "de las"});
     }},
    {"ranks_dearest",
     [](const Turn& t) { return standout_in(t.words()) == Standout::dearest; }},
    {"compares",
     [](const Turn& t) {
       return asks_difference(t.words()) && t.state.shown.size() > 1;
     }},
    {"asks_colors",
     [](const Turn& t) {
       const ListFields& want = t.meaning.criteria.want;
       bool named = !want.model.empty() || !want.make.empty() || !want.body.empty();
       return named && t.words().say_any({"colors", "colours", "what color", "which color",
                                          "colores", "que color"});
     }},
    {"adds_to_wish",
     [](const Turn& t) {
       return !t.state.wish.empty() && !t.meaning.criteria.want.empty() && adds_to(t.words());
     }},
    {"vague_wish",
     [](const Turn& t) {
       return says_vague_price(t.words()) || says_vague_mpg(t.words()) || says_towing(t.words());
     }},
    {"drops_wish", [](const Turn& t) { return !t.state.wish.empty() && drops_some(t.words()); }},
    {"refines", refines},
    {"asks_more", says_more},
    {"gives_orders", gives_orders},
    {"says_instead", [](const Turn& t) { return says_instead(t.words()); }},
    {"says_as_well", [](const Turn& t) { return says_as_well(t.words()); }},
    {"refuses_car", refuses_car},
    {"asks_standout", asks_standout},
    {"wants_hold", wants_hold},
    {"refuses_hold", refuses_hold},
    {"wants_several",
     [](const Turn& t) {
       return (wants_hold(t) || t.words().say_any({"take", "keep", "llevo", "quedo"})) &&
              (t.meaning.stock_numbers.size() > 1 ||
              (!t.state.shown.empty() &&
               places_in(t.words(), t.state.shown.size()).has_value()));
     }},
    {"names_several",
     [](const Turn& t) {
       if (t.meaning.stock_numbers.size() > 1) return true;
       if (t.state.shown.empty()) return false;
       const auto places = places_in(t.words(), t.state.shown.size());
       return places.has_value() && places->size() != 1;
     }},
    {"asks_code",
     [](const Turn& t) { return asks_code(t.words()) && t.meaning.booking_code.empty(); }},
    {"asks_own_visit", [](const Turn& t) { return asks_own_visit(t.words()); }},
    {"checks_time", [](const Turn& t) { return checks_time(t.words()); }},
    {"asks_if_confirmed", [](const Turn& t) { return asks_if_confirmed(t.words()); }},
    {"asks_time_again", [](const Turn& t) { return asks_time_again(t.words()); }},
    {"brings_somebody", [](const Turn& t) { return brings_somebody(t.words()); }},
    {"beyond_records", is_beyond_records},
    {"asks_about_coming", [](const Turn& t) { return asks_about_coming(t.words()); }},
    {"says_all",
     [](const Turn& t) {
       return t.words().say_any({"both", "all", "everything", "todas", "todos", "todo", "ambas"});
     }},
    {"names_booked",
     [](const Turn& t) {
       return !t.meaning.criteria.empty() || !t.meaning.when.empty() ||
              !t.meaning.spoken_of.empty();
     }},
    {"surely_cancels", surely_cancels},
    {"says_cancel", [](const Turn& t) { return says_cancel(t.words()); }},
    {"waves_off", [](const Turn& t) { return waves_off(t.words()); }},
    {"moves_visit", [](const Turn& t) { return t.meaning.has(Act::reschedule); }},
    {"puts_off_booking", [](const Turn& t) { return puts_off_booking(t.words()); }},
    {"keeps_visit",
     [](const Turn& t) {
       return keeps_visit(t.words()) ||
              t.words().say_any({"keep", "leave", "stay with", "stick with", "stick to", "deje",
                                 "dejemos"});
     }},
    {"keeps_as_is", [](const Turn& t) { return keeps_visit(t.words()); }},
    {"moved_before", [](const Turn& t) { return t.state.moved_from.has_value(); }},
    {"wants_old_time", [](const Turn& t) { return wants_old_time(t.words()); }},
    {"rules_out", [](const Turn& t) { return !t.meaning.ruled_out.empty(); }},
    {"asks_for_help", [](const Turn& t) { return t.words().say_any({"help", "ayuda"}); }},
    {"asks_why",
     [](const Turn& t) {
       return t.words().say_any({"why", "what for", "do you need my", "do you need a",
                                 "do you really need", "do i have to give", "do i have to leave",
                                 "is it required", "por que", "para que", "necesita mi",
                                 "necesitan mi", "es necesario", "es obligatorio"});
     }},
    {"shifts_time", [](const Turn& t) { return shift_in(t.words()).has_value(); }},
    {"says_move", [](const Turn& t) { return asks_move(t.words()); }},
    {"asks_move",
     [](const Turn& t) {
       return t.meaning.has(Act::reschedule) || t.meaning.has(Act::correct) ||
              asks_move(t.words());
     }},
    {"declines_name",
     [](const Turn& t) {
       return t.words().say_any({"my name", "name", "names", "anonymous", "nombre", "anonimo"}) &&
              !t.words().say_any({"number", "phone", "email", "numero", "telefono", "correo"});
     }},
    {"asks_other_car",
     [](const Turn& t) {
       return t.words().say_any({"different car", "different one", "another car", "another one",
                                 "other car", "other cars", "different vehicle", "another vehicle",
                                 "otro carro", "otro auto", "otro coche", "otra camioneta"});
     }},
    {"asks_elsewhere",
     [](const Turn& t) {
       return t.words().say_any({"other location", "other locations", "other store", "other stores",
                                 "other lot", "other lots", "other dealership",
                                 "other dealerships", "another location", "another store",
                                 "sister store", "otra sucursal", "otras sucursales",
                                 "otro lote", "otra ubicacion"});
     }},
    {"says_next_day", [](const Turn& t) { return says_next_day(t.words()); }},
    {"day_spoken_of",
     [](const Turn& t) {
       return t.state.appointment || t.state.chosen || !t.state.offered.empty() ||
              (t.state.visiting && !t.state.time_wish.empty());
     }},
    {"dropped_before", [](const Turn& t) { return t.state.dropped.has_value(); }},
    {"wish_known", [](const Turn& t) { return !t.state.wish.empty(); }},
    {"says_late", [](const Turn& t) { return says_late(t.words()); }},
    {"asks_our_number", [](const Turn& t) { return asks_our_number(t.words()); }},
    {"says_yes", [](const Turn& t) { return t.meaning.has(Act::affirm); }},
    {"compares_price", compares_two_prices},
    {"releases_hold",
     [](const Turn& t) {
       const Criteria& said = t.meaning.criteria;
       const bool names_one = !t.meaning.takes_back && said.want.make.size() < 2 &&
                              said.want.model.size() < 2;
       const bool names_car =
           !t.meaning.stock_numbers.empty() || said.stock_number || said.ordinal ||
           (names_one && !(said.want.make.empty() && said.want.model.empty()));
       return releases_hold(t.words(), names_car) && !refines(t);
     }},
    {"asks_further",
     [](const Turn& t) {
       Criteria rest = t.meaning.criteria;
       const bool of_fittings = !rest.want.feature.empty();
       rest.want.feature.clear();
       return of_fittings && rest.empty() && !t.state.inquiry.empty() && t.state.vehicle &&
              asks_further(t.words());
     }},
    {"asks_of_tax",
     [](const Turn& t) {
       return t.words().say_any({"include tax", "include taxes", "with tax", "with taxes",
                                 "plus tax", "before tax", "after tax", "incluye impuestos",
                                 "con impuestos"});
     }},
    {"wants_same_in",
     [](const Turn& t) {
       const auto& want = t.meaning.criteria.want;
       return (t.state.vehicle || t.scene.page_vehicle) && !want.exterior_color.empty() &&
              want.model.empty() && want.make.empty() && want.body.empty() &&
              t.words().say_any({"have it in", "have this in", "have that in", "have this one in",
                                 "have that one in", "get it in", "got it in", "same one in",
                                 "same car in", "same in", "does it come in", "lo tienen en",
                                 "la tienen en", "lo tiene en", "el mismo en", "la misma en"});
     }},
    {"wants_none_shown",
     [](const Turn& t) {
       const bool none = t.words().say_any({"none of those", "none of these", "none of them",
                                            "ninguno de esos", "ninguna de esas",
                                            "ninguno de estos", "ninguna de estas"});
       return none && t.meaning.criteria.empty() && !t.state.shown.empty();
     }},
    {"wants_cheaper", [](const Turn& t) { return wants_cheaper(t.words()); }},
    {"of_whole_lot", [](const Turn& t) { return of_whole_lot(t.words()); }},
    {"asks_own_all", [](const Turn& t) { return asks_own_all(t.words()); }},
    {"declines_all",
     [](const Turn& t) {
       return t.words().say_any({"skip", "rather not", "not say", "prefer not", "dont want to",
                                 "not giving", "not telling", "none of your", "your business",
                                 "private", "refuse", "wont", "will not", "omitir", "prefiero no",
                                 "no quiero", "mejor no"}) &&
              !t.words().say_any({"number", "phone", "email", "contact", "cell", "numero",
                                  "telefono", "correo", "contacto", "celular"});
     }},
    {"asks_own_hold",
     [](const Turn& t) {
       return asks_until_when(t.words()) || asks_who_else(t.words()) ||
             t.words().say_any({"still held", "held for me", "still holding", "still on hold",
                                 "my hold", "my car still", "sigue apartado", "sigue apartada",
                                 "mi apartado"});
     }},
    {"thinks_it_over",
     [](const Turn& t) {
       return t.words().say_any({"think about it", "think it over", "let me think", "sleep on it",
                                 "get back to you", "talk it over", "talk to my", "talk with my",
                                 "ask my", "check with my", "run it by", "pensarlo", "lo pienso",
                                 "lo voy a pensar", "dejeme pensar", "hablar con mi",
                                 "hablarlo con", "preguntarle a mi", "consultarlo",
                                 "platicarlo"});
     }},
    {"asks_how_we_are",
     [](const Turn& t) {
       return t.words().say_any({"how are you", "hows it going", "how you doing", "how r u",
                                 "whats up", "que tal", "como esta", "como estas"});
     }},
    {"service_only", [](const Turn& t) { return tells_of_service_only(t.words()); }},
    // what is known
    {"first_turn", [](const Turn& t) { return t.first_turn; }},
    {"vehicle_known", [](const Turn& t) { return t.state.vehicle.has_value(); }},
    {"some_shown", [](const Turn& t) { return !t.state.shown.empty(); }},
    {"one_shown", [](const Turn& t) { return t.state.shown.size() == 1; }},
    {"visiting", [](const Turn& t) { return t.state.visiting; }},
    {"arranging", [](const Turn& t) { return t.state.visiting && !t.state.moving; }},
    {"needs_vehicle", needs_vehicle},
    {"moving", [](const Turn& t) { return t.state.moving; }},
    {"chosen", [](const Turn& t) { return t.state.chosen.has_value(); }},
    {"confirmed", [](const Turn& t) { return t.state.confirmed; }},
    {"one_offered", [](const Turn& t) { return t.state.offered.size() == 1; }},
    {"some_offered", [](const Turn& t) { return !t.state.offered.empty(); }},
    {"appointment", [](const Turn& t) { return t.state.appointment.has_value(); }},
    {"name_known", [](const Turn& t) { return t.state.name_known; }},
    {"contact_declined", [](const Turn& t) { return t.state.contact_declined; }},
    {"contact_settled",
     [](const Turn& t) { return t.state.contact_known || t.state.contact_declined; }},
    {"cancelled_before", [](const Turn& t) { return t.state.cancelled.has_value(); }},
    {"contact_asked", [](const Turn& t) { return t.state.contact_asked; }},
    {"contact_asked_again", [](const Turn& t) { return t.state.contact_asked_again; }},
    {"finding", [](const Turn& t) { return t.state.finding != Finding::none; }},
    {"picks_to_cancel", [](const Turn& t) { return t.state.picking == Finding::to_cancel; }},
    {"offer_put_aside", [](const Turn& t) { return t.state.offer == Offer::put_aside; }},
    {"offer_other_rooftop",
     [](const Turn& t) { return t.state.offer == Offer::other_rooftop; }},
    {"offer_lot_check", [](const Turn& t) { return t.state.offer == Offer::lot_check; }},
    {"offer_person", [](const Turn& t) { return t.state.offer == Offer::person; }},
    {"failed_before", [](const Turn& t) { return t.state.not_understood > 0; }},
    // how far the turn is
    {"spoken", [](const Turn& t) { return t.has_spoken(); }},
    {"has_asked", [](const Turn& t) { return t.has_asked(); }},
    {"question_open", question_open},
    {"side_answer", [](const Turn& t) { return t.side_answer; }},
    {"not_understood", [](const Turn& t) { return t.not_understood; }},
    {"task_opened", [](const Turn& t) { return t.task_opened; }},
    {"visit_named", [](const Turn& t) { return t.visit_named; }},
    {"visit_unclear", [](const Turn& t) { return t.visit_unclear; }},
    {"joined", [](const Turn& t) { return t.joined; }},
    {"visit_stands", [](const Turn& t) { return t.visit_stands; }},
    {"two_visits", [](const Turn& t) { return t.two_visits; }},
    {"silent", [](const Turn& t) { return t.silent; }},
});

}  // namespace

std::optional<Predicate> predicate_from(std::string_view name) {
  const auto is_named = [&](const NamedPredicate& one) { return one.name == name; };
  const auto found = std::find_if(table.begin(), table.end(), is_named);
  if (found != table.end()) return found->predicate;
  const auto said = predicates_said();
  const auto of_words = std::find_if(said.begin(), said.end(), is_named);
  if (of_words == said.end()) return std::nullopt;
  return of_words->predicate;
}

}  // namespace kept::bot
