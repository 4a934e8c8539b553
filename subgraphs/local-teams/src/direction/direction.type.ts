import { enumOf, Instant, Shows } from '@ketengraaf/subgraph';
import { Field, ObjectType } from 'type-graphql';

/** Capacities of direction. */
export const DirectorCapacity = enumOf('DirectorCapacity', 'In what capacity somebody directs (soort regie).', {
  CASE_DIRECTOR: 'Directs the plan and is the one contact of the family (regisseur, casusregisseur).',
  PROCESS_DIRECTOR: 'Guards the process beside the case director (procesregisseur).',
});

/** Direction of a plan for a period. */
@ObjectType({ description: 'Direction of a plan by one worker for a period (regie).', simpleResolvers: true })
export class DirectorAssignment {
  @Shows('DIRECTION')
  @Field(() => DirectorCapacity, { nullable: true, description: 'In what capacity (soort regie).' })
  capacity: keyof typeof DirectorCapacity | null;

  @Shows('DIRECTION')
  @Field(() => String, { nullable: true, description: 'Why this worker took over (reden).' })
  reason: string | null;

  @Shows('DIRECTION')
  @Field(() => Instant, { nullable: true, description: 'From when (vanaf).' })
  from: Date | null;

  @Shows('DIRECTION')
  @Field(() => Instant, { nullable: true, description: 'Until when; null for now (tot).' })
  until: Date | null;

  professionalId: string;
}
