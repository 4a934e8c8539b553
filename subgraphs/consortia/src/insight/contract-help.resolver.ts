import { hideSmallCells } from '@ketengraaf/access';
import type { Context } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { FrameworkContract } from '../trajectory/trajectory.type';
import { ContractHelp } from './contract-help.type';
import { type ContractHelpRow, helpByContract } from './insight.store';

/** How many are helped under a contract. */
@Resolver(() => FrameworkContract)
export class ContractHelpResolver {
  @FieldResolver(() => ContractHelp, {
    nullable: true,
    description: 'How many youths are helped under it; null but for who manages contracts or studies policy (jeugdigen in hulp).',
  })
  async help(@Root() { id }: FrameworkContract, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<ContractHelp | null> {
    if (!door.mayCount('TRAJECTORY', info)) return null;
    const [row] = await door.rowsFor<ContractHelpRow>(helpByContract, id, []);
    const { cells, total } = hideSmallCells([[row?.regular ?? 0, row?.continued ?? 0]]);
    const [regular = null, continued = null] = cells[0] ?? [];
    return { regular, continued, total };
  }
}
