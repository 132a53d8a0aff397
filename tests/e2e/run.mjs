// Runs *.test.mjs, as many files at once as there are processors, and two at least: much of their
// time is waiting. With `sockets` only those that need no browser. A file that ends in
// pages.test.mjs needs one.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const only = process.argv[2];
const files = readdirSync(here)
  .filter((name) => name.endsWith(".test.mjs"))
  .filter((name) => only !== "sockets" || !name.endsWith("pages.test.mjs"))
  .sort()
  .map((name) => here + name);
const atOnce = Math.max(2, cpus().length);
const args = ["--test", `--test-concurrency=${atOnce}`, ...files];
const run = spawnSync(process.execPath, args, { stdio: "inherit" });
process.exit(run.status ?? 1);
