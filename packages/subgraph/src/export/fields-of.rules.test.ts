import { fieldsOf } from './fields-of.rules';

test.each<[unknown, [string, string][]]>([
  [
    { a: 'x', b: 1, c: false },
    [
      ['a', 'x'],
      ['b', '1'],
      ['c', 'false'],
    ],
  ],
  [{ a: null, b: undefined, c: [] }, []],
  [{ of: { from: '2026-01-01', to: null } }, [['of.from', '2026-01-01']]],
  [
    { needs: ['rust', 'ritme'] },
    [
      ['needs.0', 'rust'],
      ['needs.1', 'ritme'],
    ],
  ],
  [{ at: new Date('2026-01-01T00:00:00Z') }, [['at', '2026-01-01T00:00:00.000Z']]],
  ['C/2026/1', [['value', 'C/2026/1']]],
])('%j', (seen, expected) => {
  expect(fieldsOf(seen).map(({ name, value }) => [name, value])).toEqual(expected);
});
