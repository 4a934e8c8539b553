import { addDays } from '@ketengraaf/core';
import { clientOf, rowsOf, sharedStack, superuserOf } from '@ketengraaf/testkit';
import { actingOn } from '../acting';
import { comingAs, workerOf } from './own-family';

const stack = sharedStack();
const { act, who } = actingOn(clientOf(stack));
type Tree = any;
const rows = (text: string, values: unknown[] = []): Promise<Tree[]> => rowsOf<Tree>(superuserOf(stack, 'consortia'), text, values);

const HELPS = `select m.consortium, m.care_provider as provider, count(*)::int as helped, array_agg(distinct c.expertise) as expertises from consortia.contribution c
  join consortia.trajectory t on t.id = c.trajectory join consortia.membership m on m.care_provider = c.care_provider and m.consortium::text = t.organisation and m.during @> current_date
  where c.during @> current_date + 31 and t.organisation <> $1 and not exists (select from consortia.membership o where o.care_provider = m.care_provider and o.consortium::text = $1) and not exists (select from consortia.placement p join consortia.location l on l.id = p.location where l.care_provider = m.care_provider and upper_inf(p.during))
  group by 1, 2 order by 3 desc, 2 limit 1`;
const STANDS = `select t.id, t.primary_contact, array_agg(c.care_provider order by lower(c.during), c.care_provider) filter (where c.during @> $2::date) as helpers
  from consortia.trajectory t join consortia.contribution c on c.trajectory = t.id where t.organisation = $1 group by 1, 2 order by 1`;

test('a member fails: help is not left without somebody who can give it, whom to speak to stays, and what was stays on record', async () => {
  const [{ consortium, provider, helped, expertises }] = (await rows(HELPS, [(await who('intake-desk')).organisation])) as [Tree];
  const desk = await comingAs(stack, 'consortia', await workerOf(stack, 'consortia', consortium, 'INTAKE_DESK'), { role: 'INTAKE_DESK', purpose: 'PLACEMENT' });
  const { today } = stack.settings;
  const lastDay = addDays(today, 30);
  const LEFT = '... on ConsortiumLeft { handedOn toPlace }';
  const leave = { careProvider: provider, lastDay, because: 'FAILS' };
  expect(await act(desk, 'leaveConsortium', LEFT, leave)).toMatchObject({ rule: 'nobody_loses_help', message: expect.stringContaining(expertises[0]) });
  const [successor] = await rows(
    `select p.id from consortia.care_provider p where not exists (select from consortia.membership m where m.care_provider = p.id and m.consortium = $1) order by p.id limit 1`,
    [consortium],
  );
  expect(await act(desk, 'leaveConsortium', LEFT, { ...leave, successor: successor.id })).toMatchObject({ rule: 'successor_is_member' });
  const joined = await act(desk, 'joinConsortium', '... on ConsortiumJoined { consortiumId }', { careProvider: successor.id, expertises, from: today });
  expect(joined.__typename).toBe('ConsortiumJoined');

  const before = await rows(STANDS, [consortium, today]);
  expect((await act('intake-desk', 'leaveConsortium', LEFT, { ...leave, successor: successor.id })).__typename).toBe('NotFound');
  expect(await act(desk, 'leaveConsortium', LEFT, { ...leave, successor: successor.id })).toMatchObject({ __typename: 'ConsortiumLeft', handedOn: helped });
  expect(await rows(STANDS, [consortium, today])).toEqual(before);
  const after = await rows(STANDS, [consortium, addDays(lastDay, 1)]);
  expect(after.map(({ id, primary_contact }) => [id, primary_contact])).toEqual(before.map(({ id, primary_contact }) => [id, primary_contact]));
  expect(after.flatMap(({ helpers }) => helpers ?? [])).not.toContain(provider);
  expect(after.flatMap(({ helpers }) => helpers ?? [])).toContain(successor.id);
}, 60_000);
