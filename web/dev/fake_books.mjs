// Canned books of a demo group, as far as the pages need them.
import { randomBytes } from 'node:crypto';

export const zone = 'America/Los_Angeles';
const hours = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'].map((day) => ({
  day,
  text: '9:00 AM – 8:00 PM',
}));
const rooftop = (slug, name, address, phone) => ({
  slug,
  name,
  address,
  phone,
  zone,
  hours: [...hours, { day: 'Sunday', text: 'Closed' }],
  open_now: slug !== 'foothill',
});

export const rooftops = [
  rooftop('lakeside', 'Lakeside Motors', '410 Shoreline Drive, Oakland, CA 94607', '+15105550142'),
  rooftop('harbor', 'Harbor Auto', '88 Pier Street, Alameda, CA 94501', '+15105550177'),
  rooftop(
    'foothill',
    'Foothill Cars & Trucks',
    '2200 Canyon Road, Concord, CA 94520',
    '+19255550117',
  ),
];
export const people = [
  { id: 3, name: 'Maria Alvarez' },
  { id: 4, name: 'Tom Okafor' },
  { id: 5, name: 'Priya Raman' },
  { id: 6, name: 'Jack Lindqvist' },
];
const models = [
  ['Mazda', 'CX-5', 'Touring', 'suv', 2748000],
  ['Toyota', 'RAV4', 'XLE', 'suv', 2995000],
  ['Honda', 'Civic', 'Sport', 'sedan', 2189000],
  ['Ford', 'F-150', 'XLT', 'truck', 3849500],
  ['Subaru', 'Outback', 'Limited', 'wagon', 2679900],
  ['Chevrolet', 'Bolt EUV', 'LT', 'hatchback', 1999500],
  ['BMW', '430i', 'Base', 'coupe', 3399000],
  ['Honda', 'Odyssey', 'EX-L', 'minivan', null],
  ['Mazda', 'MX-5 Miata', 'Club', 'convertible', 2899000],
];
const colors = ['red', 'white', 'blue', 'black', 'silver', 'gray', 'green'];
const money = (cents) => (cents === null ? null : `$${(cents / 100).toLocaleString('en-US')}`);

function vehicleOf(n) {
  const [make, model, trim, body, cents] = models[n % models.length];
  const year = 2018 + ((n * 5) % 7);
  const price = cents === null ? null : cents - (n % 5) * 41000;
  const miles = 9000 + ((n * 7919) % 80000);
  return {
    id: 300 + n,
    stock_number: `K${1230 + n}`,
    vin: `JM3KFBCM1M04${String(12345 + n)}`,
    title: `${year} ${make} ${model} ${trim}`,
    status: n === 13 ? 'sold' : n === 17 ? 'in_transit' : 'available',
    year,
    make,
    model,
    trim,
    condition: n % 6 === 0 ? 'certified' : 'used',
    body,
    color: colors[n % colors.length],
    interior: 'black',
    drivetrain: n % 2 ? 'fwd' : 'awd',
    fuel: 'gas',
    transmission: 'automatic',
    odometer_miles: miles,
    odometer: `${miles.toLocaleString('en-US')} mi`,
    mpg: 28,
    seats: 5,
    features: [
      'Sunroof',
      'Heated seats',
      'Backup camera',
      'Apple CarPlay',
      'Adaptive cruise',
    ].slice(n % 3),
    images: [],
    price_cents: price,
    price: money(price),
    price_parts:
      price === null
        ? []
        : [
            { label: 'Advertised price', text: money(price - 48500) },
            { label: 'Dealer fees', text: '$485' },
          ],
    seen: 'today 2:05 PM',
    seen_at: new Date(Date.now() - 3.6e6).toISOString(),
    seen_by: 'feed',
    hold: null,
    visits: [],
  };
}

export const localDay = (date) => date.toLocaleDateString('en-CA', { timeZone: zone });
export const localText = (at) =>
  new Date(at).toLocaleString('en-US', {
    timeZone: zone,
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  });
export const instant = (day, hour, minute = 0) => {
  const guess = new Date(
    `${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00Z`,
  );
  const wall = Number(
    guess.toLocaleString('en-US', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' }),
  );
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

  constructor() {
    const today = localDay(new Date());
    const lead = (name, wishes) => ({
      id: this.id(),
      name,
      phone: '+15105550188',
      email: null,
      preferred: 'text',
      wishes: [wishes],
      facts: [{ label: 'Timing', text: 'wants to buy this weekend' }],
    });
    const chat = this.open({ rooftop: 'lakeside' });
    chat.lead = lead('Dana Brooks', 'used red SUV, AWD, under $30,000, sunroof');
    this.say(chat, 'visitor', 'looking for a used red SUV, AWD, under 30k, sunroof', {
      understood: [
        { conclusion: 'criteria.body suv', rule: 'body_word', words: 'SUV' },
        { conclusion: 'criteria.price to 30000', rule: 'price_under', words: 'under 30k' },
      ],
    });
    this.say(chat, 'assistant', '', {
      sentences: [
        { text: 'I have two that match.', claims: ['vehicles_match'] },
        {
          text: 'The first is the 2018 Mazda CX-5 Touring at $27,480 in total.',
          claims: ['vehicle_price', 'vehicle_standing'],
        },
      ],
    });
    const waiting = this.open({ rooftop: 'lakeside' });
    waiting.waiting = true;
    this.say(waiting, 'visitor', 'Can I talk to someone about financing please?', {
      understood: [
        { conclusion: 'act ask_person', rule: 'person_phrase', words: 'talk to someone' },
      ],
    });
    this.book(today, 10, 0, 0, chat.lead, 'booked', chat);
    this.book(today, 11, 30, 1, lead('Sam Ortiz', 'truck for towing'), 'arrived', null);
    this.book(today, 13, 0, 2, lead(null, 'first car, under $15,000'), 'booked', null);
    this.book(today, 15, 15, 0, lead('Lee Chen', 'wagon, low miles'), 'no_show', null);
    this.book(
      today,
      16,
      0,
      1,
      lead('Ana Costa', 'trade in 2014 Corolla'),
      'booked',
      null,
      'trade_appraisal',
    );
    this.vehicles[3].hold = {
      id: 88,
      kind: 'chat',
      until: 'today 3:10 PM',
      who: 'a visitor',
      conversation: 1,
    };
    this.task('talk_to_person', 'A visitor asks for a person about financing.', waiting, -20);
    this.task(
      'lot_check',
      'The feed no longer lists the 2021 Honda Civic Sport (K1232), which is promised. ' +
        'Look whether it stands here.',
      null,
      90,
      this.vehicles[2],
    );
  }

  id() {
    return this.#next++;
  }

  open({ rooftop, token = null }) {
    const conversation = {
      id: this.conversations.length + 1,
      key: randomBytes(9).toString('base64url'),
      token,
      rooftop,
      messages: [],
      listeners: new Set(),
      takenBy: null,
      waiting: false,
      lead: null,
      vehicle: null,
    };
    this.conversations.push(conversation);
    return conversation;
  }

  conversation(id) {
    return this.conversations.find((one) => one.id === id);
  }

  say(chat, author, text, more = {}) {
    const sentences = more.sentences;
    const message = {
      seq: chat.messages.length + 1,
      at: new Date().toISOString(),
      author,
      text: sentences ? sentences.map((s) => s.text).join(' ') : text,
      ...more,
    };
    chat.messages.push(message);
    this.entry++;
    for (const listener of chat.listeners)
      listener({ type: 'message', ...message, understood: undefined });
    this.said(chat.id, message);
    this.changed(['conversations']);
    return message;
  }

  book(day, hour, minute, person, lead, state, chat, kind = 'test_drive') {
    const starts = instant(day, hour, minute);
    return this.appointment({
      kind,
      staff: people[person],
      starts_at: starts.toISOString(),
      lead,
      state,
      conversation: chat?.id ?? null,
      vehicle: this.vehicles[this.appointments.length * 2],
    });
  }

  appointment({
    kind,
    staff,
    starts_at,
    lead,
    state = 'booked',
    conversation = null,
    vehicle = null,
  }) {
    const appointment = {
      id: this.id(),
      kind,
      state,
      staff,
      starts_at,
      ends_at: new Date(new Date(starts_at).getTime() + 45 * 60000).toISOString(),
      local: localText(starts_at),
      code: randomBytes(4).toString('hex').toUpperCase().replace(/^..../, '$&-'),
      vehicle: vehicle && short(vehicle),
      lead,
      conversation,
      held_until: vehicle && localText(new Date(starts_at).getTime() + 105 * 60000),
      repair: null,
    };
    this.appointments.push(appointment);
    if (vehicle && state === 'booked') {
      vehicle.visits.push({
        id: appointment.id,
        local: appointment.local,
        who: lead.name ?? 'a visitor',
        salesperson: staff.name,
        conversation,
      });
      vehicle.hold = {
        id: this.id(),
        kind: 'appointment',
        until: appointment.held_until,
        who: lead.name ?? 'a visitor',
        conversation,
      };
    }
    return appointment;
  }

  task(kind, text, chat, minutes, vehicle = null) {
    const due = new Date(Date.now() + minutes * 60000);
    this.tasks.push({
      id: this.id(),
      kind,
      text,
      owner: null,
      due: localText(due),
      due_at: due.toISOString(),
      overdue: minutes < 0,
      state: 'open',
      vehicle: vehicle && short(vehicle),
      conversation: chat?.id ?? null,
      lead: chat?.lead ?? null,
    });
  }
}

const short = ({ id, stock_number, vin, title, status }) => ({
  id,
  stock_number,
  vin,
  title,
  status,
});
