import type { Service } from '@ketengraaf/core';
import { catalogue } from '@ketengraaf/door';
import { ContractPartyRow, ContractServiceRow, ExtensionOptionRow, FrameworkContractRow } from './contract.row';
import type { ContractParty, ExtensionOption, FrameworkContract } from './contract.type';

/** Contracts by their identifier. */
export const contractsById = catalogue<FrameworkContractRow, FrameworkContract>({
  name: 'contracts_by_id',
  row: FrameworkContractRow,
  by: 'id',
  show: ({ id, title, arrangement, contractor, contractorName, procurementModel, financing, term, signedOn, essentialFunction }) => ({
    id,
    title,
    arrangementId: arrangement,
    contractorId: contractor,
    contractorName,
    procurementModel,
    financing,
    from: term.from ?? null,
    until: term.until ?? null,
    signedOn,
    essentialFunction,
  }),
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
