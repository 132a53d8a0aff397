// The staff commands of the stand-in, as far as the pages need them.
import { localText, people } from './fake_books.mjs';

export function perform(books, body, who) {
  const subject = {
    vehicle: books.vehicles.find((one) => one.id === body.vehicle),
    appointment: books.appointments.find((one) => one.id === body.appointment),
    chat: books.conversation(body.conversation),
    task: books.tasks.find((one) => one.id === body.task),
  };
  const act = acts[body.command];
  return act
    ? (act(books, body, subject, who) ?? ok({}))
    : no(400, 'unknown_command', `There is no command ${body.command}.`);
}

const ok = (body) => ({ status: 200, body });
const no = (status, code, text) => ({ status, body: { code, text } });

function leave(status) {
  return (books, body, { vehicle }) => {
    if (vehicle.hold && !body.override) {
      const { who, until } = vehicle.hold;
      const text = `This car is promised to ${who} until ${until}. A manager can override.`;
      return no(409, 'vehicle_promised', text);
    }
    Object.assign(vehicle, { status, hold: null, visits: [] });
  };
}

function end(state) {
  return (books, body, { appointment }) => {
    for (const vehicle of books.vehicles) {
      const mine = vehicle.visits.some((one) => one.id === appointment.id);
      if (!mine || state === 'arrived') continue;
      vehicle.visits = vehicle.visits.filter((one) => one.id !== appointment.id);
      if (vehicle.visits.length === 0) vehicle.hold = null;
    }
    appointment.state = state;
    return ok({ appointment });
  };
}

function answer(takenBy) {
  return (books, body, { chat }, who) => {
    chat.takenBy = takenBy(who);
    chat.waiting = false;
    const name = chat.takenBy?.name ?? 'Assistant';
    const frame = { type: 'presence', who: chat.takenBy ? 'staff' : 'assistant', name };
    for (const listener of chat.listeners) listener(frame);
  };
}

const acts = {
  mark_sold: leave('sold'),
  withdraw: leave('withdrawn'),
  relist(books, body, { vehicle }) {
    vehicle.status = 'available';
  },
  release_hold(books, body) {
    const vehicle = books.vehicles.find((one) => one.hold?.id === body.hold);
    if (vehicle.hold.kind === 'appointment' && !body.override) {
      const text = `This car is promised to ${vehicle.hold.who}. A manager can override.`;
      return no(409, 'vehicle_promised', text);
    }
    vehicle.hold = null;
  },
  place_hold(books, body, { vehicle }, who) {
    const holder = body.name ?? who.name;
    const id = books.id();
    vehicle.hold = { id, kind: 'staff', until: 'today 6:00 PM', who: holder, conversation: null };
    return ok({ hold: id });
  },
  book_appointment(books, body, { vehicle }) {
    const { name, phone = null, email = null } = body;
    const staff = people.find((one) => one.id === body.staff) ?? people[0];
    const lead = { id: books.id(), name, phone, email, preferred: null, wishes: [], facts: [] };
    return ok({ appointment: books.appointment({ ...body, staff, lead, vehicle }) });
  },
  move_appointment(books, { starts_at, staff }, { appointment }) {
    appointment.starts_at = starts_at;
    appointment.ends_at = new Date(Date.parse(starts_at) + 45 * 60000).toISOString();
    appointment.local = localText(starts_at);
    appointment.staff = people.find((one) => one.id === staff) ?? appointment.staff;
    return ok({ appointment });
  },
  cancel_appointment: end('cancelled'),
  mark_arrived: end('arrived'),
  complete_appointment: end('completed'),
  mark_no_show: end('no_show'),
  take_conversation: answer(({ id, name }) => ({ id, name })),
  hand_back: answer(() => null),
  reply(books, body, { chat }, who) {
    if (chat.takenBy?.id !== who.id) return no(409, 'not_yours', 'Take the conversation first.');
    return ok({ seq: books.say(chat, 'staff', body.text, { name: who.name }).seq });
  },
  take_task(books, body, { task }, { id, name }) {
    task.owner = { id, name };
  },
  close_task(books, body, { task }) {
    task.state = 'done';
  },
  open_task(books, body, { chat, vehicle }) {
    books.task(body.kind, body.text, chat, 120, vehicle);
    return ok({ task: books.tasks.at(-1).id });
  },
};
