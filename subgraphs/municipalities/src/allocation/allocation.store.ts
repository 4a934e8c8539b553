import { listing, reading, type Statement, youth } from '@ketengraaf/door';
import { AllocationRow } from './allocation.row';
import type { Allocation } from './allocation.type';

/** Reduced, an allocation is a service, a period and a contract: nothing that tells how much. */
const disclose = (row: AllocationRow, fields: 'ALL' | 'REDUCED'): Allocation => {
  const reduced = { service: row.service, contractId: row.contract, from: row.during.from ?? null, until: row.during.until ?? null };
  return fields === 'ALL'
    ? {
        ...reduced,
        id: row.id,
        productCategory: row.productCategory,
        productCode: row.productCode,
        volume: row.volume,
        unit: row.unit,
        decidedOn: row.decidedOn,
        changeReason: row.changeReason,
        takenOverFrom: row.takenOverFrom,
        youth: { id: row.youthId },
        municipalityCode: row.organisation,
      }
    : {
        ...reduced,
        id: null,
        productCategory: null,
        productCode: null,
        volume: null,
        unit: null,
        decidedOn: null,
        changeReason: null,
        takenOverFrom: null,
        youth: null,
        municipalityCode: null,
      };
};

/** What was allocated to youths, the latest first. */
export const allocationsOfYouths = reading<AllocationRow, Allocation>({
  name: 'allocations_of_youths',
  row: AllocationRow,
  by: 'youthId',
  classes: ['ALLOCATION'],
  order: 't.during desc, t.id',
  subjectOf: (row) => youth(row.youthId),
  disclose,
});

/** Allocations by their identifier. */
export const allocationsById = reading<AllocationRow, Allocation>({
  name: 'allocations_by_id',
  row: AllocationRow,
  by: 'id',
  classes: ['ALLOCATION'],
  subjectOf: (row) => youth(row.youthId),
  disclose,
});

/** An allocation with its place in the list of a municipality. */
export interface ListedAllocation {
  readonly decidedOn: string;
  readonly id: string;
  readonly allocation: Allocation;
}

/** The allocations of the asker's own municipality, the latest decision first; from after a day and an identifier. */
export const ownAllocations = listing<AllocationRow, ListedAllocation>({
  name: 'own_allocations',
  row: AllocationRow,
  rest: `where t.organisation = app.employer()
    and ($1::date is null or (t.decided_on, t.id) < ($1, $2::uuid)) order by t.decided_on desc, t.id desc limit $3`,
  subjectOf: (row) => youth(row.youthId),
  disclose: (row, fields) => ({ decidedOn: row.decidedOn, id: row.id, allocation: disclose(row, fields) }),
});

/** How many allocations the asker's own municipality has. */
export const countOwnAllocations: Statement = {
  name: 'count_own_allocations',
  text: 'select count(*)::int as count from municipalities.allocation t where t.organisation = app.employer()',
};
