import { Day, Shows } from '@ketengraaf/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';

/** A waiting list that consortia agreed to pool. */
@ObjectType({ description: 'Waiting list that consortia agreed to pool, in which each youth counts once (gezamenlijke wachtlijst).', simpleResolvers: true })
export class WaitingPool {
  @Field(() => ID, { description: 'Identifier of the pool (kenmerk).' })
  id: string;

  @Field(() => String, { description: 'Name of the pool (naam).' })
  name: string;

  @Field(() => Day, { description: 'Day the consortia agreed on it (overeengekomen op).' })
  agreedOn: string;
}

/** How many wait in a pool. */
@ObjectType({ description: 'How many wait in a pool; fewer than ten are not told (omvang van de gezamenlijke wachtlijst).', simpleResolvers: true })
export class PoolSize {
  @Shows('PLACES')
  @Field(() => Int, { nullable: true, description: 'Youths, each counted once; null where there are fewer than ten (jeugdigen).' })
  youths: number | null;

  @Shows('PLACES')
  @Field(() => Int, {
    nullable: true,
    description: 'Places on the lists of its members, one youth on two lists counted twice; null where there are fewer than ten (plaatsen op wachtlijsten).',
  })
  entries: number | null;
}

/** That somebody waits in a pool. */
@ObjectType({ description: 'That a place on the waiting list is in a pool too (deelname aan gezamenlijke wachtlijst).', simpleResolvers: true })
export class PooledWait {
  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'Day it was put in the pool (sinds).' })
  joinedOn: string | null;

  @Shows('TRAJECTORY')
  @Field(() => Day, { nullable: true, description: 'Day it left the pool (tot).' })
  leftOn: string | null;

  poolId: string;
}
