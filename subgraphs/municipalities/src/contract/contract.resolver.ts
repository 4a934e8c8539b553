import type { Service } from '@ketengraaf/core';
import { type Context, Day, ServiceKind, Uuid } from '@ketengraaf/subgraph';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { arrangementsById } from '../participation/participation.store';
import { Arrangement } from '../participation/participation.type';
import { lastDay } from './contract.rules';
import { contractsById, extensionOptionsOfContracts, partiesOfContracts, servicesOfContracts } from './contract.store';
import { ContractParty, ExtensionOption, FrameworkContract } from './contract.type';

/** Framework contracts. */
@Resolver(() => FrameworkContract)
export class FrameworkContractResolver {
  @Query(() => FrameworkContract, { nullable: true, description: 'A framework contract by its identifier (raamcontract).' })
  frameworkContract(
    @Arg('id', () => Uuid, { description: 'Identifier of the contract (kenmerk).' }) id: string,
    @Ctx() { door }: Context,
  ): Promise<FrameworkContract | null> {
    return door.entry(contractsById, id.toLowerCase());
  }

  @FieldResolver(() => Arrangement, { nullable: true, description: 'Under what the municipalities contract (samenwerkingsverband).' })
  arrangement(@Root() { arrangementId }: FrameworkContract, @Ctx() { door }: Context): Promise<Arrangement | null> {
    return door.entry(arrangementsById, arrangementId);
  }

  @FieldResolver(() => [ServiceKind], { nullable: true, description: 'The services it covers (hulpvormen).' })
  services(@Root() { id }: FrameworkContract, @Ctx() { door }: Context): Promise<Service[]> {
    return door.entries(servicesOfContracts, id);
  }

  @FieldResolver(() => [ContractParty], { nullable: true, description: 'Who takes part in it, and as what (contractpartijen).' })
  parties(@Root() { id }: FrameworkContract, @Ctx() { door }: Context): Promise<ContractParty[]> {
    return door.entries(partiesOfContracts, id);
  }

  @FieldResolver(() => [ExtensionOption], { nullable: true, description: 'How it may be extended, in order (verlengingsopties).' })
  extensionOptions(@Root() { id }: FrameworkContract, @Ctx() { door }: Context): Promise<ExtensionOption[]> {
    return door.entries(extensionOptionsOfContracts, id);
  }

  @FieldResolver(() => Day, { nullable: true, description: 'Last day it covers, exercised extensions included (einddatum).' })
  async endsOn(@Root() { id, until }: FrameworkContract, @Ctx() { door }: Context): Promise<string | null> {
    return until === null ? null : lastDay(until, await door.entries(extensionOptionsOfContracts, id));
  }
}
