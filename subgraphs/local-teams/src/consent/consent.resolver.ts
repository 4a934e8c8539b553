import { youth } from '@ketengraaf/door';
import { type Context, Shows } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Youth } from '../youth/youth.type';
import { consentsOfYouths } from './consent.store';
import { Consent } from './consent.type';

/** The consents of a youth. */
@Resolver(() => Youth)
export class ConsentResolver {
  @Shows('CONSENT')
  @FieldResolver(() => [Consent], { nullable: true, description: 'Consents that hold now, the oldest first (toestemmingen).' })
  consents(@Root() { id }: Youth, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Consent[] | null> {
    return door.many(consentsOfYouths, youth(id), info);
  }
}
