// Side views of cars by body, drawn in a 200 × 80 box: the paint, and the glass above it.
export interface CarShape {
  paint: string;
  glass: string;
  wheels: [number, number];
}

export const sedan: CarShape = {
  paint:
    'M8 56c0-7 2-11 9-13l24-4c11-8 24-17 40-18h28c15 0 27 8 38 17l27 4c10 2 16 6 17 14l-2 5H10z',
  glass: 'M53 38c9-7 18-12 30-12h11v13l-43 1zM100 26h10c11 0 19 5 27 13l-37 0z',
  wheels: [46, 152],
};

// Tall and long-roofed, with an upright tail.
export const suv: CarShape = {
  paint:
    'M11 59c-2-7-2-14 0-19l5-18c1-5 5-8 11-8h78c8 0 14 2 19 7l14 14 36 4c11 1 16 6 17 13l-1 7z',
  glass: 'M27 20h16v14H22zM48 20h28v14H48zM81 20h24c6 0 10 2 13 6l8 8H81z',
  wheels: [46, 153],
};

export const truck: CarShape = {
  paint:
    'M7 57c-1-9 0-15 7-16l25-4c7-9 14-19 26-20h31c9 0 13 4 15 12l2 8h70c7 1 10 6 10 13l-1 9H9z',
  glass: 'M50 36c5-7 10-13 18-13h11v13l-31 1zM84 23h12c6 0 8 3 10 12l-22 1z',
  wheels: [45, 155],
};

const shapes: Record<string, CarShape> = {
  sedan,
  suv,
  coupe: {
    paint:
      'M7 57c0-8 3-12 10-13l30-4c12-10 24-17 40-17h14c18 0 31 8 42 16l30 5c11 2 18 6 19 12l-2 5H9z',
    glass: 'M60 39c9-7 18-12 29-12h12c12 0 22 5 31 12l-72 1z',
    wheels: [46, 153],
  },
  hatchback: {
    paint:
      'M12 57c-1-9 1-13 8-15l26-4c9-9 19-18 33-18h40c15 0 25 7 33 17l16 4c9 2 14 7 14 13l-2 5H14z',
    glass: 'M57 37c7-6 13-12 24-12h14v13l-40 1zM101 25h18c10 0 17 4 23 12l-41 1z',
    wheels: [48, 148],
  },
  wagon: {
    paint:
      'M8 57c-1-8 1-13 8-14l26-5c9-8 20-17 35-17h66c15 0 22 6 27 17l12 5c7 2 9 7 9 12l-2 4H10z',
    glass: 'M55 37c7-6 13-11 24-11h16v12l-42 1zM101 26h40c8 0 13 4 17 11l-57 1z',
    wheels: [46, 152],
  },
  truck,
  van: {
    paint: 'M9 58c-1-10 0-17 5-20l13-7c9-11 19-18 33-18h107c13 0 19 5 21 18l3 18-2 9H11z',
    glass: 'M36 32c7-7 14-13 25-13h14v15l-41 1zM82 19h36v15H82zM124 19h38c8 0 12 4 13 13l-51 2z',
    wheels: [46, 154],
  },
  convertible: {
    paint: 'M7 57c0-8 3-12 10-13l34-4 88-1 34 5c11 2 18 6 19 12l-2 5H9z',
    glass: 'M66 40c7-9 14-15 23-17l3 2-12 15z',
    wheels: [46, 153],
  },
};

export function shapeOf(body: string): CarShape {
  return shapes[body === 'minivan' ? 'van' : body] ?? sedan;
}
