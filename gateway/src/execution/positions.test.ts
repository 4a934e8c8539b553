import { positionsOf } from './positions';

const youth = (id: string): Record<string, unknown> => ({ __typename: 'Youth', id });
const adult = (id: string): Record<string, unknown> => ({ __typename: 'Adult', id });

test.each([
  ['one object', [{ family: { youth: youth('1') } }], ['family', 'youth'], [youth('1')], [['family', 'youth']]],
  [
    'lists in lists',
    [{ families: [{ youths: [youth('1')] }, { youths: [youth('2'), youth('3')] }] }],
    ['families', '@', 'youths', '@'],
    [youth('1'), youth('2'), youth('3')],
    [
      ['families', 0, 'youths', 0],
      ['families', 1, 'youths', 0],
      ['families', 1, 'youths', 1],
    ],
  ],
  [
    'nulls between',
    [{ list: [null, youth('1'), null, youth('2')] }],
    ['list', '@'],
    [youth('1'), youth('2')],
    [
      ['list', 1],
      ['list', 3],
    ],
  ],
  [
    'members of another type with the same id',
    [{ list: [adult('1'), youth('1'), adult('2'), youth('2')] }],
    ['list', '@'],
    [youth('1'), youth('2')],
    [
      ['list', 1],
      ['list', 3],
    ],
  ],
  [
    'the same entity twice',
    [{ list: [youth('1'), adult('1'), youth('1')] }],
    ['list', '@'],
    [youth('1'), youth('1')],
    [
      ['list', 0],
      ['list', 2],
    ],
  ],
  [
    'a member that lacks a required value',
    [{ list: [youth('1'), { ...youth('2'), born: '2010-01-01' }] }],
    ['list', '@'],
    [{ ...youth('2'), born: '2010-01-01' }],
    [['list', 1]],
  ],
  [
    'nested keys',
    [
      {
        list: [
          { __typename: 'A', key: { a: 1, b: 2 } },
          { __typename: 'A', key: { a: 2, b: 2 } },
        ],
      },
    ],
    ['list', '@'],
    [{ __typename: 'A', key: { a: 2 } }],
    [['list', 1]],
  ],
  [
    'a type name that was changed on the way',
    [{ list: [adult('1'), { __typename: 'Book', id: '2' }] }],
    ['list', '@'],
    [{ __typename: 'Media', id: '2' }],
    [['list', 1]],
  ],
  ['a later root answer', [{ other: {} }, { list: null }, { list: [youth('1')] }], ['list', '@'], [youth('1')], [['list', 0]]],
  ['nothing that is known', [{}], ['list', '@'], [youth('1')], [undefined]],
])('finds %s', (_name, roots, path, representations, expected) => {
  expect(positionsOf(roots, path, representations)).toEqual(expected);
});
