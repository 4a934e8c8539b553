import { setTimeout as sleep } from 'node:timers/promises';
import { withClient } from '@ketengraaf/database';
import { type ChainClient, connectionTo, mintToken, type TestStack } from '@ketengraaf/testkit';
import { type Scene, type Tree, told } from './scene';

/** A consent: withdrawn, asked for and given again. */
export function consent(scene: () => Scene): void {
  const EVERY_READER = ['CONSORTIA', 'MUNICIPALITIES', 'REFERRERS', 'SCHOOLS'];

  let stack: TestStack;
  let client: ChainClient;
  let brin: string;
  let team: string;
  let pupil: string;

  beforeAll(async () => {
    ({ stack, client } = scene());
    ({ brin, team, pupil } = client.showcase as Record<string, string> as { brin: string; team: string; pupil: string });
  });

  /** Who may act here besides the personas: the pupil, of twelve or older. */
  const asPupil = (): Promise<string> =>
    mintToken(stack, { person: pupil, organisation: pupil, party: 'local-teams', grants: [{ role: 'YOUTH', purpose: 'OWN_DATA' }] });

  const act = async (operation: string, persona: string, variables: Tree): Promise<Tree> =>
    told(client, operation, { ...(persona === 'pupil' ? { token: await asPupil() } : { as: persona }), variables });

  /** The consents of the pupil for an organisation and class, as the mother sees them. */
  async function consentsFor(organisation: string, dataClass: string): Promise<Tree[]> {
    const youth = await act('consents', 'parent', {});
    return youth.consents.filter((consent: Tree) => consent.organisation === organisation && consent.dataClass === dataClass);
  }

  async function withdraw(organisation: string, dataClass: string): Promise<Tree> {
    const [consent] = await consentsFor(organisation, dataClass);
    return act('withdraw-consent', 'parent', { consent: consent?.id });
  }

  async function giveAgain(persona: string, dataClass: string): Promise<Tree> {
    const { requestId } = await act('ask-consent', persona, { dataClass });
    await act('give-consent', 'parent', { request: requestId });
    return act('give-consent', 'pupil', { request: requestId });
  }

  /** What the case director sees of the pupil at the school's own database, and why not. */
  async function education(): Promise<{ grade: unknown; why: unknown[] }> {
    const { body } = await client.ask('query ($pupil: UUID!) { youth(id: $pupil) { enrolment { grade } } }', { as: 'regisseur', variables: { pupil } });
    return { grade: (body.data as Tree).youth.enrolment?.grade, why: (body.extensions as Tree).access.map(({ party, reason }: Tree) => [party, reason]) };
  }

  async function schoolPlan(): Promise<{ state: unknown; why: unknown[] }> {
    const { body } = await client.ask('query ($pupil: UUID!) { youth(id: $pupil) { plan { state } } }', { as: 'school-coordinator', variables: { pupil } });
    return { state: (body.data as Tree).youth.plan?.state, why: (body.extensions as Tree).access.map(({ dataClass, reason }: Tree) => [dataClass, reason]) };
  }

  const REFUSED = { grade: undefined, why: [['schools', 'NO_CONSENT']] };

  test('a school coordinator sees the plan with consent, not after its withdrawal, and again after asking and being given it', async () => {
    expect(await schoolPlan()).toEqual({ state: 'IN_EXECUTION', why: [] });
    expect(await withdraw(brin, 'PLAN_STATUS')).toMatchObject({ __typename: 'ConsentWithdrawn', confirmedBy: expect.any(Array), unconfirmed: [] });
    expect(await schoolPlan()).toEqual({ state: undefined, why: [['PLAN_STATUS', 'NO_CONSENT']] });
    const asked = await act('ask-consent', 'school-coordinator', {});
    expect(asked).toMatchObject({ __typename: 'ConsentAsked', request: { state: 'ASKED', awaits: ['YOUTH', 'AUTHORITY'] } });
    expect(await schoolPlan()).toMatchObject({ state: undefined });
    expect(await act('give-consent', 'regisseur', { request: asked.requestId })).toMatchObject({ __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' });
    expect(await act('give-consent', 'outsider', { request: asked.requestId })).toMatchObject({ __typename: 'NotFound' });
    expect(await act('give-consent', 'parent', { request: asked.requestId })).toMatchObject({ request: { state: 'ASKED', awaits: ['YOUTH'] } });
    expect(await schoolPlan()).toEqual({ state: undefined, why: [['PLAN_STATUS', 'AGE_12_OWN_CONSENT']] });
    expect(await act('give-consent', 'pupil', { request: asked.requestId })).toMatchObject({ request: { state: 'GIVEN', awaits: [] } });
    expect(await schoolPlan()).toEqual({ state: 'IN_EXECUTION', why: [] });
  });

  test('a withdrawal that all confirmed is refused by the school’s database at once, every time', async () => {
    expect(await education()).toEqual({ grade: expect.any(String), why: [] });
    for (let times = 0; times < 10; times++) {
      const outcome = await withdraw(team, 'EDUCATION');
      expect([[...outcome.confirmedBy].sort(), outcome.unconfirmed]).toEqual([EVERY_READER, []]);
      expect(await education()).toEqual(REFUSED);
      expect(await giveAgain('regisseur', 'EDUCATION')).toMatchObject({ request: { state: 'GIVEN' } });
      for (const end = Date.now() + 5_000; (await education()).grade === undefined && Date.now() < end; ) await sleep(20);
    }
    expect(await education()).toEqual({ grade: expect.any(String), why: [] });
  });

  test('a party whose database does not hear of it is named, and refuses from the instant that is named', async () => {
    const subscription = (what: 'enable' | 'disable') =>
      withClient(connectionTo(stack, 'schools', 'owner'), (owner) => owner.query(`alter subscription facts ${what}`));
    await subscription('disable');
    try {
      const before = Date.now();
      const outcome = await withdraw(team, 'EDUCATION');
      expect([...outcome.confirmedBy].sort()).toEqual(EVERY_READER.filter((party) => party !== 'SCHOOLS'));
      expect(outcome.unconfirmed).toEqual([{ party: 'SCHOOLS', refusesFrom: expect.any(String) }]);
      const refusesFrom = Date.parse(outcome.unconfirmed[0].refusesFrom);
      expect([refusesFrom > before, refusesFrom < before + 15_000]).toEqual([true, true]);
      await sleep(Math.max(0, refusesFrom - Date.now()));
      expect(await education()).toEqual({ grade: undefined, why: [['schools', 'FACTS_STALE']] });
    } finally {
      await subscription('enable');
    }
    for (const end = Date.now() + 15_000; Date.now() < end && (await education()).why.flat().includes('FACTS_STALE'); ) await sleep(100);
    expect(await education()).toEqual(REFUSED);
    expect(await giveAgain('regisseur', 'EDUCATION')).toMatchObject({ request: { state: 'GIVEN' } });
  }, 60_000);

  test('the log tells the mother that somebody asked for consent', async () => {
    const log = await act('access-log', 'parent', { youth: pupil });
    expect(log.localTeam.entries.flatMap(({ dataClasses }: Tree) => dataClasses)).toContain('CONSENT');
  });
}
