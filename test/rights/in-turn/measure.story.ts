import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { addDays, dayOf, type Party } from '@ketengraaf/core';
import { type ChainClient, connectionTo, mintToken, rowsOf, setTestClock, superuserOf, type TestStack } from '@ketengraaf/testkit';
import { type Scene, type Tree, told } from './scene';

/** A measure of child protection, from its first day to its end. */
export function measure(scene: () => Scene): void {
  let stack: TestStack;
  let client: ChainClient;
  let guardian: { person: string; organisation: string };

  beforeAll(async () => {
    ({ stack, client } = scene());
    const found = await rowsOf<typeof guardian>(
      superuserOf(stack, 'consortia'),
      `insert into app.staff select gen_random_uuid(), person, organisation, 'CERTIFIED_INSTITUTION_WORKER', name, during from app.staff
     where role = 'CARE_PROFESSIONAL' and during @> current_date order by person limit 1 returning person, organisation`,
    );
    guardian = found[0] as typeof guardian;
    const joining = { pupil: client.showcase.youth, party: 'CONSORTIA', ...guardian, role: 'CERTIFIED_INSTITUTION_WORKER' };
    expect(await act('join-team', 'regisseur', joining)).toMatchObject({ __typename: 'TeamJoined' });
  });

  const CLOCKS: readonly Party[] = ['local-teams', 'consortia'];
  const itIs = async (instant: Date | null): Promise<void> => {
    for (const party of CLOCKS) await setTestClock(connectionTo(stack, party, 'owner'), instant);
  };
  const asGuardian = (): Promise<string> =>
    mintToken(stack, { ...guardian, party: 'consortia', grants: [{ role: 'CERTIFIED_INSTITUTION_WORKER', purpose: 'PROTECTION' }] });

  const act = async (operation: string, persona: string, variables: Tree): Promise<Tree> =>
    told(client, operation, { ...(persona === 'guardian' ? { token: await asGuardian() } : { as: persona }), variables });

  /** What the guardian sees of the youth at the local team and at the consortia, and why not. */
  async function seen(): Promise<{ measures: unknown; trajectories: boolean; why: string[] }> {
    const look = 'query ($youth: UUID!) { youth(id: $youth) { givenName measures { kind courtOrder } trajectories { state } } }';
    const { body } = await client.ask(look, { token: await asGuardian(), variables: { youth: client.showcase.youth } });
    const { youth } = body.data as Tree;
    return {
      measures: youth.measures,
      trajectories: Array.isArray(youth.trajectories),
      why: ((body.extensions as Tree).access ?? []).map(({ reason }: Tree) => reason).sort(),
    };
  }

  /** What is seen once it is what was expected: facts take a moment to arrive; at the end of patience, what is seen instead. */
  async function until(expected: object): Promise<object> {
    for (const end = Date.now() + 20_000; Date.now() < end; await sleep(100)) {
      const now = await seen();
      if (isDeepStrictEqual(now, expected)) return now;
    }
    return seen();
  }

  const CLOSED = { measures: null, trajectories: false, why: ['NO_CONSENT', 'NO_MEASURE'] };
  const OPEN = { measures: [{ kind: 'SUPERVISION_ORDER', courtOrder: 'C/03/1 / JE RK 26-1' }], trajectories: true, why: [] };

  test('a guardian sees at every party by the measure, from its first day to its last, and until it is ended', async () => {
    const today = dayOf(new Date());
    const noon = (days: number): Date => new Date(`${addDays(today, days)}T12:00:00Z`);
    const order = {
      ...{ pupil: client.showcase.youth, kind: 'SUPERVISION_ORDER', institution: guardian.organisation },
      ...{ from: today, until: addDays(today, 30), courtOrder: 'C/03/1 / JE RK 26-1', orderedOn: today },
    };
    expect(await until(CLOSED)).toEqual(CLOSED);
    for (const persona of ['parent', 'outsider', 'guardian'])
      expect((await act('record-measure', persona, order)).__typename).toBe(persona === 'outsider' ? 'NotFound' : 'NotAllowed');
    const { measureId } = await act('record-measure', 'regisseur', order);
    expect(await act('record-measure', 'regisseur', order)).toMatchObject({ __typename: 'RuleViolated', rule: 'measures_follow_each_other' });
    expect(await until(OPEN)).toEqual(OPEN);
    await itIs(noon(30));
    expect(await seen()).toEqual(OPEN);
    await itIs(noon(31));
    expect(await seen()).toEqual(CLOSED);
    await itIs(null);
    expect(await seen()).toEqual(OPEN);
    expect((await act('end-measure', 'outsider', { pupil: order.pupil, measure: measureId, reason: 'LIFTED' })).__typename).toBe('NotFound');
    expect((await act('end-measure', 'guardian', { pupil: order.pupil, measure: measureId, reason: 'LIFTED' })).__typename).toBe('MeasureEnded');
    expect((await seen()).measures).toBeNull();
    expect(await until(CLOSED)).toEqual(CLOSED);
  }, 120_000);
}
