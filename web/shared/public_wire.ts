import type { PricePart } from './visitor_wire';

// Public reads under /api/public, as server/wire/openapi.json describes them.

export interface PublicRooftop {
  slug: string;
  name: string;
  address: string;
  phone: string;
  zone: string;
  hours: { day: string; text: string }[];
  open_now: boolean;
}

export interface PublicGroup {
  group: string;
  rooftops: PublicRooftop[];
}

export interface PublicVehicle {
  stock_number: string;
  vin: string;
  title: string;
  year: number;
  make: string;
  model: string;
  trim: string;
  condition: string;
  body: string;
  color: string;
  interior: string;
  drivetrain: string;
  fuel: string;
  transmission: string;
  odometer_miles: number | null;
  odometer: string | null;
  mpg: number | null;
  seats: number | null;
  features: string[];
  images: string[];
  price_cents: number | null;
  price: string | null;
  price_parts: PricePart[];
  state: 'available' | 'held' | 'pending_sale' | 'sold';
  seen: string;
}

export interface PublicLot {
  total: number;
  page: number;
  pages: number;
  vehicles: PublicVehicle[];
  makes?: string[];
  bodies?: string[];
}
