import { addDays, ageOn, PARTIES, type Party } from '@ketengraaf/core';
import { databaseOf } from '@ketengraaf/database';
import { askParty, type ChainClient, connectionTo, rowsOf, setTestClock, superuserOf, type TestStack } from '@ketengraaf/testkit';
import type { Scene, Tree } from './scene';

/** Who is refused and from when on, and where that is written. */
export function refused(scene: () => Scene): void {
  let stack: TestStack;
  let client: ChainClient;

  beforeAll(() => {
    ({ stack, client } = scene());
  });

  const itIs = async (instant: Date | null): Promise<void> => {
    for (const party of PARTIES) await setTestClock(connectionTo(stack, party, 'owner'), instant);
  };
  const teams = <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> =>
    rowsOf<Row>(superuserOf(stack, 'local_teams'), text, values);
  const dataOf = async (document: string, persona: string, variables: Tree): Promise<{ data: Tree; access: Tree[] }> => {
    const { body } = await client.ask(document, { as: persona, variables });
    expect(body.errors).toBeUndefined();
    return { data: body.data as Tree, access: (body.extensions as Tree).access };
  };
  const LAST_OF = 'select role, result, ground, subject, subject_hash is not null as hashed from audit.access where person = $1 order by at desc limit 1';

  test('a parent sees the help of a youth until the day before the 16th birthday, and from that day what the youth consents to', async () => {
    const { youth } = client.showcase as { youth: string };
    const look = 'query ($youth: UUID!) { youth(id: $youth) { givenName birthDate plan { state } trajectories { state } referrals { urgency } } }';
    const { birthDate } = (await dataOf(look, 'parent', { youth })).data.youth as { birthDate: string };
    const birthday = `${Number(birthDate.slice(0, 4)) + 16}${birthDate.slice(4)}`;
    expect(ageOn(birthDate, addDays(birthday, -1))).toBe(15);
    await itIs(new Date(`${addDays(birthday, -1)}T12:00:00Z`));
    const before = await dataOf(look, 'parent', { youth });
    expect(before.data.youth).toMatchObject({ birthDate, plan: { state: expect.any(String) }, trajectories: expect.any(Array), referrals: expect.any(Array) });
    expect(before.access).toEqual([]);
    await itIs(new Date(`${birthday}T12:00:00Z`));
    const after = await dataOf(look, 'parent', { youth });
    // the plan is of the whole family, in which there are younger children
    expect(after.data.youth).toEqual({ givenName: expect.any(String), birthDate: null, plan: before.data.youth.plan, trajectories: null, referrals: null });
    expect(new Set(after.access.map(({ reason }) => reason))).toEqual(new Set(['AGE_16_OWN_CONSENT']));
    await itIs(null);
  }, 30_000);

  test('a contract manager is told counts and refused a child, and the refusal is in the log', async () => {
    const { youth } = client.showcase as { youth: string };
    const { person } = personOf(await client.token('contract-manager'));
    const { data } = await dataOf(
      '{ brigadeResults(year: 2026) { afterMonths considered } planInsight { directedFamilies { families } } }',
      'contract-manager',
      {},
    );
    expect(data.brigadeResults.map(({ afterMonths }: Tree) => afterMonths)).toEqual([3, 6, 12]);
    expect((await dataOf('query ($youth: UUID!) { youth(id: $youth) { givenName trajectories { state } } }', 'contract-manager', { youth })).data).toEqual({
      youth: null,
    });
    expect(await teams(LAST_OF, [person])).toEqual([{ role: 'CONTRACT_MANAGER', result: 2, ground: expect.any(String), subject: null, hashed: true }]);
  });

  test('a worker who left is refused with a token that is still valid, in the log, and what was done before stays readable', async () => {
    const { plan, director } = client.showcase as { plan: string; director: string };
    const act = 'mutation ($plan: UUID!) { checkSafety(input: { plan: $plan, isSafe: true }) { __typename } }';
    expect((await dataOf(act, 'regisseur', { plan })).data.checkSafety.__typename).toBe('PlanChanged');
    await client.ask('one-family', { as: 'regisseur' });
    const entries = async (): Promise<Tree[]> => {
      const { body } = await client.ask('worker-log', { as: 'privacy-officer', variables: { person: director, first: 100 } });
      return (body.data as Tree).workerLog.localTeam.entries;
    };
    const known = (await entries()).length;
    expect(known).toBeGreaterThan(0);

    await teams('update app.staff set during = daterange(lower(during), app.today()) where person = $1', [director]);
    for (const operation of ['one-family', 'my-families', 'find-family', 'family-plan', 'consents', 'worker-log']) {
      const { body } = await client.ask(operation, { as: 'regisseur' });
      expect([operation, body.errors?.map(({ extensions }: Tree) => extensions.code)]).toEqual([operation, ['FORBIDDEN']]);
      expect(JSON.stringify(body.data ?? null)).toMatch(/^(null|\{("\w+":(null|\{("\w+":null,?)+\}),?)+\})$/);
      expect(await teams(LAST_OF, [director])).toEqual([{ role: 'CASE_DIRECTOR', result: 2, ground: 'NOT_EMPLOYED', subject: null, hashed: true }]);
    }
    const { body } = await client.ask(act, { as: 'regisseur', variables: { plan } });
    expect(body.errors?.map(({ extensions }: Tree) => extensions.code)).toEqual(['FORBIDDEN']);

    expect((await entries()).length).toBeGreaterThanOrEqual(known);
    expect(await teams(`select count(*)::int as acts from app.history where person = $1 and verb = 'checkSafety'`, [director])).toEqual([{ acts: 1 }]);
  });

  test('whoever left is refused by all five parties at once, though still involved and with a token that holds, and each logs it', async () => {
    const { youth } = client.showcase as { youth: string };
    const ofYouth = (field: string): string => `{ _entities(representations: [{ __typename: "Youth", id: "${youth}" }]) { ... on Youth { ${field} } } }`;
    const questions: Readonly<Record<Party, string>> = {
      municipalities: ofYouth('allocations { id }'),
      consortia: ofYouth('trajectories { id }'),
      'local-teams': `{ youth(id: "${youth}") { givenName } }`,
      schools: ofYouth('enrolment { grade }'),
      referrers: ofYouth('referrals { id }'),
    };
    const ALL = PARTIES.map((party) => [party, 'FORBIDDEN']);
    for (const [persona, employer] of [
      ['care-professional', 'consortia'],
      ['school-coordinator', 'schools'],
      ['general-practitioner', 'referrers'],
      ['access-desk', 'municipalities'],
      ['team-lead', 'local-teams'],
    ] as const) {
      const token = await client.token(persona);
      const refusals = async (): Promise<string[][]> => {
        const asked = PARTIES.map(async (party) => {
          const { body } = await askParty(stack, party, { query: questions[party], token });
          return (body.errors ?? [])
            .map(({ extensions }: Tree) => extensions.code as string)
            .filter((code) => code === 'FORBIDDEN')
            .map((code) => [party, code]);
        });
        return (await Promise.all(asked)).flat();
      };
      expect([persona, await refusals()]).toEqual([persona, []]);
      const { person } = personOf(token);
      await rowsOf(superuserOf(stack, databaseOf(employer)), 'update app.staff set during = daterange(lower(during), app.today()) where person = $1', [person]);
      const end = Date.now() + 10_000;
      let refused = await refusals();
      while (refused.length < PARTIES.length && Date.now() < end) refused = await refusals();
      expect([persona, refused]).toEqual([persona, ALL]);
      for (const party of PARTIES)
        expect([party, (await rowsOf<Tree>(superuserOf(stack, databaseOf(party)), LAST_OF, [person])).map(({ ground }) => ground)]).toEqual([
          party,
          ['NOT_EMPLOYED'],
        ]);
    }
  }, 60_000);

  function personOf(token: string): { person: string } {
    const [, payload = ''] = token.split('.');
    return { person: (JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as { sub: string }).sub };
  }
}
