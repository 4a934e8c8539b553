import { addDays } from '@ketengraaf/core';
import { clientOf, type Reply, sharedStack } from '@ketengraaf/testkit';

const stack = sharedStack();
const client = clientOf(stack);
const FIELDS = ['localTeam', 'municipality', 'consortium', 'school', 'referrer'] as const;
const { youth, siblings } = client.showcase as { youth: string; siblings: string[] };
const NOBODY = '6f1dd1ef-0000-4000-8000-000000000000';

interface Told {
  readonly dataClass: string;
  readonly shows: string;
  readonly showsOfOwn: string;
  readonly reason: string | null;
  readonly changesOn: string | null;
  readonly sentence: string;
}
type Explained = Readonly<Record<(typeof FIELDS)[number], Told[] | null>>;
const explained = ({ body }: Reply): Explained => {
  expect(body.errors).toBeUndefined();
  return (body.data as { explainAccess: Explained }).explainAccess;
};
// parties answer in no order
const access = ({ body }: Reply): string[] => (body.extensions as { access: unknown[] }).access.map((entry) => JSON.stringify(entry)).sort();
const of = (told: Explained, field: (typeof FIELDS)[number], dataClass: string): Told | undefined => told[field]?.find((one) => one.dataClass === dataClass);
const brin = async (): Promise<string> => {
  const { body } = await client.ask('query ($youth: UUID!) { youth(id: $youth) { enrolment { school { brin } } } }', { as: 'regisseur', variables: { youth } });
  return (body.data as { youth: { enrolment: { school: { brin: string } } } }).youth.enrolment.school.brin;
};

test('every party explains to the case director the classes it keeps, for the school of the youth', async () => {
  const told = explained(await client.ask('explain-access', { as: 'regisseur', variables: { youth, organisation: await brin() } }));
  for (const field of FIELDS) expect([field, told[field]?.length]).toEqual([field, expect.any(Number)]);
  expect(of(told, 'localTeam', 'PLAN_STATUS')).toMatchObject({ shows: 'ALL', sentence: expect.stringContaining('met toestemming') });
  expect(of(told, 'localTeam', 'OTHER_GOALS')).toMatchObject({ shows: 'NONE', reason: 'PURPOSE_NOT_ALLOWED' });
  expect(of(told, 'school', 'EDUCATION')).toMatchObject({ shows: 'ALL', showsOfOwn: 'ALL' });
  expect(of(told, 'consortium', 'TRAJECTORY')?.reason).toBe('NO_CONSENT');
});

test('on the day of the 16th birthday the mother sees what she saw the day before no longer, at every party', async () => {
  const { body } = await client.ask('query ($youth: UUID!) { youth(id: $youth) { birthDate } }', { as: 'regisseur', variables: { youth } });
  const { birthDate } = (body.data as { youth: { birthDate: string } }).youth;
  const birthday = `${Number(birthDate.slice(0, 4)) + 16}${birthDate.slice(4)}`;
  const mother = await personOf('parent');
  const on = async (day: string): Promise<Explained> =>
    explained(
      await client.ask('explain-access', {
        as: 'regisseur',
        variables: { youth, party: 'LOCAL_TEAMS', organisation: mother, role: 'CUSTODIAL_PARENT', on: day },
      }),
    );
  const [before, after] = [await on(addDays(birthday, -1)), await on(birthday)];
  for (const [field, dataClass] of [
    ['localTeam', 'PLAN_STATUS'],
    ['consortium', 'TRAJECTORY'],
    ['referrer', 'TRAJECTORY'],
  ] as const) {
    expect([field, of(before, field, dataClass)]).toEqual([field, expect.objectContaining({ shows: 'ALL', changesOn: birthday })]);
    expect([field, of(after, field, dataClass)]).toEqual([field, expect.objectContaining({ shows: 'NONE', reason: 'AGE_16_OWN_CONSENT' })]);
  }
});

test('about a youth one is not tied to one is told what one is told about nobody', async () => {
  const ask = (persona: string, child: string): Promise<Reply> =>
    client.ask('explain-access', { as: persona, variables: { youth: child, organisation: '12AB' } });
  for (const persona of ['outsider', 'privacy-officer', 'school-coordinator']) {
    const [there, absent] = [await ask(persona, persona === 'privacy-officer' ? NOBODY.replace('6f', '7f') : youth), await ask(persona, NOBODY)];
    expect([there.body.data, there.body.errors, access(there)]).toEqual([absent.body.data, absent.body.errors, access(absent)]);
    expect(explained(there)).toEqual(Object.fromEntries([...FIELDS, 'emergencyDoors'].map((field) => [field, null])));
  }
});

test('the privacy officer of the team is told what the team keeps', async () => {
  const told = explained(await client.ask('explain-access', { as: 'privacy-officer', variables: { youth, organisation: await brin() } }));
  expect(of(told, 'localTeam', 'PLAN_STATUS')?.shows).toBe('ALL');
  expect(told.consortium).toBeNull();
});

interface Onlooker {
  readonly party: string;
  readonly role: string;
  readonly classes: Told[];
}
const onlookers = ({ body }: Reply): Onlooker[] | null => {
  expect(body.errors).toBeUndefined();
  return (body.data as { whoMaySee: Onlooker[] | null }).whoMaySee;
};

test.each(['regisseur', 'parent', 'youth'])('the %s is told who may see what, on what ground and until when', async (persona) => {
  const all = onlookers(await client.ask('who-may-see', { as: persona, variables: { youth } })) ?? [];
  const roles = new Set(all.map(({ role }) => role));
  for (const role of ['YOUTH', 'CUSTODIAL_PARENT', 'CASE_DIRECTOR', 'SCHOOL_COORDINATOR', 'CARE_PROFESSIONAL', 'TEAM_LEAD', 'PRIVACY_OFFICER'])
    expect(roles).toContain(role);
  const school = all.find(({ role }) => role === 'SCHOOL_COORDINATOR');
  expect(school?.classes.map(({ dataClass }) => dataClass)).toEqual(expect.arrayContaining(['IDENTITY', 'PLAN_STATUS', 'EDUCATION']));
  expect(school?.classes.map(({ dataClass }) => dataClass)).not.toContain('OTHER_GOALS');
  for (const { classes } of all) for (const { sentence } of classes) expect(sentence).toMatch(/^\S.* ziet .*\.$/);
});

test('a youth is told nothing about a sibling, and an outsider and a school nothing at all', async () => {
  for (const [persona, child] of [
    ['youth', siblings[0]],
    ['outsider', youth],
    ['school-coordinator', youth],
  ] as const)
    expect([persona, onlookers(await client.ask('who-may-see', { as: persona, variables: { youth: child } }))]).toEqual([persona, null]);
});

async function personOf(persona: string): Promise<string> {
  const [, payload = ''] = (await client.token(persona)).split('.');
  return (JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as { sub: string }).sub;
}
