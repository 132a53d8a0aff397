// Every check of scripts/tidy fails on a sample that breaks it, and on nothing else.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../scripts/tidy', import.meta.url));
const tidy = createRequire(import.meta.url)(program);

function check(files) {
  return tidy.check(new Map(Object.entries(files).map(([name, text]) => [name, () => text])));
}

// [what is wrong, file, content, the start of the line that tells it]
const bad = [
  ['inventory includes the bot', 'inventory/a.h', '#include "bot/act.h"\n', ':1: inventory/'],
  ['inventory includes the server', 'inventory/a.h', '#include "server/x.h"\n', ':1: inventory/'],
  ['bot includes the server', 'bot/a.cc', '\n#include "server/x.h"\n', ':2: bot/ may not'],
  ['a room includes tests', 'server/a.cc', '#include "tests/x.h"\n', ':1: server/'],
  ['SQL in the rules', 'inventory/a.cc', '#include <SQLiteCpp/SQLiteCpp.h>\n', ':1: inventory/'],
  ['SQL in the server', 'server/a.cc', '#include <sqlite3.h>\n', ':1: server/'],
  ['Boost in the books', 'inventory/a.cc', '#include <boost/asio.hpp>\n', ':1: inventory/'],
  ['Boost in the store', 'inventory/store/a.cc', '#include <boost/x.hpp>\n', ':1: inventory/'],
  ['Boost in the bot', 'bot/a.cc', '#include <boost/beast.hpp>\n', ':1: bot/'],
  ['JSON in the books', 'inventory/a.cc', '#include <nlohmann/json.hpp>\n', ':1: inventory/'],
  ['chance in the books', 'inventory/a.cc', '#include <random>\n', ':1: inventory/'],
  ['clock header in the bot', 'bot/a.cc', '#include <ctime>\n', ':1: bot/'],
  ['threads in the bot', 'bot/a.cc', '#include <thread>\n', ':1: bot/'],
  ['threads in the rules', 'inventory/a.cc', '#include <mutex>\n', ':1: inventory/'],
  ['sockets in the feed', 'inventory/feed/a.cc', '#include <sys/socket.h>\n', ':1: inventory/'],
  ['ledger in the bot', 'bot/a.cc', '#include "inventory/ledger.h"\n', ':1: bot/'],
  ['store in the bot', 'bot/a.cc', '#include "inventory/store/store.h"\n', ':1: bot/'],
  ['a store itself', 'inventory/a.cc', '#include "inventory/store/sqlite_x.h"\n', ':1: inventory/'],
  ['an include without its room', 'bot/a.cc', '#include "act.h"\n', ':1: "act.h" does not name'],
  ['an include upward', 'bot/a.cc', '#include "../bot/act.h"\n', ':1: "../bot/act.h" does not'],
  ['ours in angle brackets', 'bot/a.cc', '#include <bot/act.h>\n', ':1: <bot/act.h> is ours'],
  ['a clock read', 'inventory/a.cc', 'system_clock::now();\n', ':1: _clock::now'],
  ['a C clock read', 'bot/a.cc', 'auto t = time(nullptr);\n', ':1: time(nullptr)'],
  ['a die thrown', 'inventory/a.cc', 'int x = rand();\n', ':1: rand(: randomness'],
  ['raw HTML', 'web/widget/a.ts', 'node.innerHTML = text;\n', ':1: .innerHTML: pages'],
  ['a file too long', 'bot/a.cc', 'int x;\n'.repeat(601), ':601: the file has 601 lines'],
  ['a line too wide', 'web/a.ts', `// ${'x'.repeat(98)}\n`, ':1: the line is 101'],
  ['white space at the end', 'README.md', 'a \n', ':1: the line ends in white space'],
  ['no new line at the end', 'README.md', 'a\nb', ':2: the file does not end'],
  ['a stranger in the root', 'notes.txt', 'a\n', ':1: the root holds'],
  ['a mark of unfinished work', 'bot/a.cc', `// ${'TO'}${'DO'}: later\n`, ':1: "TO'],
  ['how it was made', 'README.md', `Written with ${'Chat'}${'GPT'}.\n`, ':1: "Chat'],
  ['a path of one machine', 'scripts/x', `cd ${'/ho'}${'me/me'}\n`, ':1: "/ho'],
  ['a registry host', 'scripts/x', `curl registry.npm${'js.org'}\n`, ':1: "npm'],
  ['a registry host in a lock', 'web/package-lock.json', `"//r.npm${'js.org'}"\n`, ':1: "npm'],
];

for (const [name, file, content, expected] of bad) {
  test(`tidy refuses ${name}`, () => {
    const { failures } = check({ [file]: content });
    assert.equal(failures.length, 1, failures.join('\n'));
    assert.ok(failures[0].startsWith(file + expected), failures[0]);
  });
}

test('tidy warns of a file that grows long, and does not fail', () => {
  const { failures, warnings } = check({ 'bot/a.cc': 'int x;\n'.repeat(401) });
  assert.deepEqual(failures, []);
  assert.match(warnings[0], /^bot\/a\.cc:401: warning/);
});

test('tidy has nothing against what is allowed', () => {
  const { failures } = check({
    'inventory/hold.cc': '#include <chrono>\n\n#include "inventory/hold.h"\n',
    'inventory/ledger.cc': '#include "inventory/store/store.h"\n',
    'inventory/store/sqlite_store.cc': '#include <SQLiteCpp/SQLiteCpp.h>\n',
    'bot/act.cc': '// Never system_clock::now.\n#include <nlohmann/json.hpp>\nauto s = "rand()";\n',
    'server/frame.cc': '#include <boost/asio.hpp>\n#include "bot/act.h"\n',
    'tests/server/a.cc': '#include <sqlite3.h>\n#include "server/frame.h"\n',
    'tests/dialogues/injection.txt': `are you ${'Chat'}${'GPT'}?\n`,
    'bot/act/cues_en.cc': `{Cue::bot, "are you ${'chat'}${'gpt'}"},\n`,
    'web/demo/feed.csv': `${'wide,'.repeat(40)}\r\n`,
    'web/demo/car.png': 'not text',
  });
  assert.deepEqual(failures, []);
});

test('tidy does not pass on an empty tree', () => {
  assert.equal(check({}).failures.length, 1);
});

test('the program looks at what git would keep and exits 1 on a failure', () => {
  const root = mkdtempSync(join(tmpdir(), 'kept-tidy-'));
  try {
    execFileSync('git', ['init', '-q', root]);
    writeFileSync(join(root, '.gitignore'), 'ignored.txt\n');
    writeFileSync(join(root, 'ignored.txt'), 'a stranger that git does not keep');
    assert.equal(spawnSync(program, [root]).status, 0);
    writeFileSync(join(root, 'notes.txt'), 'a\n');
    const run = spawnSync(program, [root], { encoding: 'utf8' });
    assert.equal(run.status, 1);
    assert.match(run.stdout, /^notes\.txt:1: the root holds/);
  } finally {
    rmSync(root, { recursive: true });
  }
});
