import { type Context, Day } from '@ketengraaf/subgraph';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { dayAsked } from '../day-asked';
import { YouthCareRegion } from '../region/region.type';
import { countsOfTargets, targetsOfRegions } from './capacity-target.store';
import { CapacityCount, CapacityTarget, TargetProgress } from './capacity-target.type';
import { progressOn } from './progress.rules';

/** What a region wants to have of places. */
@Resolver(() => YouthCareRegion)
export class RegionTargetsResolver {
  @FieldResolver(() => [CapacityTarget], { nullable: true, description: 'What it wants to have of places by a day, the last day first (capaciteitsdoelen).' })
  capacityTargets(@Root() { code }: YouthCareRegion, @Ctx() { door }: Context): Promise<CapacityTarget[]> {
    return door.entries(targetsOfRegions, code);
  }
}

/** What was counted of a target, and how it stands. */
@Resolver(() => CapacityTarget)
export class CapacityTargetResolver {
  @FieldResolver(() => [CapacityCount], { nullable: true, description: 'What was counted, the first count first (tellingen).' })
  counts(@Root() { id }: CapacityTarget, @Ctx() { door }: Context): Promise<CapacityCount[]> {
    return door.entries(countsOfTargets, id);
  }

  @FieldResolver(() => TargetProgress, { nullable: true, description: 'How it stands on a day (voortgang).' })
  async progress(
    @Root() target: CapacityTarget,
    @Arg('on', () => Day, { nullable: true, description: 'The day; today if left out (peildatum).' }) on: string | null,
    @Ctx() { door }: Context,
  ): Promise<TargetProgress> {
    const [day, counts] = await Promise.all([dayAsked(on, door), door.entries(countsOfTargets, target.id)]);
    const { state, expectedPlaces, counted } = progressOn(target, counts, day);
    return { state, expectedPlaces, counted: counts.find(({ countedOn }) => countedOn === counted?.countedOn) ?? null };
  }
}
