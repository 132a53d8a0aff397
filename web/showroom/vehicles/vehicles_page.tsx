import { useEffect, useState } from 'preact/hooks';
import { Empty, Failure, Icon, Loading } from '../../shared/staff/bits';
import { useListFocus } from '../../shared/staff/list_focus';
import { Pages } from '../../shared/staff/pages';
import { useResource } from '../../shared/staff/resource';
import { go, hashOf, route } from '../../shared/staff/route';
import { useSettled } from '../../shared/staff/settled';
import type { Me, RooftopRef, VehiclePage } from '../../shared/staff/wire';
import { plural } from '../../shared/words';
import { VehicleRow } from './vehicle_row';

const states = [
  ['', 'All'],
  ['available', 'Available'],
  ['held', 'Held'],
  ['in_transit', 'In transit'],
  ['pending_sale', 'Sale pending'],
  ['sold', 'Sold'],
  ['withdrawn', 'Withdrawn'],
] as const;

export function VehiclesPage({ rooftop, who }: { rooftop: RooftopRef; who: Me }) {
  const { query } = route.value;
  const [words, write] = useState(query.get('q') ?? '');
  const [open, setOpen] = useState<number | null>(null);
  const status = query.get('status') ?? '';
  const page = Number(query.get('page')) || 1;
  const q = useSettled(words.trim(), 250);
  const show = (change: Record<string, string>, how: 'push' | 'replace' = 'push') =>
    go(hashOf(rooftop.slug, 'vehicles', '', { q, status, page: '', ...change }), how);
  useEffect(() => {
    if (q !== (query.get('q') ?? '')) show({ q }, 'replace');
  }, [q]);
  const rows = useListFocus<HTMLUListElement>('.row-head');
  const wanted = new URLSearchParams({ q, status, page: String(page) });
  const found = useResource<VehiclePage>(
    `/api/rooftops/${rooftop.slug}/vehicles?${wanted}`,
    'vehicles',
  );

  return (
    <div class="page">
      <header class="page-head">
        <h1>Vehicles</h1>
        {found.data && (
          <p class="quiet" role="status">
            {plural(found.data.total, 'vehicle')}
          </p>
        )}
      </header>
      <form class="search-row" role="search" onSubmit={(event) => event.preventDefault()}>
        <label class="search">
          <Icon name="search" />
          <input
            type="search"
            value={words}
            aria-label="Search vehicles"
            placeholder="Make, model, color, stock number or VIN"
            onInput={(event) => write(event.currentTarget.value)}
          />
        </label>
        <select
          aria-label="State"
          value={status}
          onChange={(event) => show({ status: event.currentTarget.value })}
        >
          {states.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </form>
      {found.problem && <Failure problem={found.problem} again={found.reload} />}
      {!found.data && !found.problem && <Loading what="vehicles" rows={8} />}
      {found.data?.vehicles.length === 0 && (
        <Empty title="No vehicle fits">
          <button
            type="button"
            class="button"
            onClick={() => {
              write('');
              show({ q: '', status: '' });
            }}
          >
            Show all vehicles
          </button>
        </Empty>
      )}
      {found.data && found.data.vehicles.length > 0 && (
        <>
          <ul class={`rows ${found.loading ? 'stale' : ''}`} aria-label="Vehicles" {...rows}>
            {found.data.vehicles.map((one) => (
              <VehicleRow
                key={one.id}
                one={one}
                rooftop={rooftop}
                who={who}
                open={open === one.id}
                toggle={() => setOpen(open === one.id ? null : one.id)}
              />
            ))}
          </ul>
          <Pages
            page={found.data.page}
            pages={found.data.pages}
            show={(to) => show({ page: String(to) })}
          />
        </>
      )}
    </div>
  );
}
