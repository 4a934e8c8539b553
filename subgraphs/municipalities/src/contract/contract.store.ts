import type { Service } from '@ketengraaf/core';
import { catalogue } from '@ketengraaf/door';
import { ContractPartyRow, ContractServiceRow, ExtensionOptionRow, FrameworkContractRow } from './contract.row';
import type { ContractParty, ExtensionOption, FrameworkContract } from './contract.type';

/** A contract as all may see it. */
export const showContract = (row: FrameworkContractRow): FrameworkContract => ({
  id: row.id,
  title: row.title,
  arrangementId: row.arrangement,
  contractorId: row.contractor,
  contractorName: row.contractorName,
  procurementModel: row.procurementModel,
  financing: row.financing,
  from: row.term.from ?? null,
  until: row.term.until ?? null,
  signedOn: row.signedOn,
  essentialFunction: row.essentialFunction,
});

/** Contracts by their identifier. */
export const contractsById = catalogue<FrameworkContractRow, FrameworkContract>({
  name: 'contracts_by_id',
  row: FrameworkContractRow,
  by: 'id',
  show: showContract,
});

/** The services that contracts cover. */
export const servicesOfContracts = catalogue<ContractServiceRow, Service>({
  name: 'services_of_contracts',
  row: ContractServiceRow,
  by: 'contract',
  order: 't.service',
  show: ({ service }) => service,
});

/** Who takes part in contracts. */
export const partiesOfContracts = catalogue<ContractPartyRow, ContractParty>({
  name: 'parties_of_contracts',
  row: ContractPartyRow,
  by: 'contract',
  order: 't.capacity, t.name, t.organisation',
  show: ({ organisation, name, capacity }) => ({ organisation, name, capacity }),
});

/** How contracts may be extended, in order. */
export const extensionOptionsOfContracts = catalogue<ExtensionOptionRow, ExtensionOption>({
  name: 'extension_options_of_contracts',
  row: ExtensionOptionRow,
  by: 'contract',
  order: 't.position',
  show: ({ position, maxMonths, decideBy, exercisedOn }) => ({ position, maxMonths, decideBy, exercisedOn }),
});
