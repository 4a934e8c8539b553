import { REASONS } from '@ketengraaf/core';
import { isRefusal, type Refusal } from '@ketengraaf/door';
import { type ClassType, createUnionType } from 'type-graphql';
import { NotAllowed, NotFound, RuleViolated, VersionConflict } from './refusals.type';

/** What the root of a mutation gives: what was done, or why nothing was. */
export type Outcome<Done> = Done | Refusal;

const REFUSALS = { RuleViolated, VersionConflict, NotAllowed, NotFound } as const;

/** Makes the union of what an act can give: its own type for what was done, and the four shared types for why nothing was. */
export function outcomeOf<Done extends object>(name: string, description: string, done: ClassType<Done>) {
  return createUnionType({
    name,
    description,
    types: () => [done, RuleViolated, VersionConflict, NotAllowed, NotFound] as const,
    resolveType: (outcome: object) => (isRefusal(outcome) ? REFUSALS[outcome.refused] : done),
  });
}

/** A refusal with the sentences its type shows. */
export function told(refusal: Refusal): Refusal & { readonly message?: string } {
  if (refusal.refused === 'NotAllowed') return { ...refusal, message: REASONS[refusal.reason].nl };
  return refusal.refused === 'NotFound' ? { ...refusal, message: 'Dit bestaat niet, of u mag er niet van weten.' } : refusal;
}
