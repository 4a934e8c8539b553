import { family, youth } from '@ketengraaf/door';
import { type Context, Shows, Uuid } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { authoritiesOverYouths, familiesById } from '../family/family.store';
import { Authority, Family } from '../family/family.type';
import { youthsById, youthsOfFamilies } from './youth.store';
import { Youth } from './youth.type';

/** Youths: by identifier, and with their family. */
@Resolver(() => Youth)
export class YouthResolver {
  @Query(() => Youth, {
    nullable: true,
    description: 'A youth by its identifier; null alike for one that is not there and one the asker may not know of (jeugdige).',
  })
  youth(
    @Arg('id', () => Uuid, { description: 'Identifier of the youth (kenmerk).' }) id: string,
    @Ctx() { door }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Youth | null> {
    return door.one(youthsById, youth(id.toLowerCase()), info);
  }

  @Shows('IDENTITY')
  @FieldResolver(() => Family, { nullable: true, description: 'Family of the youth (gezin).' })
  family(@Root() { familyId }: Youth, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Family | null> {
    return door.one(familiesById, family(familyId), info);
  }

  @Shows('IDENTITY')
  @FieldResolver(() => [Authority], { nullable: true, description: 'Who has authority over the youth today (gezag).' })
  authorities(@Root() { id, familyId }: Youth, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Authority[] | null> {
    return door.many(authoritiesOverYouths, { key: id, of: family(familyId) }, info);
  }
}

/** The youths of a family. */
@Resolver(() => Family)
export class FamilyYouthsResolver {
  @Shows('IDENTITY')
  @FieldResolver(() => [Youth], { nullable: true, description: 'Youths of the family that the asker may know of, the eldest first (jeugdigen).' })
  youths(@Root() { id }: Family, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Youth[] | null> {
    return door.many(youthsOfFamilies, { key: id, of: family(id) }, info);
  }
}
