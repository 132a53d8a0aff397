// What the stand-in answers to HTTP requests.
import { instant, localDay, localText, people, rooftops, zone } from './fake_books.mjs';
import { perform } from './fake_commands.mjs';

export const ok = (body) => ({ status: 200, body });
export const no = (status, code, text) => ({ status, body: { code, text } });
const answers = new Map(); // of commands, by their id

export function answerTo(books, url, body, cookie) {
  const path = url.pathname.split('/').slice(2);
  const q = (name) => url.searchParams.get(name) ?? '';
  if (path[0] === 'public') return publicRead(books, path, q);
  if (path[0] === 'conversations') return ok('A copy of the chat\n');
  if (path[0] === 'sign-in') {
    return body.password === 'wrong'
      ? no(401, 'wrong_credentials', 'The name or the password is wrong.')
      : { ...ok(me(body.login)), cookie: body.login };
  }
  if (path[0] === 'sign-out') return { status: 204, body: '', cookie: '' };
  if (!cookie) return no(401, 'not_signed_in', 'Please sign in. Nothing was changed.');
  if (path[0] === 'me') return ok(me(cookie));
  if (path[2] === 'commands') return command(books, body, me(cookie));
  const read = staffReads[path[3] ? `${path[2]}/one` : path[2]];
  return read
    ? ok(read(books, q, Number(path[3])))
    : no(404, 'not_found', 'There is no such page.');
}

function command(books, body, who) {
  const answered = answers.get(body.id);
  if (answered) return answered;
  const result = perform(books, body, who);
  result.body = { ...result.body, id: body.id };
  if (result.status === 200) {
    result.body.entry = ++books.entry;
    books.changed(['appointments', 'vehicles', 'conversations', 'tasks']);
  }
  answers.set(body.id, result);
  return result;
}

const staffReads = {
  board: (books, q) => board(books, q('day') || localDay(new Date())),
  'appointments/one'(books, q, id) {
    const appointment = books.appointments.find((one) => one.id === id);
    const answered = [
      { label: 'Looking for', text: appointment.lead.wishes[0] ?? 'not said' },
      { label: 'Timing', text: 'this weekend' },
      { label: 'Worry', text: 'two dogs, needs space' },
    ];
    const transcript = books.conversation(appointment.conversation)?.messages ?? [];
    return { appointment, transcript, answered };
  },
  vehicles(books, q) {
    const inState = (v) =>
      !q('status') || (q('status') === 'held' ? v.hold : v.status === q('status'));
    const found = books.vehicles.filter(
      (v) => inState(v) && has(`${v.title} ${v.stock_number} ${v.vin} ${v.color}`, q('q')),
    );
    return { ...paged(found, q('page'), 15, 'vehicles'), entry: books.entry };
  },
  conversations(books, q) {
    const wanted = (c) => ({ waiting: c.waiting, taken: c.taken_by })[q('filter')] ?? true;
    return paged(books.conversations.map(row).filter(wanted).reverse(), 1, 50, 'conversations');
  },
  'conversations/one'(books, q, id) {
    const chat = books.conversation(id);
    return { conversation: { ...row(chat), lead: chat.lead }, messages: chat.messages };
  },
  tasks: (books, q) => ({
    tasks: books.tasks.filter((t) => q('state') === 'all' || t.state === (q('state') || 'open')),
  }),
  slots: (books, q) => slots(q('day'), Number(q('staff'))),
  audit(books, q) {
    const found = books.conversations.filter((c) => has(JSON.stringify(c.messages), q('q')));
    const rows = found.map((c) => ({ ...row(c), matches: 1 }));
    return paged(rows, q('page'), 20, 'conversations');
  },
  'audit/one'(books, q, id) {
    const chat = books.conversation(id);
    return { conversation: row(chat), messages: chat.messages.map(withEvidence) };
  },
  'entries/one': (books, q, id) => ({
    seq: id,
    at: new Date().toISOString(),
    kind: 'vehicle_listed',
    actor: 'feed',
    fields: [
      { name: 'vehicle', value: '300' },
      { name: 'price.total', value: '27480.00' },
    ],
    leaf: '9f2c1e0ab4d7536688cf0a1b2c3d4e5f60718293a4b5c6d7e8f9011223344556',
    canonical: `kept-entry 1\nseq ${id}\nkind vehicle_listed\nprice.total 27480.00\n`,
  }),
};

function publicRead(books, path, q) {
  if (path.length === 2) return ok({ group: 'Bayline Auto Group', rooftops });
  const stock = path[4];
  const shown = books.vehicles
    .filter((v) => v.status === 'available')
    .map((v) => ({ ...v, state: v.hold ? 'held' : v.status }));
  if (stock)
    return shown.some((v) => v.stock_number === stock)
      ? ok(shown.find((v) => v.stock_number === stock))
      : no(404, 'not_found', 'No such car.');
  const found = shown.filter(
    (v) =>
      (!q('make') || v.make === q('make')) &&
      (!q('body') || v.body === q('body')) &&
      (!q('max_price') || (v.price_cents ?? 1e12) <= Number(q('max_price')) * 100),
  );
  if (q('sort') === 'price')
    found.sort((a, b) => (a.price_cents ?? 1e12) - (b.price_cents ?? 1e12));
  return ok({
    ...paged(found, q('page'), 12, 'vehicles'),
    makes: [...new Set(shown.map((v) => v.make))].sort(),
    bodies: [...new Set(shown.map((v) => v.body))].sort(),
  });
}

function board(books, day) {
  const shift = (from, to) => ({
    starts_at: instant(day, from).toISOString(),
    ends_at: instant(day, to).toISOString(),
  });
  return {
    day,
    label: new Date(`${day}T12:00:00Z`).toLocaleDateString('en-US', {
      weekday: 'long',
      month: 'long',
      day: 'numeric',
      timeZone: 'UTC',
    }),
    zone,
    today: day === localDay(new Date()),
    open: [shift(9, 20)],
    closure: null,
    staff: people.map((person, n) => ({
      ...person,
      takes_appointments: true,
      shifts: [n % 2 ? shift(11, 20) : shift(9, 17)],
    })),
    appointments: books.appointments.filter((one) => localDay(new Date(one.starts_at)) === day),
    entry: books.entry,
  };
}

function slots(day, staff) {
  const slots = [9, 10, 11, 13, 14, 16].flatMap((hour) =>
    people
      .filter((p) => !staff || p.id === staff)
      .slice(0, 1 + (hour % 2))
      .map((person) => ({
        starts_at: instant(day, hour, 30).toISOString(),
        local: localText(instant(day, hour, 30)),
        staff: person,
      })),
  );
  return new Date(`${day}T12:00:00Z`).getUTCDay() === 0
    ? { slots: [], none: 'Closed on Sundays.' }
    : { slots };
}

const has = (text, words) => text.toLowerCase().includes(words.toLowerCase());
const me = (login) => ({
  ...people[0],
  role: login === 'manager' ? 'manager' : 'salesperson',
  rooftops: rooftops.map(({ slug, name }) => ({ slug, name, zone })),
});
const withEvidence = (message) =>
  message.sentences
    ? {
        ...message,
        sentences: message.sentences.map((s) => ({
          ...s,
          proofs: s.claims.map((kind) => {
            const source = { row: 'vehicle:300', entry: 812, at: message.at, rooftop: 'lakeside' };
            const price = kind === 'vehicle_price';
            return {
              kind,
              ...source,
              evidence: [
                {
                  ...source,
                  field: price ? 'price.total' : 'status',
                  value: price ? '27480.00' : 'available',
                },
              ],
            };
          }),
        })),
      }
    : message;
const row = (c) => ({
  id: c.id,
  started: 'today 2:05 PM',
  last_at: c.messages.at(-1)?.at ?? new Date().toISOString(),
  last: c.messages.at(-1)?.text ?? '',
  author: c.messages.at(-1)?.author ?? 'visitor',
  name: c.lead?.name ?? null,
  vehicle: c.vehicle,
  taken_by: c.takenBy,
  waiting: c.waiting,
  messages: c.messages.length,
});
const paged = (rows, page, size, name) => {
  const at = Math.max(1, Number(page) || 1);
  return {
    total: rows.length,
    page: at,
    pages: Math.max(1, Math.ceil(rows.length / size)),
    [name]: rows.slice((at - 1) * size, at * size),
  };
};
