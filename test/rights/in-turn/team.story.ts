import { setTimeout as sleep } from 'node:timers/promises';
import type { Party } from '@ketengraaf/core';
import { type ChainClient, connectionTo, mintToken, rowsOf, setTestClock, superuserOf, type TestStack } from '@ketengraaf/testkit';
import { type Scene, type Tree, told } from './scene';

/** A place in the team of a youth, for a time, and left. */
export function team(scene: () => Scene): void {
  let stack: TestStack;
  let client: ChainClient;
  let expert: { person: string; organisation: string };

  beforeAll(async () => {
    ({ stack, client } = scene());
    const found = await rowsOf<typeof expert>(
      superuserOf(stack, 'consortia'),
      `select person, organisation from app.staff where role = 'CARE_PROFESSIONAL' and during @> current_date order by person limit 1`,
    );
    expert = found[0] as typeof expert;
    // the same worker, who goes with the mobile brigade too
    await rowsOf(
      superuserOf(stack, 'consortia'),
      `insert into app.staff select gen_random_uuid(), person, organisation, 'BRIGADE_EXPERT', name, during from app.staff where person = '${expert.person}' and not exists (select from app.staff where person = '${expert.person}' and role = 'BRIGADE_EXPERT')`,
    );
  });

  const CLOCKS: readonly Party[] = ['local-teams', 'consortia'];
  const itIs = async (instant: Date | null): Promise<void> => {
    for (const party of CLOCKS) await setTestClock(connectionTo(stack, party, 'owner'), instant);
  };

  const act = (operation: string, variables: Tree): Promise<Tree> => told(client, operation, { as: 'regisseur', variables });

  /** What the expert sees of the youth at the local team and at the consortia. */
  async function seen(): Promise<{ name: unknown; state: unknown; trajectories: boolean }> {
    const token = await mintToken(stack, { ...expert, party: 'consortia', grants: [{ role: 'BRIGADE_EXPERT', purpose: 'CARE' }] });
    const look = 'query ($youth: UUID!) { youth(id: $youth) { givenName family { plan { state } } trajectories { state } } }';
    const { youth } = (await client.ask(look, { token, variables: { youth: client.showcase.youth } })).body.data as Tree;
    return { name: youth?.givenName, state: youth?.family?.plan?.state, trajectories: Array.isArray(youth?.trajectories) };
  }

  const NOTHING = { name: undefined, state: undefined, trajectories: false };
  const EVERYTHING = { name: expect.any(String), state: expect.any(String), trajectories: true };

  async function untilSeen(): Promise<object> {
    for (const end = Date.now() + 5_000; Date.now() < end && !(await seen()).trajectories; ) await sleep(20);
    return seen();
  }

  test('an expert of the mobile brigade sees the youth inside the window, at every party, and nothing before and after it', async () => {
    const until = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
    const wish = { pupil: client.showcase.youth, party: 'CONSORTIA', ...expert, role: 'BRIGADE_EXPERT' };
    expect(await seen()).toEqual(NOTHING);
    expect(await act('join-team', wish)).toMatchObject({ __typename: 'RuleViolated', rule: 'experts_come_for_a_time' });
    expect(await act('join-team', { ...wish, until })).toMatchObject({ __typename: 'TeamJoined' });
    expect(await untilSeen()).toEqual(EVERYTHING);
    await itIs(new Date(Date.parse(`${until}T12:00:00Z`)));
    expect(await seen()).toEqual(EVERYTHING);
    await itIs(new Date(Date.parse(`${until}T12:00:00Z`) + 86_400_000));
    expect(await seen()).toEqual(NOTHING);
    await itIs(null);
  });

  test('who leaves the team sees nothing any more', async () => {
    expect(await untilSeen()).toEqual(EVERYTHING);
    const { youth } = (
      await client.ask('query ($id: UUID!) { youth(id: $id) { careTeam { id role organisation } } }', {
        as: 'regisseur',
        variables: { id: client.showcase.youth },
      })
    ).body.data as Tree;
    const { id } = youth.careTeam.find(({ role }: Tree) => role === 'BRIGADE_EXPERT');
    expect(await act('leave-team', { pupil: client.showcase.youth, involvement: id })).toMatchObject({ __typename: 'TeamLeft' });
    expect((await seen()).name).toBeUndefined();
    for (const end = Date.now() + 5_000; Date.now() < end && (await seen()).trajectories; ) await sleep(20);
    expect(await seen()).toEqual(NOTHING);
  });
}
