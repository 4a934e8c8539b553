import type { ResidenceType } from '@ketengraaf/core';
import { Day, enumOf, Residence, Shows } from '@ketengraaf/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';

/** What is done at home instead. */
export const AlternativeActivity = enumOf('AlternativeActivity', 'What is done at home instead of residence (vorm van het alternatief).', {
  INTENSIVE_TREATMENT: 'Intensive treatment at home (intensieve behandeling thuis).',
  INTENSIVE_GUIDANCE: 'Intensive guidance at home (intensieve begeleiding thuis).',
  FAMILY_THERAPY: 'Therapy with the whole family (gezinsbehandeling).',
  RESPITE_STAYS: 'Stays elsewhere now and then (logeren).',
  SUPPORT_OF_NETWORK: 'Support by family and friends (steun uit het netwerk).',
});

/** Whether the alternative held. */
export const AlternativeOutcome = enumOf('AlternativeOutcome', 'Whether an alternative for residence held (uitkomst van het alternatief).', {
  STAYED_HOME: 'The youth stayed at home (thuis gebleven).',
  PLACED_AFTER_ALL: 'The youth was placed after all (alsnog geplaatst).',
  UNKNOWN: 'It is not known (onbekend).',
});

/** Intensive help at home instead of residence. */
@ObjectType({ description: 'Intensive help at home instead of residence (alternatief voor verblijf).', simpleResolvers: true })
export class AlternativeAtHome {
  @Shows('TRAJECTORY')
  @Field(() => ID, { nullable: true, description: 'Identifier of the alternative (kenmerk).' })
  id: string | null;

  @Shows('TRAJECTORY')
  @Field(() => Residence, { nullable: true, description: 'Residence it takes the place of (in plaats van verblijf in).' })
  insteadOf: ResidenceType | null;

  @Shows('TRAJECTORY')
  @Field(() => AlternativeActivity, { nullable: true, description: 'What is done (vorm).' })
  activity: keyof typeof AlternativeActivity | null;

  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'First day (vanaf).' })
  from: string | null;

  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'First day it is over, if that is known (tot).' })
  until: string | null;

  @Shows('TRAJECTORY')
  @Field(() => AlternativeOutcome, { nullable: true, description: 'Whether it held, once it is over (uitkomst).' })
  outcome: keyof typeof AlternativeOutcome | null;

  @Shows('TRAJECTORY')
  @Field(() => Int, { nullable: true, description: 'Version, to give when it is changed (versie).' })
  version: number | null;

  youthId: string;
}
