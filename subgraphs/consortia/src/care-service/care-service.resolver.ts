import type { Context } from '@ketengraaf/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { careProvidersById } from '../care-provider/care-provider.store';
import { CareProvider } from '../care-provider/care-provider.type';
import { CareService } from './care-service.type';

/** Who makes an offer. */
@Resolver(() => CareService)
export class CareServiceResolver {
  @FieldResolver(() => CareProvider, { nullable: true, description: 'The member that offers it (jeugdhulpaanbieder).' })
  provider(@Root() { careProviderId }: CareService, @Ctx() { door }: Context): Promise<CareProvider | null> {
    return door.entry(careProvidersById, careProviderId);
  }
}
