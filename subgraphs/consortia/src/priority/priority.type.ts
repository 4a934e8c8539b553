import type { Urgency } from '@ketengraaf/core';
import { enumOf, Instant, Shows, UrgencyLevel } from '@ketengraaf/subgraph';
import { Field, Int, ObjectType } from 'type-graphql';
import type { PlaceCriterion } from '../places/place-order.rules';

/** What places are put in order by. */
const PlaceCriterionKind = enumOf<PlaceCriterion>('PlaceCriterion', 'What places are put in order by (ordening).', {
  SOONEST: 'The soonest free first (het snelst vrij).',
  FRESHEST: 'Fresh reports before old ones (actueel).',
  BEST_FIT: 'The most of the wanted specialisms first (best passend).',
  NEAREST: 'The nearest first (dichtstbij).',
});

/** A rule of who goes first. */
@ObjectType({
  description: 'Rule of who goes first, and of which place is shown first; a person may judge otherwise, with a reason (voorrangsregel).',
  simpleResolvers: true,
})
export class PriorityRule {
  @Field(() => Int, { description: 'Its place among the rules, from 1, which goes first (volgorde).' })
  position: number;

  @Field(() => UrgencyLevel, { description: 'Whom it is about (urgentie).' })
  urgency: Urgency;

  @Field(() => Int, { nullable: true, description: 'Days within which help is to begin, if there is such a bound (hulp binnen dagen).' })
  helpWithinDays: number | null;

  @Field(() => [PlaceCriterionKind], { description: 'By what places for it are put in order, the first counting most (ordening van plekken).' })
  placesOrderedBy: readonly PlaceCriterion[];
}

/** A judgement that goes before the rules. */
@ObjectType({ description: 'That a person put a youth before or after the rules did, and why (afwijking van de voorrangsregels).', simpleResolvers: true })
export class PriorityJudgement {
  @Shows('TRAJECTORY')
  @Field(() => UrgencyLevel, {
    nullable: true,
    description: 'The urgency that was judged; null where the rules were given their way again (beoordeelde urgentie).',
  })
  judgedUrgency: Urgency | null;

  @Shows('TRAJECTORY')
  @Field(() => String, { nullable: true, description: 'Why (reden).' })
  reason: string | null;

  @Shows('TRAJECTORY')
  @Field(() => Instant, { nullable: true, description: 'When (moment).' })
  judgedAt: Date | null;
}
