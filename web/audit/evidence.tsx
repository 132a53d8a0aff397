import type { Claim } from '../shared/visitor_wire';
import { exactly } from '../shared/when';
import { sentenceCase } from '../shared/words';

// The claims of a sentence, and the rows and values each was made from.
export function Evidence({
  id,
  claims,
  zone,
  showEntry,
}: {
  id: string;
  claims: Claim[];
  zone: string;
  showEntry: (seq: number) => void;
}) {
  return (
    <div class="evidence" id={id} role="group" aria-label="Evidence">
      {claims.map((claim, index) => (
        <section key={index}>
          <p class="claim">
            <strong>{sentenceCase(claim.kind)}</strong> <code>{claim.subject}</code>
            <span class="quiet">seen {exactly(claim.seen_at, zone)}</span>
            <EntryLink seq={claim.entry} show={showEntry} />
          </p>
          {claim.evidence?.length ? (
            <table>
              <thead>
                <tr>
                  <th>Row</th>
                  <th>Field</th>
                  <th>Value</th>
                  <th>As of</th>
                  <th>Proved by</th>
                </tr>
              </thead>
              <tbody>
                {claim.evidence.map((one, row) => (
                  <tr key={row}>
                    <td data-label="Row">
                      <code>{one.row}</code>
                    </td>
                    <td data-label="Field">
                      <code>{one.field}</code>
                    </td>
                    <td data-label="Value">
                      <strong>{one.value}</strong>
                    </td>
                    <td data-label="As of">{exactly(one.at, zone)}</td>
                    <td data-label="Proved by">
                      <EntryLink seq={one.entry} show={showEntry} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          ) : (
            <p class="said-no">No evidence is recorded for this claim.</p>
          )}
        </section>
      ))}
    </div>
  );
}

function EntryLink({ seq, show }: { seq: number; show: (seq: number) => void }) {
  return (
    <button type="button" class="link" onClick={() => show(seq)}>
      entry {seq}
    </button>
  );
}
