import { useState } from 'preact/hooks';
import { Field, Icon } from '../../shared/staff/bits';
import { type Resource, useResource } from '../../shared/staff/resource';
import { useSettled } from '../../shared/staff/settled';
import type { RooftopRef, VehiclePage, VehicleShort } from '../../shared/staff/wire';

export interface VehicleSearch {
  words: string;
  write: (words: string) => void;
  query: string;
  found: Resource<VehiclePage>;
  only: () => VehicleShort | null; // the one car that the words can mean
}

export function useVehicleSearch(rooftop: RooftopRef): VehicleSearch {
  const [words, write] = useState('');
  const query = useSettled(words.trim(), 200);
  const wanted = new URLSearchParams({ q: query, status: 'available' });
  const found = useResource<VehiclePage>(
    query.length < 2 ? null : `/api/rooftops/${rooftop.slug}/vehicles?${wanted}`,
  );
  const only = () => {
    if (found.loading || query !== words.trim()) return null;
    const all = found.data?.vehicles ?? [];
    const named = query.toUpperCase();
    return (
      all.find((one) => one.stock_number.toUpperCase() === named || one.vin === named) ??
      (all.length === 1 ? (all[0] ?? null) : null)
    );
  };
  return { words, write, query, found, only };
}

// Search among the available cars; held ones are shown, with for whom.
export function VehiclePicker({
  search,
  picked,
  needed,
  pick,
}: {
  search: VehicleSearch;
  picked: VehicleShort | null;
  needed: boolean;
  pick: (vehicle: VehicleShort | null) => void;
}) {
  const { words, write, query, found } = search;
  if (picked) {
    return (
      <div class="field">
        <span class="field-label">Car</span>
        <p class="picked">
          <Icon name="car" />
          <span>
            {picked.title}
            <small>{picked.stock_number}</small>
          </span>
          <button type="button" class="link" onClick={() => pick(null)}>
            Change
          </button>
        </p>
      </div>
    );
  }
  return (
    <div class="finder">
      <Field label="Car" hint={needed ? '' : '(optional)'}>
        <input
          type="search"
          placeholder="Make, model, stock number or VIN"
          value={words}
          onInput={(event) => write(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
      </Field>
      {query.length >= 2 && (
        <ul class="found" aria-label="Cars found">
          {found.data?.vehicles.slice(0, 5).map((one) => (
            <li key={one.id}>
              <button type="button" onClick={() => pick(one)}>
                <span>
                  {one.title}
                  <small>
                    {one.stock_number} · {one.price ?? 'price on request'}
                  </small>
                </span>
                {one.hold && <small class="warn-words">held for {one.hold.who}</small>}
              </button>
            </li>
          ))}
          {found.data?.vehicles.length === 0 && (
            <li class="quiet">No available car fits “{query}”.</li>
          )}
          {found.problem && <li class="bad-words">{found.problem.text}</li>}
        </ul>
      )}
    </div>
  );
}
