// The documents of the wire (server/wire/) as a judge of what the real server says. A field or a
// frame that they do not name is a fault, although clients have to ignore it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const root = new URL("../../../", import.meta.url);
const require = createRequire(fileURLToPath(new URL("web/package.json", root)));
const Ajv = require("ajv/dist/2020").default;
const read = (name) =>
  JSON.parse(readFileSync(new URL(`server/wire/${name}`, root), "utf8"));

export const frames = read("asyncapi.json");
export const operations = read("openapi.json");

export function follow(document, value) {
  if (!value?.$ref) return value;
  const path = value.$ref.slice(2).split("/");
  return path.reduce((at, part) => at[part.replaceAll("~1", "/")], document);
}

// The schema, knowing no field beyond those that it names. What it puts together with allOf stays
// open by itself.
function closed(schema, isPart = false) {
  if (Array.isArray(schema)) return schema.map((one) => closed(one, isPart));
  if (schema === null || typeof schema !== "object") return schema;
  const copy = {};
  for (const [key, value] of Object.entries(schema)) {
    if (["const", "enum", "example", "examples"].includes(key)) copy[key] = value;
    else copy[key] = closed(value, key === "allOf");
  }
  if (isPart && copy.$ref) copy.$ref += partSuffix;
  const names = copy.allOf ?? (copy.type === "object" && copy.properties);
  const told = copy.additionalProperties ?? copy.unevaluatedProperties;
  if (names && !isPart && told === undefined) copy.unevaluatedProperties = false;
  return copy;
}

const partSuffix = "AsPart";
const closedAll = (schemas) =>
  Object.fromEntries(
    Object.entries(schemas).flatMap(([name, schema]) => [
      [name, closed(schema)],
      [name + partSuffix, closed(schema, true)],
    ]),
  );

function judge(document) {
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    formats: { date: /^\d{4}-\d{2}-\d{2}$/ },
  });
  const components = { schemas: closedAll(document.components.schemas) };
  const compiled = new Map();
  return (schema, value, what) => {
    if (!compiled.has(schema)) compiled.set(schema, ajv.compile({ components, ...closed(schema) }));
    const valid = compiled.get(schema);
    assert.ok(valid(value), `${what}: ${ajv.errorsText(valid.errors)}\n${JSON.stringify(value)}`);
  };
}

const judgeFrame = judge(frames);
const judgeBody = judge(operations);

const messagesOf = (operation) =>
  frames.operations[operation].messages.map((link) => follow(frames, follow(frames, link)));

// The examples of every frame that a client sends, by the frame's name.
export function examplesFrom(operation) {
  return messagesOf(operation).flatMap(({ name, examples }) =>
    examples.map((example) => ({ name: `${name} ${example.name}`, payload: example.payload })),
  );
}

// Every frame received is one that the document names, as it says. Gives the types seen.
export function assertDocumented(operation, received) {
  const known = new Map(messagesOf(operation).map(({ name, payload }) => [name, payload]));
  for (const { cameAt, ...frame } of received) {
    assert.ok(known.has(frame.type), `no frame ${frame.type} in ${operation}`);
    judgeFrame(known.get(frame.type), frame, `${operation} ${frame.type}`);
  }
  return new Set(received.map((frame) => frame.type));
}

// Sends one request of the document to the server and judges the answer by it; gives the answer.
// `path` fills the template, `query` follows it.
export async function ask(server, method, template, given = {}) {
  const operation = operations.paths[template]?.[method];
  assert.ok(operation, `${method} ${template} is not documented`);
  const path = template.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(given.path[name]));
  const query = given.query ? `?${new URLSearchParams(given.query)}` : "";
  const headers = { ...given.headers };
  if (given.cookie) headers.cookie = given.cookie;
  if (given.body !== undefined) {
    if (headers["X-Kept"] === undefined) headers["X-Kept"] = "1";
    headers["content-type"] = "application/json";
  }
  const body = given.body === undefined ? undefined : JSON.stringify(given.body);
  const response = await fetch(server.address + path + query, {
    method: method.toUpperCase(),
    headers,
    body,
  });
  const text = await response.text();
  const what = `${method} ${path}${query} ${given.body?.command ?? ""} ${response.status}`;
  const documented = follow(operations, operation.responses[response.status]);
  assert.ok(documented, `${what} is not documented: ${text}`);
  if (given.status) assert.equal(response.status, given.status, `${what}: ${text}`);
  if (!documented.content) {
    assert.equal(text, "", what);
    return { status: response.status, headers: response.headers };
  }
  const type = response.headers.get("content-type").split(";")[0];
  assert.ok(documented.content[type], `${what}: ${type} is not documented`);
  const json = type === "application/json";
  const value = json ? JSON.parse(text) : text;
  judgeBody(documented.content[type].schema, value, what);
  return { status: response.status, headers: response.headers, body: value };
}
