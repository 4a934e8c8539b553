import { catalogue } from '@ketengraaf/door';
import { ContractCoverageRow } from './coverage.row';
import type { ContractCoverage } from './coverage.type';

/** A coverage as it is kept: nothing of it can be missing, but for the first day of one that always held. */
export type Coverage = ContractCoverage & { readonly [K in 'service' | 'consortiumId' | 'consortiumName' | 'contractId']: NonNullable<ContractCoverage[K]> };

/** Which contracts ever cover what for municipalities, by service and day. */
export const coverageOfMunicipalities = catalogue<ContractCoverageRow, Coverage>({
  name: 'coverage_of_municipalities',
  row: ContractCoverageRow,
  by: 'municipality',
  order: 't.service, t.during, t.contract',
  show: ({ service, contract, contractor, contractorName, during }) => ({
    service,
    consortiumId: contractor,
    consortiumName: contractorName,
    contractId: contract,
    from: during.from ?? null,
    until: during.until ?? null,
  }),
});
