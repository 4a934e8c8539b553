import { badUserInput, type Context } from '@ketengraaf/subgraph';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { isBrin } from './school.rules';
import { coordinatorsOfSchools, partnershipsById, schoolsByBrin } from './school.store';
import { School, SchoolCoordinator, SchoolPartnership } from './school.type';

/** Schools and how to reach them. */
@Resolver(() => School)
export class SchoolResolver {
  @Query(() => School, { nullable: true, description: 'A school by its BRIN (school).' })
  school(@Arg('brin', () => ID, { description: 'Four characters (BRIN).' }) brin: string, @Ctx() { door }: Context): Promise<School | null> {
    if (!isBrin(brin)) throw badUserInput('brin must be two digits and two capitals, such as 12AB.');
    return door.entry(schoolsByBrin, brin);
  }

  @FieldResolver(() => SchoolPartnership, { nullable: true, description: 'Partnership the school belongs to (samenwerkingsverband).' })
  partnership(@Root() school: School, @Ctx() { door }: Context): Promise<SchoolPartnership | null> {
    return door.entry(partnershipsById, school.partnershipId);
  }

  @FieldResolver(() => [SchoolCoordinator], { nullable: true, description: 'Whom to reach about support (intern begeleiders).' })
  coordinators(@Root() school: School, @Ctx() { door }: Context): Promise<SchoolCoordinator[]> {
    return door.entries(coordinatorsOfSchools, school.brin);
  }
}
