import { modeOf } from './options';

test.each<[string[], string]>([
  [[], 'write'],
  [['--check'], 'check'],
  [['--check', '--check'], 'check'],
  [['--release'], 'release'],
])('%j is to %s', (flags, mode) => {
  expect(modeOf(flags)).toBe(mode);
});

test.each<[string[], RegExp]>([
  [['--chek'], /does not know "--chek"/],
  [['check'], /does not know "check"/],
  [['toString'], /does not know "toString"/],
  [['--check', '--release'], /not both/],
])('%j is refused', (flags, message) => {
  expect(() => modeOf(flags)).toThrow(message);
});
