import type { Day, Service } from '@ketengraaf/core';
import { catalogue, type Statement } from '@ketengraaf/door';
import { ContractCoverageRow } from '../coverage/coverage.row';
import type { Line } from './radar.rules';

/** A contract with the first day after its term and exercised extensions. */
export interface Ending {
  readonly contract: string;
  readonly until: Day;
}

/** The contracts whose last day lies between today and some months from now, of one region or (null) of all; the nearest end first. */
export const endingWithin: Statement = {
  name: 'contracts_ending_within',
  text: `select t.contract, upper(t.during) as until
    from municipalities.contract_term t join municipalities.arrangement a on a.id = t.arrangement
    where upper(t.during) - 1 between app.today() and app.today() + make_interval(months => $1)
      and ($2::text is null or a.region = $2 or a.supra_region = (select r.supra_region from municipalities.region r where r.code = $2))
    order by upper(t.during), t.contract`,
};

const BY_SERVICE = { row: ContractCoverageRow, order: 't.service, t.municipality, t.during' } as const;
const showLine = ({ municipality, service, contract, during }: ContractCoverageRow): Line => ({
  municipality,
  service: service as Service,
  contractId: contract,
  ...during,
});

/** What contracts ever cover, for whom. */
export const linesOfContracts = catalogue<ContractCoverageRow, Line>({ ...BY_SERVICE, name: 'lines_of_contracts', by: 'contract', show: showLine });

/** What is ever covered for municipalities, by which contract. */
export const linesOfMunicipalities = catalogue<ContractCoverageRow, Line>({
  ...BY_SERVICE,
  name: 'lines_of_municipalities',
  by: 'municipality',
  show: showLine,
});
