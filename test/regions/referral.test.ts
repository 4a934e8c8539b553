import { randomUUID } from 'node:crypto';
import { clientOf, rowsOf, sharedStack, superuserOf } from '@ketengraaf/testkit';
import { actingOn } from './acting';
import { comingAs, workerOf } from './stories/own-family';

const stack = sharedStack();
const client = clientOf(stack);
const { ask, act, actOnceTold, who } = actingOn(client);
type Tree = any;

const { youth } = client.showcase as { youth: string };
const ENTRY = '... on IntakeChanged { entry { id version referredOn appliedOn acceptedOn answerBy isAnswerLate leftReason refusedBecause timesRefused } }';
const REFERRAL =
  '... on ReferralChanged { referral { id version referredOn referrer { kind code } consortium { id } isClosed steps { kind } letter { question choiceMadeBy choiceMotive chosenBy } } }';
const NEED = { service: 'AMBULATORY', expertises: ['AUTISM'], urgency: 'SOON' };
const ASKED = { youth, question: 'Vastgelopen thuis en op school; graag behandeling.', ...NEED };
const DESK = { role: 'INTAKE_DESK', purpose: 'PLACEMENT' } as const;
const WHY = { because: 'NOT_FITTING', explanation: 'Hier is intensieve hulp bij eetproblemen nodig.' };

type Asker = Parameters<typeof act>[0];
const meantForUs = (as: Asker, verb: string, input: Tree): Promise<Tree> => actOnceTold('referral_is_meant_for_us', as, verb, ENTRY, input);
const received = (as: Asker, referral: string): Promise<Tree> => meantForUs(as, 'receiveReferral', { referral, youth, intensity: 'MEDIUM', ...NEED });
const chooses = async (referral: Tree, consortium: string, as = 'general-practitioner'): Promise<Tree> => {
  const chosenBy = [(await who('parent')).person, youth];
  const done = await act(as, 'recordFamilyChoice', REFERRAL, {
    referral: referral.id,
    version: referral.version,
    consortium,
    chosenBy,
    motive: 'Dichtbij, en een buurgezin is er goed geholpen.',
  });
  expect(done.__typename).toBe('ReferralChanged');
  return done.referral;
};
const referred = async (): Promise<Tree> => (await act('general-practitioner', 'makeReferral', REFERRAL, ASKED)).referral;
/** Who the municipality of the showcase contracted for what is asked, and the desk there. */
const contractedDesk = async (): Promise<{ consortium: string; desk: Asker }> => {
  const [found] = await rowsOf<{ contractor: string }>(
    superuserOf(stack, 'municipalities'),
    'select contractor::text from municipalities.contract_coverage where municipality = $1 and service = $2 and during @> current_date',
    [client.showcase.municipality, NEED.service],
  );
  const consortium = found?.contractor ?? '';
  return { consortium, desk: await comingAs(stack, 'consortia', await workerOf(stack, 'consortia', consortium, 'INTAKE_DESK'), DESK) };
};
const consortiumOf = async (persona: string): Promise<string> => (await who(persona)).organisation;

describe('Referral to care', () => {
  test('C-09 a referral goes nowhere by itself: the family chooses, is named, and says why; nobody chooses in its place', async () => {
    const { consortium } = await contractedDesk();
    const made = await referred();
    expect(made).toMatchObject({ version: 1, referrer: { kind: 'GENERAL_PRACTITIONER', code: '02' }, consortium: null, letter: { choiceMotive: null } });
    const choice = { referral: made.id, version: 1, consortium, motive: 'Advies van de huisarts.' };
    for (const chosenBy of [[], [(await who('general-practitioner')).person], [randomUUID()]])
      expect(await act('general-practitioner', 'recordFamilyChoice', REFERRAL, { ...choice, chosenBy })).toMatchObject({ rule: 'chosen_by_the_family' });
    expect(await act('general-practitioner', 'recordFamilyChoice', REFERRAL, { ...choice, chosenBy: [(await who('parent')).person] })).toMatchObject({
      rule: 'youth_chooses_too_from_12',
    });
    expect(await chooses(made, choice.consortium, 'parent')).toMatchObject({
      version: 2,
      consortium: { id: choice.consortium },
      steps: [{ kind: 'WRITTEN' }, { kind: 'SENT' }],
    });
    for (const stranger of ['outsider', 'other-intake-desk'])
      expect((await act(stranger, 'recordFamilyChoice', REFERRAL, { ...choice, chosenBy: [youth] })).__typename).toBe('NotFound');
  });

  test('C-09 a family refers itself, code 06, in its own municipality, and withdraws', async () => {
    const municipality = (await who('access-desk')).organisation;
    const { referral } = await act('parent', 'makeReferral', REFERRAL, { ...ASKED, municipality });
    expect(referral).toMatchObject({ referrer: { kind: 'SELF', code: '06' }, isClosed: false });
    expect((await act('parent', 'withdrawReferral', REFERRAL, { referral: referral.id, version: 1, because: 'HELP_NOT_NEEDED' })).referral.isClosed).toBe(true);
  });

  test('the access of a municipality refers, code 01, and enters what a court decided, code 08, which goes on though no family chose', async () => {
    const { consortium, desk } = await contractedDesk();
    const { referral: ours } = await act('access-desk', 'makeReferral', REFERRAL, ASKED);
    expect(ours).toMatchObject({ referrer: { kind: 'MUNICIPALITY', code: '01' }, consortium: null });
    expect(await chooses(ours, consortium, 'access-desk')).toMatchObject({ version: 2, consortium: { id: consortium } });
    const theirs = await referred();
    const withdrawn = { because: 'MADE_BY_MISTAKE', version: 1 };
    expect(await act('access-desk', 'withdrawReferral', REFERRAL, { ...withdrawn, referral: theirs.id })).toMatchObject({ rule: 'own_referral' });
    const [{ id: court } = { id: '' }] = await rowsOf<{ id: string }>(
      superuserOf(stack, 'referrers'),
      `select id from referrers.referrer where kind = 'COURT' limit 1`,
    );
    const decided = { ...ASKED, decidedByCourt: { court, decidedOn: ours.referredOn } };
    for (const as of ['general-practitioner', 'parent'])
      expect(await act(as, 'makeReferral', REFERRAL, { ...decided, municipality: client.showcase.municipality })).toMatchObject({
        rule: 'court_decision_is_entered_by_access',
      });
    const { referral } = await act('access-desk', 'makeReferral', REFERRAL, decided);
    expect(referral).toMatchObject({ referrer: { kind: 'COURT', code: '08' }, letter: { choiceMadeBy: null } });
    expect(await act('parent', 'withdrawReferral', REFERRAL, { ...withdrawn, referral: referral.id })).toMatchObject({ rule: 'court_decision_stands' });
    const sent = { referral: referral.id, version: 1, consortium, chosenBy: [], motive: 'Beschikking van de kinderrechter.' };
    expect((await act('access-desk', 'recordFamilyChoice', REFERRAL, sent)).referral).toMatchObject({ version: 2, consortium: { id: consortium } });
    const { entry } = await received(desk, referral.id);
    expect(entry.referredOn).toBe(referral.referredOn);
    await act(desk, 'refuseReferral', ENTRY, { entry: entry.id, version: 1, ...WHY });
    for (const [id, version] of [
      [ours.id, 2],
      [referral.id, 2],
      [theirs.id, 1],
    ] as const)
      await act(id === theirs.id ? 'general-practitioner' : 'access-desk', 'withdrawReferral', REFERRAL, { ...withdrawn, referral: id, version });
  });

  test('C-05 a consortium receives no referral that nobody made, nor one meant for another', async () => {
    const { consortium, desk } = await contractedDesk();
    const unknown = { rule: 'referral_is_meant_for_us', wouldSatisfy: expect.stringContaining('verwijzer') };
    const input = { youth, intensity: 'MEDIUM', ...NEED };
    expect(await act(desk, 'receiveReferral', ENTRY, { ...input, referral: randomUUID() })).toMatchObject(unknown);
    const made = await chooses(await referred(), consortium);
    expect(await act('other-intake-desk', 'receiveReferral', ENTRY, { ...input, referral: made.id })).toMatchObject(unknown);
    const { entry } = await received(desk, made.id);
    expect(entry.referredOn).toBe(made.referredOn);
    expect(await act(desk, 'receiveReferral', ENTRY, { ...input, referral: made.id })).toMatchObject({ rule: 'referral_is_received_once' });
    await act(desk, 'refuseReferral', ENTRY, { entry: entry.id, version: 1, ...WHY });
  });

  test('C-05 a referral that is refused says why, the family chooses anew, and the next consortium sees how often it was sent on', async () => {
    const { consortium, desk } = await contractedDesk();
    const made = await chooses(await referred(), consortium);
    const { entry } = await received(desk, made.id);
    expect(entry).toMatchObject({ version: 1, acceptedOn: null, isAnswerLate: false, timesRefused: 0 });
    expect(entry.answerBy > entry.appliedOn).toBe(true);
    const { referralsToAnswer } = await ask(desk, '{ referralsToAnswer(first: 100) { edges { node { id } } } }');
    expect(referralsToAnswer.edges).toContainEqual({ node: { id: entry.id } });
    for (const [verb, more] of [
      ['refuseReferral', WHY],
      ['acceptReferral', {}],
      ['recordIntake', { on: '2026-01-05' }],
    ] as const)
      expect((await act('other-intake-desk', verb, ENTRY, { entry: entry.id, version: 1, ...more })).__typename).toBe('NotFound');
    expect(await act(desk, 'refuseReferral', ENTRY, { entry: entry.id, version: 1, ...WHY })).toMatchObject({
      entry: { leftReason: 'DECLINED', refusedBecause: 'NOT_FITTING', timesRefused: 1 },
    });
    expect(await act(desk, 'acceptReferral', ENTRY, { entry: entry.id, version: 2 })).toMatchObject({
      rule: 'still_on_the_list',
      wouldSatisfy: expect.any(String),
    });
    expect(await chooses(made, await consortiumOf('other-intake-desk'))).toMatchObject({ version: 3, steps: [{}, {}, { kind: 'SENT_ON' }] });
    const elsewhere = (await received('other-intake-desk', made.id)).entry;
    expect(elsewhere.timesRefused).toBe(1);
    expect(await act('other-intake-desk', 'refuseReferral', ENTRY, { entry: elsewhere.id, version: 1, ...WHY })).toMatchObject({ entry: { timesRefused: 2 } });
  });

  test.each([
    ['make-referral', 'general-practitioner', { ...ASKED }, 'ReferralChanged'],
    ['make-referral', 'access-desk', { ...ASKED }, 'ReferralChanged'],
    ['make-referral', 'outsider', { ...ASKED }, 'NotFound'],
    ['make-referral', 'regisseur', { ...ASKED }, 'NotAllowed'],
    ['record-family-choice', 'outsider', { referral: randomUUID(), version: 1, consortium: randomUUID(), chosenBy: [youth], motive: 'Dichtbij.' }, 'NotFound'],
    ['receive-referral', 'intake-desk', { referral: randomUUID(), intensity: 'LIGHT', ...NEED }, 'RuleViolated'],
    ['receive-referral', 'outsider', { referral: randomUUID(), intensity: 'LIGHT', ...NEED }, 'NotFound'],
  ])('%s answers %s', async (operation, as, variables, outcome) => {
    const { body } = await client.ask(operation, { as, variables });
    expect(body.errors).toBeUndefined();
    expect(Object.values(body.data as Record<string, Tree>)[0].__typename).toBe(outcome);
  });
});
