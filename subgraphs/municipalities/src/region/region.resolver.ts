import { type Context, Day } from '@ketengraaf/subgraph';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { dayAsked } from '../day-asked';
import { holdsOn } from '../holds-on';
import { municipalitiesByCode } from '../municipality/municipality.store';
import { Municipality } from '../municipality/municipality.type';
import { membershipsOfRegions, regionsByCode, supraRegionsByCode } from './region.store';
import { SupraRegion, YouthCareRegion } from './region.type';

/** Regions and who belongs to them. */
@Resolver(() => YouthCareRegion)
export class RegionResolver {
  @Query(() => YouthCareRegion, { nullable: true, description: 'A youth-care region by its code (jeugdhulpregio).' })
  youthCareRegion(
    @Arg('code', () => ID, { description: 'Code of the region (regiocode).' }) code: string,
    @Ctx() { door }: Context,
  ): Promise<YouthCareRegion | null> {
    return door.entry(regionsByCode, code);
  }

  @FieldResolver(() => SupraRegion, { nullable: true, description: 'Regions it arranges rare and heavy care with (bovenregionaal).' })
  async supraRegion(@Root() { supraRegionCode }: YouthCareRegion, @Ctx() { door }: Context): Promise<SupraRegion | null> {
    return supraRegionCode === null ? null : door.entry(supraRegionsByCode, supraRegionCode);
  }

  @FieldResolver(() => [Municipality], { nullable: true, description: 'The municipalities that belong to it on a day, by code (gemeenten).' })
  async municipalities(
    @Root() { code }: YouthCareRegion,
    @Arg('on', () => Day, { nullable: true, description: 'The day; today if left out (peildatum).' }) on: string | null,
    @Ctx() { door }: Context,
  ): Promise<Municipality[]> {
    const [day, memberships] = await Promise.all([dayAsked(on, door), door.entries(membershipsOfRegions, code)]);
    const members = memberships.filter(({ during }) => holdsOn(during, day));
    const found = await Promise.all(members.map(({ municipality }) => door.entry(municipalitiesByCode, municipality)));
    return found.filter((municipality) => municipality !== null);
  }
}
