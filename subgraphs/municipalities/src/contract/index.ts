import { isUuid } from '@ketengraaf/core';
import type { Word } from '@ketengraaf/subgraph';
import { FrameworkContractResolver } from './contract.resolver';
import { ContractPartyRow, ContractServiceRow, ExtensionOptionRow, FrameworkContractRow } from './contract.row';
import { contractsById } from './contract.store';
import { ExtendContractResolver } from './extend-contract.resolver';

/** Framework contracts: their term, extensions, services and parties. */
export const contract: Word = {
  rows: [FrameworkContractRow, ContractServiceRow, ContractPartyRow, ExtensionOptionRow],
  resolvers: [FrameworkContractResolver, ExtendContractResolver],
  references: { FrameworkContract: ({ id }, { door }) => (isUuid(id) ? door.entry(contractsById, id.toLowerCase()) : null) },
};
