import { randomUUID } from 'node:crypto';
import { clientOf, sharedStack } from '@ketengraaf/testkit';

const client = clientOf(sharedStack());
type Tree = Record<string, any>;

test('one query joins the family, its one plan and its one case director from all five parties', async () => {
  const { body } = await client.ask('one-family', { as: 'regisseur' });
  const family = (body.data as Tree).family;
  expect(body.errors).toBeUndefined();
  expect((body.extensions as Tree).sources.map(({ party, state }: Tree) => [party, state !== 'UNAVAILABLE'])).toEqual(
    ['consortia', 'local-teams', 'municipalities', 'referrers', 'schools'].map((party) => [party, true]),
  );
  expect(family.plan).toMatchObject({
    state: 'IN_EXECUTION',
    isEvaluationOverdue: true,
    caseDirector: { name: expect.any(String), team: { municipality: { name: expect.any(String) } } },
  });
  const owners = family.plan.goals.flatMap(({ actions }: Tree) => actions.map(({ ownerParty }: Tree) => ownerParty));
  expect(new Set(owners)).toEqual(new Set(['MUNICIPALITIES', 'CONSORTIA', 'LOCAL_TEAMS', 'SCHOOLS', 'REFERRERS']));
  expect(family.youths.length).toBeGreaterThanOrEqual(3);
  for (const youth of family.youths) expect(youth.enrolment.school.name).toEqual(expect.any(String));
  const all = (field: string): Tree[] => family.youths.flatMap((youth: Tree) => youth[field] ?? []);
  // whatever other tests began for this family today comes after what it came with
  const earliest = (field: string, on: string): Tree | undefined => all(field).sort((one, other) => ((one[on] ?? 'none') < (other[on] ?? 'none') ? -1 : 1))[0];
  expect(earliest('referrals', 'referredOn')).toMatchObject({ referrer: { name: expect.any(String) }, letter: { choiceMotive: expect.any(String) } });
  expect(earliest('trajectories', 'startedOn')).toMatchObject({ consortium: { name: expect.any(String) }, primaryContact: { name: expect.any(String) } });
  expect(all('waiting').some(({ isOverNorm }) => isOverNorm)).toBe(true);
  expect(all('placements').length).toBeGreaterThanOrEqual(2);
  expect(earliest('allocations', 'from')).toMatchObject({ contract: { title: expect.any(String) } });
});

test('a family one may not know of is, byte for byte, a family that is not there', async () => {
  const bytes = async (variables?: Tree): Promise<string> => {
    const { body, status } = await client.ask('one-family', { as: 'outsider', variables });
    return JSON.stringify({ status, body }, (key, value) => (key === 'asOf' || key === 'trace' ? null : value));
  };
  expect(await bytes()).toBe(await bytes({ family: randomUUID() }));
});

test('every way to a youth one may not know of ends in nothing', async () => {
  const { youth, trajectory, referral, plan, family } = client.showcase as Record<string, string>;
  const ways = `query ($youth: UUID!, $trajectory: UUID!, $referral: UUID!, $plan: UUID!, $family: UUID!) {
    youth(id: $youth) { givenName trajectories { state } enrolment { grade } }
    pupil(youth: $youth) { givenName }
    trajectory(id: $trajectory) { state youth { givenName } }
    referral(id: $referral) { urgency youth { givenName } }
    familyPlan(id: $plan) { state }
    family(id: $family) { name youths { givenName } }
  }`;
  for (const persona of ['outsider', 'other-school-coordinator', 'other-intake-desk', 'contract-manager']) {
    const { body } = await client.ask(ways, { as: persona, variables: { youth, trajectory, referral, plan, family } });
    expect([persona, body.errors, body.data]).toEqual([
      persona,
      undefined,
      { youth: null, pupil: null, trajectory: null, referral: null, familyPlan: null, family: null },
    ]);
    expect((body.extensions as Tree).access).toEqual([]);
  }
});

test('the same youth gives the same answer along every path', async () => {
  const { family, youth, trajectory } = client.showcase as Record<string, string>;
  const { body } = await client.ask(
    `query ($family: UUID!, $youth: UUID!, $trajectory: UUID!) {
      family(id: $family) { youths { id ...Seen } }
      youth(id: $youth) { id ...Seen }
      trajectory(id: $trajectory) { youth { id ...Seen } }
    }
    fragment Seen on Youth { name: givenName allocations { service volume } referrals { letter { question } } enrolment { pupilName } }`,
    { as: 'regisseur', variables: { family, youth, trajectory } },
  );
  const data = body.data as Tree;
  const among = data.family.youths.find(({ id }: Tree) => id === youth);
  expect([among, data.trajectory.youth]).toEqual([data.youth, data.youth]);
  expect(data.youth).toMatchObject({ name: expect.any(String), allocations: [{ volume: null }] });
});
