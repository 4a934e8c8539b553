import type { PartyError } from '../party';
import { placeErrors } from './place-errors';
import type { Asked } from './question';
import type { Run } from './run';

const ENTITY = { id: '1' };
const DATA = { list: [{ one: ENTITY }, null, { one: ENTITY }], other: { id: '2' } };

function placed(errors: unknown[], mostFindings = 10): unknown[] {
  const run = { data: DATA, findings: [], blanks: [], mostFindings } as unknown as Run<unknown>;
  const asked: Asked[] = [
    {
      name: '_0',
      paths: [['list', '@', 'one'], ['other']],
      blanks: [['list', '@', 'one'], ['other']],
      targets: [
        [{ object: DATA.other, path: 1 }],
        [
          { object: ENTITY, path: 0 },
          { object: ENTITY, path: 0 },
        ],
      ],
      rewrite: undefined,
      renamed: new Map([['x__alias_0', 'x']]),
    },
  ];
  placeErrors(run, 'p', asked, errors as PartyError[]);
  return run.findings.map(({ message, path }) => [message, path]);
}

test.each([
  ['an entity with one place', { message: 'a', path: ['_0', 0, 'x'] }, [['a', ['other', 'x']]]],
  [
    'an entity with two places',
    { message: 'a', path: ['_0', 1, 'x', 3] },
    [
      ['a', ['list', 0, 'one', 'x', 3]],
      ['a', ['list', 2, 'one', 'x', 3]],
    ],
  ],
  ['a field the planner renamed', { message: 'a', path: ['_0', 0, 'x__alias_0'] }, [['a', ['other', 'x']]]],
  ['an entity nobody asked about', { message: 'a', path: ['_0', 7, 'x'] }, [['a', undefined]]],
  ['another question', { message: 'a', path: ['_9', 0, 'x'] }, [['a', undefined]]],
  ['no place', { message: 'a' }, [['a', undefined]]],
  ['no words', { path: ['_0', 0] }, [['The party gave no reason.', ['other']]]],
  ['a path that is none', { message: 'a', path: 'x' }, [['a', undefined]]],
  ['no error at all', null, [['The party gave no reason.', undefined]]],
])('an error of a party about %s', (_name, error, expected) => {
  expect(placed([error])).toEqual(expected);
});

test('one complaint without a place is told once, and no more is told than the limit', () => {
  expect(placed([{ message: 'a' }, { message: 'a' }])).toEqual([['a', undefined]]);
  expect(placed(Array.from({ length: 30 }, (_, index) => ({ message: `${index}`, path: ['_0', 1, 'x'] })))).toHaveLength(10);
});
