import { type Context, Day } from '@ketengraaf/subgraph';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { dayAsked } from '../day-asked';
import { holdsOn } from '../holds-on';
import { Municipality } from '../municipality/municipality.type';
import { arrangementsById, participationOfMunicipalities } from './participation.store';
import { Arrangement, Participation } from './participation.type';

/** In what a municipality takes part. */
@Resolver(() => Municipality)
export class MunicipalityParticipationResolver {
  @FieldResolver(() => [Participation], { nullable: true, description: 'In which arrangements it takes part on a day, and how far (deelname).' })
  async participation(
    @Root() { code }: Municipality,
    @Arg('on', () => Day, { nullable: true, description: 'The day; today if left out (peildatum).' }) on: string | null,
    @Ctx() { door }: Context,
  ): Promise<Participation[]> {
    const [day, lines] = await Promise.all([dayAsked(on, door), door.entries(participationOfMunicipalities, code)]);
    return lines.filter((line) => holdsOn(line, day));
  }
}

/** The arrangement of a participation. */
@Resolver(() => Participation)
export class ParticipationResolver {
  @FieldResolver(() => Arrangement, { nullable: true, description: 'The arrangement (samenwerkingsverband).' })
  arrangement(@Root() { arrangementId }: Participation, @Ctx() { door }: Context): Promise<Arrangement | null> {
    return door.entry(arrangementsById, arrangementId);
  }
}
