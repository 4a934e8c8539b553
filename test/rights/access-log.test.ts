import { setTimeout as sleep } from 'node:timers/promises';
import { PARTIES, type Party } from '@ketengraaf/core';
import { reportLine, verifyStack } from '@ketengraaf/stack';
import { clientOf, type Reply, rowsOf, sharedStack, superuserOf } from '@ketengraaf/testkit';

const stack = sharedStack();
const client = clientOf(stack);
const FIELDS = ['localTeam', 'municipality', 'consortium', 'school', 'referrer'] as const;

interface Entry {
  readonly organisation: string;
  readonly role: string;
  readonly purpose: string;
  readonly subject: string | null;
  readonly subjectKind: string;
  readonly sentence: string;
}
type Log = Readonly<Record<(typeof FIELDS)[number], { totalCount: number; entries: Entry[] | null } | null>>;
const logOf = ({ body }: Reply, root: 'accessLog' | 'workerLog'): Log => (body.data as Record<string, Log>)[root] as Log;
const access = ({ body }: Reply): unknown[] => (body.extensions?.access ?? []) as unknown[];

test('all five parties tell the case director how often somebody looked, and not who', async () => {
  await client.ask('one-family', { as: 'regisseur' });
  const before = logOf(await client.ask('access-log', { as: 'regisseur' }), 'accessLog');
  for (const field of FIELDS) expect([field, before[field]]).toEqual([field, { totalCount: expect.any(Number), entries: null, pageInfo: null }]);
  await client.ask('one-family', { as: 'regisseur' });
  const after = logOf(await client.ask('access-log', { as: 'regisseur' }), 'accessLog');
  for (const field of FIELDS) expect([field, (after[field]?.totalCount ?? 0) > (before[field]?.totalCount ?? 0)]).toEqual([field, true]);
});

const everything = (log: Log): Entry[] => FIELDS.flatMap((field) => log[field]?.entries ?? []);

test.each(['parent', 'youth'])(
  'all five parties tell the %s everything: who of which organisation looked at what and what for, in plain Dutch',
  async (persona) => {
    await client.ask('one-family', { as: 'regisseur' });
    await client.ask('school-plan', { as: 'school-coordinator' });
    const { youth, siblings } = client.showcase as { youth: string; siblings: string[] };
    const log = logOf(await client.ask('access-log', { as: persona, variables: { youth, first: 100 } }), 'accessLog');
    for (const field of FIELDS) expect([field, log[field]?.entries?.length]).toEqual([field, expect.any(Number)]);
    expect(everything(log).map(({ sentence }) => sentence)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^De regisseur van CJG .* bekeek .*persoonsgegevens.* voor regie\.$/)]),
    );
    for (const { organisation, role, purpose } of everything(log)) expect([organisation, role, purpose]).toEqual([1, 2, 3].map(() => expect.any(String)));
    // what was about a sibling alone is not in it
    expect(everything(log).filter(({ subject }) => subject !== null && siblings.includes(subject))).toEqual([]);
  },
);

test('a mother is told who looked at the data about another child, and a youth nothing of a sibling', async () => {
  const { siblings } = client.showcase as { siblings: string[] };
  const of = async (persona: string): Promise<Log> => logOf(await client.ask('access-log', { as: persona, variables: { youth: siblings[0] } }), 'accessLog');
  await client.ask('one-family', { as: 'regisseur' });
  expect((await of('parent')).localTeam?.entries?.length).toBeGreaterThan(0);
  expect(everything(await of('youth'))).toEqual([]);
});

test('the privacy officer of the team gets the whole log of the team, also of what others did, and none of the other parties’', async () => {
  await client.ask('access-log', { as: 'parent', variables: { youth: client.showcase.youth } });
  await client.ask('one-family', { as: 'care-professional' });
  const log = logOf(await client.ask('access-log', { as: 'privacy-officer', variables: { youth: client.showcase.youth, first: 100 } }), 'accessLog');
  const roles = new Set(log.localTeam?.entries?.map(({ role }) => role));
  for (const role of ['CASE_DIRECTOR', 'CUSTODIAL_PARENT', 'CARE_PROFESSIONAL']) expect(roles).toContain(role);
  expect([log.municipality, log.consortium, log.school, log.referrer]).toEqual([null, null, null, null]);
});

test('an outsider gets nothing at all of it, and is not told that there is something', async () => {
  const reply = await client.ask('access-log', { as: 'outsider' });
  expect([Object.values(logOf(reply, 'accessLog')), access(reply), reply.body.errors]).toEqual([[null, null, null, null, null], [], undefined]);
});

test('a worker sees at all five parties what that worker did, youth by youth', async () => {
  await client.ask('one-family', { as: 'regisseur' });
  const log = logOf(await client.ask('worker-log', { as: 'regisseur', variables: { person: undefined } }), 'workerLog');
  const { youth, siblings, family } = client.showcase as { youth: string; siblings: string[]; family: string };
  expect(
    log.localTeam?.entries?.map(({ sentence }) => sentence).find((sentence) => /^De regisseur van .* bekeek .*van het gezin voor regie\.$/.test(sentence)),
  ).toBeDefined();
  expect(
    log.consortium?.entries?.map(({ sentence }) => sentence).find((sentence) => sentence.startsWith('De regisseur van een lokaal team bekeek de voortgang')),
  ).toBeDefined();
  const subjects = new Set(log.localTeam?.entries?.map(({ subject }) => subject));
  for (const subject of [youth, family, ...siblings]) expect(subjects).toContain(subject);
});

test('nobody sees what a colleague did', async () => {
  const reply = await client.ask('worker-log', { as: 'colleague', variables: { person: client.showcase.director } });
  expect(logOf(reply, 'workerLog')).toMatchObject(Object.fromEntries(FIELDS.map((field) => [field, null])));
  expect(access(reply)).toContainEqual(expect.objectContaining({ path: ['workerLog', 'localTeam'], dataClass: 'ACCESS_LOG' }));
});

test('the logs of a running chain are sealed, witnessed round the ring, and verify', async () => {
  await client.ask('one-family', { as: 'regisseur' });
  const sealed = async (party: Party): Promise<{ waiting: boolean }[]> =>
    rowsOf(
      superuserOf(stack, party.replaceAll('-', '_')),
      `select exists (select from audit.access where transaction >= (select coalesce(max(until_transaction), 0) from audit.seal where party = '${party}')) as waiting`,
    );
  for (const party of PARTIES) for (const end = Date.now() + 10_000; (await sealed(party))[0]?.waiting && Date.now() < end; ) await sleep(100);
  const reports = await verifyStack(stack.settings, stack.ports);
  expect(reports.map(({ party, flaws }) => [party, flaws])).toEqual(PARTIES.map((party) => [party, []]));
  for (const report of reports) {
    expect(report.sealed).toBeGreaterThan(0);
    expect(reportLine(report)).toMatch(/^ok .* rows in \d+ seals, \d+ not sealed yet; witness /);
  }
});
