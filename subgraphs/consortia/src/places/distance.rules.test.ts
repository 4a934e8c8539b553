import { kilometresBetween } from './distance.rules';

const AMERSFOORT = { latitude: 52.16, longitude: 5.39 };
const MAASTRICHT = { latitude: 50.85, longitude: 5.69 };

test.each([
  ['a point and itself', AMERSFOORT, AMERSFOORT, 0],
  // a degree of the meridian is 6371.0088 * pi / 180
  ['a degree to the north', { latitude: 52, longitude: 5 }, { latitude: 53, longitude: 5 }, 111.2],
  // at 60 degrees north a parallel has half the equator's length
  ['a degree to the east at 60 degrees north', { latitude: 60, longitude: 5 }, { latitude: 60, longitude: 6 }, 55.6],
  ['a degree to the east on the equator', { latitude: 0, longitude: 5 }, { latitude: 0, longitude: 6 }, 111.2],
  ['across the date line', { latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 }, 111.2],
  ['opposite ends of the earth', { latitude: 90, longitude: 0 }, { latitude: -90, longitude: 0 }, 20_015.1],
  ['Amersfoort and Maastricht', AMERSFOORT, MAASTRICHT, 147.1],
])('%s', (_, one, other, kilometres) => {
  expect(kilometresBetween(one, other)).toBeCloseTo(kilometres, 5);
  expect(kilometresBetween(other, one)).toBe(kilometresBetween(one, other));
});
