// A stand-in for the server while the pages are worked on: speaks the wire with canned books, keeps
// nothing. `node dev/fake_server.mjs [port]`
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WebSocketServer } from 'ws';
import { Books } from './fake_books.mjs';
import { visitorConnected } from './fake_chat.mjs';
import { answerTo } from './fake_reads.mjs';

const port = Number(process.argv[2] ?? 8090);
const dist = fileURLToPath(new URL('../dist/', import.meta.url));
const books = new Books();
const watchers = new Set();
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

books.changed = (topics) => {
  for (const staff of watchers) staff.send({ type: 'changed', topics, entry: books.entry });
};
books.said = (conversation, message) => {
  for (const staff of watchers) {
    if (staff.watching.has(conversation)) staff.send({ type: 'message', conversation, ...message });
  }
};

const server = createServer((request, response) => {
  answer(request, response).catch((failure) => {
    console.error(failure);
    json(response, 500, { code: 'failed', text: String(failure) });
  });
});

async function answer(request, response) {
  const url = new URL(request.url, `http://${request.headers.host}`);
  response.setHeader('Content-Security-Policy', "default-src 'self'");
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (!url.pathname.startsWith('/api/')) return page(url.pathname, response);
  const cookie = /kept_session=(\w+)/.exec(request.headers.cookie ?? '')?.[1];
  const body = request.method === 'POST' ? await bodyOf(request) : null;
  const result = answerTo(books, url, body, cookie ?? null);
  if (result.cookie !== undefined) {
    response.setHeader('Set-Cookie', `kept_session=${result.cookie}; HttpOnly; Path=/`);
  }
  if (typeof result.body === 'string') return response.writeHead(result.status).end(result.body);
  json(response, result.status, result.body);
}

async function page(path, response) {
  const staffPage = /^\/(showroom|audit)\/$/.exec(path);
  const file = staffPage
    ? `${staffPage[1]}/index.html`
    : /^\/(widget\.js|assets\/[\w.-]+)$/.test(path)
      ? path.slice(1)
      : 'index.html';
  try {
    const bytes = await readFile(dist + file);
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'text/plain' }).end(bytes);
  } catch {
    json(response, 404, { code: 'not_found', text: 'No such file.' });
  }
}

function json(response, status, body) {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}

async function bodyOf(request) {
  let text = '';
  for await (const part of request) text += part;
  return text ? JSON.parse(text) : {};
}

const sockets = new WebSocketServer({ noServer: true });
server.on('upgrade', (request, socket, head) => {
  sockets.handleUpgrade(request, socket, head, (connection) => {
    const connected = request.url === '/ws/staff' ? staffConnected : visitorConnected;
    const send = (frame) => connection.send(JSON.stringify(frame));
    const receive = connected({ send, close: (code) => connection.close(code) }, books);
    connection.on('message', (data) => receive(JSON.parse(String(data))));
    connection.on('close', () => receive(null));
  });
});

function staffConnected({ send }) {
  const staff = { send, watching: new Set() };
  return (frame) => {
    if (frame === null) return watchers.delete(staff);
    if (frame.type === 'hello') {
      watchers.add(staff);
      send({ type: 'welcome', entry: books.entry });
    } else if (frame.type === 'watch') {
      staff.watching.add(frame.conversation);
      for (const message of books.conversation(frame.conversation)?.messages ?? []) {
        if (message.seq > frame.seen)
          send({ type: 'message', conversation: frame.conversation, ...message });
      }
    } else if (frame.type === 'unwatch') staff.watching.delete(frame.conversation);
  };
}

server.listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/`));
