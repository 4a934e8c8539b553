import { youth } from '@ketengraaf/door';
import { type Context, Shows } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Youth } from '../youth/youth.type';
import { alternativesOfYouths } from './alternative.store';
import { AlternativeAtHome } from './alternative.type';

/** What a youth gets at home instead of residence. */
@Resolver(() => Youth)
export class AlternativesResolver {
  @Shows('TRAJECTORY')
  @FieldResolver(() => [AlternativeAtHome], {
    nullable: true,
    description: 'Help at home instead of residence, the latest first (alternatieven voor verblijf).',
  })
  alternativesAtHome(@Root() { id }: Youth, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<AlternativeAtHome[] | null> {
    return door.many(alternativesOfYouths, youth(id), info);
  }
}
