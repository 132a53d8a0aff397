// Starting and ending the programs that a bench measures or measures with. Everything on loopback,
// books in a folder of their own.
import { execFile, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const build = process.env.KEPT_BUILD ?? join(root, 'build/release');
export const kept = join(build, 'server/kept');
export const resultFolder = join(root, 'build/bench');
const tool = (name) => join(build, 'tests/bench', `bench_${name}`);

export const work = mkdtempSync(join(tmpdir(), 'kept-bench-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

// Runs one of the bench's programs to its end; what it printed, as JSON.
export async function measure(name, options) {
  const args = Object.entries(options).flatMap(([key, value]) => [`--${key}`, String(value)]);
  const { stdout } = await promisify(execFile)(tool(name), args, { maxBuffer: 1 << 20 });
  return JSON.parse(stdout);
}

// The labelled sentences that are read; never the unseen ones.
const labelled = (name) => join(root, 'tests/understanding', `${name}.jsonl`);
export const sentences = {
  messages: ['seen', 'careful', 'messy', 'spanish'].map(labelled),
  times: labelled('times'),
};

export async function measureChrono(file, seconds) {
  const { stdout } = await promisify(execFile)('node',
    [join(root, 'tests/bench/chrono.mjs'), file, String(seconds)]);
  return JSON.parse(stdout);
}

const ended = (child) => new Promise((resolve) => child.once('exit', resolve));

// A running program that has told its port.
async function listening(command, args, options, port) {
  const child = spawn(command, args, options);
  let out = '';
  const told = new Promise((resolve, reject) => {
    const read = (chunk) => {
      out += chunk;
      const found = port.exec(out);
      if (found) resolve(Number(found[1]));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(`${command} did not start: ${out}`)));
  });
  return { child, port: await told };
}

export async function withEcho(use) {
  const { child, port } = await listening(tool('echo'), [], {}, /"port": (\d+)/);
  try {
    return await use(port);
  } finally {
    child.stdin.end();
    await ended(child);
  }
}

// Settings of ours in the environment are for us: kept refuses those that it does not know.
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith('KEPT_')));

// Serves a copy of `books`; what `use` says of it.
export async function withKept(books, use) {
  const folder = join(work, `run${process.hrtime.bigint()}`);
  cpSync(books, folder, { recursive: true });
  const db = join(folder, 'kept.db');
  const args = ['serve', '--db', db, '--web', join(root, 'web/dist'), '--port', '0',
    '--messages-per-second', '0', '--drain-seconds', '0'];
  const spawnedAt = performance.now();
  const { child, port } = await listening(kept, args, { env }, /127\.0\.0\.1:(\d+)/);
  try {
    return await use({ port, pid: child.pid, db, spawnedAt });
  } finally {
    child.kill('SIGTERM');
    await ended(child);
    rmSync(folder, { recursive: true, force: true });
  }
}

// The bench's own dealership with so many cars; made once.
export function booksOf(cars) {
  const books = join(work, `books${cars}`);
  if (existsSync(books)) return books;
  const site = siteOf(cars);
  mkdirSync(books);
  makeBooks(books, site);
  return books;
}

function makeBooks(books, site) {
  const args = ['demo', '--db', join(books, 'kept.db'), '--site', site];
  execFileSync(kept, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
}

function siteOf(cars) {
  const site = join(work, `site${cars}`);
  if (!existsSync(site)) {
    execFileSync('node', [join(root, 'tests/bench/make_house.mjs'), site, String(cars)]);
  }
  return site;
}

export const feedOf = (cars) => join(siteOf(cars), 'data/bench.csv');

export function demoBooks() {
  const books = join(work, 'demo');
  if (!existsSync(books)) {
    mkdirSync(books);
    makeBooks(books, join(root, 'web/demo'));
  }
  return books;
}

// Takes in a feed beside the running server; seconds that it took.
export async function importFeed(db, feed) {
  const began = process.hrtime.bigint();
  await promisify(execFile)(kept, ['import', '--db', db, '--rooftop', 'bench', '--confirm', feed],
    { env, maxBuffer: 64 << 20 });
  return Number(process.hrtime.bigint() - began) / 1e9;
}

// The answer to a question to the books, as rows of texts.
export function ask(db, sql) {
  return execFileSync('sqlite3', ['-readonly', db, sql]).toString().trim().split('\n')
    .map((line) => line.split('|'));
}
