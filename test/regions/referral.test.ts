import { randomUUID } from 'node:crypto';
import { clientOf, sharedStack } from '@ketengraaf/testkit';

const client = clientOf(sharedStack());
type Tree = any;

/** Asks as a persona; nothing may have gone wrong. */
async function ask(as: string, text: string, variables: Tree = {}): Promise<Tree> {
  const { body } = await client.ask(text, { as, variables });
  expect(body.errors).toBeUndefined();
  return body.data;
}

const REFUSED =
  '... on RuleViolated { rule message wouldSatisfy } ... on VersionConflict { currentVersion } ... on NotAllowed { reason } ... on NotFound { message }';
const ENTRY = 'entry { id version appliedOn acceptedOn answerBy isAnswerLate leftReason refusedBecause timesRefused }';
const act = async (as: string, verb: string, input: Tree): Promise<Tree> => {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  const done = await ask(as, `mutation ($input: ${type}!) { done: ${verb}(input: $input) { __typename ... on IntakeChanged { ${ENTRY} } ${REFUSED} } }`, {
    input,
  });
  return done.done;
};
const referralOf = (youth: string): Tree => ({
  referral: randomUUID(),
  youth,
  referredOn: '2026-01-05',
  service: 'AMBULATORY',
  intensity: 'MEDIUM',
  expertises: ['AUTISM'],
  urgency: 'SOON',
});
const somebody = async (): Promise<string> =>
  (await ask('intake-desk', '{ myWaitingList(first: 1) { edges { node { youth { id } } } } }')).myWaitingList.edges[0].node.youth.id;
const WHY = { because: 'NOT_FITTING', explanation: 'Hier is intensieve hulp bij eetproblemen nodig.' };

describe('Referral to care', () => {
  test('C-05 a referral that is refused says why, and the next consortium sees how often the family was sent on', async () => {
    const referral = referralOf(await somebody());
    const received = (await act('intake-desk', 'receiveReferral', referral)).entry;
    expect(received).toMatchObject({ version: 1, acceptedOn: null, isAnswerLate: false, timesRefused: 0 });
    expect(received.answerBy > received.appliedOn).toBe(true);
    const { referralsToAnswer } = await ask('intake-desk', '{ referralsToAnswer(first: 100) { edges { node { id } } } }');
    expect(referralsToAnswer.edges).toContainEqual({ node: { id: received.id } });
    expect((await act('other-intake-desk', 'refuseReferral', { entry: received.id, version: 1, ...WHY })).__typename).toBe('NotFound');
    expect(await act('intake-desk', 'refuseReferral', { entry: received.id, version: 1, ...WHY })).toMatchObject({
      entry: { leftReason: 'DECLINED', refusedBecause: 'NOT_FITTING', timesRefused: 1 },
    });
    const elsewhere = (await act('other-intake-desk', 'receiveReferral', referral)).entry;
    expect(elsewhere.timesRefused).toBe(1);
    expect(await act('other-intake-desk', 'refuseReferral', { entry: elsewhere.id, version: 1, ...WHY })).toMatchObject({ entry: { timesRefused: 2 } });
  });

  test('C-05 nobody but the desk that has the referral answers it', async () => {
    const { entry } = await act('intake-desk', 'receiveReferral', referralOf(await somebody()));
    for (const verb of ['acceptReferral', 'recordIntake'])
      expect((await act('other-intake-desk', verb, { entry: entry.id, version: 1, ...(verb === 'recordIntake' ? { on: '2026-01-05' } : {}) })).__typename).toBe(
        'NotFound',
      );
    expect(await act('intake-desk', 'refuseReferral', { entry: entry.id, version: 1, ...WHY })).toMatchObject({ __typename: 'IntakeChanged' });
    expect(await act('intake-desk', 'acceptReferral', { entry: entry.id, version: 2 })).toMatchObject({
      rule: 'still_on_the_list',
      wouldSatisfy: expect.any(String),
    });
  });
});
