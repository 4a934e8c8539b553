import type { Room, Statement } from '@ketengraaf/door';
import type { ScalingRow } from './scaling.row';
import { scalingsOfPlans } from './scaling.store';

/** Moves: id, plan, family, keeper, from, to, reason, who decided, position. */
export const SCALE: Statement = {
  name: 'scale',
  text: `insert into local_teams.scaling (id, plan_id, family_id, organisation, from_level, to_level, reason, decided_by, decided_on, position)
values ($1, $2, $3, $4, $5, $6, $7, $8, app.today(), $9)`,
};

/** The last move of a plan to another level. */
export async function lastMove(room: Room, planId: string): Promise<ScalingRow | undefined> {
  return (await room.rows<ScalingRow>(scalingsOfPlans, [[planId]]))[0];
}
