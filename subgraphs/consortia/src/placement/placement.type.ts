import type { ResidenceType } from '@ketengraaf/core';
import { Day, Residence, Shows } from '@ketengraaf/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';

/** Where a youth lives during care. */
@ObjectType({ description: 'Stay of a youth at one place during care (plaatsing).', simpleResolvers: true })
export class Placement {
  @Shows('TRAJECTORY')
  @Field(() => ID, { nullable: true, description: 'Identifier of the placement (kenmerk).' })
  id: string | null;

  @Shows('TRAJECTORY')
  @Field(() => Residence, { nullable: true, description: 'Where the youth lives (verblijfsvorm).' })
  residenceType: ResidenceType | null;

  @Shows('TRAJECTORY')
  @Field(() => Int, { nullable: true, description: 'How homelike that is, from 1 for one’s own home to 7 for secure care (huiselijkheid).' })
  homelikeness: number | null;

  @Shows('TRAJECTORY')
  @Field(() => Boolean, { nullable: true, description: 'Whether it began as a crisis (crisisplaatsing).' })
  crisis: boolean | null;

  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'First day (vanaf).' })
  from: string | null;

  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'Day the youth left or is to leave, if that is known (tot).' })
  until: string | null;

  @Shows('TRAJECTORY')
  @Field(() => String, { nullable: true, description: 'Why the youth moved here from another placement, if so (reden van doorplaatsing).' })
  moveReason: string | null;

  @Shows('TRAJECTORY')
  @Field(() => String, { nullable: true, description: 'Who decided on the placement (besluit door).' })
  decidedBy: string | null;

  youthId: string;
  locationId: string | null;
}
