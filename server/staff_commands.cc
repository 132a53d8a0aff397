#include "server/staff_commands.h"

#include <charconv>

#include "server/access.h"
#include "server/pages.h"
#include "server/refusal_text.h"

namespace kept::server {

using namespace inventory;

namespace {

// What came of a command as kept text, in the form of an entry's body.
std::string kept_answer(const ActDone& done) {
  EntryBody body;
  body.add("entry", done.entry);
  if (done.appointment) body.add("appointment", done.appointment);
  if (done.hold) body.add("hold", done.hold);
  if (done.task) body.add("task", done.task);
  if (done.seq != 0) body.add("seq", done.seq);
  return body.text();
}

ActDone from_kept(const std::string& answer) {
  ActDone done;
  for (const auto& field : parse_body(answer).value_or(std::vector<EntryField>{})) {
    std::int64_t number = 0;
    std::from_chars(field.value.data(), field.value.data() + field.value.size(), number);
    if (field.name == "entry") done.entry = number;
    if (field.name == "appointment") done.appointment = AppointmentId{number};
    if (field.name == "hold") done.hold = HoldId{number};
    if (field.name == "task") done.task = TaskId{number};
    if (field.name == "seq") done.seq = number;
  }
  return done;
}

HttpResponse refused_answer(const std::string& id, const ActDone& done) {
  JsonOut out;
  out.begin_object()
      .member("id", id)
      .member("code", to_string(done.refusal))
      .member("text", done.detail.empty() ? refusal_text(done.refusal) : done.detail)
      .end_object();
  auto answer = json_answer(out.take());
  answer.status = refusal_status(done.refusal);
  return answer;
}

// `row` is the appointment that the act was about, when it could be read.
HttpResponse done_answer(const std::string& id, const ActDone& done, const AppointmentRow* row,
                         const WallClock* clock) {
  JsonOut out;
  out.begin_object().member("id", id).member("entry", done.entry);
  if (row != nullptr) write_appointment(out.key("appointment"), *row, *clock);
  if (done.hold) out.member("hold", done.hold.value);
  if (done.task) out.member("task", done.task.value);
  if (done.seq != 0) out.member("seq", done.seq);
  out.end_object();
  return json_answer(out.take());
}

}  // namespace

ActDone perform_once(Transaction& books, const StaffCommand& command, const TellVisitors& tell,
                     Publish& publish) {
  publish = nullptr;
  const Actor actor{Actor::Kind::staff, command.scene.staff.value};
  if (const auto before = books.done_command(actor, command.id)) {
    if (before->content == command.content) return from_kept(before->answer);
    ActDone reused;
    reused.refusal = Refusal::id_reused;
    return reused;
  }
  Ledger ledger(books, actor);
  auto done = command.act->perform(ledger, command.scene, command.given);
  if (done.refusal != Refusal::none) return done;
  if (done.entry == 0) done.entry = books.last_entry(command.scene.rooftop);
  books.add(DoneCommand{command.content, kept_answer(done)}, actor, command.id);
  if (tell) publish = tell(ledger, command.scene, done);
  return done;
}

struct StaffCommands::Running {
  StaffCommand command;
  Rooftop rooftop;
  Respond respond;
  ActDone done;
  Publish publish;
};

StaffCommands::StaffCommands(Readers& readers, Writer& writer, Hub& hub, const Clock& clock,
                             TellVisitors tell)
    : readers_(readers), writer_(writer), hub_(hub), clock_(clock), tell_(std::move(tell)) {}

void StaffCommands::run(const HttpRequest& request, const Staff& staff, const Rooftop& rooftop,
                        Respond respond) {
  auto fields = JsonFields::parse(request.body);
  const auto running = std::make_shared<Running>();
  auto& command = running->command;
  command.id = fields.client_id("id");
  const auto name = fields.text("command", 40);
  command.act = staff_act(name);
  if (command.act == nullptr) {
    fields.wrong("command", "is not a command known here");
    return respond(*fields.problem());
  }
  command.given = read_given(fields, *command.act);
  if (auto problem = fields.problem()) return respond(*std::move(problem));
  if (!may_command(staff, command.act->role)) {
    return respond(json_error(403, "not_permitted", refusal_text(Refusal::not_permitted)));
  }
  command.scene = {rooftop.id, staff.id};
  command.content = sha256(rooftop.slug + "\n" + fields.canonical());
  running->rooftop = rooftop;
  running->respond = std::move(respond);

  const auto act = [this, running](Transaction& books) {
    running->done = perform_once(books, running->command, tell_, running->publish);
  };
  const auto done = [this, running](std::vector<Outgoing>& out) {
    if (running->publish) running->publish(out);
    answer(running);
  };
  const auto failed = [running](JobFailure failure, std::vector<Outgoing>&) {
    running->respond(unavailable_answer(failure));
  };
  if (!writer_.submit(make_job(act, done, failed))) running->respond(busy_answer());
}

void StaffCommands::answer(const std::shared_ptr<Running>& running) {
  const auto& done = running->done;
  const auto& id = running->command.id;
  if (done.refusal != Refusal::none) return running->respond(refused_answer(id, done));
  hub_.changed(running->rooftop.id, running->command.act->topics, done.entry);
  const auto bare = [running] {
    running->respond(done_answer(running->command.id, running->done, nullptr, nullptr));
  };
  const auto zone = Zone::find(running->rooftop.zone);
  if (!done.appointment || !zone) return bare();
  const auto job = [running, clock = WallClock{*zone, clock_.now()}](ReadStore& books) {
    running->respond(read_answer(books, [&] {
      const auto row = books.appointment(running->rooftop.id, running->done.appointment, clock.now);
      return done_answer(running->command.id, running->done, row ? &*row : nullptr, &clock);
    }));
  };
  if (!readers_.submit(job)) bare();
}

}  // namespace kept::server
