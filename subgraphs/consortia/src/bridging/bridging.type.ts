import { enumOf, Shows } from '@ketengraaf/subgraph';
import { Field, Float, Int, ObjectType } from 'type-graphql';

/** Who pays for bridging care. */
export const BridgingPayer = enumOf('BridgingPayer', 'Who pays for bridging care (betaler van de overbrugging).', {
  MUNICIPALITY: 'The municipality (gemeente).',
  CONSORTIUM: 'The consortium, out of its budget for the year (jaarbudget).',
  HEALTH_INSURER: 'The health insurer (zorgverzekeraar).',
});

/** What it takes to bridge a wait. */
@ObjectType({ description: 'What it takes to bridge a wait by lighter help (overbruggingszorg).', simpleResolvers: true })
export class BridgingCare {
  @Shows('TRAJECTORY')
  @Field(() => Float, { nullable: true, description: 'Cost of a week, in euro cents (kosten per week).' })
  weekCostCents: number | null;

  @Shows('TRAJECTORY')
  @Field(() => BridgingPayer, { nullable: true, description: 'Who pays (betaler).' })
  paidBy: keyof typeof BridgingPayer | null;

  @Shows('TRAJECTORY')
  @Field(() => Int, { nullable: true, description: 'Weeks it has lasted until today or its end, a week begun counted whole (weken).' })
  weeks: number | null;

  @Shows('TRAJECTORY')
  @Field(() => Float, { nullable: true, description: 'What it has cost until today or its end, in euro cents (kosten tot nu).' })
  costCents: number | null;

  @Shows('TRAJECTORY')
  @Field(() => Boolean, { nullable: true, description: 'Alert: it lasts longer than thirteen weeks (te lange overbrugging).' })
  isTooLong: boolean | null;

  @Shows('TRAJECTORY')
  @Field(() => Boolean, { nullable: true, description: 'Alert: it has cost more than ten thousand euro (te dure overbrugging).' })
  isTooCostly: boolean | null;
}
