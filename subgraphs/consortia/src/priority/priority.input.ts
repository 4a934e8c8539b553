import type { Urgency } from '@ketengraaf/core';
import { ChangeInput, OPAQUE_ID, UrgencyLevel, Uuid } from '@ketengraaf/subgraph';
import { Field, InputType, Int } from 'type-graphql';

/** Whom to put before or after the rules do. */
@InputType({ description: 'Whom to put before or after the rules of priority do, and why (afwijking van voorrang).' })
export class OverridePriorityInput extends ChangeInput {
  @Field(() => Uuid, { description: OPAQUE_ID })
  entry: string;

  @Field(() => Int, { description: 'The version that was seen (versie).' })
  version: number;

  @Field(() => UrgencyLevel, { nullable: true, description: 'The urgency that is to count; null gives it back to the rules (beoordeelde urgentie).' })
  urgency?: Urgency | null;

  @Field(() => String, { description: 'Why, in 10 to 500 characters (reden).' })
  reason: string;
}
