import { randomUUID } from 'node:crypto';
import { hold, NOBODY, notFound, type Room, type Statement, type Violation, violated } from '@ketengraaf/door';
import { mustTakePart } from '../participation/must-take-part';
import { isPeriod } from '../period.rules';
import { reaches } from './indicator.rules';
import type { MeasurementRecorded, RecordMeasurementInput, SetTargetInput, TargetSet } from './indicator-acts.type';

const MEASURED: Statement = {
  name: 'what_is_measured',
  text: `select coalesce(g.arrangement, c.arrangement) as arrangement from municipalities.indicator i
    left join municipalities.transformation_goal g on g.id = $2::uuid
    left join municipalities.framework_contract c on c.id = $3::uuid
    where i.code = $1 and coalesce(g.arrangement, c.arrangement) is not null`,
};
const SET: Statement = {
  name: 'set_target',
  text: `insert into municipalities.indicator_target (id, indicator, goal, contract, value, during) values ($1, $2, $3, $4, $5, daterange($6, $7, '[]'))`,
};
const TARGET: Statement = {
  name: 'target_to_measure',
  text: `select t.value::float8 as value, i.better, coalesce(g.arrangement, c.arrangement) as arrangement
    from municipalities.indicator_target t join municipalities.indicator i on i.code = t.indicator
    left join municipalities.transformation_goal g on g.id = t.goal
    left join municipalities.framework_contract c on c.id = t.contract where t.id = $1`,
};
const RECORD: Statement = {
  name: 'record_measurement',
  text: `insert into municipalities.indicator_measurement (id, target, value, over, measured_on, source)
    values ($1, $2, $3, daterange($4, $5, '[]'), app.today(), $6)`,
};

/** What the constraints of the tables mean to who sets a target or measures. */
export const INDICATOR_CONSTRAINTS: Readonly<Record<string, Violation>> = {
  one_target_at_a_time: {
    rule: 'one_target_at_a_time',
    message: 'Voor deze tijd is al een streefwaarde vastgelegd.',
    wouldSatisfy: 'Kies een andere periode.',
  },
  one_measurement_of_a_period: {
    rule: 'one_measurement_of_a_period',
    message: 'Over (een deel van) deze periode is al gemeten.',
    wouldSatisfy: 'Kies een andere periode.',
  },
};

/** Sets what an indicator is to be, for a goal or a contract. */
export async function setTarget(room: Room, { indicator, goal, contract, value, from, lastDay }: SetTargetInput): Promise<TargetSet> {
  const { organisation } = room.caller;
  await room.may(NOBODY, organisation);
  const [found] = await room.rows<{ arrangement: string }>(MEASURED, [indicator, goal ?? null, contract ?? null]);
  if (!found) return notFound();
  await mustTakePart(room, found.arrangement);
  hold(isPeriod(from, lastDay));
  const targetId = randomUUID();
  await room.write(SET, [targetId, indicator, goal ?? null, contract ?? null, value, from, lastDay ?? null]);
  await room.tell({ subject: NOBODY, object: { type: 'IndicatorTarget', id: targetId }, organisation });
  return { targetId };
}

/** Records what an indicator was over a period that has ended. */
export async function recordMeasurement(room: Room, { target, value, from, lastDay, source }: RecordMeasurementInput): Promise<MeasurementRecorded> {
  const { organisation } = room.caller;
  await room.may(NOBODY, organisation);
  const { today } = await room.enter();
  const [found] = await room.rows<{ value: number; better: 'HIGHER' | 'LOWER'; arrangement: string }>(TARGET, [target]);
  if (!found) return notFound();
  await mustTakePart(room, found.arrangement);
  hold(isPeriod(from, lastDay));
  if (lastDay >= today)
    violated({ rule: 'period_has_ended', message: 'Deze periode is nog niet voorbij.', wouldSatisfy: `Kies een laatste dag voor ${today}.` });
  await room.write(RECORD, [randomUUID(), target, value, from, lastDay, source]);
  await room.tell({ subject: NOBODY, object: { type: 'IndicatorTarget', id: target }, organisation });
  return { targetId: target, isReached: reaches(value, found.value, found.better) };
}
