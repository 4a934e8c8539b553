import { addDays } from '@ketengraaf/core';
import { clientOf, rowsOf, sharedStack, superuserOf } from '@ketengraaf/testkit';
import { actingOn } from '../acting';
import { comingAs, DIRECTS, ownFamilies, workerOf } from './own-family';

const stack = sharedStack();
const { ask, act } = actingOn(clientOf(stack));
type Tree = any;

const DECIDES = { role: 'ACCESS_DESK', purpose: 'ACCESS_DECISION' } as const;
const MOVED = '... on MoveRecorded { youth { id } }';
const RESPONSIBLE = `query ($youth: UUID!, $on: LocalDate!) { youth(id: $youth) { ambulatory: responsibleMunicipality(on: $on, residential: false) { municipality { code } ground }
  residential: responsibleMunicipality(on: $on, residential: true) { municipality { code } ground } allocations { service until municipality { code } } enrolment { school { brin } } } }`;
const LIVES = `select r.youth_id as youth, r.organisation as municipality, lower(r.during)::text as since, m.code as arrives from municipalities.residence r
  join lateral (select code from municipalities.municipality where code <> r.organisation and code <> 'GM0917' order by code limit 1) m on true
  where r.youth_id = any ($1::uuid[]) and upper_inf(r.during) and lower(r.during) < current_date - 7
    and not exists (select from municipalities.residential_stay s where s.youth_id = r.youth_id and upper_inf(s.during))
    and exists (select from facts.involvement i where i.youth_id = r.youth_id and i.role = 'ACCESS_DESK' and i.organisation = r.organisation and i.during @> now()) order by r.youth_id`;

test('a family moves: help at home goes to the new municipality, residence stays with the old, the brother who stays and the school are left alone', async () => {
  let [mover, sibling, director]: Tree[] = [];
  for (const family of await ownFamilies(stack, 'move')) {
    const [found] = await rowsOf<Tree>(superuserOf(stack, 'municipalities'), LIVES, [family.youths]);
    const other = family.youths.find((id) => id !== found?.youth);
    if (!mover && found && other) [mover, sibling, director] = [found, other, family.director];
  }
  const on = addDays(stack.settings.today, -1);
  const { youth, municipality: leaves, arrives } = mover;
  const desk = await workerOf(stack, 'municipalities', leaves, 'ACCESS_DESK');
  const asDesk = await comingAs(stack, 'municipalities', desk, DECIDES);
  const asDirector = await comingAs(stack, 'local-teams', director, DIRECTS);
  const before = (await ask(asDesk, RESPONSIBLE, { youth, on: addDays(on, -1) })).youth;
  expect([before.ambulatory.municipality.code, before.residential.municipality.code]).toEqual([leaves, leaves]);
  const ofSibling = await ask(asDirector, RESPONSIBLE, { youth: sibling, on });

  const [stranger] = await rowsOf<Tree>(
    superuserOf(stack, 'municipalities'),
    `select person, organisation from app.staff where role = 'ACCESS_DESK' and organisation = $1 limit 1`,
    [arrives],
  );
  const elsewhere = await comingAs(stack, 'municipalities', stranger, DECIDES);
  expect((await act(elsewhere, 'recordMove', MOVED, { youth, municipality: leaves, on })).__typename).not.toBe('MoveRecorded');
  expect((await act(asDesk, 'recordMove', MOVED, { youth, municipality: arrives, on })).__typename).toBe('MoveRecorded');

  const after = (await ask(asDesk, RESPONSIBLE, { youth, on })).youth;
  expect(after.ambulatory).toMatchObject({ municipality: { code: arrives }, ground: 'REGISTERED_ADDRESS' });
  expect(after.residential).toMatchObject({ municipality: { code: leaves } });
  expect(after.allocations).toEqual(before.allocations);
  expect(after.enrolment).toEqual(before.enrolment);
  expect(await ask(asDirector, RESPONSIBLE, { youth: sibling, on })).toEqual(ofSibling);
}, 60_000);
