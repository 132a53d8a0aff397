// Cars of the US market with plausible figures: list price when new, combined mpg, years built.
const row = (text) => {
  const [wmi, make, model, trims, body, drives, fuel, transmission, msrp, mpg, seats, since, until, options] =
    text.split(' | ').map((part) => part.trim());
  return { wmi, make, model, trims: trims.split(', '), body, drives: drives.split(', '), fuel, transmission,
    msrp: Number(msrp), mpg: Number(mpg), seats: Number(seats), since: Number(since), until: Number(until),
    options: options === '' ? [] : options.split(', ') };
};

export const models = `
JM3 | Mazda | CX-5 | Sport, Touring, Carbon Edition, Grand Touring | SUV | AWD, AWD, FWD | Gas | 6-Speed Automatic | 31500 | 26 | 5 | 2015 | 2026 | Power Moonroof, Heated Front Seats, Bose Premium Audio, Blind Spot Monitoring, Radar Cruise Control
3MV | Mazda | CX-30 | Select, Preferred, Premium | SUV | AWD | Gas | 6-Speed Automatic | 28500 | 28 | 5 | 2020 | 2026 | Power Moonroof, Heated Front Seats, Leather Seats, Blind Spot Monitoring
JM1 | Mazda | Mazda3 | Select, Preferred, Premium | Sedan | FWD, AWD | Gas | 6-Speed Automatic | 25500 | 30 | 5 | 2014 | 2026 | Bose Premium Audio, Power Moonroof, Keyless Entry
JM1 | Mazda | MX-5 Miata | Sport, Club, Grand Touring | Convertible | RWD | Gas | 6-Speed Manual | 31000 | 29 | 2 | 2016 | 2026 | Heated Front Seats, Keyless Entry
2T3 | Toyota | RAV4 | LE, XLE, XLE Premium, Limited | SUV | AWD, AWD, FWD | Gas | 8-Speed Automatic | 31000 | 29 | 5 | 2016 | 2026 | Power Moonroof, Radar Cruise Control, Blind Spot Monitor, Roof Rails, Heated Front Seats
4T3 | Toyota | RAV4 Hybrid | XLE, SE, Limited | SUV | AWD | Hybrid | CVT | 34000 | 40 | 5 | 2019 | 2026 | Power Moonroof, Radar Cruise Control, Blind Spot Monitor, Keyless Entry
4T1 | Toyota | Camry | LE, SE, XLE, XSE | Sedan | FWD, AWD | Gas | 8-Speed Automatic | 28500 | 32 | 5 | 2014 | 2024 | Radar Cruise Control, Blind Spot Monitor, Power Moonroof, Leather Seats
JTD | Toyota | Corolla | L, LE, SE, XSE | Sedan | FWD | Gas | CVT | 23000 | 34 | 5 | 2014 | 2026 | Radar Cruise Control, Keyless Entry
JTD | Toyota | Prius | LE, XLE, Limited | Hatchback | FWD, AWD | Hybrid | CVT | 29500 | 54 | 5 | 2016 | 2026 | Radar Cruise Control, Heated Front Seats, Parking Sensors
5TD | Toyota | Highlander | LE, XLE, Limited, Platinum | SUV | AWD, FWD | Gas | 8-Speed Automatic | 41000 | 24 | 8 | 2015 | 2026 | Third Row Seating, Power Moonroof, Leather Seats, Heated Front Seats, Tow Package
5TD | Toyota | Sienna | LE, XLE, Limited | Minivan | FWD, AWD | Hybrid | CVT | 39500 | 36 | 8 | 2021 | 2026 | Third Row Seating, Power Sliding Doors, Heated Front Seats, Navigation System
3TM | Toyota | Tacoma | SR5, TRD Sport, TRD Off-Road | Crew Cab Pickup | 4WD, RWD | Gas | 6-Speed Automatic | 37500 | 21 | 5 | 2016 | 2026 | Tow Package, Bed Liner, Keyless Entry, Navigation System
2HK | Honda | CR-V | LX, EX, EX-L, Touring | SUV | AWD, FWD | Gas | CVT | 31500 | 29 | 5 | 2015 | 2026 | Power Moonroof, Heated Front Seats, Leather Seats, Adaptive Cruise Control, Remote Engine Start
7FA | Honda | CR-V Hybrid | EX, EX-L, Sport Touring | SUV | AWD | Hybrid | CVT | 35500 | 38 | 5 | 2020 | 2026 | Power Moonroof, Heated Front Seats, Adaptive Cruise Control
1HG | Honda | Accord | LX, Sport, EX-L, Touring | Sedan | FWD | Gas | CVT | 28500 | 33 | 5 | 2014 | 2026 | Adaptive Cruise Control, Heated Front Seats, Leather Seats, Power Moonroof
2HG | Honda | Civic | LX, Sport, EX, Touring | Sedan | FWD | Gas | CVT | 24500 | 35 | 5 | 2014 | 2026 | Adaptive Cruise Control, Remote Engine Start, Power Moonroof
5FN | Honda | Pilot | EX-L, Touring, Elite | SUV | AWD, FWD | Gas | 9-Speed Automatic | 42500 | 22 | 8 | 2016 | 2026 | Third Row Seating, Leather Seats, Power Moonroof, Tow Package, Navigation System
5FN | Honda | Odyssey | EX, EX-L, Touring | Minivan | FWD | Gas | 10-Speed Automatic | 39500 | 22 | 8 | 2018 | 2026 | Third Row Seating, Leather Seats, Heated Front Seats, Blind Spot Information
JF2 | Subaru | Forester | Premium, Sport, Limited, Touring | SUV | AWD | Gas | CVT | 32000 | 29 | 5 | 2015 | 2026 | Panoramic Moonroof, Heated Front Seats, Adaptive Cruise Control, Blind Spot Detection, Roof Rails
4S4 | Subaru | Outback | Premium, Limited, Touring | Wagon | AWD | Gas | CVT | 33500 | 28 | 5 | 2015 | 2025 | Power Moonroof, Heated Front Seats, Adaptive Cruise Control, Roof Rails, Harman Kardon Audio
JF2 | Subaru | Crosstrek | Base, Premium, Limited | SUV | AWD | Gas | CVT | 27500 | 29 | 5 | 2016 | 2026 | Adaptive Cruise Control, Heated Front Seats, Roof Rails
4S4 | Subaru | Ascent | Premium, Limited, Touring | SUV | AWD | Gas | CVT | 38500 | 22 | 7 | 2019 | 2026 | Third Row Seating, Panoramic Moonroof, Tow Hitch, Ventilated Front Seats
1FT | Ford | F-150 | XL, XLT, Lariat | SuperCrew Pickup | 4WD, 4WD, RWD | Gas | 10-Speed Automatic | 47500 | 20 | 5 | 2015 | 2026 | Trailer Tow Package, Spray-In Bed Liner, Heated Front Seats, Remote Start System, Navigation
1FM | Ford | Explorer | Base, XLT, Limited, ST | SUV | 4WD, RWD | Gas | 10-Speed Automatic | 42500 | 23 | 7 | 2016 | 2026 | Third Row Seating, Panoramic Sunroof, Heated Front Seats, Remote Start System
1FM | Ford | Escape | S, SE, SEL, Titanium | SUV | AWD, FWD | Gas | 8-Speed Automatic | 30500 | 28 | 5 | 2015 | 2026 | Panoramic Sunroof, Heated Front Seats, Remote Start System, Blind Spot Information
1FM | Ford | Bronco | Big Bend, Outer Banks, Badlands | SUV | 4WD | Gas | 10-Speed Automatic | 44500 | 19 | 5 | 2021 | 2026 | Heated Front Seats, Tow Package, Navigation
1FA | Ford | Mustang | EcoBoost, GT Premium | Coupe | RWD | Gas | 6-Speed Manual | 36500 | 22 | 4 | 2015 | 2026 | Leather Seats, Ventilated Front Seats, Bang & Olufsen Audio
3FM | Ford | Mustang Mach-E | Select, Premium, GT | SUV | AWD, RWD | Electric | Single Speed | 46500 | 98 | 5 | 2021 | 2026 | Panoramic Glass Roof, Heated Front Seats, Heated Steering Wheel, Navigation
1GC | Chevrolet | Silverado 1500 | WT, LT, RST, LTZ | Crew Cab Pickup | 4WD, RWD | Gas | 10-Speed Automatic | 48500 | 19 | 6 | 2015 | 2026 | Trailering Package, Trailer Tow Mirrors, Spray-On Bedliner, Heated Front Seats, Remote Start
2GN | Chevrolet | Equinox | LS, LT, Premier | SUV | AWD, FWD | Gas | 6-Speed Automatic | 28500 | 28 | 5 | 2015 | 2026 | Power Sunroof, Heated Front Seats, Remote Start, Lane Change Alert with Side Blind Zone Alert
1GN | Chevrolet | Tahoe | LT, RST, Premier | SUV | 4WD, RWD | Gas | 10-Speed Automatic | 62500 | 18 | 8 | 2015 | 2026 | Third Row Seating, Leather Seats, Power Sunroof, Trailer Hitch, Bose Premium Audio
1G1 | Chevrolet | Malibu | LS, LT, Premier | Sedan | FWD | Gas | CVT | 25500 | 30 | 5 | 2016 | 2025 | Remote Start, Heated Front Seats
1G1 | Chevrolet | Bolt EV | 1LT, 2LT | Hatchback | FWD | Electric | Single Speed | 28500 | 120 | 5 | 2017 | 2023 | Heated Front Seats, Heated Steering Wheel, Rear Park Assist
1C4 | Jeep | Grand Cherokee | Laredo, Limited, Overland | SUV | 4WD, RWD | Gas | 8-Speed Automatic | 44500 | 22 | 5 | 2015 | 2026 | Panoramic Sunroof, Leather Seats, Heated Front Seats, Ventilated Front Seats, Trailer Tow Group
1C4 | Jeep | Wrangler | Sport S, Willys, Sahara, Rubicon | SUV | 4WD | Gas | 8-Speed Automatic | 43500 | 20 | 5 | 2016 | 2026 | Tow Package, Heated Front Seats, Remote Start
1C4 | Jeep | Wrangler 4xe | Sahara, Rubicon | SUV | 4WD | Plug-In Hybrid | 8-Speed Automatic | 55500 | 21 | 5 | 2021 | 2025 | Heated Front Seats, Heated Steering Wheel, Remote Start
3C4 | Jeep | Compass | Sport, Latitude, Limited | SUV | 4WD, FWD | Gas | 9-Speed Automatic | 30500 | 25 | 5 | 2017 | 2026 | Panoramic Sunroof, Heated Front Seats, Remote Start
1C6 | Ram | 1500 | Tradesman, Big Horn, Laramie | Crew Cab Pickup | 4WD, RWD | Gas | 8-Speed Automatic | 47500 | 20 | 5 | 2015 | 2026 | Trailer Tow Group, Spray-In Bedliner, Heated Front Seats, Harman Kardon Audio
2C4 | Chrysler | Pacifica | Touring L, Limited | Minivan | FWD, AWD | Gas | 9-Speed Automatic | 42500 | 22 | 7 | 2017 | 2026 | Third Row Seating, Leather Seats, Power Moonroof, Parking Sensors
2C3 | Dodge | Charger | SXT, R/T, Scat Pack | Sedan | RWD, AWD | Gas | 8-Speed Automatic | 38500 | 23 | 5 | 2015 | 2023 | Heated Front Seats, Navigation, Remote Start
KM8 | Hyundai | Tucson | SE, SEL, Limited | SUV | AWD, FWD | Gas | 8-Speed Automatic | 30500 | 28 | 5 | 2016 | 2026 | Panoramic Sunroof, Heated Front Seats, Smart Cruise Control, Blind-Spot Collision Warning
KM8 | Hyundai | Santa Fe | SE, SEL, Calligraphy | SUV | AWD, FWD | Gas | 8-Speed Automatic | 35500 | 25 | 7 | 2019 | 2026 | Third Row Seating, Panoramic Sunroof, Ventilated Front Seats, Smart Cruise Control
KMH | Hyundai | Elantra | SE, SEL, Limited | Sedan | FWD | Gas | CVT | 22500 | 35 | 5 | 2015 | 2026 | Heated Front Seats, Smart Cruise Control, Keyless Entry
KM8 | Hyundai | IONIQ 5 | SE, SEL, Limited | SUV | AWD, RWD | Electric | Single Speed | 45500 | 110 | 5 | 2022 | 2026 | Panoramic Glass Roof, Heated Front Seats, Heated Steering Wheel, Smart Cruise Control
5XY | Kia | Sorento | LX, S, EX, SX | SUV | AWD, FWD | Gas | 8-Speed Automatic | 34500 | 26 | 7 | 2016 | 2026 | Third Row Seating, Panoramic Sunroof, Heated Front Seats, Navigation
5XY | Kia | Telluride | LX, S, EX, SX | SUV | AWD, FWD | Gas | 8-Speed Automatic | 40500 | 22 | 8 | 2020 | 2026 | Third Row Seating, Dual Sunroof, Leather Seats, Ventilated Front Seats, Tow Hitch
KND | Kia | Sportage | LX, EX, SX | SUV | AWD, FWD | Gas | 8-Speed Automatic | 29500 | 28 | 5 | 2017 | 2026 | Panoramic Sunroof, Heated Front Seats, Smart Cruise Control
KND | Kia | Soul | LX, S, EX | Hatchback | FWD | Gas | CVT | 22500 | 30 | 5 | 2015 | 2025 | Heated Front Seats, Keyless Entry
5N1 | Nissan | Rogue | S, SV, SL | SUV | AWD, FWD | Gas | CVT | 30500 | 32 | 5 | 2016 | 2026 | Panoramic Moonroof, Heated Front Seats, Blind Spot Warning, Intelligent Cruise Control
1N4 | Nissan | Altima | S, SV, SR | Sedan | FWD, AWD | Gas | CVT | 26500 | 32 | 5 | 2015 | 2025 | Heated Front Seats, Remote Engine Start, Blind Spot Warning
1N6 | Nissan | Frontier | S, SV, PRO-4X | Crew Cab Pickup | 4WD, RWD | Gas | 9-Speed Automatic | 34500 | 20 | 5 | 2017 | 2026 | Tow Hitch Receiver, Spray-On Bedliner, Heated Front Seats
3VV | Volkswagen | Tiguan | S, SE, SEL | SUV | AWD, FWD | Gas | 8-Speed Automatic | 31500 | 25 | 7 | 2018 | 2026 | Panoramic Sunroof, Heated Front Seats, Third Row Seating
3VW | Volkswagen | Jetta | S, Sport, SE, SEL | Sedan | FWD | Gas | 8-Speed Automatic | 23500 | 34 | 5 | 2015 | 2026 | Power Sunroof, Heated Front Seats
WVW | Volkswagen | Golf GTI | S, SE, Autobahn | Hatchback | FWD | Gas | 6-Speed Manual | 33500 | 28 | 5 | 2015 | 2026 | Power Sunroof, Heated Front Seats, Harman Kardon Audio
5UX | BMW | X3 | sDrive30i, xDrive30i, M40i | SUV | AWD, RWD | Gas | 8-Speed Automatic | 47500 | 25 | 5 | 2016 | 2026 | Panoramic Moonroof, Leather Seats, Heated Front Seats, Navigation, Harman Kardon Audio
WBA | BMW | 330i | Base, xDrive | Sedan | RWD, AWD | Gas | 8-Speed Automatic | 45500 | 29 | 5 | 2017 | 2026 | Power Moonroof, Leather Seats, Heated Front Seats, Navigation
W1N | Mercedes-Benz | GLC 300 | Base, 4MATIC | SUV | AWD, RWD | Gas | 9-Speed Automatic | 49500 | 25 | 5 | 2020 | 2026 | Panoramic Roof, Leather Seats, Heated Front Seats, Burmester Surround Sound
WA1 | Audi | Q5 | Premium, Premium Plus, Prestige | SUV | AWD | Gas | 7-Speed Automatic | 46500 | 25 | 5 | 2015 | 2026 | Panoramic Sunroof, Leather Seats, Heated Front Seats, Navigation
2T2 | Lexus | RX 350 | Base, F Sport, Luxury | SUV | AWD, FWD | Gas | 8-Speed Automatic | 49500 | 24 | 5 | 2015 | 2026 | Power Moonroof, Leather Seats, Ventilated Front Seats, Mark Levinson Audio
YV4 | Volvo | XC60 | Momentum, Plus, Ultimate | SUV | AWD | Gas | 8-Speed Automatic | 46500 | 25 | 5 | 2018 | 2026 | Panoramic Moonroof, Leather Seats, Heated Front Seats, Harman Kardon Audio
5YJ | Tesla | Model 3 | Standard Range Plus, Long Range, Performance | Sedan | RWD, AWD | Electric | Single Speed | 43500 | 131 | 5 | 2018 | 2025 | Panoramic Glass Roof, Heated Front Seats, Navigation
7SA | Tesla | Model Y | Long Range, Performance | SUV | AWD | Electric | Single Speed | 50500 | 120 | 5 | 2021 | 2025 | Panoramic Glass Roof, Heated Front Seats, Heated Steering Wheel, Navigation
1FT | Ford | Transit-250 | Cargo Van | Cargo Van | RWD, AWD | Gas | 10-Speed Automatic | 47500 | 16 | 2 | 2016 | 2025 | Keyless Entry
1GT | GMC | Sierra 1500 | SLE, SLT, Denali | Crew Cab Pickup | 4WD | Diesel | 10-Speed Automatic | 58500 | 24 | 5 | 2019 | 2026 | Trailer Tow Package, Spray-On Bedliner, Leather Seats, Ventilated Front Seats, Bose Premium Audio
`.trim().split('\n').map(row);

export const colors = [
  ['Polar White', 'White'], ['Crystal White Pearl', 'White'], ['Summit White', 'White'],
  ['Midnight Black Metallic', 'Black'], ['Jet Black Mica', 'Black'], ['Ink Black', 'Black'],
  ['Bright Silver Metallic', 'Silver'], ['Lunar Silver Metallic', 'Silver'],
  ['Magnetic Gray Metallic', 'Gray'], ['Graphite Gray Metallic', 'Gray'], ['Urban Gray', 'Gray'],
  ['Cardinal Red Metallic', 'Red'], ['Garnet Red Metallic', 'Red'], ['Brick Red Metallic', 'Red'],
  ['Deep Blue Mica', 'Blue'], ['Harbor Blue', 'Blue'], ['Ocean Blue Metallic', 'Blue'],
  ['Army Green', 'Green'], ['Autumn Green Metallic', 'Green'], ['Desert Sand Metallic', 'Beige'],
  ['Java Brown', 'Brown'], ['Molten Orange Pearl', 'Orange'],
].map(([name, plain]) => ({ name, plain }));

export const interiors = ['Black', 'Black Leather', 'Ash', 'Gray', 'Beige', 'Brown', 'Ivory', 'Red'];
