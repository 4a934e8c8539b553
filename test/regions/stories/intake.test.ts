import { ageOn } from '@ketengraaf/core';
import { clientOf, rowsOf, sharedStack, superuserOf } from '@ketengraaf/testkit';
import { actingOn } from '../acting';
import { comingAs, DIRECTS, ownFamilies, workerOf } from './own-family';

const stack = sharedStack();
const { ask, act, actOnceTold, who } = actingOn(clientOf(stack));
type Tree = any;

const REFERRAL = '... on ReferralChanged { referral { id version referrer { kind code } } }';
const ENTRY = '... on IntakeChanged { entry { id version answerBy appliedOn isAnswerLate timesRefused } }';
const COURSE = '... on TrajectoryChanged { trajectory { id state primaryContact { id } contacts { from until } contributions { careProvider { id } } } }';
const NEED = { service: 'FAMILY_HOME', expertises: ['AUTISM'], urgency: 'SOON' };
const QUEUE = `{ referralsToAnswer(first: 100) { edges { node { id answerBy expertises intensity urgency youth { trajectories { isRunning consortium { name } } } } } } }`;
const RUNS = 'query ($youth: UUID!) { youth(id: $youth) { trajectories { isRunning service consortium { name } } } }';
const HELD = `select a.member_id as parent, y.id as youth, y.birth_date::text as "birthDate" from local_teams.youth y
  join local_teams.authority a on a.youth_id = y.id and a.during @> current_date and not a.disputed join facts.person p on p.id = y.id and 'referrers' = any(p.audience)
  where y.id = any ($1::uuid[]) order by y.birth_date desc, a.member_id limit 1`;

test('the desk of a consortium answers in five working days, sees the need and what runs elsewhere, accepts, and fixes whom to speak to', async () => {
  const { organisation: consortium } = await who('intake-desk');
  let [child, director]: Tree[] = [];
  for (const { youths, director: directs } of await ownFamilies(stack, 'intake')) {
    const [found] = await rowsOf<Tree>(superuserOf(stack, 'local_teams'), HELD, [youths]);
    if (!child && found && ageOn(found.birthDate, stack.settings.today) < 12) [child, director] = [found, directs];
  }
  const { parent, youth } = child;
  const asParent = await comingAs(stack, 'local-teams', { person: parent, organisation: parent }, { role: 'CUSTODIAL_PARENT', purpose: 'OWN_DATA' });
  const [home] = await rowsOf<Tree>(
    superuserOf(stack, 'municipalities'),
    'select organisation from municipalities.residence where youth_id = $1 and upper_inf(during)',
    [youth],
  );
  const asked = await act(asParent, 'makeReferral', REFERRAL, { youth, municipality: home.organisation, question: 'Hij loopt vast thuis.', ...NEED });
  expect(asked).toMatchObject({ referral: { referrer: { kind: 'SELF', code: '06' } } });
  const made = asked.referral;
  const choice = { referral: made.id, version: made.version, consortium, chosenBy: [parent], motive: 'Zijn broer is er geholpen.' };
  expect((await act(asParent, 'recordFamilyChoice', REFERRAL, choice)).__typename).toBe('ReferralChanged');

  const wish = { referral: made.id, youth, intensity: 'MEDIUM', ...NEED };
  const { entry } = await actOnceTold('referral_is_meant_for_us', 'intake-desk', 'receiveReferral', ENTRY, wish);
  expect(entry).toMatchObject({ isAnswerLate: false, timesRefused: 0 });
  const days = (Date.parse(entry.answerBy) - Date.parse(entry.appliedOn)) / 86_400_000;
  expect([5, 7, 8]).toContain(days);
  const queued = (await ask('intake-desk', QUEUE)).referralsToAnswer.edges.map(({ node }: Tree) => node);
  expect(queued.map(({ answerBy }: Tree) => answerBy)).toEqual([...queued.map(({ answerBy }: Tree) => answerBy)].sort());
  expect(queued.find(({ id }: Tree) => id === entry.id)).toMatchObject({
    expertises: NEED.expertises,
    intensity: 'MEDIUM',
    urgency: 'SOON',
    youth: { trajectories: null },
  });

  // what runs elsewhere is told once the director has the desk in the team
  const { person } = await who('intake-desk');
  const asDirector = await comingAs(stack, 'local-teams', director, DIRECTS);
  const joining = { youth, party: 'CONSORTIA', organisation: consortium, person, role: 'INTAKE_DESK' };
  expect((await act(asDirector, 'joinTeam', '... on TeamJoined { involvementId }', joining)).__typename).toBe('TeamJoined');
  const running = async (): Promise<unknown> => (await ask('intake-desk', RUNS, { youth })).youth?.trajectories ?? null;
  for (const end = Date.now() + 10_000; Date.now() < end && (await running()) === null; );
  expect(await running()).toEqual(expect.any(Array));

  const accepted = (await act('intake-desk', 'acceptReferral', ENTRY, { entry: entry.id, version: entry.version })).entry;
  const contact = await workerOf(stack, 'consortia', consortium, 'CARE_PROFESSIONAL');
  const [offer] = await rowsOf<Tree>(
    superuserOf(stack, 'consortia'),
    `select m.care_provider as provider, m.expertises[1] as expertise from consortia.membership m where m.consortium = $1 and m.during @> current_date order by m.care_provider limit 1`,
    [consortium],
  );
  const [covering] = await rowsOf<Tree>(
    superuserOf(stack, 'municipalities'),
    `select c.id as contract from municipalities.framework_contract c join municipalities.contract_service s on s.contract = c.id
     where c.contractor = $1::uuid and c.term @> current_date order by (s.service = 'FAMILY_HOME') desc, c.id limit 1`,
    [consortium],
  );
  const start = {
    entry: entry.id,
    version: accepted.version,
    contract: covering?.contract,
    service: 'FAMILY_HOME',
    intensity: 'MEDIUM',
    contact: contact.staff,
  };
  const begun = await act('intake-desk', 'startTrajectory', COURSE, {
    ...start,
    careProvider: offer.provider,
    expertise: offer.expertise,
    on: accepted.appliedOn ?? entry.appliedOn,
  });
  expect(begun).toMatchObject({
    trajectory: {
      state: 'RUNNING',
      primaryContact: { id: contact.staff },
      contacts: [{ until: null }],
      contributions: [{ careProvider: { id: offer.provider } }],
    },
  });
  const seen = (await ask(asParent, 'query ($youth: UUID!) { youth(id: $youth) { trajectories { id primaryContact { id name } } } }', { youth })).youth;
  expect(seen.trajectories).toContainEqual({ id: begun.trajectory.id, primaryContact: { id: contact.staff, name: expect.any(String) } });
}, 60_000);
