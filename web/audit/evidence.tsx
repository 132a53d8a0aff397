import type { Proof, ProofSource } from '../shared/staff/wire';
import { exactly } from '../shared/when';
import { sentenceCase } from '../shared/words';

export interface EntryName {
  rooftop: string;
  seq: number;
}

// The claims of a sentence, and the rows and values each was made from.
export function Evidence({
  id,
  proofs,
  here,
  zone,
  showEntry,
}: {
  id: string;
  proofs: Proof[];
  here: string;
  zone: string;
  showEntry: (entry: EntryName) => void;
}) {
  const link = (source: Partial<ProofSource>) =>
    source.entry === undefined ? null : (
      <EntryLink
        entry={{ rooftop: source.rooftop ?? here, seq: source.entry }}
        here={here}
        show={showEntry}
      />
    );
  return (
    <div class="evidence" id={id} role="group" aria-label="Evidence">
      {proofs.map((proof, index) => (
        <section key={index}>
          <p class="claim">
            <strong>{sentenceCase(proof.kind)}</strong> <code>{proof.row}</code>
            {proof.at && <span class="quiet">seen {exactly(proof.at, zone)}</span>}
            {link(proof)}
          </p>
          {proof.evidence.length ? (
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
                {proof.evidence.map((one, row) => (
                  <tr key={row}>
                    <td data-label="Row">
                      <code>{one.row}</code>
                    </td>
                    <td data-label="Field">
                      <code>{one.field}</code>
                    </td>
                    <td data-label="Value">
                      <strong title={one.text && one.value}>{one.text ?? one.value}</strong>
                    </td>
                    <td data-label="As of">{exactly(one.at, zone)}</td>
                    <td data-label="Proved by">{link(one)}</td>
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

function EntryLink({
  entry,
  here,
  show,
}: {
  entry: EntryName;
  here: string;
  show: (entry: EntryName) => void;
}) {
  return (
    <button type="button" class="link" onClick={() => show(entry)}>
      entry {entry.seq}
      {entry.rooftop !== here && ` at ${entry.rooftop}`}
    </button>
  );
}
