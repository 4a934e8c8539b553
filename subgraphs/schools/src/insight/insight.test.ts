import { addDays, type Caller, uuidOf } from '@ketengraaf/core';
import { ask, insert, type PartyDatabase, startPartyDatabase, TODAY } from '@ketengraaf/testkit';
import { coordinator, EIK, fillSchools, LINDE, signal } from '../../test/world';
import { schools } from '..';

const manager: Caller = { person: uuidOf('buyer'), organisation: 'GM0935', party: 'municipalities', role: 'CONTRACT_MANAGER', purpose: 'CONTRACT' };
const LOOK = '{ schoolInsight { asOf signals { municipality theme pupils } } }';

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(schools);
  await chain.as('loader', async (client) => {
    await fillSchools(client);
    const of = (name: string, count: number, brin: string, more: object, on = addDays(TODAY, -30)) =>
      Array.from({ length: count }, (_, index) => signal(uuidOf(name, index), brin, on, more));
    await insert(client, 'schools.absence_signal', [
      ...of('autism', 12, EIK, { theme: 'AUTISM' }),
      // a pupil counts once in a theme, and what is long ago not at all
      ...of('autism', 12, EIK, { theme: 'AUTISM' }, addDays(TODAY, -60)),
      ...of('long ago', 20, EIK, { theme: 'AUTISM' }, addDays(TODAY, -400)),
      ...of('divorce', 9, EIK, { theme: 'DIVORCE' }),
    ]);
  });
  await chain.as('app', (client) => client.query(`select stats.count_anew(interval '0')`));
});

afterAll(() => chain.stop());

test('C-08 what schools signal is counted by theme, and told where it points at nobody', async () => {
  const { data } = await ask(chain, manager, LOOK);
  expect(data.schoolInsight.asOf).not.toBeNull();
  const told = data.schoolInsight.signals.filter(({ theme }: { theme: string }) => theme !== 'SCHOOL');
  expect(told).toContainEqual({ municipality: null, theme: 'AUTISM', pupils: 12 });
  expect(told.filter(({ theme }: { theme: string }) => theme === 'DIVORCE')).toEqual([]);
  expect(data.schoolInsight.signals.every(({ pupils }: { pupils: number }) => pupils >= 10)).toBe(true);
});

test.each<[string, Caller, string]>([
  ['a coordinator of a school', coordinator(LINDE), 'CLASS_NOT_FOR_ROLE'],
  ['a contract manager who asks for care', { ...manager, purpose: 'CARE' }, 'PURPOSE_NOT_ALLOWED'],
])('%s is told no counts', async (_, asker, reason) => {
  const { data, withheld } = await ask(chain, asker, LOOK);
  expect([data, withheld]).toEqual([{ schoolInsight: null }, [`schoolInsight EDUCATION ${reason}`]]);
});

test('the subgraph sees no signal that it counts', async () => {
  const [seen] = await chain.database.ask<{ count: number }>('select count(*)::int as count from schools.absence_signal');
  expect(seen?.count).toBe(0);
});
