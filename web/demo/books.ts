import type { PublicGroup, PublicLot, PublicVehicle } from '../shared/public_wire';

export class Missing extends Error {}

export interface Wanted {
  page: number;
  make: string;
  body: string;
  max_price: string;
  sort: string;
}

export function fetchGroup(): Promise<PublicGroup> {
  return read('/api/public/rooftops');
}

export function fetchLot(rooftop: string, wanted: Wanted): Promise<PublicLot> {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(wanted)) {
    if (value !== '') query.set(name, String(value));
  }
  return read(`/api/public/rooftops/${encodeURIComponent(rooftop)}/vehicles?${query}`);
}

export function fetchVehicle(rooftop: string, stock: string): Promise<PublicVehicle> {
  return read(
    `/api/public/rooftops/${encodeURIComponent(rooftop)}/vehicles/` + encodeURIComponent(stock),
  );
}

async function read<T>(path: string): Promise<T> {
  const response = await fetch(path, { headers: { Accept: 'application/json' } });
  if (response.status === 404) throw new Missing();
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}
