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
    for (const claim of sentence.claims) {
      assert.ok(claim.entry > 0, `${claim.kind} rests on no entry: ${sentence.text}`);
      assert.match(claim.seen_at, /^\d{4}-.*Z$/);
    }
  }
}

export const claims = (line) =>
  line.sentences.flatMap((sentence) => sentence.claims.map((claim) => claim.kind));

export const claimed = (line, kind) => claims(line).includes(kind);

export function assertClaims(line, ...kinds) {
  assert.equal(line.type, "message", JSON.stringify(line));
  for (const kind of kinds) {
    assert.ok(claimed(line, kind), `no ${kind} in [${claims(line)}]: ${line.text}`);
  }
}
