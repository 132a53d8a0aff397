// Bundles tests/*.test.ts and runs them with node's own test runner, and the wire examples check.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const names = readdirSync(here('tests')).filter((name) => name.endsWith('.test.ts'));

rmSync(here('.test'), { recursive: true, force: true });
await build({
  entryPoints: names.map((name) => here(`tests/${name}`)),
  outdir: here('.test'),
  outExtension: { '.js': '.mjs' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node18',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
});

const files = names.map((name) => here(`.test/${name.replace(/\.ts$/, '.mjs')}`));
const run = spawnSync(
  process.execPath,
  ['--test', ...files, here('../tests/wire/examples.test.mjs')],
  { stdio: 'inherit' },
);
process.exit(run.status ?? 1);
