import type { Context } from '@ketengraaf/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { contractsById } from '../contract/contract.store';
import { FrameworkContract } from '../contract/contract.type';
import { continuityOfContracts } from './continuity.store';
import { ContinuityArrangement } from './continuity.type';

/** How help goes on when a contract ends. */
@Resolver(() => FrameworkContract)
export class ContractContinuityResolver {
  @FieldResolver(() => [ContinuityArrangement], { nullable: true, description: 'How help that runs goes on after its end (zorgcontinuïteit).' })
  continuity(@Root() { id }: FrameworkContract, @Ctx() { door }: Context): Promise<ContinuityArrangement[]> {
    return door.entries(continuityOfContracts, id);
  }
}

/** What comes after. */
@Resolver(() => ContinuityArrangement)
export class ContinuityResolver {
  @FieldResolver(() => FrameworkContract, { nullable: true, description: 'The contract for who needs help since (opvolgend contract).' })
  async successor(@Root() { successorId }: ContinuityArrangement, @Ctx() { door }: Context): Promise<FrameworkContract | null> {
    return successorId === null ? null : door.entry(contractsById, successorId);
  }
}
