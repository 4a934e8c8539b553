import { Day, Uuid } from '@ketengraaf/subgraph';
import { Field, InputType } from 'type-graphql';
import { OnPlanInput } from '../plan/plan.input';
import { AftercareOutcome } from './aftercare.type';

/** Aftercare to start. */
@InputType({ description: 'Aftercare to start after a plan was closed (te starten nazorg).' })
export class StartAftercareInput extends OnPlanInput {
  @Field(() => Day, { description: 'First day after it, at most a year from today (tot).' })
  until: string;

  @Field(() => Day, { description: 'Day of the next contact (volgend contact).' })
  nextContactOn: string;

  @Field(() => Uuid, { nullable: true, description: 'Who the family can turn to; the asker if left out (contactpersoon).' })
  professional?: string | null;
}

/** Aftercare to end. */
@InputType({ description: 'Aftercare to end (te beëindigen nazorg).' })
export class EndAftercareInput extends OnPlanInput {
  @Field(() => AftercareOutcome, { description: 'How it ended (uitkomst).' })
  outcome: keyof typeof AftercareOutcome;
}
