import { type ChainClient, mintToken, type TestStack } from '@ketengraaf/testkit';
import { type Scene, type Tree, told } from './scene';

/** An objection to what is shared: made, decided on and withdrawn. */
export function objection(scene: () => Scene): void {
  const EVERY_READER = ['CONSORTIA', 'MUNICIPALITIES', 'REFERRERS', 'SCHOOLS'];

  let stack: TestStack;
  let client: ChainClient;
  let pupil: string;

  beforeAll(async () => {
    ({ stack, client } = scene());
    pupil = client.showcase.pupil as string;
  });

  const act = (operation: string, persona: string, variables: Tree = {}): Promise<Tree> => told(client, operation, { as: persona, variables });

  /** Which parties withhold what they, or others, keep of the pupil, and the state of the plan where it is shown. */
  async function withheld(persona: string): Promise<(string | undefined)[]> {
    const fields = 'plan { state } enrolment { grade } trajectories { state } referrals { urgency } allocations { id }';
    const { body } = await client.ask(`query ($pupil: UUID!) { youth(id: $pupil) { givenName ${fields} } }`, { as: persona, variables: { pupil } });
    expect(body.errors).toBeUndefined();
    const access = (body.extensions as Tree).access as Tree[];
    const parties = [...new Set(access.filter(({ reason }) => reason === 'PROCESSING_RESTRICTED').map(({ party }) => party))].sort();
    return [(body.data as Tree).youth.plan?.state, ...parties];
  }

  const object = (persona: string, variables: Tree = {}): Promise<Tree> =>
    act('record-objection', persona, { pupil, article: 'OBJECTION', reason: 'Wij willen eerst weten wie wat leest', ...variables });

  test('an objection closes at every party what is shared, until the privacy officer decided and the parent was told', async () => {
    for (const persona of ['regisseur', 'school-coordinator', 'parent']) expect(await withheld(persona)).toEqual(['IN_EXECUTION']);
    const { objectionId, confirmedBy, unconfirmed, objection } = await object('parent');
    expect([[...confirmedBy].sort(), unconfirmed, objection.aboutClass]).toEqual([EVERY_READER, [], null]);
    // what the own team keeps the case director goes on with
    expect(await withheld('regisseur')).toEqual(['IN_EXECUTION', 'consortia', 'local-teams', 'municipalities', 'referrers', 'schools']);
    expect([await withheld('school-coordinator'), await withheld('parent')]).toEqual([[undefined, 'local-teams', 'schools'], ['IN_EXECUTION']]);

    const { objections } = await act('objections', 'privacy-officer');
    expect(objections).toEqual([expect.objectContaining({ id: objectionId, youthId: pupil, reason: 'Wij willen eerst weten wie wat leest', decision: null })]);
    expect((await client.ask('objections', { as: 'school-coordinator' })).body.data).toEqual({ objections: null });
    const decision = { objection: objectionId, decision: 'UNFOUNDED', grounds: 'Zonder deze gegevens is hulp niet veilig te regelen' };
    expect(await act('decide-objection', 'regisseur', decision)).toMatchObject({ __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' });
    expect(await act('decide-objection', 'privacy-officer', decision)).toMatchObject({ rule: 'objector_is_told_first' });
    const toldAt = new Date().toISOString();
    expect(await act('decide-objection', 'privacy-officer', { ...decision, toldAt })).toMatchObject({ objection: { liftedAt: expect.any(String) } });
    for (const end = Date.now() + 10_000; (await withheld('regisseur')).length > 1 && Date.now() < end; );
    expect(await withheld('regisseur')).toEqual(['IN_EXECUTION']);
  }, 60_000);

  test('what it is about is told in the explanation, in who may see what, in the export and in the log', async () => {
    const { brin } = client.showcase as { brin: string };
    const { objectionId } = await object('parent', { against: brin, dataClass: 'PLAN_STATUS' });
    const question = { youth: pupil, party: 'SCHOOLS', organisation: brin, role: 'SCHOOL_COORDINATOR', on: null };
    const explained: Tree[] = (await act('explain-access', 'regisseur', question)).localTeam;
    expect(explained).toContainEqual(expect.objectContaining({ dataClass: 'PLAN_STATUS', reason: 'PROCESSING_RESTRICTED' }));
    expect(explained).not.toContainEqual(expect.objectContaining({ dataClass: 'SCHOOL_GOALS', reason: 'PROCESSING_RESTRICTED' }));
    const school = ((await act('who-may-see', 'parent', { youth: pupil })) as unknown as Tree[]).find(({ organisation }) => organisation === brin) as Tree;
    expect(school.classes).toContainEqual(expect.objectContaining({ dataClass: 'PLAN_STATUS', shows: 'NONE', reason: 'PROCESSING_RESTRICTED' }));

    const { entries } = (await act('my-data', 'parent', { youth: pupil, first: 100 })).localTeam as Tree;
    expect(entries.filter(({ what }: Tree) => what === 'Bezwaar of beperking').flatMap(({ fields }: Tree) => fields)).toContainEqual({
      name: 'aboutClass',
      value: 'PLAN_STATUS',
    });
    expect(await withheld('school-coordinator')).toEqual([undefined, 'local-teams']);
    const log: Tree[] = (await act('access-log', 'parent', { youth: pupil })).localTeam.entries;
    expect(log).toContainEqual(expect.objectContaining({ role: 'SCHOOL_COORDINATOR', dataClasses: ['PLAN_STATUS'], isAllowed: false }));
    expect(log).toContainEqual(expect.objectContaining({ role: 'CUSTODIAL_PARENT', dataClasses: ['CONSENT'], did: 'RECORDED' }));
    expect(await act('withdraw-objection', 'parent', { objection: objectionId })).toMatchObject({ objection: { isWithdrawn: true } });
  }, 60_000);

  test('nobody objects for a pupil but the youth, the parents, and the case director in their name', async () => {
    expect(await object('school-coordinator')).toMatchObject({ __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' });
    expect(await object('outsider', { objectedBy: pupil })).toMatchObject({ __typename: 'NotFound' });
    const token = await mintToken(stack, { person: pupil, organisation: pupil, party: 'local-teams', grants: [{ role: 'YOUTH', purpose: 'OWN_DATA' }] });
    const variables = { pupil, article: 'RESTRICTION', dataClass: 'EDUCATION', reason: 'Mijn cijfers kloppen niet meer' };
    const recorded = ((await client.ask('record-objection', { token, variables })).body.data as Tree).recordObjection;
    expect(recorded).toMatchObject({ __typename: 'ObjectionRecorded', objection: { aboutClass: 'EDUCATION' } });
    const { data } = (await client.ask('withdraw-objection', { token, variables: { objection: recorded.objectionId } })).body;
    expect((data as Tree).withdrawObjection).toMatchObject({ objection: { isWithdrawn: true } });
  });
}
