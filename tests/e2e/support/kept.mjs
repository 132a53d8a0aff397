// The real program: books made by `kept demo`, `kept serve` as a child process.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeSite } from "./house.mjs";

const root = fileURLToPath(new URL("../../../", import.meta.url));
export const program = process.env.KEPT_PROGRAM ?? join(root, "build/release/server/kept");
export const sanitizer = process.env.KEPT_SANITIZER ?? "";
export const patience = sanitizer ? 60_000 : 15_000;
// Within this many ms an open page is told; a sanitizer is given time for its own work.
export const promptly = sanitizer ? 10_000 : 1_000;

// The thread sanitizer of g++ 12 does not start under strong address randomisation.
const wrapped = (args) =>
  sanitizer === "tsan"
    ? ["setarch", [process.arch === "x64" ? "x86_64" : "aarch64", "-R", program, ...args]]
    : [program, args];

// The program refuses a KEPT_ variable that it does not know; those of the tests stay here.
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith("KEPT_")),
);

export function run(args) {
  const [file, list] = wrapped(args);
  const done = spawnSync(file, list, { encoding: "utf8", env, timeout: 10 * patience });
  if (done.error) throw done.error;
  return { status: done.status, out: done.stdout, err: done.stderr };
}

// Starts a command beside the test.
export function start(args) {
  const [file, list] = wrapped(args);
  const child = spawn(file, list, { env, stdio: "ignore" });
  const ended = new Promise((resolve) =>
    child.once("exit", (code, signal) => resolve({ code, signal })),
  );
  return { child, ended };
}

// Books in a fresh folder: of the rooftops given, or of the demo site. `passwords` by login.
export function makeBooks(rooftops) {
  const folder = mkdtempSync(join(tmpdir(), "kept-e2e-"));
  const site = rooftops ? join(folder, "site") : join(root, "web/demo");
  if (rooftops) writeSite(site, rooftops);
  const db = join(folder, "kept.db");
  const made = run(["demo", "--db", db, "--site", site]);
  assert.equal(made.status, 0, made.err);
  const passwords = {};
  const line = /^ {2}(\S+)\s+(\S+)\s+(?:salesperson|manager|admin)\s/gm;
  for (const [, login, password] of made.out.matchAll(line)) passwords[login] = password;
  const web = join(folder, "web");
  mkdirSync(web);
  writeFileSync(join(web, "index.html"), "<!doctype html><title>Kept</title>");
  return {
    folder,
    db,
    web,
    passwords,
    made: made.out,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

// The same books as they are now, in a folder of their own.
export function copyOf(books) {
  const folder = mkdtempSync(join(tmpdir(), "kept-e2e-"));
  cpSync(books.folder, folder, { recursive: true });
  return {
    ...books,
    folder,
    db: join(folder, "kept.db"),
    web: join(folder, "web"),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const endings = new Set();
process.once("exit", () => {
  for (const child of endings) child.kill("SIGKILL");
});

// Starts serving; resolves when the address was printed. Without `args`: no limit of messages, and
// no slow ending. `through`: a command that starts the one that follows it.
export async function serve(books, { args = [], port = 0, through = [] } = {}) {
  const all = ["serve", "--db", books.db, "--web", books.web, "--port", String(port)];
  const quick = ["--messages-per-second", "0", "--drain-seconds", "0"];
  const [own, list] = wrapped([...all, ...(args.length ? [] : quick), ...args]);
  const [file, ...rest] = [...through, own, ...list];
  const child = spawn(file, rest, { env, stdio: ["ignore", "pipe", "pipe"] });
  endings.add(child);
  const said = { out: "", err: "" };
  child.stderr.on("data", (text) => (said.err += text));
  const ended = new Promise((resolve) =>
    child.once("exit", (code, signal) => {
      endings.delete(child);
      resolve({ code, signal });
    }),
  );
  const address = await new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error("kept did not start")), patience);
    child.stdout.on("data", (text) => {
      said.out += text;
      const found = /Site and chat\s+(http:\S+?)\/\n/.exec(said.out);
      if (found) resolve(found[1]);
    });
    ended.then(() => reject(new Error(`kept ended: ${said.err}`)));
    ended.then(() => clearTimeout(late));
  }).catch((error) => {
    child.kill("SIGKILL");
    throw error;
  });
  return {
    address,
    port: Number(new URL(address).port),
    host: new URL(address).host,
    child,
    ended,
    log: () => said.err,
    term: () => child.kill("SIGTERM"),
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
    // Ends it in order; a sanitizer's complaint fails the test.
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
      const { code } = await ended;
      assert.equal(code, 0, said.err.slice(-4_000));
      assert.doesNotMatch(said.err, /runtime error:|Sanitizer/);
    },
  };
}

// A house of its own: books and server together.
export async function open(rooftops, options) {
  const books = makeBooks(rooftops);
  const server = await serve(books, options).catch((error) => {
    books.remove();
    throw error;
  });
  return {
    ...server,
    books,
    async close() {
      try {
        await server.stop();
      } finally {
        books.remove();
      }
    },
  };
}

export const hasPages = () => existsSync(join(root, "web/dist/index.html"));
