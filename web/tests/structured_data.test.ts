import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { vehicleData } from '../demo/structured_data';
import type { PublicRooftop, PublicVehicle } from '../shared/public_wire';

before(() => {
  Object.defineProperty(globalThis, 'location', {
    value: new URL('https://dealer.example/lakeside/vehicles/K1234'),
  });
});

const rooftop: PublicRooftop = {
  slug: 'lakeside',
  name: 'Lakeside Motors',
  address: '410 Shoreline Drive, Oakland, CA 94607',
  phone: '+15105550142',
  zone: 'America/Los_Angeles',
  hours: [],
  open_now: true,
};

const vehicle = (more: Partial<PublicVehicle>): PublicVehicle => ({
  stock_number: 'K1234',
  vin: 'JM3KFBCM1M0412345',
  title: '2021 Mazda CX-5 Touring',
  year: 2021,
  make: 'Mazda',
  model: 'CX-5',
  trim: 'Touring',
  condition: 'certified',
  body: 'suv',
  color: 'red',
  interior: 'black',
  drivetrain: 'awd',
  fuel: 'gas',
  transmission: 'automatic',
  odometer_miles: 41210,
  odometer: '41,210 mi',
  mpg: null,
  seats: 5,
  features: [],
  images: [],
  price_cents: 2748000,
  price: '$27,480',
  price_parts: [],
  state: 'available',
  seen: 'today',
  ...more,
});

type Offer = { offers: Record<string, unknown> } & Record<string, unknown>;

test('a car is offered at its total price by its dealer', () => {
  const data = vehicleData(rooftop, vehicle({})) as Offer;
  assert.equal(data.offers['price'], '27480.00');
  assert.equal(data.offers['availability'], 'https://schema.org/InStock');
  assert.equal((data.offers['seller'] as { url: string }).url, 'https://dealer.example/lakeside/');
  assert.equal(data['itemCondition'], 'https://schema.org/UsedCondition');
});

test('what is not known is left out', () => {
  const data = vehicleData(
    rooftop,
    vehicle({ price_cents: null, odometer_miles: null, seats: null, state: 'sold' }),
  ) as Offer;
  assert.equal('price' in data.offers, false);
  assert.equal('mileageFromOdometer' in data, false);
  assert.equal('vehicleSeatingCapacity' in data, false);
  assert.equal(data.offers['availability'], 'https://schema.org/SoldOut');
});
