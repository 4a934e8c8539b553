import { randomUUID } from 'node:crypto';
import { addDays } from '@ketengraaf/core';
import { hold, type Room, type Statement, type Violation, youth } from '@ketengraaf/door';
import { trajectoriesById } from '../trajectory/trajectory.store';
import type { PlanTakeoverInput, TakeoverPlanned } from './plan-takeover.type';

/** What the constraints of the table mean to who plans. */
export const CONSTRAINTS: Readonly<Record<string, Violation>> = {
  planned_takeover_trajectory_key: { rule: 'takeover_is_planned_once', message: 'Voor dit traject is al een overname gepland.' },
  takeover_by_another: { rule: 'takeover_by_another', message: 'De opvolger is de organisatie zelf.', wouldSatisfy: 'Noem een andere organisatie.' },
};

/** Help goes on without a day between, and only help that has not ended can be taken over. */
function mayTakeOver({ lastDay, takesOverOn }: Pick<PlanTakeoverInput, 'lastDay' | 'takesOverOn'>, endedOn: string | null): Violation | undefined {
  if (endedOn !== null) return { rule: 'help_has_not_ended', message: 'Deze hulp is al geëindigd.', wouldSatisfy: 'Verwijs opnieuw.' };
  if (takesOverOn <= addDays(lastDay, 1)) return undefined;
  return {
    rule: 'takeover_leaves_no_gap',
    message: 'Tussen de laatste dag hier en de eerste dag daar zit een gat.',
    wouldSatisfy: `Laat de overname beginnen op of voor ${addDays(lastDay, 1)}.`,
  };
}

const PLAN: Statement = {
  name: 'plan_takeover',
  text: `insert into consortia.planned_takeover (id, organisation, youth_id, trajectory, successor, successor_name, last_day, takes_over_on, reason, family_informed_on)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
};

/** Plans who goes on with help that ends here; until then nothing of it changes, its named contact least of all. */
export async function planTakeover(room: Room, input: PlanTakeoverInput): Promise<TakeoverPlanned> {
  const { id: trajectory, organisation, youthId, endedOn } = await room.need(trajectoriesById, input.trajectory);
  hold(mayTakeOver(input, endedOn));
  const id = randomUUID();
  const { successor, successorName, lastDay, takesOverOn, reason, familyInformedOn = null } = input;
  await room.write(PLAN, [id, organisation, youthId, trajectory, successor, successorName, lastDay, takesOverOn, reason, familyInformedOn]);
  await room.tell({ subject: youth(youthId), object: { type: 'PlannedTakeover', id }, organisation, reason });
  return { takeoverId: id };
}
