import { catalogue, reading, type Statement, youth } from '@ketengraaf/door';
import { PooledWaitRow, WaitingPoolRow } from './waiting-pool.row';
import type { PooledWait, WaitingPool } from './waiting-pool.type';

/** Pools by their identifier. */
export const poolsById = catalogue<WaitingPoolRow, WaitingPool>({
  name: 'pools_by_id',
  row: WaitingPoolRow,
  by: 'id',
  show: ({ id, name, agreedOn }) => ({ id, name, agreedOn }),
});

/** All pools, by name; from after a name and an identifier. */
export const allPools: Statement = {
  name: 'all_pools',
  text: `select t.id, t.name, t.agreed_on as "agreedOn" from consortia.waiting_pool t
where $1::text is null or (t.name, t.id) > ($1, $2::uuid) order by t.name, t.id limit $3`,
};

/** How many youths wait in pools, and on how many lists. */
export const sizesOfPools: Statement = {
  name: 'sizes_of_pools',
  text: 'select p.id::text as key, s.youths, s.entries from unnest($1::uuid[]) p (id) cross join lateral consortia.pool_size(p.id) s',
};

/** Who takes part in pools today. */
export const membersOfPools: Statement = {
  name: 'members_of_pools',
  text: 'select m.pool::text as key, m.organisation from consortia.waiting_pool_member m where m.pool = any ($1) and m.during @> app.today() order by m.organisation',
};

/** In which pools places on a waiting list are, the latest first; reduced, nothing of it is shown. */
export const poolsOfEntries = reading<PooledWaitRow, PooledWait>({
  name: 'pools_of_entries',
  row: PooledWaitRow,
  by: 'waitingListEntry',
  classes: ['TRAJECTORY'],
  hasReducedForm: false,
  order: 't.joined_on desc, t.id',
  subjectOf: ({ youthId }) => youth(youthId),
  disclose: ({ pool, joinedOn, leftOn }) => ({ poolId: pool, joinedOn, leftOn }),
});
