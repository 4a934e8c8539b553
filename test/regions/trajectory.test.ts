import { randomUUID } from 'node:crypto';
import { addDays } from '@ketengraaf/core';
import { clientOf, sharedStack } from '@ketengraaf/testkit';
import { actingOn } from './acting';

const client = clientOf(sharedStack());
const { ask, act, actOnceTold, who } = actingOn(client);
type Tree = any;

const { youth, pupil } = client.showcase as { youth: string; pupil: string };
const ENTRY = '... on IntakeChanged { entry { id version appliedOn } }';
const REFERRAL = '... on ReferralChanged { referral { id version } }';
const COURSE = `... on TrajectoryChanged { trajectory { id version state startedOn endedOn endReason isBridging primaryContact { id } contacts { name from until }
  contributions { id version expertise until careProvider { id } } bridging { weeks costCents paidBy isTooLong isTooCostly } } }`;
const SOLVED = '... on OtherSolutionChanged { solution { id version kind what from plannedUntil endedOn outcome } }';
const NEED = { service: 'FAMILY_HOME', expertises: ['AUTISM'], urgency: 'SOON' };

/** What is known of the help there is, which more help is made of. */
async function known(): Promise<{ contract: string; contact: string; contactBefore: Tree; provider: string; trajectory: Tree }> {
  const look = `query ($youth: UUID!) { youth(id: $youth) { trajectories { id version state isBridging contract { id } primaryContact { id name } contributions { id version expertise careProvider { id } } } } }`;
  const { trajectories } = (await ask('care-professional', look, { youth })).youth;
  const trajectory = trajectories.find(({ state, isBridging }: Tree) => state === 'RUNNING' && !isBridging);
  return {
    trajectory,
    contract: trajectory.contract.id,
    contact: trajectory.primaryContact.id,
    contactBefore: trajectory.primaryContact,
    provider: trajectory.contributions[0].careProvider.id,
  };
}

/** A youth who waits at the desk's consortium: referred, chosen by the family, received and accepted today. */
async function accepted(): Promise<Tree> {
  const { organisation } = await who('intake-desk');
  const asked = { youth, question: 'Ook graag behandeling voor somberheid.', ...NEED };
  const { referral } = await act('general-practitioner', 'makeReferral', REFERRAL, asked);
  await act('general-practitioner', 'recordFamilyChoice', REFERRAL, {
    referral: referral.id,
    version: 1,
    consortium: organisation,
    chosenBy: [(await who('parent')).person, youth],
    motive: 'Daar loopt de hulp al.',
  });
  const { entry } = await actOnceTold('referral_is_meant_for_us', 'intake-desk', 'receiveReferral', ENTRY, {
    referral: referral.id,
    youth,
    intensity: 'MEDIUM',
    ...NEED,
  });
  const done = await act('intake-desk', 'acceptReferral', ENTRY, { entry: entry.id, version: 1 });
  return done.entry;
}

describe('Help as it goes', () => {
  test('G-07 C-13 something extra comes from inside the consortium without a new referral, and whom to speak to stays', async () => {
    const { trajectory, provider, contact } = await known();
    const today = (await accepted()).appliedOn;
    const more = { trajectory: trajectory.id, version: trajectory.version, careProvider: provider, expertise: 'ADDICTION', from: today };
    expect((await act('other-intake-desk', 'addContribution', COURSE, more)).__typename).toBe('NotFound');
    expect(await act('care-professional', 'addContribution', COURSE, { ...more, careProvider: randomUUID() })).toMatchObject({ rule: 'contributes_as_member' });
    const added = (await act('care-professional', 'addContribution', COURSE, more)).trajectory;
    expect(added).toMatchObject({ version: trajectory.version + 1, primaryContact: { id: contact } });
    const extra = added.contributions.find(({ expertise }: Tree) => expertise === 'ADDICTION');
    expect(await act('care-professional', 'addContribution', COURSE, more)).toEqual({ __typename: 'VersionConflict', currentVersion: added.version });
    const stopped = (await act('care-professional', 'endContribution', COURSE, { contribution: extra.id, version: extra.version, on: addDays(today, 1) }))
      .trajectory;
    expect(stopped.contributions.find(({ id }: Tree) => id === extra.id)).toMatchObject({ until: addDays(today, 1) });
    expect(stopped.primaryContact.id).toBe(contact);
  });

  test('C-15 the consortium decides what else is done, without asking anybody, and no municipality can ask what', async () => {
    const { trajectory } = await known();
    const { startedOn } = (await ask('regisseur', 'query ($id: UUID!) { trajectory(id: $id) { startedOn } }', { id: trajectory.id })).trajectory;
    const [meant, what] = [addDays(startedOn, 70), 'Samen met een vrijwilliger naar de kinderboerderij, om weer ritme te vinden.'];
    const solution = { trajectory: trajectory.id, kind: 'BUDDY', what, from: startedOn, plannedUntil: meant };
    for (const as of ['intake-desk', 'access-desk']) expect((await act(as, 'beginOtherSolution', SOLVED, solution)).reason).toBe('ACT_NOT_FOR_ROLE');
    const begun = (await act('care-professional', 'beginOtherSolution', SOLVED, solution)).solution;
    expect(begun).toMatchObject({ kind: 'BUDDY', what, from: startedOn, plannedUntil: meant, endedOn: null });
    const look = 'query ($youth: UUID!) { youth(id: $youth) { otherSolutions { what outcome } careReports { content } } }';
    const { otherSolutions, careReports } = (await ask('care-professional', look, { youth })).youth;
    expect(otherSolutions).toContainEqual({ what, outcome: null });
    for (const as of ['access-desk', 'contract-manager', 'finance-officer']) {
      const { body } = await client.ask(look, { as, variables: { youth } });
      expect((body.data as Tree).youth ?? {}).toEqual((body.data as Tree).youth ? { otherSolutions: null, careReports: null } : {});
      for (const said of [what, careReports[0].content]) expect(JSON.stringify(body)).not.toContain(said);
    }
    const ended = { solution: begun.id, version: begun.version, on: startedOn, outcome: 'DID_NOT_FIT' };
    expect((await act('care-professional', 'endOtherSolution', SOLVED, ended)).solution).toMatchObject({ endedOn: startedOn, outcome: 'DID_NOT_FIT' });
  });

  test('C-04 one person to speak to at a time, kept through time, and named by the desk alone', async () => {
    const { trajectory, contactBefore } = await known();
    const workers = (await client.ask('care-course', { as: 'intake-desk' })).body.data as Tree;
    expect(workers.youth.trajectories[0].contacts.length).toBeGreaterThan(0);
    const change = { trajectory: trajectory.id, version: trajectory.version, contact: contactBefore.id, reason: 'Na verlof weer terug.' };
    expect(await act('intake-desk', 'changeContact', COURSE, change)).toMatchObject({ rule: 'another_contact' });
    expect(await act('intake-desk', 'changeContact', COURSE, { ...change, contact: randomUUID() })).toMatchObject({ rule: 'contact_works_here' });
    expect(await act('care-professional', 'changeContact', COURSE, change)).toMatchObject({ reason: 'ACT_NOT_FOR_ROLE' });
    const { contacts } = (await ask('regisseur', 'query ($id: UUID!) { trajectory(id: $id) { contacts { name until } } }', { id: trajectory.id })).trajectory;
    expect(contacts.filter(({ until }: Tree) => until === null)).toEqual([{ name: contactBefore.name, until: null }]);
  });

  test('A-06 a wait is bridged at a cost that is told, with alerts, and the bridge ends when the fitting help begins', async () => {
    const { contract, contact, provider } = await known();
    const entry = await accepted();
    const help = { entry: entry.id, version: entry.version, contract, contact, careProvider: provider, on: entry.appliedOn };
    const bridge = { ...help, service: 'RESPITE', intensity: 'LIGHT', expertise: 'PARENTING_SUPPORT', weekCostCents: 1_200_000, paidBy: 'MUNICIPALITY' };
    expect((await act('regisseur', 'startBridgingCare', COURSE, bridge)).reason).toBe('ACT_NOT_FOR_ROLE');
    const bridging = (await act('intake-desk', 'startBridgingCare', COURSE, bridge)).trajectory;
    expect(bridging).toMatchObject({
      isBridging: true,
      bridging: { weeks: 1, costCents: 1_200_000, paidBy: 'MUNICIPALITY', isTooLong: false, isTooCostly: true },
    });
    expect(await act('intake-desk', 'startBridgingCare', COURSE, bridge)).toMatchObject({ rule: 'one_bridge_at_a_time' });
    const fitting = (await act('intake-desk', 'startTrajectory', COURSE, { ...help, service: 'FAMILY_HOME', intensity: 'MEDIUM', expertise: 'AUTISM' }))
      .trajectory;
    expect(fitting).toMatchObject({ isBridging: false, bridging: null, state: 'RUNNING', primaryContact: { id: contact } });
    const bridged = (await ask('regisseur', 'query ($id: UUID!) { trajectory(id: $id) { state endReason bridging { isTooCostly } } }', { id: bridging.id }))
      .trajectory;
    expect(bridged).toEqual({ state: 'ENDED', endReason: '31', bridging: { isTooCostly: true } });
    const ends = { trajectory: fitting.id, version: fitting.version, on: entry.appliedOn, because: 'BY_AGREEMENT' };
    expect(await act('intake-desk', 'endTrajectory', COURSE, { ...ends, on: addDays(entry.appliedOn, 1) })).toMatchObject({ rule: 'not_ahead' });
    expect((await act('intake-desk', 'endTrajectory', COURSE, ends)).trajectory).toMatchObject({ state: 'ENDED', endReason: '34' });
  });

  test('G-08 a wait is measured from t0 to t4, each step against its norm; the showcase pupil waits far over it', async () => {
    const look =
      'query ($youth: UUID!) { youth(id: $youth) { referrals { referredOn } waiting { steps { step from until days normDays isOverNorm } } trajectories { isBridging bridging { weeks paidBy isTooLong } } } }';
    const { referrals, waiting, trajectories } = (await ask('regisseur', look, { youth: pupil })).youth;
    const steps = Object.fromEntries(waiting[0].steps.map((step: Tree) => [step.step, step]));
    expect(steps.REFERRAL_TO_APPLICATION.from).toBe(referrals[0].referredOn);
    expect(steps.APPLICATION_TO_TREATMENT).toMatchObject({ until: null, normDays: 98, isOverNorm: true });
    expect(trajectories.find(({ isBridging }: Tree) => isBridging).bridging.weeks).toBeGreaterThan(1);
    const { youth: known } = (await client.ask(look.replace('referrals { referredOn } ', ''), { as: 'outsider', variables: { youth: pupil } })).body
      .data as Tree;
    expect(known).toBeNull();
  });

  const HELP = {
    entry: randomUUID(),
    version: 1,
    contract: randomUUID(),
    contact: randomUUID(),
    careProvider: randomUUID(),
    service: 'AMBULATORY',
    intensity: 'LIGHT',
    expertise: 'AUTISM',
    on: '2026-01-05',
  };
  const SEEN = { trajectory: randomUUID(), version: 1 };
  test.each<[string, Tree]>([
    ['start-trajectory', HELP],
    ['start-bridging-care', { ...HELP, weekCostCents: 1, paidBy: 'CONSORTIUM' }],
    ['add-contribution', { ...SEEN, careProvider: randomUUID(), expertise: 'AUTISM', from: '2026-01-05' }],
    ['change-contact', { ...SEEN, contact: randomUUID(), reason: 'Na verlof.' }],
    ['end-trajectory', { ...SEEN, on: '2026-01-05', because: 'AS_PLANNED' }],
  ])('%s tells nobody whether the help is there', async (operation, variables) => {
    const { trajectory } = await known();
    const done = async (as: string, more: Tree = {}): Promise<Tree> => {
      const { body } = await client.ask(operation, { as, variables: { ...variables, ...more } });
      expect(body.errors).toBeUndefined();
      return Object.values(body.data as Tree)[0];
    };
    const there = 'trajectory' in variables ? { trajectory: trajectory.id } : {};
    expect(await done('other-intake-desk', there)).toEqual(await done('other-intake-desk'));
    expect((await done('intake-desk')).__typename).toBe('NotFound');
  });
});
