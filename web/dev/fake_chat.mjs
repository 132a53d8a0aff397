// The visitor's end of the stand-in: one scripted dialogue from search to appointment.
import { randomBytes } from 'node:crypto';
import { rooftops } from './fake_books.mjs';

const answered = new Map();

export function visitorConnected({ send }, books) {
  let chat = null;
  let rooftop = null;
  return (frame) => {
    if (frame === null) return chat?.listeners.delete(send);
    if (frame.type === 'hello') {
      rooftop = rooftops.find((one) => one.slug === frame.rooftop);
      chat = books.conversations.find((one) => one.key === frame.conversation) ?? null;
      if (frame.conversation && chat?.token !== frame.token) {
        return send({
          type: 'refused',
          code: 'wrong_token',
          text: 'Your earlier conversation could not be opened. A new one starts here.',
          retry: false,
        });
      }
      send(welcome(rooftop, chat));
      chat?.listeners.add(send);
      for (const message of chat?.messages.slice(frame.seen ?? 0) ?? [])
        send({ type: 'message', ...message, understood: undefined });
      return;
    }
    if (frame.type === 'seen') return;
    if (answered.has(frame.id)) return send(answered.get(frame.id));
    if (!chat) {
      chat = books.open({ rooftop: rooftop.slug, token: randomBytes(12).toString('base64url') });
      chat.listeners.add(send);
      send({ type: 'opened', conversation: chat.key, token: chat.token });
    }
    if (/refuse me/.test(frame.text ?? '')) {
      return send({
        type: 'refused',
        id: frame.id,
        code: 'too_many_messages',
        text:
          'That was a lot of messages in a short time. This one was not sent and is kept ' +
          'here; please try again in a minute.',
        retry: false,
      });
    }
    const said = books.say(chat, 'visitor', frame.text ?? labelOf(chat, frame.choice), {
      id: frame.id,
    });
    const ack = { type: 'ack', id: frame.id, seq: said.seq };
    answered.set(frame.id, ack);
    send(ack);
    if (chat.takenBy) return;
    setTimeout(
      () =>
        books.say(chat, 'assistant', '', { name: 'Assistant', ...reply(books, frame, said.text) }),
      700,
    );
  };
}

function welcome({ slug, name, address, phone, zone }, chat) {
  return {
    type: 'welcome',
    rooftop: { slug, name, address, phone, zone },
    automated: !chat?.takenBy,
    notice:
      'You are writing to an automated assistant, not a person. The chat is kept for two years ' +
      'so that what was promised can be proved; ask for a copy or for deletion at any time. ' +
      'Nothing is sent before you press Send.',
    greeting:
      'Hi! Tell me what you are looking for, or ask about a car, a price or a time to come by.',
    ...(chat && { conversation: chat.key }),
    seq: chat?.messages.length ?? 0,
    with: chat?.takenBy
      ? { who: 'staff', name: chat.takenBy.name }
      : { who: 'assistant', name: 'Assistant' },
  };
}

function labelOf(chat, choice) {
  const offered = chat.messages.flatMap((m) => [
    ...(m.choices ?? []),
    ...(m.cards ?? []).map((c) => ({ id: c.choice, label: `${c.title}, ${c.stock_number}` })),
  ]);
  return offered.find((one) => one.id === choice)?.label ?? choice;
}

const card = (v, more) => ({
  kind: 'vehicle',
  stock_number: v.stock_number,
  vin: v.vin,
  title: v.title,
  subtitle: `Used ${v.body === 'suv' ? 'SUV' : v.body}, AWD, sunroof`,
  price: v.price,
  ...(v.price_parts.length > 1 && { price_parts: v.price_parts }),
  odometer: v.odometer,
  color: v.color,
  seen: v.seen,
  choice: `v-${v.id}`,
  url: `/lakeside/vehicles/${v.stock_number}`,
  ...more,
});

function reply(books, frame, text) {
  const [first, second] = [books.vehicles[0], books.vehicles[9]];
  const plain = (words) => ({ sentences: [{ text: words, claims: [] }] });
  if (/person/i.test(text))
    return plain(
      'Of course. I have asked the showroom to join; you can keep writing here meanwhile.',
    );
  if (/^v-/.test(frame.choice ?? '') || /second|first/i.test(text)) {
    return {
      sentences: [
        {
          text: `The ${second.title} is held for you until 3:10 PM.`,
          claims: ['held_until'],
        },
        { text: 'When would you like to see it?', claims: [] },
      ],
      cards: [card(second, { held: 'you', held_until: '3:10 PM', choice: undefined })],
      choices: [
        { id: 't-1', label: 'Saturday 10:00 AM' },
        { id: 't-2', label: 'Saturday 11:30 AM' },
        { id: 't-3', label: 'Another time' },
      ],
    };
  }
  if (/saturday/i.test(text)) {
    return {
      sentences: [
        {
          text: 'You are booked for Saturday, December 5, 10:00 AM with Maria Alvarez.',
          claims: ['booked'],
        },
        {
          text: 'The car stays held until 11:45 AM that day.',
          claims: ['held_until'],
        },
      ],
      cards: [
        {
          kind: 'appointment',
          code: 'KX7D-29MF',
          local: 'Saturday, December 5, 10:00 AM',
          salesperson: 'Maria Alvarez',
          address: rooftops[0].address,
          vehicle: second.title,
          held_until: 'Saturday, December 5, 11:45 AM',
          state: 'booked',
        },
      ],
    };
  }
  if (/suv|car|truck|looking/i.test(text)) {
    return {
      sentences: [
        {
          text: 'I have two that match, as of 2:05 PM.',
          claims: ['vehicles_match'],
        },
        { text: 'Tap one and I will hold it for you.', claims: [] },
      ],
      cards: [card(first), card(second, { held: 'other', choice: undefined })],
      choices: [
        { id: 'c-first', label: 'The first one' },
        { id: 'c-other', label: 'Show me others' },
      ],
    };
  }
  return plain(
    'I did not understand that. Are you looking for a car, or would you like a time to come by?',
  );
}
