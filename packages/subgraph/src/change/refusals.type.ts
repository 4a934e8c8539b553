import { REASONS, type Reason } from '@ketengraaf/core';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../enum-of';

const described = Object.fromEntries(Object.entries(REASONS).map(([reason, { en, nl }]) => [reason, `${en.slice(0, -1)} (${nl.slice(0, -1)}).`])) as Readonly<
  Record<Reason, string>
>;

/** Why something is refused, as the log and `extensions.access` have it. */
export const ReasonName = enumOf<Reason>('Reason', 'Why something is refused, where the asker may know that it exists (reden van weigering).', described);

/** A rule stood in the way: nothing was changed. */
@ObjectType({ description: 'A rule stood in the way, and nothing was changed (regel overtreden).', simpleResolvers: true })
@Directive('@shareable')
export class RuleViolated {
  @Field(() => String, { description: 'Name of the rule (regel).' })
  rule: string;

  @Field(() => String, { description: 'What the rule says, in plain Dutch (uitleg).' })
  message: string;

  @Field(() => String, { nullable: true, description: 'What would satisfy it, in plain Dutch (wat wel kan).' })
  wouldSatisfy: string | null;
}

/** Somebody else was first: nothing was changed. */
@ObjectType({ description: 'Somebody else changed it first, and nothing was changed now (gelijktijdige wijziging).', simpleResolvers: true })
@Directive('@shareable')
export class VersionConflict {
  @Field(() => Int, { nullable: true, description: 'Version it has now; null where it has none and asking again is all it takes (huidige versie).' })
  currentVersion: number | null;
}

/** The asker may know of it, and may not do this: nothing was changed. */
@ObjectType({ description: 'The asker may know of it and may not do this, and nothing was changed (niet toegestaan).', simpleResolvers: true })
@Directive('@shareable')
export class NotAllowed {
  @Field(() => ReasonName, { description: 'Why not (reden).' })
  reason: Reason;

  @Field(() => String, { description: 'The same in plain Dutch (uitleg).' })
  message: string;
}

/** Not there, or not for the asker to know of: nothing was changed. */
@ObjectType({
  description: 'Not there, or not for the asker to know of: the same answer for both, and nothing was changed (niet gevonden).',
  simpleResolvers: true,
})
@Directive('@shareable')
export class NotFound {
  @Field(() => String, { description: 'What that means, in plain Dutch (uitleg).' })
  message: string;
}
