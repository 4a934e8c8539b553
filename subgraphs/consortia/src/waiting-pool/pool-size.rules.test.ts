import { shownSize } from './pool-size.rules';

test.each([
  [
    { youths: 9, entries: 30 },
    { youths: null, entries: null },
  ],
  [
    { youths: 10, entries: 10 },
    { youths: 10, entries: 10 },
  ],
  // one or nine of the ten stand on a second list: that would be told by the difference
  [
    { youths: 10, entries: 11 },
    { youths: 10, entries: null },
  ],
  [
    { youths: 10, entries: 19 },
    { youths: 10, entries: null },
  ],
  [
    { youths: 10, entries: 20 },
    { youths: 10, entries: 20 },
  ],
])('of %j is told %j', (size, shown) => {
  expect(shownSize(size)).toEqual(shown);
});
