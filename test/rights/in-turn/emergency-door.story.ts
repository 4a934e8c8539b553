import { setTimeout as sleep } from 'node:timers/promises';
import { type ChainClient, rowsOf, superuserOf, type TestStack } from '@ketengraaf/testkit';
import { type Scene, type Tree, told } from './scene';

/** An emergency door: opened, told, reviewed and shut again, and who cannot open one. */
export function emergencyDoor(scene: () => Scene): void {
  let stack: TestStack;
  let client: ChainClient;

  beforeAll(() => {
    ({ stack, client } = scene());
  });

  const REASON = 'De crisisdienst vroeg vannacht om hulp bij deze jeugdige';
  const LOOK = `query ($youth: UUID!) { youth(id: $youth) { givenName careTeam { role } goals: plan { goals { title } } trajectories { state } enrolment { grade } allocations { service } } }`;

  const act = (operation: string, persona: string, variables: Tree = {}): Promise<Tree> => told(client, operation, { as: persona, variables });

  /** The youth as a case director of another municipality sees it now. */
  const seenByOutsider = async (): Promise<Tree | null> =>
    (await client.ask(LOOK, { as: 'outsider', variables: { youth: client.showcase.youth } })).body.data as Tree;

  test('breaking the glass, from opening to review', async () => {
    const pupil = client.showcase.youth;
    expect((await seenByOutsider())?.youth).toBeNull();

    const opened = await act('open-emergency-door', 'outsider', { pupil, reason: REASON });
    expect(opened).toMatchObject({ __typename: 'EmergencyDoorOpened', youth: { givenName: expect.any(String) } });
    const until = Date.now() + 5_000;
    while ((await seenByOutsider())?.youth?.trajectories == null && Date.now() < until) await sleep(20);
    const youth = (await seenByOutsider())?.youth;
    expect(youth).toMatchObject({ givenName: expect.any(String), trajectories: expect.any(Array), careTeam: expect.any(Array) });
    expect([youth.enrolment, youth.allocations]).toEqual([null, null]);

    const [door] = (await act('emergency-doors', 'regisseur')).doors;
    expect(door).toMatchObject({ youthId: pupil, role: 'CASE_DIRECTOR', reason: REASON, isOpen: true });
    const [review] = (await act('emergency-reviews', 'privacy-officer')).reviews;
    expect(review).toMatchObject({ id: door.id, youthId: pupil, person: door.person, verdict: null, isOverdue: false });
    const log = await act('access-log', 'privacy-officer', { youth: pupil, first: 100 });
    expect(log.localTeam.entries.filter(({ organisation, isAllowed }: Tree) => organisation === review.organisation && isAllowed).length).toBeGreaterThan(0);

    const sentences = log.localTeam.entries.map(({ sentence }: Tree) => sentence);
    expect(sentences).toEqual(expect.arrayContaining([expect.stringMatching(/^De regisseur van .* bekeek via de nooddeur .* voor regie\.$/)]));
    expect(log.localTeam.entries.filter(({ did }: Tree) => did === 'RECORDED')).toEqual([
      expect.objectContaining({ isEmergency: true, sentence: expect.stringMatching(/ heeft via de nooddeur wie de regie heeft vastgelegd voor regie\.$/) }),
    ]);
    const onlooker = async (): Promise<Tree | undefined> =>
      (await act('who-may-see', 'regisseur')).find(({ person }: Tree) => person === door.person) as Tree | undefined;
    expect(await onlooker()).toMatchObject({ role: 'CASE_DIRECTOR', emergencyUntil: door.closesAt, isEmergencyReviewed: false });
    expect((await onlooker())?.classes.map(({ ground }: Tree) => ground)).toContain('EMERGENCY');

    const explained = { youth: pupil, party: 'LOCAL_TEAMS', organisation: review.organisation, role: 'CASE_DIRECTOR', on: null };
    const doors = async (): Promise<Tree> => (await act('explain-access', 'regisseur', explained)).emergencyDoors;
    expect(await doors()).toEqual([{ person: door.person, openedAt: expect.any(String), closesAt: door.closesAt, isReviewed: false }]);
    expect((await act('explain-access', 'regisseur', { ...explained, role: 'CARE_PROFESSIONAL' })).emergencyDoors).toEqual([]);

    expect(await act('answer-emergency-review', 'regisseur', { review: review.id, verdict: 'JUSTIFIED', findings: 'x' })).not.toMatchObject({
      __typename: 'EmergencyReviewAnswered',
    });
    const answer = { review: review.id, verdict: 'NOT_JUSTIFIED', findings: 'De crisisdienst weet van niets.' };
    expect(await act('answer-emergency-review', 'privacy-officer', answer)).toMatchObject({ review: { verdict: 'NOT_JUSTIFIED' } });
    expect((await seenByOutsider())?.youth).toBeNull();
    expect((await act('emergency-reviews', 'privacy-officer')).reviews).toEqual([]);
    expect((await act('emergency-doors', 'regisseur')).doors[0]).toMatchObject({ isOpen: false, isReviewed: true });
    expect([await onlooker(), await doors()]).toEqual([undefined, []]);
  });

  test.each(['finance-officer', 'contract-manager', 'team-lead', 'privacy-officer', 'school-coordinator', 'parent', 'colleague'])(
    'the door stays shut for the %s',
    async (persona) => {
      const outcome = await act('open-emergency-door', persona, { pupil: client.showcase.youth, reason: REASON });
      expect(outcome).toMatchObject({ __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' });
      const [refusal] = await rowsOf<object>(
        superuserOf(stack, 'local_teams'),
        `select result, ground, subject_hash is not null as hashed from audit.access where action = 'C' order by at desc limit 1`,
      );
      expect(refusal).toEqual({ result: 2, ground: 'ACT_NOT_FOR_ROLE', hashed: true });
    },
  );
}
