import { PARTIES, type Party } from '@ketengraaf/core';
import { type ChainClient, clientOf, type Reply, type TestStack, testStack } from '@ketengraaf/testkit';

let stack: TestStack;
let client: ChainClient;
type Tree = Record<string, any>;

beforeAll(async () => {
  stack = await testStack({ families: 20 });
  client = clientOf(stack);
}, 120_000);
afterAll(() => stack?.stop());

const sources = ({ body }: Reply): Record<string, string> =>
  Object.fromEntries(((body.extensions as Tree).sources as Tree[]).map(({ party, state }) => [party, state === 'SLOW' ? 'OK' : state]));

/** The family as it is told now, and what was said to be wrong. */
const asked = async () => {
  const { status, body } = await client.ask('one-family', { as: 'regisseur' });
  return {
    status,
    family: (body.data as { family: unknown } | undefined)?.family ?? null,
    codes: (body.errors ?? []).map(({ extensions }) => extensions?.code),
    text: JSON.stringify(body),
  };
};

/** What each party has to say about a family that it alone can say. */
const HAS: Record<Exclude<Party, 'local-teams'>, (youth: Tree) => unknown> = {
  municipalities: ({ allocations }) => allocations,
  consortia: ({ trajectories }) => trajectories,
  schools: ({ enrolment }) => enrolment,
  referrers: ({ referrals }) => referrals,
};

async function without(party: Party, work: () => Promise<void>): Promise<void> {
  await stack.processes[party].stop();
  try {
    await work();
  } finally {
    await stack.processes[party].restart();
  }
}

test.each(Object.keys(HAS) as (keyof typeof HAS)[])('without %s the other four parties’ data is there', async (down) => {
  await without(down, async () => {
    const reply = await client.ask('one-family', { as: 'regisseur' });
    const { family } = reply.body.data as Tree;
    expect(sources(reply)).toEqual(Object.fromEntries(PARTIES.map((party) => [party, party === down ? 'UNAVAILABLE' : 'OK'])));
    expect(reply.body.errors).toEqual([expect.objectContaining({ extensions: expect.objectContaining({ code: 'PARTY_UNAVAILABLE', party: down }) })]);
    expect(family.plan.caseDirector.name).toEqual(expect.any(String));
    for (const [party, has] of Object.entries(HAS)) {
      const said = family.youths.map(has).filter((value: unknown) => value !== null);
      expect([party, said.length > 0]).toEqual([party, party !== down]);
    }
    expect(JSON.stringify(reply.body)).not.toMatch(/ECONNREFUSED|127\.0\.0\.1|node_modules|stack/);
  });
  expect(sources(await client.ask('one-family', { as: 'regisseur' }))[down]).toBe('OK');
});

test('without the local teams places are found and each party’s own roots answer its own staff', async () => {
  const { trajectory, referral, pupil, municipality, service, on } = client.showcase as Record<string, string>;
  await without('local-teams', async () => {
    const places = await client.ask('find-places', { as: 'general-practitioner' });
    expect((places.body.data as Tree).municipality.availablePlaces.length).toBeGreaterThan(0);
    const own = await Promise.all([
      client.ask('query ($trajectory: UUID!) { trajectory(id: $trajectory) { state } }', { as: 'intake-desk', variables: { trajectory } }),
      client.ask('query ($referral: UUID!) { referral(id: $referral) { urgency } }', { as: 'general-practitioner', variables: { referral } }),
      client.ask('query ($pupil: UUID!) { pupil(youth: $pupil) { enrolment { grade } givenName } }', { as: 'school-coordinator', variables: { pupil } }),
      client.ask(
        'query ($municipality: ID!, $service: Service!, $on: LocalDate!) { contractFor(municipality: $municipality, service: $service, on: $on) { outcome } }',
        {
          as: 'access-desk',
          variables: { municipality, service, on },
        },
      ),
    ]);
    expect(own.map(({ body }) => body.data)).toEqual([
      { trajectory: { state: expect.any(String) } },
      { referral: { urgency: expect.any(String) } },
      { pupil: { enrolment: { grade: expect.any(String) }, givenName: null } },
      { contractFor: { outcome: 'COVERED' } },
    ]);
    const family = await client.ask('one-family', { as: 'regisseur' });
    expect(family.body).toMatchObject({ data: { family: null }, errors: [{ extensions: { code: 'PARTY_UNAVAILABLE', party: 'local-teams' } }] });
  });
});

test('a party that hangs costs its own fields, within its deadline', async () => {
  stack.processes.schools.kill('SIGSTOP');
  try {
    const reply = await client.ask('one-family', { as: 'regisseur' });
    expect(sources(reply).schools).toBe('UNAVAILABLE');
    expect((reply.body.data as Tree).family.youths[0].trajectories.length).toBeGreaterThan(0);
  } finally {
    stack.processes.schools.kill('SIGCONT');
  }
});

test('a party that is killed comes back by itself', async () => {
  const pid = stack.processes.referrers.pid() as number;
  process.kill(pid, 'SIGKILL');
  for (const end = Date.now() + 20_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 200))) {
    const now = stack.processes.referrers.pid();
    if (now !== undefined && now !== pid && sources(await client.ask('one-family', { as: 'regisseur' })).referrers === 'OK') return;
  }
  throw new Error('referrers did not come back');
});

test('with PostgreSQL killed requests fail cleanly, and service returns by itself', async () => {
  expect((await asked()).codes).toEqual([]);
  process.kill(stack.postgres.pid() as number, 'SIGKILL');
  const broken = await asked();
  expect(broken.family).toBeNull();
  expect(broken.codes).toEqual(['PARTY_UNAVAILABLE']);
  expect(broken.text).not.toMatch(/terminat|ECONN|postgres|select /i);
  for (const end = Date.now() + 40_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 250))) {
    const answer = await asked();
    if (answer.codes.length === 0 && answer.family !== null) return;
  }
  throw new Error(`service did not return: ${(await asked()).text}`);
}, 90_000);
