// The three column sets, each written with the habits of the system it stands for.
const quoted = (value) => {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
const thousands = (number) => number.toLocaleString('en-US');
const photos = (car, host) => [1, 2, 3].map((n) => `https://${host}/${car.stock}/${n}.jpg`);

// Puts the dirty rows among the clean ones at fixed places.
function mixed(rows, dirt) {
  const all = [...rows];
  dirt.forEach((row, at) => {
    all.splice(Math.floor(((at + 1) * all.length) / (dirt.length + 1)), 0, row);
  });
  return all;
}

// HomeNet: \r\n, everything that has a comma quoted, fees in a column of their own.
export function homenet(cars, dirt) {
  const header = 'Type,Stock,VIN,Year,Make,Model,Body,Trim,ExteriorColor,InteriorColor,'
    + 'Transmission,Miles,SellingPrice,MSRP,Certified,Options,Ext_Color_Generic,'
    + 'Int_Color_Generic,Drivetrain,Fuel_Type,CityMPG,HighwayMPG,'
    + 'Internet_Price,DocFee,PassengerCapacity,ImageList';
  const rows = cars.map((car) => [
    car.condition === 'new' ? 'New' : 'Used', car.stock, car.vin, car.year, car.make, car.model,
    car.body === 'SUV' ? 'Sport Utility' : car.body === 'Sedan' ? '4dr Car' : car.body, car.trim,
    car.color, car.interior, car.transmission, thousands(car.miles), car.price + 500,
    car.condition === 'new' ? car.price + 500 : 0, car.condition === 'certified' ? 'True' : 'False',
    car.options.join(','), car.colorPlain, '', car.drive,
    car.fuel === 'Gas' ? 'Gasoline Fuel' : car.fuel,
    car.mpg - 3, car.mpg + 4, `$${thousands(car.price)}`, 85, car.seats,
    photos(car, 'pix.lakeside.example').join('|'),
  ].map(quoted).join(','));
  return `${[header, ...mixed(rows, dirt(cars, header))].join('\r\n')}\r\n`;
}

// Google vehicle listings: UTF-8 with a byte-order mark, units in the values.
export function google(cars, dirt) {
  const header = 'id,vin,store_code,dealership_name,make,model,trim,year,mileage,price,'
    + 'condition,certified_pre_owned,exterior_color,interior_color,body_style,drivetrain,'
    + 'fuel_type,transmission,image_link,additional_image_link,vehicle_option,dealer_fees,'
    + 'seating_capacity,mpg,availability';
  const rows = cars.map((car) => {
    const [first, ...more] = photos(car, 'img.bayview.example');
    return [
      car.stock, car.vin, 'BAYVIEW', 'Bayview Auto, Richmond', car.make, car.model, car.trim,
      car.year, `${thousands(car.miles)} miles`, `${car.price}.00 USD`,
      car.condition === 'new' ? 'new' : 'used', car.condition === 'certified' ? 'yes' : 'no',
      car.color, car.interior, car.body, car.drive, car.fuel, car.transmission, first,
      more.join(','), car.options.join(', '), '85.00 USD', car.seats, car.mpg, 'in_stock',
    ].map(quoted).join(',');
  });
  return `\uFEFF${[header, ...mixed(rows, dirt(cars, header))].join('\n')}\n`;
}

// vAuto: tabs, letters for new and used, the trim called series.
export function vauto(cars, dirt) {
  const header = [
    'DealerId', 'Dealer Name', 'VIN', 'Stock #', 'New/Used', 'Year', 'Make', 'Model', 'Series',
    'Body', 'Odometer', 'Colour', 'Interior Color', 'Drivetrain Desc', 'Fuel', 'Transmission',
    'MSRP', 'Price', 'Doc Fee', 'Certified', 'Features', 'Photo Url List', 'City MPG',
    'Highway MPG', 'Disposition',
  ].join('\t');
  const rows = cars.map((car) => [
    'LAG03', 'Red Mesa Motors', car.vin, car.stock, car.condition === 'new' ? 'N' : 'U',
    car.year, car.make, car.model, car.trim, car.body, thousands(car.miles), car.color,
    car.interior, car.drive, car.fuel, car.transmission, '', `$${thousands(car.price)}`, 499,
    car.condition === 'certified' ? 'Yes' : 'No', car.options.join('; '),
    photos(car, 'cdn.mesa.example').join(';'), car.mpg - 3, car.mpg + 4, 'R',
  ].join('\t'));
  return `${[header, ...mixed(rows, dirt(cars, header))].join('\n')}\n`;
}
