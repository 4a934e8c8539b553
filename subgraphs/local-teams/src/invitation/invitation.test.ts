import { type Caller, uuidOf } from '@ketengraaf/core';
import { ask, NOW, type PartyDatabase, rowsOf, type Seen, setTestClock, startPartyDatabase } from '@ketengraaf/testkit';
import { ANNA, BAS, CAS, COLLEAGUE, COORDINATOR, DIRECTOR, fillTeams, MOTHER, OTHER_COORDINATOR, PLAN, STRANGER, TREATING } from '../../test/world';
import { localTeams } from '..';

let chain: PartyDatabase;
let meeting: string;

const asked = (who: Caller, source: string, variables: object = {}): Promise<Seen> => ask(chain, who, source, { ...variables });
const act = async (who: Caller, verb: string, input: object) => {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  const source = `mutation ($input: ${type}!) { done: ${verb}(input: $input) { __typename ... on PlanChanged { id } ... on RuleViolated { rule } ... on NotAllowed { reason } } }`;
  return (await asked(who, source, { input })).data.done;
};
const WISH = { plan: PLAN, youth: ANNA, school: COORDINATOR.organisation, name: 'de intern begeleider' };
const invite = (who: Caller, more: object = {}) => act(who, 'inviteToMeeting', { ...WISH, meeting, ...more });
const INVITED = 'query ($id: UUID!) { youth(id: $id) { plan { nextMeetingAt invitations { id school kind plannedAt answer remark } } } }';
const invited = async (who: Caller, youth = ANNA) => (await asked(who, INVITED, { id: youth })).data.youth?.plan;

beforeAll(async () => {
  chain = await startPartyDatabase(localTeams);
  await chain.as('loader', fillTeams);
  meeting = (await act(DIRECTOR, 'planMeeting', { plan: PLAN, kind: 'PROGRESS_MEETING', at: '2026-06-20T12:00:00Z', guests: [{ name: 'Oma' }] })).id;
}, 60_000);
afterAll(() => chain.stop());

test.each<[string, () => Caller, object, object]>([
  ['one who treats', () => TREATING, {}, { reason: 'ACT_NOT_FOR_ROLE' }],
  ['the school itself', () => COORDINATOR, {}, { reason: 'ACT_NOT_FOR_ROLE' }],
  ['a colleague', () => COLLEAGUE, {}, { __typename: 'NotFound' }],
  ['a director of others', () => STRANGER, {}, { __typename: 'NotFound' }],
  ['the director, a school without consent', () => DIRECTOR, { youth: BAS, school: OTHER_COORDINATOR.organisation }, { rule: 'consent_comes_first' }],
  ['the director, a school that is not of the pupil', () => DIRECTOR, { school: '99ZZ' }, { rule: 'school_of_the_pupil' }],
  ['the director, for a youth of another family', () => DIRECTOR, { youth: CAS }, { __typename: 'NotFound' }],
  ['the director, to a meeting that was held', () => DIRECTOR, { meeting: uuidOf('meeting') }, { rule: 'a_meeting_lies_ahead' }],
])('%s invites nobody', async (_, who, more, outcome) => {
  expect(await invite(who(), more)).toMatchObject(outcome);
});

test('the school sees the meeting it is invited to, says whether it comes, and may change its mind until then', async () => {
  expect(await invite(DIRECTOR)).toMatchObject({ __typename: 'PlanChanged' });
  expect(await invite(DIRECTOR)).toEqual({ __typename: 'RuleViolated', rule: 'a_school_is_invited_once' });
  const [invitation] = (await invited(COORDINATOR)).invitations;
  expect(invitation).toMatchObject({ kind: 'PROGRESS_MEETING', plannedAt: '2026-06-20T12:00:00.000Z', school: COORDINATOR.organisation, answer: null });
  const answer = (who: Caller, what: string) => act(who, 'answerInvitation', { invitation: invitation.id, answer: what, remark: 'met de mentor' });
  expect(await answer(COORDINATOR, 'DECLINED')).toMatchObject({ __typename: 'PlanChanged' });
  expect(await answer(COORDINATOR, 'ACCEPTED')).toMatchObject({ __typename: 'PlanChanged' });
  expect(await answer(OTHER_COORDINATOR, 'DECLINED')).toMatchObject({ __typename: 'NotFound' });
  expect(await answer(MOTHER, 'DECLINED')).toMatchObject({ reason: 'ACT_NOT_FOR_ROLE' });
  expect((await invited(DIRECTOR)).invitations).toMatchObject([{ answer: 'ACCEPTED', remark: 'met de mentor' }]);
  const guests = await rowsOf(
    chain.connection('superuser'),
    `select name, guest_organisation from local_teams.meeting_guest where meeting_id = $1 order by name`,
    [meeting],
  );
  expect(guests).toEqual([
    { name: 'Oma', guest_organisation: null },
    { name: 'de intern begeleider', guest_organisation: COORDINATOR.organisation },
  ]);
  await setTestClock(chain.connection('owner'), new Date('2026-06-20T12:00:00Z'));
  expect(await answer(COORDINATOR, 'DECLINED')).toMatchObject({ rule: 'a_meeting_lies_ahead' });
  await setTestClock(chain.connection('owner'), new Date(NOW));
});

test('without consent the school sees no invitation and answers none', async () => {
  const [{ id }] = (await invited(DIRECTOR)).invitations;
  await rowsOf(
    chain.connection('superuser'),
    `update facts.consent set during = tstzrange(lower(during), '2026-05-01') where data_class = 'PLAN_STATUS' returning id`,
    [],
  );
  expect((await invited(COORDINATOR))?.invitations ?? null).toBeNull();
  expect(await act(COORDINATOR, 'answerInvitation', { invitation: id, answer: 'DECLINED' })).toMatchObject({ __typename: 'NotFound' });
  expect((await invited(OTHER_COORDINATOR, BAS))?.invitations ?? null).toBeNull();
});
