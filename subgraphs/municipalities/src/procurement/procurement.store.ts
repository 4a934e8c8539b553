import { catalogue } from '@ketengraaf/door';
import { AwardRow, ProcurementRow } from './procurement.row';
import type { Award, Procurement } from './procurement.type';

const showProcurement = ({ arrangement, ...row }: ProcurementRow): Procurement => ({ ...row, arrangementId: arrangement });
const showAward = ({ procurement, contractor, contract, ...row }: AwardRow): Award => ({
  ...row,
  procurementId: procurement,
  contractorId: contractor,
  contractId: contract,
});

/** Procurements by their identifier. */
export const procurementsById = catalogue<ProcurementRow, Procurement>({ name: 'procurements_by_id', row: ProcurementRow, by: 'id', show: showProcurement });

/** The procurements of arrangements, the latest first. */
export const procurementsOfArrangements = catalogue<ProcurementRow, Procurement>({
  name: 'procurements_of_arrangements',
  row: ProcurementRow,
  by: 'arrangement',
  order: 't.published_on desc nulls last, t.title',
  show: showProcurement,
});

/** The awards of procurements, by the name of who has them. */
export const awardsOfProcurements = catalogue<AwardRow, Award>({
  name: 'awards_of_procurements',
  row: AwardRow,
  by: 'procurement',
  order: 't.contractor_name, t.id',
  show: showAward,
});

/** The award that contracts came of. */
export const awardsOfContracts = catalogue<AwardRow, Award>({ name: 'awards_of_contracts', row: AwardRow, by: 'contract', show: showAward });
