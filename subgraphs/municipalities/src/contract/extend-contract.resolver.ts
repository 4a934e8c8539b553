import type { Context, Outcome } from '@ketengraaf/subgraph';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { contractsById } from './contract.store';
import { FrameworkContract } from './contract.type';
import { extendContract } from './extend-contract';
import { ContractExtended, ExtendContractInput, ExtendContractOutcome } from './extend-contract.type';

/** Extending contracts. */
@Resolver(() => ContractExtended)
export class ExtendContractResolver {
  @Mutation(() => ExtendContractOutcome, { nullable: true, description: 'Exercises an option to extend a contract (contract verlengen).' })
  extendContract(
    @Arg('input', () => ExtendContractInput, { description: 'Which option (invoer).' }) input: ExtendContractInput,
    @Ctx() context: Context,
  ): Promise<Outcome<ContractExtended>> {
    return context.change('extendContract', input, (room) => extendContract(room, { ...input, contract: input.contract.toLowerCase() }));
  }

  @FieldResolver(() => FrameworkContract, { nullable: true, description: 'The contract as it is now (raamcontract).' })
  contract(@Root() { contractId }: ContractExtended, @Ctx() { door }: Context): Promise<FrameworkContract | null> {
    return door.entry(contractsById, contractId);
  }
}
