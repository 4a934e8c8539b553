import { type Caller, uuidOf } from '@ketengraaf/core';
import { ask, type PartyDatabase, startPartyDatabase, TODAY } from '@ketengraaf/testkit';
import { DESK, DIRECTOR, FORMER, fillNoor, OTHER_DESK, OUTSIDER, TREATING } from '../../test/noor';
import { youthId } from '../../test/world';
import { consortia } from '..';

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(consortia);
  await chain.as('loader', fillNoor);
});

afterAll(() => chain.stop());

const REFUSED = '... on RuleViolated { rule wouldSatisfy } ... on VersionConflict { currentVersion } ... on NotAllowed { reason } ... on NotFound { message }';
const ENTRY =
  '... on IntakeChanged { entry { id version referredOn appliedOn acceptedOn intakeOn leftOn leftReason answerBy isAnswerLate refusedBecause refusedWith timesRefused } }';
const act = async (who: Caller, verb: string, input: object): Promise<any> => {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  const { data, errors } = await ask(chain, who, `mutation ($input: ${type}!) { done: ${verb}(input: $input) { __typename ${ENTRY} ${REFUSED} } }`, { input });
  return errors.length > 0 ? errors : data?.done;
};
const REFERRAL = uuidOf('a referral');
const REFERRED = {
  referral: REFERRAL,
  youth: youthId('Noor'),
  service: 'AMBULATORY',
  intensity: 'MEDIUM',
  expertises: ['AUTISM'],
  urgency: 'SOON',
};
/** A referral as the referrers told of it, to one consortium. */
const told = (referral: string, { organisation }: Caller, youth = youthId('Noor')): Promise<void> =>
  chain.load(
    `insert into facts.referral values ('${referral}', '${youth}', '${uuidOf('practice')}', '${organisation}', '2026-05-28')
     on conflict (id) do nothing`,
  );
/** What the family chose now, as the owner of the stream applies it. */
const chosen = (referral: string, { organisation }: Caller) =>
  chain.as('owner', (client) => client.query('update facts.referral set consortium = $2 where id = $1', [referral, organisation]));
const WHY = { because: 'NOT_FITTING', explanation: 'Hier is intensieve hulp bij eetproblemen nodig.' };

test('a referral is received, refused with a reason, received elsewhere with the count of refusals, accepted, and has its intake', async () => {
  const unknown = { __typename: 'RuleViolated', rule: 'referral_is_meant_for_us', wouldSatisfy: expect.stringContaining('verwijzer') };
  expect(await act(DESK, 'receiveReferral', REFERRED)).toEqual(unknown);
  await told(REFERRAL, DESK);
  expect(await act(OTHER_DESK, 'receiveReferral', REFERRED)).toEqual(unknown);
  expect(await act(DESK, 'receiveReferral', { ...REFERRED, youth: youthId('Sem') })).toEqual(unknown);
  const { entry } = await act(DESK, 'receiveReferral', REFERRED);
  expect(entry).toMatchObject({
    version: 1,
    referredOn: '2026-05-28',
    appliedOn: TODAY,
    acceptedOn: null,
    answerBy: '2026-06-08',
    isAnswerLate: false,
    timesRefused: 0,
  });
  expect(await act(DESK, 'receiveReferral', REFERRED)).toMatchObject({ __typename: 'RuleViolated', rule: 'referral_is_received_once' });
  expect(await act(DESK, 'recordIntake', { entry: entry.id, version: 1, on: TODAY })).toMatchObject({ rule: 'accepted_first' });
  expect(await act(DESK, 'refuseReferral', { entry: entry.id, version: 4, ...WHY })).toEqual({ __typename: 'VersionConflict', currentVersion: 1 });
  expect(await act(DESK, 'refuseReferral', { entry: entry.id, version: 1, ...WHY })).toMatchObject({
    entry: { version: 2, leftOn: TODAY, leftReason: 'DECLINED', refusedBecause: 'NOT_FITTING', refusedWith: WHY.explanation, timesRefused: 1 },
  });
  expect(await act(DESK, 'acceptReferral', { entry: entry.id, version: 2 })).toMatchObject({ rule: 'still_on_the_list' });

  await chosen(REFERRAL, OTHER_DESK);
  const elsewhere = (await act(OTHER_DESK, 'receiveReferral', REFERRED)).entry;
  expect(elsewhere.timesRefused).toBe(1);
  expect(await act(OTHER_DESK, 'acceptReferral', { entry: elsewhere.id, version: 1 })).toMatchObject({ entry: { version: 2, acceptedOn: TODAY } });
  expect(await act(OTHER_DESK, 'refuseReferral', { entry: elsewhere.id, version: 2, ...WHY })).toMatchObject({ rule: 'answered_once' });
  expect(await act(OTHER_DESK, 'recordIntake', { entry: elsewhere.id, version: 2, on: TODAY })).toMatchObject({ entry: { version: 3, intakeOn: TODAY } });
  const { rows } = await chain.as('superuser', (client) =>
    client.query(`select verb, reason from app.history where subject = $1 order by at`, [youthId('Noor')]),
  );
  expect(rows.map(({ verb, reason }) => [verb, reason])).toEqual([
    ['receiveReferral', null],
    ['refuseReferral', 'NOT_FITTING'],
    ['receiveReferral', null],
    ['acceptReferral', null],
    ['recordIntake', null],
  ]);
});

test('what must be answered first is listed for the desk that must answer it, in pages', async () => {
  const made = [];
  for (const name of ['one', 'two', 'three']) {
    await told(uuidOf(name), DESK);
    made.push((await act(DESK, 'receiveReferral', { ...REFERRED, referral: uuidOf(name) })).entry.id);
  }
  const LIST =
    'query ($after: String) { referralsToAnswer(first: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id answerBy } } } }';
  const seen: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const page: any = (await ask(chain, DESK, LIST, { after })).data?.referralsToAnswer;
    expect(page.totalCount).toBe(made.length);
    seen.push(...page.edges.map(({ node }: { node: { id: string } }) => node.id));
    ({ endCursor: after, hasNextPage: more } = page.pageInfo);
  }
  expect(seen).toEqual([...made].sort());
  await act(DESK, 'acceptReferral', { entry: made[0], version: 1 });
  expect((await ask(chain, DESK, LIST)).data?.referralsToAnswer.totalCount).toBe(2);
  expect((await ask(chain, DIRECTOR, LIST)).withheld).toEqual(['referralsToAnswer TRAJECTORY CLASS_NOT_FOR_ROLE']);
});

test.each<[who: string, asker: Caller, expected: object]>([
  ['a professional, whose act it is not', TREATING, { __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' }],
  ['a case director, whose act it is not', DIRECTOR, { __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' }],
  ['a stranger', OUTSIDER, { __typename: 'NotFound' }],
  ['another consortium', OTHER_DESK, { __typename: 'NotFound' }],
])('%s answers no referral, and nothing is changed', async (_, who, expected) => {
  const entry = uuidOf('waiting', 'Noor at North');
  const kept = () => chain.as('superuser', async (client) => (await client.query('select * from consortia.waiting_list_entry order by id')).rows);
  await chain.as('loader', (client) =>
    client.query(
      `insert into consortia.waiting_list_entry (id, organisation, youth_id, referral_id, service, intensity, expertises, urgency, referred_on, applied_on)
       values ($1, $2, $3, $4, 'AMBULATORY', 'LIGHT', '{AUTISM}', 'SOON', '2026-05-01', '2026-05-02') on conflict do nothing`,
      [entry, DESK.organisation, youthId('Noor'), uuidOf('another referral')],
    ),
  );
  const before = await kept();
  for (const [verb, more] of [
    ['acceptReferral', {}],
    ['refuseReferral', WHY],
    ['recordIntake', { on: TODAY }],
  ] as const)
    expect(await act(who, verb, { entry, version: 1, ...more })).toMatchObject(expected);
  expect(await kept()).toEqual(before);
});

test('a leaver receives nothing, and what cannot be used is refused in words', async () => {
  expect(await act(FORMER, 'receiveReferral', REFERRED)).toEqual([expect.stringContaining('FORBIDDEN')]);
  expect(await act(DESK, 'receiveReferral', { ...REFERRED, expertises: [] })).toEqual(['BAD_USER_INPUT expertises must name at least one.']);
  expect(await act(DESK, 'refuseReferral', { entry: REFERRAL, version: 1, because: 'AGE', explanation: 'nee' })).toEqual([
    'BAD_USER_INPUT explanation must have 10 to 500 characters, not 3.',
  ]);
});

test.each([
  ['a refusal without words', `refused_because = 'AGE', left_on = '2026-06-01', left_reason = 'DECLINED'`, 'refusal_has_a_reason'],
  ['a refusal of who still waits', `refused_because = 'AGE', refused_with = 'Te oud voor deze hulp.'`, 'refused_is_declined'],
  ['words that say nothing', `refused_because = 'AGE', refused_with = 'nee', left_on = '2026-06-01', left_reason = 'DECLINED'`, 'refusal_is_told'],
])('the database keeps no %s', async (_, set, constraint) => {
  await expect(
    chain.as('superuser', (client) => client.query(`update consortia.waiting_list_entry set ${set} where left_on is null and accepted_on is null`)),
  ).rejects.toMatchObject({ constraint });
});
