import { type Day, PARTIES, type Party } from '@ketengraaf/core';

/** What the rules read of an action. */
export interface ActionToDo {
  readonly ownerParty: Party;
  readonly state: 'OPEN' | 'IN_PROGRESS' | 'DONE' | 'DROPPED';
  readonly dueOn: Day | null;
}

/** Whether an action still has to be done. */
function isOpen({ state }: Pick<ActionToDo, 'state'>): boolean {
  return state === 'OPEN' || state === 'IN_PROGRESS';
}

/** Whether an action should have been done by now. */
export function isOverdue(action: Pick<ActionToDo, 'state' | 'dueOn'>, today: Day): boolean {
  return isOpen(action) && action.dueOn !== null && action.dueOn < today;
}

/** How many actions each party still has to do, and how many of them are late; parties with none are left out. */
export function openByParty(actions: readonly ActionToDo[], today: Day): { party: Party; open: number; overdue: number }[] {
  return PARTIES.flatMap((party) => {
    const theirs = actions.filter((action) => action.ownerParty === party && isOpen(action));
    return theirs.length === 0 ? [] : [{ party, open: theirs.length, overdue: theirs.filter((action) => isOverdue(action, today)).length }];
  });
}
