import { Day, enumOf, Instant, Shows } from '@ketengraaf/subgraph';
import { Field, ObjectType } from 'type-graphql';

/** Capacities of direction. */
export const DirectorCapacity = enumOf('DirectorCapacity', 'In what capacity somebody directs (soort regie).', {
  CASE_DIRECTOR: 'Directs the plan and is the one contact of the family (regisseur).',
  PROCESS_DIRECTOR: 'Guards the process beside the case director (procesregisseur).',
  CASE_COORDINATOR: 'Coordinates the content of the help beside the case director (casusregisseur).',
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

  @Shows('DIRECTION')
  @Field(() => Day, { nullable: true, description: 'Day the family was told (gezin geïnformeerd op).' })
  familyInformedOn: string | null;

  @Shows('DIRECTION')
  @Field(() => Boolean, { nullable: true, description: 'Whether the family agreed (instemming van het gezin).' })
  familyAgrees: boolean | null;

  @Shows('DIRECTION')
  @Field(() => Instant, { nullable: true, description: 'Until when who left may read along; directing ended before (leest mee tot).' })
  readsUntil: Date | null;

  professionalId: string;
}
