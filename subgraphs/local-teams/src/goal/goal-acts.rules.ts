import type { Violation } from '@ketengraaf/door';

/** Whether a goal of school names its pupil. */
export function mustNamePupil(lifeDomain: string, youth: string | null | undefined): Violation | undefined {
  if (lifeDomain !== 'SCHOOL' || youth) return undefined;
  return { rule: 'a_goal_of_school_names_its_pupil', message: 'Bij een doel over school hoort een leerling.', wouldSatisfy: 'Noem de jeugdige.' };
}

/** Whether a goal may be settled: not while actions towards it are open. */
export function maySettle(state: string, openActions: number): Violation | undefined {
  if (state === 'OPEN' || openActions === 0) return undefined;
  return { rule: 'no_action_is_open', message: 'Er staan nog acties open bij dit doel.', wouldSatisfy: 'Rond die acties af of laat ze vervallen.' };
}

/** Whether there is a goal of this plan that is still worked on. */
export function mustBeGoalAtWork(isThere: boolean): Violation | undefined {
  if (isThere) return undefined;
  return { rule: 'an_action_serves_an_open_goal', message: 'Dit plan heeft geen open doel met dit kenmerk.', wouldSatisfy: 'Kies een open doel van dit plan.' };
}

/** Whether there is an action of this plan that is not done yet. */
export function mustBeOpenAction(isThere: boolean): Violation | undefined {
  if (isThere) return undefined;
  return { rule: 'only_an_open_action_moves', message: 'Dit plan heeft geen open actie met dit kenmerk.', wouldSatisfy: 'Kies een open actie van dit plan.' };
}

/** Whether an action is the asker's organisation's own to report on. */
export function mustOwn(isOwn: boolean): Violation | undefined {
  if (isOwn) return undefined;
  return { rule: 'own_actions_only', message: 'Deze actie is van een andere organisatie.', wouldSatisfy: 'De eigenaar meldt de voortgang.' };
}
