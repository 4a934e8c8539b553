import { codeOf, readBsn, readCode, shownBsn, teamFor } from './identity.rules';

test('a number is shown whole, or as its last three digits', () => {
  expect([shownBsn('999900006', 'ALL'), shownBsn('999900006', 'REDUCED')]).toEqual(['999900006', '******006']);
});

test.each([
  ['999900006', '999900006'],
  ['9999.00.006', '999900006'],
  ['9999 00 018', '999900018'],
  ['999900007', undefined],
  ['99990000', undefined],
  ['000000000', undefined],
  ['', undefined],
])('%s is read as %s', (typed, read) => {
  expect(readBsn(typed)).toBe(read);
});

test('a code is fifty bits in letters that are not mistaken, and is read however it is typed', () => {
  const code = codeOf(Buffer.from('ffffffffffffc000', 'hex'));
  expect(code).toBe('ZZZZZ-ZZZZZ');
  expect(codeOf(Buffer.from('0000000000004000', 'hex'))).toBe('00000-00001');
  expect(['zzzzz zzzzz', 'ZZZZZZZZZZ', ' zzzzz-ZZZZZ '].map(readCode)).toEqual([code, code, code]);
  expect(readCode(`${'o'.repeat(9)}l`)).toBe('00000-00001');
});

describe('who registers', () => {
  const [north, south] = [
    { id: 'n', name: 'Noord' },
    { id: 's', name: 'Zuid' },
  ] as const;

  test('is the team that was named, or the only one', () => {
    expect([teamFor([north, south], 's'), teamFor([north], undefined)]).toEqual([south, north]);
  });

  test('is asked for where there is a choice, and refused where there is none', () => {
    expect(teamFor([north, south], undefined)).toMatchObject({ rule: 'WHICH_TEAM', wouldSatisfy: 'Geef er een: Noord (n), Zuid (s).' });
    expect([teamFor([], undefined), teamFor([north], 'x')]).toEqual([
      expect.objectContaining({ rule: 'TEAM_OF_MUNICIPALITY' }),
      expect.objectContaining({ rule: 'TEAM_OF_MUNICIPALITY' }),
    ]);
  });
});
