import { type CarShape, sedan, suv, truck } from '../shared/car_art';

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
