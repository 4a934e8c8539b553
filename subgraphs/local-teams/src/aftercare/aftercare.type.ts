import { Day, enumOf, Shows } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** How aftercare ended. */
export const AftercareOutcome = enumOf('AftercareOutcome', 'How care after a plan ended (uitkomst van de nazorg).', {
  GOES_WELL: 'The family manages (het gaat goed).',
  NEW_PLAN: 'There is a new plan (nieuw plan).',
  NOT_WANTED: 'The family does not want it any more (niet meer gewenst).',
});

/** Care after a plan. */
@ObjectType({ description: 'Care after a plan was closed (nazorg).', simpleResolvers: true })
export class Aftercare {
  @Shows('PLAN_STATUS')
  @Field(() => ID, { nullable: true, description: 'Identifier (kenmerk).' })
  id: string | null;

  @Shows('PLAN_STATUS')
  @Field(() => Day, { nullable: true, description: 'First day (vanaf).' })
  from: string | null;

  @Shows('PLAN_STATUS')
  @Field(() => Day, { nullable: true, description: 'First day after it (tot).' })
  until: string | null;

  @Shows('PLAN_STATUS')
  @Field(() => Day, { nullable: true, description: 'Day of the next contact (volgend contact).' })
  nextContactOn: string | null;

  @Shows('PLAN_STATUS')
  @Field(() => AftercareOutcome, { nullable: true, description: 'How it ended; null as long as it lasts (uitkomst).' })
  outcome: keyof typeof AftercareOutcome | null;

  professionalId: string | null;
}
