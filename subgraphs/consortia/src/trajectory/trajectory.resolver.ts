import { youth } from '@ketengraaf/door';
import { type Context, Shows, Uuid } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { consortiaByOrganisation } from '../consortium/consortium.store';
import { Consortium } from '../consortium/consortium.type';
import { contributionsOfTrajectories } from '../contribution/contribution.store';
import { Contribution } from '../contribution/contribution.type';
import { placementsOfTrajectories } from '../placement/placement.store';
import { Placement } from '../placement/placement.type';
import { Referral } from '../referral-intake/referral-intake.type';
import { waitingById } from '../waiting/waiting.store';
import { WaitingListEntry } from '../waiting/waiting.type';
import { Youth } from '../youth/youth.type';
import { trajectoriesById, trajectoriesOfYouths } from './trajectory.store';
import { FrameworkContract, Trajectory } from './trajectory.type';

/** Trajectories by youth and by identifier. */
@Resolver(() => Youth)
export class TrajectoriesResolver {
  @Query(() => Trajectory, { nullable: true, description: 'A trajectory by its identifier; null if there is none for the asker to see (traject).' })
  trajectory(
    @Arg('id', () => Uuid, { description: 'Identifier of the trajectory (kenmerk).' }) id: string,
    @Ctx() { door }: Context,
  ): Promise<Trajectory | null> {
    return door.find(trajectoriesById, id.toLowerCase());
  }

  @Shows('TRAJECTORY')
  @FieldResolver(() => [Trajectory], { nullable: true, description: 'Help by consortia, the latest first (trajecten).' })
  trajectories(@Root() { id }: Youth, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Trajectory[] | null> {
    return door.many(trajectoriesOfYouths, youth(id), info);
  }
}

/** Whom a trajectory is for, by whom, under what, and what happens in it. */
@Resolver(() => Trajectory)
export class TrajectoryResolver {
  @Shows('TRAJECTORY')
  @FieldResolver(() => Youth, { nullable: true, description: 'Whom it helps (jeugdige).' })
  youth(@Root() { youthId }: Trajectory): Youth {
    return { id: youthId };
  }

  @Shows('TRAJECTORY')
  @FieldResolver(() => Consortium, { nullable: true, description: 'The one consortium the family deals with (consortium).' })
  consortium(@Root() { organisation }: Trajectory, @Ctx() { door }: Context): Promise<Consortium | null> | null {
    return organisation === null ? null : door.entry(consortiaByOrganisation, organisation);
  }

  @Shows('TRAJECTORY')
  @FieldResolver(() => Referral, { nullable: true, description: 'The referral it came of, if any (verwijzing).' })
  referral(@Root() { referralId }: Trajectory): Referral | null {
    return referralId === null ? null : { id: referralId };
  }

  @Shows('TRAJECTORY')
  @FieldResolver(() => FrameworkContract, { nullable: true, description: 'The contract it runs under, which may have ended (raamcontract).' })
  contract(@Root() { contractId }: Trajectory): FrameworkContract | null {
    return contractId === null ? null : { id: contractId };
  }

  @Shows('TRAJECTORY')
  @FieldResolver(() => WaitingListEntry, { nullable: true, description: 'The wait that it bridges (overbrugging voor).' })
  bridgingFor(
    @Root() { bridgingForId, youthId }: Trajectory,
    @Ctx() { door }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<WaitingListEntry | null> | null {
    return bridgingForId === null ? null : door.one(waitingById, { key: bridgingForId, of: youth(youthId) }, info);
  }

  @Shows('TRAJECTORY')
  @FieldResolver(() => [Contribution], { nullable: true, description: 'What members do in it, in the order they began (bijdragen).' })
  contributions(@Root() { id, youthId }: Trajectory, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Contribution[] | null> {
    return door.many(contributionsOfTrajectories, { key: id, of: youth(youthId) }, info);
  }

  @Shows('TRAJECTORY')
  @FieldResolver(() => [Placement], { nullable: true, description: 'Where the youth lives and lived during it, the latest first (plaatsingen).' })
  placements(@Root() { id, youthId }: Trajectory, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Placement[] | null> {
    return door.many(placementsOfTrajectories, { key: id, of: youth(youthId) }, info);
  }
}
