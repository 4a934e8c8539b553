import { addDays, type Day } from '@ketengraaf/core';
import type { Violation } from '@ketengraaf/door';
import type { PlanInPhase } from './plan.rules';

type State = PlanInPhase['state'];

const violation = (rule: string, message: string, wouldSatisfy: string): Violation => ({ rule, message, wouldSatisfy });

const PLAN_IS_CLOSED = violation('plan_is_open', 'Dit plan is afgesloten.', 'Open een nieuw plan voor het gezin.');
const NOT_THE_DIRECTOR = violation(
  'only_who_directs_decides',
  'U leest mee, maar voert niet de regie over dit plan.',
  'Vraag de regisseur van dit moment, of laat de regie aan u overdragen.',
);
const SAFETY_FIRST = violation(
  'safety_is_looked_at_first',
  'Basiszorg en veiligheid zijn nog niet bekeken.',
  'Leg eerst vast of basiszorg en veiligheid op orde zijn.',
);
const OFFER_FIRST = violation(
  'family_group_plan_is_offered_first',
  'Het gezin heeft nog niet besloten over een familiegroepsplan (Jeugdwet 4.1.2).',
  'Bied een familiegroepsplan aan en leg de uitkomst vast.',
);
const MEETING_FIRST = violation('start_meeting_comes_first', 'Het startoverleg is nog niet gehouden.', 'Houd het startoverleg met het gezin.');
const GOAL_FIRST = violation('a_plan_has_a_goal', 'Het plan heeft nog geen doel.', 'Voeg met het gezin ten minste een doel toe.');
const SIGNATURE_FIRST = violation(
  'safety_plan_is_signed',
  'Bij de zware variant hoort een veiligheidsplan dat het gezin heeft ondertekend.',
  'Spreek een veiligheidsplan af en laat het gezin ondertekenen.',
);
const ACTIONS_OPEN = violation('no_action_is_open', 'Er staan nog acties open.', 'Rond de open acties af of laat ze vervallen.');
const GOALS_OPEN = violation('no_goal_is_open', 'Er staan nog doelen open.', 'Leg van elk doel vast in hoeverre het is bereikt.');
const EVALUATION_FIRST = violation(
  'closing_is_evaluated',
  'Het plan is nog niet met het gezin geëvalueerd om af te sluiten.',
  'Evalueer met als uitkomst afsluiten.',
);
const UNSAFE = violation('a_plan_closes_in_safety', 'Volgens de laatste check is het niet veilig.', 'Maak het veilig, en leg dat vast.');

const STATES: Readonly<Record<State, string>> = {
  DRAFT: 'concept',
  ADOPTED: 'vastgesteld',
  IN_EXECUTION: 'in uitvoering',
  EVALUATED: 'geëvalueerd',
  CLOSED: 'afgesloten',
};

/** Whether a plan can still be worked on. */
export function mustBeOpen({ closedOn }: { readonly closedOn: Day | null }): Violation | undefined {
  return closedOn === null ? undefined : PLAN_IS_CLOSED;
}

/** Whether somebody decides about a plan: its case director does, and of its content who coordinates it. Who only reads along does not. */
export function mustLead(leads: boolean): Violation | undefined {
  return leads ? undefined : NOT_THE_DIRECTOR;
}

/** Whether a plan is in one of the states an act takes. */
export function mustBeIn(states: readonly State[], { state }: { readonly state: State }): Violation | undefined {
  if (states.includes(state)) return undefined;
  return violation('state_fits', `Dit kan niet bij een plan dat ${STATES[state]} is.`, `Het plan moet ${states.map((one) => STATES[one]).join(' of ')} zijn.`);
}

/** Whether the intake may begin: safety comes before all else (1Gezin1Plan1Regisseur, fase 1). */
export function mayBeginIntake({ safetyChecks }: { readonly safetyChecks: number }): Violation | undefined {
  return safetyChecks > 0 ? undefined : SAFETY_FIRST;
}

/** What was done towards a plan that is to be adopted. */
export interface Preparation {
  readonly variant: 'LIGHT' | 'HEAVY';
  readonly offersDecided: number;
  readonly startMeetingsHeld: number;
  readonly goals: number;
  readonly signatures: number;
}

/** Whether the family knows where it stands with a plan of its own (Jeugdwet 4.1.2). */
export function mustHaveBeenOffered({ offersDecided }: Pick<Preparation, 'offersDecided'>): Violation | undefined {
  return offersDecided > 0 ? undefined : OFFER_FIRST;
}

/** Whether a plan may be adopted: offered first, agreed at the start meeting, with a goal, and in the heavy variant with a signed safety plan. */
export function mayAdopt(done: Preparation): Violation | undefined {
  if (done.offersDecided === 0) return OFFER_FIRST;
  if (done.startMeetingsHeld === 0) return MEETING_FIRST;
  if (done.goals === 0) return GOAL_FIRST;
  return done.variant === 'HEAVY' && done.signatures === 0 ? SIGNATURE_FIRST : undefined;
}

const LATEST_REVIEW_DAYS = { LIGHT: 304, HEAVY: 183 } as const;

/** Whether a next evaluation is agreed in time: ahead, within ten months for a light plan and half a year for a heavy one. */
export function mayBeReviewedOn(nextOn: Day, variant: 'LIGHT' | 'HEAVY', today: Day): Violation | undefined {
  const latest = addDays(today, LATEST_REVIEW_DAYS[variant]);
  if (nextOn > today && nextOn <= latest) return undefined;
  return violation('review_is_in_time', 'De volgende evaluatie is te vroeg of te laat.', `Kies een dag na vandaag en uiterlijk ${latest}.`);
}

/** What stands when a plan is to be closed. */
export interface Ending {
  readonly wasAdopted: boolean;
  readonly lastOutcome: string | null;
  readonly openGoals: number;
  readonly openActions: number;
  readonly isSafe: boolean | null;
}

/** Whether a plan may be closed: evaluated to be closed, with nothing left to do and, as far as was looked, safe. */
export function mayClose(ending: Ending): Violation | undefined {
  if (ending.openActions > 0) return ACTIONS_OPEN;
  if (ending.isSafe === false) return UNSAFE;
  if (!ending.wasAdopted) return undefined;
  if (ending.lastOutcome !== 'CLOSE') return EVALUATION_FIRST;
  return ending.openGoals > 0 ? GOALS_OPEN : undefined;
}
