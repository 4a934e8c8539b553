import { randomUUID } from 'node:crypto';
import { clientOf, sharedStack } from '@ketengraaf/testkit';
import { actingOn } from '../acting';

const client = clientOf(sharedStack());
const { ask } = actingOn(client);
type Tree = any;
const { pupil, youth, siblings } = client.showcase as { pupil: string; youth: string; siblings: string[] };

const OWN = `query ($pupil: UUID!) { pupil(youth: $pupil) { givenName plan { state nextMeetingAt caseDirector { name } actions(mine: true) { title ownerParty } }
  educationSupport { exitLevel actionSectionConsentOn actionSectionSigner } } }`;
const MORE = 'query ($pupil: UUID!) { pupil(youth: $pupil) { trajectories { state } measures { kind } referrals { urgency } plan { goals { lifeDomain } } } }';

test('an internal support coordinator sees that there is a plan, who directs, what the school agreed, and the consent to the own action section', async () => {
  const { pupil: seen } = await ask('school-coordinator', OWN, { pupil });
  expect(seen.plan).toMatchObject({ state: 'IN_EXECUTION', caseDirector: { name: expect.any(String) }, nextMeetingAt: expect.any(String) });
  expect(seen.plan.actions.length).toBeGreaterThan(0);
  for (const { ownerParty } of seen.plan.actions) expect(ownerParty).toBe('SCHOOLS');
  expect(seen.educationSupport).toMatchObject({ exitLevel: expect.any(String), actionSectionConsentOn: expect.any(String) });
}, 60_000);

test('what is not of the school is refused with the reason, each in its place', async () => {
  const { body } = await client.ask(MORE, { as: 'school-coordinator', variables: { pupil } });
  const { pupil: seen } = body.data as Tree;
  expect([seen.measures, seen.referrals]).toEqual([null, null]);
  for (const { lifeDomain } of seen.plan.goals ?? []) expect(lifeDomain).toBe('SCHOOL');
  const refused: Tree[] = (body.extensions as Tree).access;
  const of = (field: string): string[] => refused.filter(({ path }) => path.includes(field)).map(({ reason }) => reason);
  expect(of('measures')).toEqual(['PURPOSE_NOT_ALLOWED']);
  expect(
    of('trajectories')
      .concat(of('referrals'))
      .every((reason) => ['NO_CONSENT', 'CLASS_NOT_FOR_ROLE', 'PURPOSE_NOT_ALLOWED', 'AGE_12_OWN_CONSENT'].includes(reason)),
  ).toBe(true);
}, 60_000);

test('a pupil of another school is, byte for byte, a pupil who is not there; twins at two schools are each their own school’s', async () => {
  const asked = async (as: string, id: string): Promise<string> => {
    const { body } = await client.ask(OWN, { as, variables: { pupil: id } });
    return JSON.stringify([body.data, body.errors, (body.extensions as Tree).access]);
  };
  const nobody = await asked('school-coordinator', randomUUID());
  for (const id of [youth, ...siblings]) expect(await asked('school-coordinator', id)).toBe(nobody);
  const schools = await ask(
    'regisseur',
    'query ($one: UUID!, $other: UUID!) { one: youth(id: $one) { birthDate enrolment { school { brin } } } other: youth(id: $other) { birthDate enrolment { school { brin } } } }',
    {
      one: siblings[0],
      other: siblings[1],
    },
  );
  expect(schools.one.birthDate).toBe(schools.other.birthDate);
  expect(schools.one.enrolment.school.brin).not.toBe(schools.other.enrolment.school.brin);
}, 60_000);

test('a school that guesses names finds nobody: there is no way to ask by name', async () => {
  const { body } = await client.ask('find-family', { as: 'school-coordinator' });
  expect(body.data).toEqual({ findFamily: null });
  const own = await client.ask('{ myPupils(first: 1, name: "Sami") { totalCount } }', { as: 'school-coordinator' });
  expect(own.body.errors?.map(({ extensions }: Tree) => extensions.code)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
}, 60_000);
