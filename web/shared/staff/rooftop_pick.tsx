import { go, hashOf } from './route';
import type { Me, RooftopRef } from './wire';

export function RooftopPick({
  who,
  rooftop,
  page,
}: {
  who: Me;
  rooftop: RooftopRef;
  page: string;
}) {
  if (who.rooftops.length < 2) return <p class="rooftop-name">{rooftop.name}</p>;
  return (
    <select
      class="rooftop-pick"
      aria-label="Rooftop"
      value={rooftop.slug}
      onChange={(event) => go(hashOf(event.currentTarget.value, page))}
    >
      {who.rooftops.map((one) => (
        <option key={one.slug} value={one.slug}>
          {one.name}
        </option>
      ))}
    </select>
  );
}
