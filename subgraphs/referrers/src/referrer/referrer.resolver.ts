import { type Context, Uuid } from '@ketengraaf/subgraph';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { referrersByOrganisation } from './referrer.store';
import { Referrer } from './referrer.type';

/** Who refers. */
@Resolver(() => Referrer)
export class ReferrerResolver {
  @Query(() => Referrer, { nullable: true, description: 'A referrer by its identifier (verwijzer).' })
  referrer(@Arg('id', () => Uuid, { description: 'Identifier of the referrer (kenmerk).' }) id: string, @Ctx() { door }: Context): Promise<Referrer | null> {
    return door.entry(referrersByOrganisation, id.toLowerCase());
  }
}
