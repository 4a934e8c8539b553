import { randomUUID } from 'node:crypto';
import { clientOf, rowsOf, sharedStack, superuserOf } from '@ketengraaf/testkit';

const stack = sharedStack();
const client = clientOf(stack);

const [ID, DAY, LATER] = [randomUUID(), '2026-01-01', '2026-12-31'];
const WORDS = 'in woorden';
const { plan, pupil, brin, youth } = client.showcase as Record<string, string>;
const of = { plan, youth: pupil };

/** What becomes of an operation of a persona: its type, with the rule or the reason. */
async function outcomeOf(operation: string, as: string, variables: Readonly<Record<string, unknown>>): Promise<string> {
  const { body } = await client.ask(operation, { as, variables });
  expect(body.errors).toBeUndefined();
  const [done] = Object.values(body.data as Record<string, { __typename: string; rule?: string; reason?: string }>);
  return [done?.__typename, done?.rule ?? done?.reason].filter(Boolean).join(' ');
}

/** An identifier of what a party keeps of the showcase youth. */
async function keptOf(party: 'referrers' | 'consortia' | 'local_teams' | 'municipalities', text: string): Promise<string> {
  const [row] = await rowsOf<{ id: string }>(superuserOf(stack, party), text, [youth]);
  return row?.id ?? '';
}

const NOT_THEIRS = 'NotAllowed ACT_NOT_FOR_ROLE';
const MANAGER = 'contract-manager';

// Nothing of what these name is there, or they are refused by a rule: who may is told which, who may not that it is not theirs.
test.each<[string, Record<string, unknown>, [may: string, told: string], [mayNot: string, told: string]]>([
  [
    'transfer-to-team',
    { ...of, version: 0, team: ID, startsOn: DAY, reason: WORDS, familyInformedOn: DAY, familyAgrees: true },
    ['regisseur', 'VersionConflict'],
    ['outsider', 'NotFound'],
  ],
  [
    'invite-to-meeting',
    { ...of, meeting: ID, school: brin, name: WORDS },
    ['regisseur', 'RuleViolated a_meeting_lies_ahead'],
    ['care-professional', NOT_THEIRS],
  ],
  [
    'publish-procurement',
    { arrangement: ID, title: WORDS, model: 'SUBSIDY', publishedOn: DAY, source: WORDS },
    [MANAGER, 'RuleViolated only_who_takes_part'],
    ['finance-officer', NOT_THEIRS],
  ],
  [
    'award-contract',
    {
      ...{ procurement: ID, contractor: ID, contractorName: WORDS, title: WORDS, services: ['AMBULATORY'], financing: 'TASK_BASED', clients: ['GM0935'] },
      ...{ decidedOn: DAY, from: DAY, lastDay: LATER, source: WORDS },
    },
    [MANAGER, 'NotFound'],
    ['regisseur', NOT_THEIRS],
  ],
  ['agree-continuity', { contract: ID, terms: WORDS, source: WORDS }, [MANAGER, 'NotFound'], ['intake-desk', NOT_THEIRS]],
  ['extend-contract', { contract: ID, position: 1 }, [MANAGER, 'NotFound'], ['finance-officer', NOT_THEIRS]],
  ['set-participation', { arrangement: ID, level: 'FULL', from: DAY, source: WORDS }, [MANAGER, 'NotFound'], ['access-desk', NOT_THEIRS]],
  ['set-annual-budget', { contract: ID, year: 2026, amountCents: 1 }, ['finance-officer', 'NotFound'], [MANAGER, NOT_THEIRS]],
  [
    'record-policy-decision',
    { document: ID, body: WORDS, decidedOn: DAY, outcome: 'ADOPTED', support: 'UNANIMOUS', source: WORDS },
    [MANAGER, 'NotFound'],
    ['team-lead', NOT_THEIRS],
  ],
  [
    'set-goal',
    { arrangement: ID, theme: 'AUTISM', title: WORDS, desiredResult: WORDS, from: DAY },
    [MANAGER, 'RuleViolated only_who_takes_part'],
    ['finance-officer', NOT_THEIRS],
  ],
  ['plan-agenda-item', { goal: ID, title: WORDS, ownerName: WORDS, parties: ['SCHOOLS'] }, [MANAGER, 'NotFound'], ['school-coordinator', NOT_THEIRS]],
  ['move-agenda-item', { item: ID, version: 1, state: 'DONE' }, [MANAGER, 'NotFound'], ['school-coordinator', NOT_THEIRS]],
  ['set-target', { indicator: ID, goal: ID, value: 1, from: DAY }, [MANAGER, 'NotFound'], ['finance-officer', NOT_THEIRS]],
  ['record-measurement', { target: ID, value: 1, from: DAY, lastDay: LATER, source: WORDS }, [MANAGER, 'NotFound'], ['finance-officer', NOT_THEIRS]],
  ['count-capacity', { target: ID, countedOn: DAY, places: 1, source: WORDS }, [MANAGER, 'NotFound'], ['finance-officer', NOT_THEIRS]],
  [
    'report-spending',
    { contract: ID, municipality: 'GM0935', month: '2999-01-01', amountCents: 1 },
    ['consortium-controller', 'RuleViolated month_has_ended'],
    ['intake-desk', NOT_THEIRS],
  ],
  ['join-consortium', { careProvider: ID, expertises: ['AUTISM'], from: DAY }, ['intake-desk', 'RuleViolated from_today'], ['care-professional', NOT_THEIRS]],
  ['leave-consortium', { careProvider: ID, lastDay: LATER, because: 'LEAVES' }, ['intake-desk', 'NotFound'], ['care-professional', NOT_THEIRS]],
])('%s is for who may, and not for who may not', async (operation, variables, [may, told], [mayNot, refused]) => {
  expect([await outcomeOf(operation, may, variables), await outcomeOf(operation, mayNot, variables)]).toEqual([told, refused]);
});

// Who is involved and may not, is told that the act is not theirs; who may, what stands in the way.
const AUTHORITY = 'select id from local_teams.authority where youth_id = $1 order by id limit 1';
const ALLOCATION = 'select id from municipalities.allocation where youth_id = $1 and upper_inf(during) order by id limit 1';
test.each<[string, ['local_teams' | 'municipalities', string, string], object, [may: string, told: string], mayNot: string]>([
  [
    'end-authority',
    ['local_teams', 'authority', AUTHORITY],
    { pupil: youth, reason: 'COURT_ORDER' },
    ['regisseur', 'RuleViolated ground_has_court_order'],
    'care-professional',
  ],
  [
    'settle-dispute',
    ['local_teams', 'authority', AUTHORITY],
    { pupil: youth, outcome: 'ENDED' },
    ['regisseur', 'RuleViolated authority_is_disputed'],
    'care-professional',
  ],
  [
    'take-over-allocation',
    ['municipalities', 'allocation', ALLOCATION],
    { contract: ID, on: DAY },
    ['access-desk', 'RuleViolated taken_over_from_another'],
    'regisseur',
  ],
])('%s is refused otherwise to who may than to who may not', async (operation, [party, name, text], more, [may, told], mayNot) => {
  const variables = { ...more, [name]: await keptOf(party, text) };
  expect([await outcomeOf(operation, may, variables), await outcomeOf(operation, mayNot, variables)]).toEqual([told, NOT_THEIRS]);
});

test.each<[string, object, [may: string, told: string], [mayNot: string, told: string]]>([
  [
    'record-authority',
    { pupil, member: ID, ground: 'COURT_ORDER', from: DAY },
    ['regisseur', 'RuleViolated ground_has_court_order'],
    ['school-coordinator', NOT_THEIRS],
  ],
  ['dispute-authority', { pupil, authority: ID, reason: WORDS }, ['regisseur', 'NotFound'], ['school-coordinator', NOT_THEIRS]],
  [
    'join-team',
    { pupil, party: 'SCHOOLS', organisation: brin, person: ID, role: 'BRIGADE_EXPERT' },
    ['regisseur', 'RuleViolated role_fits_party'],
    ['school-coordinator', NOT_THEIRS],
  ],
  ['leave-team', { pupil, involvement: ID }, ['regisseur', 'NotFound'], ['school-coordinator', NOT_THEIRS]],
  ['receive-transfer', { transfer: ID, director: ID }, ['team-lead', 'NotFound'], ['regisseur', 'NotFound']],
])('%s of what is not there is refused', async (operation, variables, [may, told], [mayNot, refused]) => {
  expect([await outcomeOf(operation, may, { ...variables }), await outcomeOf(operation, mayNot, { ...variables })]).toEqual([told, refused]);
});

const TRAJECTORY = 'select id from consortia.trajectory where youth_id = $1 and ended_on is null order by started_on nulls last, id limit 1';
const CONTRIBUTION = `select c.id from consortia.contribution c join consortia.trajectory t on t.id = c.trajectory where t.youth_id = $1 order by c.id limit 1`;
// the first is the world's own: other stories refer the youth, too
const REFERRAL = 'select id from referrers.referral where youth_id = $1 order by referred_on, id limit 1';

// These name what is there, in a version that nobody saw.
test.each<[string, ['referrers' | 'consortia', string, string], object, string, string]>([
  ['add-referral-step', ['referrers', 'referral', REFERRAL], { step: 'REMINDED' }, 'general-practitioner', 'outsider'],
  ['record-family-choice', ['referrers', 'referral', REFERRAL], { consortium: ID, chosenBy: [ID], motive: WORDS }, 'general-practitioner', 'outsider'],
  ['withdraw-referral', ['referrers', 'referral', REFERRAL], { because: 'HELP_NOT_NEEDED' }, 'general-practitioner', 'outsider'],
  ['end-contribution', ['consortia', 'contribution', CONTRIBUTION], { on: DAY }, 'intake-desk', 'other-intake-desk'],
  ['end-bridging-care', ['consortia', 'trajectory', TRAJECTORY], { on: DAY, because: 'AS_PLANNED' }, 'intake-desk', 'other-intake-desk'],
])('%s is for who may, and as if it were not there for who may not', async (operation, [party, name, text], more, may, mayNot) => {
  const variables = { ...more, version: 0, [name]: await keptOf(party, text) };
  expect([await outcomeOf(operation, may, variables), await outcomeOf(operation, mayNot, variables)]).toEqual(['VersionConflict', 'NotFound']);
});

test('write-care-report is for who treats, for a member that contributes, and not for the desk or another consortium', async () => {
  const report = { kind: 'PROGRESS', on: DAY, content: 'De oefeningen lukken op goede dagen.', careProvider: ID };
  const variables = { ...report, trajectory: await keptOf('consortia', TRAJECTORY) };
  expect(await outcomeOf('write-care-report', 'care-professional', variables)).toBe('RuleViolated reports_on_own_contribution');
  expect(await outcomeOf('write-care-report', 'intake-desk', variables)).toBe(NOT_THEIRS);
  expect(await outcomeOf('write-care-report', 'other-intake-desk', variables)).toBe('NotFound');
});

test('plan-takeover is for the desk of the consortium that helps, without a gap, and nothing to another', async () => {
  const plan = { successor: ID, successorName: WORDS, lastDay: DAY, takesOverOn: LATER, reason: 'CONTRACT_ENDS' };
  const variables = { ...plan, trajectory: await keptOf('consortia', TRAJECTORY) };
  expect(await outcomeOf('plan-takeover', 'intake-desk', variables)).toBe('RuleViolated takeover_leaves_no_gap');
  expect(await outcomeOf('plan-takeover', 'general-practitioner', variables)).toBe(NOT_THEIRS);
  expect(await outcomeOf('plan-takeover', 'other-intake-desk', variables)).toBe('NotFound');
});

test('begin-other-solution and end-other-solution are for who treats, and not for the desk or another consortium', async () => {
  const solution = { kind: 'BUDDY', what: 'Elke woensdag met een vrijwilliger op pad.', from: '2010-01-01' };
  const begin = { ...solution, trajectory: await keptOf('consortia', TRAJECTORY) };
  const ofTrajectory = `select id from consortia.other_solution where youth_id = $1 limit 1`;
  const end = { solution: await keptOf('consortia', ofTrajectory), version: 0, on: DAY, outcome: 'UNKNOWN' };
  expect(await outcomeOf('begin-other-solution', 'care-professional', begin)).toBe('RuleViolated during_the_help');
  expect(await outcomeOf('end-other-solution', 'care-professional', end)).toBe('VersionConflict');
  expect(await outcomeOf('begin-other-solution', 'intake-desk', begin)).toBe(NOT_THEIRS);
  // the desk reads no care content, so that to it this is not there
  expect(await outcomeOf('end-other-solution', 'intake-desk', end)).toBe('NotFound');
  expect(await outcomeOf('begin-other-solution', 'other-intake-desk', begin)).toBe('NotFound');
  expect(await outcomeOf('end-other-solution', 'other-intake-desk', end)).toBe('NotFound');
});
