import { youth } from '@ketengraaf/door';
import { type Context, Shows } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { professionalsById } from '../team/team.store';
import { Professional } from '../team/team.type';
import { Youth } from '../youth/youth.type';
import { careTeamOfYouths } from './care-team.store';
import { Involvement } from './care-team.type';

/** Who is involved with a youth. */
@Resolver(() => Youth)
export class CareTeamResolver {
  @Shows('DIRECTION')
  @FieldResolver(() => [Involvement], { nullable: true, description: 'Who is involved now, the longest first (betrokkenen).' })
  async careTeam(@Root() { id }: Youth, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Involvement[] | null> {
    const team = await door.many(careTeamOfYouths, youth(id), info);
    return team && (await door.hidesAddress(youth(id))) ? team.map((one) => ({ ...one, organisation: null })) : team;
  }
}

/** The person of an involvement, where a local team employs one. */
@Resolver(() => Involvement)
export class InvolvementResolver {
  @Shows('DIRECTION')
  @FieldResolver(() => Professional, { nullable: true, description: 'The worker, where a local team is involved (professional).' })
  professional(@Root() { personId }: Involvement, @Ctx() { door }: Context): Promise<Professional | null> {
    return personId ? door.entry(professionalsById, personId) : Promise.resolve(null);
  }
}
