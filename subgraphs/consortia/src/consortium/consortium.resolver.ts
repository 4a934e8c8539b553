import { type Context, Uuid } from '@ketengraaf/subgraph';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { careProvidersById } from '../care-provider/care-provider.store';
import { CareProvider } from '../care-provider/care-provider.type';
import { careServicesOfConsortia } from '../care-service/care-service.store';
import { CareService } from '../care-service/care-service.type';
import { locationsOfProviders } from '../location/location.store';
import { Location } from '../location/location.type';
import { consortiaByOrganisation, membersOfConsortia } from './consortium.store';
import { Consortium, Membership } from './consortium.type';

/** Consortia, who takes part and what they offer. */
@Resolver(() => Consortium)
export class ConsortiumResolver {
  @Query(() => Consortium, { nullable: true, description: 'A consortium by its identifier (consortium).' })
  consortium(
    @Arg('id', () => Uuid, { description: 'Identifier of the consortium (kenmerk).' }) id: string,
    @Ctx() { door }: Context,
  ): Promise<Consortium | null> {
    return door.entry(consortiaByOrganisation, id.toLowerCase());
  }

  @FieldResolver(() => [Membership], { nullable: true, description: 'Who takes part today, the lead first (deelnemers).' })
  members(@Root() { id }: Consortium, @Ctx() { door }: Context): Promise<Membership[]> {
    return door.entries(membersOfConsortia, id);
  }

  @FieldResolver(() => [CareService], { nullable: true, description: 'What its members offer (zorgaanbod).' })
  services(@Root() { id }: Consortium, @Ctx() { door }: Context): Promise<CareService[]> {
    return door.entries(careServicesOfConsortia, id);
  }

  @FieldResolver(() => [Location], { nullable: true, description: 'Where its members of today give care (locaties).' })
  async locations(@Root() { id }: Consortium, @Ctx() { door }: Context): Promise<Location[]> {
    const members = await door.entries(membersOfConsortia, id);
    const places = await Promise.all(members.map(({ careProviderId }) => door.entries(locationsOfProviders, careProviderId)));
    return places.flat();
  }
}

/** The provider of a membership. */
@Resolver(() => Membership)
export class MembershipResolver {
  @FieldResolver(() => CareProvider, { nullable: true, description: 'The provider that takes part (jeugdhulpaanbieder).' })
  careProvider(@Root() { careProviderId }: Membership, @Ctx() { door }: Context): Promise<CareProvider | null> {
    return door.entry(careProvidersById, careProviderId);
  }
}
