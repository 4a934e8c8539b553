import { youth } from '@ketengraaf/door';
import { type Context, Shows } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { locationsById } from '../location/location.store';
import { Location } from '../location/location.type';
import { Youth } from '../youth/youth.type';
import { lengthOf, movesOf, type Stay } from './placement.rules';
import { authorisationsOfPlacements, locationsOfPlacements, placementsOfYouths } from './placement.store';
import { Placement, PlacementMoves, StayLength } from './placement.type';

/** Where a youth lives during care. */
@Resolver(() => Youth)
export class YouthPlacementsResolver {
  @Shows('TRAJECTORY')
  @FieldResolver(() => [Placement], { nullable: true, description: 'Where the youth lives and lived during care, the latest first (plaatsingen).' })
  placements(@Root() { id }: Youth, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Placement[] | null> {
    return door.many(placementsOfYouths, youth(id), info);
  }

  @Shows('TRAJECTORY')
  @FieldResolver(() => PlacementMoves, {
    nullable: true,
    description: 'How often the youth was moved, as far as the asker sees where it lived (doorplaatsingen).',
  })
  async placementMoves(@Root() { id }: Youth, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<PlacementMoves | null> {
    const [placements, { today }] = await Promise.all([door.many(placementsOfYouths, youth(id), info), door.enter()]);
    return placements && movesOf(placements.flatMap(stayOf), today);
  }
}

function stayOf({ residenceType, crisis, from, until }: Placement): Stay[] {
  return residenceType === null || crisis === null || from === null ? [] : [{ residenceType, crisis, from, until }];
}

/** The place and the ground of a placement. */
@Resolver(() => Placement)
export class PlacementResolver {
  @Shows('TRAJECTORY')
  @FieldResolver(() => Location, { nullable: true, description: 'The location, unless that is a home, or a secret address (locatie).' })
  async location(@Root() { id, youthId }: Placement, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Location | null> {
    const found = id === null ? null : await door.one(locationsOfPlacements, { key: id, of: youth(youthId) }, info);
    return found && door.entry(locationsById, found.location);
  }

  @Shows('TRAJECTORY')
  @FieldResolver(() => StayLength, { nullable: true, description: 'How long the youth lives there, and whether that is long (verblijfsduur).' })
  async stay(@Root() placement: Placement, @Ctx() { door }: Context): Promise<StayLength | null> {
    const [stay] = stayOf(placement);
    return stay ? lengthOf(stay, (await door.enter()).today) : null;
  }

  @Shows('MEASURE')
  @FieldResolver(() => String, {
    nullable: true,
    description: 'Reference of the court’s authorisation, required for secure care by Jeugdwet 6.1.2 (machtiging gesloten jeugdhulp).',
  })
  courtAuthorisation(@Root() { id, youthId }: Placement, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<string | null> | null {
    return id === null ? null : door.one(authorisationsOfPlacements, { key: id, of: youth(youthId) }, info);
  }
}
