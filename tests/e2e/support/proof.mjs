// What every line of the assistant has to bear out, whatever the question.
import assert from "node:assert/strict";

// Words that state something about the lot, a price, a time or a promise.
const factual =
  /\d|\$|\b(available|in stock|reserved|held|holding|booked|confirmed|is free|are free|sold)\b/i;
// Sentences that ask, or tell what the assistant is or can do, state nothing of the books.
const plain = /\?$|^(I can|You can|Tell me|Hello|Hi|Thanks|Sorry|I didn't|I don't)/;

// No sentence that states a fact stands there without its claim, no claim without an entry.
export function assertProved(line) {
  assert.equal(line.author, "assistant", JSON.stringify(line));
  for (const sentence of line.sentences) {
    if (factual.test(sentence.text) && !plain.test(sentence.text)) {
      assert.ok(sentence.claims.length > 0, `without evidence: ${sentence.text}`);
    }
  }
}

// As the audit shows it: every claim rests on evidence, and that on entries.
export function assertAudited(line) {
  assertProved(line);
  for (const { text, claims, proofs } of line.sentences) {
    assert.deepEqual(proofs.map((one) => one.kind), claims, text);
    for (const proof of proofs) {
      assert.ok(proof.entry > 0, `${proof.kind} rests on no entry: ${text}`);
      assert.match(proof.at, /^\d{4}-.*Z$/);
      assert.ok(proof.evidence.length > 0, `no evidence under ${proof.kind}: ${text}`);
    }
  }
}

export const claims = (line) => line.sentences.flatMap((sentence) => sentence.claims);

export const claimed = (line, kind) => claims(line).includes(kind);

export function assertClaims(line, ...kinds) {
  assert.equal(line.type, "message", JSON.stringify(line));
  for (const kind of kinds) {
    assert.ok(claimed(line, kind), `no ${kind} in [${claims(line)}]: ${line.text}`);
  }
}
