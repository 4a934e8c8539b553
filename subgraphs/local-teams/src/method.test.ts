import { type Caller, uuidOf } from '@ketengraaf/core';
import { ask, insert, type PartyDatabase, startPartyDatabase } from '@ketengraaf/testkit';
import { ANNA, COORDINATOR, DIRECTOR, directs, FAMILY, fillTeams, LEAD, METHOD, MOTHER, PLAN, STRANGER, TREATING } from '../test/world';
import { localTeams } from '.';

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(localTeams);
  await chain.as('loader', fillTeams);
});

afterAll(() => chain.stop());

const METHOD_FIELDS = `phase writtenDueOn familyGroupPlanOffers { outcome reason planDueOn } strengthsAndWorries { statement lifeDomain }
  meetings { kind heldOn guests { name came } } safetyChecks { isSafe extraActions } safetyScores { scoredBy score }
  safetyPlan { reviewOn agreements { agreement } signatures { signerName manner } } safetyInstructions { agreement } careLevel scalings { toLevel reason }`;
const planOf = async (who: Caller, id = PLAN) => ask(chain, who, `query ($id: UUID!) { familyPlan(id: $id) { ${METHOD_FIELDS} } }`, { id });

test('who directs sees the whole method of a plan', async () => {
  const { data, withheld, errors } = await planOf(DIRECTOR);
  expect([withheld, errors]).toEqual([[], []]);
  expect(data.familyPlan).toEqual({
    phase: 'EXECUTION',
    writtenDueOn: null,
    familyGroupPlanOffers: [{ outcome: 'WAIVED', reason: 'Liever samen', planDueOn: '2025-10-22' }],
    strengthsAndWorries: expect.arrayContaining([
      { statement: 'said strength', lifeDomain: 'SOCIAL_NETWORK' },
      { statement: 'said worry', lifeDomain: 'SAFETY' },
      { statement: 'said worry of bas', lifeDomain: 'SAFETY' },
    ]),
    meetings: [{ kind: 'START_MEETING', heldOn: '2025-10-01', guests: [{ name: 'grandmother', came: true }] }],
    safetyChecks: [{ isSafe: false, extraActions: 'daily contact' }],
    safetyScores: [{ scoredBy: 'mother', score: 4 }],
    safetyPlan: {
      reviewOn: '2026-07-01',
      agreements: ['school of anna', 'another school', 'school of bas', 'mother'].map((what) => ({ agreement: `for ${what}` })),
      signatures: [{ signerName: 'mother', manner: 'ON_PAPER' }],
    },
    safetyInstructions: [],
    careLevel: 'SPECIALIST',
    scalings: [{ toLevel: 'SPECIALIST', reason: 'heavier' }],
  });
});

test('who treats one youth sees nothing of the safety of a brother', async () => {
  const { familyPlan } = (await planOf(TREATING)).data;
  expect(familyPlan.strengthsAndWorries.map(({ statement }: { statement: string }) => statement).sort()).toEqual(['said strength', 'said worry']);
  expect(familyPlan.safetyPlan.agreements.map(({ agreement }: { agreement: string }) => agreement)).not.toContain('for school of bas');
});

test('who leads the team sees of the method that there is a plan and nothing of what was said', async () => {
  const { data } = await planOf(LEAD);
  expect(data.familyPlan).toMatchObject({
    phase: null,
    familyGroupPlanOffers: null,
    strengthsAndWorries: null,
    safetyChecks: null,
    safetyPlan: null,
    careLevel: null,
  });
});

test('a school is told what it has to do for its own pupil, and nothing else of safety', async () => {
  const { data, withheld } = await ask(
    chain,
    COORDINATOR,
    `{ youth(id: "${ANNA}") { safetyInstructions { agreement } plan { safetyPlan { reviewOn } strengthsAndWorries { statement } } } }`,
  );
  expect(data.youth).toEqual({ safetyInstructions: [{ agreement: 'for school of anna' }], plan: { safetyPlan: null, strengthsAndWorries: null } });
  expect(withheld).toContain('youth.plan.safetyPlan SAFETY CLASS_NOT_FOR_ROLE');
});

test('a parent sees the agreements the parent has to keep, not the whole safety plan', async () => {
  const { data, withheld } = await planOf(MOTHER);
  expect(data.familyPlan).toMatchObject({ safetyInstructions: [{ agreement: 'for mother' }], safetyPlan: null });
  expect(withheld).toContain('familyPlan.safetyPlan SAFETY CLASS_NOT_FOR_ROLE');
});

test('aftercare stands with the plan it follows, and a family shows all its plans', async () => {
  const { data } = await ask(chain, DIRECTOR, `{ family(id: "${FAMILY}") { plans { phase aftercare { outcome nextContactOn professional { name } } } } }`);
  expect(data.family.plans).toEqual([
    { phase: 'EXECUTION', aftercare: null },
    { phase: 'CLOSING', aftercare: { outcome: 'NEW_PLAN', nextContactOn: '2025-09-01', professional: { name: 'Robin' } } },
  ]);
});

test('to a stranger the plan does not exist', async () => {
  expect((await planOf(STRANGER)).data).toEqual({ familyPlan: null });
});

const first = (table: string): Record<string, unknown> => ({ ...METHOD[table]?.[0] });

test.each<[string, string, object, string]>([
  ['an offer with an outcome on no day', 'family_group_plan_offer', { outcome_on: null }, 'an_outcome_has_a_day'],
  ['an exception without a reason', 'family_group_plan_offer', { reason: null }, 'an_exception_has_a_reason'],
  ['a second start meeting', 'meeting', { id: uuidOf('new') }, 'one_start_meeting'],
  ['a meeting that was held and called off', 'meeting', { kind: 'CASE_CONFERENCE', cancelled_on: '2025-10-01' }, 'held_or_cancelled'],
  ['a guest of a party without an organisation', 'meeting_guest', { guest_party: 'schools' }, 'a_guest_of_the_chain_has_an_organisation'],
  ['an unsafe home where nothing is done', 'safety_check', { extra_actions: null }, 'unsafe_means_extra_actions'],
  ['a score beyond the scale', 'safety_score', { score: 11 }, 'the_scale_is_from_0_to_10'],
  ['a second safety plan in force', 'safety_plan', { id: uuidOf('new') }, 'one_safety_plan'],
  ['a review before the agreement', 'safety_plan', { review_on: '2025-10-01' }, 'a_review_follows'],
  ['a second signature of one person', 'safety_signature', { id: uuidOf('new') }, 'one_signature_each'],
  ['a move to the level there is', 'scaling', { to_level: 'LOCAL_TEAM' }, 'a_move_goes_somewhere'],
  ['two moves at one place', 'scaling', { id: uuidOf('new') }, 'one_move_after_the_other'],
  ['two aftercares at once', 'aftercare', { id: uuidOf('new') }, 'one_aftercare_at_a_time'],
])('the database refuses %s', async (_, table, over, constraint) => {
  await expect(chain.as('loader', (client) => insert(client, `local_teams.${table}`, [{ ...first(table), ...over }]))).rejects.toMatchObject({ constraint });
});

test.each([
  ['a second process director at once', { capacity: 'PROCESS_DIRECTOR' }, true],
  ['who reads on before leaving', { capacity: 'CASE_COORDINATOR', reads_until: '2026-07-01T00:00Z' }, false],
])('the database refuses %s', async (_, over, twice) => {
  const add = (id: string) => chain.as('loader', (client) => insert(client, 'local_teams.director_assignment', [directs(id, '[2026-02-01T00:00Z,)', over)]));
  if (twice) await add('first of two');
  await expect(add('second of two')).rejects.toMatchObject({ code: expect.stringMatching(/23P01|23514/) });
});
