// Canned books of a demo group, and the staff commands on them, as far as the pages need them.
import { randomBytes } from 'node:crypto';

const zone = 'America/Los_Angeles';
const hours = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
  .map((day) => ({ day, text: '9:00 AM – 8:00 PM' }));
const rooftop = (slug, name, address, phone) =>
  ({ slug, name, address, phone, zone, hours: [...hours, { day: 'Sunday', text: 'Closed' }], open_now: slug !== 'foothill' });

export const rooftops = [
  rooftop('lakeside', 'Lakeside Motors', '410 Shoreline Drive, Oakland, CA 94607', '+15105550142'),
  rooftop('harbor', 'Harbor Auto', '88 Pier Street, Alameda, CA 94501', '+15105550177'),
  rooftop('foothill', 'Foothill Cars & Trucks', '2200 Canyon Road, Concord, CA 94520', '+19255550117'),
];
const people = [
  { id: 3, name: 'Maria Alvarez' }, { id: 4, name: 'Tom Okafor' },
  { id: 5, name: 'Priya Raman' }, { id: 6, name: 'Jack Lindqvist' },
];
const models = [
  ['Mazda', 'CX-5', 'Touring', 'suv', 2748000], ['Toyota', 'RAV4', 'XLE', 'suv', 2995000],
  ['Honda', 'Civic', 'Sport', 'sedan', 2189000], ['Ford', 'F-150', 'XLT', 'truck', 3849500],
  ['Subaru', 'Outback', 'Limited', 'wagon', 2679900], ['Chevrolet', 'Bolt EUV', 'LT', 'hatchback', 1999500],
  ['BMW', '430i', 'Base', 'coupe', 3399000], ['Honda', 'Odyssey', 'EX-L', 'minivan', null],
  ['Mazda', 'MX-5 Miata', 'Club', 'convertible', 2899000],
];
const colors = ['red', 'white', 'blue', 'black', 'silver', 'gray', 'green'];
const money = (cents) => cents === null ? null : `$${(cents / 100).toLocaleString('en-US')}`;

function vehicleOf(n) {
  const [make, model, trim, body, cents] = models[n % models.length];
  const year = 2018 + (n * 5) % 7;
  const price = cents === null ? null : cents - (n % 5) * 41000;
  const miles = 9000 + (n * 7919) % 80000;
  return {
    id: 300 + n, stock_number: `K${1230 + n}`, vin: `JM3KFBCM1M04${String(12345 + n)}`,
    title: `${year} ${make} ${model} ${trim}`, status: n === 13 ? 'sold' : n === 17 ? 'in_transit' : 'available',
    year, make, model, trim, condition: n % 6 === 0 ? 'certified' : 'used', body,
    color: colors[n % colors.length], interior: 'black', drivetrain: n % 2 ? 'fwd' : 'awd', fuel: 'gas',
    transmission: 'automatic', odometer_miles: miles, odometer: `${miles.toLocaleString('en-US')} mi`,
    mpg: 28, seats: 5, features: ['Sunroof', 'Heated seats', 'Backup camera', 'Apple CarPlay', 'Adaptive cruise'].slice(n % 3),
    images: [], price_cents: price, price: money(price),
    price_parts: price === null ? [] : [{ label: 'Advertised price', text: money(price - 48500) }, { label: 'Dealer fees', text: '$485' }],
    seen: 'today 2:05 PM', seen_at: new Date(Date.now() - 3.6e6).toISOString(), seen_by: 'feed', hold: null, appointment: null,
  };
}

const localDay = (date) => date.toLocaleDateString('en-CA', { timeZone: zone });
const localText = (at) => new Date(at).toLocaleString('en-US', { timeZone: zone, weekday: 'long', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' });
const instant = (day, hour, minute = 0) => {
  const guess = new Date(`${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00Z`);
  const wall = Number(guess.toLocaleString('en-US', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' }));
  return new Date(guess.getTime() + ((hour - wall + 24) % 24) * 3.6e6);
};

export class Books {
  entry = 829;
  changed = () => {};
  said = () => {};
  vehicles = Array.from({ length: 40 }, (_, n) => vehicleOf(n));
  appointments = [];
  conversations = [];
  tasks = [];
  #next = 500;
  #answers = new Map();

  constructor() {
    const today = localDay(new Date());
    const lead = (name, wishes) => ({ id: this.id(), name, phone: '+15105550188', email: null, preferred: 'text', wishes: [wishes], facts: [{ label: 'Timing', text: 'wants to buy this weekend' }] });
    const chat = this.open({ rooftop: 'lakeside' });
    chat.lead = lead('Dana Brooks', 'used red SUV, AWD, under $30,000, sunroof');
    this.say(chat, 'visitor', 'looking for a used red SUV, AWD, under 30k, sunroof', { understood: [{ conclusion: 'criteria.body suv', rule: 'body_word', words: 'SUV' }, { conclusion: 'criteria.price to 30000', rule: 'price_under', words: 'under 30k' }] });
    this.say(chat, 'assistant', '', { sentences: [
      { text: 'I have two that match.', claims: [claim('vehicles_found', 'query:vehicles')] },
      { text: 'The first is the 2018 Mazda CX-5 Touring at $27,480 in total.', claims: [claim('vehicle_price', 'vehicle:300'), claim('vehicle_available', 'vehicle:300')] }] });
    const waiting = this.open({ rooftop: 'lakeside' });
    waiting.waiting = true;
    this.say(waiting, 'visitor', 'Can I talk to someone about financing please?', { understood: [{ conclusion: 'act ask_person', rule: 'person_phrase', words: 'talk to someone' }] });
    this.book(today, 10, 0, 0, chat.lead, 'booked', chat);
    this.book(today, 11, 30, 1, lead('Sam Ortiz', 'truck for towing'), 'arrived', null);
    this.book(today, 13, 0, 2, lead(null, 'first car, under $15,000'), 'booked', null);
    this.book(today, 15, 15, 0, lead('Lee Chen', 'wagon, low miles'), 'no_show', null);
    this.book(today, 16, 0, 1, lead('Ana Costa', 'trade in 2014 Corolla'), 'booked', null, 'trade_appraisal');
    this.vehicles[3].hold = { id: 88, kind: 'chat', until: 'today 3:10 PM', who: 'a visitor', conversation: 1 };
    this.task('talk_to_person', 'A visitor asks for a person about financing.', waiting, -20);
    this.task('lot_check', 'The feed no longer lists the 2021 Honda Civic Sport (K1232), which is promised. Look whether it stands here.', null, 90, this.vehicles[2]);
  }

  id() { return this.#next++; }

  open({ rooftop, token = null }) {
    const conversation = { id: this.conversations.length + 1, key: randomBytes(9).toString('base64url'), token, rooftop, messages: [], listeners: new Set(), takenBy: null, waiting: false, lead: null, vehicle: null };
    this.conversations.push(conversation);
    return conversation;
  }

  conversation(id) { return this.conversations.find((one) => one.id === id); }

  say(chat, author, text, more = {}) {
    const sentences = more.sentences;
    const message = { seq: chat.messages.length + 1, at: new Date().toISOString(), author, text: sentences ? sentences.map((s) => s.text).join(' ') : text, ...more };
    chat.messages.push(message);
    this.entry++;
    for (const listener of chat.listeners) listener({ type: 'message', ...message, understood: undefined });
    this.said(chat.id, message);
    this.changed(['conversations']);
    return message;
  }

  book(day, hour, minute, person, lead, state, chat, kind = 'test_drive') {
    const starts = instant(day, hour, minute);
    return this.appointment({ kind, staff: people[person], starts_at: starts.toISOString(), lead, state, conversation: chat?.id ?? null, vehicle: this.vehicles[this.appointments.length * 2] });
  }

  appointment({ kind, staff, starts_at, lead, state = 'booked', conversation = null, vehicle = null }) {
    const appointment = { id: this.id(), kind, state, staff, starts_at, ends_at: new Date(new Date(starts_at).getTime() + 45 * 60000).toISOString(), local: localText(starts_at), code: randomBytes(4).toString('hex').toUpperCase().replace(/^..../, '$&-'), vehicle: vehicle && short(vehicle), lead, conversation, held_until: vehicle && localText(new Date(starts_at).getTime() + 105 * 60000) };
    this.appointments.push(appointment);
    if (vehicle && state === 'booked') {
      vehicle.appointment = { id: appointment.id, local: appointment.local, who: lead.name ?? 'a visitor', salesperson: staff.name };
      vehicle.hold = { id: this.id(), kind: 'appointment', until: appointment.held_until, who: lead.name ?? 'a visitor', conversation };
    }
    return appointment;
  }

  task(kind, text, chat, minutes, vehicle = null) {
    const due = new Date(Date.now() + minutes * 60000);
    this.tasks.push({ id: this.id(), kind, text, owner: null, due: localText(due), due_at: due.toISOString(), overdue: minutes < 0, state: 'open', vehicle: vehicle && short(vehicle), conversation: chat?.id ?? null, lead: chat?.lead ?? null });
  }

  http(method, url, body, cookie) {
    const path = url.pathname.split('/').slice(2);
    const q = (name) => url.searchParams.get(name) ?? '';
    if (path[0] === 'public') return this.#public(path, q);
    if (path[0] === 'conversations') return ok('A copy of the chat\n');
    if (path[0] === 'sign-in') return body.password === 'wrong' ? no(401, 'wrong_credentials', 'The name or the password is wrong.') : { ...ok(me(body.login)), cookie: body.login };
    if (path[0] === 'sign-out') return { status: 204, body: '', cookie: '' };
    if (!cookie) return no(401, 'not_signed_in', 'Please sign in. Nothing was changed.');
    if (path[0] === 'me') return ok(me(cookie));
    const [, , what, id] = path;
    if (what === 'commands') return this.#command(body, me(cookie));
    if (what === 'board') return ok(this.#board(q('day') || localDay(new Date())));
    if (what === 'appointments') {
      const appointment = this.appointments.find((one) => one.id === Number(id));
      return ok({ appointment, transcript: this.conversation(appointment.conversation)?.messages ?? [], answered: [{ label: 'Looking for', text: appointment.lead.wishes[0] }, { label: 'Timing', text: 'this weekend' }, { label: 'Worry', text: 'two dogs, needs space' }] });
    }
    if (what === 'vehicles') {
      const found = this.vehicles.filter((v) => (!q('status') || (q('status') === 'held' ? v.hold : v.status === q('status'))) && `${v.title} ${v.stock_number} ${v.vin} ${v.color}`.toLowerCase().includes(q('q').toLowerCase()));
      return ok({ ...paged(found, q('page'), 15, 'vehicles'), entry: this.entry });
    }
    if (what === 'conversations' && id) return ok({ conversation: { ...row(this.conversation(Number(id))), lead: this.conversation(Number(id)).lead }, messages: this.conversation(Number(id)).messages });
    if (what === 'conversations') {
      const rows = this.conversations.map(row).filter((c) => ({ waiting: c.waiting, taken: c.taken_by })[q('filter')] ?? true);
      return ok({ conversations: rows.reverse(), total: rows.length, page: 1, pages: 1 });
    }
    if (what === 'tasks') return ok({ tasks: this.tasks.filter((t) => q('state') === 'all' || t.state === (q('state') || 'open')) });
    if (what === 'slots') return ok(this.#slots(q('day'), Number(q('staff'))));
    if (what === 'audit' && id) return ok({ conversation: row(this.conversation(Number(id))), messages: this.conversation(Number(id)).messages.map(withEvidence) });
    if (what === 'audit') return ok(paged(this.conversations.filter((c) => JSON.stringify(c.messages).toLowerCase().includes(q('q').toLowerCase())).map((c) => ({ ...row(c), matches: 1 })), q('page'), 20, 'conversations'));
    if (what === 'entries') return ok({ seq: Number(id), at: new Date().toISOString(), kind: 'vehicle_listed', actor: 'feed', fields: [{ name: 'vehicle', value: '300' }, { name: 'price.total', value: '27480.00' }], leaf: '9f2c1e0ab4d7536688cf0a1b2c3d4e5f60718293a4b5c6d7e8f9011223344556', canonical: `kept-entry 1\nseq ${id}\nkind vehicle_listed\nvehicle 300\nprice.total 27480.00\n` });
    return no(404, 'not_found', 'There is no such page.');
  }

  #public(path, q) {
    if (path.length === 2) return ok({ group: 'Bayline Auto Group', rooftops });
    const stock = path[4];
    const shown = this.vehicles.filter((v) => v.status === 'available').map((v) => ({ ...v, state: v.hold ? 'held' : v.status }));
    if (stock) return shown.some((v) => v.stock_number === stock) ? ok(shown.find((v) => v.stock_number === stock)) : no(404, 'not_found', 'No such car.');
    const found = shown.filter((v) => (!q('make') || v.make === q('make')) && (!q('body') || v.body === q('body')) && (!q('max_price') || (v.price_cents ?? 1e12) <= Number(q('max_price')) * 100));
    if (q('sort') === 'price') found.sort((a, b) => (a.price_cents ?? 1e12) - (b.price_cents ?? 1e12));
    return ok({ ...paged(found, q('page'), 12, 'vehicles'), makes: [...new Set(shown.map((v) => v.make))].sort(), bodies: [...new Set(shown.map((v) => v.body))].sort() });
  }

  #board(day) {
    const shift = (from, to) => ({ starts_at: instant(day, from).toISOString(), ends_at: instant(day, to).toISOString() });
    return { day, label: new Date(`${day}T12:00:00Z`).toLocaleDateString('en-US', { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' }), zone, today: day === localDay(new Date()), open: [shift(9, 20)], closure: null,
      staff: people.map((person, n) => ({ ...person, takes_appointments: true, shifts: [n % 2 ? shift(11, 20) : shift(9, 17)] })),
      appointments: this.appointments.filter((one) => localDay(new Date(one.starts_at)) === day), entry: this.entry };
  }

  #slots(day, staff) {
    const slots = [9, 10, 11, 13, 14, 16].flatMap((hour) => people.filter((p) => !staff || p.id === staff).slice(0, 1 + hour % 2)
      .map((person) => ({ starts_at: instant(day, hour, 30).toISOString(), local: localText(instant(day, hour, 30)), staff: person })));
    return new Date(`${day}T12:00:00Z`).getUTCDay() === 0 ? { slots: [], none: 'Closed on Sundays.' } : { slots };
  }

  #command(body, who) {
    const answered = this.#answers.get(body.id);
    if (answered) return answered;
    const result = this.#perform(body, who);
    if (result.status === 200) {
      this.changed(['appointments', 'vehicles', 'conversations', 'tasks']);
      result.body = { id: body.id, entry: ++this.entry, ...result.body };
    } else result.body.id = body.id;
    this.#answers.set(body.id, result);
    return result;
  }

  #perform(body, who) {
    const vehicle = this.vehicles.find((one) => one.id === body.vehicle);
    const appointment = this.appointments.find((one) => one.id === body.appointment);
    const chat = this.conversation(body.conversation);
    const task = this.tasks.find((one) => one.id === body.task);
    const free = () => this.vehicles.filter((v) => v.appointment?.id === appointment.id).forEach((v) => Object.assign(v, { hold: null, appointment: null }));
    switch (body.command) {
      case 'mark_sold': case 'withdraw':
        if (vehicle.hold && !body.override) return no(409, 'vehicle_promised', `This car is promised to ${vehicle.hold.who} until ${vehicle.hold.until}. A manager can override with a reason.`);
        Object.assign(vehicle, { status: body.command === 'withdraw' ? 'withdrawn' : 'sold', hold: null, appointment: null });
        return ok({});
      case 'relist': vehicle.status = 'available'; return ok({});
      case 'release_hold': this.vehicles.forEach((v) => { if (v.hold?.id === body.hold) v.hold = null; }); return ok({});
      case 'place_hold': vehicle.hold = { id: this.id(), kind: 'staff', until: 'today 6:00 PM', who: body.name ?? who.name, conversation: null }; return ok({ hold: vehicle.hold.id });
      case 'book_appointment': {
        if (body.name === 'Taken') return no(409, 'slot_taken', 'Maria Alvarez was just booked at that time. Pick another slot.');
        const lead = { id: this.id(), name: body.name, phone: body.phone ?? null, email: body.email ?? null, preferred: null, wishes: [], facts: [] };
        return ok({ appointment: this.appointment({ ...body, staff: people.find((p) => p.id === body.staff) ?? people[0], lead, vehicle }) });
      }
      case 'move_appointment':
        Object.assign(appointment, { starts_at: body.starts_at, ends_at: new Date(new Date(body.starts_at).getTime() + 45 * 60000).toISOString(), local: localText(body.starts_at), staff: people.find((p) => p.id === body.staff) ?? appointment.staff });
        return ok({ appointment });
      case 'cancel_appointment': free(); appointment.state = 'cancelled'; return ok({ appointment });
      case 'mark_arrived': appointment.state = 'arrived'; return ok({ appointment });
      case 'complete_appointment': appointment.state = 'completed'; return ok({ appointment });
      case 'mark_no_show': free(); appointment.state = 'no_show'; return ok({ appointment });
      case 'take_conversation': case 'hand_back':
        chat.takenBy = body.command === 'hand_back' ? null : { id: who.id, name: who.name };
        chat.waiting = false;
        for (const listener of chat.listeners) listener({ type: 'presence', who: chat.takenBy ? 'staff' : 'assistant', name: chat.takenBy?.name ?? 'Assistant' });
        return ok({});
      case 'reply':
        if (chat.takenBy?.id !== who.id) return no(409, 'not_yours', 'Take the conversation before you reply.');
        return ok({ seq: this.say(chat, 'staff', body.text, { name: who.name }).seq });
      case 'take_task': task.owner = { id: who.id, name: who.name }; return ok({});
      case 'close_task': task.state = 'done'; return ok({});
      case 'open_task': this.task(body.kind, body.text, chat, 120, vehicle); return ok({ task: this.tasks.at(-1).id });
      default: return no(400, 'unknown_command', `There is no command ${body.command}.`);
    }
  }
}

const ok = (body) => ({ status: 200, body });
const no = (status, code, text) => ({ status, body: { code, text } });
const short = ({ id, stock_number, vin, title, status }) => ({ id, stock_number, vin, title, status });
const me = (login) => ({ ...people[0], role: login === 'manager' ? 'manager' : 'salesperson', rooftops: rooftops.map(({ slug, name }) => ({ slug, name, zone })) });
const claim = (kind, subject) => ({ kind, subject, seen_at: new Date().toISOString(), entry: 812 });
const withEvidence = (message) => message.sentences ? { ...message, sentences: message.sentences.map((s) => ({ ...s, claims: s.claims.map((c) => ({ ...c, evidence: [{ row: c.subject, field: c.kind === 'vehicle_price' ? 'price.total' : 'status', value: c.kind === 'vehicle_price' ? '27480.00' : 'available', entry: 812, at: c.seen_at }] })) })) } : message;
const row = (c) => ({ id: c.id, started: 'today 2:05 PM', last_at: c.messages.at(-1)?.at ?? new Date().toISOString(), last: c.messages.at(-1)?.text ?? '', author: c.messages.at(-1)?.author ?? 'visitor', name: c.lead?.name ?? null, vehicle: c.vehicle, taken_by: c.takenBy, waiting: c.waiting, messages: c.messages.length });
const paged = (rows, page, size, name) => { const at = Math.max(1, Number(page) || 1); return { total: rows.length, page: at, pages: Math.max(1, Math.ceil(rows.length / size)), [name]: rows.slice((at - 1) * size, at * size) }; };
