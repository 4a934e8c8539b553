import { Day, Uuid } from '@ketengraaf/subgraph';
import { Field, InputType, Int } from 'type-graphql';
import { ChangePlanInput } from '../plan/plan.input';

/** A handover. */
@InputType({ description: 'Handover of the direction to another case director of the team (overdracht).' })
export class HandOverDirectionInput extends ChangePlanInput {
  @Field(() => Uuid, { description: 'Who directs from now on (opvolger).' })
  successor: string;

  @Field(() => String, { description: 'Why (reden).' })
  reason: string;

  @Field(() => Day, { description: 'Day the family was told (gezin geïnformeerd op).' })
  familyInformedOn: string;

  @Field(() => Boolean, { description: 'Whether the family agrees (instemming van het gezin).' })
  familyAgrees: boolean;

  @Field(() => Int, { defaultValue: 14, description: 'How many days the one who leaves reads along, from 1 to 28 (leest mee, in dagen).' })
  readsAlongDays: number;
}

/** Somebody to assign. */
@InputType({ description: 'Worker to assign beside the case director, in the place of who was assigned before (aan te wijzen medewerker).' })
export class AssignInput extends ChangePlanInput {
  @Field(() => Uuid, { description: 'The worker of the own team (medewerker).' })
  professional: string;

  @Field(() => String, { description: 'Why (reden).' })
  reason: string;
}
