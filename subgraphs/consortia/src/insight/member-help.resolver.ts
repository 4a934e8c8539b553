import { hideSmallCells } from '@ketengraaf/access';
import type { Context } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { careProvidersById } from '../care-provider/care-provider.store';
import { CareProvider } from '../care-provider/care-provider.type';
import { Consortium } from '../consortium/consortium.type';
import { helpByMember, type MemberHelpRow } from './insight.store';
import { MemberHelp } from './member-help.type';

/** What members do for a consortium: it answers for all of them to who contracted it, and shows them apart to its own people alone. */
@Resolver(() => Consortium)
export class ConsortiumHelpResolver {
  @FieldResolver(() => [MemberHelp], {
    nullable: true,
    description:
      'How many youths each member helps now; null but for the consortium’s own people, as it answers for all of them to others (inzet per deelnemer).',
  })
  async memberHelp(@Root() { id }: Consortium, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<MemberHelp[] | null> {
    if (!door.mayCount('TRAJECTORY', info) || door.caller.organisation !== id) return null;
    const rows = await door.rows<MemberHelpRow>(helpByMember, []);
    return rows.map(({ careProviderId, youths }) => ({ careProviderId, youths: hideSmallCells([[youths]]).total }));
  }
}

/** Which member. */
@Resolver(() => MemberHelp)
export class MemberHelpResolver {
  @FieldResolver(() => CareProvider, { nullable: true, description: 'The member (jeugdhulpaanbieder).' })
  careProvider(@Root() { careProviderId }: MemberHelp, @Ctx() { door }: Context): Promise<CareProvider | null> {
    return door.entry(careProvidersById, careProviderId);
  }
}
