// Every example in server/wire/ is what its own schema says, and every frame and operation has one.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);
const require = createRequire(fileURLToPath(new URL("web/package.json", root)));
const Ajv = require("ajv/dist/2020").default;
const read = (name) =>
  JSON.parse(readFileSync(new URL(`server/wire/${name}`, root), "utf8"));
const frames = read("asyncapi.json");
const operations = read("openapi.json");

function validator(document) {
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    formats: { date: /^\d{4}-\d{2}-\d{2}$/ },
  });
  const components = { schemas: document.components.schemas };
  return (schema, value, what) => {
    const valid = ajv.validate({ components, ...schema }, value);
    assert.ok(valid, `${what}: ${ajv.errorsText()}`);
  };
}

function follow(document, value) {
  if (!value?.$ref) return value;
  return value.$ref
    .slice(2)
    .split("/")
    .reduce((at, part) => at[part.replaceAll("~1", "/")], document);
}

test("every frame has an example that its schema accepts", () => {
  const check = validator(frames);
  for (const [name, message] of Object.entries(frames.components.messages)) {
    assert.ok(message.examples.length > 0, name);
    for (const example of message.examples) {
      check(message.payload, example.payload, `${name} ${example.name}`);
    }
  }
});

test("every channel reaches messages that exist, and names what it refuses", () => {
  const codes = frames.components.schemas.RefusalCode.enum;
  for (const channel of Object.values(frames.channels)) {
    for (const message of Object.values(channel.messages))
      assert.ok(follow(frames, message).payload);
    for (const refusal of channel["x-refusals"])
      assert.ok(codes.includes(refusal.code), refusal.name);
  }
});

test("frames of the client refuse fields that nobody knows", () => {
  for (const operation of Object.values(frames.operations)) {
    if (operation.action !== "receive") continue;
    for (const link of operation.messages) {
      const { payload } = follow(frames, follow(frames, link));
      assert.equal(payload.additionalProperties, false, link.$ref);
    }
  }
});

test("every operation has examples that its schemas accept", () => {
  const check = validator(operations);
  const contents = (holder) =>
    Object.values(follow(operations, holder)?.content ?? {});
  for (const [path, methods] of Object.entries(operations.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const holders = Object.entries(operation.responses);
      if (operation.requestBody)
        holders.push(["request", operation.requestBody]);
      for (const [status, holder] of holders) {
        for (const { schema, examples } of contents(holder)) {
          assert.ok(
            Object.keys(examples ?? {}).length > 0,
            `${method} ${path} ${status}`,
          );
          for (const [name, example] of Object.entries(examples)) {
            check(schema, example.value, `${method} ${path} ${status} ${name}`);
          }
        }
      }
    }
  }
});

test("every staff command has an example request", () => {
  const { requestBody } =
    operations.paths["/api/rooftops/{slug}/commands"].post;
  const { schema, examples } = requestBody.content["application/json"];
  const shown = new Set(
    Object.values(examples).map((example) => example.value.command),
  );
  for (const command of Object.keys(schema.discriminator.mapping)) {
    assert.ok(shown.has(command), command);
  }
});
