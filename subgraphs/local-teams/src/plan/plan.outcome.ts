import { badUserInput, OPAQUE_ID, outcomeOf, Shows } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** Something of a plan was made or changed; `familyPlan` is read afresh. */
@ObjectType({ description: 'Something of a plan was made or changed (plan gewijzigd).', simpleResolvers: true })
export class PlanChanged {
  @Shows('PLAN_STATUS')
  @Field(() => ID, { nullable: true, description: OPAQUE_ID })
  id: string | null;

  planId: string;
}

/** What an act on a plan gives: one union, since every act is on the one plan of a family. */
export const PlanOutcome = outcomeOf(
  'PlanOutcome',
  'What an act on a plan gives: the plan as it is since, or why nothing was changed (resultaat).',
  PlanChanged,
);

/** How the one argument of an act is described. */
export const INPUT = { description: 'What to do (invoer).' } as const;

const LONGEST_TEXT = 2_000;

/** Refuses words of an input that are none, or too many. */
export function text(name: string, value: string | null | undefined): void {
  if (value === null || value === undefined) return;
  if (value.trim() === '' || value.length > LONGEST_TEXT || value.includes('\u0000'))
    throw badUserInput(`${name} must be 1 to ${LONGEST_TEXT} characters of text.`);
}
