// Runs *.test.mjs; with `sockets` only those that need no browser. A file that ends in
// pages.test.mjs needs one.
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const only = process.argv[2];
const files = readdirSync(here)
  .filter((name) => name.endsWith(".test.mjs"))
  .filter((name) => only !== "sockets" || !name.endsWith("pages.test.mjs"))
  .sort()
  .map((name) => here + name);
const run = spawnSync(process.execPath, ["--test", ...files], { stdio: "inherit" });
process.exit(run.status ?? 1);
