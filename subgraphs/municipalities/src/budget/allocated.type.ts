import { Shows } from '@ketengraaf/subgraph';
import { Field, Float, Int, ObjectType } from 'type-graphql';

/** What was allocated in a unit. */
@ObjectType({ description: 'What was allocated in one unit in a year; only where it is for ten youths or more (toegewezen).', simpleResolvers: true })
export class AllocatedUnits {
  @Shows('BUDGET')
  @Field(() => String, { nullable: true, description: 'Unit, as a code of list WJ756 of the iJw standard; null where none was given (eenheid).' })
  unit: string | null;

  @Shows('BUDGET')
  @Field(() => Int, { nullable: true, description: 'Youths it was allocated to (jeugdigen).' })
  youths: number | null;

  @Shows('BUDGET')
  @Field(() => Float, { nullable: true, description: 'How much in that unit, of all of them together (volume).' })
  volume: number | null;
}
