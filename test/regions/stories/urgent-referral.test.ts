import { clientOf, rowsOf, sharedStack, superuserOf } from '@ketengraaf/testkit';
import { actingOn } from '../acting';

const stack = sharedStack();
const client = clientOf(stack);
const { ask, act, actOnceTold, who } = actingOn(client);
type Tree = any;
const { youth, municipality } = client.showcase as { youth: string; municipality: string };

const FIND = `query ($municipality: ID!, $need: PlaceNeed!) { municipality(code: $municipality) { availablePlaces(need: $need, first: 20) {
  id kilometres asOf isStale source placesFree matchedExpertises consortium { id } careService { service } } } }`;
const RESERVATION = '... on ReservationKept { reservation { id state version expiresAt } }';
const RELEASE = `mutation ($reservation: UUID!) { released: releaseReservation(input: { reservation: $reservation, version: 1 }) { __typename ${RESERVATION} } }`;
const REFERRAL = '... on ReferralChanged { referral { id version isClosed referrer { code } consortium { id } steps { kind } intake { appliedOn } } }';
const ENTRY = '... on IntakeChanged { entry { id version } }';
const FOLLOW = 'query ($id: UUID!) { referral(id: $id) { isClosed consortium { id } steps { kind } intake { appliedOn acceptedOn } } }';
const NEED = { expertises: ['MENTAL_HEALTH', 'ADDICTION'], urgency: 'CRISIS' };

test('a general practitioner finds a place tonight, keeps it for four hours, refers, and follows what becomes of it', async () => {
  const { municipality: found } = await ask('general-practitioner', FIND, { municipality, need: { ...NEED, age: 15 } });
  const places: Tree[] = found.availablePlaces;
  for (const { asOf, source, isStale } of places) expect([typeof asOf, typeof source, typeof isStale]).toEqual(['string', 'string', 'boolean']);
  const free = places.find(({ placesFree }) => placesFree > 0);
  const kept = (await act('general-practitioner', 'reservePlace', RESERVATION, { unit: free.id, hours: 4 })).reservation;
  expect(kept).toMatchObject({ state: 'HELD', version: 1 });
  const hours = (Date.parse(kept.expiresAt) - Date.now()) / 3_600_000;
  expect(hours).toBeGreaterThan(3.9);
  expect(hours).toBeLessThan(4.1);
  // nobody was named so far: what is kept says nothing of a youth
  const [row] = await rowsOf<Tree>(superuserOf(stack, 'consortia'), 'select to_jsonb(r)::text as kept from consortia.reservation r where id = $1', [kept.id]);
  expect(row.kept).not.toContain(youth);

  const { organisation: consortium } = await who('intake-desk');
  const asked = { youth, service: 'CRISIS_SHELTER', question: 'Vanavond niet veilig thuis.', ...NEED };
  const { referral } = await act('general-practitioner', 'makeReferral', REFERRAL, asked);
  expect(referral).toMatchObject({ referrer: { code: '02' }, isClosed: false, consortium: null });
  const chosenBy = [(await who('parent')).person, youth];
  const choice = { referral: referral.id, version: 1, consortium, chosenBy, motive: 'Dichtbij.' };
  expect((await act('general-practitioner', 'recordFamilyChoice', REFERRAL, choice)).referral.steps.map(({ kind }: Tree) => kind)).toEqual(['WRITTEN', 'SENT']);
  const received = { referral: referral.id, youth, service: 'CRISIS_SHELTER', intensity: 'MEDIUM', ...NEED };
  const { entry } = await actOnceTold('referral_is_meant_for_us', 'intake-desk', 'receiveReferral', ENTRY, received);
  const now = await ask('general-practitioner', FOLLOW, { id: referral.id });
  expect(now.referral).toMatchObject({ isClosed: false, consortium: { id: consortium }, steps: [{ kind: 'WRITTEN' }, { kind: 'SENT' }] });
  expect((await ask('regisseur', FOLLOW, { id: referral.id })).referral.intake).toEqual({ appliedOn: expect.any(String), acceptedOn: null });

  const because = { because: 'NOT_FITTING', explanation: 'Deze nacht is er crisisopvang gevonden.' };
  expect((await act('intake-desk', 'refuseReferral', ENTRY, { entry: entry.id, version: entry.version, ...because })).entry.version).toBe(2);
  const { released } = await ask('general-practitioner', RELEASE, { reservation: kept.id });
  expect(released).toMatchObject({ reservation: { state: 'RELEASED' } });
}, 60_000);

test('who has no part in it refers nobody, and learns nothing by trying', async () => {
  const asked = { youth, service: 'CRISIS_SHELTER', question: 'Graag hulp.', ...NEED };
  expect((await act('outsider', 'makeReferral', REFERRAL, asked)).__typename).toBe('NotFound');
  expect((await act('school-coordinator', 'reservePlace', RESERVATION, { unit: youth })).__typename).not.toBe('ReservationKept');
}, 60_000);
