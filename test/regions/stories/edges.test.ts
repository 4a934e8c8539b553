import { ageOn } from '@ketengraaf/core';
import { clientOf, rowsOf, sharedStack, superuserOf } from '@ketengraaf/testkit';
import { actingOn } from '../acting';
import { comingAs, DIRECTS, ownFamilies } from './own-family';

const stack = sharedStack();
const client = clientOf(stack);
const { ask, act } = actingOn(client);
type Tree = any;
const teams = (text: string, values: unknown[] = []): Promise<Tree[]> => rowsOf<Tree>(superuserOf(stack, 'local_teams'), text, values);
const asParent = (person: string): Promise<{ token: string }> =>
  comingAs(stack, 'local-teams', { person, organisation: person }, { role: 'CUSTODIAL_PARENT', purpose: 'OWN_DATA' });
const asDirectorOf = async (youth: string): Promise<{ token: string }> => {
  const [director] = await teams(
    `select p.case_director as person, p.organisation from local_teams.family_plan p join local_teams.youth y using (family_id) where y.id = $1 and p.closed_on is null`,
    [youth],
  );
  return comingAs(stack, 'local-teams', director, DIRECTS);
};

const LOOK = 'query ($youth: UUID!) { youth(id: $youth) { givenName birthDate bsn trajectories { state consortium { name } } } }';
const HELD = `select a.member_id as parent, array_agg(a.youth_id order by y.birth_date) as youths from local_teams.authority a join local_teams.youth y on y.id = a.youth_id
  where a.youth_id = any ($1::uuid[]) and a.during @> current_date and not a.disputed and y.birth_date > current_date - interval '15 years' group by 1 having count(*) > 1 order by 1 limit 1`;

test('siblings under different authority: a parent sees the one, and of the other only what everybody without authority does', async () => {
  let held: Tree;
  for (const { youths } of await ownFamilies(stack, 'siblings')) held ??= (await teams(HELD, [youths]))[0];
  const { parent, youths } = held;
  const [one, other] = youths as [string, string];
  const mother = await asParent(parent);
  for (const youth of [one, other]) expect((await ask(mother, LOOK, { youth })).youth.birthDate).toEqual(expect.any(String));

  const director = await asDirectorOf(one);
  const { authorities } = (await ask(director, 'query ($youth: UUID!) { youth(id: $youth) { authorities { id holder { id } } } }', { youth: one })).youth;
  const { id } = authorities.find(({ holder }: Tree) => holder.id === parent);
  const ended = await act(director, 'endAuthority', '... on AuthorityChanged { authorityId }', {
    youth: one,
    authority: id,
    reason: 'COURT_ORDER',
    courtOrder: 'C/03/2026/1',
  });
  expect(ended.__typename).toBe('AuthorityChanged');
  expect((await ask(mother, LOOK, { youth: one })).youth?.birthDate ?? null).toBeNull();
  expect((await ask(mother, LOOK, { youth: other })).youth.birthDate).toEqual(expect.any(String));
}, 60_000);

test('care goes on after eighteen: who directs sees it as before, a parent nothing of it', async () => {
  const grown = await teams(
    `select y.id as youth, y.birth_date::text as "birthDate", array(select distinct a.member_id from local_teams.authority a where a.youth_id = y.id) as parents from local_teams.youth y
     join local_teams.family_plan p on p.family_id = y.family_id and p.closed_on is null where y.birth_date <= current_date - interval '18 years' order by y.id`,
  );
  const helped = await rowsOf<Tree>(
    superuserOf(stack, 'consortia'),
    'select distinct youth_id as youth from consortia.trajectory where youth_id = any ($1::uuid[]) and ended_on is null order by 1',
    [grown.map(({ youth }) => youth)],
  );
  const [{ youth, birthDate, parents }] = grown.filter((one) => helped.some((found) => found.youth === one.youth)) as [Tree];
  expect(ageOn(birthDate, stack.settings.today)).toBeGreaterThanOrEqual(18);
  const seen = (await ask(await asDirectorOf(youth), LOOK, { youth })).youth;
  expect(seen.trajectories).toContainEqual({ state: 'RUNNING', consortium: { name: expect.any(String) } });
  for (const parent of parents) {
    const { body } = await client.ask(LOOK, { ...(await asParent(parent)), variables: { youth } });
    const shown = (body.data as Tree).youth;
    expect([shown?.birthDate ?? null, shown?.trajectories ?? null]).toEqual([null, null]);
  }
}, 60_000);

test('a youth without a citizen service number is in the chain as any other', async () => {
  const [found] = await teams(
    `select y.id from local_teams.youth y join local_teams.family_plan p on p.family_id = y.family_id and p.closed_on is null
     where not exists (select from local_teams.youth_bsn b where b.youth_id = y.id) order by y.id limit 1`,
  );
  const { youth } = await ask(await asDirectorOf(found?.id), LOOK, { youth: found?.id });
  expect(youth).toMatchObject({ givenName: expect.any(String), birthDate: expect.any(String), bsn: null });
}, 60_000);
