const { accepts } = require('./version-range.cjs') as { accepts(range: string, version: string): boolean };

test.each([
  ['>=20.19', true],
  ['>=20.19.1', false],
  ['>20.19', false],
  ['>20.18', true],
  ['>= 0.8', true],
  ['<20', false],
  ['<=20', true],
  ['<=20.18', false],
  ['>=22', false],
  ['^18.18.0 || ^20.9.0 || >=21.1.0', true],
  ['^18.0.0 || >=22', false],
  ['^20.19.0 || >=22.12.0', true],
  ['^20.20', false],
  ['^20', true],
  ['~20.19.0', true],
  ['~20.18.3', false],
  ['~20', true],
  ['20.x', true],
  ['20.18.x', false],
  ['20 || >=22', true],
  ['18 - 20', true],
  ['18 - 20.18', false],
  ['>=6 <7', false],
  ['>=6.0.0 <21', true],
  ['^0.10 || >=12', true],
  ['^0.0.3', false],
  ['v20.19.0', true],
  ['*', true],
  ['', true],
])('Node 20.19.0 within %j: %s', (range, expected) => {
  expect(accepts(range, '20.19.0')).toBe(expected);
});

test('what is no range is refused and not taken for one', () => {
  expect(() => accepts('latest', '20.19.0')).toThrow('"latest" is no version');
});
