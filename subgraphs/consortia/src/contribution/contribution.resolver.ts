import { type Context, Shows } from '@ketengraaf/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { careProvidersById } from '../care-provider/care-provider.store';
import { CareProvider } from '../care-provider/care-provider.type';
import { Contribution } from './contribution.type';

/** Who contributes. */
@Resolver(() => Contribution)
export class ContributionResolver {
  @Shows('TRAJECTORY')
  @FieldResolver(() => CareProvider, { nullable: true, description: 'The member that contributes (jeugdhulpaanbieder).' })
  careProvider(@Root() { careProviderId }: Contribution, @Ctx() { door }: Context): Promise<CareProvider | null> {
    return door.entry(careProvidersById, careProviderId);
  }
}
