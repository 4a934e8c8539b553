import { type Context, Day } from '@ketengraaf/subgraph';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { dayAsked } from '../day-asked';
import { holdsOn } from '../holds-on';
import { membershipsOfMunicipalities, regionsByCode } from '../region/region.store';
import { YouthCareRegion } from '../region/region.type';
import { municipalitiesByCode } from './municipality.store';
import { Municipality } from './municipality.type';
import { municipalityCode } from './municipality-code';

/** Municipalities and the region they belong to. */
@Resolver(() => Municipality)
export class MunicipalityResolver {
  @Query(() => Municipality, { nullable: true, description: 'A municipality by its code (gemeente).' })
  municipality(
    @Arg('code', () => ID, { description: 'GM and four digits (gemeentecode).' }) code: string,
    @Ctx() { door }: Context,
  ): Promise<Municipality | null> {
    return door.entry(municipalitiesByCode, municipalityCode(code, 'code'));
  }

  @FieldResolver(() => YouthCareRegion, { nullable: true, description: 'Region it belongs to on a day (jeugdhulpregio).' })
  async region(
    @Root() { code }: Municipality,
    @Arg('on', () => Day, { nullable: true, description: 'The day; today if left out (peildatum).' }) on: string | null,
    @Ctx() { door }: Context,
  ): Promise<YouthCareRegion | null> {
    const [day, memberships] = await Promise.all([dayAsked(on, door), door.entries(membershipsOfMunicipalities, code)]);
    const membership = memberships.find(({ during }) => holdsOn(during, day));
    return membership ? door.entry(regionsByCode, membership.region) : null;
  }
}
