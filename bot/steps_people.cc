#include <algorithm>

#include "bot/phrase.h"
#include "bot/steps.h"
#include "bot/telling.h"
#include "bot/text.h"

namespace kept::bot::steps {
namespace {

using inventory::TaskKind;

constexpr std::size_t text_max = 500;

std::string bounded(std::string_view text) {
  std::string words(cut(text, text_max));
  if (words.size() < text.size()) words += "…";
  return words;
}

// The same task, asked for again: its sentence is not repeated word for word.
bool told_before(Turn& turn, inventory::TaskId id) {
  auto& told = turn.state.tasks_told;
  if (std::find(told.begin(), told.end(), id) != told.end()) return true;
  told.push_back(id);
  return false;
}

// Of a stretch its beginning, of a latest time that.
std::optional<LocalMinute> due_of_call(const When& when) {
  return when.start ? when.start : when.end;
}

// At the time that was wished, or when the house opens next.
Key key_of_call(const TaskFact& task, const When& wished, LocalMinute now) {
  const LocalMinute at = *due_of_call(wished);
  if (at <= now) return Key::task_person;
  const bool then = task.due == at || covers(wished, task.due);
  return then ? Key::task_call_at : Key::task_call_later;
}

void open_task(Turn& turn, TaskKind kind, Key key, std::string_view text,
               const std::optional<When>& call = std::nullopt) {
  OpenTask open;
  if (call) open.due = due_of_call(*call);
  open.kind = kind;
  open.text = text.empty() ? "Asked for a person." : bounded(text);
  open.vehicle = turn.state.vehicle ? turn.state.vehicle : turn.scene.page_vehicle;
  auto opened = turn.ask_books<TaskOpened>(open);
  if (!opened) return;
  if (told_before(turn, opened->task.task->id)) {
    turn.task_again = true;
    return tell_task(turn, Key::task_still, opened->task);
  }
  if (call) key = key_of_call(opened->task, *call, turn.today());
  bool closed = !opened->task.house_open_now;
  tell_task(turn, key == Key::task_person && closed ? Key::task_person_closed : key, opened->task);
  const bool answered = kind != TaskKind::delete_data;
  if (answered && !turn.state.contact_known && !turn.told_where) {
    turn.told_where = true;
    turn.say(Key::task_here, Claim::promise<ClaimKind::task_owed>(opened->task));
  }
}

Evidence of(const RooftopFact& fact, std::string_view field, const std::string& value) {
  return {fact.mark,
          {Table::rooftop, fact.rooftop->id.value},
          field,
          value,
          fact.rooftop->state_entry,
          fact.mark.now()};
}

}  // namespace

void note_fact(Turn& turn, std::string_view label, std::string_view text) {
  NoteLead note;
  note.fact_label = label;
  note.fact_text = bounded(text);
  turn.perform(note);
}

void greet(Turn& turn) {
  turn.say(turn.state.greeted ? Key::greet_again : Key::greet_disclose);
  turn.state.greeted = true;
}

void keep_contact(Turn& turn) {
  const Contact& said = turn.meaning.contact;
  if (said.empty()) return;
  auto& state = turn.state;
  NoteLead note;
  note.contact = said;
  // A last name does not take the place of the first.
  const bool adds_name = said.name && state.name_known && says_last_name(turn.words());
  if (adds_name) note.contact.name.reset();
  if (adds_name) {
    note.fact_label = "Last name";
    note.fact_text = *said.name;
  }
  turn.perform(note);
  bool reachable = said.phone || said.email;
  state.name_known = state.name_known || said.name;
  state.contact_known = state.contact_known || reachable;
  if (reachable) state.contact_declined = false;
}

void note_contact(Turn& turn) {
  keep_contact(turn);
  const Contact& said = turn.meaning.contact;
  if (said.name) {
    turn.echo(Key::echo_name, *said.name);
  } else if (said.phone || said.email || said.preferred) {
    turn.say(Key::contact_noted);
  }
}

void note_declined(Turn& turn) {
  NoteLead note;
  note.contact_declined = true;
  turn.perform(note);
  turn.state.contact_declined = true;
  turn.say(Key::contact_declined);
}

void open_task_person(Turn& turn) {
  const Contact& said = turn.meaning.contact;
  bool call = turn.state.contact_known && (said.preferred == Channel::phone || said.phone);
  const bool timed = turn.meaning.call_at_time;
  open_task(turn, call || timed ? TaskKind::call_back : TaskKind::talk_to_person,
            timed ? Key::task_person_at : Key::task_person, turn.text(), turn.meaning.call_when);
}

void open_task_question(Turn& turn) {
  std::string question = std::move(turn.state.unanswered);
  turn.state.unanswered.clear();
  turn.state.offer = Offer::none;
  open_task(turn, TaskKind::question, Key::task_question,
            question.empty() ? turn.text() : std::string_view(question));
}

void open_task_financing(Turn& turn) {
  note_fact(turn, "Financing", turn.text());
  open_task(turn, TaskKind::financing, Key::task_finance, turn.text());
}

void open_task_trade_in(Turn& turn) {
  note_fact(turn, "Trade-in", turn.text());
  open_task(turn, TaskKind::trade_in, Key::task_trade, turn.text());
}

void open_task_price(Turn& turn) {
  note_fact(turn, "Price", turn.text());
  open_task(turn, TaskKind::price_question, Key::task_price, turn.text());
}

void open_task_service(Turn& turn) {
  note_fact(turn, "Their car", turn.text());
  open_task(turn, TaskKind::service_request, Key::task_service, turn.text());
}

void open_task_complaint(Turn& turn) {
  open_task(turn, TaskKind::complaint, Key::task_complaint, turn.text());
}

void open_task_delete(Turn& turn) {
  open_task(turn, TaskKind::delete_data, Key::task_delete, turn.text());
}

void stop_messages(Turn& turn) {
  NoteLead note;
  note.no_messages = true;
  auto noted = turn.ask_books<LeadNoted>(note);
  if (noted && noted->evidence) {
    turn.say(Key::messages_stopped,
             Claim::fact<ClaimKind::messages_stopped>(std::move(*noted->evidence)));
  } else {
    open_task(turn, TaskKind::question, Key::task_question, turn.text());
  }
}

void tell_planned_hold(Turn& turn) {
  if (!turn.state.vehicle) return;
  auto vehicle = look_at(turn, *turn.state.vehicle);
  if (vehicle && vehicle->held_by == HeldBy::asker) tell_held(turn, *vehicle, Key::hold_until);
}

void ask_name(Turn& turn) {
  turn.ask(Asked::name, Key::ask_name);
}

void note_trade_in(Turn& turn) {
  note_fact(turn, "Trade-in", turn.text());
}

void note_trouble(Turn& turn) {
  note_fact(turn, "Their car", turn.text());
}

void note_drivable(Turn& turn) {
  note_fact(turn, "Can be driven", "yes");
  turn.say(Key::drivable_yes);
}

void note_not_drivable(Turn& turn) {
  note_fact(turn, "Can be driven", "no");
  turn.say(Key::drivable_no);
}

void tell_hours(Turn& turn) {
  TellHours tell;
  tell.days = turn.meaning.when;
  auto told = turn.ask_books<HoursTold>(tell);
  if (!told || told->days.empty()) return;
  if (tell.days.empty()) {
    Evidence now = of(told->rooftop, "open_now", told->open_now ? "true" : "false");
    if (told->open_now) {
      turn.say(Key::house_open, Claim::fact<ClaimKind::house_open>(std::move(now)));
    } else {
      turn.say(Key::house_closed, Claim::fact<ClaimKind::house_closed>(std::move(now)));
    }
  }
  std::vector<DayHours> days;
  for (const auto& day : told->days) days.push_back(day.value());
  const Evidence& query = told->days.front().evidence();
  turn.say(Key::hours_days,
           Claim::fact<ClaimKind::hours>(query).with(
               Field::days, Evidenced<std::vector<DayHours>>(std::move(days), query)));
}

void note_question(Turn& turn) {
  note_fact(turn, "Asked", turn.text());
}

void note_late(Turn& turn) {
  note_fact(turn, "Running late", turn.text());
  turn.say(Key::late_noted);
  tell_visit_stands(turn);
}

void tell_phone(Turn& turn) {
  auto told = turn.ask_books<PlaceTold>(TellPlace{});
  if (!told) return;
  const inventory::Rooftop& rooftop = *told->rooftop.rooftop;
  if (rooftop.phone.empty()) {
    turn.say(Key::no_record);
    return propose_person(turn);
  }
  Evidence phone = of(told->rooftop, "phone", rooftop.phone);
  turn.say(Key::place_phone,
           Claim::fact<ClaimKind::place>(phone)
               .with(Field::rooftop,
                     Evidenced<std::string>(rooftop.name, of(told->rooftop, "name", rooftop.name)))
               .with(Field::phone, Evidenced<PhoneNumber>({rooftop.phone}, phone)));
  side_answer(turn);
}

void tell_place(Turn& turn) {
  auto told = turn.ask_books<PlaceTold>(TellPlace{});
  if (!told) return;
  const inventory::Rooftop& rooftop = *told->rooftop.rooftop;
  auto text = [&](std::string_view field, const std::string& value) {
    return Evidenced<std::string>(value, of(told->rooftop, field, value));
  };
  auto street = text("street", rooftop.street);
  turn.say(
      Key::place_address,
      Claim::fact<ClaimKind::place>(street.evidence())
          .with(Field::rooftop, text("name", rooftop.name))
          .with(Field::street, street)
          .with(Field::city, text("city", rooftop.city))
          .with(Field::phone, Evidenced<PhoneNumber>({rooftop.phone},
                                                     of(told->rooftop, "phone", rooftop.phone))));
}

}  // namespace kept::bot::steps
