import { useEffect, useState } from 'preact/hooks';
import { Failure, Icon, Loading, Tag } from '../shared/staff/bits';
import { Dialog } from '../shared/staff/dialog';
import { useResource } from '../shared/staff/resource';
import type { Entry, RooftopRef } from '../shared/staff/wire';
import { exactly } from '../shared/when';
import { sentenceCase } from '../shared/words';
import type { EntryName } from './evidence';
import { leafHash } from './leaf';

export function EntryDialog({
  rooftop,
  name,
  close,
}: {
  rooftop: RooftopRef;
  name: EntryName;
  close: () => void;
}) {
  const entry = useResource<Entry>(`/api/rooftops/${name.rooftop}/entries/${name.seq}`);
  const where = name.rooftop === rooftop.slug ? '' : ` at ${name.rooftop}`;
  return (
    <Dialog title={`Ledger entry ${name.seq}${where}`} close={close}>
      {entry.problem && <Failure problem={entry.problem} again={entry.reload} />}
      {!entry.data && !entry.problem && <Loading what="the entry" rows={3} />}
      {entry.data && <EntryView entry={entry.data} zone={rooftop.zone} />}
    </Dialog>
  );
}

function EntryView({ entry, zone }: { entry: Entry; zone: string }) {
  const recomputed = useLeaf(entry.canonical);
  return (
    <div class="entry">
      <p>
        <strong>{sentenceCase(entry.kind)}</strong> by {entry.actor}, {exactly(entry.at, zone)}
      </p>
      <dl class="facts entry-fields">
        {entry.fields.map((field, index) => (
          <div key={index}>
            <dt>{field.name}</dt>
            <dd>
              <code>{field.value}</code>
            </dd>
          </div>
        ))}
      </dl>
      <h3>Leaf hash</h3>
      <p class="leaf">
        <code>{entry.leaf}</code>
      </p>
      {recomputed === entry.leaf && (
        <Tag tone="good">
          <Icon name="check" />
          Computed again here from the text below: the same
        </Tag>
      )}
      <h3>Canonical form</h3>
      <pre tabIndex={0}>{entry.canonical}</pre>
    </div>
  );
}

function useLeaf(canonical: string): string | null {
  const [leaf, setLeaf] = useState<string | null>(null);
  useEffect(() => {
    leafHash(canonical).then(setLeaf, () => setLeaf(null));
  }, [canonical]);
  return leaf;
}
