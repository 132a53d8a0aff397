// The figures, each measured anew in every round. A figure that is a ratio has both its sides
// measured in the same round.
import { execFileSync } from 'node:child_process';

import {
  ask, booksOf, demoBooks, feedOf, importFeed, measure, measureChrono, sentences, withEcho,
  withKept,
} from './programs.mjs';

const cars = 10_000;
const visitors = 500;

// What the turns of a run wrote, as row shapes for raw SQLite: lengths and numbers of rows as they
// stand in the books, a turn's share of each.
function rowsWritten(db, before) {
  const [[turns]] = ask(db, "SELECT count(*) FROM message WHERE author = 'visitor'");
  const [[entries, entryBytes]] = ask(db, `SELECT count(*), avg(length(body)) FROM entry
    WHERE key > ${before}`);
  const lines = ask(db, `SELECT author, avg(length(text) + length(body)) FROM message
    GROUP BY author`);
  const [[state]] = ask(db, 'SELECT avg(length(state)) FROM conversation');
  const each = Math.max(2, Math.round(Number(entries) / Number(turns)));
  const rows = lines.map(([, bytes]) => `message:${Math.round(Number(bytes)) + 40}`);
  rows.push(`conversation:${Math.round(Number(state))}`);
  for (let i = 0; i < each; ++i) rows.push(`entry:${Math.round(Number(entryBytes)) + 60}`);
  return rows;
}

// What the load before left to be written must not be waited for by what is timed next.
const settleDisk = () => execFileSync('sync');

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

const lastEntry = (db) => ask(db, 'SELECT max(key) FROM entry')[0][0];

// Turns and echoes by turns, a few seconds each: what else a machine does comes and goes within a
// round, and should slow both.
async function inTurns(port) {
  const turns = [];
  const echoes = [];
  for (let slice = 0; slice < 3; ++slice) {
    turns.push(await measure('visitors', { port, connections: visitors, seconds: 3 }));
    const bytes = Math.round(turns[slice].bytes_each / 2);
    echoes.push(await withEcho((to) =>
      measure('load', { port: to, connections: visitors, seconds: 2, bytes })));
  }
  return {
    turns: mean(turns.map((one) => one.per_second)),
    echo: mean(echoes.map((one) => one.per_second)),
    bytes: Math.round(mean(turns.map((one) => one.bytes_each)) / 2),
    broken: turns.reduce((sum, one) => sum + one.broken + one.refused, 0),
  };
}

// Turns a second over all connections, held against the bare echo of as many bytes each way; and
// at half that rate the time that all but one in a hundred take, held against raw group commits.
async function load({ only }) {
  return withKept(booksOf(cars), async ({ port, db }) => {
    const before = lastEntry(db);
    const { turns, echo, bytes, broken } = await inTurns(port);
    const figures = {
      turns_per_second: turns,
      echo_per_second: echo,
      message_bytes: bytes,
      turns_to_echo: turns / echo,
      broken,
    };
    if (!only('latency')) return figures;
    const rate = Math.round(turns / 2);
    settleDisk();
    const half = await measure('visitors', { port, connections: visitors, seconds: 5, rate });
    settleDisk();
    const raw = await measure('sqlite', {
      dir: db.replace(/kept\.db$/, ''), rows: rowsWritten(db, before).join(','), group: 512, rate,
      seconds: 4,
    });
    return {
      ...figures,
      half_rate: rate,
      p99_ms: half.p99_us / 1000,
      raw_p99_ms: raw.p99_us / 1000,
      p99_to_raw: half.p99_us / raw.p99_us,
    };
  });
}

// Bookings a second (each is cancelled by the next message, so that slots do not run out), held
// against raw SQLite that commits the rows of each by itself.
async function bookings() {
  return withKept(booksOf(cars), async ({ port, db }) => {
    const before = lastEntry(db);
    const seconds = 4;
    const talk = { port, connections: visitors, 'warm-up': 2, seconds, mix: 'bookings' };
    const booked = await measure('visitors', talk);
    const perSecond = booked.per_second / 2;
    const rows = [...rowsWritten(db, before), 'hold:90', 'appointment:150', 'cell:12', 'cell:12',
      'cell:12', 'cell:12', 'cell:12'];
    const raw = await measure('sqlite',
      { dir: db.replace(/kept\.db$/, ''), rows: rows.join(','), group: 1, seconds: 3 });
    return {
      bookings_per_second: perSecond,
      raw_commits_per_second: raw.commits_per_second,
      bookings_to_raw: perSecond / raw.commits_per_second,
    };
  });
}

// A visitor has said one line, has an answer and is silent.
async function idle() {
  return withKept(booksOf(cars), async ({ port, pid }) => {
    await measure('visitors', { port, connections: 50, 'idle-of': pid });
    const { kib_per_connection: kib } =
      await measure('visitors', { port, connections: 4000, 'idle-of': pid, seconds: 60 });
    return { idle_kib: kib };
  });
}

async function start() {
  return withKept(demoBooks(), async ({ port, spawnedAt }) => {
    while (!(await fetch(`http://127.0.0.1:${port}/readyz`)).ok) { /* asked again at once */ }
    return { start_ms: performance.now() - spawnedAt };
  });
}

async function long() {
  return withKept(booksOf(cars), async ({ port }) => {
    const talk = await measure('visitors', { port, turns: 2000, seconds: 120, 'warm-up': 0 });
    return {
      tenth_turn_us: talk.tenth_us,
      late_turn_us: talk.last_us,
      late_to_tenth: talk.last_us / talk.tenth_us,
    };
  });
}

async function search() {
  const found = await measure('search', { cars: 100_000 });
  return { search_p50_us: found.p50_us, search_p99_us: found.p99_us };
}

// The slowest turns of five seconds without and with a feed going in.
const besideFeed = (books, list) => withKept(books, async ({ port, db }) => {
  const talk = { port, connections: visitors, rate: 1000, 'warm-up': 2, seconds: 5 };
  const quiet = await measure('visitors', talk);
  const beside = measure('visitors', talk);
  await new Promise((resolve) => { setTimeout(resolve, talk['warm-up'] * 1000); });
  const [busy] = await Promise.all([beside, importFeed(db, list)]);
  return { quiet: quiet.p99_us / 1000, busy: busy.p99_us / 1000 };
});

// A feed of 100,000 rows by itself, and beside visitors whose turns are held against those without;
// that is one wait in a hundred of few, so it is taken twice.
async function feed() {
  const list = feedOf(100_000);
  const books = booksOf(cars);
  const alone = await withKept(books, ({ db }) => importFeed(db, list));
  const waits = [await besideFeed(books, list), await besideFeed(books, list)];
  const quiet = mean(waits.map((one) => one.quiet));
  const busy = mean(waits.map((one) => one.busy));
  return {
    import_seconds: alone,
    quiet_p99_ms: quiet,
    import_p99_ms: busy,
    import_p99_to_quiet: busy / quiet,
  };
}

// Messages of about 80 characters, and times alone against chrono-node on the same expressions:
// each on one core, by turns.
async function understand() {
  const messages = sentences.messages.join(',');
  const [read, times, chrono] = [[], [], []];
  for (let slice = 0; slice < 3; ++slice) {
    read.push(await measure('understand', { messages, seconds: 2 }));
    times.push(await measure('understand', { times: sentences.times, seconds: 2 }));
    chrono.push(await measureChrono(sentences.times, 2));
  }
  const rate = (list) => mean(list.map((one) => one.per_second));
  return {
    messages_per_second: rate(read),
    message_bytes_allocated: read[0].bytes_each,
    message_allocations: read[0].allocations_each,
    times_per_second: rate(times),
    chrono_per_second: rate(chrono),
    times_to_chrono: rate(times) / rate(chrono),
  };
}

export const measures = {
  load, latency: load, bookings, idle, start, long, search, import: feed, understand,
};

// What is promised: name, what it says, the bound.
export const promised = [
  ['turns_to_echo', 'turns a second, to a bare echo of the same bytes', '>=', 0.2],
  ['p99_to_raw', 'p99 at half that rate, to raw group commits', '<=', 5],
  ['bookings_to_raw', 'bookings a second, to raw commits one by one', '>=', 2],
  ['idle_kib', 'memory of an idle visitor, KiB', '<=', 16],
  ['start_ms', 'start to serving on the demo data, ms', '<', 1000],
  ['late_to_tenth', "a conversation's 2,000th turn, to its 10th", '<=', 1.5],
  ['search_p99_us', 'search by five criteria in 100,000 cars, p99, µs', '<', 1000],
  ['import_p99_to_quiet', 'p99 of turns beside an import, to without', '<=', 2],
  ['messages_per_second', 'messages of 80 characters understood a second', '>=', 30_000],
  ['times_to_chrono', 'times read a second, to chrono-node on the same', '>', 1],
  ['import_seconds', 'import of 100,000 rows, s', '<', 10],
];
