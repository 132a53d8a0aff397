// Writes the bench's dealership: one rooftop with many salespeople and CARS cars, without limits by
// address or share, so that the load is not stopped at them.
// usage: node make_house.mjs FOLDER CARS
import { mkdirSync, writeFileSync } from 'node:fs';

const [folder, cars] = [process.argv[2], Number(process.argv[3])];
const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const daily = (span) => Object.fromEntries(days.map((day) => [day, [span]]));

const person = (number) => ({
  login: `s${number}`,
  name: `Seller ${number}`,
  role: number === 0 ? 'manager' : 'salesperson',
  takes_appointments: number > 0,
  shifts: daily(['08:00', '22:00']),
});

const group = {
  name: 'Bench Auto Group',
  admins: [{ login: 'admin', name: 'Robin Ashby' }],
  rooftops: [{
    slug: 'bench', name: 'Bench Motors', street: '1 Long Road', city: 'Fresno, CA 93701',
    phone: '+15595550100', zone: 'America/Los_Angeles', latitude: 36.7, longitude: -119.8,
    feed: 'bench.csv', hours: daily(['08:00', '22:00']), closures: [],
    policies: { holds_per_address_max: 1000000, lot_share_held_max_percent: 100 },
    staff: Array.from({ length: 21 }, (_, number) => person(number)),
  }],
};

const models = [
  ['Mazda', 'CX-5', 'SUV'], ['Honda', 'CR-V', 'SUV'], ['Toyota', 'RAV4', 'SUV'],
  ['Honda', 'Civic', 'Sedan'], ['Toyota', 'Camry', 'Sedan'], ['Ford', 'F-150', 'Truck'],
  ['Chevrolet', 'Tahoe', 'SUV'], ['Subaru', 'Outback', 'Wagon'], ['Kia', 'Soul', 'Hatchback'],
];
const colors = ['Red', 'White', 'Black', 'Silver', 'Blue', 'Gray', 'Green'];
const options = ['Sunroof', 'Leather Seats', 'Apple CarPlay', 'Heated Seats', 'Navigation'];

const values = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';
const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const checkDigit = (vin) => {
  const sum = [...vin].reduce((all, c, i) => all + (values.indexOf(c) % 10) * weights[i], 0);
  return '0123456789X'[sum % 11];
};
const vinOf = (number) => {
  const bare = `JM3KFBCM0M0${String(number).padStart(6, '0')}`;
  return bare.slice(0, 8) + checkDigit(bare) + bare.slice(9);
};

const columns = ['Type', 'Stock', 'VIN', 'Year', 'Make', 'Model', 'Body', 'ExteriorColor', 'Miles',
  'SellingPrice', 'Options', 'Drivetrain'];
const lines = [columns.join(',')];
for (let n = 0; n < cars; ++n) {
  const [make, model, body] = models[n % models.length];
  const fitted = options.filter((_, i) => (n >> i) & 1).join(',');
  lines.push([n % 5 ? 'Used' : 'New', `B${String(n).padStart(6, '0')}`, vinOf(n),
    2015 + (n % 11), make, model, body, colors[n % colors.length], 1000 + (n * 37) % 120000,
    8000 + (n * 53) % 52000, `"${fitted}"`, n % 2 ? 'AWD' : 'FWD'].join(','));
}
mkdirSync(`${folder}/data`, { recursive: true });
writeFileSync(`${folder}/data/group.json`, JSON.stringify(group));
writeFileSync(`${folder}/data/bench.csv`, lines.join('\n') + '\n');
