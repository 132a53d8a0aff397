// The rows that are wrong on purpose, of the kinds that dealers' systems send. Each is built from
// the names of its columns, so that a change of the column set cannot make it wrong otherwise.
import { withCheckDigit } from './vin.mjs';

const fake = (text) => withCheckDigit(text);
const wrongDigit = (vin) => vin.slice(0, 8) + (vin[8] === '7' ? '3' : '7') + vin.slice(9);

function line(header, separator, values) {
  return header.split(separator).map((name) => values[name] ?? '').join(separator);
}

export function dirtyHomenet(cars, header) {
  const row = (values) => line(header, ',', {
    Type: 'Used', Year: 2019, Make: 'Honda', Model: 'Fit', Body: 'Hatchback',
    ExteriorColor: 'Red', Miles: 51000, Internet_Price: 13995, DocFee: 85, ...values,
  });
  return [
    row({ Stock: 'L9001', VIN: wrongDigit(fake('JHMGK5H50KS001234')) }),
    row({ Stock: 'L9002', VIN: fake('JHMGK5H50KS001235'), Year: 'n/a' }),
    row({ Stock: 'L9003', VIN: cars[3].vin }),
    row({ Stock: 'L9004', VIN: fake('JHMGK5H50KS001237'), ExteriorColor: '"Milano Red' }),
    row({
      Stock: 'L9005', VIN: fake('JHMGK5H50KS001238'),
      Internet_Price: 'Call for price', Miles: '"45,000 km"',
    }),
  ];
}

export function dirtyGoogle(cars, header) {
  const row = (values) => line(header, ',', {
    store_code: 'BAYVIEW', make: 'Kia', model: 'Forte', year: 2018, mileage: 60000,
    price: '12995 USD', condition: 'used', body_style: 'Sedan',
    exterior_color: 'Aurora Black', availability: 'in_stock', ...values,
  });
  return [
    row({ id: 'B9001', vin: '3KPFK4A7XJE12345' }),
    row({ id: 'B9002', vin: fake('3KPFK4A70JE123457'), model: '' }),
    row({ id: 'B9003', vin: fake('3KPFK4A70JE123458'), price: '12995 CAD' }),
    `${row({ id: 'B9004', vin: fake('3KPFK4A70JE123459') })},Clean title,one owner`,
  ];
}

export function dirtyVauto(cars, header) {
  const row = (values) => line(header, '\t', {
    DealerId: 'LAG03', 'New/Used': 'U', Year: 2017, Make: 'CHEVY', Model: 'IMPALA',
    Body: 'Sedan', Colour: 'Silver Ice', Odometer: '71,200', Price: '$11,450',
    Disposition: 'R', ...values,
  });
  return [
    row({ 'Stock #': 'M9001', VIN: fake('2G1105S30H9101234').replace('9101', '91O1') }),
    row({ 'Stock #': 'M9002', VIN: fake('2G1105S30H9101235'), Odometer: '71,200 hours' }),
    row({ 'Stock #': 'M9003', VIN: fake('2G1105S30H9101236'), Disposition: 'W' }),
  ];
}
