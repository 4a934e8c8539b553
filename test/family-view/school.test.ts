import { clientOf, sharedStack } from '@ketengraaf/testkit';

const client = clientOf(sharedStack());
type Tree = Record<string, any>;

test('a school sees that there is a plan, who directs it, and its own agreements', async () => {
  const { body } = await client.ask('school-plan', { as: 'school-coordinator' });
  const { pupil } = body.data as Tree;
  expect(pupil.plan).toMatchObject({ state: 'IN_EXECUTION', nextMeetingAt: expect.any(String), caseDirector: { name: expect.any(String) } });
  expect(pupil.plan.actions.length).toBeGreaterThan(0);
  for (const action of pupil.plan.actions) expect(action).toMatchObject({ title: expect.any(String) });
});

test('and nothing else of the family, however it asks', async () => {
  const { pupil } = client.showcase;
  const { body } = await client.ask(
    `query ($pupil: UUID!) { pupil(youth: $pupil) {
      family { name youths { givenName } members { name } }
      plan { goals { lifeDomain title youth { id } actions { title ownerParty } } actions { lifeDomain ownerParty } openActions { party open } evaluations { outcome } direction { reason } }
      trajectories { service state } waiting { service } placements { residenceType } allocations { service } referrals { letter { question } }
      careTeam { role } consents { organisation dataClass } authorities { kind } responsibleMunicipality { ground }
    } }`,
    { as: 'school-coordinator', variables: { pupil } },
  );
  const seen = (body.data as Tree).pupil;
  expect(body.errors).toBeUndefined();
  for (const goal of seen.plan.goals) {
    expect(goal.lifeDomain).toBe('SCHOOL');
    expect(goal.youth.id).toBe(pupil);
  }
  for (const action of seen.plan.actions) expect(action.lifeDomain).toBe('SCHOOL');
  const { plan, consents, ...rest } = seen;
  expect(new Set(consents.map(({ organisation }: Tree) => organisation))).toEqual(new Set([client.showcase.brin]));
  expect(plan.openActions.map(({ party }: Tree) => party)).not.toContain('REFERRERS');
  expect(Object.entries(rest).filter(([, value]) => value !== null)).toEqual([]);
  expect((body.extensions as Tree).access.map(({ reason }: Tree) => reason)).toContain('CLASS_NOT_FOR_ROLE');
});

test('a sibling at another school stays unknown, though both are in one plan', async () => {
  const { youth } = client.showcase;
  const { body } = await client.ask('query ($youth: UUID!) { youth(id: $youth) { givenName plan { state } } pupil(youth: $youth) { givenName } }', {
    as: 'school-coordinator',
    variables: { youth },
  });
  expect(body.data).toEqual({ youth: null, pupil: null });
});
