import { h } from '../shared/dom';
import { listPath } from './route';
import type { PublicRooftop, PublicVehicle } from '../shared/public_wire';

// schema.org descriptions for machines that read the page.

export function dealerData(rooftop: PublicRooftop): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'AutoDealer',
    name: rooftop.name,
    address: rooftop.address,
    telephone: rooftop.phone,
    url: new URL(listPath(rooftop.slug), location.href).href,
  };
}

const conditions: Record<string, string> = {
  new: 'NewCondition',
  used: 'UsedCondition',
  certified: 'UsedCondition',
};

const availabilities: Record<PublicVehicle['state'], string> = {
  available: 'InStock',
  held: 'LimitedAvailability',
  pending_sale: 'LimitedAvailability',
  sold: 'SoldOut',
};

export function vehicleData(rooftop: PublicRooftop, vehicle: PublicVehicle): object {
  const condition = conditions[vehicle.condition];
  return {
    '@context': 'https://schema.org',
    '@type': ['Car', 'Vehicle'],
    name: vehicle.title,
    vehicleIdentificationNumber: vehicle.vin,
    sku: vehicle.stock_number,
    brand: { '@type': 'Brand', name: vehicle.make },
    model: vehicle.model,
    vehicleModelDate: String(vehicle.year),
    vehicleConfiguration: vehicle.trim,
    bodyType: vehicle.body,
    color: vehicle.color,
    vehicleInteriorColor: vehicle.interior,
    fuelType: vehicle.fuel,
    driveWheelConfiguration: vehicle.drivetrain,
    vehicleTransmission: vehicle.transmission,
    ...(vehicle.seats !== null && { vehicleSeatingCapacity: vehicle.seats }),
    ...(condition && { itemCondition: `https://schema.org/${condition}` }),
    ...(vehicle.odometer_miles !== null && {
      mileageFromOdometer: {
        '@type': 'QuantitativeValue',
        value: vehicle.odometer_miles,
        unitCode: 'SMI',
      },
    }),
    offers: {
      '@type': 'Offer',
      url: location.href,
      availability: `https://schema.org/${availabilities[vehicle.state]}`,
      ...(vehicle.price_cents !== null && {
        price: (vehicle.price_cents / 100).toFixed(2),
        priceCurrency: 'USD',
      }),
      seller: dealerData(rooftop),
    },
  };
}

// Blocks of data, which no script policy runs.
export function writeData(...blocks: object[]): void {
  for (const block of blocks) {
    const text = JSON.stringify(block);
    document.head.append(h('script', { text, attrs: { type: 'application/ld+json' } }));
  }
}
