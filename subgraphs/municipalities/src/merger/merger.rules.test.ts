import { codesOn, sinceFormed } from './merger.rules';

const NUTH = { code: 'GM0951', name: 'Nuth', from: null, until: '2019-01-01' };
const SCHINNEN = { code: 'GM0962', name: 'Schinnen', from: null, until: '2019-01-01' };
const FORMER = [SCHINNEN, NUTH];
const BEEKDAELEN = sinceFormed({ code: 'GM1954', name: 'Beekdaelen' }, FORMER);
const on = (day: string, asked: string): string[] => codesOn(day, asked, BEEKDAELEN, FORMER).map(({ name }) => name);

test('a municipality is there since the last of those it was joined of, one that was always there since ever', () => {
  expect(BEEKDAELEN).toEqual({ code: 'GM1954', name: 'Beekdaelen', from: '2019-01-01', until: null });
  expect(sinceFormed({ code: 'GM0935', name: 'Maastricht' }, [])).toMatchObject({ from: null, until: null });
});

test.each([
  ['the code of now, the last day before', '2018-12-31', 'GM1954', ['Nuth', 'Schinnen']],
  ['the code of now, the first day', '2019-01-01', 'GM1954', ['Beekdaelen']],
  ['a former code, the last day it held', '2018-12-31', 'GM0951', ['Nuth']],
  ['a former code, the day after', '2019-01-01', 'GM0951', ['Beekdaelen']],
])('asked by %s', (_, day, asked, names) => expect(on(day, asked)).toEqual(names));
