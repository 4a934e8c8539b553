import { randomUUID } from 'node:crypto';
import { hold, NOBODY, notFound, type Room, type Statement, versionConflict, violated } from '@ketengraaf/door';
import { partyOf } from '@ketengraaf/subgraph';
import { mustTakePart } from '../participation/must-take-part';
import { isPeriod } from '../period.rules';
import type { MoveAgendaItemInput, PlanAgendaItemInput, SetGoalInput } from './goal-acts.input';
import type { AgendaItemKept, GoalSet } from './goal-acts.outcome';

const SET: Statement = {
  name: 'set_goal',
  text: `insert into municipalities.transformation_goal (id, arrangement, theme, title, desired_result, during)
    values ($1, $2, $3, $4, $5, daterange($6, $7, '[]'))`,
};
const GOAL: Statement = {
  name: 'goal_to_plan_for',
  text: 'select arrangement, upper(during) <= app.today() as past from municipalities.transformation_goal where id = $1',
};
const PLAN: Statement = {
  name: 'plan_agenda_item',
  text: `insert into municipalities.agenda_item (id, goal, title, owner_name, parties, state, due_on) values ($1, $2, $3, $4, $5, 'PLANNED', $6)`,
};
const ITEM: Statement = {
  name: 'agenda_item_to_move',
  text: `select i.state, i.version, g.arrangement from municipalities.agenda_item i join municipalities.transformation_goal g on g.id = i.goal where i.id = $1`,
};
const MOVE: Statement = {
  name: 'move_agenda_item',
  text: `update municipalities.agenda_item set state = $3, due_on = coalesce($4, due_on), version = version + 1 where id = $1 and version = $2 returning version`,
};

/** Sets what an arrangement wants to become different. */
export async function setGoal(room: Room, { arrangement, theme, title, desiredResult, from, lastDay }: SetGoalInput): Promise<GoalSet> {
  const { organisation } = room.caller;
  await room.may(NOBODY, organisation);
  await mustTakePart(room, arrangement);
  hold(isPeriod(from, lastDay));
  const goalId = randomUUID();
  await room.write(SET, [goalId, arrangement, theme, title, desiredResult, from, lastDay ?? null]);
  await room.tell({ subject: NOBODY, object: { type: 'TransformationGoal', id: goalId }, organisation });
  return { goalId };
}

/** Puts on the agenda what parties will do together for a goal. */
export async function planAgendaItem(room: Room, { goal, title, ownerName, parties, dueOn }: PlanAgendaItemInput): Promise<AgendaItemKept> {
  const { organisation } = room.caller;
  await room.may(NOBODY, organisation);
  const [found] = await room.rows<{ arrangement: string; past: boolean | null }>(GOAL, [goal]);
  if (!found) return notFound();
  await mustTakePart(room, found.arrangement);
  if (found.past) violated({ rule: 'goal_still_holds', message: 'Dit doel geldt niet meer.', wouldSatisfy: 'Kies een doel dat geldt, of leg er een vast.' });
  const itemId = randomUUID();
  await room.write(PLAN, [itemId, goal, title, ownerName, [...new Set(parties)].map(partyOf), dueOn ?? null]);
  await room.tell({ subject: NOBODY, object: { type: 'AgendaItem', id: itemId }, organisation });
  return { itemId, version: 1 };
}

/** Says how far an item is; what is done or given up stays so. */
export async function moveAgendaItem(room: Room, { item, version, state, dueOn }: MoveAgendaItemInput): Promise<AgendaItemKept> {
  const { organisation } = room.caller;
  await room.may(NOBODY, organisation);
  const [found] = await room.rows<{ state: string; version: number; arrangement: string }>(ITEM, [item]);
  if (!found) return notFound();
  await mustTakePart(room, found.arrangement);
  if (found.version !== version) return versionConflict(found.version);
  if (found.state === 'DONE' || found.state === 'STOPPED')
    violated({ rule: 'item_is_open', message: 'Dit punt is afgesloten.', wouldSatisfy: 'Zet een nieuw punt op de agenda.' });
  const [moved] = await room.write<{ version: number }>(MOVE, [item, version, state, dueOn ?? null]);
  // somebody else was first, between the look and the act
  if (!moved) return versionConflict(version + 1);
  await room.tell({ subject: NOBODY, object: { type: 'AgendaItem', id: item }, organisation, reason: `${found.state} ${state}` });
  return { itemId: item, version: moved.version };
}
