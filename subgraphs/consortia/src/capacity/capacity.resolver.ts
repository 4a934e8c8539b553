import { isUuid, RESIDENCE_TYPES } from '@ketengraaf/core';
import { badUserInput, type Context, Day, pageSize, placeAfter, Shows, Uuid, writeCursor } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { careServicesById } from '../care-service/care-service.store';
import { CareService } from '../care-service/care-service.type';
import { isInstant } from '../is-instant';
import { locationsById } from '../location/location.store';
import { Location } from '../location/location.type';
import { isStale } from '../places/places.rules';
import { type KeptCapacity, type KeptReport, lastReportsOfUnits, reportsOfUnits, residenceCapacityOn, unitsOfConsortium } from './capacity.store';
import { CapacityReport, CapacityUnit, ResidenceCapacity } from './capacity.type';
import { CapacityReportConnection, CapacityUnitConnection } from './capacity-connection.type';

const homelikeFirst = (one: KeptCapacity, other: KeptCapacity): number => positionOf(one) - positionOf(other);
const positionOf = ({ residenceType }: KeptCapacity): number => (residenceType === null ? -1 : RESIDENCE_TYPES.indexOf(residenceType));

/** Units with places, what they reported, and how many places a region has by way of living. */
@Resolver(() => CapacityUnit)
export class CapacityResolver {
  @Shows('PLACES')
  @Query(() => CapacityUnitConnection, { nullable: true, description: 'The units of a consortium that have places (capaciteitseenheden).' })
  async capacityUnits(
    @Arg('consortium', () => Uuid, { description: 'Identifier of the consortium (kenmerk).' }) consortium: string,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, from 1 to 100 (aantal).' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one seen (cursor).' }) after: string | null,
    @Ctx() { door }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CapacityUnitConnection | null> {
    const size = pageSize(first);
    const place = placeAfter(after, [isUuid]);
    if (!door.mayUse('PLACES', info)) return null;
    const page = await door.rows<CapacityUnit>(unitsOfConsortium, [consortium, ...place, size + 1]);
    const edges = page.slice(0, size).map((node) => ({ cursor: writeCursor([node.id]), node }));
    return { edges, pageInfo: { hasNextPage: page.length > size, endCursor: edges.at(-1)?.cursor ?? null } };
  }

  @Shows('PLACES')
  @Query(() => [ResidenceCapacity], {
    nullable: true,
    description: 'Places for residence of a region’s consortia on two days, and for help at home in its place, the most homelike first (netto capaciteit).',
  })
  async residenceCapacity(
    @Arg('region', () => ID, { description: 'Code of the region (regiocode).' }) region: string,
    @Arg('since', () => Day, { description: 'The first day (vanaf).' }) since: string,
    @Arg('on', () => Day, { nullable: true, description: 'The second day; today if left out (peildatum).' }) on: string | null,
    @Ctx() { door }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ResidenceCapacity[] | null> {
    const until = on ?? (await door.enter()).today;
    if (since > until) throw badUserInput(`since must not be after on, and ${since} is after ${until}.`);
    if (!door.mayUse('PLACES', info)) return null;
    const counts = await door.rows<KeptCapacity>(residenceCapacityOn, [region, since, until]);
    return counts.sort(homelikeFirst).map((count) => ({ ...count, change: count.placesOn - count.placesSince }));
  }

  @Shows('PLACES')
  @FieldResolver(() => CapacityReport, { nullable: true, description: 'What it last reported (laatste melding).' })
  async lastReport(@Root() { id }: CapacityUnit, @Ctx() { door }: Context): Promise<CapacityReport | null> {
    const [{ now }, [report]] = await Promise.all([door.enter(), door.rowsFor<KeptReport & { key: string }>(lastReportsOfUnits, id, [])]);
    return report ? { ...report, isStale: isStale(report.asOf, now) } : null;
  }

  @Shows('PLACES')
  @FieldResolver(() => CapacityReportConnection, { nullable: true, description: 'What it reported, the latest first (capaciteitsmeldingen).' })
  async reports(
    @Root() { id }: CapacityUnit,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, from 1 to 100 (aantal).' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one seen (cursor).' }) after: string | null,
    @Ctx() { door }: Context,
  ): Promise<CapacityReportConnection> {
    const size = pageSize(first);
    const place = placeAfter(after, [isInstant]);
    const [{ now }, page] = await Promise.all([door.enter(), door.rowsFor<KeptReport & { key: string }>(reportsOfUnits, id, [...place, size + 1])]);
    const edges = page
      .slice(0, size)
      .map((report) => ({ cursor: writeCursor([report.asOf.toISOString()]), node: { ...report, isStale: isStale(report.asOf, now) } }));
    return { edges, pageInfo: { hasNextPage: page.length > size, endCursor: edges.at(-1)?.cursor ?? null } };
  }

  @Shows('PLACES')
  @FieldResolver(() => CareService, { nullable: true, description: 'What is offered there (zorgaanbod).' })
  careService(@Root() { careServiceId }: CapacityUnit, @Ctx() { door }: Context): Promise<CareService | null> {
    return door.entry(careServicesById, careServiceId);
  }

  @Shows('PLACES')
  @FieldResolver(() => Location, { nullable: true, description: 'Where it is (locatie).' })
  location(@Root() { locationId }: CapacityUnit, @Ctx() { door }: Context): Promise<Location | null> {
    return door.entry(locationsById, locationId);
  }
}
