import { type Context, pageSize, placeAfter, Shows, writeCursor } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import { careProvidersById } from '../care-provider/care-provider.store';
import { CareProvider } from '../care-provider/care-provider.type';
import { careServicesById } from '../care-service/care-service.store';
import { CareService } from '../care-service/care-service.type';
import { consortiaByOrganisation } from '../consortium/consortium.store';
import { Consortium } from '../consortium/consortium.type';
import { locationsById } from '../location/location.store';
import { Location } from '../location/location.type';
import { contractedOffers } from './coverage.rules';
import { Municipality } from './municipality.type';
import { PlaceNeed } from './place-need.type';
import { comparePositions, positionOf } from './place-order.rules';
import { type Fit, fit } from './places.rules';
import { type ReportedUnit, unitsOfOffers } from './places.store';
import { AvailablePlace } from './places.type';
import { readNeed } from './read-need';

const POSITION_CHECKS = Array.from({ length: 5 }, () => (part: string | null) => part !== null);

function placeOf({ unit, isStale, kilometres, matchedExpertises }: Fit<ReportedUnit & Pick<AvailablePlace, 'contractId'>>, cursor: string): AvailablePlace {
  const { id, unitName, contractId, placesAvailable, placesHeld, availableFrom, asOf, source, raw, ...who } = unit;
  const { consortiumId, careProviderId, careServiceId, locationId } = who;
  const report = { placesAvailable, placesFree: Math.max(0, placesAvailable - placesHeld), availableFrom, asOf, isStale, source, raw };
  return {
    id,
    unitName,
    contractId,
    ...report,
    cursor,
    kilometres,
    matchedExpertises: [...matchedExpertises],
    consortiumId,
    careProviderId,
    careServiceId,
    locationId,
  };
}

/** Where there is place for the youths of a municipality. */
@Resolver(() => Municipality)
export class PlacesResolver {
  @Shows('PLACES')
  @Directive('@requires(fields: "latitude longitude contractCoverage { service consortiumId contractId from until }")')
  @FieldResolver(() => [AvailablePlace], {
    nullable: true,
    description: 'Places for a need at the consortia contracted for it on the day, in the order that its urgency asks for (beschikbare plekken).',
  })
  async availablePlaces(
    @Root() { latitude, longitude, contractCoverage }: Municipality,
    @Arg('need', () => PlaceNeed, { description: 'What is looked for (zoekvraag).' }) wanted: PlaceNeed,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, from 1 to 100 (aantal).' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last place seen (cursor).' }) after: string | null,
    @Ctx() { door }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AvailablePlace[] | null> {
    const size = pageSize(first);
    const last = placeAfter(after, POSITION_CHECKS).filter((part) => part !== null);
    const { today, now } = await door.enter();
    const need = readNeed(wanted, today);
    if (!door.mayUse('PLACES', info) || contractCoverage === null) return null;
    const contracts = [...contractedOffers(contractCoverage, need.services, need.on)];
    const units = await Promise.all(
      contracts.map(async ([offer, contractId]) => (await door.entries(unitsOfOffers, offer)).map((unit) => ({ ...unit, contractId }))),
    );
    const from = latitude === null || longitude === null ? null : { latitude, longitude };
    return units
      .flat()
      .flatMap((unit) => fit(unit, need, from, now) ?? [])
      .map((found) => ({ found, position: positionOf(found, need.urgency) }))
      .filter(({ position }) => last.length === 0 || comparePositions(position, last) > 0)
      .sort((one, other) => comparePositions(one.position, other.position))
      .slice(0, size)
      .map(({ found, position }) => placeOf(found, writeCursor(position)));
  }
}

/** Who has a place, and where. */
@Resolver(() => AvailablePlace)
export class AvailablePlaceResolver {
  @Shows('PLACES')
  @FieldResolver(() => Consortium, { nullable: true, description: 'The consortium that is contracted (consortium).' })
  consortium(@Root() { consortiumId }: AvailablePlace, @Ctx() { door }: Context): Promise<Consortium | null> {
    return door.entry(consortiaByOrganisation, consortiumId);
  }

  @Shows('PLACES')
  @FieldResolver(() => CareProvider, { nullable: true, description: 'The member that has the place (jeugdhulpaanbieder).' })
  careProvider(@Root() { careProviderId }: AvailablePlace, @Ctx() { door }: Context): Promise<CareProvider | null> {
    return door.entry(careProvidersById, careProviderId);
  }

  @Shows('PLACES')
  @FieldResolver(() => CareService, { nullable: true, description: 'What is offered there (zorgaanbod).' })
  careService(@Root() { careServiceId }: AvailablePlace, @Ctx() { door }: Context): Promise<CareService | null> {
    return door.entry(careServicesById, careServiceId);
  }

  @Shows('PLACES')
  @FieldResolver(() => Location, { nullable: true, description: 'Where the place is (locatie).' })
  location(@Root() { locationId }: AvailablePlace, @Ctx() { door }: Context): Promise<Location | null> {
    return door.entry(locationsById, locationId);
  }
}
