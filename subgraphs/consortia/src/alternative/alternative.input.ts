import type { ResidenceType } from '@ketengraaf/core';
import { ChangeInput, Day, OPAQUE_ID, Residence, Uuid } from '@ketengraaf/subgraph';
import { Field, InputType, Int } from 'type-graphql';
import { AlternativeActivity, AlternativeOutcome } from './alternative.type';

/** Help at home instead of residence. */
@InputType({ description: 'Help at home instead of residence, within a trajectory (te melden alternatief).' })
export class ReportAlternativeAtHomeInput extends ChangeInput {
  @Field(() => Uuid, { description: 'The trajectory it is part of (traject).' })
  trajectory: string;

  @Field(() => Residence, { description: 'Residence it takes the place of (in plaats van verblijf in).' })
  insteadOf: ResidenceType;

  @Field(() => AlternativeActivity, { description: 'What is done (vorm).' })
  activity: keyof typeof AlternativeActivity;

  @Field(() => Day, { description: 'First day (vanaf).' })
  from: string;
}

/** Which alternative is over. */
@InputType({ description: 'Which alternative is over, and whether it held (te beëindigen alternatief).' })
export class EndAlternativeAtHomeInput extends ChangeInput {
  @Field(() => Uuid, { description: OPAQUE_ID })
  alternative: string;

  @Field(() => Int, { description: 'The version that was seen (versie).' })
  version: number;

  @Field(() => Day, { description: 'First day it is over (tot).' })
  on: string;

  @Field(() => AlternativeOutcome, { description: 'Whether it held (uitkomst).' })
  outcome: keyof typeof AlternativeOutcome;
}
